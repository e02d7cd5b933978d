"""
The receiving end of an upload ticket, where the store has no HTTP server of its own.
"""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Protocol

from resumate.domain.ids import OwnerId, ResumeId


class UploadReceiver(Protocol):
    """
    Takes the form that an upload ticket describes. (On AWS, S3 itself does this.)

    TransientPortError if nothing can be kept or looked for.
    """

    @abstractmethod
    def receive(
        self, fields: Mapping[str, str], content: bytes
    ) -> tuple[OwnerId, ResumeId]:
        """
        Store *content* as the ticket says, and tell whose it is.

        UploadRefusedError if the ticket is forged, expired or changed, or the content
        is empty; UploadTooLargeError if it is larger than the ticket allows, or more
        than one owner may keep, also with what comes at once. Neither quotes name or
        content. A ticket is good for one file: the same bytes again store no second
        one, others are refused, also of two that come at once.
        """

    @abstractmethod
    def pending(self) -> list[tuple[OwnerId, ResumeId]]:
        """
        Files received but not settled, oldest first: what a crash left unread.
        """

    @abstractmethod
    def settle(self, owner: OwnerId, resume: ResumeId) -> None:
        """
        The file was dealt with, well or badly; it is no longer pending.
        """
