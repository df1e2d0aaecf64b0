"""Linking: what belongs together across documents; so far, which documents are copies."""
