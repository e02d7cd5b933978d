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


@pytest.mark.parametrize(
    ("told", "language", "value", "kind"),
    [
        ("réduit les pertes de moitié", "fr", 50, "percent"),
        ("formé la moitié des équipes", "fr", 50, "percent"),
        ("baissé les stocks d'un tiers", "fr", 33, "percent"),
        ("servi deux tiers des tables", "fr", 67, "percent"),
        ("gagné trois quarts des appels d’offres", "fr", 75, "percent"),
        ("réduit les coûts de vingt pour cent", "fr", 20, "percent"),
        ("doublé les ventes", "fr", 2, "multiple"),
        ("atteint le triple du budget", "fr", 3, "multiple"),
        (
            "multiplié les ventes puis divisé par deux les retours",
            "fr",
            0.5,
            "multiple",
        ),
        ("encadré une douzaine d'apprentis", "fr", 12, "count"),
        ("encadré une demi-douzaine de commis", "fr", 6, "count"),
        ("reducido las mermas a la mitad", "es", 50, "percent"),
        ("bajado las quejas en un tercio", "es", 33, "percent"),
        ("llevado tres cuartas partes de las rutas", "es", 75, "percent"),
        ("bajado los costes un veinte por ciento", "es", 20, "percent"),
        ("duplicado las ventas", "es", 2, "multiple"),
        ("doblado las reservas", "es", 2, "multiple"),
        ("vendido el doble que antes", "es", 2, "multiple"),
        ("multiplicado por tres las reservas", "es", 3, "multiple"),
        ("formado a una docena de aprendices", "es", 12, "count"),
        ("formado a media docena de aprendices", "es", 6, "count"),
    ],
)
def test_shares_and_multiples_are_numbers(told, language, value, kind):
    """
    Of all that can be said without a digit.
    """
    found = romance_number_words(told, language)

    assert [value] == [round(x.value, 1 if x.value < 1 else None) for x in found]
    assert [kind] == [
        "percent" if x.percent else "multiple" if x.multiple else "count" for x in found
    ]


@pytest.mark.parametrize(
    ("told", "language"),
    [
        ("géré les fonds pour le compte d'un tiers", "fr"),
        ("une double compétence en vente et en gestion", "fr"),
        ("pris un quart d'heure", "fr"),
        ("reformado un cuarto de baño", "es"),
        ("a mitad de la temporada", "es"),
        ("un cuarto de hora", "es"),
        ("assuré un quart de nuit", "fr"),
        ("intégré un tiers de confiance", "fr"),
        ("doblado turnos en verano", "es"),
        ("dividido el trabajo entre equipos", "es"),
    ],
)
def test_what_only_sounds_like_a_share_is_none(told, language):
    """
    A third party, a double skill, a quarter of an hour, a bathroom, a night watch.
    """
    assert not romance_number_words(told, language)


@pytest.mark.parametrize(
    ("language", "line", "sentence", "code"),
    [
        ("fr", "Réduction des pertes de 25 %", "J'ai réduit les pertes de moitié.", 1),
        ("fr", "Réduction des pertes de 50 %", "J'ai réduit les pertes de moitié.", 0),
        ("fr", "Réduction des pertes de moitié", "J'ai réduit les pertes de 50 %.", 0),
        ("fr", "Réduction des pertes de moitié", "J'ai réduit les pertes de 80 %.", 1),
        ("fr", "Hausse des ventes de 20 %", "J'ai doublé les ventes.", 1),
        ("fr", "Ventes doublées en deux ans", "J'ai doublé les ventes.", 0),
        ("fr", "Baisse des stocks de 10 %", "J'ai baissé les stocks d'un tiers.", 1),
        (
            "fr",
            "Encadrement de 3 apprentis",
            "J'ai encadré une douzaine d'apprentis.",
            1,
        ),
        ("fr", "Encadrement de 22 commis", "J'ai encadré une vingtaine de commis.", 0),
        ("fr", "Encadrement de 5 commis", "J'ai encadré une vingtaine de commis.", 1),
        ("es", "Reducción de mermas del 15 %", "He reducido las mermas a la mitad.", 1),
        ("es", "Reducción de mermas del 50 %", "He reducido las mermas a la mitad.", 0),
        ("es", "Ventas un 12 % mayores", "He vendido el doble que antes.", 1),
        ("es", "Formación de 4 alumnos", "He formado a una docena de alumnos.", 1),
        ("es", "Formación de 12 alumnos", "He formado a una docena de alumnos.", 0),
        ("es", "Formación de 4 alumnos", "He formado a decenas de alumnos.", 1),
    ],
)
def test_shares_are_held_to_the_resume(language, line, sentence, code):
    """
    As the digits are that say the same.
    """
    found = codes_of(one_post(language, "Elm SA", "Gestor", line), sentence)

    assert bool(code) == bool(found & {NUMBER, MEANING})
