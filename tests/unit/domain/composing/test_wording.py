"""
Names, titles and lists as a letter writes them.
"""

import pytest

from resumate.domain.composing.names import (
    calm,
    plain_company,
    plain_title,
    spoken_employer,
)
from resumate.domain.composing.papers import paper_name, papers_in
from resumate.domain.composing.wording import cleaned, listed, sayable_text


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Bilanzbuchhalter (m/w/d)", "Bilanzbuchhalter"),
        ("Backend Engineer — Payments", "Backend Engineer"),
        ("TEAM ADMINISTRATOR", "Team Administrator"),
        ("JEFE DE TIENDA", "Jefe de Tienda"),
        ("Teacher of Chemistry (MPS/UPS)", "Teacher of Chemistry"),
        ("Staff Nurse (Band 5)", "Staff Nurse"),
        ("(Junior) Buchhalterin (m/w/d) 20–30,5 h", "Junior Buchhalterin"),
        ("Disponentin Nachtzug 80-100%", "Disponentin Nachtzug"),
        ("Registered Nurse (RN)", "Registered Nurse (RN)"),
        ("SAFETY OFFICER (NEBOSH)", "Safety Officer (NEBOSH)"),
        ("FITTER (MECHANICAL BIAS)", "Fitter (Mechanical Bias)"),
        ("", None),
    ],
)
def test_a_title_is_said_plainly(title, said):
    """
    No gender marks, no second headline, no capitals throughout.
    """
    assert said == plain_title(title)


@pytest.mark.parametrize(
    ("company", "said"),
    [
        ("Foghorn Inc.", "Foghorn"),
        ("Meridian Tools India Pvt. Ltd.", "Meridian Tools India"),
        ("Coolabah Pumps Pty Ltd", "Coolabah Pumps"),
        ("Muldental Energie GmbH", "Muldental Energie"),
        ("Shannon Foods Group DAC", "Shannon Foods Group"),
        ("NYC HOUSING AUTHORITY", "NYC Housing Authority"),
        ("TRI-VALLEY HOUSING", "Tri-Valley Housing"),
        ("HGV-DRIVERS UNITED", "HGV-Drivers United"),
        (None, None),
    ],
)
def test_a_company_is_said_without_its_legal_form(company, said):
    """
    As its people say it; short capitals stay.
    """
    assert said == plain_company(company)


def test_a_name_in_capitals_is_calmed():
    """
    Letters after the name stay as they are.
    """
    assert "Priya McCall, RN" == calm("PRIYA MCCALL, RN")
    assert "Ada Fenwick" == calm("Ada Fenwick")
    assert "Foghorn Licht GmbH" == calm("FOGHORN LICHT GMBH")


def test_the_terms_of_a_post_are_no_deed():
    """
    "Fixed" is a verb in other lines.
    """
    assert not sayable_text("Fixed term to March 2027")
    assert not sayable_text("Vollzeit, befristet bis 2027")
    assert sayable_text("Fixed the nightly build")


def test_a_list_is_said_with_one_conjunction():
    """
    The last item is joined by the conjunction, the others by commas.
    """
    assert "" == listed((), "and")
    assert "a" == listed(("a",), "and")
    assert "a, b und c" == listed(("a", "b", "c"), "und")


def test_a_certificate_loses_its_issuer_and_keeps_its_year():
    """
    What a table set beside the name is not part of it.
    """
    assert "First Aid (2021)" == paper_name("First Aid, May 2021 | Red Cross")
    assert "AFGSU 2" == paper_name("Nov. 2021 | AFGSU 2")
    assert "First Aid (2021 and 2024)" == paper_name("First Aid, 2021 and 2024")
    assert "Registered nurse" == paper_name("Registered nurse since July 2019")
    assert "CPA (Ontario)" == paper_name("CPA (Ontario) since 2014 through unification")
    limited = "Registered nurse since 2019 with conditions"
    assert limited == paper_name(limited)


def test_a_limit_in_parentheses_is_never_trimmed():
    """
    Only a bare gain or a long list of tools is cut from a line.
    """
    assert "Led the rollout (as deputy)" == cleaned("- Led the rollout (as deputy).")
    assert "Sped up search" == cleaned("Sped up search (7x faster)")


def test_a_legal_form_that_belongs_to_the_name_stays():
    """
    "Cedar & Co" is no "Cedar &".
    """
    assert "Cedar & Co" == spoken_employer("Cedar & Co")
    assert "Hartwell Foods" == spoken_employer("Hartwell Foods, LLC")
    assert "Hartwell Foods" == spoken_employer("Hartwell Foods (Pty) Ltd")


@pytest.mark.parametrize(
    ("employer", "said"),
    [
        ("School of Coastal Science", "the School of Coastal Science"),
        ("Centre for Tidal Reefs", "the Centre for Tidal Reefs"),
        ("Board of Education", "the Board of Education"),
        ("House of Cedar", "House of Cedar"),
    ],
)
def test_a_house_called_by_what_it_is_has_its_article(employer, said):
    """
    One works at the School of Music, and at House of Cedar.
    """
    assert spoken_employer(employer) == said


@pytest.mark.parametrize(
    ("line", "papers"),
    [
        ("First Aid, 2023; boat licence", ["First Aid, 2023", "boat licence"]),
        ("SHRM-CP (2022), notary public", ["SHRM-CP (2022)", "notary public"]),
        ("Cloud Architect, Amazon", ["Cloud Architect, Amazon"]),
        ("QTS, 2023", ["QTS, 2023"]),
        ("driver license, class C", ["driver license, class C"]),
        ("Driver's license, clean record", ["Driver's license, clean record"]),
        (
            "ALS (2022, renewed 2026), C1, PHTLS, DBS",
            ["ALS (2022, renewed 2026)", "C1", "PHTLS", "DBS"],
        ),
        (
            "Certified Captioner (CC), NCRA, Nov 2022",
            ["Certified Captioner (CC)"],
        ),
        ("Merit Reporter, 2004, lapsed 2013", []),
        (
            "Reporter (RPR), NCRA – earned 2010, lapsed 2020, reinstated April 2024",
            ["Reporter (RPR)"],
        ),
        ("Forklift; Working at Heights (lapsed)", ["Forklift"]),
        ("Forklift; Working at Heights (withdrew in 2019)", ["Forklift"]),
        ("Forklift; Working at Heights - ran out 2031", ["Forklift"]),
        ("Full clean licence (B), own van", ["Full clean licence (B)"]),
        ("Dye House Safety, online (2022)", ["Dye House Safety"]),
        ("Food Safety Supervisor, renewed 2025", ["Food Safety Supervisor"]),
        ("Boat licence, unrestricted", ["Boat licence"]),
        ("AAT Level 3, Kaplan, finished May 2019", ["AAT Level 3, Kaplan"]),
        ("ERT (fire), 2021, repeated 2024", ["ERT (fire), 2021"]),
        ("Green Belt, in the plant, 2022", ["Green Belt"]),
        ("First aid, food hygiene", ["First aid", "food hygiene"]),
        ("Lift (EWP), under 11 m", ["Lift (EWP), under 11 m"]),
        ("Payroll Certificate; renewal due 2027", ["Payroll Certificate"]),
        ("Full licence; car owner", ["Full licence"]),
        ("Leaving Exam (LEC), Sandhill Bay Secondary | 2011", ["Leaving Exam (LEC)"]),
        (
            "VRF service, 3 days, Leeds, 10/2025 (class only so far)",
            ["VRF service (class only so far)"],
        ),
        (
            "Forklift, Scaffold, Crane, 2025 (theory only)",
            ["Forklift", "Scaffold", "Crane (theory only)"],
        ),
    ],
)
def test_certificates_of_one_line_are_told_apart(line: str, papers: list[str]) -> None:
    """
    A comma may part two certificates or stand before an issuer, a year or how it was
    had, and a town or a date is none; what has run out is not told, and a limit stays.
    """
    assert papers_in(line) == papers


def test_a_year_set_before_a_certificate_is_not_its_name() -> None:
    """
    A table may set the year first.
    """
    assert "Grand regulation course" == paper_name("2013 | Grand regulation course")


def test_who_stood_in_says_so_without_when() -> None:
    """
    "wenn im Urlaub" behind whom one stood in for is no more to say.
    """
    assert "Vertretung der Köchin" == cleaned("Vertretung der Köchin, wenn im Urlaub")


def test_a_professional_corporation_is_a_legal_form() -> None:
    """
    All of it is left out, and no word of the name.
    """
    assert spoken_employer("Fernway Legal Professional Corporation") == "Fernway Legal"
