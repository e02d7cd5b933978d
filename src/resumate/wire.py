"""
The public JSON: one schema for command line, HTTP and WebSocket.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from urllib.parse import quote, unquote
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from resumate.domain import events
from resumate.domain.erasure import ErasureReceipt
from resumate.domain.evidence import Coverage
from resumate.domain.facts import withdrawn
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.interview import InterviewQuestion
from resumate.domain.letter import CoverLetterDraft, Critique
from resumate.domain.outcome import Outcome
from resumate.domain.posting import JobPosting
from resumate.domain.resume import Problem, Resume, ResumeContent, ResumeLine
from resumate.domain.turn import Turn
from resumate.domain.version import Made, how_made
from resumate.ports.document_store import UploadTicket
from resumate.ports.downloads import Download
from resumate.ports.job_queue import LetterJob
from resumate.ports.letter_exporter import Export

MAX_FRAME_BYTES = 32_000
"""API Gateway's limit for one WebSocket frame is 32 KB; larger events go in parts."""
UPLOADS = "uploads/"
"""What the keys of all uploaded files begin with."""
DOWNLOADS = "downloads/"
"""What the keys of all files that wait to be fetched begin with."""

_JOB = TypeAdapter(LetterJob)


class _Out(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class ProblemOut(_Out):
    """
    Why something failed: a stable code, and a sentence that says what to do.
    """

    code: str
    detail: str


class ContactOut(_Out):
    """
    How to reach the person.
    """

    name: str | None
    email: str | None
    phone: str | None
    links: list[str]
    location: str | None


class RoleOut(_Out):
    """
    One post held; ``to`` is null while it goes on, or where the resume gives none.
    """

    model_config = ConfigDict(populate_by_name=True)

    id: str
    employer: str
    title: str
    start: str | None = Field(alias="from")
    end: str | None = Field(alias="to")


class LineOut(_Out):
    """
    One line of the resume: what a sentence cites.
    """

    id: str
    section: str
    role: str | None
    page: int
    text: str
    confirmed_at: datetime | None = None
    """When the person stated it themselves; null for what the file says."""
    original: str | None = None
    """What was read from the file, where the person corrected it."""


class ResumeContentOut(_Out):
    """
    What was read from a file.
    """

    language: str
    confidence: float
    contact: ContactOut
    roles: list[RoleOut]
    lines: list[LineOut]
    warnings: list[str]


class ResumeOut(ResumeContentOut):
    """
    One resume; its content is empty while ``reading`` and when ``failed``.
    """

    id: str | None
    filename: str
    status: str = "ready"
    uploaded_at: datetime | None = None
    problem: ProblemOut | None = None


class FindingOut(_Out):
    """
    Why a sentence is not supported.
    """

    code: str
    span: str
    message: str


class OpinionOut(_Out):
    """
    What a judge that was asked besides the rules says: whether the resume supports the
    sentence, and how likely it finds that, in [0, 1].
    """

    judge: str
    supported: bool
    support: float


class SentenceOut(_Out):
    """
    One sentence, whom it is about, and the lines it rests on.
    """

    text: str
    paragraph: int
    about: str
    citations: list[str]
    findings: list[FindingOut]
    derivations: list[str]
    locked: bool
    opinion: OpinionOut | None


class ChangeOut(_Out):
    """
    One sentence that is not as it was: new if *before* is empty, gone if *after* is.
    """

    before: str
    after: str
    reason: str
    from_index: int | None
    to_index: int | None


class OptionOut(_Out):
    """
    One answer: ``ask`` sends its instruction as the next turn; ``confirm`` lets the
    person state a fact, which becomes a line of the resume.
    """

    kind: str
    label: str
    instruction: str


class QuestionOut(_Out):
    """
    What only the person can answer.
    """

    text: str
    options: list[OptionOut]


class TurnOut(_Out):
    """
    One turn of the chat: ``changed`` made a new version; ``asked`` has a question;
    ``unchanged`` says in its reply why nothing changed.
    """

    instruction: str
    outcome: str
    reply: str
    changes: list[ChangeOut]
    question: QuestionOut | None


class UsageOut(_Out):
    """
    What the language model read and wrote; its cost is null where no prices are set.
    """

    input_tokens: int
    output_tokens: int
    cost: float | None


class TimingsOut(_Out):
    """
    Where the time went, in milliseconds; the last two count from the asking.
    """

    retrieve: int
    draft: int
    check: int
    revise: int
    first_text: int
    total: int


class TrialOut(_Out):
    """
    What a model did with a tiny prompt.
    """

    first_text_ms: int
    total_ms: int
    usage: UsageOut


class ModelOut(_Out):
    """
    One model that can write (``ready``), does not answer (``away``), is there and not
    set up (``found``), or one way to get one (``unset``).
    """

    writer: str
    model: str
    style: str | None
    state: str
    detail: str
    chosen: bool
    """Whether ``auto`` takes it."""
    trial: TrialOut | None


class OutcomeOut(_Out):
    """
    What became of the application, as the person noted it.
    """

    state: str
    noted_at: datetime
    note: str


class LetterOut(_Out):
    """
    One version of a letter.
    """

    id: UUID
    status: str
    version: int
    language: str
    writer: str
    tone: str
    length: str
    created_at: datetime
    text: str
    sentences: list[SentenceOut]
    rounds: int
    usage: UsageOut
    timings_ms: TimingsOut
    notes: list[str]
    problem: ProblemOut | None
    written_at: datetime | None
    turn: TurnOut | None
    """The turn of the chat that led to this version."""
    withdrawn: list[str] = []
    """Lines that it cites and that the person took back, changed or corrected since."""
    outcome: OutcomeOut | None = None


class RequirementOut(_Out):
    """
    One requirement, how far the resume answers it, and by which lines.
    """

    id: str
    text: str
    kind: str
    status: str
    evidence: list[str]


class PostingOut(_Out):
    """
    The posting as read.
    """

    title: str | None
    company: str | None
    language: str
    requirements: list[RequirementOut]
    warnings: list[str]


class PostingText(BaseModel):
    """
    The posting as it was pasted; kept because postings disappear.
    """

    title: str | None
    company: str | None
    text: str


class InterviewQuestionOut(_Out):
    """
    One question to be ready for: *sentence* is the index of the one that invites it,
    null for what the letter leaves out.
    """

    ground: str
    text: str
    sentence: int | None
    lines: list[LineOut]


class LetterDocument(BaseModel):
    """
    A letter with what its citations point into.
    """

    letter: LetterOut
    posting: PostingOut
    resume: ResumeOut | None


class TurnDocument(LetterDocument):
    """
    The letter after a turn of the chat.
    """

    turn: TurnOut


class VersionOut(BaseModel):
    """
    One version of a letter in its history.
    """

    version: int
    written_at: datetime | None
    made: Made
    """How it came to be."""
    writer: str
    words: int
    instruction: str | None
    """What the person asked that led to it."""
    changed: int
    """How many sentences that turn changed."""


class MatchDocument(BaseModel):
    """
    How far a resume answers a posting.
    """

    posting: PostingOut
    resume: ResumeOut


class LetterSummary(BaseModel):
    """
    A letter in a list.
    """

    id: UUID
    status: str
    version: int
    title: str | None
    company: str | None
    resume_id: UUID
    language: str
    writer: str
    created_at: datetime
    withdrawn: list[str]
    outcome: OutcomeOut | None


class TicketOut(BaseModel):
    """
    POST the *fields*, then the part ``file``, as multipart form data to *url*.
    """

    resume_id: UUID
    url: str
    fields: dict[str, str]
    expires_at: str
    max_bytes: int


class DownloadOut(_Out):
    """
    GET *url* until it expires; the address is the secret.
    """

    url: str
    filename: str
    expires_at: datetime
    size: int


class CheckedSentenceOut(_Out):
    """
    One sentence of a checked letter.
    """

    text: str
    about: str
    citations: list[str]
    findings: list[FindingOut]
    derivations: list[str]
    opinion: OpinionOut | None


class RemarkOut(_Out):
    """
    Something about the letter as a whole.
    """

    code: str
    message: str


class CheckDocument(BaseModel):
    """
    What the truth gate says of a letter.
    """

    sentences: list[CheckedSentenceOut]
    supported: int
    unsupported: int
    remarks: list[RemarkOut]


class ReceiptOut(_Out):
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


def resume_content(content: ResumeContent) -> dict[str, object]:
    """
    The fields that every resume document has.
    """
    return {
        "language": content.language,
        "confidence": round(content.confidence, 2),
        "contact": ContactOut.model_validate(content.contact),
        "roles": [
            RoleOut.model_validate(
                {
                    "id": role.id,
                    "employer": role.employer,
                    "title": role.title,
                    "from": str(role.start) if role.start else None,
                    "to": str(role.end) if role.end else None,
                }
            )
            for role in content.roles
        ],
        "lines": [LineOut.model_validate(line) for line in content.lines],
        "warnings": list(content.warnings),
    }


def parsed(content: ResumeContent, filename: str) -> ResumeOut:
    """
    A file as read, kept nowhere.
    """
    return ResumeOut.model_validate(
        {"id": None, "filename": filename, **resume_content(content)}
    )


def resume(resume: Resume) -> ResumeOut:
    """
    A kept resume.
    """
    return ResumeOut.model_validate(
        {
            "id": str(resume.id),
            "filename": resume.filename,
            "status": resume.status.value,
            "uploaded_at": resume.uploaded_at,
            "problem": _problem(resume.problem),
            **resume_content(resume.content),
        }
    )


def line(line: ResumeLine) -> LineOut:
    """
    One line of a resume.
    """
    return LineOut.model_validate(line)


def posting(posting: JobPosting, coverage: tuple[Coverage, ...]) -> PostingOut:
    """
    The posting, each requirement with how far it is answered.
    """
    return PostingOut(
        title=posting.title,
        company=posting.company,
        language=posting.language,
        requirements=[
            RequirementOut(
                id=c.requirement.id,
                text=c.requirement.text,
                kind=c.requirement.kind.value,
                status=c.status.value,
                evidence=list(c.evidence),
            )
            for c in coverage
        ],
        warnings=list(posting.warnings),
    )


def letter(
    draft: CoverLetterDraft, read: Resume | None = None, outcome: Outcome | None = None
) -> LetterOut:
    """
    One version of a letter, held against its resume as that is now.
    """
    return LetterOut(
        id=draft.id,
        status=draft.status.value,
        version=draft.version,
        language=draft.language,
        writer=draft.writer,
        tone=draft.wishes.tone.value,
        length=draft.wishes.length.value,
        created_at=draft.created_at,
        text=draft.text,
        sentences=[SentenceOut.model_validate(s) for s in draft.sentences],
        rounds=draft.rounds,
        usage=UsageOut.model_validate(draft.usage),
        timings_ms=TimingsOut.model_validate(draft.timings),
        notes=list(draft.notes),
        problem=_problem(draft.problem),
        written_at=draft.written_at,
        turn=TurnOut.model_validate(draft.turn) if draft.turn else None,
        withdrawn=list(withdrawn(draft, read.content)) if read else [],
        outcome=OutcomeOut.model_validate(outcome) if outcome else None,
    )


def turn_document(draft: CoverLetterDraft, read: Resume, turn: Turn) -> TurnDocument:
    """
    The newest version, and how the turn ended.
    """
    return TurnDocument(
        letter=letter(draft, read),
        posting=posting(draft.posting, draft.coverage),
        resume=resume(read),
        turn=TurnOut.model_validate(turn),
    )


def versions(drafts: Sequence[CoverLetterDraft]) -> list[VersionOut]:
    """
    The versions of a letter, newest first.
    """
    return [
        VersionOut(
            version=draft.version,
            written_at=draft.written_at,
            made=made,
            writer=draft.writer,
            words=len(draft.text.split()),
            instruction=draft.turn.instruction if draft.turn else None,
            changed=len(draft.turn.changes) if draft.turn else 0,
        )
        for draft, made in zip(drafts, how_made(drafts), strict=True)
    ]


def letter_document(
    draft: CoverLetterDraft, read: Resume | None, outcome: Outcome | None = None
) -> LetterDocument:
    """
    A letter with its posting and its resume.
    """
    return LetterDocument(
        letter=letter(draft, read, outcome),
        posting=posting(draft.posting, draft.coverage),
        resume=resume(read) if read else None,
    )


def letter_file(
    draft: CoverLetterDraft, read: Resume | None, outcome: Outcome | None = None
) -> Export:
    """
    The same as a file of JSON.
    """
    document = letter_document(draft, read, outcome)
    content = document.model_dump_json(by_alias=True, indent=2).encode()
    return Export(f"letter-{draft.id}.json", "application/json", content)


def match_document(
    read: Resume, asked: JobPosting, coverage: tuple[Coverage, ...]
) -> MatchDocument:
    """
    How far a kept resume answers a posting.
    """
    return MatchDocument(posting=posting(asked, coverage), resume=resume(read))


def posting_text(posting: JobPosting) -> PostingText:
    """
    The posting as it was pasted.
    """
    return PostingText(title=posting.title, company=posting.company, text=posting.text)


def letter_summary(
    draft: CoverLetterDraft, read: Resume | None, outcome: Outcome | None = None
) -> LetterSummary:
    """
    A letter in a list.
    """
    return LetterSummary(
        id=draft.id,
        status=draft.status.value,
        version=draft.version,
        title=draft.posting.title,
        company=draft.posting.company,
        resume_id=draft.resume,
        language=draft.language,
        writer=draft.writer,
        created_at=draft.created_at,
        withdrawn=list(withdrawn(draft, read.content)) if read else [],
        outcome=OutcomeOut.model_validate(outcome) if outcome else None,
    )


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


def interview_question(question: InterviewQuestion) -> InterviewQuestionOut:
    """
    One question of an interview sheet.
    """
    return InterviewQuestionOut.model_validate(question)


def outcome(outcome: Outcome) -> OutcomeOut:
    """
    What was noted.
    """
    return OutcomeOut.model_validate(outcome)


def check_document(critique: Critique) -> CheckDocument:
    """
    What the gate says; a sentence is unsupported when it has a finding.
    """
    unsupported = len(critique.unsupported)
    claims = sum(1 for s in critique.sentences if s.citations and not s.findings)
    return CheckDocument(
        sentences=[CheckedSentenceOut.model_validate(s) for s in critique.sentences],
        supported=claims,
        unsupported=unsupported,
        remarks=[RemarkOut.model_validate(r) for r in critique.remarks],
    )


def receipt(receipt: ErasureReceipt) -> ReceiptOut:
    """
    What was erased.
    """
    return ReceiptOut.model_validate(receipt)


def job_message(job: LetterJob) -> str:
    """
    A job as the text of a message: ids only.
    """
    return _JOB.dump_json(job).decode()


def read_job(message: str | bytes) -> LetterJob:
    """
    The job that a message carries; ValueError if it carries none.
    """
    return _JOB.validate_json(message)


def upload_prefix(owner: OwnerId) -> str:
    """
    What the keys of all of the owner's files begin with, and nobody else's do.
    """
    return f"{UPLOADS}{_safe(owner)}/"


def download_prefix(owner: OwnerId) -> str:
    """
    What the keys of all files begin with that wait for the owner, and nobody else's do.
    """
    return f"{DOWNLOADS}{_safe(owner)}/"


def _safe(owner: OwnerId) -> str:
    # The dot too: no part of a key may read as "this folder" or "the one above".
    return quote(owner, safe="", errors="surrogatepass").replace(".", "%2E")


def upload_key(owner: OwnerId, resume: ResumeId) -> str:
    """
    The key of an uploaded file: ids only, never its name.
    """
    return f"{upload_prefix(owner)}{resume}"


def read_upload_key(key: str) -> tuple[OwnerId, ResumeId]:
    """
    Whose file lies under that key; ValueError if it is no uploaded file's.
    """
    folder, _, resume = key.rpartition("/")
    owner = unquote(folder.removeprefix(UPLOADS), errors="surrogatepass")
    found = OwnerId(owner), ResumeId(UUID(resume))
    if upload_key(*found) != key:
        raise ValueError("not the key of an uploaded file")
    return found


def frames(event: events.Event, request: str = "") -> list[str]:
    """
    An event as WebSocket messages, each at most 32 KB on the wire.

    One that does not fit is sent in numbered parts: ``part`` of ``parts``, each with a
    piece of the whole message's JSON in ``json``.
    """
    name, body = _event(event)
    return framed(name, body, request)


def framed(name: str, body: dict[str, object], request: str = "") -> list[str]:
    """
    A message with that name as WebSocket messages, each at most 32 KB on the wire.
    """
    head = {"event": name, "request_id": request}
    whole = _json({**head, **body})
    if len(whole.encode()) <= MAX_FRAME_BYTES:
        return [whole]
    pieces = list(_pieces(whole, MAX_FRAME_BYTES // 2 - 500))
    return [
        _json({**head, "part": number, "parts": len(pieces), "json": piece})
        for number, piece in enumerate(pieces, start=1)
    ]


def _pieces(text: str, limit: int) -> Iterator[str]:
    # A character is at most twice its UTF-8 bytes once it is escaped inside JSON again.
    piece: list[str] = []
    size = 0
    for character in text:
        width = len(character.encode())
        if size + width > limit:
            yield "".join(piece)
            piece, size = [], 0
        piece.append(character)
        size += width
    yield "".join(piece)


def _event(event: events.Event) -> tuple[str, dict[str, object]]:
    body: dict[str, object]
    match event:
        case events.ResumeReady(read):
            name, body = "resume.ready", {"resume": _dump(resume(read))}
        case events.ResumeFailed(resume_id, problem):
            name, body = "resume.failed", {"resume_id": str(resume_id)}
            body["problem"] = _dump(ProblemOut.model_validate(problem))
        case events.LetterQueued(draft):
            name, body = "letter.queued", {"letter_id": str(draft.id)}
            body["posting"] = _dump(posting(draft.posting, draft.coverage))
        case events.LetterFailed(letter_id, problem):
            name, body = "letter.failed", {"letter_id": str(letter_id)}
            body["problem"] = _dump(ProblemOut.model_validate(problem))
        case events.LetterReady(draft, seq, turn):
            name, body = "letter.ready", {"letter_id": str(draft.id), "seq": seq}
            body["letter"] = _dump(letter(draft))
            body["posting"] = _dump(posting(draft.posting, draft.coverage))
            if turn:
                body["turn"] = _dump(TurnOut.model_validate(turn))
        case _:
            name, body = _frame(event)
    return name, body


def _frame(
    event: events.LetterDelta | events.LetterChecking | events.LetterRevising,
) -> tuple[str, dict[str, object]]:
    body: dict[str, object] = {"letter_id": str(event.letter), "seq": event.seq}
    match event:
        case events.LetterDelta():
            return "letter.delta", body | {"text": event.text}
        case events.LetterChecking():
            return "letter.checking", body | {"round": event.round}
        case events.LetterRevising():
            more = {"round": event.round, "reasons": list(event.reasons)}
            return "letter.revising", body | more


def _problem(problem: Problem | None) -> ProblemOut | None:
    return ProblemOut.model_validate(problem) if problem else None


def _dump(model: BaseModel) -> dict[str, object]:
    return model.model_dump(mode="json", by_alias=True)


def _json(body: dict[str, object]) -> str:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))
