"""
What a model's answer says of each sentence.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.grounding.judging import DOUBTS, SURE
from resumate.domain.grounding.rereading import opinions

SENTENCES = ["I led the choir.", "I sang alto."]


@pytest.mark.parametrize(
    ("answer", "supported"),
    [
        ("1 yes\n2 no", [True, False]),
        ("1. Yes\n2. No", [True, False]),
        ("**1** yes\n- 2: NO “alto”", [True, False]),
        ("2 yes", [None, True]),
        ("1 yes\n1 no\n2 yes", [None, True]),
        ("1 perhaps\n2 yesterday", [None, None]),
        ("3 yes\n0 no", [None, None]),
        ("", [None, None]),
    ],
)
def test_an_answer_is_a_yes_or_a_no_for_a_number(answer, supported):
    """
    In whatever dress; what is neither, or both, is none.
    """
    found = opinions(answer, SENTENCES, "m")

    assert [o and o.supported for o in found] == supported


def test_a_word_is_sure_enough_to_be_heeded():
    """
    A yes may clear what a trusted judge may clear, a no is a doubt.
    """
    yes, no = opinions("1 yes\n2 no", SENTENCES, "m")

    assert yes.support >= SURE
    assert no.support <= DOUBTS
    assert {yes.judge, no.judge} == {"m"}


@pytest.mark.parametrize(
    ("row", "doubted"),
    [
        ('1 no "led the choir"', "led the choir"),
        ("1 no: „led“ is not said", "led"),
        ('1 no "conducted", but "led"', "led"),
        ('1 no "founded the choir"', ""),
        ("1 no", ""),
        ('1 yes "led"', ""),
    ],
)
def test_the_words_that_are_doubted_stand_in_the_sentence(row, doubted):
    """
    What it quotes otherwise is not told.
    """
    [first, _] = opinions(row, SENTENCES, "m")

    assert first.doubted == doubted


@given(st.text(), st.lists(st.text(), max_size=4))
def test_any_answer_gives_an_opinion_or_none_for_each(answer, sentences):
    """
    Whatever a model says.
    """
    assert len(opinions(answer, sentences, "m")) == len(sentences)
