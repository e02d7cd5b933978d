"""
Who leads a class or a walk gives it.
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
        "Activity Worker",
        "Taught two yoga classes a week for residents",
        "Gave guided tours of the old mill",
        "Plan and deliver craft workshops",
        "Walks with residents in the park",
        "Took minutes at the weekly team meeting",
        "Booked rooms for the first aid course",
        "Assisted with the swimming lessons",
    ),
)
GERMAN = partial(
    codes_of,
    one_post(
        "de",
        "Haus Lindner",
        "Sozialbetreuerin",
        "Kundenkurse zum Obstbaumschnitt",
        "Stadtführungen für Besuchergruppen durchgeführt",
        "Räume für den Erste-Hilfe-Kurs gebucht",
        "Mithilfe beim Schwimmkurs",
    ),
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I lead two yoga classes a week.", True),
        ("I have led guided tours of the old mill.", True),
        ("I lead craft workshops.", True),
        ("I lead walks with residents in the park.", True),
        ("I lead the weekly team meeting.", False),
        ("I led the first aid course.", False),
        ("I lead the swimming lessons.", False),
        ("I lead a team of activity workers.", False),
    ],
)
def test_leading_a_class_is_giving_it(sentence: str, true: bool):
    """
    A class that a line says was given, or that it only names, was led; whoever booked
    the room or helped did not lead it.
    """
    assert (ENGLISH(sentence) == set()) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Ich leite Kurse zum Obstbaumschnitt.", True),
        ("Ich leite Stadtführungen für Besuchergruppen.", True),
        ("Ich leite den Erste-Hilfe-Kurs.", False),
        ("Ich leite den Schwimmkurs.", False),
        ("Ich leite ein Team von Betreuerinnen.", False),
    ],
)
def test_german_courses_are_led_by_who_gives_them(sentence: str, true: bool):
    """
    "Leite Kurse" says no more than that they are given.
    """
    assert (GERMAN(sentence) == set()) is true


def test_the_place_of_a_post_is_no_matter_of_a_deed():
    """
    Where it was done does not make the head of the post the line that tells it.
    """
    resume = one_post(
        "en",
        "Grand Bend Branch, Kitchener",
        "Associate",
        "Plan and deliver three story times a week",
    )
    led = "For years I have planned and led story times at the Grand Bend Branch in Kitchener."
    assert codes_of(resume, led) == set()
