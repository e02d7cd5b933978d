"""
By which terms a text is found.
"""

from hypothesis import given
from hypothesis import strategies as st

from resumate.adapters.postgres.terms import as_tsvector, terms


def test_words_are_terms_in_any_case():
    """
    Words count however they are written.
    """
    assert terms("Go GO go")["go"] == 3


def test_compounds_share_pieces():
    """
    A word inside a longer word, or with another ending, is found by its pieces.
    """
    assert terms("Beratung").keys() & terms("Kundenberatung").keys()
    assert terms("migration").keys() & terms("migrated").keys()


def test_short_words_have_no_pieces():
    """
    A word of up to three characters is one term: "Go" is not found in "Gopher".
    """
    assert terms("Go") == {"go": 1}
    assert "go" not in terms("Gopher")


def test_unspaced_scripts_are_cut_into_pairs():
    """
    Chinese and Japanese are found by pairs of characters, also beside Latin words.
    """
    assert terms("資料庫Java管理").keys() >= {"資料", "料庫", "管理", "java"}
    assert terms("庫") == {"庫": 1}


def test_forms_of_a_character_are_one():
    """
    Ligatures and full-width letters are the letters they stand for.
    """
    assert terms("ﬁle ＰＨＰ") == terms("file php")


@given(st.text())
def test_any_text_becomes_a_tsvector(text):
    """
    Whatever the text, no term needs quoting, and none is empty or too long.
    """
    written = as_tsvector(text)

    assert written.count("'") == 2 * len(terms(text))
    assert "\\" not in written
    assert all(0 < len(term) <= 64 for term in terms(text))


def test_endless_texts_end():
    """
    A text of a million characters has few thousand terms, as many as a tsvector holds.
    """
    assert terms("lorem ipsum " * 100_000).total() <= 4000
    assert max(map(len, terms("x" * 1_000_000))) <= 64
