"""
Deeds that a resume line sets side by side with commas alone.
"""

import re
from collections.abc import Sequence

from resumate.domain.composing.english.patterns import (
    ADJECTIVE_OR_VERB,
    NOUN_OR_VERB,
    OF_THEM,
)
from resumate.domain.composing.wording import listed
from resumate.domain.language.english_verbs import BASE, FROM_PAST, is_past
from resumate.domain.patterns import regex

_COMMA = regex(r", (?![^()]*\))")
_HANGING = frozenset(
    "by in as to with for on at from across within through among into under of and "
    "or than using via including".split()
)
"""Behind a past form these make it a participle: "a library, adopted by 3 squads"."""
_OBJECT_OPENS = frozenset(
    "the a an our your their all any every two three four five six".split()
)
_RULE = regex(r" (?:as per|according to|in line with) (?=[^,]*$)")
_FEWEST_LISTED = 3
_MOST_WORDS_OF_ITEM = 3
_BARE = 2
_MOST_BEFORE_A_LIST = 6
_DONE_BY_THEM = (
    "completed passed graduated became went achieved earned stayed joined finished "
    "moved won received progressed succeeded left"
).replace(" ", "|")
_DONE_TO_THEM = (
    "promoted hired retained placed certified accepted selected licensed recruited "
    "awarded kept"
).replace(" ", "|")
_CHANGED = regex(
    r", (?P<what>(?!and |with |the |a )[a-z][\w-]*"
    r"(?: (?!up\b|down\b)[a-z][\w-]*){0,4}) "
    r"(?P<way>(?:up|down) (?=(?:from |by )?[$€£]?\d)|"
    r"(?=from [$€£]?\d\S* to [$€£]?\d\S*(?:$| (?:of|in|over|within)\b)))"
)
_OF_WHOM = regex(
    r", (?P<many>\d+|one|two|three|four|five|six|seven|eight|nine|ten|most|all) "
    rf"(?:(?P<by>{_DONE_BY_THEM})|(?:were )?(?P<to>{_DONE_TO_THEM}))\b(?! by \d)"
)
_PEOPLE = regex(
    r"\b(?:\w+(?:ers|ors|ists|ees|ants|ians|nts)|nurses|staff|people|graduates|grads|"
    r"RNs|hires|chefs|cooks)\b",
    re.IGNORECASE,
)


def in_series(text: str) -> str:
    """
    "did the rota, sorted out cover" as "did the rota and sorted out cover".
    """
    pieces = _COMMA.split(text)
    first = pieces[0].split(" ")[0].lower()
    if first in FROM_PAST and _are_bare_deeds(pieces[1:]):
        return listed(pieces, "and")
    forms = next((f for f in (BASE, FROM_PAST) if first in f), None)
    last = pieces[-1].split(" ")
    if len(pieces) < 2 or not forms or not _goes_on(last, first):  # noqa: PLR2004
        return text
    if len(pieces) > 2 and not _goes_on(pieces[-2].split(" "), first):  # noqa: PLR2004
        return text
    if last[1:2] == ["and"] and any(" " not in piece for piece in pieces):
        return text  # "designed, built and tested firmware" has one object
    # "scan and file forms" are two verbs of one deed, which ends no series.
    own = last[3:] if last[1] == "and" and _is_verb(last[2], first) else last
    behind_and = [own[i + 1] for i, word in enumerate(own[:-1]) if word == "and"]
    if any(word in forms or is_past(word) for word in behind_and):
        return text
    before = ", ".join(pieces[:-1])
    comma = "," if " and " in before or ", " in before else ""
    return f"{before}{comma} and {pieces[-1]}"


def _is_verb(word: str, first: str) -> bool:
    """
    Whether *word* is a verb in the tense of *first*.
    """
    return word in BASE if first in BASE else is_past(word)


def _are_bare_deeds(pieces: Sequence[str]) -> bool:
    """
    Whether *pieces* are verbs with next to nothing beside them, up to the last, which
    may say how all of it was done: "sanded", "spot primed", "sprayed under guidance".
    """
    *between, last = [piece.split(" ") for piece in pieces] or [[""]]
    bare = all(is_past(words[-1]) and len(words) <= _BARE for words in between)
    return bool(between) and bare and is_past(last[0])


def enumerated(text: str) -> str:
    """
    "managed pacing, chest tubes, lines" with "and" before the last of three or more.
    """
    head, colon, tail = text.rpartition(": ")
    tail, by, rule = _as_ruled(tail)
    items = _COMMA.split(tail)
    short = all(_is_item(item) for item in items[1:])
    short = short and not re.search(r"\d$", items[-1])
    few = len(items) < _FEWEST_LISTED or re.search(r"\b(?:and|or|&)\b", tail)
    if few or not short or len(items[0].split()) > _MOST_BEFORE_A_LIST:
        return text
    return f"{head}{colon}{listed(items, 'and')}{by}{rule}"


def _as_ruled(tail: str) -> tuple[str, str, str]:
    """
    What is listed, and by which rule all of it was done: "as per IS codes".
    """
    rule = _RULE.search(tail)
    return (
        (tail[: rule.start()], rule[0], tail[rule.end() :]) if rule else (tail, "", "")
    )


def _is_item(item: str) -> bool:
    """
    Whether *item* can be one of a list: short, and neither a deed nor a measure.
    """
    words = item.split()
    first = words[0].lower()
    deed = first in FROM_PAST or is_past(first) or first.endswith("ing")
    said = not deed and first not in _HANGING and not re.search(r"\d", item)
    return said and len(words) <= _MOST_WORDS_OF_ITEM


def _goes_on(words: list[str], first: str) -> bool:
    """
    Whether *words* tell another deed in the tense of *first*.
    """
    verb, following = words[0], words[1].lower() if len(words) > 1 else ""
    if not following or not following[0].isalnum():
        return False
    if following == "and" and len(words) > _BARE + 1 and _is_verb(words[2], first):
        return _is_verb(verb, first) and words[3] not in _HANGING
    if first in FROM_PAST and verb in FROM_PAST and following not in _HANGING:
        return not following[0].isdigit() or verb not in _DONE_TO_THEM.split("|")
    sure = verb not in NOUN_OR_VERB | ADJECTIVE_OR_VERB or following in _OBJECT_OPENS
    sure = sure or re.fullmatch(r"\d+(?:st|nd|rd|th)", following) is not None
    return first in BASE and verb in BASE and sure


def with_changes(text: str) -> str:
    """
    "led the audit, rate down from 1.8 to 0.6" with "with the rate down …".
    """

    def said(match: re.Match[str]) -> str:
        what, way = match["what"], match["way"] or "going "
        first = what.split(" ")[0]
        told = any(word in FROM_PAST for word in what.split(" ")[1:])
        if told or first.endswith("ing") or first in FROM_PAST or is_past(first):
            return match.group()
        head = re.split(r" (?:of|for|to|in|on|at) ", what)[0]
        the = "" if head.endswith("s") or not match["way"] else "the "
        return f", with {the}{what} {way}"

    return _CHANGED.sub(said, text)


_STILL = regex(
    r"(?<=, )(?P<many>\d+|one|two|three|four|five|six|seven|eight|nine|ten|most|all) "
    r"of them (?P<when>now|still) (?=(?:an?|the|here|there|in|at|with|on)\b)"
)


def with_them(text: str) -> str:
    """
    "hired 7, six of them still here" as "hired 7, six of whom are still here".
    """

    def said(match: re.Match[str]) -> str:
        verb = "is" if match["many"] in {"one", "1"} else "are"
        return f"{match['many']} of whom {verb} {match['when']} "

    return OF_THEM.sub(r"\1 of whom", _STILL.sub(said, text))


def of_whom(text: str) -> str:
    """
    "trained 9 nurses, all passed" as "trained 9 nurses, all of whom passed".
    """

    def said(match: re.Match[str]) -> str:
        if not _PEOPLE.search(text[: match.start()]):
            return match.group()
        did = match["by"] or f"were {match['to']}"
        return f", {match['many']} of whom {did}"

    return re.sub(
        r"(of whom .*)\b(to|into|in) own (?=[a-z])",
        r"\1\2 their own ",
        _OF_WHOM.sub(said, text),
    )
