"""
A recent time away from work, in one honest sentence.
"""

import re

from resumate.domain.composing.said import Said, of_candidate
from resumate.domain.patterns import regex
from resumate.domain.plan import Point
from resumate.domain.resume import Role

_CARE = regex(
    r"care ?giver|\bcarer|caring|\bcare (?:for|of)|^pflege\b|cuidado|proche",
    re.IGNORECASE,
)
_LEAVE = regex(
    r"(?:parental|maternity|paternity) leave|elternzeit|karenz|mutterschaft|"
    r"congé (?:parental|maternité)|baja (?:maternal|paternal)",
    re.IGNORECASE,
)
_PAUSE = regex(
    r"career (?:break|gap)|sabbatical|auszeit|sabbatjahr|familien(?:zeit|pause)|"
    r"family (?:time|break)|pause carrière|excedencia",
    re.IGNORECASE,
)
_MOTHER = regex(r"pflege (?:meiner|der) mutter", re.IGNORECASE)
_FATHER = regex(r"pflege (?:meines|des) vaters", re.IGNORECASE)
_FAMILY = regex(r"familienzeit", re.IGNORECASE)
_ILL = regex(
    r"\b(?:ill(?:ness)?|sick|recover|krank|reha\b|burn|maladie|enfermedad)",
    re.IGNORECASE,
)
_SAID = {
    "en": ("From {a} to {b} I {it}.", "Since {a} I have been {it}."),
    "de": ("Von {a} bis {b} {it}.", "Seit {a} {it}."),
    "fr": ("De {a} à {b}, {it}.", "Depuis {a}, {it}."),
    "es": ("De {a} a {b} {it}.", "Desde {a} {it}."),
}
_WHAT = {
    "en": {
        _CARE: ("cared for a family member", "caring for a family member"),
        _LEAVE: ("was on parental leave", "on parental leave"),
        _PAUSE: ("took a career break", "on a career break"),
    },
    "de": {
        _MOTHER: ("habe ich meine Mutter gepflegt", "pflege ich meine Mutter"),
        _FATHER: ("habe ich meinen Vater gepflegt", "pflege ich meinen Vater"),
        _CARE: ("habe ich einen Angehörigen gepflegt", "pflege ich einen Angehörigen"),
        _LEAVE: ("war ich in Elternzeit", "bin ich in Elternzeit"),
        _FAMILY: ("war ich für meine Familie da", "bin ich für meine Familie da"),
        _PAUSE: ("war ich in einer beruflichen Pause", "bin ich in einer Pause"),
    },
    "fr": {
        _CARE: ("j'ai pris soin d'un proche", "je prends soin d'un proche"),
        _LEAVE: ("j'ai pris un congé parental", "je suis en congé parental"),
        _PAUSE: ("j'ai fait une pause", "je fais une pause"),
    },
    "es": {
        _CARE: ("cuidé de un familiar", "cuido de un familiar"),
        _LEAVE: ("estuve de permiso parental", "estoy de permiso parental"),
        _PAUSE: ("hice una pausa laboral", "estoy en una pausa laboral"),
    },
}


def break_told(role: Role, language: str) -> str | None:
    """
    The time and its reason: care, a child or a pause. None for any other reason, and
    for illness, of which nobody needs to speak.
    """
    named = f"{role.title} {role.employer}"
    if _ILL.search(named) or not role.start or not (role.end or role.current):
        return None
    past, now = _SAID[language]
    for pattern, (did, does) in _WHAT[language].items():
        if pattern.search(named):
            if role.end:
                return past.format(a=role.start.year, b=role.end.year, it=did)
            return now.format(a=role.start.year, it=does)
    return None


def told_break(point: Point, language: str) -> list[Said]:
    """
    The sentence of a planned break.
    """
    text = break_told(point.role, language) if point.role else None
    return [of_candidate(text, *point.lines)] if text else []
