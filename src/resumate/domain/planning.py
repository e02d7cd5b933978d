"""
What a letter will say: which requirements it answers, with which lines, in which order.
"""

import re
from collections.abc import Sequence

from resumate.domain.career_break import is_career_break
from resumate.domain.composing import introduces, sayable, sentences_of
from resumate.domain.evidence import Coverage
from resumate.domain.language import is_swiss
from resumate.domain.letter import Length, LetterWishes
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point, PointKind
from resumate.domain.planning_choice import (
    chosen_credentials,
    chosen_languages,
    chosen_skills,
    studies,
)
from resumate.domain.planning_gaps import gaps, stance
from resumate.domain.planning_strength import Strengths, weight
from resumate.domain.posting import JobPosting
from resumate.domain.posting_reading.addressee import addressee
from resumate.domain.resume import (
    LineKind,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

_TOLD = frozenset({
    Section.EXPERIENCE,
    Section.PROJECTS,
    Section.VOLUNTEERING,
    Section.EDUCATION,
    Section.AWARDS,
    Section.PUBLICATIONS,
    Section.OTHER,
})  # fmt: skip
_LEADING = frozenset({Section.EXPERIENCE, Section.PROJECTS})
"""What may stand before all posts, where the person put it there."""
_MOST_LINES = {Length.SHORT: 4, Length.STANDARD: 8, Length.LONG: 14}
_FEWEST_LINES = {Length.SHORT: 3, Length.STANDARD: 6, Length.LONG: 11}
"""So many lines are told even if they answer nothing that is asked."""
_MOST_PER_ROLE = {Length.SHORT: 3, Length.STANDARD: 4, Length.LONG: 5}
_MOST_ROLES = {Length.SHORT: 2, Length.STANDARD: 3, Length.LONG: 5}
_FRAME_WORDS = 44
"""About what greeting, first sentence, close and sign-off take."""
_WORDS_PER_POINT = 11
"""About what one sentence on skills or a credential takes."""
_WORDS_OF_A_STANCE = 8
"""About what a wish or a gap takes beyond that."""
_WORDS_PER_LINE = 5
"""About what a lead-in adds to a line."""
_SPARE_WORDS = 6
_MOST_SHARED = 0.7
_STORY_WORDS = 6
"""Fewer words than this of an education tell no story."""
_WORDS_OF_A_PROFILE = 6
_STUDENT = re.compile(
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
    spoken = coverage if posting.language == language else ()
    opening = [
        _who(content, posting, language),
        *stance(content, spoken, wishes, language, title=posting.title),
    ]
    also = _also(content, posting, coverage, wishes, opening[0])
    also += gaps(content, coverage, wishes, language, origin=posting.language)
    strengths = Strengths(content, coverage, language)
    words = _words_left(opening, also, wishes.length)
    evidence = _evidence(
        content,
        strengths,
        wishes.length,
        opening=opening,
        words=words,
        language=language,
    )
    told = [line for point in evidence for line in point.lines]
    if not (also and wishes.length is Length.SHORT):
        also = [*chosen_skills(content, posting, wishes.length, told), *also]
    paragraphs = [
        PlannedParagraph(tuple(opening)),
        *_by_role(content, evidence),
        *([PlannedParagraph(tuple(also))] if also else []),
        PlannedParagraph((Point(PointKind.CLOSE),)),
    ]
    return LetterPlan(
        contact=content.contact,
        title=posting.title,
        company=posting.company,
        language=language,
        wishes=wishes,
        paragraphs=tuple(paragraphs),
        addressee=addressee(posting.text, posting.company),
        swiss=language == "de" and is_swiss(posting.text),
    )


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
    for role in sorted(worked, key=lambda role: not role.current)[:1]:
        lines = [line for line in content.lines if line.role == role.id]
        if role.title and lines:
            head = next((x for x in lines if x.kind is LineKind.ENTRY), lines[0])
            return Point(PointKind.OPENING, (head,), role=role)
    return Point(PointKind.OPENING)


def _is_work(content: ResumeContent, role: Role) -> bool:
    if is_career_break(role.title):
        return False
    return any(
        line.role == role.id and line.section is Section.EXPERIENCE
        for line in content.lines
    )


def _words_left(opening: list[Point], also: list[Point], length: Length) -> int:
    """
    How many words are left for evidence.
    """
    lines = [line for point in opening for line in point.lines]
    sentences = [s for line in lines for s in sentences_of(line.text)]
    short = length is Length.SHORT
    shown = sentences[: 1 if short else 2]
    words = sum(len(sentence.split()) + 2 for sentence in shown)
    words += _WORDS_PER_POINT * (len(opening) - 1)
    return (
        length.words
        - _FRAME_WORDS
        - words
        - _WORDS_PER_POINT * (len(also) + (not short or not also))
        - _WORDS_OF_A_STANCE * sum(p.requirement is not None for p in (*opening, *also))
    )


def _evidence(
    content: ResumeContent,
    strengths: Strengths,
    length: Length,
    *,
    opening: list[Point],
    words: int,
    language: str,
) -> list[Point]:
    """
    The strongest lines, each next one worth most for what is not yet answered.
    """
    used = {line.id for point in opening for line in point.lines}
    pool = _tellable(content, used, language)
    chosen: list[ResumeLine] = []
    while pool and len(chosen) < _MOST_LINES[length] and words > 0:
        best = max(pool, key=strengths.worth)
        pool.remove(best)
        cost = len(best.text.split()) + _WORDS_PER_LINE
        if not _room(chosen, best, length) or (chosen and cost > words + _SPARE_WORDS):
            continue
        if any(_alike(best.text, line.text) for line in chosen):
            continue
        if not strengths.answers(best) and len(chosen) >= _FEWEST_LINES[length]:
            continue
        chosen.append(best)
        strengths.use(best)
        words -= cost
    return [
        Point(
            PointKind.EVIDENCE,
            (line,),
            strengths.requirement(line),
            content.role(line.role),
        )
        for line in chosen
    ]


def _alike(one: str, other: str) -> bool:
    """
    Whether two lines say nearly the same: only one of them is told.
    """
    first, second = (set(text.casefold().split()) for text in (one, other))
    return len(first & second) > _MOST_SHARED * min(len(first), len(second))


def _tellable(
    content: ResumeContent, used: set[str], language: str
) -> list[ResumeLine]:
    """
    Lines that tell something done; the summary's, where there are no others.
    """
    lines = [
        line
        for line in content.lines
        if line.id not in used
        and line.kind in {LineKind.BULLET, LineKind.TEXT}
        and sayable(line.text, language) >= _easy_enough(line)
        and not _names_a_thing(line)
    ]
    told = [
        line
        for line in lines
        if line.section in _TOLD
        and (
            line.section is not Section.EDUCATION
            or len(line.text.split()) >= _STORY_WORDS
        )
    ]
    return told or [line for line in lines if line.section is Section.SUMMARY]


def _names_a_thing(line: ResumeLine) -> bool:
    """
    "Enhanced DBS on the update service", under no post, is held and was not done.
    """
    words = line.text.split()
    alone = line.section is Section.OTHER and line.role is None
    return alone and len(words) > 1 and words[1].isupper() and len(words[1]) > 1


def _easy_enough(line: ResumeLine) -> float:
    """
    A noun phrase is work under a post; elsewhere it may describe the thing.
    """
    at_work = line.section is Section.VOLUNTEERING and line.role is not None
    if line.section is Section.EXPERIENCE or at_work:
        return 0.5
    doing = {Section.PROJECTS, Section.VOLUNTEERING, Section.OTHER}
    return 0.75 if line.section in doing else 0.85


def _room(chosen: list[ResumeLine], line: ResumeLine, length: Length) -> bool:
    places = [other.role for other in chosen]
    if line.role in places:
        return line.role is None or places.count(line.role) < _MOST_PER_ROLE[length]
    return len(set(places)) < _MOST_ROLES[length]


def _by_role(content: ResumeContent, points: list[Point]) -> list[PlannedParagraph]:
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
    return [PlannedParagraph(tuple(group)) for group in paragraphs]


def _order(content: ResumeContent) -> dict[str, int]:
    """
    Where each role stands; projects and highlights ("") where they do.
    """
    first: dict[str, int] = {}
    for index, line in enumerate(content.lines):
        if line.section in _LEADING or line.role:
            first.setdefault(line.role or "", index)
    breaks = {role.id for role in content.roles if is_career_break(role.title)}
    last = len(content.lines)
    return {place: at + last * (place in breaks) for place, at in first.items()}


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
        *chosen_credentials(content, posting, coverage, wishes.length, who.lines),
    ]
    return [point for point in points if told.isdisjoint(x.id for x in point.lines)]
