"""
What a resume line sets behind a deed with a comma alone: "set up gates, flaky tests
quarantined" is said with brackets or with "and", or not as a deed at all.
"""

import re

from resumate.domain.composing.wording import listed
from resumate.domain.language.english_verbs import (
    BASE,
    FROM_PAST,
    FROM_THIRD_PERSON,
    is_past,
)
from resumate.domain.patterns import regex

_COMMA = regex(r", (?![^()]*\))")
_AND = regex(r"\b(?:and|or|nor|&)\b")
_ENDS_A_SERIES = regex(
    r"(?:(?!(?:to|for|with|at|on|from|by|in) )\S+ )*?(?:and|or|nor|&)\b"
)
_LINKED = regex(r" (?:of|for|to|in|on|at) ")
_JOINS_VERBS = regex(r"^(?:\w+ )?and (?P<verb>\w+)|^\w+ and (?P<other>\w+)")
_HANGS = frozenset(
    "a an the by in as to with for on at from across within through among into under "
    "of than via including over until till since after before during between without "
    "against around about despite per based plus minus like such where when while so "
    "but yet then both all most mostly mainly often usually sometimes always also "
    "alone together not now still up down later first second third especially namely "
    "whether either each because if online onsite on-site offsite overseas abroad "
    "overnight part-time full-time in-house in-person face-to-face".split()
)
"""Words that tie what follows to the deed before the comma."""
_TIED = regex(r"\b(?:whom|which|who|whose|that)\b|^(?:daily|weekly|monthly)$")
_PARTICIPLE_OF = frozenset("by in as to with for on at from of under across".split())
_OBJECT = regex(r"(?:the|an?|my|our|their|all|\d\S*)$")
_NO_ADVERBS = frozenset(
    "daily weekly monthly quarterly yearly family supply assembly".split()
)
_OWN_DEEDS = frozenset("acted ended served started worked".split())
_STATE = regex(r"(?:am|was|have been) ")
_PLAIN_ADJECTIVES = frozenset(
    "simple clean new safe fast modern small large clear".split()
)
_ADJECTIVE = regex(r"[a-z]{2}(?:ive|ful|ous|able|ible|less)$")
_NOT_ONE_MORE = regex(
    r"\d|\b(?:no|not|never|zero|nil|only|years?|months?|weeks?|days?|hours?)\b|\w{3}ed\b"
)
_SIZE = regex(
    r"\b(?:an?|one|two|three|the) [$€£]?\d[\d.,]*(?: ?(?:million|billion|[kKmM]))?$"
)
_SIZED = regex(r"\d[\d.,]*-[a-z]+ [a-z]")
"""Two sizes of one thing: "a $38 million, 144-unit apartment building"."""
_OTHERS_DO = regex(
    r"(?:the|our) (?:[a-z]+ ){1,2}(?:(?P<be>is|are|was|were|has|have|had)"
    r"|(?P<does>[a-z]+)(?= (?:my|it|them|me|the|this|all|an?)\b))\b"
)
"""A sentence of its own: "the office uses my notes", "the rent had doubled"."""
_FEW_WORDS = 3


def with_asides(told: str) -> str | None:
    """
    *told* with what only stands beside it in brackets, or joined with "and" where it is
    one more thing; None where commas part what nobody can tell apart.
    """
    head, *pieces = _COMMA.split(told)
    if not pieces or re.search(r": | (?:and|or)$", head):
        return told
    kinds = [_kind(piece) for piece in pieces]
    ends = (at for at, kind in enumerate(kinds) if kind not in _going_on(head))
    ended = max((at for at in ends if _ENDS_A_SERIES.match(pieces[at])), default=-1)
    loose = [at for at in range(ended + 1, len(kinds)) if kinds[at] != "hangs"]
    last = [head, *pieces][loose[0]] if loose else ""
    sized = loose and _SIZE.search(last) and _SIZED.match(pieces[loose[0]])
    if not loose or sized or _is_adjective(last.split(" ")[-1]):
        return told
    if loose != list(range(loose[0], loose[-1] + 1)):
        return None
    before, things = [head, *pieces[: loose[0]]], [pieces[at] for at in loose]
    return _hung(before, things, pieces[loose[-1] + 1 :], {kinds[at] for at in loose})


def _going_on(head: str) -> set[str]:
    """
    What is told beside a state, and ends no series that began in it.
    """
    if not _STATE.match(head):
        return set()
    return {"deed"} if _LINKED.search(head) else {"deed", "thing"}


def _hung(
    before: list[str], things: list[str], behind: list[str], kinds: set[str]
) -> str | None:
    """
    *things* behind what stands *before* them, by their *kinds*.
    """
    series = len(before) > 1 and bool(_AND.search(before[-1]))
    if "deed" in kinds:
        if kinds != {"deed"} or behind:
            return None
        comma = "," if _AND.search(", ".join(before)) else ""
        return f"{', '.join([*before, *things[:-1]])}{comma} and {things[-1]}"
    if not behind and _one_more(before, things, series=series):
        if series and (len(things) == 1 or not _joins_verbs(before[-1])):
            return None
        return listed([*before, *things], "and")
    if before[-1].endswith(")") or any("(" in thing for thing in things):
        return None
    return ", ".join([f"{', '.join(before)} ({', '.join(things)})", *behind])


def _is_adjective(word: str) -> bool:
    return word in _PLAIN_ADJECTIVES or bool(_ADJECTIVE.search(word))


def _joins_verbs(piece: str) -> bool:
    found = _JOINS_VERBS.match(piece)
    verb = found and (found["verb"] or found["other"])
    return bool(verb and (verb in BASE or is_past(verb)))


def _one_more(before: list[str], things: list[str], *, series: bool) -> bool:
    """
    Whether *things* are few words each, as the last thing before them is.
    """
    if (len(before) > 1 and not series) or (
        " and " in before[0] and len(things) == 1 and not series
    ):
        return False
    return all(
        len(thing.split()) <= _FEW_WORDS
        and not _NOT_ONE_MORE.search(thing)
        and not re.match(r"[A-Z][a-z]", thing)
        for thing in things
    )


def _kind(piece: str) -> str:
    first, _, rest = piece.partition(" ")
    word, second = first.lower(), rest.split(" ")[0].lower()
    others = _OTHERS_DO.match(piece)
    if others and (others["be"] or others["does"] in FROM_THIRD_PERSON):
        return "thing"
    adverb = word.endswith("ly") and word not in _NO_ADVERBS
    tied = word in _HANGS or word.endswith("ing") or adverb or _AND.match(word)
    if tied or _TIED.search(piece):
        return "hangs"
    if is_past(word) or word in FROM_PAST:
        of_it = second in _PARTICIPLE_OF and word not in _OWN_DEEDS
        return "hangs" if of_it or not rest else "deed"
    return "deed" if word in BASE and _OBJECT.match(second) else "thing"
