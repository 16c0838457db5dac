"""The publications that come with the program."""

import json
from functools import cached_property
from pathlib import Path

from reader.app.resources import resources_folder
from reader.domain.catalogue import Edition, Publication
from reader.domain.language import english_name


class Catalogue:
    """Read once, when first asked for.  ``file`` is the JSON list; by default the one that comes with the program."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or resources_folder() / "catalogue" / "catalogue.json"

    def publications(self, language: str = "") -> tuple[Publication, ...]:
        """All publications in the catalogue's order, or those with an edition in ``language``."""
        return tuple(
            publication
            for publication in self._publications
            if not language or any(edition.language == language for edition in publication.editions)
        )

    def languages(self) -> tuple[str, ...]:
        """The languages in which there is an edition, in the order of their English names."""
        found = {edition.language for publication in self._publications for edition in publication.editions}
        return tuple(sorted(found, key=english_name))

    @cached_property
    def _publications(self) -> tuple[Publication, ...]:
        listed = json.loads(self._file.read_text(encoding="utf-8"))
        return tuple(
            Publication(**{**entry, "editions": tuple(Edition(**edition) for edition in entry["editions"])}) for entry in listed
        )
