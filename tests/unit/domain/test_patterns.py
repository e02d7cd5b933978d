"""
Patterns that are compiled when they are first asked.
"""

import importlib
import pkgutil
import re

import resumate.domain
from resumate.domain.patterns import _Lazy, regex


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
    names = [
        module.name
        for module in pkgutil.walk_packages(
            resumate.domain.__path__, "resumate.domain."
        )
    ]
    held = [v for name in names for v in vars(importlib.import_module(name)).values()]
    patterns = [value for value in held if isinstance(value, _Lazy)]

    assert len(patterns) > 500
    for pattern in patterns:
        pattern.search("")
