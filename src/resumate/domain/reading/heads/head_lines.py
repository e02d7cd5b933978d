"""
Which lines may be the head of an entry.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Sequence

from resumate.domain.forgetting import remembered
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import DateSpan, find_dates
from resumate.domain.language.english_verbs import is_past
from resumate.domain.language.name_kinds import (
    degree_score,
    organisation_score,
    title_score,
)
from resumate.domain.patterns import Said, regex
from resumate.domain.reading.cells.cells import (
    COMMA,
    is_mark,
    opens_with_terms,
    without_end,
    without_promotion,
)
from resumate.domain.reading.heads.told_posts import told_post
from resumate.domain.reading.lines.headings import is_subheading
from resumate.domain.reading.lines.sentences import goes_on
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.resume import Section

LABEL = regex(r"^[^\s:：][^:：\t]{1,30}\s*[:：](?:\s|$)|^[一-鿿]{2,6}[:：]")

URL_ONLY = regex(
    r"^(?:[\w -]{1,20}\s*[:：]\s*)?(?:https?://|www\.)\S+$|^view (?:on|at) \S+$",
    re.IGNORECASE,
)

_POST_DASH_FIRM = regex(r"([^—–.;:]{3,60}) [—–] ([^—–.;:]{3,120})")
"""A post and its firm, however long: "Nurse — University Hospital Hull, Ward of …"."""

_SUM = regex(r"[$€£] ?\d[\d.,]* ?(?:[kKmM]|bn|million)?(?=$|\t| \|)")
"""What something cost opens the row of a table, and no head."""

_COUNTED = regex(r"\d[\d.,]*(?:st|nd|rd|th)?[ -][a-zäöü]")
"""How many, or which, of something: "2nd and 3rd class 2013–2016" heads nothing."""

_BEGUN = regex(r"(?:from|ab) (?:\w+\.? )?\d{4}\.?$", re.IGNORECASE)
"""When something came to be done: "Daily copy and realtime feed from 2003"."""

_WITHIN = regex(r"(?:[^,;|\t]|,(?=\d))* (?:in|im|en)")
"""When something was done: "Chiffre d'affaires de 450 000 € en 2023"."""

_MONEY = regex(r"[€$£] ?\d|\d ?[€$£%]")

_USED_FROM = regex(
    r",[^()]*, [^()]* \([A-Z][a-z]{2,} (?:19|20)\d\d[ –-]+(?:19|20)\d\d\)$"
)
"""A row of things, and with what they were made: "(Allplan 2009 – 2016)"."""

_OWN = regex(r"\b(?:my|our|meine?[mnrs]?|unsere?[mnrs]?)\b")
"""A sentence speaks so, and no head: "No injuries on my dock 2017 to 2020"."""

BRACKETED = regex(r"\([^()]*\)")

_SPEAKS = regex(r"\bich\b|\bI [a-z]")
"""A sentence of somebody who tells: "As a student (2019–2021) I led a choir"."""

_TERMS = regex(
    r"(?:part|full)[- ]?time\b[^,;:.]{0,20}|(?:teil|voll)zeit\b[^,;:.]{0,20}"
    r"|\d{1,3}(?:[.,]\d)? ?(?:h|hours|hrs|std|stunden)\b[^,;:]{0,20}",
    re.IGNORECASE,
)
"""On what terms a post is held, behind its dates: "part time 20 hours"."""

_NOTED = regex(
    r"\s*[,;] [a-zäöü][^\s.]*\.?(?: [^\s,;]+){0,3}(?:, [a-zäöü\d][^.,;]{2,40}){0,2}"
)
"""What a few words note behind dates: "2019 – 2021, incl. parental leave"."""

_AWARD = regex(
    r"\bof the year\b|\brunner[- ]?up\b|\b(?:1st|2nd|3rd|first|second|third) prize"
    r"|\b\d\. (?:preis|platz)\b|(?:innungs|landes|bundes)sieger"
    r"|^(?:best(?:e[rs]?)?|meilleure?|mejor) (?-i:[a-zäöüéè])",
    re.IGNORECASE,
)

_HEADS_POST = regex(r"[^,]{3,60}, [^,]{3,60},?$")
"""Post and firm in front of the dates, however much is noted behind them."""

_REMARKED = regex(
    r"^\D+ \([^(),]*\D, [^()]*, [^(),\d]*(?:19|20)\d\d\)$"
    r"|\((?:[^()]* )?(?:befristet|vertretung|fixed[- ]term|temporary|contract|cover)"
    r"[^()]* (?:bis|until|till|to) [^()]*\)$",
    re.IGNORECASE,
)
"""What is remarked on a firm, of which a part has a year, and until when a contract
runs: "(78 places, run by parents, rated well 2025)", "(befristet bis 31.12.2026)"."""

_FEWEST_OF_A_DEED = 4

_OF_A_TITLE = frozenset(
    "registered certified licensed chartered qualified accredited skilled experienced "
    "retired advanced applied combined integrated unpaid self-employed".split()
)
"""Participles that a title or a study may begin with."""

_LONGEST_HEAD = 150

LONGEST_PLAIN_HEAD = 90

_UNTIL = regex(
    r"[\s,(]*\b(?:exp(?:ir(?:es|y))?\.?|valid (?:until|through|to)|gültig bis)$",
    re.IGNORECASE,
)
"""What stands before the day on which a certificate ends."""

_OPENS_DATES = regex(r"(?:from|since|seit|ab|vom?)", re.IGNORECASE)
"""What a line of dates begins with: "From January 2023 to date"."""

_THROUGH = regex(r"(?:über|via|through|bei|c/o) (?=[A-ZÄÖÜ])")
"""What leads to the agency or the firm: "über Acme Personal GmbH"."""

_UNDER_WAY = regex(r"in (?:ausbildung|weiterbildung|training)(?:,|$)", re.IGNORECASE)
"""How far one is with what the line above names: "In training, exam in May 2031"."""

_EXAM_AHEAD = regex(
    r"\b(?:abschluss|\w*prüfung|exams?)\b[^,;:]{0,20}?\b"
    r"(?:voraussichtlich|vorauss\.|geplant|expected)",
    re.IGNORECASE,
)
"""When a course will end is told under it: "IHK Köln, Prüfung voraussichtlich 2031"."""

_LOST = regex(
    r"(?:made redundant|retrenched|laid off|dismissed)\b[^|\t]*\.", re.IGNORECASE
)
"""How a post ended is told under it, and heads none."""

_BORN = regex(
    r"(?:\b(?:geb\.|geboren|born)|\*)(?: (?:am|im|in|on))?\s*$", re.IGNORECASE
)
"""When somebody was born dates no post: "Sohn, geb. 2012"."""

_FATE = regex(
    r"\((?:Insolvenz|insolvent|Konkurs|geschlossen|aufgelöst|fusioniert|übernommen|closed"
    r"|acquired|dissolved|bankrupt|merged|wound up)\b[^()]*\)$",
    re.IGNORECASE,
)
"""What became of a firm dates no post: "Labor Halle GbR (Insolvenz 2006)"."""

FIELD_OF_NAMES = Said(
    r"(?:name of )?(?:the )?(?:designation|position|job title|role|title|company"
    r"|employer|organi[sz]ation)\s*[:：\t]",
)
"""A row that names the post or the employer dates nothing, whatever years it tells."""


def bullets_are_heads(lines: Sequence[SourceLine], section: Section) -> bool:
    """
    Some list their entries as bullets ("• Engineer, Acme (2019 – 2021)").
    """
    if section in {Section.CERTIFICATIONS, Section.AWARDS, Section.PUBLICATIONS}:
        return True
    plain = [line for line in lines if not line.bullet]
    dated = [line for line in lines if line.bullet and is_dated_head(line.text)]
    return not any(is_dated_head(p.text) for p in plain) and bool(dated)


def may_be_head(line: SourceLine, *, bullets_are_heads: bool) -> bool:
    """
    Whether a line may name a post, a study or a paper: it is dated, or short.
    """
    text = line.text
    if line.bullet and not (bullets_are_heads and is_dated_head(text)):
        return False
    if is_labelled(text) and not is_dated_head(text):
        return False
    if URL_ONLY.match(text) or is_subheading(text):
        return False
    if is_dated_head(text):
        return True
    first, *others = COMMA.split(text)
    names = [first, *(name for name in others if name[:1].isupper())]
    named = any(map(organisation_score, names))
    if text.endswith(".") and _is_sentence(text) and not named:
        return False
    post = _POST_DASH_FIRM.fullmatch(text)
    held = post and title_score(post[1]) > 1 and organisation_score(post[2])
    sure = organisation_score(first) > 1 or title_score(first) > 1
    long = len(text) > LONGEST_PLAIN_HEAD
    text = BRACKETED.sub("", text) if sure and long else text
    cells = text.split("\t")
    longest = max(map(len, cells[:2])) if len(cells) == 2 else len(text)
    return bool(held) or (longest <= LONGEST_PLAIN_HEAD and not _is_prose(text))


def is_labelled(text: str) -> bool:
    """
    "Keywords: …", "Environment: …": a label, and a list or a sentence after it.
    """
    match = LABEL.match(text)
    if match is None:
        return False
    rest = text[match.end() :]
    known = is_subheading(match[0])
    return (
        known or not rest or rest.count(",") + rest.count("、") >= 2 or _is_prose(rest)
    )


@remembered(1_024)
def is_dated_head(text: str) -> bool:
    """
    Whether a date stands where heads have it: at the start, the end, or in a column.
    """
    text = without_end(without_promotion(told_post(text) or text))
    span = find_dates(text)
    if span is None or FIELD_OF_NAMES.match(text) or _is_remarked(text, span):
        return False
    elsewhere = any(known.match(text) for known in (_LOST, _UNDER_WAY, _SUM))
    elsewhere = elsewhere or (span.begin > 0 and opens_with_terms(text))
    if (
        elsewhere
        or _is_too_long(text, span)
        or _FATE.search(text)
        or _BORN.search(text[: span.begin])
        or _EXAM_AHEAD.search(text)
    ):
        return False
    before = _UNTIL.sub("", text[: span.begin].strip(" (\t["))
    before = "" if _OPENS_DATES.fullmatch(before) else before
    after = text[span.stop :].strip(" ).,:;|\t]–-")
    remarked = re.fullmatch(r"\s*\([^()]*\)", text[span.stop :])
    titled = span.ranged and title_score(before) and re.search("[,.]", before)
    ended = titled or (span.ranged and before.endswith("."))  # "Acme, Hull. 2031–33."
    if text.endswith(".") and len(before.split()) > 3 and not after and not ended:
        return False
    terms = _TERMS.fullmatch(after) is not None
    edge = not before or not after or bool(remarked) or is_mark(after) or terms
    column = any(mark in text for mark in ("\t", "|", "•", " · "))
    told = before or ("" if remarked else after)
    noted = not before and span.ranged and _NOTED.fullmatch(text[span.stop :])
    told = "" if noted or is_mark(told.strip(" ,;")) else told
    degree = degree_score(" ".join(told.split()[:2])) > 0
    known = degree or is_career_break(told)
    named = title_score(told) or organisation_score(told)
    begun = _BEGUN.match(text[span.begin :]) and not named
    counted = _COUNTED.match(told) and not title_score(told)
    within = not (span.ranged or after) and _WITHIN.fullmatch(before)
    deed = not named and len(before.split()) > _FEWEST_OF_A_DEED
    done = within and (deed or _MONEY.search(before))
    speaks = _SPEAKS.search(BRACKETED.sub("", text))
    own = speaks or (_OWN.search(told) and not named)
    used = _USED_FROM.search(text) and not named
    if (begun or counted or done or own or used or _AWARD.search(told)) and not known:
        return False
    if _is_prose(told.rstrip(".") if titled else told) and not known and not column:
        return False
    whole = len(text) <= LONGEST_PLAIN_HEAD or (titled and _HEADS_POST.match(before))
    return edge or column or (span.ranged and bool(whole))


def _is_remarked(text: str, span: DateSpan) -> bool:
    """
    Whether a bracket's year is of what it remarks; a month alone behind a comma is when
    it was: "Acme Ltd, Hull (work experience, 1 week, May 2031)".
    """
    day = span.start or span.end
    month = bool(day and day.month) and text[: span.begin].endswith((", ", "("))
    return not month and _REMARKED.search(text) is not None


def _is_too_long(text: str, span: DateSpan) -> bool:
    """
    Whether a line is longer than heads are; brackets count for nothing in a row that
    tells after its dates what somebody was.
    """
    row = not span.begin and text[span.stop : span.stop + 1] == "\t"
    first = COMMA.split(text[span.stop :])[0]
    row = row and (title_score(first) > 1 or degree_score(first) > 1)
    return len(BRACKETED.sub("", text) if row else text) > _LONGEST_HEAD


def _is_prose(text: str) -> bool:
    words = text.split()
    if not words:
        return False
    if text[0].islower() and not title_score(text) and not _THROUGH.match(text):
        return True
    if is_deed(words):
        return True
    ends = text.rstrip()[-1]
    if ends in "。；" or (ends in ".!?;" and len(words) > 6):
        return True
    if sum("一" <= letter <= "鿿" for letter in text) > 26:
        return True
    capitals = sum(1 for w in words if w[0].isupper() or not w[0].isalpha())
    return len(words) >= 9 and capitals * 2 < len(words)


def _is_sentence(text: str) -> bool:
    """
    Whether what ends in a full stop is too long for a name, or begins with a deed:
    "Led two analysts."
    """
    words = text.split()
    deed = is_past(words[0]) and words[0].lower() not in _OF_A_TITLE
    if goes_on(text):
        return False  # "Nurse, 30 Std."
    return len(words) > 3 or (len(words) > 1 and deed)


def begins_with_a_deed(text: str) -> bool:
    """
    "Operated bandsaw, mincer and vacuum packer": a verb of the past, and what was done.
    """
    first, *rest = text.split()
    told = is_past(first) and first.lower() not in _OF_A_TITLE
    return told and bool(rest) and not rest[0][0].isupper()


def is_deed(words: Sequence[str]) -> bool:
    """
    "Voted safest picker by the team": a verb, and no name behind it.
    """
    told = is_past(words[0]) and words[0].lower() not in _OF_A_TITLE
    named = any(word[0].isupper() for word in words[1:])
    return len(words) >= _FEWEST_OF_A_DEED and told and not named
