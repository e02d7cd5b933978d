"""
How likely it is that no line tells a sentence.
"""

from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.grounding import Facts
from resumate.domain.grounding.likeness import Likeness, likeness, margin
from resumate.domain.resume import Contact, LineKind, ResumeContent, ResumeLine, Section

shares = st.floats(0, 1)
cosines = st.lists(st.floats(-1, 1), min_size=1, max_size=8)


def resume(*texts):
    lines = tuple(
        ResumeLine(f"L{n}", text, Section.EXPERIENCE, kind=LineKind.BULLET)
        for n, text in enumerate(texts, 1)
    )
    return ResumeContent(Contact("Ada Kerr"), (), lines, "en")


@given(shares, shares, st.floats(0, 9), st.one_of(st.none(), st.floats(0, 2)))
def test_what_a_line_says_is_never_less_likely_told(some, more, total, apart):
    """
    A higher share on one line, fewer and commoner words that no line has, and a nearer
    meaning only ever settle doubts: no line that is added can unsettle one.
    """
    low, high = sorted((some, more))
    one = Likeness(low, high, total, low, total, high, apart)
    better = Likeness(high, low, total, high, total, low, apart and apart + 0.1)

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
    assert told.rarest == 1.0
    assert likeness("I baked rye bread.", facts, {0, 1}).missing == 0.0
    assert likeness("I baked rye bread.", facts, {1}).alone == 0.0


def test_common_words_say_little():
    """
    How rare the rarest word is that no line has tells whether there is any news in it.
    """
    facts = Facts.of(resume("Baked rye bread"))

    assert likeness("I baked good bread.", facts, {0}).rarest < 0.3
    assert likeness("I baked bread for weddings.", facts, {0}).rarest == 1.0
