"""
What a German line notes in brackets, told as a person would say it.
"""

import re

from resumate.domain.composing.german.deeds.participles import told_by_participle
from resumate.domain.composing.german.lines.besides import (
    in_frame,
    none_since,
    with_note,
)
from resumate.domain.composing.german.words.works import are_people, is_many
from resumate.domain.composing.wording import capitalised, listed
from resumate.domain.language.german_infinitives import is_deed
from resumate.domain.language.german_verbs import is_participle
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex

_AT_END = regex(r"^(?P<said>.+?) \((?P<note>[^()]*)\)$")
_PIECES = regex(r"[,;] ")
_PARTS = regex(r"(; )")
_FOR_SHORT = regex(r"(?:[Vv]iel|[Aa]uch|[Ss]onst|[Tt]eils auch) ")
"""So goes who jots down: "viel Holz, auch Metall"."""
_LIMITS = regex(
    r"\b(?:nur|nicht|kein\w*|ohne|unter|wenig\w*|gemeinsam|zusammen|\w*[Ll]eitung|durch|"
    r"\w*[Tt]eam|\w*[Hh]ilfe|Mit(?:arbeit|wirkung)|Zuarbeit|Beteiligung|Teilnahme|"
    r"Unterstützung|Begleitung|Vertretung|mit\w+en|wurden?|worden)\b|:"
)
"""What may say less than that one did it oneself."""
HELPED = regex(
    r"\b(?:gemeinsam|zusammen|\w*[Hh]ilfe|Mit(?:arbeit|wirkung)|Zuarbeit|Beteiligung|"
    r"Teilnahme|teilgenommen|Unterstützung|Begleitung|Vertretung|mit\w+(?:en|t))\b"
)
"""Work at what others did: what stands in brackets may be theirs."""
_SELF = regex(r"(?:^Ich habe|\bhabe ich) .* (?P<did>[a-zäöüß]+)$")
_SO_MANY = regex(r"(?:ca\. |rund |etwa |bis zu )?\d+ (?P<who>[A-ZÄÖÜ]\w+)")
_AS_WHO = regex(r"^als [A-ZÄÖÜ][\w-]+ (?=\S)")
_AT_WHAT = regex(r"^(?:beim|im|bei der|in der) [A-ZÄÖÜ][\w-]+ (?=\d|[A-ZÄÖÜ])")
"""At what it was done, ahead of it: "beim Umbau 40 Fehler behoben"."""
_LED = regex(
    r"(?:beim?|im|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|bisher|insgesamt)$"
)
"""What of small words may stand ahead of what was done: "vier Pläne verfasst"."""
_TAUGHT = regex(
    r"(?:\d+|[a-zäöü]+) (?:Personen|[A-ZÄÖÜ]\w+(?:innen|en|e)) "
    r"(?:eingeführt|eingearbeitet|eingeschult|geschult|ausgebildet|angeleitet)[,;]?$"
)
"""Whom one taught, which nobody else did where one accompanied them."""
_FOR_IT = regex(r"\b(?:dafür|dazu|daraus|damit|dabei)\b")
"""What points back to the deed before by itself."""
_FROM_TO = regex(r"[A-ZÄÖÜ].* von .*\d.* auf .*\d")
_HABE = "habe "


def told_apart(sentence: str) -> str:
    """
    The sentence, with what was done and stands in a bracket at its end said in words:
    "die Inventur (Schwund um 20 % gesenkt)" is "die Inventur, wobei ich den Schwund um
    20 % gesenkt habe"; and without what is only jotted down there.
    """
    sentence = none_since(in_frame(sentence))
    found = _AT_END.match(sentence)
    if found is None:
        return sentence
    said, pieces = found["said"], _without_jottings(found["note"])
    if pieces and _counts_a_person(said, pieces):
        return said
    at = next((n for n, one in enumerate(pieces) if _is_done(one)), None)
    if at is None:
        return _with(said, _without_infinitives(pieces))
    deeds = [_deed(one) for one in pieces[at:] if _is_done(one)]
    less = HELPED.search(_told(said)) and not all(map(_TAUGHT.match, pieces[at:]))
    less = less or any(map(_LIMITS.search, pieces[at:]))
    if not all(deeds) or less:
        return _with(said, pieces)
    head = _with(said, pieces[:at])
    own = _SELF.search(said)
    if own and not head.endswith(own["did"]):
        head = said  # no deed follows what stands behind a comma, or in a bracket
    return f"{head}{_tail(said, listed(deeds, 'und'))}"


def _told(said: str) -> str:
    """
    What is told last, behind what was joined before it.
    """
    return re.split(r" sowie |, ", said)[-1]


def _tail(said: str, done: str) -> str:
    """
    What was done besides, as the end of a sentence that tells a deed, or of another.
    """
    own = _SELF.search(said)
    if own and is_participle(own["did"]):
        besides = "" if _FOR_IT.search(done) else "dabei "
        return f" und {besides}{done}"
    return f", wobei ich {done} habe"


def _with(said: str, pieces: list[str]) -> str:
    note = "".join(
        f"{'' if not at else ' '}{one}" for at, one in enumerate(pieces)
    ).rstrip(",;")
    return with_note(said, note) if note else said


def _without_jottings(note: str) -> list[str]:
    """
    The pieces of the note, each with its sign behind it, but of a part that is only
    jotted down.
    """
    pieces: list[str] = []
    for part in note.split("; "):
        told = _PIECES.split(part)
        if any(map(_FOR_SHORT.match, told)):
            continue
        pieces += [f"{one}," for one in told[:-1]] + [f"{told[-1]};"]
    return pieces


def _bare(piece: str) -> str:
    return piece.rstrip(",;")


def _is_done(piece: str) -> bool:
    """
    Whether the piece tells by its participle what was done with something.
    """
    first, _, rest = _AS_WHO.sub("", _bare(piece)).partition(" ")
    last = rest.rsplit(" ", 1)[-1]
    named = first[:1].isupper() or first[:1].isdigit() or bool(_LED.match(first))
    of_it = re.match(r"(?:€|CHF|EUR|%)", rest)
    return named and not of_it and last[:1].islower() and is_participle(last)


def _deed(piece: str) -> str:
    """
    "den Schwund gesenkt" of "Schwund gesenkt"; "" where its case is not sure.
    """
    led = _AS_WHO.match(piece) or _AT_WHAT.match(piece)
    rest = _bare(piece)[led.end() if led else 0 :]
    told = told_by_participle(capitalised(rest))
    if told is None or not told.text.startswith(_HABE):
        return ""
    done = f"{led.group() if led else ''}{told.text.removeprefix(_HABE)}"
    known = _FROM_TO.match(done) and is_many(done.split(" ", 1)[0])
    return f"die {done}" if known else done


def _without_infinitives(pieces: list[str]) -> list[str]:
    """
    The pieces that are no deeds, where there are any: "Anträge prüfen, 600 Fälle".
    """
    things = [one for one in pieces if not is_deed(_bare(one).rsplit(" ", 1)[-1])]
    return things or pieces


def _counts_a_person(said: str, pieces: list[str]) -> bool:
    """
    Whether many are counted behind one, of whom they are none: "den Meister (8
    Personen)".
    """
    many = _SO_MANY.fullmatch(_bare(pieces[0])) if len(pieces) == 1 else None
    one = said.rsplit(" ", 1)[-1]
    who = many["who"] if many else ""
    people = are_people(who) or who in {"Personen", "Leute", "Mitarbeiter"}
    return people and title_score(one) > 0 and not one.endswith("n")
