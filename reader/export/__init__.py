"""Stories as files for other programs and for paper: pure functions from an issue to bytes."""
