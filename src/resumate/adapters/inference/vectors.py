"""
Texts as embedding models want them, and vectors as we want them.
"""

from collections.abc import Mapping, Sequence
from math import fsum, isfinite, sqrt

from resumate.ports.embedder import TextKind

MAX_CHARACTERS = 1500
"""About 400 tokens, what the smallest common models read; servers refuse more."""
_TASKS: Mapping[str, Mapping[TextKind, str]] = {
    "e5": {TextKind.QUERY: "query: ", TextKind.PASSAGE: "passage: "},
    "nomic-embed": {
        TextKind.QUERY: "search_query: ",
        TextKind.PASSAGE: "search_document: ",
    },
}
"""Models that were trained to be told what a text is for."""


def worded(texts: Sequence[str], kind: TextKind, model: str) -> list[str]:
    """
    The texts, cut, none empty, each with what *model* wants before it.
    """
    name = model.casefold().rpartition("/")[2]
    tasks = (task for known, task in _TASKS.items() if known in name)
    task = next(tasks, {}).get(kind, "")
    return [(task + text)[:MAX_CHARACTERS] or " " for text in texts]


def unit(values: Sequence[float]) -> tuple[float, ...]:
    """
    The same direction, of length one; ValueError if there is none.
    """
    norm = sqrt(fsum(value * value for value in values))
    if not norm or not isfinite(norm):
        raise ValueError("a vector without direction")
    return tuple(value / norm for value in values)
