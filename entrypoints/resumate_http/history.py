"""
What became of letters, over HTTP.
"""

from uuid import UUID

from fastapi import APIRouter, Response, status

from resumate import requests as asked
from resumate import wire
from resumate.domain.ids import LetterId
from resumate.ports.resume_exporter import ResumeFormat
from resumate.wire.tailoring import tailored_document
from resumate_http import problems
from resumate_http.dependencies import App, IdempotencyKey, Owner
from resumate_http.files import LETTER_FILES, attachment, files

history = APIRouter(
    prefix="/api/v1/letters/{letter_id}",
    responses=problems.RESPONSES,
    tags=["history"],
)


@history.get("/posting")
def get_posting(letter_id: UUID, owner: Owner, app: App) -> wire.PostingText:
    """
    The posting's own text, as it was pasted.
    """
    posting = app.use_cases.get_letter()(owner, LetterId(letter_id)).letter.posting
    return wire.posting_text(posting)


@history.get("/interview")
def prepare_interview(
    letter_id: UUID, owner: Owner, app: App, version: asked.Version | None = None
) -> list[wire.InterviewQuestionOut]:
    """
    For each sentence the lines behind it, and the question to expect.
    """
    prepare = app.use_cases.prepare_interview()
    sheet = prepare(owner, LetterId(letter_id), version)
    return [wire.interview_question(question) for question in sheet]


@history.get("/resume", **files(*LETTER_FILES))
def tailor_resume(
    letter_id: UUID,
    owner: Owner,
    app: App,
    format: asked.ResumeFileFormat = asked.ResumeFileFormat.JSON,  # noqa: A002 - its public name
) -> Response:
    """
    The resume that goes with the letter: the person's own lines, chosen and put in
    order for the posting; as JSON with what became of each line.
    """
    tailored = app.use_cases.tailor_for_letter()(owner, LetterId(letter_id))
    if format is asked.ResumeFileFormat.JSON:
        document = tailored_document(
            tailored.resume, tailored.posting, tailored.coverage
        )
        return Response(
            document.model_dump_json(by_alias=True), media_type="application/json"
        )
    form = ResumeFormat(format.value)
    export = app.use_cases.export_resume()(tailored.resume, form)
    return attachment(export.content, export.media_type, export.filename)


@history.put("/outcome")
def note_outcome(
    letter_id: UUID, body: asked.OutcomeRequest, owner: Owner, app: App
) -> wire.OutcomeOut:
    """
    Note what became of the application.
    """
    note = app.use_cases.note_outcome()
    return wire.outcome(note(owner, LetterId(letter_id), body.state, body.note))


@history.delete("/outcome", status_code=status.HTTP_204_NO_CONTENT)
def forget_outcome(letter_id: UUID, owner: Owner, app: App) -> None:
    """
    Forget what was noted.
    """
    app.use_cases.forget_outcome()(owner, LetterId(letter_id))


@history.post("/duplicates", status_code=status.HTTP_202_ACCEPTED)
def duplicate_letter(
    letter_id: UUID,
    body: asked.DuplicateRequest,
    owner: Owner,
    app: App,
    key: IdempotencyKey = "",
) -> wire.LetterDocument:
    """
    A letter like this one for another posting, or for the same one once more, as after
    it failed; it is queued.
    """
    duplicate = app.use_cases.duplicate_letter()
    letter = duplicate(owner, LetterId(letter_id), body.posting, key)
    resume = app.use_cases.get_resume()(owner, letter.resume)
    return wire.letter_document(letter, resume)
