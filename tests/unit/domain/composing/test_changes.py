"""
Two sizes of one thing are a change of it, or how large it is.
"""

import pytest

from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.lines.noted import noted

RANGES = [
    "Site lead on jobs from $3m to $58m, usually four at once",
    "Budgets from $2m to $9m",
    "Rooftop units 3 to 25 ton (two makes), split systems, furnaces",
    "Conveyors 20 to 300 ft",
    "Excavators 13 to 36 tonne, dumpers",
    "Class sizes 12 to 25 pupils",
    "Rents £600 to £2,500 a month",
]
CHANGES = {
    "Turnover from $2m to $9m": "turnover went from $2m to $9m",
    "Members from 200 to 450 in two years": "members went from 200 to 450 in two years",
    "Food cost 34% to 29% over two years": (
        "the food cost went from 34% to 29% over two years"
    ),
    "CSAT 83% to 92%": "CSAT went from 83% to 92%",
    "Tenant retention 88% to 95%": "tenant retention went from 88% to 95%",
    "Length of stay 6.1 to 4.8 days": "the length of stay went from 6.1 to 4.8 days",
    "Downtime went from 9% to 6% since we changed the plan in 2022": (
        "downtime has gone from 9% to 6% since we changed the plan in 2022"
    ),
    "Complaints fell from 40 to 12 since the new rota": (
        "complaints have fallen from 40 to 12 since the new rota"
    ),
}


@pytest.mark.parametrize("line", RANGES)
def test_a_range_is_no_change(line: str) -> None:
    """
    From small to large goes what is measured; of things it says how large they are.
    """
    told = noted(line, current=True)

    assert told is None or "went from" not in told.text
    assert not [c for c in read_english(line, current=True) if " were " in c.text]


@pytest.mark.parametrize(("line", "said"), CHANGES.items())
def test_what_is_measured_came_from_one_size_to_another(line: str, said: str) -> None:
    """
    What fell, or is called by a measure's name, has changed; since when, up to now.
    """
    told = noted(line, current=True)

    assert told is not None
    assert told.text == said
