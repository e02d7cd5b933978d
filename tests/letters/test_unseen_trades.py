"""
What sentences that nobody had seen before taught, in trades of its own.
"""

import pytest

from gate import codes_of
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting_reading.reader import read_posting
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

BULLET, ENTRY = LineKind.BULLET, LineKind.ENTRY
PLUMBER = Role(
    "P1", "Dales Heating Ltd", "Plumbing Supervisor", PartialDate(2020, 3), None,
    current=True,
)  # fmt: skip
HOSPITAL = Role(
    "P2", "Northgate Hospital Trust", "Maintenance Plumber", PartialDate(2016, 7),
    PartialDate(2020, 2),
)  # fmt: skip
CLERK = Role(
    "P3", "Whitby & Sons", "Management Clerk", PartialDate(2012, 9),
    PartialDate(2016, 6),
)  # fmt: skip


def _lines(role, first, *texts):
    return [
        ResumeLine(
            f"L{n}",
            text,
            Section.EXPERIENCE,
            role.id,
            kind=ENTRY if n == first else BULLET,
        )
        for n, text in enumerate(texts, first)
    ]


RESUME = ResumeContent(
    Contact("Tom Hale"),
    (PLUMBER, HOSPITAL, CLERK),
    (
        *_lines(
            PLUMBER,
            1,
            "Plumbing Supervisor | Dales Heating Ltd, Ripon | March 2020 - present",
            "Supervise a crew of 5 plumbers",
            "Quarter-end stock count of three vans",
            "Bathrooms fitted rose from 1,200 in 2021 to 1,900 in 2024",
            "Set out 6 new boiler rooms",
            "Stock lists in VPS",
        ),
        *_lines(
            HOSPITAL,
            7,
            "Maintenance Plumber | Northgate Hospital Trust, Leeds | 07/2016 - 02/2020",
            "One of 8 fitters of the estates team",
            "Stood in for the emergency plumber; minutes for the Works Manager",
            "Dental suites; looked after the pumps of the boiler house",
        ),
        *_lines(
            CLERK,
            11,
            "Management Clerk | Whitby & Sons, Harrogate | September 2012 - June 2016",
            "Won second place in the county heat of SkillPlumb in 2015",
            "Typed the minutes of the site meetings",
        ),
        ResumeLine("L14", "Part-qualified with CIBSE", Section.CERTIFICATIONS),
        ResumeLine("L15", "Polish (fluent), English (native)", Section.LANGUAGES),
    ),
    "en",
)  # fmt: skip
TRUE: frozenset[FindingCode] = frozenset()
WRONG_MEANING = frozenset({FindingCode.NUMBER_WRONG_MEANING})
UNTOLD = frozenset({FindingCode.DUTY_UNSUPPORTED})


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("In Leeds and Harrogate I typed the minutes of the site meetings.", set()),
        ("In Leeds I typed the minutes of the site meetings.", {"role.mixed"}),
        ("In my current company I typed the minutes of meetings.", {"role.mixed"}),
    ],
)
def test_towns_that_are_listed_are_of_several_posts(sentence, codes):
    """
    And "my current company" is the post that goes on.
    """
    assert {c.value for c in codes_of(RESUME, sentence)} == codes


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("As a dentist I know how people fear the drill.", "title.unknown"),
        ("I worked as a radiographer in Leeds.", "title.unknown"),
        ("As Works Manager at Whitby & Sons I typed the minutes.", "title.unknown"),
        (
            "As Emergency Plumber at Northgate I looked after the pumps.",
            "title.unknown",
        ),
        ("As a plumber I looked after the pumps of the boiler house.", None),
        ("As a supervisor I look after a crew of five plumbers.", None),
    ],
)
def test_a_title_is_no_word_that_only_begins_like_one(sentence, code):
    """
    Nor what the lines call somebody else: "in place of the emergency plumber".
    """
    assert {c.value for c in codes_of(RESUME, sentence)} == ({code} if code else set())


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I have supervised plumbers for over six years.", True),
        ("I have led crews of plumbers for ten years.", False),
        ("I bring ten years of experience in leading teams.", False),
        ("I have worked with pipes for fourteen years.", True),
    ],
)
def test_who_led_for_years_led_in_all_of_them(sentence, true):
    """
    Years of leading are those of the posts in which people were led.
    """
    numbers = {FindingCode.NUMBER_UNSUPPORTED}
    assert bool(numbers & codes_of(RESUME, sentence)) is not true


def test_responsibility_beside_leading_does_not_hide_that_one_led():
    """
    Who was one of eight fitters did not lead them, whatever else is told of the post.
    """
    sentence = (
        "At Northgate I led the eight fitters of my team and carried full"
        " responsibility for their work."
    )
    assert FindingCode.SCOPE_INFLATED in codes_of(RESUME, sentence)


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("I count the stock of three vans each quarter.", TRUE),
        ("I count the stock of three vans each week.", WRONG_MEANING),
        ("In 2024 we fitted bathrooms, some 1,900 a year.", TRUE),
        ("I met the estates team eight times a month.", WRONG_MEANING),
    ],
)
def test_how_often_is_told_by_the_line_in_its_own_words(sentence, codes):
    """
    "Quarter-end" is once a quarter, what was counted in a year is so many a year, and
    "six times" is no six of anything.
    """
    assert codes_of(RESUME, sentence) == codes


def test_a_difference_is_told_as_a_change():
    """
    From 1,200 to 1,900 are 700 more, and no stock of 700.
    """
    more = "We fitted 700 more bathrooms a year in the end."
    assert codes_of(RESUME, more) == set()
    stock = "I fitted a series of 700 bathrooms."
    assert codes_of(RESUME, stock) == {FindingCode.NUMBER_UNSUPPORTED}


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("I worked at Northgate Estates in Leeds.", {"employer.unknown"}),
        ("I worked at Northgate Hospital in Leeds.", set()),
        ("I have worked with Van Parts Store for the stock lists.", set()),
    ],
)
def test_a_firm_is_known_by_its_whole_name(sentence, codes):
    """
    That each word of a name stands somewhere makes it no employer; its initials do.
    """
    assert {c.value for c in codes_of(RESUME, sentence)} == codes


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("I am fully qualified with CIBSE.", {"credential.unsupported"}),
        ("I am part-qualified with CIBSE.", set()),
        ("I won the county heat of SkillPlumb in 2015.", {"credential.unsupported"}),
        ("I came second in the county heat of SkillPlumb in 2015.", set()),
        ("I speak fluent Polish alongside my native English.", set()),
    ],
)
def test_no_more_is_held_or_won_than_told(sentence, codes):
    """
    In part is not in full, second not first, and each language has its own level.
    """
    assert {c.value for c in codes_of(RESUME, sentence)} == codes


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("I have run my own plumbing business for six years.", UNTOLD),
        ("I hired two plumbers.", UNTOLD),
        ("I know air conditioning plants from several years of practice.", UNTOLD),
        ("I know boiler rooms from several years of practice.", TRUE),
        ("Warm homes are a subject close to my heart.", TRUE),
    ],
)
def test_a_firm_of_ones_own_and_practice_need_a_line(sentence, codes):
    """
    And who hired others; what one cares for needs none.
    """
    assert UNTOLD & codes_of(RESUME, sentence) == codes


POSTING = read_posting(
    """Heating Engineer
Ure Valley Renewables, Masham

About us
Ure Valley Renewables installs heat pumps for homes. We pay for the training of every
engineer and are a certified B Corp.

You bring
- NVQ Level 3
"""
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("You are a family business.", False),
        ("That you pay for training is a rare and most welcome sign.", True),
        ("That you pay for lunch is a welcome sign.", False),
        (
            "As a certified B Corp that pays for training, you stand for what I like.",
            True,
        ),
    ],
)
def test_what_is_taken_as_given_of_the_employer_is_posted(sentence, true):
    """
    Also of what kind it is, and in a sentence that opens with "That".
    """
    said = check_letter(sentence, RESUME, POSTING, language="en").sentences
    assert (not [f for s in said for f in s.findings]) is true
