"""
The verbs of a line in the tense of its post, those joined to the first one, too.
"""

import re
from collections.abc import Callable, Container

from resumate.domain.composing.english.words.naming import OBJECT_OPENS, is_only_a_verb
from resumate.domain.composing.english.words.patterns import (
    ADJECTIVAL,
    ADJECTIVE_OR_VERB,
    NOUN_OR_VERB,
    SUBORDINATE,
)
from resumate.domain.language.english_verbs import (
    BASE,
    FROM_GERUND,
    FROM_THIRD_PERSON,
    is_past,
    past,
)
from resumate.domain.patterns import regex


def in_tense(text: str, word: str, following: str, *, current: bool) -> str | None:
    """
    A present form at the head, kept in the present or put into the past.
    """
    if word in BASE and following.lower() != "of":
        return inflected(text, BASE, None if current else past)
    thing = following.lower() in {"of", "for", "and", "at", "in", "on", "with"}
    if word in FROM_THIRD_PERSON and not thing:
        return inflected(
            text, FROM_THIRD_PERSON, _of_third if current else _past_of_third
        )
    return None


_ITEM = regex(r"(?:, (?:and )?| and )(?![^()]*\))")


def all_in_past(text: str) -> str:
    """
    "read plans, do the measure, draw it up" with all its verbs in the past: the first
    alone may be past already.
    """
    first = text.partition(" ")[0]
    items = _ITEM.split(text)[1:]
    opens = [item.partition(" ")[0] for item in items]
    now = [word for word in opens if word in BASE and not is_past(word)]
    told = [word for word in opens if is_past(word) and word not in BASE]
    if not (first in BASE and is_past(first) and now) or told:
        return text
    things = _ends_in_a_thing(text)
    verbs = [w for w in opens if w in BASE and (is_only_a_verb(w) or not things)]
    if not verbs:
        return text
    return re.sub(
        rf"(?P<and>{_ITEM.pattern})(?P<verb>{'|'.join(map(re.escape, verbs))})(?= )",
        lambda one: one["and"] + past(one["verb"]),
        text,
    )


def _ends_in_a_thing(text: str) -> bool:
    """
    Whether the last item of a list opens with what stands before a thing.
    """
    _, joined, last = text.rpartition(" and ")
    return bool(joined and OBJECT_OPENS.fullmatch(last.partition(" ")[0]))


def _of_third(word: str) -> str:
    return FROM_THIRD_PERSON[word]


def _past_of_third(word: str) -> str:
    return past(FROM_THIRD_PERSON[word])


def inflected(
    text: str, forms: Container[str], tense: Callable[[str], str | None] | None
) -> str:
    """
    The verb at the head, and those coordinated with it, in another tense.
    """
    words = text.split(" ")
    out: list[str] = []
    hits: list[int] = []
    expecting, last = True, _last_coordinated(words, forms)
    in_capitals = _CAPITALS.search(text) is not None
    first = words[0].lower().rstrip(",")
    # "set up stalls, quiz nights and a fair" ends in a thing, and so lists things.
    things = first in BASE and is_past(first) and _ends_in_a_thing(text)
    for index, word in enumerate(words):
        bare = word.rstrip(",")
        low = bare.lower()
        if index and low in SUBORDINATE:
            rest = " ".join(words[index:])
            out.append(_joined_behind(rest, forms, tense) if hits else rest)
            break
        hit = expecting and low in forms and index <= last
        hit = hit and (not index or word.islower() or in_capitals)
        beside = hits == [0] and words[1:index] == ["and"]  # "Train and support staff"
        hit = hit and (beside or index - 2 in hits[1:] or _is_verb(words, index))
        hit = hit and not (things and index and not is_only_a_verb(low))
        hits.extend([index] * hit)
        changed = (tense(low) if hit and tense else None) or low
        out.append(changed + word[len(bare) :] if hit else word)
        expecting = low == "and" or word.endswith(",")
    out[0] = out[0].lower()
    return " ".join(out)


_AND_DOING = regex(
    r"(?<=, and )(?P<verb>[a-z]+ing)(?= (?:it|them|the|an?|all|my|our|\w+s)\b)"
)


def _joined_behind(
    rest: str, forms: Container[str], tense: Callable[[str], str | None] | None
) -> str:
    """
    What stands behind a clause of its own, with the verb that a comma and "and" join to
    the first: "giving eye drops when owners bring them, and writing it down".
    """
    return _AND_DOING.sub(
        lambda one: (
            (tense(one["verb"]) if one["verb"] in forms and tense else None)
            or one["verb"]
        ),
        rest,
    )


_CAPITALS = regex(r"^[A-Z]\S* (?:(?:and|or|&) )?[A-Z][a-z]+ (?:and )?[A-Z][a-z]")
"""A line whose words all have capitals: "Trained And Supported New Staff". Elsewhere a
capital inside is a name: "in English and Polish"."""


def _last_coordinated(words: list[str], forms: Container[str]) -> int:
    """
    Where the last verb stands that "and" joins to the first.

    A gerund behind a comma with no "and" to follow ("managing accounts, improving …")
    tells how or with what effect: it stays a gerund.
    """
    if words[0].lower().rstrip(",") not in FROM_GERUND:
        return len(words)
    return max(
        (
            index
            for index in range(2, len(words))
            if words[index - 1].lower() == "and"
            and words[index].lower().rstrip(",") in forms
            and _is_verb(words, index)
        ),
        default=0,
    )


def _is_verb(words: list[str], index: int) -> bool:
    """
    Whether a coordinated word is a verb too, and not "engaging" in "intuitive and
    engaging", nor a noun.
    """
    if not index:
        return True
    joined = words[index - 1].lower() == "and" and index > 1
    before = words[index - 2] if joined else words[index - 1]
    certain = before.endswith((",", "s"))
    word = words[index].lower().rstrip(",")
    if word in NOUN_OR_VERB:
        return words[index + 1 : index + 2] in (["each"], ["every"], ["back"])
    if word in ADJECTIVE_OR_VERB:
        return certain
    return certain or not ADJECTIVAL.search(before)
