"""
The short forms of words.
"""

import pytest

from resumate.domain.language.stemming import inflection_stem, stem


@pytest.mark.parametrize(
    ("language", "said", "short"),
    [
        ("en", "modernizations modernized modern", "modern"),
        ("en", "planned planner plans", "plan"),
        ("en", "tilings tiling tile", "til"),
        ("en", "classes class", "class"),
        ("de", "Leitungen Leitung geleitet leite", "leit"),
        ("de", "Betreuungen betreuen betreute", "betreu"),
        ("de", "hochladen hochgeladen hochzuladen", "hochlad"),
        ("de", "weggeräumt wegräumen wegzuräumen", "wegraum"),
    ],
)
def test_the_inflections_of_a_word_have_one_short_form(language, said, short):
    """
    The first ending in order that leaves enough of the word is cut, twice at most.
    """
    assert {stem(word.lower(), language) for word in said.split()} == {short}


@pytest.mark.parametrize("word", ["thing", "sing", "ring", "city"])
def test_an_ending_stays_where_little_would_be_left(word):
    """
    "Thing" is no inflection of "th".
    """
    assert stem(word, "en") == word


def test_a_german_noun_loses_its_ending_once():
    """
    "Kirchenfenster" keeps what it is: a window.
    """
    assert inflection_stem("kirchenfenster") == "kirchenfenst"
    assert stem("kirchenfenster", "de") == "kirchenfen"
