"""
What nobody has worked with for a long time.
"""

from abc import abstractmethod
from datetime import datetime
from typing import Protocol

from resumate.domain.ids import LetterId, OwnerId, ResumeId


class Untouched(Protocol):
    """
    Resumes and letters by when they were last written, changed or built on. A letter
    that is touched touches its resume. Ids only.
    """

    @abstractmethod
    def letters(self, before: datetime) -> list[tuple[OwnerId, LetterId]]:
        """
        Some of those not touched since then, longest untouched first.
        """

    @abstractmethod
    def resumes(self, before: datetime) -> list[tuple[OwnerId, ResumeId]]:
        """
        Some of those not touched since then, longest untouched first.
        """
