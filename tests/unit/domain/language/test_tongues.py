"""
Languages that a text names.
"""

import pytest

from resumate.domain.language.tongues import TONGUES, tongues_named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Fluent in German and ENGLISH", ["de", "en"]),
        ("gute Englischkenntnisse, Französisch B1", ["en", "fr"]),
        ("Valenciano C1, Catalán", ["ca", "ca"]),
        ("Swahili; isiZulu; Latin", ["swahili", "isizulu", "latin"]),
        ("Englishman, a Germanist in Danish_2", []),
        ("", []),
    ],
)
def test_languages_are_found_by_whole_words(text: str, named: list[str]) -> None:
    """
    In whatever letters; German ones with what stands behind them.
    """
    assert [tongue for tongue, _ in tongues_named(text)] == named


def test_it_is_told_where_they_stand() -> None:
    """
    By the place of their first letter.
    """
    assert list(tongues_named("spoken Welsh")) == [("cy", 7)]


def test_each_language_is_one() -> None:
    """
    With a code of its own or a name, and never both.
    """
    assert len(TONGUES) == len(set(TONGUES))
    assert {"en", "zh", "latin"} <= set(TONGUES)
    assert not {"english", "mandarin", "spanisch"} & set(TONGUES)
