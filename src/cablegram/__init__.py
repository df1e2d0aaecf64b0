"""cablegram reads news and keeps a cited record of it."""

__version__ = "0.1.0"
