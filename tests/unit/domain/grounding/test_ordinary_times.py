"""
Times, papers and titles as ordinary letters tell them beside other things.
"""

# ruff: noqa: E501 - sentences are read whole

from datetime import date

import pytest

from gate import codes_of, one_post
from resumate.domain.grounding.quantities.numbers import quantities
from resumate.domain.grounding.quantities.quantity import Measure
from resumate.domain.language.words import words
from resumate.domain.letter import FindingCode
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

TODAY = date(2026, 11, 1)
EXPERIENCE, PAPERS = Section.EXPERIENCE, Section.CERTIFICATIONS
NUMBER = FindingCode.NUMBER_UNSUPPORTED


def _resume(
    language: str, posts: list[Role], *more: tuple[str, Section]
) -> ResumeContent:
    heads = [
        ResumeLine(
            f"L{n}",
            f"{r.title}, {r.employer}, {r.start} - {r.end or 'now'}",
            EXPERIENCE,
            r.id,
            kind=LineKind.ENTRY,
        )
        for n, r in enumerate(posts, 1)
    ]
    rest = [
        ResumeLine(
            f"M{n}",
            text,
            section,
            posts[0].id if section is EXPERIENCE else None,
            kind=LineKind.ENTRY if section is PAPERS else LineKind.BULLET,
        )
        for n, (text, section) in enumerate(more, 1)
    ]
    return ResumeContent(Contact("Ida Brook"), tuple(posts), (*heads, *rest), language)


ENGLISH = _resume(
    "en",
    [
        Role("P1", "Amberfield Roofing", "Foreman", PartialDate(2023, 5), None, True),
        Role("P2", "Norrby Slates", "Roofer", PartialDate(2019, 5), PartialDate(2023, 4), False),
        Role("P3", "Oxley Roofing", "Helper", PartialDate(2016, 5), PartialDate(2019, 4), False),
    ],
    ("On call every fourth weekend with four roofers", EXPERIENCE),
    ("Helped two planners draw up the spring rota of 2024", EXPERIENCE),
    ("Mobile crane licence (2014)", PAPERS),
    ("Half-day course in rope access (2024)", PAPERS),
    ("Driving licence, clean record", PAPERS),
)  # fmt: skip
GERMAN = _resume(
    "de",
    [
        Role("P1", "Lorenz Aufzüge", "Servicetechniker", PartialDate(2022, 1), None, True),
        Role("P2", "Brandt Technik", "Elektriker", PartialDate(2014, 1), PartialDate(2021, 12), False),
    ],
    ("Rufbereitschaft, jede 6. Woche", EXPERIENCE),
    ("Wartung von Aufzügen mit Schneider-Steuerungen", EXPERIENCE),
    ("Seit 2023 Brandschutzhelfer der Halle", EXPERIENCE),
    ("Schweißerprüfung 2015 (nicht verlängert)", PAPERS),
    ("Hydraulik Grundkurs, 2020", PAPERS),
    ("Weiterbildung Prüftechnik (120 Stunden)", PAPERS),
    ("Weiterbildung zum Hydrauliktechniker, 2023", PAPERS),
)  # fmt: skip


def english(sentence: str) -> set[FindingCode]:
    return codes_of(ENGLISH, sentence, TODAY)


def german(sentence: str) -> set[FindingCode]:
    return codes_of(GERMAN, sentence, TODAY)


def test_years_beside_another_number_are_of_the_title():
    """
    How many people there were says nothing of whose years they are.
    """
    assert (
        english("I have been a foreman for three and a half years, with four roofers.")
        == set()
    )
    assert NUMBER in english(
        "I have been a foreman for seven years, with four roofers."
    )


def test_a_time_is_counted_together_where_the_sentence_says_so():
    """
    "Counting my time as a helper", and "across three companies".
    """
    assert (
        english("Counting my time as a helper, I have been a roofer for ten years.")
        == set()
    )
    assert english("Across three companies I have spent ten years on roofs.") == set()


def test_a_paper_is_held_since_its_year_whatever_the_sentence_adds():
    """
    Another licence that is told beside it has no year to count from.
    """
    assert (
        english(
            "I have held my crane licence for twelve years, and my driving record is clean."
        )
        == set()
    )
    assert NUMBER in english(
        "I have held my crane licence for sixteen years, and my driving record is clean."
    )


def test_years_of_german_experience_are_of_their_field():
    """
    "Erfahrung mit Schneider-Steuerungen" is as long as the post that has them.
    """
    assert (
        german(
            "Ich bringe mehr als vier Jahre Erfahrung mit Schneider-Steuerungen mit."
        )
        == set()
    )
    assert NUMBER in german(
        "Ich bringe mehr als acht Jahre Erfahrung mit Schneider-Steuerungen mit."
    )


def test_years_of_a_field_are_not_those_of_other_posts():
    """
    Half of the time in a field makes no career of it.
    """
    resume = _resume(
        "en",
        [
            Role("P1", "Northgate Clinic", "Nurse, Dialysis", PartialDate(2021, 6), None, True),
            Role("P2", "Lakeside Clinic", "Nurse, Surgery", PartialDate(2016, 6), PartialDate(2021, 5)),
        ],
    )  # fmt: skip

    assert codes_of(resume, "I have five years of dialysis experience.", TODAY) == set()
    assert codes_of(resume, "I have ten years of nursing experience.", TODAY) == set()
    assert NUMBER in codes_of(resume, "I have ten years of dialysis experience.", TODAY)


@pytest.mark.parametrize(("sentence", "true"), [
    ("Alle sechs Wochen übernehme ich die Rufbereitschaft.", True),
    ("Alle drei Wochen übernehme ich die Rufbereitschaft.", False),
])  # fmt: skip
def test_every_six_weeks_is_every_sixth_week(sentence: str, true: bool):
    """
    How often something comes round is told in either way.
    """
    assert (german(sentence) == set()) is true


def test_half_a_day_may_be_hyphened():
    """
    "A half-day course" tells the time that the line tells.
    """
    assert english("I attended a half-day course in rope access in 2024.") == set()
    assert english("I attended a two-day course in rope access in 2024.")


def test_a_time_of_the_year_is_no_deed():
    """
    "In the spring of 2024" claims no more than the help that is told after it.
    """
    assert (
        english("In the spring of 2024 I helped our planners with the rota.") == set()
    )


def test_a_paper_not_renewed_is_not_held():
    """
    Who says that it has lapsed says no more than the resume.
    """
    assert german("Meine Schweißerprüfung ist gültig.")
    assert (
        german(
            "Die Schweißerprüfung habe ich 2015 abgelegt, sie ist zurzeit nicht verlängert."
        )
        == set()
    )


def test_a_basic_course_is_no_advanced_one():
    """
    The step of a course is a part of what is held.
    """
    assert german("2020 habe ich den Aufbaukurs Hydraulik abgeschlossen.")
    assert german("2020 habe ich den Grundkurs Hydraulik abgeschlossen.") == set()


def test_how_long_a_course_was_is_no_name_of_it():
    """
    "Im Umfang von 120 Stunden" names no certificate.
    """
    assert (
        german(
            "Ich habe eine Weiterbildung in Prüftechnik im Umfang von 120 Stunden absolviert."
        )
        == set()
    )


def test_as_what_one_worked_is_a_title_in_german_whatever_it_is():
    """
    A trade that no list has is one where somebody "worked as" it.
    """
    assert FindingCode.TITLE_UNKNOWN in german(
        "Bei Brandt Technik habe ich als Schilderhersteller gearbeitet."
    )
    assert german("Seit 2023 bin ich als Brandschutzhelfer bestellt.") == set()


def test_a_rank_in_a_compound_is_one():
    """
    A "Senior-Servicetechniker" is more than a Servicetechniker.
    """
    assert german("Ich bin Senior-Servicetechniker bei Lorenz Aufzüge.")
    assert german("Ich bin Servicetechniker bei Lorenz Aufzüge.") == set()


def test_what_one_trained_for_is_no_post():
    """
    "Habe ich mich zum Hydrauliktechniker weitergebildet" tells of a paper.
    """
    assert (
        german(
            "Neben der Arbeit bei Lorenz Aufzüge habe ich mich 2023 zum Hydrauliktechniker weitergebildet."
        )
        == set()
    )


def test_whose_title_it_is_is_no_part_of_it():
    """
    "The yard's deputy safety lead" is a deputy safety lead.
    """
    resume = one_post("en", "Amberfield Yard", "Fitter", "deputy safety lead from 2022")
    assert (
        codes_of(resume, "From 2022 I was also the yard's deputy safety lead.") == set()
    )


def test_nine_departments_are_no_multiple():
    """
    "Neun Fachbereiche" counts, as "neunfach" does not.
    """
    text = "Ich plane für neun Fachbereiche, neunfach gesichert."
    told = quantities(text, words(text, "de"), "de")
    assert [q.measure for q in told] == [Measure.COUNT, Measure.MULTIPLE]


def test_titles_one_after_another_are_both_held():
    """
    The years of "first as a roofer and later as a foreman" are those of both posts.
    """
    both = "as a roofer and later as a foreman"
    assert english(f"For seven and a half years I worked {both}.") == set()


def test_how_fast_one_learns_is_no_deed():
    """
    "I learn your rules quickly" claims nothing that a line could tell.
    """
    assert english("I learn new product rules quickly.") == set()
