"""The manual's pages: which there are, where they lie, and what a link in one leads to."""

from pathlib import Path

from reader.app.resources import resources_folder
from reader.domain.late_dataclass import dataclass
from reader.ui.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class ManualPage:
    """A page: its file's name without the suffix, and its title."""

    name: str
    title: str


PAGES = (
    ManualPage(name="first-steps", title=QT_TRANSLATE_NOOP("Manual", "First steps")),
    ManualPage(name="sources", title=QT_TRANSLATE_NOOP("Manual", "Sources")),
    ManualPage(name="import", title=QT_TRANSLATE_NOOP("Manual", "Coming from another reader")),
    ManualPage(name="saving", title=QT_TRANSLATE_NOOP("Manual", "Saving one page")),
    ManualPage(name="reading", title=QT_TRANSLATE_NOOP("Manual", "Reading")),
    ManualPage(name="listening", title=QT_TRANSLATE_NOOP("Manual", "Listening")),
    ManualPage(name="filters", title=QT_TRANSLATE_NOOP("Manual", "Filters")),
    ManualPage(name="keys", title=QT_TRANSLATE_NOOP("Manual", "Keys")),
    ManualPage(name="languages", title=QT_TRANSLATE_NOOP("Manual", "Languages, side by side")),
    ManualPage(name="offline", title=QT_TRANSLATE_NOOP("Manual", "Offline and packing")),
    ManualPage(name="bookmarks-and-search", title=QT_TRANSLATE_NOOP("Manual", "Bookmarks and search")),
    ManualPage(name="export", title=QT_TRANSLATE_NOOP("Manual", "Export, and the morning paper")),
    ManualPage(name="library", title=QT_TRANSLATE_NOOP("Manual", "Your library and backups")),
    ManualPage(name="settings", title=QT_TRANSLATE_NOOP("Manual", "Settings")),
    ManualPage(name="terminal", title=QT_TRANSLATE_NOOP("Manual", "In the terminal")),
    ManualPage(name="troubleshooting", title=QT_TRANSLATE_NOOP("Manual", "Troubleshooting")),
)


def manual_folder() -> Path:
    """Where the pages lie, with the pictures' folder beside it: among the resources, or in a checkout's documents."""
    resources = resources_folder()
    installed = resources / "manual"
    return installed if installed.is_dir() else resources.parent / "docs" / "manual"


class Manual:
    """Reads pages and pictures of one folder and nothing outside it and the pictures' folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pictures = folder.parent / "pictures"

    def text(self, name: str, language: str) -> tuple[str, str]:
        """A page's Markdown and the language it is in: the wanted one when it is written in that, else English."""
        written = self._folder / f"{name}.{language}.md"
        if written.is_file():
            return written.read_text(encoding="utf-8"), language
        return (self._folder / f"{name}.md").read_text(encoding="utf-8"), "en"

    def page_of(self, link: str) -> str:
        """The page that a link of the manual names; "" when it leads elsewhere."""
        name = link.partition("#")[0].removesuffix(".md")
        return name if any(page.name == name for page in PAGES) else ""

    def picture(self, link: str) -> bytes:
        """A picture's bytes; none when the link leads anywhere but into the pictures' folder."""
        path = self._pictures / Path(link).name
        return path.read_bytes() if link == f"../pictures/{path.name}" and path.is_file() else b""
