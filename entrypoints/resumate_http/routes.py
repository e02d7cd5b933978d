"""
The HTTP API: one use case a route.
"""

from typing import Annotated
from urllib.parse import quote
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Query, Request, Response, status
from fastapi.concurrency import run_in_threadpool
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from resumate import requests as asked
from resumate import wire
from resumate.application.letters import LetterFilter
from resumate.archive import account_archive
from resumate.bootstrap import Application
from resumate.domain.errors import InvalidRequestError
from resumate.domain.ids import LetterId, OwnerId, ResumeId
from resumate.ports.errors import TokenRefusedError
from resumate.ports.letter_exporter import ExportFormat
from resumate_http import problems
from resumate_http.description import LETTER_FILES, UPLOAD_FORM, files

api = APIRouter(prefix="/api/v1", responses=problems.RESPONSES)
local = APIRouter(responses=problems.RESPONSES)
"""What only a server of one's own does: receive the uploaded file, and hand it out."""
_bearer = HTTPBearer(auto_error=False)


def application(request: Request) -> Application:
    """
    The application that this server serves.
    """
    found: Application = request.app.state.application
    return found


def owner(
    request: Request,
    token: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> OwnerId:
    """
    Who is asking, within their rate.
    """
    if token is None:
        raise TokenRefusedError("malformed")
    found: OwnerId = application(request).use_cases.verify_token()(token.credentials)
    request.app.state.rate.take(found)
    return found


App = Annotated[Application, Depends(application)]
Owner = Annotated[OwnerId, Depends(owner)]
IdempotencyKey = Annotated[
    asked.RequestId,
    Header(
        alias="Idempotency-Key",
        description="The same letter asked for again under it, within an hour, is the "
        "letter that there is, and no second one.",
    ),
]


@local.post(
    "/uploads",
    status_code=status.HTTP_204_NO_CONTENT,
    tags=["uploads"],
    openapi_extra=UPLOAD_FORM,
)
async def receive_upload(request: Request, app: App) -> Response:
    """
    Take the form that an upload ticket describes; the resume is then read.
    """
    async with request.form(max_files=1, max_fields=20) as form:
        file = form.get("file")
        if isinstance(file, str) or file is None:
            raise InvalidRequestError("The form has no part 'file'.")
        content = await file.read()
        fields = {name: v for name, v in form.items() if isinstance(v, str)}
    await run_in_threadpool(app.use_cases.receive_upload(), fields, content)
    request.app.state.background.uploaded()
    return Response(status_code=status.HTTP_204_NO_CONTENT)


@local.get("/downloads/{name}", tags=["account"], **files("application/zip"))
def fetch_download(name: str, app: App) -> Response:
    """
    The file that is offered under that name, for a few minutes.
    """
    offered = app.use_cases.fetch_download()(name)
    return attachment(offered.content, offered.media_type, offered.filename)


@api.post("/uploads", status_code=status.HTTP_201_CREATED, tags=["uploads"])
def request_upload(
    body: asked.UploadRequest, request: Request, owner: Owner, app: App
) -> wire.TicketOut:
    """
    A ticket to upload one resume.
    """
    ticket = app.use_cases.request_upload()(owner, body.filename, body.media_type)
    return wire.ticket(ticket, str(request.base_url))


@api.get("/resumes", tags=["resumes"])
def list_resumes(owner: Owner, app: App) -> list[wire.ResumeOut]:
    """
    All resumes, newest upload first.
    """
    return [wire.resume(r) for r in app.use_cases.list_resumes()(owner)]


@api.get("/resumes/{resume_id}", tags=["resumes"])
def get_resume(resume_id: UUID, owner: Owner, app: App) -> wire.ResumeOut:
    """
    One resume, as it was read; also by the id of a later upload of the same file.
    """
    return wire.resume(app.use_cases.get_resume()(owner, ResumeId(resume_id)))


@api.delete(
    "/resumes/{resume_id}", status_code=status.HTTP_204_NO_CONTENT, tags=["resumes"]
)
def erase_resume(resume_id: UUID, owner: Owner, app: App) -> None:
    """
    Forget a resume: its file, its lines and its vectors; also by the id of a later
    upload of the same file.
    """
    app.use_cases.erase_resume()(owner, ResumeId(resume_id))


@api.put("/resumes/{resume_id}/lines/{line_id}", tags=["resumes"])
def correct_line(
    resume_id: UUID, line_id: str, body: asked.LineRequest, owner: Owner, app: App
) -> wire.LineOut:
    """
    Say what a line really says: what was read stays with it, and letters that cited it
    are marked. The file's own words put it back.
    """
    correct = app.use_cases.correct_line()
    return wire.line(correct(owner, ResumeId(resume_id), line_id, body.text))


@api.post("/letters", status_code=status.HTTP_202_ACCEPTED, tags=["letters"])
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


@api.get("/letters", tags=["letters"])
def list_letters(
    owner: Owner, app: App, query: Annotated[asked.LetterQuery, Query()]
) -> list[wire.LetterSummary]:
    """
    The letters that the query asks for, by default all, newest first.
    """
    wanted = LetterFilter(query.q, query.status, query.outcome)
    found = app.use_cases.list_letters()(owner, wanted)
    return [wire.letter_summary(one.letter, one.resume, one.outcome) for one in found]


@api.get("/letters/{letter_id}", tags=["letters"])
def get_letter(
    letter_id: UUID, owner: Owner, app: App, version: asked.Version | None = None
) -> wire.LetterDocument:
    """
    One letter with what its citations point into; by default its newest version.
    """
    found = app.use_cases.get_letter()(owner, LetterId(letter_id), version)
    return wire.letter_document(found.letter, found.resume, found.outcome)


@api.delete(
    "/letters/{letter_id}", status_code=status.HTTP_204_NO_CONTENT, tags=["letters"]
)
def erase_letter(letter_id: UUID, owner: Owner, app: App) -> None:
    """
    Forget a letter with all its versions.
    """
    app.use_cases.erase_letter()(owner, LetterId(letter_id))


@api.put("/letters/{letter_id}/sentences", tags=["letters"])
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


@api.post("/letters/{letter_id}/turns", tags=["letters"])
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
    )
    return wire.turn_document(refined.letter, refined.resume, refined.turn)


@api.post("/letters/{letter_id}/checks", tags=["letters"])
def recheck_letter(letter_id: UUID, owner: Owner, app: App) -> wire.LetterDocument:
    """
    Hold the letter against the resume as it is now, after a fact was stated or taken
    back: findings and coverage anew, as a new version if anything is otherwise.
    """
    checked = app.use_cases.recheck_letter()(owner, LetterId(letter_id))
    return wire.letter_document(checked.letter, checked.resume)


@api.get("/letters/{letter_id}/versions", tags=["letters"])
def list_versions(letter_id: UUID, owner: Owner, app: App) -> list[wire.VersionOut]:
    """
    All versions that were written, newest first, and what each was made for.
    """
    return wire.versions(app.use_cases.list_versions()(owner, LetterId(letter_id)))


@api.post("/letters/{letter_id}/versions", tags=["letters"])
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


@api.get("/letters/{letter_id}/export", tags=["letters"], **files(*LETTER_FILES))
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


def attachment(content: bytes, media_type: str, filename: str) -> Response:
    """
    A download, its name in any script (RFC 6266).
    """
    disposition = f"attachment; filename*=UTF-8''{quote(filename)}"
    return Response(
        content, media_type=media_type, headers={"Content-Disposition": disposition}
    )


@api.post("/checks", tags=["checks"])
def check_letter(
    body: asked.CheckRequest, owner: Owner, app: App
) -> wire.CheckDocument:
    """
    The truth gate on any letter.
    """
    resume = app.use_cases.get_resume()(owner, ResumeId(body.resume_id))
    critique = app.use_cases.check_letter()(body.letter, resume.content, body.posting)
    return wire.check_document(critique)


@api.post("/matches", tags=["checks"])
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


@api.get("/account/export", tags=["account"], **files("application/zip"))
def export_account(owner: Owner, app: App) -> Response:
    """
    Everything that is kept of you, in one ZIP archive.
    """
    archive = account_archive(app.use_cases.export_account()(owner))
    return attachment(archive, "application/zip", "resumate-account.zip")


@api.delete("/account", tags=["account"])
def erase_account(owner: Owner, app: App) -> wire.ReceiptOut:
    """
    Forget everything about you; the receipt says how much it was.
    """
    return wire.receipt(app.use_cases.erase_account()(owner))
