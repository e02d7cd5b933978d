"""
Deeds that a resume line sets side by side with commas alone.
"""

import re
from collections.abc import Sequence

from resumate.domain.composing.english.words.articles import is_counted
from resumate.domain.composing.english.words.naming import (
    OBJECT_OPENS,
    has_object,
    is_only_a_verb,
)
from resumate.domain.composing.english.words.patterns import (
    ADJECTIVE_OR_VERB,
    HOW_OFTEN,
    NOUN_OR_VERB,
    OF_THEM,
    SO_MANY,
)
from resumate.domain.composing.wording import COMMA, listed
from resumate.domain.language.english_verbs import (
    BASE,
    FROM_GERUND,
    FROM_PAST,
    FROM_THIRD_PERSON,
    is_past,
    opens_with_verb,
)
from resumate.domain.patterns import regex

_HANGING = frozenset(
    "by in as to with for on at from across within through among into under of and "
    "or than using via including".split()
)
"""Behind a past form these make it a participle: "a library, adopted by 3 squads"."""
_IN_A_TOOL = regex(r" (?:in|into|on|to) (?:the )?[A-Z][\w.-]*(?: [A-Z][\w.-]*)*$")
_RULE = regex(r" (?:as per|according to|in line with) (?=[^,]*$)")
_PARTICLES = frozenset("out up off down over back".split())
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
    rf", (?P<many>{SO_MANY}) "
    rf"(?:(?P<by>{_DONE_BY_THEM})|(?:were )?(?P<to>{_DONE_TO_THEM}))\b(?! by \d)"
)
_PEOPLE = regex(
    r"\b(?:\w+(?:ers|ors|ists|ees|ants|ians|nts)|apprentices|pupils|nurses|staff|people|graduates|grads|"
    r"RNs|hires|chefs|cooks)\b",
    re.IGNORECASE,
)


def in_series(text: str) -> str:
    """
    "did the rota, sorted out cover" as "did the rota and sorted out cover".
    """
    pieces = COMMA.split(text)
    first = pieces[0].split(" ")[0].lower()
    if first in FROM_PAST and _are_bare_deeds(pieces[1:]):
        return listed(pieces, "and")
    if _are_helped_with(pieces) or _are_things_made(pieces, first):
        return f"{', '.join(pieces[:-1])}, and {pieces[-1]}"
    if parted := _around_things(pieces, first):
        return parted
    if _goes_on_with_things(pieces, first):
        comma = "," if " and " in pieces[0] else ""
        return f"{pieces[0]}{comma} and {', '.join(pieces[1:])}"
    if not _are_deeds(pieces, first):
        return text
    before = ", ".join(pieces[:-1])
    comma = "," if " and " in before or ", " in before else ""
    return f"{before}{comma} and {pieces[-1]}"


_THINGS = regex(
    r"(?!(?:and|or|mostly|mainly|partly|all|both|no|not|to|for|with|in|on|at|by|from) )"
    r"(?:[a-z-]+ ){0,2}(?:and [a-z-]+ )?[a-z]{3,}s(?: (?:of|for) [a-z ]+)?"
)


def _are_things_made(pieces: Sequence[str], first: str) -> bool:
    """
    Whether a deed ends in a list of things that wants its "and", of which one has
    another: "prepared deeds, first and final accounts, letters of consent".
    """
    if len(pieces) < 4 or first not in FROM_PAST:  # noqa: PLR2004 - surely a list
        return False
    things = pieces[1:]
    inside = any(" and " in one for one in things[:-1]) and " and " not in pieces[-1]
    verbs = any(is_past(one.partition(" ")[0]) for one in things)
    return inside and not verbs and all(map(_THINGS.fullmatch, things))


_HELPS_WITH = regex(
    r"(?:[Hh]elp|[Aa]ssist|[Ss]upport)\w* (?:[\w'’]+ ){0,4}?(?:with|in|by) \w+ing "
)
_HOW_IT_IS_DONE = frozenset(
    "using during including ensuring making working covering reporting following "
    "involving allowing saving leading resulting according".split()
)


def _are_helped_with(pieces: Sequence[str]) -> bool:
    """
    Whether several things are done, of which the last wants its "and" and has another:
    "help with hanging doors, fitting locks, sanding floors and stairs".
    """
    if len(pieces) < 3 or not _HELPS_WITH.match(pieces[0]):  # noqa: PLR2004 - a series
        return False
    acts = [piece.partition(" ")[0].lower() for piece in pieces[1:]]
    alike = all(act.endswith("ing") and act not in _HOW_IT_IS_DONE for act in acts)
    return alike and any(act in FROM_GERUND for act in acts)


def _goes_on_with_things(pieces: Sequence[str], first: str) -> bool:
    """
    Whether the second of two deeds ends in a list: "helped in class, showed pupils the
    scales, balances and burners".
    """
    if len(pieces) < 3 or first not in FROM_PAST:  # noqa: PLR2004 - two, and a thing
        return False
    verb, _, rest = pieces[1].partition(" ")
    done = verb in FROM_PAST and verb not in BASE and rest.split(" ")[0] not in _HANGING
    ends = re.search(r" and ", pieces[-1]) and not re.search(r" and ", pieces[1])
    others = (word for piece in pieces[2:] for word in re.split(r"\band ", piece))
    return bool(done and rest and ends) and not any(map(opens_with_verb, others))


def _are_deeds(pieces: Sequence[str], first: str) -> bool:
    """
    Whether the *pieces* are deeds side by side, of which the last wants its "and".
    """
    forms = next((f for f in (BASE, FROM_PAST) if first in f), None)
    last = pieces[-1].split(" ")
    if len(pieces) < 2 or not forms:  # noqa: PLR2004
        return False
    if _are_duties(pieces):
        return " and " not in pieces[-1]
    if not _goes_on(last, first) and not _ends_deeds(pieces, first):
        return False
    if len(pieces) > 2 and not _may_go_on(pieces[-2], last, first):  # noqa: PLR2004
        return False
    one = last[1:2] == ["and"] and any(" " not in piece for piece in pieces)
    if one or not HOW_OFTEN.isdisjoint(last[1:2]):
        # "designed, built and tested firmware" has one object, "wrote a plan, updated
        # weekly" too.
        return False
    # "scan and file forms" are two verbs of one deed, which ends no series.
    own = last[3:] if last[1] == "and" and _is_verb(last[2], first) else last
    behind_and = [own[i + 1] for i, word in enumerate(own[:-1]) if word == "and"]
    return not any(word in forms or is_past(word) for word in behind_and)


def _are_duties(pieces: Sequence[str]) -> bool:
    """
    Whether three *pieces* or more open with the base forms of verbs, of which one
    stands alone: "find leaks, evacuate, keep the log".
    """
    verbs = [piece.partition(" ")[0].lower() for piece in pieces]
    bare = not set(pieces).isdisjoint(verbs)
    return len(pieces) > 2 and bare and all(verb in BASE for verb in verbs)  # noqa: PLR2004


def _ends_deeds(pieces: Sequence[str], first: str) -> bool:
    """
    Whether what all but the last of *pieces* tell as deeds goes on in that, though its
    verb is in no list: "ran conduit, pulled wire, terminated panels".
    """
    *before, last = pieces
    verb, _, rest = last.partition(" ")
    sure = len(before) > 1 and all(_goes_on(x.split(" "), first) for x in before[1:])
    told = rest and rest.split(" ")[0] not in _HANGING
    return bool(sure and told and first in FROM_PAST and is_past(verb))


def _may_go_on(piece: str, last: Sequence[str], first: str) -> bool:
    """
    Whether *piece* tells a deed before the *last*; where that has a verb with its
    particle, a word may be a verb that could be none: "correct logs, call out faults".
    """
    words = piece.split(" ")
    if _goes_on(words, first):
        return True
    surely = first in BASE and last[1] in _PARTICLES
    return surely and words[0] in BASE and words[1:2] != [] and words[1] not in _HANGING


def _around_things(pieces: Sequence[str], first: str) -> str | None:
    """
    Deeds of the present that have bare things between them: "clear alarms, rounds
    every week, replace motors and drives" without them, unless they are few words of
    what the first deed is done to.
    """
    deeds = [at for at, piece in enumerate(pieces) if at and _is_sure_deed(piece)]
    at = deeds[0] if deeds else 0
    if first not in BASE or at < 2 or len(deeds) > 1:  # noqa: PLR2004 - one between
        return None
    head, between, behind = pieces[0], pieces[1:at], ", ".join(pieces[at:])
    if any(opens_with_verb(one) or one[0] == "(" for one in between):
        return None
    few = not re.search(r" (?:and|or|&) ", head) and all(
        _is_item(one) and not (re.search(r"\bevery\b", one) or is_counted(one))
        for one in between
    )
    told = listed([head, *between], "and") if few else head
    return f"{told}{',' if ' and ' in told + behind else ''} and {behind}"


def _is_sure_deed(piece: str) -> bool:
    """
    Whether *piece* opens with a verb in its base form, and no noun.
    """
    word, _, rest = piece.partition(" ")
    doubted = word in NOUN_OR_VERB | ADJECTIVE_OR_VERB
    return bool(rest) and (
        is_only_a_verb(word) or (word in BASE and not doubted and has_object(rest))
    )


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
    items = COMMA.split(tail)
    if _IN_A_TOOL.search(items[0]) and any(map(_is_other_work, items[1:])):
        return f"{head}{colon}{items[0]}"
    short = all(_is_item(item) for item in items[1:])
    short = short and not re.search(r"\d$", items[-1])
    few = len(items) < _FEWEST_LISTED or re.search(r"\b(?:and|or|&)\b", tail)
    others = not (colon or few) and items[0].endswith("s")
    if others and any(map(_may_be_another, items[1:])):
        return f"{head}{colon}{items[0]}"
    if few or not short or len(items[0].split()) > _MOST_BEFORE_A_LIST:
        return text
    return f"{head}{colon}{listed(items, 'and')}{by}{rule}"


_TOOL = regex(
    r"(?!(?:.*[ -])?(?:water|paper|timber|lumber|rubber|copper|silver|leather|power|"
    r"labou?r|order|weather|butter|fibre|plaster|mortar|decor|fodder|litter|powder|laser|cover|after)$)"
    r"(?!.*ed (?:or|for|over)$)[\w -]{2,}(?:er|or)$"
)


def _may_be_another(item: str) -> bool:
    """
    Whether one tool stands there with no article: what is done with it is not said.
    """
    return (
        _is_item(item)
        and bool(_TOOL.match(item))
        and not re.match(r"(?:an?|the|my|our|one) ", item)
    )


def _is_other_work(item: str) -> bool:
    """
    Whether *item* names work: "POD chasing" stands in no tool, and beside the deed.
    """
    return item.rpartition(" ")[2] in FROM_GERUND


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
    Whether *words* tell another deed in the tense of *first*, and not what others did:
    "a guide, read by 30 clerks".
    """
    verb, following = words[0], words[1].lower() if len(words) > 1 else ""
    if not following or not following[0].isalnum():
        return False
    if following == "and" and len(words) > _BARE + 1 and _is_verb(words[2], first):
        return _is_verb(verb, first) and words[3] not in _HANGING
    if first in FROM_PAST and verb in FROM_PAST and following not in _HANGING:
        return not following[0].isdigit() or verb not in _DONE_TO_THEM.split("|")
    sure = verb not in NOUN_OR_VERB | ADJECTIVE_OR_VERB
    # "set" may be past: what is a thing, too, is no deed then ("quiz nights").
    sure = sure and (first not in FROM_PAST or is_only_a_verb(verb))
    sure = sure or following in _PARTICLES or OBJECT_OPENS.fullmatch(following)
    done = following == "by" and verb in FROM_PAST
    return first in BASE and verb in BASE and bool(sure) and not done


_HAPPENED = frozenset("went fell rose grew dropped moved came climbed".split())


def with_changes(text: str) -> str:
    """
    "led the audit, rate down from 1.8 to 0.6" with "with the rate down …".
    """

    def said(match: re.Match[str]) -> str:
        what, way = match["what"], match["way"] or "going "
        first = what.split(" ")[0]
        told = any(word in FROM_PAST for word in what.split(" ")[1:-1])
        told = told or (what.rpartition(" ")[2] in FROM_PAST.keys() - _HAPPENED)
        if told or first.endswith("ing") or first in FROM_PAST or is_past(first):
            return match.group()
        head = re.split(r" (?:of|for|to|in|on|at) ", what)[0]
        subject, _, verb = what.rpartition(" ")
        if verb in _HAPPENED:
            the = "" if subject.endswith("s") else "the "
            return f", and {the}{what} {match['way']}" if subject else match.group()
        the = "" if head.endswith("s") or not match["way"] else "the "
        return f", with {the}{what} {way}"

    return _CHANGED.sub(said, text)


_STILL = regex(
    rf"(?<=, )(?P<many>{SO_MANY}(?= of them )|all|both) (?:of them )?"
    r"(?P<when>now|still) (?=(?:an?|the|here|there|in|at|with|on)\b)"
)


def with_them(text: str) -> str:
    """
    "hired 7, six of them still here" as "hired 7, six of whom are still here".
    """

    def said(match: re.Match[str]) -> str:
        verb = "is" if match["many"] in {"one", "1"} else "are"
        return f"{match['many']} of whom {verb} {match['when']} "

    text = OF_THEM.sub(r"\1 of whom", _STILL.sub(said, text))
    return _ARE_NOW.sub(_with_be, text)


_ARE_NOW = regex(r"(?P<many>\w+) of whom now (?P<next>[a-z]+)\b")


def _with_be(found: re.Match[str]) -> str:
    """
    "Four of whom now managers" with its verb; "of whom now lead" has one.
    """
    if found["next"] in BASE or found["next"] in FROM_THIRD_PERSON:
        return found.group()
    be = "is" if found["many"].lower() in {"one", "1"} else "are"
    return found.group().replace("whom now", f"whom {be} now")


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
