"""
What a sentence of running text asks in one breath, taken apart: "A PhD, flow cytometry
and experience with mice" are three things to have or to lack.

An item of a list stays whole: who wrote it as one item asks it as one.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Protocol

from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading.clauses import ASKED_FIRST, DEEDS

_JOINT = re.compile(r",\s+(?:(?:and|und|et|y)\s+)?|\s+(?:and|und|et|y)\s+")
_BRACKETS = re.compile(r"\([^()]*\)")
_ONE_THING = re.compile(
    r"\b(?:such as|like|including|for example|e\.g|both|either|neither|between|or|"
    r"oder|ou|z\.\s?b|wie|sowohl|zwischen|comme|como|entre)\b|:",
    re.IGNORECASE,
)
"""From here on, commas join parts of one thing: "tools such as Jira and Git"."""
_SHARED_HEAD = re.compile(
    r"\b(?:skills?|abilit(?:y|ies)|experience|knowledge|communication|\w*kenntnisse|"
    r"\w*erfahrung)$",
    re.IGNORECASE,
)
"""What "oral, written and visual" belong to: they are no things of their own."""
_OPEN_END = re.compile(r"\b(?:in|of|to|for|with|by|on|and|the|an?)$")
_AFTER_NOUN = re.compile(r"(?:of|for|and)$")
_OR_LAST = re.compile(r",\s+(?:or|oder|ou)\s", re.IGNORECASE)
_ALTERNATIVE = re.compile(r"\b(?:or|oder|ou)\b", re.IGNORECASE)
_HAS = re.compile(
    r"^(?:an?|the|eine?n?|der|die|das|une?|una?|know|have|has|are|hold|speak|can|work|"
    r"experience|knowledge|understanding|proficiency|familiarity|fluency|willingness|"
    r"worked|care|enjoy|understand|bring|carry|teach|write|sind|haben|kennen|sprechen|"
    r"beherrschen|verfügen|with|mit|(?:\w+ )?(?:\w*erfahrung|\w*kenntnisse))\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"^[A-Z0-9][\w.+#/-]*(?: [A-Z0-9][\w.+#/-]*)*$")
_ENDS_IN_NAME = re.compile(r"(?:^| )[A-Z][\w.+#/-]*$")
_MOST_WORDS_OF_SHORT = 4
_FEWEST_SHORT = 3
_SEPARABLE = frozenset(
    "ab an auf aus bei durch ein fort her hin los mit nach um vor weg weiter zu "
    "zurück zusammen".split()
)
_GERMAN_ACT = re.compile(
    r"^(?P<verb>[a-zäöüß]{2,}(?:en|ern|eln)(?: und [a-zäöüß]{2,}(?:en|ern|eln))?) "
    r"(?P<rest>\S.*)$"
)
_SAID_TO_YOU = re.compile(r"^Sie ")
_FINITE_END = re.compile(r" (?P<verb>[a-zäöüß]{3,}t)$")
_VOWEL_CHANGES = {
    "nimmt": "nehmen",
    "hält": "halten",
    "trägt": "tragen",
    "gibt": "geben",
    "spricht": "sprechen",
    "vertritt": "vertreten",
    "fährt": "fahren",
    "sieht": "sehen",
    "hilft": "helfen",
    "berät": "beraten",
}
"""Verbs whose vowel changes before -t: no rule leads back (Duden, Die Grammatik)."""
_HELD = re.compile(
    r"^(?:(?:sind|haben|sprechen|beherrschen|kennen|hold|speak|carry|know|have|are)\s+|"
    r"(?:with|mit|de[mnr])\s+(?=\S))+",
    re.IGNORECASE,
)


class _Opens(Protocol):
    """
    Whether a segment opens an ask of its own, given the one before and the joint.
    """

    def __call__(self, before: str, segment: str, /, *, comma: bool) -> bool: ...


def single_asks(text: str, kind: RequirementKind, language: str) -> list[str]:
    """
    The single things that *text* asks; itself where it asks one, or may.
    """
    if kind is RequirementKind.DUTY and language == "de":
        return _german_acts(text)
    segments = _segments(text)
    if kind is RequirementKind.DUTY:
        acts = _acts(text[:1].lower() + text[1:])
        return _joined(text, segments, _opens_act) if acts else [text]
    if _OR_LAST.search(text):
        return [text]
    flat = _is_flat(text, segments)
    asks = (
        [text[a:b] for a, b in segments]
        if flat
        else _joined(text, segments, _opens_ask)
    )
    return [_HELD.sub("", ask) for ask in asks]


def _german_acts(text: str) -> list[str]:
    """
    "Sie leiten ein Team und bauen ein Labor auf" as what one does: "Ein Team leiten",
    "Ein Labor aufbauen" (said to "Sie", the verb has the form of its infinitive).
    """
    if told := _told_of_a_person(text):
        return told
    said = _SAID_TO_YOU.sub("", text)
    acts = _joined(said, _segments(said), _opens_german_act)
    if said == text or not all(_GERMAN_ACT.match(act) for act in acts):
        return [text]
    return [_infinitive(act) for act in acts]


def _told_of_a_person(text: str) -> list[str]:
    """
    "ein Team führt und das Lager plant", said of whom they seek, as what one does.
    """
    segments = _segments(text)
    acts = _joined(text, segments, _follows_finite)
    if not all(_FINITE_END.search(act) for act in acts):
        return []
    return [_FINITE_END.sub(_as_infinitive, act) for act in acts]


def _as_infinitive(found: re.Match[str]) -> str:
    verb = found["verb"]
    for finite, infinitive in _VOWEL_CHANGES.items():
        if verb.endswith(finite):
            return f" {verb.removesuffix(finite)}{infinitive}"
    stem = verb.removesuffix("t")
    if stem.endswith(("el", "er")):
        return f" {stem}n"
    return f" {stem.removesuffix('e') if stem.endswith(('te', 'de')) else stem}en"


def _opens_german_act(_before: str, segment: str, *, comma: bool) -> bool:  # noqa: ARG001
    return _GERMAN_ACT.match(segment) is not None


def _follows_finite(before: str, _segment: str, *, comma: bool) -> bool:  # noqa: ARG001
    return _FINITE_END.search(before) is not None


def _infinitive(act: str) -> str:
    found = _GERMAN_ACT.match(act)
    if found is None:
        return act
    verb, rest = found["verb"], found["rest"]
    *said, last = rest.split()
    if said and last in _SEPARABLE:
        verb, rest = last + verb, " ".join(said)
    return f"{rest} {verb}"


def _segments(text: str) -> list[tuple[int, int]]:
    """
    Where the parts between joints begin and end; brackets, and what follows "such as",
    hold none.
    """
    hidden = _BRACKETS.sub(lambda found: "(" + "x" * (len(found[0]) - 2) + ")", text)
    whole = _ONE_THING.search(hidden)
    if whole and not _ALTERNATIVE.fullmatch(whole[0]):
        hidden = hidden[: whole.start()]
    bounds = [0]
    for joint in _JOINT.finditer(hidden):
        bounds += [joint.start(), joint.end()]
    bounds.append(len(text))
    return list(zip(bounds[::2], bounds[1::2], strict=True))


def _joined(text: str, segments: list[tuple[int, int]], opens: _Opens) -> list[str]:
    """
    Segments that open nothing of their own stay with what stands before them, and so
    does what follows a single word: "wash, dress and get ready" is one act.
    """
    starts = [0]
    for before, (start, end) in pairwise(segments):
        said = text[before[0] : before[1]]
        comma = text[before[1]] == ","
        if " " in said and opens(said, text[start:end], comma=comma):
            starts.append(start)
    return list(_trimmed(text, starts))


def _trimmed(text: str, starts: list[int]) -> Iterator[str]:
    for start, following in pairwise([*starts, len(text) + 1]):
        part = text[start : following - 1 if following > len(text) else following]
        yield re.sub(r"(?:,?\s+(?:and|und|et|y)|,)?\s*$", "", part)


def _opens_act(before: str, segment: str, *, comma: bool) -> bool:  # noqa: ARG001
    return _acts(segment) and not _OPEN_END.search(before)


def _acts(segment: str) -> bool:
    """
    Whether *segment* begins with a deed and what it is done to: not "scale of …".
    """
    first, *rest = segment.split()
    return bool(rest) and first in DEEDS and not _AFTER_NOUN.match(rest[0])


def _opens_ask(before: str, segment: str, *, comma: bool) -> bool:
    first = segment.split(maxsplit=1)[0].casefold()
    if _HAS.match(segment) or (first in ASKED_FIRST and comma):
        return True
    return bool(_ENDS_IN_NAME.search(before) and _NAME.match(segment))


def _is_flat(text: str, segments: list[tuple[int, int]]) -> bool:
    """
    Whether *text* is "GLP, Benchling and Python": three or more short things.
    """
    if any(_HELD.match(text[a:b]) for a, b in segments[1:-1]):
        return False
    if _SHARED_HEAD.search(text):
        return False
    sizes = [len(text[a:b].split()) for a, b in segments]
    commas = "," in text[: segments[-1][0]]
    short = max(sizes[1:], default=0) <= _MOST_WORDS_OF_SHORT
    return len(segments) >= _FEWEST_SHORT and commas and short
