"""
What a letter tells first when that is asked for.
"""

from dataclasses import replace

import pytest

from asked_letters import asked
from resumate.domain.language.sentences import is_greeting
from resumate.domain.letter import Length
from resumate.domain.refining import Speech, propose, read_wishes
from resumate.domain.refining.wishes import Lead, Reopen
from two_trades import BAKER, BAKING
from worlds import composed, sampled


def first_told(proposal):
    """
    What is said of the candidate first behind the opening paragraph.
    """
    claims = proposal.manuscript.claims
    return next(p for p in claims if p.paragraph != claims[0].paragraph).sentence.text


@pytest.mark.parametrize(
    ("instruction", "wish"),
    [
        ("start with the mentoring", Lead("mentoring")),
        ("Please begin the letter with my work on tide gauges", Lead("tide gauges")),
        ("put the benchmarks first", Lead("benchmarks")),
        ("Move the part about Rust to the top", Lead("Rust")),
        ("Fang bitte mit den Auszubildenden an", Lead("Auszubildenden")),
        ("Stell die Leuchttürme nach vorne", Lead("Leuchttürme")),
        ("start with something else", Reopen()),
        ("begin with another sentence", Reopen()),
        ("open with something about my achievements", Reopen()),
        ("don't start with the application", Reopen()),
        ("Fang anders an", Reopen()),
    ],
)
def test_a_topic_to_begin_with_is_told_from_another_opening(instruction, wish):
    """
    Who names something wants that first; who names nothing wants another opening.
    """
    letter, _ = composed()

    assert (wish,) == read_wishes(instruction, letter)


@pytest.mark.parametrize(
    ("instruction", "said"),
    [
        ("start with the tide gauges", "tide gauges"),
        ("start with the mentoring", "ment"),
        ("start with Tidewater", "Tidewater"),
        ("start with the instruments company", "Tidewater Instruments"),
    ],
)
def test_what_is_asked_for_comes_first_behind_the_opening(instruction, said):
    """
    The sentence on it leads its paragraph, which stands before the others; nothing
    else is lost, and the letter holds together.
    """
    pair = composed()
    letter, content = pair

    found = asked(pair, instruction)

    before = {line for s in letter.sentences for line in s.citations}
    assert said in first_told(found)
    assert before == found.manuscript.cited
    assert is_greeting(found.manuscript.sentences[0].text)
    again = propose((), letter, content, Speech(german=False))
    assert again.manuscript.sentences[:2] == found.manuscript.sentences[:2]


def test_what_came_earlier_in_life_does_not_say_so_at_the_beginning():
    """
    Moved to the front, a former post is not told "before that".
    """
    first = first_told(asked(composed(), "start with the tide gauges"))

    assert not first.startswith(("Before that", "Earlier"))


def test_what_stands_first_already_is_left():
    """
    Nothing changes, and the reply says so.
    """
    pair = composed()
    claims = [p.sentence for p in asked(pair, "undo").manuscript.claims]
    first = next(s for s in claims if s.paragraph != claims[0].paragraph)

    found = asked(pair, "start with the register allocator")

    assert not found.manuscript.changes
    assert first.text in found.replies[0]


def test_what_is_not_told_yet_is_told_for_it():
    """
    A line that the letter left out comes in, and first.
    """
    short = composed(length=Length.SHORT)
    letter, content = short
    untold = next(line for line in content.lines if "Bazel" in line.text)
    assert untold.id not in {line for s in letter.sentences for line in s.citations}

    found = asked(short, "start with Bazel")

    assert "Bazel" in first_told(found)


def test_who_has_none_of_it_is_asked():
    """
    Of what no line speaks, nothing can begin.
    """
    found = asked(composed(), "start with Kubernetes")

    assert found.question
    assert not found.manuscript.changes


def test_a_german_letter_begins_with_what_is_asked_for():
    """
    In German, too, the paragraph is said anew, and its lines stay.
    """
    pair = sampled("lehrerin")
    letter, _ = pair

    found = asked(pair, "Fang mit der Olympiade an")

    told = {line for s in letter.sentences for line in s.citations}
    assert "Olympiade" in first_told(found)
    assert told <= found.manuscript.cited


CLUB = (
    "As Shop Assistant at Corrib Books (2016 to 2020), I organised the summer reading "
    "club for 40 children, and recruited 12 Saturday helpers, and sales of maps rose "
    "by 10%."
)


def test_what_is_to_come_first_twice_joins_no_other_paragraph():
    """
    Where something was brought forward before, the next stands in front of it, behind
    the opening.
    """
    letter, content = composed(BAKER, BAKING)
    fixed = [replace(s, locked="Diploma" in s.text) for s in letter.sentences]
    letter = replace(letter, sentences=tuple(fixed))
    wishes = (Lead("reading club"), Lead("diploma"))
    proposal = propose(wishes, letter, content, Speech(german=False))
    told = [(s.paragraph, s.text) for s in proposal.manuscript.sentences]

    assert told[2:5] == [
        (1, "I have worked as Head Baker at Quay Street Bakery since May 2020."),
        (2, "I hold a Diploma in Baking from Atlantic College."),
        (3, CLUB),
    ]
