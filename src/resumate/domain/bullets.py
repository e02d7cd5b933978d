"""
A sentence of a letter that ends in a list: what leads in, a colon, and items, each on a
line of its own behind a bullet.
"""

from collections.abc import Sequence

from resumate.domain.patterns import regex

BULLET = "\n• "
_ITEM = regex(r"\s*(?:[-*•–·▪◦]|\d{1,2}[.)])\s+(?=\S)")


def bulleted(lead: str, items: Sequence[str]) -> str:
    """
    *lead* without its colon, and the items as they stand.
    """
    return f"{lead}:" + "".join(f"{BULLET}{item}" for item in items)


def lead_and_items(text: str) -> tuple[str, list[str]]:
    """
    What leads in, with its colon, and the items; none where *text* has no list.
    """
    lead, *items = text.split(BULLET)
    return lead, items


def in_a_row(text: str) -> str:
    """
    The sentence on one line: "Also from that time: a; b; c."
    """
    lead, items = lead_and_items(text)
    return f"{lead} {'; '.join(items)}." if items else text


def is_item(line: str) -> bool:
    """
    Whether the line begins with a bullet or a number.
    """
    return bool(_ITEM.match(line))


def as_item(line: str) -> str:
    """
    An item behind the one bullet that letters have.
    """
    return BULLET + _ITEM.sub("", line, count=1)


def unwrapped(text: str) -> str:
    """
    *text* on one line, but for its items.
    """
    said = ""
    for line in filter(None, (" ".join(line.split()) for line in text.splitlines())):
        listing = is_item(line) and (BULLET in said or said.endswith(":"))
        said += as_item(line) if listing else f" {line}"
    return said.strip()
