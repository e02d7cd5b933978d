"""
A sentence as clauses: what each is doing there, before asking whether it is true.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from resumate.domain.language.levels import is_verb
from resumate.domain.language.mood_words import (
    LEAD_IN,
    SECOND_PERSON,
)
from resumate.domain.language.words import Word, is_function
from resumate.domain.patterns import regex

_SPLITTERS = frozenset(
    """
    but while whereas although though because which who whose where when if so that how
    deshalb daher darum deswegen trotzdem dennoch
    aber sondern während obwohl weil dass wobei wodurch womit wenn denn damit sodass indem
    bevor nachdem ehe seitdem solange sobald
    """.split()
)
_TURNS = frozenset(
    "never would could will can might should shall may würde könnte möchte kann werde".split()
)
"""What turns, after "and", from what is told to what is wished, or from it."""
_GOES_ON = _TURNS | frozenset("also then now later today have am was habe".split())
"""What begins, after "and", another clause of the same subject."""
_CHOOSING = frozenset("decide decided choose chose determine determined".split())
"""Whose object a question is: "decided which …" is one deed."""
_AND = frozenset("and und or sowie".split())
_SUBJECTS = frozenset(
    "i my we our it this these they ich mein meine wir unser unsere you your sie ihr ihre "
    "i'm i've i'd i'll".split()
)
_RELATIVES = frozenset(
    "der die das dem den deren dessen denen was in bei mit für auf an aus von zu wie".split()
)
_CONTENT = frozenset("wie was dass ob warum weshalb wo worauf worum woran".split())
"""What begins a German clause that is an object: "gelernt, wie …"."""
_AUXILIARIES = frozenset(
    "bin ist sind war waren habe hat haben hatte hatten wird werden wurde wurden wäre wären hätte hätten käme kämen "
    "würde würden kann können konnte konnten muss müsste will soll sollte darf möchte".split()
)
"""German verbs that begin the main clause after one that hangs on it."""
_PREPOSITIONS = frozenset(
    "in on of at for with by during from after before alongside besides beyond since to "
    "under through".split()
)
_DETERMINERS = frozenset("the their die der das dem den".split())
_OPENERS = _SUBJECTS | _SPLITTERS
_AFTER_BLANK = _SPLITTERS | _AND | {"i"}
"""What may begin a clause where no sign stands before it."""
_HANGING_ON = _CONTENT | _AUXILIARIES
_AFTER_AS = _SUBJECTS | _DETERMINERS | {"not", "no", "many"}
_GERMAN_SELF = frozenset("ich mich mir wir uns".split())


TOLD_OF_ANOTHER = regex(
    r"(?:\w{0,4}ge\w{2,}|(?:be|ver|er|ent)\w{3,})(?:t|en) (?:hat|ist|sind|wird|werden|war|waren|wurden?) (?!(?:ich|mich|mir|wir|uns|unser\w*)\b)\w"
)
"""
How a German main clause begins that tells what somebody else did, or what is asked:
"geleitet hat das Projekt die Chefin", "gefordert sind drei Jahre".
"""


class Mood(StrEnum):
    """
    What a clause does.
    """

    CLAIM = "claim"
    """States something of the candidate as a fact."""
    SOFT = "soft"
    """An attitude or an ability: no deed is claimed, but names and numbers may be."""
    FACT = "fact"
    """States something without saying of whom."""
    EMPLOYER = "employer"
    """States something of the employer or the post."""
    SILENT = "silent"
    """Wish, intent, courtesy, honest gap: claims nothing."""


@dataclass(frozen=True, slots=True)
class Clause:
    """
    A part of a sentence that can be true or false by itself.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    mood: Mood
    own: bool
    """Whether its subject is the candidate."""


@dataclass(frozen=True, slots=True)
class Span:
    """
    A part of a text with its words.
    """

    start: int
    end: int
    words: tuple[Word, ...]


def part_of(clause: Clause, start: int, end: int, mood: Mood) -> Clause:
    """
    The words of the clause between *start* and *end*, with that mood.
    """
    whole = (start, end) == (clause.start, clause.end)
    inside = (
        clause.words
        if whole
        else tuple(w for w in clause.words if start <= w.start < end)
    )
    last = inside[-1].end if inside else start
    own = clause.own and mood is not Mood.EMPLOYER
    return Clause(start, last, inside, mood, own or mood is Mood.CLAIM)


def claimed_up_to(clause: Clause, wish: re.Match[str] | None) -> Iterator[Clause]:
    """
    The clause as a claim, up to the *wish* that begins within it and claims nothing.
    """
    cut = wish.start() if wish else clause.end
    yield part_of(clause, clause.start, cut, Mood.CLAIM)
    if wish:
        yield part_of(clause, cut, clause.end, Mood.SILENT)


def split_clauses(text: str, tokens: list[Word]) -> list[Span]:
    """
    The parts of a sentence or a resume line that each hold one verb phrase.
    """
    starts = [0]
    starts += [
        i
        for i, (before, token) in enumerate(pairwise(tokens), 1)
        if (token.lower in _AFTER_BLANK or text[before.end : token.start] != " ")
        and _begins_clause(text, tokens, i)
    ]
    bounds = [*starts, len(tokens)]
    spans = [tokens[a:b] for a, b in pairwise(bounds) if b > a]
    return [Span(s[0].start, s[-1].end, tuple(s)) for s in _merge_short(text, spans)]


def _is_finite(token: Word) -> bool:
    plain = token.text.islower() and not is_function(token.lower, "de")
    return plain and bool(re.search(r"(e|t|st|en)$", token.lower))


_HANGING = frozenset(
    "dass als wenn weil obwohl nachdem bevor seit seitdem sobald ob".split()
)
"""What begins a German clause that hangs on the one after the comma."""


_BREAK = regex(r"[;:]\s|\s[–—-]\s|—")


def _begins_clause(text: str, tokens: list[Word], i: int) -> bool:  # noqa: C901, PLR0911 - one rule each
    token = tokens[i]
    gap = text[tokens[i - 1].end : token.start]
    if gap != " " and _BREAK.search(gap):
        return True
    comma = "," in gap
    if comma and TOLD_OF_ANOTHER.match(text, token.start):
        return True
    if comma and tokens[0].lower in _HANGING and _is_finite(token):
        return "," not in text[tokens[0].start : tokens[i - 1].end]
    if comma and (token.lower in _HANGING_ON or token.lower in _RELATIVES):
        return (
            token.lower in _CONTENT
            or token.lower not in _RELATIVES
            or any(t.lower in _GERMAN_SELF for t in tokens[i + 1 : i + 4])
        )
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if token.lower == "that" and tokens[i - 1].lower in _PREPOSITIONS:
        return False  # "In that role", "on top of that"
    if token.lower in _SPLITTERS:
        chosen = tokens[i - 1].lower in _CHOOSING and not comma
        inside = token.lower in {"so", "aber"} and not comma  # "das ist mir aber neu"
        return not (inside or chosen)
    if comma and token.lower in {"as", "since"} and following is not None:
        return following.lower in _AFTER_AS
    if token.lower == "und" and comma:
        return True
    if token.lower in _AND:
        return following is not None and (
            (following.lower in _SUBJECTS and _acts(tokens, i + 1))
            or (comma and following.lower in _DETERMINERS)
            or is_verb(tokens, i + 1)
            or _is_further_deed(tokens, i)
            or following.lower in _GOES_ON
            or (comma and "I" in [t.text for t in tokens[i + 1 : i + 9]])
        )
    if not comma:
        return (
            token.text == "I"
            and tokens[i - 1].lower not in {"and", "as", "than", "what"}
            and (
                i > 2 and LEAD_IN.match(tokens[0].text) is not None  # noqa: PLR2004
            )
        )
    return (
        token.lower in _SUBJECTS
        or is_verb(tokens, i)
        or token.lower in {"also", "then"}
    )


def _is_further_deed(tokens: list[Word], i: int) -> bool:
    """
    Whether after "and" an adverb and one more verb stand, or after "und" one more verb
    of the same "ich": "and personally negotiate the …", "und plane außerdem die …".
    """
    rest = tokens[i + 1 : i + 4]
    if tokens[i].lower == "und":
        said_by_me = any(t.lower in _GERMAN_SELF for t in tokens[:i])
        return said_by_me and len(rest) > 1 and _is_of_ich(*rest)
    return (
        len(rest) > 2  # noqa: PLR2004 - adverb, verb, and what follows
        and rest[0].lower.endswith(_ADVERBS)
        and rest[1].text.islower()
        and is_function(rest[2].lower, "en")
        and is_verb(tokens, i + 2)
    )


_ADVERBS = ("ly", "wards", "times", "also", "then", "later")


def _is_of_ich(verb: Word, *following: Word) -> bool:
    """
    Whether a German word is a verb with "ich": it ends as one, and no noun follows, as
    after an adjective.
    """
    binds = [is_function(w.lower, "de") and w.text.islower() for w in following]
    return (
        verb.text.islower()
        and verb.lower.endswith("e")
        and not is_function(verb.lower, "de")
        and following[0].text.islower()
        and any(binds)
        and following[0].lower not in _GERMAN_SELF | {"und", "oder"}
    )


_POSSESSIVE = frozenset("my our your mein meine unser unsere ihr ihre".split())
_BE = frozenset(
    "is are was were has have had will would can ist sind war waren hat haben wird werden".split()
)


def _acts(tokens: list[Word], i: int) -> bool:
    """
    Whether a subject with a verb begins at *i*: "and my team was", not "me and my family".
    """
    if tokens[i].lower not in _POSSESSIVE:
        return True
    after = tokens[i + 1 : i + 7]
    return any(t.lower in _BE or is_verb(after, n) for n, t in enumerate(after) if n)


_CLAUSE = 1.2
"""The least weight of words that stands as a clause of its own."""


def _merge_short(text: str, spans: list[list[Word]]) -> list[list[Word]]:
    if len(spans) == 1:
        return spans
    merged: list[list[Word]] = []
    weight, addressed = 0.0, False
    spoken_to = SECOND_PERSON.search(text) is not None
    for span in spans:
        if merged and _joins(text, merged[-1], weight, addressed, span):
            merged[-1].extend(span)
        else:
            merged.append(list(span))
            weight, addressed = 0.0, False
        # Of what is joined, not of all of it anew: a line may have thousands of parts.
        weight += sum(w.weight for w in span)
        piece = text[span[0].start : span[-1].end]
        addressed |= spoken_to and SECOND_PERSON.search(piece) is not None
    return merged


def _turns(span: list[Word]) -> bool:
    """
    Whether the words say "and never …", "and would …": what stands before is told.
    """
    return span[0].lower in _AND and any(w.lower in _TURNS for w in span[1:4])


_VERDICT_ON_IT = regex(
    r"und (?:das|dies) (?:halte|finde|empfinde|werte|betrachte|nenne|bewundere|schätze|begrüße|gefällt|imponiert|beeindruckt) (?:ich|mir|mich)\b"
)
"""What one makes of what is told before, which is a clause of its own."""


def _joins(
    text: str, before: list[Word], weight: float, addressed: bool, span: list[Word]
) -> bool:
    """
    Whether *span* goes on what stands *before*, which has that weight, and speaks to the
    employer or does not.
    """
    if LEAD_IN.match(before[0].text) and span[0].text in {"I", "ich"}:
        # "For six years I …": a time or a place by itself belongs to what follows.
        return not weight
    judges = _VERDICT_ON_IT.match(text, span[0].start) is not None
    if judges or any(w.lower in _OPENERS for w in span[:2]) or _turns(span):
        return False
    comma = "," in text[before[-1].end : span[0].start]
    hangs = before[0].lower in _HANGING or span[0].lower in _HANGING_ON
    if comma and (hangs or TOLD_OF_ANOTHER.match(text, span[0].start)):
        return False
    if addressed:
        return False
    if sum(w.weight for w in span) < _CLAUSE:
        return True
    return weight < _CLAUSE and not LEAD_IN.match(before[0].text)
