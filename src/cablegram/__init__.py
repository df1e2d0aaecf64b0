"""cablegram reads news and keeps a cited record of it."""
