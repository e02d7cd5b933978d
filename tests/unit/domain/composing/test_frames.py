"""
How an English letter goes on with a post that was named already.
"""

import pytest

from resumate.domain.composing.choice import Chooser, Fresh
from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.telegraphic import are_things
from resumate.domain.composing.english.paragraphs.frames import again
from resumate.domain.composing.english.paragraphs.links import asked_for
from resumate.domain.letter import Tone, as_text
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.resume import PartialDate, Role
from told_resumes import told_letter, told_posting, told_resume

NOW = Role("P1", "Electrician", "Moor Foods", PartialDate(2021), None, current=True)
DUTY = Clause("small works on 3 lines (ovens, wrappers, belts)", Form.DUTY)
DEED = Clause("mend ovens", Form.DID)


@pytest.mark.parametrize("seed", ["a", "b", "c", "d", "e", "f"])
@pytest.mark.parametrize("order", [(DUTY, DEED), (DEED, DUTY), (DUTY, DUTY)])
def test_what_the_work_also_includes_is_said_once(order, seed):
    """
    A second duty, or a deed told as one, is told in other words.
    """
    fresh = Fresh(Chooser(seed))

    told = [again(clause, NOW, Tone.PLAIN, fresh) for clause in (*order, *order)]

    assert sum(said.startswith("My work also includes") for said in told) <= 1


@pytest.mark.parametrize("seed", ["a", "b", "c", "d", "e", "f"])
def test_a_list_is_no_one_part_of_the_work(seed):
    """
    "Another part of my work is a stock book, van checks and orders" names three.
    """
    clauses = [
        Clause(f"a {kind} book, van checks and orders", Form.DUTY)
        for kind in ("stock", "visitors", "tool")
    ]
    fresh = Fresh(Chooser(seed))

    told = [again(clause, NOW, Tone.PLAIN, fresh) for clause in clauses]

    assert not [said for said in told if said.startswith("Another part")]


@pytest.mark.parametrize("tone", list(Tone))
def test_what_was_done_at_no_post_is_added_to_none(tone):
    """
    "On top of that" goes on with the post before, whoever reads it.
    """
    deeds = [Clause(f"raised £{n},000", Form.DID) for n in (4, 5, 6)]

    told = [
        again(deed, role, tone, fresh)
        for role in (None, NOW)
        for fresh in (Fresh(Chooser(str(seed))) for seed in range(9))
        for deed in deeds
    ]

    at_none, at_a_post = told[: len(told) // 2], told[len(told) // 2 :]
    assert not [one for one in at_none if " that, " in one]
    assert bool([one for one in at_a_post if " that, " in one]) is (
        tone is not Tone.FORMAL
    )


@pytest.mark.parametrize(
    ("work", "things"),
    [
        ("pipe spools and tanks", True),
        ("machine frames for two ports (steel)", True),
        ("site visits and repairs", False),
        ("cleaning and deck checks", False),
        ("nights and weekends", False),
        ("supply ordering", False),
        ("tanks, and welding on site", False),
    ],
)
def test_things_are_no_tasks(work, things):
    """
    What is done is one, and a time is none either.
    """
    assert are_things(work) is things


@pytest.mark.parametrize("seed", ["a", "b", "c", "d", "e", "f"])
def test_who_made_things_worked_on_them(seed):
    """
    No task includes tanks, and no day-to-day work of a post that has ended.
    """
    then = Role("P2", "Welder", "Moor Tanks", PartialDate(2021), PartialDate(2024))
    fresh = Fresh(Chooser(seed))
    duties = ("pipe spools and tanks", "steel frames for two ports", "deck checks")

    told = [
        again(Clause(duty, Form.DUTY), role, Tone.PLAIN, fresh)
        for role in (then, NOW)
        for duty in duties
    ]

    things = [one for one in told if "deck checks" not in one]
    assert not [one for one in things if "tasks" in one or "day-to-day" in one]
    assert "day-to-day" not in told[2]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Sound deck skills, ropes, winches", None),
        (
            "Sound deck skills, ropes and winches",
            ("noun", "sound deck skills, ropes and winches"),
        ),
        (
            "Experience on deck, ideally on ferries",
            ("noun", "experience on deck, ideally on ferries"),
        ),
        ("Splice ropes, grease winches", ("verb", "splice ropes and grease winches")),
        ("Book 401(k) payments (weekly)", ("verb", "book 401(k) payments")),
    ],
)
def test_a_note_of_the_posting_is_not_said_back(asked, said):
    """
    A list that lacks its "and" is none of a sentence, and a bracket within a name is
    none.
    """
    requirement = Requirement("Q1", asked, RequirementKind.MUST)

    assert asked_for(requirement) == said


def test_what_is_asked_is_not_said_twice():
    """
    "You ask for rope work: my work includes rope work" is no answer.
    """
    resume = told_resume(
        """
        @name Ida Vance
        @experience
        # Moor Ferries | Deckhand | 2029-03 | now
        Greased the winches of two ferries each month
        Splicing and rope work on deck with two mates
        """
    )
    posting = told_posting("Deckhand", "Hatch", "must: experience of rope work on deck")
    text = as_text(told_letter(resume, posting, "en"))

    assert "plicing and rope work" in text
    assert "You ask for" not in text
