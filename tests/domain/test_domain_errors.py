import inspect

import pytest

from reader.domain import errors
from reader.domain.cancel import CancelToken
from reader.domain.errors import BadStatus, Cancelled, ReaderError, Refused

CLASSES = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, ReaderError)]


def test_every_error_has_a_key_of_its_own_and_stands_in_the_drawn_tree() -> None:
    keys = [kind.key for kind in CLASSES]
    assert len(set(keys)) == len(keys)
    for kind in CLASSES:
        assert kind.__name__ in (errors.__doc__ or "")


def test_an_error_is_its_key_detail_and_values() -> None:
    error = Refused("scheme", url="x")
    assert error.code == "refused:scheme"
    assert error.values == {"url": "x"}
    assert str(BadStatus(status=404)) == "bad-status (status=404)"
    assert not issubclass(Cancelled, ReaderError)


def test_a_token_is_asked_between_steps() -> None:
    token = CancelToken()
    token.check()
    assert not token.is_cancelled
    assert not token.wait(0)
    token.cancel()
    assert token.wait(9)
    with pytest.raises(Cancelled):
        token.check()
