"""
Halves behind a number.
"""

import pytest

from resumate.domain.grounding.quantities.numbers import quantities
from resumate.domain.language.words import words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the kiln cost two and a half million pounds", 2_500_000),
        ("some three and a half thousand windows", 3_500),
        ("windows, nearly four and a half of them", 4.5),
        ("half a million pounds", 500_000),
    ],
)
def test_a_half_belongs_to_the_number_before_it(text, value):
    """
    What scales it stands behind, and no half of anything is told.
    """
    assert [q.value for q in quantities(text, words(text, "en"), "en")] == [value]
