"""
What German writes for women and men at once: "Erzieher/in", "staatlich anerkannte/r".
"""

from resumate.domain.patterns import regex

BOTH = regex(r"(?<=[a-zäöüß])(?:/-?in\b|[*:_]in\b|\(-?in\)|In\b)")
""""Leiter/in", "Leiter/-in", "Leiter*in", "Leiter(in)", "LeiterIn"."""
ADJECTIVE = regex(r"(?<=[a-zäöüß]e)(?:/-?r|[*:_]r|\(r\))(?!\w)")
""""Strategische/r", "Leitende:r"."""


def in_one_form(text: str) -> str:
    """
    *text* with each such word once: "Erzieher", "staatlich anerkannte".
    """
    return ADJECTIVE.sub("", BOTH.sub("", text))
