"""
Skills that a posting asks for.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from resumate.domain.composing import read_line
from resumate.domain.composing.clause import Form
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.language.gist import stem, words
from resumate.domain.language.ratings import is_rated_low, rates_none
from resumate.domain.language.skill_items import (
    BEING_LEARNT,
    DENIED,
    names_item,
    split_items,
)
from resumate.domain.language.skill_names import longest_in, members, names_in
from resumate.domain.language.tongues import says_language
from resumate.domain.letter import Length
from resumate.domain.patterns import regex
from resumate.domain.plan import Point, PointKind
from resumate.domain.planning.asked import asked_texts
from resumate.domain.planning.beginners import begins
from resumate.domain.planning.papers import LICENCE
from resumate.domain.planning.strength import telling
from resumate.domain.posting import JobPosting, RequirementKind
from resumate.domain.resume import ResumeContent, ResumeLine, Section

_MOST_SKILLS = {Length.SHORT: 3, Length.STANDARD: 5, Length.LONG: 7}
_MOST_WORDS_OF_A_SKILL = 4
_MOST_TOGETHER = 3
_FEW_LETTERS = 2
"""Letters of which nobody knows what they stand for, unless they name a tool: "pH"."""
_TOGETHER = 1_000
"""The rank of what answers only with others: behind all that is asked by its name."""
_OF_THE_POST = 2
"""Of the texts that are asked, the first that tells of the post, not of the person."""
_BASICS = regex(
    r"(?:grundkenntnisse|grundlagen|anfänger|basics?|beginner|notions|nociones)\b"
    r"(?=$| (?:aus|from|only|nur|level|knowledge)\b| ?\()",
    re.IGNORECASE,
)
"""Who says so of a skill in a column beside it holds no more; "basic Python" is of
Python."""
_IS_BASIC = regex(
    r"\((?:[^()]*\b)?(?:grundkenntnisse|grundlagen|basics?)\b", re.IGNORECASE
)
"""Known hardly, it answers only what asks for it by its name."""
_LEVEL = regex(r"[ABC][12](?: ?[-–/] ?[ABC][12])?")
_HOW_WELL = regex(
    r"(?:sehr gut|gut|sicher|solide|mittel|very good|good)(?:e kenntnisse)?",
    re.IGNORECASE,
)
"""A level in a column beside a skill, and no skill."""
_LABEL = regex(r"^[^:()]{2,40}:\s+")
_LEVELLED = regex(r"^(\w+) [–—-] ([^()]*[^() ]).*$")
_WELL = regex(
    r"^([A-Z][\w+#.-]*(?: [A-Z0-9][\w+#.-]*)?(?: und [A-Z][\w+#.-]*)?) "
    r"(?:sehr gut|gut|sicher|solide|täglich)(?: \([^()]*\))?$"
)
"""How well something is known, behind its name: "Excel gut (Pivot)"."""
_GOOD = regex(r" \((?:very )?good\)$", re.IGNORECASE)
"""A level that is no more than saying that one has it: "Java (good)"."""
_LEVEL_FIRST = regex(
    r"^(?:expert|advanced|beginner|intermediate|basic|experte|erfahren|fortgeschritten|"
    r"schlüsselwörter|keywords|mots-clés)\b",
    re.IGNORECASE,
)
_SOFT = regex(
    r"\bskills$|\b(?:communication|organizational|teamwork|leadership|friendly|reliable|punctual|organi[sz]ed|motivated|flexible|creative|honest|"
    r"hard[- ]?working|patient|polite|adaptable|curious|dedicated|zuverlässig|"
    r"teamfähig|"
    r"kommunikation|pünktlich|freundlich|belastbar|flexibel|motiviert|engagiert)\b",
    re.IGNORECASE,
)
_UNSURE = regex(
    r"\b(?:years ago|a bit of|beginner|some|little|rusty|nur im|gesehen|"
    r"anfänger|used in class|in class|im kurs|course)\b|"
    r"\((?:[^()]*\b)?(?:basic|older|hobby|(?:one|two|1|2) projects?|training with|"
    r"ältere|veraltet\w*)\b",
    re.IGNORECASE,
)
"""A skill that its own line makes small: told only where there is no other."""
_HARDLY = regex(
    r"\b(?:ein )?(?:wenig|bisschen)\b|\bhobbym(?:äß|äss)ig\b"
    r"|\bnur (?:das|die|ein|wenige?|ganz)\b|\bkaum\b|"
    r"\bhardly\b"
)
"""What somebody says they hardly know: "Patisserie nur das Nötigste"."""
_LEARNING = regex(
    rf"\((?:{BEING_LEARNT}|learning(?=\)| (?:now|since|it|at|by|through|on)\b))",
    re.IGNORECASE,
)
"""What is only being learnt is none yet: "Stata (learning)"."""
_LITTLE = regex(
    r"(?:[,:;–—-]|\s{2,})\s*(?:(?:look[- ]?ups?|reading|read|viewing|view|basics) only|"
    r"only (?:looked|seen|opened|tried|watched)\b.*|"
    r"(?:opened|tried|used|touched|seen) (?:it )?(?:once|twice|briefly)"
    r"(?: or twice)?)[.!]?$",
    re.IGNORECASE,
)
"""What says behind all that a line names that one hardly knows it."""
_OF_OLD = regex(r"\b(?:bis|until) \d{4}\b|^(?:früher|formerly)\b", re.IGNORECASE)


def chosen_skills(
    content: ResumeContent,
    posting: JobPosting,
    coverage: Sequence[Coverage],
    length: Length,
    told: Sequence[ResumeLine],
) -> list[Point]:
    """
    Single skills of the resume that the posting names, or that answer best what it
    asks, and that the letter has not told; of who begins, others, too.
    """
    said = " ".join(map(_told_of, told)).casefold()
    done = _in_stems(said)
    asked = asked_texts(posting)
    unasked = _OF_THE_POST + 2 if begins(content) else None
    answering = _answering(content, coverage, told)
    found: list[tuple[int, str, ResumeLine]] = []
    for line, item in _skill_items(content):
        if item.casefold() == _OWN_TONGUE.get(posting.language):
            continue
        rank = next((i for i, text in enumerate(asked) if _asks(text, item)), unasked)
        if rank is not None and rank >= _OF_THE_POST and _is_common(item):
            rank = None
        met = answering.get(item, rank)
        rank = rank if met == _TOGETHER and rank is not None else met
        if _IS_BASIC.search(item) and _is_of_another_name(asked, item):
            rank = None
        told_already = names_item(said, item) or _is_told(done, item)
        told_already = told_already or any(item == other for _, other, _ in found)
        letters = len(item) <= _FEW_LETTERS and not names_in(item)
        if letters or _OF_OLD.search(item):
            continue
        if rank is not None and not told_already:
            found.append((rank, item, line))
    sure = [one for one in found if not _is_small(one[1], one[2])] or found
    best = sorted(sure, key=lambda one: one[0])[: _MOST_SKILLS[length]]
    if not best or _is_one_of_a_told_kind(content, best, asked, said):
        return []
    lines = dict.fromkeys(line for _, _, line in best)
    return [
        Point(PointKind.SKILLS, tuple(lines), items=tuple(item for _, item, _ in best))
    ]


_OWN_TONGUE = {"en": "english", "de": "deutsch"}
"""What the letter shows by itself is no skill to name."""


def _is_one_of_a_told_kind(
    content: ResumeContent,
    best: Sequence[tuple[int, str, ResumeLine]],
    asked: Sequence[str],
    said: str,
) -> bool:
    """
    Whether all there is to tell is asked by its kind alone, and another of its line is
    told: AutoCAD, where "a CAD system" is asked for and SolidWorks is told.
    """
    [(_, item, line), *others] = best
    known = {name for name in names_in(item) if not members(name)}
    if others or any(names_item(text, item) for text in asked):
        return False
    if not known or any(not known.isdisjoint(names_in(text)) for text in asked):
        return False
    beside = (one for at, one in _skill_items(content) if at.id == line.id)
    told = [re.sub(r"\s*\(.*?\)", "", one) for one in beside if one != item]
    return any(names_item(said, one) for one in told)


def _is_of_another_name(texts: Sequence[str], item: str) -> bool:
    """
    Whether *texts* name what *item* begins with, and never the whole of it: "SAP SD" of
    who is to know "SAP MM".
    """
    first, more, _ = item.partition(" (")[0].partition(" ")
    house = bool(more) and any(names_item(text, first) for text in texts)
    return house and not any(names_item(text, item) for text in texts)


def _in_stems(text: str) -> str:
    return f" {' '.join(map(stem, words(text)))} "


def _is_told(done: str, item: str) -> bool:
    """
    Whether a skill of two words or more is *done* in the letter, in another form:
    "patch testing" by "ran 40 patch tests".
    """
    named = _in_stems(re.sub(r"\s*\(.*?\)", "", item))
    return len(named.split()) > 1 and named in done


def _told_of(line: ResumeLine) -> str:
    """
    The line, or of a project in several sentences the one that is told.
    """
    if line.section is not Section.PROJECTS:
        return line.text
    parts = [c.text for c in read_line(line.text, "en") if c.form is Form.SENTENCE]
    return " ".join(parts) or line.text


def _asks(text: str, item: str) -> bool:
    """
    Whether *text* (case folded) names *item*, perhaps by another of its names, or what
    it is one of: Excel of "MS Office".
    """
    if names_item(text, item):
        return True
    known = {name for name in names_in(item) if not members(name)}
    named = names_in(text)
    return not known.isdisjoint(named.union(*map(members, named)))


def _is_common(item: str) -> bool:
    """
    Whether it is one small word that names no known tool and nothing done: "photos".
    """
    alone = item.islower() and len(item.split()) == 1
    return alone and not item.endswith("ing") and not longest_in(item)


def _answering(
    content: ResumeContent, coverage: Sequence[Coverage], told: Sequence[ResumeLine]
) -> dict[str, int]:
    """
    The skills that have half of the words of a requirement that is met, that no line
    answers that is *told*, and that the list they stand in answers best; 0 for a must.
    """
    said = {line.id for line in told}
    chosen: dict[str, int] = {}
    for one in coverage:
        met = one.status is CoverageStatus.MET
        duty = one.requirement.kind is RequirementKind.DUTY
        if not met or duty or not said.isdisjoint(one.evidence):
            continue
        asked = telling(one.requirement.text)
        shared = {
            item: len(asked & telling(item))
            for line, item in _skill_items(content)
            if line.id == one.evidence[0]
        }
        rank = int(one.requirement.kind is RequirementKind.NICE)
        enough = _enough_of(asked, shared)
        for item in enough:
            given = rank if len(enough) == 1 else _TOGETHER
            chosen[item] = min(given, chosen.get(item, given))
    return chosen


def _enough_of(asked: AbstractSet[str], shared: Mapping[str, int]) -> Sequence[str]:
    """
    The item that has half of the words that are *asked*, or the few that together do.
    """
    best = max(shared, key=shared.__getitem__, default="")
    if best and 2 * shared[best] >= len(asked):
        return [best]
    some = [item for item, words in shared.items() if words]
    told = frozenset[str]().union(*map(telling, some))
    enough = len(some) <= _MOST_TOGETHER and 2 * len(asked & told) >= len(asked)
    return some if enough else []


_NONE = regex(r"(?:no|not|never|kein\w*|ohne|nie) ", re.IGNORECASE)
"""What an item that denies begins with: "No SAP"."""


_IS_PAPER = regex(
    r"\b(?:licen[cs]e|führerschein|permis)(?: \([^()]*\))?$", re.IGNORECASE
)
"""What is held, though it stands among skills."""


_OWNED = regex(
    r"^(?!.*\b(?:design|editing|writing|management|building|content|landing|web)\b)"
    r"[\w'’-]+ .*\b(?:page|website|newsletter|channel|blog|noticeboard|magazine)$",
    re.IGNORECASE,
)
"""What somebody has, and no skill: "parish Facebook page"."""


_ATTENDED = regex(
    r"\w (?:workshop|seminar|webinar|boot ?camp|refresher|trained|qualified)$",
    re.IGNORECASE,
)
"""Where somebody was, or what they are by it, and no skill."""


def _skill_items(content: ResumeContent) -> Iterator[tuple[ResumeLine, str]]:
    for line in content.lines:
        if line.section is not Section.SKILLS or _is_unknown(line.text):
            continue
        text = _LABEL.sub("", line.text.strip().lstrip("-*• "))
        for part in _with_basics(split_items(text)):
            item = _LEVELLED.sub(r"\1 (\2)", part.strip(" .,;-"))
            item = _GOOD.sub("", item)
            well = _WELL.fullmatch(item)
            if content.language == "en" and says_language(item):
                continue
            for one in well[1].split(" und ") if well else [item]:
                denied = DENIED.search(one) or _NONE.match(one)
                hardly = _HARDLY.search(one) or _LEARNING.search(one)
                unknown = denied or hardly or rates_none(one)
                paper = _IS_PAPER.search(one) or _AT_A_SCHOOL.search(one)
                if _is_skill(one) and not (unknown or paper):
                    yield line, one


_AT_A_SCHOOL = regex(
    r"\((?:[^()]* )?(?:College|University|School|Institute of [A-Z]\w+|Universität|"
    r"Hochschule|Fachschule|Berufsschule)\b[^()]*\)$"
)
"""A subject, and where it was learnt, which is no skill."""


def _is_unknown(text: str) -> bool:
    """
    Whether a line says of all it names that one does not, or hardly, know it.
    """
    return _LITTLE.search(text) is not None


def _is_small(item: str, line: ResumeLine) -> bool:
    """
    Whether a skill is made small by its own words, or by the marks of its line.
    """
    return bool(_UNSURE.search(item)) or is_rated_low(line.text)


def _with_basics(parts: Sequence[str]) -> Iterator[str]:
    """
    The parts, "Rimo R5", "Grundkenntnisse aus dem Kurs" as "Rimo R5 (Grundkenntnisse)",
    and so "Englisch", "B2".
    """
    for part, following in pairwise([*parts, ""]):
        if basics := _BASICS.match(following.strip()):
            yield f"{part.strip()} ({basics[0]})"
        elif level := _LEVEL.fullmatch(following.strip()):
            yield f"{part.strip()} ({level[0]})"
        elif _LEVEL.fullmatch(part.strip()) or _HOW_WELL.fullmatch(part.strip()):
            continue
        elif not _BASICS.match(part.strip()):
            yield part


def _is_skill(item: str) -> bool:
    named = re.sub(r"\s*\([^()]*\)$", "", item)
    if not named or len(named.split()) > _MOST_WORDS_OF_A_SKILL or ":" in named:
        return False
    other = _SOFT.search(item) or LICENCE.search(item) or _OWNED.search(named)
    other = other or _ATTENDED.search(named)
    return not other and not _LEVEL_FIRST.match(item)
