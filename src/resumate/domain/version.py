"""
What a version of a letter was made for.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import StrEnum

from resumate.domain.letter import CoverLetterDraft

LARGEST_VERSION = 2**31 - 1
"""What the database counts to."""


class Made(StrEnum):
    """
    How a version came to be.
    """

    WRITTEN = "written"
    """By the writer that was asked for."""
    ASKED = "asked"
    """In a turn of the chat."""
    EDITED = "edited"
    """By hand."""
    CHECKED = "checked"
    """Held against the resume again; every sentence stayed."""
    LOCKED = "locked"
    """Sentences are locked, or free again; every sentence stayed."""
    RESTORED = "restored"
    """An older version became the newest again."""


def how_made(versions: Sequence[CoverLetterDraft]) -> list[Made]:
    """
    How each of the *versions*, newest first, came to be.
    """
    before = [*versions, None][1:]
    return [_made(one, was) for one, was in zip(versions, before, strict=True)]


def how_many_changed(versions: Sequence[CoverLetterDraft]) -> list[int]:
    """
    How many sentences each of the *versions*, newest first, changed of the one before:
    as a turn tells it, else those that are said otherwise, are new or are gone.
    """
    before = [*versions, None][1:]
    return [_changed(one, was) for one, was in zip(versions, before, strict=True)]


def _changed(one: CoverLetterDraft, was: CoverLetterDraft | None) -> int:
    if was is None:
        return 0
    if one.turn:
        return len(one.turn.changes)
    said, says = ([s.text for s in letter.sentences] for letter in (was, one))
    steps = SequenceMatcher(None, said, says, autojunk=False).get_opcodes()
    return sum(
        max(from_to - from_, to_to - to)
        for step, from_, from_to, to, to_to in steps
        if step != "equal"
    )


def _made(one: CoverLetterDraft, was: CoverLetterDraft | None) -> Made:
    if was is None:
        return Made.WRITTEN
    if one.turn:
        return Made.ASKED if one.turn.instruction else Made.RESTORED
    if [s.text for s in one.sentences] != [s.text for s in was.sentences]:
        return Made.EDITED
    same = [s.locked for s in one.sentences] == [s.locked for s in was.sentences]
    return Made.CHECKED if same else Made.LOCKED
