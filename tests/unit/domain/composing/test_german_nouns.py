"""
The gender of German nouns, by what they end in.
"""

import pytest

from resumate.domain.composing.german.words.nouns import gender


@pytest.mark.parametrize(
    ("feminine", "other"),
    [
        ("Erlaubnis", "Zeugnis"),
        ("Berufsurkunde", "Kunde"),
        ("Weiterbildung", "Ring"),
        ("Packstraße", "Transfer"),
        ("Region", "Modul"),
    ],
)
def test_a_noun_has_its_gender_by_its_end(feminine, other):
    """
    Ends that look alike need not be of one gender.
    """
    assert gender(feminine) != gender(other)
    assert gender(feminine) == gender("Analyse")
