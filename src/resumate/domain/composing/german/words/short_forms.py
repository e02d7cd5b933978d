"""
Short forms of German lines, written out where it is certain what they stand for.
"""

import re

from resumate.domain.composing.german.words.nouns import gender
from resumate.domain.composing.german.words.works import is_many
from resumate.domain.patterns import regex

_WORDS = (
    (regex(r"\binkl\.(?= )"), "einschließlich"),
    (regex(r"(?<=\d )Leut\b"), "Leute"),
    (regex(r"(?<=[a-zäöü])(schlu|flu|proze)ß\b"), r"\1ss"),
    (regex(r"(?<=[a-zäöüß]) / (?=[A-ZÄÖÜ])"), " und "),
    (
        regex(r"\bi\. ?d\. (?=Ferien\b|[A-ZÄÖÜ]\w+(?:monaten|wochen|zeiten)\b)"),
        "in den ",
    ),
    (regex(r"\bi\. ?H\. ?v\."), "in Höhe von"),
    (regex(r"\b(jähr|monat|wöchent)l\. (?=ca\.|rund|etwa|bis|\d|[a-z])"), r"\1lich "),
    (regex(r"\bu\. (?!a\.|U\.|ä\.|v\.)(?=[A-ZÄÖÜa-zäöü\d])"), "und "),
    (regex(r"\bf\. (?=(?:ca\. )?[A-ZÄÖÜ\d])"), "für "),
    (regex(r"\bv\. (?=(?:ca\. )?[A-ZÄÖÜ\d])"), "von "),
    (regex(r"\bn\. (?=[A-ZÄÖÜ])"), "nach "),
    (regex(r"\bd\. (?=[A-ZÄÖÜ]\S*s(?: |,|$))"), "des "),
    (regex(r"\bd\. (?=[A-ZÄÖÜ]\S*(?:ung|heit|keit|ion|schaft)(?: |,|$))"), "der "),
    (regex(r"\bm\. (?=[A-ZÄÖÜ\d])"), "mit "),
    (regex(r"\bi\. ?d\. ?R\."), "in der Regel"),
    (regex(r"(?<=\d )Std\.?(?=\W|$)"), "Stunden"),
    (regex(r"\b((?:von|mit|bei|zu) (?:\S+ ){0,2})MA\b"), r"\1Mitarbeitern"),
    (regex(r"(?<=\d )MA\b|(?<=neuer )MA\b|(?<=aller )MA\b"), "Mitarbeiter"),
    (regex(r"(?<=\d )Pers\.?(?=\W|$)"), "Personen"),
    (regex(r"(?<=\d )Fzg\.?(?=\W|$)"), "Fahrzeuge"),
    (regex(r"(?<=\d )Stk\.?(?=\W|$)"), "Stück"),
    (
        regex(r"^((?:Umsatz|Budget|Ergebnis|Personal)verantwortung) (?=\d)"),
        r"\1 für ",
    ),
    (regex(r"~(?=\d)|\brd\. ?(?=\d)"), "rund "),
    (regex(r"\btägl\."), "täglich"),
    (regex(r"\b(west|ost|nord|süd)dt\.(?= )"), r"\1deutsche"),
    (regex(r"(?<![\w<>=])>(?=\d)"), "über "),
    (regex(r"(?<=[a-zäöüß]) [&+] (?=[A-ZÄÖÜa-z\d])|(?<=\d\.) [&+] (?=\d)"), " und "),
)
_AND_SO_ON = regex(
    r",? (?:usw|etc|u\. ?s\. ?w|u\. ?a|u\. ?ä|u\. ?v\. ?m|uvm|u\. ?v\. ?a|o\. ?ä)\.?$"
    r"|,? und (?:vieles|einiges) mehr\.?$"
)
"""At the end of a row: a letter names what it names."""
_LAST_OF_ROW = regex(r", (?=[A-ZÄÖÜ][\w-]+$)")
_ADJECTIVES = {
    "allg": "allgemein",
    "ev": "evangelisch",
    "evang": "evangelisch",
    "gr": "groß",
    "kl": "klein",
    "kath": "katholisch",
    "kaufm": "kaufmännisch",
    "landw": "landwirtschaftlich",
    "städt": "städtisch",
    "techn": "technisch",
    "tel": "telefonisch",
    "versch": "verschieden",
}
_SHORT = regex(
    r"(?P<before>[^\W\d_]+ )?\b(?P<short>"
    r"(?i:allg|ev|evang|gr|kath|kl|kaufm|landw|städt|techn|tel|versch)"
    r"|[A-ZÄÖÜa-zäöü][a-zäöü]{2,}[bdfgkmnprtz]l)\. (?P<noun>[A-ZÄÖÜ][\w-]*[a-zäöüß])"
)
"""An adjective that breaks off, before the noun that it describes."""
_LIKE_THE_NEXT = regex(
    r"\b(?P<short>[a-zäöü]{4,}[bdfgkmnprtz]l)\. (?P<and>und|oder) "
    r"(?P<next>[a-zäöüß]{3,}(?P<end>e[rnsm]?)) (?=[A-ZÄÖÜ])"
)
"""An adjective that breaks off, before one with its ending."""
_AS_ADVERB = regex(
    r"(?<=[ (])(?P<short>tel|techn|kaufm|[a-zäöü]{3,}[bdfgkmnprtz]l)\."
    r"(?=\)| (?:und|oder) (?!\w+\.? [A-ZÄÖÜ])|,|$)"
)
""""Beratung (persönl. und tel.)": no noun behind it."""
_IN_DATIVE = frozenset("nach mit von bei zu aus seit".split())
_IN_ACCUSATIVE = frozenset("für durch ohne gegen um".split())
_ENDINGS = {
    "dative": {"f": "er", "m": "em", "n": "em", "p": "en"},
    "accusative": {"f": "e", "m": "en", "n": "es", "p": "e"},
    "": {"f": "e", "m": "er", "n": "es", "p": "e"},
}


def spelled(text: str) -> str:
    """
    *text* with its short forms written out, and without the "usw." at its end.
    """
    for short, full in _WORDS:
        text = short.sub(full, text)
    text = _LIKE_THE_NEXT.sub(r"\g<short>ich\g<end> \g<and> \g<next> ", text)
    named = _AND_SO_ON.sub("", text)
    if named != text and " und " not in named:
        named = _LAST_OF_ROW.sub(" und ", named)
    return _AS_ADVERB.sub(_as_adverb, _SHORT.sub(_described, named))


def _as_adverb(found: re.Match[str]) -> str:
    low = found["short"].lower()
    return _ADJECTIVES.get(low) or f"{found['short']}ich"


def _described(found: re.Match[str]) -> str:
    """
    "nach ärztl. Anordnung" as "nach ärztlicher Anordnung"; as it stands where the form
    of the noun or what stands before it does not tell the ending.
    """
    before = (found["before"] or "").strip().lower()
    case = "dative" if before in _IN_DATIVE else ""
    case = "accusative" if before in _IN_ACCUSATIVE else case
    noun = found["noun"]
    sign = gender(noun) or ("p" if is_many(noun) else "")
    weak = before in {"des", "dem", "den"} or (before == "der" and sign == "f")
    known = weak or case or not before or before in {"und", "sowie"}
    if not (known and sign):
        return found.group()
    low = found["short"].lower()
    adjective = _ADJECTIVES.get(low) or f"{low}ich"
    said = adjective + ("en" if weak else _ENDINGS[case][sign])
    said = said.capitalize() if found["short"][0].isupper() else said
    return f"{found['before'] or ''}{said} {noun}"
