"""
A cover letter as data: sentences, what each rests on, and what was found wrong.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from resumate.domain.bullets import BULLET, is_item
from resumate.domain.evidence import Coverage
from resumate.domain.ids import LetterId, OwnerId, ResumeId
from resumate.domain.posting import JobPosting
from resumate.domain.resume import Problem
from resumate.domain.turn import Turn


class About(StrEnum):
    """
    Whom a sentence is about.
    """

    CANDIDATE = "candidate"
    EMPLOYER = "employer"
    CONNECTING = "connecting"
    """Greeting, wish, courtesy, close: claims nothing."""


class FindingCode(StrEnum):
    """
    What the truth gate can find wrong with a sentence.
    """

    NUMBER_UNSUPPORTED = "number.unsupported"
    NUMBER_WRONG_MEANING = "number.wrong_meaning"
    EMPLOYER_UNKNOWN = "employer.unknown"
    TITLE_UNKNOWN = "title.unknown"
    ROLE_MIXED = "role.mixed"
    SKILL_UNSUPPORTED = "skill.unsupported"
    CREDENTIAL_UNSUPPORTED = "credential.unsupported"
    SCOPE_INFLATED = "scope.inflated"
    DUTY_UNSUPPORTED = "duty.unsupported"
    POSTING_UNSUPPORTED = "posting.unsupported"
    JUDGE_DOUBTS = "judge.doubts"
    """The rules found nothing; a model that was asked besides finds no support."""


@dataclass(frozen=True, slots=True)
class Finding:
    """
    Why a sentence is not supported.
    """

    code: FindingCode
    span: str
    """The words of the sentence that it is about, as they stand there."""
    message: str
    """A sentence that the person understands and can act on."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """
    What a judge, a model that is asked besides the truth gate, says of a sentence.
    """

    judge: str
    """Its name."""
    support: float
    """How likely it finds it, in [0, 1], that the resume supports the sentence."""
    doubted: str = ""
    """The words that it does not read there, as they stand in the sentence, if told."""

    @property
    def supported(self) -> bool:
        """
        Whether it finds that likelier than not.
        """
        return self.support >= 0.5  # noqa: PLR2004


@dataclass(frozen=True, slots=True)
class Sentence:
    """
    One sentence of a letter, with the lines it rests on.
    """

    text: str
    paragraph: int
    """0, 1, 2, … from the greeting down."""
    about: About
    citations: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    derivations: tuple[str, ...] = ()
    """How a value that no line states follows from lines that do."""
    locked: bool = False
    """Whether the person wants it to stay to the letter."""
    opinion: Opinion | None = None
    """A judge's, where one was asked and answered."""
    by_hand: bool = False
    """Whether the person wrote it themselves."""
    judged_at: datetime | None = field(default=None, compare=False)
    """When the resume was read that it was judged by; None: when its version was
    written."""


@dataclass(frozen=True, slots=True)
class Remark:
    """
    About the letter as a whole: wrong company, language, length, a placeholder.
    """

    code: str
    message: str


UNJUDGED = frozenset({"judge.absent", "judge.unfinished"})
"""Codes of remarks that a judge did not answer, which is no fault of the letter."""
ADVISORY = UNJUDGED | {
    "length.out_of_range",
    "stock_phrases",
    "language.unchecked",
    "misspelt",
}
"""Codes of remarks that are told, but do not keep a letter from being delivered."""


@dataclass(frozen=True, slots=True)
class Critique:
    """
    All that the truth gate says of one draft.
    """

    sentences: tuple[Sentence, ...]
    remarks: tuple[Remark, ...] = ()

    @property
    def unsupported(self) -> tuple[int, ...]:
        """
        Indexes of the sentences that have findings.
        """
        return tuple(i for i, s in enumerate(self.sentences) if s.findings)

    @property
    def clean(self) -> bool:
        """
        Whether nothing is wrong that keeps the letter from being delivered.
        """
        fatal = [r for r in self.remarks if r.code not in ADVISORY]
        return not self.unsupported and not fatal


class Tone(StrEnum):
    """
    How the letter speaks.
    """

    PLAIN = "plain"
    WARM = "warm"
    FORMAL = "formal"


class Length(StrEnum):
    """
    How long the letter is: about 120, 220 or 330 words.
    """

    SHORT = "short"
    STANDARD = "standard"
    LONG = "long"

    @property
    def words(self) -> int:
        """
        The number of words to aim at.
        """
        return {"short": 120, "standard": 220, "long": 330}[self.value]


class LetterStatus(StrEnum):
    """
    How far a letter has come.
    """

    QUEUED = "queued"
    WRITING = "writing"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class TokenUsage:
    """
    What a language model read and wrote.
    """

    input_tokens: int = 0
    output_tokens: int = 0
    cost: float | None = None
    """At the prices of the day; None where none are set."""

    def __add__(self, other: "TokenUsage") -> "TokenUsage":
        costs = [cost for cost in (self.cost, other.cost) if cost is not None]
        return TokenUsage(
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
            sum(costs) if costs else None,
        )


@dataclass(frozen=True, slots=True)
class Timings:
    """
    Where the time went, in whole milliseconds.
    """

    retrieve: int = 0
    """Until what answers the posting was found."""
    compare: int = 0
    """What a model took to read how far the resume answers it, where one did."""
    draft: int = 0
    """What the first draft took."""
    check: int = 0
    """What the truth gate took, over all rounds."""
    revise: int = 0
    """What the writer took to write failing sentences again."""
    first_text: int = 0
    """From the asking to the first text."""
    total: int = 0
    """From the asking to the letter."""


@dataclass(frozen=True, slots=True)
class LetterWishes:
    """
    How the person wants the letter.
    """

    tone: Tone = Tone.PLAIN
    length: Length = Length.STANDARD
    language: str = "auto"
    """ISO 639-1 code, or ``auto``: the posting's language."""
    writer: str = "auto"
    """``auto``, or the name of one of the writers that are set up."""


@dataclass(frozen=True, slots=True)
class CoverLetterDraft:
    """
    One version of one letter. Versions are kept, never overwritten.

    A letter that was asked for is version 0 with no sentences, *queued*; the first
    written one is version 1.
    """

    id: LetterId
    owner: OwnerId
    resume: ResumeId
    posting: JobPosting
    coverage: tuple[Coverage, ...]
    wishes: LetterWishes
    language: str
    """ISO 639-1 code of the letter; resolved, never ``auto``."""
    created_at: datetime
    status: LetterStatus = LetterStatus.QUEUED
    version: int = 0
    writer: str = ""
    """``composer``, or the name of the model that wrote it."""
    sentences: tuple[Sentence, ...] = ()
    rounds: int = 0
    usage: TokenUsage = TokenUsage()
    timings: Timings = Timings()
    problem: Problem | None = None
    notes: tuple[str, ...] = ()
    """Sentences for the person: which writer was taken and why, which language."""
    critiques: tuple[Critique, ...] = ()
    """What the gate said of each draft on the way, oldest first."""
    written_at: datetime | None = None
    """When this version was written; None while it is not."""
    turn: Turn | None = None
    """What the person asked that led to this version, if it was a turn of a chat."""
    frames: int = 0
    """How many its writing was streamed in; the last said that it is ready."""

    @property
    def text(self) -> str:
        """
        The letter as sent: sentences joined by spaces, paragraphs by a blank line.
        """
        return as_text(self.sentences)


def judged_since(
    sentences: tuple[Sentence, ...], before: CoverLetterDraft, now: datetime
) -> tuple[Sentence, ...]:
    """
    Those that stand in the version *before* are judged since they were there, others
    since *now*.
    """
    known = {s.text: s.judged_at or before.written_at for s in before.sentences}
    return tuple(replace(s, judged_at=known.get(s.text, now)) for s in sentences)


def as_text(sentences: tuple[Sentence, ...]) -> str:
    """
    Sentences joined by spaces, paragraphs by a blank line; what follows a list, and an
    item without one, begins a line.
    """
    paragraphs: dict[int, str] = {}
    listed = False
    for sentence in sentences:
        item = is_item(sentence.text)
        before = paragraphs.get(sentence.paragraph)
        between = "" if before is None else "\n" if listed or item else " "
        paragraphs[sentence.paragraph] = f"{before or ''}{between}{sentence.text}"
        listed = item or BULLET in sentence.text
    return "\n\n".join(text for _, text in sorted(paragraphs.items()))
