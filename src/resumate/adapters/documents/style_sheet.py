"""
What a page's own rules say of how it looks, as far as something is hidden by it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from resumate.adapters.documents.visibility import is_pale, is_white

_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)"
    r"|font-size\s*:\s*(?:0|[0-3](?:\.\d+)?(?:px|pt))\s*(?:;|$|!)"
    r"|(?:left|top|text-indent)\s*:\s*-\d{3,}",
    re.IGNORECASE,
)
_COLOUR = re.compile(r"(?<![-\w])color\s*:\s*([^;!]+)", re.IGNORECASE)
_BACKGROUND = re.compile(r"background(?:-color)?\s*:\s*([^;!]+)", re.IGNORECASE)
_STYLE = re.compile("<style", re.IGNORECASE)
_STYLE_END = re.compile("</style", re.IGNORECASE)
_BRACE = re.compile("([{}])")


@dataclass(frozen=True, slots=True)
class Sheet:
    """
    Simple selectors (``.note``, ``#x``, ``aside``) by what the page's own rules say:
    what is hidden, what is white, and what has a ground on which that is seen.
    """

    hidden: frozenset[str]
    white: frozenset[str]
    coloured: frozenset[str]


def sheet_of(text: str) -> Sheet:
    """
    What the page *text* says in its elements of style.
    """
    rules = list(_rules(_without_comments("\n".join(_styles(text)))))
    return Sheet(*(
        frozenset(
            name
            for selectors, told in rules
            if says(told)
            for name in map(str.strip, selectors.split(","))
            if re.fullmatch(r"[.#]?[\w-]+", name)
        )
        for says in (hides, whitens, colours)
    ))  # fmt: skip


def _styles(text: str) -> Iterator[str]:
    """
    What stands in elements of style; that of one without an end is none.
    """
    for part in _STYLE.split(text)[1:]:
        style, *closed = _STYLE_END.split(part.partition(">")[2], maxsplit=1)
        if closed:
            yield style


def _without_comments(css: str) -> str:
    first, *others = css.split("/*")
    return first + "".join(part.partition("*/")[2] for part in others)


def _rules(css: str) -> Iterator[tuple[str, str]]:
    """
    Selectors and what is told of them; rules in others ("@media ... {") are none.
    """
    depth, selectors, simple = 0, "", True
    parts = _BRACE.split(css)
    for before, brace in zip(parts[::2], parts[1::2], strict=False):
        if brace == "{":
            selectors, simple = (before, True) if not depth else ("", False)
            depth += 1
        elif depth:
            depth -= 1
            if simple and "@" not in selectors:
                yield selectors, before


def hides(rules: str) -> bool:
    """
    Whether what has those *rules* cannot be seen.
    """
    return _HIDING.search(rules) is not None


def whitens(rules: str) -> bool:
    """
    Whether they set white letters on no ground of another colour.
    """
    colour = _COLOUR.search(rules)
    return bool(colour and is_white(colour[1])) and not colours(rules)


def colours(rules: str) -> bool:
    """
    Whether they set a ground on which white letters are seen.
    """
    ground = _BACKGROUND.search(rules)
    return ground is not None and not is_pale(ground[1])
