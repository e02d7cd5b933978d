"""
The tables of docs/scale.md.
"""

import math
from collections.abc import Sequence

from benchmarks.scale.assumptions import BYTES_A_PERSON, LETTERS_A_MONTH, Limit
from benchmarks.scale.costs import month
from benchmarks.scale.load import Hour, used, waits

SHOWN = {1, 100, 10_000, 100_000, 1_000_000, 3_000_000, 10_000_000}


def crowds(hours: Sequence[Hour]) -> str:
    """
    One row for each number of people: their busiest hour, and their month.
    """
    head = (
        "people", "letters a second", "wait p50 / p95, s", "in cells, s", "cells",
        "letters at once", "model copies", "connections", "rows, GiB", "$ a month",
        "$ a 1,000 letters",
    )  # fmt: skip
    rows = [_crowd(hour) for hour in hours if hour.people in SHOWN]
    return _table(head, rows)


def _crowd(hour: Hour) -> tuple[str, ...]:
    whole, spread = waits(hour.as_it_stands), waits(hour.in_cells)
    bill = sum(month(hour).values())
    letters = hour.people * LETTERS_A_MONTH
    return (
        f"{hour.people:,}",
        f"{hour.letters_a_second:.3g}",
        f"{whole[0]:,.0f} / {whole[1]:,.0f}",
        f"{spread[0]:,.1f} / {spread[1]:,.1f}",
        f"{hour.cells}",
        f"{hour.writing:,.1f}",
        f"{hour.copies}",
        f"{used(hour.people)['database connections']:,.0f}",
        f"{hour.people * BYTES_A_PERSON / 2**30:,.2f}",
        f"{bill:,.0f}",
        f"{1_000 * bill / letters:,.2f}",
    )


def limits(found: Sequence[tuple[Limit, float]]) -> str:
    """
    One row a limit, the one that is reached first on top.
    """
    head = ("limit", "allowed", "from", "reached with people")
    rows = [
        (limit.name, f"{limit.most:,.0f}", limit.source, f"{_rounded(people):,}")
        for limit, people in found
    ]
    return _table(head, rows)


def _rounded(people: float) -> int:
    """
    To two digits: more would be pretended.
    """
    return int(round(people, 1 - math.floor(math.log10(people))))


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    rule = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))
