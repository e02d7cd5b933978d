"""
The words of titles, of which there is one list.
"""

import pytest

from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import title_score
from resumate.domain.lexicon.titles import HEADS, OTHER_NOUNS


def test_no_word_of_a_title_is_listed_twice():
    """
    What the gate takes for the head of a title is not repeated for the readers.
    """
    assert set() == {fold(head) for head in HEADS} & OTHER_NOUNS


def test_the_head_of_a_title_reads_like_a_title():
    """
    The readers know each head that the gate knows.
    """
    assert [] == [head for head in sorted(HEADS) if not title_score(head)]


def test_a_woman_at_a_trade_is_called_by_its_feminine():
    """
    Whatever the word for a man ends in.
    """
    women = "Konditorin Logopädin Landwirtin Prokuristin Beamtin Sekretärin Steinmetzin"

    assert all(map(title_score, women.split()))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("School work experience", True),
        ("Saturday job", True),
        ("Fliesenleger", True),
        ("EMT-Basic", True),
        ("Security guard", True),
        ("Work experience in kitchens and bars", False),
        ("National Guard", False),
        ("Fliesen Berger", False),
    ],
)
def test_a_post_is_known_by_its_words(text, named):
    """
    A trade, or several words that are called so together.
    """
    assert named == bool(title_score(text))
