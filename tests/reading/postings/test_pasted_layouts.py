"""
Lists and lines as they come out of mails, boards and PDFs.
"""

from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading import read_posting

MUST, NICE, DUTY = RequirementKind.MUST, RequirementKind.NICE, RequirementKind.DUTY


def asked(text: str) -> list[tuple[str, RequirementKind]]:
    """
    What is asked, and how much.
    """
    return [(r.text, r.kind) for r in read_posting(text).requirements]


def test_two_signs_of_a_mail_are_a_bullet():
    """
    ">>" before several lines marks items, a figure behind it or not.
    """
    told = """Role: Payroll Assistant
Greetings from Ashgrove Services!

Job Description:
>> Process weekly payrolls for 600 employees
>> Answer pay queries by phone
>> Reconcile pension files

Must have skills:
>> Excel with lookups
>> 2+ yrs in a payroll team

Start date: 2 February
"""

    assert asked(told) == [
        ("Process weekly payrolls for 600 employees", DUTY),
        ("Answer pay queries by phone", DUTY),
        ("Reconcile pension files", DUTY),
        ("Excel with lookups", MUST),
        ("2+ yrs in a payroll team", MUST),
    ]


def test_an_ordinal_number_opens_no_item():
    """
    "ab dem 3. Monat" is one thing, and an item that opens with its preposition a task.
    """
    told = """Mitarbeiter Rezeption (m/w/d)

Das machst du
→ mit dem Team Mitglieder einchecken
→ ab dem 3. Monat auch Probetrainings begleiten
→ das Führen der Kundenkartei
"""

    assert asked(told) == [
        ("Mit dem Team Mitglieder einchecken", DUTY),
        ("Ab dem 3. Monat auch Probetrainings begleiten", DUTY),
        ("Das Führen der Kundenkartei", DUTY),
    ]


def test_a_numbered_heading_of_one_word_heads_the_letters_below():
    """
    "3. Konditionen" over "a)" is a heading; "a)" over "b)" is none.
    """
    told = """Elektroniker (m/w/d) für Betriebstechnik

1. Ihre Aufgaben
a) Wartung der Förderanlagen
b) Störungssuche an den Antrieben

2. Ihr Profil

a) Ausbildung als Elektroniker
b) Bereitschaft zum Schichtbetrieb ist Bedingung

3. Konditionen

a) Haustarif mit 35-Stunden-Woche
b) Werkswohnung auf Wunsch
"""

    assert asked(told) == [
        ("Wartung der Förderanlagen", DUTY),
        ("Störungssuche an den Antrieben", DUTY),
        ("Ausbildung als Elektroniker", MUST),
        ("Bereitschaft zum Schichtbetrieb", MUST),
    ]


def test_what_others_say_and_marks_mean_is_not_asked():
    """
    A quotation with its name, the meaning of a mark and the dates of a form.
    """
    told = """Ward Clerk

Requirements
Two years on a busy ward
Fast and accurate typing
Position end date (if temporary): open
Anticipated start: May 4

What our clerks say
"I came for a summer and stayed for the people on this ward." - Odile, RN, 3 East

Fields marked with * are required.
"""

    assert asked(told) == [
        ("Two years on a busy ward", MUST),
        ("Fast and accurate typing", MUST),
    ]
