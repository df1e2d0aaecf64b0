"""From sentences to events and claims: the model, and the deterministic code around it."""
