"""
What a note without a verb is about, as it can stand in a sentence: its own words, and
in brackets behind them what counts, dates or explains them.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence
from typing import NamedTuple

from resumate.domain.composing.german.deeds.notes import (
    as_role,
    is_somebody,
    may_be_of,
    stands_beside,
    whole_words,
)
from resumate.domain.composing.german.lines.loose import is_loose, is_place_of_work
from resumate.domain.composing.german.words.capitals import lowered
from resumate.domain.composing.german.words.nouns import articles, gender
from resumate.domain.composing.german.words.objects import with_plural_e
from resumate.domain.composing.german.words.works import is_act, is_many, is_task
from resumate.domain.composing.wording import COMMA, capitalised, listed
from resumate.domain.language.german_infinitives import is_deed
from resumate.domain.language.german_verbs import FIRST_PERSON, is_participle
from resumate.domain.patterns import regex

_LABEL = regex(r"(?: – |(?<=\b\d{4}): )(?![^()]*\))")
_BRACKET = regex(r" ?\(([^()]*)\)")
_BRACKET_INSIDE = regex(r"\) [^,;]")
"""What goes on behind a bracket can stand in none itself."""
_ASIDE = regex(r"(?:€|CHF|EUR) ?\d.*|(?:seit|ab|bis) (?:\d\d/)?\d{4}\b.*")
_OF_ALL = regex(r"(?:alle|davon|darunter)\b", re.IGNORECASE)
_UNJOINED = regex(
    r"(?:[A-ZÄÖÜ][\w-]* (?:und|sowie) )?(?P<first>[A-ZÄÖÜ][\w/-]*) (?!(?:19|20)\d\d\b)(?:(?P<noun>(?:[A-ZÄÖÜ]|[a-z]{1,2}[A-Z])[\w-]*)|[A-Z\d]+\b(?= [a-z]+\b))"
)
"""Two nouns, or a noun and an amount, without a word between: "Touren 12 t"."""
_UNJOINED_DESCRIBED = regex(
    r"[A-ZÄÖÜ][\w-]* (?!(?:die|eine|alle|beide|diese|meine|ihre|seine|unsere) )"
    r"[a-zäöüß]+e[s]? [A-ZÄÖÜ]"
)
"""A noun, and one with its adjective, in no case: "Produktion warme Küche"."""
_RUN = regex(r"(?:der )?Betrieb (?:von|der|des|eine[rs]) ")
"""Work, where the firm is called so, too."""
_HOW = regex(
    r"(?P<noun>[A-ZÄÖÜ][\w-]*[a-zäöüß]) (?P<how>[a-zäöüß]+[^n\W]|(?:ca\.|rund|etwa|über|€|CHF|EUR) ?\d.*)"
)
"""How or how much, behind what it speaks of: "MWST-Abrechnung quartalsweise"."""
_A_THING = regex(r"(?:die )?[A-ZÄÖÜ][^:;–]*[^:;–,.]")
_DESCRIBED = regex(
    r"(?!\w+(?:tch|sh|dg|vic|rfac|[pm]ag)es )[A-ZÄÖÜ][a-zäöüß]+(?:e|es) [A-ZÄÖÜ]"
)
"""An adjective, and no English plural: "Switches", "Services"."""
_TWICE_DESCRIBED = regex(r"[A-ZÄÖÜ][a-zäöüß]+(?:e|-) und [a-zäöüß-]+e [A-ZÄÖÜ]")
""""Manuelle und automatisierte Tests", "Prä- und postoperative Pflege"."""
_ADJECTIVE = regex(r"(?:frei|los|bar|lich|isch|ig|sam|haft|voll|reich)es?$")
"""Though it may end as a noun does: "Barrierefreie PDFs"."""
_MASCULINE = regex(
    r"(?P<how>[A-ZÄÖÜ][\w-]*[a-zäöüß]e)r (?P<noun>[A-ZÄÖÜ][\w-]*)(?P<more>.*)"
)
_A_FIGURE = regex(
    r"[A-ZÄÖÜ][\w-]* (?:(?:um|auf|über|rund|ca\.) )*\d[\d.,]* ?%|.* von \d\S*(?: \S+)? auf \d"
    r"|[A-ZÄÖÜ][\w-]* (?:von|bei) [\d.,]+ ?%$|(?!\w+verantwortung)[A-ZÄÖÜ][\w-]*(?: (?:19|20)\d\d)?(?: –|:)? \(?[\d.,]+ ?(?:%|€|T€|Mio|Mrd|EUR|Euro|CHF)"
)
"""A figure of a thing and no work: "Inventurdifferenz 0,6 %"."""
_PREPOSITION = regex(r"(?:Von|Bis|Auf|Ab|Mit|Bei|Nach|Zu|Aus|Für|Über|Unter) \S")
"""What opens with one is no subject: "Von 0 auf 40 Kunden"."""
_IF = regex(r"\b(?:wenn|falls|sofern|solange|damit|weil|obwohl)\b")
"""No note has a clause of its own: "Badsanierung wenn Not am Mann"."""
_SHORT_NAME = regex(r"[A-Z][A-Z0-9/]+")
_SHORT_NAMES = regex(
    r"(?P<led> (?:in|mit|für|nach|von|aus|an) )(?P<names>[A-Z]{2,}(?:, [A-Z]{2,})+)$"
)
"""Behind one word that leads them all: "in AT, HU, IT"."""
_COMMA_INSIDE = "\0 "
_DEED_INSIDE = regex(
    r"(?<=[a-zäöüß] )([a-zäöüß]{3,}(?:en|eln|ern)) "
    r"(?:über|mit|per|für|in|im|am|an|bei|beim|nach|zu|zum|zur|auf|aus|von|durch|vor)\b"
)
"""An infinitive before where or by what: "Material bestellen über Tablet"."""
_INFINITIVE = regex(r"[a-zäöüß]{3,}(?:en|eln|ern)")
_SINCE_FIRST = regex(
    r"(?P<when>(?i:seit|ab) (?:\d\d/)?(?:19|20)\d\d) (?P<what>[A-ZÄÖÜ][^,;:–]*)"
)
_FEW_WORDS = 7
_MOST_THINGS = 4
"""In one sentence."""


class Subject(NamedTuple):
    """
    A thing as the subject of a sentence, and as an object.
    """

    nominative: str
    plural: bool = False


def subjects(told: str) -> list[Subject]:
    """
    The things that the fact names, each as it can stand in a sentence; none where one
    of them would be no German there.
    """
    if _A_FIGURE.match(told) or _PREPOSITION.match(told) or _IF.search(told):
        return []
    if since := _SINCE_FIRST.fullmatch(told):
        told = _beside(since["what"], since["when"].lower())
    head, *more = _LABEL.split(told, maxsplit=1)
    things: list[str] = []
    aside = False
    first, *others = whole_words(COMMA.split(_SHORT_NAMES.sub(_named_all, head)))
    pieces = [head] if more else [first, *map(as_role, others)]
    if _tells_names(pieces) or any(map(_BRACKET_INSIDE.search, (*pieces[1:], *more))):
        return []
    for piece in pieces:
        aside = bool(things) and _stands_aside(piece, behind_one=aside)
        if aside:
            things[-1] = _beside(things[-1], piece)
        elif _is_thing(piece) and _is_another(piece, pieces, things):
            how = _HOW.fullmatch(piece)
            things.append(_beside(how["noun"], how["how"]) if how else piece)
        else:
            return []
    if more:
        things[-1] = _beside(things[-1], more[0])
    if not _are_tasks(things):
        return []
    found = [_with_article(thing.replace(_COMMA_INSIDE, ", ")) for thing in things]
    return [] if len(found) == 1 and _lacks_article(found[0]) else found


def _is_another(piece: str, pieces: list[str], things: list[str]) -> bool:
    """
    Whether the piece stands beside the last of *things*, or may stand so though it may
    be of it: it is work, and one, or other work follows.
    """
    if not things or not may_be_of(things[-1], piece):
        return True
    noun, *_ = piece.split(" ")
    behind = pieces[pieces.index(piece) + 1 :]
    one = gender(noun) in {"m", "f", "n"}
    return is_task(noun) and (one or any(is_act(x.split(" ")[0]) for x in behind))


def _named_all(names: re.Match[str]) -> str:
    """
    "in AT, HU, IT" as "in AT, HU und IT", which is one piece.
    """
    told = listed(names["names"].split(", "), "und")
    return names["led"] + told.replace(", ", _COMMA_INSIDE)


def _tells_names(pieces: Sequence[str]) -> bool:
    """
    Whether a short name stands among others, and beside none: "Mathematik, NMG, Sport".
    """
    short = [at for at, one in enumerate(pieces) if at and _SHORT_NAME.fullmatch(one)]
    return bool(short) and any(
        not (stands_beside(one) or _ASIDE.fullmatch(one) or _is_done(one))
        for one in pieces[short[0] :]
    )


def about_said(
    held: str, facts: Sequence[list[Subject]], *, now: bool, there: str, first: bool
) -> list[str]:
    """
    The things that facts name, as what belongs to the work of a post, behind that it is
    *held* where nothing was told of it yet; many of them in two sentences, no fact of
    which is torn.
    """
    things, rest = _in_two(facts)
    belong = _belong(things, now=now)
    row = _row([thing.nominative for thing in things])
    if held:
        to = "meinen Aufgaben" if _are_works(things) else "meiner Arbeit"
        said = [f"{held}; zu {to} {belong} {row}"]
    else:
        also = "" if first else " außerdem"
        said = [f"Zu meiner Arbeit{there} {belong}{also} {row}"]
    if rest:
        more = _row([thing.nominative for thing in rest])
        said.append(f"Ebenso {_belong(rest, now=now)} dazu {more}")
    return said


def more_said(facts: Sequence[list[Subject]], *, now: bool) -> str:
    """
    The first of the same, as what is added to what was told of the post.
    """
    things, _ = _in_two(facts)
    many = len(things) > 1 or things[0].plural
    come = ("kommen" if many else "kommt") if now else ("kamen" if many else "kam")
    return f"Hinzu {come} {_row([thing.nominative for thing in things])}"


def also_said(facts: Sequence[list[Subject]], *, now: bool, there: str) -> str:
    """
    The same, one thing that is not long: "Auch die Zeiterfassung gehört zu meiner
    Arbeit"; "" of more.
    """
    things, rest = _in_two(facts)
    row = _row([thing.nominative for thing in things])
    if rest or len(row.split()) > _FEW_WORDS:
        return ""
    return f"Auch {row} {_belong(things, now=now)}{there} zu meiner Arbeit"


def _in_two(facts: Sequence[list[Subject]]) -> tuple[list[Subject], list[Subject]]:
    cuts = [at for at in range(1, len(facts)) if sum(map(len, facts[at:])) > 1]
    many = sum(map(len, facts)) > _MOST_THINGS
    cut = min(cuts, key=lambda at: abs(2 * at - len(facts))) if cuts and many else None
    things = [thing for fact in facts[:cut] for thing in fact]
    return things, [thing for fact in facts[cut:] for thing in fact] if cut else []


def _are_works(things: Sequence[Subject]) -> bool:
    """
    Whether each of the things is work, or described as such: no place and no ware.
    """
    words = (thing.nominative.split(" ") for thing in things)
    return all(any(map(is_act, one[:3])) for one in words)


def _belong(things: Sequence[Subject], *, now: bool) -> str:
    many = len(things) > 1 or things[0].plural
    return f"{'gehören' if many else 'gehört'}" if now else f"gehörte{'n' * many}"


def _row(things: list[str]) -> str:
    return listed(things, "sowie" if any(" und " in one for one in things) else "und")


def _are_tasks(things: Sequence[str]) -> bool:
    """
    Whether most of the things name work, or what it makes, and what else stands among
    them is one word: a ware, a place and people are none.
    """
    heads = list(map(_head, things))
    tasks = [
        is_task(head) or bool(_RUN.match(thing))
        for thing, head in zip(things, heads, strict=True)
    ]
    alone = (
        task or _BRACKET.sub("", thing) == head
        for thing, head, task in zip(things, heads, tasks, strict=True)
    )
    return 2 * sum(tasks) > len(tasks) and all(alone)


def _head(thing: str) -> str:
    """
    The first noun, behind what describes it.
    """
    words = _BRACKET.sub("", thing).removeprefix("die ").split(" ")
    nouns = [word for word in words if word[:1].isupper() or word == "Rolle"]
    first, second, *_ = [*nouns, "", ""]
    follows = words[1:2] == [second] or _TWICE_DESCRIBED.match(" ".join(words))
    return second if follows and _describes(first, second) else first


def _describes(first: str, second: str) -> bool:
    """
    Whether *first* is an adjective of the noun *second*.
    """
    noun = gender(first) or is_act(first) or is_many(first) or with_plural_e(first)
    ends = first.endswith(("e", "er", "es", "en"))
    return bool(second) and ends and not (noun and not _ADJECTIVE.search(first))


def _stands_aside(piece: str, *, behind_one: bool) -> bool:
    """
    Whether the piece counts, dates or explains the thing before; a deed of its own does
    not, but what is no work may, *behind one* that does.
    """
    if _is_done(piece) and not _OF_ALL.match(piece):
        return False
    if stands_beside(piece) or _ASIDE.fullmatch(piece) or is_somebody(piece):
        return True
    noun = piece.split(" ", 1)[0]
    return behind_one and not (is_act(noun) or is_many(noun))


def _beside(thing: str, aside: str) -> str:
    said = _BRACKET.sub(_unbracketed, aside)
    return f"{thing[:-1]}, {said})" if thing.endswith(")") else f"{thing} ({said})"


def _unbracketed(inner: re.Match[str]) -> str:
    """
    What a bracket held, inside another one: "Quote 2031: 98 %" of "Quote 2031 (98 %)".
    """
    figure = inner[1][:1].isdigit() and not inner.string[inner.end() :]
    return f"{':' if figure else ','} {inner[1]}"


def _is_done(piece: str) -> bool:
    last = _BRACKET.sub("", piece).rsplit(" ", 1)[-1]
    return last[:1].islower() and is_participle(last)


def _is_thing(piece: str) -> bool:
    bare = _BRACKET.sub("", piece)
    if any(map(is_deed, _DEED_INSIDE.findall(bare))):
        return False
    first, last = bare.split(" ", 1)[0], bare.rsplit(" ", 1)[-1]
    verb = _INFINITIVE.fullmatch(last) or first.lower() in FIRST_PERSON
    if is_place_of_work(bare) or (is_loose(bare) and not _HOW.fullmatch(piece)):
        return False
    if _UNJOINED_DESCRIBED.match(bare):
        return False
    unjoined = _UNJOINED.match(bare)
    if unjoined and not _describes(unjoined["first"], unjoined["noun"] or ""):
        return False
    return bool(
        _A_THING.fullmatch(bare)
        and not (verb or _is_somebody(piece) or _of_a_man(piece))
        and not _is_done(piece)
    )


def _is_somebody(piece: str) -> bool:
    return is_somebody(piece) and not piece.startswith("die Rolle als ")


def _of_a_man(piece: str) -> bool:
    """
    Whether the piece begins as a man's name does, or a genitive: no "der" is sure of it.
    """
    found = _MASCULINE.match(piece)
    return found is not None and gender(found["noun"]) != "m"


def _with_article(thing: str) -> Subject:
    """
    The thing with its article where the gender of its noun is known; what is named with
    "und" beside it has none.
    """
    his = _MASCULINE.fullmatch(thing)
    if his and gender(his["noun"]) == "m":
        return Subject(f"der {lowered(his['how'])} {his['noun']}{his['more']}")
    first, second, *_ = [*_BRACKET.sub("", thing).split(" "), ""]
    noun = gender(first) or is_act(first) or is_many(first)
    described = bool(_DESCRIBED.match(thing)) and (
        bool(_ADJECTIVE.search(first)) or not noun
    )
    if described or _TWICE_DESCRIBED.match(thing):
        thing = thing[:1].lower() + thing[1:]
    sign = gender(second if described else first)
    bare = second in {"und", "sowie"} or (described and sign != "f")
    nominative, _ = articles("" if bare else sign)
    many = second in {"und", "sowie"} or not (
        nominative or (described and sign in {"m", "n"})
    )
    return Subject(nominative + thing, plural=many)


def _lacks_article(thing: Subject) -> bool:
    """
    Whether nothing tells that what stands without an article may: it is neither many
    nor described, and no name.
    """
    first, second, *_ = [*_BRACKET.sub("", thing.nominative).split(" "), ""]
    sure = first[:1].islower() or second in {"und", "sowie"} or first.endswith("-")
    first = capitalised(first.rsplit("-", 1)[-1])
    return not (sure or is_many(first) or with_plural_e(first) or gender(first) == "p")
