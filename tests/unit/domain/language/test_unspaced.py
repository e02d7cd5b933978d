"""
Scripts without blanks between words.
"""

import pytest

from resumate.domain.language.unspaced import may_be_unspaced


@pytest.mark.parametrize("text", ["软件工程师", "シェフ", "개발자", "C++ 开发"])
def test_texts_of_scripts_without_blanks_are_told(text: str) -> None:
    """
    One letter of theirs is enough.
    """
    assert may_be_unspaced(text)


@pytest.mark.parametrize("text", ["", "Köchin – 80 %", "Жанна", "3,50 €"])
def test_texts_of_scripts_with_blanks_are_not(text: str) -> None:
    """
    Whatever else stands in them.
    """
    assert not may_be_unspaced(text)
