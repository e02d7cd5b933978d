"""
Postings as boards, councils and small firms write them.
"""

import pytest

from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading import read_posting
from resumate.domain.posting_reading.addressee import addressee

MUST, NICE, DUTY = RequirementKind.MUST, RequirementKind.NICE, RequirementKind.DUTY


def asked(text: str) -> list[tuple[str, RequirementKind]]:
    """
    What is asked, and how much.
    """
    return [(r.text, r.kind) for r in read_posting(text).requirements]


def test_grades_behind_the_items_are_read():
    """
    A person specification says behind each item whether it is essential.
    """
    told = """Housing Officer
Breckmoor Borough Council

PERSON SPECIFICATION
Criteria | Essential/Desirable | Assessed by
Experience of writing decision letters | E | A/T
Experience of carrying out reviews | D | A/I
"""

    assert asked(told) == [
        ("Experience of writing decision letters", MUST),
        ("Experience of carrying out reviews", NICE),
    ]


def test_letters_in_brackets_are_grades_too():
    """
    "(E)" and "(D)" behind several items tell essential from desirable.
    """
    told = """Payroll Manager
Experience and knowledge
- Knowledge of local pension schemes (E)
- System implementation (D)
"""

    assert asked(told) == [
        ("Knowledge of local pension schemes", MUST),
        ("System implementation", NICE),
    ]


def test_a_wish_at_the_end_of_an_item_is_one_of_its_own():
    """
    "…, CUDA is a plus" does not make the rest of the item a wish.
    """
    told = """Vision Engineer
Qualifications
* Very good C++ skills, CUDA is a plus
* Sehr gute MS-Office-Kenntnisse, BMD von Vorteil
"""

    assert asked(told) == [
        ("Very good C++ skills", MUST),
        ("CUDA", NICE),
        ("Sehr gute MS-Office-Kenntnisse", MUST),
        ("BMD", NICE),
    ]


def test_what_one_may_expect_is_no_requirement():
    """
    Benefits under a Swiss heading, and who looks forward to the papers, ask nothing.
    """
    told = """Leiter/in Lager und Versand 80-100%
Firma: Sihltal Biotech AG, 8134 Adliswil

Was Sie auszeichnet
- Gute Kenntnisse in der Zollabwicklung

Das dürfen Sie erwarten
5 Wochen Ferien, vergünstigtes Mittagessen, Parkplatz.
Frau Corinne Aeschlimann freut sich auf Ihre vollständigen Unterlagen.
"""
    posting = read_posting(told)

    assert [r.text for r in posting.requirements] == [
        "Gute Kenntnisse in der Zollabwicklung"
    ]
    assert posting.title == "Leiter/in Lager und Versand"
    assert posting.company == "Sihltal Biotech AG"
    assert addressee(posting.text, posting.company) == "Frau Corinne Aeschlimann"


def test_a_pension_may_be_work():
    """
    Among the duties, pensions and pay are what one works on.
    """
    told = """Payroll Officer
Responsibilities
- Teachers' Pension Scheme (TPS) and LGPS returns
- Run the monthly payroll
"""

    assert ("Teachers' Pension Scheme (TPS) and LGPS returns", DUTY) in asked(told)


def test_where_one_will_be_is_no_duty():
    """
    "You'll be the analyst in our squad" tells of the place, not of the work.
    """
    told = """Data Analyst
The role
You'll be the analyst in our Growth squad. You will design and read A/B tests.
"""

    assert [text for text, _ in asked(told)] == ["Design and read A/B tests"]


def test_when_is_not_what():
    """
    A clause that tells when or although is left off, and never told as a task.
    """
    told = (
        "Für unser Sekretariat suchen wir eine Persönlichkeit, die den Überblick "
        "behält, auch wenn es am Montag rund geht."
    )

    assert [text for text, _ in asked(told)] == ["Den Überblick behalten"]


def test_a_title_with_a_colon_in_its_ending():
    """
    "Manager:in" is a title like any other.
    """
    told = (
        "Office Manager:in (30–38,5 Std.)\nPhysiozentrum Alsergrund\n\n"
        "Ihr Profil:\n– Englisch"
    )

    assert read_posting(told).title == "Office Manager:in"


def test_two_verbs_share_their_object():
    """
    "coach and mentor Housing Officers" is one task.
    """
    told = """Team Leader
Main duties
1. To coach and mentor Housing Options Officers and check the quality of their letters.
"""

    assert len(asked(told)) == 1


def test_what_the_successful_candidate_will_do_is_a_duty():
    """
    "The successful candidate will:" opens tasks; "… will have:" opens musts.
    """
    told = """Job title: Teaching Assistant
School: Moorside Community Primary School

The successful candidate will:
- use visual timetables
- deliver interventions planned by the teacher

Desirable: Team Teach training, paediatric first aid.
"""

    assert asked(told) == [
        ("Use visual timetables", DUTY),
        ("Deliver interventions planned by the teacher", DUTY),
        ("Team Teach training", NICE),
        ("Paediatric first aid", NICE),
    ]
    assert read_posting(told).company == "Moorside Community Primary School"


def test_a_list_below_whom_they_look_for_is_asked():
    """
    Bullets right below "looking for …" are musts, whatever stands in them.
    """
    told = """Senior Barber wanted!!
We're a busy 6 chair shop looking for a senior barber with personality.
• skin fades, scissor work, beard trims
• comfortable with 12+ clients per day
"""

    assert ("Comfortable with 12+ clients per day", MUST) in asked(told)


def test_an_employer_may_stand_before_a_dash_and_a_town():
    """
    "Corrib Biologics - Galway" below the title names the employer.
    """
    told = """Senior QC Analyst
Corrib Biologics - Galway

About this role
You will test samples."""

    assert read_posting(told).company == "Corrib Biologics"


def test_grades_may_stand_behind_a_dash_or_before_the_item():
    """
    "… – E, A/I" and "D2 …" say how much is asked, and are no part of it.
    """
    behind = """Parks Ranger
Person Specification (E = essential, D = desirable; A = application)

Experience of felling trees – E, A/I
Experience of leading school walks – D (I)
"""
    before = """Parks Ranger
PERSON SPECIFICATION
Essential
E1  Recognised qualification in arboriculture
Desirable
D1  Knowledge of bats
"""
    bare = """Parks Ranger
Person Specification: E is essential, D is desirable.
E  Recognised qualification in arboriculture
D  Knowledge of bats
"""

    assert asked(behind) == [
        ("Experience of felling trees", MUST),
        ("Experience of leading school walks", NICE),
    ]
    assert asked(before) == asked(bare)
    assert asked(before) == [
        ("Recognised qualification in arboriculture", MUST),
        ("Knowledge of bats", NICE),
    ]


def test_a_full_stop_in_brackets_ends_no_item():
    """
    "(Ph. Eur. / USP)" and "eidg. FA" are not cut at their full stops.
    """
    told = """QC Analyst
Your profile
- Experience of method transfer (Ph. Eur. / USP) in a GMP laboratory
- Weiterbildung Laborleiter mit eidg. FA
"""

    assert asked(told) == [
        ("Experience of method transfer (Ph. Eur. / USP) in a GMP laboratory", MUST),
        ("Weiterbildung Laborleiter mit eidg. FA", MUST),
    ]


def test_what_happens_when_is_no_ask_of_its_own():
    """
    "when a driver calls out, a van dies and …" goes on to its end, and a full "it's
    needed" asks nothing.
    """
    told = """Yard Planner
We are looking for a planner who can keep 30 routes rolling when a driver is ill, a van
dies and a gate is locked. You'll chair the safety meeting, and get stuck in on the
tools when it's needed.
"""

    assert [kind for _, kind in asked(told)] == [DUTY] * len(asked(told))
    assert "A van dies" not in dict(asked(told))


def test_years_after_an_and_are_asked_for_themselves():
    """
    "A degree and at least 5 years of …" are two things to have.
    """
    told = """Brewer
The person
You'll hold a degree in brewing and have at least 5 years' experience in a brewery.
"""

    assert asked(told) == [
        ("A degree in brewing", MUST),
        ("At least 5 years' experience in a brewery", MUST),
    ]


def test_a_sentence_goes_on_about_the_same_person():
    """
    "…; knows Excel well; is discreet" says more of the ideal candidate.
    """
    told = """Payables Clerk
The ideal candidate has experience of accounts payable; knows Excel well; is discreet.
Experience of imports would be advantageous, as would a forklift licence.
"""

    assert asked(told) == [
        ("Experience of accounts payable", MUST),
        ("Knows Excel well", MUST),
        ("Discreet", MUST),
        ("Experience of imports", NICE),
        ("A forklift licence", NICE),
    ]


def test_what_is_wished_for_is_told_in_many_ways():
    """
    "Schön wäre", "Kein Muss, aber fein:", "It'd be great if you also had" wish.
    """
    german = """Tischler (m/w/d)
Das bringen Sie mit
- Gesellenbrief
- gute Kenntnisse in CAD, wünschenswert imos

Schön wäre
- Erfahrung mit Lean

Kein Muss, aber fein: Erfahrung im Messebau, Kenntnisse im Lackieren
"""
    english = """Site Manager
It'd be great if you also had rope experience.
"""

    assert asked(german) == [
        ("Gesellenbrief", MUST),
        ("Gute Kenntnisse in CAD", MUST),
        ("Imos", NICE),
        ("Erfahrung mit Lean", NICE),
        ("Erfahrung im Messebau", NICE),
        ("Kenntnisse im Lackieren", NICE),
    ]
    assert asked(english) == [("Rope experience", NICE)]


def test_the_terms_of_a_post_ask_nothing():
    """
    Notice, pay, openings, and what to add to the letter are no requirements.
    """
    told = """Test Engineer
Experience: 6 - 9 yrs | CTC: 28 - 38 LPA | Openings: 2
Must haves
- Good SQL

Notice period: preferably immediate to 45 days.
Please add a short note on a suite you built. Please tell us about any adjustments.
"""

    assert asked(told) == [("Good SQL", MUST)]


def test_the_employer_is_neither_its_town_nor_part_of_the_title():
    """
    A bare name above the line of place and terms is the employer; behind a dash in the
    title it is no part of the post.
    """
    above = """Electrical Supervisor

Tarrangower Grain Mills
Kyneton, Macedon Ranges VIC | Full time | $125,000 + super + ute and a phone

Who we are
Tarrangower Grain Mills is a grower-owned miller. Our Kyneton plant mills wheat.
"""
    behind = """Payables Clerk - Penfold Bay Dental Group

Penfold Bay Dental Group runs seven practices and a central office in Bangor.
"""
    graded = """Head of Piano Care
Grade 7 | Permanent | Gloucester

Wyelands Conservatoire is a college of music.
"""

    assert read_posting(above).company == "Tarrangower Grain Mills"
    assert read_posting(behind).company == "Penfold Bay Dental Group"
    assert read_posting(behind).title == "Payables Clerk"
    assert read_posting(graded).company != "Grade 7"


def test_a_firm_is_no_trade_and_a_placement_is_a_post():
    """
    "Whitewater Survey Ltd" below "Industrial Placement – …" is the employer.
    """
    told = """Industrial Placement – River Survey (12 months)
Whitewater Survey Ltd, Gosport, Hampshire
"""

    assert read_posting(told).title == "Industrial Placement – River Survey"
    assert read_posting(told).company == "Whitewater Survey Ltd"


def test_all_that_is_asked_in_one_line_is_several_things():
    """
    A line that stands alone below its heading lists what the heading says; how much
    one works is no part of the title.
    """
    told = """Teamleiter/in Wareneingang 100%

Arbeitgeber: Brack Logistik AG

DAS BRINGST DU MIT
Abschluss als FaGe EFZ, Freude am Arbeiten, Fahrausweis, Erfahrung im Lager ein Plus

Profil
- Grundbildung als Logistiker EFZ und Weiterbildung zum Logistikfachmann
"""

    assert read_posting(told).title == "Teamleiter/in Wareneingang"
    assert asked(told) == [
        ("Abschluss als FaGe EFZ", MUST),
        ("Freude am Arbeiten", MUST),
        ("Fahrausweis", MUST),
        ("Erfahrung im Lager", NICE),
        ("Grundbildung als Logistiker EFZ", MUST),
        ("Weiterbildung zum Logistikfachmann", MUST),
    ]


def test_a_french_posting_names_its_firm_and_its_wish():
    """
    "Brasserie Vandamme, entreprise familiale …" is who is hiring, and "apprécié" marks
    a wish.
    """
    told = """Assistante export H/F

Qui sommes-nous ?
Brasserie Vandamme, entreprise familiale de 45 salariés, exporte ses bières.

Votre profil
- Anglais courant exigé, néerlandais apprécié
"""

    assert read_posting(told).company == "Brasserie Vandamme"
    assert asked(told)[1] == ("Néerlandais", NICE)


def test_a_spanish_posting_for_women_and_men_has_a_title():
    """
    "/a" marks the line as a post, and who looks for somebody asks nothing by that.
    """
    told = """Auxiliar administrativo/a contable

Asesoría Benlloch, despacho con 25 años de experiencia, precisa incorporar un auxiliar.

Requisitos
- Manejo de Excel
"""
    read = read_posting(told)

    assert read.title == "Auxiliar administrativo/a contable"
    assert read.company == "Asesoría Benlloch"
    assert asked(told) == [("Manejo de Excel", MUST)]


def test_who_is_sought_stands_below_the_employer():
    """
    "La Ville de Morges recherche" leads to the title, which is of one person and has no
    workload.
    """
    told = """La Ville de Morges recherche

Un-e gestionnaire RH à 80-100%

Votre profil
- Bonnes connaissances de l'allemand
"""

    assert read_posting(told).title == "Gestionnaire RH"


def test_a_first_line_with_a_gender_mark_is_the_title():
    """
    Whatever trade it names; what stands below, beside the terms, is the employer.
    """
    told = """Lehrkraft für Musik und Kunst (m/w/d), Grundschule
Freie Schule Angeln · Vollzeit oder Teilzeit (ab 12 Stunden) · zum 01.08.2031

Ihre Aufgaben
- Unterricht in Musik in den Klassen 1 bis 4
"""
    posting = read_posting(told)

    assert posting.title == "Lehrkraft für Musik und Kunst, Grundschule"
    assert posting.company == "Freie Schule Angeln"


def test_a_german_head_tells_title_and_firm():
    """
    Full or part time is no part of the title; a partnership of professions is a firm,
    and so is what "das sind …" tells of.
    """
    partners = """Steuerfachkraft (m/w/d) mit Schwerpunkt Lohn
in Weiden, Vollzeit oder Teilzeit ab 28 Stunden

Kerbel Partner mbB – Steuerberater

Schön wäre außerdem
- Fortbildung im Lohn
"""
    shops = """Filialleitung (m/w/d)

Kornblume Naturkost – das sind 14 Märkte und seit 1994 die Überzeugung, dass es geht.
"""
    posting = read_posting(partners)

    assert posting.title == "Steuerfachkraft mit Schwerpunkt Lohn"
    assert posting.company == "Kerbel Partner mbB"
    assert asked(partners) == [("Fortbildung im Lohn", NICE)]
    assert read_posting(shops).company == "Kornblume Naturkost"


def test_what_stands_behind_how_to_apply_is_not_asked():
    """
    "Send CV and letter to …" needs no article to say how to apply.
    """
    told = """Baker
We ask:
- two years of experience in a bakery

Interested? Send CV and letter to Piet Vos. A medical check is part of the procedure.
"""
    assert [r.text for r in read_posting(told).requirements] == [
        "Two years of experience in a bakery"
    ]


MENU = """\
Accept all cookies   Manage preferences
We use cookies to improve your experience. By continuing you agree to our Cookie Policy.
Home › Jobs › Healthcare › Physiotherapy
🔍 Search jobs   Sign in   Register   Upload your CV

💙 Senior MSK Physiotherapist (Band 6/7 equivalent)
Northgate Movement Clinic
📍 York, YO1 · Full-time, permanent

What you'll do 👇
✅ Assess and treat a varied caseload
✅ Mentor junior physiotherapists
"""


def test_a_title_below_a_menu_is_found():
    """
    Cookies, the way through the site and the search come along with what is pasted.
    """
    posting = read_posting(MENU)

    assert posting.title == "Senior MSK Physiotherapist"
    assert posting.company == "Northgate Movement Clinic"
    assert not [one for one in posting.requirements if "Senior" in one.text]


def test_a_title_has_no_picture_beside_it():
    """
    Before it or behind it.
    """
    asked_for = "\n\nYour tasks\n- Build services in Go\n- Run them\n"

    for line in ("🚀 Senior Backend Engineer", "Senior Backend Engineer (m/w/d) 🚀"):
        assert read_posting(line + asked_for).title == "Senior Backend Engineer"


@pytest.mark.parametrize("name", ["Ilkley & Wharfedale Care CIC", "Ilkley Care Ltd"])
def test_a_firm_may_stand_behind_the_title_and_a_dash(name):
    """
    Its legal form tells that it is one, and it is no part of the title.
    """
    posting = read_posting(
        f"Community Physiotherapist – {name}\n"
        "We look after people in their own homes.\n"
        "You will: assess older people at home; plan rehabilitation.\n"
    )

    assert posting.company == name
    assert posting.title == "Community Physiotherapist"


@pytest.mark.parametrize(
    ("head", "first", "title", "company"),
    [
        (
            "Dairy Shift Manager - Millrace Fine Foods, Derby",
            "Millrace is a family firm.",
            "Dairy Shift Manager",
            "Millrace Fine Foods",
        ),
        (
            "Youth Worker - Alderlight Families (registered charity), Hull and Goole",
            "Alderlight is a small charity.",
            "Youth Worker",
            "Alderlight Families",
        ),
        (
            "HEAD BAKER – Crumb & Sloe, Leith",
            "Crumb & Sloe opened in 2019.",
            "HEAD BAKER",
            "Crumb & Sloe",
        ),
        (
            "Filialleitung - Sanddorn & Salz, Kiel",
            "Sanddorn & Salz betreibt vier Läden.",
            "Filialleitung",
            "Sanddorn & Salz",
        ),
    ],
)
def test_behind_the_title_stands_a_firm_that_the_first_sentence_tells_of(
    head, first, title, company
):
    """
    With its town, or what kind of firm it is, behind it.
    """
    posting = read_posting(
        f"{head}\n\n{first} Twelve people work with us.\n\nYou will need:\n"
        "- two years of experience\n- a driving licence\n"
    )

    assert (posting.title, posting.company) == (title, company)


def test_behind_the_title_may_stand_a_department():
    """
    Of which the first sentence says nothing that one says of a firm.
    """
    posting = read_posting(
        "Legal Secretary - Private Client, Leeds\n\nPrivate clients are who you look "
        "after.\n\nYou will need:\n- two years of experience\n- a driving licence\n"
    )

    assert posting.company is None


@pytest.mark.parametrize(
    ("told", "name", "company"),
    [
        ("Alder Bend is a primary school.", "Alder Bend Families", None),
        ("Alder Bend Families is a charity.", "Alder Bend Families",
         "Alder Bend Families"),
        ("We moved to Alder Bend in 1990.", "Alder Bend Families", None),
        ("We moved in 1990.", "Alder Bend Primary School",
         "Alder Bend Primary School"),
    ],
)  # fmt: skip
def test_what_is_behind_the_title_is_the_firm_where_its_name_is_told(
    told, name, company
):
    """
    Without its legal form, what kind of house it is, or a sentence that opens with the
    name, tells it is one.
    """
    posting = read_posting(
        f"Classroom Teacher (Year 3/4) – {name}\n"
        "Position: ongoing, 1.0 FTE\n\nSchool profile\n"
        f"{told}\n\nSelection criteria\n- Knowledge of the curriculum\n"
    )

    assert posting.company == company
    assert company is None or posting.title == "Classroom Teacher"


def test_place_and_terms_in_the_head_are_not_asked():
    """
    What a bar parts at the top is where and how long; skills are not.
    """
    told = (
        "Veterinary Nurse\nSundial Vets is looking for you\n"
        "📍 {}\nRVN registration\nTwo years of practice\n"
    )

    def found(line):
        return [text for text, _ in asked(told.format(line))]

    asks = ["RVN registration", "Two years of practice"]
    assert found("York, YO1 · Full-time, permanent") == asks
    assert found("Surgery · Full-time nursing of cats") != asks


def test_part_of_a_full_time_post_is_no_part_of_the_title():
    """
    "in Vollzeit oder ab 80 %" leaves nothing of itself behind the post.
    """
    rest = "Haus am Erlenbach gGmbH, Senne\n\nIhre Aufgaben\n- Führung eines Teams\n"
    for told in (
        "Vollzeit oder ab 80 %",
        "Vollzeit oder vollzeitnah (ab 35 Std.)",
        "Vollzeit bzw. Teilzeit",
        "Vollzeit oder vollzeitnaher Teilzeit",
    ):
        posting = read_posting(f"Wohnbereichsleitung (m/w/d) in {told}\n{rest}")

        assert posting.title == "Wohnbereichsleitung", told


def test_a_mark_below_a_column_tells_the_grade():
    """
    A person specification may tick essential or desirable in a column of its own.
    """
    head = "Museum Assistant\n\nPerson specification\n\n"
    typed = (
        "                                      Essential   Desirable\n"
        "  Experience of leading guided tours          x\n"
        "  Knowledge of conservation practice                  x\n"
    )
    cells = (
        "| Criteria | Essential | Desirable |\n"
        "| Experience of leading guided tours | ✓ | |\n"
        "| Knowledge of conservation practice | | ✓ |\n"
    )
    tabs = (
        "Criteria\tEssential\tDesirable\n"
        "Experience of leading guided tours\tX\n"
        "Knowledge of conservation practice\t\tX\n"
    )

    for table in (typed, cells, tabs):
        assert asked(head + table) == [
            ("Experience of leading guided tours", MUST),
            ("Knowledge of conservation practice", NICE),
        ]
    shifted = "Essential\tDesirable\nExperience of leading guided tours\tX\n"
    assert asked(head + shifted) == [("Experience of leading guided tours", MUST)]


def test_letters_that_count_from_a_are_no_words_of_the_items():
    """
    "A. ", "B. " before the duties are marks, in each list anew; one letter alone stays.
    """
    told = """Harbour Clerk
DUTIES
A. Issue mooring permits
B. Balance the cash drawer
C. Respond to records requests
QUALIFICATIONS
A. Valid driver's license
B. Experience with QuickBooks
"""

    assert [text for text, _ in asked(told)] == [
        "Issue mooring permits",
        "Balance the cash drawer",
        "Respond to records requests",
        "Valid driver's license",
        "Experience with QuickBooks",
    ]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("The Township of Fernley (population 4,210, Reed County) seeks", "Fernley"),
        ("Alder Foods (220 people, one site) is looking for", "Alder Foods"),
    ],
)
def test_what_stands_in_brackets_behind_a_firm_is_none_of_its_name(said, name):
    """
    A firm is named before a bracket, and a bare "The Township" is no name.
    """
    told = (
        f"BUYER\n\n{said} a Buyer to order supplies.\n\nQUALIFICATIONS\n"
        "- Three years of buying\n\nThe Township is an equal opportunity employer.\n"
    )

    found = read_posting(told).company

    assert found is not None
    assert found.endswith(name)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("MTR (m/w/d) in Teilzeit oder Vollzeit für moderne Arztpraxis", "MTR"),
        ("Koch (m/w/d) in Voll- oder Teilzeit für kleines Team", "Koch"),
        ("Buchhalterin für mittelständisches Unternehmen", "Buchhalterin"),
        ("Referentin für politische Bildung", "Referentin für politische Bildung"),
    ],
)
def test_who_seeks_is_no_part_of_the_title(line, title):
    """
    What kind of house it is tells nothing of the post; what it is for does.
    """
    posting = read_posting(f"{line}\n\nIhre Aufgaben\n- Pflege der Termine\n")

    assert posting.title == title


def test_the_number_of_an_advertisement_is_nobodys_name():
    """
    What a portal sets above the post is none of the firm's words.
    """
    posting = read_posting(
        "Anzeigen-ID 55 12 09 | veröffentlicht vor 4 Tagen | Merken ♡ | Teilen\n\n"
        "MFA (m/w/d)\nHeilkunde am Mühltor – Dr. med. R. Auer & Kollegen\n"
        "35037 Marburg · unbefristet\n\nIhre Aufgaben\n- Pflege der Termine\n"
    )

    assert posting.company == "Heilkunde am Mühltor"


@pytest.mark.parametrize(
    "warning",
    [
        "Beware of imposters! We do not promise an interview in exchange of money.",
        "Be aware of recent scams using our name.",
        "Recruiters will never ask you for a payment or your bank details.",
        "Don't share your bank details or any money when applying for a job.",
    ],
)
def test_a_warning_of_those_who_only_pretend_asks_nothing(warning):
    """
    What a board says of fraud is no requirement.
    """
    told = f"CASHIER\n\nKey Skills\nFluent Welsh\nOwn bike\n{warning}\n"

    assert {"Fluent Welsh", "Own bike"} == {text for text, _ in asked(told)}


def test_a_duty_with_money_is_no_warning():
    """
    Who is to take payments is asked to.
    """
    told = "CASHIER\n\nDuties\n- Take card payments\n- Be careful with bank notes\n"

    assert ("Take card payments", DUTY) in asked(told)
    assert len(asked(told)) == 2


def test_key_words_side_by_side_are_a_list():
    """
    What a board sets with wide gaps is asked one by one.
    """
    told = "DEVELOPER\n\nKey Skills\nJava  Spring Boot  SQL  Kafka  Docker\n"

    assert ["Java", "Spring Boot", "SQL", "Kafka", "Docker"] == [
        text for text, _ in asked(told)
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Nicht zwingend, aber super:",
        "Keine Bedingung, aber schön:",
        "Darüber freuen wir uns",
        "Worüber wir uns noch freuen",
        "Das freut uns",
    ],
)
def test_what_is_no_condition_is_a_wish(heading):
    """
    However it is worded, what stands below it is not asked of everybody.
    """
    text = f"Ihr Profil\n- Ausbildung als Koch\n\n{heading}\n- Staplerschein\n- AEVO\n"

    kinds = [kind for _, kind in asked(f"Koch (m/w/d)\n\n{text}")]

    assert kinds == [MUST, NICE, NICE]


@pytest.mark.parametrize(
    "heading",
    [
        "Dein Arbeitsbereich:",
        "Ihr Wirkungskreis",
        "What can I expect to do in this role?",
        "What will I be doing",
        "Join a crew of three. You'll help with:",
    ],
)
def test_what_one_will_work_at_is_a_list_of_duties(heading):
    """
    Asked by the reader, or told by a field of work.
    """
    text = f"Gardener\n\n{heading}\n\n- Drainage, paths and paving\n- Pond care\n"

    told = [kind for text, kind in asked(text) if "crew" not in text]

    assert told == [DUTY, DUTY]


@pytest.mark.parametrize(
    "told",
    [
        "After your apprenticeship\nNearly all of our trainees stay with us.",
        "Nach der Ausbildung\nÜbernommen werden fast alle.",
        "How we hire\n- 20 min phone call\n- A trial shift in the bakery",
        "CVs are welcome together with our form.",
        "Let us know if you need a hearing loop at the interview.",
        "Career changers are very welcome here.",
        "Sie überzeugen durch Standfestigkeit und Humor.",
    ],
)
def test_what_comes_after_and_how_they_hire_asks_nothing(told):
    """
    Nor who is welcome besides.
    """
    text = f"Baker\n\nYou have\n- A diploma in baking\n\n{told}\n"

    assert [text for text, _ in asked(text)] == ["A diploma in baking"]


def test_terms_in_the_head_may_name_the_firm_and_the_pay():
    """
    Most of what bars part there must be known as such.
    """
    head = "Baker\nOrrel Bakery Ltd | Full-time, permanent | $48,000–$52,000 + bonus"

    assert asked(f"{head}\n\nYou have\n- A diploma in baking\n") == [
        ("A diploma in baking", MUST)
    ]


def test_a_later_ordinal_ends_no_sentence():
    """
    "1." behind a comma counts the noun that follows.
    """
    asks = "Befähigung für die Laufbahngruppe 2, 1. Einstiegsamt, der Fachrichtung Bau"

    assert asked(f"Planer\n\nSie bringen mit\n- {asks}\n") == [(asks, MUST)]


def test_an_interest_within_an_item_opens_nothing():
    """
    "Je nach Interesse: …" is one duty.
    """
    text = "Planer\n\nIhre Aufgaben\n- Je nach Interesse: Lohn, auch Baulohn\n"

    assert asked(text) == [("Je nach Interesse: Lohn, auch Baulohn", DUTY)]


@pytest.mark.parametrize(
    ("item", "asks"),
    [
        ("Qualified vet (BVSc, BVMS or DVM) with at least 5 years' PQE",
         ["Qualified vet (BVSc, BVMS or DVM)", "At least 5 years' PQE"]),
        ("Registered nurse with two years of ward experience",
         ["Registered nurse", "Two years of ward experience"]),
        ("Experienced chef with at least 5 years in fine dining",
         ["Experienced chef with at least 5 years in fine dining"]),
    ],
)  # fmt: skip
def test_who_holds_a_paper_and_for_how_long_are_two(item: str, asks: list[str]) -> None:
    """
    Nobody is an "experienced chef" by a paper.
    """
    told = asked(f"Head of Clinic\n\nEssential\n- {item}\n- Own car\n")

    assert [text for text, _ in told][: len(asks)] == asks
