"""
What a person asks to be told stands where the letter tells of that post.
"""

import pytest

from asked_letters import asked
from two_trades import BAKER, BAKING, SCHREINER, WERKSTATT, replaced, shorn


def paragraph_of(proposal, words):
    """
    The paragraph in which *words* stand.
    """
    told = proposal.manuscript.sentences
    where = next(s.paragraph for s in told if words in s.text)
    return " ".join(s.text for s in told if s.paragraph == where)


@pytest.mark.parametrize(
    ("instruction", "said", "other"),
    [
        (
            "mention that I organised the summer reading club",
            "At Corrib Books, I organised the summer reading club.",
            "Quay Street",
        ),
        (
            "I recruited 12 Saturday helpers",
            "At Corrib Books, I recruited 12 Saturday helpers.",
            "Quay Street",
        ),
        (
            "I organised the summer reading club at Corrib Books",
            "I organised the summer reading club at Corrib Books.",
            "Quay Street",
        ),
    ],
)
def test_post_of_what_is_told_is_named_in_a_paragraph_of_its_own(
    instruction, said, other
):
    """
    A sentence on a post that the letter does not tell of names it, and stands in no
    paragraph of another employer.
    """
    letter, content = shorn(BAKER, BAKING)
    proposal = asked((letter, content), instruction)
    assert said in paragraph_of(proposal, said)
    assert other not in paragraph_of(proposal, said)


def test_german_sentence_names_its_post():
    """
    In German the verb follows the post.
    """
    written = shorn(SCHREINER, WERKSTATT)
    proposal = asked(written, "Ich habe Kirchenbänke restauriert")
    told = paragraph_of(proposal, "Kirchenbänke")
    assert "Inselmöbel Tjaden" in told
    assert "Rothe" not in told


def test_post_that_is_told_takes_its_sentence():
    """
    Where the letter tells of the post, the sentence stands there as it was said.
    """
    letter, content = shorn(BAKER, BAKING)
    kept = [s for s in letter.sentences if "weekly orders" not in s.text]
    assert len(kept) < len(letter.sentences)
    letter = replaced(letter, kept)
    proposal = asked((letter, content), "I plan the weekly orders of flour")
    [change] = proposal.manuscript.changes
    assert not change.before
    assert change.after == "I plan the weekly orders of flour."
    assert paragraph_of(proposal, "weekly orders") == (
        "In my current role, I cut flour waste from 9% to 4%. "
        "You ask for experience in leading a team of bakers: "
        "I lead a team of four bakers on the night shift. "
        "I plan the weekly orders of flour."
    )


def test_posts_stand_in_their_order():
    """
    An older post is told behind a later one.
    """
    letter, content = shorn(BAKER, BAKING)
    first = asked((letter, content), "I carried luggage at Salthill Hotel")
    letter = replaced(letter, first.manuscript.sentences)
    second = asked((letter, content), "I organised the summer reading club")
    told = [s.text for s in second.manuscript.sentences]
    club = next(n for n, text in enumerate(told) if "reading club" in text)
    luggage = next(n for n, text in enumerate(told) if "luggage" in text)
    assert club < luggage
