"""
What German writes for women and men at once: "Erzieher/in", "staatlich anerkannte/r".
"""

from resumate.domain.patterns import regex

BOTH = regex(r"(?<=[a-zäöüß])(?:/-?in\b|[*:_]in\b|\(-?in\)|In\b)")
""""Leiter/in", "Leiter/-in", "Leiter*in", "Leiter(in)", "LeiterIn"."""
ADJECTIVE = regex(r"(?<=[a-zäöüß]e)(?:/-?r|[*:_]r|\(r\))(?!\w)")
""""Strategische/r", "Leitende:r"."""


_OTHER = regex(r"(?<=[a-zäöüß])(?:/-?innen|(?<=frau)/-?mann|(?<=mann)/-?frau)\b")
""""Leiter/innen", "Fachfrau/-mann"."""


def in_one_form(text: str) -> str:
    """
    *text* with each such word once: "Erzieher", "staatlich anerkannte".
    """
    return ADJECTIVE.sub("", BOTH.sub("", _OTHER.sub("", text)))
