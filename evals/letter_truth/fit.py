"""
Fits the weights by which likeness settles a doubtful activity.

    python evals/letter_truth/fit.py

Learns from the tune halves of the main and the fresh set: what no line tells
(``duty.unsupported``, and false sentences of which the gate finds nothing else) against
what is supported. Prints the weights of `likeness`, and what becomes of doubts at
several thresholds when each resume is judged by weights that were fitted on the others.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import run

from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.domain.grounding import Facts
from resumate.domain.grounding.deeds import doubt as doubts
from resumate.domain.grounding.deeds.likeness import margin
from resumate.domain.language.words import words
from resumate.ports.embedder import TextKind

RIDGE = 0.3
"""How much large weights cost."""
SETS = (run.HERE, run.HERE / "fresh")
DUTY = ["duty.unsupported"]
LEAST = 1.2
"""The weight of words from which a supported sentence tells of something done."""


@dataclass(frozen=True, slots=True)
class Example:
    """
    A sentence's features, whether no line tells it, and whether the gate is in doubt.
    """

    resume: str
    features: tuple[float, ...]
    untold: bool
    doubtful: bool


def examples() -> list[Example]:
    """
    The sentences to learn from.
    """
    vectors = _vectors()
    found = []
    for folder in SETS:
        for item in learned(folder):
            content, posting = run.case(item.resume, folder)
            codes = sorted(set(run.check(content, posting, item.sentence)))
            untold = item.label == "unsupported" and DUTY in ([item.code], codes)
            open_doubt = doubts.doubt(0, item.sentence, Facts.of(content))
            said_of_work = sum(w.weight for w in words(item.sentence, content.language))
            supported = item.label == "supported" and said_of_work >= LEAST
            if not (supported or untold):
                continue
            said = vectors[item.sentence]
            told_by = filter(None, map(content.line, open_doubt.lines))
            lines = [vectors[line.text] for line in told_by]
            told = replace(
                open_doubt.likeness, margin=margin([float(said @ v) for v in lines])
            )
            found.append(Example(item.resume, told.features, untold, codes == DUTY))
    return found


def learned(folder: Path) -> list[run.Labelled]:
    """
    The sentences that rules may be tuned on.
    """
    return [item for item in run.sentences(folder) if item.split == "tune"]


def _vectors() -> dict[str, np.ndarray]:
    """
    Of every line and every sentence.
    """
    texts = []
    for folder in SETS:
        items = learned(folder)
        texts += [item.sentence for item in items]
        for name in {item.resume for item in items}:
            texts += [line.text for line in run.case(name, folder)[0].lines]
    texts = list(dict.fromkeys(texts))
    vectors = OnnxEmbedder().embed(texts, TextKind.PASSAGE)
    return dict(zip(texts, map(np.array, vectors), strict=True))


def fit(known: Sequence[Example]) -> np.ndarray:
    """
    Logistic regression by Newton's method; the last weight is the constant's.
    """
    x = np.array([[*e.features, 1.0] for e in known])
    y = np.array([float(e.untold) for e in known])
    ridge = RIDGE * np.diag([*[1.0] * (x.shape[1] - 1), 1e-6])
    weights = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (p - y) + ridge @ weights
        weights -= np.linalg.solve((x.T * (p * (1 - p))) @ x + ridge, slope)
    return weights


def main() -> None:
    """
    Print the weights by words and by meaning too, and the cross-validated outcomes.
    """
    doubts.BY_WORDS = 0.0  # nothing is settled while learning what to settle
    known = examples()
    report("BY_MEANING", known)
    report("BY_WORDS", [replace(e, features=e.features[:-1]) for e in known])


def report(name: str, known: Sequence[Example]) -> None:
    """
    Print the weights, and what becomes of doubts at several thresholds.
    """
    print(name, "=", tuple(round(float(w), 2) for w in fit(known)))
    judged = []
    for resume in sorted({e.resume for e in known}):
        weights = fit([e for e in known if e.resume != resume])
        judged += [
            (1 / (1 + np.exp(-np.dot([*e.features, 1.0], weights))), e)
            for e in known
            if e.resume == resume and e.doubtful
        ]
    for least in (0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4):
        right = sum(p < least and not e.untold for p, e in judged)
        wrong = sum(p < least and e.untold for p, e in judged)
        true = sum(not e.untold for _, e in judged)
        print(
            f"below {least}: settles {right} of {true} true sentences in doubt, "
            f"lets {wrong} of {len(judged) - true} false ones pass"
        )


if __name__ == "__main__":
    main()
