"""The runs: all steps in order, the ledger, and many articles at once."""
