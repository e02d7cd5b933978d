"""
One stem for the forms of a word.
"""

import pytest

from resumate.domain.language.gist import stem


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("audit", ["audits", "audited", "auditing"]),
        ("report", ["reports", "reported", "reporting"]),
        ("client", ["clients"]),
        ("system", ["systems"]),
    ],
)
def test_the_forms_of_a_word_have_one_stem(word: str, forms: list[str]) -> None:
    """
    What ends a verb or a plural stands behind the whole word.
    """
    assert {stem(form) for form in forms} == {stem(word)}


def test_a_trainee_is_no_training() -> None:
    """
    Who learns is told from what is taught.
    """
    assert stem("trainee") != stem("training")


def test_a_womans_trade_is_the_mans_in_german():
    """
    Also where her word has an umlaut.
    """
    for woman, man in (
        ("Köchin", "Koch"),
        ("Zahnärztin", "Zahnarzt"),
        ("Rechtsanwältin", "Rechtsanwalt"),
        ("Betriebswirtin", "Betriebswirt"),
        ("Erzieherin", "Erzieher"),
    ):
        assert stem(woman.lower()) == stem(man.lower())
