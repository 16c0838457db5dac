"""What to show in a list."""

from datetime import datetime
from enum import StrEnum

from reader.domain.late_dataclass import dataclass


class View(StrEnum):
    """The lists of the sidebar that are not sources."""

    UNREAD = "unread"
    TODAY = "today"
    BOOKMARKS = "bookmarks"
    ALL = "all"
    NEW_TRANSLATIONS = "new-translations"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryQuery:
    """A list: one view, narrowed by whatever else is given.  A source or folder without a view means all of its stories.

    ``words`` is what the person typed, operators included (``lang:uk is:unread source:pravda``).
    ``since`` is aware UTC: for ``TODAY`` the start of the person's day.  ``filter_id`` shows what a filter hides, or has met when
    it does something else; no other list holds a hidden story.
    """

    view: View = View.ALL
    source_id: int = 0
    folder_id: int = 0
    tag: str = ""
    language: str = ""
    words: str = ""
    newest_first: bool = True
    since: datetime | None = None
    filter_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """A search that a person keeps: what was typed, and the part of the library it looks in."""

    words: str
    source_id: int = 0
    folder_id: int = 0
    tag: str = ""
    language: str = ""

    def query(self) -> StoryQuery:
        """The list that it shows."""
        return StoryQuery(
            words=self.words, source_id=self.source_id, folder_id=self.folder_id, tag=self.tag, language=self.language
        )
