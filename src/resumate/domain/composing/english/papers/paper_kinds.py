"""
What stands among papers: a certificate, what one is by it, a post, something done.
"""

import re
from collections.abc import Sequence
from enum import Enum, auto

from resumate.domain.composing.english.papers.certain_papers import is_certain
from resumate.domain.composing.english.papers.paper_names import (
    A_PAPER,
    POINTS,
    YEARS,
    called,
)
from resumate.domain.composing.english.words.articles import article
from resumate.domain.composing.english.words.patterns import PERSON
from resumate.domain.composing.english.words.profile import lowered
from resumate.domain.composing.papers import (
    OF_SOME_KIND,
    is_detail,
    is_under_way,
    no_longer_held,
    paper_name,
    papers_in,
    undated,
)
from resumate.domain.composing.wording import cleaned, listed
from resumate.domain.language.english_verbs import BASE, FROM_PAST
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex
from resumate.domain.plan import Point
from resumate.domain.resume import Section

QUALIFIED = regex(
    r"^(?:(?-i:[A-Z]{2,6}|[A-Z][A-Za-z]{1,3}[A-Z]) )?"
    r"(?:licensed|certified|registered|chartered|qualified|"
    r"professional (?=engineer|surveyor|planner|geo)|"
    r"journeyman|master (?=electrician|plumber|carpenter|builder|mechanic)) ?",
    re.IGNORECASE,
)

QUALIFIED_BY = regex(
    r"^(?:\S+|(?:[A-Z]\w+ ){1,2}[A-Z]\w+) "
    r"(?:certified|registered|licensed|(?:(?:part|newly|fully)[- ])?qualified|checked|"
    r"cleared|vetted)(?: \(|,|$| (?:through|by|via) )"
)

_IS_HOLDER = regex(
    r"(?:holder|licensee|member|fellow|associate)$|^(?:registered|licensed) with |"
    r" [Cc]itizen$|^[Nn]otary [Pp]ublic\b|^(?:member|fellow) of |"
    rf"{QUALIFIED_BY.pattern}"
)

_OF_A_BODY = regex(
    r"(?:(?:Senior|Honorary|Elected|Full|Student|Graduate|Chartered|Intermediate|"
    r"Professional|Provisional|Corporate|Life) )?"
    r"(?:[Ff]ellow|[Mm]ember|[Aa]ssociate|[Aa]ffiliate)(?: of |, | \()"
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

_PART_PASSED = regex(
    r"(?P<of>[^:;,(]+)(?:: |, | [-–] | \()(?P<part>(?:\d+|one|two|three|four|five)"
    r"(?: of \d+)? (?:units?|modules?|papers?|exams?|parts?)) "
    r"(?:passed|completed|done)\b"
)
"""How much of a paper is had: "Diploma in Tax: 2 units passed"."""

_IN_PART = regex(r"\b\d+ of \d+\b")
"""How much of a course is done: "Units 1 and 2 of 4"."""


_PASSED_OF = regex(
    r"(?P<of>[^:;,()–]+?)(?:: |, | [-–] | \()(?:passed|completed) "
    r"(?P<part>(?:unit|module|part|paper)s? [A-Z\d]+(?:(?:,| and| &) [A-Z\d]+)*)\b"
)
"""The same said the other way: "Diploma in Tax – passed unit 1"."""


class Kind(Enum):
    """
    What stands among papers: what one is by them, what one has, what one was, was
    trained as, and did.
    """

    HOLDER = auto()
    PAPER = auto()
    POST = auto()
    TRAINED = auto()
    DEED = auto()


_ONLY_WHEN = regex(r"[a-z]+ \((?:19|20)\d\d[^()]*\)")


def told_by(point: Point, *, alone: bool) -> list[tuple["Kind", str]]:
    """
    What the papers of *point* are, and how each is said.
    """
    whole = _as_said(cleaned(point.lines[0].text))
    spoken = _SPOKEN_THERE.search(whole) and not A_PAPER.search(whole)
    if spoken or (is_under_way(point) and not _IN_PART.search(whole)):
        return []
    if classes := _licence_classes(whole):
        return [(Kind.PAPER, one) for one in classes]
    studied = point.lines[0].section is Section.EDUCATION and " | " in whole
    if for_what := _FOR_WHAT.match(YEARS.sub("", whole)):
        return [(Kind.HOLDER, f"{for_what[1]} ({for_what[2]})")]
    items = [i for i in point.items if not (is_detail(i) or no_longer_held(i))]
    named = [_as_said(item) for item in items]
    told: list[tuple[Kind, str]] = []
    for item in map(undated, _each(named or list(map(_as_said, papers_in(whole))))):
        if _NO_BODY.fullmatch(item.strip()) or not _is_whole(item):
            continue
        if not is_certain(POINTS.sub("", item), whole):
            continue
        kind, said = _kind_of(item, whole, studied=studied)
        if kind is Kind.PAPER and _ONLY_WHEN.fullmatch(said):
            continue
        if OF_SOME_KIND.fullmatch(_BESIDE.sub("", said)):
            continue
        if _ABOUT.match(item) and not (A_PAPER.search(item) or _TOOK.search(whole)):
            continue
        course = kind is Kind.PAPER and alone
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

_ON_A_REGISTER = regex(
    r"^(?P<who>[A-Z][a-z]+(?: [A-Z][a-z]+)*) "
    r"\((?P<how>[A-Z]{2,6}[- ](?:registered|certified|licen[cs]ed|qualified))\)$"
)
"""Who one is, and on whose register, in brackets: "Dental Nurse (GDC registered)"."""

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
    if listed_as := _ON_A_REGISTER.match(item):
        return f"{listed_as['how']} {listed_as['who']}"
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
    head, comma, matter = item.partition(", ")
    if comma and OF_SOME_KIND.fullmatch(head) and _MATTER.match(matter):
        return f"{lowered(head)} in {matter}"
    return _WITH_CATEGORIES.sub(r"\g<what> (\g<of>)", item)


_MATTER = regex(r"[A-Z][\w&'’-]*(?! ?\d{4})(?: |,|$)")
"""What a course may be in, and not when it was."""


def _each(items: Sequence[str]) -> list[str]:
    """
    The *items*, initials side by side one by one: "ACLS, PALS" are two papers.
    """
    several = (
        item.split(", ") if _ONLY_INITIALS.fullmatch(paper_name(item)) else [item]
        for whole in items
        for item in _NEXT_DATED.split(whole)
    )
    return [one for item in several for one in item]


_TACHO = regex(r"(?:Digital |Driver )?[Tt]acho(?:graph)? card")
"""What a driver has to put in, and no paper that one is awarded."""
_NEXT_DATED = regex(r"(?<=\d{4}\)), (?=[A-Z][a-z]+ [A-Z])")
"""Between papers of which each has its year: "X (2031), Y Z (2032)"."""
_LICENCE_CLASS = regex(
    r"(?:(?P<full>full) )?(?P<which>Class [A-Z\d]{1,2})"
    r"(?: (?P<behind>full|restricted))?",
    re.IGNORECASE,
)


_TO_DRIVE = regex(
    r"(?:[Dd]riving )?[Ll]icen[cs]es?: (?:[Cc]ategor(?:y|ies) )?"
    r"(?P<classes>[A-D][A-Z]?\d?(?:, [A-D][A-Z]?\d?)*)(?= \(|$|[.;])"
)
"""What one may drive, behind what it is called: "Licence: B, C, CE"."""


def _licence_classes(whole: str) -> list[str]:
    """
    Licences to drive that a list names by their classes alone, which one that is called
    full shows them to be: "Class 1 full, Class 2".
    """
    if to_drive := _TO_DRIVE.match(whole):
        classes = to_drive["classes"].split(", ")
        many = "categories" if len(classes) > 1 else "category"
        return [f"driving licence ({many} {listed(classes, 'and')})"]
    read = [_LICENCE_CLASS.fullmatch(one) for one in whole.split(", ")]
    named = [one for one in read if one]
    if not any(one["full"] or (one["behind"] or "").lower() == "full" for one in named):
        return []
    return [
        f"{'full ' if one['full'] or one['behind'] else ''}C{one['which'][1:]} licence"
        for one in named
        if (one["behind"] or "full").lower() == "full"
    ]


def _is_whole(item: str) -> bool:
    """
    Whether *item* has all its brackets, and a name.
    """
    return item.count("(") == item.count(")") and item.strip()[:1].isalnum()


def _kind_of(item: str, whole: str, *, studied: bool) -> tuple["Kind", str]:
    """
    What a piece of the line *whole* tells, and how it is said.
    """
    part = _PART_PASSED.match(item.rpartition(" | ")[2]) or _PASSED_OF.match(item)
    head, _, beside = item.partition(", ")
    number = YEARS.sub("", beside).strip(" ,;")
    if studied and PERSON.match(item):
        found = (Kind.TRAINED, f"{article(lowered(item))} {lowered(item)}")
    elif part:
        found = (Kind.DEED, f"have passed {part['part']} of the {part['of']}")
    elif _ABOUT.match(item) and not A_PAPER.search(item):
        found = (Kind.DEED, f"completed the course “{_BESIDE.sub('', called(item))}”")
    elif _RIGHT.match(item) or _TACHO.fullmatch(item):
        the = "the" if _RIGHT.match(item) else article(lowered(item))
        found = (Kind.DEED, f"have {the} {lowered(item)}")
    elif _is_deed(item):
        found = (Kind.DEED, lowered(called(item)))
    elif QUALIFIED.match(head) and not (
        A_PAPER.search(_NAME.split(head)[0]) or _GRADED.search(head)
    ):
        found = (Kind.HOLDER, _beside(head, number) if number else called(item))
    elif _is_post_that_was(item, whole):
        found = (Kind.POST, _as_post_held(item, whole))
    elif _IS_HOLDER.search(item) or _OF_A_BODY.match(item):
        found = (Kind.HOLDER, called(item))
    elif _is_lectured(post := item.rpartition(" | ")[2], whole) and not (
        _TRAINED_AS.search(item)
    ):
        found = (Kind.POST, _as_post_held(post, post))
    else:
        found = (Kind.PAPER, _as_a_paper(called(item), whole))
    return found


_RIGHT = regex(r"[Rr]ight to (?:live and )?work\b")
_TRAINED_AS = regex(r"\b(?:warden|marshal|first aider|champion)s?\b", re.IGNORECASE)
"""What one is called by a course of a day: no post that one held."""


def _is_post_that_was(item: str, whole: str) -> bool:
    """
    Whether what stands among papers is a post that had its years.
    """
    person = PERSON.match(item) and YEARS.search(whole)
    return bool(person) and not (_OF_A_BODY.match(item) or _TRAINED_AS.search(item))


_BESIDE = regex(r" \([^()]*\)$")
_ABOUT = regex(r"(?:The|An?|How|What|Why|When|Beyond|From|My|Your) ")
"""What a course was about, as no paper is called: "The new Machinery Regulation"."""

_NAME = regex(r" [-–—] | \(")
"""Where the name of a paper ends, and what is told of it begins."""
_GRADED = regex(r"\b(?:Level|Stage|Part|Grade)\b")
"""Nobody is a "Certified Tester Foundation Level"."""


def _is_lectured(item: str, whole: str) -> bool:
    """
    Whether what stands among papers is a post that had its years: "2024 | Guest
    lecturer", and no paper called by a title: "Registered Safety Technician".
    """
    last = re.split(r", | \(", item)[0].rpartition(" ")[2]
    return last.islower() and title_score(last) > 0 and bool(YEARS.search(whole))


def _as_a_paper(paper: str, whole: str) -> str:
    """
    "MRICS, elected 2018" as the membership that it is, "RN, license 1234" as a license.
    """
    held = _HELD_BY_NUMBER.search(whole)
    name, bracket, aside = paper.partition(" (")
    if held and re.fullmatch(r"[A-Z]{2,5}", name):
        return f"{name} {held[1].lower()}{bracket}{aside}"
    elected = _ELECTED.search(whole) and re.fullmatch(r"[A-Z][A-Za-z]{2,6}", paper)
    return f"{paper} membership" if elected else paper


def _as_a_course(paper: str, whole: str) -> str:
    """
    A name whose line says how long it took as a course.
    """
    named = A_PAPER.search(paper) or re.search(r"\bcourse\b", paper)
    named = named or IS_COURSE.search(paper)
    took = _TOOK.search(whole) and not named and ONE_NAME.fullmatch(paper)
    return f"{paper} course" if took else paper


_HELD_BY_NUMBER = regex(r", (licen[cs]e)(?: no\.?)? #?[A-Z]*\d+", re.IGNORECASE)
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
    return f"{called(head)}{aside}"


ONE_NAME = regex(
    r"(?!\d|(?:Poster|Prize|Member|Listed)\b|.* on (?:an?|the) )"
    r"(?:[^\s(),;:.]+ ){0,5}[^\s(),;:.]+(?: \([A-Z]{3,6}\))?"
)
"""A paper that its line has nothing beside but its initials."""

IS_COURSE = regex(
    r"\b(?:(?:course|workshop|seminar|boot ?camp|refresher|module)s?|classes|lessons)"
    r"(?: \([^()]*\)| (?:for|on|in|about) [^(),;]*)?$",
    re.IGNORECASE,
)
"""What is completed, and no certificate."""
