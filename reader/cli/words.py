"""An English sentence for every key that errors and reports carry."""

from collections.abc import Mapping

from reader.domain.errors import Cancelled, ReaderError
from reader.domain.text import display_text

VERDICTS = {
    "mutual": "The two pages name each other.",
    "same-id": "Both addresses have the publication's number of the story.",
    "same-slug": "Both addresses have the story's name.",
    "same-path": "The addresses differ in the language alone.",
    "same-pictures": "Both show the same picture.",
    "same-numbers": "Both texts have the same figures.",
    "one-story": "The two were found to be one story.",
    "one-page": "Both addresses are one page.",
    "not-a-story": "There is no story at the address.",
    "same-page": "The address leads back to the story itself.",
    "unknown-language": "It cannot be told which language the page is in.",
    "same-language": "The page is in the language of the story itself.",
    "other-site": "It is another site, and the two pages do not name each other.",
    "far-apart-in-time": "The two were published more than two weeks apart.",
    "too-different": "The texts are too different to be one story.",
    "one-way": "Nothing but the link says that it is the same story.",
    "language-taken": "The story has another page in this language.",
    "split": "You said that it is not the same story.",
}
"""Why a page counts as a version or does not (reader/extract/judging.py, reader/store/links.py)."""

SENTENCES = {
    "error": "Something went wrong.",
    "fetch": "Nothing usable came over the network.",
    "unreachable": "The site cannot be reached.",
    "unreachable:dns": "There is no site of this name.",
    "unreachable:refused": "The site refuses connections.",
    "unreachable:tls": "No safe connection could be made: the site's certificate is not trusted.",
    "unreachable:reset": "The site broke off the connection.",
    "unreachable:proxy": "The proxy does not answer, or does not let Offprint through.",
    "unreachable:offline": "There is no network.",
    "timed-out": "The site took too long to answer.",
    "timed-out:lookup": "Asking for the site's address took too long.",
    "timed-out:connect": "The site does not answer.",
    "timed-out:idle": "The site stopped answering.",
    "timed-out:total": "The site sent so slowly that Offprint gave up.",
    "bad-status": "The site answered with error {status}.",
    "bad-status:": "The site answered with an error.",
    "bad-status:401": "The site asks for a password.  For a source: offprint sources password SOURCE",
    "too-large": "What the site sent is larger than Offprint takes.",
    "refused": "Offprint does not open this address.",
    "refused:private-address": "The address leads into your own network, which a site must not do.",
    "refused:scheme": "Only http and https addresses are opened.",
    "refused:downgrade": "The site leads from a safe connection to an unsafe one.",
    "refused:redirects": "The site sends visitors round in circles.",
    "refused:userinfo": "The address holds a user name or a password.",
    "refused:plain-http": "A password is sent over https only, and this address is not.",
    "refused:disk-space": "There is hardly any room on the disk: nothing is fetched until 200 MB are free.",
    "refused:offline-by-choice": "You chose to stay offline.  To go online: offprint settings offline_by_choice no",
    "truncated": "The answer broke off before its end.",
    "truncated:length": "The answer is shorter than the site announced.",
    "truncated:headers": "The site's answer is damaged at its start.",
    "truncated:chunk": "The answer broke off in the middle.",
    "truncated:encoding": "The answer is damaged and cannot be unpacked.",
    "content": "What came is not what was asked for.",
    "content:crashed": "What came could not be read: it broke the part of Offprint that reads it.",
    "content:time": "What came was turned away: reading it takes too much time.",
    "content:limit": "What came was turned away: reading it takes too much memory.",
    "not-a-feed": "There is no feed at this address.",
    "not-a-feed:html": "A web page came instead of a feed.",
    "not-a-feed:empty": "The feed's address gave an empty answer.",
    "not-a-feed:binary": "A file came instead of a feed.",
    "not-a-feed:json": "Data came that is not a feed.",
    "not-a-feed:xml": "An XML document came that is not a feed.",
    "not-a-feed:text": "Plain text came instead of a feed.",
    "not-a-feed:stories": "The page links to nothing that looks like a story.",
    "broken-feed": "The feed is damaged.",
    "broken-feed:xml": "The feed is damaged and cannot be read.",
    "broken-feed:json": "The feed is damaged and cannot be read.",
    "broken-feed:entities": "The feed was turned away: it is made to exhaust its readers.",
    "broken-feed:truncated": "The feed breaks off in the middle.",
    "broken-feed:deep": "The feed was turned away: it is nested too deeply.",
    "broken-feed:limit": "The feed was turned away: reading it takes too much time or memory.",
    "no-story": "The page holds no story.",
    "no-story:story": "The page holds a story that could not be used.",
    "no-story:front-page": "The address leads to a front page, not to the story.",
    "no-story:empty": "The page holds no text.",
    "no-story:consent-wall": "The site shows only its cookie question.",
    "no-story:paywall": "The site shows the whole story to its subscribers only.",
    "no-story:needs-script": "The page shows its text only in a browser.",
    "no-story:captcha": "The site asks visitors to prove that they are human.",
    "no-story:error-page": "The site shows an error page instead of the story.",
    "no-story:too-complex": "The page has more parts than Offprint takes.",
    "wrong-language": "The page is not in the language that was promised.",
    **VERDICTS,
    "left-out": "It is left out, as chosen in the settings.",
    "over-limit": "It was removed because pictures took more room than the settings allow.",
    "picture": "Not all of its pictures can be had.",
    "bad-picture": "The picture cannot be shown.",
    "bad-picture:format": "The picture is in a format that Offprint does not know.",
    "bad-picture:pixels": "The picture is too large.",
    "bad-picture:broken": "The picture is damaged.",
    "bad-picture:tiny": "The picture is too small to be one.",
    "bad-picture:limit": "Reading the picture takes too much time or memory.",
    "bad-rule": "A site rule cannot be used: {rule}",
    "bad-outline": "This is not an OPML file.",
    "bad-outline:xml": "This is not an OPML file, or a damaged one.",
    "bad-outline:large": "The OPML file is too large.",
    "bad-outline:deep": "The OPML file is nested too deeply.",
    "bad-import": "The file cannot be imported.",
    "bad-import:unknown": "This is no export that Offprint knows.  It takes OPML, starred.json, Pocket's and Instapaper's CSV,"
    " bookmarks as HTML, and the databases of QuiteRSS and RSS Guard.",
    "bad-import:large": "The file is too large: Offprint takes up to 64 MB.",
    "bad-import:broken": "The file is damaged and cannot be read.",
    "bad-import:deep": "The file was turned away: it is nested too deeply.",
    "bad-import:limit": "The file was turned away: reading it takes too much time.",
    "bad-entry": "It cannot be used.",
    "bad-entry:broken": "It is damaged and cannot be read.",
    "bad-entry:no-address": "It has no web address.",
    "library": "The library cannot be used: {path}",
    "cannot-open": "The library cannot be opened: {path}",
    "cannot-open:permission": "Offprint has no permission to open the library: {path}",
    "cannot-open:not-ours": "The file in the library's place is not an Offprint library.  It was left as it is: {path}",
    "cannot-open:closed": "The library is closed.",
    "cannot-open:io": "The disk gave an error when the library was read: {path}",
    "newer-file": "The library was made by a newer Offprint.  It was left as it is; please update Offprint.",
    "corrupt": "The library's file is damaged: {path}.  Try: offprint backup restore, or: offprint salvage",
    "disk-full": "The disk is full: nothing more can be saved.",
    "in-use": "Another Offprint has this library open.  Close it first, or name another folder with --profile.",
    "library-missing:away": "The library was moved to {path}, which is not there now.",
    "cannot-move": "The library cannot be moved to {path}.",
    "cannot-move:not-empty": "There is something else in {path}: name an empty or a new folder.",
    "cannot-move:inside": "The library cannot be moved into itself.",
    "library-missing": "The library's file is gone, although there has been one: {path}.  Try: offprint backup restore",
    "subscription": "The source cannot be added.",
    "already-subscribed": "You have this source already: {title}",
    "not-found": "There is no {what} {id}.",
    "no-feed-found": "This page offers no feed.",
    "private-address": "The address is in your own network: {origin}.  If you mean it, add --allow-private.",
    "bad-archive": "The file cannot be taken in: {path}",
    "bad-archive:not-ours": "This is not a library that Offprint exported: {path}",
    "bad-archive:newer": "The file was made by a newer Offprint: {path}",
    "bad-archive:unreadable": "The file cannot be read: {path}",
    "bad-archive:line": "Line {line} of {path} is broken ({broken} in all).  To take the rest: offprint import --skip-broken",
    "export": "Nothing could be written.",
    "cannot-write": "The file cannot be written: {path}",
    "cannot-write:permission": "You may not write to {path}.",
    "cannot-write:disk-full": "There is no room for {path}: nothing was written.",
    "cannot-write:no-folder": "The file cannot be written, there is no such folder: {path}",
    "cannot-write:io": "The disk gave an error when {path} was written.",
    "nothing-to-export": "None of these stories has a text here in that language.",
    "broken-off": "The sync broke off.  What had come is kept, and the next sync goes on from there.",
    "setting": "The setting {name} cannot be {value}.",
    "no-keyring": "This desktop has no keyring, so the password is not kept.  offprint sync asks for it at a terminal.",
    "no-keyring:locked": "The keyring did not open, so the password is not kept.  offprint sync asks for it at a terminal.",
}
"""By key and detail as ``ReaderError.code`` joins them; the key alone is the fallback for details that need no words."""

_UNKNOWN = dict.fromkeys(("status", "rule", "path", "title", "what", "id", "origin", "name", "value", "line", "broken"), "?")


def sentence(code: str, values: Mapping[str, object] | None = None) -> str:
    """What a stored code means, one plain line.  Outcomes of pages (``paywall``) are codes too."""
    key = code.partition(":")[0]
    if code == "bad-status":
        code = f"{code}:{(values or {}).get('status', '')}"
    found = SENTENCES.get(code) or SENTENCES.get(key) or SENTENCES.get(f"no-story:{key}") or SENTENCES["error"]
    told = {name: display_text(str(value), 300) for name, value in (values or {}).items()}
    return found.format_map({**_UNKNOWN, **told})


def sentence_of(error: ReaderError | Cancelled) -> str:
    """What went wrong, with the address it went wrong at when the error names one."""
    if isinstance(error, Cancelled):
        return "Cancelled."
    url = display_text(str(error.values.get("url", "")), 300)
    return sentence(error.code, error.values) + (f"  ({url})" if url else "")
