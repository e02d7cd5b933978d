"""
Fits the weights by which an equal number of a line is taken for that of a sentence.

    python evals/letter_truth/fit_numbers.py [--errors]

Learns from the tune halves of the main and the fresh set: the numbers of supported
sentences, of which one equal number of the resume tells the same, against those told of
something else, of which none does. Numbers that follow from lines otherwise teach
nothing. Prints `agreement.WEIGHTS`, and how many are misjudged when each resume is
judged by weights that were fitted on the others.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # small matrices: threads only wait

import argparse
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import run
from fit import SETS, learned

from resumate.domain.grounding import agreement, meaning
from resumate.domain.grounding.agreement import witnesses
from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.line_facts import LineFacts, Number
from resumate.domain.grounding.quantity import Quantity
from resumate.domain.grounding.values import same_value

RIDGE = 1.0
"""How much large weights cost."""
FALSE_COUNTS = 1.5
"""How much a number told of something else weighs against one told rightly."""
ROUNDS = 5
WRONG = {"number.wrong_meaning", "number.unsupported"}


@dataclass(frozen=True, slots=True)
class Example:
    """
    A sentence with, for each of its numbers, what speaks for each equal number.
    """

    item: run.Labelled
    numbers: tuple[np.ndarray, ...]

    @property
    def true(self) -> bool:
        """
        Whether all of its numbers are told rightly.
        """
        return self.item.label == "supported"

    def chosen(self, weights: np.ndarray) -> list[tuple[float, np.ndarray]]:
        """
        The likeliest equal number of each of its numbers, and how likely it is.
        """
        best = [rows[int(np.argmax(rows @ weights))] for rows in self.numbers]
        return [(float(row @ weights), row) for row in best]

    def score(self, weights: np.ndarray) -> float:
        """
        How likely its least likely number is told rightly; below 0 it is flagged.
        """
        return min(score for score, _ in self.chosen(weights))


def examples() -> tuple[list[str], list[Example]]:
    """
    The names of what speaks for a number, and the sentences to learn from.
    """
    names: list[str] = []
    found: list[Example] = []
    heard: dict[tuple[int, int], list[list[float]]] = defaultdict(list)

    def hear(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
        if same_value(q, n.quantity):
            told = witnesses(claim, q, n, line)
            names[:] = list(told)
            heard[q.start, q.end].append([float(v) for v in told.values()])
        return False  # so that what follows in another way shows

    # A witness that has no weight yet says nothing.
    agreement.WEIGHTS = defaultdict(float, agreement.WEIGHTS)
    meaning.agrees = hear
    for folder in SETS:
        for item in learned(folder):
            if (
                item.label == "neutral"
                or (item.code or "number.wrong_meaning") not in WRONG
            ):
                continue
            heard.clear()
            content, posting = run.case(item.resume, folder)
            spans = _flagged(item, content, posting)
            missing = "number.unsupported" in run.check(content, posting, item.sentence)
            if item.label == "unsupported" and missing:
                continue  # no equal number: the lie shows without
            told = [
                np.array(rows)
                for (start, end), rows in heard.items()
                if " ".join(item.sentence[start:end].split()) in spans
            ]
            if told:
                found.append(Example(item, tuple(told)))
    return names, found


def _flagged(
    item: run.Labelled, content: run.ResumeContent, posting: run.JobPosting
) -> set[str]:
    critique = run.check_letter(
        item.sentence, content, posting, language=content.language, today=run.WRITTEN
    )
    return {
        f.span
        for s in critique.sentences
        for f in s.findings
        if f.code.value == "number.wrong_meaning"
    }


def fit(known: Sequence[Example]) -> np.ndarray:
    """
    Logistic regression by Newton's method, on the likeliest equal number of each number
    of a true sentence and of the least likely number of a false one, in turns.
    """
    weights = np.zeros(known[0].numbers[0].shape[1])
    for _ in range(ROUNDS):
        rows, true = [], []
        for example in known:
            chosen = example.chosen(weights)
            if not example.true:
                chosen = [min(chosen, key=lambda pair: pair[0])]
            rows += [row for _, row in chosen]
            true += [float(example.true)] * len(chosen)
        weights = _newton(np.array(rows), np.array(true))
    return weights


def _newton(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    ridge = RIDGE * np.diag([1e-6, *[1.0] * (x.shape[1] - 1)])
    cost = np.where(y > 0, 1.0, FALSE_COUNTS)
    weights = np.zeros(x.shape[1])
    for _ in range(12):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (cost * (p - y)) + ridge @ weights
        bend = (x.T * (cost * p * (1 - p))) @ x + ridge
        weights -= np.linalg.solve(bend, slope)
    return weights


def main() -> None:
    """
    Print the weights, and the outcomes with them and cross-validated.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list what is misjudged")
    arguments = parser.parse_args()
    names, known = examples()
    weights = fit(known)
    print("WEIGHTS = {")
    for name, weight in zip(names, weights, strict=True):
        print(f'    "{name}": {weight:.2f},')
    print("}")
    report("with these weights", [(e, e.score(weights)) for e in known])
    judged = []
    for resume in sorted({e.item.resume for e in known}):
        others = fit([e for e in known if e.item.resume != resume])
        judged += [(e, e.score(others)) for e in known if e.item.resume == resume]
    report("each resume by the others' weights", judged)
    if arguments.errors:
        for example, score in sorted(judged, key=lambda pair: pair[1]):
            if (score < 0) is example.true:
                item = example.item
                print(f"{score:5.2f} {item.id} {item.code}: {item.sentence}")


def report(title: str, judged: Sequence[tuple[Example, float]]) -> None:
    """
    Print how many true sentences are flagged and how many false ones are caught.
    """
    true = [score for e, score in judged if e.true]
    false = [score for e, score in judged if not e.true]
    print(
        f"{title}: {sum(s < 0 for s in true)} of {len(true)} true sentences flagged,"
        f" {sum(s < 0 for s in false)} of {len(false)} false ones caught"
    )


if __name__ == "__main__":
    main()
