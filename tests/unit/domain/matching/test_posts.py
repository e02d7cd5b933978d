"""
Which posts count for what is asked: of what, in whose house, for whom, as what.
"""

from datetime import date

import pytest

from resumate.domain.chunk import ScoredChunk
from resumate.domain.evidence import CoverageStatus
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
_WORK, _STUDIES = Section.EXPERIENCE, Section.EDUCATION

Post = tuple[str, str, int, str]
"""Title, employer, the year it began, and a line below."""


def _found(
    asked: str,
    *posts: Post,
    studies: str = "",
    title: str = "",
    language: str = "en",
    kind: RequirementKind = RequirementKind.MUST,
) -> CoverageStatus:
    roles, lines, end = [], [], None
    for n, (called, employer, began, told) in enumerate(posts, 1):
        start = PartialDate(began, 1)
        roles.append(Role(f"P{n}", employer, called, start, end, end is None))
        head = ResumeLine(f"L{n}a", f"{called}, {employer}", _WORK, f"P{n}")
        lines += [
            ResumeLine(head.id, head.text, _WORK, f"P{n}", 1, LineKind.ENTRY),
            ResumeLine(f"L{n}b", told, _WORK, f"P{n}", 1, LineKind.BULLET),
        ]
        end = start
    if studies:
        lines.append(ResumeLine("L9", studies, _STUDIES, None, 1, LineKind.ENTRY))
    content = ResumeContent(Contact(None), tuple(roles), tuple(lines), language)
    found = [ScoredChunk(made, 0.45, 0.0) for made in chunk(content)]
    (one,) = cover(
        [Requirement("R1", asked, kind)],
        [found],
        content,
        today=date(2026, 11, 1),
        title=title,
    )
    return one.status


_WARD: tuple[Post, ...] = (
    ("Nurse Manager", "Tern Clinic", 2020, "Led 20 nurses on an adult ward"),
    ("Staff Nurse", "Elm Clinic", 2012, "Managed the care of 7 people a night"),
)


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("5 years of nurse management", MET),
        ("10 years of nurse management", PARTLY),
        ("10 years of nursing", MET),
    ],
)
def test_years_of_leading_are_those_of_posts_that_led(
    asked: str, status: CoverageStatus
) -> None:
    """
    A post in the trade alone adds nothing to years of its management.
    """
    assert _found(asked, *_WARD) is status


@pytest.mark.parametrize(
    "asked",
    [
        "Mehrjährige Berufserfahrung im Controlling eines produzierenden Unternehmens",
        "Mindestens 5 Jahre Erfahrung im Controlling in einem internationalen Konzern",
    ],
)
def test_in_whose_house_is_not_of_what(asked: str) -> None:
    """
    The house in which years are wanted is no part of the work they are wanted of.
    """
    post = ("Controllerin", "Lenne Gießerei", 2015, "Forecast für drei Werke")
    other = ("Köchin", "Gasthof Lenne", 2015, "Mittagstisch für 90 Gäste")
    assert _found(asked, post, language="de") is MET
    assert _found(asked, other, language="de") is not MET


@pytest.mark.parametrize(
    ("asked", "title", "language"),
    [
        ("2 years in a similar role", "Payroll Clerk (m/f/d)", "en"),
        ("2 Jahre Erfahrung in vergleichbarer Position", "Payroll Clerk", "de"),
        ("2 ans d'expérience dans un poste similaire", "Payroll Clerk - Nantes", "fr"),
        ("2 ans d'expérience dans un poste similaire", "Payroll(e) Clerk(e)", "fr"),
    ],
)
def test_a_similar_post_is_one_of_the_postings_title(
    asked: str, title: str, language: str
) -> None:
    """
    Years in a similar post are those under the title that the posting has.
    """
    same = ("Payroll Clerk", "Elm Ltd", 2019, "Ran the wages of 300 people")
    other = ("Roofer", "Elm Ltd", 2019, "Laid slates")
    assert _found(asked, same, title=title, language=language) is MET
    assert _found(asked, other, title=title, language=language) is not MET


@pytest.mark.parametrize(
    ("asked", "told", "status"),
    [
        ("Paediatric intensive care experience", "Adult intensive care, 12 beds",
         PARTLY),
        ("Paediatric intensive care experience", "Paediatric intensive care, 12 beds",
         MET),
        ("Adult intensive care experience", "Adult intensive care, 12 beds", MET),
        ("Adult intensive care experience", "Paediatric intensive care, 12 beds",
         PARTLY),
    ],
)  # fmt: skip
def test_the_care_of_another_age_is_less(
    asked: str, told: str, status: CoverageStatus
) -> None:
    """
    Who has cared for adults has not cared for children, or the other way round.
    """
    assert _found(asked, ("Nurse", "Elm Clinic", 2015, told)) is status


@pytest.mark.parametrize(
    ("asked", "studies", "status"),
    [
        ("Bac +3 en gestion", "2015 : Licence Économie et Gestion, Université", MET),
        ("Bac +3 en gestion", "2015 : Licence professionnelle gestion", MET),
        ("Bac +2", "2015 : Licence en droit, Université", MET),
        ("Bac +5 en gestion", "2015 : Licence en gestion, Université", PARTLY),
        ("Bac +3", "Personal Licence Holder, 2015", MISSING),
    ],
)
def test_a_french_licence_is_a_bachelors(
    asked: str, studies: str, status: CoverageStatus
) -> None:
    """
    What French universities call "licence" is a degree, and no licence to do something.
    """
    post = ("Vendeuse", "Maison Orme", 2019, "Conseil aux clients")
    assert _found(asked, post, studies=studies, language="fr") is status


def test_to_lead_is_not_to_develop_those_who_lead() -> None:
    """
    Managers as those for whom something is done are not the managing.
    """
    status = _found(
        "Develop nurse managers and succession plans",
        ("Ward Sister", "Elm Clinic", 2015, "Led a team of 34 nurses"),
        kind=RequirementKind.DUTY,
    )
    assert status is not MET
