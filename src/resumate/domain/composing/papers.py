"""
Certificates, licences and grades as a line has them, one by one.
"""

import re
from collections.abc import Sequence

from resumate.domain.language.dates import dates_as, find_dates
from resumate.domain.language.mood_words import FIRST_PERSON
from resumate.domain.language.name_kinds import school_score
from resumate.domain.language.places import is_place
from resumate.domain.language.standing import AWAITED, GIVEN_UP, RENEWED, RUN_OUT
from resumate.domain.lexicon.months import IN_ANY
from resumate.domain.patterns import regex
from resumate.domain.plan import Point
from resumate.domain.resume import Section

_BY_INITIALS = (
    r"(?:TWIC|CPR|BLS|ACLS|PALS|CSCS|IPAF|DBS|ADR|WHMIS|OSHA|SIA"
    r"|TEFL|TESOL|CELTA|DELTA)"
)
"""Papers that are known by their initials."""
_NEXT_PAPER = regex(
    rf",\s+(?={_BY_INITIALS}\b)(?![^()]*\))|"
    r"\s*;\s*(?![^()]*\))|(?:(?<=\)),\s+|(?<=(?:19|20)\d\d),\s+)(?!\d|upgraded|updated|Note|Abschluss|GPA|grade|"
    r"(?:under|over|up to|below|above|max\.?|bis|unter|über) \d)(?![^()]*\))|"
    r"(?<=holder),\s+(?=[A-Z])|(?<=[A-Z\d] passed),\s+(?=[A-Z])|"
    r",\s+(?=[a-zäöü])(?!class|level|grade|category|part|valid|renew|issued|"
    r"completed (?:an? |\d)|clean|no\b|full|held|own|manual|automatic|"
    r"(?:upgrad|updat|convert|transferr|award|achiev|issu)ed\b|equivalent|via|through|"
    r"(?:under|over|up to|below|above|max\.?|bis|unter|über) \d)(?![^(]*\))"
)
_GRADES = regex(
    r"^(?:\d{4} \| |[^:;|]{3,60}[.,–-] )?(?:\d+ )?(?P<name>GCSEs?|[OA][- ]levels?)"
    r"(?: \(?(?:at )?(?:grades? )?(?:A\*?|\d)(?: ?[-–] ?| to )[A-G\d]\)?)?"
    r"(?:, [^:;]{3,60}?)?,?\s*"
    r"(?::|\bincl(?:uding\b|\.))\s*",
    re.IGNORECASE,
)


def school_grades_in(text: str) -> tuple[str, list[str]] | None:
    """
    What a list of school grades is called ("GCSEs"), and its subjects with their
    grades; None for any other line.
    """
    grades = _GRADES.match(text)
    return (
        (grades["name"], re.split(r", | and ", text[grades.end() :]))
        if grades
        else None
    )


_DATE_BEFORE = regex(
    r"^(?:(?:laufend|aktuell|(?:seit |ab )?[\d./]+(?: ?[–-] ?\S+)?) \| |"
    r"(?:\d\d[./]|[A-ZÄ][a-zä]{2,8}\.? )?(?:19|20)\d\d(?: ?[–-] ?(?:19|20)\d\d)?"
    r"(?::| [–-])? (?=[A-ZÄÖÜ]))"
)


def undated(text: str) -> str:
    """
    A paper without the date that its line begins with: "laufend | Eintrag im Register",
    "2015 Prüfung", "März 2026: Word und Outlook".
    """
    return _DATE_BEFORE.sub("", text)


_AGAIN = regex(
    r"\b(?:(?:halb|viertel)?jährlich|monatlich|regelmäßig|alle \w+ (?:Jahre|Monate)"
    r"|(?:bi)?annual(?:ly)?|yearly|monthly|every (?:\w+ )?(?:years?|months?))\b",
    re.IGNORECASE,
)
"""A course that is taken again and again goes on no more than it is done."""


def is_under_way(point: Point) -> bool:
    """
    Whether the dates of a course say that it goes on: "09/2024 – heute".
    """
    line = point.lines[0]
    if line.section is not Section.EDUCATION:
        return False
    span = find_dates(line.text)
    dated = span is not None and span.ranged and span.current
    dated = dated and not _AGAIN.search(line.text)
    return dated or (point.role is not None and point.role.current)


OF_SOME_KIND = regex(
    r"(?:(?:refresher|short|online|evening|training|introductory|(?:\w+[- ])?day|night|"
    r"weekend|basic|advanced|summer|certificate|distance[- ]learning) )?"
    r"(?:course|workshop|seminar|refresher|class)",
    re.IGNORECASE,
)
"""A course that is called by its kind, and not by what it is in."""


_REGISTER = regex(
    r"^(?P<by>[A-Z]{2,8})(?: \| |: )(?P<what>(?:[Rr]egistered|[Ll]icen[cs]ed|"
    r"[Cc]ertified|[Cc]hartered) [a-z]+(?: [a-z]+)?)(?=$| since)"
)


def with_register_last(text: str) -> str:
    """
    "SACE: registered educator" as "registered educator (SACE)".
    """
    return _REGISTER.sub(r"\g<what> (\g<by>)", text)


_COMMA = regex(r",\s+(?![^(]*\))")
_AT_HAND = regex(
    r"(?:eigene[rs]? )?(?:Auto|PKW|Pkw|Fahrzeug|Wagen)(?: ist)?(?: vorhanden)?|"
    r"[Cc]ar owner|[Oo]wn(?:s|er of)? (?:a )?(?:car|vehicle|transport)(?: owner)?"
)
"""A car beside a licence is owned, and no paper."""


_GIVEN_BY = regex(
    r"(?P<name>[^,;()]+ \([^(),;]*)\), "
    r"(?P<by>(?:HackerRank|Coursera|Udemy|edX|Udacity|"
    r"DataCamp|Codecademy|freeCodeCamp|LinkedIn Learning|FutureLearn|Pluralsight|"
    r"Kaggle|HubSpot(?: Academy)?|openHPI|Khan Academy|Skillshare|Simplilearn|"
    r"NPTEL|Alison))"
    r"(?=$|[,;]| \()"
)
"""Who gave a paper that has a bracket already: "SQL (Advanced), HackerRank"."""
_NEXT_ROW = regex(r"(?<=[)\d])\s+/\s+(?=[A-ZÄÖÜ])")
"""Between papers that a line has side by side: "SPIN (2020) / Negotiation (2022)"."""


def papers_in(text: str) -> list[str]:
    """
    The certificates that one line names: parted at semicolons, behind a year or a
    bracket, and before a small letter; a single other comma stands before an issuer,
    three of them part a list.
    """
    text = _GIVEN_BY.sub(r"\g<name>, \g<by>)", text)
    text = "; ".join(
        one
        for one in _NEXT_ROW.sub("; ", text).split("; ")
        if one.count(", ") > 2 or not no_longer_held(one)  # noqa: PLR2004
    )
    if ";" not in text:
        text = ", ".join(_still_held(_COMMA.split(text)))
    text = _without_validity(with_register_last(text))
    listed_ = _COMMA.split(text)
    papers_all = len(listed_) > 2 and all(map(_PAPER_ALONE.search, listed_[1:]))  # noqa: PLR2004
    if (len(listed_) > _FEWEST_LISTED or papers_all) and ";" not in text:
        details = [one for one in listed_[1:] if one[:1].islower()]
        whole = (details and _DETAIL.fullmatch(listed_[-1])) or all(
            _DETAIL.fullmatch(one) or _ISSUER.fullmatch(one) or is_place(one)
            for one in listed_[1:]
        )
        limit = _DETAIL.fullmatch(listed_[-1]) and _REMARK.search(listed_[-1])
        papers = listed_[:1] if whole else listed_[: -1 if limit else None]
        papers[-1] += limit[0] if limit else ""
    else:
        papers = _NEXT_PAPER.split(text)
    named = [paper.strip() for paper in papers if re.search(r"[^\W\d]", paper)]
    single = len(listed_) <= _FEWEST_LISTED
    titled = named and _TITLED.match(named[0])
    if len(named) > 1 and _SMALL_AND_DATED.fullmatch(named[-1]):
        named[0] += (_NOT_HAD.search(named[-1]) or [""])[0]
    told = [
        *named[:1],
        *(
            paper
            for paper in named[1:]
            if not (_DETAIL.fullmatch(paper) or _SMALL_AND_DATED.fullmatch(paper))
            and not (single and _is_beside_one(paper))
            and not (titled and paper[0].islower())
        ),
    ]
    return [
        paper
        for paper in told
        if not (
            no_longer_held(paper)
            or FIRST_PERSON.match(paper)
            or _AT_HAND.fullmatch(paper)
        )
    ]


def _still_held(pieces: Sequence[str]) -> list[str]:
    """
    The *pieces* of a list without a paper, and what is said of it in small letters
    behind it, where that says that it has run out.
    """
    papers: list[list[str]] = []
    for piece in pieces:
        if papers and piece[:1].islower():
            papers[-1].append(piece)
        else:
            papers.append([piece])
    held = [one for one in papers if not no_longer_held(", ".join(one))]
    return [piece for one in held for piece in one]


def _is_beside_one(piece: str) -> bool:
    """
    Whether *piece*, behind the only paper of its line, is none.
    """
    name = piece.partition(" | ")[0]
    school = len(name.split()) > 1 and school_score(name) > 0
    where = is_place(name.partition(", ")[0])
    return school or where or any(one.fullmatch(name) for one in _NO_PAPERS)


def no_longer_held(paper: str) -> bool:
    """
    Whether the line itself says that a paper has run out or is not had yet.
    """
    run_out = _RUN_OUT.search(paper)
    return bool(run_out and not _HAD_AGAIN.search(paper, run_out.end()))


_FEWEST_LISTED = 3
_PAPER_ALONE = regex(
    r"^(?=[A-Z]).*(?:\([A-Z]{2,6}\)$|"
    r"\b(?:certif\w+|licen[cs]e|card|permit|[A-Z]{2,5} \d+|Level \d|"
    r"[A-Z]{3,} member)\b)",
)
"""A paper by its own words: with its initials, its number, or called one."""
_ISSUER = regex(
    rf"(?!{_BY_INITIALS}\b)"
    r"[A-ZÄÖÜ]{2,6}(?: (?:online|e-learning|course))?"
    r"(?:(?:,| –| -) (?:[a-z]+ )?(?:[A-Z][a-z]{2} )?(?:19|20)\d\d\b.*)?"
)
"""Initials behind a paper's name: who gave it, and when."""
_SMALL = regex(r"[a-zäöü]+")
_HOW_HELD = regex(r"(?:in|on|with|as|to|by|under|[a-z]+ly) .*")
"""Behind a paper: "in good standing", "currently as an assistant"."""
_HOUSE = regex(r"[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+){2,}")
"""A long name behind the only other: "Matric (NSC), Sandhill Bay Secondary"."""
_NO_PAPERS = (_ISSUER, _SMALL, _HOW_HELD, _HOUSE)
_SMALL_AND_DATED = regex(
    rf"(?:{_SMALL.pattern} ){{1,2}}(?:[A-Z][a-zé]+\.? )?(?:19|20)\d\d(?: \([^()]*\))?"
)
"""How a paper is held, or when it came about: "open", "completed March 2022"."""
_NOT_HAD = regex(r" \((?:not|no|nicht|ohne|kein\w*) [^()]*\)$")
"""What a paper is not, behind when it came about: "completed 2022 (not certified)"."""
_TITLED = regex(r"[A-ZÄÖÜ]\w*(?: [A-ZÄÖÜ]\w*)+$")
"""A name in capitals, behind which small letters name no other paper."""
_HAD_AGAIN = regex(RENEWED)
_RUN_OUT = regex(
    rf"\b(?:{RUN_OUT}|{GIVEN_UP}|{AWAITED}|waiting (?:for|on)|"
    r"inactive|suspended|withdrawn|in preparation|"
    r"application (?:\w+ ){0,6}(?:sent|submitted|made|lodged|filed)|"
    r"angefangen|steht noch aus|"
    r"ruhend|in Vorbereitung|"
    r"(?:not|never)(?: yet)? (?:been )?(?:passed|taken|sat|obtained|trained|held)|"
    r"results? (?:due|pending|awaited)|needs? (?:an? )?(?:refresher|renew\w+|updating)|"
    r"dropped|failed|(?:nicht|nie) (?:absolviert|gemacht|erworben)|"
    r"durchgefallen|noch nicht|"
    r"(?:started|begonnen)(?=$|[,;)])|"
    r"(?:planned|geplant)(?=$|[,;)]| (?:for|für|in|im) | \d))(?!\w)",
    re.IGNORECASE,
)
_DETAIL = regex(
    r"(?:(?:(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]*"
    r"\.? |\d\d?/)?(?:19|20)\d\d(?:[/–-]\d+)?|"
    r"re(?:newed|newal|instated|certified|validated)(?: .*)?|online|remote|in-house|"
    r"passed|(?:all )?(?:in date|current|up[- ]to[- ]date)|yearly|annual(?:ly)?|"
    r"(?:half|full|one)[- ]day(?: course)?|(?:current |full |associate )member|"
    r"(?:(?:[a-z]+ )?(?:\d+|one|two|three|four|five|half|full)[- ](?:day|week|hour) |"
    r"evening |day |night |weekend |online |short |"
    r"part[- ]time |distance[- ]learning )(?:course|class(?:es)?|workshop|release)|"
    r"(?:lapsed|expired|earned|awarded|obtained|issued)(?: .*)?|"
    r"completed (?:an? |\d+ ).*|"
    r"current|active|bestanden|berufsbegleitend|aktuell|laufend|"
    r"(?:with )?own (?:van|car|vehicle|transport|tools)|"
    r"\d+ ?(?:days?|hours?|hrs|weeks?|wks|UE|Std\.?|Stunden|Tage|Wochen)|"
    r"(?:C?GPA|Score|Grade|Marks?):? ?\d[\d.,]*(?: ?%| ?/ ?\d[\d.,]*)?"
    r"(?:, (?:[A-Z][a-z]{2,8}\.? )?(?:19|20)\d\d)?|"
    r"(?:since|seit|bis|until|from|ab) .*)(?:, (?:19|20)\d\d)?(?: \([^()]*\))?",
    re.IGNORECASE,
)
"""What stands beside a paper's name: who gave it, when, how, how well, for how long."""
_REMARK = regex(r" \([a-z][^()]*\)$")
"""What limits a paper, behind its date: "10/2025 (theory only)"."""
_HOW_PASSED = regex(
    r"(?<=\w) (?:passed|completed|achieved|bestanden) .*$|(?<=[A-Z\d]) passed$"
)
_VALIDITY = regex(
    r" [–—-] (?:yearly|annual(?:ly)?|every \w+|refreshed|re-?newed|cleared|valid|"
    r"current)\b.*$|"
    r",? \((?:since|valid|current|active) [^()]*, (?:current|active|valid)\)$|"
    r",? \(?(?:all|both) (?:current|valid|in date|up[- ]to[- ]date)"
    r"(?: (?:to|until|till|thru) [\w /]+)?\)?$|"
    r"(?:,| [–—-])? up[- ]to[- ]date(?: [–—-] [^()]*)?$|"
    r",? re(?:newed|instated) [^,()]*$|"
    r" \(re(?:newed|instated|validated|certified) [^,()]*\)$|"
    r",? \((?:valid (?:until|through|to)|expires|expiry|gültig bis|exp\.?) [^,()]*\)$|"
    r"(?:,| [–—-])? \(?(?:(?:since|seit) (?:[A-Za-zä]{3,9}\.? |\d\d?[./])?(?:19|20)\d\d"
    r"(?: (?:through|via|by|durch|über) [a-zäöü ]+)?|"
    r"current|active|in date|"
    r"(?:(?:valid|active|current|good|in date) (?:until|till?|through|thru|to)|"
    r"runs out|renewal due|due for renewal|expires|expiry|gültig bis|läuft ab|exp\.?) "
    r"[^,()]*)\)?$",
    re.IGNORECASE,
)


_TILL_WHEN = regex(
    r"(?<=\((?:19|20)\d\d)[,;] (?:valid|in date|expires|exp\.?|renewal|gültig) "
    r"[^()]*(?=\)$)",
    re.IGNORECASE,
)
"""Until when a paper is good, behind its year: "(2025, valid to 2027)"."""


def _without_validity(text: str) -> str:
    bare = _VALIDITY.sub("", _TILL_WHEN.sub("", text)).rstrip(" –—-")
    return bare if bare.count("(") == bare.count(")") else text


def without_details(paper: str) -> str:
    """
    A paper's name without what stands behind its commas and is no part of it: how the
    course was held, and that it is valid.
    """
    name, comma, last = paper.rpartition(", ")
    sized = re.search(r"\d{4}", last) or re.fullmatch(r"\d+ ?\w+", last)
    beside = comma and not sized and is_detail(last)
    return without_details(name) if beside and "(" not in last else paper


def is_detail(piece: str) -> bool:
    """
    Whether *piece* tells when, how or for how long a paper was had, and names none.
    """
    return _DETAIL.fullmatch(piece.strip()) is not None


def _names_something(piece: str) -> bool:
    """
    Whether a cell has a word besides its dates: not "Nov. 2021".
    """
    return re.search(r"[^\W\d]", dates_as(piece, "")) is not None


_HAD_IN = regex(
    rf",?(?: [–—-])? \(?(?:(?:{IN_ANY})\.? |\d\d/)?"
    r"((?:(?:19|20)\d\d(?: and | & | und ))*(?:19|20)\d\d)\)?$",
    re.IGNORECASE,
)
"""The year of a paper behind its name, with its month: "Plumbing 2009" has none."""


def paper_name(text: str) -> str:
    """
    A certificate's name: no issuer beside it, its year in parentheses.
    """
    pieces = re.split(r"\s*[|•]\s*", text)
    named = next((one for one in pieces if _names_something(one)), pieces[0])
    bare = _HOW_PASSED.sub("", _without_validity(named.strip(" .,")))
    dated = _HAD_IN.sub(r" (\1)", bare)
    dated = dated if dated.count("(") == dated.count(")") else bare
    return re.sub(r"\(([A-ZÄÖÜ]{2,6})\) \(", r"(\1, ", dated)
