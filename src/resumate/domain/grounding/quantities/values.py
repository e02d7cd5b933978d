"""
When what is said of a value is fair to what is held.
"""

import math
from collections.abc import Callable

from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.lexicon.numerals import TIME, YEAR


def same_value(said: Quantity, held: Quantity) -> bool:
    """
    Whether what is said is fair to what is held.
    """
    measure = said.measure
    if measure is not held.measure:
        return _cross(said, held)
    if measure is Measure.NAMED and said.name.lower() != held.name.lower():
        return False
    if measure in _EXACT:
        return said.value == held.value
    if said.measure is Measure.TIME and _same_time(said, held):
        return True
    return fair(said.value, said.hedge, held.value)


def _same_time(said: Quantity, held: Quantity) -> bool:
    # Weeks are no exact part of months.
    slack = 0.03 if said.unit == held.unit else 0.1
    near = abs(said.value - held.value) <= slack * held.value
    return (near and not said.hedge) or _in_working_days(said, held)


def _in_working_days(said: Quantity, held: Quantity) -> bool:
    """
    Whether weeks are told of the days that are worked in them: three weeks of 15 days.
    """
    if {said.unit, held.unit} != {TIME["day"], TIME["week"]}:
        return False
    days = [
        q.value / TIME["day"] * (5 / 7 if q.unit == TIME["week"] else 1)
        for q in (said, held)
    ]
    return fair(days[0], said.hedge, days[1])


_EXACT = frozenset({Measure.NAMED, Measure.YEAR, Measure.VAGUE})
_VAGUELY = frozenset({Measure.COUNT, Measure.MONEY, Measure.TIME})
"""What is exact, and what may be told vaguely."""


def may_be_same(measure: Measure) -> frozenset[Measure]:
    """
    The measures of what a number of that *measure* may be fair to.
    """
    vaguely = _VAGUELY if measure is Measure.VAGUE else frozenset[Measure]()
    crossing = {held for said, held in _CROSSING if said is measure}
    return frozenset({measure, *vaguely, *crossing})


def _cross(said: Quantity, held: Quantity) -> bool:
    if said.measure is Measure.VAGUE:
        vaguely = held.measure in _VAGUELY
        return vaguely and said.value * 0.5 <= held.value <= said.high
    rule = _CROSSING.get((said.measure, held.measure))
    return rule is not None and rule(said, held)


def _fairly(said: Quantity, held: Quantity) -> bool:
    return fair(said.value, said.hedge, held.value)


def _exactly(said: Quantity, held: Quantity) -> bool:
    return said.value == held.value


def _same_age(said: Quantity, held: Quantity) -> bool:
    """
    Whether a bare number and years are one age: "under three", "up to three years".
    """
    bare, told = (said, held) if said.measure is Measure.COUNT else (held, said)
    return not bare.nouns and told.unit == YEAR and bare.value * YEAR == told.value


def _percent_as_multiple(said: Quantity, held: Quantity) -> bool:
    percent, multiple = (
        (said.value, held.value)
        if said.measure is Measure.PERCENT
        else (held.value, said.value)
    )
    return abs(percent - 100 * abs(multiple - 1)) <= 2  # noqa: PLR2004


def fair(said: float, hedge: str, held: float) -> bool:  # noqa: PLR0911 - one for each
    """
    Whether *said* with its hedge ("over", "about") is a fair way to put *held*.
    """
    if said == held:
        return True
    if held == 0:
        return False
    ratio = said / held
    match hedge:
        case "" | "spelled":
            near = abs(ratio - 1) <= 0.02  # noqa: PLR2004
            return near and said in (float(f"{held:.2g}"), float(f"{held:.1g}"))
        case "over":
            return said <= held and (ratio >= 0.6 or held < said + _step(said))  # noqa: PLR2004
        case "nearly":
            return ratio >= 1.0 and _close(said, held)
        case "about":
            return _close(said, held)
        case "under":
            return 1.0 <= ratio <= 1.5  # noqa: PLR2004
    return False


def _step(said: float) -> float:
    """
    How far the next round number is: "over a hundred" may be 180.
    """
    return 10.0 ** math.floor(math.log10(said)) if said > 0 else 0.0


def _close(said: float, held: float) -> bool:
    """
    Whether one is near the other: by a tenth, small counts by one.
    """
    return abs(said - held) <= max(0.1 * held, 1.0 if said <= _FEW else 0.0)


_FEW = 12


_BOTH_WAYS: dict[tuple[Measure, Measure], Callable[[Quantity, Quantity], bool]] = {
    (Measure.PERCENT, Measure.MULTIPLE): _percent_as_multiple,
    (Measure.COUNT, Measure.MONEY): _fairly,
    (Measure.COUNT, Measure.TIME): _same_age,
    (Measure.COUNT, Measure.YEAR): _exactly,
}
_CROSSING = _BOTH_WAYS | {(b, a): rule for (a, b), rule in _BOTH_WAYS.items()}
"""When numbers of two kinds may be one."""
