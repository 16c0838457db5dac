"""How an article is set, beside its size: a value that the look carries."""

from reader.app import settings
from reader.domain.late_dataclass import dataclass

FACES = settings.TEXT_FACES
WIDTHS = (settings.TEXT_WIDTHS[0], settings.TEXT_WIDTHS[-1])
"""px of the column at a body of 17 px: 50 to 100 letters, beyond which lines are hard to follow (WCAG 2.2, 1.4.8: 80)."""
WIDTH_STEP = 40
LINES = (settings.LINE_HEIGHTS[0], settings.LINE_HEIGHTS[-1])
"""Per cent of the language's own line height: below 85 the diacritics of Vietnamese touch, above 130 paragraphs fall apart."""
LINE_STEP = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Typography:
    """Face (``serif`` or ``sans``), width of the column in px for a body of 17 px, line height in per cent of the usual."""

    face: str = "serif"
    width: int = 620
    line: int = 100

    def within(self) -> "Typography":
        """The nearest that is allowed."""
        return Typography(
            face=self.face if self.face in FACES else FACES[0],
            width=max(WIDTHS[0], min(WIDTHS[1], self.width)),
            line=max(LINES[0], min(LINES[1], self.line)),
        )
