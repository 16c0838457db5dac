"""The verbs: what Offprint can do, for any face."""
