"""
A German resume line as clauses that a person can say.

What follows "Ich" begins with its finite verb, so that it can be turned round behind an
opening: "habe ein Lager aufgebaut" becomes "Dort habe ich ein Lager aufgebaut".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace
from functools import partial
from itertools import pairwise

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.deeds.deeds_in_row import (
    deeds_in_row,
    guided_first,
)
from resumate.domain.composing.german.deeds.finite import MOST_WORDS, by_oneself
from resumate.domain.composing.german.deeds.notes import (
    changed,
    is_somebody,
    may_be_of,
    noted,
)
from resumate.domain.composing.german.deeds.outcomes import rose_or_fell
from resumate.domain.composing.german.deeds.standing_in import standing_in
from resumate.domain.composing.german.deeds.verb_first import verb_first
from resumate.domain.composing.german.lines.asides import (
    is_sure,
    with_what_stands_behind,
)
from resumate.domain.composing.german.lines.facts import fact
from resumate.domain.composing.german.lines.manner import in_plain_words
from resumate.domain.composing.german.lines.mixed_rows import (
    acts_before_deeds,
    acts_of,
    with_verb_last,
)
from resumate.domain.composing.german.lines.subjects import subjects
from resumate.domain.composing.german.lines.told_deeds import DIGITS, told_deeds
from resumate.domain.composing.german.lines.untold import is_untold
from resumate.domain.composing.german.words.nouns import articles, gender
from resumate.domain.composing.german.words.works import is_act, is_surely_dative
from resumate.domain.composing.wording import (
    COMMA,
    cleaned,
    listed,
    moved,
    quietened,
    sayable_text,
)
from resumate.domain.forgetting import remembered
from resumate.domain.language.both_forms import colons_in_words
from resumate.domain.language.german_verbs import is_participle
from resumate.domain.patterns import regex

_FOREIGN = regex(
    r"\b(?:the|and|of|for|to|with|from|by|on|a|an|les?|des|du|et|pour|avec|los|las|y)\b"
)

_GERMAN = regex(
    r"\b(?:der|die|das|und|mit|von|für|eine?[rnms]?|des|den|dem|zur|zum|im|bei|in|auf|"
    r"sowie|durch|um|an|nach|als|aus|über)\b|[äöüß]"
)

_TOLD_BY_THE_FIRST = frozenset({Form.DID, Form.DUTY, Form.RESULT})

_BESIDE_IT = r"(?: \([^()]*\))?"

_ROW_OF_MANY = regex(
    rf"^(?P<head>(?:[A-ZÄÖÜ]\w+(?:,| und| sowie) )?(?P<act>[A-ZÄÖÜ]\w+) (?:von|mit|bei) [^,;:()]*[ns]{_BESIDE_IT})"
    rf", (?P<rest>[A-ZÄÖÜ][\w-]+(?:[ns]|ik){_BESIDE_IT}(?:, [A-ZÄÖÜ][\w-]+(?:[ns]|ik){_BESIDE_IT})*)(?=; |$)(?<! und)"
)

_ROW_OF_LETTERS = regex(
    r"(?:(?<= in )|(?<= an )|(?<= mit )|(?<= für )|(?<= von )|(?<= aus ))"
    r"[A-Z]{2,6}(?:, [A-Z]{2,6})+$"
)
"""Where, or with what, by letters: "Besuche in DE, CZ, PL"."""

_TORN = regex(
    r"\b(?:und|oder|sowie|der|die|das|den|dem|des|eine[rnms]?|von|vom|für|im|beim|zum|"
    r"zur|bzw|inkl|ca)$|\bzu zu\b|^es, (?:Habe|Hatte|Bin|War|Wurde|Musste|Konnte)\b|"
    r"^(?:habe|bin) [^,]*\b(?:wurden?|worden|wird|werden|ist|sind)\b"
)

_WHOLE = regex(
    r"^[^:;]+ (?:(?!die |diese |eine )[a-zäöüß]{2,}e|bin|kann) ich [^:;]+\.$"
)
"""A whole sentence of oneself: "Nach 14 Jahren im Service wechsle ich ins Büro."."""

_ONE_OF_THEM = regex(r", ((?:größte|wichtigste|letzte)[rs]?): ([^:;()]+)$")
"""Which of many is named behind them: "Kalkulationen, größte: Halle 4 Mio. €"."""

_OCCASION = regex(
    r"^(?P<when>[A-ZÄÖÜ][\w-]+ (?:(?:0?[1-9]|1[0-2])/)?(?:19|20)\d\d): "
    r"(?P<deed>[A-ZÄÖÜ][^:;()]* (?P<did>[a-zäöüß]+))$"
)
"""On what occasion something was done: "Messe 2031: Stand betreut"."""

_TRAINER = regex(r"(?<=, )\S*[Aa]usbildner(?:in)?(?=,|$)")
"""Who one was, among what one did: "Dienstplan, Inventur, Lehrlingsausbildner"."""

_IN_SHORT = regex(
    r"^(?P<when>seit (?:\d\d?/)?(?:19|20)\d\d )?(?i:stv|stellv|stellvertr)\.? "
    r"(?P<who>[A-ZÄÖÜ][\w-]+)"
)
"""Who or what stands in for whom, in short: "Stv. Teamleitung"."""

_REPORTING = regex(
    r"^(?:[Dd]irekte )?(?:Berichts(?:linie|weg)|Unterstellung|[Uu]nterstellt)\b[^,;:]*[,;] (?=\S)"
)
"""To whom one reported, ahead of what one did."""

_TAKEN_ON = regex(
    r"^Übernahme (?:nach|im Anschluss an) (?:(?:der|die|dem|das|erfolgreicher) )?"
    r"(?:Lehre|Ausbildung|Lehrabschluss|Studium|Praktikum|Probezeit)[,;] (?=[A-ZÄÖÜ])"
)
"""That one was kept on, ahead of what one did then."""
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

_AT_FIRST = regex(
    r"^(?:Zuerst|Zunächst|Anfangs|Erst) [^,;:()]+, (?=(?:ab|seit) (?:\w+ )?(?:\d\d?/)?(?:19|20)\d\d "
    r"(?:(?:mit)?verantwortlich|zuständig)\b)"
)
"""What came before what one was then charged with: "Zuerst Lager, ab 2031 zuständig …"."""

_DAY = r"\d\d?\.\d\d?\.(?:\d{4}|\d\d)?"

_DAY_FIRST = regex(rf"^\(?{_DAY}(?: ?[–-] ?{_DAY})?\)? \| (?:[–•*-] )?")
"""The days in a cell of their own, before what was done on them."""

_LEANS_ON = regex(r"^(?:Danach|Davor|Dazwischen) (?:\d|ein|halb|zwei|drei)")
"""A note that nobody understands without the one above it."""


@remembered(4096)
def read_german(line: str, *, current: bool) -> tuple[Clause, ...]:
    """
    The clauses that the line says: as sentences where that is sure, else as the fact it
    is; none where it is neither.
    """
    line = _AT_FIRST.sub("", line)
    line = _BEFORE_THAT.sub("", colons_in_words(_DAY_FIRST.sub("", line)))
    bare = _TAKEN_ON.sub("", _REPORTING.sub("", cleaned(line)))
    bare = _GRANTED.sub("", bare)
    whole = in_plain_words(_BY_OTHERS.sub("", _TERMS.sub("", bare)))
    whole = _ONE_OF_THEM.sub(r" (\1: \2)", whole)
    whole = _AS_WHO.sub(_with_who, whole)
    whole = _YEAR_FIRST.sub(_with_year_last, whole)
    whole = _IN_SHORT.sub(_deputy, _OCCASION.sub(_with_occasion, whole))
    whole = _ROW_OF_LETTERS.sub(lambda row: listed(COMMA.split(row[0]), "und"), whole)
    text = _ROW_OF_MANY.sub(_with_und, moved(quietened(whole), "von", "auf"))
    text = _TRAINER.sub(r"die Rolle als \g<0>", with_verb_last(acts_before_deeds(text)))
    unsaid = not sayable_text(text) or is_untold(text) or _is_foreign(text)
    if unsaid or text.startswith("("):
        return ()
    if _WHOLE.match(line) and len(line.split()) <= MOST_WORDS:
        return (Clause(text, Form.SENTENCE),)
    later = _with_later_work(text, current=current)
    if (
        sure := later
        or changed(text)
        or rose_or_fell(text)
        or standing_in(text, current=current)
    ):
        return (sure,)
    in_row = deeds_in_row(text, partial(read_german, current=current))
    text = guided_first(text)
    deeds = (in_row,) if in_row else told_deeds(text, current=current)
    told = tuple(filter(_is_whole, deeds))
    if told and not _loses(text, told):
        return told
    alone = by_oneself(text) if told else verb_first(line, text, current=current)
    note = alone or noted(text, current=current)
    if note and _is_whole(note) and (alone or not _loses(text, (note,))):
        return (note,)
    return _acts(text, current=current) or _in_part(text, whole, current=current)


_AS_WHO = regex(r"^(?P<what>[A-ZÄÖÜ][^:;]+): (?P<who>[A-ZÄÖÜ][^:;,()]+)$")
"""Who one was in it, behind a colon: "Umzug des Lagers 2031: Koordinatorin"."""


def _with_who(told: re.Match[str]) -> str:
    """
    "Umzug des Lagers 2031 (Koordinatorin)"; what is no person there stays as it is.
    """
    works = is_act(told["what"].split(" ", 1)[0])
    in_it = works and is_somebody(told["who"]) and "(" not in told["what"]
    return f"{told['what']} ({told['who']})" if in_it else told.group()


_LATER_TOO = regex(
    r"^(?P<head>[^:;]+), (?P<when>(?:seit|ab) (?:\d\d/)?(?:19|20)\d\d) "
    r"(?:auch |zusätzlich |zudem )?(?P<work>[A-ZÄÖÜ][\w-]+)$"
)
"""What came to the work later: "Einbau von Öfen, seit 2031 auch Wartung"."""


def _with_later_work(text: str, *, current: bool) -> Clause | None:
    """
    Work with what came to it, and when, at its end; None of any other line.
    """
    found = _LATER_TOO.match(text)
    if not found or not is_act(found["work"]):
        return None
    cases = articles(gender(found["work"]))
    told = read_german(found["head"], current=current)
    first = told[0] if len(told) == 1 and told[0].form is Form.DUTY else None
    if not (first and first.accusative and cases[0]):
        return None
    text, accusative = (
        f"{said} sowie {found['when']} {the}{found['work']}"
        for said, the in zip((first.text, first.accusative), cases, strict=True)
    )
    return replace(first, text=text, accusative=accusative, plural=True)


_YEAR_FIRST = regex(
    r"^(?P<year>(?:19|20)\d\d)(?::|,)? (?P<what>(?P<act>(?!Vertretung\b)[A-ZÄÖÜ][\w-]+) [^,;:()]+)$"
)
"""When some work was done, ahead of it: "2031 Vertretung der Leitung"."""


def _with_year_last(told: re.Match[str]) -> str:
    """
    "Vertretung der Leitung (2031)"; what is no work by its first noun as it stands.
    """
    works = is_act(told["act"]) and not is_participle(told["what"].split(" ")[-1])
    return f"{told['what']} ({told['year']})" if works else told.group()


def _with_occasion(told: re.Match[str]) -> str:
    """
    "Messe 2031: Stand betreut" with its occasion in a bracket behind what was done.
    """
    done = is_participle(told["did"])
    return f"{told['deed']} ({told['when']})" if done else told.group()


def _deputy(told: re.Match[str]) -> str:
    """
    "Stv. Teamleitung" as "Stellvertretende Teamleitung".
    """
    end = "e" if told["who"].endswith(("ung", "in", "kraft", "frau")) else "er"
    return f"{told['when'] or ''}Stellvertretend{end} {told['who']}"


def _in_part(text: str, whole: str, *, current: bool) -> tuple[Clause, ...]:
    """
    A fact that its nouns can tell in a sentence; else what of it is sure to be one.
    """
    stands = _as_it_stands(whole)
    by_its_nouns = stands and subjects(stands[0].text)
    if not by_its_nouns and (of_many := _FOR_MANY.match(text)):
        told = read_german(of_many["work"], current=current)
        if told and all(map(is_sure, told)):
            return told
    if by_its_nouns:
        return stands
    behind = with_what_stands_behind(text, partial(read_german, current=current))
    if behind and _is_whole(behind):
        return (behind,)
    return _sure_part(text, current=current) or stands


_FOR_MANY = regex(
    r"(?:(?:[Cc]a\.|[Rr]und|[Ee]twa|[Üü]ber|[Gg]ut) )?\d[\d.]* [A-ZÄÖÜ][\w-]+(?:, [^:;]+)?: "
    r"(?P<work>[^:;]+)"
)
"""For how many something was done: "Ca. 30 Mandanten, meist Vereine: Buchhaltung"."""

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
        if told and all(map(is_sure, told)):
            return told
    return ()


def _may_go_on(piece: str, more: str) -> bool:
    """
    Whether *more* may be among what *piece* is about, which ends in no verb then.
    """
    return piece.rsplit(" ", 1)[-1][:1].isupper() and may_be_of(piece, more)


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
    acts = any(is_act(one.split(" ")[0]) for one in rest)
    of_it = " von " in row["head"] and any(map(is_surely_dative, rest))
    if not is_act(row["act"]) or (acts and not of_it):
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
    return bool(set(DIGITS.findall(text)) - set(DIGITS.findall(told)))


def _is_foreign(text: str) -> bool:
    foreign = len(_FOREIGN.findall(text))
    return foreign > 1 and foreign > len(_GERMAN.findall(text))
