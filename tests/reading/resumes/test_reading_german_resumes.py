"""
German resumes as people lay them out: tables of posts, ratings in dots, ends expected.
"""

import pytest

from resumate.domain.extracted_text import BlockKind, ExtractedText, Page, TextBlock
from resumate.domain.language.name_kinds import organisation_score
from resumate.domain.reading.lines.headings import section_of_heading
from resumate.domain.reading.lines.sentences import sentences
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.reading.sections.by_content import section_of_content
from resumate.domain.resume import LineKind, PartialDate, ResumeContent, Section
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


@pytest.mark.parametrize("marks", ["●●●●○", " ●●○ ○ ○", " ■■■□", " ★★★☆☆", " ███░░"])
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


def test_dates_that_open_each_entry_are_those_of_what_stands_below() -> None:
    """
    A title set apart below its dates is no head of the dates under it, though it ends
    in an abbreviation.
    """
    told = read_resume(
        _set_apart(
            "Werdegang|05/2022 – heute|*Buchhalterin, Teilzeit 20 Std.|Möbelhaus "
            "Ahrens KG, Celle|- Debitoren und Kreditoren|04/2020 – 04/2022|*Elternzeit"
            "|10/2015 – 03/2020|*Bürokauffrau|Elektro Wulff GmbH, Celle|- Ablage"
        )
    )

    posts = [(r.title, r.employer, r.start and r.start.year) for r in told.roles]
    assert posts == [
        ("Buchhalterin, Teilzeit 20 Std.", "Möbelhaus Ahrens KG", 2022),
        ("Elternzeit", "", 2020),
        ("Bürokauffrau", "Elektro Wulff GmbH", 2015),
    ]


def _set_apart(told: str) -> ExtractedText:
    """
    Lines between bars: "-" marks an item, "*" one that looks like none of the others.
    """
    top = [TextBlock("Ute Wegener"), TextBlock("ute@example.org")]
    kinds = {"-": BlockKind.LIST_ITEM}
    blocks = [
        TextBlock(
            line.lstrip("-* "),
            kinds.get(line[0], BlockKind.PARAGRAPH),
            apart=line[0] == "*",
        )
        for line in told.split("|")
    ]
    return ExtractedText("application/pdf", (Page(1, (*top, *blocks)),))


def test_a_firm_under_several_posts_employs_in_each() -> None:
    """
    A firm that stands as often as a table's cell is still the employer.
    """
    told = read(
        "Berufserfahrung\n"
        "Filialleiterin   03/2020 – heute\nDrogerie Kern OHG, Passau\n- Kasse\n"
        "Stv. Filialleiterin   04/2016 – 02/2020\nDrogerie Kern OHG, Passau\n- Waren\n"
        "Drogistin   08/2013 – 03/2016\nDrogerie Kern OHG, Passau\n- Beratung\n"
    )

    assert [role.employer for role in told.roles] == ["Drogerie Kern OHG"] * 3


def test_a_head_that_broke_takes_its_end_from_the_line_below() -> None:
    """
    The town ends the first sentence there; where one head broke behind a comma, another
    may break within the firm's name.
    """
    told = read(
        "Werdegang\n"
        "01/2019 - heute   Dachdecker, Bedachungen Anton Klee GmbH,\n"
        "                  Gotha. Steildächer, Flachdächer, Gerüstbau.\n"
        "                  Anleitung der Auszubildenden\n"
        "05/2014 - 12/2018   Dachdeckerhelfer, Zimmerei\n"
        "                  Hallbauer KG, Weimar. Abbund und Richten.\n"
    )

    assert [role.employer for role in told.roles] == [
        "Bedachungen Anton Klee GmbH",
        "Zimmerei Hallbauer KG",
    ]
    bodies = [line.text for line in told.lines if line.kind is LineKind.BULLET]
    assert bodies == [
        "Steildächer, Flachdächer, Gerüstbau.",
        "Anleitung der Auszubildenden",
        "Abbund und Richten.",
    ]


def test_a_way_through_work_is_a_heading() -> None:
    """
    "Berufsweg" opens the posts, as "Werdegang" does.
    """
    assert section_of_heading("Berufsweg") is Section.EXPERIENCE


def test_what_a_broken_head_leaves_below_tells_what_was_done() -> None:
    """
    However short it is, it names no firm; nor does a word of another sentence.
    """
    told = read(
        "Werdegang\n"
        "2019 - heute   Erzieherin, Kinderhaus Möwe gGmbH,\n"
        "               Rostock. Krippe, Elternabende\n"
        "2015 - 2019    Erzieherin, Hort Kogge\n"
        "               Frühdienst. Hausaufgaben, Ausflüge\n"
    )

    assert [role.employer for role in told.roles] == [
        "Kinderhaus Möwe gGmbH",
        "Hort Kogge",
    ]


def test_a_break_is_told_by_the_bracket_behind_its_dates() -> None:
    """
    What the bracket says of oneself is no sentence that tells a deed.
    """
    told = read(
        "Werdegang\n\nKöchin\nGasthaus Möwe, Kiel\nApril 2021 bis heute\n- Einkauf\n\n"
        "Karenz\nMai 2019 - März 2021 (Karenz, dann Betreuung meiner Tochter)\n\n"
        "Beiköchin\nHotel Seeblick GmbH, Kiel\nJuni 2015 bis April 2019\n- Buffet\n"
    )

    assert [role.title for role in told.roles] == ["Köchin", "Karenz", "Beiköchin"]


@pytest.mark.parametrize(
    ("told", "title", "employer"),
    [
        ("Laborant, Alpsalz Chemie AG, Stein AG", "Laborant", "Alpsalz Chemie AG"),
        ("Tagespflegeperson (selbständig), Bremen-Vegesack", "Tagespflegeperson", ""),
    ],
)
def test_what_only_says_where_in_a_town_or_canton_is_no_employer(
    told: str, title: str, employer: str
) -> None:
    """
    "Stein AG" behind a firm is a town of the canton, "Bremen-Vegesack" part of one.
    """
    role = read(f"Werdegang\n{told}, 03/2015 – 05/2019\n- Viel getan\n").roles[0]

    assert (role.title, role.employer) == (title, employer)


def test_how_an_apprenticeship_ended_names_no_firm() -> None:
    """
    The examination stands behind who taught.
    """
    told = read("Ausbildung\n2010 - 2013 Lehre Koch, Hotel Alm GmbH, LAP mit Erfolg\n")

    role = told.roles[0]
    assert (role.title, role.employer) == ("Lehre Koch", "Hotel Alm GmbH")


@pytest.mark.parametrize("name", ["Blumen Egger e.U.", "Autohof Lenz e.K."])
def test_a_registered_trader_is_a_firm(name: str) -> None:
    """
    "e.U." and "e.K." are what who owns a firm alone puts behind its name.
    """
    assert organisation_score(name) > 1


def test_the_foot_of_the_first_page_is_told_nowhere() -> None:
    """
    "Lebenslauf …, Seite 1" is a foot, though no other page repeats it.
    """
    told = read(
        "Werdegang\n2015 – 2019 Drogistin, Drogerie Kern OHG, Passau\n- Beratung\n"
        "- Kasse und Inventur\nLebenslauf Jana Brodbeck – Seite 1\n"
    )

    assert not any("Seite" in line.text for line in told.lines)


def test_projects_told_in_detail_are_no_posts() -> None:
    """
    A heading that names projects opens them, whatever it says besides.
    """
    told = read(
        "Werdegang\n2015 – heute Bauleiterin, Hochbau Stark GmbH, Wien\n- Termine\n"
        "PROJEKTE IM DETAIL\nSchule Nord (2018–19)\nSechs Klassen im Altbau.\n"
        "Hallenbad Süd (2016–17)\nNeues Dach, neue Becken.\n"
    )

    assert [role.employer for role in told.roles] == ["Hochbau Stark GmbH"]
