"""
The verbs of German resumes, and their forms.
"""

import re

from resumate.domain.language.german_infinitives import (
    begins_with_ge,
    is_deed,
    is_deed_as_noun,
    parted,
)
from resumate.domain.lexicon.german import SEPARABLE
from resumate.domain.patterns import regex

_REGULAR = """
absolvieren analysieren aktualisieren arbeiten automatisieren bearbeiten bedienen
begleiten belegen berechnen betreuen bilden buchen dokumentieren entwickeln
erarbeiten erfassen ermitteln erreichen erstellen erweitern erzielen etablieren
fertigen führen gestalten gewährleisten gründen implementieren initiieren
installieren integrieren kalkulieren kassieren kontrollieren konzipieren
koordinieren leiten lehren liefern managen messen migrieren moderieren modernisieren
montieren optimieren organisieren pflegen planen prüfen präsentieren programmieren
realisieren recherchieren reduzieren reparieren reinigen sanieren schulen sammeln
senken sichern standardisieren starten steigern steuern strukturieren testen
trainieren unterrichten unterstützen überarbeiten überprüfen überwachen verantworten
verbessern verdoppeln vereinfachen verhandeln verkaufen verkürzen verlegen
vermitteln versorgen verwalten verringern visualisieren warten
""".split()
_STRONG = {
    "anleiten": "leitete",
    "beraten": "beriet",
    "betreiben": "betrieb",
    "entwerfen": "entwarf",
    "geben": "gab",
    "gewinnen": "gewann",
    "halten": "hielt",
    "schreiben": "schrieb",
    "treffen": "traf",
    "übernehmen": "übernahm",
    "unterschreiben": "unterschrieb",
    "verfassen": "verfasste",
}
_INSEPARABLE = regex(
    r"^(?:be(?!reit\w{4})|ent(?!gegen)|er|ver|zer|emp|miss|über|unter)"
)
_FOREIGN = regex(r"(?:ab|an)(?P<base>[a-zäöüß]+ieren)$")
"""A verb that is no German prefix and another verb unless the rest is one by itself:
"analysieren", "abonnieren", but "abmontieren"."""
_INFINITIVE = regex(r"(?!intern$|extern$|modern$)[a-zäöüß]{3,}(?:en|ern|eln)")
_NO_VERB = regex(
    r"(?:inn|auß|ob|unt|hint|vorn|drauß|drinn|neb|geg|weg|zwisch|sieb|bisweil|unterweg|mitt|"
    r"jed|viel|all|sein|ihr|unser|meist|beid|einig|mehrer|ander|dies|jen|welch|weit|best|"
    r"off|eig|\w+(?:lich|isch|ig|bar|sam|haft|los))en|sondern|gestern|extern|intern"
)
"""What ends as an infinitive does, and is none: "innen", "oben", "täglichen"."""
_BELONGING = regex(
    r"(?:^|\s)(?:de[rsmn]|die|das|(?:[mdsk]?ein|ihr|unser|euer)e?[rsmn]?)$",
    re.IGNORECASE,
)
"""Behind it stands what a noun lacks yet, and no deed: "Beirat meiner eigenen"."""
_NOT_PARTICIPLES = frozenset(
    "bereit gut gesamt insgesamt getrennt bekannt zeit kompetent geeignet relevant "
    "gewandt interessiert engagiert qualifiziert motiviert orientiert".split()
)


def _stem(infinitive: str) -> str:
    return (
        re.sub(r"e?n$", "", infinitive)
        if not infinitive.endswith(("eln", "ern"))
        else (infinitive[:-1])
    )


def _preterite(infinitive: str) -> str:
    if infinitive in _STRONG:
        return _STRONG[infinitive]
    stem = _stem(infinitive)
    return stem + ("ete" if stem.endswith(("t", "d", "chn", "ffn")) else "te")


def _first_person(infinitive: str) -> str:
    stem = _stem(infinitive)
    if stem.endswith("el"):
        return stem[:-2] + "le"
    return stem + "e"


_BY_VOWEL = regex(
    r"(?:be|ent|er|ver|über|unter)?(?:fuhr|nahm|gab|schrieb|hielt|half|trug|zog|traf|warb|"
    r"sprach|schuf|trieb|warf|wusch|goss|lud|fing|schloss|bot|schnitt|brachte)"
)
"""The past of verbs that change their vowel."""
_WEAK = regex(r"[a-zäöüß]+[a-su-zäöüß]te")
_DONE_TO_IT = regex(rf"(?:{'|'.join(SEPARABLE)})ge[a-zäöüß]{{3,}}te")
"""A participle before a noun, whose verb would stand parted: "ausgebildete"."""
_ONLY_A_VERB = regex(
    r"(?!ge|be|ent|er|ver|zer|emp|miss|über|unter)"
    r"(?:[a-zäöüß]+(?:chn|ffn|gn|[a-zäöüß]{2}[dt])ete|[a-zäöüß]{2,}[^i](?:el|er)te)"
)
"""A past that no participle before a noun looks like: "zeichnete", "lieferte"."""
_SOME = regex(
    r"(?:eine?n?|die|das|den|alle|mehrere|\d[\d.,]*|zwei|drei|vier|"
    r"fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) "
)
_PARTED = regex(rf".* (?:{'|'.join(SEPARABLE)})(?: und .*|,.*)?")


def is_preterite(word: str, rest: str) -> bool:
    """
    Whether *word*, the first of a line that goes on with *rest*, is surely a verb in
    the past: by its vowel, by an object that no participle has, or by what is parted
    from it.
    """
    if _BY_VOWEL.fullmatch(word):
        return word not in {"bot", "schnitt", "schloss"} or bool(_SOME.match(rest))
    if not _WEAK.fullmatch(word) or _DONE_TO_IT.match(word):
        return False
    parted = bool(_PARTED.fullmatch(rest)) and not word.startswith("ge")
    return bool(_SOME.match(rest) or _ONLY_A_VERB.fullmatch(word)) or parted


_INFINITIVES = (*_REGULAR, *_STRONG)
FIRST_PERSON = {_first_person(verb): _preterite(verb) for verb in _INFINITIVES}
"""First person present to preterite: "leite" to "leitete"."""
PRETERITE = frozenset(FIRST_PERSON.values())
FROM_THIRD_PERSON = {
    _stem(verb) + ("et" if _stem(verb).endswith(("t", "d")) else "t"): (
        _first_person(verb)
    )
    for verb in _REGULAR
}
"""Third person present to first: "leitet" to "leite"."""
_KNOWN = frozenset(_INFINITIVES) | frozenset(
    prefix + verb
    for prefix in SEPARABLE
    for verb in (
        "arbeiten bauen bereiten bilden führen geben halten holen kaufen laden "
        "legen leiten lesen messen nehmen packen planen räumen richten schreiben "
        "setzen stellen stimmen tauschen werten wickeln"
    ).split()
)


def is_participle(word: str) -> bool:
    """
    Whether the word, at the end of a bullet, is a past participle.
    """
    bare = word.strip(".,;").lower()
    if word[:1].isupper() or bare in _NOT_PARTICIPLES or len(bare) < 5:  # noqa: PLR2004
        return False
    if begins_with_ge(bare):
        return False  # "ausgeben", "gestalten"
    if bare.startswith(("mitauf", "mitaus", "mitein", "mitum", "mitab", "mitan")):
        return is_participle(bare.removeprefix("mit"))  # "mitaufgebaut"
    inner = next((bare[len(p) :] for p in SEPARABLE if bare.startswith(p + "ge")), bare)
    if inner.startswith("ge") and inner.endswith(("t", "en")):
        return True
    if bare.endswith("iert"):
        return True
    stem = next((bare[len(p) :] for p in SEPARABLE if bare.startswith(p)), bare)
    return any(
        bool(_INSEPARABLE.match(one)) and one.endswith("t") and len(one) > 5  # noqa: PLR2004
        for one in (bare, stem)
    ) or bare in {"übernommen", "beraten", "betrieben", "entworfen", "gewonnen",
                  "unterschrieben", "verfasst", "vorgenommen"}  # fmt: skip


def with_zu(text: str, *, known: bool = True) -> str | None:
    """
    "Kunden beraten und Angebote erstellen" as "Kunden zu beraten und …"; None if it
    does not end in infinitives: *known* ones, or what looks like one; or if its last
    may be that of nothing but the last thing: "Blutentnahmen, EKG schreiben".
    """
    pieces = re.split(r"(, | und )", text)
    if len(pieces) > 1 and " und " not in pieces and _shares_no_verb(pieces[0]):
        return None
    of_things = any(" " in one and _is_known(one.rsplit(" ", 1)[-1]) for one in pieces)
    said: list[str] = []
    ended = True
    for piece in pieces:
        if piece in {", ", " und "}:
            said.append(piece)
            continue
        head, _, last = piece.rpartition(" ")
        if not head and of_things and is_deed_as_noun(last) and ended:
            said.append(_infinitive_with_zu(last.lower()))
            continue  # "Mauern, Verputzen, Estrich legen"
        again = not head and last[:1].islower() and bool(said) and ended
        if again and (_is_known(last) or (not known and _is_infinitive(last))):
            said.append(_infinitive_with_zu(last))  # "Filter tauschen und prüfen"
            continue
        if known and head and last[:1].islower() and not _is_known(last):
            return None  # "Teile holen": a row of deeds, not all of them known
        whole = not _BELONGING.search(head)
        open_ = not known and whole and _is_infinitive(last)
        if whole and head and not open_ and not known and _INFINITIVE.fullmatch(last):
            return None  # "Kabel einpflegen": nobody knows where its "zu" goes
        ended = bool(head) and (_is_known(last) or open_)
        said.append(f"{head} {_infinitive_with_zu(last)}" if ended else piece)
    return "".join(said) if ended else None


def _is_known(verb: str) -> bool:
    return verb in _KNOWN or is_deed(verb)


def _shares_no_verb(first: str) -> bool:
    """
    Whether the first of a row is a thing whose verb no "und" ties to the last one's.
    """
    last = first.rsplit(" ", 1)[-1]
    return not (_INFINITIVE.fullmatch(last) or is_deed_as_noun(last))


def _is_infinitive(word: str) -> bool:
    """
    Whether *word* has an infinitive's form, and it is certain where its "zu" goes.
    """
    if not _INFINITIVE.fullmatch(word) or _NO_VERB.fullmatch(word):
        return False
    may_part = word.startswith(SEPARABLE)
    return not may_part or bool(_INSEPARABLE.match(word)) or _is_known(word)


def _infinitive_with_zu(verb: str) -> str:
    if is_deed(verb):
        return "zu".join(parted(verb) or ("", f" {verb}")).strip()
    for prefix in SEPARABLE:
        base = verb.removeprefix(prefix)
        if base != verb and len(base) > 4 and not _is_whole(verb):  # noqa: PLR2004
            return f"{prefix}zu{base}"
    return f"zu {verb}"


def _is_whole(verb: str) -> bool:
    """
    Whether nothing of *verb* can stand apart, though it may begin as if.
    """
    foreign = _FOREIGN.match(verb)
    return bool(_INSEPARABLE.match(verb) or (foreign and foreign["base"] not in _KNOWN))
