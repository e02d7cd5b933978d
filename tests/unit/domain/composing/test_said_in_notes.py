"""
Notes with figures that are said as sentences.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.lines.noted import noted, of_study_work
from resumate.domain.composing.wording import capitalised


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "First-call fix rate 88% over the last 6 months (team average 71%)",
            (
                "have had a first-call fix rate of 88% over the last 6 months "
                "(team average 71%)"
            ),
        ),
        ("Pass rate 20% higher than that of the branch", None),
        (
            "Quality check all incoming castings against the drawing",
            "quality-check all incoming castings against the drawing",
        ),
    ],
)
def test_figures_and_verbs_in_two_words_are_told(line: str, said: str | None) -> None:
    """
    What was measured is had; a verb that a noun is part of has its hyphen.
    """
    first = read_english(line, current=True)[0]

    assert first.text == said if said else first.form is Form.FACT


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "quarter-end returns: provisions, rebates and royalties (working day 6)",
            "quarter-end returns (provisions, rebates and royalties; working day 6)",
        ),
        (
            "ledger reconciliations for two dollar accounts, weekly",
            "weekly ledger reconciliations for two dollar accounts",
        ),
        (
            "barn conversions: first and second fix on sites of 4 to 12 units",
            "first and second fix on sites of 4 to 12 units (barn conversions)",
        ),
        ("picking and packing: 120 units an hour against a target of 100", None),
    ],
)
def test_notes_are_said(note: str, said: str | None) -> None:
    """
    Things with what they are, how often, and where, are parts of the work.
    """
    told = noted(capitalised(note), current=True)

    assert (told.text if told else None) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "consumer panel of 36 people, colour analysis and shelf-life test",
            "a consumer panel of 36 people, colour analysis and a shelf-life test",
        ),
        ("colour analysis and storage test", None),
        ("supervised by Professor Lindqvist, 36 pages", None),
    ],
)
def test_the_work_of_ones_studies_is_told(text: str, said: str | None) -> None:
    """
    What it was made up of, where a figure says how much.
    """
    told = of_study_work(text)

    assert (told.text if told else None) == said


def test_a_prize_behind_a_mark_is_received() -> None:
    """
    How well it was marked stands before what it won.
    """
    [first] = read_english("Mark 81%; faculty prize for best thesis", current=False)

    assert first.text == "received the faculty prize for the best thesis"
