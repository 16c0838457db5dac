"""One function a command: a session in, an exit status out."""
