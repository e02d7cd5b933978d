"""
Articles and places of Spanish.
"""

import re

from resumate.domain.patterns import regex

_FEMININE = regex(r"(?:ción|sión|stión|dad|tad|tud|ura|encia|ancia|eza|ía|[^m]a)$")
_MASCULINE = regex(r"(?:miento|o|aje|or|ón|ema|én|al|e)$")
_ACT = regex(
    r"(?:(?:c|s|st)i[óo]n(?:es)?|miento|aje|anza|encia|ura|desarrollo|diseño|registro|"
    r"control|apoyo|manejo|cuidado|venta|compra|limpieza|acogida|archivo|reporte|pago|"
    r"cobro|análisis|cierre|soporte|servicio|inventario|reparto|carga|descarga|canje|"
    r"recaudo|despacho|envío|estudio|arqueo|cálculo|ayuda|auditoría|asesoría|tutoría|"
    r"consultoría|entrega|recogida|toma|puesta|búsqueda|visita|contacto|traslado|"
    r"informe|consulta|clase|cura|llamada|pedido|reserva|gestoría|trámite)s?$"
)
"""A noun that names what somebody does."""
_STRESSED_A = regex(r"^(?:agua|área|aula|alta|alza)$")
_AT_HER = regex(
    r"^(?:Universidad|Clínica|Escuela|Fundación|Asociación|Academia|Consejería|"
    r"Biblioteca|Residencia|Facultad|Diputación|Gestoría|Librería|Farmacia)\b"
)
_AT_HIS = regex(
    r"^(?:Hospital|Colegio|Instituto|Ayuntamiento|Centro|Museo|Ministerio|Restaurante|"
    r"Hotel|IES|CEIP|CPIFP|Grupo|Banco|Taller|Bufete|Consorcio|Servicio)\b"
)


def at(employer: str) -> str:
    """
    Where one works: "en Mobiliti", "en el Hospital del Mar".
    """
    if _AT_HER.match(employer):
        return f"en la {employer}"
    return f"en el {employer}" if _AT_HIS.match(employer) else f"en {employer}"


def names_act(noun: str) -> bool:
    """
    Whether *noun* names something that is done, and no thing: "gestión", not "equipo".
    """
    return _ACT.search(noun.lower()) is not None


def with_article(phrase: str) -> str | None:
    """
    A noun phrase in small letters with its article, None where its gender is not sure.
    """
    noun = phrase.split(" ", maxsplit=1)[0]
    if not re.fullmatch(r"[^\W\d_]{4,}", noun) or noun.endswith(("ando", "iendo")):
        return None
    singular = re.sub(r"(?<=[aeo])s$", "", noun)
    singular = (
        re.sub(r"(?:ciones|siones)$", "ción", noun)
        if noun.endswith("iones")
        else singular
    )
    plural = singular != noun
    if _FEMININE.search(singular):
        article = "el" if _STRESSED_A.match(singular) else "la"
        return f"{'las' if plural else article} {phrase}"
    if _MASCULINE.search(singular):
        return f"{'los' if plural else 'el'} {phrase}"
    return None


def y(following: str) -> str:
    """
    "and" before that word: "e" before the sound of "i".
    """
    return "e" if re.match(r"h?[ií](?!e)", following, re.IGNORECASE) else "y"
