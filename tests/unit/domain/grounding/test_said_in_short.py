"""
What is said in short or turned round: sizes, initials, honours, shares and strengths.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import TODAY, codes_of, one_post
from resumate.domain.grounding.numbers.periods import period
from resumate.domain.grounding.quantities.numbers import quantities
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

POST = one_post(
    "en",
    "Amberfield Museum",
    "Teacher of Pottery",
    "Laid out the quarterly members' magazine (32 pages, print run 6,500)",
    "Wrote the duty roster for 31 staff",
    "Wrote 6 standard operating procedures for the kilns",
    "Introduced a home reading bag scheme, used by 20 of 24 families in its first term",
)


def _papers(language: str, *papers: str) -> ResumeContent:
    role = Role("P1", "Norrby Keramik", "Keramikerin", PartialDate(2019, 1), None, True)
    lines = [
        ResumeLine(f"L{n}", text, Section.EDUCATION, kind=LineKind.ENTRY)
        for n, text in enumerate(papers, 2)
    ]
    head = ResumeLine(
        "L1",
        "Keramikerin, Norrby Keramik, seit 2019",
        Section.EXPERIENCE,
        "P1",
        kind=LineKind.ENTRY,
    )
    return ResumeContent(Contact("Ida Brook"), (role,), (head, *lines), language)


@pytest.mark.parametrize(
    "sentence",
    [
        "I laid out a 32-page members' magazine that came out four times a year.",
        "I wrote the roster for 31 members of staff.",
        "I wrote SOPs for the kilns.",
        "I am a classroom teacher of pottery.",
    ],
)
def test_what_is_said_in_short_passes(sentence: str):
    """
    A size joined to its thing, a part of what is counted, initials of many, a plain
    word before a title.
    """
    assert codes_of(POST, sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("I laid out a 48-page members' magazine.", FindingCode.NUMBER_UNSUPPORTED),
        ("I wrote the roster for 13 members of staff.", FindingCode.NUMBER_UNSUPPORTED),
        ("Lean and 5S methods are second nature to me.", FindingCode.SKILL_UNSUPPORTED),
        ("Grant writing is one of my strengths.", FindingCode.SKILL_UNSUPPORTED),
        (
            "84 per cent of my class achieved a Good Level of Development.",
            FindingCode.NUMBER_UNSUPPORTED,
        ),
    ],
)
def test_what_is_turned_round_is_judged(sentence: str, code: FindingCode):
    """
    A strength that is named first is claimed, and a share of something else is none of
    this.
    """
    assert code in codes_of(POST, sentence)


def test_a_strength_that_lines_tell_is_one():
    """
    The same frame around what is done every week.
    """
    assert codes_of(POST, "Duty rosters are something I know well.") == set()


def test_a_first_is_an_honour_where_nothing_comes_first():
    """
    "First Saturday of the month", after a comma, is no first-class degree.
    """
    resume = _papers("en", "BA Ceramics, 2:1, 2018", "Open day, first Saturday of May")
    assert codes_of(resume, "I graduated with first-class honours in ceramics.")
    first = _papers("en", "BA Ceramics, First, 2018")
    assert not codes_of(first, "I graduated with first-class honours in ceramics.")


def test_the_mark_of_a_thesis_is_not_that_of_a_degree():
    """
    A whole mark, too, where the sentence calls it one.
    """
    resume = _papers("en", "LLB Law, 2018; Dissertation on glazes (mark 68)")
    assert codes_of(resume, "My law degree was awarded with an overall mark of 68.")


def test_years_of_either_title_count_together():
    """
    "As manager or assistant manager" is as long as both posts were.
    """
    posts = (
        Role("P1", "Amber Hotel", "Manager", PartialDate(2023, 5), None, True),
        Role("P2", "Norrby Hotel", "Assistant Manager", PartialDate(2019, 5), PartialDate(2023, 4), False),
        Role("P3", "Oxley Hotel", "Porter", PartialDate(2010, 5), PartialDate(2019, 4), False),
    )  # fmt: skip
    lines = tuple(
        ResumeLine(
            f"L{n}",
            f"{r.title}, {r.employer}",
            Section.EXPERIENCE,
            r.id,
            kind=LineKind.ENTRY,
        )
        for n, r in enumerate(posts, 1)
    )
    resume = ResumeContent(Contact("Ida Brook"), posts, lines, "en")
    told = "I have {} years as manager or assistant manager in three-star hotels."
    assert FindingCode.NUMBER_UNSUPPORTED not in codes_of(
        resume, told.format("more than seven"), TODAY
    )
    assert FindingCode.NUMBER_UNSUPPORTED in codes_of(
        resume, told.format("more than nine"), TODAY
    )


def test_an_exam_for_a_title_is_a_paper():
    """
    "Die Prüfung zur Meisterin bestanden" claims one.
    """
    resume = _papers("de", "Gesellenbrief, 2018", "Prüfung zur Ausbilderin, 2020")
    assert FindingCode.CREDENTIAL_UNSUPPORTED in codes_of(
        resume, "2020 habe ich die Prüfung zur Keramikmeisterin bestanden."
    )
    assert not codes_of(resume, "2020 habe ich die Prüfung zur Ausbilderin bestanden.")


def test_a_part_of_what_is_counted_names_the_rest():
    """
    "31 members of staff" are staff.
    """
    text = "a roster for 31 members of staff"
    (told,) = quantities(text, words(text, "en"), "en")
    assert [w.text for w in told.nouns] == ["members", "staff"]


def test_a_period_is_of_the_number_before_it():
    """
    What comes out four times a year has as many pages each time.
    """
    text = "a 32-page magazine that came out four times a year"
    pages, times = quantities(text, words(text, "en"), "en")
    assert (pages.value, period(text, pages)) == (32, 0)
    assert times.value == 4
