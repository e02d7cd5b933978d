"""
What a letter keeps when it is made shorter, and what is said when it need not be.
"""

from dataclasses import replace

import pytest

from asked_letters import asked
from resumate.domain.refining import read_wishes, speaks_german
from resumate.domain.refining.wishes import Shorter
from two_trades import BAKER, BAKING, SCHREINER, WERKSTATT, replaced, shorn
from worlds import composed

NOTICE = "My notice period is 3 months."


@pytest.mark.parametrize(
    "instruction",
    [
        "make it fit on one page",
        "It has to fit on a single page",
        "no more than one side of A4",
        "auf eine Seite bitte",
        "Der Brief muss auf eine A4-Seite passen",
    ],
)
def test_letter_that_fits_on_a_page_stays_as_it_is(instruction):
    """
    Who asks for one page is told that it is one, and how many words it has.
    """
    letter, content = composed(BAKER, BAKING)
    assert all(isinstance(wish, Shorter) for wish in read_wishes(instruction, letter))
    proposal = asked((letter, content), instruction)
    assert not proposal.manuscript.changes
    [reply] = proposal.replies
    assert str(proposal.manuscript.words) in reply


def test_longer_letter_is_cut_to_a_page():
    """
    More than a page holds is made less.
    """
    letter, content = composed(BAKER, BAKING)
    long = replace(letter, sentences=letter.sentences + letter.sentences[3:4] * 30)
    assert asked((long, content), "fit it on one page").manuscript.changes


@pytest.mark.parametrize("instruction", ["shorter", "max 60 words", "max 40 words"])
def test_terms_and_the_present_post_stay(instruction):
    """
    What the posting asks to be named and the present post go for no length.
    """
    letter, content = composed(BAKER, BAKING)
    told = asked((letter, content), NOTICE)
    letter = replace(letter, sentences=told.manuscript.sentences)
    for _ in range(3):
        proposal = asked((letter, content), instruction)
        letter = replace(letter, sentences=proposal.manuscript.sentences)
    text = " ".join(sentence.text for sentence in letter.sentences)
    assert NOTICE in text
    assert "Quay Street" in text


def test_limit_that_is_not_reached_is_told():
    """
    The reply says so where the letter stays longer than was asked for.
    """
    letter, content = composed(BAKER, BAKING)
    proposal = asked((letter, content), "max 20 words")
    assert proposal.manuscript.words > 20
    assert "20 words are not reached" in " ".join(proposal.replies)


def leaning(resume, posting, lead, told, also):
    """
    A letter whose third paragraph is the sentence with *lead*, and *also* behind it for
    the one with what is *told*.
    """
    letter, content = composed(resume, posting)
    [first] = [s for s in letter.sentences if lead in s.text]
    [last] = [s for s in letter.sentences if told in s.text]
    rest = [s for s in letter.sentences if s.paragraph != first.paragraph]
    place = next(n for n, s in enumerate(rest) if s.paragraph > first.paragraph)
    rest[place:place] = [first, replace(last, text=also)]
    return replaced(letter, rest), content


FITTING = SCHREINER.replace("- Kalkulation", "- Montagen in AT, CH, IT\n- Kalkulation")


@pytest.mark.parametrize(
    ("person", "also", "alone"),
    [
        (
            (BAKER, BAKING, "cut flour waste", "weekly orders"),
            "I also plan the weekly orders of flour and butter.",
            "I plan the weekly orders of flour and butter.",
        ),
        (
            (FITTING, WERKSTATT, "leite ich die Werkstatt", "Montagen"),
            "Zu meinen Aufgaben gehören auch Montagen in AT, CH und IT.",
            "Zu meinen Aufgaben gehören Montagen in AT, CH und IT.",
        ),
    ],
)
def test_also_has_something_before_it(person, also, alone):
    """
    The first sentence of a paragraph that stays does not say "also".
    """
    written = leaning(*person, also)
    proposal = asked(written, "remove sentence 3")
    gone, mended = proposal.manuscript.changes
    assert not gone.after
    assert (mended.before, mended.after) == (also, alone)
    [told] = [s for s in proposal.manuscript.sentences if s.paragraph == 2]
    assert told.text == alone


def test_part_of_a_line_that_is_asked_for_is_said():
    """
    Of a line that joins two things, the one asked for, as a sentence.
    """
    written = shorn(BAKER, BAKING)
    proposal = asked(written, "mention the Saturday helpers")
    [change] = proposal.manuscript.changes
    assert "recruited 12 Saturday helpers" in change.after
    assert "Corrib Books" in change.after


def test_what_cannot_be_said_well_is_quoted():
    """
    No note with a colon is put into a letter: the line is quoted, and stays out.
    """
    letter, content = shorn(
        BAKER.replace(
            "- Carried luggage and set rooms",
            "- 40 rooms a day; the lobby needs fresh flowers each morning",
        ),
        BAKING,
    )
    proposal = asked((letter, content), "mention the fresh flowers")
    assert not proposal.manuscript.changes
    assert "fresh flowers each morning" in " ".join(proposal.replies)


def test_german_request_for_one_page_is_answered_in_german():
    """
    The reply is in the language of who asks.
    """
    letter, content = composed(SCHREINER, WERKSTATT)
    assert speaks_german("bitte auf eine Seite", letter.language)
    [reply] = asked((letter, content), "bitte auf eine Seite").replies
    assert "passt schon auf eine Seite" in reply
