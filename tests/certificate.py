"""A certificate for localhost, made for these tests and good for nothing else (until 2126)."""

from pathlib import Path

KEY = """\
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTU8hakH9rXl26TYb
2nq7l2xNY+FnkDIeSaREQ9diPnehRANCAASoSO4+7a0uTI/NNvu571Mnn7KgvGVa
8oNyVqw1sNUTQ6BPZUQHdjUKBmjwryX7ZWmLnRcaBIkrNRP261yEl48Z
-----END PRIVATE KEY-----
"""

CERTIFICATE = """\
-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUJ/VONDolpJN+wv5aG6ZB+17IRKgwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjIxNTQwN1oYDzIxMjYxMDI5
MjE1NDA3WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASoSO4+7a0uTI/NNvu571Mnn7KgvGVa8oNyVqw1sNUTQ6BPZUQHdjUK
BmjwryX7ZWmLnRcaBIkrNRP261yEl48Zo28wbTAdBgNVHQ4EFgQU6ApHlwVKWksN
a99wOLQocjIOefswHwYDVR0jBBgwFoAU6ApHlwVKWksNa99wOLQocjIOefswDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIgAOM2Jfq55vMHVsM68QjhUDunTQA3Y/NrXMGia6FVtXECIQDD
pKRpk/ycu6cYFusEIoX2FdYcbuv5u46HpT5hfctdhw==
-----END CERTIFICATE-----
"""


def write_certificate(folder: Path) -> Path:
    """Key and certificate in one file, which serves as the bundle of authorities too."""
    bundle = folder / "cert.pem"
    bundle.write_text(KEY + CERTIFICATE)
    return bundle
