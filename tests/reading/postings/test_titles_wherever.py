"""
A title is told by a form, a mail's subject or a sentence, whatever stands above it.
"""

import pytest

from resumate.domain.posting_reading import read_posting

_DUTIES = "You will keep the books and answer the telephone."

_TOLD = {
    "Research Associate in Lake and River Ecology": f"""\
Tarnford University Careers                              Page 1 of 2
Posting Number: 77

Position Title:  Research Associate in Lake and
River Ecology
Department:      Biology
Location:        Main Campus

{_DUTIES}

Tarnford University Careers                              Page 2 of 2
Tarnford University is an equal opportunity employer.""",
    "Ward Clerk": f"""Bramley Care | Jobs
Job title
Ward Clerk
Salary
£24,000

{_DUTIES}""",
    "AZ Truck Driver": f"""From: Dispatch <recruiting@elmridge.example>
To: Drivers
Subject: We're hiring: AZ Truck Driver, regional, home weekends (London ON)

Hi there,

Elm Ridge is adding two drivers. {_DUTIES}""",
    "Apprentice Joiner": f"""Find an apprenticeship
Beta   This is a new service. Help us improve it and give your feedback.

Apprentice Joiner (Site and Bench Work)
MOSS & HALE JOINERY LTD
Ripon (HG4 1)

{_DUTIES}""",
    "LOAN OFFICER – SMALL FIRMS": f"""WALK-IN INTERVIEW!!

Velgaon Finance Ltd. requires LOAN OFFICER – SMALL FIRMS (6 nos.) for its branches at \
Pune and Satara

Work: {_DUTIES}""",
    "Kitchen help": f"""Help wanted – kitchen, Sundays

{_DUTIES}""",
    "Line Cook": f"""Help wanted: line cook, nights

{_DUTIES}""",
    "PhD Position in Limnology": """PhD Position in Limnology

The group of Prof. Ada Stern offers a position. You will sample lakes.""",
    "Pastry Cook": f"""Sign in
Pastry Cook
4.1 ★ 213 reviews

{_DUTIES}""",
    "Event Planner": f"""Event Planner needed for Summer Season

{_DUTIES}""",
    "Equipment Operator II": """Employment Opportunity - Town of Alderhollow

The Town of Alderhollow is accepting applications for the position of Equipment \
Operator II. You operate graders and plows.""",
    "Buslenker:innen": """Wir suchen Buslenker:innen (m/w/d) für die Stadt im Raum Krems

Ihre Aufgaben: Sie lenken Busse und verkaufen Fahrscheine.""",
}


@pytest.mark.parametrize("title", _TOLD)
def test_a_title_is_found_wherever_it_is_told(title: str) -> None:
    """
    The title is read from fields, subjects and sentences, and not from the page.
    """
    assert read_posting(_TOLD[title]).title == title


def test_the_mail_itself_says_it_better_than_its_subject() -> None:
    """
    What a mail marks with "(m/w/d)" is the title, though its subject is shorter.
    """
    posting = """Von: Büro <bewerbung@kernpersonal.example>
An: Verteiler
Betreff: Fahrer – Raum Celle

Guten Tag,

aktuell suchen wir einen Berufskraftfahrer CE (m/w/d) in Vollzeit."""

    assert read_posting(posting).title == "Berufskraftfahrer CE"


def test_a_page_is_numbered_and_its_head_read_once() -> None:
    """
    "Page 1 of 2" is no part of the title that stands beside it.
    """
    posting = f"""Payroll Manager – Tarn Foods Ltd            Page 1 of 2

{_DUTIES}

Payroll Manager – Tarn Foods Ltd            Page 2 of 2

Apply by May."""

    assert read_posting(posting).title == "Payroll Manager"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("night shift care worker\nOakhill Homes Ltd", "night shift care worker"),
        ("Senior payroll officer\nLarch Ltd", "Senior payroll officer"),
        ("1 Koch/Köchin\nGasthof Auer", "Koch/Köchin"),
        ("2x Stagehand\nTarn Theatre", "Stagehand"),
        ("3 Star Chef\nHotel Inn", "3 Star Chef"),
        ("7.5 Tonne Driver\nLarch Ltd", "7.5 Tonne Driver"),
        ("Ausbildung Koch 2026 (m/w/d)\nGasthof Auer GmbH", "Ausbildung Koch"),
        ("Graduate Engineer 2025/26\nArc Ltd", "Graduate Engineer"),
        ("Trainee Solicitor - September 2026\nArc LLP", "Trainee Solicitor"),
        ("Head of Vision 2030 Office\nArc Ltd", "Head of Vision 2030 Office"),
        ("Barista wanted - training given\nLeeds", "Barista"),
        ("Driver needed - no experience required\nLeeds", "Driver"),
        ("Joiner wanted – heritage windows\nLeeds", "Joiner – heritage windows"),
        (
            "Social Worker (Children, Families and Schools)\nTarn Council",
            "Social Worker (Children, Families and Schools)",
        ),
        ("Carer (Leeds, York and Hull)\nTarn Care", "Carer"),
        ("Chef (Nights, Weekends and Evenings)\nTarn Inn", "Chef"),
        (
            (
                "Bäcker/in (Handwerk)\nArbeit | Titel des Stellenangebots:\n"
                "Backstubenleiter (m/w/d)\nBackhaus Kern GmbH"
            ),
            "Backstubenleiter",
        ),
    ],
)
def test_a_title_is_neither_a_number_nor_a_year_nor_terms(head, title):
    """
    How many are sought, for which year and on what terms is no part of it; what the
    post is about is, and small letters hide none.
    """
    assert read_posting(f"{head}\n\nRequirements\n- Own car\n").title == title


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (
            (
                "The Silver Slipper, Ennis\n2 hrs\n\n"
                "We're looking for a cheerful bar assistant to join us."
            ),
            "Bar Assistant",
        ),
        (
            (
                "HOLZER & PARTNER\nUnternehmensberatung\n\nFür unseren "
                "Auftraggeber suchen "
                "wir eine erfahrene Persönlichkeit als\n\nLeitung Einkauf (m/w/d)"
            ),
            "Leitung Einkauf",
        ),
        (
            (
                "Subject: Interim HRD - brewer in Kent\n\nHi all,\n\nMy client "
                "needs an "
                "Interim HR Director for six months.\n\nCheers\nTom Ash\nPrincipal "
                "Consultant"
            ),
            "Interim HR Director",
        ),
        ("Meet the manager\nHull\n\nWe need a florist with taste.", "Florist"),
    ],
)
def test_a_house_and_who_signs_are_not_what_is_sought(told, title):
    """
    The sentence that seeks somebody names the post, and not a shop's name above it.
    """
    assert read_posting(f"{told}\n\nRequirements\n- Own car\n").title == title


def test_an_adjective_for_both_has_a_colon_in_its_word() -> None:
    """
    "Technische:r" is no label before the title.
    """
    posting = "Technische:r Zeichner:in – Innenausbau (80–100 %)\nWeitblick AG, Aarau\n"

    title = read_posting(posting).title

    assert title == "Technische:r Zeichner:in – Innenausbau"
