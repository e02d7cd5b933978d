"""
What one does or holds, as German postings tell it: said to "Sie" or "du", or of whom
they seek.
"""

import re

from resumate.domain.lexicon.german import SEPARABLE
from resumate.domain.patterns import regex
from resumate.domain.posting_reading.segments import joined, segments

_GERMAN_ACT = regex(
    r"^(?P<verb>[a-zäöüß]{2,}(?:en|ern|eln)(?: und [a-zäöüß]{2,}(?:en|ern|eln))?) "
    r"(?P<rest>\S.*)$"
)
_ASIDE = regex(r" \([^()]*\)$")
_BESIDES = regex(r"^(?:auch|zudem|außerdem|dabei|daneben|zusätzlich) (?=\S)")
"""What only joins an act to the one before."""
_WHAT_WAS_SAID = regex(r"[a-zäöüß]+(?: und [a-zäöüß]+)? (?:sie|es|ihn|diese)(?: |$)")
"""An act on what the one before names: "halten sie fest"."""
_SAID_TO_YOU = regex(r"^Sie ")
_SAID_TO_A_FRIEND = regex(
    r"(?P<before>^Du|,(?: und)?| und) (?P<verb>[a-zäöüß]{2,}(?:s|z|ß)t)(?= )"
)
_FRIEND_END = regex(r" (?P<verb>[a-zäöüß]{2,}st)$")
_ONLY_HOLDS = regex(
    r"^(?:(?:[Dd]ich|[Üü]ber) )?(?:(?:mit|in) (?:eine[mr] |"
    r"de[mr] )?(?=.*auskennst$))?(?P<what>\S.*) "
    r"(?:hast|bist|mitbringst|besitzt|verfügst|kennst|auskennst)$"
)
_FINITE_END = regex(r" (?P<verb>[a-zäöüß]{3,}t)$")
_SUBORDINATE = regex(
    r",? (?:auch wenn|selbst wenn|wenn|weil|damit|obwohl|falls|sobald|während) .*$"
)
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
    "liest": "lesen",
    "lässt": "lassen",
    "misst": "messen",
}
"""Verbs whose vowel changes before -t: no rule leads back (Duden, Die Grammatik)."""
_STEM_IN_S = ("liest", "lässt", "löst", "weist", "misst", "passt", "fasst")
"""Of these -s- belongs to the stem, in "du löst" as in "er löst"."""


_NAMED = regex(
    r"^(?:Zu (?:Ihren|deinen|Deinen|den) (?:\w*[Aa]ufgaben|\w*[Tt]ätigkeiten) "
    r"(?:gehör|zähl)(?:t|en)|(?:Sie |Du )?[Üü]bern(?:ehmen|immst)|"
    r"(?:Sie sind |Du bist )?(?:[Mm]it)?(?:[Vv]erantwortlich|[Zz]uständig) für|"
    r"(?:Ihre|Deine) Aufgaben (?:sind|umfassen)|(?:Das|Ihr|Dein) (?:Aufgaben|"
    r"Tätigkeits|"
    r"Arbeits)(?:gebiet|bereich|feld|spektrum) (?:umfasst|beinhaltet)|"
    r"(?:Die|Diese) (?:Stelle|Tätigkeit|Position) (?:umfasst|beinhaltet))"
    r"(?: (?:auch|außerdem|insbesondere|vor allem|unter anderem|u\. ?a\.|dabei|zudem))*"
    r" (?P<what>(?:die|das|den|der|eine?n?) \S.*)$"
)
"""Tasks told as things: "Zu Ihren Aufgaben gehören die Pflege … und die Planung …"."""
_NEXT_NAMED = regex(
    r"(?:,? und |,? sowie |, )(?=(?:die|das|den|der|eine?n?) (?:[a-zäöüß]+ )?[A-ZÄÖÜ])"
)
_ITS_ARTICLE = regex(r"^(?:die |(?:das|den|der) (?=[A-ZÄÖÜ]))")


def named_acts(text: str) -> list[str]:
    """
    The tasks that *text* names as things; none where it does not.
    """
    match = _NAMED.match(text)
    if match is None or re.search(r", (?:dass|die|der|das) [a-zäöü]", match["what"]):
        return []
    parts = _NEXT_NAMED.split(match["what"])
    return [_ITS_ARTICLE.sub("", part) for part in parts]


def german_acts(text: str) -> list[str]:
    """
    "Sie leiten ein Team und bauen ein Labor auf" as what one does: "Ein Team leiten",
    "Ein Labor aufbauen" (said to "Sie", the verb has the form of its infinitive).
    """
    if told := named_acts(text) or _told_of_a_person(text):
        return told
    formal = _SAID_TO_A_FRIEND.sub(_as_said_formally, text)
    said = _SAID_TO_YOU.sub("", formal)
    acts = joined(said, segments(said), _opens_german_act)
    if said == formal or not all(_GERMAN_ACT.match(act) for act in acts):
        return [text]
    whole = [act for act in acts if not _WHAT_WAS_SAID.match(act)]
    return [_infinitive(act) for act in whole or acts]


def german_holdings(text: str) -> list[str]:
    """
    "Erfahrung mit Fisch hast und gern backst", what "du" holds or does, as single
    things; none where *text* does not end its parts with such verbs.
    """
    held = joined(text, segments(text), _follows_friend)
    if not all(_FRIEND_END.search(part) for part in held):
        return []
    return [
        found["what"]
        if (found := _ONLY_HOLDS.match(part))
        else _FRIEND_END.sub(lambda m: f" {_friendly(m['verb'])}", part)
        for part in held
    ]


def _as_said_formally(found: re.Match[str]) -> str:
    before = "Sie" if found["before"] == "Du" else found["before"]
    return f"{before} {_friendly(found['verb'])}"


def _friendly(verb: str) -> str:
    """
    The infinitive of a second person present: "führst" gives "führen".
    """
    if verb.endswith(("zt", "ßt", *_STEM_IN_S)):
        return infinitive_of(verb)
    stem = verb.removesuffix("st")
    return infinitive_of(stem if stem.endswith("t") else f"{stem}t")


def _told_of_a_person(text: str) -> list[str]:
    """
    "ein Team führt und das Lager plant", said of whom they seek, as what one does.
    """
    text = _SUBORDINATE.sub("", text)
    acts = joined(text, segments(text), _follows_finite)
    if not all(_FINITE_END.search(act) for act in acts):
        return []
    return [_FINITE_END.sub(_as_infinitive, act) for act in acts]


def _as_infinitive(found: re.Match[str]) -> str:
    return f" {infinitive_of(found['verb'])}"


def infinitive_of(verb: str) -> str:
    """
    The infinitive of a third person present: "führt" gives "führen".
    """
    for finite, infinitive in _VOWEL_CHANGES.items():
        if verb.endswith(finite):
            return verb.removesuffix(finite) + infinitive
    stem = verb.removesuffix("t")
    if stem.endswith(("el", "er")) and not stem.endswith(("ier", "iel")):
        return f"{stem}n"
    return f"{stem.removesuffix('e') if stem.endswith(('te', 'de')) else stem}en"


def _opens_german_act(_before: str, segment: str, *, comma: bool) -> bool:  # noqa: ARG001
    return _GERMAN_ACT.match(segment) is not None


def _follows_finite(before: str, _segment: str, *, comma: bool) -> bool:  # noqa: ARG001
    return _FINITE_END.search(before) is not None


def _follows_friend(before: str, _segment: str, *, comma: bool) -> bool:  # noqa: ARG001
    return _FRIEND_END.search(before) is not None


def _infinitive(act: str) -> str:
    found = _GERMAN_ACT.match(act)
    if found is None:
        return act
    verb, rest = found["verb"], found["rest"]
    rest, aside = _ASIDE.sub("", _BESIDES.sub("", rest)), _ASIDE.search(rest)
    *said, last = rest.split()
    if said and last in SEPARABLE:
        verb, rest = last + verb, " ".join(said)
    what, that, clause = rest.partition(", dass ")
    return f"{what} {verb}{that}{clause}{aside[0] if aside else ''}"
