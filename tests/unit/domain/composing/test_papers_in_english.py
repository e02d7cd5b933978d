"""
What stands among papers is told as what it is: held, completed, taken, or a membership.
"""

import pytest

from resumate.domain.composing.english.papers.certificates import certificates
from resumate.domain.composing.english.papers.degrees import degree
from resumate.domain.composing.english.papers.languages import languages
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import ResumeLine, Section

CERTIFICATES = {
    "Weldmark certified, Stainless Pipe and Plate – Shop (since 2018, current)": (
        "I am Weldmark certified (Stainless Pipe and Plate – Shop)."
    ),
    "Personal licence holder, Level 2 Food Hygiene": (
        "I am a personal licence holder, and I hold the Level 2 Food Hygiene "
        "certificate."
    ),
    "Level 3 Award in Coaching (ILM), 2024, evening course": (
        "I hold a Level 3 Award in Coaching (ILM, 2024)."
    ),
    "Safe loading of vehicles, half day, 2022": (
        "I completed the Safe loading of vehicles course."
    ),
    "Reach truck cert - renewed 9/2025": "I hold a Reach truck certificate.",
    "Manual Handling, all in date": "I hold the Manual Handling certificate.",
    "Safeguarding Children – yearly, last May 2026": (
        "I hold the Safeguarding Children certificate."
    ),
    "2023, 2024 | Guest lecturer, Botany (two lectures a year)": (
        "I have been a guest lecturer."
    ),
    "EPA 608 Universal (2014)": "I hold the EPA 608 Universal certificate.",
    "Plaster finishing workshop, 2 days, Oct. 2021 - lime and gypsum": (
        "I completed the Plaster finishing workshop."
    ),
    "Lead Assessor (ISO 9001), 5-day course with exam, 2013": (
        "My certificates and courses include Lead Assessor (ISO 9001)."
    ),
    "Ladder Safety, Sept 2023 - (valid 3 years)": (
        "I hold the Ladder Safety certificate."
    ),
    "Signalling, March 2020 - theory only": (
        "My certificates and courses include Signalling (theory only)."
    ),
    "Coastal Ecology Days, poster prize, 2022": None,
    "National Estuary Meeting, oral, 2019, 2023": None,
    "Conference interpreting certificate, 2019": (
        "I hold a Conference interpreting certificate."
    ),
    "Safety Technician, 2018": "I hold the Safety Technician certificate.",
}
STUDIED = {
    "Excel for Bookkeepers (32 hrs, incl. pivot tables, Power Query), spring 2026": (
        "I completed the Excel for Bookkeepers course."
    ),
    "MRICS, elected January 2018": "I hold MRICS membership.",
    "Surveying Board Level 3, 2020, current member": (
        "I hold the Surveying Board Level 3 certificate."
    ),
}
DEGREES = {
    "Supply Chain certificate classes, 2 of 5 complete (2025 to present)": (
        "I am taking Supply Chain certificate classes."
    ),
    "George Vale College, Culinary Skills certificate, 2018": (
        "I hold a Culinary Skills certificate from George Vale College."
    ),
    "Level 3 Diploma in Adult Care, Taunton, work based": (
        "I hold a Level 3 Diploma in Adult Care."
    ),
    "Diploma in Bookkeeping (evenings, 8 months), Leeds": (
        "I hold a Diploma in Bookkeeping."
    ),
    "Plant Maintenance certificate program, 3 of 6 courses complete": None,
}


def _point(line: str, section: Section) -> Point:
    return Point(PointKind.CREDENTIAL, (ResumeLine("L1", line, section),))


@pytest.mark.parametrize(("line", "told"), CERTIFICATES.items())
def test_a_certificate_is_told_without_what_is_beside_it(
    line: str, told: str | None
) -> None:
    """
    How long a course was, that a paper is valid, halves of brackets, and where somebody
    spoke are no papers.
    """
    said = certificates([_point(line, Section.CERTIFICATIONS)], also=False)

    assert (" ".join(one.text for one in said) or None) == told


@pytest.mark.parametrize(("line", "told"), STUDIED.items())
def test_a_course_is_completed_and_a_membership_held(line: str, told: str) -> None:
    """
    What took some hours is a course, and whoever was elected is a member.
    """
    [said] = certificates([_point(line, Section.EDUCATION)], also=False)

    assert said.text == told


@pytest.mark.parametrize(("line", "told"), DEGREES.items())
def test_classes_are_taken_and_no_school_is_held(line: str, told: str | None) -> None:
    """
    Nobody studies "for classes", and of what is done in part nothing is completed.
    """
    said = degree(_point(line, Section.EDUCATION))

    assert (said.text if said else None) == told


def test_a_detail_is_no_paper() -> None:
    """
    What was read as a paper's name and only says how it is held is told with the line.
    """
    line = ResumeLine("L1", "Forklift cert - renewed 9/2025", Section.EDUCATION)
    point = Point(PointKind.CREDENTIAL, (line,), items=("renewed",))
    [said] = certificates([point], also=False)

    assert said.text == "I hold a Forklift certificate."


def test_a_language_known_a_little_is_told_so() -> None:
    """
    Where one learned it stands beside "basic", and is not told.
    """
    line = ResumeLine("L1", "Spanish (basic, shop-floor)", Section.LANGUAGES)
    point = Point(PointKind.CREDENTIAL, (line,), items=("Spanish (basic, shop-floor)",))
    said = languages(point)

    assert said is not None
    assert said.text == "I speak basic Spanish."


def test_what_is_only_named_has_a_sentence_and_lines_of_its_own() -> None:
    """
    A licence is held; courses are listed, and each sentence rests on its own lines.
    """
    lines = ("Clean driving licence", "Soil care, 2019", "First aid, 2 days, 2022 - x")
    points = [
        Point(PointKind.CREDENTIAL, (ResumeLine(f"L{n}", one, Section.CERTIFICATIONS),))
        for n, one in enumerate(lines)
    ]
    told = certificates(points, also=True)

    assert [(one.text, one.citations) for one in told] == [
        ("I also hold a clean driving licence.", ("L0",)),
        ("My certificates and courses include Soil Care and First Aid.", ("L1", "L2")),
    ]


SPOKEN = {
    "Irish (fluent, home and school)": "fluent Irish",
    "Gujarati (speak with my grandparents!)": "Gujarati",
    "Greek (lived in Athens for 3 years)": "Greek",
    "French (C1)": "French (C1)",
    "Polish (mother tongue)": "Polish (mother tongue)",
    "Spanish (DELE, 2021)": "Spanish (DELE, 2021)",
}


@pytest.mark.parametrize("item", SPOKEN)
def test_a_language_is_told_with_how_well_it_is_spoken_alone(item: str) -> None:
    """
    With whom, and where it was learned, is no level.
    """
    line = ResumeLine("L1", item, Section.LANGUAGES)
    said = languages(Point(PointKind.CREDENTIAL, (line,), items=(item,)))

    assert said is not None
    assert said.text == f"I speak {SPOKEN[item]}."
