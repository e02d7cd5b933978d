"""
What is told as going on is told from what is past.
"""

import pytest

from resumate.domain.language.going_on import told_of_now

LINES = ("Lead a team of 5 cooks", "Leitung der Inventur mit SAP")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I have worked as a cook at Anchor since January 2025.", "since January 2025"),
        ("In my current role, I opened a kitchen.", "my current"),
        ("At present I run a kitchen at Anchor.", "At present"),
        ("My day-to-day work includes rotas.", "My day-to-day work includes"),
        ("At Anchor, I lead a team of 5 cooks.", "I lead"),
        ("Seit 2025 arbeite ich bei der Anker GmbH.", "Seit 2025"),
        ("In meiner aktuellen Stelle habe ich gezählt.", "meiner aktuellen"),
        ("Zu meinen Aufgaben gehört die Inventur.", "Zu meinen Aufgaben gehört"),
        ("Hinzu kommt die Inventur mit SAP.", "Hinzu kommt"),
        ("Ich leite die Inventur mit SAP.", "Ich leite"),
        ("Depuis mars 2021, je travaille chez Ancre.", "Depuis mars 2021"),
    ],
)
def test_what_goes_on_is_told_by_words_of_now(text, words):
    """
    By one for now, by when it began, or by a verb of the line in the present.
    """
    assert words == told_of_now(text, LINES)


@pytest.mark.parametrize(
    "text",
    [
        "From 2020 to 2022, I worked at Anchor.",
        "At Anchor, I led a team of 5 cooks.",
        "I know SAP, and I speak Polish.",
        "I am glad that I led a team.",
        "Von 2020 bis 2022 habe ich die Inventur geleitet.",
        "Ich schätze den Umgang mit SAP.",
    ],
)
def test_what_is_past_or_a_trait_does_not_go_on(text):
    """
    A verb in the present that no line has tells of the person.
    """
    assert not told_of_now(text, LINES)
