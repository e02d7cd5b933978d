"""
Where the outcomes of applications are remembered.
"""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Protocol

from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.outcome import Outcome


class Outcomes(Protocol):
    """
    At most one outcome a letter; it goes with its letter.
    """

    @abstractmethod
    def note(self, owner: OwnerId, letter: LetterId, outcome: Outcome) -> None:
        """
        Remember *outcome* in place of the earlier one.

        NotFoundError if the owner has no such letter.
        """

    @abstractmethod
    def of(self, owner: OwnerId) -> Mapping[LetterId, Outcome]:
        """
        What *owner* noted, by letter.
        """

    @abstractmethod
    def forget(self, owner: OwnerId, letter: LetterId) -> None:
        """
        Forget the outcome of the letter; fine if there is none.
        """
