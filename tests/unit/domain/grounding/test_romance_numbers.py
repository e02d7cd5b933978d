"""
Numbers in words in French and Spanish letters, and what they count.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.grounding.quantities.romance_numbers import romance_number_words
from resumate.domain.letter import FindingCode

NUMBER = FindingCode.NUMBER_UNSUPPORTED
MEANING = FindingCode.NUMBER_WRONG_MEANING


@pytest.mark.parametrize(
    ("told", "language", "value"),
    [
        ("quatre-vingt-dix-sept", "fr", 97),
        ("soixante et onze", "fr", 71),
        ("deux mille trois cents", "fr", 2300),
        ("trois millions", "fr", 3_000_000),
        ("treinta y cinco mil", "es", 35_000),
        ("ciento veinte", "es", 120),
        ("doscientos", "es", 200),
    ],
)
def test_a_number_is_read_whole(told, language, value):
    """
    As many words as it has.
    """
    (found,) = romance_number_words(f"J'ai {told} clients", language)

    assert value == found.value


def test_a_new_car_is_no_number():
    """
    "Neuf" is nine only where a number goes on.
    """
    assert not romance_number_words("un véhicule neuf", "fr")
    assert [900] == [x.value for x in romance_number_words("neuf cents lots", "fr")]


@pytest.mark.parametrize(
    ("language", "line", "sentence", "code"),
    [
        ("fr", "Gestion de 3 magasins", "Je gère trente magasins.", NUMBER),
        ("fr", "Gestion de 3 magasins", "Je gère trois magasins.", None),
        ("es", "Instalación de 85 sistemas", "He instalado 85 sistemas.", None),
        ("es", "Instalación de 85 sistemas", "He formado a 85 alumnos.", MEANING),
        ("es", "Formación de 4 alumnos", "He formado a veinte alumnos.", NUMBER),
    ],
)
def test_it_is_held_to_the_resume(language, line, sentence, code):
    """
    Of languages whose endings are not known, the same word beside it is enough.
    """
    found = codes_of(one_post(language, "Elm SA", "Gestor", line), sentence)

    assert found == ({code} if code else set())
