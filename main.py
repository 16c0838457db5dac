"""Starts Offprint.  Import-light on purpose: child processes import this file again."""

if __name__ == "__main__":
    from reader.__main__ import start

    raise SystemExit(start())
