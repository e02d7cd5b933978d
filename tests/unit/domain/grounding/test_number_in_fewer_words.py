"""
A number is told in fewer words than its line has, and what it counts by another name.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode

RESUME = one_post(
    "en",
    "Tarnside Leisure Centre",
    "Duty Manager",
    "Oversee a 12-lane swimming pool and its changing rooms during the early shift",
    "Lead a team of 14 lifeguards and receptionists on the evening shift",
    "Organise the yearly lake swim with 340 participants and 7 clubs",
    "Teach a group of 18 toddlers aged 2 to 3 to swim, with their parents in the water",
    "Contributed to a pool audit that raised chlorine compliance from 81% to 97%",
    "Shortened the weekly cash close from 9 hours to 4 hours",
    "Keep the accounts of a 60-seat café at the side of the pool",
    "Built rotas in Deputy, used by 25 supervisors",
    "Cleaned 3 saunas after closing time",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Our pool has 12 lanes.",
        "There are 14 people on my team.",
        "I have a team of 14 people.",
        "340 swimmers took part in the lake swim.",
        "I organise a lake swim in which 340 people take part.",
        "There are 18 children in my group.",
        "Chlorine compliance rose to 97%.",
        "I shortened the cash close to four hours.",
        "Our café seats 60 guests.",
        "25 people use my rotas.",
    ],
)
def test_told_in_fewer_words(sentence: str) -> None:
    """
    What the line says with its number may be said shorter, and by other nouns.
    """
    assert codes_of(RESUME, sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Our centre has 12 pools.",
        "There are 14 evening shifts.",
        "340 clubs took part in the lake swim.",
        "I organise a lake swim for 340 clubs.",
        "Chlorine compliance fell to 97%.",
        "Chlorine compliance rose to 81%.",
        "I shortened the cash close to nine hours.",
        "Our café has 60 tables.",
        "I built 25 rotas.",
        "There are three people on my team.",
        "There are 340 people on duty.",
        "I trained 14 lifeguards for the lake swim.",
    ],
)
def test_told_of_something_else(sentence: str) -> None:
    """
    Another thing of the line, the other end of a change, or another deed is no shorter
    way to say it.
    """
    assert codes_of(RESUME, sentence) & {
        FindingCode.NUMBER_WRONG_MEANING,
        FindingCode.NUMBER_UNSUPPORTED,
        FindingCode.DUTY_UNSUPPORTED,
    }


def test_title_says_what_was_done() -> None:
    """
    A Line Cook cooked, be it for guests or people; of what, a title does not say.
    """
    cook = one_post("en", "Hotel Arden", "Line Cook", "Banquets for up to 240 guests")
    teacher = one_post(
        "en", "Elm School", "Class Teacher", "Summer fair with 90 participants"
    )

    assert not codes_of(cook, "I have cooked for up to 240 people.")
    assert codes_of(cook, "I have driven up to 240 people.")
    assert codes_of(teacher, "There are 90 children in my class.")
