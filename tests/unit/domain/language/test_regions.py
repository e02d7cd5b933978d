"""
A language is told as the country of a text writes it.
"""

import pytest

from resumate.domain.language.regions import written_in


@pytest.mark.parametrize(
    ("language", "texts", "told"),
    [
        ("en", ("12 Elm Lane, Hull HU3 4ZZ", ""), "en-GB"),
        ("en", ("Leeds", "Band 5, £29,970. NHS Foundation Trust"), "en-GB"),
        ("en", ("07700 900123", "We sell boats."), "en-GB"),
        ("en", ("ada@example.co.uk", ""), "en-GB"),
        ("en", ("Dayton, OH 45402", "$52,000, clients in the UK and the USA"), "en-US"),
        ("en", ("Concord, New Hampshire", ""), "en-US"),
        ("en", ("", "We sell boats."), "en-US"),
        ("de", ("Unna", "Wir verkaufen Boote in Österreich."), "de-DE"),
        ("de", ("1050 Wien", "Lohn laut Kollektivvertrag"), "de-AT"),
        ("de", ("Zürich", "Pensum 80 %, Lohn ab CHF 5000"), "de-CH"),
        ("fr", ("Lyon",), "fr-FR"),
        ("pl", ("Łódź",), "pl"),
    ],
)
def test_the_country_is_told_by_places_money_and_numbers(language, texts, told):
    """
    Of any of the texts; where none tells, the most common one is meant.
    """
    assert told == written_in(language, *texts)
