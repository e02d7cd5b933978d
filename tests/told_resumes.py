"""
Resumes and postings written as short texts, for tests of plans and letters.

``@name``, ``@language`` and section names start lines of their own; ``# Employer |
Title |
from | to`` opens a role (``now`` for a post still held); other lines are its lines.
"""

import re

from resumate.domain.composing import compose
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.letter import LetterWishes, Sentence
from resumate.domain.planning import plan_letter
from resumate.domain.posting import JobPosting, Requirement, RequirementKind
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

_LISTS = {Section.SKILLS, Section.LANGUAGES}
_COMMON = set(
    "and the for with our you your experience of in to a und der die das mit für "
    "von de la le les des du et el los las en y con".split()
)


def told_resume(text: str) -> ResumeContent:
    """
    The resume that *text* tells.
    """
    name, language, section = None, "en", Section.OTHER
    roles: list[Role] = []
    lines: list[ResumeLine] = []
    role: Role | None = None
    for row in text.strip().splitlines():
        raw = row.strip()
        if not raw:
            continue
        if raw.startswith("@"):
            key, _, value = raw[1:].partition(" ")
            if key == "name":
                name = value
            elif key == "language":
                language = value
            else:
                section, role = Section(key), None
            continue
        kind = LineKind.LIST if section in _LISTS else LineKind.BULLET
        if section is Section.SUMMARY:
            kind = LineKind.TEXT
        if raw.startswith("# "):
            role = _role(raw[2:], len(roles) + 1)
            roles.append(role)
            kind = LineKind.ENTRY
        elif section in {Section.EDUCATION, Section.CERTIFICATIONS} and not role:
            kind = LineKind.ENTRY
        place = role.id if role else None
        said = (
            raw.removeprefix("# ").replace(" | ", ", ")
            if kind is LineKind.ENTRY
            else raw
        )
        lines.append(ResumeLine(f"L{len(lines) + 1}", said, section, place, 1, kind))
    return ResumeContent(Contact(name), tuple(roles), tuple(lines), language)


def _role(head: str, number: int) -> Role:
    employer, title, start, end = (part.strip() for part in head.split("|"))
    return Role(
        f"P{number}",
        employer,
        title,
        _date(start),
        None if end == "now" else _date(end),
        end == "now",
    )


def _date(text: str) -> PartialDate | None:
    match = re.fullmatch(r"(\d{4})(?:-(\d\d))?", text)
    if not match:
        return None
    return PartialDate(int(match[1]), int(match[2]) if match[2] else None)


def told_posting(
    title: str | None, company: str | None, text: str, language: str = "en"
) -> JobPosting:
    """
    The posting whose lines are ``must: …``, ``nice: …`` and ``duty: …``.
    """
    requirements = []
    for row in text.strip().splitlines():
        kind, _, words = row.strip().partition(": ")
        requirements.append(
            Requirement(f"R{len(requirements) + 1}", words, RequirementKind(kind))
        )
    return JobPosting(title, company, language, tuple(requirements), text)


def told_letter(
    content: ResumeContent,
    posting: JobPosting,
    language: str,
    wishes: LetterWishes = LetterWishes(),  # noqa: B008 - frozen
) -> tuple[Sentence, ...]:
    """
    The composer's letter, where lines answer what they share words with.
    """
    coverage = overlap(posting, content)
    return compose(plan_letter(content, posting, coverage, wishes, language))


def overlap(posting: JobPosting, content: ResumeContent) -> tuple[Coverage, ...]:
    """
    Coverage by shared words: enough to plan with, no model needed.
    """
    return tuple(_covered(r, content) for r in posting.requirements)


def _covered(requirement: Requirement, content: ResumeContent) -> Coverage:
    asked = _stems(requirement.text)
    scored = []
    for line in content.lines:
        shared = asked & _stems(line.text)
        if shared:
            scored.append((-len(shared) / len(asked), line.id))
    scored.sort(key=lambda pair: pair[0])
    best = tuple(line for _, line in scored[:3])
    if not best:
        return Coverage(requirement, CoverageStatus.MISSING)
    strength = -scored[0][0]
    met = CoverageStatus.MET if strength >= 0.4 else CoverageStatus.PARTLY
    return Coverage(requirement, met, best, strength)


def _stems(text: str) -> set[str]:
    words = set(re.findall(r"[^\W_]{2,}", text.casefold())) - _COMMON
    return {word[:6] for word in words}
