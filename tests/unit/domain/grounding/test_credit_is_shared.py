"""
Whose doing it was, where a line or a sentence speaks of a team.
"""

import pytest

from gate import codes_of, one_post

ENGLISH = one_post(
    "en",
    "Amberfield Glass",
    "Shift Deputy",
    "Took part in the safety audit (ISO 45001), mended 34 ladders",
    "Started a lunchtime chess club, 12 members in the first year",
    "Helped with the open day of the glassworks",
)
GERMAN = one_post(
    "de",
    "Glashütte Amberfeld",
    "Sachbearbeiterin",
    "Lohnabrechnung für 240 Beschäftigte in einem Team von drei Kolleginnen",
    "Rund 300 Führungen durch die Hütte",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("After the safety audit I mended more than thirty ladders.", True),
        ("I led the safety audit at the glassworks.", False),
        ("The chess club I founded drew twelve members in its first year.", True),
        ("I founded the open day of the glassworks.", False),
    ],
)
def test_what_a_line_gives_to_others_is_no_more_than_it_says(sentence, true):
    """
    What follows "took part" is one's own, and who started a club founded it.
    """
    assert bool(codes_of(ENGLISH, sentence)) != true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Im Team habe ich die Löhne von 240 Beschäftigten abgerechnet.", True),
        ("Ich habe die Löhne von 240 Beschäftigten allein abgerechnet.", False),
        ("Rund 300 Führungen habe ich allein in meiner Zeit dort gehalten.", True),
    ],
)
def test_german_says_with_a_word_that_others_did_it_too(sentence, true):
    """
    "Im Team" shares the credit, and a time alone is no person alone.
    """
    assert bool(codes_of(GERMAN, sentence)) != true
