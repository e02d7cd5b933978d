"""
As what time was spent, and which office was held, whatever it is said for.
"""

from functools import partial

import pytest

from gate import TODAY, codes_of, one_post
from resumate.domain.letter import FindingCode

GERMAN = partial(
    codes_of,
    one_post("de", "Museum Elmsee", "Kassenleiter", "Leitung von vier Aufsichten"),
    today=TODAY,
)
ENGLISH = partial(
    codes_of,
    one_post("en", "Elmsea Museum", "Ticket office manager", "Led four attendants"),
    today=TODAY,
)


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (GERMAN, "Meine Jahre als Filialleiter kämen Ihrem Team zugute."),
        (GERMAN, "Meine Zeit als Hausmeister würde mir bei Ihnen helfen."),
        (ENGLISH, "My years as a ward manager would serve your visitors well."),
        (ENGLISH, "My time as a branch manager would help your team."),
        (GERMAN, "Davor hatte ich zwei Jahre die Stelle eines Filialleiters inne."),
        (GERMAN, "Zuvor habe ich die Position einer Pflegedienstleiterin bekleidet."),
    ],
)
def test_a_title_that_was_not_held_is_found_in_passing(told, sentence):
    """
    What it may be good for is a wish, or of the employer; that one was it is neither.
    """
    assert FindingCode.TITLE_UNKNOWN in told(sentence)


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (GERMAN, "Meine Jahre als Kassenleiter kämen Ihrem Team zugute."),
        (GERMAN, "Zuvor hatte ich die Stelle eines Kassenleiters inne."),
        (GERMAN, "Die Stelle eines Filialleiters in Ihrem Haus reizt mich."),
        (ENGLISH, "My years as a ticket office manager would serve your team well."),
        (ENGLISH, "My time as a manager would help your team."),
    ],
)
def test_a_title_that_was_held_may_be_told_in_passing(told, sentence):
    """
    Nor is the post a title held that one only writes for.
    """
    assert FindingCode.TITLE_UNKNOWN not in told(sentence)
