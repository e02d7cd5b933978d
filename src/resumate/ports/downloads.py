"""
Where files wait that were made for one person to fetch.
"""

from abc import abstractmethod
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from resumate.domain.ids import OwnerId


@dataclass(frozen=True, slots=True)
class Download:
    """
    Leave to fetch one file: GET *url* until it expires; the address is the secret.
    """

    url: str
    filename: str
    expires_at: datetime
    size: int
    """Bytes."""


class Downloads(Protocol):
    """
    One file an owner, to be fetched for a few minutes by whoever has its address.
    """

    @abstractmethod
    def offer(
        self, owner: OwnerId, filename: str, media_type: str, content: bytes
    ) -> Download:
        """
        Where *content* can be fetched as an attachment, in place of what was offered to
        *owner* before.
        """

    @abstractmethod
    def withdraw(self, owner: OwnerId) -> None:
        """
        What was offered to *owner* is gone, also for who has its address; fine if
        nothing was.
        """
