"""
What is answered, in the person's language.
"""

import json
from functools import cache
from importlib.resources import files

from resumate.domain.lexicon.languages import name_of

_TONES = {
    "plain": ("plain", "sachlich"),
    "warm": ("warm", "herzlich"),
    "formal": ("formal", "förmlich"),
}


class Speech:
    """
    Replies and reasons in English, or in German.
    """

    def __init__(self, *, german: bool) -> None:
        self._german = german
        self._words = _replies()["de" if german else "en"]

    def __call__(self, key: str, **words: object) -> str:
        """
        What is said of *key*, about those *words*.
        """
        return self._words[key].format(**words)

    def sentences(self, number: int) -> str:
        """
        So many sentences.
        """
        return self("one") if number == 1 else self("many", n=number)

    def tone(self, name: str) -> str:
        """
        The tone's name.
        """
        return _TONES[name][self._german]

    def language(self, code: str) -> str:
        """
        The language's name.
        """
        return name_of(code, german=self._german)


@cache
def _replies() -> dict[str, dict[str, str]]:
    text = (files(__package__) / "replies.json").read_text("utf-8")
    read = json.loads(text)
    return {
        language: {key: said[language] for key, said in read.items()}
        for language in ("en", "de")
    }
