"""
What a program can ask of a ResuMate server.
"""

from typing import Self
from uuid import UUID

import httpx
from pydantic import BaseModel

from resumate import requests as asked
from resumate.wire import CheckDocument, ModelOut, ReceiptOut
from resumate_client.letters import Letters
from resumate_client.resumes import Resumes
from resumate_client.transport import Transport, reaching, said


class _Session(BaseModel):
    access_token: str


class ResuMate(Resumes, Letters):
    """
    One person at one server. Close it, or use it in a ``with`` block.

    Each method is one call, and raises ApiError with the reason or UnreachableError;
    those that wait say so, and what else they raise.
    """

    def __init__(self, address: str, token: str, *, timeout: float = 30.0) -> None:
        # As bytes: what is no token is for the server to refuse.
        bearer = {b"Authorization": b"Bearer " + token.encode()}
        with reaching():
            self._plain = httpx.Client(base_url=address, timeout=timeout)
            self._http = httpx.Client(base_url=address, timeout=timeout, headers=bearer)
        self._server = Transport(self._http)

    @classmethod
    def sign_in(cls, address: str, name: str, *, timeout: float = 30.0) -> Self:
        """
        At a server of one's own, where a name is enough.
        """
        body = said(asked.SessionRequest, {"name": name})
        with reaching(), httpx.Client(base_url=address, timeout=timeout) as http:
            session = Transport(http).send(_Session, "POST", "/session", body)
        return cls(address, session.access_token, timeout=timeout)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """
        Give back the connections.
        """
        self._plain.close()
        self._http.close()

    def check(
        self, letter: str, resume: UUID | str, posting: str | None = None
    ) -> CheckDocument:
        """
        The truth gate on any letter.
        """
        told = {"letter": letter, "resume_id": resume, "posting": posting}
        body = said(asked.CheckRequest, told)
        return self._server.send(CheckDocument, "POST", "/checks", body)

    def models(self) -> list[ModelOut]:
        """
        Who can write at this server.
        """
        return self._server.read(list[ModelOut], "/models")

    def export_account(self) -> bytes:
        """
        Everything that is kept of the person: a ZIP archive.
        """
        return self._server.bytes("/account/export")

    def erase_account(self) -> ReceiptOut:
        """
        Forget everything; the receipt says how much it was.
        """
        return self._server.send(ReceiptOut, "DELETE", "/account")
