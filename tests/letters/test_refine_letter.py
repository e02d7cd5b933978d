"""
Turns of the chat about a letter, over adapters in memory.
"""

from dataclasses import replace
from datetime import timedelta

import pytest

from judges import ScriptedJudge
from models import saying, unreachable
from resumate.application.letters.choose_version import ChooseVersion
from resumate.application.resumes.confirmed_facts import ConfirmFact
from resumate.domain.errors import (
    InvalidRequestError,
    NotFoundError,
    NotReadyError,
    OutdatedVersionError,
    ResumeErasedError,
)
from resumate.domain.events import LetterReady
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import About, LetterWishes
from resumate.domain.refining import Speech
from resumate.domain.turn import TurnOutcome
from worlds import ADA, PHONE, World, written


def _written(models=None):
    """
    A letter that was composed, with Ada listening.
    """
    world, letter = written(models)
    world.connections.add(ADA, PHONE, world.clock() + timedelta(hours=1))
    return world, letter


def _with(model):
    """
    A letter that was composed, and is refined with a model.
    """
    world, letter = _written({"scripted": model})
    wishes = LetterWishes(writer="scripted")
    world.letters.save(replace(letter, version=2, wishes=wishes))
    return world, world.letters.get(ADA, letter.id)


def _claim(letter):
    return next(i for i, s in enumerate(letter.sentences) if s.about is About.CANDIDATE)


def test_a_turn_makes_a_new_version_and_keeps_the_old():
    """
    The changed letter is the newest version; the one before is as it was.
    """
    world, before = _written()

    refined = world.refine_letter(ADA, before.id, "warmer", request="r-2")

    assert TurnOutcome.CHANGED is refined.turn.outcome
    assert before.version + 1 == refined.letter.version
    assert refined.letter == world.letters.get(ADA, before.id)
    assert before == world.letters.get(ADA, before.id, before.version)
    assert refined.turn.changes
    assert refined.letter.turn == refined.turn


def test_a_turn_is_told_to_those_who_listen():
    """
    The answer comes as an event too, with the turn in it.
    """
    world, before = _written()

    refined = world.refine_letter(ADA, before.id, "warmer", request="r-2")

    ready = [e for e in world.notifier.events(PHONE) if isinstance(e, LetterReady)]
    assert (refined.letter, refined.turn) == (ready[-1].letter, ready[-1].turn)


def test_words_too_few_to_tell_are_answered_in_the_persons_language():
    """
    Where nobody says which that is, in the letter's.
    """
    world, before = _written()

    told = world.refine_letter(ADA, before.id, "Tangerine")
    german = world.refine_letter(ADA, before.id, "Tangerine", answer_in="de")

    assert told.turn.reply == Speech(german=False)("unclear")
    assert german.turn.reply == Speech(german=True)("unclear")


def test_a_question_changes_nothing():
    """
    What the resume lacks is asked for; no version is made.
    """
    world, before = _written()

    refined = world.refine_letter(ADA, before.id, "mention Kafka")

    assert TurnOutcome.ASKED is refined.turn.outcome
    assert "Kafka" in refined.turn.question.text
    assert before == world.letters.get(ADA, before.id)


@pytest.mark.parametrize("answer", ["yes", "Yes, I did.", "no!", "Ja, das stimmt"])
def test_a_yes_alone_adds_nothing(answer):
    """
    Nobody knows to what it was said: the question has answers to choose, and what the
    person did is said in a sentence.
    """
    world, before = _written()
    world.refine_letter(ADA, before.id, "mention Kafka")

    refined = world.refine_letter(ADA, before.id, answer)

    assert TurnOutcome.UNCHANGED is refined.turn.outcome
    german = answer.startswith("Ja")
    assert refined.turn.reply == Speech(german=german)("only_answers")
    assert before == world.letters.get(ADA, before.id)


def test_what_is_not_understood_is_said():
    """
    With the composer alone an odd wish is answered by what can be asked.
    """
    world, before = _written()

    refined = world.refine_letter(ADA, before.id, "tell a joke")

    assert TurnOutcome.UNCHANGED is refined.turn.outcome
    assert "shorter" in refined.turn.reply
    assert before == world.letters.get(ADA, before.id)


def test_a_lock_lasts():
    """
    A sentence locked in one turn stays to the letter in the next ones.
    """
    world, before = _written()
    greeting = before.sentences[0].text

    first = world.refine_letter(ADA, before.id, "more formal", locked=[0])
    second = world.refine_letter(ADA, before.id, "shorter")

    assert greeting == first.letter.sentences[0].text
    assert first.letter.sentences[0].locked
    assert greeting == second.letter.sentences[0].text


def test_first_version_is_the_first():
    """
    However many there were since; one that never was is told, and undoes nothing.
    """
    world, first = _written()
    for ask in ("warmer", "more formal", "shorter"):
        world.refine_letter(ADA, first.id, ask)

    again = world.refine_letter(ADA, first.id, "go back to the first version").letter
    odd = world.refine_letter(ADA, first.id, "back to version 99")

    assert first.text == again.text
    assert TurnOutcome.UNCHANGED is odd.turn.outcome
    assert "no version 99" in odd.turn.reply


def test_undo_goes_back_version_by_version():
    """
    Undo chooses the version before, and the one before that; at the first it says so.
    """
    world, first = _written()
    second = world.refine_letter(ADA, first.id, "warmer").letter
    world.refine_letter(ADA, first.id, "shorter")

    back = world.refine_letter(ADA, first.id, "undo").letter
    further = world.refine_letter(ADA, first.id, "undo").letter
    end = world.refine_letter(ADA, first.id, "undo")

    assert second.text == back.text
    assert first.text == further.text
    assert TurnOutcome.UNCHANGED is end.turn.outcome
    assert 5 == end.letter.version


def test_an_older_version_can_be_chosen():
    """
    It becomes the newest, and "undo" undoes that; one that never was is not found.
    """
    world, first = _written()
    world.refine_letter(ADA, first.id, "warmer")
    choose = ChooseVersion(world.letters, world.clock)

    warmer = world.letters.get(ADA, first.id).text
    again = choose(ADA, first.id, 1)

    assert (3, first.text) == (again.version, again.text)
    assert warmer == world.refine_letter(ADA, first.id, "undo").letter.text
    for missing in (0, 9):
        with pytest.raises(NotFoundError):
            choose(ADA, first.id, missing)


def test_refining_refuses_clearly():
    """
    No instruction, an old version, a sentence or letter that is not there.
    """
    world, letter = _written()
    refine = world.refine_letter

    with pytest.raises(InvalidRequestError):
        refine(ADA, letter.id, "  ")
    with pytest.raises(InvalidRequestError):
        refine(ADA, letter.id, "shorter", locked=[99])
    with pytest.raises(OutdatedVersionError):
        refine(ADA, letter.id, "shorter", version=7)
    with pytest.raises(NotFoundError):
        refine(OwnerId("eve"), letter.id, "shorter")
    with pytest.raises(NotFoundError):
        refine(ADA, LetterId(world.new_id()), "shorter")
    world.resumes.erase(ADA, letter.resume)
    with pytest.raises(ResumeErasedError):
        refine(ADA, letter.id, "shorter")


def test_a_letter_that_is_being_written_waits():
    """
    There is nothing to refine before there is a letter.
    """
    world = World({})
    queued = world.asked()

    with pytest.raises(NotReadyError):
        world.refine_letter(ADA, queued.id, "shorter")


def test_a_model_changes_single_sentences():
    """
    What rules do not understand a model may do, sentence by sentence, and no other
    sentence changes.
    """
    true = "I rebuilt the register allocator in Rust."
    place = _claim(_written()[1])
    world, before = _with(saying(f"{place}. {true}"))

    refined = world.refine_letter(ADA, before.id, "sound more like a craftsman there")

    after = [s.text for s in refined.letter.sentences]
    was = [s.text for s in before.sentences]
    assert true == after[place]
    assert [t for i, t in enumerate(was) if i != place] == [
        t for i, t in enumerate(after) if i != place
    ]


def test_what_a_model_invents_is_not_taken_over():
    """
    A sentence that no line supports stays as it was.
    """
    place = _claim(_written()[1])
    lie = f"{place}. I led a team of 40 engineers at Deloitte."
    world, before = _with(saying(lie))

    refined = world.refine_letter(ADA, before.id, "be more impressive")

    assert TurnOutcome.UNCHANGED is refined.turn.outcome
    assert before == world.letters.get(ADA, before.id)


@pytest.mark.parametrize(
    "answer",
    [
        "0. could it read a LITTLE better",  # the request, for the greeting
        "0. I am the right person for this.",
        "{claim}. Could it read a little better?",
        "{claim}. Is this more confident?",
        "{claim}. **I rebuilt the register allocator in Rust.**",
        "{last}. The keeper of all lights",
        "{last}. -",
        "{last}+. I thank you.",
        "0. -",
    ],
)
def test_a_model_leaves_a_letter_a_letter(answer):
    """
    Greeting, closing and name stay, and no request, question or markup comes in; a
    small model did that, and nothing of it is untrue.
    """
    letter = _written()[1]
    places = {"claim": _claim(letter), "last": len(letter.sentences) - 1}
    world, before = _with(saying(answer.format(**places)))

    refined = world.refine_letter(ADA, before.id, "Could it read a little better?")

    assert TurnOutcome.UNCHANGED is refined.turn.outcome
    assert before == world.letters.get(ADA, before.id)


def test_a_model_does_not_move_sentences():
    """
    Every sentence in the place of the one before is no change that was asked for; a
    small model did that.
    """
    letter = _written()[1]
    texts = [s.text for s in letter.sentences]
    moved = "\n".join(f"{n}. {text}" for n, text in enumerate(texts[1:]))
    world, before = _with(saying(moved))

    refined = world.refine_letter(ADA, before.id, "let it flow")

    assert TurnOutcome.UNCHANGED is refined.turn.outcome


def test_a_model_changes_the_part_that_was_named():
    """
    What it suggests for another sentence is not taken over.
    """
    true = "I rebuilt the register allocator in Rust."
    place = _claim(_written()[1])
    world, before = _with(saying(f"{place}. {true}"))

    other = world.refine_letter(ADA, before.id, "let sentence 1 flow better")
    named = world.refine_letter(ADA, before.id, f"let sentence {place} flow better")

    assert TurnOutcome.UNCHANGED is other.turn.outcome
    assert true == named.letter.sentences[place].text


def test_what_a_judge_doubts_is_not_taken_over():
    """
    A suggestion that passes the rules and not the judge stays out; what it doubts of
    sentences that stay, it is not asked.
    """
    suggested = "I rebuilt the register allocator in Rust."
    place = _claim(_written()[1])
    answer = f"{place}. {suggested}"
    world, before = _with(saying(answer))
    judged, same = _with(saying(answer))
    judged.judge = ScriptedJudge(lambda _: 0.0)

    passed = world.refine_letter(ADA, before.id, "let it flow better")
    refused = judged.refine_letter(ADA, same.id, "let it flow better")

    assert suggested == passed.letter.sentences[place].text
    assert TurnOutcome.UNCHANGED is refused.turn.outcome
    assert {suggested} == set(judged.judge.asked)


def test_a_model_applies_nowhere_else():
    """
    A wish to work for another company is no lie about the person, and never sent.
    """
    place = _claim(_written()[1])
    world, before = _with(saying(f"{place}+. I would love to join Google."))

    refined = world.refine_letter(ADA, before.id, "write as for Google")

    assert TurnOutcome.UNCHANGED is refined.turn.outcome


def test_a_model_may_greet_otherwise():
    """
    A greeting may give way to a greeting.
    """
    world, before = _with(saying("0. Dear Ms Tern,"))

    refined = world.refine_letter(ADA, before.id, "be nicer to whoever reads it")

    assert "Dear Ms Tern," == refined.letter.sentences[0].text


def test_a_model_may_ask_back():
    """
    A question of the model is a question to the person.
    """
    world, before = _with(saying("? Which year did you finish?"))

    refined = world.refine_letter(ADA, before.id, "Is the year of my doctorate right?")

    assert TurnOutcome.ASKED is refined.turn.outcome
    assert "Which year did you finish?" == refined.turn.question.text


def test_a_model_that_is_away_leaves_what_rules_can_do():
    """
    The turn is answered, not failed.
    """
    world, before = _with(unreachable())

    odd = world.refine_letter(ADA, before.id, "sound like a poet")
    plain = world.refine_letter(ADA, before.id, "warmer")

    assert TurnOutcome.UNCHANGED is odd.turn.outcome
    assert TurnOutcome.CHANGED is plain.turn.outcome
    assert world.telemetry.counts["model.away"] == 1


def test_what_rules_can_do_asks_no_model_whether_it_is_there():
    """
    A turn that needs no model waits for none, nor does one that asks for nothing.
    """
    probed = []
    model = unreachable()
    model.reachable = lambda: bool(probed.append(1))
    world, letter = _written({"scripted": model})
    before = replace(letter, version=2, wishes=LetterWishes(writer="auto"))
    world.letters.save(before)
    probed.clear()

    world.refine_letter(ADA, before.id, "warmer")
    thanked = world.refine_letter(ADA, before.id, "Thanks!")
    assert probed == []
    assert Speech(german=False)("nothing_asked") == thanked.turn.reply
    world.refine_letter(ADA, before.id, "sound like a poet")
    assert probed == [1]


class _Counted:
    """
    Letters, and which versions of them are read.
    """

    def __init__(self, letters):
        self._letters = letters
        self.read = []

    def get(self, owner, letter, version=None):
        self.read.append(version)
        return self._letters.get(owner, letter, version)

    def save(self, letter):
        self._letters.save(letter)


@pytest.mark.parametrize(
    ("instruction", "reply", "read"),
    [
        (
            "replace sentence 2 with: I look forward to hearing from you.",
            "reworded",
            [None],
        ),
        ("reword sentence 2", "no_other", [None, 2, 1]),
        ("another opening", "reopened", [None, 2, 1]),
    ],
)
def test_past_versions_are_read_where_they_matter(instruction, reply, read):
    """
    Who gives the words of a sentence is not asked what they wanted before.
    """
    world, before = _written()
    for wish in ("warmer", "formal"):
        world.refine_letter(ADA, before.id, wish)
    letters = _Counted(world.letters)
    refine = replace(world.refine_letter, letters=letters)

    refined = refine(ADA, before.id, instruction)

    assert Speech(german=False)(reply) == refined.turn.reply
    assert letters.read == read


def test_no_text_of_a_turn_is_told_to_telemetry():
    """
    Counts say how turns end, never what was asked.
    """
    world, before = _written()

    world.refine_letter(ADA, before.id, "mention my secret Kafka")

    assert "Kafka" not in str(world.telemetry.told)
    assert ("letter.refined", {"outcome": "asked"}) in world.telemetry.told


def test_a_line_that_is_named_is_told():
    """
    Whatever words ask for it; the gap that it fills is no longer told.
    """
    world, letter = _written()
    gap = "I cannot show experience with Kubernetes yet"
    assert any(gap in s.text for s in letter.sentences)
    confirm = ConfirmFact(world.resumes, world.index_resume, world.clock)
    fact = confirm(ADA, letter.resume, "Ran Kubernetes for 3 teams at Foghorn Systems")
    world.recheck_letter(ADA, letter.id)

    refined = world.refine_letter(ADA, letter.id, "yes, I did that", line=fact.id)

    assert TurnOutcome.CHANGED is refined.turn.outcome
    assert any(fact.id in s.citations for s in refined.letter.sentences)
    assert not any(gap in s.text for s in refined.letter.sentences)


def test_a_line_that_is_told_is_not_told_again():
    """
    The reply quotes the sentence that tells it.
    """
    world, letter = _written()
    told = letter.sentences[_claim(letter)]

    refined = world.refine_letter(ADA, letter.id, "tell it", line=told.citations[0])

    assert not refined.turn.changes
    assert told.text in refined.turn.reply


def test_an_unknown_line_cannot_be_told():
    """
    There is no line to tell; nothing changes.
    """
    world, letter = _written()

    with pytest.raises(InvalidRequestError):
        world.refine_letter(ADA, letter.id, "tell it", line="L700")


def test_courtesy_is_no_statement_about_the_employer():
    """
    What a turn says to be polite connects, as it does in a letter that is composed.
    """
    world, letter = _written()

    refined = world.refine_letter(ADA, letter.id, "warmer")

    (thanks,) = [s for s in refined.letter.sentences if s.text.startswith("Thank you")]
    assert "taking the time" in thanks.text
    assert About.CONNECTING is thanks.about
