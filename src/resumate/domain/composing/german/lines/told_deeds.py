"""
What a German line tells that was done: its deeds, with what came of them, its tasks and
its acts in a matter.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.deeds.actions import (
    aside,
    is_counted_deed,
    told_as_deed,
)
from resumate.domain.composing.german.deeds.counted import counted
from resumate.domain.composing.german.deeds.events import is_event
from resumate.domain.composing.german.deeds.finite import MOST_WORDS, as_clause
from resumate.domain.composing.german.deeds.notes import is_somebody
from resumate.domain.composing.german.deeds.participles import (
    told_by_participle,
    without_bracket,
)
from resumate.domain.composing.german.deeds.theses import thesis
from resumate.domain.composing.german.lines.brackets import HELPED
from resumate.domain.composing.german.words.capitals import lowered
from resumate.domain.composing.german.words.dates import WHEN
from resumate.domain.composing.german.words.joined import joined
from resumate.domain.composing.german.words.nouns import gender, is_deed_noun
from resumate.domain.composing.german.words.works import is_act
from resumate.domain.composing.wording import capitalised, listed, parts
from resumate.domain.language.german_verbs import is_participle
from resumate.domain.patterns import regex

_LABEL = regex(r"^(?:[A-ZÄÖÜ][\w/&-]*(?: [\w/&-]+){0,3}):\s")

_TASKS = regex(
    r"^(?:(?:Meine|Wesentliche|Zentrale) )?(?:Haupt)?(?:[Aa]ufgaben|[Tt]ätigkeiten|"
    r"[Aa]ufgabenbereich|[Tt]ätigkeitsbereich|[Vv]erantwortlichkeiten)\s*[:–-]\s+"
)

_RESULTS = regex(
    r"^(?:(?:Größte[rs]?|Wichtigste[rs]?) )?(?:Erfolge?|Ergebnis(?:se)?|Highlights?|"
    r"Projekt)\s*[:–-]\s+"
)

_ON = regex(
    r"Projekt: (?P<name>(?P<work>[A-ZÄÖÜ][a-zäöüß-]+)(?: (?:in|im|von|bei|an|am|mit|für|der|des|auf)\b"
    r" [^,;:()\d]*[^,;:()\d.])?)\.?"
)
"""A project by what it is about: "Projekt: Stofftransport in Wurzeln"."""

_MEASURE = regex(
    r"^(?:(?:[Rr]und|[Cc]a\.|[Üü]ber|[Ee]twa|[Bb]is zu|[Mm]ehr als) )?\d[\d.,]*"
    r"(?: [^\s;:()]+){1,6}$"
)

_HAPPENED = regex(
    r"^[A-ZÄÖÜ]\S+ (?:\S+ )+(?:gestiegen|gesunken|gefallen|gewachsen|zurückgegangen|"
    r"entstanden)$"
)

_DONE_OF = regex(
    r"^(?P<what>[A-ZÄÖÜ][a-zäöüß-]+n): (?P<many>(?:rund |über )?\d[\d.]*) "
    r"(?P<done>[A-ZÄÖÜ][^,;:()]{4,60})(?P<which> \([^()]*\))?$"
)
"""What a number was done of: "Wärmepumpen: 40 Anlagen in Betrieb genommen"."""

_FOR = regex(
    rf"(?:(?P<when>(?i:seit|ab) {WHEN}) )?(?:auch |zusätzlich )?"
    r"(?P<what>[A-ZÄÖÜ][^:;,()]*): (?:bisher )?(?P<deed>[^:;()]* [a-zäöüß]+)"
    r"(?P<aside> \([^()]*\))?(?: (?:inkl\.|einschließlich|samt) [^:;()]+)?"
)
"""
What a deed was done for, and since when, before a colon: "Werk Nord: Ausschuss um 4 %
gesenkt".
"""

_TWO_ADJECTIVES = regex(r"^[A-ZÄÖÜ](?=[a-zäöüß]+e und [a-zäöüß]+e [A-ZÄÖÜ])")
_A_SUM = regex(r"habe (?:CHF |EUR |€ ?)?[\d.,]+ ?(?:€|EUR|CHF|Euro|%)? [a-zäöüß]+$")
"""Nothing but so much money was it done with: "310.000 € eingereicht"."""

_MADE = regex(
    r"(?P<deed>[^:;,()]+ [a-zäöüß]+): (?P<what>[A-ZÄÖÜ][\w-]+(?:,? (?:(?:aus|für|von|mit|und|"
    r"in|im|zum|zur|der|die|das|am|auf|nach|bei) )*[A-ZÄÖÜ][\w-]+)*)"
)
"""What was made, and what it was: "eigenes Modell gebaut: Brücke aus Holz"."""

_TAKEN_ALONG = regex(
    r"(?:(?P<times>ein|zwei|drei|vier|mehr) ?[Mm]als? )?mit auf "
    r"(?P<where>(?:Montage|Tour|Streife|Visite|Fahrt)(?: \([^()]*\))?)",
    re.IGNORECASE,
)
"""Where one was taken along: "zweimal mit auf Montage"."""

_DEED_AND_RESULT = regex(
    r"^(?P<deed>(?:[^:;,()]|\([^()]*\))+): (?P<result>[^:;]*\d[^:;]*)$"
)

_INNER = regex(r" \([^()]*\)")

DIGITS = regex(r"\d+(?!\d*-[A-ZÄÖÜ])")
"""Figures, without those of a word: "2-Wochen-Sprints"."""

_OF_MATTER = regex(
    r"^(?P<matter>[A-ZÄÖÜ][a-zäöüß]+): (?P<deed>(?:[^:;()]| ?\([^()]*\))+)$"
)
"""In which matter something was done: "Mahnwesen: Posten um 40 % gesenkt"."""


def told_deeds(text: str, *, current: bool) -> tuple[Clause, ...]:
    """
    The clauses of all that *text* tells of; none where a part of it is no clause.
    """
    if (
        about := thesis(text)
        or _on_a_project(text)
        or _took_part(text, current=current)
    ):
        return (about,)
    if tasks := _TASKS.match(text):
        return _tasks(text[tasks.end() :], current=current)
    text = _RESULTS.sub("", text)
    text = text[:1].upper() + text[1:]
    if (of := _DONE_OF.match(text)) and is_participle(of["done"].rsplit(" ", 1)[-1]):
        told = f"habe bei {of['what']} {of['many']} {of['done']}{of['which'] or ''}"
        return (Clause(told, Form.DID, 0.9),)
    deed = counted(text) or _with_result(text, current=current) or _in_matter(text)
    if deed := deed or _for_something(text) or _made(text) or _taken_along(text):
        return (deed,)
    return () if _LABEL.match(text) else _parted(text, current=current)


_TAKING_PART = regex(
    r"(?P<noun>Mitarbeit|Mithilfe|Mitwirkung|Teilnahme) (?P<what>(?:an|am|bei|beim|in|im) "
    r"(?:[^,:;()]|,(?= (?:[A-ZÄÖÜ][\w-]+, )*[A-ZÄÖÜ][\w-]+ (?:und|sowie) ))+)(?P<note> \([^()]*\))?"
)
_PART = {
    "Mitarbeit": ("arbeite", "mit", "mitgearbeitet"),
    "Mithilfe": ("helfe", "mit", "mitgeholfen"),
    "Mitwirkung": ("wirke", "mit", "mitgewirkt"),
    "Teilnahme": ("nehme", "teil", "teilgenommen"),
}
_MOST_IN_FRAME = 12
_AND_THEN = regex(r" (?:und|sowie) ")


def _took_part(text: str, *, current: bool) -> Clause | None:
    """
    "habe am Schutzkonzept mitgearbeitet" of "Mitarbeit am Schutzkonzept".
    """
    found = _TAKING_PART.fullmatch(aside(text))
    if found is None or len(found["what"].split()) > _MOST_IN_FRAME:
        return None
    behind = [one.split(" ") for one in _AND_THEN.split(found["what"])[1:]]
    if any(is_deed_noun(one[0]) and len(one) > 1 for one in behind):
        return None  # "Teilnahme an Sitzungen und Verfassen der Berichte"
    verb, prefix, did = _PART[found["noun"]]
    note = found["note"] or ""
    lasts = current and not is_event(text) and _IN_A_GROUP.match(found["what"])
    if lasts and not re.search(r"\d", text):
        return Clause(f"{verb} {found['what']} {prefix}{note}", Form.DID, 0.8)
    return Clause(f"habe {found['what']} {did}{note}", Form.DID, 0.8)


_IN_A_GROUP = regex(
    r"(?:in|im) .*(?:gruppe|team|kreis|ausschuss|gremium|beirat|AG|zirkel)\b"
)
"""What one belongs to, and goes on with."""


def _on_a_project(text: str) -> Clause | None:
    """
    The project that is named by what it is about.
    """
    project = _ON.fullmatch(text)
    if project is None or not is_act(project["work"]):
        return None
    said = f"das Projekt „{project['name']}“"
    return Clause(said, Form.DUTY, 0.7, accusative=said)


def _in_matter(text: str) -> Clause | None:
    """
    "Mahnwesen: Posten um 40 % gesenkt" as "habe im Mahnwesen Posten … gesenkt", and so
    what was done in a project.
    """
    found = _OF_MATTER.match(text)
    sign = gender(found["matter"]) if found else ""
    if not (found and sign in {"m", "n", "f"}):
        return None
    if _PROJECT.search(found["matter"]):
        deed = _done_once(found["deed"])
    elif is_act(found["matter"]):
        deed = told_by_participle(capitalised(found["deed"]))
    else:
        return None
    if not (deed and deed.text.startswith("habe ")):
        return None
    where = f"{'in der' if sign == 'f' else 'im'} {found['matter']}"
    return replace(deed, text=f"habe {where} {deed.text.removeprefix('habe ')}")


_PROJECT = regex(r"(?:[Pp]rojekt|[Pp]rojektarbeit|[Ww]erkstück|[Aa]bschlussarbeit)$")


def _done_once(deed: str) -> Clause | None:
    """
    What was done in a project, in the perfect.
    """
    bare, bracket = without_bracket(joined(capitalised(deed)))
    told = told_by_participle(bare) or told_as_deed(bare, current=False)
    return told and replace(told, text=told.text + bracket)


def _with_result(text: str, *, current: bool) -> Clause | None:
    """
    "Aufbau der Kasse: 12 Filialen": a deed, and what it came to beside it.
    """
    found = _DEED_AND_RESULT.match(text)
    deed = (
        told_as_deed(found["deed"], current=current)
        or told_by_participle(found["deed"])
        if found
        else None
    )
    if found is None or deed is None or ")" in deed.text:
        return None
    result = _INNER.sub("", found["result"])
    return replace(deed, text=f"{deed.text} ({result})")


def _for_something(text: str) -> Clause | None:
    """
    "habe den Ausschuss um 4 % gesenkt (Werk Nord)".
    """
    found = _FOR.fullmatch(text[:1].lower() + text[1:]) or _FOR.fullmatch(text)
    said = capitalised(found["deed"]) if found else ""
    somebody = found is not None and is_somebody(found["what"].split(" ", 1)[0])
    if found is None or somebody or not is_participle(said.rsplit(" ", 1)[-1]):
        return None
    if HELPED.search(found["what"]):
        return None  # what others reached
    deed = told_by_participle(said)
    if not (deed and deed.text.startswith("habe ")) or _A_SUM.match(deed.text):
        return None
    when = f"{lowered(found['when'])} " if found["when"] else ""
    aside = f"; {found['aside'].strip(' ()')}" if found["aside"] else ""
    what = _TWO_ADJECTIVES.sub(lambda first: first[0].lower(), found["what"])
    told = f"habe {when}{deed.text.removeprefix('habe ')} ({what}{aside})"
    return replace(deed, text=told)


def _made(text: str) -> Clause | None:
    """
    "habe ein eigenes Modell gebaut (Brücke aus Holz)".
    """
    found = _MADE.fullmatch(text)
    deed = told_by_participle(found["deed"]) if found else None
    if not (found and deed and deed.text.startswith("habe ")):
        return None
    return replace(deed, text=f"{deed.text} ({found['what']})")


def _taken_along(text: str) -> Clause | None:
    """
    "war zweimal mit auf Montage".
    """
    along = _TAKEN_ALONG.fullmatch(text)
    if along is None:
        return None
    often = f"{along['times'].lower()}mal " if along["times"] else ""
    often = often.replace("mehrmal ", "mehrmals ")
    return Clause(f"war {often}mit auf {along['where']}", Form.STATE, 0.7)


def _parted(text: str, *, current: bool) -> tuple[Clause, ...]:
    """
    The clauses of a line, part by part.
    """
    clauses: list[Clause] = []
    told = [part for one in parts(text) for part in _with_its_deed(one)]
    if any(map(_breaks_off, told)):
        return ()
    for part in told:
        if _HAPPENED.search(part):
            clauses = _with_outcome(clauses, part)
            continue
        clause = as_clause(part, current=current)
        if clause:
            clauses.append(clause)
        elif clauses and _MEASURE.match(part) and not clauses[-1].text.endswith(")"):
            clauses[-1] = _measured(clauses[-1], part)
    return _joined(clauses)


_AND_DEED = regex(r"(?P<duty>[A-ZÄÖÜ][^,;:()]* [a-zäöüß]+n), (?P<deed>[^,;:()]+)")


def _with_its_deed(part: str) -> list[str]:
    """
    What is done, and behind it so many things that were ("Fehler melden, zwei
    Handbücher überarbeitet"); first what has a figure, as one of them is told.
    """
    both = _AND_DEED.fullmatch(part)
    if both is None or not is_counted_deed(both["deed"]):
        return [part]
    told = [both["duty"], capitalised(both["deed"])]
    return told[::-1] if DIGITS.search(both["deed"]) else told


def _breaks_off(part: str) -> bool:
    """
    Whether *part* ends in the adjective of a noun that is not there.
    """
    return bool(_BROKEN_OFF.search(part)) and not is_participle(part.rsplit(" ", 1)[-1])


def _with_outcome(clauses: list[Clause], part: str) -> list[Clause]:
    """
    "Auflage um 12 % gestiegen" behind a deed: "…, und die Auflage ist … gestiegen".
    """
    noun, *middle, participle = part.split(" ")
    sign = gender(noun)
    if not clauses or not middle or clauses[-1].form is not Form.DID or not sign:
        return clauses
    subject = {"f": "die ", "m": "der ", "n": "das ", "p": ""}[sign] + noun
    verb = "sind" if sign == "p" else "ist"
    told = f"{subject} {verb} {' '.join(middle)} {participle}"
    last = clauses[-1]
    return [*clauses[:-1], Clause(f"{last.text}, und {told}", last.form, last.ease)]


def _tasks(text: str, *, current: bool) -> tuple[Clause, ...]:
    """
    What stands behind "Aufgaben:": a deed where it is one, else what is listed.
    """
    if ", " not in text and " und " not in text:
        clause = as_clause(text, current=current)
        return (clause,) if clause else ()
    if re.search(r"[;:()]", text) or any(x[:1].islower() for x in text.split(", ")):
        return ()
    said = text if " und " in text else listed(text.split(", "), "und")
    return (Clause(said, Form.DUTY, 0.6, plural=True),)


def _measured(clause: Clause, size: str) -> Clause:
    """
    "Bearbeitung der Belege; rund 1.400 im Monat": the size in parentheses.
    """
    size = lowered(size)
    accusative = f"{clause.accusative} ({size})" if clause.accusative else ""
    return Clause(
        f"{clause.text} ({size})", clause.form, clause.ease, clause.plural, accusative
    )


def _joined(clauses: list[Clause]) -> tuple[Clause, ...]:
    """
    Two deeds of one line, both in the perfect, are said in one breath.
    """
    first, second = (*clauses, None, None)[:2]
    if not first or not second or first.words + second.words > MOST_WORDS:
        return tuple(clauses)
    if not (first.text.startswith("habe ") and second.text.startswith("habe ")):
        return tuple(clauses)
    both = f"{first.text} und {second.text.removeprefix('habe ')}"
    return (Clause(both, first.form), *clauses[2:])


_BROKEN_OFF = regex(
    r"\b(?:nach|mit|von|bei|zu|für|durch|in|im|am|an) "
    r"(?!(?:hinten|vorn|vorne|links|rechts)$)[a-zäöüß]+(?<!e[nmr])$"
)
"""An adjective of a noun that is not there: a stop ended no sentence."""
