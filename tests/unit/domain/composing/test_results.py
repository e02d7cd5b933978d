"""
What came of a deed, told behind it: in its sentence where both are short, else in one
of its own.
"""

import pytest

from resumate.domain.composing.english.lines.clause import read_english


def _told(line: str, *, current: bool = False) -> str:
    """
    All that the first clause of *line* says.
    """
    first = read_english(line, current=current)[0]
    return f"{first.text}. {first.behind}" if first.behind else first.text


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Ran weekly maths clinics for year 9; 11 of 14 pupils moved up a set",
            "ran weekly maths clinics for year 9, and 11 of 14 pupils moved up a set",
        ),
        (
            (
                "Coached the reading mentors with the new librarian of the lower "
                "school; share of readers scoring at or above their age rose from "
                "38% to 57%"
            ),
            (
                "coached the reading mentors with the new librarian of the lower "
                "school. the share of readers scoring at or above their age rose "
                "from 38% to 57%"
            ),
        ),
        (
            "Built a demand model in R; forecast error (RMSE) down from 31% to 22%",
            (
                "built a demand model in R, and the forecast error (RMSE) went "
                "down from 31% to 22%"
            ),
        ),
        (
            "Tool crib: set up a kanban, fewer rush orders (about 14 a week down to 3)",
            "set up a kanban, and rush orders went down from about 14 a week to 3",
        ),
        (
            "Ran 6 pricing tests; winning offer rolled out to 310 shops",
            "ran 6 pricing tests, and the winning offer was rolled out to 310 shops",
        ),
        (
            "Tool store review twice a year; last review cut lost gauges by 40",
            "the tool store review twice a year. the last review cut lost gauges by 40",
        ),
        (
            "Wrote the handbook; 7 cooks trained, 6 still here after a year",
            (
                "wrote the handbook. seven cooks were trained, and 6 were still "
                "there after a year"
            ),
        ),
        (
            "Reworked a rye loaf to halve its salt; now on sale",
            "reworked a rye loaf to halve its salt. the loaf is now on sale",
        ),
    ],
)
def test_what_came_of_it_is_told(line: str, said: str) -> None:
    """
    A subject with its verb, or a measure and where it went, is a sentence.
    """
    assert _told(line) == said


@pytest.mark.parametrize(
    "line",
    [
        "Dealt with returns; manager reduced the backlog by 40%",
        "Sorted the post; drivers loaded by 6 am",
        "Ran the cleaning crew; staff supervised by the site manager",
        "Planned the move; time saved 3 hours a week",
    ],
)
def test_nothing_else_is_taken_for_a_result(line: str) -> None:
    """
    What others did, or may have done, is not told.
    """
    told = _told(line)

    assert ". " not in told
    assert ", and " not in told


def test_no_figure_opens_a_sentence() -> None:
    """
    A number that no word is at hand for is told in the sentence before, or not at all.
    """
    [first, *_] = read_english(
        "Taught the whole of the upper school biology course to three parallel groups "
        "over two years; 41 of 56 students achieved one of the two best grades in June",
        current=False,
    )

    assert not first.behind[:1].isdigit()
