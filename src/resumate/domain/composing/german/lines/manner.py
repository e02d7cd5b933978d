"""
How often, how and how much in a German note, put where a sentence bears it: in brackets
behind what it is said of.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence
from itertools import pairwise

from resumate.domain.composing.german.words.dates import in_words
from resumate.domain.composing.german.words.joined import joined
from resumate.domain.composing.german.words.missing_articles import with_articles
from resumate.domain.composing.german.words.nouns import gender
from resumate.domain.composing.german.words.short_forms import spelled
from resumate.domain.composing.german.words.works import is_act, is_many, is_task
from resumate.domain.composing.wording import COMMA
from resumate.domain.language.german_verbs import FIRST_PERSON, is_participle
from resumate.domain.patterns import regex

_OFTEN = (
    r"(?:täglich|(?:vierzehn|14-)täg(?:ig|lich)|wöchentlich|(?:vierteljähr|halbjähr|jähr|monat|stünd)lich|quartalsweise|wochenweise|tageweise|stundenweise|"
    r"laufend|regelmäßig|ganzjährig|saisonal|(?:mont|dienst|donners|frei|sams|sonn)tags|mittwochs|nachts|abends|zeitweise|"
    r"alle (?:\d+|zwei|drei|vier|fünf|sechs|acht) (?:Tage|Wochen|Monate|Jahre)|"
    r"jede[ns]? (?:(?:zweite|dritte|vierte|fünfte)[ns]? )?(?:Woche|Wochenende|Nacht|Monat|Jahr)|"
    r"(?:bis zu |ca\. |etwa )?\d+ ?(?:x|×|[Mm]al) (?:(?:im|pro|je|am|die|in der) [A-ZÄÖÜ]\w+|\w+lich|\w+s))"
)
_WAY = r"(?:(?:eigen|allein|mit)verantwortlich|selbst(?:st)?ändig|eigenständig|verantwortlich|federführend|vertretungsweise|aushilfsweise|teilweise|allein|digital|telefonisch|schriftlich|maschinell|händisch)"
_HOW = regex(
    rf"(?P<what>[A-ZÄÖÜ][^(),;:]*?[\wäöüß.]) (?P<how>(?:{_OFTEN}|{_WAY})(?:(?:,? und | )(?:{_OFTEN}|{_WAY}))*)"
    r"(?P<where> (?:in|im|mit|für|nach|bei|beim|an|am|zu|zum|zur|per|über|von|auf|aus) [^(),;:]+)?"
)
_SO_MUCH = regex(
    r"(?P<what>[A-ZÄÖÜ][\w-]*[a-zäöüß]) (?P<much>(?:(?:ca\.|rund|etwa|über|bis zu) )?(?!(?:19|20)\d\d\b)\d[\d.,]*(?: ?(?:bis|[-–/]) ?\d[\d.,]*)? (?:[A-ZÄÖÜ]|€|%)[^(),;:]*)"
)
_TEAM = regex(
    r"(?P<size>(?:(?:ca\.|rund|etwa|bis zu) )?\d+ (?:Mitarbeiter(?:innen)?|Mitarbeitende|Personen|Leute|Kolleg(?:en|innen)|Köche|Gesellen|Helfer(?:innen)?|Azubis|Lehrlinge)"
    r"(?: (?:im Team|unter mir|pro Schicht|in der Schicht))?)"
)
_INFINITIVE = regex(r"\b[a-zäöüß]+n$")
_COUNTED = regex(r" mit (?:\S+ ){0,2}\d[\d.,]* [A-ZÄÖÜ][a-zäöüß]+$")
_PREPOSITION = regex(
    r" (?:in|im|mit|für|nach|bei|beim|an|am|zu|zum|zur|per|über|von|auf|aus|der|des|die|das|den|dem|und|oder)$"
)


_BESIDES = regex(r"^(?:Dazu|Hinzu) (?:kam|kamen|kommt|kommen|gehörten?) (?=[A-ZÄÖÜ])")
"""What leans on the line above: "Dazu kamen Meldungen"."""


_ALL_THROUGH = regex(r"(?<=\w), alle (?:durch|geschafft|gepackt)(?=[,;)]|$)")
"""How all of them fared, as one says it at home: "(4 Lehrlinge, alle durch)"."""
_SO_MANY_NOW = regex(r" \((?:derzeit|zurzeit|aktuell|momentan|im Moment) \d+\)")
"""How many of them there are now: a letter tells that there are some."""
_OF_ONESELF = regex(r" \((?:[^()]*\bich (?:war|bin|habe|hatte)\b[^()]*|[^()]*!)\)")
"""A remark, which nobody writes to a firm: "(ich war dafür zuständig)", "(Ausflug!)"."""
_OF_A_KIND = regex(
    r"(?<= )([A-ZÄÖÜ][a-zäöüß]+(?:en|e|n)) ([A-ZÄÖÜ][a-zäöüß]+/[A-ZÄÖÜ][a-zäöüß]+)(?=$|[,;])"
)
"""Of which kind many are, behind them: "Einbau Pumpen Luft/Wasser"."""
_YEARS_BEHIND = regex(
    r"(?<=[a-zäöüß]),? (?<!bis )(?<!von )(?<!seit )(?<!ab )(?<!und )((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)$"
)
"""When it was, behind what was done: "Ausbilder für Rekruten 2014-2015"."""


def in_plain_words(line: str) -> str:
    """
    The note with its short forms written out, and with how, how often and how much in
    brackets behind what they are said of: "Verladung (60 Lkw am Tag)".
    """
    line = _OF_A_KIND.sub(r"\1 (\2)", _OF_ONESELF.sub("", line))
    line = _SO_MANY_NOW.sub("", _ALL_THROUGH.sub("", _BESIDES.sub("", line)))
    line = _YEARS_BEHIND.sub(r" (\1–\2)", line)
    pieces = COMMA.split(with_articles(spelled(in_words(line))))
    team = _TEAM.fullmatch(pieces[0])
    work = pieces[1] if team and pieces[1:] else ""
    if team and is_task(work.split(" ")[0]) and "(" not in work:
        pieces[:2] = [f"{work} ({team['size']})"]
    return ", ".join(map(_how_behind, _joined(pieces)))


def _joined(pieces: Sequence[str]) -> list[str]:
    """
    Each piece with what joins its nouns, unless the next may be of the same row.
    """
    return [
        piece if _may_go_on(following) else joined(piece)
        for piece, following in pairwise([*pieces, ""])
    ]


def _may_go_on(following: str) -> bool:
    noun = following.split(" (", maxsplit=1)[0]
    return noun.isalpha() and noun[0].isupper() and not is_act(noun)


def _how_behind(piece: str) -> str:
    """
    "Planung wöchentlich in Excel" as "Planung in Excel (wöchentlich)".
    """
    much = _SO_MUCH.fullmatch(piece)
    if much and is_act(much["what"]):
        return f"{much['what']} ({much['much']})"
    how = _HOW.fullmatch(piece)
    if how is None or not _is_work(how["what"]) or _PREPOSITION.search(how["what"]):
        return piece
    if _COUNTED.search(how["what"]) and not how["where"]:
        return piece  # "mit bis zu 14 Gästen täglich" is said so
    what = how["what"] + (how["where"] or "")
    if is_participle(what.rsplit(" ", 1)[-1]) or _INFINITIVE.search(how["how"]):
        return piece
    said = re.sub(rf" (?={_WAY}$)", ", ", how["how"])
    return f"{what} ({said})"


def _is_work(text: str) -> bool:
    """
    Whether *text* begins with a noun, described or not, and with no verb.
    """
    words = text.split(" ")
    if words[0].lower() in FIRST_PERSON:
        return False
    noun = next((word for word in words if word[:1].isupper() and _names(word)), "")
    first = words[0] == noun or words[0].endswith(("e", "er", "es", "-"))
    return bool(noun) and first


def _names(word: str) -> bool:
    return bool(gender(word) or is_act(word) or is_many(word))
