"""Verbs for what comes by no source: saving a page, taking another reader's articles along."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.app.announcer import Announcer
from reader.app.settings import Settings
from reader.domain.changes import Changes
from reader.domain.errors import PrivateAddress, Refused
from reader.domain.url import handed_address, host_of, is_private_host, origin_of, web_address
from reader.store import Store

if TYPE_CHECKING:
    from reader.domain.imported import Kept, KeptStory


class Saving:
    """Stories that a person brings."""

    def __init__(self, store: Store, announcer: Announcer[Changes], settings: Settings) -> None:
        self._store, self._announcer, self._settings = store, announcer, settings

    def save_page(self, address: str, *, allow_private: bool = False) -> "Kept":
        """Make a page a bookmarked story; one that is in the library already is bookmarked.

        Nothing is asked of the network: the page is wanted at the next sync, or at once by ``SyncOrder(story_ids=…)``.
        Raises ``Refused("scheme")`` for what is no web address, ``PrivateAddress`` (ask, and call again).
        """
        from reader.domain.imported import KeptStory

        url = page_address(address)
        if not url:
            raise Refused("scheme", url=address[:200])
        self._permit(url, allow_private)
        return self.keep((KeptStory(url=url),))

    def keep(self, stories: "Sequence[KeptStory]") -> "Kept":
        """Put stories into the library; those that are here already get the states that they come with."""
        kept, changes = self._store.arriving.keep(stories)
        if changes:
            self._announcer.tell(changes)
        return kept

    def _permit(self, url: str, allow_private: bool) -> None:
        origin = origin_of(url)
        if allow_private:
            self._store.sources.approve_origin(origin)
        elif self._settings.home_network or not is_private_host(host_of(url)):
            return
        elif origin not in self._store.sources.approved_origins():
            raise PrivateAddress(url=url, origin=origin)


def page_address(typed: str) -> str:
    """The address of a page as a person types it, ``https://`` put before it where nothing is; empty when it is none."""
    typed = typed.strip().strip("<>\"'")
    return handed_address(typed) if "://" in typed else web_address(f"https://{typed}") if "." in typed else ""
