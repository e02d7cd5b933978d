"""
A Spanish resume line as something its person can say.
"""

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.romance.clause import clauses_said, is_one_duty
from resumate.domain.composing.spanish.words import names_act, with_article
from resumate.domain.composing.wording import cleaned, quietened
from resumate.domain.forgetting import remembered
from resumate.domain.patterns import regex

_I_DID = regex(
    r"^(?:[^\W\d_]{2,}(?:é|í)|reduje|hice|puse|conduje|obtuve|mantuve|introduje|"
    r"traduje|fui|tuve|propuse|di|logré|produje|compuse|dispuse|intervine)$",
    re.IGNORECASE,
)
_DID = regex(r"^[^\W\d_]{2,}ó$")
_DID_IRREGULAR = {
    "redujo": "reduje", "hizo": "hice", "puso": "puse", "condujo": "conduje",
    "obtuvo": "obtuve", "mantuvo": "mantuve", "introdujo": "introduje",
    "tradujo": "traduje", "tuvo": "tuve", "produjo": "produje", "propuso": "propuse",
}  # fmt: skip
_I_DO = regex(
    r"^(?:gestiono|coordino|dirijo|lidero|administro|superviso|elaboro|realizo|atiendo|"
    r"imparto|preparo|colaboro|organizo|mantengo|llevo|enseño|vendo|formo|trabajo|"
    r"desarrollo|diseño|analizo|acompaño|asesoro|cuido|controlo|reviso|registro|"
    r"planifico|redacto|negocio)$",
    re.IGNORECASE,
)
_INFINITIVE = regex(r"^[^\W\d_]{3,}(?:ar|er|ir)$", re.IGNORECASE)
_STATE = regex(
    r"^(?:responsable|encargad[oa]|miembro|titular|referente|tutora?)\b", re.IGNORECASE
)
_PERSON = regex(
    r"^(?:ingenier[oa]|desarrollador[ae]?|enfermer[oa]|contable|técnic[oa]|profesora?|"
    r"analista|gerente|director[ae]?|jef[ea]|consultora?|administrativ[oa]|abogad[oa]|"
    r"arquitect[oa]|especialista|coordinadora?|responsable|diseñadora?|médic[oa]|"
    r"cociner[oa]|camarer[oa]|electricista|redactora?|comercial|programadora?|docente|"
    r"maestr[oa]|bibliotecari[oa]|auxiliar|psicólog[oa]|farmacéutic[oa]|periodista|"
    r"estudiante|product manager|customer success manager|data analyst)\b",
    re.IGNORECASE,
)
_SPOKEN = regex(
    r"^(?:soy|tengo|cuento con|trabajo|llevo|me|mi)\s(?=\S+\s)", re.IGNORECASE
)


@remembered(4096)
def read_spanish(line: str, *, current: bool) -> tuple[Clause, ...]:
    """
    The clauses that a Spanish line says; none if it cannot be said surely.
    """
    text = quietened(cleaned(line))
    return clauses_said(text, lambda piece: _clause(piece, current=current))


def _clause(  # noqa: PLR0911 - one form each
    text: str, *, current: bool
) -> Clause | None:
    first, _, rest = text.partition(" ")
    if not rest or ":" in text:
        return None
    low = f"{first[0].lower()}{first[1:]} {rest}"
    if _SPOKEN.match(text):
        return Clause(text[0].upper() + text[1:], Form.SENTENCE)
    if verb := _preterite(first):
        return Clause(f"{verb} {rest}", Form.DID)
    if _STATE.match(text) and rest.startswith(("de", "del")):
        return Clause(f"{'soy' if current else 'fui'} {low}", Form.STATE, 0.85)
    if _PERSON.match(text) and current:
        return Clause(f"soy {_person(text)}", Form.STATE, 0.9)
    noun = re.match(r"(?:de|del|y|e|con|a|al|en)\b", rest)
    if current and _I_DO.match(first) and not noun:
        return Clause(low, Form.DID, 0.9)
    if _INFINITIVE.match(first) and not noun:
        return Clause(low, Form.TASK, 0.8)
    of = re.match(r"(?:\w+ ){0,3}(?:de|del|a|al|con|para)\b", rest)
    act = of and names_act(first) and is_one_duty(low)
    said = with_article(low) if act else None
    plural = bool(
        said and (said.startswith(("las ", "los ")) or re.match(r"(?:y|e) ", rest))
    )
    return Clause(said, Form.DUTY, 0.75, plural=plural) if said else None


_NO_VERBS = frozenset("así aquí allí carné café comité chalé bebé".split())


def _preterite(word: str) -> str | None:
    """
    A verb of the past as "I" say it: "lideró" is "lideré", "organizó" is "organicé".
    """
    low = word.lower()
    if low in _DID_IRREGULAR:
        return _DID_IRREGULAR[low]
    if _I_DID.match(low) and low not in _NO_VERBS:
        return low
    if not _DID.match(low):
        return None
    if low.endswith("ió"):
        return f"{low[:-2]}í"
    for ending, mine in (("gó", "gué"), ("có", "qué"), ("zó", "cé")):
        if low.endswith(ending):
            return low[: -len(ending)] + mine
    return f"{low[:-1]}é"


def _person(text: str) -> str:
    """
    "Ingeniera de software" in a sentence: "ingeniera de software".
    """
    english = re.match(r"(?:Product|Customer|Data|Project|UX|Software) [A-Z]", text)
    return text if english else text[0].lower() + text[1:]
