"""
What became of an application, as the person noted it.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class OutcomeState(StrEnum):
    """
    How far an application has come.
    """

    SENT = "sent"
    INTERVIEW = "interview"
    OFFER = "offer"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Outcome:
    """
    A state, when it was noted, and a few words of the person.
    """

    state: OutcomeState
    noted_at: datetime
    note: str = ""
