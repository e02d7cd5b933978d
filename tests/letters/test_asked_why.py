"""
Why a sentence is there is answered with its lines and what the posting asks.
"""

import pytest

from asked_letters import asked
from resumate.domain.refining import Why, read_wishes
from resumate.domain.turn import OptionKind


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Why is the planner sentence in there?", "planner"),
        ("why do you mention the courier contracts?", "courier contracts"),
        ("Why the sentence about Excel?", "Excel"),
        ("where does the £8,700 come from?", "£8,700"),
        ("how come the letter says that I answered calls?", "I answered calls"),
        ("Warum steht der Excel-Satz drin?", "Excel"),
        ("wieso erwähnst du die Treppen?", "Treppen"),
        ("woher kommt die Zahl 8.700?", "8.700"),
        ("warum steht das drin?", ""),
        ("Why is it in there?", ""),
    ],
)
def test_it_is_asked_why(manager, question, topic):
    """
    In many words, in English and German; what is meant is what they name.
    """
    assert read_wishes(question, manager[0]) == (Why(topic=topic),)


@pytest.mark.parametrize(
    "question",
    [
        "why is there nothing about Sage?",
        "why is Sage not in there?",
        "why isn't Sage mentioned?",
        "warum steht da nichts über Sage?",
        "say why I want to work there",
        "why is it so formal?",
    ],
)
def test_why_something_is_not_there_is_another_question(manager, question):
    """
    What is missed is to be told, and a tone has no line that it rests on.
    """
    assert not any(isinstance(w, Why) for w in read_wishes(question, manager[0]))


def test_a_sentence_is_told_with_its_lines_and_what_was_asked(manager):
    """
    The lines are quoted, and so is what the posting asks of what they tell.
    """
    found = asked(manager, "Why is the courier sentence in there?")

    [told] = [s for s in manager[0].sentences if "courier" in s.text]
    reply = " ".join(found.replies)
    assert f"“{told.text}” rests on: “Renegotiated the courier contracts" in reply
    assert "The posting asks for: “Negotiating contracts with suppliers”." in reply
    assert "remove sentence" in reply
    assert not found.manuscript.changes


def test_a_sentence_is_told_in_german(joiner):
    """
    The same in German.
    """
    found = asked(joiner, "Warum steht das mit den Treppen drin?")

    reply = " ".join(found.replies)
    assert "stützt sich auf: „Montage von Treppen und Haustüren“ (L3)" in reply
    assert "Die Ausschreibung verlangt: „Erfahrung mit Treppen“." in reply


def test_what_nobody_asked_for_is_said_to_be_so(manager):
    """
    A sentence that answers nothing is not said to answer something.
    """
    found = asked(manager, "why do you mention the calls?")

    assert "It answers nothing that I found the posting to ask for" in " ".join(
        found.replies
    )


def test_of_several_one_is_asked_for(manager):
    """
    Where no sentence is certainly meant, the person says which; then it is told.
    """
    found = asked(manager, "why is it in there?")

    options = found.question.options
    assert len(options) > 1
    assert all(one.kind is OptionKind.ASK for one in options)
    again = asked(manager, options[0].instruction)
    assert "rests on" in again.replies[0]
    assert again.question is None


def test_what_is_not_told_has_no_reason(manager):
    """
    Nothing is learned or told by asking why.
    """
    found = asked(manager, "Why is the dancer sentence in there?")

    assert found.replies == ["The letter does not mention dancer."]
    assert found.question is None


def test_a_courtesy_needs_no_line(manager):
    """
    What says nothing of the person is told to be that.
    """
    found = asked(manager, "why is the first sentence there?")

    assert "says nothing of you that would need a line" in found.replies[0]
