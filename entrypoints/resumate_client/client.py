"""
What a program can ask of a ResuMate server.
"""

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self, Unpack
from uuid import UUID

import httpx
from pydantic import BaseModel

from resumate import requests as asked
from resumate.domain.letter import Length, LetterStatus, Tone
from resumate.domain.outcome import OutcomeState
from resumate.domain.resume_correction import ContactSaid, RoleSaid
from resumate.wire import (
    CheckDocument,
    InterviewQuestionOut,
    LetterDocument,
    LetterSummary,
    LineOut,
    ModelOut,
    OutcomeOut,
    ReadContactOut,
    ReceiptOut,
    ResumeOut,
    RoleOut,
    TicketOut,
    TurnDocument,
    VersionOut,
)
from resumate_client.errors import ApiError, LetterFailedError, UnreachableError
from resumate_client.transport import Transport

_LOOK_AGAIN = 0.3


class _Session(BaseModel):
    access_token: str


class ResuMate:
    """
    One person at one server. Close it, or use it in a ``with`` block.

    Each method is one call, and raises ApiError with the server's reason or
    UnreachableError; those that wait say so.
    """

    def __init__(self, address: str, token: str, *, timeout: float = 30.0) -> None:
        self._plain = httpx.Client(base_url=address, timeout=timeout)
        self._http = httpx.Client(
            base_url=address,
            timeout=timeout,
            headers={"Authorization": f"Bearer {token}"},
        )
        self._server = Transport(self._http)

    @classmethod
    def sign_in(cls, address: str, name: str, *, timeout: float = 30.0) -> Self:
        """
        At a server of one's own, where a name is enough.
        """
        with httpx.Client(base_url=address, timeout=timeout) as http:
            session = Transport(http).send(
                _Session, "POST", "/session", asked.SessionRequest(name=name)
            )
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

    # Resumes

    def upload_resume(
        self, file: Path | bytes, filename: str | None = None, *, wait: float = 120.0
    ) -> ResumeOut:
        """
        Upload a file and wait until it was read; LetterFailedError if it cannot be.
        """
        content = file.read_bytes() if isinstance(file, Path) else file
        name = filename or (file.name if isinstance(file, Path) else "resume")
        ticket = self._server.send(
            TicketOut, "POST", "/uploads", asked.UploadRequest(filename=name)
        )
        try:
            # Not to the ticket's address: that is where people reach the server, and a
            # program may reach it past the proxy that signs them in. The form is
            # signed, and needs no token.
            answer = self._plain.post(
                "/uploads", data=ticket.fields, files={"file": (name, content)}
            )
        except httpx.TransportError as error:
            raise UnreachableError(str(error)) from error
        if not answer.is_success:
            raise ApiError.of(answer)
        return self._read_resume(ticket.resume_id, time.monotonic() + wait)

    def resumes(self) -> list[ResumeOut]:
        """
        All resumes, newest upload first.
        """
        return self._server.read(list[ResumeOut], "/resumes")

    def resume(self, resume: UUID | str) -> ResumeOut:
        """
        One resume, as it was read.
        """
        return self._server.read(ResumeOut, f"/resumes/{resume}")

    def erase_resume(self, resume: UUID | str) -> None:
        """
        Forget its file, its lines and its vectors.
        """
        self._server.tell("DELETE", f"/resumes/{resume}")

    def facts(self, resume: UUID | str) -> list[LineOut]:
        """
        What the person stated besides what the file says.
        """
        return self._server.read(list[LineOut], f"/resumes/{resume}/facts")

    def confirm_fact(
        self, resume: UUID | str, text: str, role: str | None = None
    ) -> LineOut:
        """
        State a fact: a dated line that letters may cite.
        """
        body = asked.FactRequest(text=text, role=role)
        return self._server.send(LineOut, "POST", f"/resumes/{resume}/facts", body)

    def correct_line(self, resume: UUID | str, line: str, text: str) -> LineOut:
        """
        Say what a line really says; what was read stays with it.
        """
        body = asked.LineRequest(text=text)
        path = f"/resumes/{resume}/lines/{line}"
        return self._server.send(LineOut, "PUT", path, body)

    def correct_role(
        self, resume: UUID | str, role: str, **said: Unpack[RoleSaid]
    ) -> RoleOut:
        """
        Say what a post was; what is not said stays, and what was read is kept.
        """
        body = asked.RoleRequest.model_validate(said, by_name=True)
        path = f"/resumes/{resume}/roles/{role}"
        return self._server.send(RoleOut, "PUT", path, body)

    def correct_contact(
        self, resume: UUID | str, **said: Unpack[ContactSaid]
    ) -> ReadContactOut:
        """
        Say how the person is reached, and signs; what is not said stays, and what was
        read is kept.
        """
        body = asked.ContactRequest.model_validate(said)
        path = f"/resumes/{resume}/contact"
        return self._server.send(ReadContactOut, "PUT", path, body)

    # Letters

    def write_letter(
        self,
        resume: UUID | str,
        posting: str,
        *,
        tone: Tone = Tone.PLAIN,
        length: Length = Length.STANDARD,
        language: str = "auto",
        writer: str = "auto",
        wait: float = 300.0,
    ) -> LetterDocument:
        """
        Ask for a letter and wait until it is there; LetterFailedError if it cannot be
        written.
        """
        body = asked.LetterRequest(
            resume_id=UUID(str(resume)),
            posting=posting,
            tone=tone,
            length=length,
            language=language,
            writer=writer,
        )
        queued = self._server.send(LetterDocument, "POST", "/letters", body)
        return self.wait_for(queued.letter.id, wait=wait)

    def write_again(
        self, letter: UUID | str, posting: str = "", *, wait: float = 300.0
    ) -> LetterDocument:
        """
        A letter like that one for another posting, or once more for the same.
        """
        body = asked.DuplicateRequest(posting=posting)
        path = f"/letters/{letter}/duplicates"
        queued = self._server.send(LetterDocument, "POST", path, body)
        return self.wait_for(queued.letter.id, wait=wait)

    def wait_for(self, letter: UUID | str, *, wait: float = 300.0) -> LetterDocument:
        """
        The letter once it is ready; TimeoutError if that takes too long.
        """
        deadline = time.monotonic() + wait
        while True:
            found = self.letter(letter)
            if found.letter.status == LetterStatus.READY.value:
                return found
            _fail_if_failed(found.letter.status, found.letter.problem)
            _sleep_until(deadline)

    def letters(
        self,
        words: str = "",
        *,
        status: LetterStatus | None = None,
        outcome: OutcomeState | None = None,
    ) -> list[LetterSummary]:
        """
        The letters of the history that are asked for, newest first.
        """
        return self._server.read(
            list[LetterSummary],
            "/letters",
            q=words,
            status=status.value if status else None,
            outcome=outcome.value if outcome else None,
        )

    def letter(self, letter: UUID | str, version: int | None = None) -> LetterDocument:
        """
        One letter, by default its newest version.
        """
        return self._server.read(LetterDocument, f"/letters/{letter}", version=version)

    def versions(self, letter: UUID | str) -> list[VersionOut]:
        """
        All versions that were written, newest first.
        """
        return self._server.read(list[VersionOut], f"/letters/{letter}/versions")

    def refine(
        self,
        letter: UUID | str,
        instruction: str,
        *,
        locked: Sequence[int] = (),
        version: int | None = None,
    ) -> TurnDocument:
        """
        Ask for a change; the turn says which sentences changed, and why.
        """
        body = asked.TurnRequest(
            instruction=instruction, locked=list(locked), version=version
        )
        return self._server.send(TurnDocument, "POST", f"/letters/{letter}/turns", body)

    def edit(
        self,
        letter: UUID | str,
        texts: Mapping[int, str],
        *,
        version: int | None = None,
    ) -> LetterDocument:
        """
        Change sentences by hand, by index; an empty text removes one.
        """
        edits = [asked.LetterEdit(index=i, text=text) for i, text in texts.items()]
        body = asked.EditRequest(sentences=edits, version=version)
        path = f"/letters/{letter}/sentences"
        return self._server.send(LetterDocument, "PUT", path, body)

    def export(self, letter: UUID | str, form: asked.FileFormat) -> bytes:
        """
        The letter as a file.
        """
        return self._server.bytes(f"/letters/{letter}/export", format=form.value)

    def interview(self, letter: UUID | str) -> list[InterviewQuestionOut]:
        """
        The questions that the letter invites.
        """
        path = f"/letters/{letter}/interview"
        return self._server.read(list[InterviewQuestionOut], path)

    def note_outcome(
        self, letter: UUID | str, state: OutcomeState, note: str = ""
    ) -> OutcomeOut:
        """
        Note what became of the application.
        """
        body = asked.OutcomeRequest(state=state, note=note)
        return self._server.send(OutcomeOut, "PUT", f"/letters/{letter}/outcome", body)

    def erase_letter(self, letter: UUID | str) -> None:
        """
        Forget it with all its versions.
        """
        self._server.tell("DELETE", f"/letters/{letter}")

    # The rest

    def check(
        self, letter: str, resume: UUID | str, posting: str | None = None
    ) -> CheckDocument:
        """
        The truth gate on any letter.
        """
        body = asked.CheckRequest(
            letter=letter, resume_id=UUID(str(resume)), posting=posting
        )
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

    def _read_resume(self, resume: UUID, deadline: float) -> ResumeOut:
        while True:
            try:
                found = self.resume(resume)
            except ApiError as error:
                # Just uploaded: nobody may have begun to read it.
                if error.code != "not_found":
                    raise
            else:
                _fail_if_failed(found.status, found.problem)
                if found.status == "ready":
                    return found
            _sleep_until(deadline)


def _fail_if_failed(status: str, problem: object) -> None:
    if status == "failed":
        code = str(getattr(problem, "code", "failed"))
        raise LetterFailedError(code, str(getattr(problem, "detail", "")))


def _sleep_until(deadline: float) -> None:
    if time.monotonic() >= deadline:
        raise TimeoutError
    time.sleep(_LOOK_AGAIN)
