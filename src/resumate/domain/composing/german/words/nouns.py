"""
German noun phrases: gender, article, and the cases a letter needs.
"""

import re
from dataclasses import dataclass, replace

from resumate.domain.language.german_infinitives import is_deed_as_noun
from resumate.domain.patterns import regex

_FEMININE = regex(
    r"(?:ung|heit|keit|tion|sion|schaft|ität|ogie|afie|omie|egie|ik|rei|lei|enz|anz|tur|"
    r"arbeit|pflege|hilfe|analyse|kontrolle|nahme|gabe|kasse|sicht|akquise|recherche|"
    r"suche|fortbildung|quote|abfrage|ablage|reise|wartung|ausgabe|assistenz|inventur|"
    r"stelle|station|linie|gruppe|filiale|seite|software|plattform|datenbank|kampagne|"
    r"website|rate|küche|klasse|reihe|schule|anlage|post|korrespondenz|logistik|migration|"
    r"[Mm]ontage|[Aa]uflage|[Zz]ahl|[Vv]isite|[Gg]arantie|[Aa]ufnahme|[Qq]uote|[Rr]ate|[Zz]eit|[Dd]auer|"
    r"[Mm]enge|[Ss]umme|[Ll]eistung|liste|akte|maschine|messe|steuer|order|reserve|(?<!ban)kette|strecke|"
    r"fläche|sprache|woche|tour|methode|probe|prognose|diagnose|[a-zß]ie|datei|norm|firma|frist|schicht|"
    r"-api|-app|ware|sache|frage|anfrage|zentrale|sorge|lehre|treue|übergabe|basis|praxis|performance|differenz|bilanz|"
    r"halle|stätte|theke|bühne|decke|mauer|treppe|vielfalt|bibliothek|werkstatt|wiese|gemeinde|karte|(?:fach|sach)kunde|bäckerei|erlaubnis|urkunde|"
    r"stra(?:ß|ss)e|region|(?:vor|bei|unter)lage|broschüre|rampe|flotte|route|hotline|homepage|terrasse|kita|zone|runde|kiste|(?<!hals)spur)$",
    re.IGNORECASE,
)
_MASCULINE = regex(
    r"(?:[Bb]au|[Ee]insatz|[Bb]etrieb|[Kk]auf|[Vv]ertrieb|[Ss]upport|[Ss]ervice|"
    r"[Uu]nterricht|[Uu]mgang|[Kk]ontakt|[Ee]ntwurf|[Tt]ransport|[Vv]ersand|[Aa]bschluss|[Aa]nschluss|"
    r"[Uu]mzug|[Ee]mpfang|[Aa]bgleich|[Vv]ergleich|[Dd]ienst|[Pp]rozess|[Bb]ereich|"
    r"[Bb]estand|[Pp]lan|[Aa]blauf|[Kk]atalog|[Ss]tandort|[Ww]orkshop|[Rr]elaunch|"
    r"[Aa]ustausch|[Vv]erkehr|[Aa]uftritt|[Kk]urs|[Nn]ewsletter|[Ss]hop|"
    r"[Uu]msatz|[Ff]uhrpark|[Kk]ongress|[Hh]aushalt|[Bb]etriebsrat|[Kk]undenstamm|[Vv]ertrag|"
    r"[Aa]uftrag|[Rr]aum|[Ss]erver|[Kk]anal|[Mm]arkt|[Gg]ewinn|[Gg]arten|[Aa]ufbau|"
    r"[Aa]nteil|[Ss]chwund|[Aa]usweis|[Nn]achweis|[Uu]mschlag|[Aa]nschluß|[Nn]achmittag|[Vv]ormittag|[Aa]bend|[Aa]ufwand|[Aa]usschuss|[Vv]erbrauch|[Bb]edarf|[Kk]rankenstand|[a-zß]flow|[a-zß]gang|[a-zß]ismus|[Tt]ermin|[Bb]ericht|[Bb]eleg|[Aa]ntrag|[Bb]etrag|[a-zß]fluss|[Uu]mstieg|"
    r"[Bb]eitrag|[Ss]chein|[Kk]reis|[Ss]atz|[Ww]echsel|[Zz]ug|[Ss]toff|[Pp]ark|[Ww]ert|[Pp]reis|[Ff]ilm|"
    r"[Ee]rlass|[Cc]heck|[Aa]bschluß|[Tt]ausch|[Ss]tieg|[Aa]nstrich|[Zz]uschnitt|[Pp]osten|[Kk]asten|"
    r"[Ss]aal|[Rr]ollout|[Rr]ahmen|[Hh]andel|[Mm]otor|[Tt]est|[Ll]auf|[Uu]mbau|[Ss]chutz|[Tt]urm|[a-zß]stand|"
    r"[Tt]ransfer|[Ii]mport|[Ee]xport|[Ll]eitfaden|[Pp]odcast|[Cc]lient|[Cc]ode|[Rr]eport|[A-ZÄÖÜ]?[a-zß]*[Ff]all)$"
)
_SOMEBODY_SMALL = regex(
    r"(?:[Ll]ehr|[Ff]lücht|[Ss]äug|[Zz]wil|[Pp]rüf|[Hh]äft|[Ff]rüh|[Nn]eu|[Ss]etz|[Zz]ög|"
    r"[Tt]äuf|[Ee]indring)ling$"
)
"""A man's noun that ends as "Handling" does: "Lehrling"."""
_NEUTER = regex(
    r"(?:ment|[a-zß]ing|wesen|[Ss]ystem|[Tt]eam|[Ll]ager|[Kk]onzept|[Pp]rojekt|[Pp]rogramm|"
    r"[Ll]abor|[Ww]erkzeug|[Mm]odell|[Vv]erfahren|[Bb]uch|[Bb]udget|[Pp]ortal|[Nn]etzwerk|"
    r"[Dd]ashboard|[Pp]ortfolio|[Ss]eminar|[Aa]rchiv|[Mm]arketing|[Ii]nventar|[Tt]ool|"
    r"[Ff]est|[Ll]abors?|[Zz]entrum|[Kk]onto|[Gg]eschäft|[Rr]estaurant|[Hh]otel|[Bb]üro|[a-zß]amt|[Cc]enter|[Gg]ericht|[Ss]ekretariat|"
    r"[Mm]agazin|[Ss]tudio|[Hh]aus|[Ff]ahrzeug|[Gg]erät|[Zz]immer|[Vv]olumen|[Pp]rotokoll|[Rr]egister|[Zz]ertifikat|[Aa]ngebot|"
    r"[Vv]erzeichnis|[Ee]rgebnis|[Zz]eugnis|[Ii]nterview|[Gg]espräch|[Gg]utachten|[Mm]aterial|[Pp]rodukt|"
    r"[Oo]bjekt|[Ee]vent|[Gg]ebäude|[Rr]ezept|[Nn]etz|[Gg]ebiet|[Ff]ormular|[Mm]andat|[Ii]nkasso|[Hh]andbuch|[Dd]esign|[Kk]ontingent|[Aa]ufmaß|[Ll]ayout|[Jj]ournal|[Gg]etriebe|[Tt]utorium|[Ss]ortiment|[Ee]inkommen|[Aa]udit|[Mm]odul|[Rr]itual)$"
)
_INFINITIVES = frozenset(
    "Anlegen Anleiten Annehmen Ausbilden Bearbeiten Bedienen Begleiten Beraten "
    "Betreuen Durchführen Einarbeiten Einrichten Entwerfen Entwickeln Erfassen "
    "Erstellen Führen Gestalten Kassieren Konzipieren Koordinieren Leiten Messen "
    "Montieren Organisieren Planen Pflegen Programmieren Prüfen Reinigen Schreiben "
    "Testen Überwachen Unterrichten Verfassen Verkaufen Verlegen Verwalten "
    "Vorbereiten Warten".split()
)
_PLURAL = regex(
    r"(?:ungen|ionen|heiten|keiten|schaften|itäten|analysen|prozesse|projekte|systeme|"
    r"arbeiten|[Bb]esuche|[Vv]ersuche|[Gg]esuche|tests|berichte|reports|kurse|dashboards|kampagnen|abschlüsse|dienste)$"
)
_A_NAME = regex(r"[A-ZÄÖÜ]{2,}[a-zäöüß]{2,}$")
"""Of a product: "VMware"."""
_ADJECTIVE = regex(
    r"^(?!(?:d(?:er|ie|es|en)|eine[rsn]?|über|unter|hinter|neben|gegen|zwischen|wegen)$)"
    r"[a-zäöü]\S*(?:e|er|es|en)$|^\S+-und-\S+$"
)
_SPLIT_WORD = regex(r"^([A-ZÄÖÜ][\w-]*-(?:, [A-ZÄÖÜ][\w-]*-)? (?:und|oder)) ")
RESULT = regex(
    r"^(?:\w+steigerung|\w+senkung|Reduzierung|Reduktion|Senkung|Steigerung|Verkürzung|Verbesserung|Erhöhung|"
    r"Einsparung|Halbierung|Verdoppelung|Verdopplung|Beschleunigung|Verringerung)\b"
)
"""What already says that something rose or fell."""
_CHANGED = regex(r"^\S+ \S+ (?:von|um) \d")
"""By how much what is called so changed: "Lieferantenbasis Blech von 27 auf 16"."""
_MOVED = regex(
    r"^\S+ \S+ (?:[^,;:()]+ )?(?:von \d\S*(?: \S+)? auf |um (?:rund |etwa |über )?)\d"
)
"""What rose or fell was there before: "durchschnittliche Dauer von 7 auf 4 Tage"."""
_MANY_OF = regex(
    r"^[A-ZÄÖÜ][a-zäöüß-]+(?:en|isse) (?:der|des|eine[rs]) (?=.* (?:von|um|auf) )"
)
_MANY_CHANGED = regex(
    r"^[A-ZÄÖÜ][a-zäöüß-]+(?:en|isse) (?:(?:pro|je|in|im|bei|für) [^,;:()]+ )?"
    r"(?:(?:19|20)\d\d )?(?:von \d\S*(?: \S+)? auf \d|"
    r"um (?:rund |etwa |über |bis zu )?\d[\d.,]* ?(?:%|Prozent))"
)
_ARTICLES = {
    "f": ("die", "die"),
    "m": ("der", "den"),
    "n": ("das", "das"),
    "p": ("", ""),
}


def articles(sign: str) -> tuple[str, str]:
    """
    The definite article of a gender in both cases, with a space behind it; nothing of
    the many, and of what is not known.
    """
    nominative, accusative = _ARTICLES.get(sign) or ("", "")
    return (f"{nominative} ", f"{accusative} ") if nominative else ("", "")


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """
    A phrase with its article in the two cases a letter uses.
    """

    nominative: str
    accusative: str
    plural: bool
    result: bool
    head: str
    """Its first noun."""

    def behind(self, half: str) -> "NounPhrase":
        """
        The phrase with the first half of a split word: "Grund- und …pflege".
        """
        nominative, accusative = (
            re.sub(r"^((?:die|der|den|das) )?", rf"\g<1>{half} ", form, count=1)
            for form in (self.nominative, self.accusative)
        )
        return replace(self, nominative=nominative, accusative=accusative)


def is_deed_noun(noun: str) -> bool:
    """
    Whether the noun is a verb with a capital: "Führen", "Kommissionieren".
    """
    return noun in _INFINITIVES or is_deed_as_noun(noun)


def gender(noun: str) -> str:
    """
    ``f``, ``m``, ``n``, ``p`` for the plural, or "" where the form does not tell.
    """
    if noun.endswith("-") or not noun[:1].isupper() or _A_NAME.match(noun):
        return ""
    if is_deed_noun(noun):
        return "n"
    for sign, pattern in (
        ("p", _PLURAL), ("m", _SOMEBODY_SMALL), ("n", _NEUTER),
        ("f", _FEMININE), ("m", _MASCULINE),
    ):  # fmt: skip
        if pattern.search(noun):
            return sign
    return ""


_ONE_MORE = regex(
    r"^(?:die|der|das) (?:[a-zäöü]\S* ){0,2}[A-ZÄÖÜ]\S*[a-zäöüß] "
    r"(?:und|sowie) [A-ZÄÖÜ]\w+"
    r"|(?:und|sowie) die [A-ZÄÖÜ]\w+ung (?:von|der|des|eine[rs]) "
)
"""A second noun beside the first: "die Planung und Stücklisten"."""
_ONE_OR_MANY = regex(r"(?:[Vv]erfahren|[Gg]utachten)$")
"""Of which work has many, where the form does not tell."""
_TWO_JOINED = 3
"""Words of two adjectives with "und" between them."""


def noun_phrase(text: str) -> NounPhrase | None:
    """
    "Enge Zusammenarbeit mit …" as "die enge Zusammenarbeit mit …"; None if its head is
    not one whose gender is known.
    """
    if half := _SPLIT_WORD.match(text):
        whole = noun_phrase(text[half.end() :])
        return whole and whole.behind(half.group(1))
    if re.search(r", [^,]* [a-zäöü]+en$", text):
        return None
    words = text.split(" ")
    head = _head(words)
    if head is None:
        return None
    sign = gender(words[head].rstrip(","))
    if not head and _ONE_OR_MANY.search(words[head]):
        sign = "p"
    if head and is_deed_noun(words[head]) and not words[head - 1].endswith("es"):
        sign = "p"  # "alle anfallenden Arbeiten"
    heads = _coordinated(words, head)
    adjectives = [
        word if word[:2].isupper() else word[0].lower() + word[1:]
        for word in words[:head]
    ]
    between = "und" if len(adjectives) == _TWO_JOINED else None
    described = [one[0].lower() + one[1:] for one in adjectives if one != between]
    if not all(map(_ADJECTIVE.match, described)):
        return None
    rest = _with_later_articles(" ".join(words[head + 1 :]), sign, heads)
    nominative, accusative = (
        " ".join(
            part
            for part in (
                _ARTICLES[sign][case],
                *(
                    word if word == "und" else _weak(word, sign, case)
                    for word in adjectives
                ),
                words[head],
                rest[case],
            )
            if part
        )
        for case in (0, 1)
    )
    plural = sign == "p" or bool(heads) or bool(_ONE_MORE.search(nominative))
    return NounPhrase(
        nominative, accusative, plural, bool(RESULT.match(text)), words[head]
    )


def _head(words: list[str]) -> int | None:
    """
    Where the first noun stands, behind at most two adjectives.
    """
    joined = words[1:2] == ["und"] and words[2:3] and words[2][0].islower()
    unlike = joined and _ending(words[0]) != _ending(words[2])
    if unlike and not gender(words[0]):
        return None  # "Standardkosten und jährliche Kalkulation"
    most = 4 if joined else 3
    for index, word in enumerate(words[:most]):
        if gender(word.rstrip(",")):
            return index
        if word[:1].isupper() and index:
            return None
    return None


def _ending(adjective: str) -> str:
    """
    In which adjectives that stand together are alike: "enge und gute Zusammenarbeit".
    """
    return re.sub(r"^.*?(?=(?:e[rsn]?)?$)", "", adjective)


def _coordinated(words: list[str], head: int) -> list[str]:
    """
    The nouns that "Planung, Durchführung und Auswertung" puts side by side.
    """
    found: list[str] = []
    index = head
    while index + 1 < len(words):
        joined = words[index].endswith(",")
        step = 1 if joined else 2 if words[index + 1] == "und" else 0
        if not step or index + step >= len(words):
            break
        word = words[index + step].rstrip(",")
        if gender(word) not in {"f", "m", "n"}:
            break
        found.append(word)
        index += step
    return found


def _with_later_articles(rest: str, sign: str, heads: list[str]) -> tuple[str, str]:
    """
    *rest* in both cases; nouns of another gender get an article of their own.
    """
    said = [rest, rest]
    signs = {sign, *(gender(noun) for noun in heads)}
    for case in (0, 1):
        if len(signs) > 1:
            for noun in heads:
                article = _ARTICLES[gender(noun)][case]
                said[case] = re.sub(
                    rf"(^|, |\bund ){noun}\b",
                    rf"\g<1>{article} {noun}",
                    said[case],
                    count=1,
                )
        said[case] = re.sub(
            r"(?<=\S )(?<!ung )(und|sowie) (?=[A-ZÄÖÜ]\w+ung (?:von|der|des|"
            r"eine[rs])\b)",
            r"\1 die ",
            said[case],
        )
    return said[0], said[1]


def _weak(adjective: str, sign: str, case: int) -> str:
    """
    The adjective as it stands behind the definite article.
    """
    if sign == "p":
        return adjective
    stem = re.sub(r"(?:er|es|e|en)$", "", adjective)
    return stem + ("en" if sign == "m" and case else "e")


_HIS = regex(
    r"[A-ZÄÖÜ]\w*(?:isch|lich|ig|al|ell|iv|bar|sam|end|haft|frei|ier[et]|[gb]e\w+t)er"
    r"|(?:Neu|Klein|Groß|Alt|Gut|Eigen|Erst|Zweit|Dritt|Gesamt|Komplex)er"
)
"""An adjective before a man's noun that nothing stands before: "Neuer Webshop"."""


def _that_moved(text: str) -> str:
    """
    "die durchschnittliche Dauer von 7 auf 4 Tage": what rose or fell was there before;
    "" of anything else.
    """
    first, _, rest = text.partition(" ")
    sign = gender(rest.split(" ", 1)[0]) if _MOVED.search(text) else ""
    if gender(first) or not first.endswith(_STRONG.get(sign, " ")):
        return ""
    weak = _weak(first[0].lower() + first[1:], sign, 1)
    return f"{_ARTICLES[sign][1]} {weak} {rest}"


_STRONG = {"m": "er", "n": "es", "f": "e"}

_GIVEN = regex(
    r"(?:[DdMm]?[Ee]ine?[nrms]?|[Dd]ie|[Dd]e[nmrs]|[Dd]as|[Ii]hre?[nmrs]?|[Uu]nsere?[nmrs]?|"
    r"[Aa]lle[nmrs]?|[Jj]ede[nmrs]?|[Dd]iese[nmrs]?|[Kk]eine?[nmrs]?)"
)
"""An article, or what stands for one: "einen Schrank verdrahtet" has its own."""


def with_indefinite(text: str) -> str:
    """
    "Digitales Klassenbuch eingeführt": the object gets the article that it lacks.
    """
    if known := _that_moved(text):
        return known
    words = text.split(" ")
    first, second = words[0], words[1] if len(words) > 1 else ""
    sign = gender(first.rstrip(","))
    if sign and sign != "p" and (not second[:1].isupper() or _CHANGED.search(text)):
        return f"{_ARTICLES[sign][1]} {text}"
    if sign in {"", "p"} and (_MANY_OF.match(text) or _MANY_CHANGED.match(text)):
        return f"die {text}"
    his = _HIS.fullmatch(first)
    described = his or re.search(r"(?:e|es|en)$", first)
    if _GIVEN.fullmatch(first) or not (second[:1].isupper() and described):
        return text
    low = first[0].lower() + first[1:]
    rest = " ".join([low, *words[1:]])
    noun = gender(second.rstrip(","))
    if noun == "m" and (his or first.endswith("en")):
        return f"einen {low[:-1]}n {' '.join(words[1:])}"
    hers = first.endswith("e") and noun == "f"
    article = "ein " if first.endswith("es") else "eine " * hers
    return text if his and not article else f"{article}{rest}"
