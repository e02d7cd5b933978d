"""
Whether what a model suggests can stand in a letter at all.

The truth gate asks whether it is true. A small model that was tried gave the request
back as the letter's first line, where the greeting had been: nothing in it is untrue.
"""

import re
from difflib import SequenceMatcher

from resumate.domain.grounding.sentences import is_greeting, is_sign_off
from resumate.domain.letter import Sentence

_MARKUP = re.compile(r"[<>`*#|_\[\]{}]")
_SAME = 0.9


def can_stand(text: str, instruction: str) -> bool:
    """
    Whether *text* is a letter's sentence, and not the *instruction* given back, a
    question, or markup.
    """
    asked, said = (" ".join(t.casefold().split()) for t in (instruction, text))
    echo = SequenceMatcher(None, asked.strip(" .!?"), said.strip(" .!?")).ratio()
    return echo < _SAME and not said.endswith("?") and not _MARKUP.search(text)


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
