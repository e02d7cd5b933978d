"""
Degrees, certificates and languages in English.
"""

import re
from collections.abc import Sequence
from enum import Enum, auto

from resumate.domain.composing.dates import month_of
from resumate.domain.composing.english.articles import article
from resumate.domain.composing.english.certain_papers import is_certain
from resumate.domain.composing.english.patterns import PERSON
from resumate.domain.composing.english.profile import lowered
from resumate.domain.composing.english.spelling import spelled_out
from resumate.domain.composing.names import only_name
from resumate.domain.composing.papers import (
    is_detail,
    is_under_way,
    paper_name,
    papers_in,
    school_grades_in,
    without_details,
)
from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import COMMA, cleaned, listed
from resumate.domain.language.dates import find_dates
from resumate.domain.language.english_verbs import BASE, FROM_PAST
from resumate.domain.language.name_kinds import title_score
from resumate.domain.language.places import is_place
from resumate.domain.lexicon.months import IN_ENGLISH
from resumate.domain.patterns import regex
from resumate.domain.plan import Point
from resumate.domain.resume import ResumeLine, Section

_DEGREE = regex(
    r"\b(?:bachelor|master|associate|doctor|doctorate|ph\.?d|diploma|degree|mba|ll\.?b|a\.a\.[sb]?|a\.s\.|"
    r"[bm]sc(?:eng|agr|ed|econ|med|for)|b\.?sc?|b\.?a|b\.?eng|m\.?sc?|m\.?a|m\.?eng|b\.?f\.?a|m\.?f\.?a|m\.?res|msci|[dm]phil|b\.e|m\.e|b\.?ed|m\.?ed|b\.?tech|m\.?tech|"
    r"[bm]\.?com|bba|bsn|pgce|pgde|msn|hnd|ged|a-levels|gcse|certificate|apprenticeship|"
    r"high school)(?!\w| \d)|^(?-i:[BM]\. ?[A-Z][a-z]{2,})",
    re.IGNORECASE,
)
_YEARS = regex(
    rf"[\s,(]*(?:\b(?:{IN_ENGLISH})\.? )?"
    r"(?:19|20)\d\d(?:\s*[–—-]\s*(?:[A-Z][a-z]+\.? )?(?:(?:19|20)\d\d|present|"
    r"now))?\)?",
    re.IGNORECASE,
)
_ONGOING = regex(
    r"\b(?:expected|anticipated|in progress|candidate|ongoing|"
    r"due (?:to (?:finish|complete|end|graduate)|in|for completion))\b",
    re.IGNORECASE,
)
_HOW_FAR = regex(rf"\s*[:,;–-]\s*(?:{_ONGOING.pattern}).*$", re.IGNORECASE)
"""How far studies are, behind their name: "Diploma in Law: in progress, 4 of 6"."""
_NAMED_PLACE = (
    r"(?:the )?(?:[A-Z][\w.&'’-]*\s+(?:and )?){0,4}"
    r"(?:University|College|Institute|School|Academy|Polytechnic|TAFE)"
)
_SPLIT = regex(
    rf"\s+[–—|]\s+|\s+-\s+|\t|,\s+(?={_NAMED_PLACE})|\s+(?:at|from)\s+(?={_NAMED_PLACE})"
)
_STUDENT = regex(r"^((?:[\w-]+ )?student)(?:,| of| in)? ?(.*)$", re.IGNORECASE)
_ONLY_DEGREE = regex(
    r"^(?:Honou?rs )?"
    r"(?:(?:Bachelor|Master|Associate|Doctor)(?: of [A-Z]\w+(?: [A-Z]\w+)?)?|"
    r"[A-Z][\w.]{1,5}|"
    r"(?:Associate|Bachelor['’]s|Master['’]s|Foundation) [Dd]egree|"
    r"(?:(?:Advanced|Graduate|Postgraduate|National|Level \d) )?"
    r"(?:Diploma|Certificate))"
    r"(?: \(Hons\))?$"
)
_PART_DONE = regex(r",? \(?\d+ (?:of|/) \d+\b.*$")
_ONLY_SCHOOL = regex(r"^(?:[A-Z][\w.'’-]+ )+High School$")
"""Where one went, and nothing that is held."""
_UNJOINED = regex(
    r"^((?:A\.A\.[SB]?|A\.S|[BM]Sc(?:Eng|Agr|Ed|Econ|Med|For)|B\.?Sc|M\.?Sc|B\.?A|M\.?A|BFA|MFA|B\.E|M\.E|B\.?S|M\.?S|B\.?Eng|M\.?Eng|BBA|MBA|B\.?Ed|M\.?Ed|BTech|MTech|[BM]\.?Com|PGCE|PGDE|"
    r"Ph\.?D|DPhil|MPhil|MRes|MSci|LLM)\.?"
    r"(?: \([Hh]ons\))?) (?=[A-Z])"
    r"(?!(?:Eng|Econ|Agri?c?|Ed|Tech|Arch|Comp|Nurs|Hons|Soc|Acc|Admin|Psych|App)\b)"
)
_MINOR = regex(r", minor in ([^,()]+)", re.IGNORECASE)
_PLACE = regex(
    r"university|college|institute|school|academy|polytechnic|tafe", re.IGNORECASE
)
_HONOURS = regex(
    r"\b(?:first[- ]class(?: honou?rs)?|2[:.]1(?![\d%])|2H[12]\b|"
    r"upper second(?:[- ]class)?(?: honou?rs)?|distinction|"
    r"(?:(?:summa|magna) )?cum laude)\b",
    re.IGNORECASE,
)
"""Grades that are worth a word; a number has a scale that few know."""
_PASSED = regex(
    r"(?:, completed)?, (?:pass(?:ed)?|completed|graduated|merit|credit|commendation)$",
    re.IGNORECASE,
)
_WAY = regex(r"\b(?:option|stream|track|pathway|programme?)$", re.IGNORECASE)
"""How a degree was studied, and not in what."""
_SCHOOL = regex(r"\b(?:school|academy)\b", re.IGNORECASE)
_POINTS = regex(
    r" \((?!no )[^()]*\b(?:\d+ points?|tickets?|violations?|convictions?|endorsements?|"
    r"offen[cs]es?|fines?|accidents?|myself)\b[^()]*\)"
)
"""What a licence has against it, or a course for it: told by nobody."""
_HOLDER = regex(
    r"^(?:(?-i:[A-Z]{2,6}) )?(?:licensed|certified|registered|chartered|qualified|"
    r"professional (?=engineer|surveyor|planner|geo)|"
    r"journeyman|master (?=electrician|plumber|carpenter|builder|mechanic)) ?",
    re.IGNORECASE,
)
_NAMED = regex(
    r"certificat|licen[cs]e(?!d)|diploma|registration|card\b|ticket|passport|award|status$|"
    r"status \(",
    re.IGNORECASE,
)
_STATE = regex(
    r"^(?:\S+|(?:[A-Z]\w+ ){1,2}[A-Z]\w+) "
    r"(?:certified|registered|licensed|qualified|checked|cleared|vetted)"
    r"(?: \(|,|$| (?:through|by|via) )"
)
_TO_BE = regex(r"\w+ (?:with|in|by|as|to|for|at)\b")
_IS_HOLDER = regex(
    rf"(?:holder|licensee|member|fellow|associate)$|^(?:registered|licensed) with |"
    rf"{_STATE.pattern}"
)
_OF_A_BODY = regex(
    r"(?:(?:Senior|Honorary|Elected|Full|Student|Graduate|Chartered) )?"
    r"(?:Fellow|Member|Associate|Affiliate)(?: of |, | \()"
)
""""Fellow of the Chartered College" is what one is."""
_NO_BODY = regex(r"Fellow|Member|Associate|Affiliate")
"""Of what, was lost on the way."""
_SPOKEN_THERE = regex(
    r"\b(?:poster|prize|oral|keynote|talk|paper|invited|speaker|panel(?:list)?|"
    r"symposium|conference|congress)\b|"
    r"\b(?:Annual|National|General|Spring|Autumn|Fall) (?:[A-Z]\w+ ){0,3}Meeting\b",
    re.IGNORECASE,
)
"""Where somebody spoke, or won: among papers it is none."""
_FOR_WHAT = regex(
    r"^(\S+ (?:certified|registered|licensed|qualified))(?: [-–—]|:) ([^();]+)$"
)
"""For what one has a paper, behind a dash: "MCS certified - heat pumps, solar"."""


def school_attended(point: Point) -> Said | None:
    """
    The school that a pupil is to leave, and when; None for a course of study.
    """
    role = point.role
    if not (role and role.end and _ONGOING.search(point.lines[0].text)):
        return None
    school = only_name(role.employer or role.title)
    if not _SCHOOL.search(school):
        return None
    when = month_of(role.end, "en")
    text = f"I am a student at {_with_the(school)} and expect to graduate in {when}."
    return of_candidate(text, *point.lines)


def degree(point: Point) -> Said | None:
    """
    One degree, finished or not, as a sentence.
    """
    text = cleaned(point.items[0] if point.items else point.lines[0].text)
    text = re.split(r"(?<=\d)\. (?=[A-Z])", text)[0]  # what follows is on the studies
    text = next((p for p in text.split("; ") if _DEGREE.search(p)), text)
    name, place = _degree_and_place(point, text)
    name = _CREDITS.sub("", _HOW_FAR.sub("", name))
    whole = point.lines[0].text
    if not name or not _DEGREE.search(name) or re.search(r":(?!\d)", name):
        return None
    where_at = f" at {_with_the(place)}" if place else ""
    if student := _STUDENT.match(name):
        subject = f" ({student.group(2)})" if student.group(2) else ""
        said = lowered(student.group(1))
        return of_candidate(
            f"I am {article(said)} {said}{subject}{where_at}.", *point.lines
        )
    several = len(_DEGREE.findall(whole)) > len(_DEGREE.findall(name))
    dates = find_dates(whole)
    current = dates is not None and dates.ranged and dates.current
    current = current or (point.role is not None and point.role.current)
    ongoing = bool(current or _ONGOING.search(whole))
    where = f" {'at' if ongoing else 'from'} {_with_the(place)}" if place else ""
    said = _PART_DONE.sub("", _spoken(name))
    alone = _ONLY_DEGREE.match(said) or _ONLY_SCHOOL.match(said)
    in_part = _PART_DONE.search(name) or _CLASSES.search(said)
    in_part = in_part or _PERIODS.search(said)
    if (alone and not where) or (in_part and not ongoing):
        return None
    said = _CLASSED.sub(r" (\1)", said)
    if not where:
        said = _DETAILED.sub(_with_details, said)
    if said == "Diploma" and re.search(r"(?i)\bhigh school", place):
        said = "high school diploma"
    if honours := _HONOURS.search(whole):
        said = _with_honours(said, honours[0], told=not (ongoing or several))
    did = _studied(said, ongoing=ongoing)
    return of_candidate(f"I {did}{where}.", *point.lines)


def _studied(said: str, *, ongoing: bool) -> str:
    """
    What one does for a paper, or has by it.
    """
    if _CLASSES.search(said):
        return f"am taking {said}"
    if _COURSE.search(said) and not ongoing:
        return f"completed the {said}"
    return f"{'am studying for' if ongoing else 'hold'} {article(said)} {said}"


def _with_honours(said: str, honours: str, *, told: bool) -> str:
    """
    A degree with its class in brackets, where that is *told* and it has none yet.
    """
    bare = re.sub(rf"(?<![),]),? {re.escape(honours)}$", "", said)
    there = honours in bare or bare.endswith(")")
    return f"{bare} ({honours})" if told and not there else bare


_PERIODS = regex(
    r"\b(?:periods?|years?|terms?|semesters?|blocks?) \d+(?:\s*[-–&,]\s*\d+)*$"
)
"""How much of a training was done: nobody holds "periods 1-3"."""
_CREDITS = regex(r"^\d+ credits? (?:so far )?(?:towards?|for|of) (?:an? |the )?")
_CLASSES = regex(r"\b(?:classes|courses|modules|units|lessons)$")
"""What is taken, and neither held nor studied for."""
_COURSE = regex(r"\bcertificate (?:program(?:me)?|course)\b", re.IGNORECASE)
"""What is completed, and not held."""
_CLASSED = regex(
    r", ((?:First|Second|Third|Upper|Lower)[^,()]*"
    r"\b(?:Class|Honou?rs|Upper|Lower)[^,()]*)$"
)
_DETAILED = regex(r"^([^,()]+), ([^,()]+)(?: \(([^()]*)\))?$")


def _with_details(found: re.Match[str]) -> str:
    """
    "Leaving Certificate, St Ann's (H2 Art)" with all that is beside it in one bracket.
    """
    name, *details = (group for group in found.groups() if group)
    return f"{name} ({', '.join(details)})"


def _degree_and_place(point: Point, text: str) -> tuple[str, str]:
    if point.role and _DEGREE.search(point.role.title):
        title = re.split(r",? \. ", point.role.title)[0]
        return title, only_name(point.role.employer)
    if point.role and _DEGREE.search(point.role.employer) and point.role.title:
        return point.role.employer, point.role.title
    pieces = [
        bare for p in _SPLIT.split(_YEARS.sub("", text)) if (bare := p.strip(" ,|"))
    ]
    name = next((p for p in pieces if _DEGREE.search(p)), "")
    place = next((p for p in pieces if p != name and _PLACE.search(p)), "")
    first, comma, rest = name.partition(", ")
    if comma and not place and _PLACE.search(first) and _DEGREE.search(rest):
        return rest, first
    return name, place


def _spoken(name: str) -> str:
    """
    "Bachelor of Science, Computer Science" is said with "in".
    """
    bare = re.split(r"\s*[•|;]\s*|[,.]?\s*GPA\b", _YEARS.sub("", name))[0].strip(" ,")
    bare = _MINOR.sub(r" with a minor in \1", bare)
    if bare.lower().startswith("high school"):
        return lowered(bare)
    bare = _without_place(_PASSED.sub("", bare))
    bare = _UNJOINED.sub(r"\1 in ", bare)
    head, comma, field = bare.partition(", ")
    if comma and _DEGREE.search(field):
        return re.sub(r"^(?:an?|the) ", "", head)
    if comma and _ONLY_DEGREE.match(head) and field and "," not in field:
        bare = f"{head} ({field})" if _WAY.search(field) else f"{head} in {field}"
    return re.sub(r"^(?:an?|the) ", "", bare)


def _without_place(name: str) -> str:
    """
    "Diploma in Adult Care, Taunton, work based" without where and how it was done.
    """
    *before, last = COMMA.split(name)
    beside = last.islower() or is_place(last) or (before and is_detail(last))
    return _without_place(", ".join(before)) if before and beside else name


def _with_the(place: str) -> str:
    bare = COMMA.split(re.sub(r" \([^()]*\)?$", "", place))[0].strip()
    return (
        f"the {bare}"
        if re.match(r"^(?:University|College|Institute) of", bare)
        else bare
    )


def is_paper(point: Point) -> bool:
    """
    Whether what stands under education is a certificate or course and no degree.
    """
    text = point.lines[0].text
    named = _NAMED.search(text) or re.search(r"\([A-Z][A-Z.]{1,5}\)", text)
    return bool(named or _HOLDER.match(text) or not _DEGREE.search(text))


_NUMBERED = regex(r"\b(?:PIN|registration|licen[cs]e)\b", re.IGNORECASE)
"""What is held by its number, or is a licence anyhow."""

_GRADE = regex(r"^(?P<subject>\D+?) (?P<grade>\d(?:-\d)?|[A-G]\*?)$")


def school_grades(point: Point) -> Said | None:
    """
    "My GCSEs include Maths (6) and English (5)"; None for what is no list of grades.
    """
    grades = school_grades_in(point.lines[0].text)
    if grades is None or not point.items:
        return None
    told = [_GRADE.sub(r"\g<subject> (\g<grade>)", item) for item in point.items]
    text = f"My {grades[0]} include {listed(told, 'and')}."
    return of_candidate(text, *point.lines)


_PART_PASSED = regex(
    r"(?P<of>[^:;,(]+)(?:: |, | [-–] | \()(?P<part>(?:\d+|one|two|three|four|five)"
    r"(?: of \d+)? (?:units?|modules?|papers?|exams?|parts?)) "
    r"(?:passed|completed|done)\b"
)
"""How much of a paper is had: "Diploma in Tax: 2 units passed"."""
_IN_PART = regex(r"\b\d+ of \d+\b")
"""How much of a course is done: "Units 1 and 2 of 4"."""


class _Kind(Enum):
    """
    What stands among papers: what one is by them, what one has, what one was, was
    trained as, and did.
    """

    HOLDER = auto()
    PAPER = auto()
    POST = auto()
    TRAINED = auto()
    DEED = auto()


def certificates(points: list[Point], *, also: bool) -> list[Said]:
    """
    Certificates and licences in a sentence, or in two: what one is and holds, and what
    is only named; *also* tells that a degree came before.
    """
    found: dict[_Kind, list[str]] = {kind: [] for kind in _Kind}
    of: dict[str, list[ResumeLine]] = {}
    for point in points:
        for kind, said in _told_by(point, alone=len(points) == 1):
            found[kind].append(said)
            of.setdefault(said, []).extend(point.lines)
    holders, papers, posts, trained, deeds = (found[kind] for kind in _Kind)
    told = [f"I am {listed([_as_holder(h) for h in holders], 'and')}"]
    papers.sort(key=lambda paper: "," in paper or " including " in paper)
    told = [*told[: bool(holders)], *_held(papers, also=also and not holders)]
    told += [f"I have been {listed(posts, 'and')}"] if posts else []
    told += [f"I trained as {listed(trained, 'and')}"] if trained else []
    told += [f"I {listed(deeds, 'and')}"] if deeds else []
    named = [one for one in told if one.startswith(_NAMED_ALONE)]
    told = [one for one in told if one not in named]
    among = [one for one in papers if any(one in text for text in named)]
    rest = [one for kind in _Kind for one in found[kind] if one not in among]
    return [
        of_candidate(
            f"{text[0].upper()}{text[1:]}.",
            *(line for one in which for line in of[one]),
        )
        for text, which in ((", and ".join(told), rest), ("".join(named), among))
        if text
    ]


_ONLY_WHEN = regex(r"[a-z]+ \((?:19|20)\d\d[^()]*\)")
_NAMED_ALONE = "my certificates and courses include "


def _told_by(point: Point, *, alone: bool) -> list[tuple["_Kind", str]]:
    """
    What the papers of *point* are, and how each is said.
    """
    whole = _as_said(cleaned(point.lines[0].text))
    spoken = _SPOKEN_THERE.search(whole) and not _NAMED.search(whole)
    if spoken or (is_under_way(point) and not _IN_PART.search(whole)):
        return []
    studied = point.lines[0].section is Section.EDUCATION and " | " in whole
    if for_what := _FOR_WHAT.match(_YEARS.sub("", whole)):
        return [(_Kind.HOLDER, f"{for_what[1]} ({for_what[2]})")]
    named = [_as_said(item) for item in point.items if not is_detail(item)]
    told: list[tuple[_Kind, str]] = []
    for item in _each(named or list(map(_as_said, papers_in(whole)))):
        if _NO_BODY.fullmatch(item.strip()) or not _is_whole(item):
            continue
        if not is_certain(_POINTS.sub("", item), whole):
            continue
        kind, said = _kind_of(item, whole, studied=studied)
        if kind is _Kind.PAPER and _ONLY_WHEN.fullmatch(said):
            continue
        course = kind is _Kind.PAPER and alone
        told.append((kind, _as_a_course(said, whole) if course else said))
    return told


_WITH_A_BOARD = regex(
    r"^(?P<body>(?:[A-Z][\w'’]* |of |and )+(?:Board|Council|Authority))"
    r"(?:, (?P<short>[A-Z]{2,6}))?(?:: |, )(?P<state>registered|licensed)\b.*$"
)
_A_MEMBER = regex(
    r"^(?P<one>(?:[A-Z][a-z]+ )?(?:Fellow|Member|Affiliate))"
    r"(?:, (?P<the>(?=(?:[\w'’]+ )*(?:Association|Institut\w+|"
    r"Society|College|Guild|Federation|Academy|Chamber)\b))|,? (?=[A-Z]{2,}\b))"
)
_ONLY_INITIALS = regex(r"[A-Z]{2,6}(?:, [A-Z]{2,6})+")
_LICENCE = regex(
    r"^(?P<what>(?:[Dd]riving|[Dd]river['’]?s?) licen[cs]e): "
    r"(?P<how>[Ff]ull|[Cc]lean)(?P<rest>, clean)?(?P<uk> [A-Z]{2,3})?"
    r"(?:, (?P<of>(?:category|class) [A-Z\d+, ]+?))?"
    r"(?P<behind> \([^()]*\))?$"
)
_WITH_CATEGORIES = regex(r"^(?P<what>.*licen[cs]e) (?P<of>categories [^;]*)$")


def _as_said(item: str) -> str:
    """
    A register, a membership and a licence in the words in which one says them: "Member,
    Association of Bakers" as "Member of the Association of Bakers".
    """
    if board := _WITH_A_BOARD.match(item):
        short = f" ({board['short']})" if board["short"] else ""
        return f"{board['state']} with the {board['body']}{short}"
    if one := _A_MEMBER.match(item):
        the = "the " if one["the"] is not None else ""
        return f"{one['one']} of {the}{item[one.end() :]}"
    if card := _LICENCE.match(item):
        of = card["behind"] or (f" ({card['of']})" if card["of"] else "")
        how = f"{card['how'].lower()}{' clean' if card['rest'] else ''}"
        return f"{how.capitalize()}{card['uk'] or ''} {lowered(card['what'])}{of}"
    return _WITH_CATEGORIES.sub(r"\g<what> (\g<of>)", item)


def _each(items: Sequence[str]) -> list[str]:
    """
    The *items*, initials side by side one by one: "ACLS, PALS" are two papers.
    """
    several = (
        item.split(", ") if _ONLY_INITIALS.fullmatch(paper_name(item)) else [item]
        for item in items
    )
    return [one for item in several for one in item]


def _is_whole(item: str) -> bool:
    """
    Whether *item* has all its brackets, and a name.
    """
    return item.count("(") == item.count(")") and item.strip()[:1].isalnum()


def _kind_of(item: str, whole: str, *, studied: bool) -> tuple["_Kind", str]:
    """
    What a piece of the line *whole* tells, and how it is said.
    """
    part = _PART_PASSED.match(item.rpartition(" | ")[2])
    head, _, beside = item.partition(", ")
    number = _YEARS.sub("", beside).strip(" ,;")
    if studied and PERSON.match(item):
        found = (_Kind.TRAINED, f"{article(lowered(item))} {lowered(item)}")
    elif part:
        found = (_Kind.DEED, f"have passed {part['part']} of the {part['of']}")
    elif _is_deed(item):
        found = (_Kind.DEED, lowered(_paper(item)))
    elif _HOLDER.match(head) and not (_NAMED.search(head) or _GRADED.search(head)):
        found = (_Kind.HOLDER, _beside(head, number) if number else _paper(item))
    elif PERSON.match(item) and _YEARS.search(whole) and not _OF_A_BODY.match(item):
        found = (_Kind.POST, _as_post_held(item, whole))
    elif _IS_HOLDER.search(item) or _OF_A_BODY.match(item):
        found = (_Kind.HOLDER, _paper(item))
    elif _is_lectured(post := item.rpartition(" | ")[2], whole):
        found = (_Kind.POST, _as_post_held(post, post))
    else:
        found = (_Kind.PAPER, _as_a_paper(_paper(item), whole))
    return found


_GRADED = regex(r"\b(?:Level|Stage|Part|Grade)\b")
"""Nobody is a "Certified Tester Foundation Level"."""


def _is_lectured(item: str, whole: str) -> bool:
    """
    Whether what stands among papers is a post that had its years: "2024 | Guest
    lecturer", and no paper called by a title: "Registered Safety Technician".
    """
    last = item.partition(", ")[0].rpartition(" ")[2]
    return last.islower() and title_score(last) > 0 and bool(_YEARS.search(whole))


def _as_a_paper(paper: str, whole: str) -> str:
    """
    "MRICS, elected 2018" as the membership that it is.
    """
    elected = _ELECTED.search(whole) and re.fullmatch(r"[A-Z][A-Za-z]{2,6}", paper)
    return f"{paper} membership" if elected else paper


def _as_a_course(paper: str, whole: str) -> str:
    """
    A name whose line says how long it took as a course.
    """
    named = _NAMED.search(paper) or re.search(r"\bcourse\b", paper)
    named = named or _IS_COURSE.search(paper)
    took = _TOOK.search(whole) and not named and _ONE_NAME.fullmatch(paper)
    return f"{paper} course" if took else paper


_ELECTED = regex(r"\b(?:elected|admitted)\b", re.IGNORECASE)
_TOOK = regex(
    r"\b(?:\d+|half|one|two|three)[- ](?:days?|hours?|hrs|weeks?)\b|"
    r"\b(?:course|workshop)\b",
    re.IGNORECASE,
)
"""How long a course was: nobody holds it."""


def _is_deed(item: str) -> bool:
    """
    Whether what stands among papers is something done: "Sat in on 2 days with …". Many
    a paper begins with a regular past form: "Certified …".
    """
    first = item.split(" ", maxsplit=1)[0].lower()
    return first in FROM_PAST and first not in BASE and not first.endswith("ed")


def _as_post_held(item: str, whole: str) -> str:
    """
    "Examiner for SEC, Maths, 2024 and 2025" is no paper, but what one was.
    """
    head, _, _ = item.partition(", ")
    said = lowered(head)
    return f"{article(said)} {_beside(said, whole.removeprefix(head).strip(' ,;'))}"


def _beside(head: str, beside: str) -> str:
    """
    *head* with what stands beside it in a bracket.
    """
    whole = re.search(r"[();]", beside) or head.endswith(")")
    aside = f" ({beside})" if beside and not whole else ""
    return f"{_paper(head)}{aside}"


def _as_holder(paper: str) -> str:
    """
    "a licensed nurse"; "NATE certified" goes without an article.
    """
    if _STATE.search(paper):
        return paper
    said = lowered(paper)
    return said if _TO_BE.match(said) else f"{article(paper)} {said}"


_ONE_NAME = regex(
    r"(?!\d|(?:Poster|Prize|Member|Listed)\b|.* on (?:an?|the) )"
    r"(?:[^\s(),;:.]+ ){0,5}[^\s(),;:.]+(?: \([A-Z]{3,6}\))?"
)
"""A paper that its line has nothing beside but its initials."""


def _with(first: str, second: str) -> list[str]:
    """
    Two sentences on what is held, as one where both hold.
    """
    alike = second.removeprefix("I also hold ")
    if alike == second:
        return [first, second]
    comma = "," if " and " in first else ""
    return [f"{first}{comma} and {alike}"]


def _held(papers: list[str], *, also: bool) -> list[str]:
    hold = "I also hold" if also else "I hold"
    named = [paper for paper in papers if _NAMED.search(paper)]
    others = [paper for paper in papers if paper not in named]
    if named and others:
        return _with(_held(named, also=also)[0], _held(others, also=True)[0])
    if named:
        said = [
            re.sub(r"^Driv", "driv", paper)
            if not paper.startswith(("Full ", "Clean ", "Valid ", "Current "))
            else paper[0].lower() + paper[1:]
            for paper in papers
        ]
        return [f"{hold} {listed([f'{article(p)} {p}' for p in said], 'and')}"]
    if len(papers) == 1 and (alone := _held_alone(papers[0], hold)):
        return [alone]
    told = f"{_NAMED_ALONE}{listed(papers, 'and')}"
    return [told] if papers else []


def _held_alone(paper: str, hold: str) -> str | None:
    """
    The only paper there is, by what it is; None where it is told as one of a list.
    """
    if _IS_COURSE.search(paper):
        return f"I completed the {paper}"
    if _BY_NUMBER.search(paper):
        return f"{hold} {article(paper)} {paper}"
    if paper.endswith(" membership"):
        return f"{hold} {paper}"
    if _ONE_NAME.fullmatch(paper):
        return f"{hold} the {paper} certificate"
    return f"{hold} {paper}" if _NUMBERED.search(paper) else None


_IS_COURSE = regex(
    r"\b(?:course|workshop|seminar|boot ?camp|refresher)s?"
    r"(?: \([^()]*\)| (?:for|on|in|about) [^(),;]*)?$",
    re.IGNORECASE,
)
"""What is completed, and no certificate."""
_BY_NUMBER = regex(r"^[A-Z]{2,5} (?:pin|PIN|number)$")
_ON_REQUEST = regex(
    r"[ ,–-]*\(?(?:available |seen |copy )*(?:(?:up)?on request|to follow)\)?$",
    re.IGNORECASE,
)
_YEAR_FIRST = regex(r"^(?:19|20)\d\d \((.+)\)$")
"""The year of a paper before where it was given: "2015 (UK)"."""


def _paper(item: str) -> str:
    """
    The certificate, what stands behind a comma put into parentheses.
    """
    bare = re.sub(r"\s*\((?:19|20)\d\d\)$", "", paper_name(_before_when(item)))
    bare = _CERT.sub("certificate", without_details(bare))
    bare = _OF_WHAT_KIND.sub(r"\1 (\2)", _ITS_PARTS.sub("", bare))
    bare = spelled_out(_POINTS.sub("", _ON_REQUEST.sub("", bare)))
    head, comma, tail = bare.rpartition(", ")
    if comma and "(" in head and re.fullmatch(r"[A-Z]{2,5}", tail):
        return head  # "Project Management Professional (PMP), PMI": who gives it
    tail = _YEAR_FIRST.sub(r"\1", tail)
    if comma and "(" not in head and "," not in head:
        inner = re.sub(r" \(([^()]*)\)", r", \1", tail)
        bare = f"{head} ({inner})"
    return bare


_WHEN = regex(
    rf"(?:,| [–—-]) (?=(?:(?:{IN_ENGLISH})\w*\.? |\d\d?[./])?(?:19|20)\d\d\b|"
    r"(?:\d+|one|two|three|half|full)[- ](?:day|week|month|hour|hr|evening)s?\b)"
    r"(?P<beside>.+)$",
    re.IGNORECASE,
)
"""When a paper was had or how long it took, and what is noted behind that."""
_LIMITS = regex(
    r"\b(?:only|not?|without|part(?:ly|ial)?|theory|practical|units?|modules?|stage|"
    r"\d of|audited|read-only)\b",
    re.IGNORECASE,
)
"""What is said of a paper that is less than its name."""


def _before_when(item: str) -> str:
    """
    "Finishing workshop, 2 days, Oct. 2022 - varnish" up to where its name ends.
    """
    when = _WHEN.search(item)
    head = item[: when.start()] if when else item
    whole = head.count("(") == head.count(")") and "|" not in head
    beside = when["beside"] if when else ""
    limit = re.search(r" [–—-] ([a-z][^(),]*)$", beside)
    if whole and limit and _LIMITS.search(limit[1]):
        return f"{head} ({limit[1]})"
    kept = all(map(is_detail, beside.split(", "))) or _LIMITS.search(beside)
    return item if kept or not whole else head


_CERT = regex(r"\b(?<=[a-z] )cert\b\.?(?=$|,| \()")
_ITS_PARTS = regex(
    r" \((?=[^()]*\b(?:modules|units|incl|including)\b)[^()]*\)$", re.IGNORECASE
)
"""What a course was made of: "(8 modules incl. …)"."""
_OF_WHAT_KIND = regex(
    r"^([^(),]+) [–—-] (?!(?:Associate|Professional|Foundation\w*|Specialty|Expert|"
    r"Practitioner)$)([^(),]+)$"
)
""""Gold Card - Installation Electrician": a dash of the resume is a bracket."""


def languages(point: Point) -> Said | None:
    """
    Languages spoken, each as well as the resume says.
    """
    if not point.items or point.lines[0].section is not Section.LANGUAGES:
        return None
    spoken = [_spoken_so(item) for item in point.items]
    return of_candidate(f"I speak {listed(spoken, 'and')}.", *point.lines)


_SPOKEN = regex(
    r"(?P<name>[^()]+) \((?:"
    r"(?P<only>(?=.*\bsp(?:eak|oken))"
    r"(?:(?:read|writ|speak|spoken|understand|only|and)(?:e|ing|ten)?\b[,& ]*)+)"
    r"|(?P<how>fluent|conversational|intermediate|advanced)"
    r"|(?P<level>(?:full|limited|elementary)(?: professional)?(?: working)?"
    r"|professional(?: working)?)(?: proficiency)?)\)",
    re.IGNORECASE,
)


_BASIC = regex(
    r"([^()]+) \((?=[^()]*\bbasic\b)"
    r"(?:(?:basic|sp(?:eak|oken)|read|writ(?:e|ten)|only|learning|and|still|-|–)"
    r"[, ]*)+\)|([^()]+) \((?-i:basic, [a-z-]+(?: [a-z-]+)?)\)",
    re.IGNORECASE,
)
"""Spoken a little, in whatever words: "Kannada (speak, basic - learning)"."""
_REMARK = regex(r"(?<=[a-z]) [-–—] ([a-z][^()]+)$")
"""What is noted behind a language: "Welsh - understand more than I speak"."""
_HOW = regex(
    r"^(?:Some|Fluent|Conversational|Basic|Intermediate|Advanced|Native) (?=[A-Z])"
)


_ASIDE = regex(r"(?P<name>[^()]+) \((?P<aside>[^()]+)\)")
_SAYS_HOW = regex(
    r"\b(?:[ABC][12]|native|mother tongue|bilingual|fluent|conversational|intermediate|"
    r"advanced|basic|beginner|elementary|limited|full|professional|working|good|fair|"
    r"excellent|strong|school|first|second|home|heritage|level|read\w*|writ\w+|spoken|"
    r"speaking|understand\w*|some|signing|near-native|proficien\w+|business|technical|"
    r"everyday|a little|learning|rusty|"
    r"ielts|toefl|toeic|telc|dele|delf|dalf|jlpt|hsk)\b",
    re.IGNORECASE,
)
"""How well, behind a language: "(speak with my grandparents)" tells with whom."""
_FLUENT_FIRST = regex(r"(?P<name>[^()]+) \((?P<how>fluent|conversational), [^()]*\)")


def _spoken_so(item: str) -> str:
    """
    "Welsh (Full Professional)" as "Welsh at full professional level", "Hindi (read and
    speak)" as "Hindi", "Polish (fluent)" as "fluent Polish".
    """
    item = _HOW.sub(lambda how: how[0].lower(), _REMARK.sub(r" (\1)", item))
    item = re.sub(r"^Bilingual (?=[A-Z])", "", item)
    if basic := _BASIC.fullmatch(item):
        return f"basic {basic[1] or basic[2]}"
    if (remark := _ASIDE.fullmatch(item)) and not _SAYS_HOW.search(remark["aside"]):
        return remark["name"]
    if first := _FLUENT_FIRST.fullmatch(item):
        return f"{first['how'].lower()} {first['name']}"
    said = _SPOKEN.fullmatch(item)
    if said is None or said["only"]:
        return said["name"] if said else item
    if said["how"]:
        return f"{said['how'].lower()} {said['name']}"
    return f"{said['name']} at {said['level'].lower()} level"
