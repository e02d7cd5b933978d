"""
Words that are known misspellings.
"""

import pytest

from resumate.domain.language.spelling import misspelt, mistyped


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Checked eligability for medicare", {"eligability": "eligibility"}),
        ("• Recieved the award", {"Recieved": "received"}),
        ("We met. Immediatly I wrote.", {"Immediatly": "immediately"}),
        ("Kept the accomodation full, and the attendence high",
         {"accomodation": "accommodation", "attendence": "attendance"}),
    ],
)  # fmt: skip
def test_a_misspelling_is_found_with_the_right_word(text, found):
    """
    In small letters anywhere, and with a capital where a line or sentence starts.
    """
    assert found == misspelt(text)


@pytest.mark.parametrize(
    "text",
    [
        "I organised the programme and the colour scheme at the theatre.",
        "I organized the program and the color scheme at the theater.",
        "Worked for Recieved Ltd and at Goole docks",
        "Deployed postgres and nginx with ansible; see eligability.example.org",
        "Callouts, glanding, contactors, megger tests and smolts",
        "re-accomodation",
    ],
)
def test_other_words_are_no_misspellings(text):
    """
    Both spellings of English, names, addresses, tools and words of a trade.
    """
    assert misspelt(text) == {}


def test_words_that_the_other_text_has_too_are_left_alone():
    """
    Who answers a posting says its words as it does.
    """
    assert misspelt("I know liason work.", without="Wanted: liason work") == {}


def test_only_english_is_read_for_misspellings():
    """
    "profitabel" is a German word.
    """
    assert mistyped("Lager profitabel geführt", "en")
    assert not mistyped("Lager profitabel geführt", "de")


def test_the_person_is_told_the_first_of_many():
    """
    Each with what may be meant; of too many only how many more.
    """
    many = "recieved thier eligability immediatly seperate occured untill"

    told = mistyped(many, "en")

    assert told.startswith("Perhaps mistyped: “recieved” (received?), “thier” (their?)")
    assert told.endswith(", … (+1).")
