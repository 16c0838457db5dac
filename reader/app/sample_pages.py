"""Pages and feeds of the sample paper, with everything round the text that real newspapers put there."""

from datetime import datetime
from email.utils import format_datetime
from html import escape
from pathlib import Path
from string import Template

from reader.app.sample_blocks import blocks_html, figure_html
from reader.app.sample_content import SampleContent, SampleEdition, SampleStory

TICKER_LENGTH = 8
"""Headlines in the side column; the page whose shape this follows shows ten."""

RELATED_LENGTH = 3
"""Stories in the list below a story, as on the page whose shape this follows."""


class PageMaker:
    """Makes the paper's documents as text."""

    def __init__(self, content: SampleContent, folder: Path) -> None:
        self.content = content
        self._templates = {path.name: Template(path.read_text(encoding="utf-8")) for path in (folder / "templates").iterdir()}

    def story(self, story: SampleStory, edition: SampleEdition) -> str:
        """The page of a story in one language."""
        text = story.texts[edition.language]
        adverts = (edition.words["advertisement"], edition.words["advert_picture"])
        inner = self._fill(
            "story.html",
            **_escaped(edition.words, title=text.title, byline=text.byline, date=_long_date(story.published, edition.words)),
            prefix=edition.prefix,
            published=story.published.isoformat(),
            seen=str(100 + int(story.story_id) % 900),
            lead=figure_html(text.lead, "story-lead") if text.lead else "",
            text=blocks_html(text.blocks, adverts),
            tags="".join(f'<a rel="tag" href="{edition.prefix}/tags/">{escape(tag)}</a>' for tag in text.tags),
            related=self._related(story, edition),
        )
        languages = {e.language: story.path(e.prefix) for e in self.content.editions if e.language in story.texts}
        return self._page(
            edition, inner, languages=languages, title=text.title, description=text.summary, head=self._story_head(story, edition)
        )

    def front(self, edition: SampleEdition) -> str:
        """The first page of an edition."""
        cards = "\n".join(self._card(story, edition) for story in self.content.stories_in(edition.language))
        about = edition.words["about"]
        inner = self._fill("front.html", paper=escape(edition.title), about=escape(about), cards=cards)
        return self._page(edition, inner, languages={}, title=about, description=about, head="")

    def feed(self, edition: SampleEdition) -> str:
        """The feed of an edition, RSS 2.0 with summaries."""
        stories = self.content.stories_in(edition.language)
        return self._fill(
            "feed.xml",
            paper=escape(edition.title),
            home=self.content.address(f"{edition.prefix}/"),
            address=self.content.address(f"{edition.prefix}/rss/"),
            about=escape(edition.words["about"]),
            language=edition.language,
            built=format_datetime(stories[0].published),
            items="".join(self._item(story, edition) for story in stories),
        )

    def _item(self, story: SampleStory, edition: SampleEdition) -> str:
        text = story.texts[edition.language]
        return self._fill(
            "item.xml",
            title=escape(text.title),
            address=self.content.address(story.path(edition.prefix)),
            published=format_datetime(story.published),
            byline=escape(text.byline),
            summary=escape(text.summary),
            categories="".join(f"<category>{escape(tag)}</category>" for tag in text.tags),
        )

    def _page(
        self, edition: SampleEdition, body: str, *, languages: dict[str, str], title: str, description: str, head: str
    ) -> str:
        fronts = {e.language: f"{e.prefix}/" for e in self.content.editions}
        path = languages.get(edition.language, fronts[edition.language])
        return self._fill(
            "page.html",
            **_escaped(edition.words, title=title, description=description, paper=edition.title),
            language=edition.language,
            prefix=edition.prefix,
            path=path,
            head=head,
            switcher=self._switcher(edition, fronts | languages),
            menu="".join(
                f'<li><a href="{edition.prefix}/news/">{escape(s)}</a></li>' for s in edition.words["sections"].split("|")
            ),
            ticker=self._ticker(edition),
            body=body,
        )

    def _switcher(self, edition: SampleEdition, paths: dict[str, str]) -> str:
        made = []
        for other in self.content.editions:
            is_active = ' class="active"' if other is edition else ""
            made.append(f'<a{is_active} href="{self.content.address(paths[other.language])}"><span>{other.label}</span></a>')
        return " ".join(made)

    def _story_head(self, story: SampleStory, edition: SampleEdition) -> str:
        text = story.texts[edition.language]
        lines = [
            f'<link rel="canonical" href="{self.content.address(story.path(edition.prefix))}">',
            '<meta property="og:type" content="article">',
            f'<meta property="og:title" content="{escape(text.title)}">',
            f'<meta property="og:site_name" content="{escape(edition.title)}">',
            f'<meta property="article:published_time" content="{story.published.isoformat()}">',
            f'<meta name="author" content="{escape(text.byline)}">',
        ]
        if text.lead:
            lines.append(f'<meta property="og:image" content="{text.lead.url}">')
        if story.declares == "hreflang":
            printed = [e for e in self.content.editions if e.language in story.texts]
            addresses = [(e.language, self.content.address(story.path(e.prefix))) for e in printed]
            lines += [f'<link rel="alternate" hreflang="{language}" href="{address}">' for language, address in addresses]
        return "\n".join(lines)

    def _ticker(self, edition: SampleEdition) -> str:
        return "".join(
            f'<div class="ticker-item"><span class="ticker-time">{story.published:%H:%M}</span> '
            f"{self._link(story, edition)}</div>"
            for story in self.content.stories_in(edition.language)[:TICKER_LENGTH]
        )

    def _related(self, story: SampleStory, edition: SampleEdition) -> str:
        others = [other for other in self.content.stories_in(edition.language) if other is not story]
        return "".join(f"<li>{self._link(other, edition)}</li>" for other in others[-RELATED_LENGTH:])

    def _card(self, story: SampleStory, edition: SampleEdition) -> str:
        summary = escape(story.texts[edition.language].summary)
        return f'<div class="card"><h2>{self._link(story, edition)}</h2><p>{summary}</p></div>'

    def _link(self, story: SampleStory, edition: SampleEdition) -> str:
        return f'<a href="{story.path(edition.prefix)}">{escape(story.texts[edition.language].title)}</a>'

    def _fill(self, template: str, **values: str) -> str:
        return self._templates[template].substitute(values)


def _escaped(words: dict[str, str], **more: str) -> dict[str, str]:
    return {name: escape(word) for name, word in (words | more).items()}


def _long_date(moment: datetime, words: dict[str, str]) -> str:
    weekday = words["weekdays"].split("|")[moment.weekday()]
    month = words["months"].split("|")[moment.month - 1]
    return f"{weekday}, {moment.day} {month} {moment.year}, {moment:%H:%M}"
