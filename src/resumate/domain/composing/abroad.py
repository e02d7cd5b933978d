"""
What a posting asks for by a name, in the language of a letter that is not its own:
"Erfahrung mit SAP FS-CD" is "Experience with SAP FS-CD".

Nothing else is translated: only names stay true in any language.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from dataclasses import replace

from resumate.domain.composing.wording import listed
from resumate.domain.patterns import regex
from resumate.domain.posting import Requirement

_NAME = r"(?=[\w.+#/-]*(?:[A-Z][\w.+#/-]*[A-Z0-9+#]|[a-z][A-Z]|\d))[\w.+#/-]+"
"""A word that is a name in any language: "SAP", "FS-CD", "OpenTelemetry", "C++"."""
_PLAIN = r"[A-Z][\w.+#-]+"
_CASES = {
    "de": (
        r"(?:[A-ZÄÖÜ]?\w+[en]? )?(?:Berufse|Praxise|E)rfahrung(?:en)? (?:mit|in|im Umgang mit)",
        r"(?:[A-ZÄÖÜ]?\w+ ){0,2}Kenntnisse (?:in|von|im Umgang mit)",
    ),
    "en": (
        r"(?:[A-Za-z-]+ ){0,2}[Ee]xperience (?:with|in|of|using)",
        r"(?:[A-Za-z-]+ ){0,2}[Kk]nowledge (?:of|in)",
    ),
}
_SAID = {
    "en": ("Experience with {}", "Knowledge of {}", "{} certification", "or", "and"),
    "de": ("Erfahrung mit {}", "Kenntnisse in {}", "{}-Zertifizierung", "oder", "und"),
}
_BEHIND = {
    "de": (r"-?[Ee]rfahrung", r"-?[Kk]enntnisse", r"-?[Zz]ertifi(?:zierung|kat)"),
    "en": (r" experience", r" (?:knowledge|skills)", r" certificat(?:ion|e)"),
}
_JOINTS = regex(r", | (und|oder|and|or|sowie) ")


def said_abroad(
    requirement: Requirement, origin: str, language: str
) -> Requirement | None:
    """
    *requirement* of a posting in *origin* as a letter in *language* can tell it; None
    where that takes more than naming what is asked.
    """
    if origin not in _CASES or language not in _SAID:
        return None
    text = re.sub(r"\s*\([^()]*\)", "", requirement.text).strip(" .")
    # English writes names alone with capitals; German all its nouns.
    name = rf"(?:{_NAME}|{_PLAIN})" if origin == "en" else _NAME
    names = rf"(?P<names>{name}(?: {name})*(?:(?:, | (?:und|oder|and|or|sowie) ){name}(?: {name})*)*)"
    for frame, lead in zip(_SAID[language], _CASES[origin], strict=False):
        if found := re.fullmatch(rf"{lead} {names}", text):
            return _told(requirement, frame, found["names"].rstrip("-"), language)
    for frame, tail in zip(_SAID[language], _BEHIND[origin], strict=False):
        if found := re.fullmatch(rf"(?:[A-ZÄÖÜ]?[a-zäöü]+ ){{0,2}}{names}{tail}", text):
            return _told(requirement, frame, found["names"].rstrip("-"), language)
    return None


def _told(
    requirement: Requirement, frame: str, names: str, language: str
) -> Requirement:
    either = bool(re.search(r" (?:oder|or) ", names))
    parts = [part for part in _JOINTS.split(names) if part and part not in _WORDS]
    joint = _SAID[language][3 if either else 4]
    return replace(requirement, text=frame.format(listed(parts, joint)))


_WORDS = frozenset("und oder and or sowie".split())
