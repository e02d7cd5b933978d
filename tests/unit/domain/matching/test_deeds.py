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
