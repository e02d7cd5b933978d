"""
At what level something was done.
"""

from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.language.levels import level_of, level_of_word
from resumate.domain.language.words import words
from resumate.domain.lexicon import ladders

LANGUAGES = sorted(ladders.LEVELS)
LEVELLED = sorted(
    {
        w
        for told in ladders.LEVELS.values()
        for text in told.values()
        for w in text.split()
    }
)


@given(st.sampled_from(LEVELLED), st.sampled_from(LANGUAGES), st.booleans())
def test_a_word_by_itself_tells_what_it_tells_alone_in_a_clause(
    form, language, capital
):
    """
    Kept or read anew, its level is the same.
    """
    for word in words(form.title() if capital else form.replace("_", " "), language):
        assert level_of_word(word, language) == level_of([word], language)
