"""Pages in, clean stories out; pure and deterministic."""
