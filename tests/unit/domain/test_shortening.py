"""
What stays in a letter that is made shorter.
"""

import pytest

from resumate.domain.letter import Length
from resumate.domain.posting import RequirementKind
from resumate.domain.refining import Speech, propose, read_wishes
from worlds import ADA, composed, sampled, written


def shortened(letter, content, instruction="shorter"):
    """
    What becomes of the letter.
    """
    wishes = read_wishes(instruction, letter)
    return propose(wishes, letter, content, Speech(german=False)).manuscript


def answered(letter, sentences):
    """
    The ids of what the posting demands and those sentences answer.
    """
    told = {line for sentence in sentences for line in sentence.citations}
    return {
        one.requirement.id
        for one in letter.coverage
        if one.requirement.kind is RequirementKind.MUST and told & set(one.evidence)
    }


@pytest.mark.parametrize("length", list(Length))
@pytest.mark.parametrize(
    "name", ["nurse", "marketing_manager", "electrician", "lehrerin", "infirmiere"]
)
def test_shorter_keeps_what_only_one_sentence_answers(name, length):
    """
    What the posting demands and the letter answered, the shorter letter answers, too.
    """
    letter, content = sampled(name, length=length)

    after = shortened(letter, content, "shorter").sentences

    assert answered(letter, letter.sentences) == answered(letter, after)


def test_shorter_keeps_who_writes():
    """
    The first that is said of the candidate stays.
    """
    letter, content = composed()

    after = shortened(letter, content)

    assert after.claims[0].origin == next(
        i for i, s in enumerate(letter.sentences) if s.about == "candidate"
    )


def test_shorter_keeps_what_the_person_wrote():
    """
    A sentence that was changed by hand does not go, whatever it answers.
    """
    world, letter = written()
    content = world.resumes.get(ADA, letter.resume).content
    last = next(
        index
        for index, sentence in reversed(list(enumerate(letter.sentences)))
        if shortened(letter, content).at(index).gone
    )
    own = "I studied Computer Science at the University of Hull, gladly."
    world.edit_letter(ADA, letter.id, {last: own})

    refined = world.refine_letter(ADA, letter.id, "shorter")

    assert refined.turn.changes
    assert own in [sentence.text for sentence in refined.letter.sentences]


def test_a_number_of_words_is_kept_to():
    """
    Who names a number gets it, though something that was demanded goes for it.
    """
    letter, content = sampled("nurse")

    after = shortened(letter, content, "make it under 100 words")

    assert after.words <= 100


def test_what_began_with_also_begins_anew():
    """
    Where the sentence before is gone, a list of papers does not say "also".
    """
    letter, content = sampled("electrician")

    after = [sentence.text for sentence in shortened(letter, content).sentences]

    (said,) = [text for text in after if "Class A Journeyworker" in text]
    assert said.startswith("I hold a Minnesota")
