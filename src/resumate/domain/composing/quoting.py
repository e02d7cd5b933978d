"""
How the reference of a posting is quoted.
"""

from resumate.domain.plan import LetterPlan
from resumate.domain.posting import Reference

_SAID = {
    "en": ("reference", "competition", "requisition"),
    "de": ("Referenz", "Kennziffer", "Kennzahl", "Kennzeichen", "Chiffre"),
    "fr": ("référence",),
    "es": ("referencia",),
}
"""What it is called in each language: usually first."""


def reference_in(reference: Reference, language: str) -> str:
    """
    "competition 26-1184", in *language*.
    """
    said = _SAID.get(language, _SAID["en"])
    name = reference.name if reference.name in said else said[0]
    return f"{name} {reference.number}"


def quoted(plan: LetterPlan) -> str:
    """
    The same in brackets, to stand behind the post; nothing where the posting has none,
    or its title names it already.
    """
    told = plan.reference
    if told is None or told.number in (plan.title or ""):
        return ""
    return f" ({reference_in(told, plan.language)})"
