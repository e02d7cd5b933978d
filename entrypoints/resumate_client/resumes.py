"""
What a program can ask of resumes.
"""

import time
from pathlib import Path
from typing import Unpack
from uuid import UUID

import httpx

from resumate import requests as asked
from resumate.domain.resume_correction import ContactSaid, RoleSaid
from resumate.wire import (
    LineOut,
    MatchDocument,
    ReadContactOut,
    ResumeOut,
    RoleOut,
    TicketOut,
)
from resumate_client.errors import ApiError
from resumate_client.transport import Transport, path, reaching, said
from resumate_client.waiting import fail_if_failed, sleep_until


class Resumes:
    """
    The calls about resumes, their facts and corrections.
    """

    _server: Transport
    _plain: httpx.Client

    def upload_resume(
        self, file: Path | bytes, filename: str | None = None, *, wait: float = 120.0
    ) -> ResumeOut:
        """
        Upload a file and wait until it was read; LetterFailedError if it cannot be,
        TimeoutError if that takes too long, OSError if there is no such file.
        """
        content = file.read_bytes() if isinstance(file, Path) else file
        name = filename or (file.name if isinstance(file, Path) else "resume")
        body = said(asked.UploadRequest, {"filename": name})
        ticket = self._server.send(TicketOut, "POST", "/uploads", body)
        with reaching():
            # Not to the ticket's address: that is where people reach the server, and a
            # program may reach it past the proxy that signs them in. The form is
            # signed, and needs no token.
            answer = self._plain.post(
                "/uploads", data=ticket.fields, files={"file": (name, content)}
            )
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
        return self._server.read(ResumeOut, path("resumes", resume))

    def erase_resume(self, resume: UUID | str) -> None:
        """
        Forget its file, its lines and its vectors.
        """
        self._server.tell("DELETE", path("resumes", resume))

    def match(self, resume: UUID | str, posting: str) -> MatchDocument:
        """
        What a posting asks, and how far the resume answers it; nothing is kept.
        """
        body = said(asked.MatchRequest, {"resume_id": resume, "posting": posting})
        return self._server.send(MatchDocument, "POST", "/matches", body)

    def facts(self, resume: UUID | str) -> list[LineOut]:
        """
        What the person stated besides what the file says.
        """
        return self._server.read(list[LineOut], path("resumes", resume, "facts"))

    def confirm_fact(
        self, resume: UUID | str, text: str, role: str | None = None
    ) -> LineOut:
        """
        State a fact: a dated line that letters may cite.
        """
        body = said(asked.FactRequest, {"text": text, "role": role})
        where = path("resumes", resume, "facts")
        return self._server.send(LineOut, "POST", where, body)

    def change_fact(
        self, resume: UUID | str, fact: str, text: str, role: str | None = None
    ) -> LineOut:
        """
        Say a fact otherwise; letters that cited it are marked.
        """
        body = said(asked.FactRequest, {"text": text, "role": role})
        where = path("resumes", resume, "facts", fact)
        return self._server.send(LineOut, "PUT", where, body)

    def remove_fact(self, resume: UUID | str, fact: str) -> None:
        """
        Take a fact back; letters that cited it are marked.
        """
        self._server.tell("DELETE", path("resumes", resume, "facts", fact))

    def correct_line(self, resume: UUID | str, line: str, text: str) -> LineOut:
        """
        Say what a line really says; what was read stays with it.
        """
        body = said(asked.LineRequest, {"text": text})
        where = path("resumes", resume, "lines", line)
        return self._server.send(LineOut, "PUT", where, body)

    def correct_role(
        self, resume: UUID | str, role: str, **told: Unpack[RoleSaid]
    ) -> RoleOut:
        """
        Say what a post was; what is not said stays, and what was read is kept.
        """
        body = said(asked.RoleRequest, told)
        where = path("resumes", resume, "roles", role)
        return self._server.send(RoleOut, "PUT", where, body)

    def place_line(self, resume: UUID | str, line: str, role: str | None) -> LineOut:
        """
        Say under which post a line stands, or under none; with the line that heads a
        post goes the whole post.
        """
        body = said(asked.PlaceRequest, {"role": role})
        where = path("resumes", resume, "lines", line, "role")
        return self._server.send(LineOut, "PUT", where, body)

    def add_role(
        self,
        resume: UUID | str,
        *,
        line: str | None = None,
        section: str = "experience",
        **told: Unpack[RoleSaid],
    ) -> RoleOut:
        """
        Say which post was not read: that of a line which heads it, as far as nothing
        else is said, or one that is stated.
        """
        body = said(asked.NewRoleRequest, {**told, "line": line, "section": section})
        where = path("resumes", resume, "roles")
        return self._server.send(RoleOut, "POST", where, body)

    def correct_contact(
        self, resume: UUID | str, **told: Unpack[ContactSaid]
    ) -> ReadContactOut:
        """
        Say how the person is reached, and signs; what is not said stays, and what was
        read is kept.
        """
        body = said(asked.ContactRequest, told)
        where = path("resumes", resume, "contact")
        return self._server.send(ReadContactOut, "PUT", where, body)

    def _read_resume(self, resume: UUID, deadline: float) -> ResumeOut:
        while True:
            try:
                found = self.resume(resume)
            except ApiError as error:
                # Just uploaded: nobody may have begun to read it.
                if error.code != "not_found":
                    raise
            else:
                fail_if_failed(found.status, found.problem)
                if found.status == "ready":
                    return found
            sleep_until(deadline)
