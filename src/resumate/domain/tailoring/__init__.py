"""
A resume tailored to one posting: the person's own lines, chosen and put in order.
"""

from resumate.domain.tailoring.difference import Change, LineChange, difference
from resumate.domain.tailoring.tailor import tailor
from resumate.domain.tailoring.tailored import (
    TailoredEntry,
    TailoredLine,
    TailoredResume,
    TailoredSection,
)

__all__ = [
    "Change",
    "LineChange",
    "TailoredEntry",
    "TailoredLine",
    "TailoredResume",
    "TailoredSection",
    "difference",
    "tailor",
]
