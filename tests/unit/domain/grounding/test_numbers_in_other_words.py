"""
Small numbers told in other words, or of nothing that a resume tells.
"""

import pytest

from gate import codes_of, one_post

RESUME = one_post(
    "en",
    "Amberfield Glass",
    "Kiln Engineer",
    "Glazier of the Year twice, in 2021 and 2023",
    "Summers 2012 - 2015: helped in the family sawmill",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("A slow, even cooling is, I believe, half of good glass.", True),
        ("A good window, to me, has about two seconds to catch the eye.", True),
        ("Half of my glass, I believe, is sold in Corrie.", False),
        ("I was named Glazier of the Year on two occasions.", True),
        ("I was named Glazier of the Year on three occasions.", False),
        ("For four summers I helped in the family sawmill.", True),
        ("For seven summers I helped in the family sawmill.", False),
    ],
)
def test_a_number_of_an_opinion_or_told_in_other_words(sentence, true):
    """
    An opinion counts nothing of one's own; "twice" are two occasions, and summers from
    one year to another as many as the years.
    """
    assert bool(codes_of(RESUME, sentence)) != true
