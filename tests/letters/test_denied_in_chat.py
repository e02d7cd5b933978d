"""
What is over, denied or read wrong is no fact: it is said where it is corrected.
"""

from datetime import UTC, datetime

import pytest

from asked_letters import JOINER, JOINING, MANAGER, MANAGING, asked
from resumate.domain.errors import InvalidRequestError
from resumate.domain.facts import with_fact
from resumate.domain.language.ended import tells_end
from resumate.domain.letter import LetterWishes
from resumate.domain.refining import Correct, read_wishes
from resumate.domain.turn import OptionKind
from worlds import ADA, World, composed


@pytest.mark.parametrize(
    "told",
    [
        "I no longer work at Penrose, I stopped in October",
        "I don't work there any more",
        "I left the firm in June",
        "I quit last week",
        "Ich arbeite nicht mehr bei Penrose",
        "Ich habe dort im Mai gekündigt",
        "I have never used Revit",
        "Ich habe keinen Führerschein",
    ],
)
def test_what_is_over_or_denied_is_no_fact(manager, told):
    """
    Nothing is offered to be kept, nothing changes, and that is said.
    """
    found = asked(manager, told)

    assert found.question is None
    assert not found.manuscript.changes
    assert "nothing was kept" in found.replies[0] or "nichts festg" in found.replies[0]


@pytest.mark.parametrize(
    "told",
    [
        "I left a lasting impression on guests",
        "I stopped leaks in pipes",
        "Ich habe mehr als 40 Treppen gebaut",
        "Das war nicht länger als ein Jahr",
    ],
)
def test_a_deed_is_not_over(told):
    """
    Who left something behind, or stopped something, did not end their work.
    """
    assert not tells_end(told)


def test_a_fact_that_ends_something_is_refused():
    """
    Also where facts are stated without the chat.
    """
    world = World({})
    uploaded = world.uploaded(MANAGER)
    world.read_resume(ADA, uploaded)
    resume = world.resumes.get(ADA, uploaded)

    with pytest.raises(InvalidRequestError, match="what is over"):
        with_fact(resume, "I no longer work there.", datetime.now(UTC))


@pytest.mark.parametrize(
    ("told", "wish"),
    [
        (
            "I passed the diploma in 2011, not 2010",
            Correct("2010", "2011", "I passed the diploma in 2011"),
        ),
        (
            "Dart was in Bristol not Exeter",
            Correct("Exeter", "Bristol", "Dart was in Bristol"),
        ),
        (
            "Ich habe die AEVO 2020 gemacht, nicht 2019",
            Correct("2019", "2020", "Ich habe die AEVO 2020 gemacht"),
        ),
    ],
)
def test_what_is_otherwise_is_a_correction(manager, told, wish):
    """
    One number or name stands for another in what the resume says.
    """
    assert read_wishes(told, manager[0]) == (wish,)


@pytest.mark.parametrize(
    ("resume", "posting", "told", "was", "right"),
    [
        (
            MANAGER,
            MANAGING,
            "I answered 80 calls a day, not 90",
            "Answered up to 90 calls a day",
            "Answered up to 80 calls a day",
        ),
        (
            JOINER,
            JOINING,
            "Ich habe die AEVO 2020 gemacht, nicht 2019",
            "2019 Ausbildereignungsprüfung (AEVO)",
            "2020 Ausbildereignungsprüfung (AEVO)",
        ),
    ],
)
def test_a_line_is_offered_to_be_corrected(resume, posting, told, was, right):
    """
    The line is quoted, with what it would say, and no second fact is offered.
    """
    letter, content = composed(resume, posting)
    found = asked((letter, content), told)

    corrects, leaves = found.question.options
    assert was in found.question.text
    assert (corrects.kind, corrects.instruction) == (OptionKind.CORRECT, right)
    assert was in content.line(corrects.line).text
    assert not leaves.instruction
    assert not found.manuscript.changes


def test_a_post_is_corrected_as_a_post(manager):
    """
    Its employer and dates stand in more than a line: it is said where they are fixed.
    """
    found = asked(manager, "Dart was in Bristol not Exeter")

    assert found.question is None
    assert "Correct that entry there" in found.replies[0]


def test_what_no_line_has_is_a_claim(manager):
    """
    What the resume does not say cannot be wrong in it.
    """
    found = asked(manager, "I trained 12 netball teams, not 11")

    assert found.question is not None
    assert found.question.options[0].instruction == "I trained 12 netball teams."


def test_one_thing_and_not_another(manager):
    """
    "Sage, not Excel" is no wish for Excel.
    """
    found = asked(manager, "mention Sage 50, not Excel")

    assert "Excel" not in " ".join(s.text for s in found.manuscript.sentences)


def stated(instruction, fact):
    """
    The turn by which a letter is to tell a *fact* that was stated just now.
    """
    world = World({})
    uploaded = world.uploaded(MANAGER)
    world.read_resume(ADA, uploaded)
    letter = world.request_letter(ADA, uploaded, MANAGING, LetterWishes(), "")
    world.work_queue.once()
    world.refine_letter(ADA, letter.id, instruction)
    _, kept = with_fact(world.resumes.get(ADA, uploaded), fact, world.clock())
    world.confirm_fact(ADA, uploaded, fact)
    return world.refine_letter(ADA, letter.id, instruction, line=kept.id)


def test_a_fact_is_said_to_be_kept_and_told():
    """
    What became of the letter is said, too.
    """
    turn = stated("mention Revit", "I drew plans in Revit at Penrose Legal.").turn

    assert turn.question is None
    assert "“I drew plans in Revit at Penrose Legal.” is kept" in turn.reply
    assert any("Revit" in change.after for change in turn.changes)


def test_a_fact_of_other_words_is_never_asked_for_again():
    """
    What was stated need not name what was asked: the answer is no second question.
    """
    turn = stated("mention Revit", "I ran the summer school for trainees.").turn

    assert turn.question is None
    assert "is kept with your resume (F1)" in turn.reply
    assert any("summer school" in change.after for change in turn.changes)
