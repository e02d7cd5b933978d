"""
Whole pages of German resumes: headings in clauses, forms, streets, stations of a life.
"""

import pytest

from resumate.domain.reading.lines.headings import section_of_heading
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import Section
from resume_texts import as_text

POST = (
    "Köchin, Gasthof Tern, Ulm\n2018 – 2021\n- Menüs gekocht\n- Lehrlinge angeleitet\n"
)


def sections(told: str) -> dict[str, Section]:
    """
    The section of each line of a resume.
    """
    return {line.text: line.section for line in read_resume(as_text(told)).lines}


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Wo ich bisher war", Section.EXPERIENCE),
        ("Wo ich zuletzt gearbeitet habe", Section.EXPERIENCE),
        ("Was ich bis jetzt gemacht habe", Section.EXPERIENCE),
        ("Was ich alles gelernt habe", Section.EDUCATION),
        ("Was ich besonders gut kann", Section.SKILLS),
        ("Was ich sonst noch mitbringe", Section.OTHER),
        ("Was ich noch kann", Section.OTHER),
        ("Was ich gern mache", Section.INTERESTS),
        ("Zu meiner Person", Section.SUMMARY),
        ("Was ich dem Betrieb gebracht habe", None),
        ("Wo ich die Kasse führte", None),
    ],
)
def test_a_clause_heads_what_its_verb_says(heading, section):
    """
    Whatever adverbs stand in it; one that tells of something is no heading.
    """
    assert section_of_heading(heading) is section


@pytest.mark.parametrize(
    "label",
    ["Vor- und Zuname", "Vorname, Name", "Vor- und Familienname", "Vorname Name"],
)
def test_a_form_says_where_the_name_stands(label):
    """
    The label is no part of it, and the line is told nowhere.
    """
    told = f"{label}\tUte Kranz\nE-Mail\tute@example.org\n\nBerufserfahrung\n\n{POST}"
    resume = read_resume(as_text(told))

    assert resume.contact.name == "Ute Kranz"
    assert not any("Kranz" in line.text for line in resume.lines)


@pytest.mark.parametrize("label", ["Name, Vorname", "Zuname, Vorname"])
def test_a_form_may_ask_for_the_last_name_first(label):
    """
    People sign with their first name first.
    """
    told = f"{label}: Kranz, Ute\nute@example.org\n\nBerufserfahrung\n\n{POST}"

    assert read_resume(as_text(told)).contact.name == "Ute Kranz"


def test_the_line_above_a_postcode_and_town_is_the_street():
    """
    Of whatever name; degrees before the name, the day of birth and what the page is
    called are told nowhere either.
    """
    told = (
        "Bewerbung als Köchin, Lebenslauf\n\nDipl.-Betriebswirtin (FH) Ute Kranz\n"
        "Am Hasenbrink 12\n31224 Peine\nute.kranz@example.org\n"
        f"03.04.1985, verheiratet, ein Kind\n\nBerufserfahrung\n\n{POST}"
    )
    resume = read_resume(as_text(told))

    assert resume.contact.name == "Ute Kranz"
    assert resume.contact.location == "Am Hasenbrink 12, 31224 Peine"
    assert {line.section for line in resume.lines} == {Section.EXPERIENCE}


@pytest.mark.parametrize(
    "street", ["Fischergang 2", "Lange Reihe 12a", "An der Aue 3/1"]
)
def test_a_street_may_stand_beside_its_town(street):
    """
    And where the page was written beside the name, which is told nowhere.
    """
    told = (
        f"Ute Kranz\t\tUlm, 02.05.2024\n{street} · 24939 Flensburg · "
        f"ute.kranz@example.org\n\nBerufserfahrung\n\n{POST}"
    )
    resume = read_resume(as_text(told))

    assert resume.contact.location == f"{street}, 24939 Flensburg"
    assert {line.section for line in resume.lines} == {Section.EXPERIENCE}


def test_what_was_done_in_a_season_is_no_signature_and_no_post():
    """
    Where each post has its dates in a column of their own; a place and a month behind a
    comma sign the page, which says on its next leaf whose it is.
    """
    told = (
        "Ute Kranz\nute.kranz@example.org\n\nBerufserfahrung\n\n"
        "05/2016 – heute\tFilialleiterin bei Drogerie Alder, Ulm\n"
        "\tKasse und Personal\n\tNeueröffnung im Herbst 2023\n"
        "02/2012 – 04/2016\tVerkäuferin bei Schuhhaus Tern, Elze\n\tBeratung\n"
        "\tUmbau der Filiale im Frühjahr 2015\n\nUte Kranz, Lebenslauf\n\n"
        "Sprachen\n\nEnglisch gut\n\nUlm, im November 2024\n"
    )
    resume = read_resume(as_text(told))

    assert [(r.title, r.employer) for r in resume.roles] == [
        ("Filialleiterin", "Drogerie Alder"),
        ("Verkäuferin", "Schuhhaus Tern"),
    ]
    below = {line.text: line.role for line in resume.lines}
    assert below["Neueröffnung im Herbst 2023"] == resume.roles[0].id
    assert below["Umbau der Filiale im Frühjahr 2015"] == resume.roles[1].id
    assert not any("November" in text or "Lebenslauf" in text for text in below)


def test_schools_and_training_among_the_stations_of_a_life_are_education():
    """
    Who teaches at a school has a post there.
    """
    told = (
        "Ute Kranz\nute.kranz@example.org\n\nStationen\n\n"
        "2016 bis heute\nRealschule Elze\nLehrerin\n- Mathematik\n\n"
        "2012 bis 2016\nTischlerei Alder, Ulm\nTischlerin\n- Möbel\n\n"
        "2009 bis 2012\nTischlerei Tern, Peine\nAusbildung zur Tischlerin\n- Treppe\n\n"
        "1999 bis 2009\nGrundschule und Realschule Peine (Mittlere Reife 2009)\n"
    )
    resume = read_resume(as_text(told))
    where = {line.role: line.section for line in resume.lines}

    assert [(r.title, r.employer, where[r.id]) for r in resume.roles] == [
        ("Lehrerin", "Realschule Elze", Section.EXPERIENCE),
        ("Tischlerin", "Tischlerei Alder", Section.EXPERIENCE),
        ("Ausbildung zur Tischlerin", "Tischlerei Tern", Section.EDUCATION),
        ("", "Grundschule und Realschule Peine", Section.EDUCATION),
    ]


@pytest.mark.parametrize(
    "languages",
    [
        "Englisch gut",
        "Englisch: gut in Wort und Schrift",
        "Plattdeutsch, Englisch (Schulkenntnisse)",
    ],
)
def test_how_well_a_language_is_spoken_tells_one_in_german(languages):
    """
    Among other things; "gut" alone does not.
    """
    told = (
        f"Ute Kranz\nute.kranz@example.org\n\nBerufserfahrung\n\n{POST}\n"
        f"Sonstiges\n\n{languages}\nKann gut organisieren und planen\n"
    )

    assert sections(told)[languages] is Section.LANGUAGES
    assert sections(told)["Kann gut organisieren und planen"] is Section.OTHER


def test_how_a_course_may_end_is_no_part_of_it():
    """
    Nor when; its own time stands before it.
    """
    told = (
        "Ute Kranz\nute.kranz@example.org\n\nAusbildung\n\n"
        "10/2020 – heute: B. Sc. Chemie, Technische Universität Ulm (voraussichtlicher"
        " Abschluss: März 2025, aktueller Schnitt 2,2)\n"
    )
    (course,) = read_resume(as_text(told)).roles

    assert (course.title, course.employer) == (
        "B. Sc. Chemie",
        "Technische Universität Ulm",
    )
    assert course.current
