"""
Postings as boards, councils and small firms write them.
"""

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
