"""
Whether what a model suggests can stand in a letter at all.

The truth gate asks whether it is true. A small model that was tried gave the request
back as the letter's first line, where the greeting had been; another time it moved
every sentence up by one. Nothing in that is untrue.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher

from resumate.domain.language.sentences import is_greeting, is_sign_off
from resumate.domain.letter import Sentence
from resumate.domain.patterns import regex

_MARKUP = regex(r"[<>`*#|_\[\]{}]")
_SAME = 0.9


def can_stand(text: str, instruction: str, letter: Sequence[Sentence]) -> bool:
    """
    Whether *text* is a new sentence of that *letter*, and not the *instruction* given
    back, another sentence of it moved here, a greeting, a question, or markup.
    """
    echoes = [instruction, *(sentence.text for sentence in letter)]
    if is_greeting(text) or is_sign_off(text) or text.endswith("?"):
        return False
    return not _MARKUP.search(text) and not any(_same(text, echo) for echo in echoes)


def _same(one: str, other: str) -> bool:
    left, right = (" ".join(t.casefold().split()).strip(" .!?") for t in (one, other))
    return SequenceMatcher(None, left, right).ratio() >= _SAME


def frames(sentence: Sentence, *, last: bool) -> bool:
    """
    Whether the sentence is what every letter has: greeting, closing formula, name.
    """
    return last or is_greeting(sentence.text) or is_sign_off(sentence.text)


def frames_as(text: str, sentence: Sentence) -> bool:
    """
    Whether *text* is a greeting where *sentence* is one, or a closing formula.
    """
    return (is_greeting(sentence.text) and is_greeting(text)) or (
        is_sign_off(sentence.text) and is_sign_off(text)
    )
