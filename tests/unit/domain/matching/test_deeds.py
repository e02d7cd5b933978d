"""
What can tell of a deed, and what only has its words.
"""

import pytest

from resumate.domain.chunk import ScoredChunk
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.matching import cover
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.reading.chunking import chunk
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

MET, PARTLY, MISSING = CoverageStatus
MUST, DUTY = RequirementKind.MUST, RequirementKind.DUTY
_LIKE = 0.4
"""How near in meaning a head of a post is to most that is asked."""


def _told(
    asked: str,
    *bullets: str,
    head: tuple[str, str],
    kind: RequirementKind = DUTY,
    language: str = "en",
) -> Coverage:
    title, employer = head
    role = Role("P1", employer, title, PartialDate(2019, 3), current=True)
    work = Section.EXPERIENCE
    lines = [ResumeLine("L0", f"{title}, {employer}", work, "P1", 1, LineKind.ENTRY)]
    lines += [
        ResumeLine(f"L{n}", text, work, "P1", 1, LineKind.BULLET)
        for n, text in enumerate(bullets, 1)
    ]
    content = ResumeContent(Contact(None), (role,), tuple(lines), language)
    found = [ScoredChunk(made, _LIKE, 0.0) for made in chunk(content)]
    (one,) = cover([Requirement("R1", asked, kind)], [found], content)
    return one


@pytest.mark.parametrize(
    ("asked", "head", "bullet", "language"),
    [
        ("Manage clinical trials", ("Clinical Ward Manager", "Tern Clinic"),
         "Cut agency spend by 18%", "en"),
        ("Kontakt zu Speditionen und Zoll", ("Lagerist", "Ostkai Spedition"),
         "Verladung von 200 Paletten am Tag", "de"),
        ("Coordinar un equipo de recepcionistas", ("Recepcionista", "Hotel Faro"),
         "Gestión de reservas", "es"),
    ],
)  # fmt: skip
def test_what_somebody_is_called_and_where_is_no_deed(
    asked: str, head: tuple[str, str], bullet: str, language: str
) -> None:
    """
    Neither the title of a post nor its employer's name tells of a duty.
    """
    assert _told(asked, bullet, head=head, language=language).status is MISSING


def test_a_title_of_which_no_more_is_told_tells_the_duty() -> None:
    """
    Where nothing stands below it, the title is all that tells what was done.
    """
    assert _told("Paint ships", head=("Ship painter", "Tern Yard")).status is not (
        MISSING
    )
    assert _told("Paint ships", head=("Clerk", "Ship Painting Ltd")).status is MISSING


def test_experience_may_be_told_by_an_employers_name() -> None:
    """
    In which trade somebody has worked the employer's name tells as well as any deed.
    """
    told = _told(
        "Erfahrung in einer Spedition",
        "Verladung von 200 Paletten am Tag",
        head=("Lagerist", "Ostkai Spedition"),
        kind=MUST,
        language="de",
    )
    assert told.status is MET
    assert told.evidence == ("L0",)


@pytest.mark.parametrize(
    ("asked", "line", "language"),
    [
        ("Audit our care", "Wound care for 12 residents", "en"),
        ("Bereitschaft zur 2-Schicht-Arbeit", "Mitarbeit an der Presse", "de"),
        ("Ausbildereignung", "Ausbildung von zwei Bürohunden", "de"),
        ("Botendienstleitung", "Fahrten für den ambulanten Dienst", "de"),
    ],
)
def test_words_that_stand_in_every_line_are_no_part_of_what_is_asked(
    asked: str, line: str, language: str
) -> None:
    """
    A word that says little, or begins or ends half of all compounds, answers nothing
    by itself.
    """
    told = _told(asked, line, head=("Helper", "Elm"), kind=MUST, language=language)
    assert told.status is MISSING


def test_half_a_compound_is_asked_in_the_whole() -> None:
    """
    What a hyphen leaves out is told by the resume's own word.
    """
    told = _told(
        "Touren- und Urlaubsplanung",
        "Grundpflege von zehn Bewohnern",
        "Tourenplanung für 14 Fahrer",
        head=("Disponent", "Ambulanter Dienst Au"),
        language="de",
    )
    assert told.evidence == ("L2",)


def test_others_told_by_their_trade_did_it_and_not_oneself() -> None:
    """
    Who led accountants has not done the accounting by that; who is to lead them has.
    """
    lines = ("Managed a team of two accountants", "Tracked 19 grants for four funds")
    head = ("Finance lead", "Elm Trust")
    asked = "Manage grant accounting"
    assert _told(asked, *lines, head=head).evidence[0] == "L2"
    assert _told("Manage accountants", *lines, head=head).evidence == ("L1",)


def test_of_what_kind_a_paper_is_does_not_tell_the_paper() -> None:
    """
    Lines that have only what stands in brackets behind it are no evidence for a
    registration that is held.
    """
    told = _told(
        "GPhB registration (adult)",
        "GPhB registration, active",
        "Night shifts on an adult ward",
        head=("Nurse", "Elm"),
        kind=MUST,
    )
    assert told.status is MET
    assert told.evidence == ("L1",)


@pytest.mark.parametrize(
    ("asked", "title", "line", "status", "language"),
    [
        ("Erste Führungserfahrung", "Einkäuferin",
         "Fachliche Führung von drei Junior-Einkäufern", MET, "de"),
        ("Erste Führungserfahrung", "Technikerin",
         "Führung von drei Zählern im Testfeld", MISSING, "de"),
        ("Erfahrung in einer Leitungsfunktion", "Stellvertretende Küchenleitung",
         "Bestellung der Ware", PARTLY, "de"),
        ("Erfahrung in einer Führungsposition", "Küchenleitung",
         "Bestellung der Ware", MET, "de"),
        ("Successful experience as a middle leader", "Head of Music",
         "Wrote the songbook", MET, "en"),
        ("Experience leading a kitchen team", "Chef", "Ran a kitchen of nine", MET,
         "en"),
        ("Experience leading a kitchen team", "Chef",
         "Ran a kitchen of nine serving 90 guests", MET, "en"),
        ("Experience leading a kitchen team", "Chef", "Ran a kitchen of 90 seats",
         MISSING, "en"),
    ],
)  # fmt: skip
def test_people_led_are_known_by_other_words(
    asked: str, title: str, line: str, status: CoverageStatus, language: str
) -> None:
    """
    Whoever led people of a trade, or a place with so many at work, has led; a deputy
    has in part.
    """
    told = _told(asked, line, head=(title, "Elm"), kind=MUST, language=language)
    assert told.status is status


@pytest.mark.parametrize(
    ("asked", "line", "status"),
    [
        ("Operating Kafka in production", "Helped the hub to run Kafka", PARTLY),
        ("Operating Kafka in production", "Ran Kafka for nine depots", MET),
        ("Experience with Kafka", "Helped the hub to run Kafka", MET),
        ("Experience with Oracle", "Moved ledgers from Oracle to PostgreSQL", PARTLY),
        ("Experience with PostgreSQL", "Moved ledgers from Oracle to PostgreSQL", MET),
        ("Experience with Oracle", "Replaced Oracle by PostgreSQL", PARTLY),
        ("Working knowledge of Terraform", "Ansible, Terraform (learning)", PARTLY),
        ("Basic Terraform", "Ansible, Terraform (basics)", MET),
    ],
)  # fmt: skip
def test_help_what_was_left_and_a_modest_level_are_less(
    asked: str, line: str, status: CoverageStatus
) -> None:
    """
    A tool that is to have been run is not met by help; one that was given up, or is
    being learned, is known in part.
    """
    told = _told(asked, line, head=("Clerk", "Elm"), kind=MUST)
    assert told.status is status


def test_those_served_are_something_asked() -> None:
    """
    "customers" says little, but of a manner with them it is what a resume can tell.
    """
    head, line = ("Driver", "Elm Couriers"), "Best rated by customers in 2021"
    told = _told("Polite with customers", line, head=head, kind=MUST)
    assert told.status is PARTLY
