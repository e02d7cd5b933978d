"""
Who writes a letter freely reads it again, where no other judge is set up.
"""

import re

import pytest

import stories
from judges import ScriptedJudge
from models import ScriptedModel
from resumate.application.judging.examination import questions
from resumate.domain.ids import OwnerId
from resumate.domain.letter import LetterWishes
from resumate.domain.spending import Cap
from resumate.ports.errors import TransientPortError
from resumate.ports.language_model import WritingStyle
from worlds import World

ADA = OwnerId("ada")
TRUE = (
    "As a Senior Compiler Engineer at Foghorn Systems I rebuilt the register allocator "
    "in Rust, cutting compile times by 35%. I introduced nightly benchmarks in Python. "
    "Before that, I developed firmware in C for tide gauges at Tidewater Instruments, "
    "and I helped migrate the build from Make to Bazel."
)
PASSED_BY_RULES = "I find this work deeply meaningful."
LETTER = f"Dear Northlight team,\n\n{TRUE} {PASSED_BY_RULES}\n\nAda Quist"
OF_RESUME = "You check sentences of a cover letter against the resume"
OF_POSTING = "You check sentences of a cover letter against the job posting"


def numbered(prompt):
    return re.findall(r"^(\d+)\. (.+)$", prompt.content, re.MULTILINE)


def saying_no_to(*sentences):
    """
    Borne out is all but these.
    """
    return lambda prompt: [
        f'{n} {"no" if text in sentences else "yes"} "{text}"\n'
        for n, text in numbered(prompt)
    ]


ALL_BORNE_OUT = saying_no_to()


def writing(
    letter=LETTER, reading=ALL_BORNE_OUT, style=WritingStyle.FREE, corrected="-"
):
    """
    A model that writes *letter*, leaves out what it is told to correct or says it as
    *corrected*, and reads again as *reading* does.
    """

    def write(prompt):
        if prompt.instructions.startswith("You check sentences"):
            return reading(prompt)
        if prompt.instructions.startswith("You correct"):
            return [f"1. {corrected}"]
        return [letter]

    return ScriptedModel(write, style)


def letter_by(model, judge=None, cap=None):
    world = World({"openai": model})
    world.judge = judge
    if cap:
        world.cap = cap
    resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, resume)
    wishes = LetterWishes(writer="openai")
    asked = world.request_letter(ADA, resume, stories.POSTING, wishes)
    assert world.work_queue.once()
    return world.letters.get(ADA, asked.id)


def readings(model, of=OF_RESUME):
    """
    What was asked about the letter, not in the examination.
    """
    asked = [p for p in model.prompts if p.instructions.startswith(of)]
    examination = [question.content for question in questions()]
    return [p for p in asked if p.content not in examination]


def test_what_its_writer_does_not_find_borne_out_is_not_delivered():
    """
    The rules see no fault in it; who wrote it does, and corrects it.
    """
    passed = letter_by(writing())
    model = writing(reading=saying_no_to(PASSED_BY_RULES))
    caught = letter_by(model)

    assert PASSED_BY_RULES in [s.text for s in passed.sentences]
    assert PASSED_BY_RULES not in [s.text for s in caught.sentences]
    assert caught.writer == "scripted"
    [revision] = [p for p in model.prompts if p.instructions.startswith("You correct")]
    assert (
        f"scripted does not read “{PASSED_BY_RULES}” in the resume" in revision.content
    )


def test_all_is_read_in_one_question_and_never_twice():
    """
    The second draft has nothing new, so nothing more is asked.
    """
    model = writing(reading=saying_no_to(PASSED_BY_RULES))

    letter_by(model)

    [prompt] = readings(model)
    texts = [text for _, text in numbered(prompt)]
    assert PASSED_BY_RULES in texts
    assert any("35%" in text for text in texts)
    assert "Dear Northlight team," not in texts


def test_the_others_are_shown_for_what_a_sentence_refers_to():
    """
    Greeting, name and what the rules refused stand between those that are asked about.
    """
    refused = "I cut its costs by 81%."
    model = writing(LETTER.replace(PASSED_BY_RULES, f"{refused} {PASSED_BY_RULES}"))

    letter_by(model)

    rows = readings(model)[0].content.split("<sentences>\n")[1].splitlines()
    assert rows[0] == "- Dear Northlight team,"
    assert f"- {refused}" in rows
    assert rows.index(f"- {refused}") < rows.index(f"4. {PASSED_BY_RULES}")


def test_a_corrected_sentence_is_read_alone_and_answered_in_short():
    """
    What stands around it is shown, and no answer about that is paid for.
    """
    corrected = "I find this work worth doing well."
    model = writing(reading=saying_no_to(PASSED_BY_RULES), corrected=corrected)

    letter_by(model)

    first, second = readings(model)
    assert [text for _, text in numbered(second)] == [corrected]
    assert "35%" in second.content.split("<sentences>")[1]
    assert second.max_output_tokens < first.max_output_tokens


def test_the_posting_is_shown_without_the_resume():
    """
    What is said of the employer is read beside the posting alone, what is said of the
    person beside the resume alone.
    """
    told = "I would like to work for Northlight."
    model = writing(LETTER.replace(PASSED_BY_RULES, told))

    letter_by(model)

    [of_posting], [of_resume] = readings(model, OF_POSTING), readings(model)
    assert told in [text for _, text in numbered(of_posting)]
    assert "register allocator" not in of_posting.content.split("<sentences>")[0]
    assert "<posting>" not in of_resume.content


@pytest.mark.parametrize("style", [WritingStyle.POLISH, WritingStyle.COMPOSE])
def test_other_writers_read_nothing_again(style):
    """
    A small model is no judge, and what is composed rests on its lines.
    """
    model = writing(style=style)

    letter_by(model)

    assert not readings(model)


def test_where_a_judge_is_set_up_it_judges():
    """
    And the writer is not asked, too.
    """
    model, judge = writing(), ScriptedJudge(lambda _: 1.0)

    letter_by(model, judge)

    assert judge.asked
    assert not readings(model)


@pytest.mark.parametrize(
    "reading", [lambda _: [TransientPortError("away")], lambda _: ["Well, well."]]
)
def test_no_answer_keeps_no_letter_back(reading):
    """
    The rules alone have judged then, and the letter's critique says so.
    """
    letter = letter_by(writing(reading=reading))

    assert PASSED_BY_RULES in [s.text for s in letter.sentences]
    assert "judge.absent" in [r.code for r in letter.critiques[0].remarks]


def test_reading_again_is_paid_from_the_letter_s_purse():
    """
    It counts among what the letter cost.
    """
    model = writing()
    cost = letter_by(model).usage

    asked = [len(f"{p.instructions} {p.content}".split()) for p in model.prompts]
    assert cost.input_tokens == sum(asked)


def test_beyond_its_cap_it_is_not_asked():
    """
    The letter of rules stands, as without it.
    """
    model = writing()

    letter_by(model, cap=Cap(tokens=1))

    assert not model.prompts


def test_a_suggestion_in_the_chat_is_read_too():
    """
    What the model itself does not find in the resume stays out of the letter.
    """
    suggested = "I rebuilt the register allocator in Rust with care."

    def changed(doubted):
        wanted = saying_no_to(*doubted)
        place = []

        def write(prompt):
            if prompt.instructions.startswith("You check sentences"):
                return wanted(prompt)
            if prompt.instructions.startswith("You change"):
                return [f"{place[0]}. {suggested}"]
            return [f"Dear Northlight team,\n\n{TRUE}\n\nAda Quist"]

        model = ScriptedModel(write)
        world = World({"openai": model})
        resume = world.uploaded(stories.RESUME)
        world.read_resume(ADA, resume)
        wishes = LetterWishes(writer="openai")
        asked = world.request_letter(ADA, resume, stories.POSTING, wishes)
        assert world.work_queue.once()
        letter = world.letters.get(ADA, asked.id)
        place.append(next(n for n, s in enumerate(letter.sentences, 1) if s.citations))
        refined = world.refine_letter(ADA, letter.id, "let it flow better")
        return suggested in [s.text for s in refined.letter.sentences]

    assert changed(doubted=())
    assert not changed(doubted=(suggested,))
