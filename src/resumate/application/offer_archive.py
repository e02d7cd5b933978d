"""
A person takes all of their data away.
"""

from collections.abc import Callable
from dataclasses import dataclass

from resumate.application.account import Account, ExportAccount
from resumate.domain.ids import OwnerId
from resumate.ports.downloads import Download, Downloads

FILENAME = "resumate-account.zip"


@dataclass(frozen=True, slots=True)
class OfferArchive:
    """
    Packs everything that is kept of an owner, and offers it for a few minutes.
    """

    export_account: ExportAccount
    pack: Callable[[Account], bytes]
    downloads: Downloads

    def __call__(self, owner: OwnerId) -> Download:
        """
        Where the archive can be fetched.
        """
        archive = self.pack(self.export_account(owner))
        return self.downloads.offer(owner, FILENAME, "application/zip", archive)
