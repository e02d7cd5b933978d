"""
A letter that is written, changed as its person asks, and never beyond what is true.
"""

from resumate.domain.refining.desk import Proposal
from resumate.domain.refining.faults import spoils
from resumate.domain.refining.manuscript import Manuscript, Piece
from resumate.domain.refining.reading import instead_of, read_wishes, speaks_german
from resumate.domain.refining.refiner import propose
from resumate.domain.refining.replies import Speech
from resumate.domain.refining.wishes import (
    Correct,
    Reword,
    Swap,
    Tell,
    Translate,
    Undo,
    Why,
    Wish,
)

__all__ = [
    "Correct",
    "Manuscript",
    "Piece",
    "Proposal",
    "Reword",
    "Speech",
    "Swap",
    "Tell",
    "Translate",
    "Undo",
    "Why",
    "Wish",
    "instead_of",
    "propose",
    "read_wishes",
    "speaks_german",
    "spoils",
]
