"""
What a line says of the firm, and of no work.
"""

import pytest

from resumate.domain.planning.firms_told import tells_of_the_firm


@pytest.mark.parametrize(
    "line",
    [
        "Handel mit Armaturen, Rohren und Ventilen; 52 Mitarbeiter",
        "Großhandel für Obst, rund 120 Mitarbeitende",
        "Mittelständischer Hersteller von Pumpen (350 Beschäftigte, 3 Standorte)",
        "Herstellung von Verpackungen, 80 Mitarbeiter",
        "Akutklinik, 420 Betten",
        "Rota and payroll SaaS for care homes; about 90 staff, Series A",
        "Family-run maker of garden furniture, 35 employees",
        "Booking and billing SaaS for small ferries; about 60 staff, Series A",
    ],
)
def test_a_trade_beside_a_size_tells_of_the_firm(line):
    """
    A trade, and how many the firm has of staff, sites or beds, describe the employer.
    """
    assert tells_of_the_firm(line)


@pytest.mark.parametrize(
    "line",
    [
        "Vertretung der Marktleitung, 17 Mitarbeitende",
        "Wohnbereich 2, 34 Betten, davon 12 Demenz",
        "Handel mit Armaturen im Innendienst, 40 Angebote pro Woche",
        "Führung der Filiale im Großhandel, 12 Mitarbeiter",
        "Betreuung der Händler, 14 Standorte",
        "Maintenance and callouts for a rest home group, 4 sites, and two schools",
        "Built software for clinics, 12 sites",
        "Building and testing software for clinics, 12 sites",
        "Front desk of a hotel, 5 staff on the roster",
        "Team of five, around 1,100 tickets a month",
    ],
)
def test_what_a_person_did_is_no_trade_of_the_firm(line):
    """
    Work, a ward or a team with its size is the person's, and so is a deed at a firm.
    """
    assert not tells_of_the_firm(line)
