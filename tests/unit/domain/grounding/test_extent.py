"""
How much of it, and whose doing: some is not all, and a result is nobody's deed.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.grounding.deeds.extent import says_whole
from resumate.domain.language.words import is_function
from resumate.domain.letter import FindingCode

ENGLISH = one_post(
    "en",
    "Saltreef",
    "Aquarist",
    "Suggested a merge of two feeding rounds",
    "Redesigned the plankton tanks",
    "Inspect all coral tanks every morning",
    "Helped the curator with the new filter; algae fell from 30% to 12%",
    "Member of the reef safety response working group; bites down by 18%",
    "Contribute panels to the exhibition that eleven museums show",
    "Review the logbooks of two junior analysts",
    "Co-supervise two diving students",
    "Tech lead for pumps (three engineers)",
)
GERMAN = one_post(
    "de",
    "Saltreef",
    "Aquarist",
    "Pflege der Korallenbecken",
    "Anleitung von zwei Tauchern",
)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (ENGLISH, "I redesigned all the plankton tanks."),
        (ENGLISH, "I redesigned every plankton tank."),
        (ENGLISH, "I redesigned the plankton tanks across the country."),
        (ENGLISH, "I brought the new filter, and algae fell from 30% to 12%."),
        (ENGLISH, "I brought bites down by 18%."),
        (ENGLISH, "The exhibition of panels is owned by me."),
        (ENGLISH, "I manage two junior analysts."),
        (ENGLISH, "I supervise two diving students."),
        (ENGLISH, "I redesigned the plankton tanks and lead the night divers."),
        (GERMAN, "Ich verantworte die Pflege sämtlicher Korallenbecken."),
        (GERMAN, "Ich bin Vorgesetzte von zwei Tauchern."),
    ],
)
def test_some_of_it_is_not_all_of_it_nor_a_result_a_deed(content, sentence):
    """
    All, whose own, and whom one leads must be told as the resume tells them.
    """
    assert FindingCode.SCOPE_INFLATED in codes_of(content, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I inspect all coral tanks every morning.",
        "I redesigned the plankton tanks, all of them familiar to me.",
        "Every second month I redesigned the plankton tanks.",
        "Together with colleagues I supervise two diving students.",
        "I have led the work on pumps.",
        "I grew up by the sea with the curator of a museum.",
    ],
)
def test_what_the_resume_tells_of_all_or_of_leading_may_be_said(sentence):
    """
    Times, posts that are leads, and credit that is shared inflate nothing.
    """
    assert FindingCode.SCOPE_INFLATED not in codes_of(ENGLISH, sentence)


def test_how_often_is_not_all_of_it():
    """
    "Alle fünf Wochen" is when; all five branches are all there are.
    """
    assert not says_whole("im Wechsel alle fünf Wochen")
    assert not says_whole("again every Sept")
    assert says_whole("alle fünf Filialen")


def test_the_post_held_now_is_a_word_that_tells_nothing():
    """
    "In meiner jetzigen Position" opens a sentence as "zurzeit" does.
    """
    assert is_function("jetzigen", "de")


def test_a_short_word_for_a_leader_is_a_title():
    """
    Whose title it is leads, though another line tells of standing in for one.
    """
    lines = ("Abrechnung und Nachträge", "ab 2014 Vertretung des Bauleiters")
    site = one_post("de", "Hochbau Stark GmbH", "Bauleiter", *lines)

    assert not codes_of(site, "Ich arbeite als Bauleiter.")
