"""
What is said of one's family, of plans and gaps, and of the letter itself.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import TODAY, codes_of, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.posting_reading import read_posting

RESUME = one_post(
    "en",
    "Amberfield Glass",
    "Kiln Engineer",
    "Fire the gas kiln twice a week",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("My husband's parents live near Corrie, and we have been thinking about moving closer to them.", True),
        ("My husband's small bakery employs me, and I plan the rota there.", False),
        ("Moving to Corrie is something my wife and I have talked about for years.", True),
        ("Moving to Corrie next spring is what my family and I are hoping for.", True),
        ("I have spoken about leadlights at conferences in Corrie.", False),
        ("A welding ticket is still missing from my papers, but I would gladly take the course.", True),
        ("A welding ticket is among my papers, and I weld each week.", False),
        ("Training apprentices is something I have done little of so far and would like to learn.", True),
        ("Training apprentices is something I have done a lot of so far.", False),
        ("I am writing about the part-time post of Kiln Engineer.", True),
    ],
)  # fmt: skip
def test_home_plans_and_gaps_need_no_line(sentence, true):
    """
    No resume tells of them; a deed beside them still needs its line.
    """
    assert bool(codes_of(RESUME, sentence)) != true


def test_what_the_posting_lists_may_be_spoken_of():
    """
    That something stands on the employer's list says no more than that it is asked for.
    """
    posting = read_posting(
        "Kiln Engineer\nNorthgate Pottery\n\nYou need:\n- Gas kiln\n\nNice to have:\n- CGT\n"
    )
    critique = check_letter(
        "You list the CGT as a plus, and the gas kiln is the first requirement on your list.",
        RESUME,
        posting,
        language="en",
        today=TODAY,
    )
    assert not [f for s in critique.sentences for f in s.findings]


def test_a_sentence_without_words_is_no_wish():
    """
    Signs alone have no clause that could be one.
    """
    assert not codes_of(RESUME, "}{ ...")


YORKSHIRE = read_posting(
    "Kiln Engineer\nNorthgate Pottery, Selby\n\nWe fire stoneware in Selby and Goole.\n\nYou need:\n- Graco sprayers\n"
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Selby is only twenty minutes away.", True),
        ("Selby is close to my home.", True),
        ("I live a short drive from Goole.", True),
        ("I grew up near Selby.", True),
        ("A day shift would let me be home when my children come out of school.", True),
        ("I fired stoneware in Selby.", False),
        ("At home I use Graco sprayers every day.", False),
    ],
)
def test_where_one_lives_needs_no_line(sentence, true):
    """
    How far the town of the posting is from home, and who waits there, no resume tells.
    """
    critique = check_letter(sentence, RESUME, YORKSHIRE, language="en", today=TODAY)
    assert bool([f for s in critique.sentences for f in s.findings]) != true
