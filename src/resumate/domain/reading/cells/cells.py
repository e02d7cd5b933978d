"""
The first lines of an entry as cells: its parts, without its dates.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterable

from resumate.domain.forgetting import remembered
from resumate.domain.language.dates import dates_as, find_dates
from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.language.places import is_place
from resumate.domain.language.unspaced import may_be_unspaced
from resumate.domain.lexicon.organisations import LEGAL_FORMS
from resumate.domain.patterns import regex

_STRONG = regex(
    r"\t|\s*\|\s*|\s+[•·∙]\s+|(?<!\d)\s+(?:[–—]|--)\s+|\s+(?:[–—]|--)\s+(?!\d)|\s*@\s+|\s+-\s+"
    r"|\s*[;；]\s+(?![^()]*\))"
)
_STRONG_UNSPACED = regex(
    rf"{_STRONG.pattern}|(?<=[一-鿿])\s*[·|]\s*(?=\S)|(?<=[一-鿿)）])\s+(?=[一-鿿])"
)
_SLASHED = regex(r"\s+/\s+")
COMMA = regex(r"\s*(?:(?<!-)(?:(?<!\d),|,(?!\d))|[，、])\s*")
_ON_A_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"(?: (?:mornings?|afternoons?|evenings?|nights?))?"
)
_OFF_SCHOOL = (
    r"(?:(?:school|summer|winter|christmas|bank|half[- ]term) )?(?:holidays|vacations)"
)
_WHEN = rf"(?:{_ON_A_DAY}|{_OFF_SCHOOL}|weekends|evenings)"
ON_DAYS = regex(rf"{_ON_A_DAY}(?:(?: and | & | or |/){_WHEN})?", re.IGNORECASE)
"""When it was: "Friday nights and Saturdays", "Sundays and school holidays"."""
LABELLED = regex(
    r"^(?:\d+\. (?:fach)?semester"
    r"|gpa|cgpa|score|grade(?! 1[0-3]$)|note|notas?|punkte|puntuación|mention|overall"
    r"|(?:noten(?:durch)?schnitt|gesamtnote|abschluss(?: mit)? note|leistungskurse?)"
    r"|(?:bachelor|master|diplom|abschluss|semester)(?:arbeit|thesis)"
    r"|(?:(?:expected|anticipated) )?graduation(?: date)?$|graduat(?:ed|ing)$"
    r"|(?:expected|anticipated)(?: graduation)?$|(?:expires|valid until|gültig bis)$"
    r"|final grade|first[- ]class|[12][:.][12i]+|upper second"
    r"|(?:theorie|praxis|schriftlich|mündlich|praktisch):? \d[.,]\d"
    r"|lower second|distinction|merit|cum laude"
    r"|(?:abschluss|gesamt|diplom)note|noten(?:durch)?schnitt|prädikat"
    r"|(?:ihk|hwk)-abschlu(?:ss|ß)"
    r"|abschlu(?:ss|ß)(?=$|:? (?:note|mit|im|ihk|sommer|winter|herbst|frühling|frühjahr"
    r"|[\d\"'„“»(]|(?:sehr )?gut|befriedigend|bestanden))"
    r"|ohne (?:\w+)?abschlu(?:ss|ß)|(?:nicht|nie) (?:abgeschlossen|beendet)|abgebrochen"
    r"|\d[\d.,]* (?:credits?|credit hours|semester hours|units|ects)"
    r"|(?:hono(?:u)?rabl[ey] )?discharged?|ehrenhaft entlassen"
    r"|amtsperiode|amtszeit|wahlperiode"
    r"|term of office"
    r"|unvollendet|not (?:completed|finished)|unfinished|incomplete|no degree"
    r"|did not (?:finish|complete)|left (?:early|without)|degree not"
    r"|(?:magna|summa) cum laude|(?:bachelor|master|diplom)arbeit|dissertation"
    r"|lap mit|(?:lehrabschluss|gesellen|facharbeiter)(?:prüfung|brief)"
    r"|(?:ab)?schlu(?:ss|ß)prüfung(?=$|:| (?:im|am|bestanden|mit|note|\d))"
    r"|(?:zeugnis)?bewertung (?:durch|der|des)|anerkennung|nostrifi\w+"
    r"|(?:last )?(?:renewed|completed|expire[sd]?|lapsed|passed|refreshed|revalidated"
    r"|erneuert|bestanden|aufgefrischt|verlängert|rezertifizier\w+)"
    r"|thesis|thema|成绩|绩点|average|nota|voto|cijfer|isced|eqf|nqf)\b.*"
    r"|^\(?\d+\s+(?:years?|yrs?|months?|mos?|weeks?|days?|jahre?|monate?|wochen?|tage?|ans?"
    r"|evenings?|sessions?|lessons?|abende?|lektionen|unterrichtseinheiten"
    r"|mois|años?|meses|mes)\b.{0,20}"
    r"|^(?:hours(?: per week)?|salary|grade level|series|supervisor)\s*[:：].*"
    rf"|^(?:{ON_DAYS.pattern}"
    r"|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?"
    r"(?:morgens?|abends?|nachmittags?)?"
    r"|weekends|evenings|nights|am wochenende"
    r"|week-?ends|fines de semana|summers?|winters?|sommer|saison|seasons?|and|und|et)$"
    r"|^(?:ehrenamtlich|voluntary|unpaid|casual|seasonal|saisonal|saisonstellen?|various|befristet"
    r"|part[- ]time|full[- ]time|(?:in )?(?:teil|voll)zeit|minijob|nebenberuflich"
    r"|geringfügig(?:e? (?:beschäftigt|beschäftigung|angestellt))?"
    r"|(?:each|every|jede[nrs]?) \w+)$"
    r"|^(?:ca\.? ?|rund )?\d{1,3} ?%.{0,12}$"
    r"|^\d[\d.,–-]* \w+ (?:im|pro|je|an?|per)"
    r" (?:tag|woche|monat|jahr|day|week|month|year)$"
    r"|^\(?\d[\d,.]* ?(?:std|(?:wochen)?stunden|hours|hrs|h)\b.{0,15}$"
    r"|^\d[\d.,]*\s*(?:/\s*\d[\d.,]*|gpa)\b.*|.*\bgpa\b.*",
    re.IGNORECASE,
)
_EDGE_MARKS = regex(r"[\s,;(|–—-]+$")
_UNFINISHED = regex(
    r"\b(?:not (?:completed|finished)|unfinished|abgebrochen|ohne abschluss"
    r"|nicht (?:abgeschlossen|beendet))\b",
    re.IGNORECASE,
)
_COUNTS = regex(
    r"(?!.*\b(?:GmbH|Ltd|Inc|AG|LLC)\b).*\s(?:mit|with|of) (?:about |rund )?\d+ "
)
"""A remark that counts: "Mannschaft mit 14 Spielern"."""
_EMPTY_BRACKETS = regex(r"[(\[（]\s*[-–—,;/]*\s*[)\]）]")
_TOLD_ASIDE = regex(r"\s*\([^()]*[^\W\d_]{4}[^()]*\)")
_NUMBER = regex(r"^(?:\(?\d{1,2}\)|\d{1,2}\.) (?=[A-Z])")
"""Which post it is: "2) Accounts Executive, Acme"."""
_STARS = regex(r"\s*[*★☆]{2,}\s?S?(?=[\s,;|]|$)")
"""What a hotel has behind its name."""
_EDGES = " \t,;:|•·–—-/，、"
_LABEL = regex(
    r"^(?:(?:name of )?(?:the )?(?:company|employer|organi[sz]ation)|client|title"
    r"|before(?: that)?|previously|earlier|davor|vor|zuvor|vorher"
    r"|various|diverse[sr]?|verschiedenes?"
    r"|position|role|designation|job title|(?:job|post) held|firma|arbeitgeber"
    r"|funktion|stelle"
    r"|unternehmen|entreprise|empresa|puesto|cargo|poste"
    r"|school|university|institution|degree|duration|period|tenure|dates?|公司|职位|学校)"
    r"\s*(?:[:：]\s*|$)",
    re.IGNORECASE,
)
"""What a field of an entry is called, before a colon or in a cell of its own."""


def is_numbered(line: str) -> bool:
    """
    Whether it says which of several posts it names.
    """
    return _NUMBER.match(line) is not None


def is_mark(text: str) -> bool:
    """
    Whether *text* is a grade or the like: "Abschlussnote 2,1".
    """
    return LABELLED.match(text) is not None


_TERMS = regex(
    r"(?:ca\. ?|rund )?\d{1,3} ?(?:%|Prozent\b|Std\b\.?|Wochenstunden\b)[,;/ ]"
)


def opens_with_terms(text: str) -> bool:
    """
    Whether a line says first how much one worked, and is no head: "80 %, seit 2031
    60 %", "90 %, Wohngruppe Nord".
    """
    return _TERMS.match(text) is not None and title_score(COMMA.split(text)[0]) == 0


_PROMOTED = regex(
    r"(?<=[^\t|,]{3})(?:, ?| / )(?:since|seit|ab|depuis|desde|dal) "
    r"(?P<when>[^,\t|]{0,20}?(?:19|20)\d\d)(?= [^\W\d_])",
    re.IGNORECASE,
)
_PROMOTED_ASIDE = regex(
    r"(?:\((?P<who>(?:\w+ ){0,4}?)"
    r"(?P<load>\d{1,3} ?(?:%|h|std\.?|hours|stunden|prozent) )?"
    r"(?:(?:band|grade|level|stufe|gruppe|eg) ?\w+, )?"
    r"(?:since|from|seit|ab|depuis|desde|dal) "
    r"(?:\d{1,2}[./]|[^\W\d_]{3,9}\.? )?"
    r"(?:19|20)\d\d(?P<terms>(?: (?:auf |at |to |zu )?\d{1,3} ?(?:%|h\b|std\b|hours\b"
    r"|stunden\b|prozent\b)| [^\W\d_])[^()\d]*)?\)"
    r"(?=\t|$|,? (?:vorher|zuvor|davor|previously|formerly|before that) )"
    r"|[,;(] ?(?:promoted|befördert|promue?|ascendid[oa]) [^,;()]{0,60}?"
    r"(?:19|20)\d\d\)?$"
    r"|(?<=[^\t|,;]{3})(?:[,;] [^\t|,;()\d]{3,60}?"
    r"|,? (?:then|later|dann|später) [^\t|,;()]{3,60}?) "
    r"(?:since|from|seit|ab|depuis|desde|dal) "
    r"(?:[^\W\d_]{3,9}\.? )?(?:19|20)\d\d(?: \([^()]*\))?$)",
    re.IGNORECASE,
)
_UNTIL_ANOTHER = regex(
    r"\s*\((?:to|until|till|bis) [^()]{0,12}(?:19|20)\d\d\),?\s+"
    r"(?=(?:then|later|afterwards|dann|danach|später|anschließend) [^\W\d_])"
)
_HIDDEN = {ord(mark): 0xE000 + number for number, mark in enumerate("0123456789();")}
_SHOWN = {hidden: digit for digit, hidden in _HIDDEN.items()}
_BEHIND_ASIDE = regex(r"(?<=[\ue000-\ue009]) \ue00a[^()]*\ue00b$")
"""What tells of the firm behind a date that is hidden: " (4 vets)"."""


def without_promotion(text: str) -> str:
    """
    *text*, in which a second post's date is none: "Journeyman, since 2017 master".
    """
    promoted = _PROMOTED.search(text)
    if promoted is None:
        return text
    start, stop = promoted.span("when")
    return text[:start] + text[start:stop].translate(_HIDDEN) + text[stop:]


def without_aside(text: str) -> str:
    """
    *text*, in which the date of what came to a post or came of it is none: "Teacher,
    Head of Year (from 2022)" above the firm and its dates; terms that were given later
    go with theirs: "Analyst (seit 10/2020 unbefristet)".
    """
    aside = _PROMOTED_ASIDE.search(text)
    who = (aside["who"] or "").split() if aside else ()
    if len(who) > 1 and not title_score(" ".join(who)):
        return text  # "on leave since 2024"
    if aside is None:
        return text
    terms = (aside["terms"] or "").strip()
    told = aside["load"] or (terms and not terms[0].isupper())
    # Behind nothing but dates it tells of a post that another line names.
    told = told or not without_dates(text[: aside.start()] + text[aside.end() :])
    hidden = "" if told else aside[0].translate(_HIDDEN)
    return text[: aside.start()] + hidden + text[aside.end() :]


_THEN = regex(r"(?<=[^\W_])(?<!,) then (?=[^\W\d_])")
_BEFORE_THAT = regex(
    r"(?P<now>[^(),]+) \((?P<when>(?:seit|ab|since|from) [^()]*)\),? "
    r"(?:vorher|zuvor|davor|previously|formerly|before that) (?P<then>[^(),]+)"
)


def without_end(text: str) -> str:
    """
    *text* without the date at which one post became another, "Apprentice (to Feb 2016)
    then tradesman", and without a remark behind its own in their bracket.
    """
    remarked = _REMARKED.search(text)
    span = find_dates(remarked["dates"]) if remarked else None
    if remarked and span and span.ranged and not title_score(remarked["remark"]):
        text = f"{text[: remarked.end('dates')]})"
    return _UNTIL_ANOTHER.sub(", ", text)


_REMARKED = regex(r"\((?P<dates>[^(),]*(?:19|20)\d\d[^(),]*), (?P<remark>[^()]*\D)\)$")
"""What a bracket says behind its dates: "(May 2031 – June 2032, full time)"."""


def with_promotion(text: str) -> str:
    """
    *text* with the date that `without_promotion` hid; not with a bracket behind it.
    What one was before stands before it: "Koch, ab 2031 Küchenchef" of "Küchenchef
    (ab 2031), vorher Koch".
    """
    shown = _BEHIND_ASIDE.sub("", text).translate(_SHOWN)
    shown = _THEN.sub(", then ", shown)
    before = _BEFORE_THAT.fullmatch(shown)
    return "{then}, {when} {now}".format(**before.groupdict()) if before else shown


_BEHIND_DATES = regex(r" ?\(\t([^()\t]+)\), ")
"""What a bracket says behind dates, where the line goes on: "(since 2005, crew), "."""


@remembered(1_024)
def without_dates(text: str) -> str:
    """
    *text* without its dates and the marks that stood around them.
    """
    text = re.sub(
        r"\b(?:Q[1-4]|WS|SS|seit|since|from|in|im|ab|expected|voraussichtlich|de|en"
        r"|depuis|desde|entre)\s*\t",
        "\t",
        dates_as(text, "\t"),
    )
    text = _EMPTY_BRACKETS.sub("\t", re.sub(r"^(?:[Vv]o[nm]|From) ?\t", "\t", text))
    text = re.sub(r"\s*[,;|•·–—-]?\s*\t\s*[,;|•·–—-]?\s*", "\t", text)
    text = _BEHIND_DATES.sub(r"\t\1\t", text)
    return text.strip(" \t,;|•·–—-")


def _without_remark(line: str) -> str:
    """
    *line* without what is noted behind its dates once title and employer were named:
    "Mate, U.S. Navy, 2010 – 2015, honorable discharge".
    """
    span = find_dates(line)
    if span is None:
        return line
    before = _EDGE_MARKS.sub("", line[: span.begin])
    remark = line[span.stop :].strip(_EDGES + "()")
    bracketed = re.fullmatch(r"\s*\([^()]*\)\s*", line[span.stop :])
    if bracketed and not _LABEL.sub("", before) and not may_name(remark):
        return line[: span.stop]
    small = any(not part[:1].isupper() for part in COMMA.split(remark))
    if bracketed and before and (_UNFINISHED.search(remark) or small):
        return line[: span.stop]
    named = len([p for p in COMMA.split(before) if p]) > 1
    noted = (
        (named and bracketed)
        or remark[:1].islower()
        or remark[:1].isdigit()
        or _COUNTS.match(remark)
        or LABELLED.match(remark)
    )
    whole = named or title_score(before) or remark[:1].islower() or remark[:1].isdigit()
    return line[: span.stop] if remark and before and whole and noted else line


def without_time(line: str) -> str:
    """
    *line* without a bracket that tells what a part of its time was: "2019 – 2021
    Porter, Alder Hotel (March 2020 – May 2020 closed)".
    """
    times = [m for m in _TOLD_ASIDE.finditer(line) if _is_time(m[0])]
    rest = line
    for aside in reversed(times):
        rest = rest[: aside.start()] + rest[aside.end() :]
    return rest if times and _is_time(rest) else line


def _is_time(text: str) -> bool:
    span = find_dates(text)
    return span is not None and span.ranged


def may_name(text: str) -> bool:
    """
    Whether *text* may name a post or a firm.
    """
    return bool(title_score(text) or organisation_score(text))


def cells_of(lines: Iterable[str]) -> list[str]:
    """
    What the lines of a head name, one by one, without dates and labels.
    """
    cells = []
    for line in map(without_time, lines):
        told = _without_remark(_NUMBER.sub("", line))
        told = _firm_unslashed(_unslashed(_STARS.sub("", told)))
        undated = without_dates(told)
        strong = _STRONG_UNSPACED if may_be_unspaced(undated) else _STRONG
        for cell in strong.split(undated):
            text = _LABEL.sub("", cell.strip()).strip(_EDGES).removeprefix(". ")
            text = _unended(balanced(text))
            if text and any(c.isalpha() for c in text):
                cells.append(text)
    return cells


def _unslashed(line: str) -> str:
    """
    *line* with a tab for each slash that stands by itself, where one parts its dates
    from the rest: "Porter / Alder Hotel / 2019 – 2021".
    """
    span = find_dates(line)
    if span is None:
        return line
    beside = line[: span.begin].endswith(" / ") or line[span.stop :].startswith(" / ")
    return _SLASHED.sub("\t", line) if beside else line


def _firm_unslashed(line: str) -> str:
    """
    *line* with a tab for the one slash that stands by itself between a post and where
    it was held: "FRY COOK / Alder Kitchen, Hull"; "Cook / Baker" is one post.
    """
    post, slash, behind = line.partition(" / ")
    firm, *where = COMMA.split(_BRACKET_BEHIND.sub("", without_dates(behind)))
    several = fold(firm) in _SEVERAL
    placed = where and is_place(where[0]) and firm.istitle()
    named = several or organisation_score(firm) > 1 or placed
    parts = slash and named and " / " not in behind
    held = parts and "\t" not in line and title_score(COMMA.split(post)[-1]) > 1
    return f"{post}\t{behind}" if held and not title_score(firm) else line


_BRACKET_BEHIND = regex(r"\s*\([^()]*\)$")
_SEVERAL = frozenset("various diverse several verschiedene".split())
"""Who employs, where nobody is named."""


def _unended(text: str) -> str:
    """
    *text* without the full stop of a sentence; that of an abbreviation stays.
    """
    last = text.rsplit(maxsplit=1)[-1] if text.strip() else ""
    short = (
        (len(last) <= 5 and not is_place(last[:-1]))
        or "." in last[:-1]
        or fold(last) in LEGAL_FORMS
    )
    return text if not text.endswith(".") or short else text[:-1]


def balanced(text: str) -> str:
    """
    *text* without a bracket that has no other, and without brackets around it all.
    """
    if text.count("(") != text.count(")"):
        bare = text.strip("()")
        cut = bare.rfind("(") if bare.count("(") > bare.count(")") else len(bare)
        return bare[:cut].strip(_EDGES)
    whole = re.fullmatch(r"[(\[（]([^()\[\]（）]*)[)\]）]", text)
    if whole:
        return whole[1].strip()
    return text
