"""
Posts that a letter names though it tells no deed of them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from resumate.domain.composing import names_posts, tells_nothing
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.language.career_break import is_career_break, is_private
from resumate.domain.patterns import regex
from resumate.domain.plan import LetterPlan, Point, PointKind
from resumate.domain.planning.beginners import begins
from resumate.domain.planning.papers import is_training
from resumate.domain.posting import RequirementKind
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Role, Section

_MOST = 2
_UNPAID = regex(r"\behrenamt|\bfreiwillige[nrs]? (?:arbeit|engagement)", re.IGNORECASE)
_SEVERAL = 2
_ASIDE = regex(
    r"\b(?:aushilfe|aushilfs\w+|(?:mini|neben|ferien|ferial|studenten)job|praktik\w+"
    r"|werkstudent\w*|ehrenamt\w*)\b",
    re.IGNORECASE,
)
"""What is done beside a training, and is no post of its own."""
_SHARED_LETTERS = 5
"""So many letters at the head of two words, and they are of one matter."""


def chosen_posts(
    content: ResumeContent,
    coverage: Sequence[Coverage],
    told: Sequence[Point],
    language: str,
) -> list[Point]:
    """
    The posts that answer best what is asked of the person, musts first, and the newest
    ones where no deed that can be told stands under a post, as in resumes that are
    ordered by skills, or has held none yet; in German the one before beside a single
    post; those that are *told* not again.
    """
    if not names_posts(language):
        return []
    named = {point.role.id for point in told if point.role}
    heads = {
        line.id: line
        for line in content.lines
        if _is_head(content, line, language) and line.role not in named
    }
    met = [one for one in coverage if one.status is CoverageStatus.MET]
    asked = {
        one.evidence[0]: one.requirement
        for kind in (RequirementKind.MUST, RequirementKind.NICE)
        for one in met
        if one.requirement.kind is kind and one.evidence[0] in heads
    }
    young = begins(content)
    deeds = any(
        line.role and line.kind is LineKind.BULLET and not tells_nothing(line, language)
        for line in content.lines
    )
    worked = [x.role for x in told if x.lines and not _is_studied(x.lines[0])]
    posts = {role.id for role in worked if role}
    alone = language == "de" and len(posts) < _SEVERAL
    before = _before(content, heads.values()) if alone else []
    chosen = [*asked, *(before if deeds and not young else heads)]
    return [
        Point(
            PointKind.EVIDENCE,
            (heads[line],),
            asked.get(line),
            content.role(heads[line].role),
        )
        for line in list(dict.fromkeys(chosen))[:_MOST]
    ]


def _is_studied(line: ResumeLine) -> bool:
    return line.section is Section.EDUCATION


def _before(content: ResumeContent, heads: Iterable[ResumeLine]) -> list[str]:
    """
    The newest of *heads* that is a post of its own and was held for some time.
    """
    posts = (line for line in heads if not _ASIDE.search(line.text))
    return [line.id for line in posts if _lasted(content.role(line.role))][:1]


def _lasted(role: Role | None) -> bool:
    """
    Whether the post went on into another year.
    """
    if role is None or role.start is None:
        return False
    return role.current or bool(role.end and role.end.year > role.start.year)


def _is_head(content: ResumeContent, line: ResumeLine, language: str) -> bool:
    role = content.role(line.role)
    title = role.title if role else ""
    by_firm = role is not None and bool(role.employer) and language == "de"
    post = (bool(title) or by_firm) and not (
        is_career_break(title) or is_private(title) or is_training(role)
    )
    return post and line.kind is LineKind.ENTRY and line.section is Section.EXPERIENCE


def leaves_out_present(
    plan: LetterPlan, content: ResumeContent, lines: Sequence[ResumeLine]
) -> bool:
    """
    Whether *plan* names no post that is held now, though one of *lines*, those that can
    be told, is of one.
    """
    held = {role.id for role in content.roles if role.current}
    held &= {line.role for line in lines if line.section is Section.EXPERIENCE}
    points = (point for part in plan.paragraphs for point in part.points)
    return bool(held) and held.isdisjoint(one.role.id for one in points if one.role)


def told_with_nothing(plan: LetterPlan, lines: Sequence[ResumeLine]) -> int:
    """
    How many posts *plan* only names, though one of *lines*, those that can be told, is
    of each.
    """
    telling = {line.role for line in lines if line.section is Section.EXPERIENCE}
    points = [
        point
        for part in plan.paragraphs
        for point in part.points
        if point.kind is PointKind.EVIDENCE and point.role
    ]
    told = {
        point.role.id
        for point in points
        if point.role and any(x.kind is not LineKind.ENTRY for x in point.lines)
    }
    named = {point.role.id for point in points if point.role}
    return len((named - told) & telling)


def chosen_service(
    content: ResumeContent, coverage: Sequence[Coverage], language: str
) -> list[Point]:
    """
    Unpaid work that a German letter names: what answers best something asked of the
    person, or is on the matter of the unpaid work that the posting wishes for.
    """
    asked = [one.requirement.text for one in coverage]
    wished = {
        start for text in filter(_UNPAID.search, asked) for start in _starts(text)
    }
    best = {
        one.evidence[0]
        for one in coverage
        if one.status is CoverageStatus.MET
        if one.requirement.kind is not RequirementKind.DUTY
    }
    return [
        Point(PointKind.EVIDENCE, (line,), role=content.role(line.role))
        for line in content.lines
        if language == "de"
        and line.section is Section.VOLUNTEERING
        and line.kind is LineKind.ENTRY
        and (line.id in best or not wished.isdisjoint(_starts(line.text)))
    ][:1]


def _starts(text: str) -> Iterator[str]:
    """
    How the nouns of *text* begin.
    """
    for word in re.findall(r"\b[A-ZÄÖÜ][a-zäöüß]{4,}", _UNPAID.sub(" ", text)):
        yield word[:_SHARED_LETTERS]
