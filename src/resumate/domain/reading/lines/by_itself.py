"""
What a line is wherever it stands: languages, papers, unpaid work.
"""

import re

from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import degree_score, school_score
from resumate.domain.language.tongues import tongues_named
from resumate.domain.lexicon.languages import HOW_WELL
from resumate.domain.patterns import regex
from resumate.domain.resume import Section

HELD = regex(
    r"\bPIN\b|(?<!\d )\bregist(?:ered|ration)\b|\blicen[cs]ed?\b|\bcertified\b|\bCPC\b"
    r"|\bGMC\b"
    r"|\bdriving licen[cs]e\b|\bfirst aid\b|\berste[- ]hilfe\b"
    r"|\b[A-Z]\w{2,5} (?:no|nr|number)\b\.? ?\d{4,}"
    r"|\bNMC\b|\bHCPC\b|\bclearance\b|\bchartered\b|\bapprobation\b|\bführerschein\b",
    re.IGNORECASE,
)
TICKET = regex(
    r"\b(?:tickets?|cards?|certificate|ADR|C\+E|CSCS|SIA|DBS"
    r"|\w*(?:schein|ausweis|nachweis|prüfung))\b",
    re.IGNORECASE,
)
DRIVING = regex(
    r"\b(?:driving|driver['’]?s) licen[cs]e\b"
    r"|\b(?:führer(?:schein|ausweis)|fahrausweis)\b",
    re.IGNORECASE,
)
"""What no studies end with, though it stands below them."""
UNPAID = regex(
    r"volunt(?:eer|ary)|ehrenamt|freiwillig|unpaid|bénévol|voluntari",
    re.IGNORECASE,
)
_HOW_WELL = regex(
    rf"\b(?:{HOW_WELL}|at home|intermediate|basic|beginner|spoken|reading|school"
    r"|schulkenntnisse|understand|speak)\b|(?:isch|\bDeutsch):? \(?(?:sehr )?gut\b",
    re.IGNORECASE,
)
LEVEL = regex(
    rf"(?:{HOW_WELL}|sehr gut|gut|very good|good|daily"
    r"|expert|advanced|intermediate|beginner|basic|proficient|master|novice"
    r"|elementary|professional|working knowledge|native speaker"
    r"|fortgeschritten|experte|bilingue|débutant"
    r"|intermédiaire|avancé|avanzado|intermedio|básico"
    r"|madrelingua|avanzato|fluente|moedertaal|专家|高级|中级|初级|精通|熟练)",
    re.IGNORECASE,
)
"""How well, and nothing else."""
_ITEMS = regex(r"[,;·|+&\t]|\.\s|\b(?:and|und)\b")
_GRADE = regex(
    r"\s*(?:(?:[ABC][12]\s*)+|(?:understand|speak|verstehe|spreche)\b[^,;]*)",
    re.IGNORECASE,
)
"""An item that says how well the language before it is known."""
_PAPER = regex(
    r"\w licen[cs]e\b|\bcertified\b|\bfirst aid\b|\w (?:card|badge|ticket)$",
    re.IGNORECASE,
)
_REGISTERED = regex(
    r"^(?:registered|registration) with\b|^(?-i:[A-Z]{3,6}) regist(?:ered|ration)\b"
    r"|^(?:laufend\s+)?registrierung (?:im|bei)\b",
    re.IGNORECASE,
)
"""What one holds and did not study, though it stands among studies."""
_COMMA = regex(r"[,;] (?![^()]*\))")
_MANY_ITEMS = 3
_LONGEST = 14
"""Words; what is longer tells more than that."""
_LONGEST_PAPER = 10
_MIXED = frozenset(
    {Section.OTHER, Section.LANGUAGES, Section.INTERESTS, Section.VOLUNTEERING}
)
"""Sections in which papers stand that found no other."""
_OF_DEEDS = frozenset({Section.SUMMARY, Section.EXPERIENCE, Section.PROJECTS})


def section_by_itself(text: str, section: Section) -> Section:
    """
    The section of a line of *section* that belongs to no post: languages with how well,
    and short papers among other things, are told by their words.
    """
    if section in _OF_DEEDS:
        return section
    if _tells_languages(text):
        return Section.LANGUAGES
    if section is Section.EDUCATION and _lists_courses(text):
        return Section.CERTIFICATIONS
    if len(text.split()) > _LONGEST_PAPER:
        return section
    mixed = section in _MIXED and _tells_papers(text)
    alone = section is Section.SKILLS and not re.search("[,;]", text)
    drives = (alone or section is Section.EDUCATION) and DRIVING.search(text)
    if mixed or drives:
        return Section.CERTIFICATIONS
    other = section is Section.LANGUAGES and _tells_no_language(text)
    return Section.SKILLS if other else section


def is_paper(text: str) -> bool:
    """
    Whether *text*, among studies, names a licence or a registration.
    """
    held = _PAPER.search(text) and not school_score(text)
    return len(text.split()) <= _LONGEST and bool(held or _REGISTERED.search(text))


def _lists_courses(text: str) -> bool:
    """
    Whether most of several items end in when they were done, and none is a study:
    "Safeguarding May 2031; Fire marshal 2030; First aid 2029".
    """
    items = text.strip(" .").split("; ")
    dated = [one for one in items if _ends_dated(one)]
    studied = any(school_score(one) or degree_score(one) > 1 for one in items)
    return len(dated) * 2 > len(items) >= _MANY_ITEMS and not studied


def _ends_dated(item: str) -> bool:
    span = find_dates(item)
    return bool(span and span.begin and not (span.ranged or item[span.stop :]))


def _tells_papers(text: str) -> bool:
    """
    Whether one of few items is a paper, or half of many.
    """
    items = _COMMA.split(text)
    papers = sum(1 for one in items if HELD.search(one) or TICKET.search(one))
    return papers > 0 and (len(items) < _MANY_ITEMS or 2 * papers >= len(items))


def _tells_no_language(text: str) -> bool:
    """
    Whether several items side by side name no language at all: "AutoCAD, MS Office".
    """
    return len(_COMMA.split(text)) > 1 and not _names_language(text)


def _tells_languages(text: str) -> bool:
    """
    Whether at least every other item is a language, and one says how well.
    """
    one = _ONE_LANGUAGE.fullmatch(text)
    if one and _names_language(one["name"]) and _how_far(one["how"]):
        return True
    if len(text.split()) > _LONGEST or not _HOW_WELL.search(text):
        return False
    items = [i for i in _ITEMS.split(text) if i.strip() and not _GRADE.fullmatch(i)]
    if any(item.strip()[0].isdigit() for item in items):  # "455 points, Irish B1"
        return False
    known = sum(map(_names_language, items))
    return known > 0 and 2 * known >= len(items)


_ONE_LANGUAGE = regex(r"(?P<name>[A-ZÄÖÜ][a-zäöüß]+)(?:\t|, |: )(?P<how>[^\t|]{1,80})")
_A_LITTLE = regex(r"(?:ein )?(?:bisschen|wenig)\b")


def _how_far(told: str) -> bool:
    """
    Whether what stands behind a language's name says how well, before any note of it.
    """
    first = re.split(r" \(|, ", told)[0]
    return bool(_HOW_WELL.search(first) or _A_LITTLE.match(told))


def _names_language(text: str) -> bool:
    return any(tongues_named(text))


def is_unpaid_post(text: str) -> bool:
    """
    "Volunteer at the food bank since 2016": unpaid, and from when to when.
    """
    span = find_dates(text)
    ranged = span is not None and span.ranged
    return ranged and len(text.split()) <= _LONGEST and bool(UNPAID.search(text))
