"""
Certificates, licences and memberships in English.
"""

import re

from resumate.domain.composing.english.papers.degrees import DEGREE
from resumate.domain.composing.english.papers.paper_kinds import (
    IS_COURSE,
    ONE_NAME,
    QUALIFIED,
    QUALIFIED_BY,
    Kind,
    told_by,
)
from resumate.domain.composing.english.papers.paper_names import A_PAPER, titled
from resumate.domain.composing.english.words.articles import article
from resumate.domain.composing.english.words.profile import lowered
from resumate.domain.composing.papers import OF_SOME_KIND
from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.composing.wording import capitalised, listed
from resumate.domain.patterns import regex
from resumate.domain.plan import Point
from resumate.domain.resume import ResumeLine

_TO_BE = regex(r"\w+ (?:with|in|by|as|to|for|at)\b")


def is_paper(point: Point) -> bool:
    """
    Whether what stands under education is a certificate or course and no degree.
    """
    text = point.lines[0].text
    named = A_PAPER.search(text) or re.search(r"\([A-Z][A-Z.]{1,5}\)", text)
    return bool(named or QUALIFIED.match(text) or not DEGREE.search(text))


_NUMBERED = regex(r"\b(?:PIN|registration|licen[cs]e)\b", re.IGNORECASE)
"""What is held by its number, or is a licence anyhow."""


def certificates(points: list[Point], *, also: bool) -> list[Said]:
    """
    Certificates and licences in a sentence, or in two: what one is and holds, and what
    is only named; *also* tells that a degree came before.
    """
    found: dict[Kind, list[str]] = {kind: [] for kind in Kind}
    of: dict[str, list[ResumeLine]] = {}
    for point in points:
        for kind, said in told_by(point, alone=len(points) == 1):
            found[kind].append(said)
            of.setdefault(said, []).extend(point.lines)
    papers = found[Kind.PAPER]
    if any(map(_BY_CLASSES.match, papers)):  # it says more than that there is one
        found[Kind.PAPER] = [one for one in papers if not _ANY_LICENCE.fullmatch(one)]
    holders, papers, posts, trained, deeds = (found[kind] for kind in Kind)
    told = [f"I am {listed([_as_holder(h) for h in holders], 'and')}"]
    papers.sort(key=lambda paper: "," in paper or " including " in paper)
    told = [*told[: bool(holders)], *_held(papers, also=also and not holders)]
    told += [f"I have been {listed(posts, 'and')}"] if posts else []
    told += [f"I trained as {listed(trained, 'and')}"] if trained else []
    told += [f"I {listed(deeds, 'and')}"] if deeds else []
    named = [one for one in told if one.startswith(_NAMED_ALONE)]
    told = [one for one in told if one not in named]
    among = [one for one in papers if any(_in_a_list(one) in t for t in named)]
    rest = [one for kind in Kind for one in found[kind] if one not in among]
    return [
        of_candidate(
            f"{text[0].upper()}{text[1:]}.",
            *(line for one in which for line in of[one]),
        )
        for text, which in ((", and ".join(told), rest), ("".join(named), among))
        if text
    ]


_BY_CLASSES = regex(r"driving licence \(categor")
_ANY_LICENCE = regex(r"(?:clean |full |valid )*(?:driving )?licen[cs]e", re.IGNORECASE)
_NAMED_ALONE = "my certificates and courses include "


def _as_holder(paper: str) -> str:
    """
    "a licensed nurse"; "NATE certified" goes without an article.
    """
    if QUALIFIED_BY.search(paper):
        return paper
    said = lowered(paper)
    return said if _TO_BE.match(said) else f"{article(paper)} {said}"


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
    named = [paper for paper in papers if A_PAPER.search(paper)]
    others = [paper for paper in papers if paper not in named]
    if named and others:
        return _with(_held(named, also=also)[0], _held(others, also=True)[0])
    if named:
        said = [
            re.sub(r"^(?:Driv|Digital (?=[a-z]))", lambda one: one[0].lower(), paper)
            if not paper.startswith(("Full ", "Clean ", "Valid ", "Current "))
            else paper[0].lower() + paper[1:]
            for paper in papers
        ]
        return [f"{hold} {listed([_one(paper) for paper in said], 'and')}"]
    if len(papers) == 1 and (alone := _held_alone(papers[0], hold)):
        return [alone]
    told = [f"the {p}" if _NAMED_IN_FULL.match(p) else p for p in papers]
    told = [_in_a_list(one) for one in told]
    return [f"{_NAMED_ALONE}{listed(told, 'and')}"] if papers else []


def _one(paper: str) -> str:
    """
    A licence with its article; a status goes without: "Qualified Nurse Status".
    """
    return paper if _STATUS.search(paper) else f"{article(paper)} {paper}"


_STATUS = regex(r"\bstatus(?= \(|$)", re.IGNORECASE)
_NAMED_IN_FULL = regex(
    r"(?:[A-Z]\w+ )+(?:Qualification|Programme|Program|Examination) (?:for|in|of) "
)
"""A paper by its whole name has its article: "the National Qualification in Retail"."""


def _in_a_list(paper: str) -> str:
    """
    A paper of several: that they are certificates and courses is said of all.
    """
    bare = paper.removesuffix(" course")
    return titled(capitalised(bare) if bare.islower() else bare)


def _held_alone(paper: str, hold: str) -> str | None:
    """
    The only paper there is, by what it is; None where it is told as one of a list.
    """
    if IS_COURSE.search(paper):
        return _completed(paper)
    if _BY_NUMBER.search(paper):
        return f"{hold} {article(paper)} {paper}"
    if paper.endswith(" membership"):
        return f"{hold} {paper}"
    if ONE_NAME.fullmatch(paper):
        return f"{hold} the {titled(paper)} certificate"
    name, bracket, beside = paper.partition(" (")
    if bracket and _PLAIN_ASIDE.fullmatch(beside) and ONE_NAME.fullmatch(name):
        return f"{hold} the {titled(name)} certificate ({beside}"
    return f"{hold} {paper}" if _NUMBERED.search(paper) else None


def _completed(course: str) -> str:
    """
    A course, which nobody holds; classes are taken.
    """
    if re.search(r"\b(?:classes|lessons)\b", course):
        return f"I took {lowered(course)}"
    of_kind = OF_SOME_KIND.fullmatch(re.split(r" (?:in|on) ", course)[0])
    return f"I completed {article(course) if of_kind else 'the'} {course}"


_PLAIN_ASIDE = regex(r"[A-Z][a-z][^()\d]*\)")
"""Who gave a paper, and nothing that limits it: "CPA (State of Ohio)"."""
_BY_NUMBER = regex(r"^[A-Z]{2,5} (?:pin|PIN|number)$")
