"""
What a program can ask of letters.
"""

import time
from collections.abc import Mapping, Sequence
from uuid import UUID

from resumate import requests as asked
from resumate.domain.letter import Length, LetterStatus, Tone
from resumate.domain.outcome import OutcomeState
from resumate.wire import (
    InterviewQuestionOut,
    LetterDocument,
    LetterSummary,
    OutcomeOut,
    PostingText,
    TurnDocument,
    VersionOut,
)
from resumate.wire.tailoring import TailoredDocument
from resumate_client.transport import Transport, path, said
from resumate_client.waiting import fail_if_failed, sleep_until


class Letters:
    """
    The calls about letters and what became of them.
    """

    _server: Transport

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
        written, TimeoutError if that takes too long.
        """
        wishes = {"tone": tone, "length": length, "language": language}
        about = {"resume_id": resume, "posting": posting, "writer": writer}
        body = said(asked.LetterRequest, about | wishes)
        queued = self._server.send(LetterDocument, "POST", "/letters", body)
        return self.wait_for(queued.letter.id, wait=wait)

    def write_again(
        self, letter: UUID | str, posting: str = "", *, wait: float = 300.0
    ) -> LetterDocument:
        """
        A letter like that one for another posting, or once more for the same; waits as
        `write_letter` does.
        """
        body = said(asked.DuplicateRequest, {"posting": posting})
        where = path("letters", letter, "duplicates")
        queued = self._server.send(LetterDocument, "POST", where, body)
        return self.wait_for(queued.letter.id, wait=wait)

    def wait_for(self, letter: UUID | str, *, wait: float = 300.0) -> LetterDocument:
        """
        The letter once it is ready; LetterFailedError if it cannot be written,
        TimeoutError if that takes too long.
        """
        deadline = time.monotonic() + wait
        while True:
            found = self.letter(letter)
            if found.letter.status == LetterStatus.READY.value:
                return found
            fail_if_failed(found.letter.status, found.letter.problem)
            sleep_until(deadline)

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
        told = {"q": words, "status": status, "outcome": outcome}
        query = said(asked.LetterQuery, told).model_dump(mode="json")
        return self._server.read(list[LetterSummary], "/letters", **query)

    def letter(self, letter: UUID | str, version: int | None = None) -> LetterDocument:
        """
        One letter, by default its newest version.
        """
        where = path("letters", letter)
        return self._server.read(LetterDocument, where, version=version)

    def posting(self, letter: UUID | str) -> PostingText:
        """
        The posting's own text, as it was given.
        """
        return self._server.read(PostingText, path("letters", letter, "posting"))

    def versions(self, letter: UUID | str) -> list[VersionOut]:
        """
        All versions that were written, newest first.
        """
        return self._server.read(list[VersionOut], path("letters", letter, "versions"))

    def choose_version(self, letter: UUID | str, version: int) -> LetterDocument:
        """
        Undo: an older version becomes the newest again; none is lost.
        """
        body = said(asked.VersionRequest, {"version": version})
        where = path("letters", letter, "versions")
        return self._server.send(LetterDocument, "POST", where, body)

    def refine(
        self,
        letter: UUID | str,
        instruction: str,
        *,
        locked: Sequence[int] = (),
        version: int | None = None,
        wait: float = 300.0,
    ) -> TurnDocument:
        """
        Ask for a change; the turn says which sentences changed, and why. A model may
        take long for it.
        """
        told = {"instruction": instruction, "locked": list(locked), "version": version}
        body = said(asked.TurnRequest, told)
        where = path("letters", letter, "turns")
        return self._server.send(TurnDocument, "POST", where, body, wait=wait)

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
        edits = [{"index": index, "text": text} for index, text in texts.items()]
        body = said(asked.EditRequest, {"sentences": edits, "version": version})
        where = path("letters", letter, "sentences")
        return self._server.send(LetterDocument, "PUT", where, body)

    def recheck(self, letter: UUID | str) -> LetterDocument:
        """
        Hold the letter against the resume as it is now: a new version if anything is
        otherwise.
        """
        where = path("letters", letter, "checks")
        return self._server.send(LetterDocument, "POST", where)

    def export(
        self, letter: UUID | str, form: asked.FileFormat, version: int | None = None
    ) -> bytes:
        """
        The letter as a file.
        """
        kind = said(asked.FileFormat, form, "format").value
        where = path("letters", letter, "export")
        return self._server.bytes(where, format=kind, version=version)

    def tailored_resume(self, letter: UUID | str) -> TailoredDocument:
        """
        The resume that goes with the letter: the person's own lines, chosen and put in
        order, and what became of each.
        """
        return self._server.read(TailoredDocument, path("letters", letter, "resume"))

    def export_tailored_resume(
        self, letter: UUID | str, form: asked.ResumeFileFormat
    ) -> bytes:
        """
        The same as a file.
        """
        kind = said(asked.ResumeFileFormat, form, "format").value
        return self._server.bytes(path("letters", letter, "resume"), format=kind)

    def interview(
        self, letter: UUID | str, version: int | None = None
    ) -> list[InterviewQuestionOut]:
        """
        The questions that the letter invites.
        """
        where = path("letters", letter, "interview")
        return self._server.read(list[InterviewQuestionOut], where, version=version)

    def note_outcome(
        self, letter: UUID | str, state: OutcomeState, note: str = ""
    ) -> OutcomeOut:
        """
        Note what became of the application.
        """
        body = said(asked.OutcomeRequest, {"state": state, "note": note})
        where = path("letters", letter, "outcome")
        return self._server.send(OutcomeOut, "PUT", where, body)

    def forget_outcome(self, letter: UUID | str) -> None:
        """
        Forget what was noted.
        """
        self._server.tell("DELETE", path("letters", letter, "outcome"))

    def erase_letter(self, letter: UUID | str) -> None:
        """
        Forget it with all its versions.
        """
        self._server.tell("DELETE", path("letters", letter))
