"""
The heads of postings as people paste them from boards, mails and PDFs: post and
employer between menus, greetings, places and terms.
"""

import pytest

from resumate.domain.posting_reading import read_posting
from resumate.domain.posting_reading.chrome import leads_about

ENGLISH = "\n\nWhat you'll do\n- Write reports\n- Plan the week with the team\n"
GERMAN = "\n\nIhre Aufgaben\n- Berichte schreiben\n- Die Woche planen\n"


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Skip to main content\nJobs\nPeople\nLearning\nJoin now\nSign in\n\n",
         "Shift Supervisor"),
        ("Home\nAbout us\nServices\nCareers\nContact\n\n", "HVAC Installer"),
        ("LinkedIn\nHome\nMy Network\nJobs\nMessaging\nMe\n\n", "Line Cook"),
        ("Careers at Hollin\nSearch Jobs | Sign In | Create Profile\n\n",
         "Research Associate, Soil Lab"),
        ("Job Bank / Search results / Industrial welder\n\n", "Pipe Welder"),
        ("Home / Careers / Operations\nWe use cookies on this site. Accept\n\n",
         "Payroll Officer"),
        ("Living Here | Business | City Hall | Careers\n\n", "Lifeguard II"),
        ("From: Jana Croft\nTo: Tom Ellery\nSubject: FW: a job\n\nHi Tom,\n\n",
         "Payroll Officer"),
        ("HARGREAVE LINDUM\nExecutive Search\n\n", "Finance Director"),
        ("Jobs in Hull\n\n", "Care Assistant"),
    ],
)  # fmt: skip
def test_what_a_site_or_mail_sets_above_the_post_is_no_title(above, title):
    """
    Menus, trails, notes on cookies, addresses and greetings name no post.
    """
    assert read_posting(f"{above}{title}{ENGLISH}").title == title


def test_a_home_help_is_no_menu():
    """
    Two words of menus side by side are a trade, too.
    """
    assert not leads_about("Home Help")
    assert leads_about("Home | Help")


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Teaching Assistant (KS1) - Term time only, 30 hours",
         "Teaching Assistant (KS1)"),
        ("Part Time Sales Assistant", "Sales Assistant"),
        ("Experienced painter needed (Eastside)", "Experienced painter"),
        ("Apprentice wanted – plumbing & heating", "Apprentice – plumbing & heating"),
        ("Leiterin Logistik 80–100 %, Arbeitsort Wetzikon ZH", "Leiterin Logistik"),
        ("Ausbildung Tischler (m/w/d) ab 01.08.2027", "Ausbildung Tischler"),
        ("Ausbildung zum Tischler – Start 1. August 2027", "Ausbildung zum Tischler"),
        ("Teilzeit: Verkäufer/in Feinkost", "Verkäufer/in Feinkost"),
        ("Dipl. Sozialpädagog:in (20–30 Std./Woche)", "Dipl. Sozialpädagog:in"),
        ("Backstubenleitung (m/w/d), 38 Stunden, 5-Tage-Woche", "Backstubenleitung"),
        ("Hausmeister/in, Vier-Tage-Woche", "Hausmeister/in"),
        ("Stellenangebot Nr. 7: Hausmeister/in für den Bestand Süd",
         "Hausmeister/in für den Bestand Süd"),
        ("Pharmacy Technician – Ballinroe\n\nLocation: Ballinroe, Co. Galway",
         "Pharmacy Technician"),
        ("Area Sales Manager – Yorkshire", "Area Sales Manager"),
    ],
)  # fmt: skip
def test_a_title_is_told_without_terms_and_places(head, title):
    """
    How much, how long, from when and where, as the posting itself may tell; what the
    post is about stays.
    """
    assert read_posting(f"{head}{GERMAN}").title == title


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (("Liebe zukünftige Kollegin, lieber zukünftiger Kollege,\n\nweil Tessa in "
         "Elternzeit geht, suchen wir ab Februar 2027 eine Erzieherin oder einen "
         "Erzieher für 28 Stunden."), "Erzieherin / Erzieher"),
        ("Zum 1. März suchen wir eine Bürokauffrau oder einen Bürokaufmann.",
         "Bürokauffrau / Bürokaufmann"),
        ("Wir suchen eine Therapeutin oder einen Therapeuten (m/w/d) ab sofort.",
         "Therapeutin / Therapeut"),
        (("Dear Applicant,\n\nThank you for your interest in the post of Library "
         "Assistant at Fernley.\n\nYours sincerely,\nDora Whitlock\nHead Librarian"),
         "Library Assistant"),
    ],
)  # fmt: skip
def test_a_letter_tells_the_title_in_its_sentences(told, title):
    """
    Not by its greeting nor by who signs it; both forms are told as one.
    """
    assert read_posting(f"{told}{GERMAN}").title == title


@pytest.mark.parametrize(
    ("head", "company"),
    [
        ("Teaching Assistant\nSchool: St Oswin's C of E Primary School",
         "St Oswin's C of E Primary School"),
        ("Care Assistant\nSt Fintan's Hospice, Tarn\n\nSt Fintan's is a hospice.",
         "St Fintan's Hospice"),
        (("Delivery Driver – Kendrick's Bakery, Ludlow\n\nKendrick's has baked since "
         "1921."), "Kendrick's Bakery"),
        (("Pharmacy Technician – Ballinroe\n\nLocation: Ballinroe, Co. Galway\n\n"
         "Ballinroe is a busy pharmacy.\n\nTully's Pharmacies are an equal "
         "opportunities employer."), "Tully's Pharmacies"),
        (("Pipe Welder\nPosted on October 29 by Tamarack Staffing Partners\n"
         "Location: Red Deer County, AB"), "Tamarack Staffing Partners"),
        ("Shift Lead\nEmployer\nEast Fells NHS Foundation Trust",
         "East Fells NHS Foundation Trust"),
        ("Line Cook\nThe Copper Skillet\nBoise, ID 83702", "Copper Skillet"),
        (("Production Planner\nBeacon Hartley Recruitment\nWakefield\n\nOur client is "
         "a maker of doors. Beacon Hartley Recruitment is an agency."),
         "Beacon Hartley Recruitment"),
        ("Lifeguard II\n\nThe City of Marrow Point proudly employs 300 people.",
         "City of Marrow Point"),
        ("Learning Designer\nGreater Barwick Health Network\nGeelong VIC",
         "Greater Barwick Health Network"),
        (("Group Finance Director\nYorkshire | c. £165,000\n\nTo apply write to us.\n\n"
         "Harle Lind is committed to diverse shortlists."), "Harle Lind"),
        ("Bookkeeper\n\nDunmore's Hardware, Main Street, Thurlow. We need someone.",
         "Dunmore's Hardware"),
        ("Hello! We're Tilly's Tearoom in Whitby, and we need a waitress.",
         "Tilly's Tearoom"),
        (("Dear all,\n\nThe Department of Physics at Hollin University has an opening "
         "for a Laboratory Technician."), "Hollin University"),
        ("Museum Registrar | Fenwick Museum of Textiles | Leeds",
         "Fenwick Museum of Textiles"),
        ("Logo Quellner Systemhaus\n\nEntwickler (m/w/d)\nQuellner Systemhaus GmbH",
         "Quellner Systemhaus GmbH"),
        ("Bäcker (m/w/d)\n\nEinfach anrufen: Bäckerei Ohlen, Kirchgasse 7, Tel. 07099",
         "Bäckerei Ohlen"),
        ("Fachfrau Gesundheit\nAlterszentrum Rütimatt, Wetzwil ZH",
         "Alterszentrum Rütimatt"),
        ("Pflegedienstleitung (m/w/d)\nSeniorenresidenz Kastanienhof\nHeilbronn",
         "Seniorenresidenz Kastanienhof"),
        ("Friseurin / Friseur\n\nSalon Haarscharf\nLindenallee 12, 04277 Leipzig",
         "Salon Haarscharf"),
        ("Bauingenieur (m/w/d)\n\nStadtwerke Ilmenbruck versorgen 40.000 Haushalte.",
         "Stadtwerke Ilmenbruck"),
        ("Buchhalter (m/w/d)\n\nWir von Haveltal Wohnbau eG vermieten Wohnungen.",
         "Haveltal Wohnbau eG"),
        ("Wir, das Team der Physiotherapie Sonnhuber in Passau, suchen eine Hilfe.",
         "Physiotherapie Sonnhuber"),
        ("Boulanger (H/F)\nBoulangerie Marchand, Lyon", "Boulangerie Marchand"),
    ],
)  # fmt: skip
def test_who_offers_the_post_is_told_in_many_places(head, company):
    """
    In a field, beside the title, above a town or a street, in a sentence; with its own
    "'s", and without what the place is called.
    """
    body = GERMAN if "(m/w/d)" in head or " Z" in head else ENGLISH

    assert read_posting(head + body).company == company


@pytest.mark.parametrize(
    "head",
    [
        "Kitchen Porter\nImmediate Start\nLeeds",
        "Customer Advisor\nCustomer Support\nHull\n\nCustomer Support is our first.",
        "Software Engineer, Payments\nEngineering · London",
        "Care Assistant\n3 Station Road, Hull\n£12 per hour",
        "Learning Designer\nGeelong & Surf Coast VIC\n$104,300",
        "Mitarbeiter/in 60%\nArbeitsort: Uster\n\nKMU im Bereich Technik sucht Hilfe.",
        "Vehicle Technician\n\nA busy family-run garage in Truro is looking for help.",
        "Sachbearbeiter (m/w/d)\nFeste Anstellung\nKassel",
        "Verkäufer (m/w/d)\nMannheim Nord\nVollzeit",
    ],
)
def test_where_none_is_named_none_is_read(head):
    """
    Terms, departments, streets and districts stand where names do.
    """
    assert read_posting(head + ENGLISH).company is None


def test_a_field_of_a_form_goes_on_with_no_line_above():
    """
    Though the line above is as long as the page is wide.
    """
    posting = read_posting(
        "Warehouse Team Leader – Finch & Ostlere Logistics Ltd – Doncaster\n"
        "Closing date: 14 March\n\n"
        "We are Finch & Ostlere Logistics Ltd. We store and deliver furniture\n"
        "for three hundred shops.\n\nWhat you'll do\n- Count stock\n"
    )

    assert posting.title == "Warehouse Team Leader"
    assert posting.company == "Finch & Ostlere Logistics Ltd"
