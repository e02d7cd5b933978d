"""
One clause of a sentence under judgement, and what was found of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from resumate.domain.grounding.clauses.clause import Clause
from resumate.domain.grounding.quantities.before_after import Change, changes
from resumate.domain.grounding.quantities.quantity import Quantity
from resumate.domain.grounding.sources.before import NOTHING, Before
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.sources.places import line_place
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word
from resumate.domain.letter import Finding, FindingCode
from resumate.domain.resume import Section

_CITATIONS = 4
_STUDIED = AnyCase(
    r"\b(graduate\w*|degree|dissertation|thesis|studied|studies|course|absolvent\w*|abschluss\w*|studium|studiert\w*|lehrgang|kurs)\b"
)
INSTEAD_OF = AnyCase(r"\b(rather than|instead of|anstelle von|anstatt|statt)\b")


@dataclass(slots=True)
class Judgement:
    """
    What has been found of one sentence so far.
    """

    findings: list[Finding] = field(default_factory=list)
    support: dict[str, float] = field(default_factory=dict)
    """Line ids, and how much of the sentence rests on each."""
    derivations: list[str] = field(default_factory=list)
    anchored: set[int] = field(default_factory=set)
    """The indexes of lines that numbers of the sentence stand on."""
    claims: bool = False
    """Whether anything was claimed of the candidate."""
    helped: list[tuple[str, str]] = field(default_factory=list)
    """
    Deeds that are not found, and the line nearest to each, which tells of help only.
    """
    scattered: bool = False
    """Whether of a deed the words alone are told, and on several lines."""

    @property
    def citations(self) -> tuple[str, ...]:
        """
        The lines that a claim rests on most, the heaviest first.
        """
        if not self.claims:
            return ()
        ordered = sorted(self.support.items(), key=lambda item: -item[1])
        best = ordered[0][1] if ordered else 0.0
        return tuple(line for line, w in ordered if w >= 0.25 * best)[:_CITATIONS]

    def find(self, code: FindingCode, span: str, message: str) -> None:
        """
        Add a finding, once for each code and span.
        """
        span = " ".join(span.split()) if span.strip() else span
        if not any(f.code is code and f.span == span for f in self.findings):
            self.findings.append(Finding(code, span, message))

    def find_untold(self, span: str) -> None:
        """
        Add the finding that no line tells of what was done.
        """
        self.find(
            FindingCode.DUTY_UNSUPPORTED,
            span,
            "No line of the resume tells of this. "
            "Leave it out, or add the line if it is true.",
        )

    def find_unheld(self, span: str) -> None:
        """
        Add the finding that the resume has no such skill.
        """
        self.find(
            FindingCode.SKILL_UNSUPPORTED,
            span,
            f"The resume does not show {span}. "
            "Leave it out, or say that you would learn it.",
        )

    def find_less(self, span: str, line: str) -> None:
        """
        Add the finding that *line* tells less of the candidate's part in it.
        """
        told = line.removesuffix(".")
        self.find(
            FindingCode.SCOPE_INFLATED,
            span,
            f"The resume says less: “{told}”. Use its own words for your part in it.",
        )

    def rest_on(self, line_ids: Iterable[str], weight: float = 1.0) -> None:
        """
        Note lines that support the sentence.
        """
        for line_id in line_ids:
            self.support[line_id] = self.support.get(line_id, 0.0) + weight


@dataclass(eq=False)
class Claim:
    """
    A clause, the role it is bound to, and the resume it must follow from.
    """

    text: str
    """The whole sentence."""
    clause: Clause
    language: str
    facts: Facts
    roles: frozenset[str] | None
    """The roles that it speaks of, or None where it names none."""
    quantities: tuple[Quantity, ...]
    """The numbers of the clause that need support."""
    judgement: Judgement
    words: tuple[Word, ...]
    """The words of the whole sentence."""
    numbers: tuple[Quantity, ...]
    """The numbers of the whole sentence."""
    today: date
    """What is dated later is yet to come."""
    before: Before = NOTHING
    """What the sentence goes on from."""
    anchors: set[int] = field(default_factory=set)
    """The indexes of the lines that its numbers stand on."""
    titled: frozenset[str] = frozenset()
    """The roles whose title it gives the candidate."""
    masked: set[int] = field(default_factory=set)
    """Where words start that are names already dealt with."""
    spelled: set[int] = field(default_factory=set)
    """Where words start that spell out initials of the resume."""
    pictured: set[int] = field(default_factory=set)
    """Where words start that are a figure of speech."""

    @cached_property
    def piece(self) -> str:
        """
        The words of the clause as they stand.
        """
        return self.text[self.clause.start : self.clause.end]

    @cached_property
    def denied_from(self) -> int:
        """
        Where it begins to say what it is not ("rather than …"), else its end.
        """
        denied = INSTEAD_OF.search(self.text, self.clause.start, self.clause.end)
        return denied.start() if denied else self.clause.end

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """
        What the numbers of the whole sentence tell of before and after.
        """
        return tuple(changes(self.text, self.numbers))

    @property
    def content(self) -> list[Word]:
        """
        The words that say something, but names dealt with and numbers.
        """
        stop = self.denied_from
        said = [
            w
            for w in self.clause.words
            if w.weight
            and w.start < stop
            and w.start not in self.masked
            and w.start not in self.pictured
        ]
        for q in self.quantities:
            said = [w for w in said if not q.start <= w.start < q.end]
        return said

    def mask(self, start: int, end: int) -> None:
        """
        Words between *start* and *end* of the sentence need no more judging, nor one
        of which a name is the end: "l'HAD".
        """
        self.masked.update(
            w.start
            for w in self.clause.words
            if start <= w.start < end
            or (w.start < start < w.end and self.text[start - 1] in "'’")
        )

    def find_elsewhere(self, span: str, index: int) -> None:
        """
        Add the finding that the line with that index tells it of another post.
        """
        line = self.line(index).line
        if self.studied([index]):
            self.judgement.rest_on([line.id], 0.6)
            return
        where = line_place(self.facts, index, self.roles or ())
        message = f"This was {where}: “{line.text}”"
        self.judgement.find(FindingCode.ROLE_MIXED, span, message)

    def studied(self, indexes: Iterable[int]) -> bool:
        """
        Whether one of the lines tells of studies, and the sentence says that it does: a
        graduate's dissertation is from no post that the sentence also names.
        """
        return (
            bool(_STUDIED.search(self.text))
            and not self.names_studies
            and any(
                self.line(index).line.section is Section.EDUCATION for index in indexes
            )
        )

    @cached_property
    def names_studies(self) -> bool:
        """
        Whether it is studies that the clause names, and no post.
        """
        told = {
            f.line.section
            for f in self.facts.lines
            if f.line.role in (self.roles or ())
        }
        return told == {Section.EDUCATION}

    def in_scope(self) -> frozenset[int]:
        """
        The indexes of lines that may support the claim.
        """
        return self.facts.in_scope(self.roles)

    def line(self, index: int) -> LineFacts:
        """
        The line with that index.
        """
        return self.facts.lines[index]
