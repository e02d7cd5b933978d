"""
A person takes all of their data away.
"""

from collections.abc import Callable
from dataclasses import dataclass

from resumate.application.accounts.account import Account, ExportAccount
from resumate.domain.errors import NotFoundError
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
        Where the archive can be fetched; NotFoundError if something that it holds was
        erased while it was packed.
        """
        account = self.export_account(owner)
        archive = self.pack(account)
        offered = self.downloads.offer(owner, FILENAME, "application/zip", archive)
        # Looked for after it is offered: who erases withdraws last.
        if not self.export_account.still_there(owner, account):
            self.downloads.withdraw(owner)
            raise NotFoundError(
                "Something was deleted while the archive was packed: ask for it again."
            )
        return offered
