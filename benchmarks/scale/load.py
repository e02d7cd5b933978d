"""
What so many people ask for in their busiest hour, and what then stands in line.
"""

import math
import random
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.scale import assumptions as given
from benchmarks.scale.simulation import Passed, Station, percentile, simulate

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "infra"))

from stage import LARGE

PEOPLE = (*(n * 10**power for power in range(7) for n in (1, 3)), 10_000_000)
LETTERS = 3_000
"""At least as many are simulated, however long that takes in the busiest hour."""
HEADROOM = 1.25
"""Places over what is busy on average, so that chance does not make a line."""
CELL = 1_000
"""The most letters that one queue has written at once, by Lambda's event source."""


@dataclass(frozen=True, slots=True)
class Hour:
    """
    The busiest hour of so many people.
    """

    people: int
    letters_a_second: float
    as_it_stands: Passed
    """One stage `large`, as infra/stage.py says it."""
    in_cells: Passed
    """One of the cells that the people are spread over."""
    cells: int
    places: int
    """Letters that each cell writes at once."""

    @property
    def writing(self) -> float:
        """
        Letters being written at once, everywhere, on average.
        """
        return self.letters_a_second * writing_seconds()

    @property
    def copies(self) -> int:
        """
        Copies of the language model that then run.
        """
        return copies(self.writing)


def peak_rate(people: float) -> float:
    """
    Letters a second in the busiest hour.
    """
    return people * given.LETTERS_A_MONTH * given.PEAK / given.MONTH


def writing_seconds() -> float:
    """
    How long a function writes one letter, on average.
    """
    return given.CHECKING + (1 + given.REVISED) * _draft(given.TOKENS_WRITTEN)


def copies(writing: float) -> int:
    """
    What autoscaling makes of so many letters in flight.
    """
    return max(LARGE.llm_min_copies, math.ceil(writing / LARGE.llm_in_flight))


def busy_hour(people: int) -> Hour:
    """
    Simulate it twice: on the stage as it stands, and on as many cells as it takes.
    """
    rate = peak_rate(people)
    needed = HEADROOM * rate * writing_seconds()
    cells = max(1, math.ceil(needed / CELL))
    places = max(LARGE.drafting_concurrency, math.ceil(needed / cells))
    return Hour(
        people,
        rate,
        _hour(rate, LARGE.drafting_concurrency),
        _hour(rate / cells, places),
        cells,
        places,
    )


def _hour(rate: float, places: int) -> Passed:
    chance = random.Random(20261126)
    stations = [
        Station(
            "asking",
            LARGE.route_concurrency,
            lambda: chance.expovariate(1 / given.ASKING),
        ),
        Station("writing", places, lambda: _written(chance)),
    ]
    seconds = max(3_600.0, LETTERS / rate)
    return simulate(lambda _: rate, rate, stations, seconds, chance)


def _written(chance: random.Random) -> float:
    drafts = 1 + (chance.random() < given.REVISED)
    tokens = (
        max(50.0, chance.gauss(given.TOKENS_WRITTEN, given.TOKENS_WRITTEN / 5))
        for _ in range(drafts)
    )
    return given.CHECKING + sum(map(_draft, tokens))


def _draft(tokens: float) -> float:
    return given.FIRST_TOKEN + tokens * given.EACH_TOKEN


def waits(passed: Passed) -> tuple[float, float]:
    """
    Median and 95th percentile of the seconds in the queue.
    """
    queue = passed.stations[-1].waits
    return percentile(queue, 0.5), percentile(queue, 0.95)


def used(people: float) -> dict[str, float]:
    """
    How much of each limit so many people use in their busiest hour, in one region.
    """
    rate = peak_rate(people)
    connecting = rate * given.CONNECTIONS_A_MONTH / given.LETTERS_A_MONTH
    reading = rate * given.RESUMES_A_MONTH / given.LETTERS_A_MONTH
    writing = rate * writing_seconds()
    # Connecting, fetching and leaving are three short calls a connection.
    routes = rate * given.ASKING + 3 * connecting * given.COMMANDS
    functions = writing + routes + reading * given.READING
    amounts = (
        writing,
        writing,
        writing,
        functions,
        writing * given.FRAMES_A_SECOND,
        connecting,
        functions,
        writing,
        people * given.BYTES_A_PERSON / 2**30,
    )
    return dict(zip((limit.name for limit in given.LIMITS), amounts, strict=True))


def reached() -> list[tuple[given.Limit, float]]:
    """
    Each limit with the number of people that reach it, the first one first.
    """
    one = used(1)
    people = [(limit, limit.most / one[limit.name]) for limit in given.LIMITS]
    return sorted(people, key=lambda found: found[1])
