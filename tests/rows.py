"""
A table of examples as one test, for what takes less time than pytest's care of a test.
"""

import inspect
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import pytest

_FAILED = (Exception, pytest.fail.Exception, pytest.skip.Exception)


def pytest_pycollect_makeitem(collector, name, obj):
    """
    Who names tests ("file.py::test", or with ``-k``) has them row by row.
    """
    asked = collector.config
    named = [*asked.args, *(asked.option.deselect or ())]
    if asked.option.keyword or any("::" in test for test in named):
        return None
    whole = in_one(obj) if inspect.isfunction(obj) and name[:5] == "test_" else None
    return whole and pytest.Function.from_parent(collector, name=name, callobj=whole)


def in_one(test: Callable[..., None]) -> Callable[[], None] | None:
    """
    One test of all rows of *test*, if it is asked for rows and nothing else.

    All rows are tried; what went wrong tells the row that it went wrong in.
    """
    marks = getattr(test, "pytestmark", [])
    plain = all(m.name == "parametrize" and m.kwargs.keys() <= {"ids"} for m in marks)
    if not marks or not plain or not inspect.isfunction(test):
        return None
    if any(hasattr(value, "marks") for mark in marks for value in mark.args[1]):
        return None  # pytest's own rows, with marks or names
    tables = [list(_rows(*mark.args)) for mark in marks]
    if {name for rows in tables for name in (rows[0] if rows else ())} != _asked(test):
        return None

    combined = list(product(*tables))

    def all_rows() -> None:
        failures: list[BaseException] = []
        for parts in combined:
            row = {name: value for part in parts for name, value in part.items()}
            try:
                test(**row)
            except _FAILED as error:
                error.add_note(_told(row))
                failures.append(error)
        if len(failures) == 1:
            raise failures[0]
        if failures:
            told = f"{len(failures)} of {len(combined)} rows"
            raise BaseExceptionGroup(told, failures)

    all_rows.__name__, all_rows.__doc__ = test.__name__, test.__doc__
    all_rows.__wrapped__ = test  # where pytest says that the test stands
    all_rows.__signature__ = inspect.Signature()
    return all_rows


def _rows(names: str | tuple[str, ...], values: Any) -> Iterator[dict[str, Any]]:
    """
    The rows of a table as pytest reads them, each by the names of its columns.
    """
    named = names.replace(",", " ").split() if isinstance(names, str) else names
    for value in values:
        row = (value,) if len(named) == 1 else value
        yield dict(zip(named, row, strict=True))


def _asked(test: Callable[..., None]) -> set[str]:
    code = test.__code__
    return {*code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]}


def _told(row: dict[str, Any]) -> str:
    return "in the row " + ", ".join(f"{name}={value!r}" for name, value in row.items())
