"""
What the head of an entry names.
"""

from dataclasses import dataclass

from resumate.domain.resume import PartialDate


@dataclass(frozen=True, slots=True)
class Head:
    """
    What the first lines of an entry say; empty where they do not say it.
    """

    employer: str = ""
    title: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None
    current: bool = False
    sure: bool = False
    """Whether words of the trade told title and employer apart."""
    title_first: bool = True
    told: bool = False
    """Whether something stands where the employer would, and names none."""

    @property
    def dated(self) -> bool:
        """
        Whether the entry says when.
        """
        return bool(self.start or self.end)
