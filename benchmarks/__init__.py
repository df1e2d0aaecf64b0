"""Speed, memory and quality, one command each: see docs/quality.md."""
