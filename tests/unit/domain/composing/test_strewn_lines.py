"""
Lines that strew things behind a deed, or hours into a title.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.lines.noted import noted
from resumate.domain.composing.english.papers.degrees import trained_as
from resumate.domain.composing.english.papers.languages import languages
from resumate.domain.composing.english.words.profile import as_post
from resumate.domain.composing.names import person
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import PartialDate, ResumeLine, Role, Section


@pytest.mark.parametrize(
    ("line", "current", "said"),
    [
        (
            "Build 3 to 5 barns a season, slab to roof, £60k to £400k, Fens and coast",
            True,
            "build 3 to 5 barns a season",
        ),
        (
            "Worked on the fish counter, cash and card, up to 200 customers a day",
            False,
            "worked on the fish counter",
        ),
        (
            "Allocate picking and loading, handover/ notes, monitor rates and times",
            True,
            "allocate picking and loading, and monitor rates and times",
        ),
        (
            "Prepared quotes, drawings, method statements and orders",
            False,
            "prepared quotes, drawings, method statements and orders",
        ),
        (
            "Set up a repair cafe, bake sales and a reading group",
            False,
            "set up a repair cafe, bake sales and a reading group",
        ),
        (
            "Cut timber, sand edges and paint the frames",
            False,
            "cut timber, sanded edges and painted the frames",
        ),
        (
            "Wrote the plan for the £2m roof appeal; appeal stands at 40% of target",
            False,
            "wrote the plan for the £2m roof appeal",
        ),
        (
            "Give first and final warnings, been chair at 4 hearings",
            True,
            "give first and final warnings",
        ),
        ("Brief new starters on site rules", True, "brief new starters on site rules"),
        (
            "Worked with farmers on joint planning for the valley",
            False,
            "worked with farmers on joint planning for the valley",
        ),
    ],
)
def test_what_is_strewn_behind_a_deed_is_left_out(line: str, current: bool, said: str):
    """
    A deed is told without the sizes, places and notes that commas alone set behind it;
    a list of things stays a list of things.
    """
    [clause, *_] = read_english(line, current=current)

    assert Form.DID is clause.form
    assert said == clause.text


def test_brief_work_briefs_nobody():
    """
    "Brief" before an adjective and a thing tells how long it is.
    """
    line = "Brief clinical work with families; co-lead a weekly group"

    told = read_english(line, current=True)

    assert [(c.form, c.text) for c in told] == [
        (Form.DUTY, "brief clinical work with families"),
        (Form.DID, "co-lead a weekly group"),
    ]


def test_who_one_is_has_an_article():
    """
    "I am hotel manager with 9 years" lacks it; an office that is one of its kind, and
    a quality, do not.
    """
    told = {
        "I am hotel manager with 9 years in the trade": "am a hotel manager with 9",
        "I am head of a small team": "am head of a small team",
        "I am good with people": "am good with people",
    }

    for line, said in told.items():
        assert read_english(line, current=True)[0].text.startswith(said)


def test_a_list_gets_no_second_and():
    """
    The last thing of a list may be the one that has "and" already.
    """
    line = "Nurse consults, mainly weight checks, nail clips and insulin training"

    told = noted(line, current=True)

    assert told
    assert told.text.endswith("weight checks, nail clips and insulin training")


@pytest.mark.parametrize(
    ("title", "post"),
    [
        ("Community Organiser (P/T, 21 hrs)", "Community Organiser"),
        ("Payroll Officer (part-time, 3 days)", "Payroll Officer"),
        ("Support Worker (0.6 FTE)", "Support Worker"),
        ("Fundraising Officer (Major Gifts)", "Fundraising Officer (Major Gifts)"),
    ],
)
def test_hours_in_brackets_are_no_part_of_a_post(title: str, post: str):
    """
    They are left out whole, whatever stands beside them; a field stays.
    """
    assert post == as_post(title)


def test_the_letters_of_an_institute_keep_their_capitals():
    """
    "MCIOF" and "FRSA" are no surnames in capitals, "MCIVER" is one.
    """
    assert "Ada Kerr MCIOF" == person("Ada Kerr MCIOF")
    assert "Ada Kerr FRSA" == person("Ada Kerr FRSA")
    assert "Ada McIver" == person("Ada MCIVER")


@pytest.mark.parametrize(
    ("items", "said"),
    [
        (("Danish B2 (every day use)",), "I speak Danish (B2)."),
        (("Sesotho (home)", "Zulu"), "I speak Sesotho and Zulu."),
    ],
)
def test_how_well_is_said_in_brackets(items: tuple[str, ...], said: str):
    """
    A level with no sign before it, and a home language with a word behind it.
    """
    line = ResumeLine("L1", ", ".join(items), Section.LANGUAGES)

    told = languages(Point(PointKind.CREDENTIAL, (line,), items=items))

    assert told
    assert said == told.text


def test_a_known_misspelling_is_told_right():
    """
    What the person is asked about is sent as it should be; names stay.
    """
    [told, *_] = read_english("Trained new collegues at Managment Lodge", current=False)

    assert "trained new colleagues at Managment Lodge" == told.text


@pytest.mark.parametrize(
    "line", ["NQT year and two years following, in a small school", "Gap year in Peru"]
)
def test_a_span_of_time_is_no_work(line: str):
    """
    A year that one served is told as no deed and no duty.
    """
    assert not read_english(line, current=False)


def test_what_a_school_trained_one_to_be_is_told_with_the_school():
    """
    A school before the trade and its years is no certificate.
    """
    role = Role(
        "P1", "Hotel School Tarn", "Cook", PartialDate(2012), PartialDate(2014), False
    )
    line = ResumeLine(
        "L1", "Hotel School Tarn, Cook, 2012 – 2014", Section.EDUCATION, "P1"
    )

    told = trained_as(Point(PointKind.CREDENTIAL, (line,), role=role))

    assert told
    assert "I trained as a cook at Hotel School Tarn." == told.text
