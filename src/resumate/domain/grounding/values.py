"""
When what is said of a value is fair to what is held.
"""

from resumate.domain.grounding.quantity import Measure, Quantity


def same_value(said: Quantity, held: Quantity) -> bool:
    """
    Whether what is said is fair to what is held.
    """
    if said.measure is Measure.NAMED or held.measure is Measure.NAMED:
        return said.value == held.value and _names_agree(said, held)
    if said.measure is not held.measure:
        return _cross(said, held)
    if said.measure is Measure.YEAR:
        return said.value == held.value
    if said.measure is Measure.VAGUE:
        return said.value == held.value
    if said.measure is Measure.TIME and not said.hedge:
        return abs(said.value - held.value) <= max(0.03 * held.value, 0)
    return fair(said.value, said.hedge, held.value)


def _names_agree(said: Quantity, held: Quantity) -> bool:
    if said.measure is held.measure:
        return said.name.lower() == held.name.lower()
    return False


def _cross(said: Quantity, held: Quantity) -> bool:
    pair = {said.measure, held.measure}
    if said.measure is Measure.VAGUE and held.measure in {
        Measure.COUNT,
        Measure.MONEY,
        Measure.TIME,
    }:
        return said.value * 0.5 <= held.value <= said.high
    if pair == {Measure.PERCENT, Measure.MULTIPLE}:
        return _percent_as_multiple(said, held)
    if pair == {Measure.COUNT, Measure.MONEY}:
        return fair(said.value, said.hedge, held.value)
    if pair == {Measure.COUNT, Measure.YEAR}:
        return said.value == held.value
    return False


def _percent_as_multiple(said: Quantity, held: Quantity) -> bool:
    percent, multiple = (
        (said.value, held.value)
        if said.measure is Measure.PERCENT
        else (held.value, said.value)
    )
    return abs(percent - 100 * abs(multiple - 1)) <= 2  # noqa: PLR2004


def fair(said: float, hedge: str, held: float) -> bool:
    """
    Whether *said* with its hedge ("over", "about") is a fair way to put *held*.
    """
    if said == held:
        return True
    if held == 0:
        return False
    ratio = said / held
    close = {
        "over": 0.45 <= ratio <= 1.0,  # noqa: PLR2004
        "nearly": 1.0 <= ratio <= 1.16,  # noqa: PLR2004
        "about": 0.85 <= ratio <= 1.15,  # noqa: PLR2004
        "under": 1.0 <= ratio <= 1.5,  # noqa: PLR2004
        "upto": ratio == 1.0,
    }
    if hedge:
        return close.get(hedge, False)
    rounded = float(f"{held:.2g}") == said or float(f"{held:.1g}") == said
    return rounded and abs(ratio - 1) <= 0.02  # noqa: PLR2004
