"""From raw input to documents, blocks, sentences and times."""
