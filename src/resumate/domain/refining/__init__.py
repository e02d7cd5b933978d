"""
A letter that is written, changed as its person asks, and never beyond what is true.
"""

from resumate.domain.refining.desk import Proposal
from resumate.domain.refining.faults import spoils
from resumate.domain.refining.going_back import past_of
from resumate.domain.refining.manuscript import Manuscript, Piece
from resumate.domain.refining.past import Past
from resumate.domain.refining.reading import instead_of, read_wishes, speaks_german
from resumate.domain.refining.refiner import propose
from resumate.domain.refining.replies import Speech
from resumate.domain.refining.wishes import (
    Correct,
    Longer,
    Reopen,
    Reword,
    Shorter,
    Swap,
    Tell,
    Translate,
    Undo,
    Why,
    Wish,
)

__all__ = [
    "Correct",
    "Longer",
    "Manuscript",
    "Past",
    "Piece",
    "Proposal",
    "Reopen",
    "Reword",
    "Shorter",
    "Speech",
    "Swap",
    "Tell",
    "Translate",
    "Undo",
    "Why",
    "Wish",
    "instead_of",
    "past_of",
    "propose",
    "read_wishes",
    "speaks_german",
    "spoils",
]
