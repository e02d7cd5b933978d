"""
What the work consists of, by its nouns: "die Führung von 11 Gesellen".
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.deeds.actions import aside
from resumate.domain.composing.german.deeds.participles import without_bracket
from resumate.domain.composing.german.words.capitals import lowered
from resumate.domain.composing.german.words.nouns import (
    NounPhrase,
    gender,
    is_deed_noun,
    noun_phrase,
)
from resumate.domain.composing.german.words.objects import ONE_PERSON
from resumate.domain.composing.german.words.works import is_act, is_many, series
from resumate.domain.composing.wording import COMMA, capitalised
from resumate.domain.language.german_infinitives import is_deed
from resumate.domain.language.german_verbs import is_participle, with_zu
from resumate.domain.patterns import regex

_NOUN = r"[A-ZÄÖÜ][\w*-]*[a-zäöüß]\w*"
_IN_BRACKETS = r"(?: \([^()]*\))?"
_DESCRIBED = rf"(?:[A-ZÄÖÜa-zäöü][\w-]*e[rsnm]? (?:und (?=[a-z]))?){{0,2}}{_NOUN}"
_OF_ONE_FORM = regex(
    rf"(?:[A-ZÄÖÜ]\w*-(?:, [A-ZÄÖÜ]\w*-)? (?:und|oder) )?{_DESCRIBED}"
    rf"(?:(?:, {_NOUN})* (?:und|sowie) (?:[a-zäöü][\w-]*e[rsnm]? ){{0,2}}{_NOUN})?"
    r"(?: \([^()]*\))?"
    r"(?: (?:von|der|des|eine[rs]|für|mit|bei|beim|in|im|an|am|auf|aus|zu|zum|zur|nach|"
    r"über|unter|durch|gegen|als|pro|per|rund|vor|ab|via|inklusive|einschließlich|"
    r"anhand|gemäß|um|zwischen|[a-zäöü]\S+er(?: und [a-zäöü]\S+er)?(?= [A-ZÄÖÜ]))\b"
    r"(?:[^,;:()]| \([^()]*\)(?=,| und | sowie )|, (?:die|der|das|den|dem|zusammen|insbesondere|darunter|davon)\b|"
    rf", (?={_NOUN}{_IN_BRACKETS}(?:, {_NOUN}{_IN_BRACKETS})* (?:und|sowie) )|(?<=-), (?=[A-ZÄÖÜ]\w*- ))*)?"
    r"(?: \([^()]*\))?"
)
"""A noun of work, or some side by side, and what is said of it: no row of things."""
_ABOUT = regex(r" (?:von|der|des|eine[rs]) ")
_TWO_PAIRS = regex(rf"{_NOUN} und {_NOUN}, {_NOUN} (?:und|sowie) {_NOUN}")
""""Besuche bei Praxen und Heimen, Betten und Stühle": what of it, nobody knows."""
_DEED = r"[a-zäöüß]{3,}(?:en|ern|eln)"
_DEEDS = regex(
    rf"[A-ZÄÖÜ][^,.:;()]* {_DEED}(?:(?:, | und )(?:[A-ZÄÖÜ][^,.:;()]* )?{_DEED})*"
)
_AS_NOUNS = regex(
    r"[A-ZÄÖÜ][a-zäöüß]+(?:en|ern|eln)(?:, | und | sowie )"
    r"[A-ZÄÖÜ][a-zäöüß]+(?:en|ern|eln) "
    r"(?:von|der|des|nach|in|im|an|am|bei|mit|für|auf)\b.*, "
)
"""Deeds as nouns before a row of others: "Messen und Prüfen nach VDE, Pläne lesen"."""
_NONE = regex(r"\b(?:nicht|keine?[rnms]?)\b")
_IS_GIVEN = regex(r" (?:erhalten|bekommen)$")
_PIECE = regex(r"(, | und | sowie )")
_SMALL_DEED = regex(r"(?P<deed>[a-zäöüß]+)(?: (?:von|der|des) .+)?")
_OF_A_PLACE_IN_IT = regex(
    r"(?:bildung|schulung|kündigung|entlassung|förderung|anstellung|beschäftigung|"
    r"(?:Ferien|Saison|Zeit|Leih|Kurz|Nacht|Schicht|Akkord|Neben|Abschluss|Haus|Mit)arbeit|"
    r"dienst|schicht|wechsel|teilung|leitung|führung|vertretung|ordnung|aushilfe)$",
    re.IGNORECASE,
)
"""What one word may tell of a post or its terms, and no task."""
_DEED_IN_IT = regex(
    r"^(?P<what>[A-ZÄÖÜ][\w-]+) (?P<deed>[a-zäöüß]{4,}n) "
    r"(?P<how>(?:bei|beim|mit|im|in|am|an|auf|nach|für|zu|zum|zur|vor|aus) [^,;:()]+)$"
)
_CHANGED_OVER = regex(
    r"Umstieg von (?!(?:Teil|Voll)zeit)[A-ZÄÖÜ]\S* auf [A-ZÄÖÜ][^,;:()]*(?: \([^()]*\))?"
)
"""What was put in another's place, and no change of one's own post."""
_PAIR = regex(rf"{_NOUN} und (?P<other>{_NOUN})")
_SOMEBODY = regex(r"\w+(?:leiter|führer|meister|arbeiter|berater|betreuer) [A-ZÄÖÜ]")
"""Who one is, and no adjective: "Teilprojektleiter Wareneingang"."""
_BEGINS_ANEW = regex(
    r"^\S+ \S+ .+ (?:und|sowie) [A-ZÄÖÜ][\w-]+ (?:von|der|des|eine[rs]) "
)
"""A second noun of work that lacks its article."""


def duty(text: str) -> Clause | None:
    """
    The noun phrase or infinitive that follows "Zu meinen Aufgaben gehört"; None where
    it is not sure to be one of work.
    """
    text = _with_capitals(text)
    told = aside(text)
    bare = without_bracket(told)[0]
    done = any(map(_is_of_what_was_done, COMMA.split(bare)[:-1]))
    if done or is_participle(bare.rsplit(" ", 1)[-1]) or _IS_GIVEN.search(bare):
        return None
    row = series(text)
    if (row and COMMA.search(text)) or _AS_NOUNS.match(text):
        return row
    text = _without_thing_first(_DEED_IN_IT.sub(_deed_last, text))
    zu = None if _begins_with_things(text) else with_zu(text) or _deeds(told)
    if zu:
        deeds = zu if " und " in zu else " und ".join(zu.rsplit(", ", 1))
        return Clause(f"es, {lowered(deeds)}", Form.DUTY, 0.7)
    if ONE_PERSON.search(text) or _NONE.search(bare):
        return None
    phrase = _work(told)
    if not phrase:
        return row
    measured = re.search(r"\b(?:um|auf) .*\d", text)
    form = Form.RESULT if phrase.result and measured else Form.DUTY
    said, object_ = (
        _PREFIX.sub(lambda prefix: prefix[0].lower(), one)
        for one in (phrase.nominative, phrase.accusative)
    )
    return Clause(said, form, 0.8, phrase.plural, object_)


_PREFIX = regex(
    r"(?<=^d\w\w )(?:Prä|Post|Peri|Intra|Vor|Nach|Teil|Voll|Inner|Außer)"
    r"(?=- und [a-zäöüß])"
)
"""Half of an adjective behind its article: "die prä- und postoperative Pflege"."""


def _is_of_what_was_done(piece: str) -> bool:
    """
    Whether a piece ahead of others tells by its participle what was done, so that all
    of it is no work: "Umzüge nach Bonn geplant, gemeinsam mit dem Leiter".
    """
    first, _, rest = piece.partition(" ")
    last = rest.rsplit(" ", 1)[-1]
    return first[:1].isupper() and last[:1].islower() and is_participle(last)


def _begins_with_things(text: str) -> bool:
    """
    Whether a row of deeds begins with what is none of them and no thing of the first:
    "Verkauf und Kasse, Regale auffüllen", whose first "und" ends what it joins.
    """
    first, *rest = COMMA.split(text)
    last = without_bracket(first)[0].rsplit(" ", 1)[-1]
    return bool(rest) and " und " in first and not is_deed(last.lower())


def _without_thing_first(text: str) -> str:
    """
    A row without the thing ahead of its deeds that is nothing of theirs: "Ablage, Akten
    anlegen und pflegen"; "Puls und Blutdruck messen" joins what is its own.
    """
    first, *rest = COMMA.split(text)
    words = rest[0].split() if rest and " " not in first else []
    deed = next((n for n, word in enumerate(words) if is_deed(word)), 0)
    joined = not {"und", "oder", "sowie"}.isdisjoint(words[:deed])
    apart = deed and not joined and first[:1].isupper() and not is_deed(first.lower())
    return ", ".join(rest) if apart else text


def _deed_last(found: re.Match[str]) -> str:
    """
    "Mieter ansprechen bei Problemen" with its verb at the end.
    """
    if not is_deed(found["deed"]):
        return found.group()
    return f"{found['what']} {found['how']} {found['deed']}"


def one_word(noun: str) -> Clause | None:
    """
    "Typberatung", "Kommissionieren": work that one noun names, with its article.
    """
    works = noun.isalpha() and is_act(noun) and not _OF_A_PLACE_IN_IT.search(noun)
    phrase = noun_phrase(noun) if works else None
    if phrase is None or phrase.plural:
        return None
    return Clause(phrase.nominative, Form.DUTY, 0.6, accusative=phrase.accusative)


def _with_capitals(text: str) -> str:
    """
    "Verpacken, etikettieren" with the capital that a deed has beside names of work.
    """
    first, *rest = _PIECE.split(text)
    head = first.split(" ", 1)[0]
    of_things = any(
        " " in one and is_deed(one.rsplit(" ", 1)[-1]) for one in (first, *rest)
    )
    if of_things or not (is_act(head) or head.endswith("-")):
        return text
    deeds = [_SMALL_DEED.fullmatch(one) for one in rest]
    return first + "".join(
        capitalised(one) if deed and is_deed(deed["deed"]) else one
        for one, deed in zip(rest, deeds, strict=True)
    )


def _deeds(text: str) -> str | None:
    """
    "Filter zu tauschen und zu prüfen (Festo)" of a row of nothing but deeds.
    """
    bare, bracket = without_bracket(text)
    row = _DEEDS.fullmatch(bare) is not None
    done = any(map(is_participle, re.split(r", | und | ", bare)))
    zu = with_zu(bare, known=False) if row and not done else None
    return f"{zu}{bracket}" if zu else None


def goes_on(text: str) -> bool:
    """
    Whether *text* goes on behind what its work is about: with more work, or another
    pair.
    """
    first, *rest = COMMA.split(text)
    nouns = [piece.split(" ", 1)[0] for piece in rest]
    more = any(is_act(noun) and not is_deed_noun(noun) for noun in nouns)
    return bool(_TWO_PAIRS.search(text) or (more and _ABOUT.search(first)))


def _work(text: str) -> NounPhrase | None:
    """
    The phrase of one noun of work, or of some side by side, and what belongs to it.
    """
    one = _OF_ONE_FORM.fullmatch(text) and not goes_on(text)
    somebody = _SOMEBODY.match(text)
    phrase = noun_phrase(text) if one and not somebody else None
    works = phrase and (is_act(phrase.head) or _CHANGED_OVER.fullmatch(text))
    if not phrase or not works or _BEGINS_ANEW.search(phrase.accusative):
        return None
    pair = _PAIR.fullmatch(text)
    if pair and not (is_many(pair["other"]) or gender(pair["other"])):
        return None  # "der Empfang und Telefon"
    beside = re.search(rf"{re.escape(phrase.head)} [A-ZÄÖÜ][a-zäöüß]", text)
    return None if beside else phrase  # "Leitung Einkauf" lacks what joins the two
