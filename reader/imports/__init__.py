"""What other readers and services export of the articles that a person kept: bytes in, frozen values out; pure."""

from reader.imports.kinds import LOOK, is_database, kind_of
from reader.imports.read import SIZE_LIMIT, read_import

__all__ = ["LOOK", "SIZE_LIMIT", "is_database", "kind_of", "read_import"]
