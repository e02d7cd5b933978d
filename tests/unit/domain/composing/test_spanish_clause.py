"""
A Spanish resume line becomes what its person would say.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.spanish.clause import read_spanish
from resumate.domain.composing.spanish.words import at, with_article, y


@pytest.mark.parametrize(
    ("line", "form", "said"),
    [
        (
            "Implanté la factura electrónica",
            Form.DID,
            "implanté la factura electrónica",
        ),
        ("Lideró un equipo de 6", Form.DID, "lideré un equipo de 6"),
        ("Organizó dos viajes", Form.DID, "organicé dos viajes"),
        ("Dirigió la migración", Form.DID, "dirigí la migración"),
        (
            "Redujo el plazo de 62 a 45 días",
            Form.DID,
            "reduje el plazo de 62 a 45 días",
        ),
        ("Gestión de 80 clientes", Form.DUTY, "la gestión de 80 clientes"),
        ("Elaboración de nóminas", Form.DUTY, "la elaboración de nóminas"),
        ("Registro de facturas", Form.DUTY, "el registro de facturas"),
        ("Registrar facturas", Form.TASK, "registrar facturas"),
        ("Responsable de la caja", Form.STATE, "fui responsable de la caja"),
        ("Gestionando proveedores", None, None),
        ("Rango de 7 mesas con un ayudante", None, None),
        ("Mora a 90 días del 14 % al 6 %", None, None),
        ("Acogida del paciente, 9 puestos, 25 al día", None, None),
        (
            "Gestión de compras, ventas y almacén",
            Form.DUTY,
            "la gestión de compras, ventas y almacén",
        ),
        ("Excel, Word, Sage", None, None),
    ],
)
def test_a_line_is_said(line, form, said):
    """
    Deeds are told in the first person, duties have their article, the rest is not said.
    """
    clauses = read_spanish(line, current=False)

    found = (clauses[0].form, clauses[0].text) if clauses else (None, None)
    assert (form, said) == found


def test_what_goes_on_is_said_in_the_present():
    """
    "Imparto" is a deed while the post goes on; a noun is none.
    """
    deed = read_spanish("Imparto clase a 5 grupos", current=True)[0]
    duty = read_spanish("Desarrollo de aplicaciones", current=True)[0]

    assert (Form.DID, "imparto clase a 5 grupos") == (deed.form, deed.text)
    assert (Form.DUTY, "el desarrollo de aplicaciones") == (duty.form, duty.text)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (at("Mobiliti"), "en Mobiliti"),
        (at("Hospital del Mar"), "en el Hospital del Mar"),
        (at("Universidad de Sevilla"), "en la Universidad de Sevilla"),
        (with_article("atención al cliente"), "la atención al cliente"),
        (with_article("mantenimiento de equipos"), "el mantenimiento de equipos"),
        (with_article("evaluaciones de riesgo"), "las evaluaciones de riesgo"),
        (y("inglés"), "e"),
        (y("hierro"), "y"),
        (y("alemán"), "y"),
    ],
)
def test_articles_and_places(said, expected):
    """
    Articles fit the noun's gender and number, "y" what follows it.
    """
    assert expected == said
