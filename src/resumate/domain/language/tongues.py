"""
Languages that a text names, found by its words.
"""

from collections.abc import Iterator

from resumate.domain.lexicon.languages import FORMS, LANGUAGES
from resumate.domain.patterns import regex

_ENDLESS = r"\w*"
_CODES = {form: code for code, forms in FORMS.items() for form in forms.split()}
_STEMS = {
    form.removesuffix(_ENDLESS): code
    for form, code in _CODES.items()
    if form.endswith(_ENDLESS)
}
_OTHERS = {
    name: name
    for name in sorted(LANGUAGES - _CODES.keys())
    if not name.startswith(tuple(_STEMS))
}
TONGUES = (*FORMS, *_OTHERS)
"""Their codes; those without one are called by their names."""
_WORD = regex(r"\w+")


def tongues_named(text: str) -> Iterator[tuple[str, int]]:
    """
    Each language that *text* names, and where.
    """
    for word in _WORD.finditer(text):
        if code := _code(word[0].lower()):
            yield code, word.start()


def _code(word: str) -> str | None:
    stemmed = (code for stem, code in _STEMS.items() if word.startswith(stem))
    return _CODES.get(word) or _OTHERS.get(word) or next(stemmed, None)
