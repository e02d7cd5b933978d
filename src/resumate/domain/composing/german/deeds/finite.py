"""
A German phrase as a clause that begins with its finite verb: "ein Lager aufgebaut" as
"habe ein Lager aufgebaut".
"""

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.deeds.actions import aside, told_as_deed
from resumate.domain.composing.german.deeds.duties import duty, one_word
from resumate.domain.composing.german.deeds.participles import (
    told_by_participle,
    without_bracket,
)
from resumate.domain.composing.german.deeds.states import state
from resumate.domain.composing.german.deeds.verb_first import is_told_now
from resumate.domain.composing.german.words.capitals import lowered
from resumate.domain.composing.german.words.nouns import articles, gender
from resumate.domain.composing.german.words.works import is_many
from resumate.domain.composing.wording import COMMA, capitalised
from resumate.domain.language.german_verbs import (
    FIRST_PERSON,
    FROM_THIRD_PERSON,
    PRETERITE,
    is_participle,
    is_preterite,
)
from resumate.domain.patterns import regex

MOST_WORDS = 36

_TOO_SHORT = 2

_HAVING = regex(
    r"^(?:(?:Mehr als|Über|Rund|Fast|Knapp) )?(?:[\w-]+ )?(?:Jahre|Monate) "
    r"(?:[\w-]*[Ee]rfahrung|Praxis|Berufserfahrung)"
    r"|^(?:(?:Sehr |Äußerst )?[A-ZÄÖÜa-zäöü]\w+e (?:und \w+e )?)?(?:\w*[Ee]rfahrung|"
    r"\w*[Kk]enntnisse|Expertise) (?:in|im|mit|als|bei|der|des|von|auf)\b"
)

_OBJECT = regex(
    r"^(?:eine?n?|die|das|den|alle|mehrere|rund|etwa|über|ca\.|(?!(?:19|20)\d\d\b)\d[\d.,]*|zwei|drei|vier|"
    r"fünf|neue) "
)

_SHARE = regex(r"[\d.,]+ ?%")

_BARE = regex(r"[A-ZÄÖÜ][\w-]+(?:(?:, | und | mit | im | in |für )[\w-]+)*")

_TOLD_BY_ONESELF = regex(r"^Ich (?P<verb>[a-zäöü]+) (?!nicht\b)\S")
"""A line that is a sentence already: it can be led in as any deed."""

_TURNED = regex(
    r"^\S+(?: \S+){0,2} (?:habe|hatte|bin|war) ich \S|"
    r"^(?:Im|In|Am|Beim?|Als|Seit|Nach|Mit|Für|Von|Vom|Ab|Bis|Zwischen|Während|Dort|"
    r"Dabei|Außerdem|Zuletzt) "
    r"[^:;]*\b(?:habe|hatte|bin|war|konnte|durfte) ich \S[^:;]*$|"
    r"^(?:Die|Den|Das|Unsere?n?|Im|In|Am|Beim?|Seit|Nach|Mit) [^:;,]{1,40} "
    r"(?:haben|hatten|sind|konnten) wir \S[^:;]*$"
)
"""A sentence that something else opens: "2024 habe ich …"."""

_WITHOUT_ONESELF = regex(r"^(?P<verb>Habe?|Hatte|Bin|War) (?P<rest>(?!ich\b)[^:;]+)$")
"""A sentence that lacks its "ich" alone: "Habe 3 Azubis ausgebildet"."""

_IS_ONE = regex(
    r"(?:verantwortlich|zuständig) für\b|[A-ZÄÖÜ]\w+(?:er|in|kraft|ung|te) "
    r"(?:im|in|für|der|des)\b"
)

_OTHERS_DEED = regex(r"\b(?:wurden?|wird|werden|worden)\b")

_WORKING = regex(r"Arbeiten (?=(?:nach|unter|im Team|in Schichten|mit) [^,:;]+$)")


def as_clause(part: str, *, current: bool) -> Clause | None:
    """
    The clause that one phrase of a line is; None where it is none for sure.
    """
    text = part[:1].upper() + part[1:]
    count = len(text.split())
    if count < _TOO_SHORT or count > MOST_WORDS:
        return one_word(text)
    own = by_oneself(text) or _without_oneself(text, current=current)
    if own := own or _working(text, current=current):
        return own
    if _DONE_TO_IT.match(text):
        return _by_nobody(text)
    if re.match(r"^(?:Ich|Mein|Meine|Wir)\b", text) or _TURNED.match(text):
        return Clause(text, Form.SENTENCE)
    if _HAVING.match(text):
        return Clause(f"habe {lowered(text)}", Form.STATE, 0.85)
    return (
        told_by_participle(text)
        or told_as_deed(text, current=current)
        or _finite(text, current=current)
        or state(text, current=current)
        or duty(text)
    )


def _working(text: str, *, current: bool) -> Clause | None:
    """
    "Arbeiten nach GMP" as how one works.
    """
    how = _WORKING.match(text)
    verb = "arbeite" if current else "arbeitete"
    return Clause(f"{verb} {text[how.end() :]}", Form.DID, 0.7) if how else None


def by_oneself(text: str) -> Clause | None:
    """
    The clause of a line that is a sentence about oneself, without the list behind its
    colon: "Ich leite ein Lager".
    """
    told = _TOLD_BY_ONESELF.match(text)
    if not told:
        return None
    state = told["verb"] in {"bin", "war"}
    head, colon, row = text[4:].partition(": ")
    listed_ = colon and not state and len(COMMA.split(row)) > 1
    return Clause(head if listed_ else text[4:], Form.STATE if state else Form.DID)


_AND_NOW = regex(
    r"(?P<done>.+) und (?P<verb>[a-zäöüß]+e) (?:sie|ihn|es|das|diese[ns]?)\b[^,;:]*"
)
"""What is done with it since: "… gebaut und betreue sie seither"."""


def _without_oneself(text: str, *, current: bool) -> Clause | None:
    """
    "Habe 3 Azubis ausgebildet", "War verantwortlich für …": only "ich" is missing.
    """
    told = _WITHOUT_ONESELF.match(text)
    if told is None or _OTHERS_DEED.search(text):
        return None
    verb = told["verb"].lower()
    verb = "habe" if verb == "hab" else verb
    if both := _AND_NOW.fullmatch(told["rest"]):
        done = without_bracket(both["done"])[0].rsplit(" ", 1)[-1]
        sure = is_participle(done) and both["verb"] in FIRST_PERSON
        rest = told["rest"] if current else both["done"]
        return Clause(f"{verb} {rest}", Form.DID, 0.9) if sure else None
    last = without_bracket(told["rest"])[0].rsplit(" ", 1)[-1]
    if is_participle(last):
        return Clause(f"{verb} {told['rest']}", Form.DID, 0.9)
    be = verb in {"bin", "war"} and _IS_ONE.match(told["rest"])
    return Clause(f"{verb} {told['rest']}", Form.STATE, 0.8) if be else None


_PASSIVE = regex(
    r"(?P<noun>(?!Die |Der |Das )[A-ZÄÖÜ][\w-]+)"
    r"(?P<of> (?!wurde|durch|von)[^,;:()]+)? (?P<verb>wurden?) "
    r"(?!durch|von (?!\d))[^,;:()]+"
)


def _by_nobody(text: str) -> Clause | None:
    """
    "Abschlusszeit wurde von 12 auf 7 Tage verkürzt": whole but for its article.
    """
    found = _PASSIVE.fullmatch(text)
    noun = found["noun"] if found else ""
    done = is_participle(text.rsplit(" ", 1)[-1])
    if found is None or not (done and re.search(r"\d", text)):
        return None
    the = capitalised(articles(gender(noun))[0])
    many = found["verb"] == "wurden"
    if many == bool(the) or not (the or is_many(noun)):
        return None
    return Clause(f"{the or 'Die '}{text}", Form.SENTENCE, 0.6)


_DONE_TO_IT = regex(r"(?!Wurde|Ich\b)\S+ (?:[^\s,;:]+ ){0,4}?(?:wurden?|wird|werden) ")
"""What became of a thing, by nobody who is named: "Das Lager wurde verlegt"."""

_INFINITIVE = regex(r"[a-zäöüß]{3,}(?:en|ern|eln)(?:,| und |$)")

_TESTS = regex(r"Automatisierte \w*(?:[Tt]ests?|[Pp]rüfungen)\b")
"""What is automated is tested so, and was seldom made so."""


def _finite(text: str, *, current: bool) -> Clause | None:
    """
    "Leitete ein Team", "Leite ein Team": only "Ich" is missing.
    """
    first, _, rest = text.partition(" ")
    word = first.lower()
    following = rest.split(" ", maxsplit=1)[0]
    if following in {"und", "von", "der", "des"} or _TESTS.match(text):
        return None  # "Pflege von" is no verb
    if _INFINITIVE.match(rest):
        return None  # nor is the object in "Belege sortieren"
    if gender(first) and (_SHARE.match(rest) or not _OBJECT.match(rest)):
        return None  # nor is "Betrieb (12 ha)", "Betrieb auf Linux", "Quote 9 %"
    if is_preterite(word, rest):
        return Clause(_in_a_row(f"{word} {rest}"), Form.DID)
    if gender(following) == "f":
        return None  # nor is "Automatisierte Auswertung"
    if word in FROM_THIRD_PERSON and (_OBJECT.match(rest) or _BARE.fullmatch(rest)):
        word = FROM_THIRD_PERSON[word]
    if word in FIRST_PERSON and not current:
        word = FIRST_PERSON[word]
    known = word in PRETERITE or word in FIRST_PERSON
    return Clause(_in_a_row(f"{word} {rest}"), Form.DID) if known else None


def _in_a_row(told: str) -> str:
    """
    "führte die Kasse, leitete ein Team" with the "und" that a row of deeds ends in.
    """
    deeds, last = told.rsplit(", ", 1) if ", " in told else ("", told)
    word, _, rest = last.partition(" ")
    verb = word in PRETERITE or is_told_now(last) or is_preterite(word, rest)
    return f"{deeds} und {last}" if deeds and verb else aside(told)
