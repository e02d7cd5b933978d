"""
What this process remembers of texts, as Python's own caches hold it.
"""

import gc
import sys
from collections.abc import Iterator
from functools import _lru_cache_wrapper


def remembers(word: str) -> set[str]:
    """
    Our functions whose caches hold a text with that *word*.
    """
    return {
        f"{module}.{name}"
        for module, found in list(sys.modules.items())
        if module.partition(".")[0] == "resumate"
        for name, kept in vars(found).items()
        if isinstance(kept, _lru_cache_wrapper)
        and any(word in text.lower() for text in _texts(kept))
    }


def _texts(kept: object) -> Iterator[str]:
    seen: set[int] = set()
    waiting = [kept]
    while waiting:
        for held in gc.get_referents(waiting.pop()):
            if isinstance(held, str):
                yield held
            # What functions and classes refer to is all that there is.
            elif id(held) not in seen and not callable(held):
                seen.add(id(held))
                waiting.append(held)
