"""Verbs for what other programs export: look into a file, then take in what it holds."""

from pathlib import Path

from reader.app.network import Network
from reader.app.saving import Saving
from reader.app.subscriptions import Subscriptions
from reader.domain.cancel import CancelToken
from reader.domain.errors import BadImport
from reader.domain.imported import ImportKind, Kept, KeptStories
from reader.domain.report import ImportReport


class Importing:
    """Subscription lists and kept articles, told apart by what is in them."""

    def __init__(self, network: Network, saving: Saving, subscriptions: Subscriptions) -> None:
        self._network, self._saving, self._subscriptions = network, saving, subscriptions

    def read(self, path: Path, cancel: CancelToken, *, allow_private: bool = False) -> ImportReport | KeptStories:
        """What is in a file: articles, to be looked at before ``take``; a subscription list is taken in at once.

        ``allow_private`` is for the sources of such a list.
        Long: not for the window's thread.  Raises ``BadImport``, ``BadOutline``, ``OSError``, ``Cancelled``.
        """
        from reader.imports import SIZE_LIMIT, is_database

        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
        if not is_database(data[:100]):
            return self.read_bytes(data, cancel, allow_private=allow_private)
        with self._network.workshop.open() as workshop:
            return workshop.read_database(path.resolve(), cancel)

    def read_bytes(self, data: bytes, cancel: CancelToken, *, allow_private: bool = False) -> ImportReport | KeptStories:
        """The same of a file's bytes, which are no database."""
        from reader.imports import LOOK, SIZE_LIMIT, kind_of

        if len(data) > SIZE_LIMIT:
            raise BadImport("large", limit=SIZE_LIMIT)
        if kind_of(data[:LOOK]) is ImportKind.OUTLINE:
            return self._subscriptions.import_outline(data, allow_private)
        with self._network.workshop.open() as workshop:
            return workshop.read_export(data, cancel)

    def take(self, found: KeptStories) -> Kept:
        """Put the articles into the library: bookmarked, with the text that the file gave; their pages come with the next sync.

        What is here already stays as it is; importing the same file twice changes nothing.
        """
        return self._saving.keep(found.stories)
