"""Classes whose methods are written late are those of the standard library, for whoever uses them."""

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from reader.domain.late_dataclass import METHODS, LateMethod, dataclass, late_dataclass


def classes(decorator: Callable[..., Any]) -> tuple[Any, Any]:
    """A class with every kind of field, and one that says some things itself and is given its fields by place."""
    decorate = decorator(frozen=True, slots=True, kw_only=True)

    @decorate
    class Leaf:
        """A leaf."""

        number: int
        name: str = "oak"
        others: tuple[int, ...] = dataclasses.field(default_factory=tuple)
        secret: str = dataclasses.field(default="", repr=False, compare=False)

    @decorator(frozen=True, slots=True)
    class Own:
        number: int
        name: str = ""

        def __post_init__(self) -> None:
            if self.number < 0:
                raise ValueError(self.number)

        def __repr__(self) -> str:
            return "own"

    return Leaf, Own


EARLY, LATER = classes(dataclasses.dataclass), classes(late_dataclass)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """In a module, where pickle finds it."""

    number: int


def outcome(act: Callable[[Any, Any], object], kinds: tuple[Any, Any]) -> object:
    """What an act gives or raises."""
    try:
        return act(*kinds)
    except (TypeError, ValueError, AttributeError) as error:
        return type(error), str(error)


@pytest.mark.parametrize(
    "act",
    [
        lambda leaf, _own: repr(leaf(number=1, secret="s")),
        lambda leaf, _own: leaf(number=1) == leaf(number=1, secret="s"),
        lambda leaf, _own: leaf(number=1) == leaf(number=2),
        lambda leaf, _own: leaf(number=1) == 1,
        lambda leaf, _own: hash(leaf(number=1)) == hash(leaf(number=1, secret="s")),
        lambda leaf, _own: hash(leaf(number=1, others=[])),
        lambda leaf, _own: leaf(),
        lambda leaf, _own: leaf(1),
        lambda leaf, _own: leaf(number=1, leaves=2),
        lambda leaf, _own: setattr(leaf(number=1), "number", 2),
        lambda leaf, _own: delattr(leaf(number=1), "number"),
        lambda leaf, _own: str(inspect.signature(leaf)),
        lambda leaf, _own: repr(dataclasses.replace(leaf(number=1), number=3)),
        lambda leaf, _own: dataclasses.asdict(leaf(number=1)),
        lambda leaf, _own: copy.deepcopy(leaf(number=1)) == leaf(number=1),
        lambda leaf, _own: [(field.name, field.type, field.default) for field in dataclasses.fields(leaf)],
        lambda leaf, _own: (leaf.__doc__, leaf.__slots__, leaf.__match_args__, leaf.__init__.__qualname__),
        lambda _leaf, own: repr(own(number=1)),
        lambda _leaf, own: own(-1),
        lambda _leaf, own: dataclasses.astuple(own(1, "a")),
        lambda _leaf, own: own.__match_args__,
        lambda _leaf, own: own(number=1) == own(number=1),
    ],
)
def test_what_a_class_does_is_what_the_standard_librarys_does(act: Callable[[Any, Any], object]) -> None:
    assert outcome(act, classes(late_dataclass)) == outcome(act, EARLY)
    assert outcome(act, LATER) == outcome(act, EARLY)


def test_a_value_survives_pickling() -> None:
    assert pickle.loads(pickle.dumps(Kept(number=7))) == Kept(number=7)


def test_a_method_is_written_when_it_is_used_and_once() -> None:
    leaf, _own = classes(late_dataclass)
    assert all(isinstance(vars(leaf)[name], LateMethod) for name in METHODS)
    made = leaf(number=1)
    assert [name for name in METHODS if not isinstance(vars(leaf)[name], LateMethod)] == ["__init__"]
    written = vars(leaf)["__init__"]
    assert made == leaf(number=1)
    assert vars(leaf)["__init__"] is written
    assert isinstance(vars(leaf)["__hash__"], LateMethod)


def test_threads_that_use_a_class_first_at_once_all_get_its_methods() -> None:
    for _ in range(20):
        leaf, _own = classes(late_dataclass)
        with ThreadPoolExecutor(8) as pool:
            made = [pool.submit(leaf, number=1) for _ in range(8)]
        assert {future.result() for future in made} == {leaf(number=1)}


@pytest.mark.parametrize("options", [{"frozen": False}, {"slots": False}, {"order": True}])
def test_other_classes_are_the_standard_librarys(options: dict[str, bool]) -> None:
    given: dict[str, Any] = {"frozen": True, "slots": True, "kw_only": True} | options
    with pytest.raises(TypeError):
        late_dataclass(**given)
