"""A list that changes under a reader's eyes keeps what she has just touched."""

from array import array
from collections.abc import Sequence, Set


def merge_ids(shown: Sequence[int], fresh: Sequence[int], kept: Set[int]) -> "array[int]":
    """``fresh`` with those of ``kept`` that were shown and are not in it, each after the story that stood before it.

    Read stories stay in the list of unread ones until another list is chosen (product.md).
    """
    missing = set(kept).difference(fresh).intersection(shown)
    if not missing:
        return array("q", fresh)
    there = set(fresh)
    followers: dict[int, list[int]] = {}
    anchor = 0
    for story in shown:
        if story in missing:
            followers.setdefault(anchor, []).append(story)
        elif story in there:
            anchor = story
    merged = array("q", followers.get(0, ()))
    for story in fresh:
        merged.append(story)
        merged.extend(followers.get(story, ()))
    return merged
