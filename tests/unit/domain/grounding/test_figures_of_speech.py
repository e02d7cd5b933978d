"""
Pictures in which a sentence says that something is one's work.
"""

import pytest

from gate import codes_of, one_post

ENGLISH = one_post(
    "en",
    "Amberfield Glass",
    "Order Clerk",
    "Returns and breakage claims",
    "20 to 25 orders a day",
    "Helped the foreman when the kiln was moved in 2021",
    "Safety audits: prepare the papers",
    "Helped with guided tours of the glass museum for schools",
)
GERMAN = one_post(
    "de",
    "Glashütte Amberfeld",
    "Einkäuferin",
    "Neuer Lieferant für Quarzsand seit 2022",
    "Reklamationen und Rücksendungen",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Returns and breakage claims land on my desk.", True),
        ("Dismissals and wage disputes land on my desk.", False),
        ("On a normal day between 20 and 25 orders leave my desk.", True),
        ("Returns are the everyday stuff of my desk.", True),
        ("Tax returns for private clients are the everyday stuff of my desk.", False),
        ("When the kiln was moved in 2021, I lent the foreman a hand.", True),
        ("In the glass museum I lent a hand with the guided tours for schools.", True),
        ("Safety audits hold no terrors for me, as I prepare the papers.", True),
        ("I have made no errors in five years at the works.", False),
    ],
)
def test_a_picture_tells_no_deed_of_its_own(sentence, true):
    """
    The words of a picture need no line, and what it is said of still does.
    """
    assert bool(codes_of(ENGLISH, sentence)) != true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("2022 habe ich einen neuen Lieferanten für Quarzsand ins Boot geholt.", True),
        ("2022 habe ich eine neue Spedition für Paletten ins Boot geholt.", False),
    ],
)
def test_a_german_picture_tells_no_deed_of_its_own(sentence, true):
    """
    So it is in German.
    """
    assert bool(codes_of(GERMAN, sentence)) != true
