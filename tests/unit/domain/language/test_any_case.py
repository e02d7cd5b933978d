"""
Patterns that ignore case.
"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.language.any_case import AnyCase

PATTERN = r"\b(?P<who>I|my|ich) (?:lov\w+|führe|[A-Z]{2,}\S*)\b(?! Das)|straße$"
PIECES = "I |MY |ich |loved|FÜHRE|straße|STRASSE|İ| das|é|\n".split("|")
texts = st.lists(st.sampled_from(PIECES), max_size=9).map("".join)


@given(texts, st.integers(0, 9), st.integers(0, 40))
def test_it_finds_what_ignoring_case_finds(text, start, end):
    """
    Every place is that of `re.IGNORECASE`, with the letters of the text.
    """
    exact, quick = re.compile(PATTERN, re.IGNORECASE), AnyCase(PATTERN)

    def told(match):
        return match and (match.span(), match[0], match["who"])

    assert told(quick.search(text, start, end)) == told(exact.search(text, start, end))
    assert told(quick.match(text, start)) == told(exact.match(text, start))
    assert [*map(told, quick.finditer(text))] == [*map(told, exact.finditer(text))]


def test_a_part_that_minds_case_is_refused():
    """
    Whoever writes such a pattern learns it at once.
    """
    with pytest.raises(ValueError, match="minds case"):
        AnyCase(r"(?-i:I) led")
