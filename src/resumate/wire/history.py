"""
The letters of a person, and the versions of one, as JSON.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from pydantic import BaseModel

from resumate.domain.facts import withdrawn
from resumate.domain.letter import CoverLetterDraft
from resumate.domain.outcome import Outcome
from resumate.domain.resume import Resume
from resumate.domain.version import Made, how_made, how_many_changed
from resumate.wire.letters import OutcomeOut


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
    """How many sentences it changed of the version before."""


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
    resume_filename: str | None
    """Null where the resume was erased."""
    language: str
    tone: str
    length: str
    writer: str
    created_at: datetime
    written_at: datetime | None
    """When this version came to be."""
    withdrawn: list[str]
    outcome: OutcomeOut | None


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
            changed=changed,
        )
        for draft, made, changed in zip(
            drafts, how_made(drafts), how_many_changed(drafts), strict=True
        )
    ]


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
        resume_filename=read.filename if read else None,
        language=draft.language,
        tone=draft.wishes.tone.value,
        length=draft.wishes.length.value,
        writer=draft.writer,
        created_at=draft.created_at,
        written_at=draft.written_at,
        withdrawn=list(withdrawn(draft, read.content)) if read else [],
        outcome=OutcomeOut.model_validate(outcome) if outcome else None,
    )
