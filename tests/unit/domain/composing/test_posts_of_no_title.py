"""
What stands where a title should is told as what it is.
"""

from dataclasses import replace

import pytest

from resumate.domain.composing.choice import Chooser, Fresh
from resumate.domain.composing.english.paragraphs.frames import held
from resumate.domain.composing.english.words.profile import as_post, time_of
from resumate.domain.resume import PartialDate, Role

AS_POST = {
    "Self Employed": "a self-employed worker",
    "Freelance": "a freelancer",
    "sole trader": "a sole trader",
    "barista": "a barista",
    "volunteer": "a volunteer",
    "CEO": "CEO",
    "Senior Nurse": "Senior Nurse",
    "Primary teacher of Welsh and Music": "a primary teacher of Welsh and Music",
    "Head of Music": "Head of Music",
}
TIME_OF = {
    "Paper round": "my paper round",
    "Farm Work": "my farm work",
    "Babysitting": "my babysitting",
    "Various temp jobs (agency)": "various temp jobs",
    "Odd jobs": "odd jobs",
    "Internship": "my internship",
    "Practicum, Help Desk": "my practicum",
    "Summer placement, 3 weeks": "my summer placement",
    "Placement Officer": "",
    "Head of Social Work": "",
    "Director of own business": "",
    "Self Employed": "",
    "Temporary Receptionist": "",
}


@pytest.mark.parametrize("title", AS_POST)
def test_a_person_has_worked_as_somebody(title: str) -> None:
    """
    Nobody works "as Self Employed", nor "as barista".
    """
    assert as_post(title) == AS_POST[title]


@pytest.mark.parametrize("title", TIME_OF)
def test_work_that_is_no_title_is_a_time(title: str) -> None:
    """
    "During my paper round", and not "as a paper round".
    """
    assert time_of(title) == TIME_OF[title]


PLACES = [
    "Spare parts counter",
    "Front desk",
    "Production line",
    "Shop floor",
    "Kitchen",
]
POSTS = ["Front desk manager", "Line cook", "Kitchen porter", "Barman", "Ward sister"]


def test_where_one_worked_is_no_title() -> None:
    """
    Nobody worked "as a parts counter".
    """
    role = Role("P1", "Tay Farm Supplies", "", PartialDate(2012), PartialDate(2014))
    fresh = Fresh(Chooser("letter"))

    for title in PLACES:
        told = held(replace(role, title=title), fresh, next_=False)
        assert told == "Earlier, I worked at Tay Farm Supplies (2012 to 2014)"
    for title in POSTS:
        assert " as " in held(replace(role, title=title), fresh, next_=False)


def test_who_was_self_employed_worked_at_a_house_of_ones_own() -> None:
    """
    Nobody is a "self-employed worker at" it; without a house one is named so.
    """
    role = Role(
        "P1",
        "Vale Joinery",
        "Self employed",
        PartialDate(2012),
        PartialDate(2015),
        current=False,
    )
    fresh = Fresh(Chooser("Fen", "Joiner"))

    with_a_house = held(role, fresh, next_=False)
    alone = held(replace(role, employer=""), fresh, next_=False)

    assert with_a_house == "Earlier, I worked at Vale Joinery (2012 to 2015)"
    assert alone == "Earlier, I worked as a self-employed worker (2012 to 2015)"
