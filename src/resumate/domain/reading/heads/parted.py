"""
Heads and what stands behind them in the same line, taken apart.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import find_dates
from resumate.domain.language.english_verbs import opens_with_verb
from resumate.domain.language.name_kinds import (
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import COMMA, without_dates
from resumate.domain.reading.heads.head_lines import (
    BRACKETED,
    LONGEST_PLAIN_HEAD,
    is_dated_head,
    is_deed,
)
from resumate.domain.reading.heads.told_posts import told_post
from resumate.domain.reading.lines.sentences import goes_on, sentences
from resumate.domain.reading.lines.source import SourceLine

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

_SCHOOL_THEN_MORE = regex(r"([^;:.\t]{8,60}); (\S.*)")
"""A school, and below which studies it stands: "Hochschule Luzern; Abschluss …"."""

_ENDED = regex(r"[^\W\d_]{4}\)?\.$|, [A-Z]{2,3}\.$")
"""A sentence ends so, and no abbreviation: "… Institute.", "Plymouth, UK."."""

_ENDED_WITH_TIME = regex(r"[^,]+, [^()]+\([^()]*\d{4}\)\.$")
"""Post and firm, and when, as a sentence: "Warden, Birch campsite (2011–2013)."."""

_AFTER_YEAR = regex(r"(?<=\d\d)\. (?=[A-ZÄÖÜ])")
"""Where a sentence ends that tells when something was."""

_AFTER_TIME = regex(r"(?<=\d\))(?:[,;/]| / | and | und )\s*(?=[A-ZÄÖÜ])")
"""Where one post with its time in brackets ends and the next one begins."""

_FIRM_SINCE = regex(
    r"(.*[^\W_,]\)?) ((?:seit|since) (?:\d{1,2}[./])*(?:19|20)\d\d [A-ZÄÖÜ].*)"
)
"""A firm with its time, and what somebody has been there since when."""

_AT = regex(r" (?:im|in der|beim|bei(?: der)?|am|an der|at(?: the)?) [A-ZÄÖÜ]")

_LONGEST_LABEL = 5

_SHORTEST_HEAD = 12

_FEW_WORDS = 7

_ROOM = 2

_ASIDES = 40


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
    Whether a line tells post and firm below an empty one, and is no sentence, or has
    its dates before a colon: "Von 2031 bis 2033 Kutscher im Hotel Post".
    """
    opens = line.apart and not line.text.endswith(".")
    return (opens or is_told_by_time(line.text)) and not line.bullet


def is_told_by_time(text: str) -> bool:
    """
    Whether a line has from when to when before a colon: "2031 – 2033: Cook in a pub".
    """
    span = find_dates(text)
    if span is None or not span.ranged or span.begin:
        return False
    return text[span.stop :].startswith(": ")


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
    named = False  # whether one above in the block names a post
    below = -1  # how many lines stand below the dates of the block
    for above, line in zip([*lines[:1], *lines], lines, strict=False):
        named = not line.apart and (named or bool(title_score(above.text)))
        below = -1 if line.apart else below
        if line.bullet or is_dated_head(line.text):
            below = -1 if line.bullet else 0
            yield line
            continue
        wanting = 0 <= below < _ROOM and not named
        told = _post_and_rest(line.text) if wanting else ()
        if wanting and not (told or below or without_dates(above.text)):
            firm, _, rest = line.text.partition(". ")
            behind = _post_and_rest(rest) if len(firm.split()) <= _FEW_WORDS else ()
            told = (firm, *behind) if behind and not is_deed(firm.split()) else ()
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
    if not line.bullet and (told := _dates_and_head(line.text)):
        head, *others = told
        yield replace(line, text=head)
        for text in others:
            yield replace(line, text=text, kind=BlockKind.LIST_ITEM, apart=False)
        return
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


def _dates_and_head(text: str) -> Sequence[str]:
    """
    The head whose dates are a sentence, and what is told behind it: "Since May 2031.
    Baker, Acme Ltd, Hull. I bake bread."
    """
    dates, *others = sentences(text) or [text]
    span = find_dates(dates)
    ranged = span is not None and span.ranged and dates.endswith(".")
    if not (ranged and others) or without_dates(dates[:-1]):
        return ()
    head, *told = others
    if find_dates(head) or len(head) > LONGEST_PLAIN_HEAD + _ASIDES:
        return ()
    named = head if goes_on(head) else head.removesuffix(".")
    return (f"{dates[:-1]}\t{named}", *told)


def _is_post_with_time(text: str) -> bool:
    named, bracket, time = text.rstrip(" )").partition(" (")
    span = find_dates(time)
    return bool(bracket and title_score(named) and span and span.ranged)


def _is_firm_with_time(text: str) -> bool:
    name = without_dates(BRACKETED.sub("", text))
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


_ENDS_IN_TIME = regex(r"(?:\)|\d{4}|\b(?:present|now|heute))\.$")


def _head_and_text(text: str) -> Sequence[str]:
    """
    The head that the first sentence is, and the others; or a firm and its clients.
    """
    first, *others = sentences(text) or [text]
    told = " ".join(others)
    ended = len(first) > _SHORTEST_HEAD and bool(_ENDED.search(first))
    timed = _ENDED_WITH_TIME.fullmatch(first) is not None
    off = is_career_break(without_dates(first).strip(" .\t"))
    away = off and _ENDS_IN_TIME.search(first) is not None
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
