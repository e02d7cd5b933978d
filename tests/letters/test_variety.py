"""
A letter does not sound like a form that was filled in.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.composing.choice import Chooser, Fresh
from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.paragraphs.turns import as_gerund, means_first
from resumate.domain.composing.units import answers
from resumate.domain.posting import Requirement, RequirementKind
from told_resumes import told_resume

FRAMES = {"also": "I also sang", "there": "There I sang", "besides": "Besides, I sang"}


@given(st.text(), st.integers(2, 9))
def test_no_frame_comes_again_before_all_others_were_used(seed, times):
    """
    In three sentences three frames, whatever the letter is for.
    """
    fresh = Fresh(Chooser(seed))

    said = [fresh.pick("again", FRAMES) for _ in range(times)]

    assert len(set(said[:3])) == min(3, times)


@given(st.text())
def test_the_word_just_used_is_not_the_next_first_word(seed):
    """
    A sentence that began with "I" is not followed by a frame that does.
    """
    fresh = Fresh(Chooser(seed))
    fresh.heard("I sang")

    assert "I also sang" != fresh.pick("again", FRAMES)


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        (
            "cut waste by 22% by rewriting the lists",
            "by rewriting the lists, I cut waste by 22%",
        ),
        (
            "built two web shops using React and Flask",
            "using React and Flask, I built two web shops",
        ),
        ("built storage using one tool and login using another", None),
        ("cut costs by 5%", None),
    ],
)
def test_means_can_come_first(deed, said):
    """
    How something was done may open the sentence, where it is one short phrase.
    """
    assert said == means_first(Clause(deed, Form.DID))


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        ("wired 40 homes", "wiring 40 homes"),
        ("ran the shop", "running the shop"),
        ("wired homes and sold lamps", None),
        ("was a tutor", None),
    ],
)
def test_one_simple_deed_can_be_a_gerund(deed, said):
    """
    Two deeds stay two verbs: only one of them would be turned.
    """
    assert said == as_gerund(Clause(deed, Form.DID))


@pytest.mark.parametrize(
    ("asked", "line", "seen"),
    [
        ("Experience with SQL", "Wrote reports in SQL", True),
        ("Good knowledge of Excel", "Kept stock sheets in Excel", True),
        ("Supplier audits at two sites", "Audits of 7 suppliers", True),
        ("Run a large shop with staff", "Dressed three shop windows", False),
        ("Hands-on software development experience", "Led a development team", False),
        ("Erfahrung in der Wundversorgung", "Leitung der Station", False),
        ("See that lorries leave on time", "Covered a leave, with time cards", False),
    ],
)
def test_an_answer_is_one_that_the_reader_sees(asked, line, seen):
    """
    "You ask for X" is said only before a line that plainly speaks of X.
    """
    told = told_resume(f"@experience\n# Mill | Clerk | 2020 | now\n{line}").lines[-1]

    assert seen == answers(Requirement("R1", asked, RequirementKind.MUST), told)
