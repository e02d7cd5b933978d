"""
What a model says: in time, and without what it thinks aloud.
"""

from collections.abc import Generator, Iterable, Iterator

from resumate.adapters.inference.patience import Clock
from resumate.ports.errors import TooSlowError

_OPEN, _CLOSE = "<think>", "</think>"


def spoken(
    pieces: Iterable[str], model: str, clock: Clock, deadline: float
) -> Generator[str, None, int]:
    """
    The text of *pieces*, which may be empty; returns how many characters it has.

    TooSlowError with the first piece after *deadline*, whatever is in it.
    """
    given = 0
    for text in _without_thoughts(pieces):
        if clock.now() > deadline:
            raise TooSlowError(f"The model {model} is too slow.")
        if text:
            given += len(text)
            yield text
    return given


def _without_thoughts(pieces: Iterable[str]) -> Iterator[str]:
    """
    The text after a leading ``<think>…</think>``, and after leading blank space.

    Pieces that belong to the thought come out as "", so that the caller keeps time.
    """
    begun, thinking, held = False, False, ""
    for piece in pieces:
        if begun:
            yield piece
            continue
        held = (held + piece).lstrip()
        if not thinking and held.startswith(_OPEN):
            thinking = True
        if thinking:
            _, closed, after = held.partition(_CLOSE)
            # Enough is kept to know a closing tag that comes in two pieces.
            thinking, held = not closed, (after if closed else held[-len(_CLOSE) :])
            held = held if thinking else held.lstrip()
        begun = bool(held) and not thinking and not _OPEN.startswith(held)
        yield held if begun else ""
    if held and not begun and not thinking:
        yield held
