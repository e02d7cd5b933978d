"""
What stands in brackets behind a German deed is said in words.
"""

import pytest

from resumate.domain.composing.german.lines.brackets import told_apart
from resumate.domain.composing.german.lines.clause import read_german
from resumate.domain.composing.german.papers.knowing import skills
from resumate.domain.composing.german.paragraphs.links import asked_for
from resumate.domain.composing.german.words.places import at
from resumate.domain.plan import Point, PointKind
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.resume import ResumeLine, Section


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        (
            "betreue ich 30 Pächter (davon 9 auf den Inseln)",
            "betreue ich 30 Pächter, davon 9 auf den Inseln",
        ),
        (
            "die Annahme von Leergut (rund 40 Kisten pro Stunde)",
            "die Annahme von Leergut, rund 40 Kisten pro Stunde",
        ),
        (
            "Zudem leite ich die Spülküche (6 Mitarbeitende)",
            "Zudem leite ich die Spülküche mit 6 Mitarbeitenden",
        ),
        (
            "Zudem leite ich ein Heim mit 40 Plätzen (12 Mitarbeitende)",
            "Zudem leite ich ein Heim mit 40 Plätzen und 12 Mitarbeitenden",
        ),
        (
            "Dort habe ich auch einen Chor gegründet (derzeit 20 Mitglieder)",
            "Dort habe ich auch einen Chor gegründet, mit derzeit 20 Mitgliedern",
        ),
        ("die Restaurierung (14 Bänke)", "die Restaurierung von 14 Bänken"),
        (
            "der Umbau der Scheune (Bausumme 1,2 Mio. Euro)",
            "der Umbau der Scheune mit einer Bausumme von 1,2 Mio. Euro",
        ),
        (
            "vertrete ich die Chefin (Urlaub und Krankheit)",
            "vertrete ich die Chefin bei Urlaub und Krankheit",
        ),
    ],
)
def test_how_much_of_it_there_was_needs_no_bracket(noted, told):
    """
    It stands behind a comma, or behind "mit" where people or a sum are counted.
    """
    assert told_apart(noted) == told


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        (
            "Zudem habe ich den Ausschuss von 9 % auf 4 % gesenkt (2031 bis 2033)",
            "Zudem habe ich von 2031 bis 2033 den Ausschuss von 9 % auf 4 % gesenkt",
        ),
        (
            "die Mitarbeit am Leitbild (2031)",
            "die Mitarbeit am Leitbild im Jahr 2031",
        ),
        (
            "die Begleitung von Freizeiten (2031, 2033)",
            "die Begleitung von Freizeiten in den Jahren 2031 und 2033",
        ),
        (
            "Zudem habe ich die Quote von 9 auf 4 % gesenkt (gemeinsam mit Lenz)",
            "Zudem habe ich die Quote von 9 auf 4 % gesenkt, gemeinsam mit Lenz",
        ),
    ],
)
def test_when_it_was_and_with_whom_is_told_of_the_deed(noted, told):
    """
    Who helped stays told.
    """
    assert told_apart(noted) == told


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        (
            "Zudem habe ich Bruch um 30 % verringert (neue Lagerordnung, Schulungen)",
            (
                "Zudem habe ich Bruch durch eine neue Lagerordnung und Schulungen "
                "um 30 % verringert"
            ),
        ),
        (
            "Zudem habe ich den Ausschuss um 4 % gesenkt (Werk Nord)",
            "Zudem habe ich den Ausschuss um 4 % gesenkt (Werk Nord)",
        ),
        (
            "Zudem habe ich einen Ofen mit eingeführt (Ausschuss um 8 % gesunken)",
            (
                "Zudem habe ich einen Ofen mit eingeführt, und der Ausschuss ist um "
                "8 % gesunken"
            ),
        ),
        (
            "Zudem habe ich am Lesekonzept mitgearbeitet (vom Verband übernommen)",
            (
                "Zudem habe ich am Lesekonzept mitgearbeitet; es wurde vom Verband "
                "übernommen"
            ),
        ),
        (
            "die Ausbildung von 9 Lehrlingen (alle bestanden)",
            "die Ausbildung von 9 Lehrlingen; alle haben bestanden",
        ),
        (
            "bin ich zuständig für die Halle, kein schwerer Unfall seit 2031",
            (
                "bin ich zuständig für die Halle; seit 2031 gab es keinen schweren "
                "Unfall"
            ),
        ),
    ],
)
def test_how_it_was_done_and_what_came_of_it_is_told_in_a_sentence(noted, told):
    """
    Of the means only what is work: a place of it is none.
    """
    assert told_apart(noted) == told


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        (
            "führe ich 12 Leute (Dienstplanung, Urlaubsplanung)",
            "führe ich 12 Leute; dazu gehören Dienstplanung und Urlaubsplanung",
        ),
        (
            "die Führung von 7 Leuten (disziplinarische Führung beim Leiter)",
            "die Führung von 7 Leuten (disziplinarische Führung beim Leiter)",
        ),
        (
            "gehörten Bodenproben (ICP-MS, Photometrie)",
            "gehörten Bodenproben mit ICP-MS und Photometrie",
        ),
        (
            "habe ich kleine Trupps (bis 4 Personen, bis 90.000 Euro) ab 2031 geleitet",
            (
                "habe ich kleine Trupps mit bis zu 4 Personen und bis zu 90.000 Euro "
                "ab 2031 geleitet"
            ),
        ),
        (
            "habe ich die Vorlage (seit 2031 überall im Einsatz) aufgebaut",
            "habe ich die Vorlage aufgebaut, seit 2031 überall im Einsatz",
        ),
        (
            "Die Note ist von 8,1 (2031) auf 8,8 (2033) gestiegen",
            "Die Note ist von 8,1 (2031) auf 8,8 (2033) gestiegen",
        ),
    ],
)
def test_what_belongs_to_the_work_is_said_so(noted, told):
    """
    But what may be the work of others, or dates a figure, stays where it is.
    """
    assert told_apart(noted) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Führung von 14 Leuten (Dienstplanung, Urlaube)", "führe 14 Leute "),
        ("Betreuung von täglich 7 bis 9 Gästen", "betreue täglich 7 bis 9 Gäste"),
        ("Einschulung von 3 Lehrlingen", "habe 3 Lehrlinge eingeschult"),
        ("Führen der Gerätekartei", "führe die Gerätekartei"),
        ("Beratung von Eltern", "berate Eltern"),
        ("Mitarbeit am Leitbild", "habe am Leitbild mitgearbeitet"),
        ("Teilnahme an zwei Audits", "habe an zwei Audits teilgenommen"),
        ("Mithilfe beim Mähen und Heuen", "habe beim Mähen und Heuen mitgeholfen"),
        ("Verantwortung für 6 Leute", "bin verantwortlich für 6 Leute"),
        ("Übernahme nach der Lehre, Empfang und Kasse", "der Empfang"),
        (
            "Teilnahme an Sitzungen und Verfassen der Protokolle",
            "die Teilnahme an Sitzungen",
        ),
    ],
)
def test_a_noun_of_work_is_told_by_its_verb(line, told):
    """
    Where its object is sure; two deeds of which one is no part of the other stay nouns.
    """
    assert read_german(line, current=True)[0].text.startswith(told)


@pytest.mark.parametrize(
    ("firm", "told"),
    [
        ("Planungsbüro Ing. Kranz GmbH", "beim Planungsbüro Ing. Kranz"),
        ("Autohaus Lenz GmbH & Co. KG", "beim Autohaus Lenz"),
        ("Ambulanter Pflegedienst Lenz GmbH", "beim Ambulanten Pflegedienst Lenz"),
        ("Hotel Seeblick, Hallein", "beim Hotel Seeblick"),
        ("Almenhof Kreuz", "beim Almenhof Kreuz"),
        ("Lenz Bau GmbH", "bei der Lenz Bau GmbH"),
    ],
)
def test_a_firm_that_is_called_by_what_it_is_has_its_article(firm, told):
    """
    Nobody is "bei der Planungsbüro …".
    """
    assert at(firm) == told


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "Herzliche Begrüßung unserer Mieter, Kasse und Bar",
            "die herzliche Begrüßung Ihrer Mieter",
        ),
        (
            "Tiergestützte Förderung, viele unserer Kinder leben auf Höfen",
            "die tiergestützte Förderung",
        ),
        (
            "Zusammenarbeit mit Schulen, Eltern und Vereinen",
            "die Zusammenarbeit mit Schulen, Eltern und Vereinen",
        ),
    ],
)
def test_what_draws_is_one_whole_thing(asked, told):
    """
    And no row that a requirement happened to have.
    """
    requirement = Requirement("R1", asked, RequirementKind.DUTY)

    assert asked_for(requirement) == ("gerund", told)


def test_the_first_of_a_numbered_row_stands_for_all():
    """
    "Eurocodes EC 0" is no skill.
    """
    line = ResumeLine("L1", "Eurocodes EC 1, EC 5 samt Anhängen", Section.SKILLS)
    point = Point(PointKind.SKILLS, (line,), items=("Eurocodes EC 1",))

    said = skills(point, spoken=False)

    assert said is not None
    assert said.text == "Zu meinen Kenntnissen zählen die Eurocodes."
