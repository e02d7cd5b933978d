"""
Where it is kept who people are.
"""

from abc import abstractmethod
from typing import Protocol

from resumate.domain.ids import OwnerId


class Identities(Protocol):
    """
    What people sign in with, and are told by: their address and their password.
    """

    @abstractmethod
    def forget(self, owner: OwnerId) -> None:
        """
        Nothing is kept of *owner*, who cannot sign in as that any more; forgetting the
        unknown is fine.
        """
