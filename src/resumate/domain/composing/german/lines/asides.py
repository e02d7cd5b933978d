"""
A German line whose first part is sure to be a sentence, with what stands behind its
commas in one bracket at its end: "Aufbau einer Gruppe, dreimal pro Woche, derzeit 9".
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Callable, Sequence
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.deeds.notes import is_somebody, noted_beside
from resumate.domain.composing.german.deeds.outcomes import outcome
from resumate.domain.composing.german.lines.brackets import HELPED
from resumate.domain.composing.german.words.works import is_act
from resumate.domain.language.german_infinitives import is_deed
from resumate.domain.language.german_verbs import is_participle
from resumate.domain.patterns import regex

Read = Callable[[str], tuple[Clause, ...]]

_CUT = regex(r"(?P<sign>[,;:]|(?<=\)) –) (?![^(]*\))(?![^„]*“)(?![^«]*»)")
_NUMBER_WORDS = "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
_LED = regex(
    r"(?:vom?|bis|mit|ohne|seit|ab|für|im|in|beim?|durch|nach|auf|am|an|unter|zu[mr]?|aus|per|pro|je|als|"
    r"gemeinsam|zusammen|inkl\.|inklusive|einschließlich|teils|teilweise|meist|meistens|überwiegend|derzeit|zurzeit|"
    r"aktuell|zuletzt|heute|bisher|inzwischen|mittlerweile|davon|darunter|jeweils|rund|etwa|ca\.|circa|über|gut|"
    r"knapp|fast|mehr als|weniger als|mindestens|höchstens|jede[rsnm]?|alle|täglich|monatlich|jährlich|"
    r"regelmäßig|insgesamt|nur|nicht|auch|u\. a\.|z\. B\.|v\. a\.|vor allem|insbesondere|telefonisch|schriftlich|"
    rf"persönlich|\w+(?:weise|mal|fach)|gültig|{_NUMBER_WORDS}|eine[rsnm]?)(?= |$)"
)
"""What begins a note rather than one more thing: how, when, with whom, how many."""
_FIGURE = regex(r"[A-ZÄÖÜ][\w-]*(?: [^\d]{2,40}?)? (?:CHF |EUR |€ ?)?\d")
"""A noun and a figure of it: "Weiterempfehlung 94 %"."""
_FIGURE_IN_BRACKET = regex(r"(?<=[a-zäöüß]) \((\d[\d.,]* ?%)\)$")
_ITS_FIGURE = regex(r"[A-ZÄÖÜ][\w-]* (?:von )?\d[\d.,]* ?%")
"""A rate of what else is work: "Weiterempfehlung 94 %"."""
_COUNT = regex(r"(?:rund |etwa |ca\. |über )?\d[\d.,']* [A-ZÄÖÜ][\w-]*")
_OF_SO_MANY = regex(
    r"\b(?:mit|von|für|aus|bei) (?:rund |etwa |ca\. |über )?\d[\d.,']* [A-ZÄÖÜ][\w-]*$"
)
"""So many, behind which more of them may be counted: "mit 900 Gästen, 42 Helfern"."""
_OWN_CLAUSE = regex(
    r"\b(?:ich|wir|weil|dass|wenn|falls|sofern|obwohl|damit|macht|machte|hat|haben|ist|sind|war|waren|"
    r"wird|werden|wurden?|worden)\b"
)
_RESULT = regex(r"\b(?:um|von|auf) .*\d.* [a-zäöüß]+(?:t|en)$")
"""What others reached, of which one did a part: left out, it claims nothing."""
_INNER = regex(r" \(([^()]*)\)")
_COMMA = regex(r"[,;] (?![^(]*\))")
_DIGIT = regex(r"\d")
_LAST = regex(r"\w+")
_NO_NOTE = regex(
    r"\) (?![,;])|\b(?:geplant|vorgesehen|befristet|angestrebt|beantragt|begonnen|abgebrochen)$"
)
"""What goes on behind a bracket can stand in none, and what is not done is no deed."""
_MOST_WORDS = 34


def with_what_stands_behind(text: str, read: Read) -> Clause | None:
    """
    The shortest first part of the line that is surely told, and all the rest of it in a
    bracket, or as what came of it; None where the rest may be more than a note.
    """
    if len(text.split()) > _MOST_WORDS or "|" in text:
        return None
    for cut in _CUT.finditer(text):
        head, rest = text[: cut.start()], text[cut.end() :]
        told = read(head)
        if len(told) != 1 or not _is_all(told[0], head):
            continue
        explains = cut["sign"] in {":", "–"}
        clause = _with_rest(told[0], head, rest, explains=explains)
        if clause and is_sure(clause):
            return clause
    return None


def _is_all(clause: Clause, head: str) -> bool:
    """
    Whether the clause tells *head* to its end.
    """
    return clause.form in _SURE and _LAST.findall(head)[-1] in clause.text


_SURE = frozenset({Form.DID, Form.STATE, Form.DUTY})
_NAMED = 2
"""Words of a noun and its article: "das Aufmaß" alone tells hardly a thing."""
_HALF = regex(r"\b[A-ZÄÖÜ][\w-]*-,? (?:und |oder |sowie )?")
_OF_WORK = 3
"""Among so many of its first words a noun phrase of work has its noun."""


def is_sure(clause: Clause) -> bool:
    """
    Whether the clause tells a deed or work that is no row of things.
    """
    first = _HALF.sub("", clause.text).split(" ")[:_OF_WORK]
    works = clause.form is not Form.DUTY or "es," in first or any(map(is_act, first))
    return clause.form in _SURE and clause.words > _NAMED and works


def _with_rest(
    clause: Clause, head: str, rest: str, *, explains: bool
) -> Clause | None:
    """
    The clause with the rest of its line, of which *head* was told.
    """
    pieces = [piece.rstrip(".") for piece in _COMMA.split(rest)]
    if HELPED.search(head):
        pieces = [piece for piece in pieces if not _RESULT.search(piece)]
    if not pieces:
        return clause
    came = outcome(pieces[-1]) if clause.form is not Form.DUTY else ""
    if came and len(pieces) == 1:
        return replace(clause, text=f"{clause.text}, und {came}")
    unlike = any(_OWN_CLAUSE.search(one) or _NO_NOTE.search(one) for one in pieces)
    if unlike or ": " in rest or any(map(_is_infinitive, pieces)):
        return None
    somebody = clause.form is Form.STATE and not any(map(is_somebody, pieces))
    if not (explains or somebody) and not _are_notes(head, pieces):
        return None
    if clause.form is Form.DID and any(map(_is_deed_alone, pieces)):
        return None
    return noted_beside(clause, list(map(_unbracketed, pieces)))


def _unbracketed(piece: str) -> str:
    """
    What stood in a bracket, inside another one.
    """
    return _INNER.sub(r", \1", _FIGURE_IN_BRACKET.sub(r" \1", piece))


def _is_deed_alone(piece: str) -> bool:
    """
    Whether the piece tells one more deed, and no figure of it.
    """
    last = piece.rsplit(" ", 1)[-1]
    return piece[:1].isupper() and is_participle(last) and not _DIGIT.search(piece)


def _is_infinitive(piece: str) -> bool:
    last = piece.rsplit(" ", 1)[-1]
    return is_deed(last) and not is_participle(last)


def _are_notes(head: str, pieces: Sequence[str]) -> bool:
    """
    Whether each of the pieces says how, when, with whom or how many, or what was done
    besides, and is not one more of what *head* ends in.
    """
    more = _OF_SO_MANY.search(_INNER.sub("", head)) and _COUNT.fullmatch(pieces[0])
    return not more and all(map(_is_note, pieces))


def _is_note(piece: str) -> bool:
    bare = _INNER.sub("", _FIGURE_IN_BRACKET.sub(r" \1", piece))
    first, last = bare.split(" ", 1)[0], bare.rsplit(" ", 1)[-1]
    done = " " in bare and last[:1].islower() and is_participle(last)
    figure = _FIGURE.match(bare) and (not is_act(first) or _ITS_FIGURE.match(bare))
    return bool(_LED.match(bare) or bare[:1].isdigit() or done or figure)
