"""
Whom a claim is about: a post, by any word that leads to it, or none.
"""

from datetime import date

import pytest

from gate import codes_of
from resumate.domain.grounding import check_letter
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
from told_resumes import told_resume

ENTRY, BULLET = LineKind.ENTRY, LineKind.BULLET
WORK, SCHOOL = Section.EXPERIENCE, Section.EDUCATION


def content(language, *lines):
    roles = (
        Role("P1", "Corrie Glass", "Glazier", PartialDate(2019), None, current=True),
        Role("P2", "Ambulanter Dienst Wiesen", "Carer", PartialDate(2015), None),
        Role("P3", "Dunmore Hospital", "Intern", PartialDate(2014), None),
    )
    heads = (
        ("P1", WORK, ENTRY, "Glazier, Corrie Glass, Oban, 2019"),
        ("P2", WORK, ENTRY, "Carer, Ambulanter Dienst Wiesen, 2015"),
        ("P3", WORK, ENTRY, "Intern, Dunmore Hospital, Stroke Unit, 2014"),
    )
    told = tuple(
        ResumeLine(f"L{n}", text, section, role, kind=kind)
        for n, (role, section, kind, text) in enumerate(heads + lines)
    )
    return ResumeContent(Contact("Ada Kerr"), roles, told, language)


ENGLISH = content(
    "en",
    ("P1", WORK, BULLET, "Restored leaded windows of a chapel"),
    ("P1", WORK, BULLET, "Ran the weekly reading group"),
    (None, SCHOOL, ENTRY, "Glass certificate, Oban College of Crafts, 2018"),
    (None, Section.AWARDS, ENTRY, "Employee of the Quarter, Corrie Glass, 2021"),
)
GERMAN = content(
    "de",
    ("P1", WORK, BULLET, "Praxisanleitung von Auszubildenden"),
    (None, SCHOOL, ENTRY, "Abitur, Gymnasium Oban, 2012"),
)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (ENGLISH, "On the stroke unit I restored leaded windows of a chapel."),
        (ENGLISH, "For the stroke unit I restored leaded windows of a chapel."),
        (ENGLISH, "During my internship I ran the weekly reading group."),
        (ENGLISH, "As an intern I learned to restore the leaded windows of a chapel."),
        (ENGLISH, "At Dunmore I restored leaded windows of a chapel, and would again."),
        (GERMAN, "Beim Ambulanten Dienst Wiesen habe ich Auszubildende angeleitet."),
    ],
)
def test_a_deed_belongs_to_the_post_it_stands_under(resume, sentence):
    """
    A place, a kind of post or an inflected name leads to the post as its name does.
    """
    assert FindingCode.ROLE_MIXED in codes_of(resume, sentence)


@pytest.mark.parametrize(
    ("resume", "sentence"),
    [
        (ENGLISH, "In Oban I earned my glass certificate at the College of Crafts."),
        (ENGLISH, "Corrie Glass made me Employee of the Quarter in 2021."),
        (ENGLISH, "On the stroke unit I was an intern."),
        (GERMAN, "Mein Abitur habe ich 2012 in Oban gemacht."),
    ],
)
def test_what_stands_under_no_post_is_told_of_none(resume, sentence):
    """
    Schools and awards are not elsewhere only because a post is near.
    """
    assert FindingCode.ROLE_MIXED not in codes_of(resume, sentence)


def test_a_blank_that_is_to_be_filled_in_is_no_place():
    """
    A form's underscores name nothing, and are checked like any text.
    """
    assert codes_of(content("en"), "I work at the __ __ as a glazier.") == set()


@pytest.mark.parametrize(
    "going_on",
    [
        "In that role, I restored leaded windows of a chapel.",
        "There I restored leaded windows of a chapel.",
        "On top of that, I restored leaded windows of a chapel.",
        "Alongside that, I ran the weekly reading group.",
    ],
)
def test_what_goes_on_from_a_post_is_told_of_that_post(going_on):
    """
    "That role" is the one last named, also in another paragraph.
    """
    letter = f"At Dunmore Hospital I was an intern.\n\n{going_on}"
    own = f"At Corrie Glass I work as a glazier.\n\n{going_on}"

    assert FindingCode.ROLE_MIXED in _codes(letter)
    assert set() == _codes(own)


def _codes(letter):
    found = check_letter(letter, ENGLISH, language="en").sentences
    return {finding.code for sentence in found for finding in sentence.findings}


def test_what_is_held_is_no_deed_of_a_post():
    """
    A certificate may be told on top of what was done elsewhere.
    """
    held = "On top of that, I hold a glass certificate."
    letter = f"At Dunmore Hospital I was an intern. {held}"

    assert set() == _codes(letter)


def test_what_goes_on_from_a_degree_is_work_of_any_post():
    """
    "Alongside that" after a degree does not place a deed at its school.
    """
    study = Role("P9", "", "B.S. in Statistics")
    resume = ResumeContent(
        ENGLISH.contact,
        (study,),
        (
            ResumeLine("L1", "B.S. in Statistics", SCHOOL, "P9", kind=ENTRY),
            ResumeLine("L2", "Analyzed large datasets to uncover trends", WORK),
            ResumeLine("L3", "Worked with stakeholders to define data", WORK),
        ),
        "en",
    )
    letter = (
        "I hold a B.S. in Statistics.\n\nIn my work so far, I analyzed large datasets. "
        "Alongside that, I worked with stakeholders to define data."
    )

    judged = check_letter(letter, resume, language="en").sentences

    assert [] == [finding for sentence in judged for finding in sentence.findings]


@pytest.mark.parametrize(
    "later",
    [
        "Before that I was at Ambulanter Dienst Wiesen and cooked for 12 people there.",
        "Earlier I worked at Ambulanter Dienst Wiesen and cooked for 12 people there.",
        "I was a carer at Ambulanter Dienst Wiesen, and there I cooked for 12 people.",
    ],
)
def test_there_is_where_its_own_sentence_was(later):
    """
    Not where the sentence before was; what was done there and is told of here is.
    """
    cooked = ("P2", WORK, BULLET, "Cooked for 12 people")
    resume = content("en", ("P1", WORK, BULLET, "Restored 30 windows"), cooked)
    now = "At Corrie Glass I restored 30 windows. "

    assert codes_of(resume, now + later) == set()
    moved = later.replace("cooked for 12 people", "restored 30 windows")
    assert FindingCode.ROLE_MIXED in codes_of(resume, now + moved)


TWO_TRADES = told_resume("""
@name Jo Carter
@experience
# Northfield Heating Ltd | Heating Engineer | 2024-03 | now
- Installed 120 boilers
# Aire Plumbing Ltd | Plumber | 2019-06 | 2024-02
- Fitted bathrooms
""")


@pytest.mark.parametrize(
    ("told", "true"),
    [
        (
            "I have over ten years of experience as a plumber and heating engineer.",
            True,
        ),
        ("I have 40 years of experience as a plumber and heating engineer.", False),
        ("I have over ten years of experience as a plumber.", False),
    ],
)
def test_two_titles_are_held_together(told, true):
    """
    Years as one and the other are those of both posts.
    """
    assert true is not bool(codes_of(TWO_TRADES, told, date(2031, 3, 3)))


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("At {} I stayed, first as an apprentice and then as a glazier.", True),
        ("At {} I stayed, first as an apprentice and then as a plumber.", False),
    ],
)
def test_what_one_was_first_binds_no_more_than_itself(sentence, right):
    """
    What one was next at the same employer is a post of its own.
    """
    roles = (
        Role("P1", "Corrie Glass", "Glazier", PartialDate(2019), None, True),
        Role("P2", "Corrie Glass", "Apprentice", PartialDate(2015), PartialDate(2019)),
        Role("P3", "Dunmore Hospital", "Intern", PartialDate(2014), PartialDate(2015)),
    )
    heads = tuple(
        ResumeLine(f"L{r.id}", f"{r.title}, {r.employer}, {r.start}", WORK, r.id,
                   kind=ENTRY)
        for r in roles
    )  # fmt: skip
    resume = ResumeContent(Contact("Ada Kerr"), roles, heads, "en")
    assert bool(codes_of(resume, sentence.format("Corrie Glass"))) != right
