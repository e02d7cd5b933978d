"""
How much or how many a German note counts, as words behind what is told.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.german.lines.note import (
    ABOUT,
    NUMBER,
    OFTEN,
    Beside,
    did,
    ends_in_frame,
    is_done,
)
from resumate.domain.composing.german.words.nouns import gender
from resumate.domain.composing.german.words.objects import with_plural_e
from resumate.domain.composing.german.words.works import are_people, is_act, is_many
from resumate.domain.patterns import regex

COUNTED = regex(
    rf"(?P<about>{ABOUT})(?P<many>{NUMBER}) (?P<how>(?:[a-zäöü]\w*e ){{0,2}})(?P<noun>[A-ZÄÖÜ][\wäöüß-]*)"
    rf"(?P<more>{OFTEN}(?: (?:mit|im|in|auf|aus|für|der|des) [^,;:()]+)?)"
)
"""So many of what: "rund 40 Einsätze pro Woche"."""
_AMOUNT = regex(
    rf"(?P<noun>[A-ZÄÖÜ][\wäöüß-]+) (?P<amount>(?:ca\. |rund |etwa |bis zu |über |knapp )?(?:CHF |EUR |€ ?)?\d[\d.,'’]*"
    rf"(?: ?%| Mio\.?| Mrd\.?)?(?: ?(?:Euro|EUR|€|CHF|Franken|km|m²|t|Tonnen|Prozent))?{OFTEN})"
)
"""How much of what: "Auftragssumme 2,4 Mio. Euro"."""
_UNIT = regex(r"%|Mio|Mrd|Euro|EUR|€|CHF|Franken|km|m²|\bt\b|Tonnen|Prozent")
_SUM = regex(
    rf"{ABOUT}(?:CHF |EUR |€ ?)?\d[\d.,'’]*(?: Mio\.?| Mrd\.?)?(?: ?(?:Euro|EUR|€|CHF|Franken))? [A-ZÄÖÜ][a-zäöüß]*"
    rf"(?:umsatz|gewinn|ersparnis|kosten|volumen|budget){OFTEN}"
)
"""So much money of what: "im Schnitt 900 Euro Mehrumsatz pro Monat"."""
_MEASURE_ALONE = regex(
    rf"{ABOUT}(?:CHF |EUR |€ ?)?\d[\d.,'’]*(?: ?(?:%|Mio\.?|Mrd\.?|Euro|EUR|€|CHF|Franken|km|m²|m|t|kg))*"
)
"""How much, and not of what."""
_IN_A_TEAM = regex(
    rf"(?P<team>[A-ZÄÖÜ]?[\w-]*(?:[Tt]eam|[Gg]ruppe)) (?:von|mit|aus) {ABOUT}{NUMBER}\b[^,;:()]*"
)
_COUNT_ALONE = regex(rf"{ABOUT}{NUMBER}\b(?! (?:auf|haben|hatten|sind|waren)\b)[^:]*")
_GREW = regex(r"\d[\d.]* auf \d[^,;:()]*")
_HELPED_AT = regex(r"(?:mit\w+(?:en|t)|teilgenommen)$")
"""Where so many would be those with whom one helped."""
_A_PLACE = regex(
    r"(?:lager|station|restaurant|hotel|haus|heim|wohnbereich|betrieb|küche|kita|halle)$",
    re.IGNORECASE,
)
_WITH_SO_MANY = regex(rf" mit {ABOUT}{NUMBER} [A-ZÄÖÜ][\wäöüß-]*$")
_PEOPLE = regex(
    r"(?:mitarbeiter|mitarbeitende|personen|leute|kräfte|kinder|techniker|monteure|schichtleiter|teilnehmende|aushilfen|"
    r"auszubildende|lernende|gäste|mitglieder|beschäftigte|kolleginnen|bewohner|helfer|schüler)$",
    re.IGNORECASE,
)


def measure(piece: str, said: str, told: Beside) -> bool:
    """
    How much or how many there were, and in what a team.
    """
    ended = ends_in_frame(said)
    if team := _IN_A_TEAM.fullmatch(piece):
        a = "einer" if team["team"].lower().endswith("gruppe") else "einem"
        told.behind.append(f"in {a} {piece}")
    elif amount := with_amount(piece) or f"mit {piece}" * bool(_SUM.fullmatch(piece)):
        (told.behind if ended else told.near).append(amount)
    elif _MEASURE_ALONE.fullmatch(piece):
        return False
    elif (many := COUNTED.fullmatch(piece)) and _may_be_with(many):
        return _counted(many, said, told)
    elif _COUNT_ALONE.fullmatch(piece) and not is_done(piece):
        told.behind.append(piece)
    elif _GREW.fullmatch(piece):
        told.behind.append(f"von {piece}")
    else:
        return False
    return True


def _counted(many: re.Match[str], said: str, told: Beside) -> bool:
    """
    How many there were: people and what a place holds behind "mit".
    """
    ended, near = ends_in_frame(said), told.near
    within = bool(counts_people(many["noun"]) or _A_PLACE.search(said))
    if ended and _HELPED_AT.search(said):
        return False
    of_work = not (ended or many["more"] or within)
    if of_work and is_act(said.rsplit(" ", 1)[-1]):
        near.append(f"von {many_with(many)}")
    elif ended and did(said):
        told.behind.append(with_many(many))
    elif within and near and near[-1].startswith(("mit ", "und ")):
        near.append(f"und {many_with(many)}")
    elif within and not near and not ended:
        joins = "und" if _WITH_SO_MANY.search(said) else "mit"
        near.append(f"{joins} {many_with(many)}")
    else:
        told.behind.append(many[0])
    return True


def counts_people(noun: str) -> bool:
    """
    Whether people are counted by *noun*.
    """
    return are_people(noun) or bool(_PEOPLE.search(noun))


def _may_be_with(many: re.Match[str]) -> bool:
    """
    Whether what is counted can stand behind "mit": many, and each by one noun.
    """
    noun = many["noun"]
    plural = is_many(noun) or with_plural_e(noun) or counts_people(noun)
    part = many["about"].startswith(("davon", "darunter", "je", "jeweils"))
    return plural and not part and many["many"] not in {"1", "ein", "eine"}


def with_many(many: re.Match[str]) -> str:
    """
    "mit rund 40 Gästen".
    """
    return f"mit {many_with(many)}"


def many_with(many: re.Match[str]) -> str:
    """
    "rund 40 Gästen", as it stands behind "mit".
    """
    how = re.sub(r"e ", "en ", many["how"])
    noun = many["noun"]
    ends = noun.endswith(("n", "s")) or noun.isupper() or _UNIT.fullmatch(noun)
    return (
        f"{many['about']}{many['many']} {how}{noun}{'' if ends else 'n'}{many['more']}"
    )


def with_amount(piece: str) -> str:
    """
    "mit einer Auftragssumme von 2,4 Mio. Euro".
    """
    found = _AMOUNT.fullmatch(piece)
    sign = gender(found["noun"]) if found else ""
    if (
        found is None
        or sign not in {"f", "m", "n"}
        or not _UNIT.search(found["amount"])
    ):
        return ""
    return f"mit {'einer' if sign == 'f' else 'einem'} {found['noun']} von {found['amount']}"
