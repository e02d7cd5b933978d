"""
What stands in and below a posting and asks nothing: addresses, forms, the board's own.
"""

import pytest

from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading import read_posting

MUST, NICE, DUTY = RequirementKind.MUST, RequirementKind.NICE, RequirementKind.DUTY


def asked(text: str) -> list[tuple[str, RequirementKind]]:
    """
    What is asked, and how much.
    """
    return [(r.text, r.kind) for r in read_posting(text).requirements]


@pytest.mark.parametrize(
    "contact",
    [
        "Amsel GmbH\nFrau Jutta Brenner\nAm Kanal 4\n26789 Leer\nTel.: 0491 555 120",
        "Amsel GmbH\nReferenznummer: 10000-77-S\nBewerbung: schriftlich",
        "Jonas Wiegand, Werkstattleiter\nWhatsApp 0160 5550 112",
        "Kontakt: Ines Pohl\nE-Mail: pohl@amsel.example",
        "Harbour Joinery Ltd\n14 Quay Street, Whitby\nYO21 3PU\nT 01632 960 155",
        "Mr Alan Tewson\nalan@harbour.example\nJob ID: 44-120",
        "Larch Dental\n1410 Pine Ave, Boise, ID 83702\nPhone: 208-555-0113",
        "Spitex Rotbach\nDorfstrasse 12\n9056 Gais",
    ],
)
def test_a_block_of_contact_ends_what_is_asked(contact):
    """
    Whom and where to write to is no requirement, though it stands below one.
    """
    for items in ("- Driving licence\n- Own tools\n", "Driving licence\nOwn tools\n"):
        told = f"Joiner\n\nRequirements\n{items}\n{contact}\n"
        assert asked(told) == [("Driving licence", MUST), ("Own tools", MUST)]
        assert asked(told.replace("\n\n" + contact[:4], "\n" + contact[:4])) == [
            ("Driving licence", MUST),
            ("Own tools", MUST),
        ]


def test_numbers_and_names_that_are_asked_are_no_contact():
    """
    A level, a version or a class has a number too; a language has a capital.
    """
    told = """Joiner

Requirements
NVQ Level 3
Microsoft Office 365
Führerschein Klasse 3
Fluent English
Clean driving record
"""
    assert [text for text, _ in asked(told)] == [
        "NVQ Level 3",
        "Microsoft Office 365",
        "Führerschein Klasse 3",
        "Fluent English",
        "Clean driving record",
    ]


@pytest.mark.parametrize(
    "form",
    [
        "Do you have a forklift licence?\nYes\nNo",
        "Hast du einen Staplerschein?\nJa\nNein",
        "Can you work nights?*\nSelect...",
        "1. Which licence do you hold?\n[ ] B  [ ] C  [ ] CE  [ ] None",
        "☐ B\n☐ C\n* Required Question",
    ],
)
def test_a_form_to_fill_in_asks_nothing(form):
    """
    Its answers are no requirements, nor is the question above them.
    """
    told = f"Warehouse Clerk\n\nRequirements:\n- Own car\n\n{form}\n"
    assert asked(told) == [("Own car", MUST)]


def test_a_question_without_answers_asks():
    """
    So do those of who writes to the reader.
    """
    told = "Warehouse Clerk\n\nDo you have a forklift licence and a head for figures?\n"
    assert asked(told)


@pytest.mark.parametrize("button", ["Report job", "Share", "Anzeige melden", "Print"])
def test_buttons_below_what_is_asked_are_none_of_it(button):
    """
    What a portal sets there ends the list.
    """
    told = f"Warehouse Clerk\n\nRequirements:\n- Own car\n\n{button}\nSince 2 May\n"
    assert asked(told) == [("Own car", MUST)]


@pytest.mark.parametrize(
    "tail",
    [
        "Meet the hiring team\nRuth Allan\nWorkshop Manager at Larch\nMessage",
        "Time type\nFull time\nJob requisition id\nR-2231\nWorker type\nRegular",
        "Size\n51 to 200 Employees\nSector\nConstruction\nWork/life balance 3.6",
        "Set alert for similar jobs\nJoiner, Leeds\nSet alert",
        "Similar jobs\nSite Joiner\nYork\n2 days ago",
        "Employer questions\nHow many years have you worked as a joiner?",
        "Be careful\nDon't give your bank account details when applying for jobs.",
        "Unternehmens-Details\nLärche Holzbau\nHolz\n11-50 Mitarbeiter:innen",
        "Ähnliche Stellenangebote\nZimmerer (m/w/d)\nVor 3 Tagen",
        "Angaben zur Bewerbung\nBewerbungsart: per E-Mail\nAnlagen: Lebenslauf",
        "On site\nWork must be completed at the location.",
        "Informationen zum Arbeitgeber\nBetriebsgröße: bis 50\nBranche: Holz",
        "Andere interessierten sich auch für\nZimmerer · Bauer GmbH · Springe",
    ],
)
def test_what_a_board_sets_below_a_list_is_none_of_it(tail):
    """
    Whether the list has bullets or an empty line behind it, or not.
    """
    for bullet in ("- ", ""):
        for gap in ("\n", ""):
            told = f"Joiner\n\nRequirements\n{bullet}NVQ Level 3\n{bullet}Own tools\n"
            read = asked(f"{told}{gap}{tail}\n")
            assert read == [("NVQ Level 3", MUST), ("Own tools", MUST)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Applications from candidates who need sponsorship are welcome.",
        "Bewerbungen von Menschen mit Behinderung sind ausdrücklich erwünscht.",
        "Women who want to restart their career can also apply.",
        "A fair proportion of interviews will be offered to disabled applicants.",
        "By creating an alert you agree to our terms.",
        "Mit der Anmeldung stimmst du unseren Bedingungen zu.",
        "Mit Ihrer Bewerbung erklären Sie sich mit der Speicherung einverstanden.",
        "Important notice: This job posting has been provided by a third party.",
        "The board is not responsible for the content of this advert.",
        "The law requires us to provide equal opportunity.",
        "Get new vacancies sent straight to your inbox.",
        "Informal visits are very welcome.",
        "Änderungen der Aufgaben bleiben vorbehalten.",
        "You will attend college one day a week.",
        "Most of your apprenticeship is spent working.",
        "24 Kolleginnen, 9 Transporter, rund 300 Kunden in zwei Städten.",
        "12 colleagues, three vans and 40 regular customers.",
        "Hope you're well.",
    ],
)
def test_law_and_the_page_ask_nothing(sentence):
    """
    Nor do consent, welcome, facts of the firm and the course of a training.
    """
    for heading in ("Requirements", "What you will do", "About the job"):
        told = f"Joiner\n\n{heading}\n{sentence}\n\nYour profile\n- Own tools\n"
        assert asked(told) == [("Own tools", MUST)]


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ("Handle applications from first-time buyers", DUTY),
        ("Attend site meetings", DUTY),
        ("Report problems to the foreman", DUTY),
        ("5 GCSEs, 2 years in a workshop", MUST),
    ],
)
def test_work_that_sounds_like_the_page_is_asked(item, kind):
    """
    Words of applications, reports and numbers are of a trade, too.
    """
    heading = "Requirements" if kind is MUST else "Duties"
    read = asked(f"Clerk\n\n{heading}\n- {item}\n- Own tools\n")
    assert read[0][1] is kind
    assert read[0][0].startswith(item[:6])


def test_a_line_behind_several_items_ends_the_list():
    """
    A sub-heading does not, nor does a line between single marked ones.
    """
    told = """Joiner

Requirements
- NVQ Level 3
- Own tools
{}
"""
    two = [("NVQ Level 3", MUST), ("Own tools", MUST)]
    assert asked(told.format("Larch builds stairs")) == two
    assert asked(told.format("In the workshop\n- Steady hands\n- Patience")) == [
        *two,
        ("Steady hands", MUST),
        ("Patience", MUST),
    ]
    assert asked(told.format("A driving licence is required.")) == [
        *two,
        ("A driving licence", MUST),
    ]


def test_the_title_of_who_is_to_be_asked_is_not_the_posts():
    """
    "Job title" below "Contact" is theirs.
    """
    told = "Joiner\nLarch Ltd\n\nContact\nName\nRuth Allan\nJob title\nManager\n"
    assert read_posting(told).title == "Joiner"


def test_a_list_ends_at_the_first_line_without_its_bullet():
    """
    Behind several items; a line behind one only may be that item's second.
    """
    several = (
        "Joiner\n\nRequirements\n- Driving licence\n- Own tools\nCedar Yard, Leith"
    )
    wrapped = "Joiner\n\nRequirements\n- Driving licence\nOwn tools"

    assert asked(several) == [("Driving licence", MUST), ("Own tools", MUST)]
    assert asked(wrapped) == [("Driving licence", MUST), ("Own tools", MUST)]


@pytest.mark.parametrize(
    ("head", "company"),
    [
        ("Welder (nights)\nShare  Save  Report\nLarch Forge • Hull, UK", "Larch Forge"),
        ("Welder\nView company profile\nLarch Forge • Hull, UK", "Larch Forge"),
        ("Soudeur H/F\nPostuler  Enregistrer  Partager\nBrunel • Lyon", "Brunel"),
        ("Soudeur H/F\nVoir l'entreprise\nBrunel • Lyon", "Brunel"),
        ("Soldador/a\nInscribirme  Guardar  Compartir\nArbor • Haro", "Arbor"),
        ("Soldador/a\nVer perfil de la empresa\nArbor • Haro", "Arbor"),
        ("Schweißer (m/w/d)\nMerken  Teilen  Drucken\nAmsel • Leer", "Amsel"),
        ("Schweißer (m/w/d)\nUnternehmensprofil ansehen\nAmsel • Leer", "Amsel"),
        ("Larch\n4.1 ★\nWelder\nHull\nJob\nCompany\nRating", "Larch"),
        ("Brunel\n3,9 ★★★★\nSoudeur H/F\nLyon\nPoste\nEntreprise\nAvis", "Brunel"),
    ],
)
def test_buttons_and_tabs_are_no_employer_and_ask_nothing(head, company):
    """
    However many stand side by side or below each other, in whatever language.
    """
    posting = read_posting(f"{head}\n\nRequirements\n- Own tools\n- Driving licence\n")
    assert posting.company == company
    assert [r.text for r in posting.requirements] == ["Own tools", "Driving licence"]


@pytest.mark.parametrize(
    "item",
    ["CE licence", "CE marking", "IT skills", "ALS certification", "US GAAP reporting"],
)
def test_an_abbreviation_is_no_pronoun(item):
    """
    "ce", "it" and "als" tell of others in small letters only.
    """
    assert asked(f"Driver\n\nRequirements\n- Own tools\n- {item}\n") == [
        ("Own tools", MUST),
        (item, MUST),
    ]


def test_a_heading_goes_on_no_sentence():
    """
    Though the line above it is as long as a wrapped one.
    """
    said = "In the middle of the old town our bakery looks for somebody who helps us."
    assert asked(f"Baker\n\n{said}\nRequirements\n- Own tools\n- Early riser\n") == [
        ("Own tools", MUST),
        ("Early riser", MUST),
    ]
