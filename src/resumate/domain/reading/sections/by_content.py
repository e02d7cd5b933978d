"""
What a section is whose heading says nothing that is known: its lines tell.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Callable, Sequence

from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import find_dates
from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import (
    degree_score,
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.lexicon.languages import HOW_WELL, LANGUAGES, SAME_LANGUAGE
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import COMMA
from resumate.domain.reading.contact.contact import is_contact_line
from resumate.domain.reading.heads.head_lines import is_dated_head
from resumate.domain.reading.lines.by_itself import UNPAID
from resumate.domain.reading.lines.heading_words import WORK
from resumate.domain.reading.lines.headings import plain_heading, words_known
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.resume import Section

_LEVEL = regex(rf"\b(?:{HOW_WELL})\b", re.IGNORECASE)
_OF_LANGUAGES = regex(r"\b[ABC][12]\b")
"""A level that nothing but a language has."""
_MOTHER_TONGUE = frozenset("muttersprache mother native maternelle nativo".split())
_PAPER = regex(
    r"\b(?:certif\w+|cert|licen[cs]e\w*|tickets?|cards?|diploma|training|course|member"
    r"|renewed|refresher|DBS|clearance|first aid|NVQ|BTEC|accredit\w+)\b"
    r"|(?:kurs|lehrgang|schein|patent|zertifikat|zeugnis|seminar|weiterbildung"
    r"|schulung|prüfung|ausweis)\b|\bCAS\b",
    re.IGNORECASE,
)
_LEARNING = regex(
    r"\b(?:stud(?:y|ies|ying|ied|ium)|learn\w*|school\w*|schul\w*|\w*bildung\w*|gelernt)"
    r"\b",
    re.IGNORECASE,
)
_WORKING = regex(
    r"\b(?:work\w*|earn\w*|jobs?|posts|careers?|beruf\w*|tätigkeit\w*|arbeit\w*"
    r"|stationen)\b",
    re.IGNORECASE,
)
_EMPLOYED = regex(
    r"\((?:contract|fixed[- ]term|permanent|temporary|befristet|unbefristet)\b",
    re.IGNORECASE,
)
"""On what terms a post is held, and no study: "BA (contract)" is an analyst's."""
_SENTENCES = regex(r"(?<=[.;])\s+")
_ITEMS = regex(r"\s*[,;·|]\s*")
_LONGEST_ITEM = 5
"""Words; what is longer is a sentence, or tells of something done."""


def section_of_content(heading: str, lines: Sequence[SourceLine]) -> Section | None:
    """
    The section whose entries or items *lines* are, or else the one that a word of
    *heading* names; None if neither tells.
    """
    if not lines or _share(lines, _is_contact) >= 0.5:
        return None
    told = _of_entries(heading, lines)
    if told and (named := _by_stem(heading)):
        return named
    return told or _of_items(lines) or words_known(heading)


def name_papers(lines: Sequence[SourceLine]) -> bool:
    """
    Whether most *lines* say that they are papers, and not only a year.
    """
    return bool(lines) and _share(lines, _PAPER.search) >= 0.5


def _by_stem(heading: str) -> Section | None:
    """
    Whether a heading over dated entries speaks of learning or of work; its last word
    says what it is: "School experience".
    """
    last = fold(plain_heading(heading)).split()[-1:]
    if not WORK.isdisjoint(last):
        return Section.EXPERIENCE
    if _LEARNING.search(heading):
        return Section.EDUCATION
    return Section.EXPERIENCE if _WORKING.search(heading) else None


def section_of_text(lines: Sequence[SourceLine], *, top: bool) -> Section | None:
    """
    What stands under such a heading: what is listed is what somebody can; what is told
    on *top* of a resume, who somebody is.
    """
    if not lines or _share(lines, _is_contact) >= 0.5:
        return None
    items = [i for line in lines for i in _ITEMS.split(line.text) if i]
    words = [len(item.split()) for item in items]
    if any(line.text.endswith(".") for line in lines) or max(words, default=0) > 12:
        prose = [line for line in lines if len(line.text.split()) > 2 * _LONGEST_ITEM]
        return Section.SUMMARY if top and len(prose) * 2 >= len(lines) else None
    told = [line for line in lines if line.bullet and len(line.text.split()) > 4]
    if top and len(told) * 2 > len(lines):
        return Section.SUMMARY
    listed = len(items) >= 3 and sum(words) <= len(items) * _LONGEST_ITEM
    return Section.SKILLS if listed else None


def _share(lines: Sequence[SourceLine], told: Callable[[str], object]) -> float:
    return sum(1 for line in lines if told(line.text)) / len(lines)


def _is_contact(text: str) -> bool:
    return find_dates(text) is None and is_contact_line(text)


def _of_entries(heading: str, lines: Sequence[SourceLine]) -> Section | None:
    """
    Posts and courses of study: what is dated from when to when, and named beside it.
    """
    posts, studies, points, named = 0, 0, 0, False
    for position, line in enumerate(lines):
        span = find_dates(line.text) if is_dated_head(line.text) else None
        if span is None or not span.ranged:
            points += not line.bullet and span is not None
            continue
        around = lines[max(position - 1, 0) : position + 3]
        beside = [x.text for x in around if not x.bullet]
        own = line.text[: span.begin] + line.text[span.stop :]
        told = own if sum(map(str.isalpha, own)) > 3 else " ".join(beside)
        below = [x.text for x in lines[position + 1 : position + 2] if not x.bullet]
        held = any(title_score(COMMA.split(x)[0]) > degree_score(x) for x in below)
        learnt = degree_score(told) > 1 or (
            school_score(told) and not (held or title_score(told))
        )
        if learnt and not (_EMPLOYED.search(told) or _is_away(told)):
            studies += 1
        else:
            posts += 1
            named = named or any(
                title_score(b) or organisation_score(b) for b in beside
            )
    if points > posts + studies:
        return None
    if posts > studies and (named or posts > 1):
        heads = " ".join([heading, *(line.text for line in lines if not line.bullet)])
        unpaid = len(UNPAID.findall(heads)) * 2 > posts
        return Section.VOLUNTEERING if unpaid else Section.EXPERIENCE
    return Section.EDUCATION if studies else None


def _is_away(told: str) -> bool:
    return is_career_break(told.strip(" \t:,–-"))


def _of_items(lines: Sequence[SourceLine]) -> Section | None:
    """
    Languages with their levels, papers with their years, and what is only listed.
    """
    pieces = [p for line in lines for p in _SENTENCES.split(line.text) if p]
    levels = [piece for piece in pieces if _LEVEL.search(piece)]
    if len(levels) * 2 >= len(pieces) and any(map(_names_language, levels)):
        return Section.LANGUAGES
    if _share(lines, _is_study) >= 0.5:
        return Section.EDUCATION
    short = [line for line in lines if len(line.text.split()) <= 14]
    if len(short) * 2 > len(lines) and _share(lines, _is_paper) >= 0.5:
        return Section.CERTIFICATIONS
    return None


def _names_language(text: str) -> bool:
    """
    "Figma (Grundkenntnisse)" has a level, too, and is no language.
    """
    named = set(re.findall(r"[^\W\d_]+", text.casefold()))
    spoken = not named.isdisjoint({*LANGUAGES, *SAME_LANGUAGE, *_MOTHER_TONGUE})
    return spoken or _OF_LANGUAGES.search(text) is not None


def _is_study(text: str) -> bool:
    return degree_score(text) > 1 and school_score(text) > 0


def _is_paper(text: str) -> bool:
    span = find_dates(text)
    return bool(_PAPER.search(text)) or (span is not None and not span.ranged)
