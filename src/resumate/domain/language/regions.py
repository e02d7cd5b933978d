"""
In which country's way a language is written.
"""

import re

from resumate.domain.language.detecting import is_swiss
from resumate.domain.patterns import regex

_BRITISH = regex(
    r"(?-i:\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\bU\.?K\b|\bNHS\b|\bGCSEs?\b|\bDBS\b)"
    r"|\b(?:United Kingdom|Great Britain|England|Scotland|(?<!New South )Wales"
    r"|Northern Ireland)\b|£ ?\d|\w\.uk\b|\+44\b|\b07\d{3} ?\d{3} ?\d{3}\b"
    r"|(?-i:\b(?<!New )[A-Z][a-z]+shire\b)",
    re.IGNORECASE,
)
_AMERICAN = regex(
    r"(?-i:\b[A-Z]{2} \d{5}\b|\bU\.?S\.?A\b|\bGPA\b|\bEEO\b)|\bUnited States\b"
    r"|(?:US)?\$ ?\d|\b401\(?k\b",
    re.IGNORECASE,
)
_AUSTRIAN = regex(
    r"\bÖsterreich\w*|\bWien(?:er)?\b|\bGraz(?:er)?\b|\bLinz(?:er)?\b|\bSalzburg\w*"
    r"|\bInnsbruck\w*|\bKlagenfurt\w*|\bKollektivvertrag\w*|\bMatura\b|\w\.at\b"
    r"|(?-i:\bA-\d{4} )|\+43\b",
    re.IGNORECASE,
)
_USUAL = {"de": "de-DE", "fr": "fr-FR", "es": "es-ES"}


def is_british(text: str) -> bool:
    """
    Whether an English text is of the United Kingdom: by its places, money, telephone
    numbers, and not as much of the United States.
    """
    british = set(_BRITISH.findall(text))
    return len(british) > len(set(_AMERICAN.findall(text)))


def is_austrian(text: str) -> bool:
    """
    Whether a German text is of Austria.
    """
    return len(set(_AUSTRIAN.findall(text))) > 1


def written_in(language: str, *texts: str) -> str:
    """
    *language* as the country of any of the *texts* writes it, in BCP 47: "en-GB" where
    one is British, else "en-US"; "de-CH", "de-AT", else "de-DE".
    """
    if language == "en":
        return "en-GB" if any(map(is_british, texts)) else "en-US"
    together = "\n".join(texts)
    if language == "de" and any(map(is_swiss, (*texts, together))):
        return "de-CH"
    if language == "de" and is_austrian(together):
        return "de-AT"
    return _USUAL.get(language, language)
