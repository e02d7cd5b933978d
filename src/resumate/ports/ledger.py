"""
What each person's letters have cost.
"""

from abc import abstractmethod
from datetime import datetime
from typing import Protocol
from uuid import UUID

from resumate.domain.ids import OwnerId
from resumate.domain.letter import TokenUsage


class Ledger(Protocol):
    """
    Entries of what language models used, by owner; numbers only.
    """

    @abstractmethod
    def record(
        self, owner: OwnerId, entry: UUID, at: datetime, usage: TokenUsage
    ) -> None:
        """
        So much was used *at* that time; recording the same *entry* again is fine.
        """

    @abstractmethod
    def since(self, owner: OwnerId, when: datetime) -> TokenUsage:
        """
        What *owner* used from then on, in all; its cost is None if no entry has one.
        """

    @abstractmethod
    def forget(self, before: datetime) -> None:
        """
        Entries of all owners that are older than that are gone.
        """

    @abstractmethod
    def erase(self, owner: OwnerId) -> None:
        """
        All entries of *owner* are gone.
        """
