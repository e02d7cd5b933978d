"""
Fits the weights by which requirements without a name are judged.

    python evals/fit_coverage.py

Logistic regression with a small ridge on the labels that may be learnt from: those of
the sample resumes, and the tune half of the fresh ones, where each resume is also
beside requirements of other trades. Prints how well weights fitted
to all resumes but one judge that one, then the weights for domain/matching/judging.py.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
from labelled_coverage import labels, readings
from numpy.typing import NDArray

from resumate.domain.matching import judging
from resumate.domain.matching.judging import Signs

_RIDGE = 0.1
_STEPS = 30
_OTHER_TRADE = 0.5
"""What a requirement of another trade counts: people mostly answer their own."""
Floats = NDArray[np.float64]


class Case(NamedTuple):
    """
    One labelled requirement that asks nothing by name.
    """

    resume: str
    signs: Signs
    status: str
    weight: float


def cases() -> Iterable[Case]:
    """
    What may be learnt from.
    """
    rows = [*labels(unseen=False), *labels(unseen=True, split="tune")]
    for label, reading in readings(rows):
        if not reading.answer.named:
            weight = _OTHER_TRADE if label.get("origin") == "crossed" else 1.0
            yield Case(label["resume"], reading.signs, label["status"], weight)


def fitted(signs: Floats, wanted: Floats, counts: Floats) -> Floats:
    """
    The weights of 1 and of each sign, by Newton's method.
    """
    ones = np.hstack([np.ones((len(signs), 1)), signs])
    ridge = np.diag([0.0] + [_RIDGE] * signs.shape[1])
    weights = np.zeros(ones.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-ones @ weights))
        slope = ones.T @ (counts * (chance - wanted)) + ridge @ weights
        bend = (ones * (counts * chance * (1 - chance))[:, None]).T @ ones + ridge
        weights -= np.linalg.solve(bend, slope)
    return weights


def weights(rows: list[Case]) -> dict[str, tuple[float, ...]]:
    """
    The weights of both questions.
    """
    signs = np.array([[float(sign) for sign in row.signs] for row in rows])
    counts = np.array([row.weight for row in rows])
    wanted: dict[str, Any] = {
        "answered": [row.status != "missing" for row in rows],
        "met": [row.status == "met" for row in rows],
    }
    return {
        event: tuple(
            round(float(weight), 2)
            for weight in fitted(signs, np.array(yes, float), counts)
        )
        for event, yes in wanted.items()
    }


def main() -> None:
    """
    Print the scores of leaving out each resume in turn, and the weights of all.
    """
    rows = list(cases())
    right = false_met = false_missing = 0
    for name in dict.fromkeys(row.resume for row in rows):
        by = weights([row for row in rows if row.resume != name])
        for row in (row for row in rows if row.resume == name):
            said = judging.unnamed(row.signs, by).value
            right += said == row.status
            false_met += said == "met" != row.status
            false_missing += said == "missing" != row.status
    print(f"left out in turn: {right}/{len(rows)} right")
    print(f"falsely met {false_met}, falsely missing {false_missing}")
    for event, values in weights(rows).items():
        print(f'    "{event}": {values},')


if __name__ == "__main__":
    main()
