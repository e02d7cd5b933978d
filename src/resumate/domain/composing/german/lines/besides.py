"""
What a German line notes beside what it tells, said in words in place of a bracket: with
how many, since when, together with whom, by what means, and what came of it.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from itertools import dropwhile

from resumate.domain.composing.german.lines.note import (
    A_THING,
    PREFIXES,
    YEAR,
    Beside,
    did,
    ends_in_frame,
    lasts,
)
from resumate.domain.composing.german.lines.note_measures import (
    COUNTED,
    counts_people,
    many_with,
    measure,
    with_amount,
    with_many,
)
from resumate.domain.composing.german.lines.note_results import (
    PASSED_ON,
    passed_on,
    result,
)
from resumate.domain.composing.german.words.nouns import gender, noun_phrase
from resumate.domain.composing.german.words.objects import with_plural_e
from resumate.domain.composing.german.words.works import is_act, is_many, makes_work
from resumate.domain.composing.wording import listed
from resumate.domain.language.german_verbs import is_participle
from resumate.domain.language.skill_names import longest_in
from resumate.domain.patterns import regex

_YEARS = regex(rf"(?P<one>{YEAR}) ?(?:–|-|bis) ?(?P<other>{YEAR})|{YEAR}(?:/{YEAR})?")
_SINCE = regex(rf"(?:seit|ab) (?:[A-ZÄÖÜ]\w+ )?{YEAR}")
_GOES_ON = regex(
    r"(?:an|am|in|im|bei|beim|mit|ohne|vom|von|zum|zur|auf|unter|während|per|nach|vor|einschlie(?:ß|ss)lich|samt|für|aus|"
    r"seit|ab|(?:jeweils )?(?:gemeinsam|zusammen)|alle|jede[nrs]?|(?:ein|zwei|drei|vier|fünf|mehr)mal|meist|überwiegend|"
    r"je [A-ZÄÖÜ]|zu (?:zweit|dritt|viert)|quartalsweise|davon|darunter|derzeit|bisher|zuletzt|"
    rf"{YEAR} in) \S.*|quartalsweise|eigenständig|berufsbegleitend"
)
"""What can stand behind a comma as it is: "gemeinsam mit der Technik"."""
_TWO_NOUNS = regex(
    r"\b(?!Herr |Frau |Dr )[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+ (?:für|von|der|des)\b"
)
"""Where a second thing begins that nothing joins: "im Spätdienst Leitung von …"."""
_AWAY = regex(r"(?:Urlaub|Krankheit|Ferien)(?: und (?:Urlaub|Krankheit|Ferien))?")
_CAME_ABOUT = regex(
    r"\d.* (?:geblieben|gelegen|gekommen|gestiegen|gesunken|gefallen|gewachsen)$"
)
"""What came about with so many, which is a note, and no manner of doing it."""
_OFFICE = regex(
    r"(?:stv\. |stellvertretende[rn]? )?(?:Key[- ]User|Multiplikator|(?:Teil)?[Pp]rojektleiter|Berufsbildner)(?:in)?\b[^,;:()]*"
)
_NONE_SINCE = regex(
    r"(?P<said>.+), (?P<none>keine?) (?P<how>(?:[a-zäöü]\w*e[rs]? )?)(?P<noun>[A-ZÄÖÜ]\w+)(?P<of> [^,;:()]+?)? (?P<when>(?:seit|in den letzten) [^,;:()]+)"
)
_BY_SO_MUCH = regex(
    r" (?=(?:von|um) (?:rund |etwa |über |mehr als |bis zu |fast |gut )?(?:CHF |EUR |€ ?)?\d[^;()]* "
    r"(?:gesenkt|gesteigert|verkürzt|reduziert|erhöht|verringert|verbessert|vermindert|gekürzt|beschleunigt)$)"
)
"""Where it is told how far a figure was moved."""
_OF_OTHERS = regex(
    r"\b(?:durch|bei|beim|Verantwortung|Vertretung|disziplinarisch\w*|fachlich\w*|extern\w*)\b|[Ll]eitung\b"
)
"""What may be the work of others."""
_PLACED = regex(
    r"\b(?:Werk|Standort|Abteilung|Bereich|Linie|Filiale|Halle|Team|Projekt|Kunde|Region|Note|Quelle|Ziel|Vorjahr|Leitung)\b"
    r"|\b(?:statt|nicht|kein|ohne|gemeinsam|zusammen)\b|:"
)
"""What may be the place of it, or less of it."""
_WHERE = regex(rf"{_PLACED.pattern}|\d")
"""What may be no means, but the place of it, its time or its measure."""
_LAST_IN_FRAME = regex(r"^(?P<said>.+) \((?P<note>[^()]*)\) (?P<last>[a-zäöüß]+)$")
_ENDS_IN_A_FIGURE = regex(r"[\d%€]$|\d \S{1,10}$")
"""What the bracket behind it dates, or measures."""
_UP_TO = regex(
    r" \((?P<note>bis (?:zu )?(?:CHF |EUR |€ ?)?\d[^(),;]*(?:, bis (?:zu )?(?:CHF |EUR |€ ?)?\d[^(),;]*)*)\)(?= )"
)
_IN_BRACKETS = regex(r" \((?P<note>[^(),;]+)\)(?= )")
_A_GROUP = regex(
    r"(?:team|gruppe|abteilung|schicht|klasse|station|filiale)$", re.IGNORECASE
)
_BEGINS_FREELY = regex(
    r"\bhabe ich (?!als |im |in |bei|am |an |auch |dort )|^Ich habe "
)
"""Behind it stands when it was, where no post is named there."""
_COMMA = regex(r"[,;] ")
_BY = regex(
    r"\b(?P<by>durch|dank) (?P<one>[a-zäöü]\w*e [A-ZÄÖÜ][\w-]*)(?: und (?P<other>[a-zäöü]\w*e [A-ZÄÖÜ][\w-]*))?(?= )"
)
_MOST_YEARS = 4
_SMALL_LAST = regex(r" [a-zäöüß]+$")
"""What ends in no noun: "Validierung von X neu"."""
_FEW = 2
_SHORT = 2
"""Words of a bracket that can stand ahead of the verb: "(38 Mitarbeiter)"."""
_METHOD = regex(
    r"[A-Z][A-Z0-9/-]+|[A-ZÄÖÜ]\w*(?:graphie|grafie|metrie|skopie|analytik|technik)"
)
_WITH = regex(r" mit (?:\S+ ){0,5}\S+$")


def with_note(said: str, note: str) -> str:
    """
    *said* with its *note* in words, or in a bracket where its form does not tell how.
    """
    kept: list[str] = []
    told = Beside()
    for part in note.split("; "):
        if by_means := _by_means(said, part):
            said = by_means
        elif not _piecewise(part, said, told):
            kept.append(part)
    if told.ahead:
        said = _with_ahead(said, told)
    near = "".join(f" {one}" for one in told.near)
    bracket = f" ({'; '.join(kept)})" * bool(kept)
    behind = "".join(f", {one}" for one in _together(told.behind))
    if did(said):
        said, _, verb = said.rpartition(" ")
        of_it = said.rsplit(" ", 1)[-1][:1].isupper() and "," not in bracket
        short = bracket if of_it and len(bracket.split()) <= _SHORT else ""
        rest = bracket.removeprefix(short)
        return f"{said}{near}{short} {verb}{rest}{behind}{''.join(told.clauses)}"
    return f"{said}{near}{bracket}{behind}{''.join(told.clauses)}"


def _together(behind: list[str]) -> list[str]:
    """
    "mit 6 Kursen und 52 Gästen" of two that each have their "mit".
    """
    told: list[str] = []
    for one in behind:
        if told and one.startswith("mit ") and told[-1].startswith("mit "):
            told[-1] = f"{told[-1]} und {one.removeprefix('mit ')}"
        else:
            told.append(one)
    return told


def in_frame(sentence: str) -> str:
    """
    The sentence without the brackets inside it that can be said: "Baustellen (bis 4
    Personen) geleitet" as "Baustellen mit bis zu 4 Personen geleitet".
    """
    sentence = _BY.sub(_by_one, _UP_TO.sub(_up_to, sentence))
    last = _LAST_IN_FRAME.match(sentence)
    if last and not _ENDS_IN_A_FIGURE.search(last["said"]):
        closes = is_participle(last["last"]) or last["last"] in PREFIXES
        moved = (
            with_note(f"{last['said']} {last['last']}", last["note"]) if closes else ""
        )
        if moved and "(" not in moved[len(last["said"]) :]:
            sentence = moved
    return _IN_BRACKETS.sub(_within, sentence)


def none_since(sentence: str) -> str:
    """
    "…, kein Unfall seit 2031" as a clause of its own: "…; seit 2031 gab es keinen
    Unfall".
    """
    found = _NONE_SINCE.fullmatch(sentence)
    sign = gender(found["noun"]) if found else ""
    if found is None or (found["none"] == "kein" and sign not in {"m", "n"}):
        return sentence
    his = found["none"] == "kein" and sign == "m"
    how = re.sub(r"er $", "en ", found["how"]) if his else found["how"]
    none = f"{found['none']}{'en' * his} {how}{found['noun']}{found['of'] or ''}"
    return f"{found['said']}; {found['when']} gab es {none}"


def _by_one(found: re.Match[str]) -> str:
    """
    "durch eine feste Zone und eine tägliche Runde", with articles where they were left
    out.
    """
    things = [one for one in (found["one"], found["other"]) if one]
    nouns = [one.split(" ")[1] for one in things]
    single = all(gender(n) == "f" and not is_many(n) for n in nouns)
    if not single or any(one.startswith(("die ", "eine ")) for one in things):
        return found.group()
    return f"{found['by']} {' und '.join(f'eine {one}' for one in things)}"


def _up_to(found: re.Match[str]) -> str:
    pieces = [
        re.sub(r"^bis (?:zu )?", "bis zu ", one) for one in found["note"].split(", ")
    ]
    counted = [COUNTED.fullmatch(one) for one in pieces]
    told = [many_with(c) if c else one for c, one in zip(counted, pieces, strict=True)]
    return f" mit {listed(told, 'und')}"


def _within(found: re.Match[str]) -> str:
    """
    What a bracket inside a sentence says of the noun before it.
    """
    note = found["note"]
    amount = with_amount(note)
    counted = COUNTED.fullmatch(note)
    before = found.string[: found.start()].rsplit(" ", 1)[-1]
    people = counted and _A_GROUP.search(before) and counts_people(counted["noun"])
    said = amount or (with_many(counted) if counted and people else "")
    return f" {said}" if said else found.group()


def _with_ahead(said: str, told: Beside) -> str:
    """
    What tells when stands behind "habe ich", where no post is named there.
    """
    when = " ".join(told.ahead)
    at = _BEGINS_FREELY.search(said)
    if at and not said[at.end() :][:1].isdigit():
        return f"{said[: at.end()]}{when} {said[at.end() :]}"
    told.behind += [one for one in told.ahead if one.startswith(("seit", "ab"))]
    return said


def _holds(pieces: list[str], said: str, told: Beside) -> bool:
    """
    Whether the pieces are work, or things beside work, that belong to what is told:
    "Einsatzplanung, Urlaube".
    """
    part = ", ".join(pieces)
    things = [one for piece in pieces for one in _apart(piece)]
    unsure = _OF_OTHERS.search(part) or _PLACED.search(part)
    if unsure or _BY_SO_MUCH.search(said):
        return False
    alone = len(things) == 1
    named = [_belonging(one, alone=alone) for one in things]
    works = any(makes_work(_noun_of(one)) for one in things)
    if not (works and all(named)):
        return False
    many = not alone or is_many(_noun_of(things[0]))
    belong = (
        ("gehören" if many else "gehört") if lasts(said) else f"gehörte{'n' * many}"
    )
    last = "sowie" if any(" und " in one for one in named) else "und"
    told.clauses.append(f"; dazu {belong} {listed(named, last)}")
    return True


def _apart(piece: str) -> list[str]:
    """
    The works that "und" joins: "Qualifizierung und Wartung".
    """
    halves = piece.split(" und ")
    works = [makes_work(_noun_of(one)) and " " not in one for one in halves[:-1]]
    return halves if all(works) else [piece]


def _noun_of(thing: str) -> str:
    found = A_THING.fullmatch(thing)
    return found["noun"] if found else ""


def _belonging(thing: str, *, alone: bool) -> str:
    """
    The thing as it stands behind "dazu gehört"; "" where its form does not tell.
    """
    found = A_THING.fullmatch(thing)
    if found is None or _SMALL_LAST.search(thing):
        return ""
    if found["more"].startswith((" der ", " des ", " von ")):
        phrase = noun_phrase(thing)
        return phrase.nominative if phrase and is_act(phrase.head) else ""
    noun, how = found["noun"], found["how"] or ""
    if alone:
        return thing if is_many(noun) and not how else ""
    if makes_work(noun) or is_many(noun) or not found["more"]:
        return thing
    return {"f": "eine ", "n": "ein ", "m": "ein "}.get(
        gender(noun), ""
    ) + thing * bool(gender(noun))


def _by_means(said: str, part: str) -> str:
    """
    "habe ich die Quote durch Schulungen um 4 % gesenkt" of "… gesenkt (Schulungen)"; ""
    where the part is no means.
    """
    places = list(_BY_SO_MUCH.finditer(said)) if did(said) else []
    pieces = [A_THING.fullmatch(one) for one in _COMMA.split(part)]
    if not places or _WHERE.search(part) or not all(pieces):
        return ""
    if " durch " in said or not any(one and makes_work(one["noun"]) for one in pieces):
        return ""
    means = [_as_means(one) for one in pieces if one]
    if not all(means):
        return ""
    last = "sowie" if any(" und " in one for one in means) else "und"
    at = places[-1].start()
    return f"{said[:at]} durch {listed(means, last)}{said[at:]}"


def _as_means(thing: re.Match[str]) -> str:
    """
    The thing behind "durch", with the article that what is described needs.
    """
    how, noun = thing["how"] or "", thing["noun"]
    sign = gender(noun)
    if how[:1].islower() and not is_many(noun) and not with_plural_e(noun):
        return f"eine {thing.group()}" if sign == "f" else ""
    return thing.group()


def _methods(pieces: list[str], said: str, told: Beside) -> bool:
    """
    Whether the pieces are methods or tools, with which it is done.
    """
    methods = all(map(_METHOD.fullmatch, pieces))
    tools = all(
        any(len(one) == x.end - x.start for x in longest_in(one)) for one in pieces
    )
    if len(pieces) < _FEW or not (methods or tools) or _WITH.search(said):
        return False
    with_them = f"mit {listed(pieces, 'und')}"
    (told.behind if ends_in_frame(said) else told.near).append(with_them)
    return True


def _piecewise(part: str, said: str, told: Beside) -> bool:
    """
    Whether each piece of the part can be said; nothing of it is where one cannot.
    """
    mine = Beside()
    pieces = _COMMA.split(part)
    if 1 < len(pieces) < _MOST_YEARS and all(map(_YEARS.fullmatch, pieces)):
        if not did(said):
            told.near.append(f"in den Jahren {listed(pieces, 'und')}")
        return True
    rest = list(dropwhile(lambda one: _piece(one, said, mine), pieces))
    if rest and not (_methods(rest, said, mine) or _holds(rest, said, mine)):
        return False
    for name in ("ahead", "near", "behind", "clauses"):
        getattr(told, name).extend(getattr(mine, name))
    return True


def _piece(piece: str, said: str, told: Beside) -> bool:
    return (
        _time(piece, said, told)
        or result(piece, said, told)
        or measure(piece, said, told)
        or _rest(piece, said, told)
    )


def _time(piece: str, said: str, told: Beside) -> bool:
    years = _YEARS.fullmatch(piece)
    if years is None and not _SINCE.fullmatch(piece):
        return False
    if years is None:
        (told.ahead if did(said) else told.behind).append(piece)
        return True
    span = years["one"] and f"von {years['one']} bis {years['other']}"
    if did(said):
        told.ahead.append(span or piece)
    elif told.near or told.behind or re.search(rf"{YEAR}$|: |„", said):
        return False
    else:
        told.near.append(span or f"im Jahr {piece}")
    return True


def _rest(piece: str, said: str, told: Beside) -> bool:
    if _AWAY.fullmatch(piece):
        if told.near and _AWAY.fullmatch(told.near[-1].removeprefix("bei ")):
            told.near[-1] = f"{told.near[-1]} und {piece}"
        else:
            told.near.append(f"bei {piece}")
    elif main := re.fullmatch(r"Schwerpunkt (?P<what>[^,;:()]+)", piece):
        told.near.append(f"mit dem Schwerpunkt {main['what']}")
    elif re.fullmatch(r"Klasse [IVX\d]+[a-z]?", piece):
        told.near.append(f"der {piece}")
    elif re.fullmatch(r"Teamleistung(?: mit [^,;:()]+)?", piece):
        told.behind.append(f"als {piece}")
    elif _OFFICE.fullmatch(piece):
        told.near.append(f"als {re.sub(r'^stv[.] ', 'stellvertretender ', piece)}")
    elif taken := PASSED_ON.fullmatch(piece):
        return passed_on(taken, said, told)
    elif ":" not in piece and (_GOES_ON.fullmatch(piece) or _given(piece)):
        if _TWO_NOUNS.search(piece) or _CAME_ABOUT.search(piece):
            return False
        told.behind.append(piece)
    else:
        return False
    return True


def _given(piece: str) -> bool:
    """
    "bewilligt mit 24.000 Euro": what became of it, its participle first.
    """
    first, _, rest = piece.partition(" ")
    behind = re.match(r"(?:mit|von|vom|am|im|durch|bis) ", rest)
    return first[:1].islower() and is_participle(first) and behind is not None
