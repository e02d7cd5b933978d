"""
Whom to greet, why one applies, and what is corrected elsewhere than in the chat.
"""

from dataclasses import replace

import pytest

from asked_letters import JOINER, JOINING, MANAGER, MANAGING, asked, texts
from resumate.domain.letter import About
from resumate.domain.refining import Past, instead_of, read_wishes
from resumate.domain.refining.wishes import Gaps, Greet
from worlds import composed


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Sprich Frau Averbeck an", "Frau Averbeck"),
        ("sprechen Sie Herrn Averbeck direkt an", "Herrn Averbeck"),
        ("schreib in der Anrede Frau Averbeck", "Frau Averbeck"),
        ("nenn Frau Dr. Averbeck in der Anrede", "Frau Dr. Averbeck"),
        ("address her as Mrs Hartwell", "Mrs Hartwell"),
        ("address Sam Hartwell as Dr Hartwell", "Dr Hartwell"),
        ("write Mrs Hartwell in the greeting", "Mrs Hartwell"),
        ("use Ann Hartwell as the greeting", "Ann Hartwell"),
    ],
)
def test_who_is_greeted(manager, said, name):
    """
    The name stands behind or before what it is for, in English and German.
    """
    assert read_wishes(said, manager[0]) == (Greet(name),)


def test_a_german_name_is_greeted(joiner):
    """
    The letter greets her at once.
    """
    assert "Sehr geehrte Frau Averbeck," in texts(
        asked(joiner, "Sprich Frau Averbeck an")
    )


@pytest.mark.parametrize(
    "said", ["was fehlt im Brief?", "was fehlt denn noch", "what is missing?"]
)
def test_what_is_missing_is_asked(joiner, said):
    """
    Of the letter as of the resume.
    """
    assert read_wishes(said, joiner[0]) == (Gaps(),)


def test_what_only_the_letter_lacks_is_told(manager):
    """
    What the resume answers and the letter does not say can be mentioned.
    """
    letter, content = manager
    first = asked(manager, "leave out the courier contracts")
    less = _with(letter, first.manuscript.sentences)

    found = asked((less, content), "what is missing?")

    assert "the letter does not tell it: Negotiating contracts with suppliers" in (
        " ".join(found.replies)
    )


def _with(letter, sentences):
    return replace(letter, sentences=sentences)


@pytest.mark.parametrize(
    "said",
    [
        "The company is called Hartwell & Partners",
        "the job title is wrong, it is Practice Manager",
        "that is the wrong company",
        "die Firma heißt Averbeck GmbH",
        "die Stellenbezeichnung ist falsch",
    ],
)
def test_where_a_posting_is_corrected_is_said(manager, said):
    """
    The chat changes the letter; what was read of the posting is corrected below it.
    """
    assert not read_wishes(said, manager[0])
    assert instead_of(said) == "no_posting"


@pytest.mark.parametrize(
    ("resume", "posting", "said"),
    [
        (MANAGER, MANAGING, "I would like to join you because I love old houses"),
        (JOINER, JOINING, "Ich möchte zu Ihnen, weil mir Massivholz am Herzen liegt"),
    ],
)
def test_why_one_applies_is_said_in_ones_own_words(resume, posting, said):
    """
    A sentence that wishes and gives a reason stands behind the first one.
    """
    found = asked(composed(resume, posting), said)

    sentences = found.manuscript.sentences
    assert sentences[2].text == f"{said}."
    assert sentences[2].about is About.CONNECTING


def test_a_reason_that_claims_something_is_checked(manager):
    """
    No wish carries what no line says.
    """
    found = asked(manager, "I want to join you because I led 40 architects")

    assert found.question is not None
    assert not found.manuscript.changes


def test_another_opening_is_one_that_was_not_there(manager):
    """
    Who asks for another does not want the one before that again.
    """
    first = asked(manager, "another opening").manuscript.sentences[1].text
    seen = Past(said=frozenset({first}))

    second = asked(manager, "another opening", past=seen).manuscript.sentences[1].text

    assert second not in {first, manager[0].sentences[1].text}
