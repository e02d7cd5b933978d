"""
Text without what tells two spellings of a word apart.
"""

import unicodedata


def fold(text: str) -> str:
    """
    *text* in lower case without accents, with straight apostrophes.
    """
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))
