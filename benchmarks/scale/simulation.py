"""
Letters as customers of queues: a function reads what is asked, then a writer writes.

Both are stations with a number of places; who finds none free waits in line. Arrivals
are a Poisson process whose rate changes by the hour.
"""

import math
import random
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from typing import Any

import simpy

Seconds = Callable[[], float]


@dataclass
class Station:
    """
    Places where something is done, and what happened there.
    """

    name: str
    places: int
    takes: Seconds
    waits: list[float] = field(default_factory=list)
    busy: float = 0.0
    """Seconds of all places together."""


@dataclass
class Passed:
    """
    What the simulation saw.
    """

    seconds: float
    stations: Sequence[Station]
    sojourns: list[float]
    in_system: float = 0.0
    """Letters in the system, on average over time."""

    @property
    def rate(self) -> float:
        """
        Letters a second that were done.
        """
        return len(self.sojourns) / self.seconds


def simulate(
    rate: Callable[[float], float],
    most: float,
    stations: Sequence[Station],
    seconds: float,
    chance: random.Random,
) -> Passed:
    """
    Let letters come at *rate* (of the second, never over *most*) for *seconds*, each
    through all *stations*, until the last is done.
    """
    world = simpy.Environment()
    places = [simpy.Resource(world, station.places) for station in stations]
    passed = Passed(seconds, stations, [])
    inside, since, area = 0, 0.0, 0.0

    def counted(change: int) -> None:
        nonlocal inside, since, area
        area += inside * (world.now - since)
        inside, since = inside + change, world.now

    def letter() -> Generator[Any, Any, None]:
        came = world.now
        counted(+1)
        for station, place in zip(stations, places, strict=True):
            asked = world.now
            with place.request() as turn:
                yield turn
                station.waits.append(world.now - asked)
                took = station.takes()
                station.busy += took
                yield world.timeout(took)
        passed.sojourns.append(world.now - came)
        counted(-1)

    def arrivals() -> Generator[Any, Any, None]:
        # Thinning: candidates at the highest rate, kept as often as it is then lower.
        while True:
            yield world.timeout(chance.expovariate(most))
            if world.now >= seconds:
                return
            if chance.random() * most < rate(world.now):
                world.process(letter())

    world.process(arrivals())
    world.run()
    passed.in_system = area / max(world.now, seconds)
    return passed


def percentile(values: Sequence[float], share: float) -> float:
    """
    The value that *share* of *values* do not exceed; nothing of nothing is 0.
    """
    if not values:
        return 0.0
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]
