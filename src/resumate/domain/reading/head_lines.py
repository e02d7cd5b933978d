"""
Which lines may be the head of an entry.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.forgetting import remembered
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import DateSpan, find_dates, is_now
from resumate.domain.language.english_verbs import is_past, opens_with_verb
from resumate.domain.language.name_kinds import (
    degree_score,
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.patterns import Said, regex
from resumate.domain.reading.cells import (
    COMMA,
    is_mark,
    without_dates,
    without_end,
    without_promotion,
)
from resumate.domain.reading.headings import is_subheading
from resumate.domain.reading.sentences import goes_on, sentences
from resumate.domain.reading.source import SourceLine
from resumate.domain.reading.told_posts import told_post
from resumate.domain.resume import Section

LABEL = regex(r"^[^\s:：][^:：\t]{1,30}\s*[:：](?:\s|$)|^[一-鿿]{2,6}[:：]")
URL_ONLY = regex(
    r"^(?:[\w -]{1,20}\s*[:：]\s*)?(?:https?://|www\.)\S+$|^view (?:on|at) \S+$",
    re.IGNORECASE,
)
_HEAD_THEN_MORE = regex(r"([^\t;]{12,90});\s+([^\t]+)")
"""Two posts in one line: "Clerk, Acme 2008–2013; Porter, Acme 2013–2014"."""
_DATES_THEN_MORE = regex(r"([^:\t]{8,90}\([^()]*\d{4}[^()]*\)): (\S.*)")
"""A head and what was done: "Treasurer, Acme Club (2023–2025): kept the books"."""
_POST_THEN_THINGS = regex(
    r"((?:[^:\t]+\t)?[^:\t]{6,110}[^\s:]): ([^\t]+, [^\t]+|\S+(?: [^\s,]+){3,})"
)
"""A head and what it was about: "2000–08 Fitter at Acme, Hull: housing, farms"."""
_FIRM_DASH_POST = regex(
    r"([^\t]{8,120} [-–—] [^\t,()–—]{4,60}(?:\([^()]*\))?), ([^\t]{4,})"
)
"""Dates and firm, the post behind a dash, and more: "… Acme, Hull - Driver, 12 t"."""
_FIRM_THEN_CLIENTS = regex(
    r"(.{4,80}?)[.,;]\s+((?:clients?|kunden|auftraggeber|einsätze|placements?)\b.+)",
    re.IGNORECASE,
)
_ROW_OF_THINGS = regex(r", [a-zäöü]")
_POST_DASH_FIRM = regex(r"([^—–.;:]{3,60}) [—–] ([^—–.;:]{3,120})")
"""A post and its firm, however long: "Nurse — University Hospital Hull, Ward of …"."""
_SCHOOL_THEN_MORE = regex(r"([^;:.\t]{8,60}); (\S.*)")
"""A school, and below which studies it stands: "Hochschule Luzern; Abschluss …"."""
_OPEN_MONTH = regex(
    r"(.*(?:\d(?:\s*[-–—]|\s+to)\s*|\b(?:bis|until|till)\s+)"
    r"(?P<month>[A-ZÄ][a-zä]{2,8}\.?))(\s.*)?",
)
_SUM = regex(r"[$€£] ?\d[\d.,]* ?(?:[kKmM]|bn|million)?(?=$|\t| \|)")
"""What something cost opens the row of a table, and no head."""
_OPEN_RANGE = regex(r"\d\s*[-–—]$")
_OPEN_DATE = regex(r"(?:^|\s)(?:seit|since|ab|bis|until|till)$", re.IGNORECASE)
_LAST_WORD = regex(r"[^\W\d_]{3,}\.?$")
_YEAR_FIRST = regex(r"(?:(?:19|20)\d\d|[A-ZÄ][a-zä]{2,8}\.? (?:19|20)\d\d)\b")
_COUNTED = regex(r"\d[\d.,]*(?:st|nd|rd|th)?[ -][a-zäöü]")
"""How many, or which, of something: "2nd and 3rd class 2013–2016" heads nothing."""
_BEGUN = regex(r"(?:from|ab) (?:\w+\.? )?\d{4}\.?$", re.IGNORECASE)
"""When something came to be done: "Daily copy and realtime feed from 2003"."""
_USED_FROM = regex(
    r",[^()]*, [^()]* \([A-Z][a-z]{2,} (?:19|20)\d\d[ –-]+(?:19|20)\d\d\)$"
)
"""A row of things, and with what they were made: "(Allplan 2009 – 2016)"."""
_OWN = regex(r"\b(?:my|our|meine?[mnrs]?|unsere?[mnrs]?)\b")
"""A sentence speaks so, and no head: "No injuries on my dock 2017 to 2020"."""
_BRACKETED = regex(r"\([^()]*\)")
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
    r"|\b\d\. (?:preis|platz)\b|(?:innungs|landes|bundes)sieger",
    re.IGNORECASE,
)
_HEADS_POST = regex(r"[^,]{3,60}, [^,]{3,60},?$")
"""Post and firm in front of the dates, however much is noted behind them."""
_ENDED = regex(r"[^\W\d_]{4}\)?\.$")
_ENDED_WITH_TIME = regex(r"[^,]+, [^()]+\([^()]*\d{4}\)\.$")
"""Post and firm, and when, as a sentence: "Warden, Birch campsite (2011–2013)."."""
_AFTER_YEAR = regex(r"(?<=\d\d)\. (?=[A-ZÄÖÜ])")
"""Where a sentence ends that tells when something was."""
_AFTER_TIME = regex(r"(?<=\d\))(?:[,;/]| / | and | und )\s*(?=[A-ZÄÖÜ])")
"""Where one post with its time in brackets ends and the next one begins."""
_REMARKED = regex(
    r"^\D+ \([^(),]*\D, [^()]*, [^(),\d]*(?:19|20)\d\d\)$"
    r"|\((?:[^()]* )?(?:befristet|vertretung|fixed[- ]term|temporary|contract|cover)"
    r"[^()]* (?:bis|until|till|to) [^()]*\)$",
    re.IGNORECASE,
)
"""What is remarked on a firm, of which a part has a year, and until when a contract
runs: "(78 places, run by parents, rated well 2025)", "(befristet bis 31.12.2026)"."""
_FIRM_SINCE = regex(
    r"(.*[^\W_,]\)?) ((?:seit|since) (?:\d{1,2}[./])*(?:19|20)\d\d [A-ZÄÖÜ].*)"
)
"""A firm with its time, and what somebody has been there since when."""
_AT = regex(r" (?:im|in der|beim|bei(?: der)?|am|an der|at(?: the)?) [A-ZÄÖÜ]")
_LONGEST_LABEL = 5
_SHORTEST_HEAD = 12
_FEW_WORDS = 7
_ROOM = 2
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
_COLUMN_TITLES = frozenset(
    "thing skill skills rating "
    "degree qualification course examination exam result results university board "
    "institute institution school college year passing of percentage % marks cgpa "
    "grade gpa class division specialization subject s.no no / name the "
    "date(s) date dates from to period employer company organisation organization "
    "position post posts job title role duties responsibilities location "
    "and what i did main "
    "zeitraum zeit dauer firma arbeitgeber betrieb funktion stelle tätigkeit "
    "tätigkeiten aufgaben ort schule abschluss "
    "listening reading speaking writing hören lesen sprechen schreiben "
    "system tool software application program use used since level version experience "
    "cert certificate certificates certification certifications licence license paper "
    "zertifikat zertifikate schein jahr jahre datum titel years when "
    "wann wo was als thema themen kurs kurse inhalt inhalte anbieter veranstalter "
    "träger einrichtung institution institut bildungseinrichtung ausbildung bereich "
    "fortbildung weiterbildung stufe stand niveau kenntnisse topic topics provider "
    "project projects client value my projekt projekte objekt anlage kunde rolle meine "
    "auftraggeber other language(s) languages sonstige weitere andere sprachen "
    "sprache(n)".split()
)
_THROUGH = regex(r"(?:über|via|through|bei|c/o) (?=[A-ZÄÖÜ])")
"""What leads to the agency or the firm: "über Acme Personal GmbH"."""
_OF_PROJECTS = frozenset("project projects projekt projekte objekt anlage".split())
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
_FATE = regex(
    r"\((?:Insolvenz|insolvent|Konkurs|geschlossen|aufgelöst|fusioniert|übernommen|closed"
    r"|acquired|dissolved|bankrupt|merged|wound up)\b[^()]*\)$",
    re.IGNORECASE,
)
"""What became of a firm dates no post: "Labor Halle GbR (Insolvenz 2006)"."""
_FIELD_OF_NAMES = Said(
    r"(?:name of )?(?:the )?(?:designation|position|job title|role|title|company"
    r"|employer|organi[sz]ation)\s*[:：\t]",
)
"""A row that names the post or the employer dates nothing, whatever years it tells."""
_DURATION = regex(r"(?:duration|period|tenure|dates?)\s*[:：\t]\s*", re.IGNORECASE)


_PAIR = 2
"""So many words, a cell each, head a narrow table: "Course | Institute"."""


_LEADS = regex(
    r"(?:some )?(?:earlier|previous(?:ly)?|before(?: (?:that|this|then))?"
    r"|prior(?: to that)?|davor|vorher|zuvor|früher(?:es)?|vorherige[sr]?)"
    r"(?: (?:jobs?|posts?|roles?|work|positions?|things|tätigkeiten|stellen|jobs))?:?"
    r"|(?:before|during|after|alongside|vor|während|neben|nach)"
    r"(?: (?:and|und) (?:before|during|after|vor|während|neben|nach))?"
    r" (?:my |the |de[mrs] |meine[mrs] )?(?:stud(?:y|ies)|degree|school|college"
    r"|university|uni|training|studiums?|schule|ausbildung|abitur|lehre)(?: jobs)?:?",
    re.IGNORECASE,
)
"""What leads from the posts above to others that are told below, and is none."""


def leads_to_others(text: str) -> bool:
    """
    Whether a line only says that what stands below was before what stands above:
    "Earlier", "Before and during my studies".
    """
    return _LEADS.fullmatch(text) is not None


def titles_columns(text: str) -> bool:
    """
    "Degree | University / Board | Year | %" is the head of a table.
    """
    words = re.findall(r"[^\s|]+", text.casefold())
    pair = len(words) == _PAIR and text.count("\t") == 1
    several = pair or text.count("\t") + text.count("|") > 1
    return several and all(word in _COLUMN_TITLES for word in words)


def lists_projects(text: str) -> bool:
    """
    Whether the head of a table says that its rows are projects, and no posts.
    """
    told = re.findall(r"[^\s|]+", text.casefold())
    return titles_columns(text) and not _OF_PROJECTS.isdisjoint(told)


def whole_dates(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines, a date that a narrow column took apart made whole: "Oct 2020–Feb", "2021"
    below.
    """
    held: SourceLine | None = None
    for line in lines:
        if held is not None and _open_end(held.text) and is_now(line.text):
            held = replace(held, text=f"{held.text} {line.text}")
            continue
        if held is not None and not line.bullet and _YEAR_FIRST.match(line.text):
            year, _, rest = line.text.partition(" ")
            open_month = _OPEN_MONTH.fullmatch(held.text)
            ended = open_month and find_dates(f"{open_month['month']} {year}")
            if open_month and not rest and ended and not ended.begin:
                told = f"{open_month[1]} {year}{open_month[3] or ''}"
                held = replace(held, text=told)
                continue
            if _OPEN_DATE.search(held.text) or _month_above(held.text, line.text):
                held = replace(held, text=f"{held.text} {line.text}")
                continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _month_above(above: str, dates: str) -> bool:
    """
    Whether a line that is nothing but dates begins with the year of the month that
    ends the one above: "Designer, Acme, Hull, Aug", "2031 – Dec 2033".
    """
    month, span = _LAST_WORD.search(above), find_dates(dates)
    whole = find_dates(f"{month[0]} {dates}") if month else None
    alone = bool(span) and not without_dates(dates)
    return alone and whole is not None and whole.begin == 0


def _open_end(text: str) -> bool:
    """
    "Jan 2021 –", whose end a narrow column put below.
    """
    return _OPEN_RANGE.search(text) is not None and find_dates(text) is not None


def without_fields(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """
    The lines; of "Company: …", "Designation: …" above "Duration: …" what they say.
    """
    told = list(lines)
    for position, line in enumerate(lines):
        if not _DURATION.match(line.text) or find_dates(line.text) is None:
            continue
        first = position
        while first and _names_undated(lines[first - 1].text):
            first -= 1
        for i in range(first, position + 1) if first < position else ():
            text = re.split(r"\s*[:：\t]\s*", told[i].text, maxsplit=1)[1]
            text = text if i == position else _undated_posts(text)
            told[i] = replace(told[i], text=text, kind=BlockKind.PARAGRAPH)
    return told


def _names_undated(text: str) -> bool:
    several = "; " in text  # posts, each with its own time
    return _FIELD_OF_NAMES.match(text) and (several or find_dates(text) is None)


def _undated_posts(text: str) -> str:
    """
    "Planner (from April 2031); Engineer (2028 to 2031)", whose time is told below, as
    "Planner / Engineer".
    """
    posts = text.split("; ") if find_dates(text) else [text]
    return " / ".join(re.sub(r" \([^()]*\d[^()]*\)$", "", post) for post in posts)


def with_told_posts(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """
    The lines, each sentence that tells a post on its own; where posts above have heads,
    what is told in sentences is told of them.
    """
    told: list[SourceLine] = []
    headed = False
    for line in lines:
        headed = headed or (is_dated_head(line.text) and not told_post(line.text))
        if headed and told_post(line.text) and not _opens_post(line):
            told.append(replace(line, kind=BlockKind.LIST_ITEM))
        else:
            told += [line] if headed else _told_apart(line)
    return told


def _opens_post(line: SourceLine) -> bool:
    """
    Whether a line below an empty one tells post and firm, and is no sentence: "Von 2031
    bis 2033 Kutscher im Hotel Post".
    """
    return line.apart and not (line.bullet or line.text.endswith("."))


def _told_apart(line: SourceLine) -> Iterator[SourceLine]:
    told = [] if line.bullet else sentences(line.text)
    if any(map(told_post, told)):
        yield from (replace(line, text=s, apart=bool(told_post(s))) for s in told)
    else:
        yield line


def with_posts_below(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines; where a sentence right below dates or a firm with them only says what
    somebody was there, it is a line of its own: "Night cook. Soups and sauces."
    """
    block: list[SourceLine] = []
    below = -1  # how many lines stand below the dates of the block
    for line in lines:
        block, below = ([line], -1) if line.apart else ([*block, line], below)
        if line.bullet or is_dated_head(line.text):
            below = -1 if line.bullet else 0
            yield line
            continue
        wanting = 0 <= below < _ROOM and not any(
            title_score(x.text) for x in block[:-1]
        )
        told = _post_and_rest(line.text) if wanting else ()
        if wanting and not (told or below or without_dates(block[-2].text)):
            firm, _, rest = line.text.partition(". ")
            behind = _post_and_rest(rest) if len(firm.split()) <= _FEW_WORDS else ()
            told = (firm, *behind) if behind and not _is_deed(firm.split()) else ()
        yield from (replace(line, text=text) for text in told or (line.text,))
        below = below + 1 if below >= 0 and not told else -1


def _post_and_rest(text: str) -> Sequence[str]:
    """
    The post that the first sentence names, and what follows it.
    """
    first, *others = sentences(text) or [text]
    if not (others or first.endswith(".")) or find_dates(first):
        return ()
    post, comma, more = first.partition(", ")
    if comma and more[0].islower() and not title_score(more):
        others = [more, *others]
    else:
        post = first
    if title_score(post) < 2 or len(post.split()) > _FEW_WORDS or opens_with_verb(post):
        return ()
    return tuple(filter(None, (post.removesuffix("."), " ".join(others))))


def parted(line: SourceLine) -> Iterator[SourceLine]:
    """
    "2018–2021 Engineer, Acme. Built bridges in five towns." is a head and its text; so
    are two heads, or more, in one line.
    """
    cut = _HEAD_THEN_MORE.fullmatch(line.text)
    if cut and not line.bullet and all(map(is_dated_head, cut.groups())):
        yield replace(line, text=cut[1])
        yield from parted(replace(line, text=cut[2]))
        return
    posts = () if line.bullet else _AFTER_TIME.split(line.text)
    if len(posts) > 1 and all(map(_is_post_with_time, posts)):
        yield from (
            replace(line, text=p, apart=line.apart and p is posts[0]) for p in posts
        )
        return
    heads = _AFTER_YEAR.split(line.text.removesuffix("."))
    if len(heads) > 1 and not line.bullet and _are_posts(heads):
        yield from (replace(line, text=head) for head in heads)
        return
    since = None if line.bullet else _FIRM_SINCE.fullmatch(line.text)
    if since and _is_firm_with_time(since[1]) and title_score(since[2]):
        yield replace(line, text=since[1])
        yield replace(line, text=since[2], apart=False)
        return
    if not line.bullet and (things := _head_and_things(line.text)):
        yield replace(line, text=things[0])
        for told in sentences(things[1]) or things[1:]:
            yield replace(line, text=told, kind=BlockKind.LIST_ITEM, apart=False)
        return
    parts = () if line.bullet else _head_and_text(line.text)
    yield from (replace(line, text=part) for part in parts or (line.text,))


def _is_post_with_time(text: str) -> bool:
    named, bracket, time = text.rstrip(" )").partition(" (")
    span = find_dates(time)
    return bool(bracket and title_score(named) and span and span.ranged)


def _is_firm_with_time(text: str) -> bool:
    name = without_dates(_BRACKETED.sub("", text))
    return (
        bool(organisation_score(name)) and not title_score(name) and is_dated_head(text)
    )


def _are_posts(heads: Sequence[str]) -> bool:
    """
    Whether each of several sentences names something, where, and when, and one a post:
    "Guide, Tern Park, 2014/15. Kitchen hand, Acme Hotel, 2012 – 2016."
    """
    dated = all(is_dated_head(text) and "," in text for text in heads)
    return dated and any(title_score(COMMA.split(text)[0]) > 1 for text in heads)


def _head_and_things(text: str) -> Sequence[str]:
    """
    A whole head, and the things that it was about behind a colon or the post.
    """
    by_colon, by_dash = _POST_THEN_THINGS.fullmatch(text), _FIRM_DASH_POST.match(text)
    for cut in filter(None, (by_colon, by_dash)):
        head, things = cut.groups()
        *first, label = sentences(head) or [head]
        if cut is by_colon and first and len(label.split()) <= _LONGEST_LABEL:
            head, things = " ".join(first).removesuffix("."), f"{label}: {things}"
        span = find_dates(head)
        post = head if cut is by_colon else re.split(" [-–—] ", head)[-1]
        begins = span and not head[: span.begin].strip()
        whole = head.count("(") == head.count(")")
        whole = whole and ("," in head or _AT.search(head) is not None)
        if begins and is_dated_head(head) and title_score(post) and whole:
            return head, things
    return ()


def _head_and_text(text: str) -> Sequence[str]:
    """
    The head that the first sentence is, and the others; or a firm and its clients.
    """
    first, *others = sentences(text) or [text]
    told = " ".join(others)
    ended = len(first) > _SHORTEST_HEAD and bool(_ENDED.search(first))
    timed = _ENDED_WITH_TIME.fullmatch(first) is not None
    away = first.endswith(").") and is_career_break(without_dates(first))
    ended = ended or away or (timed and title_score(first) > 0)
    told_more = len(told.split()) > 3 and told[0].isalpha()
    if ended and told_more and is_dated_head(first[:-1]):
        return first[:-1], told
    behind = _DATES_THEN_MORE.fullmatch(text)
    if behind and is_dated_head(behind[1]) and title_score(behind[1]):
        return behind.groups()
    school = _SCHOOL_THEN_MORE.fullmatch(text)
    if school and len(text) > LONGEST_PLAIN_HEAD and school_score(school[1]):
        return school.groups()
    cut = _FIRM_THEN_CLIENTS.fullmatch(text)
    return cut.groups() if cut and not _ROW_OF_THINGS.search(cut[1]) else ()


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
    text = _BRACKETED.sub("", text) if sure and long else text
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
    if span is None or _FIELD_OF_NAMES.match(text) or _REMARKED.search(text):
        return False
    elsewhere = any(known.match(text) for known in (_LOST, _UNDER_WAY, _SUM))
    if (
        elsewhere
        or _is_too_long(text, span)
        or _FATE.search(text)
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
    speaks = _SPEAKS.search(_BRACKETED.sub("", text))
    own = speaks or (_OWN.search(told) and not named)
    used = _USED_FROM.search(text) and not named
    if (begun or counted or own or used or _AWARD.search(told)) and not known:
        return False
    if _is_prose(told.rstrip(".") if titled else told) and not known and not column:
        return False
    whole = len(text) <= LONGEST_PLAIN_HEAD or (titled and _HEADS_POST.match(before))
    return edge or column or (span.ranged and bool(whole))


def _is_too_long(text: str, span: DateSpan) -> bool:
    """
    Whether a line is longer than heads are; brackets count for nothing in a row that
    tells after its dates what somebody was.
    """
    row = not span.begin and text[span.stop : span.stop + 1] == "\t"
    first = COMMA.split(text[span.stop :])[0]
    row = row and (title_score(first) > 1 or degree_score(first) > 1)
    return len(_BRACKETED.sub("", text) if row else text) > _LONGEST_HEAD


def _is_prose(text: str) -> bool:
    words = text.split()
    if not words:
        return False
    if text[0].islower() and not title_score(text) and not _THROUGH.match(text):
        return True
    if _is_deed(words):
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


def _is_deed(words: Sequence[str]) -> bool:
    """
    "Voted safest picker by the team": a verb, and no name behind it.
    """
    told = is_past(words[0]) and words[0].lower() not in _OF_A_TITLE
    named = any(word[0].isupper() for word in words[1:])
    return len(words) >= _FEWEST_OF_A_DEED and told and not named
