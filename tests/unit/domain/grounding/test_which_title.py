"""
Which title was held, and from when on.
"""

# ruff: noqa: E501 - sentences are read whole

from datetime import date
from functools import partial

import pytest

from gate import codes_of, one_post
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


def _two_posts(language: str, *posts: tuple[Role, str]) -> ResumeContent:
    """
    A resume of posts, each with a bullet.
    """
    lines = [
        ResumeLine(f"L{role.id}{n}", text, Section.EXPERIENCE, role.id, kind=kind)
        for role, bullet in posts
        for n, (text, kind) in enumerate(
            [
                (f"{role.title}, {role.employer}", LineKind.ENTRY),
                (bullet, LineKind.BULLET),
            ]
        )
    ]
    roles = tuple(role for role, _ in posts)
    return ResumeContent(Contact("Ida Brook"), roles, tuple(lines), language)


FITTER = partial(
    codes_of,
    _two_posts(
        "en",
        (
            Role("P1", "Esk Works", "Fitter", PartialDate(2016, 6), None, True),
            "Braze copper lines, fit sheet metal",
        ),
        (
            Role("P2", "Esk Works", "Apprentice", PartialDate(2012, 8), PartialDate(2016, 5), False),
            "Helped fit ducts",
        ),
        (
            Role("P3", "Dale Stores", "Storeman", PartialDate(2008), PartialDate(2012), False),
            "Drove the forklift in the yard",
        ),
    ),
    today=date(2026, 11, 1),
)  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I joined Esk Works in 2012 as a fitter.", False),
        ("I joined Esk Works in 2012 as an apprentice.", True),
        ("I became a fitter in 2016.", True),
        ("I worked my way up to foreman at Esk Works.", False),
        ("I worked my way up to fitter at Esk Works.", True),
    ],
)
def test_a_title_is_held_from_its_post_on(sentence, true):
    """
    A title is none of an earlier year, nor one to which one only says to have risen.
    """
    assert (FITTER(sentence) == set()) is true


@pytest.mark.parametrize(
    "sentence",
    [
        "As a registered early years guide I keep the books of farms.",
        "I work as a licensed fireworks hand.",
    ],
)
def test_a_right_is_claimed_by_any_name(sentence):
    """
    What somebody is registered or licensed as, no list of titles needs to have.
    """
    assert FindingCode.CREDENTIAL_UNSUPPORTED in FITTER(sentence)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("As a senior mudlarker I dredge the river bank.", False),
        ("As a mudlarker I dredge the river bank.", True),
    ],
)
def test_a_title_of_the_resume_is_known_as_one(sentence, true):
    """
    What a title of the resume ends with is a title in the letter, though no list has it.
    """
    resume = one_post("en", "Esk Works", "Mudlarker", "Dredge the river bank")
    assert (codes_of(resume, sentence) == set()) is true


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("I am the lead trainer for hoists and keep the loan book.",) * 2,
        (
            "I am the main contact for parents.",
            "I am the main contact for parents.",
        ),
        (
            "Cook; First aider since 2021; Acting Kitchen Manager when needed since 2023",
            "I have been Acting Kitchen Manager when needed since 2023.",
        ),
    ],
)
def test_a_line_gives_a_title_in_a_sentence_and_among_others(line, said):
    """
    "I am the lead trainer" gives one a title, and so does what stands behind a
    semicolon.
    """
    resume = one_post("en", "Fell House", "Care Worker", line)

    assert FindingCode.TITLE_UNKNOWN not in codes_of(resume, said)


def test_whom_a_line_only_speaks_of_gives_no_title():
    """
    Another's title in such a line is nobody's own.
    """
    resume = one_post(
        "en", "Fell House", "Care Worker", "I work with the lead trainer for hoists."
    )
    said = "I am the lead trainer for hoists."

    assert FindingCode.TITLE_UNKNOWN in codes_of(resume, said)


def test_what_one_is_named_for_a_year_is_no_title():
    """
    Where the resume has the prize.
    """
    bullet = "Named Safety Leader of the Year 2023"
    resume = one_post("en", "Larch Mechanical", "Fitter", bullet)

    assert not codes_of(resume, "I was named Safety Leader of the Year in 2023.")
    untold = codes_of(resume, "I was named Sales Manager of the Year.")
    assert untold == {FindingCode.TITLE_UNKNOWN}


def test_who_one_was_in_a_part_of_a_house_is_of_that_post():
    """
    Also where the title of another post has the word in it.
    """
    resume = _two_posts(
        "de",
        (
            Role(
                "P1",
                "Dammwerk GmbH",
                "Betriebselektriker",
                PartialDate(2017),
                None,
                current=True,
            ),
            "Pumpen gewartet",
        ),
        (
            Role(
                "P2",
                "Bergwacht Tann",
                "Zivildiener",
                PartialDate(2008),
                PartialDate(2012),
            ),
            "Elektriker im Seilbahntrupp, Aggregate",
        ),
    )
    said = "Davor war ich als Zivildiener bei der Bergwacht Tann tätig, auch als {}."

    assert codes_of(resume, said.format("Elektriker im Seilbahntrupp")) == set()
    assert FindingCode.ROLE_MIXED in codes_of(
        resume, said.format("Betriebselektriker im Seilbahntrupp")
    )
