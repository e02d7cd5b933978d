"""
Resumes in the form of Europass, whose labels stand before each line.
"""

import pytest

from resumate.domain.extracted_text import ExtractedText, Page, TextBlock
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import LineKind, Section
from resume_texts import as_text

GERMAN = """\
Europass
Lebenslauf
Angaben zur Person
Nachname(n) / Vorname(n)\tTANNER Ida
E-Mail\tida.tanner@post.example
Berufserfahrung
Zeitraum\tMai 2021 → heute
Beruf oder Funktion\tKöchin
Wichtigste Tätigkeiten und Zuständigkeiten\tSaucen, Bestellungen bei 6 Lieferanten
Einschulung von 2 Lehrlingen
Name und Adresse des Arbeitgebers\tGasthof Steinkar, Lofer
Tätigkeitsbereich oder Branche\tGastronomie
Zeitraum\tSommersaison 2019
Beruf oder Funktion\tServicekraft
Wichtigste Tätigkeiten und Zuständigkeiten\tFrühstück
Name und Adresse des Arbeitgebers\tSeewirt Moosbach, Mattsee
Schul- und Berufsbildung
Zeitraum\t2015 – 2018
Bezeichnung der erworbenen Qualifikation\tLehrabschluss Köchin
Name und Art der Bildungs- oder Ausbildungseinrichtung\tBerufsschule Oberau
"""
ENGLISH = """\
Curriculum Vitae
Personal information
First name(s) / Surname(s)\tIda Tanner
E-mail\tida.tanner@post.example
Work experience
Dates\tMay 2021 - present
Occupation or position held\tCook
Main activities and responsibilities\tSauces and fish, orders from 6 suppliers
Training of 2 apprentices
Name and address of employer\tSteinkar Inn, Lofer
Type of business or sector\tHospitality
Dates\tJune 2019 - September 2019
Occupation or position held\tWaiter
Main activities and responsibilities\tBreakfast
Name and address of employer\tMoosbach Hotel, Mattsee
Education and training
Dates\t2015 - 2018
Title of qualification awarded\tDiploma in Cookery
Name and type of organisation providing education and training\tOberau College
"""


TABLE = (
    GERMAN.replace("\t", " | ")
    .replace("Name und Adresse des Arbeitgebers", "Name des Arbeitgebers")
    .replace("Wichtigste Tätigkeiten und Zuständigkeiten", "Wichtigste Tätigkeiten")
)
"""The form as a table, with shorter labels."""


@pytest.mark.parametrize(
    ("form", "posts", "school"),
    [
        (
            TABLE,
            [("Gasthof Steinkar", "Köchin"), ("Seewirt Moosbach", "Servicekraft")],
            "Berufsschule Oberau",
        ),
        (
            GERMAN,
            [("Gasthof Steinkar", "Köchin"), ("Seewirt Moosbach", "Servicekraft")],
            "Berufsschule Oberau",
        ),
        (
            ENGLISH,
            [("Steinkar Inn", "Cook"), ("Moosbach Hotel", "Waiter")],
            "Oberau College",
        ),
    ],
)
def test_the_form_is_read_as_other_resumes_are(form, posts, school):
    """
    Its labels are no part of what is told, and the employer that it names last belongs
    to the post; the sector says nothing of the person.
    """
    blocks = tuple(TextBlock(row) for row in form.splitlines())
    resume = read_resume(ExtractedText("text/plain", (Page(1, blocks),)))

    told = [(role.employer, role.title) for role in resume.roles]
    deeds = [
        line.text
        for line in resume.lines
        if line.section is Section.EXPERIENCE and line.kind is LineKind.BULLET
    ]
    assert "Ida" in resume.contact.name
    assert posts == told[:2]
    assert school in told[2]
    assert (2021, 5) == (resume.roles[0].start.year, resume.roles[0].start.month)
    assert 3 == len(deeds)
    assert not any("\t" in deed or ":" in deed for deed in deeds)


UNLABELLED = """\
Curriculum Vitae
Personal information
Name\tIda Tanner
E-mail\tida.tanner@post.example
Work experience
March 2020 – to date
Occupation or position held\tCook
Name and address of employer\tSteinkar Inn Ltd, Lofer (90 covers)
Main activities and responsibilities\t- Orders from 6 suppliers
- Training of 2 apprentices
2016 – 2018 (weekends)
Occupation or position held\tWaiter
Name and address of employer\tMoosbach Hotel, Mattsee
Main activities and responsibilities\t- Breakfast for 40 guests
"""


def test_dates_above_a_post_need_no_label():
    """
    Where only the lines below the dates have labels, none of these is an employer.
    """
    blocks = tuple(TextBlock(row) for row in UNLABELLED.splitlines())
    resume = read_resume(ExtractedText("text/plain", (Page(1, blocks),)))

    assert [("Cook", "Steinkar Inn Ltd"), ("Waiter", "Moosbach Hotel")] == [
        (role.title, role.employer) for role in resume.roles
    ]
    assert [(2020, None), (2016, 2018)] == [
        (role.start.year, role.end and role.end.year) for role in resume.roles
    ]
    assert "Orders from 6 suppliers" in {line.text for line in resume.lines}


def test_dates_in_square_brackets_head_each_entry():
    """
    And no date below them does; "Arbeitstraining (AMS)" is a post, and no deed.
    """
    told = """\
Ida Tanner
ida.tanner@post.example

BERUFSERFAHRUNG
[ 09/2023 – 01/2024 ] Wien, Österreich
Arbeitstraining (AMS)
Zimt & Lang Steuerberatung GmbH
• Belege sortieren
[ 05/2014 – 02/2022 ] Poltawa, Ukraine
Buchhalterin
Vorskla PrAT (Brotfabrik, 340 Beschäftigte)
• Lohnverrechnung

BILDUNG
[ 09/2005 – 06/2010 ] Poltawa, Ukraine
Spezialist Rechnungswesen und Audit
Wirtschaftsuniversität Poltawa, Bewertung durch das Amt 2023
"""
    content = read_resume(as_text(told))

    posts = [(r.title, r.employer) for r in content.roles[:2]]
    assert posts == [
        ("Arbeitstraining (AMS)", "Zimt & Lang Steuerberatung GmbH"),
        ("Buchhalterin", "Vorskla PrAT"),
    ]
    assert not any(r.end and r.end.year == 2023 for r in content.roles)
