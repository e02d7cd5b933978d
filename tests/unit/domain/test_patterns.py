"""
Patterns that are compiled when they are first asked.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import resumate.domain
from resumate.domain.patterns import Said, _Lazy, regex


def test_it_answers_as_the_compiled_pattern_does() -> None:
    """
    Every question, before and after the first.
    """
    lazy, exact = regex(r"(?P<year>\d{4})", re.ASCII), re.compile(r"(?P<year>\d{4})")

    for _ in range(2):
        found = lazy.search("in 2019")
        assert found is not None
        assert found["year"] == "2019"
        assert lazy.match("in 2019") is None
        assert lazy.fullmatch("2019")
        assert lazy.findall("2019 2020") == ["2019", "2020"]
        assert lazy.sub("x", "2019", count=1) == "x"
        assert lazy.split("a2019b") == exact.split("a2019b")
        assert lazy.pattern == exact.pattern
        assert lazy.groupindex == exact.groupindex


def test_every_pattern_of_the_domain_compiles() -> None:
    """
    None waits with a mistake in it for the first letter that asks it.
    """
    assert len(_patterns()) > 900
    for pattern in _patterns():
        pattern.search("")


def test_what_is_said_in_capitals_is_said() -> None:
    """
    As with `re.IGNORECASE`, and nothing is told but whether.
    """
    must = Said(r"\bmuss\b", r"^über \w+$")

    assert must.search("Das MUSS sein") is True
    assert must.search("Das MUSSTE sein") is False
    assert must.match("Muss es?") is True
    assert must.match("Es muss") is False
    assert must.fullmatch("ÜBER UNS") is True
    assert must.fullmatch("Über uns beide") is False


def test_places_of_what_is_said_are_those_of_the_text() -> None:
    """
    Also behind the one letter that is longer when it is small.
    """
    text = "İzmir, İstanbul: COOK"
    (found,) = Said(r"\bcook\b").finditer(text)

    assert "COOK" == text[found.start() : found.end()]


def test_patterns_of_what_is_said_are_in_small_letters() -> None:
    """
    The text is put in small letters: a capital in a pattern would never be found.
    """
    for pattern in {v._small.pattern for v in _patterns() if isinstance(v, Said)}:
        letters = re.sub(r"\\.|\(\?P<", "", pattern)
        assert letters == letters.lower(), pattern


@cache
def _patterns() -> list[_Lazy | Said]:
    """
    All that the modules of the domain hold, by a name or in a table.
    """
    found = pkgutil.walk_packages(resumate.domain.__path__, "resumate.domain.")
    held = _within([vars(importlib.import_module(module.name)) for module in found])
    return [value for value in held if isinstance(value, _Lazy | Said)]


def _within(value: dict[Any, Any] | list[Any] | tuple[Any, ...]) -> Iterator[Any]:
    """
    What *value* holds, and what that holds.
    """
    for one in value.values() if isinstance(value, dict) else value:
        yield one
        if isinstance(one, dict | list | tuple):
            yield from _within(one)
