"""
Words that say another word though they are not it.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.grounding.synonyms.nearness import alike

STEMS = "planung planer bauplanung staplerschein gabelstapler schein plan".split()
LETTERS = st.text("abcde", min_size=5, max_size=14)


@pytest.mark.parametrize(
    ("key", "language", "said"),
    [
        ("stapler", "de", {"staplerschein", "gabelstapler"}),
        ("gabelstapler", "de", {"staplerschein", "gabelstapler"}),
        ("schein", "de", {"staplerschein", "schein"}),
        ("plan", "de", {"planung", "planer", "plan"}),
        ("bauplanung", "de", {"planung", "bauplanung", "plan"}),
        ("planung", "en", {"planung"}),
        ("planungs", "en", {"planung"}),
    ],
)
def test_german_compounds_are_alike_by_any_part_and_english_words_by_their_beginning(
    key, language, said
):
    """
    A part is six letters or a whole word; a beginning is most of both words.
    """
    assert set(alike(key, STEMS, language)) == said


@given(LETTERS, st.lists(LETTERS), st.sampled_from(["en", "de"]))
def test_each_stem_is_alike_or_not_by_itself(key, stems, language):
    """
    What else the resume says changes nothing, and the order of its stems stays.
    """
    assert alike(key, stems, language) == [
        stem for stem in stems if alike(key, [stem], language)
    ]


@given(LETTERS, LETTERS, st.sampled_from(["en", "de"]))
def test_alike_is_both_ways(one, other, language):
    """
    Long words that are alike are so whichever is asked for.
    """
    assert alike(one, [other], language) == [other] * len(alike(other, [one], language))
