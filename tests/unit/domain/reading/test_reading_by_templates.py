"""
Resumes as templates and their users set them: what each entry's head names.
"""

import pytest

from resumate.domain.language.name_kinds import (
    degree_score,
    organisation_score,
    title_score,
)
from resumate.domain.reading.heads.head import read_head
from resumate.domain.reading.lines.sentences import sentences
from resumate.domain.resume import Section

POSTS = [
    (
        ["Erzieherin, stellv. Gruppenleitung (Krippe)\t08/2018 – heute",
         "Ev. Kindertagesstätte Arche, Kassel"],
        ("Ev. Kindertagesstätte Arche", "Erzieherin, stellv. Gruppenleitung (Krippe)"),
    ),
    (
        ["Stv. Schichtleiter seit 2023 (Team 6 Personen), 2-Schicht"],
        ("", "Stv. Schichtleiter"),
    ),
    (["seit 09/2025\tZeitungen austragen (samstags), Ostalb-Bote"], ("", "")),
    (
        ["08/2026 (2 Wochen)\tFerienpraktikum", "Kfz-Werkstatt Yilmaz, Hüttlingen"],
        ("Kfz-Werkstatt Yilmaz", "Ferienpraktikum"),
    ),
    (
        ["01.2015 – heute\tBauleiter / seit 2019 Oberbauleiter", "Grohmann GmbH, Hof"],
        ("Grohmann GmbH", "Bauleiter / seit 2019 Oberbauleiter"),
    ),
    (
        ["08/2007 – 03/2010\tSteuerfachangestellte",
         "Steuerberater Dipl.-Kfm. Ottmar Gries, Forchheim"],
        ("Steuerberater Dipl.-Kfm. Ottmar Gries", "Steuerfachangestellte"),
    ),
    (["2013 – 2016\tCommis de Cuisine, Saisonstellen"], ("", "Commis de Cuisine")),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "named"), POSTS)
def test_a_head_names_post_and_employer(lines, named):
    """
    What leads is a post; what stands in brackets, tells terms or a task, no employer.
    """
    head = read_head(lines, Section.EXPERIENCE)

    assert (head.employer, head.title) == named


@pytest.mark.parametrize(
    ("line", "named"),
    [
        (
            "2014 – 2017\tIndustriekauffrau (IHK)\tHausmann Technik GmbH, Montabaur",
            ("Hausmann Technik GmbH", "Industriekauffrau (IHK)"),
        ),
        (
            "2000 - 2003\tKauffrau im Einzelhandel, Modehaus Clauß, Abschluss IHK",
            ("Modehaus Clauß", "Kauffrau im Einzelhandel"),
        ),
        (
            "2025\tWeiterbildung zur Wohnbereichsleitung, Akademie Herford",
            ("Akademie Herford", "Weiterbildung zur Wohnbereichsleitung"),
        ),
    ],
)
def test_a_trade_is_what_a_course_taught(line, named):
    """
    Among studies, where no degree is named.
    """
    head = read_head([line], Section.EDUCATION)

    assert (head.employer, head.title.partition(", ")[0]) == named


@pytest.mark.parametrize(
    ("word", "titled"),
    [("Teamleitung", True), ("Praxisanleitung", False), ("Rohrleitung", False)],
)
def test_who_leads_has_a_post(word, titled):
    """
    What leads water has none.
    """
    assert (title_score(word) > 1) is titled


def test_an_aside_names_no_organisation():
    """
    "(Krippe)" says where somebody works, "Krippe Sonnenschein" who employs.
    """
    assert organisation_score("Gruppenleitung (Krippe)") == 0
    assert organisation_score("Krippe Sonnenschein") > 0


def test_a_word_that_opens_a_name_is_elsewhere_a_place():
    """
    "Centro de cómputo" employs, "local del centro" does not.
    """
    assert organisation_score("Centro de cómputo del ITM") > 1
    assert organisation_score("Telefonía móvil, local del centro") == 0


def test_a_french_diploma_in_capitals_is_no_article():
    """
    "DU Plaies" is a diploma of a university, "du lait" has an article.
    """
    assert degree_score("DU Plaies et cicatrisation") > 0
    assert degree_score("du lait") == 0
    assert degree_score("Oct – Dec 2024") == 0


@pytest.mark.parametrize(
    "text",
    [
        "schriftl. Prüfung Teil 1 bestanden",
        "Abschluss voraussichtl. Frühjahr 2027",
        "Steuerberater Dipl.-Kfm. Ottmar Gries, Forchheim",
    ],
)
def test_a_shortened_word_ends_no_sentence(text):
    """
    German leaves the end of an adverb out.
    """
    assert sentences(text) == [text]


def test_an_acronym_ends_a_sentence():
    """
    "SQL." is no shortened word.
    """
    assert len(sentences("Knows Java and SQL. Works well alone.")) == 2
