"""
The words of titles, of which there is one list.
"""

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
