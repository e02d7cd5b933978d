"""
Patterns that are asked only of texts that have what their matches have.
"""

import gc
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resumate.domain.grounding  # noqa: F401 - the patterns of the gate
from examples import examples
from resumate.domain.language.pattern import Pattern, Patterns
from resumate.domain.language.traces import ANY_TEXT, needed, traces_of

KNOWN = {
    (p.pattern, p.flags, type(p).__name__): p
    for p in gc.get_objects()
    if isinstance(p, Pattern)
}
PATTERNS = [KNOWN[key] for key in sorted(KNOWN)]
PLANES = "".join(map(chr, range(0x20000)))
"""The first two of Unicode: all letters that have a case."""
SENTENCE = "At Harbour Labs I led a crew of twelve and cut waste by 40%."


@examples(250)
@given(st.data())
def test_what_a_pattern_of_the_gate_can_match_it_finds(data):
    """
    No match is missed, whichever way the pattern is read.
    """
    pattern = data.draw(st.sampled_from(PATTERNS))
    exact = re.compile(pattern.pattern, pattern.flags)
    text = data.draw(st.from_regex(exact))
    found, told = pattern.search(text), exact.search(text)
    assert (found and found.span()) == (told and told.span())
    assert pattern.sub(lambda _: "", text) == exact.sub("", text)


@given(st.integers(0, len(SENTENCE)), st.integers(0, len(SENTENCE)))
def test_a_word_that_is_cut_has_an_edge_there(start, end):
    """
    Between two places the same is found as `re` finds.
    """
    for pattern in (r"\b(?:wel|cre|tw\w)\b", r"(?<!\w)(?:rew|was)(?!\w)", r"ste$"):
        told = re.compile(pattern).search(SENTENCE, start, end)
        found = Pattern(pattern).search(SENTENCE, start, end)
        assert (found and found.span()) == (told and told.span())


@pytest.mark.parametrize(
    "asked",
    [
        [*PATTERNS, Pattern("cre"), Pattern(r"\bI\b"), Pattern("")],
        [Pattern(r"\b(?:zebra|tw\w)\b"), Pattern(r"\bwaste\b"), Pattern("zoo")],
        [Pattern("zebra")],
    ],
    ids=["some", "few", "none"],
)
@given(st.integers(0, len(SENTENCE)), st.integers(0, len(SENTENCE)))
def test_many_patterns_find_what_each_of_them_finds(asked, start, end):
    """
    Asked together they find the same, and none that finds nothing is told.
    """
    each = {p: p.search(SENTENCE, start, end) for p in asked}
    found = Patterns((p, p) for p in asked).found_in(SENTENCE, start, end)
    assert {p: m.span() for p, m in found.items()} == {
        p: m.span() for p, m in each.items() if m
    }


@pytest.mark.parametrize(
    ("pattern", "traces"),
    [
        (r"\b(led|won\w*)\b", {"  led  ", " won"}),
        (r"\b(part|member) (of|in)\b", {"  part  ", "  member  "}),
        (r"\b(?:I|we)\s+(?:\w+ )?led\b", {"led "}),
        (r"\w*schein\w*", {"sche"}),
        (r"(?:very )?(?:good|[a-z]+)", set()),
        (r"a|prize", set()),
        (r"(?a:\bprize\b)", set()),
        (r"(?<=led )\w+", set()),
        (r"(?<!\W)am", set()),
    ],
)
def test_a_pattern_needs_what_each_of_its_ways_has(pattern, traces):
    """
    One trace of each way, where each way is sure to leave one.
    """
    assert needed(pattern) == traces


def test_what_ignoring_case_takes_for_one_letter_leaves_one_trace():
    """
    In every script, but for the small iota; and what is no letter leaves none.
    """
    for letter in (c for c in PLANES if c.lower() != c or c.upper() != c):
        if re.match(r"\W", letter):
            assert traces_of(letter) == ANY_TEXT
        for other in {letter.lower(), letter.upper()} - {letter}:
            if len(other) == 1 and re.fullmatch(letter, other, re.IGNORECASE):
                assert letter == "\u0345" or traces_of(letter) == traces_of(other)
