"""
Public bodies, groups of houses and places of learning that German letters tell of.
"""

from functools import partial

import pytest

from gate import TODAY, codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

CLERK = told_resume(
    """
    @name Ute Marquardt
    @language de
    @experience
    # Stadt Lauterbrück | Sachbearbeiterin Gewerbe | 2018-05 | now
    Gewerbeanmeldungen und Erlaubnisse, 30 Vorgänge in der Woche
    # Landesamt für Vermessung Nordheim | Verwaltungsangestellte | 2014-08 | 2018-04
    Auskünfte aus dem Kataster
    # Auerhof Textil GmbH | Lehre als Kauffrau im Einzelhandel | 2011-08 | 2014-07
    Verkauf im Stammhaus
    """
)
codes = partial(codes_of, CLERK, today=TODAY)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bei der Stadt Wesendorf habe ich zwei Jahre gearbeitet.",
        "Die Gemeinde Altenried, für die ich vorher tätig war, arbeitet ganz ähnlich.",
        "Der Landkreis Moorau, bei dem ich angestellt war, hat viele Gewerbe.",
        "Nach der Lehre stieg ich beim Landesamt für Denkmalpflege ein.",
        "Am Institut für Wasserbau habe ich als Aushilfe gearbeitet.",
        "Als ich für die Krohngruppe tätig war, lernte ich ruhig zu bleiben.",
        "Das Kaufhaus Merz & Brandl, wo ich zuvor gearbeitet habe, war größer.",
    ],
)
def test_a_body_that_the_resume_does_not_name_is_found(sentence):
    """
    What it is and where, or for what, make its name, also before a relative clause.
    """
    assert FindingCode.EMPLOYER_UNKNOWN in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bei der Stadt Lauterbrück arbeite ich seit 2018.",
        "Die Stadt Lauterbrück, für die ich tätig bin, hat viele Gewerbe.",
        "Beim Landesamt für Vermessung stieg ich nach der Lehre ein.",
        "Für die Projektgruppe war ich auch tätig.",
        "Beim Amt für Statistik habe ich eine Auskunft eingeholt.",
        "Die Firma, für die ich vorher tätig war, verkaufte Stoffe.",
    ],
)
def test_a_body_of_the_resume_and_one_where_nobody_worked_are_none(sentence):
    """
    Whom one only had to do with is no employer.
    """
    assert FindingCode.EMPLOYER_UNKNOWN not in codes(sentence)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Mein Lehrbetrieb war die Auerhof Textil GmbH.", False),
        ("Mein Ausbildungsbetrieb war damals die Auerhof Textil GmbH.", False),
        ("Mein erster Arbeitgeber war das Landesamt für Vermessung.", False),
        ("Mein Lehrbetrieb war die Stadt Lauterbrück.", True),
    ],
)
def test_where_one_learnt_an_apprenticeship_was(sentence, wrong):
    """
    What the house is called says no deed of any other post.
    """
    assert (FindingCode.ROLE_MIXED in codes(sentence)) is wrong
