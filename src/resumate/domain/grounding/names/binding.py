"""
The role that each clause speaks of, by the employer, title or place that it names.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable, Sequence

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.clauses.clause import Clause
from resumate.domain.grounding.names.title_forms import (
    AND_AS,
    is_title_head,
    title_forms,
)
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.mood_words import AT_FIRST
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.stemming import stem
from resumate.domain.language.words import (
    Word,
    is_function,
    plain_keys,
    words,
)
from resumate.domain.lexicon.titles import HEADS
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section

_TEMPORAL = regex(
    r"^(and )?(before|prior|until|after|since (joining|leaving)|bevor|vor|nach|seit ich|ehe)\b"
    r"(?! (to )?(that|this|then)(,| (I|we)\b))",
    re.IGNORECASE,
)
"""A clause that only dates another: "before I joined …", and not "before that I was …"."""
_WHERE = regex(r"(where|wo)\b")
_SAME_ROLE = AnyCase(
    r"\b(there|in (that|this) (role|position|post|job)|at the same (company|employer|firm|hospital)"
    r"|(on top of|alongside|besides|beyond|in addition to|next to) (that|this)"
    r"|during (that|this) time|dort|in dieser (rolle|position|funktion|zeit|stelle))\b",
)
_CURRENT = AnyCase(
    r"\b(my|meiner?) (current|present|jetzigen|aktuellen|derzeitigen) (role|position|job|post|employer"
    r"|unit|ward|team|department|company|firm|school|hospital|practice|clinic|office|branch|shop|site|kitchen|restaurant|hotel|workplace"
    r"|rolle|stelle|arbeitgeber)\b",
)
_STUDY = AnyCase(
    r"\b(?:my|meine[rsmn]?|in der|der|as an?|als) (apprenticeship|doctorate|internship|traineeship|postdoc"
    r"|ausbildung|lehre|lehrzeit|praktikums?|promotion|intern|apprentice)\b",
)
_AND_ON = regex(
    r"\b(?:first|initially|originally|starting(?: (?:out|off))?|beginning|erst|zuerst|zunächst|anfangs|angefangen|beginnend) $",
    re.IGNORECASE,
)
"""What one was at first and is told of a longer time: "starting as an apprentice"."""
_STUDY_STEMS = {
    "doctorate": "doctoral", "traineeship": "trainee", "internship": "intern",
    "apprenticeship": "apprentice", "ausbildung": "auszubild", "lehre": "auszubild",
    "lehrzeit": "auszubild", "praktikum": "praktikant", "praktikums": "praktikant",
}  # fmt: skip


def bind(
    text: str, clauses: Sequence[Clause], facts: Facts, carried: frozenset[str] | None
) -> tuple[list[frozenset[str] | None], frozenset[str] | None]:
    """
    The roles that each clause speaks of, and those that the next sentence may go on with.
    """
    pieces = [text[c.start : c.end] for c in clauses]
    passing = [bool(_TEMPORAL.match(piece)) for piece in pieces]
    own = _named_in_turn(pieces, passing, facts, carried)
    turn = _turn(text, pieces)
    # A course of study is where a degree is from; the rest of the sentence is elsewhere.
    study = [_is_study(r, facts) for r in own]
    passing = [p or s for p, s in zip(passing, study, strict=True)]
    lasting = [r for r, p in zip(own, passing, strict=True) if r and not p]
    staying = turn == len(pieces)
    single = lasting[0] if staying and len(set(lasting)) == 1 else None
    bound: list[frozenset[str] | None] = []
    current: frozenset[str] | None = None
    where: frozenset[str] | None = None
    for index, (piece, roles, temporal) in enumerate(
        zip(pieces, own, passing, strict=True)
    ):
        if index >= turn:
            current = None
        if roles and not temporal:
            current = roles
        if bound and _WHERE.match(piece):
            where = bound[-1]
        bound.append(roles or where or current or single)
        if len(piece) > len("where"):
            where = None
    named = [r for r in own if r]
    return bound, (lasting[-1] if lasting else named[-1] if named else carried)


_MOVES_ON = AnyCase(
    r"(?<!before )(?<!after )(?<!until )\b(?:moved (?:on|up|over|across|from|to|into)|moving (?:on|up|from)|went on to|progressed|worked my way up|rose|advanced|promoted|changed (?:over )?to"
    r"|(?:bin|habe mich) .*(?:aufgestiegen|hochgearbeitet)|gewechselt|wechselte)\b"
)
_NOW = regex(
    r"(?:and |but |und |aber )?(?:today|now|nowadays|currently|these days|heute|jetzt|inzwischen)\b",
    re.IGNORECASE,
)
_BEGAN = AnyCase(r"\b(?:started|began|begin|begann|angefangen)\b")


def _turn(text: str, pieces: Sequence[str]) -> int:
    """
    The first of the pieces that tells of another post than those before, as a sentence
    does that goes through a career: "I began as …, moved on …, today I …".
    """
    began = _BEGAN.search(text)
    return next(
        (
            i
            for i, piece in enumerate(pieces)
            if _MOVES_ON.search(piece) or (i and began and _NOW.match(piece))
        ),
        len(pieces),
    )


def _named_in_turn(
    pieces: Sequence[str],
    passing: Sequence[bool],
    facts: Facts,
    carried: frozenset[str] | None,
) -> list[frozenset[str] | None]:
    """
    The roles that each piece names; "there" is where the pieces before it were, else
    the sentence before.
    """
    own: list[frozenset[str] | None] = []
    for piece, passes in zip(pieces, passing, strict=True):
        own.append(_not_before(piece, _mentioned(piece, facts, carried), facts))
        if not passes:
            carried = own[-1] or carried
    return own


def _not_before(
    piece: str, roles: frozenset[str] | None, facts: Facts
) -> frozenset[str] | None:
    """
    The *roles* of the piece, but where they only say before when it was: then those that
    the rest names, else all that began earlier.
    """
    before = _BEFORE_IT.match(piece) if roles else None
    if before is None or roles != _mentioned(before["when"], facts, None):
        return roles
    rest = _mentioned(piece[before.end("when") :], facts, None)
    posts = facts.content.roles
    began = [r.start for r in posts if roles and r.id in roles and r.start]
    return rest or (
        frozenset(
            r.id
            for r in posts
            if r.start
            and began
            and r.start.in_order(1) < min(s.in_order(1) for s in began)
        )
        or None
    )


_BEFORE_IT = regex(
    r"(?P<when>(?:Before|Prior to|Vor) (?:[\w&.'’-]+ ){1,5}?)(?:I (?:had |was |did )?[a-z]+(?:ed|t|n|d|s|ght|an)?\b|(?:war|hatte|habe|arbeitete|leitete|betreute|[a-zäöü]+te) ich\b)"
)
"""When it was, and by no comma parted from what was done elsewhere: "Before Marl I sold
tea"."""


@remembered(256)
def _is_study(roles: frozenset[str] | None, facts: Facts) -> bool:
    if not roles:
        return False
    own = [f.line.section for f in facts.lines if f.line.role in roles]
    return bool(own) and all(section is Section.EDUCATION for section in own)


def _mentioned(
    piece: str, facts: Facts, carried: frozenset[str] | None
) -> frozenset[str] | None:
    titled = _titled_roles(piece, facts)
    named = facts.employers.find(piece)
    roles = frozenset(r for m, ids in named for r in _in_its_town(piece, m, ids, facts))
    if roles:
        return (_AS.match(piece) and roles & titled) or roles
    titled = titled or _placed_roles(piece, facts)
    if titled:
        return titled
    if _CURRENT.search(piece):
        return _where(facts, lambda r: r.current) or None
    study = _STUDY.search(piece)
    if study and not _AND_ON.search(piece, 0, study.start()):
        word = study[1].lower()
        root = stem(_STUDY_STEMS.get(word, word), facts.language)[:7]
        found = frozenset(
            r.id for r in facts.content.roles if root and root in r.title.lower()
        )
        if found:
            return found
    # A degree is no post that "alongside that" could go on with.
    goes_on = carried and _SAME_ROLE.search(piece) and not _is_study(carried, facts)
    return carried if goes_on else None


def _in_its_town(
    piece: str, name: re.Match[str], roles: Iterable[str], facts: Facts
) -> frozenset[str]:
    """
    Those of the *roles* at one employer whose entries have the town that is told behind
    its name, where that tells them apart: "at Tern & Sons in Hull".
    """
    town = None if _CAREER.search(piece) else _ITS_TOWN.match(piece, name.end())
    there = _entries_with(words(town["town"], facts.language), facts) if town else ()
    return frozenset(roles).intersection(there) or frozenset(roles)


_ITS_TOWN = regex(
    r"(?: in|,) (?P<town>[A-ZÄÖÜ][\w-]+)\b(?! (?:and|und|or|oder)\b|, (?!I\b)[A-Z])"
)


_AS = regex(
    r"^(?:and |und )?(?:as|als|while(?: still| yet)?(?= an? )|in my (?:\w+ )?(?:role|job|time|work|years|post|position) as|während meiner zeit als)\s+"
    r"(?:an?\s+|the\s+|eine?\s+)?(?P<title>(?:[\w/&-]+ ?){1,5})",
    re.IGNORECASE,
)


_AS_LATER = Pattern(r"\bas (?:an? |the |its |their )(?P<title>(?:[\w/&-]+ ?){1,4})")
"""A title in the midst of a clause."""
_TITLE = regex(r"(?:[\w/&-]+ ?){0,5}")
_BOTH = Pattern(r"\b(?:and|both|or) (?:(?:now|then|later|today|since) )?as ")


def _as_whom(piece: str) -> re.Match[str] | None:
    """
    Where the piece says as whom, once, its deed was done.
    """
    if (first := _AS.match(piece)) or _BOTH.search(piece):
        return first
    later = (
        m for m in _AS_LATER.finditer(piece) if not AT_FIRST.search(piece, 0, m.start())
    )
    return next(later, None)


def _titled_roles(piece: str, facts: Facts) -> frozenset[str]:
    """
    The roles of the title that the piece names ("As a babysitter, …").
    """
    match = _as_whom(piece)
    if match is None:
        return frozenset()
    first, *more = AND_AS.split(piece[match.start("title") :], maxsplit=1)
    roles = _roles_titled(first, facts)
    also = _roles_titled(more[0], facts) if roles and more else frozenset()
    return roles | also


def _roles_titled(text: str, facts: Facts) -> frozenset[str]:
    """
    The roles of the title that *text* begins with.
    """
    title = _TITLE.match(text)
    said = words(title[0] if title else "", facts.language)
    ends = next(
        (i for i, w in enumerate(said) if i and is_function(w.lower, facts.language)),
        len(said),
    )
    said = [w for w in said[:ends] if w.weight or w.lower in HEADS]
    last = next(
        (i for i in range(len(said) - 1, -1, -1) if is_title_head(said[i].lower)), None
    )
    if last is None:
        return frozenset()
    forms = [title_forms(w) for w in said[: last + 1]]
    return frozenset(
        role
        for role, title in facts.titles.items()
        if all(any(title_forms(w) & f for w in title) for f in forms)
    )


_PLACED = regex(
    r"\b(?:[Aa]t|[Ii]n|[Ii]m|[Aa]m|[Aa]n(?= de[rm] )|[Bb]eim?|[Ff]rom|[Oo]n|[Ww]ith|[Ff]or) (?:(?P<the>the|der|dem) )?(?P<place>[\w-]+(?: [\w-]+)?)"
)


def _placed_roles(piece: str, facts: Facts) -> frozenset[str]:
    """
    The roles of the town or the kind of place that the piece names ("in Leeds", "at the
    nursing home"), where their entries and no other role's lines have it.
    """
    if _CAREER.search(piece):
        return frozenset()
    for match in _PLACED.finditer(piece):
        if not match["the"] and match["place"].islower():
            continue
        named = words(match["place"], facts.language)
        while len(named) > 1 and is_function(named[-1].lower, facts.language):
            named = named[:-1]
        if not named or not _is_place(named[:1], bool(match["the"]), facts):
            continue
        goes_on = named[-1].capitalised or match["the"]
        for said in [named] if goes_on else [named, named[:1]]:
            entries = _entries_with(said, facts)
            if entries and not _told_of_others(said, entries, facts):
                end = match.start("place") + said[-1].end
                return entries | _listed_behind(piece, end, facts)
    return frozenset()


_NEXT_PLACE = regex(r"(?:,? and|,| und) (?P<place>[A-ZÄÖÜ][\w-]+)")


def _listed_behind(piece: str, end: int, facts: Facts) -> frozenset[str]:
    """
    The roles of the towns that a list goes on with: "in Leeds, York and Hull".
    """
    found = frozenset[str]()
    while behind := _NEXT_PLACE.match(piece, end):
        found |= _entries_with(words(behind["place"], facts.language), facts)
        end = behind.end()
    return found


_CAREER = AnyCase(r"\b(years?|since|jahren?|seit|sector|industry)\b")
"""What sums up is of no one place."""


def _is_place(said: Sequence[Word], definite: bool, facts: Facts) -> bool:
    return all(
        not is_function(w.lower, facts.language)
        and (definite or (w.capitalised and bool(w.weight)))
        for w in said
    )


def _entries_with(said: Sequence[Word], facts: Facts) -> frozenset[str]:
    found = frozenset(
        f.line.role
        for f in facts.lines_having(said)
        if f.line.role and f.line.kind is LineKind.ENTRY
    )
    return found | _under_the_same_head(found, facts)


def _under_the_same_head(roles: frozenset[str], facts: Facts) -> frozenset[str]:
    """
    The further posts at the employers of *roles* that name neither employer nor place
    anew: "Clerk, 2018 - 2020; Senior Clerk, 2020 - 2022" below one head.
    """
    at = {facts.employer(role) for role in roles} - {frozenset[str]()}
    return frozenset(
        f.line.role
        for f in facts.lines
        if f.line.role
        and f.line.kind is LineKind.ENTRY
        and facts.employer(f.line.role) in at
        and facts.employer(f.line.role).isdisjoint(plain_keys(f.keys))
    )


def _told_of_others(said: Sequence[Word], roles: frozenset[str], facts: Facts) -> bool:
    return any(
        f.line.role and f.line.role not in roles for f in facts.lines_having(said)
    )


def _where(facts: Facts, test: object) -> frozenset[str]:
    return frozenset(r.id for r in facts.content.roles if callable(test) and test(r))
