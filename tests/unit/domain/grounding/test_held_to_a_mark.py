"""
What is held to a mark, split in two, comes round, or is told of two years.
"""

import pytest

from gate import codes_of, one_post

LAUNDRY = one_post(
    "en",
    "Tidewell Laundry",
    "Shift Hand",
    "Right-first-time rate 94% for FY25 (group average 87%)",
    "Rush orders in 50 minutes (target 75 minutes)",
    "About 65/35 hotel linen to workwear",
    "Stand in for the foreman one weekend from three",
    "New folding table, walking distance minus 20 %",
    "Output plus 15 %",
    "Grew the round from $1.2M (2021) to $1.9M (2024)",
)
REINIGUNG = one_post(
    "de",
    "Reinigung Silberbach",
    "Schichtkraft",
    "Reklamationsquote 1,8 % (Werksdurchschnitt 3,1 %)",
    "Verhältnis Hotelwäsche zu Berufskleidung 30/70",
    "Rufbereitschaft jede 4. Woche",
    "Laufwege minus 25 %, Durchsatz plus 18 %",
    "Senkung der Wartezeit von 30 auf 18 Minuten",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "My right-first-time rate was 94 per cent, against a group average of 87.",
        "In 2025 my right-first-time rate was 94 per cent.",
        "I did rush orders in 50 minutes, against a target of 75.",
        "About 65 per cent of my work is hotel linen and 35 per cent workwear.",
        "The split is roughly 65 to 35 between hotel linen and workwear.",
        "I stand in for the foreman one weekend in three.",
        "I stand in for the foreman every third weekend.",
        "The walking distance went down by 20 per cent.",
        "Output rose by 15 percent.",
        "I grew the round from $1.2 million in 2021 to $1.9 million in 2024.",
    ],
)
def test_english_numbers_in_other_words(sentence):
    """
    The same numbers of the same things pass however they are told.
    """
    assert not codes_of(LAUNDRY, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "My right-first-time rate was 94 per cent, against a group average of 77.",
        "My right-first-time rate was 87 per cent, against a group average of 94.",
        "I did rush orders in 50 minutes, against a target of 95.",
        "About 35 per cent of my work is hotel linen.",
        "About 75 per cent of my work is hotel linen.",
        "It is roughly 80/20 hotel linen to workwear.",
        "I stand in for the foreman one weekend in two.",
        "The walking distance went up by 20 per cent.",
        "The walking distance went down by 15 per cent.",
        "Output fell by 15 percent.",
        "I grew the round from $1.2 million in 2017 to $1.9 million in 2024.",
        "I grew the round from $1.2 million in 2021 to $2.9 million in 2024.",
    ],
)
def test_english_numbers_of_something_else(sentence):
    """
    Another number, the other thing, and the other direction are found.
    """
    assert codes_of(LAUNDRY, sentence)


@pytest.mark.parametrize(
    ("true", "false"),
    [
        (
            "Meine Reklamationsquote war 1,8 Prozent, im Durchschnitt waren es 3,1.",
            "Meine Reklamationsquote war 1,8 Prozent, im Durchschnitt waren es 5,1.",
        ),
        (
            "Die Reklamationsquote war 1,8 Prozent bei einem Durchschnitt von 3,1.",
            "Die Reklamationsquote war 3,1 Prozent bei einem Durchschnitt von 1,8.",
        ),
        (
            "Rund 70 Prozent meiner Arbeit sind Berufskleidung.",
            "Rund 70 Prozent meiner Arbeit sind Hotelwäsche.",
        ),
        (
            "Hotelwäsche und Berufskleidung stehen im Verhältnis 30 zu 70.",
            "Hotelwäsche und Berufskleidung stehen im Verhältnis 40 zu 60.",
        ),
        (
            "Jede vierte Woche habe ich Rufbereitschaft.",
            "Jede zweite Woche habe ich Rufbereitschaft.",
        ),
        ("Die Laufwege sanken um 25 Prozent.", "Die Laufwege stiegen um 25 Prozent."),
        ("Der Durchsatz stieg um 18 Prozent.", "Der Durchsatz sank um 18 Prozent."),
        (
            "Die Wartezeit sank um zwölf Minuten auf 18.",
            "Die Wartezeit sank auf zwölf Minuten.",
        ),
    ],
)  # fmt: skip
def test_german_numbers_in_other_words(true, false):
    """
    The same numbers of the same things pass, and others are found.
    """
    assert not codes_of(REINIGUNG, true)
    assert codes_of(REINIGUNG, false)
