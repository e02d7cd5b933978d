"""
A French resume line as something its person can say.
"""

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.french.words import names_act, with_article
from resumate.domain.composing.romance.clause import clauses_said, is_one_duty, is_whole
from resumate.domain.composing.wording import cleaned, quietened
from resumate.domain.forgetting import remembered
from resumate.domain.patterns import regex

_DEEDS = {
    "mise en place": "mis en place",
    "mise en œuvre": "mis en œuvre",
    "mise en oeuvre": "mis en œuvre",
    "mise à jour": "mis à jour",
    "mise en conformité": "mis en conformité",
    "mise en service": "mis en service",
    "prise en charge": "pris en charge",
    **{
        noun: participle
        for pair in """création créé|conception conçu|développement développé|
    réduction réduit|migration migré|optimisation optimisé|automatisation automatisé|
    réalisation réalisé|organisation organisé|animation animé|rédaction rédigé|
    gestion géré|coordination coordonné|formation formé|déploiement déployé|
    intégration intégré|refonte refondu|installation installé|amélioration amélioré|
    préparation préparé|élaboration élaboré|encadrement encadré|suivi suivi|
    accompagnement accompagné|recrutement recruté|pilotage piloté|analyse analysé|
    augmentation augmenté|surveillance surveillé|
    construction construit|définition défini|administration administré|lancement lancé|
    négociation négocié|planification planifié|production produit|contrôle contrôlé|
    maintenance maintenu|tenue tenu|supervision supervisé|évaluation évalué|vente vendu|
    traduction traduit|publication publié|maintien maintenu|saisie saisi|
    harmonisation harmonisé|simplification simplifié""".split("|")
        for noun, participle in [pair.split()]
    },
}
"""What was done, named: "Mise en place de …" is "j'ai mis en place …"."""
_NO_DEED = {"formation", "production"}
"""In a resume they name a course and a trade as often as what one did."""
_NAMES = "|".join(sorted(_DEEDS, key=len, reverse=True))
_NOUN = regex(
    rf"^(?P<noun>{_NAMES})"
    r"(?P<how> (?!de\b|du\b|des\b|et\b|en\b|à\b|par\b|sur\b|d')[a-zéèêç]+e?)?"
    r" (?P<of>de la |de l'|du |des |de |d')(?P<what>.+)$",
    re.IGNORECASE,
)
_WITH_PREPOSITION = {
    "participation": "participé",
    "contribution": "contribué",
    "collaboration": "collaboré",
}
_PART = regex(
    rf"^(?P<noun>{'|'.join(_WITH_PREPOSITION)}) (?:active )?"
    r"(?P<rest>(?:à|au|aux|avec) .+)$",
    re.IGNORECASE,
)
_BARE_NOUN = regex(
    r" et (?!l[ae]s? |l'|d[eu]s? |d'|une? |à |au)[^\W\d_]+"
    r"(?:tion|sion|ment|age|ance|ence|ise|ivi|ien|ing)\b"
)
"""A second noun without an article, where the sentence would want one."""
_OF_ONE = frozenset({"du ", "de la ", "de l'"})
_BARE_ONE = regex(
    r" et (?!l[ae]s? |l'|d[eu]s? |d'|une? |à |aux? |son |sa |ses |leur)"
    r"[a-zà-ÿ]{3,}(?<![sx])\b"
)
"""The same beside one thing that has its article: "de la caisse et inventaire"."""
_OF_WHAT = regex(r"(?:d[eu]s? |d')")
"""Behind a noun that is a participle, too: "Suivi du budget"."""
_PAIR = 2
_ACT_OF = regex(r"[^\W\d_]{4,} (?:d[eu]s? |de la |de l'|d'|aux? |à )")
_BEHIND_AND = regex(r" et ([^\W\d_]{4,})")
_TWO = regex(
    rf"^(?P<one>{_NAMES}) et (?P<two>{_NAMES}) (?P<of>de la |de l'|du |des |de |d')"
    r"(?P<what>.+)$",
    re.IGNORECASE,
)
_NEXT = regex(
    rf"^(.*?)(?: et |, )((?:{_NAMES}) (?:de |d'|du |des )[^,]+)$", re.IGNORECASE
)
_PARTICIPLE = regex(
    r"^(?:[^\W\d_]{2,}é|conçu|réduit|construit|mis|pris|écrit|défini|établi|fourni|"
    r"maintenu|obtenu|tenu|suivi|produit|conduit|ouvert|appris|rempli|réuni|servi|"
    r"accueilli|traduit|vendu|rendu|refondu|introduit)$",
    re.IGNORECASE,
)
_NO_PARTICIPLE = regex(
    r"^(?:chargé|employé|salarié|diplômé|certifié|titulaire|santé|société|congé|marché|"
    r"(?!(?:trait|visit|exploit|facilit|habilit|invit|évit|édit|limit|profit|hérit|mérit|"
    r"\w*cit|(?:dé|cré|accré|au)dit)é$)\w+ité|\w+[rn]eté|\w+(?:er|au)té)$"
)
"""Nouns that end as participles do: "comptabilité", "propreté"."""
_INFINITIVE = regex(
    r"^(?:(?!(?:chantier|dossier|atelier|courrier|métier|premier|dernier|cahier)$)"
    r"[^\W\d_]{3,}(?:er|ir)|[^\W\d_]+(?:[^a\W\d_]dre|aître|oir)|[^\W\d_]*[mb][ea]ttre|"
    r"[^\W\d_]*(?:(?:f|pl|tr)aire|[^aoi\W\d_]ire))$",
    re.IGNORECASE,
)
_STATE = regex(
    r"^(?:chargée?|responsable|membre|référente?|garante?|tutrice|tuteur|adjointe?)\b",
    re.IGNORECASE,
)
_PERSON = regex(
    r"^(?:ingénieure?|développeu(?:r|se)|infirmi(?:er|ère)|comptable|technicienne?|"
    r"assistante?|chef|cheffe|cuisini(?:er|ère)|professeure?|enseignante?|vendeu(?:r|se)|"
    r"consultante?|responsable|directeur|directrice|gestionnaire|éducateur|éducatrice|"
    r"conseill(?:er|ère)|électricienne?|menuisi(?:er|ère)|aide-soignante?|architecte|"
    r"analyste|chargée?|juriste|graphiste|designer|administrateur|administratrice|"
    r"secrétaire|bibliothécaire|libraire|boulang(?:er|ère)|commerciale?|acheteu(?:r|se)|"
    r"rédacteur|rédactrice|étudiante?|mécanicienne?|logisticienne?|pharmacienne?|"
    r"cadre|data|product)\b",
    re.IGNORECASE,
)
_OF_ONESELF = regex(r"^[^,]{3,60}, (?:je |j')")
"""A sentence that opens with who one is: "Cuisinier pendant 9 ans, je me suis …"."""
_SPOKEN = regex(r"^(?:je |j'|j’|depuis |au cours )", re.IGNORECASE)


@remembered(4096)
def read_french(line: str, *, current: bool) -> tuple[Clause, ...]:
    """
    The clauses that a French line says; none if it cannot be said surely.
    """
    text = quietened(cleaned(line)).replace("’", "'")
    return clauses_said(text, lambda piece: _clause(piece, current=current))


def _clause(  # noqa: PLR0911 - one form each
    text: str, *, current: bool
) -> Clause | None:
    if _SPOKEN.match(text) or _OF_ONESELF.search(text):
        return Clause(text[0].upper() + text[1:], Form.SENTENCE)
    if re.search(r"[:]", text):
        return None
    if deed := _deed(text):
        return deed if is_whole(text) else None
    first, _, rest = text.partition(" ")
    if not rest:
        return None
    low = f"{first[0].lower()}{first[1:]} {rest}"
    if _STATE.match(text) and re.match(r"(?:d[eu']|des|à|pour)", rest):
        verb = "suis" if current else "étais"
        return Clause(f"{verb} {low}", Form.STATE, 0.85)
    if _PERSON.match(text) and current:
        return Clause(f"suis {_person(text)}", Form.STATE, 0.9)
    noun = first.lower() in _DEEDS and _OF_WHAT.match(rest)
    if _PARTICIPLE.match(first) and not (noun or _NO_PARTICIPLE.match(first.lower())):
        return Clause(f"ai {low}", Form.DID)
    if _INFINITIVE.match(first):
        return Clause(low, Form.TASK, 0.8)
    if both := _two_acts(low):
        return Clause(both, Form.DUTY, 0.75, plural=True)
    said = (
        with_article(low)
        if names_act(first)
        and not (re.match(r"(?:\w+ )?et ", rest) or _BARE_NOUN.search(text))
        and not any(map(names_act, _BEHIND_AND.findall(low)))
        and re.match(r"(?:\w+ ){0,2}(?:d[eu]|des|d'|à|aux?)\b|d'", rest)
        and is_one_duty(low)
        else None
    )
    plural = bool(said and said.startswith("les "))
    return Clause(said, Form.DUTY, 0.75, plural=plural) if said else None


def _two_acts(low: str) -> str:
    """
    "conseil aux clients et tenue de la caisse", each with its article; "" of any other.
    """
    sides = low.split(" et ")
    acts = [with_article(side) for side in sides if _ACT_OF.match(side)]
    named = all(names_act(side.split(" ", maxsplit=1)[0]) for side in sides)
    sure = named and len(acts) == len(sides) == _PAIR
    told = [act for act in acts if act and is_one_duty(act)]
    return " et ".join(told) if sure and len(told) == _PAIR else ""


def _deed(text: str) -> Clause | None:  # noqa: PLR0911 - one form each
    """
    "Réduction des coûts de 30 %": "ai réduit les coûts de 30 %".
    """
    if both := _TWO.match(text):
        what = _object(both["of"].lower(), both["what"])
        one, two = (_DEEDS[both[name].lower()] for name in ("one", "two"))
        return Clause(f"ai {one} et {two} {what}", Form.DID, 0.9) if what else None
    if (another := _NEXT.match(text)) and _NOUN.match(another[1]):
        first, second = _deed(another[1]), _deed(another[2])
        if first and second:
            said = f"{first.text} et {second.text.removeprefix('ai ')}"
            return Clause(said, Form.DID, 0.9)
        return None
    if part := _PART.match(text):
        return Clause(
            f"ai {_WITH_PREPOSITION[part['noun'].lower()]} {part['rest']}", Form.DID
        )
    found = _NOUN.match(text)
    if found is None or found["noun"].lower() in _NO_DEED:
        return None
    what = _object(found["of"].lower(), found["what"])
    how = (found["how"] or "").strip()
    if what is None or how not in {"", "complète", "entière"}:
        return None
    manner = f" {how}ment" if how else ""
    return Clause(f"ai{manner} {_DEEDS[found['noun'].lower()]} {what}", Form.DID)


def _object(of: str, what: str) -> str | None:
    """
    What stood behind "de", as the object of a verb.
    """
    bare = _BARE_NOUN.search(what) or (of in _OF_ONE and _BARE_ONE.search(what))
    what = "" if bare else _with_articles(of, what)
    if not what:
        return None
    if of in _ARTICLES:
        return _ARTICLES[of] + what
    first = what.split(" ", maxsplit=1)[0].rstrip(",")
    if re.match(
        r"(?:une?|\d|plus|trois|deux|quatre|cinq|six|dix|ces|mon|leur)",
        what,
    ):
        return what
    if _DESCRIBED_FIRST.match(what):
        return f"de {what}"
    if first.islower() and first.endswith(("s", "x")):
        return f"des {what}"
    return what if first[:1].isupper() else None


def _with_articles(of: str, what: str) -> str:
    """
    Each thing behind the first with an article of its own; "" where one can have none.
    """
    what = re.sub(r"\bet d'(?=une? )", "et ", what)
    if _OF_ANOTHER.search(what):
        return what
    what = _AND_OF.sub(_and_the, what) if of in _ARTICLES else what
    what = _AND_SOME.sub(r"\g<and>des \g<some>", what)
    return "" if _AND_BARE.search(what) else what


_DESCRIBED_FIRST = regex(
    r"(?:nouveaux|nouvelles|premi(?:er|ère)s|petite?s|grande?s|bon(?:ne)?s|jeunes|"
    r"autres|divers(?:es)?|différente?s|nombreu(?:x|ses)|gros(?:ses)?) "
)
"""Before such an adjective "des" is "de": "de nouveaux tarifs"."""


_ARTICLES = {"du ": "le ", "de la ": "la ", "de l'": "l'", "des ": "les "}
_AND_OF = regex(r"(?<= et )(?:du |de la |de l'|des )")
_OF_ANOTHER = regex(
    r"(?<!, )(?:\b(?:de|des|du|à|aux?|en|sur|pour|avec|par)\b|\bd').* et "
    r"(?:du |de la |de l'|des |de |d')"
)
"""What may belong to the thing before it: "le suivi de la caisse et du stock"."""


_AND_SOME = regex(
    r"(?P<and>(?:, | et ))(?:de |d')(?P<some>(?!l[ae]\b|l')[a-zà-ÿœ]{3,}[sx]\b)"
)
"""What stands beside the first object is some of its kind: "et de pipelines"."""
_AND_BARE = regex(r" et (?:de (?!la\b|l')|d')")


def _and_the(found: re.Match[str]) -> str:
    return _ARTICLES[found[0]]


def _person(text: str) -> str:
    """
    "Ingénieure DevOps" in a sentence: "ingénieure DevOps".
    """
    words = text.split()
    english = len(words) > 1 and words[1][:1].isupper() and words[0].isascii()
    return text if english else text[0].lower() + text[1:]
