"""
What stands behind a German action noun, as the object of its verb.

"Leitung eines Teams" has its object in the genitive, "Betreuung von Kindern" in the
dative; a verb wants the accusative. What cannot be turned with certainty is not turned.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.german.words.nouns import gender
from resumate.domain.composing.german.words.works import is_act, is_many
from resumate.domain.patterns import regex

_STOP = regex(
    r"^(?:in|im|mit|für|bei|beim|auf|an|am|zu|zur|zum|nach|pro|per|gemäß|unter|über|aus|"
    r"ab|bis|als|inklusive|inkl\.|einschließlich|via|durch|um|seit|vor|gleichzeitig|"
    r"sowie|darunter|innerhalb|zwischen)$"
)
_SAME_IN_PLURAL = regex(
    r"(?:ungen|ionen|heiten|keiten|schaften|täten|innen|enzen|anzen|kunden|waren|daten|"
    r"maschinen|anlagen|reisen|küchen|filialen|kampagnen|seiten|listen|klassen|gruppen|"
    r"stellen|kollegen|personen|patienten|studenten|klienten|mandanten|lieferanten|"
    r"konten|öfen|böden|läden|themen|messen|proben|touren|speisen|fragen|firmen|medien|analysen|"
    r"dateien|wochen|stunden|karten|sorten|flächen|schichten|strecken|noten|brücken|"
    r"menschen|gesellen|datenbanken|schulden|praktikanten|familien|wohnungen|pkws?|"
    r"lkws?|[a-zß]s)$"
)
_WITH_E = regex(
    r"(?:angebot|tag|fäll|umsätz|projekt|bericht|text|produkt|prozess|abschlüss|gerät|system|konzept|"
    r"verträg|gäst|dienst|kurs|prototyp|modell|programm|dokument|beleg|brief|termin|"
    r"besuch|plän|abläuf|versuch|freund|jahr|monat|tier|schiff|flüg|züg|anträg|auftrag|"
    r"aufträg|einsätz|sätz|räum|bäum|beständ|betrieb|artikel|netzwerk|fahrzeug|verfahr|"
    r"gespräch|interview|skript|mandat|stoff|verzeichniss|ergebniss|bild|formular|protokoll|"
    r"fest|anstrich|seminar|werkzeug|medikament|instrument|restaurant|tisch|brand|schichtplän|stürz|kräft|ärzt|märkt|gäng|schränk|bänk|wänd|städt|stühl|zusätz|ausstrich|[lr]ling)en$"
)
_NUMBER = regex(
    r"^(?:[\d.,]+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehreren|"
    r"vielen|bisher|insgesamt|derzeit|aktuell|zuletzt|jeweils|täglich|wöchentlich|monatlich|jährlich|je|ca\.|circa|rund|etwa|über|bis|mehr|als)$"
)
_ANEW = regex(
    r", (?!(?:die|eine|alle|beide|diese|jene|meine|ihre|seine|unsere|viele|mehrere) )"
    r"[a-zäöüß]+e [A-ZÄÖÜ]"
)
"""A noun described in no case that depends on one: "…, numerische Modelle"."""
_AGAIN_IN_CASE = regex(
    r"\b(?:und|sowie|,) (?:(?P<noun>[A-ZÄÖÜ]\S+) )?(?:der|des|eine[rs]|von)\b"
)
_OF_ONE_MAN = regex(r"(?P<how>[a-zäöü]\S+e)r (?P<noun>[A-ZÄÖÜ][\w-]+)(?![^ ])")
"""A noun with its adjective as it is called by itself: "neuer Schichtplan"."""
_BESIDE = regex(r" \([^()]*\)$")
ONE_PERSON = regex(r"\((?:1|eine?) Person\)")
"""Of whom a plural tells only one, who may be a woman or a man."""
_ONE_WOMAN = regex(r"(?<=^eine )((?:[a-zäöü]\S*e )*[A-ZÄÖÜ]\S*e)n(?![\w-])")
"""A noun for one woman that ends as an adjective: "einer Lernenden"."""
_SO_MANY_OF = regex(
    r"(?:(?:(?P<many>zwei|drei)er |(?<=und )|(?<=sowie ))(?P<how>(?:[a-zäöü]\S*er )*))(?=[A-ZÄÖÜ])"
)
"""What stands in the genitive by its ending alone: "zweier junger", "und neuer"."""
_WEAK = regex(r"[A-ZÄÖÜ]\S*[a-zäöüß]en")
"""A man's noun that has the same ending in genitive and accusative: "eines Kunden"."""
_SMALL = regex(r"(?:\d+-)?[^\W\d_]+")
"""A word that may be an adjective, counted or not: "3-köpfigen"."""
_ARTICLE_AND_NOUN = 2
_NOUN_BEHIND = regex(r", (?:[a-zäöü]\S* )?([A-ZÄÖÜ][\w-]+)")
_ROW = regex(r", (?!(?:die|der|das|den|dem)\b)(?![^()]*\))[^,]*$")


def accusative(text: str) -> str | None:
    """
    *text*, which opens with "von" or stands in the genitive, in the accusative; None
    where its form does not tell how.
    """
    beside = _BESIDE.search(text)
    bare = _without_genitives(text[: beside.start()] if beside else text)
    unsure = ONE_PERSON.search(text) or _goes_beyond(bare)
    said = None if unsure or " " not in bare else _in_accusative(bare)
    return said + beside[0] if said and beside else said


def _without_genitives(text: str) -> str:
    """
    "einer Köchin und zweier junger Kellner" with "zwei junge Kellner", which "einer"
    puts into no case; as it stands behind a preposition, whose case it may be.
    """
    words = text.split(" ")
    led = next((at for at, word in enumerate(words) if _STOP.match(word)), len(words))
    own, rest = " ".join(words[:led]), words[led:]
    return " ".join([_SO_MANY_OF.sub(_so_many, own), *rest])


def _so_many(found: re.Match[str]) -> str:
    described = re.sub(r"er\b", "e", found["how"] or "")
    return f"{found['many']} {described}" if found["many"] else described


def _in_accusative(text: str) -> str | None:
    words = text.split(" ")
    first, rest = words[0], words[1:]
    if first == "von":
        return _plural(rest)
    if first == "der":
        return _described("die", rest, "e") or " ".join(["die", *rest])
    if first == "einer":
        said = _described("eine", rest, "e")
        return said and _ONE_WOMAN.sub(r"\1", said, count=1)
    return _from_genitive(first, rest) if first in {"des", "eines"} else _bare(text)


def _goes_beyond(text: str) -> bool:
    """
    Whether *text* is more than the object of one verb: a row without its "und", a case
    or a deed that begins anew.
    """
    if _ANEW.search(text):
        return True
    row = _ROW.search(text)
    if row and not re.search(r" (?:und|sowie) ", row.group()):
        return True
    first = text.split(", ", 1)[0]
    side_by_side = len(first.split(" ")) <= _ARTICLE_AND_NOUN
    if not side_by_side and any(map(is_act, _NOUN_BEHIND.findall(text))):
        return True
    again = _AGAIN_IN_CASE.search(text)
    return bool(again and (again["noun"] is None or is_act(again["noun"])))


def _bare(text: str) -> str | None:
    """
    "interaktiver Dashboards und neuer Berichte" as "interaktive Dashboards und …".
    """
    if re.match(r"(?:zwei|drei) ", text):
        return text
    his = _OF_ONE_MAN.match(text)
    if his and gender(his["noun"]) == "m" and not is_many(his["noun"]):
        return f"den {his['how']}n {his['noun']}{text[his.end() :]}"
    if not re.match(r"^[a-zäöü]\S+er [A-ZÄÖÜ]", text):
        return None
    return re.sub(r"(^|\b(?:und|sowie) )([a-zäöü]\S*e)r(?= [A-ZÄÖÜ])", r"\1\2", text)


def _plural(words: list[str]) -> str | None:
    """
    A dative plural without an article.
    """
    out: list[str] = []
    for index, word in enumerate(words):
        bare = word.rstrip(",")
        mark = word[len(bare) :]
        up_to = bare == "zu" and words[index - 1 : index] == ["bis"]
        if _STOP.match(bare) and not (_NUMBER.match(bare) or up_to):
            return " ".join([*out, *words[index:]]) if out else None
        if up_to or _NUMBER.match(bare) or bare in {"und", "oder", "bzw."}:
            said: str | None = re.sub(r"^(mehrere|viele)n$", r"\1", bare)
        elif bare.endswith("-") or re.match(r"^[(„]", bare):
            said = bare
        elif bare[:1].islower():
            said = bare[:-1] if bare.endswith("en") else None
        else:
            said = _noun_in_plural(bare)
        if said is None:
            return None
        out.append(said + mark)
    return " ".join(out)


def with_plural_e(noun: str) -> bool:
    """
    Whether the noun is known for a plural in -e: "Berichte".
    """
    return bool(_WITH_E.search(f"{noun.lower()}n"))


def _noun_in_plural(noun: str) -> str | None:
    if _HERS.search(noun):
        return noun
    if re.search(r"(?:[a-zß]er|el)n$", noun):
        return noun[:-1]
    if re.search(
        r"(?:[a-z]end|ildend|gestellt|eteiligt|jugendlich|angehörig|beschäftigt|erwachsen|versichert|behindert|vorgesetzt|freiwillig|ehrenamtlich)en$",
        noun,
    ):
        return noun[:-1]
    if (
        _WITH_E.search(noun.lower())
        or noun.lower().endswith("leuten")
        or re.search(r"(?:[^w]ar|[ei]eur)en$", noun)
    ):
        return noun[:-1]
    if _SAME_IN_PLURAL.search(noun.lower()) or noun.isupper():
        return noun
    return _by_gender(noun) if noun.endswith("n") else noun


_HERS = regex(
    r"(?:^(?:Eltern|Leitern|Mauern|Feiern)|[Ff]eiern|[a-zß]eltern|[Ss]teuern|[a-z]mauern|[Ss]chwestern|[Nn]ummern|[Zz]iffern|"
    r"[Kk]ammern|[Ff]asern|[Ff]edern|[Rr]egeln|[Tt]afeln|[Ff]ormeln|[Nn]adeln|[Kk]ugeln|[Vv]okabeln|[Kk]acheln|[Kk]lauseln)$"
)
"""What ends in "-n" in any case of the many: "Feiern"."""


def _by_gender(noun: str) -> str | None:
    """
    The plural of a noun whose gender tells its ending: "Methoden", "Kongresse".
    """
    one = noun.removesuffix("en")
    if gender(noun[:-1]) == "f" or (one != noun and gender(one) == "f"):
        return noun
    many_e = one != noun and gender(one) in {"m", "n"} and not noun.endswith("oren")
    return noun[:-1] if many_e or gender(noun[:-1]) == "n" else None


def _from_genitive(article: str, words: list[str]) -> str | None:
    head = next((i for i, word in enumerate(words) if word[:1].isupper()), None)
    if head is None or head > 2:  # noqa: PLR2004 - two adjectives at most
        return None
    bare = words[head].rstrip(",")
    noun, sign = _nominative(bare)
    if sign not in {"m", "n"}:
        return None
    definite = article == "des"
    if sign == "m":
        said, ending = ("den", "en") if definite else ("einen", "en")
    else:
        said, ending = ("das", "e") if definite else ("ein", "es")
    mark = words[head][len(bare) :]
    rest = [*words[:head], noun + mark, *words[head + 1 :]]
    return _described(said, rest, ending)


def _nominative(noun: str) -> tuple[str, str]:
    """
    A noun without its genitive ending, and its gender.
    """
    for ending in ("es", "s"):
        base = noun.removesuffix(ending)
        if base != noun and gender(base) in {"m", "n"}:
            return base, gender(base)
    if _WEAK.fullmatch(noun) and not gender(noun):
        return noun, "m"
    return noun, gender(noun) if noun.endswith("s") else ""


def _described(article: str, words: list[str], ending: str) -> str | None:
    """
    Article, adjectives with *ending*, noun and the rest.
    """
    out = [article]
    for index, word in enumerate(words):
        if word[:1].isupper() or not _SMALL.fullmatch(word):
            return " ".join([*out, *words[index:]])
        if not word.endswith("en"):
            return None
        out.append(word[:-2] + ending)
    return None
