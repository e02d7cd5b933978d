"""
Resumes, letters and chunks that use every field, for tests of what is stored.

Ada Holm, who builds compilers, applies to the lighthouse at Skagen Point.
"""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from resumate.domain.chunk import Chunk, EmbeddedChunk, EmbeddingModel, SearchQuery
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.ids import LetterId, OwnerId, ResumeId
from resumate.domain.letter import (
    About,
    CoverLetterDraft,
    Critique,
    Finding,
    FindingCode,
    Length,
    LetterStatus,
    LetterWishes,
    Opinion,
    Remark,
    Sentence,
    Timings,
    TokenUsage,
    Tone,
)
from resumate.domain.posting import JobPosting, Requirement, RequirementKind
from resumate.domain.resume import (
    Contact,
    Heading,
    LineKind,
    PartialDate,
    Problem,
    Resume,
    ResumeContent,
    ResumeLine,
    ResumeStatus,
    Role,
    Section,
)
from resumate.domain.turn import (
    Option,
    OptionKind,
    Question,
    SentenceChange,
    Turn,
    TurnOutcome,
)

ADA = OwnerId("ada")
BOB = OwnerId("bob")
NOON = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
MODEL = EmbeddingModel("compass", 3, "rev-1")
NORTH, EAST, UP = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)


def resume_id(number: int = 1) -> ResumeId:
    """
    A resume's id; larger numbers sort later.
    """
    return ResumeId(UUID(int=number))


def letter_id(number: int = 1) -> LetterId:
    """
    A letter's id; larger numbers sort later.
    """
    return LetterId(UUID(int=1000 + number))


def full_content() -> ResumeContent:
    """
    What was read, with every field in use.
    """
    return ResumeContent(
        contact=Contact(
            "Ada Hølm",
            "ada@example.org",
            "+45 1234",
            ("holm.example",),
            original=Contact("Compiler engineer", links=("holm.example",)),
            corrected_at=NOON,
        ),
        roles=(
            Role(
                "P1",
                "Nordlys A/S",
                "Compiler engineer",
                PartialDate(2021, 3),
                original=Role("P1", "Compiler", "Nordlys", None, PartialDate(2021)),
                corrected_at=NOON,
            ),
            Role("P2", "Fyr", "Intern", PartialDate(2019), PartialDate(2020, 12), True),
        ),
        lines=(
            ResumeLine(
                "L1", "Compiler engineer", Section.EXPERIENCE, "P1", 1, LineKind.ENTRY
            ),
            ResumeLine(
                "L2",
                "Cut build time by 35% — “nightly” 'quoted' \\ 漢字 🙂",
                Section.EXPERIENCE,
                "P1",
                2,
                LineKind.BULLET,
            ),
            ResumeLine(
                "L3",
                "Rust, C++, Danish",
                Section.SKILLS,
                kind=LineKind.LIST,
                original="Rust, C++, Spanish",
                corrected_at=NOON,
            ),
            ResumeLine(
                "F2",
                "I kept the light.",
                Section.OTHER,
                kind=LineKind.BULLET,
                confirmed_at=NOON,
            ),
        ),
        language="da",
        warnings=("Two dates could not be read.",),
        confidence=0.87,
        headings=(Heading(Section.SKILLS, "Was ich kann · “quoted”"),),
    )


def resume(number: int = 1, owner: OwnerId = ADA, **changes: Any) -> Resume:
    """
    A resume that was read.
    """
    values = {
        "filename": "ada holm.pdf",
        "uploaded_at": NOON + timedelta(minutes=number),
        "status": ResumeStatus.READY,
        "content": full_content(),
        "content_hash": f"{number:064x}",
        "facts": 2,
    }
    return Resume(resume_id(number), owner, **(values | changes))


def posting(text: str = "Keeper of the light wanted.") -> JobPosting:
    """
    The lighthouse's posting.
    """
    return JobPosting(
        title="Keeper",
        company=None,
        language="en",
        requirements=(
            Requirement("R1", "Knows Rust", RequirementKind.MUST),
            Requirement("R2", "Likes storms", RequirementKind.NICE),
        ),
        text=text,
        warnings=("It tries to steer.",),
    )


def letter(number: int = 1, owner: OwnerId = ADA, **changes: Any) -> CoverLetterDraft:
    """
    A letter that was asked for.
    """
    values = {
        "posting": posting(),
        "coverage": (
            Coverage(posting().requirements[0], CoverageStatus.MET, ("L3",), 0.75),
            Coverage(posting().requirements[1], CoverageStatus.MISSING),
        ),
        "wishes": LetterWishes(Tone.WARM, Length.LONG, "da"),
        "language": "da",
        "created_at": NOON + timedelta(minutes=number),
    }
    return CoverLetterDraft(letter_id(number), owner, resume_id(), **(values | changes))


def written(number: int = 1, version: int = 1, **changes: Any) -> CoverLetterDraft:
    """
    A version with every field in use.
    """
    finding = Finding(FindingCode.NUMBER_UNSUPPORTED, "40%", "No line says 40%.")
    bad = Sentence(
        "I cut it by 40%.",
        1,
        About.CANDIDATE,
        ("L2",),
        (finding,),
        opinion=Opinion("judge:7b", 0.25),
    )
    good = Sentence(
        "I cut it by 35%.",
        1,
        About.CANDIDATE,
        ("L2",),
        derivations=("35% stands in L2",),
        locked=True,
        judged_at=NOON,
    )
    values = {
        "status": LetterStatus.READY,
        "version": version,
        "writer": "composer",
        "sentences": (Sentence("Dear keeper,", 0, About.CONNECTING), good),
        "rounds": 1,
        "frames": 7,
        "usage": TokenUsage(120, 45, 0.0125),
        "timings": Timings(3, 40, 900),
        "problem": Problem("letter.slow", "It took long."),
        "critiques": (
            Critique((bad,), (Remark("length.short", "It is short."),)),
            Critique((good,)),
        ),
        "written_at": NOON + timedelta(minutes=number, seconds=5),
        "turn": Turn(
            "mention Kafka",
            TurnOutcome.CHANGED,
            "Kafka is mentioned now.",
            (SentenceChange("I cut it.", "I cut it by 35%.", "more", 1, 1),),
            Question("Is it true?", (Option(OptionKind.CONFIRM, "Yes", "I used it"),)),
            based_on=1,
        ),
    }
    return letter(number, **(values | changes))


def chunk(
    position: int, embedding: tuple[float, ...] = NORTH, text: str = "plain"
) -> EmbeddedChunk:
    """
    A chunk that points somewhere.
    """
    lines = (f"L{position}", f"L{position + 1}")
    return EmbeddedChunk(
        Chunk(position, text, lines, Section.EXPERIENCE, "P1"), embedding
    )


def query(
    embedding: tuple[float, ...] = NORTH, text: str = "nothing shared"
) -> SearchQuery:
    """
    A query that looks somewhere.
    """
    return SearchQuery(text, embedding)
