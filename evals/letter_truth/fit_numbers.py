"""
Fits the weights by which an equal number of a line is taken for that of a sentence.

    python evals/letter_truth/fit_numbers.py [--errors]

Learns from the tune halves of the main and the fresh set: the numbers of supported
sentences, of which one equal number of the resume tells the same, against those told of
something else, of which none does. Numbers that follow from lines otherwise teach
nothing. It also learns from the resumes' own lines, said again in part, which nobody
would label, and from the same with their things swapped: plain truths and plain lies.

What can only speak for a number never speaks against it, and the other way round:
fitted freely, some did, and "I own a budget of €1.8m" was refused where the line of it
went on. Prints `agreement.WEIGHTS`, and how many are misjudged when each resume is
judged by weights that were fitted on others.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # small matrices: threads only wait

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import run
from fit import SETS, learned

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.numbers import agreement, meaning
from resumate.domain.grounding.numbers.agreement import witnesses
from resumate.domain.grounding.quantities.numbers import quantities
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.quantities.values import same_value
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.sources.line_numbers import Number
from resumate.domain.language.words import words
from resumate.domain.resume import LineKind

RIDGE = 1.0
"""How much large weights cost."""
FALSE_COUNTS = 1.75
"""How much a number told of something else weighs against one told rightly."""
ROUNDS = 6
FOLDS = 6
OWN_COUNTS, SWAPPED_COUNTS = 0.25, 0.08
"""How much a line of a resume weighs against a labelled sentence."""
STEPS = 1500
STEADY = 1.5
"""How much shorter each step is than the curve of its witness alone allows."""
FOR = {
    "the same thing",
    "people",
    "no thing, as the line",
    "no thing, but the line",
    "the words of what is counted",
    "the share of the line that is told again",
    "what of the sentence the line tells",
    "of the post that is named",
    "few",
}
AGAINST = {
    "another thing, its own unsaid",
    "its own thing, not counted",
    "what of the line is not told again",
    "what right beside its number is not told again",
}
WRONG = {"number.wrong_meaning", "number.unsupported"}


@dataclass(frozen=True, slots=True)
class Example:
    """
    A sentence with, for each of its numbers, what speaks for each equal number.
    """

    resume: str
    sentence: str
    true: bool
    """Whether all of its numbers are told rightly."""
    numbers: tuple[np.ndarray, ...]
    own: bool = False
    """Whether it is a line of the resume, in part."""

    @property
    def count(self) -> float:
        """
        How much it weighs.
        """
        if not self.own:
            return 1.0
        return OWN_COUNTS if self.true else SWAPPED_COUNTS

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
    meaning.agrees = hear  # type: ignore[attr-defined]  # overheard
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
            told = tuple(
                np.array(rows)
                for (start, end), rows in heard.items()
                if " ".join(item.sentence[start:end].split()) in spans
            )
            true = item.label == "supported"
            found.append(Example(item.resume, item.sentence, true, told))
        for name in sorted({item.resume for item in learned(folder)}):
            content, posting = run.case(name, folder)
            own = list(dict.fromkeys(restated(content)))
            told_of = [(s, True) for s in own] + [(s, False) for s in swapped(own)]
            for sentence, true in told_of:
                heard.clear()
                run.check(content, posting, sentence)
                told = tuple(np.array(rows) for rows in heard.values())
                found.append(Example(name, sentence, true, told, own=True))
    return names, [example for example in found if example.numbers]


_DEED = re.compile(
    r"(?:[A-Z][a-z]+ed|Led|Ran|Built|Wrote|Taught|Grew|Won|Sold|Held|Kept|Made|Brought"
    r"|Took|Cut|Set|Own|Run|Manage|Lead|Write|Teach|Keep|Plan|Design|Support|Maintain)"
    r"\b(?=.*\d)"
)
_PARTS = re.compile(r"; | – |, (?=\w+(?:ed|ing) )| and (?=\w+ed )")
_GOES_ON = re.compile(r" (?:and|by|with|for|in|from|across|at) |[,;] ")


def restated(content: run.ResumeContent) -> Iterator[str]:
    """
    What was done in numbers, line by line and part by part, as its person says it: the
    part may end where the line goes on after its number.
    """
    for line in content.lines:
        if content.language != "en" or line.kind is not LineKind.BULLET:
            continue
        parts = {line.text: None, **dict.fromkeys(_PARTS.split(line.text))}
        for number in re.finditer(r"\d[\d.,]*", line.text):
            if end := _GOES_ON.search(line.text, number.end() + 3):
                parts[line.text[: end.start()]] = None
        for part in parts:
            if _DEED.match(part):
                yield f"I {part[0].lower()}{part[1:].rstrip('. ')}."
        listed = re.split(r"[,;] ", line.text)
        for part in listed if not _DEED.match(line.text) else ():
            if re.search(r"\d", part):
                yield f"My work included {part.rstrip('. ')}."


def swapped(sentences: Sequence[str]) -> Iterator[str]:
    """
    Each with the thing that it counts changed for one that another of them counts.
    """
    counted = []
    for sentence in sentences:
        counted += [
            (sentence, q.nouns)
            for q in quantities(sentence, words(sentence, "en"), "en")
            if q.nouns and q.measure is Measure.COUNT and q.nouns[0].start >= q.end
        ]
    for at, (sentence, nouns) in enumerate(counted):
        keys = {key for w in nouns for key in w.keys}
        others = (n for _, n in (*counted[at + 1 :], *counted[:at]))
        for other in others:
            if not any(w.keys & keys for w in other):
                thing = " ".join(w.text for w in other)
                yield sentence[: nouns[0].start] + thing + sentence[nouns[-1].end :]
                break


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


def fit(names: Sequence[str], known: Sequence[Example]) -> np.ndarray:
    """
    Logistic regression, on the likeliest equal number of each number of a true sentence
    and of the least likely number of a false one, in turns; *names* are the witnesses.
    """
    weights = np.zeros(len(names))
    for _ in range(ROUNDS):
        rows, true, counts = [], [], []
        for example in known:
            chosen = example.chosen(weights)
            if not example.true:
                chosen = [min(chosen, key=lambda pair: pair[0])]
            rows += [row for _, row in chosen]
            true += [float(example.true)] * len(chosen)
            counts += [example.count] * len(chosen)
        weights = _descended(
            names, weights, np.array(rows), np.array(true), np.array(counts)
        )
    return weights


def _descended(
    names: Sequence[str],
    weights: np.ndarray,
    x: np.ndarray,
    y: np.ndarray,
    counts: np.ndarray,
) -> np.ndarray:
    """
    The best weights by gradient descent, none on the wrong side of 0.
    """
    least = np.array([0.0 if name in FOR else -np.inf for name in names])
    most = np.array([0.0 if name in AGAINST else np.inf for name in names])
    ridge = np.array([1e-6, *[RIDGE] * (len(names) - 1)])
    cost = counts * np.where(y > 0, 1.0, FALSE_COUNTS)
    steep = (cost[:, None] * x**2).sum(axis=0) * STEADY + RIDGE
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (cost * (p - y)) + ridge * weights
        weights = np.clip(weights - slope / steep, least, most)
    return weights


def main() -> None:
    """
    Print the weights, and the outcomes with them and cross-validated.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list what is misjudged")
    arguments = parser.parse_args()
    names, known = examples()
    weights = fit(names, known)
    print("WEIGHTS = {")
    for name, weight in zip(names, weights, strict=True):
        print(f'    "{name}": {weight:.2f},')
    print("}")
    report("with these weights", [(e, e.score(weights)) for e in known])
    judged = []
    resumes = sorted({e.resume for e in known})
    for fold in (set(resumes[at::FOLDS]) for at in range(FOLDS)):
        others = fit(names, [e for e in known if e.resume not in fold])
        judged += [(e, e.score(others)) for e in known if e.resume in fold]
    report("each resume by the weights of others", judged)
    if arguments.errors:
        for example, score in sorted(judged, key=lambda pair: pair[1]):
            if (score < 0) is example.true:
                print(f"{score:5.2f} {example.resume}: {example.sentence}")


def report(title: str, judged: Sequence[tuple[Example, float]]) -> None:
    """
    Print how many true sentences are flagged and how many false ones are caught.
    """
    true = [score for e, score in judged if e.true and not e.own]
    own = [score for e, score in judged if e.own and e.true]
    swaps = [score for e, score in judged if e.own and not e.true]
    false = [score for e, score in judged if not e.true and not e.own]
    print(
        f"{title}: {sum(s < 0 for s in true)} of {len(true)} true sentences flagged,"
        f" {sum(s < 0 for s in false)} of {len(false)} false ones caught,"
        f" {sum(s < 0 for s in own)} of {len(own)} of the lines themselves flagged,"
        f" {sum(s < 0 for s in swaps)} of {len(swaps)} with things swapped caught"
    )


if __name__ == "__main__":
    main()
