"""
A claim is not larger than the lines that it rests on: how much, how far, how often.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode

ENGLISH = one_post(
    "en",
    "Pellmar Archive",
    "Archivist",
    "Guest talk on paper mites in the conservation course",
    "Member of the group for the new scanner",
    "Answer readers' letters",
    "Check every strongroom each morning",
)
GERMAN = one_post(
    "de",
    "Stadtarchiv Wehr",
    "Archivarin",
    "Verzeichnung der Bauakten",
    "Beauftragte für Brandschutz im Magazin",
    "Montage von Regalen",
)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (ENGLISH, "I have full responsibility for readers' letters."),
        (ENGLISH, "I answer readers' letters every day."),
        (GERMAN, "Der gesamte Brandschutz des Archivs liegt in meiner Verantwortung."),
        (GERMAN, "Für das Stadtarchiv Wehr war ich bundesweit auf Montage."),
        (GERMAN, "Die Bauakten habe ich komplett verzeichnet."),
    ],
)
def test_all_everywhere_and_every_day_must_be_told(content, sentence):
    """
    One of the lines that the sentence rests on must say as much.
    """
    assert FindingCode.SCOPE_INFLATED in codes_of(content, sentence)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (ENGLISH, "I answer readers' letters."),
        (ENGLISH, "I check every strongroom in the morning."),
        (ENGLISH, "Every January I answer readers' letters."),
        (ENGLISH, "I answer nearly every letter of our readers."),
        (GERMAN, "Ich verzeichne Bauakten aus aller Welt."),
    ],
)
def test_what_a_line_tells_or_a_time_may(content, sentence):
    """
    When it was, and what a line itself says of all, is not larger.
    """
    assert FindingCode.SCOPE_INFLATED not in codes_of(content, sentence)
