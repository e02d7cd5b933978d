"""
A German note without a verb as a sentence: what it names, and beside it, in brackets,
how much, with what and when.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.deeds.actions import is_counted_deed, told_as_deed
from resumate.domain.composing.german.deeds.duties import duty, goes_on
from resumate.domain.composing.german.deeds.participles import told_by_participle
from resumate.domain.composing.german.deeds.states import state
from resumate.domain.composing.german.words.capitals import lowered
from resumate.domain.composing.german.words.dates import WHEN
from resumate.domain.composing.german.words.nouns import (
    RESULT,
    articles,
    gender,
    noun_phrase,
)
from resumate.domain.composing.german.words.objects import with_plural_e
from resumate.domain.composing.german.words.works import (
    are_people,
    is_act,
    is_many,
    is_surely_dative,
    is_task,
    with_articles,
)
from resumate.domain.composing.wording import capitalised, listed
from resumate.domain.language.german_verbs import FIRST_PERSON, is_participle
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex

_COMMA = regex(r"[,;] (?![^()]*\))")
_BESIDE = regex(
    r"(?:[Ss]chwerpunkt|[Bb]isher|[Bb]is jetzt|[Dd]avon|[Dd]arunter|[Dd]erzeit|[Zz]uletzt|[Ii]nsgesamt|[Rr]und|[Ee]twa|[Cc]a\.|[Üü]ber|[Bb]is zu|[Jj]e|[Aa]lle|"
    r"gemeinsam mit|zusammen mit|vom (?=.* bis zu[mr]? )|im Team (?:mit|von|aus)|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf) .*|"
    r"\d.*|[a-zäöü]+e [A-ZÄÖÜ].* \d.*|(?P<noun>[A-ZÄÖÜ][\wäöüß-]*) (?P<of>[^\d()]{2,40} )?(?:CHF |EUR |€ ?)?\d.*|"
    r"(?:CHF|EUR|Fr\.|€) ?\d(?:[^,]|,(?=\d))*|in \w+(?:em|er) (?:Zustand|Lage|Bauweise)|"
    r"[A-Z][A-Z0-9/]+(?: [A-Z0-9][\w/]*)*"
)
"""What counts, dates or names the tool of what it stands beside."""
_AN_OWN_TIME = regex(
    r"(?<![(\d])(?:19|20)\d\d ?[–-] ?(?:19|20)?\d\d|\b(?:ab|bis) (?:\d\d/)?(?:19|20)\d\d|\d:\d\d|\bUhr\b"
)
_OF_THEM = regex(r"(?:\d+|[a-zäöüß]+) (?:pro|im|je) [A-ZÄÖÜ][a-zäöüß]+")
"""How many of what was named, without a noun of its own: "zwei pro Jahr"."""
_SOMEBODY = regex(
    r"\S*(?i:verantwortliche|beauftragte)r?\b|Ansprechpartner\b|\S*[Aa]usbildner(?:in)?\b|\S*-User(?:in)?\b"
)
_INNER = regex(r" \(([^()]*)\)")
_BRACKET_INSIDE = regex(r"\) [^,;]")
"""What goes on behind a bracket can stand in none itself."""
_TOOL = regex(r"[A-Z][A-Z0-9/]+(?: [A-Z0-9][\w/]*)*")
_NOUNS = (
    r"(?:[A-ZÄÖÜa-zäöü]\w*e ){0,2}(?:[A-ZÄÖÜ][\w-]*-(?:, [A-ZÄÖÜ][\w-]*-)? (?:und|oder) )?"
    r"(?P<noun>[A-ZÄÖÜ][\w/-]*[a-zäöüß])"
)
_MORE = (
    r"(?: \([^()]*\))?(?: (?:(?:gemeinsam |zusammen )?mit|für|von|in|im|an|am|auf|aus|bei|beim|zu|zum|zur|über|nach|per|unter|durch|vor|pro|der|des)\b"
    r" (?:[^:(),]|,(?= (?:[A-ZÄÖÜ][\w-]*, )*[A-ZÄÖÜ][\w-]*,? (?:und|sowie) )){2,70})?(?: \([^()]*\))?"
)
_MANY = regex(
    rf"{_NOUNS}(?:,? (?:und|sowie) (?:[A-ZÄÖÜ][\w-]*- und )?[A-ZÄÖÜ][\w/-]*[a-zäöüß])?{_MORE}"
)
_THING = regex(
    rf"(?:(?P<role>die Rolle) als [^:(),]+|{_NOUNS}(?: und [A-ZÄÖÜ][\w/-]*[a-zäöüß])?|[A-Z][A-Z0-9-]+){_MORE}"
)
_ROW = regex(rf"(?:{_NOUNS}|[A-Z][A-Z0-9-]+)")
_FEWEST = 3
_MOST_WORDS = 28
_CHANGED = regex(
    r"(?P<what>[A-ZÄÖÜ][^,:;()]{3,50}?) von (?P<old>\d[\d.]*(?:,\d+)?)(?P<first>(?: ?%| [a-zA-Z€]{1,8})?) auf "
    r"(?P<new>\d[\d.]*(?:,\d+)?)(?P<unit>(?: (?:Mio|Mrd)\.?)?(?: ?%| [A-Z]?[a-zA-ZäöüÄÖÜ€]{1,9})?)(?P<beside>(?: \([^()]*\))?)"
)
_MOVEMENT = regex(
    r"(?:[Rr]ückgang|[Aa]nstieg|[Ww]achstum|[Zz]uwachs|[Tt]eam|^Die|^Der|^Das)$"
)
_METHOD = regex(
    r"^([A-ZÄÖÜ][a-zäöüß]+) ([A-Z][A-Z0-9/-]+)(?= (?:für|in|bei|an|mit|von)\b)"
)
"""The method that a noun of work names behind it: "Entwicklung LC-MS für …"."""
_PROJECT = regex(
    r"(?P<work>(?:[A-ZÄÖÜ]\w+)?[Pp]rojektleitung) (?P<name>[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ\d][\w-]*){0,3})"
    r"(?:: (?P<beside>[^:()]+)| \((?P<when>[^:()]+)\))?"
)
_A_NAME = r"(?!\S*-[A-ZÄÖÜ][a-zäöüß]+\b)(?=\S*(?:[A-Z]\S*[A-Z]|\d|[a-z][A-Z]))[A-Z][\w-]*(?: [A-Z\d][\w-]*)*"
_MARK = r"(?:[A-Z][\w-]* )?"
_OF_TOOLS = regex(
    r"(?P<work>[A-ZÄÖÜ]?[\w-]*(?i:betreuung|bedienung|wartung|administration|programmierung|kalibrierung|instandhaltung)) "
    rf"(?P<names>{_MARK}{_A_NAME}(?:(?:, {_MARK}{_A_NAME})* (?:und|sowie) {_MARK}{_A_NAME})?)"
)
"""Work, and the machines or programs that it is on: "Betreuung XN-1000 und ACL TOP"."""
_SO_MANY_SINCE = regex(
    rf"(?P<many>\d[\d.]* [A-ZÄÖÜ][\w-]+) (?P<when>(?:seit|ab) {WHEN})"
)
_YEAR_LABEL = regex(r"(?<=[a-zäöüß] \d{4}): (?=\d)")
_NAMED_ONES = regex(
    r"(?P<many>[A-ZÄÖÜ][a-zäöüß]+) (?P<names>[A-ZÄÖÜ][\w-]+(?:, [A-ZÄÖÜ][\w-]+)+)"
)


def noted(text: str, *, current: bool) -> Clause | None:
    """
    The note as one clause with nothing left out; None where its form does not tell how.
    """
    if len(text.split()) > _MOST_WORDS or text[:1].islower():
        return None
    if project := _PROJECT.fullmatch(text):
        work = f"die {project['work']} „{project['name']}“"
        beside = project["beside"] or project["when"]
        return noted_beside(_tasks(work, plural=False), [beside] if beside else [])
    if ":" in _YEAR_LABEL.sub("", text):
        return None
    if since := _SO_MANY_SINCE.fullmatch(text):
        return _tasks(f"{since['many']} ({since['when']})")
    told = _with_tools(text) or _with_its_asides(text, current=current)
    return told or _of_them_all(text) or _row(text)


def _with_tools(text: str) -> Clause | None:
    """
    "die Betreuung (XN-1000 und ACL TOP)".
    """
    found = _OF_TOOLS.fullmatch(text)
    cases = articles(gender(found["work"])) if found else ("", "")
    if not (found and cases[0] and is_act(found["work"])):
        return None
    said, accusative = (f"{the}{found['work']} ({found['names']})" for the in cases)
    return Clause(said, Form.DUTY, 0.6, accusative=accusative)


def _with_its_asides(text: str, *, current: bool) -> Clause | None:
    """
    What the note names first, and all that stands beside it.
    """
    plain, text = text, _METHOD.sub(r"\1 (\2)", text)
    head, *rest = _COMMA.split(text)
    somebody = state(head, current=current) if rest else None
    torn = any(map(_BRACKET_INSIDE.search, rest))
    if somebody and not torn and all(map(_THING.fullmatch, rest)):
        return noted_beside(somebody, rest)
    while rest and not all(map(stands_beside, rest)):
        head = f"{head}, {rest.pop(0)}"
    if rest and all(map(_TOOL.fullmatch, rest)) and _are_single(_COMMA.split(head)):
        return _told(head, current=current)  # what is a tool of a row is left out
    if len(rest) > 1 and any("(" in one for one in rest[:-1]):
        return None
    if any(map(_BRACKET_INSIDE.search, rest)):
        return None
    parted = rest or text != plain  # else its whole was tried before
    told = _told(head, current=current) if parted else None
    told = told or _many(head) or _areas(head)
    return noted_beside(told, rest) if told else None


def _tasks(said: str, *, plural: bool = True) -> Clause:
    return Clause(said, Form.DUTY, 0.6, plural=plural, accusative=said)


_LEADING = regex(r"(?:[\w-]+ (?:und|sowie) )?\w{3,}(?:leitung|vertretung|führung)\b")
"""Work as well as who does it: "Bauleitung"."""
_MACHINE = regex(
    r"\b\w*(?:[Ww]echsel|[Ss]trom|[Gg]leich)richter\b|\b(?:[\w-]*[Ss]erver|Monitor)\b"
)
"""What is called as a person is, and is none."""


def is_somebody(name: str) -> bool:
    """
    Whether the words name who somebody is, and no work.
    """
    bare = _MACHINE.sub("", name)
    titled = title_score(bare) and not _LEADING.match(name)
    return bool(titled or _SOMEBODY.match(name))


def stands_beside(piece: str) -> bool:
    """
    Whether *piece* counts, dates or names the tool of what it stands beside.
    """
    found = _BESIDE.fullmatch(piece)
    work = found and found["of"] and is_act(found["noun"])
    role = piece.startswith("die Rolle als ") or is_counted_deed(piece)
    return bool(found) and not (work or role or _AN_OWN_TIME.search(piece))


def _areas(head: str) -> Clause | None:
    """
    "Warengruppen Blech, Guss, Kunststoff": what there are many of, by their names.
    """
    found = _NAMED_ONES.fullmatch(head)
    if not found or not is_many(found["many"]) or is_somebody(found["many"]):
        return None
    named = listed(found["names"].split(", "), "und")
    return _tasks(f"die {found['many']} {named}")


def _told(head: str, *, current: bool) -> Clause | None:
    """
    What the head of the note tells by itself.
    """
    return (
        told_by_participle(head)
        or told_as_deed(head, current=current)
        or state(head, current=current)
        or duty(head)
    )


def _many(text: str) -> Clause | None:
    """
    Things there are many of need no article: "Audits vor Ort".
    """
    found = None if goes_on(text) else _MANY.fullmatch(text)
    noun = found["noun"] if found else ""
    if text.split(" ", 1)[0].lower() in FIRST_PERSON:
        return None
    many = is_many(noun) or with_plural_e(noun)
    if not (found and many) or is_participle(text.rsplit(" ", 1)[-1]):
        return None
    people = is_somebody(noun) or are_people(noun)
    no_work = text == noun and not is_task(noun)
    return None if people or no_work else _tasks(lowered(text))


def with_asides(text: str) -> str:
    """
    What was done, and in brackets behind it what its line sets beside it.
    """
    head, *rest = _COMMA.split(text)
    if not rest or not all(map(stands_beside, rest)):
        return text
    return noted_beside(Clause(head, Form.DID), rest).text


def noted_beside(clause: Clause, asides: Sequence[str]) -> Clause:
    """
    The clause, with what stands beside it in one bracket at its end.
    """
    if not asides:
        return clause

    def beside(told: str) -> str:
        said = _INNER.sub(r", \1", ", ".join(asides))
        if _OF_THEM.fullmatch(said):
            return f"{told}, {said}"
        if told.endswith(")"):
            return f"{told[:-1]}; {said})"
        return f"{told} ({said})"

    accusative = clause.accusative and beside(clause.accusative)
    return replace(clause, text=beside(clause.text), accusative=accusative)


def _row(text: str) -> Clause | None:
    """
    Three things or more side by side, at least one of them work: a row needs no
    articles. What counts one of them stands in brackets behind it.
    """
    told: list[str] = []
    first, *others = whole_words(_COMMA.split(text))
    pieces = [first, *map(as_role, others)]
    if any(piece.endswith("-") for piece in pieces):
        return None
    for at, piece in enumerate(pieces):
        last = at + 1 == len(pieces)
        in_row = _TOOL.fullmatch(piece) and (not last or _are_single(pieces[:at]))
        beside = stands_beside(piece) and not in_row
        if told and beside and not told[-1].endswith(")"):
            told[-1] += f" ({piece})"
            continue
        counted = at + 2 < len(pieces) and bool(
            stands_beside(pieces[at + 1]) and not _TOOL.fullmatch(pieces[at + 1])
        )
        whole = counted or (not told and _is_pair_of_things(piece))
        told += [piece] if whole else _halves(piece)
    things = [_THING.fullmatch(one) for one in told]
    nouns = [one["noun"] for one in things if one and one["noun"]]
    several = len(told) + sum(" und " in one for one in told) >= _FEWEST
    if not several and not (len(told) > 1 and all(map(is_many, nouns))):
        return None
    somebody = any(map(is_somebody, (one.split(" ", 1)[0] for one in told)))
    if somebody or not (all(things) and any(map(is_act, nouns))):
        return None
    led = told[_is_pair_of_things(told[0]) :]
    if any(may_be_of(one, next_) for one, next_ in pairwise(led)):
        return None
    row = with_articles(told) if any(" " in one for one in told) else None
    if row:
        return replace(row, ease=0.6)
    joined = "sowie" if any(" und " in one for one in told) else "und"
    return _tasks(listed([lowered(told[0]), *told[1:]], joined))


def whole_words(pieces: Sequence[str]) -> list[str]:
    """
    The pieces, halves of words beside what they are halves of: "Damen-, Herren- und
    Kinderschuhe" is one.
    """
    whole: list[str] = []
    for piece in pieces:
        if whole and whole[-1].endswith("-") and "- und " in piece:
            whole[-1] = f"{whole[-1]}, {piece}"
        else:
            whole.append(piece)
    return whole


_PAIR = regex(r"(?P<one>[A-ZÄÖÜ][a-zäöüß]+) und (?P<other>[A-ZÄÖÜ][a-zäöüß]+)")


def _are_single(pieces: Sequence[str]) -> bool:
    """
    Whether a row ends in single words, of which what follows is one: "Einkauf,
    Kalkulation, HACCP".
    """
    return len(pieces) > 1 and all(" " not in one for one in pieces[-2:])


def _is_pair_of_things(piece: str) -> bool:
    """
    Whether "und" joins two things of which neither is work: "Obst und Gemüse".
    """
    pair = _PAIR.fullmatch(piece)
    return pair is not None and not any(map(is_task, pair.groups()))


_OFFICE = regex(r"[A-ZÄÖÜ][\w-]* (?:der|des|im|in|für|bei) [^,;:()]+(?: \([^()]*\))?")


def as_role(piece: str) -> str:
    """
    Who one is, among what one does: "die Rolle als Ansprechpartnerin für Gäste".
    """
    office = _OFFICE.fullmatch(piece) and is_somebody(piece.split(" ", 1)[0])
    return f"die Rolle als {piece}" if office else piece


_ACT_OF_A_ROW = regex(
    r"[A-ZÄÖÜ][\w-]+ von [A-ZÄÖÜ][\w-]+(?:, [A-ZÄÖÜ][\w-]+)+ (?:und|sowie) [A-ZÄÖÜ][\w-]+"
)
"""One act on several things: "Einkauf von Technik, Catering und Kontingenten"."""


def _of_them_all(text: str) -> Clause | None:
    of_it = any(map(is_surely_dative, text.split(" ")[-1:]))
    phrase = noun_phrase(text) if of_it and _ACT_OF_A_ROW.fullmatch(text) else None
    if phrase is None or not is_act(phrase.head):
        return None
    said, object_ = phrase.nominative, phrase.accusative
    return Clause(said, Form.DUTY, 0.6, accusative=object_)


_HALVES_FIRST = regex(r"^(?:[A-ZÄÖÜ]\S*-,? (?:und |oder |sowie )?)+")


def may_be_of(before: str, piece: str) -> bool:
    """
    Whether *piece* may be among what the one *before* is about: "Abnahme bei Praxen,
    Hotels".
    """
    bare = _HALVES_FIRST.sub("", _INNER.sub("", before))
    return " " in bare and " " not in piece and not is_act(piece)


def _halves(piece: str) -> list[str]:
    halves = [piece] if "- und " in piece else piece.split(" und ")
    apart = all(map(_ROW.fullmatch, halves[:-1])) and _THING.fullmatch(halves[-1])
    return halves if apart else [piece]


def changed(text: str) -> Clause | None:
    """
    "Durchlaufzeit von 11 auf 4 Tage": what fell or rose, of which no verb says who did.
    """
    found = _CHANGED.fullmatch(text)
    if found is None:
        return None
    noun = found["what"].split(" ", 1)[0]
    if RESULT.match(noun) or _MOVEMENT.search(noun):
        return None  # a fall does not fall
    the = capitalised(articles(gender(noun))[0])
    old, new = (
        float(found[n].replace(".", "").replace(",", ".")) for n in ("old", "new")
    )
    if found["first"] not in {"", found["unit"]}:
        return None
    done = is_participle(found["unit"].strip())  # and somebody did it
    if old == new or done or not (the or is_many(noun)):
        return None
    verb = ("stieg" if new > old else "sank") + "en" * (not the)
    unit = found["unit"]
    told = f"{the or 'Die '}{found['what']} {verb} von {found['old']}{found['first']} auf {found['new']}{unit}"
    return Clause(f"{told}{found['beside']}", Form.SENTENCE, 0.8)
