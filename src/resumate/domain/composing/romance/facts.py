"""
Facts of French and Spanish lines that no verb is sure of: told as they stand.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.items import item, with_figures
from resumate.domain.language.places import is_place
from resumate.domain.patterns import regex
from resumate.domain.resume import ResumeLine

_OF_NO_WORK = regex(
    r"\b(?:salaire|préavis|cd[id]|intérim\w*|temps (?:plein|partiel|complet)|chômage|congé|références?|disponib\w+|logiciels?|outils|"
    r"sueldo|salario|contratos?|contrats?|jornada|tiempo (?:completo|parcial)|referencias|herramientas|motivo|jefe inmediato|"
    r"non|pas|jamais|seulement|sans|ni|nunca|solo|sólo|solamente|sin|caducad[oa]|vencid[oa]|périmée?)\b|"
    r"^(?:[Dd]e|[Dd]u|[Dd]es|[Dd]esde|[Dd]epuis|[Ee]n|[Àà]|[Yy]|[Ee]t|[Oo]u|[Cc]on|[Aa]vec|[Qq]u[ei]) |"
    r"(?:^|, )\d+ ?%(?:,|$)|,$|"
    r"\b(?:de|du|des|del|le|la|les|el|los|las|et|ou|y|o|à|au|aux|en|par|por|pour|para|avec|con|sur|sobre)$",
    re.IGNORECASE,
)
"""What tells of the terms, the pensum or what was not, and what was cut off."""
_OF_A_FIRM = regex(
    r"\b(?:SARL|SASU?|SAS|SRL|SPRL|S\.L\.|S\.A\.)(?!\w)|"
    r"^\d[\d .]* (?:lits|salariés|collaborateurs|employés|places|chambres|résidents|"
    r"camas|empleados|trabajadores|plazas|habitaciones|alumnos)$"
)
_LABEL = regex(r" ?: (?=\S)")
_OF_WORK = regex(
    r"^(?:(?:principales? )?(?:funciones|tareas|logros|missions|tâches|réalisations)"
    r"(?: principal\w+)?) ?: ",
    re.IGNORECASE,
)
"""What stands before work, and is none."""


def fact(line: ResumeLine) -> Clause | None:
    """
    The bullet of a post as it stands; None where it tells no work. Its colon becomes a
    dash and its semicolons commas, as both part the facts.
    """
    found = item(line)
    if found is None or _OF_NO_WORK.search(line.text) or _OF_A_FIRM.search(line.text):
        return None
    told = _OF_WORK.sub("", found.text)
    told = _LABEL.sub(" – ", told).replace(";", ",")
    first = told.split(" ", maxsplit=1)[0]
    small = (
        first[:1].isupper() and first[1:].islower() and not is_place(first.rstrip(","))
    )
    told = told[0].lower() + told[1:] if small else told
    return Clause(told, Form.FACT, found.ease)


def best_told(clause: Clause | None, line: ResumeLine) -> Clause | None:
    """
    *clause*, or the line as a fact where there is none or it lost all figures.
    """
    kept = with_figures(clause, line)
    return fact(line) or clause if kept and kept.form is Form.FACT else clause
