"""
How often something comes round, in the ways that people say it.
"""

# ruff: noqa: E501 - sentences are read whole

from functools import partial

import pytest

from gate import codes_of, one_post

ENGLISH = partial(
    codes_of,
    one_post(
        "en",
        "Aire Valley Trust",
        "Community Nurse",
        "Run a leg ulcer clinic every two weeks for 18 patients",
        "Visit 12 care homes fortnightly",
        "Gave first aid lessons to 30 pupils every other Friday",
    ),
)
GERMAN = partial(
    codes_of,
    one_post(
        "de",
        "Gartenmarkt Lindner",
        "Fachberaterin",
        "Kundenkurse zum Obstbaumschnitt alle zwei Wochen, je 15 Teilnehmer",
        "Bestellung von Saatgut jede dritte Woche",
        "Warenlieferung an 14 Filialen 14-tägig",
    ),
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I run a leg ulcer clinic every other week.", True),
        ("I run a leg ulcer clinic weekly.", False),
        ("I run a leg ulcer clinic every three weeks for 18 patients.", False),
        ("I visit 12 care homes every other week.", True),
        ("Every two weeks I visit twelve care homes.", True),
        ("I visit 12 care homes every other month.", False),
        ("Every two weeks I gave first aid lessons to 30 pupils.", True),
    ],
)
def test_every_other_week_is_every_two_weeks(sentence: str, true: bool):
    """
    What comes round every other week does so fortnightly, and not each week.
    """
    assert (ENGLISH(sentence) == set()) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Jede zweite Woche gebe ich Kurse zum Obstbaumschnitt für 15 Teilnehmer.", True),
        ("Alle drei Wochen gebe ich Kurse zum Obstbaumschnitt.", False),
        ("Alle drei Wochen bestelle ich Saatgut.", True),
        ("Alle zwei Wochen beliefere ich 14 Filialen.", True),
    ],
)  # fmt: skip
def test_german_tells_turns_in_several_ways(sentence: str, true: bool):
    """
    "Jede zweite Woche", "alle zwei Wochen" and "14-tägig" are one.
    """
    assert (GERMAN(sentence) == set()) is true


def test_a_year_does_not_come_round():
    """
    What is done each week belongs to no year that stands before it.
    """
    told = partial(
        codes_of,
        one_post(
            "en",
            "Norrby Tiles",
            "Setter",
            "Reading club, 2018 - 2020, one hour a week with children",
        ),
    )
    assert (
        told("Between 2018 and 2020 I gave an hour a week to the reading club.")
        == set()
    )
