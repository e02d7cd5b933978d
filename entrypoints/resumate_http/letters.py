"""
Letters: asking for one, reading it, changing it, checking any, over HTTP.
"""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

from resumate import requests as asked
from resumate import wire
from resumate.application.letters.kept import LetterFilter
from resumate.domain.ids import LetterId, ResumeId
from resumate.ports.letter_exporter import ExportFormat
from resumate_http import problems
from resumate_http.dependencies import App, IdempotencyKey, Owner
from resumate_http.files import LETTER_FILES, attachment, files

letters = APIRouter(prefix="/api/v1", responses=problems.RESPONSES)


@letters.post("/letters", status_code=status.HTTP_202_ACCEPTED, tags=["letters"])
def request_letter(
    body: asked.LetterRequest, owner: Owner, app: App, key: IdempotencyKey = ""
) -> wire.LetterDocument:
    """
    Ask for a letter; it is queued, and written by a worker.
    """
    letter = app.use_cases.request_letter()(
        owner,
        ResumeId(body.resume_id),
        body.posting,
        body.wishes,
        key,
        correction=body.correction,
    )
    resume = app.use_cases.get_resume()(owner, letter.resume)
    return wire.letter_document(letter, resume)


@letters.get("/letters", tags=["letters"])
def list_letters(
    owner: Owner, app: App, query: Annotated[asked.LetterQuery, Query()]
) -> list[wire.LetterSummary]:
    """
    The letters that the query asks for, by default all, newest first.
    """
    wanted = LetterFilter(query.q, query.status, query.outcome)
    found = app.use_cases.list_letters()(owner, wanted)
    return [wire.letter_summary(one.letter, one.resume, one.outcome) for one in found]


@letters.get("/letters/{letter_id}", tags=["letters"])
def get_letter(
    letter_id: UUID, owner: Owner, app: App, version: asked.Version | None = None
) -> wire.LetterDocument:
    """
    One letter with what its citations point into; by default its newest version.
    """
    found = app.use_cases.get_letter()(owner, LetterId(letter_id), version)
    return wire.letter_document(found.letter, found.resume, found.outcome)


@letters.delete(
    "/letters/{letter_id}", status_code=status.HTTP_204_NO_CONTENT, tags=["letters"]
)
def erase_letter(letter_id: UUID, owner: Owner, app: App) -> None:
    """
    Forget a letter with all its versions.
    """
    app.use_cases.erase_letter()(owner, LetterId(letter_id))


@letters.put("/letters/{letter_id}/sentences", tags=["letters"])
def edit_letter(
    letter_id: UUID, body: asked.EditRequest, owner: Owner, app: App
) -> wire.LetterDocument:
    """
    Change sentences by hand: a new version, in which the changed ones are checked.
    """
    changed = app.use_cases.edit_letter()(
        owner, LetterId(letter_id), body.texts, body.version, body.locks, back=body.back
    )
    return wire.letter_document(changed.letter, changed.resume)


@letters.post("/letters/{letter_id}/turns", tags=["letters"])
def refine_letter(
    letter_id: UUID, body: asked.TurnRequest, owner: Owner, app: App
) -> wire.TurnDocument:
    """
    Ask for a change: only the sentences that it is about change, each for a reason;
    what would need an invented fact is answered with a question.
    """
    refined = app.use_cases.refine_letter()(
        owner,
        LetterId(letter_id),
        body.instruction,
        locked=body.locked,
        version=body.version,
        line=body.line_id,
        answer_in=body.answer_in,
    )
    return wire.turn_document(refined.letter, refined.resume, refined.turn)


@letters.post("/letters/{letter_id}/checks", tags=["letters"])
def recheck_letter(letter_id: UUID, owner: Owner, app: App) -> wire.LetterDocument:
    """
    Hold the letter against the resume as it is now, after a fact was stated or taken
    back: findings and coverage anew, as a new version if anything is otherwise.
    """
    checked = app.use_cases.recheck_letter()(owner, LetterId(letter_id))
    return wire.letter_document(checked.letter, checked.resume)


@letters.get("/letters/{letter_id}/versions", tags=["letters"])
def list_versions(letter_id: UUID, owner: Owner, app: App) -> list[wire.VersionOut]:
    """
    All versions that were written, newest first, and what each was made for.
    """
    return wire.versions(app.use_cases.list_versions()(owner, LetterId(letter_id)))


@letters.post("/letters/{letter_id}/versions", tags=["letters"])
def choose_version(
    letter_id: UUID, body: asked.VersionRequest, owner: Owner, app: App
) -> wire.LetterDocument:
    """
    Undo: an older version becomes the newest again; none is lost.
    """
    letter = LetterId(letter_id)
    app.use_cases.choose_version()(owner, letter, body.version)
    found = app.use_cases.get_letter()(owner, letter)
    return wire.letter_document(found.letter, found.resume, found.outcome)


@letters.get("/letters/{letter_id}/export", tags=["letters"], **files(*LETTER_FILES))
def export_letter(
    letter_id: UUID,
    owner: Owner,
    app: App,
    format: asked.FileFormat = asked.FileFormat.TXT,  # noqa: A002 - its public name
    version: asked.Version | None = None,
) -> Response:
    """
    The letter as a file, by default its newest version.
    """
    letter = LetterId(letter_id)
    if format is asked.FileFormat.JSON:
        found = app.use_cases.get_letter()(owner, letter, version)
        export = wire.letter_file(found.letter, found.resume, found.outcome)
    else:
        form = ExportFormat(format.value)
        export = app.use_cases.export_letter()(owner, letter, form, version)
    return attachment(export.content, export.media_type, export.filename)


@letters.post("/checks", tags=["checks"])
def check_letter(
    body: asked.CheckRequest, owner: Owner, app: App
) -> wire.CheckDocument:
    """
    The truth gate on any letter.
    """
    critique = app.use_cases.check_against()(
        owner, ResumeId(body.resume_id), body.letter, body.posting
    )
    return wire.check_document(critique)


@letters.post("/matches", tags=["checks"])
def match_posting(
    body: asked.MatchRequest, owner: Owner, app: App
) -> wire.MatchDocument:
    """
    What a posting asks, and how far a resume answers it; nothing is kept.
    """
    match = app.use_cases.match_posting()(
        owner, ResumeId(body.resume_id), body.posting, body.correction
    )
    return wire.match_document(match.resume, match.posting, match.coverage)


@letters.get("/models", tags=["models"])
def list_models(_: Owner, app: App) -> list[wire.ModelOut]:
    """
    The writers that are set up, which of them `auto` takes, and what else could be.
    """
    return [wire.ModelOut.model_validate(row) for row in app.use_cases.list_models()()]
