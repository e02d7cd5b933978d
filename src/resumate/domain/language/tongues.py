"""
Languages that a text names, found by its words.
"""

import re
from collections.abc import Iterator

from resumate.domain.lexicon.languages import FORMS, HOW_WELL, LANGUAGES
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


def tongue_alone(text: str) -> str | None:
    """
    The language that *text* is the name of, in any of its endings: no "Deutschland".
    """
    word = text.casefold()
    ended = (c for stem, c in _STEMS.items() if _ENDED.fullmatch(word, len(stem))
             and word.startswith(stem))  # fmt: skip
    return _CODES.get(word) or _OTHERS.get(word) or next(ended, None)


_ENDED = regex(r"(?:e[mnrs]?)?")


def _code(word: str) -> str | None:
    stemmed = (code for stem, code in _STEMS.items() if word.startswith(stem))
    return _CODES.get(word) or _OTHERS.get(word) or next(stemmed, None)


_LEVEL = (
    rf"(?:(?:very |quite |near[- ])?(?:{HOW_WELL}|good|advanced|intermediate|basic"
    r"|elementary|beginner|proficient|professional|limited|some|spoken)\b)"
)
_LANGUAGE_AND_LEVEL = regex(
    rf"(?:{_LEVEL} (?:in )?)?(?P<name>(?-i:[A-Z])[a-z]+)"
    rf"(?:(?: \(|: | [–—-] |, ){_LEVEL}[^():;]*(?:\([^()]*)?\)?)?",
    re.IGNORECASE,
)


_NAME = regex(r"[A-Z][a-z]+")
_SEVERAL = regex(
    rf"{_LEVEL}(?: in)? "
    r"(?P<names>(?-i:[A-Z])[a-z]+(?:(?:/| and | & )(?-i:[A-Z])[a-z]+)+)",
    re.IGNORECASE,
)


def says_language(item: str) -> bool:
    """
    Whether *item*, of other things, is a language and how well it is spoken:
    "conversational Spanish", "Somali (fluent)".
    """
    read = _LANGUAGE_AND_LEVEL.fullmatch(item)
    if several := _SEVERAL.fullmatch(item):
        return all(any(tongues_named(one)) for one in _NAME.findall(several["names"]))
    name = read["name"] if read else item
    return name != item and any(tongues_named(name))
