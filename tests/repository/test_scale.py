"""
The simulation of many people obeys what queueing theory proves.
"""

import math
import random
import re
from functools import cache
from pathlib import Path

import pytest
from benchmarks.scale.costs import month
from benchmarks.scale.load import Hour
from benchmarks.scale.simulation import Station, percentile, simulate

DOCS = Path(__file__).parents[2] / "docs"
RATE = 3.0


@cache
def waited(places, seconds=8_000):
    """
    A queue with Poisson arrivals and exponential service of one second on average.
    """
    chance = random.Random(7)
    station = Station("writers", places, lambda: chance.expovariate(1.0))
    return station, simulate(lambda _: RATE, RATE, [station], seconds, chance)


def erlang_c(places):
    """
    How long one waits in M/M/c on average, by Erlang's formula; service takes 1.
    """
    load = RATE / places
    full = RATE**places / math.factorial(places) / (1 - load)
    waits = full / (sum(RATE**n / math.factorial(n) for n in range(places)) + full)
    return waits / (places - RATE)


@pytest.mark.parametrize("places", [4, 5])
def test_waiting_is_as_erlang_says(places):
    """
    With exponential service the mean wait is that of M/M/c.
    """
    station, _ = waited(places)

    mean = sum(station.waits) / len(station.waits)

    assert mean == pytest.approx(erlang_c(places), rel=0.1)


def test_as_many_are_inside_as_come_times_how_long_they_stay():
    """
    Little's law: letters in the system = letters a second x seconds in it.
    """
    _, passed = waited(4)

    stays = sum(passed.sojourns) / len(passed.sojourns)

    assert passed.in_system == pytest.approx(passed.rate * stays, rel=0.01)


def test_places_are_busy_as_long_as_work_is_done():
    """
    The share of time that places work is the load over their number.
    """
    station, passed = waited(5)

    assert station.busy / passed.seconds / 5 == pytest.approx(RATE / 5, rel=0.02)


def test_the_rate_is_followed_through_the_day():
    """
    Letters come as often as the hour's rate says, and not at another hour.
    """
    chance = random.Random(7)
    station = Station("writers", 1_000, lambda: 0.0)

    def second_half(second):
        return RATE if second >= 2_000 else 0.0

    passed = simulate(second_half, RATE, [station], 4_000, chance)

    assert len(passed.sojourns) == pytest.approx(RATE * 2_000, rel=0.05)


def test_percentiles_are_values_that_were_seen():
    """
    Half of the values do not exceed the median; of nothing it is nothing.
    """
    assert (2, 4, 0.0) == (
        percentile([4, 1, 3, 2], 0.5),
        percentile([4, 1, 3, 2], 0.95),
        percentile([], 0.5),
    )


def cells(row):
    return [cell.strip() for cell in row.strip("| ").split("|")]


def test_the_idle_bill_adds_up():
    """
    What is due each month for either stage, is the sum of what stands above it.
    """
    table = (DOCS / "deploy.md").read_text("utf-8").partition("| idle, ")[2]
    rows, _, last = table.partition("| **together** |")
    prices = [cells(row)[2:4] for row in rows.splitlines() if "|" in row][2:]
    sums = [
        sum(float(re.sub(r"[$*,]", "", one.replace("none", "0"))) for one in column)
        for column in zip(*prices, strict=True)
    ]

    assert len(prices) > 9
    told = re.findall(r"\*\*\$([\d,]+)\*\*", last.partition("\n")[0])
    assert told == [f"{total:,.0f}" for total in sums]


def test_the_bills_of_a_month_agree():
    """
    What so many people cost is told as it is reckoned, and one person on `large` costs
    what it costs idle.
    """
    text = (DOCS / "scale.md").read_text("utf-8")
    rows = re.findall(r"^\| [\d,]+ \| .*", text, re.MULTILINE)
    told = {int(cells(row)[0].replace(",", "")): cells(row)[9] for row in rows}

    reckoned = {
        people: sum(month(Hour(people, 0.0, None, None, cells=1, places=0)).values())
        for people in told
    }
    assert {people: f"{bill:,.0f}" for people, bill in reckoned.items()} == told
    assert f"| **${told[1]}** |" in (DOCS / "deploy.md").read_text("utf-8")
