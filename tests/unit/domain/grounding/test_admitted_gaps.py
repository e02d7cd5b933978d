"""
What a letter says to have little of is an honest gap.
"""

import pytest

from gate import codes_of, one_post

RESUME = one_post(
    "en",
    "Tarnside Nursery",
    "Gardener",
    "Grow perennials and shrubs in 6 greenhouses",
    "Advise customers on soil and pruning",
)
GERMAN = one_post(
    "de", "Gärtnerei Tarnau", "Gärtner", "Anzucht von Stauden in 6 Gewächshäusern"
)


@pytest.mark.parametrize(
    "sentence",
    [
        "I have little experience with drip irrigation.",
        "I have very little experience of orchards and would be keen to learn more.",
        "I have limited experience with AutoCAD.",
        "So far I have had only limited exposure to hydroponics.",
        "I have hardly any experience with Odoo.",
        "I have only basic knowledge of Shopify.",
        "I have only a little Polish.",
        "I know very little about orchids.",
        "I am new to Lightspeed.",
        "I am still a beginner with Canva.",
        "I have little experience with orchids, but I grow shrubs.",
    ],
)
def test_gap_is_no_claim(sentence: str) -> None:
    """
    Little, limited, hardly any, only basic: nothing is claimed of the thing itself.
    """
    assert codes_of(RESUME, sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "I have a little experience with drip irrigation.",
        "I have basic knowledge of Shopify.",
        "I have extensive experience with AutoCAD.",
        "With little experience I designed an orchard for Bellhaven Estates.",
        "I have little experience with orchids but extensive experience with AutoCAD.",
        "I have little experience with orchids and nine years with bonsai.",
        "I have little experience with orchids, but I am a certified arborist.",
        "I trained colleagues who were new to Lightspeed.",
        "I am new to management but an expert in hydroponics.",
    ],
)
def test_claim_beside_a_gap(sentence: str) -> None:
    """
    A little is something, and what is told beside a gap is held against the resume.
    """
    assert codes_of(RESUME, sentence) != set()


def test_german_gap() -> None:
    """
    So in German.
    """
    assert not codes_of(GERMAN, "Mit Hydrokultur habe ich bisher wenig Erfahrung.")
    assert not codes_of(GERMAN, "Ich habe kaum Erfahrung mit Shopware.")
    assert codes_of(GERMAN, "Ich habe viel Erfahrung mit Shopware.")
    assert codes_of(
        GERMAN, "Ich habe kaum Erfahrung mit Shopware, aber Magento beherrsche ich."
    )
