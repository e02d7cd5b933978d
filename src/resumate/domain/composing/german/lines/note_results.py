"""
What a German note says came of a deed, as a clause of its own.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.german.deeds.notes import changed
from resumate.domain.composing.german.deeds.outcomes import outcome
from resumate.domain.composing.german.lines.note import (
    ABOUT,
    NUMBER,
    TO_THESIS,
    YEAR,
    Beside,
    did,
    is_done,
)
from resumate.domain.composing.german.words.nouns import articles, gender
from resumate.domain.patterns import regex

_GRADE = regex(
    r"(?:Note|Gesamtnote) (?P<grade>\d(?:[.,]\d{1,2})?|[a-zäöü]+(?: [a-zäöü]+)?)"
)
_OF_THEM = regex(rf"(?P<many>{NUMBER}) (?P<did>(?:haben|hatten|sind|waren) [^,;:()]+)")
_ALL_PASSED = regex(r"(?P<who>alle|beide) (?P<did>bestanden|übernommen)")
_WENT = regex(
    rf"(?P<noun>[A-ZÄÖÜ]\w*(?:ung|audit|inspektion|revision))(?P<year> {YEAR})? ohne (?P<none>[A-ZÄÖÜ]\w+)"
)
"""How it went: "Akkreditierung 2031 ohne Abweichung"."""
_LASTS = regex(r"(?P<noun>[A-ZÄÖÜ]\w+) (?:dauert|läuft|beträgt|liegt|kostet) [^,;:()]+")
_IN_THAT_YEAR = regex(
    rf"(?P<year>{YEAR}): (?P<many>{ABOUT}{NUMBER}(?: (?:Euro|EUR|€|CHF|Franken))?)"
)
PASSED_ON = regex(r"(?:vom|von der|von den|von) [^,;:()]+ [a-zäöüß]+(?:t|en)")
_ITS_OBJECT = regex(
    r"(?:\bhabe(?: ich)?|\bich) (?:(?:auch|dort) )?(?:am|an der|im|in der|beim|bei der|das|den|die|ein|eine|einen) (?:[a-zäöü]\w*e[nrs]? )*(?P<noun>[A-ZÄÖÜ][\w-]*)"
)
_IT = {"m": "er", "f": "sie", "n": "es"}


def result(piece: str, said: str, told: Beside) -> bool:
    """
    What came of it, as a clause of its own.
    """
    if moved := outcome(piece) or _sank(piece):
        told.clauses.append(f"{', und ' if did(said) else '; '}{moved}")
    elif of_them := _of_them(piece) or _how_it_went(piece):
        told.clauses.append(f"; {of_them}")
    elif grade := _graded(piece, said):
        mark = grade if grade[0].isdigit() else f"„{grade}“"
        if said.startswith(TO_THESIS):
            told.clauses.append(f"; bewertet wurde sie mit der Note {mark}")
        else:
            told.behind.append(f"mit der Note {mark}")
    else:
        return False
    return True


def _sank(piece: str) -> str:
    """
    "die Laufzeit sank von 9 auf 4 Stunden" of what has no verb.
    """
    moved = changed(piece)
    return moved.text[0].lower() + moved.text[1:] if moved else ""


def _of_them(piece: str) -> str:
    """
    "alle haben bestanden", "2 davon haben bestanden", "2031 waren es sieben".
    """
    if passed := _ALL_PASSED.fullmatch(piece):
        be = "wurden" if passed["did"] == "übernommen" else "haben"
        return f"{passed['who']} {be} {passed['did']}"
    if many := _IN_THAT_YEAR.fullmatch(piece):
        return f"{many['year']} waren es {many['many']}"
    some = _OF_THEM.fullmatch(piece)
    return f"{some['many']} davon {some['did']}" if some else ""


def _how_it_went(piece: str) -> str:
    """
    "die Prüfung 2031 verlief ohne Mangel", "der Test dauert 40 Minuten".
    """
    went, lasts = _WENT.fullmatch(piece), _LASTS.fullmatch(piece)
    found = went or lasts
    the = articles(gender(found["noun"]))[0] if found else ""
    if went and the:
        return f"{the}{went['noun']}{went['year'] or ''} verlief ohne {went['none']}"
    return f"{the}{piece}" if the else ""


def _graded(piece: str, said: str) -> str:
    """
    The grade that a piece tells; of a thesis a bare one, too.
    """
    alone = re.fullmatch(r"[1-6](?:[.,]\d{1,2})?", piece)
    if alone and said.startswith(TO_THESIS):
        return piece
    grade = _GRADE.fullmatch(piece)
    return grade["grade"] if grade else ""


def passed_on(taken: re.Match[str], said: str, told: Beside) -> bool:
    """
    "; es wurde vom Träger übernommen" of what was done, by others, with what one did.
    """
    piece, of = taken[0], _ITS_OBJECT.search(said)
    if not is_done(piece):
        return False
    it = _IT.get(gender(of["noun"])) if of and did(said) else None
    if it:
        told.clauses.append(f"; {it} wurde {piece}")
    else:
        told.behind.append(piece)
    return True
