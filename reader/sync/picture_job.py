"""A child process makes a picture ours: a stranger's bytes in, one line of JSON and our own picture's bytes out."""

import dataclasses
import hashlib

from reader.domain.codec import decode, encode
from reader.domain.picture import StoredPicture


def read_picture(data: bytes) -> bytes:
    """A picture's bytes → one line of JSON and our own picture's bytes."""
    from reader.sync.pictures import make_picture

    return _picture_reply(make_picture(data))


def flatten(data: bytes) -> bytes:
    """The same, JPEG or PNG without transparency."""
    from reader.sync.pictures import flatten_picture

    return _picture_reply(flatten_picture(data))


def check_own(data: bytes) -> bytes:
    """The same for a picture that is to stay byte for byte."""
    from reader.sync.pictures import check_own_picture

    return _picture_reply(check_own_picture(data))


def _picture_reply(made: StoredPicture) -> bytes:
    return encode(dataclasses.replace(made, body=b"")) + b"\n" + made.body


def picture_from_reply(reply: bytes) -> StoredPicture:
    """The picture in the reply of ``read_picture``.  Raises ``ValueError`` when it is none."""
    line, _, body = reply.partition(b"\n")
    picture = decode(StoredPicture, line)
    if hashlib.sha256(body).hexdigest() != picture.digest:
        raise ValueError("the picture is not the one that was announced")
    return dataclasses.replace(picture, body=body)
