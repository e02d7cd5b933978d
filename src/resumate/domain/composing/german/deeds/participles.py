"""
Deeds that a German line tells by its participle: "Mahnwesen aufgebaut".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.deeds.actions import told_as_deed
from resumate.domain.composing.german.words.capitals import lowered
from resumate.domain.composing.german.words.nouns import gender, with_indefinite
from resumate.domain.composing.german.words.objects import with_plural_e
from resumate.domain.composing.german.words.works import is_many
from resumate.domain.composing.wording import listed
from resumate.domain.language.german_verbs import is_participle
from resumate.domain.patterns import regex

_AND_DID = regex(r"(?<=[a-zäöü](?:t|n)) und (?=(?:den |die |das )?[A-ZÄÖÜ]\S* \S+ )")
_ACT_NOUN = regex(r"^[A-ZÄÖÜ]\w+(?:ung|ion|bau|kauf)\b")
_KEYWORD = regex(r"[A-ZÄÖÜ][a-zäöüß]+(?:wesen|management|marketing|bereich|service)")
"""What a deed was done in, set before it: "Beschwerdemanagement, Wertung … gesteigert"."""
_MOVED_BY = regex(
    r"^(?P<what>[A-ZÄÖÜ][^,;]{3,60}?) (?P<did>(?:um|von|auf) [^,;]*?\d[^,;]*? "
    r"(?:gesenkt|gesteigert|reduziert|erhöht|verkürzt|verbessert|verringert|vermindert)) "
    r"(?P<by>(?:durch|mit|dank) [^,;]{4,60})$"
)
"""A result told before its cause: "Ausfälle um 30 % gesenkt durch Wartung"."""
_SHARED = regex(
    r"^(?P<deed>[^;:]+), (?P<with>(?:gemeinsam|zusammen) mit [^,;:()]+"
    r"|in Zusammenarbeit mit [^,;:()]+|im Team(?: (?:von|mit|aus) [^,;:()]+)?)"
    r"(?P<beside> \([^()]*\))?$"
)
"""With whom it was done, told behind it: "… verkürzt, gemeinsam mit der Technik"."""
_MANY_THEN_TOLD = regex(
    r"(?:[A-ZÄÖÜ][a-zäöüß]+en, )*[A-ZÄÖÜ][a-zäöüß]+en (?:und|sowie) [A-ZÄÖÜ][a-zäöüß]+en "
    r"(?:[a-zäöü]+ )?[a-zäöüß]+"
)
_ROW = regex(
    r"(?P<done>[^,;:()]+ (?P<one>[a-zäöüß]+))(?P<more>(?:, [a-zäöüß]+)+ und [a-zäöüß]+)"
)
"""Several deeds done to one thing: "Messen geplant, aufgebaut und betreut"."""
_AND = regex(r", | und ")
_RELATIVE = regex(r", (?:die|der|das|den|dem) [^,]+, ")
_BY_OTHERS = regex(
    r"\b(?:entlastet|angemeldet|umgestiegen|beschäftigt|angestellt|eingesetzt|betraut|"
    r"freigestellt|beurlaubt|vorhanden)$|.\bseit\b|\bnicht\b|\bkeine?\b|\bals Aushilfe\b|\bzu (?:zweit|dritt|viert|fünft|sechst)$|"
    r"(?:(?<!durch)gelaufen|gegangen(?<!begangen)|gekommen(?<!übernommen)|gestiegen|gesunken|gefallen|geblieben|"
    r"entstanden|geworden|gewesen|verstorben|erschienen|umgezogen|verreist|passiert)$|"
    r"^Nach .*übernommen$|, von (?![^,]* auf )[^,]+$"
)
"""What was done to somebody, or by another, or not at all."""
_SO_MANY_DONE = regex(
    r"^(?:\d+|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Aa]cht|[Zz]ehn) .*[A-ZÄÖÜ].* qualifiziert$"
)
_GOT = regex(
    r"^(?!\d)(?:\S+ )?\S*(?:[Aa]uszeichnung|[Pp]reis|[Uu]rkunde|[Pp]rämie|[Pp]okal|[Zz]ertifi\w+|[Ss]tipendium|"
    r"[Aa]nerkennung|[Bb]eförderung|[Bb]onus|[Pp]latz|[Ll]ob)\b.* (?:erhalten|bekommen)$"
)
"""What one was given, and did not do."""
_YEAR = regex(r"^(?:19|20)\d\d (?=[A-ZÄÖÜ])")
_WON = regex(
    r"(?P<rank>\d\.) (?P<what>Platz|Preis)(?: (?P<at>(?:bei|beim|im|in|auf|am|der|des) "
    r"[^,;:()]+)| (?P<of>[A-ZÄÖÜ][^,;:()]+))?"
)
"""What one won: "3. Platz beim Landeswettbewerb 2010"."""
_ABOUT = regex(r"^[Cc]a\. (?=\d)")
"""That a number is none to the last."""
_HALF = regex(r"^[A-ZÄÖÜ][\w-]*-,? (?:und |oder |sowie )?(?=[A-ZÄÖÜ])")
"""The first half of a split word: "Ein- und Ausgangsrechnungen gebucht"."""
_PASSIVE = regex(r"\b(?:befördert|ausgezeichnet|ernannt|gewählt|nominiert)$")
_WITH_SEIN = regex(r"\b(?:aufgestiegen|gewechselt|gewachsen|gereist)$")


def told_by_participle(text: str) -> Clause | None:
    """
    "Mahnwesen aufgebaut, Kosten gesenkt": what was done, told in the perfect.
    """
    if won := _WON.fullmatch(text):
        did = "belegt" if won["what"] == "Platz" else "erhalten"
        at = f" {won['at']}" if won["at"] else ""
        of = f" ({won['of']})" if won["of"] else ""
        return Clause(
            f"habe den {won['rank']} {won['what']}{at} {did}{of}", Form.DID, 0.8
        )
    row = _ROW.fullmatch(text)
    if row and all(map(is_participle, _AND.split(f"{row['one']}{row['more']}"))):
        deed = _done(row["done"])
        with_habe = deed and deed.text.startswith("habe ")
        more = not _WITH_SEIN.search(row["more"]) and with_habe
        return replace(deed, text=deed.text + row["more"]) if deed and more else None
    shared = _SHARED.match(text)
    deed = _done(shared["deed"] if shared else text)
    if shared is None or deed is None:
        return deed
    if not deed.text.startswith("habe "):
        return None
    said = f"habe {shared['with']} {deed.text.removeprefix('habe ')}"
    return replace(deed, text=f"{said}{shared['beside'] or ''}")


def _done(text: str) -> Clause | None:
    text = _HAD_HELP.sub(r" mit \g<did>", _BRACKET_INSIDE.sub(_with_bracket_last, text))
    text, bracket = without_bracket(_HELPED.sub(_at_it, text))
    if moved_by := _MOVED_BY.match(text):
        text = f"{moved_by['what']} {moved_by['by']} {moved_by['did']}"
    helped = _HELPED.search(text)
    done = _is_done(text.rsplit(", ", 1)[-1]) and not helped
    if not done or ": " in text or _BY_OTHERS.search(text):
        return None
    text = _SO_MANY_AND_MORE.sub(_bound, text)
    pieces = re.split(
        r", (?:dadurch |dabei |damit )?(?=\S+ )(?![^()]*\))", _AND_DID.sub(", ", text)
    )
    told = all(map(_is_done, pieces))
    if not told and len(pieces) > 1 and _ACT_NOUN.match(text):
        return None if bracket else _named_then_told(text)
    if not told and len(pieces) == 2 and _KEYWORD.fullmatch(pieces[0]):  # noqa: PLR2004
        pieces, told = pieces[1:], True
        text = pieces[0]
    if told and len(pieces) < 4:  # noqa: PLR2004 - more is a list
        whole = listed(list(map(_object, pieces)), "und")
    elif _MANY_THEN_TOLD.fullmatch(text):
        whole, pieces = listed(text.split(", "), "und"), []
    elif _RELATIVE.search(text):
        whole, pieces = _object(text), [text]
    else:
        return None
    moved = _WITH_SEIN.search(text)
    if not all(map(_has_its_article, pieces)) or (moved and _of_a_thing(text)):
        return None
    whole = whole.replace(_COMMA_INSIDE, ", ").replace(_AND_INSIDE, " und ") + bracket
    if _PASSIVE.search(text) and re.match(r"^(?:Zu[mr]|Als|Mit|Für)\b", text):
        return Clause(f"wurde {whole}", Form.DID)
    return Clause(f"{'bin' if moved else 'habe'} {whole}", Form.DID)


_BRACKET_INSIDE = regex(
    r"^(?P<deed>[^()]* (?P<did>[a-zäöüß]+)) (?P<bracket>\([^()]*\)) (?P<by>(?:durch|mit|dank) [^,;:()]+)$"
)
"""A bracket ahead of the cause: "gesteigert (2019 bis 2022) durch feste Zonen"."""
_A_COUNT = r"(?:rund |etwa |ca\. )?\d[\d.]* [A-ZÄÖÜ][\w-]*"
_SO_MANY_AND_MORE = regex(rf"(?<= mit ){_A_COUNT}(?:, {_A_COUNT})+ und (?=[A-ZÄÖÜ\d])")
"""With how many of what, in a row ahead of the deed: "mit 90 Gästen, 4 Ständen und …"."""
_COMMA_INSIDE = "\0 "
_AND_INSIDE = "\0und\0"


def _bound(row: re.Match[str]) -> str:
    """
    The row with signs in it at which no deed is parted from another.
    """
    return row.group().replace(", ", _COMMA_INSIDE).replace(" und ", _AND_INSIDE)


def _with_bracket_last(found: re.Match[str]) -> str:
    if not is_participle(found["did"]):
        return found.group()
    return f"{found['deed']} {found['by']} {found['bracket']}"


_HAD_HELP = regex(
    r" (?P<did>[a-zäöüß]+(?:t|en)) \((?:mitgeholfen|geholfen|mitgemacht|mitgearbeitet)\)"
)
"""That one only helped, told behind it: "Fenster eingebaut (mitgeholfen)"."""
_HELPED = regex(
    r"(?:^|(?<=, ))(?P<noun>[A-ZÄÖÜ][\w-]+) (?P<did>(?:mit)?geholfen|mitgearbeitet|mitgewirkt|zugeschaut|zugesehen|assistiert)\b"
)
"""What one helped with has no case of its own: "Ölwechsel mitgeholfen"."""


def _at_it(found: re.Match[str]) -> str:
    """
    "beim Ölwechsel mitgeholfen", where the gender of the noun is known.
    """
    at = {"m": "beim", "n": "beim", "f": "bei der"}.get(gender(found["noun"]))
    return f"{at} {found['noun']} {found['did']}" if at else found.group()


def _of_a_thing(text: str) -> bool:
    """
    Whether a thing moved, and not who tells it: "Umsatz um 10 % gewachsen".
    """
    noun = text.split(maxsplit=1)[0]
    return bool(gender(noun)) or with_plural_e(noun) or noun.endswith("en")


def _is_done(piece: str) -> bool:
    """
    Whether *piece* ends in a participle, or in what is one of so many things only:
    "2 Lieferanten qualifiziert".
    """
    last = without_bracket(piece)[0].rsplit(" ", maxsplit=1)[-1]
    return is_participle(last) or bool(_SO_MANY_DONE.match(piece) or _GOT.match(piece))


def _has_its_article(piece: str) -> bool:
    """
    Whether the object of a participle has, or can be given, the article that it needs.
    """
    piece = _ABOUT.sub("", _HALF.sub("", _YEAR.sub("", piece)))
    first, _, rest = _object(piece[:1].upper() + piece[1:]).partition(" ")
    bare = first.rstrip(",")
    needs = bare[:1].isupper() and not bare.isupper() and gender(bare) != "p"
    if re.match(r"[A-ZÄÖÜ]\S* (?:CHF |EUR )?\d(?!\d*x)", piece) and gender(
        piece.split(maxsplit=1)[0]
    ):
        return False  # "Jahresbudget 18'000 CHF": a sum is not said so
    many = re.search(r"(?:en|er|[^aiu]s)$", bare) or with_plural_e(bare)
    many = many or is_many(bare)
    return not needs or bool(not gender(bare) and many and not rest.startswith("("))


def without_bracket(text: str) -> tuple[str, str]:
    """
    The text, and what stands in brackets at its end.
    """
    bracket = re.search(r" \([^()]*\)$", text)
    return (text[: bracket.start()], bracket.group()) if bracket else (text, "")


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
    said = piece[:1].upper() + piece[1:]
    if year := _YEAR.match(said):
        return f"{year.group()}{_object(said[year.end() :])}"
    if about := _ABOUT.match(said):
        return f"ca. {said[about.end() :]}"
    if half := _HALF.match(said):
        article, _, rest = _object(said[half.end() :]).partition(" ")
        if article in {"die", "den", "das"}:
            return f"{article} {half.group()}{rest}"
        return f"{half.group()}{article} {rest}"
    said = lowered(with_indefinite(said))
    return said if piece[:1].isupper() else said[:1].lower() + said[1:]
