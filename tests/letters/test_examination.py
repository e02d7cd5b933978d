"""
Who reads its own letter again may overrule the rules once it has passed an examination.
"""

import re
from datetime import timedelta
from functools import cache

import pytest

import stories
from models import ScriptedModel
from resumate.application.judging.examination import (
    MISSED,
    MISTRUSTED,
    VALID,
    edition,
    questions,
)
from resumate.application.judging.papers import LANGUAGES, papers
from resumate.domain.letter import LetterWishes, TokenUsage
from resumate.domain.spending import Cap
from resumate.domain.trust import Trust
from resumate.ports.errors import TransientPortError
from worlds import ADA, World

REFUSED = "The builds that my allocator compiles are 30% quicker."
LETTER = (
    "Dear Northlight team,\n\nAs a Senior Compiler Engineer at Foghorn Systems I "
    f"rebuilt the register allocator in Rust. {REFUSED} I introduced nightly "
    "benchmarks in Python. Before that, I developed firmware in C for tide gauges at "
    "Tidewater Instruments, and I helped migrate the build from Make to Bazel."
    "\n\nAda Quist"
)


@cache
def marked():
    """
    Each sentence of the papers, and whether it is true.
    """
    return {text: true for paper in papers() for text, true in paper.borne_out}


def false():
    return [text for text, true in marked().items() if not true]


def true():
    return [text for text, true in marked().items() if true]


def candidate(wrong=(), letter=LETTER, sitting=None):
    """
    A writer that answers as the papers are marked, but on *wrong*; of its own letter it
    finds everything borne out. It leaves out what it is told to correct.
    """

    def answer(prompt):
        if not prompt.instructions.startswith("You check sentences"):
            revising = prompt.instructions.startswith("You correct")
            return ["1. -"] if revising else [letter]
        if sitting and asked_in_it(prompt):
            return sitting
        rows = re.findall(r"^(\d+)\. (.+)$", prompt.content, re.MULTILINE)
        return [
            f"{n} {'yes' if marked().get(text, True) != (text in wrong) else 'no'}\n"
            for n, text in rows
        ]

    return ScriptedModel(answer)


def asked_in_it(prompt):
    # Not made while tests are collected: it plans a letter for each paper.
    return prompt.content in [question.content for question in questions()]


def sat(model):
    return list(filter(asked_in_it, model.prompts))


def letter_in(world):
    resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, resume)
    wishes = LetterWishes(writer="openai")
    asked = world.request_letter(ADA, resume, stories.POSTING, wishes)
    assert world.work_queue.once()
    return world.letters.get(ADA, asked.id)


def told(letter):
    return [sentence.text for sentence in letter.sentences]


def test_who_passes_clears_what_the_rules_found():
    """
    What was cleared is told with the sentence.
    """
    letter = letter_in(World({"openai": candidate()}))

    [kept] = [s for s in letter.sentences if s.text == REFUSED]
    assert any("the rules did not" in told for told in kept.derivations)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: false()[: MISSED + 1],
        lambda: true()[: MISTRUSTED + 1],
        false,
        lambda: list(marked()),
    ],
    ids=["too many lies", "too many truths", "always yes", "always wrong"],
)
def test_who_fails_clears_nothing_of_the_kind(wrong):
    """
    The rules' finding stands.
    """
    letter = letter_in(World({"openai": candidate(wrong())}))

    assert REFUSED not in told(letter)


def test_a_few_mistakes_are_allowed():
    """
    As many as stand in the rules of the examination.
    """
    few = [*false()[:MISSED], *true()[:MISTRUSTED]]

    assert REFUSED in told(letter_in(World({"openai": candidate(few)})))


def test_it_is_sat_once():
    """
    The next letter knows the result.
    """
    model = candidate()
    world = World({"openai": model})

    letter_in(world)
    letter_in(world)

    assert len(sat(model)) == len(LANGUAGES)


def test_it_is_sat_again_when_the_result_is_old():
    """
    Behind the same name there may be another model by then.
    """
    model = candidate()
    world = World({"openai": model})
    world.examinations.record("scripted", edition(), world.clock(), passed=False)

    assert REFUSED not in told(letter_in(world))
    world.clock.now += VALID + timedelta(seconds=1)
    assert REFUSED in told(letter_in(world))


def test_who_needs_no_trust_is_not_examined():
    """
    The rules found nothing that it could clear.
    """
    model = candidate(letter=LETTER.replace(f" {REFUSED}", ""))

    letter_in(World({"openai": model}))

    assert not sat(model)


@pytest.mark.parametrize("trust", [Trust.ACTIVITIES, Trust.FINDINGS])
def test_where_the_trust_is_set_nobody_is_examined(trust):
    """
    The operator has said how far.
    """
    model = candidate(wrong=false())
    world = World({"openai": model})
    world.trust = trust

    letter = letter_in(world)

    assert not sat(model)
    assert (REFUSED in told(letter)) == (trust is Trust.FINDINGS)


@pytest.mark.parametrize(
    "sitting", [[TransientPortError("away")], ["Well, well."]], ids=["away", "babble"]
)
def test_no_answer_is_no_result(sitting):
    """
    The letter is written by the rules, and another letter may try again.
    """
    world = World({"openai": candidate(sitting=sitting)})

    letter = letter_in(world)

    assert REFUSED not in told(letter)
    assert world.examinations.passed("scripted", edition(), world.clock()) is None


def test_what_was_broken_off_is_no_result():
    """
    Time was up before the last paper was answered: another letter asks again.
    """
    quick = candidate()

    def dawdle(prompt):
        yield from (p for p in quick.stream(prompt) if isinstance(p, str))
        if asked_in_it(prompt):
            world.clock.now += timedelta(minutes=20)

    slow = ScriptedModel(dawdle)
    world = World({"openai": slow})
    begun = world.clock()

    letter = letter_in(world)

    assert 0 < len(sat(slow)) < len(questions())
    assert REFUSED not in told(letter)
    assert world.examinations.passed("scripted", edition(), begun) is None


def test_it_is_paid_from_the_letters_purse():
    """
    All that was read stands on the letter that needed it.
    """
    model = candidate()

    letter = letter_in(World({"openai": model}))

    read = [len(f"{p.instructions} {p.content}".split()) for p in model.prompts]
    assert sat(model)
    assert letter.usage.input_tokens == sum(read)


def test_beyond_the_cap_it_is_not_sat():
    """
    What is left must be enough for all of its questions.
    """
    model = candidate()
    world = World({"openai": model})
    world.cap = Cap(tokens=5_500)

    letter = letter_in(world)

    assert letter.usage != TokenUsage()
    assert not sat(model)


def test_the_papers_are_about_whole_resumes():
    """
    Each is read as it is meant, and has sentences of both kinds.
    """
    for paper, language in zip(papers(), LANGUAGES, strict=True):
        assert paper.content.language == language
        assert paper.content.contact.name
        assert not [line for line in paper.content.lines if line.text.startswith("-")]
        assert {True, False} == {true for _, true in paper.borne_out}
    assert len(false()) == 41
    assert len(true()) == 24
