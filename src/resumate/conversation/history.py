"""
What becomes of letters: files, outcomes, interviews, letters like them.
"""

import base64

from pydantic import BaseModel

from resumate import requests as asked
from resumate import wire
from resumate.conversation.action import Action, Answer, Asked, Cases
from resumate.conversation.messages import (
    DuplicateMessage,
    ExportMessage,
    LetterMessage,
    OutcomeMessage,
    ResumeExportMessage,
    VersionedMessage,
)
from resumate.domain.ids import LetterId, OwnerId
from resumate.ports.letter_exporter import Export, ExportFormat


def _export_letter(cases: Cases, said: Asked[ExportMessage]) -> Answer:
    """
    The letter as a file, by default its newest version; its bytes in base64.
    """
    body = said.body
    letter = LetterId(body.letter_id)
    if body.format is asked.FileFormat.JSON:
        found = cases.get_letter()(said.owner, letter, body.version)
        file = wire.letter_file(found.letter, found.resume, found.outcome)
    else:
        form = ExportFormat(body.format.value)
        file = cases.export_letter()(said.owner, letter, form, body.version)
    return _file(file)


def _tailor_resume(cases: Cases, said: Asked[LetterMessage]) -> Answer:
    """
    The resume that goes with the letter: the person's own lines, chosen and put in
    order for the posting, with what became of each line.
    """
    return wire.dumped(_tailored(cases, said.owner, LetterId(said.body.letter_id)))


def _export_resume(cases: Cases, said: Asked[ResumeExportMessage]) -> Answer:
    """
    The same as a file; its bytes in base64.
    """
    body = said.body
    letter = LetterId(body.letter_id)
    if body.format is asked.ResumeFileFormat.JSON:
        document = _tailored(cases, said.owner, letter)
        content = document.model_dump_json(by_alias=True, indent=2).encode()
        return _file(Export("resume.json", "application/json", content))
    # Imported here, as in `_tailored`.
    from resumate.ports.resume_exporter import ResumeFormat  # noqa: PLC0415

    found = cases.tailor_for_letter()(said.owner, letter)
    return _file(cases.export_resume()(found.resume, ResumeFormat(body.format.value)))


def _tailored(cases: Cases, owner: OwnerId, letter: LetterId) -> BaseModel:
    # Imported here: what tailors reads and composes, and few functions need that.
    from resumate.wire.tailoring import tailored_document  # noqa: PLC0415

    found = cases.tailor_for_letter()(owner, letter)
    return tailored_document(found.resume, found.posting, found.coverage)


def _file(file: Export) -> Answer:
    return {
        "filename": file.filename,
        "media_type": file.media_type,
        "content": base64.b64encode(file.content).decode(),
    }


def _get_posting(cases: Cases, said: Asked[LetterMessage]) -> Answer:
    """
    The posting's own text, as it was pasted.
    """
    found = cases.get_letter()(said.owner, LetterId(said.body.letter_id))
    return wire.dumped(wire.posting_text(found.letter.posting))


def _prepare_interview(cases: Cases, said: Asked[VersionedMessage]) -> Answer:
    """
    For each sentence the lines behind it, and the question to expect.
    """
    body = said.body
    sheet = cases.prepare_interview()(
        said.owner, LetterId(body.letter_id), body.version
    )
    return {"questions": [wire.dumped(wire.interview_question(one)) for one in sheet]}


def _note_outcome(cases: Cases, said: Asked[OutcomeMessage]) -> Answer:
    """
    Note what became of the application.
    """
    body = said.body
    outcome = cases.note_outcome()(
        said.owner, LetterId(body.letter_id), body.state, body.note
    )
    return {
        "letter_id": str(body.letter_id),
        "outcome": wire.dumped(wire.outcome(outcome)),
    }


def _forget_outcome(cases: Cases, said: Asked[LetterMessage]) -> Answer:
    """
    Forget what was noted.
    """
    letter = said.body.letter_id
    cases.forget_outcome()(said.owner, LetterId(letter))
    return {"letter_id": str(letter)}


def _duplicate_letter(cases: Cases, said: Asked[DuplicateMessage]) -> Answer:
    """
    A letter like this one for another posting; it is queued.
    """
    body = said.body
    letter = LetterId(body.letter_id)
    cases.duplicate_letter()(said.owner, letter, body.posting, said.request)
    return None


_LETTER = "/letters/{letter_id}"

HISTORY_ACTIONS = (
    Action(
        "exportLetter", ExportMessage, "file", _export_letter, f"GET {_LETTER}/export"
    ),
    Action(
        "tailorResume",
        LetterMessage,
        "tailored",
        _tailor_resume,
        f"GET {_LETTER}/resume",
    ),
    Action(
        "exportResume",
        ResumeExportMessage,
        "file",
        _export_resume,
        f"GET {_LETTER}/resume",
    ),
    Action(
        "fetchPosting",
        LetterMessage,
        "posting.text",
        _get_posting,
        f"GET {_LETTER}/posting",
    ),
    Action(
        "prepareInterview",
        VersionedMessage,
        "interview",
        _prepare_interview,
        f"GET {_LETTER}/interview",
    ),
    Action(
        "noteOutcome",
        OutcomeMessage,
        "outcome",
        _note_outcome,
        f"PUT {_LETTER}/outcome",
    ),
    Action(
        "forgetOutcome",
        LetterMessage,
        "outcome.forgotten",
        _forget_outcome,
        f"DELETE {_LETTER}/outcome",
    ),
    Action(
        "duplicateLetter",
        DuplicateMessage,
        "letter.queued",
        _duplicate_letter,
        f"POST {_LETTER}/duplicates",
    ),
)
