"""Reporting: digests, dossiers, exports and pages. Every printed statement links to the words that support it."""
