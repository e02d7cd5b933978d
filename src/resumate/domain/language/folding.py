"""
Text without what tells two spellings of a word apart.
"""

import unicodedata
from itertools import filterfalse


def fold(text: str) -> str:
    """
    *text* in lower case without accents, with straight apostrophes.
    """
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(filterfalse(unicodedata.combining, decomposed))
