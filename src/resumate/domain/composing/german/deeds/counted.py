"""
What a German line counts without a verb: "rund 420 Einsätze pro Jahr: Spital, Amt".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.deeds.actions import told_as_deed
from resumate.domain.composing.german.deeds.duties import duty
from resumate.domain.composing.german.deeds.notes import is_somebody
from resumate.domain.composing.german.words.dates import WHEN
from resumate.domain.composing.german.words.nouns import noun_phrase
from resumate.domain.composing.german.words.works import is_act, is_many
from resumate.domain.language.german_verbs import is_participle
from resumate.domain.patterns import regex

_WORDS = "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
_NUMBER = (
    r"(?:(?:[Rr]und|[Cc]a\.|[Ee]twa|[Üü]ber|[Mm]ehr als|[Bb]is zu|[Gg]ut|[Kk]napp) )?"
    rf"(?:\d[\d.]*(?:\s?[-–]\s?\d[\d.]*)?|(?i:{_WORDS}))"
)
_MANY = regex(_NUMBER)
_NOUN = r"(?:[a-zäöüß-]+e[nr]? )?[A-ZÄÖÜ][\wäöüß*/-]*"
_COUNTED = regex(
    rf"^(?P<many>{_NUMBER} {_NOUN}(?: {_NOUN})?)(?P<rest>(?: \([^()]*\))?"
    r"(?: (?:pro|im|je|für|mit|bei|in|an|auf|aus|zu|zur|zum|ohne)\b"
    r" (?:[^,:;()]*|[^:;()]* (?:und|sowie) [^,:;()]*)|"
    r", davon [^:;()]*)?)$"
)
_BESIDE = regex(r"^(?P<head>[^:;()]+): (?P<tail>[^:;()]+)$")
_RATE = regex(
    rf"^(?P<what>[A-ZÄÖÜ][\wäöüß-]+(?: [^,;:()]+)?), "
    rf"(?P<rate>{_NUMBER} (?:Tage?|Abende?|Stunden?|Mal|Nächte?|Wochen?) (?:pro|im|je) \w+)$"
)
_SO_OFTEN = regex(
    rf"^(?P<what>[A-ZÄÖÜ][\wäöüß-]+(?: und [A-ZÄÖÜ][\wäöüß-]+)?(?: mit [^,;:()]+)?), "
    rf"(?P<rate>{_NUMBER} (?:[A-ZÄÖÜ]\w+ )?(?:pro|im|je) [A-ZÄÖÜ]\w+)$"
)
"""Things there are many of, and how many in what time: "Offerten, 40 pro Woche"."""
_OF_THEM = regex(
    rf"(?P<all>(?P<many>{_NUMBER}) (?:[a-zäöüß]+e )?(?P<noun>[A-ZÄÖÜ][\w-]+)), davon (?P<some>{_NUMBER})"
    r"(?: (?P<which>[A-ZÄÖÜ][\w-]+))? (?P<how>(?:selbst |neu )?[a-zäöüß]+)"
)
_FREE_OF = regex(r"^(?P<time>\d+ Jahre) ohne (?P<what>[A-ZÄÖÜ].+)$")
_FREE_SINCE = regex(
    rf"(?P<when>[Ss]eit {WHEN}) ohne (?P<what>[^,;:()]*(?:[Uu]n|[Aa]us|[Zz]wischen|[Ss]tör|[Ss]chadens)f[aä]ll\w*"
    r"|[^,;:()]*(?:[Ss]ch[aä]den|[Bb]eanstandung|[Rr]eklamation|[Aa]bweichung|[Vv]erletzung|[Vv]erstoß|[Mm][aä]ngel)\w*)"
)
"""Since when nothing went wrong: "Seit 2019 ohne selbst verschuldeten Unfall"."""
_FROM = regex(rf"^(?P<when>(?:[Aa]b|[Ss]eit) {WHEN}) (?P<what>[A-ZÄÖÜ].+)$")
_SINCE = regex(rf"^([A-ZÄÖÜ][^,;:]+?) ((?:seit|ab) {WHEN})$")
_OF_A_PLACE = regex(
    r"\b(?:Mitarbeite\w*|Mitglieder|Angestellte|Betten|Filialen|Standorte|Schüler\w*|"
    r"Bewohner\w*|Einwohner|Plätze|Zimmer|Jahren?|Monaten?|Wochen|Prozent|Euro|ECTS|"
    r"Semester|Stunden?)\b"
)
_NO_WORK = regex(r"\b(?:Umsatz|Note|GmbH|Vollzeit|Teilzeit|Gehalt|befristet)\b")
_MOST_WORDS = 26


def counted(text: str) -> Clause | None:
    """
    The line as what the work includes, where it counts what was done or seen to; what
    stands beside the count is told in brackets.
    """
    if _NO_WORK.search(text) or len(text.split()) > _MOST_WORDS:
        return None
    if done := _done_of_all(text):
        return done
    if is_participle(re.sub(r" \([^()]*\)$", "", text).rsplit(" ", 1)[-1]):
        return None
    if free := _FREE_OF.match(text):
        told = f"habe {free['time']} ohne {free['what']} gearbeitet"
        return Clause(told, Form.DID, 0.8)
    if since := _FREE_SINCE.fullmatch(text):
        when = since["when"][0].lower() + since["when"][1:]
        return Clause(f"arbeite {when} ohne {since['what']}", Form.DID, 0.8)
    return _with_duty(text) or _since(text) or _many(text)


def _done_of_all(text: str) -> Clause | None:
    """
    "90 Kunden, davon 25 selbst gewonnen": what was done with so many of them all.
    """
    found = _OF_THEM.fullmatch(text)
    if found is None or not is_participle(found["how"].rsplit(" ", 1)[-1]):
        return None
    some = f"{found['some']} {found['which'] or found['noun']}"
    whole = found["all"] if found["which"] else found["many"]
    of_all = f"insgesamt {whole[0].lower()}{whole[1:]}"
    of_all = of_all if found["which"] else f"von {of_all}"
    told = f"habe {some} {found['how']} ({of_all})"
    return Clause(told, Form.DID, 0.8)


def _since(text: str) -> Clause | None:
    """
    What was done, or is to be done, since a year.
    """
    since = _FROM.match(_SINCE.sub(r"\2 \1", text))
    if not since or is_somebody(since["what"].split(" ", 1)[0]):
        return None
    when = since["when"][0].lower() + since["when"][1:]
    deed = told_as_deed(since["what"], current=True)
    if deed and deed.text.startswith("habe ") and deed.text[-1] != ")":
        return replace(deed, text=f"{deed.text} ({when})")
    work = duty(since["what"])
    if not (work and work.accusative):
        return None
    said = (f"{when} {form}" for form in (work.text, work.accusative))
    return _included(*said, plural=work.plural)


def _many(text: str) -> Clause | None:
    rate = _RATE.match(text)
    work = (
        noun_phrase(rate["what"]) if rate and is_act(rate["what"].split()[0]) else None
    )
    if rate and work:
        how_often = f" ({rate['rate']})"
        return _included(
            f"{work.nominative}{how_often}",
            f"{work.accusative}{how_often}",
            plural=work.plural,
        )
    said = _beside(text) or (text if _counts(text) else "")
    if said:
        return _included(said, said, plural=bool(_MANY.match(said)))
    many = _SO_OFTEN.match(text)
    if not (many and is_many(many["what"].rsplit(" und ", 1)[-1].split()[0])):
        return None
    told = f"{many['what']} ({many['rate']})"
    return _included(told, told, plural=True)


def _with_duty(text: str) -> Clause | None:
    """
    "110 Rezepte pro Tag, Prüfung nach Vorschrift": a count, and a duty that needs its
    article.
    """
    count, comma, rest = text.partition(", ")
    work = duty(rest) if comma and _counts(count) and "(" not in count else None
    if work is None or not work.accusative[:1].islower():
        return None
    said = (f"{count} sowie {form}" for form in (work.text, work.accusative))
    return _included(*said, plural=True)


def _beside(text: str) -> str:
    """
    A count with what stands beside it in brackets; "" where nothing does.
    """
    if (beside := _BESIDE.match(text)) and _counts(beside["head"]):
        return f"{beside['head']} ({beside['tail']})"
    if (rate := _RATE.match(text)) and is_act(rate["what"].split()[0]):
        return f"{rate['what']} ({rate['rate']})"
    return ""


def _counts(text: str) -> bool:
    found = _COUNTED.match(text)
    return bool(found and found["rest"] and not _OF_A_PLACE.search(found["many"]))


def _included(nominative: str, accusative: str, *, plural: bool) -> Clause:
    if _MANY.match(nominative):
        nominative = nominative[:1].lower() + nominative[1:]
        accusative = accusative[:1].lower() + accusative[1:]
    return Clause(nominative, Form.DUTY, 0.6, plural, accusative)
