"""
A sentence that was left out stands again where it stood.
"""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.letter import About, Sentence
from resumate.domain.refining.putting_back import put_back
from resumate.domain.resume import (
    NOTHING_READ,
    LineKind,
    ResumeLine,
    Section,
)

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
    back = put_back(_without(index), LETTER, index, NOTHING_READ)

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
    assert put_back(LETTER, LETTER, 2, NOTHING_READ) == LETTER


def test_its_neighbours_may_have_changed():
    """
    It comes after the nearest sentence that stood before it and still stands.
    """
    now = list(_without(3))
    now[2] = replace(now[2], text="Changed by hand.")

    back = put_back(now, LETTER, 3, NOTHING_READ)

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
        now = put_back(now, LETTER, index, NOTHING_READ)

    assert [s.text for s in LETTER] == [s.text for s in now]
    assert sorted(s.paragraph for s in now) == [s.paragraph for s in now]


def _line(name, role, kind=LineKind.BULLET):
    return ResumeLine(name, name, Section.EXPERIENCE, role, kind=kind)


ELM_LED, ELM_CUT, ELM_HEAD, OAK_HELD, OAK_RAN, OAK_HEAD = (
    _line("L1", "P1"), _line("L2", "P1"), _line("L3", "P1", LineKind.ENTRY),
    _line("L4", "P2"), _line("L5", "P2"), _line("L6", "P2", LineKind.ENTRY),
)  # fmt: skip
TWO_POSTS = replace(
    NOTHING_READ, lines=(ELM_LED, ELM_CUT, ELM_HEAD, OAK_HELD, OAK_RAN, OAK_HEAD)
)


def _said(text, paragraph, *lines, about=About.CANDIDATE):
    return Sentence(text, paragraph, about, tuple(line.id for line in lines))


CAREER = (
    _said("At Elm, I led ten people.", 0, ELM_LED, ELM_HEAD),
    _said("I cut falls.", 0, ELM_CUT),
    _said("You ask for stock.", 1, about=About.EMPLOYER),
    _said("At Oak, I held the stock.", 1, OAK_HELD, OAK_HEAD),
    _said("There I also ran a shift.", 1, OAK_RAN),
    _said("I would like to talk.", 2, about=About.CONNECTING),
)


def test_what_speaks_of_there_comes_back_with_where_that_is():
    """
    Else it would speak of the employer that is told before it.
    """
    now = (CAREER[0], CAREER[1], replace(CAREER[5], paragraph=1))

    back = put_back(now, CAREER, 4, TWO_POSTS)

    assert [s.text for s in back] == [
        "At Elm, I led ten people.", "I cut falls.",
        "At Oak, I held the stock.", "There I also ran a shift.",
        "I would like to talk.",
    ]  # fmt: skip
    assert [s.paragraph for s in back] == [0, 0, 1, 1, 2]


def test_what_does_not_name_its_post_comes_back_with_what_does():
    """
    Though no word of it says that it goes on from another.
    """
    now = CAREER[2:]

    back = put_back(now, CAREER, 1, TWO_POSTS)

    assert [s.text for s in back] == [s.text for s in CAREER]


def test_what_the_posting_asks_comes_back_with_its_answer():
    """
    It leads to nothing without one.
    """
    now = (CAREER[0], CAREER[1], CAREER[5])

    back = put_back(now, CAREER, 2, TWO_POSTS)

    assert [s.text for s in back] == [
        s.text for s in CAREER if s.text != "There I also ran a shift."
    ]


def test_what_it_goes_on_from_may_stand_in_other_words():
    """
    It stands behind that, as before, and in its paragraph; that does not come twice.
    """
    mended = _said("In my role at Oak, I held the stock.", 1, OAK_HELD, OAK_HEAD)
    now = (CAREER[0], CAREER[1], mended, CAREER[5])

    back = put_back(now, CAREER, 4, TWO_POSTS)

    assert [s.text for s in back] == [
        "At Elm, I led ten people.", "I cut falls.",
        "In my role at Oak, I held the stock.", "There I also ran a shift.",
        "I would like to talk.",
    ]  # fmt: skip


def test_it_stands_before_what_stood_behind_it_in_other_words():
    """
    Where nothing of its paragraph stands that was before it.
    """
    mended = _said("As a clerk at Oak, I ran a shift.", 1, OAK_RAN, OAK_HEAD)
    now = (CAREER[0], CAREER[1], mended, CAREER[5])

    back = put_back(now, CAREER, 3, TWO_POSTS)

    assert [s.text for s in back][2:4] == ["At Oak, I held the stock.", mended.text]
    assert back[2].paragraph == back[3].paragraph == 1
