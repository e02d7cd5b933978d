"""
What a licence to drive is called, its classes, and which of them bring others along.
"""

LICENCE = r"(?:führerschein|führerausweis|fahrerlaubnis|lenkberechtigung)"
"""In German, as a part of a pattern that ignores case."""
LICENCE_ANYWHERE = (
    r"\b(?:driv(?:er|ing)\S* licen[cs]e|(?:führer(?:schein|ausweis)|fahrausweis)"
    r"|permis b|carn[eé] de conducir)\b"
)
"""In all languages of letters, the same."""

_BROUGHT = {
    "A1": "AM",
    "A2": "A1",
    "A": "A2",
    "B": "AM L",
    "BE": "B",
    "C1": "B",
    "C1E": "BE C1",
    "C": "C1",
    "CE": "C C1E T",
    "D1": "B",
    "D1E": "BE D1",
    "D": "D1",
    "DE": "D D1E",
    "T": "L AM",
}


def with_brought(held: frozenset[str]) -> frozenset[str]:
    """
    The classes that whoever holds these may drive (Directive 2006/126/EC, Article 6,
    and § 6 of Germany's FeV): nobody has one of lorries or buses without B.
    """
    found, new = held, held
    while new:
        brought = {one for name in new for one in _BROUGHT.get(name, "").split()}
        if {"CE", "D"} <= found:
            brought.add("DE")
        new = frozenset(brought) - found
        found |= new
    return found
