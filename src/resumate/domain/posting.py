"""
A job posting: which post, at whose, and what is asked.
"""

from dataclasses import dataclass
from enum import StrEnum

LONGEST_POSTING = 60_000
"""Characters; the longest postings seen are a sixth of it."""


class RequirementKind(StrEnum):
    """
    How much the posting wants it.
    """

    MUST = "must"
    NICE = "nice"
    DUTY = "duty"


@dataclass(frozen=True, slots=True)
class Requirement:
    """
    One thing the posting asks of the person, or that the post consists of.
    """

    id: str
    """``R1``, ``R2``, … in reading order."""
    text: str
    kind: RequirementKind


@dataclass(frozen=True, slots=True)
class Reference:
    """
    What a posting is filed under, to be quoted by who applies.
    """

    number: str
    """Letters, digits and marks between them, with a digit: "BBC/2026/411"."""
    name: str = ""
    """What the posting calls it, where that is no mere reference: "competition"."""


class Term(StrEnum):
    """
    What a posting may ask to be told that only the person can say.
    """

    SALARY = "salary"
    START = "start"
    """The first day, or the notice to be given before it."""
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class JobPosting:
    """
    A posting as read; *text* is kept because postings disappear.
    """

    title: str | None
    company: str | None
    language: str
    """ISO 639-1 code."""
    requirements: tuple[Requirement, ...]
    text: str
    warnings: tuple[str, ...] = ()
    """Sentences for the person: text that tries to steer, nothing asked for."""
