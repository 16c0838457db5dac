"""What a site wants of a person before it lets them in."""

from dataclasses import field

from reader.domain.late_dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A user name and a password; the password shows in no text that is made of it."""

    user: str
    password: str = field(repr=False)
