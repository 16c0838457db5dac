"""A sentence for every key that the program's errors and reports carry."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from reader.domain.text import display_text
from reader.ui.marking import QT_TRANSLATE_NOOP
from reader.ui.phrases import filled

SENTENCES = {
    "error": QT_TRANSLATE_NOOP("Words", "Something went wrong."),
    "fetch": QT_TRANSLATE_NOOP("Words", "Nothing usable came over the network."),
    "unreachable": QT_TRANSLATE_NOOP("Words", "The site cannot be reached."),
    "unreachable:dns": QT_TRANSLATE_NOOP("Words", "There is no site by this name."),
    "unreachable:refused": QT_TRANSLATE_NOOP("Words", "The site refuses connections."),
    "unreachable:tls": QT_TRANSLATE_NOOP("Words", "A safe connection could not be made: the site’s certificate is not trusted."),
    "unreachable:reset": QT_TRANSLATE_NOOP("Words", "The site broke off the connection."),
    "unreachable:proxy": QT_TRANSLATE_NOOP("Words", "The proxy does not answer, or does not let Offprint through."),
    "unreachable:offline": QT_TRANSLATE_NOOP("Words", "There is no network."),
    "timed-out": QT_TRANSLATE_NOOP("Words", "The site took too long to answer."),
    "bad-status": QT_TRANSLATE_NOOP("Words", "The site answered with error {status}."),
    "bad-status:": QT_TRANSLATE_NOOP("Words", "The site answered with an error."),
    "bad-status:401": QT_TRANSLATE_NOOP("Words", "The site asks for a password."),
    "bad-status:403": QT_TRANSLATE_NOOP("Words", "The site does not let programs in."),
    "bad-status:404": QT_TRANSLATE_NOOP("Words", "There is nothing at this address any more."),
    "bad-status:410": QT_TRANSLATE_NOOP("Words", "The site says that this is gone for good."),
    "bad-status:429": QT_TRANSLATE_NOOP("Words", "The site asks to be visited less often."),
    "bad-status:503": QT_TRANSLATE_NOOP("Words", "The site is overloaded or being repaired."),
    "too-large": QT_TRANSLATE_NOOP("Words", "What the site sent is larger than Offprint takes."),
    "refused": QT_TRANSLATE_NOOP("Words", "Offprint does not open this address."),
    "refused:private-address": QT_TRANSLATE_NOOP("Words", "The address leads into your own network, which a site must not do."),
    "refused:scheme": QT_TRANSLATE_NOOP("Words", "Only http and https addresses are opened."),
    "refused:downgrade": QT_TRANSLATE_NOOP("Words", "The site leads from a safe connection to an unsafe one."),
    "refused:redirects": QT_TRANSLATE_NOOP("Words", "The site sends visitors round in circles."),
    "refused:userinfo": QT_TRANSLATE_NOOP("Words", "The address holds a user name or a password."),
    "refused:plain-http": QT_TRANSLATE_NOOP("Words", "A password is sent over https only, and this address is not."),
    "refused:disk-space": QT_TRANSLATE_NOOP(
        "Words", "There is hardly any room on the disk: nothing is fetched until 200 MB are free."
    ),
    "refused:offline-by-choice": QT_TRANSLATE_NOOP("Words", "You chose to stay offline."),
    "truncated": QT_TRANSLATE_NOOP("Words", "The answer broke off before its end."),
    "truncated:length": QT_TRANSLATE_NOOP("Words", "The answer is shorter than the site announced."),
    "truncated:chunk": QT_TRANSLATE_NOOP("Words", "The answer broke off in the middle."),
    "truncated:encoding": QT_TRANSLATE_NOOP("Words", "The answer is damaged and cannot be unpacked."),
    "content": QT_TRANSLATE_NOOP("Words", "What came is not what was asked for."),
    "content:crashed": QT_TRANSLATE_NOOP("Words", "What came could not be read: it broke the part of Offprint that reads it."),
    "content:time": QT_TRANSLATE_NOOP("Words", "What came was turned away: reading it takes too much time."),
    "content:limit": QT_TRANSLATE_NOOP("Words", "What came was turned away: reading it takes too much memory."),
    "not-a-feed": QT_TRANSLATE_NOOP("Words", "There is no feed at this address."),
    "not-a-feed:html": QT_TRANSLATE_NOOP("Words", "A web page came instead of a feed."),
    "not-a-feed:empty": QT_TRANSLATE_NOOP("Words", "The feed’s address gave an empty answer."),
    "not-a-feed:binary": QT_TRANSLATE_NOOP("Words", "A file came instead of a feed."),
    "not-a-feed:json": QT_TRANSLATE_NOOP("Words", "Data came that is not a feed."),
    "not-a-feed:stories": QT_TRANSLATE_NOOP("Words", "The page links to nothing that looks like a story."),
    "broken-feed": QT_TRANSLATE_NOOP("Words", "The feed is damaged."),
    "broken-feed:xml": QT_TRANSLATE_NOOP("Words", "The feed is damaged and cannot be read."),
    "broken-feed:entities": QT_TRANSLATE_NOOP("Words", "The feed was turned away: it is made to exhaust its readers."),
    "broken-feed:truncated": QT_TRANSLATE_NOOP("Words", "The feed breaks off in the middle."),
    "broken-feed:deep": QT_TRANSLATE_NOOP("Words", "The feed was turned away: it is nested too deeply."),
    "broken-feed:limit": QT_TRANSLATE_NOOP("Words", "The feed was turned away: reading it takes too much time or memory."),
    "no-story": QT_TRANSLATE_NOOP("Words", "The page holds no story."),
    "no-story:front-page": QT_TRANSLATE_NOOP("Words", "The address leads to a front page, not to the story."),
    "no-story:empty": QT_TRANSLATE_NOOP("Words", "The page holds no text."),
    "no-story:consent-wall": QT_TRANSLATE_NOOP("Words", "The site shows only its cookie question."),
    "no-story:paywall": QT_TRANSLATE_NOOP("Words", "The site shows the whole story to its subscribers only."),
    "no-story:needs-script": QT_TRANSLATE_NOOP("Words", "The page shows its text only in a browser."),
    "no-story:captcha": QT_TRANSLATE_NOOP("Words", "The site asks visitors to prove that they are human."),
    "no-story:error-page": QT_TRANSLATE_NOOP("Words", "The site shows an error page instead of the story."),
    "no-story:too-complex": QT_TRANSLATE_NOOP("Words", "The page has more parts than Offprint takes."),
    "wrong-language": QT_TRANSLATE_NOOP("Words", "The page is not in the language that was promised."),
    "mutual": QT_TRANSLATE_NOOP("Words", "The two pages name each other."),
    "same-id": QT_TRANSLATE_NOOP("Words", "Both addresses have the publication’s number of the story."),
    "same-slug": QT_TRANSLATE_NOOP("Words", "Both addresses have the story’s name."),
    "same-path": QT_TRANSLATE_NOOP("Words", "The addresses differ in the language alone."),
    "same-pictures": QT_TRANSLATE_NOOP("Words", "Both show the same picture."),
    "same-numbers": QT_TRANSLATE_NOOP("Words", "Both texts have the same figures."),
    "one-story": QT_TRANSLATE_NOOP("Words", "The two were found to be one story."),
    "not-a-story": QT_TRANSLATE_NOOP("Words", "There is no story at the address."),
    "same-page": QT_TRANSLATE_NOOP("Words", "The address leads back to the story itself."),
    "unknown-language": QT_TRANSLATE_NOOP("Words", "It cannot be told which language the page is in."),
    "same-language": QT_TRANSLATE_NOOP("Words", "The page is in the language of the story itself."),
    "other-site": QT_TRANSLATE_NOOP("Words", "It is another site, and the two pages do not name each other."),
    "far-apart-in-time": QT_TRANSLATE_NOOP("Words", "The two were published more than two weeks apart."),
    "too-different": QT_TRANSLATE_NOOP("Words", "The texts are too different to be one story."),
    "one-way": QT_TRANSLATE_NOOP("Words", "Nothing but the link says that it is the same story."),
    "language-taken": QT_TRANSLATE_NOOP("Words", "The story has another page in this language."),
    "split": QT_TRANSLATE_NOOP("Words", "You said that it is not the same story."),
    "left-out": QT_TRANSLATE_NOOP("Words", "It is left out, as you chose in the settings."),
    "over-limit": QT_TRANSLATE_NOOP("Words", "It was removed because pictures took more room than you allow."),
    "picture": QT_TRANSLATE_NOOP("Words", "Not all of its pictures can be had."),
    "bad-picture": QT_TRANSLATE_NOOP("Words", "The picture cannot be shown."),
    "bad-picture:format": QT_TRANSLATE_NOOP("Words", "The picture is in a format that Offprint does not know."),
    "bad-picture:pixels": QT_TRANSLATE_NOOP("Words", "The picture is too large."),
    "bad-picture:broken": QT_TRANSLATE_NOOP("Words", "The picture is damaged."),
    "bad-picture:tiny": QT_TRANSLATE_NOOP("Words", "The picture is too small to be one."),
    "bad-picture:limit": QT_TRANSLATE_NOOP("Words", "Reading the picture takes too much time or memory."),
    "bad-rule": QT_TRANSLATE_NOOP("Words", "A site rule cannot be used."),
    "bad-outline": QT_TRANSLATE_NOOP("Words", "This is not an OPML file."),
    "bad-outline:xml": QT_TRANSLATE_NOOP("Words", "The OPML file is damaged and cannot be read."),
    "bad-outline:large": QT_TRANSLATE_NOOP("Words", "The OPML file is too large."),
    "bad-outline:deep": QT_TRANSLATE_NOOP("Words", "The OPML file is nested too deeply."),
    "bad-import": QT_TRANSLATE_NOOP("Words", "The file cannot be imported."),
    "bad-import:unknown": QT_TRANSLATE_NOOP("Words", "This is no export that Offprint knows."),
    "bad-import:large": QT_TRANSLATE_NOOP("Words", "The file is too large: Offprint takes up to 64 MB."),
    "bad-import:broken": QT_TRANSLATE_NOOP("Words", "The file is damaged and cannot be read."),
    "bad-import:deep": QT_TRANSLATE_NOOP("Words", "The file was turned away: it is nested too deeply."),
    "bad-import:limit": QT_TRANSLATE_NOOP("Words", "The file was turned away: reading it takes too much time."),
    "library": QT_TRANSLATE_NOOP("Words", "The library cannot be used."),
    "cannot-open": QT_TRANSLATE_NOOP("Words", "The library cannot be opened."),
    "cannot-open:permission": QT_TRANSLATE_NOOP("Words", "Offprint has no permission to open the library."),
    "cannot-open:not-ours": QT_TRANSLATE_NOOP(
        "Words", "The file in the library’s place is not an Offprint library. It was left as it is."
    ),
    "cannot-open:io": QT_TRANSLATE_NOOP("Words", "The disk gave an error when the library was read."),
    "newer-file": QT_TRANSLATE_NOOP(
        "Words", "The library was made by a newer Offprint. It was left as it is; please update Offprint."
    ),
    "corrupt": QT_TRANSLATE_NOOP("Words", "The library’s file is damaged."),
    "disk-full": QT_TRANSLATE_NOOP("Words", "The disk is full: nothing more can be saved."),
    "in-use": QT_TRANSLATE_NOOP("Words", "Another Offprint has this library open."),
    "library-missing:away": QT_TRANSLATE_NOOP("Words", "The library was moved to a disk or a folder that is not there now."),
    "cannot-move": QT_TRANSLATE_NOOP("Words", "The library cannot be moved there."),
    "cannot-move:not-empty": QT_TRANSLATE_NOOP("Words", "There is something else in that folder: choose an empty one."),
    "cannot-move:inside": QT_TRANSLATE_NOOP("Words", "The library cannot be moved into itself."),
    "library-missing": QT_TRANSLATE_NOOP("Words", "The library’s file is gone, although its backups are still there."),
    "subscription": QT_TRANSLATE_NOOP("Words", "The source cannot be added."),
    "already-subscribed": QT_TRANSLATE_NOOP("Words", "You have this source already: {title}"),
    "not-found": QT_TRANSLATE_NOOP("Words", "It is not in the library any more."),
    "no-feed-found": QT_TRANSLATE_NOOP("Words", "This page offers no feed."),
    "private-address": QT_TRANSLATE_NOOP("Words", "This address is in your own network: {origin}"),
    "bad-archive": QT_TRANSLATE_NOOP("Words", "The file cannot be taken in."),
    "bad-archive:not-ours": QT_TRANSLATE_NOOP("Words", "This is not a library that Offprint exported."),
    "bad-archive:newer": QT_TRANSLATE_NOOP("Words", "The file was made by a newer Offprint."),
    "bad-archive:unreadable": QT_TRANSLATE_NOOP("Words", "The file cannot be read."),
    "bad-archive:line": QT_TRANSLATE_NOOP("Words", "Line {line} of the file is broken."),
    "export": QT_TRANSLATE_NOOP("Words", "Nothing could be written."),
    "cannot-write": QT_TRANSLATE_NOOP("Words", "The file cannot be written."),
    "cannot-write:permission": QT_TRANSLATE_NOOP("Words", "You may not write to this folder."),
    "cannot-write:disk-full": QT_TRANSLATE_NOOP("Words", "There is no room on the disk: nothing was written."),
    "cannot-write:no-folder": QT_TRANSLATE_NOOP("Words", "There is no such folder."),
    "nothing-to-export": QT_TRANSLATE_NOOP("Words", "None of these stories has a text here in that language."),
    "broken-off": QT_TRANSLATE_NOOP("Words", "The sync broke off. What had come is kept, and the next sync goes on from there."),
    "setting": QT_TRANSLATE_NOOP("Words", "This setting cannot have that value."),
    "no-keyring": QT_TRANSLATE_NOOP("Words", "This desktop has no keyring: the password is kept until Offprint is closed."),
    "no-keyring:locked": QT_TRANSLATE_NOOP("Words", "The keyring did not open: the password is kept until Offprint is closed."),
}  # fmt: skip

Values = Iterable[tuple[str, object]]


def sentence(code: str, values: Values = ()) -> str:
    """What a stored code (``unreachable:dns``, ``bad-status``, ``paywall``) means, in the interface's language; plain text."""
    told = dict(values)
    key, _, detail = code.partition(":")
    if key == "bad-status" and not detail:
        detail = str(told.get("status", ""))
    source = SENTENCES.get(f"{key}:{detail}") or SENTENCES.get(key) or SENTENCES.get(f"no-story:{key}") or SENTENCES["error"]
    known = {"status": detail, "title": "", "origin": "", "line": "?", **told}
    shown = {name: display_text(str(value), 200) for name, value in known.items()}
    return filled(QCoreApplication.translate("Words", source), **shown)
