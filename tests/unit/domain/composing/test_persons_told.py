"""
Who one was is told of persons alone, and no person is told as work.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.lines.noted import noted
from resumate.domain.letter import as_text
from told_resumes import told_letter, told_posting, told_resume

NOBODY = [
    "End of life care together with the nurses and the hospice",
    "Cleaner water with fewer chemicals",
    "Care Assistant, 36 hours",
    "Teaching assistant, 25 hours per week",
    "Number work with small groups",
]
SOMEBODY = {
    "Bookkeeper with nine years in property": "am a bookkeeper with nine years",
    "Senior painter with a van of my own": "am a senior painter with a van",
    "Roofer with 12 years on site": "am a roofer with 12 years",
    "RN with six years in intensive care": "am an RN with six years",
    "Dog walker with a diploma": "am a dog walker with a diploma",
}


QUALIFIED = {
    "Certified MEWP operator (boom, scissor lift)": (
        "am a certified MEWP operator (boom, scissor lift)"
    ),
    "Trained mental health first aider": "am a trained mental health first aider",
    "Trained barista": "am a trained barista",
    "Licensed and insured tree surgeon": "am a licensed and insured tree surgeon",
    "Qualified forklift driver and shift supervisor": (
        "am a qualified forklift driver and shift supervisor"
    ),
}
DONE = [
    "Trained 14 new baristas",
    "Trained apprentice on the lathe",
    "Trained manager and staff on the new till",
    "Trained every new driver",
    "Certified welds to EN 287",
    "Registered new patients at the desk",
]


@pytest.mark.parametrize(("line", "said"), QUALIFIED.items())
def test_what_one_is_trained_as_was_not_done(line: str, said: str) -> None:
    """
    One person alone is called so; of a post that has ended one was it.
    """
    for current, told in ((True, said), (False, said.replace("am ", "was ", 1))):
        [clause] = read_english(line, current=current)

        assert (Form.STATE, told) == (clause.form, clause.text)


@pytest.mark.parametrize("line", DONE)
def test_others_and_things_were_trained_and_certified(line: str) -> None:
    """
    Several of them, one who learns, and whatever is nobody.
    """
    told = read_english(line, current=True)

    assert not any(one.text.startswith(("am ", "was ")) for one in told)


@pytest.mark.parametrize("line", NOBODY)
def test_what_is_no_person_is_told_as_none(line: str) -> None:
    """
    "Together with" is nobody, and a title with its hours is the post that was told.
    """
    for told in (*read_english(line, current=True), noted(line, current=True)):
        assert told is None or not told.text.startswith(("am ", "was "))


@pytest.mark.parametrize(("line", "said"), SOMEBODY.items())
def test_a_trade_is_a_person(line: str, said: str) -> None:
    """
    Who does something for a living is called by what they do.
    """
    assert read_english(line, current=True)[0].text.startswith(said)


def test_a_post_with_its_hours_is_not_told_again() -> None:
    """
    A title that stands below its own post is no deed, though a verb looks like it.
    """
    lines = (
        "Care Assistant, 36 hours\nSupport Worker (part time)\nServe 40 meals a day\n"
    )
    resume = told_resume(RESUME.replace("Bake 400 loaves a night\n", lines))
    posting = told_posting("Carer", "Loon", "must: Care assistant, support worker")
    text = as_text(told_letter(resume, posting, "en"))

    assert "I serve 40 meals a day" in text
    assert "36 hours" not in text
    assert "part time" not in text


def test_two_offices_are_one_person() -> None:
    """
    "Key holder and fire marshal" is what one is, and no work.
    """
    told = noted("Key holder and fire marshal", current=True)

    assert told is not None
    assert told.text == "am a key holder and fire marshal"


WORK = [
    "Rating of the school went from Adequate to Good",
    "Average first response 22 minutes (target 60)",
    "Dish pit when short",
    "Late shift, 2 pm to 10 pm",
    "Reader and usher",
]


@pytest.mark.parametrize("line", WORK)
def test_what_no_work_includes_is_told_as_none(line: str) -> None:
    """
    A sentence, a size, a time and a person are no work.
    """
    for told in (*read_english(line, current=True), noted(line, current=True)):
        assert told is None or told.form is not Form.DUTY


NOT_DONE = {
    "Shadow shifts for 5 new carers": "shadowed",
    "Stock checks for the night team": "stocked",
    "Market stalls at three fairs": "marketed",
    "Safeguarding training every year": "safeguarded",
    "Order volumes 900 to 1,400 a day": "ordered",
    "Packaging range for a cider maker": "packaged",
    "Front desk when short staffed": "staffed",
}


@pytest.mark.parametrize(("line", "verb"), NOT_DONE.items())
def test_what_may_be_a_thing_was_not_done(line: str, verb: str) -> None:
    """
    Who shadowed whom, a line of a past post does not say.
    """
    assert not [c for c in read_english(line, current=False) if verb in c.text]


RESUME = """
@name Ida Brook
@experience
# Stallpoint | Baker | 2021-03 | now
Bake 400 loaves a night
@education
# Ashdown College | NVQ Level 2 Bakery | 2019-09 | 2020-06
Lifting and Handling, Fire, Infection Control, Food Hygiene – all in date
"""


def test_courses_in_a_row_were_not_done() -> None:
    """
    Below a qualification gerunds in a row name courses.
    """
    posting = told_posting("Baker", "Loon", "must: Infection control, food hygiene")
    text = as_text(told_letter(told_resume(RESUME), posting, "en"))

    assert "lifted" not in text
    assert "I bake 400 loaves a night" in text


def test_who_looked_on_answers_no_duty() -> None:
    """
    "You are looking for someone to test circuits: I watched …" is no answer.
    """
    lines = "Watched the testing of circuits and wrote the readings down\n"
    resume = told_resume(RESUME.replace("Bake 400 loaves a night\n", lines))
    posting = told_posting("Mate", "Loon", "must: Testing of circuits and readings")
    text = as_text(told_letter(resume, posting, "en"))

    assert "I watched the testing of circuits" in text
    assert ": I watched" not in text


def test_of_whom_asks_how_many_there_were() -> None:
    """
    "Buddy for new starters: four trained" counts them all, and no part of them.
    """
    some = read_english(
        "Trained 7 new starters: four promoted since 2022", current=True
    )
    every = read_english(
        "Buddy for new starters: four trained since 2022", current=True
    )

    assert any("four of whom were promoted" in one.text for one in some)
    assert not any("of whom" in one.text for one in every)


PROFILES = {
    "Chartered Port Surveyor with nine years in valuation": (
        "am a Chartered Port Surveyor with nine years in valuation"
    ),
    "Detail-oriented bookkeeper and payroll clerk returning to full-time work": (
        "am a bookkeeper and payroll clerk returning to full-time work"
    ),
    "Probate paralegal with six years of law firm experience": (
        "am a probate paralegal with six years of law firm experience"
    ),
    "Qualified joiner with ten years on site": (
        "am a qualified joiner with ten years on site"
    ),
}


@pytest.mark.parametrize("line", PROFILES)
def test_who_is_chartered_or_returns_is_a_person(line: str) -> None:
    """
    Nobody "chartered Surveyor"; a boat is chartered.
    """
    [said] = read_english(line, current=True)
    boats = read_english("Chartered 3 boats a week for anglers", current=True)

    assert said.text == PROFILES[line]
    assert not [told for told in boats if told.form is Form.STATE]
