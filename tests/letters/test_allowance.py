"""
What models may cost, and what becomes of letters and turns beyond it.
"""

from datetime import timedelta

import pytest

import stories
from clocks import Clock
from models import ScriptedModel, saying
from resumate.application.models.allowance import Allowance, Purse
from resumate.domain.drafting.refinement import RefinementPolicy
from resumate.domain.drafting.repairing import grounded
from resumate.domain.letter import LetterStatus, LetterWishes, TokenUsage
from resumate.domain.plan import LetterPlan
from resumate.domain.resume import Contact
from resumate.domain.spending import Cap, Prices
from resumate.domain.trust import Trust
from resumate.ports.language_model import Prompt, StopReason, WritingStyle
from worlds import ADA, World

PLAN = LetterPlan(Contact(), None, None, "en", LetterWishes(), ())
PROMPT = Prompt("Write.", "<lines></lines>", PLAN)
LETTER = "Dear Northlight team,\n\nI rebuilt the register allocator.\n\nAda Quist"
LIE = "I led 500 people at Google and hold a doctorate from Harvard."


def told(prompt):
    """
    A polisher that gives back what it got, and a writer that lies.
    """
    if "<paragraph>" in prompt.content:
        return [prompt.content.split("\n")[1]]
    return [LIE]


def world_with(model, **limits):
    """
    Ada with her resume read, and one model.
    """
    world = World({"openai": model})
    for name, value in limits.items():
        setattr(world, name, value)
    world.resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, world.resume)
    return world


def letter_of(world):
    """
    Her letter, asked for and written.
    """
    wishes = LetterWishes(writer="openai")
    asked = world.request_letter(ADA, world.resume, stories.POSTING, wishes)
    assert world.work_queue.once()
    return world.letters.get(ADA, asked.id)


@pytest.mark.parametrize("style", [WritingStyle.FREE, WritingStyle.POLISH])
def test_a_letter_costs_what_its_tokens_cost(style):
    """
    Prices are for a million tokens; the cost stands on the letter and in the ledger.
    """
    world = world_with(ScriptedModel(told, style), prices=Prices(2.0, 10.0))

    usage = letter_of(world).usage

    expected = (usage.input_tokens * 2.0 + usage.output_tokens * 10.0) / 1_000_000
    assert usage.output_tokens
    assert usage.cost == pytest.approx(expected)
    midnight = world.clock().replace(hour=0, minute=0)
    assert usage.cost == pytest.approx(world.ledger.since(ADA, midnight).cost)


def test_what_answers_cost_is_counted():
    """
    Operators see tokens and cost over all people, in millionths of the currency.
    """
    world = world_with(ScriptedModel(told), prices=Prices(2.0, 10.0))

    usage = letter_of(world).usage

    counts = world.telemetry.counts
    assert (usage.input_tokens, usage.output_tokens) == (
        counts["model.tokens_read"],
        counts["model.tokens_written"],
    )
    assert counts["model.cost_millionths"] == pytest.approx(usage.cost * 1e6, abs=5)


def test_sentences_that_were_refused_are_counted():
    """
    How often the gate held a writer back is seen without reading any letter.
    """
    world = world_with(saying(f"{LETTER} {LIE}"))

    letter = letter_of(world)

    refused = sum(len(critique.unsupported) for critique in letter.critiques)
    assert refused
    assert refused == world.telemetry.counts["letter.sentences_refused"]


def test_a_model_that_is_too_slow_is_told_and_counted():
    """
    The note says that its time was up, not that it wrote nothing true.
    """
    slow = ScriptedModel(lambda _: in_time())
    world = world_with(slow, max_seconds_per_letter=30.0)

    def in_time():
        for word in LETTER.split(" "):
            world.clock.pass_by(timedelta(seconds=20))
            yield f"{word} "

    letter = letter_of(world)

    assert LetterStatus.READY is letter.status
    assert any("more than the 30 seconds" in note for note in letter.notes)
    assert not any("both different and true" in note for note in letter.notes)
    assert 1 == world.telemetry.counts["model.late"]


def test_a_model_in_time_is_not_told_as_slow():
    """
    Nothing is counted that was not.
    """
    world = world_with(saying(LETTER))

    letter = letter_of(world)

    assert 0 == world.telemetry.counts["model.late"]
    assert not any("seconds" in note for note in letter.notes)


def test_without_prices_no_cost_is_told():
    """
    Tokens are counted all the same.
    """
    usage = letter_of(world_with(saying(LETTER))).usage

    assert usage.output_tokens
    assert usage.cost is None


@pytest.mark.parametrize("style", [WritingStyle.FREE, WritingStyle.POLISH])
@pytest.mark.parametrize("limit", ["cap", "day"])
def test_a_model_that_would_go_beyond_a_cap_is_not_asked(style, limit):
    """
    The letter is composed, delivered, and says so.
    """
    model = ScriptedModel(told, style)
    world = world_with(model, **{limit: Cap(tokens=50)})

    letter = letter_of(world)

    assert [] == model.prompts
    assert letter.status is LetterStatus.READY
    assert letter.writer == "composer"
    assert all(map(grounded, letter.sentences))
    assert any("used up" in note for note in letter.notes)


def test_a_cap_within_a_letter_ends_in_repair():
    """
    A draft may be paid for and its revision not: what is false is then repaired.
    """
    model = ScriptedModel(lambda _: [" ".join([LIE] * 60)])
    letter_of(world_with(model))
    asked = len(model.prompts)
    first = model.prompts[0]
    longest = len(first.instructions + first.content) // 3 + first.max_output_tokens
    model.prompts.clear()
    world = world_with(model, cap=Cap(tokens=longest))

    letter = letter_of(world)

    assert letter.status is LetterStatus.READY
    assert 1 == len(model.prompts) < asked
    assert LIE not in letter.text
    assert all(map(grounded, letter.sentences))


def test_a_call_ends_when_time_is_up():
    """
    However long the model would go on: what came ends with its last whole sentence, is
    paid for by what was read and written, and the call is closed.
    """
    clock, closed = Clock(), []

    def endless(_):
        try:
            while True:
                clock.pass_by(timedelta(seconds=50))
                yield "I keep lights. I also"
        finally:
            closed.append(True)

    purse = Purse(RefinementPolicy(max_seconds=120), clock)

    answer = purse.ask(ScriptedModel(endless), PROMPT)

    assert answer == "I keep lights. I alsoI keep lights. I alsoI keep lights."
    assert closed
    assert purse.usage.output_tokens > 0


def test_an_answer_that_was_cut_ends_with_a_sentence():
    """
    A model that reached its limit in mid-sentence leaves no half of one.
    """
    model = ScriptedModel(lambda _: ["I keep lights. I also"], stop=StopReason.LENGTH)
    purse = Purse(RefinementPolicy(), Clock())

    assert purse.ask(model, PROMPT) == "I keep lights."


def test_a_day_is_for_all_letters_of_one_person():
    """
    What the first letter used is not there for the second, until midnight (UTC).
    """
    model = ScriptedModel(told, WritingStyle.POLISH)
    world = world_with(model, prices=Prices(1.0, 1.0))
    first = letter_of(world)
    world.day = Cap(cost=first.usage.cost)

    second = letter_of(world)
    asked = len(model.prompts)
    world.clock.pass_by(timedelta(days=1))
    world.day = Cap(cost=first.usage.cost * 9)
    third = letter_of(world)

    assert TokenUsage() == second.usage
    assert "composer" == second.writer
    assert third.usage.output_tokens
    assert len(model.prompts) > asked


def test_letters_at_once_share_the_day():
    """
    What one letter pays is not there for another that was begun before it.
    """
    world, model = World({}), saying(LETTER)
    read = len(PROMPT.instructions + PROMPT.content) // 3
    day = Cap(tokens=read + PROMPT.max_output_tokens)
    allowance = Allowance(world.ledger, day=day)
    one, other = (
        allowance.purse(ADA, RefinementPolicy(), world.clock) for _ in range(2)
    )
    first = other.allows(model, PROMPT)

    one.ask(model, PROMPT)

    assert first
    assert not other.allows(model, PROMPT)
    assert other.refused


def test_a_turn_beyond_the_cap_says_so():
    """
    A request that only a model understands is answered, and nothing is asked of it.
    """
    world = world_with(saying(LETTER))
    letter = letter_of(world)
    world.day = Cap(tokens=1)

    refined = world.refine_letter(ADA, letter.id, "Somehow it lacks a certain sparkle")

    assert "used up" in refined.turn.reply
    assert letter.version == refined.letter.version


def test_a_turn_is_paid_for_even_if_nothing_changes():
    """
    What a model was asked counts, whatever became of it.
    """
    world = world_with(saying(LETTER, "nothing that makes sense"))
    letter = letter_of(world)
    before = world.ledger.since(ADA, world.clock() - timedelta(days=1))

    world.refine_letter(ADA, letter.id, "Somehow it lacks a certain sparkle")

    after = world.ledger.since(ADA, world.clock() - timedelta(days=1))
    assert after.input_tokens > before.input_tokens


def test_where_nothing_was_taken_the_letter_is_the_composers():
    """
    A letter that holds no sentence of the model is not said to be by the model.
    """
    model = ScriptedModel(lambda _: ["I cut it by 99%."], WritingStyle.POLISH)

    letter = letter_of(world_with(model))

    assert letter.writer == "composer"
    assert any("scripted" in note for note in letter.notes)


def test_each_stage_is_timed():
    """
    Comparing, drafting, checking and revising are told apart, in milliseconds.
    """
    model = ScriptedModel(lambda _: [LIE])
    world = world_with(model)
    world.trust = Trust.ACTIVITIES
    slow = model._write

    def taking(prompt):
        world.clock.pass_by(timedelta(seconds=2))
        return slow(prompt)

    model._write = taking

    timings = letter_of(world).timings

    assert timings.compare == timings.draft == 2000
    assert timings.revise == 2000 * (len(model.prompts) - 2) > 0
    assert timings.total >= timings.compare + timings.draft + timings.revise
