from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.store import Store, open_library
from tests.store.store_builders import NOW


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_library(tmp_path / "library", clock=lambda: NOW)
    yield made
    made.close()
