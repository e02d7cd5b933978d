"""
What is said to people comes in English; here it is told in German, as on the page.
"""

import json
import re
from functools import cache
from importlib.resources import files

_PLACE = re.compile(r"\{(\w+)\}")
_DATES = {"date": r"(?:[A-Z][a-z]+ )?\d{4}|now", "year": r"\d{4}"}
"""What a place of such a name is filled with; others are filled with anything."""
_DECIMAL = re.compile(r"(\d+)\.(\d+)")
_QUOTED = re.compile("“([^”]*)”")
"""As English quotes."""


def in_german(message: str) -> str:
    """
    *message*, and what is filled in there, in German; as it came where that is unknown.
    """
    for form, german in _known():
        if found := form.fullmatch(message):
            values = found.groupdict().items()
            return german.format_map({place: _filled(said) for place, said in values})
    return message


def _filled(value: str) -> str:
    if found := _DECIMAL.fullmatch(value):
        return ",".join(found.groups())
    return _QUOTED.sub("„\\1“", in_german(value))


@cache
def _known() -> list[tuple[re.Pattern[str], str]]:
    text = (files(__package__) / "static" / "german.json").read_text("utf-8")
    # A group's name is a word, and the places are numbers.
    return [
        (_form(english), _PLACE.sub(r"{_\1}", german))
        for english, german in json.loads(text).items()
    ]


def _form(english: str) -> re.Pattern[str]:
    """
    What *english*, with its places like {0}, is recognized by.
    """
    # Text and names of places take turns.
    parts = enumerate(_PLACE.split(english))
    forms = (f"(?P<_{p}>{_filling(p)})" if n % 2 else re.escape(p) for n, p in parts)
    return re.compile("".join(forms), re.DOTALL)


def _filling(place: str) -> str:
    return next((f for kind, f in _DATES.items() if place.startswith(kind)), ".*?")
