"""
What is over, though its post is still held, is told as over.
"""

import pytest

from resumate.domain.composing.english.deeds.over import as_had_been, includes
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.letter import as_text
from told_resumes import told_letter, told_posting, told_resume


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Member of the committee that chose the new ferry",
            "was a member of the committee that chose the new ferry",
        ),
        (
            "Member of the group for the move to Lowick (2031 to 2032)",
            "was a member of the group for the move to Lowick from 2031 to 2032",
        ),
        (
            "Mentor to two apprentice glaziers, who both qualified in 2031",
            "have been a mentor to two apprentice glaziers, who both qualified in 2031",
        ),
        (
            "Member of the team that runs the night market",
            "am a member of the team that runs the night market",
        ),
        (
            "Member of the group that meets all involved parents",
            "am a member of the group that meets all involved parents",
        ),
    ],
)
def test_what_has_ended_is_no_present_state(line, told):
    """
    A time that is closed, a group whose work is done, learners who have all passed.
    """
    assert read_english(line, current=True)[0].text == told


@pytest.mark.parametrize(
    ("state", "line", "told"),
    [
        (
            "am a lead surveyor for the quay",
            "Lead surveyor for the quay; wrote the report to the Board",
            "have been a lead surveyor for the quay",
        ),
        (
            "am one of three bakers on the 2031 bread show",
            "One of three bakers on the 2031 bread show",
            "have been one of three bakers on the 2031 bread show",
        ),
        (
            "am a lead surveyor for the quay",
            "Lead surveyor for the quay; write the monthly report",
            "am a lead surveyor for the quay",
        ),
        (
            "am on call every third night",
            "On call every third night; set up the rota",
            "am on call every third night",
        ),
    ],
)
def test_what_may_be_over_one_has_been(state, line, told):
    """
    Where its line has a deed that is done, or a year.
    """
    assert as_had_been(state, line) == told


@pytest.mark.parametrize(
    ("work", "told"),
    [
        ("a redesign of the mooring ring (40 sold)", "has included"),
        ("the relocation to Lowick", "has included"),
        ("the annual upgrade of the tills", "includes"),
        ("weekly ferry checks (310 in 2031)", "includes"),
        ("signal checks (scrap minus 18 %)", "has included"),
        ("signal checks for six ferries", "includes"),
        ("upgrade requests from two ports", "includes"),
        ("a mail run, and complaints went from 9 to 2 in 2031", "includes"),
        ("payroll with the new tables from January 2031", "includes"),
    ],
)
def test_work_that_took_place_once_is_no_present_duty(work, told):
    """
    Nor is what it came to.
    """
    assert includes(work, now=True) == told
    assert includes(work, now=False) == "included"


def test_no_current_role_leads_in_what_was_done():
    """
    The second time, the employer does.
    """
    resume = told_resume(
        """
        @name Ida Vance
        @experience
        # Moor Ferries | Deck Engineer | 2029-03 | now
        Check the winches of four ferries every morning
        Wrote the docking guide that two ports have taken over
        Member of the group for the new slipway (2031 to 2032)
        """
    )
    posting = told_posting("Engineer", "Hatch", "must: Winches\nmust: Docking guide")
    text = as_text(told_letter(resume, posting, "en"))

    assert "In my current role, I wrote" not in text
    assert "a member of the group for the new slipway from 2031 to 2032" in text


def test_what_the_line_goes_on_with_keeps_no_state_in_the_present():
    """
    A "since" of what came of it is not one of the state.
    """
    line = "Process lead for the quay. Commissioned in May 2031, no leaks since June"
    since = "Process lead since 2030. Commissioned the quay in May 2031"

    assert as_had_been("am a process lead for the quay", line).startswith("have been")
    assert as_had_been("am a process lead", since) == "am a process lead"


def test_what_was_done_in_time_is_over():
    """
    And it is that for which one was there.
    """
    line = "Project manager for the ferry slip (£2m), completed a month early"
    [clause] = read_english(line, current=True)

    assert clause.text == (
        "was a project manager for the ferry slip (£2m), and completed it a month early"
    )
