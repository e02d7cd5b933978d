"""
What a letter will say: which requirements it answers, with which lines, in which order.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from resumate.domain.composing import break_told, compose, introduces
from resumate.domain.evidence import Coverage
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.detecting import is_swiss
from resumate.domain.letter import Length, LetterWishes, Sentence
from resumate.domain.patterns import regex
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point, PointKind
from resumate.domain.planning.credentials import chosen_credentials, studies
from resumate.domain.planning.evidence import chosen_evidence
from resumate.domain.planning.gaps import gaps, stance
from resumate.domain.planning.skills import chosen_languages, chosen_skills
from resumate.domain.planning.strength import Strengths, weight
from resumate.domain.posting import JobPosting
from resumate.domain.posting_reading.addressee import addressee
from resumate.domain.resume import (
    LineKind,
    PartialDate,
    ResumeContent,
    Role,
    Section,
)

_STUDIED = Section.EDUCATION
_LEADING = frozenset({Section.EXPERIENCE, Section.PROJECTS})
"""What may stand before all posts, where the person put it there."""
_MEASURED = 4
"""So often the words that are left are measured by composing the letter."""
_SPARE_WORDS = 6
_WORDS_OF_A_PROFILE = 6
_TOLD_AWAY = regex(
    r"\bbreak\b|\bcar(?:ing|ed?) for\b|parental|elternzeit|\bpflege\b|auszeit|familien",
    re.IGNORECASE,
)
"""What tells of a time away from work already."""
_UNPAID = regex(r"\bvolunt|\bunpaid\b|\behrenamt|\bbénévol|\bhonorary\b", re.IGNORECASE)
_YEAR = regex(r"\b20\d\d\b")
_LONG = 12
"""Months: a shorter time away needs no word."""
_LATELY = 3
"""Years."""
_STUDENT = regex(
    r"\b(?:laufendes|aktuelles) studium|\bimmatrikuliert|\beingeschrieben\w* stud|"
    r"\bstudierst\b|\bcurrently (?:enrolled|studying|pursuing)|"
    r"\benrolled (?:student|in (?:a|an)\b)",
    re.IGNORECASE,
)
"""What a post for students asks."""


def plan_letter(
    content: ResumeContent,
    posting: JobPosting,
    coverage: Sequence[Coverage],
    wishes: LetterWishes,
    language: str,
) -> LetterPlan:
    """
    The plan of a letter for *posting* in *language*, from what *coverage* found.

    Musts come first, the strongest lines first; each line is used once. A sparse resume
    gives a shorter plan: nothing is added to fill it.
    """
    outline = _Outline.of(content, posting, coverage, wishes, language)
    words = 0
    plans: list[tuple[int, int, LetterPlan]] = []
    for _ in range(_MEASURED):
        plan = outline.plan(words)
        missing = wishes.length.words - _words_of(compose(plan))
        plans.append((abs(missing), len(plans), plan))
        if abs(missing) <= _SPARE_WORDS:
            break
        words += missing
    return min(plans, key=lambda one: one[:2])[2]


def _words_of(sentences: Sequence[Sentence]) -> int:
    return sum(len(sentence.text.split()) for sentence in sentences)


@dataclass(frozen=True, slots=True)
class _Outline:
    """
    All of a letter but how much of what was done it tells.
    """

    content: ResumeContent
    posting: JobPosting
    wishes: LetterWishes
    language: str
    opening: tuple[Point, ...]
    also: tuple[Point, ...]
    strengths: Strengths

    @classmethod
    def of(
        cls,
        content: ResumeContent,
        posting: JobPosting,
        coverage: Sequence[Coverage],
        wishes: LetterWishes,
        language: str,
    ) -> "_Outline":
        """
        What is told in any case.
        """
        spoken = coverage if posting.language == language else ()
        who = _who(content, posting, language)
        opening = (
            who,
            *_break(content, who, language),
            *stance(content, spoken, wishes, language, title=posting.title),
        )
        also = (
            *_also(content, posting, coverage, wishes, opening[0]),
            *gaps(content, coverage, wishes, language, origin=posting.language),
        )
        strengths = Strengths(content, posting, coverage, language)
        return cls(content, posting, wishes, language, opening, also, strengths)

    def plan(self, words: int) -> LetterPlan:
        """
        The plan of a letter with about *words* words on what was done.
        """
        self.strengths.forget()
        held = [p for p in self.also if p.kind is PointKind.CREDENTIAL]
        used = {line.id for point in (*self.opening, *held) for line in point.lines}
        length = self.wishes.length
        evidence = chosen_evidence(
            self.content,
            self.strengths,
            used,
            length,
            words=words,
            language=self.language,
        )
        paragraphs = [
            self.opening,
            *_by_role(self.content, evidence),
            self._besides(evidence),
            (Point(PointKind.CLOSE),),
        ]
        return LetterPlan(
            contact=self.content.contact,
            title=self.posting.title,
            company=self.posting.company,
            language=self.language,
            wishes=self.wishes,
            paragraphs=tuple(
                PlannedParagraph(points) for points in paragraphs if points
            ),
            addressee=addressee(self.posting.text, self.posting.company),
            swiss=self.language == "de" and is_swiss(self.posting.text),
        )

    def _besides(self, evidence: Sequence[Point]) -> tuple[Point, ...]:
        """
        Skills that were not told, and what is held or missing.
        """
        length = self.wishes.length
        if self.also and length is Length.SHORT:
            return self.also
        told = [line for point in evidence for line in point.lines]
        return (*chosen_skills(self.content, self.posting, length, told), *self.also)


def _who(content: ResumeContent, posting: JobPosting, language: str) -> Point:
    """
    The course of study where a student is asked for; else the summary, else the newest
    post, else nothing but the post applied for.
    """
    if any(_STUDENT.search(requirement.text) for requirement in posting.requirements):
        study = studies(content, current=True)
        if study and study.role and study.role.current:
            return study
    for line in content.lines:
        enough = len(line.text.split()) >= _WORDS_OF_A_PROFILE
        summary = line.section is Section.SUMMARY and enough
        if summary and introduces(line.text, language):
            return Point(PointKind.OPENING, (line,))
    worked = [role for role in content.roles if _is_work(content, role)]
    busy = any(role.current for role in worked)
    if not busy and (study := studies(content, current=bool(worked))):
        return study
    for role in sorted(worked, key=_less_telling)[:1]:
        lines = [line for line in content.lines if line.role == role.id]
        if role.title and lines:
            head = next((x for x in lines if x.kind is LineKind.ENTRY), lines[0])
            return Point(PointKind.OPENING, (head,), role=role)
    return Point(PointKind.OPENING)


def _less_telling(role: Role) -> tuple[bool, bool]:
    """
    A post held now tells who the person is, and of those one that is paid.
    """
    return not role.current, bool(_UNPAID.search(role.title))


def _break(content: ResumeContent, who: Point, language: str) -> list[Point]:
    """
    A time away from work that took a year or more and ended lately, by the years that
    the resume has, unless *who* the person is tells it already.
    """
    if any(_TOLD_AWAY.search(line.text) for line in who.lines):
        return []
    years = [int(y) for line in content.lines for y in _YEAR.findall(line.text)]
    for role in content.roles:
        lines = tuple(line for line in content.lines if line.role == role.id)[:1]
        away = any(map(is_career_break, (role.title, role.employer)))
        if not (away and lines and role.start and break_told(role, language)):
            continue
        if role.end is None or (
            _months(role.end) - _months(role.start) >= _LONG
            and role.end.year >= max(years) - _LATELY
        ):
            return [Point(PointKind.BREAK, lines, role=role)]
    return []


def _months(date: PartialDate) -> int:
    return 12 * date.year + (date.month or 0)


def _is_work(content: ResumeContent, role: Role) -> bool:
    if is_career_break(role.title):
        return False
    return any(
        line.role == role.id and line.section is Section.EXPERIENCE
        for line in content.lines
    )


def _by_role(
    content: ResumeContent, points: Sequence[Point]
) -> list[tuple[Point, ...]]:
    """
    One paragraph a role, in the resume's order (newest first, times between posts
    last), and so what belongs to no role; single points join.
    """
    order = _order(content)
    groups: dict[str, list[Point]] = {}
    for point in points:
        groups.setdefault(point.lines[0].role or "", []).append(point)
    ordered = sorted(groups, key=lambda place: order.get(place, 2 * len(content.lines)))
    paragraphs: list[list[Point]] = []
    for place in ordered:
        group = sorted(groups[place], key=_first_must)
        small = len(group) == 1 and paragraphs and len(paragraphs[-1]) < 3  # noqa: PLR2004
        alone = len(paragraphs) == 1 and len(paragraphs[0]) == 1
        if alone and not paragraphs[0][0].lines[0].role:
            paragraphs[0].extend(group)
        elif small and (len(paragraphs[-1]) == 1 or len(ordered) > 2):  # noqa: PLR2004
            paragraphs[-1].extend(group)
        else:
            paragraphs.append(group)
    return [tuple(group) for group in paragraphs]


def _order(content: ResumeContent) -> dict[str, int]:
    """
    Where each role stands, studies and times away last; projects and highlights ("")
    where they do.
    """
    first: dict[str, int] = {}
    for index, line in enumerate(content.lines):
        if line.section in _LEADING or line.role:
            first.setdefault(line.role or "", index)
    late = {role.id for role in content.roles if is_career_break(role.title)}
    late |= {x.role for x in content.lines if x.role and x.section is _STUDIED}
    last = len(content.lines)
    return {place: at + last * (place in late) for place, at in first.items()}


def _first_must(point: Point) -> float:
    return -weight(point.requirement.kind) if point.requirement else 0.0


def _also(
    content: ResumeContent,
    posting: JobPosting,
    coverage: Sequence[Coverage],
    wishes: LetterWishes,
    who: Point,
) -> list[Point]:
    """
    Languages and credentials that the opening has not told.
    """
    told = {line.id for line in who.lines}
    points = [
        *chosen_languages(content, posting),
        *chosen_credentials(content, coverage, wishes.length, who.lines),
    ]
    return [point for point in points if told.isdisjoint(x.id for x in point.lines)]
