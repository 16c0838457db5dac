"""Offprint: an offline news reader that keeps whole stories in every language they are printed in."""

__version__ = "0.1.0"
