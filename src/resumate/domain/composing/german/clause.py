"""
A German resume line as a clause that a person can say.

What follows "Ich" begins with its finite verb, so that it can be turned round behind an
opening: "habe ein Lager aufgebaut" becomes "Dort habe ich ein Lager aufgebaut".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace
from itertools import pairwise

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.actions import (
    aside,
    is_counted_deed,
    told_as_deed,
)
from resumate.domain.composing.german.capitals import lowered
from resumate.domain.composing.german.counted import counted
from resumate.domain.composing.german.duties import duty, one_word
from resumate.domain.composing.german.facts import fact
from resumate.domain.composing.german.joined import joined
from resumate.domain.composing.german.manner import in_plain_words
from resumate.domain.composing.german.mixed_rows import acts_of, with_verb_last
from resumate.domain.composing.german.notes import changed, may_be_of, noted
from resumate.domain.composing.german.nouns import articles, gender
from resumate.domain.composing.german.participles import (
    told_by_participle,
    without_bracket,
)
from resumate.domain.composing.german.states import state
from resumate.domain.composing.german.subjects import subjects
from resumate.domain.composing.german.theses import thesis
from resumate.domain.composing.german.untold import is_untold
from resumate.domain.composing.german.verb_first import is_told_now, verb_first
from resumate.domain.composing.german.works import is_act, is_many
from resumate.domain.composing.wording import (
    COMMA,
    capitalised,
    cleaned,
    listed,
    moved,
    parts,
    quietened,
    sayable_text,
)
from resumate.domain.forgetting import remembered
from resumate.domain.language.both_forms import colons_in_words
from resumate.domain.language.german_verbs import (
    FIRST_PERSON,
    FROM_THIRD_PERSON,
    PRETERITE,
    is_participle,
    is_preterite,
)
from resumate.domain.patterns import regex

_MOST_WORDS = 36
_TOO_SHORT = 2

_FOREIGN = regex(
    r"\b(?:the|and|of|for|to|with|from|by|on|a|an|les?|des|du|et|pour|avec|los|las|y)\b"
)
_GERMAN = regex(
    r"\b(?:der|die|das|und|mit|von|für|eine?[rnms]?|des|den|dem|zur|zum|im|bei|in|auf|"
    r"sowie|durch|um|an|nach|als|aus|über)\b|[äöüß]"
)
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
_HAVING = regex(
    r"^(?:(?:Mehr als|Über|Rund|Fast|Knapp) )?(?:[\w-]+ )?(?:Jahre|Monate) "
    r"(?:[\w-]*[Ee]rfahrung|Praxis|Berufserfahrung)"
    r"|^(?:(?:Sehr |Äußerst )?[A-ZÄÖÜa-zäöü]\w+e (?:und \w+e )?)?(?:\w*[Ee]rfahrung|"
    r"\w*[Kk]enntnisse|Expertise) (?:in|im|mit|als|bei|der|des|von|auf)\b"
)
_OBJECT = regex(
    r"^(?:eine?n?|die|das|den|alle|mehrere|rund|etwa|über|ca\.|\d[\d.,]*|zwei|drei|vier|"
    r"fünf|neue) "
)
_SHARE = regex(r"[\d.,]+ ?%")
_BARE = regex(r"[A-ZÄÖÜ][\w-]+(?:(?:, | und | mit | im | in |für )[\w-]+)*")
_HAPPENED = regex(
    r"^[A-ZÄÖÜ]\S+ (?:\S+ )+(?:gestiegen|gesunken|gefallen|gewachsen|zurückgegangen|"
    r"entstanden)$"
)
_DONE_OF = regex(
    r"^(?P<what>[A-ZÄÖÜ][a-zäöüß-]+n): (?P<many>(?:rund |über )?\d[\d.]*) "
    r"(?P<done>[A-ZÄÖÜ][^,;:()]{4,60})(?P<which> \([^()]*\))?$"
)
"""What a number was done of: "Wärmepumpen: 40 Anlagen in Betrieb genommen"."""
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
_DEED_AND_RESULT = regex(r"^(?P<deed>[^:;,]+): (?P<result>[^:;]*\d[^:;]*)$")
_INNER = regex(r" \([^()]*\)")
_TOLD_BY_THE_FIRST = frozenset({Form.DID, Form.DUTY, Form.RESULT})
_DIGITS = regex(r"\d+(?!\d*-[A-ZÄÖÜ])")
"""Figures, without those of a word: "2-Wochen-Sprints"."""
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
_OF_MATTER = regex(
    r"^(?P<matter>[A-ZÄÖÜ][a-zäöüß]+): (?P<deed>(?:[^:;()]| ?\([^()]*\))+)$"
)
"""In which matter something was done: "Mahnwesen: Posten um 40 % gesenkt"."""
_BESIDE_IT = r"(?: \([^()]*\))?"
_ROW_OF_MANY = regex(
    rf"^(?P<head>(?:[A-ZÄÖÜ]\w+(?:,| und| sowie) )?(?P<act>[A-ZÄÖÜ]\w+) (?:von|mit|bei) [^,;:()]*[ns]{_BESIDE_IT})"
    rf", (?P<rest>[A-ZÄÖÜ][\w-]+(?:[ns]|ik){_BESIDE_IT}(?:, [A-ZÄÖÜ][\w-]+(?:[ns]|ik){_BESIDE_IT})*)$(?<! und)"
)
_TORN = regex(
    r"\b(?:und|oder|sowie|der|die|das|den|dem|des|eine[rnms]?|von|vom|für|im|beim|zum|"
    r"zur|bzw|inkl|ca)$|\bzu zu\b|^es, (?:Habe|Hatte|Bin|War|Wurde|Musste|Konnte)\b|"
    r"^(?:habe|bin) [^,]*\b(?:wurden?|worden|wird|werden|ist|sind)\b"
)
_IS_ONE = regex(
    r"(?:verantwortlich|zuständig) für\b|[A-ZÄÖÜ]\w+(?:er|in|kraft|ung|te) "
    r"(?:im|in|für|der|des)\b"
)
_OTHERS_DEED = regex(r"\b(?:wurden?|wird|werden|worden)\b")
_WHOLE = regex(
    r"^[^:;]+ (?:(?!die |diese |eine )[a-zäöüß]{2,}e|bin|kann) ich [^:;]+\.$"
)
"""A whole sentence of oneself: "Nach 14 Jahren im Service wechsle ich ins Büro."."""


_ONE_OF_THEM = regex(r", ((?:größte|wichtigste|letzte)[rs]?): ([^:;()]+)$")
"""Which of many is named behind them: "Kalkulationen, größte: Halle 4 Mio. €"."""
_REPORTING = regex(
    r"^(?:[Dd]irekte )?(?:Berichts(?:linie|weg)|Unterstellung|[Uu]nterstellt)\b[^,;:]*[,;] (?=\S)"
)
"""To whom one reported, ahead of what one did."""
_GRANTED = regex(
    r" \((?:bewilligt|genehmigt|gewonnen|angenommen|veröffentlicht|umgesetzt)\)$"
)
"""How it ended, in a word of its own that no sentence takes."""
_TERMS = regex(
    r"(?:, | \()(?:in )?(?:un)?gekündigt(?:er (?:Stellung|Anstellung))?\)?$",
    re.IGNORECASE,
)
"""How a post stands, which no deed tells: "Kassieren, ungekündigt"."""


_BY_OTHERS = regex(
    r", (?:[a-zäöüß]+ (?:hat|haben) (?:der|die|das|eine?|unsere?) [A-ZÄÖÜ][\w-]+"
    r"|(?:der|die|das|den) [A-ZÄÖÜ][\w-]+ (?:hat|haben) (?:der|die|das|eine?|unsere?) "
    r"[A-ZÄÖÜ][\w-]+ [a-zäöüß]+)$"
)
"""What others did of it: "Geländer setzen, geschweißt hat der Chef"."""
_BEFORE_THAT = regex(
    r", (?:davor|vorher|zuvor) [A-ZÄÖÜ][\w.-]*(?: [A-ZÄÖÜ\d][\w.-]*){0,2}$"
)
"""What was there before what is told: "Einführung DATEV 2019, davor Lexware"."""
_DAY = r"\d\d?\.\d\d?\.(?:\d{4}|\d\d)?"
_DAY_FIRST = regex(rf"^\(?{_DAY}(?: ?[–-] ?{_DAY})?\)? \| (?:[–•*-] )?")
"""The days in a cell of their own, before what was done on them."""
_WORKING = regex(r"Arbeiten (?=(?:nach|unter|im Team|in Schichten|mit) [^,:;]+$)")
_LEANS_ON = regex(r"^(?:Danach|Davor|Dazwischen) (?:\d|ein|halb|zwei|drei)")
"""A note that nobody understands without the one above it."""


@remembered(4096)
def read_german(line: str, *, current: bool) -> tuple[Clause, ...]:
    """
    The clauses that the line says: as sentences where that is sure, else as the fact it
    is; none where it is neither.
    """
    line = _BEFORE_THAT.sub("", colons_in_words(_DAY_FIRST.sub("", line)))
    bare = _GRANTED.sub("", _REPORTING.sub("", cleaned(line)))
    whole = in_plain_words(_BY_OTHERS.sub("", _TERMS.sub("", bare)))
    whole = _ONE_OF_THEM.sub(r" (\1: \2)", whole)
    text = _ROW_OF_MANY.sub(_with_und, moved(quietened(whole), "von", "auf"))
    text = with_verb_last(text)
    unsaid = not sayable_text(text) or is_untold(text) or _is_foreign(text)
    if unsaid or text.startswith("("):
        return ()
    if _WHOLE.match(line) and len(line.split()) <= _MOST_WORDS:
        return (Clause(text, Form.SENTENCE),)
    if change := changed(text):
        return (change,)
    told = tuple(filter(_is_whole, _told(text, current=current)))
    if told and not _loses(text, told):
        return told
    by_oneself = _by_oneself(text) if told else verb_first(line, text, current=current)
    note = by_oneself or noted(text, current=current)
    if note and _is_whole(note) and (by_oneself or not _loses(text, (note,))):
        return (note,)
    return _acts(text, current=current) or _in_part(text, whole, current=current)


def _in_part(text: str, whole: str, *, current: bool) -> tuple[Clause, ...]:
    """
    A fact that its nouns can tell in a sentence; else what of it is sure to be one.
    """
    stands = _as_it_stands(whole)
    by_its_nouns = stands and subjects(stands[0].text)
    part = () if by_its_nouns else _sure_part(text, current=current)
    return part or stands


_LIMITED = regex(
    r"^(?![a-zäöüß]+e[rsnm]? [A-ZÄÖÜ])[^A-ZÄÖÜ]|\b(?:nur|nicht|kein\w*|ohne|seit|teils|teilweise|vertret\w*|aushilf\w*|unter|"
    r"Vertretung|Aushilfe|Anleitung|Aufsicht|Teil\w*|Mit(?:arbeit|wirkung|hilfe)|Hilfe|Übung\w*|Schein|geplant)\b"
)
"""What says less of what stands before it, so that this alone would say too much."""


def _sure_part(text: str, *, current: bool) -> tuple[Clause, ...]:
    """
    What a row begins with, where it is one sure sentence and what is left out besides
    says no less of it: "Belege sortieren und buchen, Kassenbuch".
    """
    pieces = COMMA.split(text)
    for most in range(len(pieces) - 1, (len(pieces) - 1) // 2, -1):
        head, rest = pieces[:most], pieces[most:]
        if any(map(_LIMITED.search, rest)):
            return ()
        if any(_may_go_on(one, more) for one, more in pairwise(pieces[: most + 1])):
            continue
        told = read_german(", ".join(head), current=current)
        if told and all(map(_is_sure, told)):
            return told
    return ()


def _may_go_on(piece: str, more: str) -> bool:
    """
    Whether *more* may be among what *piece* is about, which ends in no verb then.
    """
    return piece.rsplit(" ", 1)[-1][:1].isupper() and may_be_of(piece, more)


def _is_sure(clause: Clause) -> bool:
    """
    Whether the clause tells a deed or work that is no row of things.
    """
    first = clause.text.split(" ")[:_OF_WORK]
    works = clause.form is not Form.DUTY or "es," in first or any(map(is_act, first))
    return clause.form in _SURE and clause.words > _NAMED and works


_NAMED = 2
"""Words of a noun and its article: "das Aufmaß" alone tells hardly a thing."""
_OF_WORK = 3
"""Among so many of its first words a noun phrase of work has its noun."""
_SURE = frozenset({Form.DID, Form.STATE, Form.DUTY})


def _acts(text: str, *, current: bool) -> tuple[Clause, ...]:
    """
    The acts of a row in which deeds stand between them, as one duty.
    """
    acts = read_german(rest, current=current) if (rest := acts_of(text)) else ()
    sure = acts and all(one.form is Form.DUTY for one in acts)
    return acts if sure and not _loses(text, acts) else ()


def _as_it_stands(whole: str) -> tuple[Clause, ...]:
    as_it_stands = None if _LEANS_ON.match(whole) else fact(whole)
    return (as_it_stands,) if as_it_stands else ()


def _with_und(row: re.Match[str]) -> str:
    """
    "Pflege von Hunden, Katzen, Vögeln" with the "und" that the row lacks.
    """
    rest = COMMA.split(row["rest"])
    if not is_act(row["act"]) or any(is_act(one.split(" ")[0]) for one in rest):
        return row.group()
    return f"{listed([row['head'], *rest], 'und')}"


def _is_whole(clause: Clause) -> bool:
    """
    Whether nothing tells that the clause is no German: it breaks off, has a "zu" twice
    or a verb too many.
    """
    return not _TORN.search(clause.text)


def _loses(text: str, clauses: tuple[Clause, ...]) -> bool:
    """
    Whether a number of the line is not in what is told of it.
    """
    first = clauses[:1] if clauses[0].form in _TOLD_BY_THE_FIRST else clauses
    told = " ".join(clause.text for clause in first)
    return bool(set(_DIGITS.findall(text)) - set(_DIGITS.findall(told)))


def _told(text: str, *, current: bool) -> tuple[Clause, ...]:
    if about := thesis(text) or _on_a_project(text):
        return (about,)
    if tasks := _TASKS.match(text):
        return _tasks(text[tasks.end() :], current=current)
    text = _RESULTS.sub("", text)
    text = text[:1].upper() + text[1:]
    if (of := _DONE_OF.match(text)) and is_participle(of["done"].rsplit(" ", 1)[-1]):
        told = f"habe bei {of['what']} {of['many']} {of['done']}{of['which'] or ''}"
        return (Clause(told, Form.DID, 0.9),)
    if what_counts := counted(text):
        return (what_counts,)
    deed = _with_result(text, current=current) or _in_matter(text)
    if deed := deed or _made(text) or _taken_along(text):
        return (deed,)
    return () if _LABEL.match(text) else _parted(text, current=current)


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
        clause = _clause(part, current=current)
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
    return told[::-1] if _DIGITS.search(both["deed"]) else told


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
        clause = _clause(text, current=current)
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
    if not first or not second or first.words + second.words > _MOST_WORDS:
        return tuple(clauses)
    if not (first.text.startswith("habe ") and second.text.startswith("habe ")):
        return tuple(clauses)
    both = f"{first.text} und {second.text.removeprefix('habe ')}"
    return (Clause(both, first.form), *clauses[2:])


def _is_foreign(text: str) -> bool:
    foreign = len(_FOREIGN.findall(text))
    return foreign > 1 and foreign > len(_GERMAN.findall(text))


def _clause(part: str, *, current: bool) -> Clause | None:
    text = part[:1].upper() + part[1:]
    count = len(text.split())
    if count < _TOO_SHORT or count > _MOST_WORDS:
        return one_word(text)
    own = _by_oneself(text) or _without_oneself(text)
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


def _by_oneself(text: str) -> Clause | None:
    told = _TOLD_BY_ONESELF.match(text)
    if not told:
        return None
    state = told["verb"] in {"bin", "war"}
    return Clause(text[4:], Form.STATE if state else Form.DID)


def _without_oneself(text: str) -> Clause | None:
    """
    "Habe 3 Azubis ausgebildet", "War verantwortlich für …": only "ich" is missing.
    """
    told = _WITHOUT_ONESELF.match(text)
    if told is None or _OTHERS_DEED.search(text):
        return None
    verb = told["verb"].lower()
    verb = "habe" if verb == "hab" else verb
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


_BROKEN_OFF = regex(
    r"\b(?:nach|mit|von|bei|zu|für|durch|in|im|am|an) "
    r"(?!(?:hinten|vorn|vorne|links|rechts)$)[a-zäöüß]+(?<!e[nmr])$"
)
"""An adjective of a noun that is not there: a stop ended no sentence."""
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
