"""The vocabulary of the house: records, errors, settings and the PLOVER ontology. Imports nothing of ours."""
