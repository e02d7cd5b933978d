"""
A German resume line as a clause that a person can say.

What follows "Ich" begins with its finite verb, so that it can be turned round behind an
opening: "habe ein Lager aufgebaut" becomes "Dort habe ich ein Lager aufgebaut".
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.actions import aside, told_as_deed
from resumate.domain.composing.german.counted import counted
from resumate.domain.composing.german.nouns import gender, noun_phrase, with_indefinite
from resumate.domain.composing.german.verbs import (
    FIRST_PERSON,
    FROM_THIRD_PERSON,
    PRETERITE,
    is_participle,
    with_zu,
)
from resumate.domain.composing.wording import (
    cleaned,
    listed,
    moved,
    parts,
    quietened,
    sayable_text,
)

_MOST_WORDS = 36
_TOO_SHORT = 2

_FOREIGN = re.compile(
    r"\b(?:the|and|of|for|to|with|from|by|on|a|an|les?|des|du|et|pour|avec|los|las|y)\b"
)
_GERMAN = re.compile(
    r"\b(?:der|die|das|und|mit|von|für|eine?[rnms]?|des|den|dem|zur|zum|im|bei|in|auf|"
    r"sowie|durch|um|an|nach|als|aus|über)\b|[äöüß]"
)
_LABEL = re.compile(r"^(?:[A-ZÄÖÜ][\w/&-]*(?: [\w/&-]+){0,3}):\s")
_SPELLED = (
    (re.compile(r"\binkl\.(?= )"), "einschließlich"),
    (re.compile(r"\bu\. (?!a\.|U\.)(?=[A-ZÄÖÜa-zäöü])"), "und "),
    (re.compile(r"(?<=\d )Std\.?(?=\W|$)"), "Stunden"),
    (
        re.compile(r"^((?:Umsatz|Budget|Ergebnis|Personal)verantwortung) (?=\d)"),
        r"\1 für ",
    ),
    (re.compile(r"~(?=\d)"), "rund "),
    (re.compile(r"(?<![\w<>=])>(?=\d)"), "über "),
    (re.compile(r"(?<=[a-zäöüß]) [&+] (?=[A-ZÄÖÜa-z])"), " und "),
)
_TASKS = re.compile(
    r"^(?:(?:Meine|Wesentliche|Zentrale) )?(?:Haupt)?(?:[Aa]ufgaben|[Tt]ätigkeiten|"
    r"[Aa]ufgabenbereich|[Tt]ätigkeitsbereich|[Vv]erantwortlichkeiten)\s*[:–-]\s+"
)
_RESULTS = re.compile(
    r"^(?:(?:Größte[rs]?|Wichtigste[rs]?) )?(?:Erfolge?|Ergebnis(?:se)?|Highlights?|"
    r"Projekt)\s*[:–-]\s+"
)
_MEASURE = re.compile(
    r"^(?:(?:[Rr]und|[Cc]a\.|[Üü]ber|[Ee]twa|[Bb]is zu|[Mm]ehr als) )?\d[\d.,]*"
    r"(?: [^\s;:()]+){1,6}$"
)
_STATE = re.compile(
    r"^(?:(?:Allein|Mit|Haupt|Eigen)?[Vv]erantwortlich|(?:Mitz|Z)uständig) für\b"
)
_HAVING = re.compile(
    r"^(?:(?:Mehr als|Über|Rund|Fast|Knapp) )?(?:[\w-]+ )?(?:Jahre|Monate) "
    r"(?:[\w-]*[Ee]rfahrung|Praxis|Berufserfahrung)"
    r"|^(?:(?:Sehr |Äußerst )?[A-ZÄÖÜa-zäöü]\w+e (?:und \w+e )?)?(?:\w*[Ee]rfahrung|"
    r"\w*[Kk]enntnisse|Expertise) (?:in|im|mit|als|bei|der|des|von|auf)\b"
)
_PERSON = re.compile(
    r"^(?:Stellvertretende[rn]? |Ehrenamtliche[rn]? |Zweite[rn]? |Erste[rn]? )?"
    r"(?:Mitglied|Key[- ]User|Ausbildner|\w*(?:trainer|betreuer|leiter|sprecher|partner|gründer|helfer|tutor|"
    r"beauftragte|vorsitzende|mentor|berater|autor|ausbilder|anleiter|koordinator)"
    r"(?:in|r)?)(?= (?:der|des|im|in|für|bei|beim|von|einer|eines|am|an)\b)",
    re.IGNORECASE,
)
_FLUFF = re.compile(
    r"^(?:(?:Hoch|Sehr )?(?:[Mm]otivierte|[Ee]ngagierte|[Zz]uverlässige|[Tt]eamfähige|"
    r"[Dd]ynamische|[Ll]eidenschaftliche|[Bb]elastbare|[Zz]ielstrebige|[Kk]reative|"
    r"[Ff]lexible)[rs]?(?: und |, | ))+"
)
_PROFESSION = re.compile(
    r"^((?:[A-ZÄÖÜ]\w*e[rs]? )?(?:[A-ZÄÖÜ]\w*- und )?(?:[A-ZÄÖÜ][\w/-]* ){0,3}?"
    r"[A-ZÄÖÜ][\w/-]*"
    r"(?:er|erin|or|orin|ist|istin|kraft|mann|frau|eur|eurin|loge|login|ent|entin|ant|"
    r"antin|eker|wirt|wirtin|arzt|ärztin|koch|köchin|analyst|[Mm]anager|[Ee]ngineer|"
    r"[Dd]eveloper|in|te|ter))(?: für [A-ZÄÖÜ][\w-]+(?: und [A-ZÄÖÜ][\w-]+)?)?"
    r"(?= (?:mit|und \w+e?s? mit|aus|in|im|seit)\b)"
)
_LOWERABLE = re.compile(
    r"^[A-ZÄÖÜ][a-zäöüß-]*(?:e|er|es|en|em|t|d|ich|ig|lich|isch|iv)$"
)
_SMALL = frozenset(
    "sehr äußerst fast knapp der die das den dem ein eine einen mehrere neue alle rund "
    "über mehr bis zu als im in am an auf bei beim mit zum zur von vor nach für durch "
    "unter täglich monatlich jährlich wöchentlich selbstständig selbständig "
    "eigenständig eigenverantwortlich erfolgreich gemeinsam regelmäßig zwei drei vier "
    "eng gemeinsam sicher weiter "
    "fünf sechs sieben acht neun zehn elf zwölf zahlreiche ehrenamtlicher "
    "ehrenamtliche etwa ca".split()
)
_OBJECT = re.compile(
    r"^(?:eine?n?|die|das|den|alle|mehrere|rund|etwa|über|ca\.|\d[\d.,]*|zwei|drei|vier|"
    r"fünf|neue) "
)
_HAPPENED = re.compile(
    r"^[A-ZÄÖÜ]\S+ (?:\S+ )+(?:gestiegen|gesunken|gefallen|gewachsen|zurückgegangen|"
    r"entstanden)$"
)
_AND_DID = re.compile(
    r"(?<=[a-zäöü](?:t|n)) und (?=(?:den |die |das )?[A-ZÄÖÜ]\S* \S+ )"
)
_NAMES_OF_WORK = re.compile(
    r"^[A-ZÄÖÜ][a-zäöüß]+(?:, [A-ZÄÖÜ][a-zäöüß]+){0,3},? (?:und|sowie) "
    r"[A-ZÄÖÜ][a-zäöüß]+(?:ung|and|end|eit|ung|gabe|ion|pflege|hilfe|dienst|kauf)$"
)
_ACT_NOUN = re.compile(r"^[A-ZÄÖÜ]\w+(?:ung|ion|bau|kauf)\b")
_NAME_OF_WORK = re.compile(
    r"^[A-ZÄÖÜ][\wäöüß-]{3,}(?: (?:im|in|am|an|bei|beim|von|mit|für|der|des) "
    r"(?:der |den |dem )?[A-ZÄÖÜ][\wäöüß-]+){0,2}$"
)
_KEYWORD = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]+(?:wesen|management|marketing|bereich|service)"
)
"""What a deed was done in, set before it: "Beschwerdemanagement, Wertung … gesteigert"."""
_THINGS = re.compile(
    r"^(?:\d[\d.]* )?[A-ZÄÖÜ][\w/-]*(?: (?:und|sowie|oder) [A-ZÄÖÜ][\w-]*)?"
    r"(?: (?:für|von|mit|in|im|an|am|auf|aus|bei|zu|zum|zur|über|nach|um)\b [^,]{2,60})?"
    r"(?: \([^()]*\))?$"
)
_MANY = re.compile(
    r"^(?:\d|\S*(?:en|pläne|züge|gänge|träge|fälle|stände|dienste|nisse|räume|gespräche|"
    r"aufgaben|termine|briefe|berichte|kurse|anrufe)\b|\S+ (?:und|sowie) )"
)
_NO_THING = re.compile(
    r"\b(?:GmbH|AG|KG|OHG|e\. ?V\.|Vollzeit|Teilzeit|befristet|Mitarbeiter:|Umsatz:|Note|"
    r"Abschluss|Kenntnisse|Erfahrung|Referenz\w*|Firma|Branche|Minijob)\b"
)
_DONE_OF = re.compile(
    r"^(?P<what>[A-ZÄÖÜ][a-zäöüß-]+n): (?P<many>(?:rund |über )?\d[\d.]*) "
    r"(?P<done>[A-ZÄÖÜ][^,;:()]{4,60})(?P<which> \([^()]*\))?$"
)
"""What a number was done of: "Wärmepumpen: 40 Anlagen in Betrieb genommen"."""
_MOVED_BY = re.compile(
    r"^(?P<what>[A-ZÄÖÜ][^,;]{3,60}?) (?P<did>(?:um|von|auf) [^,;]*?\d[^,;]*? "
    r"(?:gesenkt|gesteigert|reduziert|erhöht|verkürzt|verbessert)) "
    r"(?P<by>(?:durch|mit|dank) [^,;]{4,60})$"
)
"""A result told before its cause: "Ausfälle um 30 % gesenkt durch Wartung"."""
_NO_WORK = re.compile(r"^(?:Schwerpunkt|Note|Bereich|Abteilung|Standort|Thema)\b")
_PASSIVE = re.compile(r"\b(?:befördert|ausgezeichnet|ernannt|gewählt|nominiert)$")
_WITH_SEIN = re.compile(r"\b(?:aufgestiegen|gewechselt|gewachsen|gereist)$")


_TOLD_BY_ONESELF = re.compile(r"^Ich (?P<verb>[a-zäöü]+) (?!nicht\b)\S")
"""A line that is a sentence already: it can be led in as any deed."""


def read_german(line: str, *, current: bool) -> tuple[Clause, ...]:
    """
    The clauses that the line says, those that can be said well; none if there is none.
    """
    text = quietened(cleaned(line))
    for short, full in _SPELLED:
        text = short.sub(full, text)
    text = moved(text, "von", "auf")
    if not sayable_text(text) or _is_foreign(text):
        return ()
    if tasks := _TASKS.match(text):
        return _tasks(text[tasks.end() :], current=current)
    text = _RESULTS.sub("", text)
    text = text[:1].upper() + text[1:]
    if (of := _DONE_OF.match(text)) and is_participle(of["done"].rsplit(" ", 1)[-1]):
        told = f"habe bei {of['what']} {of['many']} {of['done']}{of['which'] or ''}"
        return (Clause(told, Form.DID, 0.9),)
    if what_counts := counted(text):
        return (what_counts,)
    return () if _LABEL.match(text) else _parted(text, current=current)


def _parted(text: str, *, current: bool) -> tuple[Clause, ...]:
    """
    The clauses of a line, part by part.
    """
    clauses: list[Clause] = []
    for part in parts(text):
        if _HAPPENED.search(part):
            clauses = _with_outcome(clauses, part)
            continue
        clause = _clause(part, current=current)
        if clause:
            clauses.append(clause)
        elif clauses and _MEASURE.match(part) and not clauses[-1].text.endswith(")"):
            clauses[-1] = _measured(clauses[-1], part)
    return _joined(clauses)


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
        return None
    if by_oneself := _TOLD_BY_ONESELF.match(text):
        state = by_oneself["verb"] in {"bin", "war"}
        return Clause(text[4:], Form.STATE if state else Form.DID)
    if re.match(r"^(?:Ich|Mein|Meine|Wir)\b", text):
        return Clause(text, Form.SENTENCE)
    if _HAVING.match(text):
        return Clause(f"habe {lowered(text)}", Form.STATE, 0.85)
    return (
        _participle(text)
        or told_as_deed(text, current=current)
        or _finite(text, current=current)
        or _state(text, current=current)
        or _duty(text)
        or _listed_work(text)
        or _named_things(text)
    )


def _participle(text: str) -> Clause | None:
    """
    "Mahnwesen aufgebaut, Kosten gesenkt": what was done, told in the perfect.
    """
    if moved_by := _MOVED_BY.match(text):
        text = f"{moved_by['what']} {moved_by['by']} {moved_by['did']}"
    if not is_participle(text.rsplit(" ", maxsplit=1)[-1]):
        return None
    pieces = re.split(
        r", (?:dadurch |dabei |damit )?(?=\S+ )", _AND_DID.sub(", ", text)
    )
    told = all(is_participle(piece.split(" ")[-1]) for piece in pieces)
    if told_of := _done_to_them(text):
        return told_of
    if not told and len(pieces) > 1 and _ACT_NOUN.match(text):
        return _named_then_told(text)
    if not told and len(pieces) == 2 and _KEYWORD.fullmatch(pieces[0]):  # noqa: PLR2004
        pieces, told = pieces[1:], True
        text = pieces[0]
    told = told and len(pieces) < 4  # noqa: PLR2004 - more is a list
    whole = listed(list(map(_object, pieces)), "und") if told else _object(text)
    things = all(re.fullmatch(r"[A-ZÄÖÜ]\S*(?: [A-ZÄÖÜ]\S*)*", p) for p in pieces[:-1])
    listed_ = things and pieces[-1][:1].isupper() and " und " not in text
    if not told and len(pieces) > 1 and listed_:
        whole = listed([_object(pieces[0]), *pieces[1:]], "und")
    if _PASSIVE.search(text) and re.match(r"^(?:Zu[mr]|Als|Mit|Für)\b", text):
        return Clause(f"wurde {whole}", Form.DID)
    return Clause(f"{'bin' if _WITH_SEIN.search(text) else 'habe'} {whole}", Form.DID)


def _done_to_them(text: str) -> Clause | None:
    """
    "Belege, Kassenbericht, jedes Jahr entlastet": things, and what was done to them or
    with their keeper, which is no deed of one's own.
    """
    *pieces, last = re.split(r", (?![^()]*\))", text)
    if not pieces or not re.match(
        r"(?:jedes|jeweils|stets|immer|jährlich|ohne|bisher|alle|davon) ", last
    ):
        return None
    if any(not _THINGS.match(piece) for piece in pieces):
        return None
    said = f"{listed(pieces, 'und')} ({last})"
    return Clause(said, Form.DUTY, 0.6, plural=True, accusative=said)


def _named_then_told(text: str) -> Clause | None:
    """
    "Umrüstung der Öfen, dadurch Kosten gesenkt": an act by its noun, then its effect.
    """
    named, comma, effect = text.rpartition(", ")
    deed = told_as_deed(named, current=False) if comma else None
    if deed is None or not deed.text.startswith("habe "):
        return deed
    how = re.match(r"^(?:dadurch|dabei|damit) ", effect)
    lead = how.group() if how else ""
    said = f"{deed.text} und {lead}{_object(effect[len(lead) :])}"
    return Clause(said, Form.DID, 0.9)


def _object(piece: str) -> str:
    return lowered(with_indefinite(piece[:1].upper() + piece[1:]))


def _finite(text: str, *, current: bool) -> Clause | None:
    """
    "Leitete ein Team", "Leite ein Team": only "Ich" is missing.
    """
    first, _, rest = text.partition(" ")
    word = first.lower()
    following = rest.split(" ", maxsplit=1)[0]
    if gender(following) == "f" or following in {"und", "von", "der", "des"}:
        return None  # "Automatisierte Auswertung" is no verb, nor is "Pflege von"
    if word in FROM_THIRD_PERSON and (_OBJECT.match(rest)):
        word = FROM_THIRD_PERSON[word]
    if word in PRETERITE or (word in FIRST_PERSON and current):
        return Clause(f"{word} {rest}", Form.DID)
    if word in FIRST_PERSON:
        return Clause(f"{FIRST_PERSON[word]} {rest}", Form.DID)
    return None


def _state(text: str, *, current: bool) -> Clause | None:
    now = current and not re.search(r"\((?:19|20)\d\d\)$", text)
    verb = "bin" if now or re.search(r"\bseit\b", text) else "war"
    if _STATE.match(text):
        return Clause(f"{verb} {text[0].lower()}{text[1:]}", Form.STATE, 0.85)
    if _PERSON.match(text):
        low = (
            lowered(text)
            if " " in text and text.split(maxsplit=1)[0].endswith(("e", "cher"))
            else text
        )
        return Clause(f"{verb} {low}", Form.STATE, 0.8)
    return _profile(text)


def _profile(text: str) -> Clause | None:
    bare = _FLUFF.sub("", text)
    if not _PROFESSION.match(bare):
        return None
    first = bare.split(" ")[0]
    article = ""
    if re.match(
        r"^(?:Erfahrene|Examinierte|Gelernte|Ausgebildete|Staatlich|Geprüfte)", bare
    ):
        article = "ein " if first.endswith("er") else "eine "
        bare = bare[0].lower() + bare[1:]
    return Clause(f"bin {article}{bare}", Form.STATE, 0.9)


def _duty(text: str) -> Clause | None:
    if series := _series(text):
        return series
    bare = re.sub(r" \([^()]*\)", "", text)
    listed_ = ", " in bare and not re.search(r" und |\d", bare)
    if listed_ and (things := _named_things(text)):
        return things
    zu = with_zu(text)
    if zu:
        return Clause(f"es, {zu}", Form.DUTY, 0.7)
    phrase = noun_phrase(aside(text))
    if not phrase or (", " in text and is_participle(text.rsplit(" ", 1)[-1])):
        return None
    measured = re.search(r"\b(?:um|auf) .*\d", text)
    form = Form.RESULT if phrase.result and measured else Form.DUTY
    return Clause(phrase.nominative, form, 0.8, phrase.plural, phrase.accusative)


def _series(text: str) -> Clause | None:
    """
    "Verbandswechsel, Mitarbeit im Team": names of work that only commas part.
    """
    pieces = text.split(", ")
    if len(pieces) < 2 or re.search(r"\d|[():]| (?:und|sowie|oder) ", text):  # noqa: PLR2004
        return None
    if any(_NO_WORK.match(p) or not _NAME_OF_WORK.match(p) for p in pieces):
        return None
    said = listed(pieces, "und")
    return Clause(said, Form.DUTY, 0.6, plural=True, accusative=said)


def _listed_work(text: str) -> Clause | None:
    """
    "Wareneingang, Kommissionierung und Versand": what the work was, by its names.
    """
    if not _NAMES_OF_WORK.match(text) or text.split(" ", maxsplit=1)[0].endswith(
        ("ung,", "s,")
    ):
        return None
    return Clause(text, Form.DUTY, 0.5, plural=True, accusative=text)


def _named_things(text: str) -> Clause | None:
    """
    "Dienstpläne für 8 Mitarbeiter, Check-in": things seen to, told behind all others.
    """
    pieces = re.split(r", (?![^()]*\))", text.replace("/Check", " und Check"))
    last = text.rsplit(" ", maxsplit=1)[-1]
    if re.search(r"[;!?]|: (?![^()]*\))", text) or _NO_THING.search(text):
        return None
    if any(_NO_WORK.match(p) or not _THINGS.match(p) for p in pieces):
        return None
    plural = any(_MANY.match(piece) for piece in pieces) or (
        len(pieces) > 1
        and bool(re.search(r" (?:für|von|mit|in|im|an|bei|zu|über) ", text))
    )
    if not plural or is_participle(last) or is_participle(pieces[0].split()[-1]):
        return None
    said = listed(pieces, "sowie" if " und " in text else "und")
    return Clause(said, Form.DUTY, 0.5, plural=True, accusative=said)


def lowered(text: str) -> str:
    """
    The text with a small first letter where its first word is no noun.
    """
    first, _, rest = text.partition(" ")
    adjective = _LOWERABLE.match(first) and rest[:1].isupper() and first[-1] in "erns"
    if first.lower() in _SMALL or adjective:
        return text[0].lower() + text[1:]
    return text
