"""
How likely it is that no line tells a sentence.
"""

from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.grounding import Facts
from resumate.domain.grounding.deeds.likeness import Likeness, likeness, margin
from resumate.domain.resume import Contact, LineKind, ResumeContent, ResumeLine, Section

shares = st.floats(0, 1)
cosines = st.lists(st.floats(-1, 1), min_size=1, max_size=8)


def resume(*texts):
    lines = tuple(
        ResumeLine(f"L{n}", text, Section.EXPERIENCE, kind=LineKind.BULLET)
        for n, text in enumerate(texts, 1)
    )
    return ResumeContent(Contact("Ada Kerr"), (), lines, "en")


@given(shares, shares, st.integers(0, 9), st.one_of(st.none(), st.floats(0, 2)))
def test_what_a_line_says_is_never_less_likely_told(some, more, size, apart):
    """
    A higher share on one line, fewer words that no line has, and a nearer meaning only
    ever settle doubts: no line that is added can unsettle one.
    """
    low, high = sorted((some, more))
    one = Likeness(low, high, size, apart)
    better = Likeness(high, low, size, apart and apart + 0.1)

    assert 0.0 <= better.untold <= one.untold <= 1.0


@given(cosines, st.floats(-1, 1))
def test_another_line_never_takes_a_margin_away(before, another):
    """
    A line more in the resume never unsettles a doubt.
    """
    assert margin([*before, another]) >= margin(before)


def test_words_that_no_line_says_are_missing():
    """
    The best line's share and what all lines lack are told apart; employers say nothing.
    """
    facts = Facts.of(resume("Baked rye bread", "Served customers"))

    told = likeness("I baked rye bread and sold lottery tickets.", facts, {0, 1})

    assert 0.0 < told.alone < 1.0
    assert told.missing >= 2.0
    assert told.size == 6
    assert likeness("I baked rye bread.", facts, {0, 1}).missing == 0.0
    assert likeness("I baked rye bread.", facts, {1}).alone == 0.0


def test_a_word_more_that_no_line_has_weighs_less_in_a_longer_sentence():
    """
    The more a sentence says, the less one missing word makes it untold.
    """
    facts = Facts.of(resume("Baked rye bread and rolls in a stone oven for the market"))

    short = likeness("I baked bread for weddings.", facts, {0})
    long = likeness(
        "In a stone oven I baked rye bread and rolls for weddings.", facts, {0}
    )

    assert short.missing == long.missing > 0.0
    assert long.untold < short.untold
