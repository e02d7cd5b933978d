"""
Degrees, certificates and licences that a letter tells.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.composing import (
    OF_SOME_KIND,
    papers_in,
    school_grades_in,
    undated,
)
from resumate.domain.evidence import Coverage
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import degree_score
from resumate.domain.language.prizes import is_only_won
from resumate.domain.language.standing import RUN_OUT
from resumate.domain.letter import Length
from resumate.domain.matching.degree_levels import level_of
from resumate.domain.patterns import regex
from resumate.domain.plan import Point, PointKind
from resumate.domain.planning.asked import Asked
from resumate.domain.planning.papers import (
    ACRONYM,
    ASIDE,
    BEGUN,
    CUT_OFF,
    DEGREE,
    EARNED,
    IN_PART,
    LICENCE,
    SERVES,
    goes_on,
    heads_papers,
    is_called_paper,
    is_levelled,
    is_only_begun,
    is_pupil,
    names_paper,
    papers_of,
    tells_degree,
    was_given_up,
)
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Role, Section

_MOST = {Length.SHORT: 1, Length.STANDARD: 5, Length.LONG: 6}
_DETAIL = regex(
    r", (?!(?:Abschluss:? )?Note \d|[A-Z]\w+(?:, [A-Z]\w+)*,? (?:and|&) [A-Z]\w+$)"
    r"(?![^()]*\))"
)
"""What stands behind a course's name, and is no mark."""
_ENDS_IN = regex(r"(?:Studienabschluss|Abschluss):? ")
"""What a course of study ended in, told in a cell of its own."""
_CERTIFIES = regex(r"certificat|diploma", re.IGNORECASE)
"""What is told with the school that gave it."""
_NO_PAPER = regex(
    r"[|:]\s*(?:keine?|none|nil)\s*$"
    r"|^[^|]+ \| (?:[A-Z][a-z]+(?: [Ll]evel)? \| )?[A-Z]{0,2}\d{0,2}[*+-]?$"
    r"|^(?:[Cc]urrently|[Pp]resently|[Oo]ngoing|[Ii]n progress)\b"
    r"|^(?:[A-ZÄÖÜ][\w&/ -]{1,24}?[\s:(–-]+[1-6](?:[.,]\d)?\)?(?:[,;] |$)){2,}$",
)
"""What there is none of ("Punkte: keine"), is yet to end ("Currently: Diploma …"), and
the marks of a school report: "Maths | Higher | H3"."""
_SENTENCES = regex(r"[a-z]{5}\. [A-Z]")
_ASIDE = regex(r"\([^()]*\)")
_SHORT_OF_IT = regex(
    r"\b(?:\d+|one|two|three|four|few|some) (?:papers?|units?|modules?|credits?|"
    r"courses?|classes|subjects?|exams?) "
    r"(?:short|left|outstanding|missing|remaining|to go)\b|"
    r"\b(?:coursework|credits?|classes|courses|units|studies) towards?\b|"
    r"\b(?:some|partial) (?:college|coursework|credits|classes|courses|studies)\b",
    re.IGNORECASE,
)
"""That a course was not ended, where it does not go on."""
_IN_PARTS = regex(
    r"^(?!.*\b(?:in progress|under way|ongoing|expected|studying)\b).*"
    r"\b(?P<had>\d|one|two|three|four|five|six|seven) (?:out )?of "
    r"(?P<all>\d|two|three|four|five|six|seven|eight) "
    r"(?:papers?|units?|modules?|exams?|parts?) "
    r"(?:done|passed|completed|finished|so far)\b",
    re.IGNORECASE,
)
"""How far a course is that does not say that it goes on: nothing is held yet."""
_WORD = regex(r"\w+")
_LEVEL = regex(
    r"(?:EQF|EQR|DQR|NQF|ISCED)\b[ \w]{0,12}"
    r"|(?:(?:C?GPA|Score|Grade|Note|Marks?):? ?)?\d[\d.,]*(?: ?%| ?/ ?\d[\d.,]*)?"
)
"""How high a training is, or how well it was done, and no paper."""
_SURELY = 3
"""So many are told if anything of them is asked; more only if much is."""
_MUCH = 2.0
_UNASKED = 0.25
"""What a paper that nobody asks for is worth where there is room and no other."""
_MOST_UNASKED = 2
_ONE_PAPER = regex(r"[^,;·|:/–]+?(?: \([^()]*\))?(?:,? \(?(?:19|20)\d\d\)?)?\.?")
_TRADE = 2
"""The level of a trade's training: one that is not above it adds nothing unasked."""


def chosen_credentials(
    content: ResumeContent,
    coverage: Sequence[Coverage],
    length: Length,
    opening: Sequence[ResumeLine] = (),
) -> list[Point]:
    """
    The degrees, certificates and licences that are asked for and that the *opening* has
    not named; the highest degree where there is room. Nothing that is only begun, and
    of who has worked no unasked certificate of a school.
    """
    asked = Asked(coverage, of_pupil=is_pupil(content), language=content.language)
    told = " ".join(line.text for line in opening)
    has_worked = any(line.section is Section.EXPERIENCE for line in content.lines)
    ranked: list[tuple[float, int, Point]] = []
    of_degrees: list[tuple[float, int, Point]] = []
    unasked: list[tuple[float, int, Point]] = []
    for index, line in enumerate(content.lines):
        is_degree = tells_degree(content, line)
        point = _told_of(content, index, asked, is_degree=is_degree)
        named = set(ACRONYM.findall(line.text))
        if point and is_degree and _told_under_education(content, line):
            continue
        if not point or (named and all(_names(told, one) for one in named)):
            continue
        score = asked.worth(point)
        of_school = asked.only_leaves_school(point) and not asked.cites(line)
        counts = is_degree and not (of_school and has_worked)
        score += 1.5 * (counts and asked.degree)
        score += 0.5 * (counts and length is not Length.SHORT)
        score += 0.5 * (asked.of_pupil and not is_degree and length is not Length.SHORT)
        if score <= 0 and _is_one_paper(line) and not (is_degree or of_school):
            unasked.append((-_UNASKED, index, point))
        if score > 0:
            (of_degrees if is_degree else ranked).append((-score, index, point))
    if length is Length.LONG and not ranked:
        ranked = unasked[:_MOST_UNASKED]
    if of_degrees:
        ranked = [one for one in ranked if not asked.only_leaves_school(one[2])]
    ranked += _degrees(of_degrees, asked)
    ranked = list(_told_once(sorted(ranked, key=lambda one: one[:2])))
    return [
        point
        for place, (score, _, point) in enumerate(ranked[: _MOST[length]])
        if place < _SURELY
        or -score >= _MUCH
        or asked.musts(point.lines[0].id)
        or LICENCE.search(point.lines[0].text)
    ]


def _told_under_education(content: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether a training among the posts stands among the studies, too, by its last year.
    """
    role = content.role(line.role)
    if line.section is not Section.EXPERIENCE or role is None or role.end is None:
        return False
    studied = {x.role for x in content.lines if x.section is Section.EDUCATION}
    others = (one for one in content.roles if one.id in studied and one.end)
    return any(one.end and one.end.year == role.end.year for one in others)


def _told_of(
    content: ResumeContent, index: int, asked: Asked, *, is_degree: bool
) -> Point | None:
    """
    What a line says is held; with the line below where only that says that it goes on,
    and then only what is studied now. Nothing that was given up.
    """
    line, below = content.lines[index], content.lines[index + 1 : index + 2]
    role = content.role(line.role)
    if _NO_PAPER.search(line.text) or _is_behind_a_name(line, first=not index):
        return None
    if is_only_won(line.text) and not is_degree:
        return None
    unfinished = is_degree and bool(_SHORT_OF_IT.search(line.text))
    parts = _IN_PARTS.search(line.text)
    unfinished |= parts is not None and parts["had"] != parts["all"]
    if was_given_up(line) or (unfinished and not _is_studied_now(line, role)):
        return None
    under_way = goes_on(below, line)
    if under_way and not (role and role.current):
        return None
    point = _held(content, line, asked, is_degree=is_degree)
    if point and under_way:
        return replace(point, lines=(*point.lines, *below))
    return point


def _is_behind_a_name(line: ResumeLine, *, first: bool) -> bool:
    """
    Whether a line has but the letters behind a name, as the first of a resume or with a
    degree's among them: what they stand for is told by its own line.
    """
    listed = line.section is Section.CERTIFICATIONS and line.kind is LineKind.LIST
    letters = line.text.split(", ") if listed else []
    short = all(one.isalpha() and not one.islower() for one in letters)
    return bool(letters) and short and (first or any(map(degree_score, letters)))


def _is_studied_now(line: ResumeLine, role: Role | None) -> bool:
    """
    Whether a course goes on, by its own dates or those of its line.
    """
    span = find_dates(line.text)
    return bool((role and role.current) or (span and span.current))


def _told_once(
    ranked: Sequence[tuple[float, int, Point]],
) -> Iterator[tuple[float, int, Point]]:
    """
    Of papers that a resume names twice, the first.
    """
    told: list[frozenset[str]] = []
    for one in ranked:
        said = " ".join(one[2].items) or one[2].lines[0].text
        named = frozenset(_WORD.findall(_ASIDE.sub("", said).casefold()))
        if not any(named <= other or other <= named for other in told):
            told.append(named)
            yield one


def _degrees(
    found: Sequence[tuple[float, int, Point]], asked: Asked
) -> Iterator[tuple[float, int, Point]]:
    """
    The degree that is asked for most, the first of equals, one that is higher, and
    those that a must, or a wish for a training, is answered by which no other answers;
    one that is done and asked for beside those that go on; one of each course of study.
    """
    musts: set[str] = set()
    done = False
    studied: set[str | None] = set()
    highest = _TRADE

    def later(one: tuple[float, int, Point]) -> tuple[bool, bool, float, int, int]:
        score, index, point = one
        end = point.role.end if point.role else None
        newest = -end.year if end else 0
        return asked.only_leaves_school(point), _goes_on(point), score, newest, index

    for one in sorted(found, key=later):
        line = one[2].lines[0]
        new = asked.studies(line.id) - musts
        higher = level_of(line.text) > highest and not (
            _goes_on(one[2]) or IN_PART.search(line.text)
        )
        first = not done and asked.cites(line) and not asked.only_leaves_school(one[2])
        above = highest > _TRADE or bool(_HIGH_SCHOOL.search(line.text))
        said = done and above and asked.leaves_school(line)
        enough = said or bool(musts and not (new or higher or first))
        if (line.role and line.role in studied) or enough:
            continue
        later_on = _ENDS_LATER.search(line.text) or IN_PART.search(line.text)
        done |= not (_goes_on(one[2]) or later_on)
        highest = max(highest, level_of(line.text))
        musts |= asked.studies(line.id) or {""}
        studied.add(line.role)
        yield one


_HIGH_SCHOOL = regex(r"\bhigh school\b", re.IGNORECASE)
"""What any study or training behind it says, too."""
_ENDS_LATER = regex(r"\bvoraussichtlich|^(?:seit|since)\b", re.IGNORECASE)
"""What a course says of itself that has not ended."""


def _goes_on(point: Point) -> bool:
    return point.role is not None and point.role.current


def _held(
    content: ResumeContent, line: ResumeLine, asked: Asked, *, is_degree: bool
) -> Point | None:
    """
    What *line* says is held: all of it, or those of its pieces that are asked for.
    """
    if is_degree:
        return _degree(content, line, asked)
    role = content.role(line.role)
    course = _course_of_a_school(line, role)
    items = _papers_asked(line, course, asked)
    if items is None or is_only_begun(line):
        return None
    if school_grades_in(line.text):
        told = asked.asks_grades or not _has_degree(content)
        items = [one for one in items if told and asked.is_good_enough(one)]
    if role and role.current and line.section is Section.EDUCATION:
        return Point(PointKind.CREDENTIAL, (line,), role=role)
    items = [undated(one) for one in items if not _LEVEL.fullmatch(one)]
    several = len(items) > 1
    held = [one for one in items if _is_held(one, line, asked)]
    named = [one for one in held if _is_named(one, asked)] if several else held
    if not named or not papers_in(line.text):
        return None
    if line.section is Section.EDUCATION and not is_called_paper(line):
        named = [_without_details(one) for one in named]
        return _point(line, [_without_school(one, role) for one in named])
    whole = not (several or course is not None or line.section in ASIDE)
    whole = whole and not heads_papers(line)
    told = role is not None and (_told_on(line, role) or _begins_with(line, role))
    of_school = role if whole and told else None
    return replace(_point(line, () if whole else named), role=of_school)


def _has_degree(content: ResumeContent) -> bool:
    """
    Whether somebody has more than a trade's training: no grade of a school is told then
    that is not asked for.
    """
    return any(
        tells_degree(content, line) and level_of(line.text) > _TRADE
        for line in content.lines
        if not (IN_PART.search(line.text) or was_given_up(line))
    )


def _without_details(paper: str) -> str:
    """
    A course by its name; one that is called by its kind has what it is in behind it.
    """
    name, *details = _DETAIL.split(paper)
    of_kind = details and OF_SOME_KIND.fullmatch(name)
    return ", ".join((name, details[0])) if of_kind else name


def _told_on(line: ResumeLine, role: Role) -> bool:
    """
    Whether a certificate of a school has more told behind it, sentence by sentence.
    """
    studied = line.section is Section.EDUCATION and line.kind is LineKind.ENTRY
    named = _CERTIFIES.search(role.title) and role.employer
    return bool(studied and named and _SENTENCES.search(line.text))


def _begins_with(line: ResumeLine, role: Role) -> bool:
    """
    Whether a line names the school before the certificate that it gave.
    """
    named = role.employer and line.text.startswith(role.employer)
    return bool(named and _CERTIFIES.search(role.title))


def _course_of_a_school(line: ResumeLine, role: Role | None) -> str | None:
    """
    What a line that begins with the school, or names it and the dates below the course,
    tells was learnt there; None for any other, and for a certificate, which is told
    with who gave it.
    """
    begins = role and role.employer and line.text.startswith(role.employer)
    above = role and role.title and line.text.startswith(f"{role.title} | ")
    told = begins or (above and role and role.start)
    return role.title if role and told and not _CERTIFIES.search(role.title) else None


def _papers_asked(
    line: ResumeLine, course: str | None, asked: Asked
) -> list[str] | None:
    """
    The grades or papers that *line* names; None where it names none, or none is asked.
    """
    grades = school_grades_in(line.text)
    if grades and asked.cites(line):
        return grades[1]
    if _is_paper(line, asked):
        return [course] if course else papers_of(line)
    return None


def _without_school(paper: str, role: Role | None) -> str:
    """
    "Cert III in Warehousing (Cold) - Chisholm" without the school that gave it.
    """
    if not role or not role.employer:
        return paper
    return re.sub(rf"(?<=\)) [–—-] {re.escape(role.employer)}$", "", paper)


_RUN_OUT = regex(rf"\b{RUN_OUT}", re.IGNORECASE)


def _is_named(item: str, asked: Asked) -> bool:
    """
    Whether *item* has a word of what is asked, or is the licence that is, with no class
    of it run out.
    """
    licence = asked.licence and LICENCE.match(item) and not _RUN_OUT.search(item)
    return bool(asked.shared(item) or licence)


def _is_held(item: str, line: ResumeLine, asked: Asked) -> bool:
    """
    Whether *item* is whole, not only begun, and no licence that nobody asked for.
    """
    cut = CUT_OFF.search(item) and not LICENCE.match(item)
    aside = line.section in ASIDE and not asked.licence and LICENCE.search(item)
    return not (BEGUN.search(item) or cut or aside)


def _point(line: ResumeLine, items: Sequence[str] = ()) -> Point:
    return Point(PointKind.CREDENTIAL, (line,), items=tuple(items))


def _degree(content: ResumeContent, line: ResumeLine, asked: Asked) -> Point:
    """
    The line; of several degrees in one line, the one that is asked for.
    """
    pieces = line.text.split(" | ")
    several = [p for p in pieces if DEGREE.search(p) and not _ENDS_IN.match(p)]
    role = content.role(line.role)
    # A dash of the line may be a comma of the title.
    named = role is not None and _plain(role.title) in _plain(line.text)
    told = named and len(several) < 2  # noqa: PLR2004
    if told or len(pieces) < 2 or not several:  # noqa: PLR2004 - one is one
        return Point(PointKind.CREDENTIAL, (line,), role=role)
    return _point(line, [max(several, key=lambda one: len(asked.shared(one)))])


def _plain(text: str) -> str:
    """
    The words of *text* without what stands between them.
    """
    return " ".join(_WORD.findall(text))


def _is_paper(line: ResumeLine, asked: Asked) -> bool:
    """
    Whether *line* names papers: any that is called one, and courses and licences that
    stand elsewhere where they are asked for.
    """
    if line.section is Section.CERTIFICATIONS:
        sentence = line.kind is LineKind.TEXT
        licence = asked.licence and LICENCE.match(line.text)
        return bool(licence or not sentence) and not SERVES.search(line.text)
    if line.section in ASIDE:
        licence = asked.licence and LICENCE.search(line.text)
        others = LICENCE.sub("", line.text)
        named = asked.cites(line) and names_paper(others, line)
        return bool(licence or named or (asked.of_pupil and EARNED.match(others)))
    if line.section is not Section.EDUCATION:
        return False
    begun = line.kind is not LineKind.ENTRY and line.text[:1].islower()
    names = (line.kind is not LineKind.BULLET or is_levelled(line)) and not begun
    course = names and (asked.cites(line) or asked.is_of_matter(line.text))
    return course or is_called_paper(line)


def _is_one_paper(line: ResumeLine) -> bool:
    """
    Whether *line* surely names one certificate, and tells no more of it than its year.
    """
    alone = line.section is Section.CERTIFICATIONS and _ONE_PAPER.fullmatch(line.text)
    return bool(alone) and not LICENCE.search(line.text)


def _names(text: str, acronym: str) -> bool:
    return bool(re.search(rf"\b{re.escape(acronym)}\b", text))
