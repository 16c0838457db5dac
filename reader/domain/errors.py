"""The one tree of errors.  An error carries a key and values; the face makes the sentence.

ReaderError
├─ FetchError            Unreachable · TimedOut · BadStatus · TooLarge · Refused · Truncated
├─ ContentError          NotAFeed · BrokenFeed · NoStory · BadPicture · BadRule · BadOutline · BadArchive · BadImport
├─ LibraryError          CannotMove · CannotOpen · NewerFile · Corrupt · DiskFull · InUse · LibraryMissing
├─ SubscriptionError     AlreadySubscribed · NotFound · NoFeedFound · PrivateAddress
├─ ExportError           CannotWrite · NothingToExport
├─ SettingsError         NoKeyring
└─ BrokenOff
Cancelled                not a failure; outside the tree
"""

from typing import ClassVar

Value = str | int | float | bool


class ReaderError(Exception):
    """A failure of the world.  ``key`` names the sentence, ``values`` fill it; both are safe to store."""

    key: ClassVar[str] = "error"

    def __init__(self, detail: str = "", **values: Value) -> None:
        self.detail = detail
        self.values = dict(values)
        super().__init__(detail)

    @property
    def code(self) -> str:
        """Key with its detail, as it is stored: ``refused:private-address``."""
        return f"{self.key}:{self.detail}" if self.detail else self.key

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in sorted(self.values.items()))
        return f"{self.code} ({told})" if told else self.code


class FetchError(ReaderError):
    """Nothing usable came over the network.  Values: ``url``."""

    key = "fetch"


class Unreachable(FetchError):
    """No connection: ``dns``, ``refused``, ``tls``, ``reset``, ``offline``, ``proxy``."""

    key = "unreachable"


class TimedOut(FetchError):
    """A limit passed: ``lookup``, ``connect``, ``idle``, ``total``.  Values: ``seconds``."""

    key = "timed-out"


class BadStatus(FetchError):
    """The server answered with an error.  Values: ``status``, ``retry_after`` (seconds, 0 when not said)."""

    key = "bad-status"


class TooLarge(FetchError):
    """The body passed its limit.  Values: ``limit`` (bytes)."""

    key = "too-large"


class Refused(FetchError):
    """We would not ask: ``private-address``, ``scheme``, ``downgrade``, ``redirects``, ``userinfo``, ``plain-http``."""

    key = "refused"


class Truncated(FetchError):
    """The answer ended early or cannot be read: ``length``, ``chunk``, ``encoding``, ``headers``."""

    key = "truncated"


class ContentError(ReaderError):
    """What came is not what was asked for.  Values: ``url``."""

    key = "content"


class NotAFeed(ContentError):
    """Neither RSS, Atom, RDF nor JSON Feed: ``html``, ``empty``, ``binary``, ``json``, ``xml``, ``text``; or
    (``stories``) a page that was to bring stories and links to none."""

    key = "not-a-feed"


class BrokenFeed(ContentError):
    """A feed too damaged or dangerous to use: ``xml``, ``json``, ``entities``, ``truncated``, ``deep``, ``limit``."""

    key = "broken-feed"


class NoStory(ContentError):
    """A page without a story, by the name of its ``Outcome``."""

    key = "no-story"


class BadPicture(ContentError):
    """Not a picture we show: ``format``, ``pixels``, ``broken``, ``tiny``, ``limit``."""

    key = "bad-picture"


class BadRule(ContentError):
    """A site rule that cannot be used.  Values: ``rule``."""

    key = "bad-rule"


class BadOutline(ContentError):
    """An OPML file that cannot be read: ``xml``, ``large``, ``deep``."""

    key = "bad-outline"


class BadImport(ContentError):
    """Another program's export that cannot be taken in: ``unknown``, ``large``, ``broken``, ``deep``, ``limit``."""

    key = "bad-import"


class BadArchive(ContentError):
    """A file of a library that cannot be taken in: ``not-ours``, ``newer``, ``unreadable``, ``line``.  Values: ``path``; for
    ``line`` also ``line``, the first broken one, and ``broken``, how many."""

    key = "bad-archive"


class LibraryError(ReaderError):
    """The library on disk cannot be used.  Values: ``path``."""

    key = "library"


class CannotOpen(LibraryError):
    """The file cannot be opened: ``permission``, ``not-ours``, ``io``."""

    key = "cannot-open"


class NewerFile(LibraryError):
    """Made by a newer Offprint; left byte for byte as it is.  Values: ``found``, ``known`` (schema versions)."""

    key = "newer-file"


class Corrupt(LibraryError):
    """The file is damaged."""

    key = "corrupt"


class DiskFull(LibraryError):
    """No room to write."""

    key = "disk-full"


class InUse(LibraryError):
    """Another Offprint has this library open."""

    key = "in-use"


class CannotMove(LibraryError):
    """The library cannot be carried there: ``not-empty``, ``inside`` (the one folder is in the other)."""

    key = "cannot-move"


class LibraryMissing(LibraryError):
    """The database is gone or empty although its backups are there: asks, never starts empty.  ``away``: the whole folder that
    the person moved it to."""

    key = "library-missing"


class SubscriptionError(ReaderError):
    """A source cannot be added or found.  Values: ``url``."""

    key = "subscription"


class AlreadySubscribed(SubscriptionError):
    """The feed is a source already.  Values: ``title``."""

    key = "already-subscribed"


class NotFound(SubscriptionError):
    """No such source, story or folder.  Values: ``what``, ``id``."""

    key = "not-found"


class NoFeedFound(SubscriptionError):
    """The page offers no feed."""

    key = "no-feed-found"


class PrivateAddress(SubscriptionError):
    """A typed address is on the person's own network; ask, then remember.  Values: ``origin``."""

    key = "private-address"


class ExportError(ReaderError):
    """Nothing was written, also no half of it.  Values: ``path``."""

    key = "export"


class CannotWrite(ExportError):
    """The file cannot be written: ``permission``, ``disk-full``, ``no-folder``, ``io``."""

    key = "cannot-write"


class NothingToExport(ExportError):
    """None of the stories asked for has a text here (in that language)."""

    key = "nothing-to-export"


class SettingsError(ReaderError):
    """A setting that cannot have this value.  Values: ``name``, ``value``."""

    key = "setting"


class NoKeyring(SettingsError):
    """Passwords cannot be kept: the desktop has no keyring, or (``locked``) did not open it."""

    key = "no-keyring"


class BrokenOff(ReaderError):
    """The process of a sync ended before the sync did, by a signal or by a fault of ours; nothing that had come is lost."""

    key = "broken-off"


class Cancelled(Exception):
    """The person asked to stop.  Not a failure, so not in the tree."""
