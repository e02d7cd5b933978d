"""
How a paper is called in an English sentence.
"""

import re

from resumate.domain.composing.english.words.spelling import spelled_out
from resumate.domain.composing.papers import is_detail, paper_name, without_details
from resumate.domain.lexicon.months import IN_ENGLISH
from resumate.domain.patterns import regex

YEARS = regex(
    rf"[\s,(]*(?:\b(?:{IN_ENGLISH})\.? )?"
    r"(?:19|20)\d\d(?:\s*[–—-]\s*(?:[A-Z][a-z]+\.? )?(?:(?:19|20)\d\d|present|"
    r"now))?\)?",
    re.IGNORECASE,
)

POINTS = regex(
    r" \((?!no )[^()]*\b(?:\d+ points?|tickets?|violations?|convictions?|endorsements?|"
    r"offen[cs]es?|fines?|accidents?|myself)\b[^()]*\)"
)
"""What a licence has against it, or a course for it: told by nobody."""

A_PAPER = regex(
    r"certificat|licen[cs]e(?!d)|diploma|registration|card\b|ticket|passport|award|status$|\bCDL\b|clearance$|"
    r"status \(",
    re.IGNORECASE,
)

_ON_REQUEST = regex(
    r"[ ,–-]*\(?(?:available |seen |copy )*(?:(?:up)?on request|to follow)\)?$",
    re.IGNORECASE,
)

_ITS_NUMBER = regex(
    r" (?:#|no\.? ?|nr\.? ?|number )#?\d{4,}\b|(?<=[A-Z]) \d+ (?:hrs|hours)$|"
    r"(?<=[A-Z]) pass(?: [A-C])?$"
)
"""What a paper is filed under, how long it took, and how it was passed."""
_TO_COME = regex(
    r" \((?:now |currently )?(?:working (?:on|towards?)|studying for|doing|next:?|"
    r"hoping|planning) [^()]*\)"
)
"""What is worked for besides: "CCNA (working on CCNP)"."""
_LOOSE_END = regex(
    r"[ ,(]+(?:valid |good |current )?"
    r"(?:thru|through|until|till|to|exp\.?|since|in|from)$",
    re.IGNORECASE,
)
"""What led to a date that is not told."""

_YEAR_FIRST = regex(r"^(?:19|20)\d\d \((.+)\)$")
"""The year of a paper before where it was given: "2015 (UK)"."""


_SO_LONG = (
    r"(?:\d+|one|two|three|four|five|six|half|full)[- ]"
    r"(?:days?|weeks?|months?|years?|evenings?)"
)
_HOW_HAD = regex(
    rf"(?:{_SO_LONG}(?: (?:course|programme|program|training|workshop))?|"
    r"in[- ]house|in[- ]person|online|on-site|remote(?:ly)?|part[- ]time|full[- ]time|"
    r"evenings?|weekends?|day release|(?:by )?distance[- ]learning(?: .*)?|"
    r"(?:in-)?(?:company|house|work|evening|online|short) (?:courses?|training)|"
    r"(?:done|taken|held|completed|provided|run) (?:through|at|with|by|via|in) .*|"
    r"(?:clean|renewed)(?: (?:record|abstract|licen[cs]e))?)",
    re.IGNORECASE,
)
"""How a paper was had, how long that took, and that nothing is against it."""
_UNDER_WAY = regex(
    r"\b(?:progress|ongoing|pending|due|expect\w*|expir\w+|lapsed|started|studying|"
    r"current\w*|to be|since|until|till|from|valid|awaiting|failed|suspended)\b",
    re.IGNORECASE,
)
"""What says that a paper is not had yet, or no more: its bracket stays whole."""
_IN_BRACKETS = regex(r" \((?P<inside>[^()]+)\)")


def without_how(paper: str) -> str:
    """
    A paper without what is noted in brackets of how and where it was had: "(part-time,
    9 months)", "(in house, Moorside)"; what limits it, or tells how well, stays.
    """
    return _IN_BRACKETS.sub(_without_how, paper)


def _without_how(found: re.Match[str]) -> str:
    pieces = found["inside"].split(", ")
    others = " ".join(one for one in pieces if not _HOW_HAD.fullmatch(one))
    if _UNDER_WAY.search(found["inside"]) or _LIMITS.search(others):
        return found.group()
    if _HOW_HAD.fullmatch(pieces[0]):
        pieces = [one for one in pieces if _HOW_WELL.search(one)]
    kept = [one for one in pieces if not _HOW_HAD.fullmatch(one)]
    return f" ({', '.join(kept)})" if kept else ""


_CERT_FIRST = regex(r"^Cert\b\.?(?= (?:[IVX]+|\d)\b)")
_IN_FULL = regex(r"^(?P<what>[^()]+) \((?P<how>full|current)\)$")


def _how_first(found: re.Match[str]) -> str:
    """
    "Deck registration (full)" as "full Deck registration".
    """
    return f"{found['how']} {found['what']}"


_HOW_WELL = regex(
    r"\b(?:distinction|merit|credit|hono[u]?rs|first|laude|pass|level|class)\b",
    re.IGNORECASE,
)


def called(item: str) -> str:
    """
    The certificate, what stands behind a comma put into parentheses.
    """
    item = _IN_FULL.sub(_how_first, _CERT_FIRST.sub("Certificate", without_how(item)))
    bare = re.sub(r"\s*\((?:19|20)\d\d\)$", "", paper_name(_before_when(item)))
    bare = _CERT.sub("certificate", without_details(bare))
    bare = _IN_WHAT.sub(r"\g<paper> in ", bare)
    bare = _OF_WHAT_KIND.sub(r"\1 (\2)", _ITS_PARTS.sub("", bare))
    bare = spelled_out(POINTS.sub("", _ON_REQUEST.sub("", bare)))
    bare = _LOOSE_END.sub("", _TO_COME.sub("", _ITS_NUMBER.sub("", bare)))
    head, comma, tail = bare.rpartition(", ")
    if comma and "(" in head and re.fullmatch(r"[A-Z]{2,5}", tail):
        return head  # "Project Management Professional (PMP), PMI": who gives it
    tail = _YEAR_FIRST.sub(r"\1", tail)
    if comma and "(" not in head and "," not in head:
        inner = re.sub(r" \(([^()]*)\)", r", \1", tail)
        bare = without_how(f"{head} ({inner})")
    return bare


_IN_WHAT = regex(
    r"(?P<paper>\b(?:Award|Certificate|Diploma)) "
    r"(?=(?!(?:in|of|for|on|with|to|at|from|and|as|by|level|course|holder|scheme|"
    r"programme|program|awarded|issued|number|no)\b)[a-z]+ [a-z])"
)
"""What a paper is in, where its name goes on in small letters: "Award heat pumps"."""

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


_IN_SMALL = regex(
    r"^(?P<name>[A-Z][a-z-]+(?= (?!(?:in|of|for|on|to)\b)[a-z])"
    r"(?: [a-z-]+| [A-Z][\w-]*| \d+)+)(?=$| \()"
)
_SMALL = frozenset(
    "a an and as at by for from in into of on or the to with course courses "
    "classes workshop online short evening".split()
)


def titled(paper: str) -> str:
    """
    A paper whose name has a capital at its beginning alone, as one writes a name:
    "Conflict management" as "Conflict Management".
    """
    return _IN_SMALL.sub(_as_a_name, paper)


def _as_a_name(found: re.Match[str]) -> str:
    words = found["name"].split(" ")
    return " ".join(w if w in _SMALL else f"{w[0].upper()}{w[1:]}" for w in words)
