"""
Files that go up and down, and what was erased, as JSON.
"""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel

from resumate.domain.erasure import ErasureReceipt
from resumate.ports.document_store import UploadTicket
from resumate.ports.downloads import Download
from resumate.wire.shapes import Out


class TicketOut(BaseModel):
    """
    POST the *fields*, then the part ``file``, as multipart form data to *url*.
    """

    resume_id: UUID
    url: str
    fields: dict[str, str]
    expires_at: str
    max_bytes: int


class DownloadOut(Out):
    """
    GET *url* until it expires; the address is the secret.
    """

    url: str
    filename: str
    expires_at: datetime
    size: int


class ReceiptOut(Out):
    """
    What was erased, in counts.
    """

    erased_at: datetime
    files: int
    resumes: int
    lines: int
    letters: int
    versions: int
    queued: int
    connections: int


def ticket(ticket: UploadTicket, base_url: str) -> TicketOut:
    """
    The ticket with an absolute address.
    """
    return TicketOut(
        resume_id=ticket.resume,
        url=_absolute(ticket.url, base_url),
        fields=dict(ticket.fields),
        expires_at=ticket.expires_at.isoformat(),
        max_bytes=ticket.max_bytes,
    )


def download(download: Download, base_url: str) -> DownloadOut:
    """
    The download with an absolute address.
    """
    found = DownloadOut.model_validate(download)
    return found.model_copy(update={"url": _absolute(download.url, base_url)})


def _absolute(url: str, base_url: str) -> str:
    return base_url.rstrip("/") + url if url.startswith("/") else url


def receipt(receipt: ErasureReceipt) -> ReceiptOut:
    """
    What was erased.
    """
    return ReceiptOut.model_validate(receipt)
