"""
What a person asked for before, by the versions that their letter has been through.
"""

from collections.abc import Sequence
from itertools import pairwise

from resumate.domain.letter import CoverLetterDraft
from resumate.domain.refining.past import Past
from resumate.domain.refining.reading import read_wishes
from resumate.domain.refining.topic import parts_of, speaks_of
from resumate.domain.refining.wishes import (
    Claim,
    Drop,
    Lead,
    Mention,
    Remove,
    Reword,
    Tell,
    Wish,
)

_TOLD = (Mention, Claim, Tell, Lead)
_LEFT_OUT = (Drop, Remove, Reword)


def past_of(versions: Sequence[CoverLetterDraft]) -> Past:
    """
    What became of *versions* of one letter, the oldest first: what a hand or a wish
    brought in is wanted, what one took out is not; the last word holds.
    """
    wanted, unwanted, topics = set[str](), set[str](), set[str]()
    for before, after in pairwise(versions):
        was, now = _cited(before), _cited(after)
        turn = after.turn
        wishes = read_wishes(turn.instruction, before) if turn else ()
        if not wishes or any(isinstance(wish, _TOLD) for wish in wishes):
            wanted |= now - was
        if turn is None or any(isinstance(wish, _LEFT_OUT) for wish in wishes):
            unwanted |= was - now
            wanted -= was - now
        unwanted -= now - was
        topics = {one for one in topics if not _taken_out(one, wishes)}
        topics |= {part for wish in wishes for part in _named(wish)}
    said = {sentence.text for one in versions for sentence in one.sentences}
    return Past(
        frozenset(wanted), frozenset(unwanted), frozenset(topics), frozenset(said)
    )


def _named(wish: Wish) -> list[str]:
    return parts_of(wish.topic) if isinstance(wish, Mention | Lead) else []


def _taken_out(topic: str, wishes: Sequence[Wish]) -> bool:
    return any(
        isinstance(wish, Drop) and speaks_of(topic, wish.topic) for wish in wishes
    )


def _cited(letter: CoverLetterDraft) -> set[str]:
    return {line for sentence in letter.sentences for line in sentence.citations}
