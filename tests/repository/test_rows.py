"""
What holds for tables of examples that are run as one test.
"""

import inspect
from pathlib import Path

import pytest

from rows import in_one


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize(("word", "length"), [("sea", 3), ("quay", 4), ("bay", 4)])
def counted(word, length, times):
    """
    Two of six are wrong.
    """
    assert len(word) * times == length * times


@pytest.mark.parametrize("number", [2, 3, 4], ids=["two", "three", "four"])
def even(number):
    with pytest.raises(ZeroDivisionError):
        _ = 1 / (number % 2)


@pytest.mark.parametrize("name", ["a", "b"])
def written(name, tmp_path):
    (tmp_path / name).touch()


def test_every_row_that_fails_is_told():
    """
    All rows are tried, those of two tables with each other, and each failure says what
    stood in its row.
    """
    with pytest.raises(ExceptionGroup, match="2 of 6 rows") as failed:
        in_one(counted)()

    assert [error.__notes__[-1] for error in failed.value.exceptions] == [
        "in the row word='bay', length=4, times=1",
        "in the row word='bay', length=4, times=2",
    ]


def test_one_failure_is_shown_as_such():
    """
    Where one row fails its failure is that of the test, be it that nothing was raised.
    """
    with pytest.raises(pytest.fail.Exception, match="DID NOT RAISE") as failed:
        in_one(even)()

    assert failed.value.__notes__ == ["in the row number=3"]


def test_it_stands_where_the_rows_do():
    """
    A test of all rows has the name, the rule and the place of the one with rows.
    """
    whole = in_one(counted)

    assert whole.__name__ == "counted"
    assert inspect.unwrap(whole) is counted


@pytest.mark.parametrize("test", [written, lambda: None, Path])
def test_a_test_of_other_parts_is_left_alone(test):
    """
    What wants a fixture, or has no rows, is pytest's own.
    """
    assert in_one(test) is None
