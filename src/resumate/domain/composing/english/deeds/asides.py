"""
What a resume line sets behind a deed with a comma alone: "set up gates, flaky tests
quarantined" is said with brackets or with "and", or not as a deed at all.
"""

import re

from resumate.domain.composing.english.deeds.telegraphic import head as head_of
from resumate.domain.composing.english.words.naming import is_only_a_verb
from resumate.domain.composing.english.words.patterns import HOW_OFTEN
from resumate.domain.composing.wording import COMMA, listed
from resumate.domain.language.english_verbs import (
    BASE,
    FROM_PAST,
    FROM_THIRD_PERSON,
    is_past,
)
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex

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
    "but yet then all most mostly mainly often usually sometimes always also "
    "alone together not now still up down later especially namely "
    "whether either each because if online onsite on-site offsite overseas abroad "
    "overnight part-time full-time in-house in-person face-to-face".split()
)
"""Words that tie what follows to the deed before the comma."""
_IN_TURN = regex(
    r"(?:first|second|third|last|both) (?:in|at|on|as|for|from|under|with|of)\b"
)
_TIED = regex(r"\b(?:whom|which|who|whose|that)\b|^(?:daily|weekly|monthly)$")
_PARTICIPLE_OF = frozenset(
    "by in as to with for on at from of under across then only".split()
)
_OBJECT = regex(r"(?:the|an?|my|our|their|all|\d\S*)$")
_NO_ADVERBS = frozenset(
    "daily weekly monthly quarterly yearly family supply assembly".split()
)
_OWN_DEEDS = frozenset("acted ended served started worked".split())
_STATE = regex(r"(?:am|was|have been) ")
_PLAIN_ADJECTIVES = frozenset(
    "simple clean new safe fast modern small large clear".split()
)
_ADJECTIVE = regex(
    r"[a-z]{2}(?:ive|ful|ous|able|ible|less)$|"
    r"^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|multi|single|"
    r"double|full|part|long|short|high|low|large|small|fast|first|second|third|mid|well|"
    r"cross|in)-[a-z]+(?<!round)(?<!up)(?<!off)(?<!out)$"
)
"""What stands before its noun yet: "a five-year, £2m-a-year supply contract"."""
_NOT_ONE_MORE = regex(
    r"\d|\b(?:no|not|never|zero|nil|only|daily|weekly|monthly|years?|months?|weeks?|days?|hours?)\b|\w{3}ed\b"
)
WITHOUT = regex(
    r"^(?=(?:no|zero|nil) (?!(?:one|longer|more|matter)\b)[a-z-]+"
    r"(?: (?!was|were|is|are|has|had|[a-z]{2,}ed (?!(?:in|by|on|at|since|over)\b))"
    r"[a-z-]+){0,3}(?:$| \(| (?:in|since|over) ))"
)
"""What there was none of: "rewired the block, no call-backs"."""
NONE_DID = regex(
    r"^no (?:[a-z-]+ ){1,3}(?:[a-z]{2,}ed|went|came|fell|had|took|made) "
    r"(?!(?:in|by|on|at|to|for|from|with|of|over|since|during|as) )[a-z]",
    re.IGNORECASE,
)
"""What none of several did: "no design caused a delay"."""
_BEHIND_BRACKET = regex(r"(?<=\)),? (?=(?:in|with|at|on|for|from|to|using|across) )")
_SAYS_ITSELF = regex(
    r"(?!(?:when|where|while|as|if|because|since|after|before|until|what|so|but|and|or|"
    r"of) )(?:[a-z'’]+ ){1,5}?(?:is|was|are|were) (?!.*\bby\b)"
)
_BEHIND_AND = regex(r"\band (\w+)")
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
_OF_A_VERB = frozenset("it them up off out down over back".split())
"""What follows a verb, and no noun: "sign off the sheet", "record it"."""
_NO_ASIDE = regex(
    r"^(?:some|other|also|plus|more|every|each|half) |"
    r"\b(?:is|was|are|were|has|had|did|does|I|it|he|she|they|we|her|his|my|mine|nothing|"
    r"everything|nobody|everyone|goes|comes|gets|up|down)\b"
)
"""What says something of its own, or is one thing more: it tells no size or kind."""
_OF_SOMEBODY = regex(r" (?:with|by|from|for|to) (?:the|an?|my|our) [a-z-]+$")
"""What ends in a person or a place is no series: "order stock with the manager"."""
_SURELY_BESIDE = regex(
    r"\d|^[A-Z]|^\S+-\S|^(?:about|around|some|up to|over|more than|nearly|almost|"
    r"largest|average|typically|usually|one|two|three|four|five|six|seven|eight|nine|ten|first|"
    r"last|all|both|own|as|team|class|part|full|whole) |"
    r" (?:\w{3,}ed|not \w+|taken|given|written|kept|made|done|sold|built|met|won)$"
)
"""How many, how large, called what: "40 per year", "three-way match", "Xero"."""
_FEW_WORDS = 3


def with_asides(told: str) -> str | None:
    """
    *told* with what only stands beside it in brackets, or joined with "and" where it is
    one more thing; None where commas part what nobody can tell apart.
    """
    head, *pieces = COMMA.split(told)
    pieces = [WITHOUT.sub("with ", piece) for piece in pieces]
    if pieces and NONE_DID.match(pieces[-1]):
        pieces[-1] = f"and {pieces[-1]}"
    told = ", ".join([head, *pieces])
    if not pieces or re.search(r": | (?:and|or)$", head):
        return told
    if any(map(_says_itself, pieces)) or _is_bare_deed(pieces):
        return None
    kinds = [_kind(piece, head) for piece in pieces]
    ends = (at for at, kind in enumerate(kinds) if kind not in _going_on(head))
    ended = max(
        (at for at in ends if _ends_a_series(pieces[at], kinds[at])), default=-1
    )
    if ended > 0 and _has_a_size(head, pieces[: ended + 1]):
        return None
    loose = [at for at in range(ended + 1, len(kinds)) if kinds[at] != "hangs"]
    last = [head, *pieces][loose[0]] if loose else ""
    sized = loose and _SIZE.search(last) and _SIZED.match(pieces[loose[0]])
    if not loose or sized or _is_adjective(last.split(" ")[-1]):
        return told
    if loose != list(range(loose[0], loose[-1] + 1)):
        return None
    before, things = [head, *pieces[: loose[0]]], [pieces[at] for at in loose]
    return _hung(before, things, pieces[loose[-1] + 1 :], {kinds[at] for at in loose})


def _says_itself(piece: str) -> bool:
    """
    Whether *piece* is a sentence of one's own: "brochure and signage were mine".
    """
    tied = _TIED.search(piece) or _OTHERS_DO.match(piece) or " of them " in piece
    return bool(_SAYS_ITSELF.match(piece)) and not tied


def _is_bare_deed(pieces: list[str]) -> bool:
    """
    Whether one verb alone stands behind the comma: "asked to help out, stayed".
    """
    return len(pieces) == 1 and " " not in pieces[0] and is_past(pieces[0])


def _has_a_size(head: str, series: list[str]) -> bool:
    """
    Whether a *series* has the size of what is in *head* among its things: "the club, 25
    children, registers and allergies".
    """
    *between, last = series
    sized = any(piece[:1].isdigit() for piece in between)
    return sized and not re.search(r"\d", head + last)


def _ends_a_series(piece: str, kind: str) -> bool:
    """
    Whether *piece* has the "and" of a series; that of a deed's own objects ends none.
    """
    ends = _ENDS_A_SERIES.match(piece)
    if not ends or kind != "deed":
        return bool(ends)
    return any(_is_verb(word) for word in _BEHIND_AND.findall(piece))


def _is_verb(word: str) -> bool:
    return word in BASE or is_past(word)


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
        verb, last = before[0].split(" ")[0], things[-1].split(" ")[0]
        mixed = verb in BASE and not is_past(verb) and is_past(last)
        comma = "," if mixed or _AND.search(", ".join(before)) else ""
        return f"{', '.join([*before, *things[:-1]])}{comma} and {things[-1]}"
    if not behind and _one_more(before, things, series=series):
        if series and (len(things) == 1 or not _joins_verbs(before[-1])):
            return None
        return listed([*before, *things], "and")
    if before[-1].endswith(")") or not all(map(_is_aside, things)):
        return None
    told = ", ".join([f"{', '.join(before)} ({', '.join(things)})", *behind])
    return _BEHIND_BRACKET.sub(" ", told)


def _is_adjective(word: str) -> bool:
    return word in _PLAIN_ADJECTIVES or bool(_ADJECTIVE.search(word))


def _joins_verbs(piece: str) -> bool:
    found = _JOINS_VERBS.match(piece)
    verb = found and (found["verb"] or found["other"])
    return bool(verb and _is_verb(verb))


def _is_aside(thing: str) -> bool:
    """
    Whether *thing* surely tells a size, a kind or a name of what stands before it, and
    nothing of its own: another thing may be no part of it.
    """
    first = thing.partition(" ")[0].lower()
    acts = first in BASE or first in FROM_THIRD_PERSON
    sure = _SURELY_BESIDE.search(thing) and not (acts or says_more(thing))
    return bool(_OTHERS_DO.match(thing) or sure)


def says_more(thing: str) -> bool:
    """
    Whether *thing* says a sentence, or names a person: no bracket has it.
    """
    person = not re.search(r"\d", thing) and title_score(head_of(thing)) > 0
    return person or "(" in thing or bool(_NO_ASIDE.search(thing))


def _one_more(before: list[str], things: list[str], *, series: bool) -> bool:
    """
    Whether *things* are few words each, as the last thing before them is.
    """
    if (len(before) > 1 and not series) or (
        " and " in before[0] and len(things) == 1 and not series
    ):
        return False
    if _OF_SOMEBODY.search(before[-1]):
        return False
    return all(
        len(thing.split()) <= _FEW_WORDS
        and not _NOT_ONE_MORE.search(thing)
        and not re.match(r"[A-Z][a-z]", thing)
        for thing in things
    )


def _kind(piece: str, head: str) -> str:
    first, _, rest = piece.partition(" ")
    word, second = first.lower(), rest.split(" ")[0].lower()
    others = _OTHERS_DO.match(piece)
    if others and (others["be"] or others["does"] in FROM_THIRD_PERSON):
        return "thing"
    adverb = word.endswith("ly") and word not in _NO_ADVERBS
    done = (is_past(word) or word in FROM_PAST) and rest and second not in HOW_OFTEN
    if done and not (second in _PARTICIPLE_OF and word not in _OWN_DEEDS):
        return "deed"
    tied = (
        word in _HANGS
        or _OF_THEM.match(piece)
        or word.endswith("ing")
        or adverb
        or _AND.match(word)
    )
    if tied or done or is_past(word) or _TIED.search(piece) or _IN_TURN.match(piece):
        return "hangs"
    return "deed" if _is_done_too(word, second, head) else "thing"


_OF_THEM = regex(r"[\w-]+ of them (?:in|on|as|at|with|behind) ")
"""Where some of those told of were: "ten years at sea, six of them on tankers"."""


def _is_done_too(word: str, second: str, head: str) -> bool:
    """
    Whether *word*, before its *second*, is the verb of a deed as that of *head* is.
    """
    if word not in BASE or not second:
        return False
    alike = head.partition(" ")[0] in BASE
    surely = alike and (is_only_a_verb(word) or second in _OF_A_VERB)
    return surely or bool(_OBJECT.match(second))
