"""
A sentence that was left out stands again where it stood.
"""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.drafting.putting_back import put_back
from resumate.domain.letter import About, Sentence

LETTER = tuple(
    Sentence(f"Sentence {number}.", paragraph, About.CANDIDATE)
    for number, paragraph in enumerate([0, 1, 1, 1, 2, 3, 3])
)


def _without(*gone):
    return tuple(s for i, s in enumerate(LETTER) if i not in gone)


@pytest.mark.parametrize("index", range(len(LETTER)))
def test_one_that_was_left_out_is_where_it_was(index):
    """
    Wherever it stood, and if it was a paragraph of its own, its paragraph is back.
    """
    back = put_back(_without(index), LETTER, index)

    assert [s.text for s in LETTER] == [s.text for s in back]
    for one, next_one, was, next_was in zip(
        back, back[1:], LETTER, LETTER[1:], strict=False
    ):
        assert (was.paragraph == next_was.paragraph) is (
            one.paragraph == next_one.paragraph
        )


def test_one_that_still_stands_is_not_doubled():
    """
    Putting back twice is putting back once.
    """
    assert put_back(LETTER, LETTER, 2) == LETTER


def test_its_neighbours_may_have_changed():
    """
    It comes after the nearest sentence that stood before it and still stands.
    """
    now = list(_without(3))
    now[2] = replace(now[2], text="Changed by hand.")

    back = put_back(now, LETTER, 3)

    assert [
        "Sentence 0.", "Sentence 1.", "Sentence 3.", "Changed by hand.", "Sentence 4.",
        "Sentence 5.", "Sentence 6.",
    ] == [s.text for s in back]  # fmt: skip


@given(st.sets(st.integers(0, len(LETTER) - 1), min_size=1), st.randoms())
def test_any_that_were_left_out_come_back_in_order(gone, chance):
    """
    However many went, and in whatever order they come back.
    """
    now = _without(*gone)
    order = sorted(gone)
    chance.shuffle(order)
    for index in order:
        now = put_back(now, LETTER, index)

    assert [s.text for s in LETTER] == [s.text for s in now]
    assert sorted(s.paragraph for s in now) == [s.paragraph for s in now]
