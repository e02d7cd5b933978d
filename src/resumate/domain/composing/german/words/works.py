"""
The names of work in German lines: which nouns are deeds, and whether a row of them
can be said as one.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.words.nouns import (
    gender,
    is_deed_noun,
    noun_phrase,
)
from resumate.domain.composing.wording import COMMA, listed
from resumate.domain.patterns import regex

_ACT = regex(
    r"(?:ung(?:en)?|ion(?:en)?|bau|kauf|dienste?|wesen|pflege|arbeit(?:en)?|unterricht|"
    r"management|marketing|vertrieb|support|service|kontrollen?|analysen?|vergleich|"
    r"abgleich|einsatz|einsätze|umgang|kontakt|versand|eingang|ausgang|nahmen?|ausgabe|"
    r"inventur(?:en)?|akquise|recherchen?|korrespondenz|assistenz|logistik|hilfe|"
    r"reparatur(?:en)?|montagen?|transporte?|empfang|abschlüsse|absprachen?|beschau|verkehr|handel|"
    r"austausch|aufma(?:ß|ss)|vergabe|(?:ein|rück|frei|über)gabe|ieren|aufgüsse|visiten?|besuche?|gespräche|proben|prüfung(?:en)?|"
    r"(?:ruf|nacht|not|wochenend)bereitschaft|[a-zß]{3}ing|check-ins?|wechsel|(?<!um)tausch|umschlag|anschlu(?:ss|ß)|therapien?|abrufe?|check-outs?|(?<!ge)suche|kassa|erlass|rollout)$",
    re.IGNORECASE,
)
_NO_ACT = regex(
    r"(?:bachelor|master|diplom|abschluss|seminar)arbeit(?:en)?$|"
    r"(?:wohn|zeit|beleucht|heiz|lüft|kleid|ausrüst|steckverbind|berechtig|abteil|versicher|stift|einricht|siedl|niederlass|umschul|auszeichn|berufserfahr|"
    r"erfahr|fassadenverkleid)ung(?:en)?$|(?:stat|reg|mill|kommiss|un|konfess)ion(?:en)?$|"
    r"tieren$|papieren$|(?:lehr|flücht|säug|zwil|prüf|häft|früh|neu|setz|zög|eindring|mess|pudd|fasch|(?:dicht|kolben|schlüssel|lager|siche?rungs|dichtungs)r)l?ing$",
    re.IGNORECASE,
)
_MADE = regex(
    r"(?:plan|pläne|listen?|protokolle?|berichte?|reports?|verzeichnis(?:se)?|angebote?|offerten?|anträge|gesuche|"
    r"abschl[uü]ss(?:e)?|meldungen|briefe?|bescheide|verträge|rechnungen|gutschriften|statistik(?:en)?|zeichnungen|gutachten|"
    r"konzepte?|texte|artikel|inserate|register|nachweise?|nachträge|aufma(?:ß|ss)e?|belege|"
    r"newsletter|website|präsentationen|formulare|akten|bescheinigungen|bestellungen|reservierungen|karten|"
    r"ausweise|kampagnen|veranstaltungen|events|feste|kurse|tests|audits|läufe|touren|mahnungen|buchungen|diagnosen|"
    r"termine|reisen|meetings|workshops|ausflüge|abende|runden|reviews|tutorien|projekte?|journal|buch|dokumente|(?-i:EKG|EEG|CT|MRT))$",
    re.IGNORECASE,
)
"""What one writes, draws, keeps, holds or goes on at work."""
_STANDS_FOR_WORK = regex(
    r"(?:(?:Haupt|Bar|Neben)?[Kk]asse|Theke|Schalter|Telefon(?:zentrale)?|Post|Ablage|Lohn|Löhne|Gehälter|"
    r"Debitoren|Kreditoren|Rezeption|Sekretariat|Garderobe|Büfett|Buffet|Spüle|Bar|Fundbüro|Hofladen|Ernte|Wäsche|"
    r"Nachtwache|Frühstück|Haushalt|Scrum|Kanban|Stimmregister)"
)
"""A place or a thing that names the work at it: "Telefon und Ablage"."""
_TAIL = (
    r"(?: (?:für|von|mit|in|im|an|am|auf|aus|bei|beim|zu|zum|zur|über|nach|per|unter|"
    r"durch|der|des|eine[rs])\b [^,;:()]{2,70})?(?: \([^()]*\))?"
)
_PERSONS = regex(
    r"(?:innen|kunden|kollegen|patienten|personen|menschen|klienten|praktikanten)$",
    re.IGNORECASE,
)
_OF_BOTH = regex(
    r"(?P<one>[A-ZÄÖÜ]\w+) (?:und|sowie) (?P<other>[A-ZÄÖÜ]\w+) (?:von|der|des|eine[rs]) .*"
)
"""Two kinds of work on the same things: "Wartung und Reparatur von Pumpen"."""
_PIECE = regex(
    rf"(?:[A-ZÄÖÜ]\w+ (?:und|sowie) )?(?P<noun>[A-ZÄÖÜ][\w/*-]*[a-zäöüß]){_TAIL}"
)
_IN_A_ROW = regex(r"[A-ZÄÖÜ][\w-]*[a-zäöüß](?:, [A-ZÄÖÜ][\w-]*[a-zäöüß]){2,}")
"""Three nouns or more, nothing beside them: such a row needs no articles."""
_MANY = regex(
    r"(?:[a-zäöü]{2}en|pläne|züge|gänge|träge|fälle|stände|nisse|räume|termine|briefe|bescheide|"
    r"berichte|sätze|besuche|dienste|kurse|anrufe|scheine|tests|audits|checks|workshops|meetings|events|reports|angebote|gespräche|nachweise|teile|kräfte|gäste|leute|linge|[a-zäöü][knpt]usse)$",
    re.IGNORECASE,
)
_ACT_OF = regex(r"\b([A-ZÄÖÜ]\w+ung) ([A-ZÄÖÜ][a-zäöüß]+)(?=,|$)")
_BRACKET = regex(r" \([^()]*\)")
_PARTED = regex(r"(?:(?<!-) und | sowie )(?![^()]*\))")


def is_act(noun: str) -> bool:
    """
    Whether the noun names something done rather than something there is.
    """
    bare = noun.strip(",()")
    known = is_deed_noun(bare) or _ACT.search(bare)
    return bool(known) and not _NO_ACT.search(bare)


def makes_work(noun: str) -> bool:
    """
    Whether the noun names work, or what it makes.
    """
    bare = noun.strip(",()").removesuffix("-")
    return is_act(bare) or bool(_MADE.search(bare))


def is_task(noun: str) -> bool:
    """
    Whether the noun names work, what it makes, or what it is called by: "Kasse".
    """
    bare = noun.strip(",()").removesuffix("-")
    return makes_work(bare) or bool(_STANDS_FOR_WORK.fullmatch(bare))


def are_people(noun: str) -> bool:
    """
    Whether the noun names many people, who belong to no work: "Patienten".
    """
    return bool(_PERSONS.search(noun))


def series(text: str) -> Clause | None:
    """
    "Wareneingang, Kommissionierung und Versand": names of work side by side.

    Told only where each of them is one, or is many: what stands without an article must
    need none.
    """
    if _IN_A_ROW.fullmatch(text) and any(map(is_act, COMMA.split(text))):
        said = listed(COMMA.split(text), "und")
        return Clause(said, Form.DUTY, 0.7, plural=True, accusative=said)
    text = _ACT_OF.sub(_of_many, text)
    told = [piece for part in COMMA.split(text) for piece in _halves(part)]
    pieces = [_PIECE.fullmatch(piece) for piece in told]
    nouns = [piece["noun"] for piece in pieces if piece]
    if len(nouns) < len(pieces) or len(nouns) < 2:  # noqa: PLR2004
        return None
    of_it = any(map(is_surely_dative, told[1:]))
    if " von " in told[0] and (of_it or any(map(is_deed_noun, nouns[1:]))):
        return None  # "Bau von Wegen, Mauern und Treppen"
    acts = 0 if any(map(are_people, nouns)) else sum(map(is_act, nouns))
    if 2 * acts < len(nouns) or not all(is_act(n) or is_many(n) for n in nouns):
        return None
    at_length = any(" " in piece for piece in told)
    if not at_length or len(told) > 2:  # noqa: PLR2004
        return (at_length and with_articles(told)) or _in_a_row(told, told)
    return with_articles(told)


def is_surely_dative(noun: str) -> bool:
    """
    Whether *noun* is the plural of one that ends otherwise in any other case: "Wagen"
    is none, "Fahrzeugen" is.
    """
    bare = noun.removesuffix("en")
    return bare != noun and gender(bare) in {"m", "n"}


def with_articles(told: list[str]) -> Clause | None:
    """
    Pieces of work: from the first that is said at length each has its article, as all
    have if there are but two; None where an article is not known.
    """
    cases: list[tuple[str, str]] = []
    bare = len(told) > 2  # noqa: PLR2004
    for piece in told:
        bare = bare and " " not in _BRACKET.sub("", piece)
        phrase = None if bare else noun_phrase(piece)
        known = bare or is_many(piece.split()[0]) or piece.startswith("die Rolle als ")
        if phrase is None and not known:
            return None
        cases.append((phrase.nominative, phrase.accusative) if phrase else (piece,) * 2)
    return _in_a_row(*map(list, zip(*cases, strict=True)))


def _in_a_row(nominative: list[str], accusative: list[str]) -> Clause:
    joined = "sowie" if any(" und " in piece for piece in nominative) else "und"
    if len(nominative) == 2 and any(" " in piece for piece in nominative):  # noqa: PLR2004
        joined = "sowie"
    said, object_ = (listed(case, joined) for case in (nominative, accusative))
    return Clause(said, Form.DUTY, 0.7, plural=True, accusative=object_)


def _of_many(told: re.Match[str]) -> str:
    """
    "Kontierung Rechnungen" is the "Kontierung von Rechnungen".
    """
    many = told[2]
    ending = "n" * many.lower().endswith(("e", "er", "el"))
    return f"{told[1]} von {many}{ending}" if is_many(many) else told[0]


def _halves(part: str) -> list[str]:
    """
    What "und" joins; "Abstimmung mit Inkasso und Gericht" is one piece of work.
    """
    if _OF_BOTH.fullmatch(part):
        return [part]
    halves = _PARTED.split(part)
    nouns = [piece["noun"] for half in halves if (piece := _PIECE.fullmatch(half))]
    whole = " " not in halves[0]
    works = all(is_act(noun) or (whole and is_many(noun)) for noun in nouns[1:])
    of_it = not whole and any(" " not in half for half in halves[1:])
    return halves if works and len(nouns) == len(halves) and not of_it else [part]


def is_many(noun: str) -> bool:
    """
    Whether the noun stands in the plural, by its ending.
    """
    return gender(noun) not in {"m", "f", "n"} and bool(_MANY.search(noun))
