"""
Lines that leave their sentence to the items below them.
"""

from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading import read_posting

MUST, NICE, DUTY = RequirementKind.MUST, RequirementKind.NICE, RequirementKind.DUTY


def asked(text: str) -> list[tuple[str, RequirementKind]]:
    """
    What is asked, and how much.
    """
    return [(r.text, r.kind) for r in read_posting(text).requirements]


def test_items_end_the_sentence_that_the_line_above_begins():
    """
    "This job will suit you if you" asks, "It would be an advantage … if you" wishes,
    "Every day you" tells tasks, and "In return you" asks nothing; none has a colon.
    """
    told = """Dental Nurse

Hollybank Dental Care, Ludworth

This job will probably suit you very well indeed if you
- are registered with the GDC
- have worked chairside for at least a year
- can calm a nervous patient

It would be an advantage, but is by no means essential, if you
- hold the radiography certificate
- have used Dentally or SOE

Every day you
- set up and clear down the surgery
- take x-rays and chart for the dentist

In return you
- have five weeks of leave
- are paid for the certificates you keep up
"""

    assert asked(told) == [
        ("Registered with the GDC", MUST),
        ("Worked chairside for at least a year", MUST),
        ("Calm a nervous patient", MUST),
        ("The radiography certificate", NICE),
        ("Used Dentally or SOE", NICE),
        ("Set up and clear down the surgery", DUTY),
        ("Take x-rays and chart for the dentist", DUTY),
    ]


def test_what_they_would_also_like_to_hear_of_is_a_wish():
    """
    "We'd also like to hear from you if you" adds wishes; "may also" does, too.
    """
    told = """Conveyancing Secretary

The ideal person will have
* three years in a conveyancing team
* audio typing at 65 wpm

The ideal person may also
* know Leap or Osprey

We'd also like to hear from you if you
* speak Welsh
"""

    assert asked(told) == [
        ("Three years in a conveyancing team", MUST),
        ("Audio typing at 65 wpm", MUST),
        ("Know Leap or Osprey", NICE),
        ("Speak Welsh", NICE),
    ]


def test_german_items_end_in_their_verb():
    """
    "Wir freuen uns auf dich, wenn du" over "… hast" asks for what stands before it.
    """
    told = """Tontechniker (m/w/d) am Theater

Wir freuen uns auf dich, wenn du
- eine Ausbildung als Fachkraft für Veranstaltungstechnik hast
- Digitalpulte von Yamaha kennst
- abends und am Wochenende arbeiten kannst

Noch schöner, wenn du
- QLab beherrschst
- ein Instrument spielst
"""

    assert asked(told) == [
        ("Eine Ausbildung als Fachkraft für Veranstaltungstechnik", MUST),
        ("Digitalpulte von Yamaha", MUST),
        ("Abends und am Wochenende arbeiten", MUST),
        ("QLab beherrschen", NICE),
        ("Ein Instrument spielen", NICE),
    ]
