"""
How Spanish postings say what they ask for.
"""

import re

from resumate.domain.composing.romance.asking import Asking
from resumate.domain.composing.spanish.words import with_article
from resumate.domain.patterns import regex

ASKING = Asking(
    lead=regex(
        r"^(?:Tienes|Tener|Cuentas con|Contar con|Dispones de|Disponer de|Aportas|"
        r"Idealmente|Se requiere|Buscamos)[,:]? (?:una? |el |la )?",
    ),
    tail=regex(
        r",? (?:(?:será|es|son) (?:un plus|valorad[oa]s?|imprescindibles?|"
        r"necesari[oa]s?)|"
        r"imprescindibles?|valorables?|deseables?)$"
    ),
    has=regex(
        r"(?:(?:al menos |mínimo )?\d+ años|(?:mínimo|al menos)|"
        r"(?:buen[oa]s? |amplia |sólid[oa]s? )?"
        r"(?:experiencia|conocimientos?|dominio|manejo|nociones|nivel))\b",
        re.IGNORECASE,
    ),
    paper=regex(
        r"(?:título|titulación|grado|licenciatura|máster|ciclo formativo|formación|"
        r"carn[ée]|permiso|certific|diplom|acreditación|fp\b)",
        re.IGNORECASE,
    ),
    act=regex(r"^[^\W\d_]{2,}(?:ar|er|ir)$"),
    you=regex(r"\b(?:tú|tu|tus|te|usted|eres)\b", re.IGNORECASE),
    turned=(
        (regex(r"\bnuestr[oa]\b"), "su"),
        (regex(r"\bnuestr[oa]s\b"), "sus"),
    ),
    with_article=with_article,
)
