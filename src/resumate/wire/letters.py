"""
A letter as JSON: its versions, and the documents it stands in.
"""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, Field, ValidationError

from resumate.domain.facts import withdrawn
from resumate.domain.interview import InterviewQuestion
from resumate.domain.letter import CoverLetterDraft
from resumate.domain.outcome import Outcome
from resumate.domain.resume import Resume
from resumate.domain.turn import Turn
from resumate.ports.letter_exporter import Export
from resumate.wire.checks import FindingOut, OpinionOut
from resumate.wire.postings import PostingOut, posting
from resumate.wire.resumes import LineOut, ResumeOut, resume
from resumate.wire.shapes import Out, ProblemOut, problem_out
from resumate.wire.turns import TurnOut


class SentenceOut(Out):
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


class UsageOut(Out):
    """
    What the language model read and wrote; its cost is null where no prices are set.
    """

    input_tokens: int
    output_tokens: int
    cost: float | None


class TimingsOut(Out):
    """
    Where the time went, in milliseconds; the last two count from the asking.
    """

    retrieve: int
    compare: int
    draft: int
    check: int
    revise: int
    first_text: int
    total: int


class OutcomeOut(Out):
    """
    What became of the application, as the person noted it.
    """

    state: str
    noted_at: datetime
    note: str


class LetterOut(Out):
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
    withdrawn: list[str] = Field(default=[])
    """Lines that it cites and that the person took back, changed or corrected since."""
    outcome: OutcomeOut | None = None


class InterviewQuestionOut(Out):
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
        problem=problem_out(draft.problem),
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
        posting=posting(draft.posting, draft.coverage, draft.text),
        resume=resume(read),
        turn=TurnOut.model_validate(turn),
    )


def letter_document(
    draft: CoverLetterDraft, read: Resume | None, outcome: Outcome | None = None
) -> LetterDocument:
    """
    A letter with its posting and its resume.
    """
    return LetterDocument(
        letter=letter(draft, read, outcome),
        posting=posting(draft.posting, draft.coverage, draft.text),
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


class _Text(BaseModel):
    text: str


class _Told(BaseModel):
    letter: _Text


def letter_text(content: bytes) -> str | None:
    """
    The text of a letter that comes as its own JSON; None of anything else.
    """
    try:
        return _Told.model_validate_json(content).letter.text
    except ValidationError:
        return None


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
