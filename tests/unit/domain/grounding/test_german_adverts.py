"""
By which of its names a German letter calls the advert that it answers.
"""

import pytest

from gate import TODAY, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.posting import JobPosting

TAILOR = one_post("de", "Atelier Wagner", "Schneiderin", "Änderung von Mänteln")
POSTING = JobPosting(
    "Gewandmeisterin",
    "Theater am Wall",
    "de",
    (),
    "Das Theater am Wall sucht eine Gewandmeisterin für Schauspiel und Ballett.",
)


def _findings(sentence):
    critique = check_letter(sentence, TAILOR, POSTING, language="de", today=TODAY)
    return [f for s in critique.sentences for f in s.findings]


@pytest.mark.parametrize(
    "advert",
    ["Anzeige", "Inserat", "Stelleninserat", "Stellenangebot", "Annonce", "Jobangebot"],
)
def test_an_advert_by_any_name_says_nothing_of_the_employer(advert):
    """
    That it was read with pleasure is a courtesy.
    """
    assert not _findings(f"Ihr {advert} hat mich sofort angesprochen.")
    assert not _findings(f"Ihr {advert} für eine Gewandmeisterin weckt mein Interesse.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ihr Inserat lobt den preisgekrönten Spielplan.",
        "Ihr Stellenangebot nennt ein Orchester mit 60 Stellen.",
    ],
)
def test_what_an_advert_is_said_to_tell_must_stand_in_it(sentence):
    """
    Its name hides no claim.
    """
    assert _findings(sentence)
