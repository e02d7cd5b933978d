"""
Post and employer told in one line, and what portals set around them.
"""

# ruff: noqa: E501 - postings are read whole

import pytest

from resumate.domain.posting_reading import read_posting

ENGLISH = "\n\nWhat you'll do\n- Write reports\n- Plan the week\n"
GERMAN = "\n\nIhre Aufgaben\n- Berichte schreiben\n- Die Woche planen\n"


@pytest.mark.parametrize(
    ("head", "title", "company"),
    [
        ("Larch & Pine Joinery is hiring: Bench Joiner", "Bench Joiner",
         "Larch & Pine Joinery"),
        ("Tidewater Labs is looking for a Chemist in Hull", "Chemist",
         "Tidewater Labs"),
        ("Join Ferndale Hospice as a Staff Nurse", "Staff Nurse", "Ferndale Hospice"),
        ("Staff Nurse – Ferndale Road Hospice – Leeds", "Staff Nurse",
         "Ferndale Road Hospice"),
        ("Ferndale Road Hospice | Staff Nurse | Leeds", "Staff Nurse",
         "Ferndale Road Hospice"),
        ("Legal Secretary - Family Law – Orme Beck LLP – Leeds",
         "Legal Secretary - Family Law", "Orme Beck LLP"),
        ("Vacancy: Baker (Rye Street Bakery)", "Baker", "Rye Street Bakery"),
        ("Data Analyst @ Tidewater Labs (Hull)", "Data Analyst", "Tidewater Labs"),
        ("Jobs > Hull > Baker\n\nRye Street Bakery - Baker - Hull", "Baker",
         "Rye Street Bakery"),
    ],
)  # fmt: skip
def test_one_line_tells_post_and_employer(head, title, company):
    """
    In whatever order, with words, dashes or bars between them.
    """
    posting = read_posting(head + ENGLISH)

    assert (posting.title, posting.company) == (title, company)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Chef, Leeds or Hull", "Chef"),
        ("QA Engineer (f/m/d), Munich or remote in the EU", "QA Engineer"),
        ("Koch (m/w/d), Köln oder Bonn", "Koch"),
        ("Teacher, Reading and Writing", "Teacher, Reading and Writing"),
    ],
)
def test_a_title_ends_before_the_places_of_which_one_is_chosen(head, title):
    """
    "Munich or remote" is where, and "Reading and Writing" is what.
    """
    assert read_posting(f"{head}\n\nYour tasks\n- Cook for 40 people").title == title


@pytest.mark.parametrize(
    ("head", "title", "company"),
    [
        ("Metallbau Ohlsen sucht zum 1. Mai 2027 eine/n Schweißer (m/w/d)",
         "Schweißer", "Metallbau Ohlsen"),
        ("Gasthof Adler sucht: Koch (m/w/d)", "Koch", "Gasthof Adler"),
        ("Gasthof Adler – Koch – Kassel", "Koch", "Gasthof Adler"),
        ("Koch (m/w/d) bei Gasthof Adler", "Koch", "Gasthof Adler"),
        ("Werde Koch (m/w/d) bei Gasthof Adler!", "Koch", "Gasthof Adler"),
        ("Gasthof Adler in Kassel sucht Sie als Koch (m/w/d)", "Koch",
         "Gasthof Adler"),
        ("Für uns sucht Metallbau Ohlsen in Kassel ab sofort eine/n Schweißer (m/w/d).",
         "Schweißer", "Metallbau Ohlsen"),
        ("🚀 Wir stellen ein: Schweißer\n\nWir von Metallbau Ohlsen bauen Treppen.",
         "Schweißer", "Metallbau Ohlsen"),
        ("Koch (m/w/d) gesucht!\n\nWir sind Gasthof Adler und kochen für Kassel.",
         "Koch", "Gasthof Adler"),
    ],
)  # fmt: skip
def test_one_german_line_tells_post_and_employer(head, title, company):
    """
    Whoever seeks, stands before or behind the verb.
    """
    posting = read_posting(head + GERMAN)

    assert (posting.title, posting.company) == (title, company)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Software Engineer – Payments – Berlin", "Software Engineer – Payments"),
        ("Human Resources – HR Manager – London", "HR Manager"),
        ("Analyst – Customer Support Services – Leeds",
         "Analyst – Customer Support Services"),
    ],
)  # fmt: skip
def test_a_department_is_no_employer(head, title):
    """
    What nothing tells to be a firm is taken for none.
    """
    posting = read_posting(head + ENGLISH)

    assert (posting.title, posting.company) == (title, None)


@pytest.mark.parametrize(
    "title",
    ["Legal Secretary - Private Client", "Data Protection Officer",
     "Accommodation Manager", "Diversity and Inclusion Lead"],
)  # fmt: skip
def test_a_post_in_law_is_no_heading_of_law(title):
    """
    "Legal" opens a heading as well as a title.
    """
    assert read_posting(f"{title}, Leeds{ENGLISH}").title == title


@pytest.mark.parametrize("name", ["Ferndale Hospice", "Hollow Tree Arboretum"])
def test_who_says_we_are_somebody_names_the_employer(name):
    """
    In a sentence of its own.
    """
    posting = read_posting(f"Nurse\n\nWe are {name}. We help the town.{ENGLISH}")

    assert posting.company == name
    growing = read_posting(f"Nurse\n\nWe are growing. We help the town.{ENGLISH}")
    assert growing.company is None


@pytest.mark.parametrize(
    "buttons",
    ["Posted 3 days ago · Full-time · Apply now", "Apply now | Save | Share",
     "Easy Apply\nSave job", "Be among the first 25 applicants",
     "Back to search results", "Over 120 applicants"],
)  # fmt: skip
def test_what_a_portal_says_of_itself_is_read_as_nothing(buttons):
    """
    Neither post nor employer nor task, above the title or below it.
    """
    told = "We bake bread. You will knead dough. You have a trade certificate."
    asked = ["Knead dough", "A trade certificate"]

    for head in (f"Baker\n{buttons}", f"{buttons}\n\nBaker"):
        posting = read_posting(f"{head}\n\n{told}\n")

        assert (posting.title, posting.company) == ("Baker", None)
        assert [r.text for r in posting.requirements] == asked


def test_a_button_below_a_call_ends_nothing():
    """
    "WIR SUCHEN DICH!" asks nothing yet.
    """
    told = "WIR SUCHEN DICH!\nBäcker (m/w/d)\nJetzt bewerben\n\nSie kneten Teige.\n"

    assert [r.text for r in read_posting(told).requirements] == ["Teige kneten"]


@pytest.mark.parametrize(
    "buttons",
    ["Vor 3 Tagen veröffentlicht · Vollzeit · Jetzt bewerben",
     "Jetzt bewerben | Merken | Teilen", "Schnellbewerbung",
     "Gehört zu den ersten 25 Bewerbern", "Zurück zur Ergebnisliste"],
)  # fmt: skip
def test_german_portals_say_the_like(buttons):
    """
    Neither post nor employer nor task, above the title or below it.
    """
    told = "Sie kneten Teige. Sie haben einen Gesellenbrief."
    asked = ["Teige kneten", "Einen Gesellenbrief"]

    for head in (f"Bäcker (m/w/d)\n{buttons}", f"{buttons}\n\nBäcker (m/w/d)"):
        posting = read_posting(f"{head}\n\n{told}\n")

        assert (posting.title, posting.company) == ("Bäcker", None)
        assert [r.text for r in posting.requirements] == asked


@pytest.mark.parametrize(
    ("sentence", "company"),
    [
        ("Am Gymnasium Tannau ist zum 1. August eine Stelle als", "Gymnasium Tannau"),
        (
            "Im Fachdienst Soziales der Gemeinde Tann, ist eine Stelle als",
            "Fachdienst Soziales der Gemeinde Tann",
        ),
    ],
)
def test_where_a_post_is_to_be_filled_is_told_without_its_preposition(
    sentence, company
):
    """
    "Am Gymnasium Tannau" is no name.
    """
    text = f"Stellenausschreibung\n\n{sentence}\n\nLehrkraft (m/w/d)\n\nzu besetzen."

    assert read_posting(text).company == company


@pytest.mark.parametrize(
    ("head", "title", "company"),
    [
        (
            "Gemeinde Auen – Der Bürgermeister\n\nEine Stelle als\n\nFahrer (m/w/d)",
            "Fahrer",
            "Gemeinde Auen",
        ),
        (
            "Schule am Wald\nAusschreibung einer Stelle als Werkmeisterin für Holz",
            "Werkmeisterin für Holz",
            "Schule am Wald",
        ),
        (
            "SOUSCHEF / STV. KÜCHENCHEF:IN (m/w/d)",
            "SOUSCHEF / STV. KÜCHENCHEF:IN",
            None,
        ),
        ("«QC Analyst Biopharma» (a)", "QC Analyst Biopharma", None),
        ("SOUS CHEF — £36k + tips — LIVE IN AVAILABLE", "SOUS CHEF", None),
    ],
)
def test_who_speaks_for_a_town_and_what_is_paid_are_no_title(head, title, company):
    """
    Nor are the signs around it; a short form ends no sentence.
    """
    posting = read_posting(head + GERMAN)

    assert (posting.title, posting.company) == (title, company)


@pytest.mark.parametrize(
    "place", ["Santa Cruz del Norte, Cuba", "Villa de San Andres, Paraguay"]
)
def test_a_town_and_its_country_are_no_employer(place):
    """
    Whichever country it is.
    """
    posting = read_posting(f"Machine Operator\n{place}{ENGLISH}")

    assert (posting.title, posting.company) == ("Machine Operator", None)


def test_a_swiss_place_is_no_employer():
    """
    Nor is a word that begins a sentence.
    """
    head = "Spitex Auental\n\nFachfrau Gesundheit EFZ\n\nElgg ZH  •  Festanstellung"
    told = "\n\nDaheim ist es am schönsten. Wir betreuen 310 Klientinnen.\n"
    assert read_posting(head + told + GERMAN).company == "Spitex Auental"


@pytest.mark.parametrize(
    ("label", "company"),
    [
        ("Employer: Kestrel & Fry Joinery Ltd, Staveley, Derbyshire",
         "Kestrel & Fry Joinery Ltd"),
        ("Company: Orme Street Dental Clinic, Whitchurch", "Orme Street Dental Clinic"),
        ("Arbeitgeber: Haus Lärchengrund gGmbH, Bad Urach", "Haus Lärchengrund gGmbH"),
        ("Organisation: Lark, Finch & Partners", "Lark, Finch & Partners"),
        ("Employer: Department of Roads, Northern Region Office",
         "Department of Roads, Northern Region Office"),
        ("Employer: Tarn Holdings Ltd, Tarn School", "Tarn Holdings Ltd, Tarn School"),
    ],
)  # fmt: skip
def test_a_labelled_employer_is_named_without_its_town(label, company):
    """
    What stands behind a legal form, or the kind of house, is where it is; a second
    name is none.
    """
    assert read_posting(f"Bench Joiner\n\n{label}{ENGLISH}").company == company


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("Orrel Timber & Slate\nLocation: Ripley", "Orrel Timber & Slate"),
        ("Teach na gCapall Riding & Livery, Gort, Co. Clare",
         "Teach na gCapall Riding & Livery"),
        ("Sales and Dispatch\nLocation: Ripley", None),
    ],
)  # fmt: skip
def test_a_name_below_the_title_is_the_employers_where_the_text_tells_of_it(
    line, company
):
    """
    The text says who Orrel is; of "Sales" it tells too, but has the word otherwise.
    """
    told = (
        "\n\nOrrel is a merchant with nine branches. Sales has its own yard, and our "
        "sales team sits beside it."
    )

    assert read_posting(f"Yard Driver\n{line}{told}{ENGLISH}").company == company


@pytest.mark.parametrize("house", ["Confiserie", "Käserei", "Zimmerei", "Druckerei"])
def test_the_kind_of_house_tells_that_a_name_is_an_employers(house):
    """
    With a town that no list knows behind it.
    """
    posting = read_posting(f"Geselle (m/w/d)\n{house} Ahrend, Leipnitz-Auen{GERMAN}")

    assert posting.company == f"{house} Ahrend"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("PROJECT MANAGER: ROADS & BRIDGES", "PROJECT MANAGER: ROADS & BRIDGES"),
        ("Deputy Director: Water Policy", "Deputy Director: Water Policy"),
        ("Head Chef: Leeds", "Head Chef"),
        ("Forscher*in (Postdoc, m/w/d)", "Forscher*in (Postdoc)"),
        ("KOCH/KÖCHIN und LEITER:IN Küche (m/w/d)", "KOCH/KÖCHIN und Leiter:in Küche"),
        ("Kreis Ahrtal sucht\n\neine Buchhalterin / einen Buchhalter (m/w/d)\nLohn",
         "Buchhalterin / Buchhalter"),
    ],
)  # fmt: skip
def test_a_title_is_read_with_its_field_and_without_marks(head, title):
    """
    A colon may part a title from its field, but not from its place.
    """
    posting = read_posting(f"{head}{GERMAN}")

    assert posting.title == title


def test_whom_one_writes_to_is_no_title():
    """
    A colon below the title parts who from what.
    """
    head = "Bench Joiner\nHiring Manager: Tom Reeve\nOrrel Joinery Ltd"

    assert read_posting(f"{head}{ENGLISH}").title == "Bench Joiner"


@pytest.mark.parametrize(
    ("head", "title", "company"),
    [
        ("Bus Driver – Thistledown Logistics, Coventry", "Bus Driver", "Thistledown Logistics"),
        ("Pflegefachkraft (m/w/d) – Seniorenzentrum Eichgrund, Ulm", "Pflegefachkraft", "Seniorenzentrum Eichgrund"),
        ("Koch (m/w/d) im Hotel Elbblick", "Koch", "Hotel Elbblick"),
        ("Nurse – Adult Services, Leeds", "Nurse – Adult Services", None),
        ("Mechaniker (m/w/d) im Außendienst", "Mechaniker im Außendienst", None),
    ],
)  # fmt: skip
def test_an_employer_beside_the_post_has_a_place_or_is_a_house(head, title, company):
    """
    A department has a place, too, and is none.
    """
    posting = read_posting(f"{head}\n\nYou need\n- a licence\n- patience\n")

    assert (title, company) == (posting.title, posting.company)


def test_what_a_place_is_called_in_short_is_not_its_name():
    """
    "About the Gardens" tells no more than the name at the top.
    """
    posting = read_posting(
        "Horticulturist\nLarkhill Botanic Gardens Trust\nBath | Full time\n\n"
        "About the Gardens\nThe Larkhill Botanic Gardens cover 14 hectares.\n\n"
        "What you will do\n- Prune hedges\n"
    )

    assert posting.company == "Larkhill Botanic Gardens Trust"


@pytest.mark.parametrize(
    "firm", ["Lind Naturkost HandelsgmbH", "ROTE Berg BetriebsgesmbH"]
)
def test_a_legal_form_inside_the_last_word_tells_a_firm(firm):
    """
    And its whole name is read, though the posting goes on with a part of it.
    """
    text = (
        f"Verkäuferin\n{firm}\nDienstort: Wien\n\n{firm.split()[0]} betreibt 9 Märkte."
    )

    assert read_posting(text + GERMAN).company == firm
