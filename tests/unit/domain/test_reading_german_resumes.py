"""
German resumes as people lay them out: tables of posts, ratings in dots, ends expected.
"""

import pytest

from resumate.domain.extracted_text import BlockKind
from resumate.domain.reading.by_content import section_of_content
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.reading.sentences import sentences
from resumate.domain.reading.source import SourceLine
from resumate.domain.resume import PartialDate, ResumeContent, Section
from resume_texts import as_text


def read(told: str) -> ResumeContent:
    return read_resume(as_text(f"Jana Brodbeck\njana@example.org\n\n{told}"))


def test_a_cell_that_tells_post_and_duties_is_both() -> None:
    """
    The titles of a table's columns are no post, and the first sentence of the last cell
    is one, though a bracket ends it.
    """
    told = read(
        "Berufserfahrung\n"
        "Zeitraum   Firma   Funktion / Tätigkeiten\n"
        "03.2019 – heute   Brunn Handels AG, Chur   Logistikerin, seit 01.2023 "
        "Schichtleiterin Stv. (Team 9 Personen). Wareneingang, Retouren und Inventur. "
        "Arbeiten mit SAP.\n"
        "08.2016 – 02.2019   Kuster Lager AG, Olten   Lagermitarbeiterin\n"
    )

    posts = [(role.employer, role.current) for role in told.roles]
    assert posts == [("Brunn Handels AG", True), ("Kuster Lager AG", False)]
    assert told.roles[0].title.startswith("Logistikerin, seit 01.2023")
    first = [line.text for line in told.lines if line.role == told.roles[0].id]
    assert first[1] == "Wareneingang, Retouren und Inventur."


def test_a_time_told_in_a_bracket_is_no_part_of_a_post() -> None:
    """
    When a house was closed names no employer, and dates nothing.
    """
    told = read(
        "Werdegang\n"
        "Dez. 2019 – April 2021 Stv. Restaurantleiterin, Alpenresort Gamsalm, Saalbach "
        "(März 2020 – Nov. 2020 Betriebsschließung / Kurzarbeit)\n"
        "2017 – 2019 Kellnerin, Gasthof Post, Lech\n"
    )

    first = told.roles[0]
    assert (first.title, first.employer) == (
        "Stv. Restaurantleiterin",
        "Alpenresort Gamsalm",
    )
    assert (first.start, first.end) == (PartialDate(2019, 12), PartialDate(2021, 4))


def test_when_studies_are_to_end_opens_no_other_studies() -> None:
    """
    "Voraussichtlich bis März 2028" is the end of what goes on above; the semester is no
    part of the school's name, even where a narrow column broke the line.
    """
    told = read(
        "Studium\n"
        "Okt. 2025 – heute\n"
        "M.Sc. Wirtschaftsinformatik\n"
        "Universität Leipzig, 3. Semester, voraussichtlich bis März\n"
        "2028\n"
        "Okt. 2021 – Sept. 2025\n"
        "B.Sc. Wirtschaftsinformatik\n"
        "Universität Leipzig, Note 2,2\n"
    )

    assert [role.employer for role in told.roles] == ["Universität Leipzig"] * 2
    assert [role.current for role in told.roles] == [True, False]


def test_a_school_that_begins_a_long_line_names_the_studies_above() -> None:
    """
    What stands behind it is told of them.
    """
    told = read(
        "Ausbildung\n"
        "Studium Primarstufe   09.2024 – 07.2027\n"
        "Pädagogische Hochschule Bern; Abschluss (Bachelor, Lehrdiplom) "
        "voraussichtlich im Juli 2027. Fächer: Deutsch, Musik, Englisch\n"
    )

    (role,) = told.roles
    assert (role.title, role.employer) == (
        "Studium Primarstufe",
        "Pädagogische Hochschule Bern",
    )
    assert role.end == PartialDate(2027, 7)


def test_a_result_behind_the_place_of_a_school_names_no_degree() -> None:
    """
    Nobody has a degree that is called after a town.
    """
    told = read(
        "Ausbildung\n"
        "2012–2016 Kolleg Kommunikationsdesign, Die Graphische, Wien (Diplom mit "
        "Auszeichnung)\n"
        "2011 Matura, Gymnasium Oberpullendorf\n"
    )

    assert "Wien" not in told.roles[0].title


@pytest.mark.parametrize("marks", ["●●●●○", " ●●○ ○ ○", " ■■■□", " ★★★☆☆"])
def test_marks_that_rate_a_skill_are_no_part_of_it(marks: str) -> None:
    """
    "Excel ●●●●○" is Excel.
    """
    told = read(f"Skills\nExcel{marks}\nGit{marks}\n")

    known = [line.text for line in told.lines if line.section is Section.SKILLS]
    assert known == ["Excel", "Git"]


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("InDesign, Photoshop (täglich) / Figma (Grundkenntnisse)", None),
        ("Hören C1 | Sprechen B2", Section.LANGUAGES),
        ("Deutsch, Ungarisch (beides Muttersprache), Englisch C1", Section.LANGUAGES),
    ],
)
def test_what_has_a_level_is_a_language_only_where_one_is_named(
    text: str, section: Section | None
) -> None:
    """
    Programs have levels, too.
    """
    told = [SourceLine(text, BlockKind.PARAGRAPH, 1)]

    assert section_of_content("Womit ich arbeite", told) == section


@pytest.mark.parametrize(
    "text",
    [
        "Klassenlehrperson der 5. Klasse mit 20 Kindern",
        "Universität Leipzig, 3. Semester",
        "Ing. Lackner Apparatebau, Kapfenberg",
    ],
)
def test_an_ordinal_ends_no_sentence(text: str) -> None:
    """
    Nor does what an engineer has before the name.
    """
    assert sentences(text) == [text]
