"""
All that is a person's, at once, over HTTP.
"""

from fastapi import APIRouter, Response

from resumate import wire
from resumate.archive import account_archive
from resumate_http import problems
from resumate_http.dependencies import App, Owner
from resumate_http.files import attachment, files

account = APIRouter(prefix="/api/v1", responses=problems.RESPONSES)


@account.get("/account/export", tags=["account"], **files("application/zip"))
def export_account(owner: Owner, app: App) -> Response:
    """
    Everything that is kept of you, in one ZIP archive.
    """
    archive = account_archive(app.use_cases.export_account()(owner))
    return attachment(archive, "application/zip", "resumate-account.zip")


@account.delete("/account", tags=["account"])
def erase_account(owner: Owner, app: App) -> wire.ReceiptOut:
    """
    Forget everything about you; the receipt says how much it was.
    """
    return wire.receipt(app.use_cases.erase_account()(owner))
