"""What fuzzing came upon stays read: the inputs that reach everything, and every one that once broke something."""

import pytest

from bench.fuzz_targets import KEPT, TARGETS

PARTS = {"feed": 4, "page": 8}
"""Tests that a target's inputs are spread over, so that each stays short."""


def test_every_target_has_its_inputs() -> None:
    assert {folder.name for folder in KEPT.iterdir()} == TARGETS.keys()
    assert sum(path.stat().st_size for path in KEPT.rglob("*")) < 2_000_000


@pytest.mark.parametrize(("name", "part"), [(name, part) for name in TARGETS for part in range(PARTS.get(name, 1))])
def test_every_input_is_answered_or_refused(name: str, part: int) -> None:
    inputs = sorted((KEPT / name).iterdir())
    assert len(inputs) > 5
    for path in inputs[part :: PARTS.get(name, 1)]:
        TARGETS[name](path.read_bytes())
