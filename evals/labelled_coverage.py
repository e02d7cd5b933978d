"""
How well coverage is judged.

    python evals/labelled_coverage.py [--fresh] [--split tune|test] [--verbose]

The labels say what a careful recruiter would say of one requirement and one resume:
met, partly or missing, and the lines that she would point at. samples/coverage.jsonl
is about the sample resumes; samples/coverage_fresh.jsonl (``--fresh``) about those of
letter_truth/fresh, and was labelled before the rules were read: only its tune half may
be looked at while the rules are changed.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from letter_truth.told import told_resume
from matching import nearest

from resumate.adapters.documents.text_extractor import ChildProcessTextExtractor
from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.domain.evidence import Coverage
from resumate.domain.matching.cover import Judge, Reading
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import (
    ResumeContent,
    ResumeLine,
)

HERE = Path(__file__).parent
SAMPLES = HERE / "samples"
FRESH_RESUMES = HERE / "letter_truth" / "fresh" / "resumes"
TODAY = date(2026, 11, 1)


class Judged(NamedTuple):
    """
    One requirement judged, beside its label.
    """

    label: dict[str, Any]
    coverage: Coverage
    evidence: tuple[ResumeLine, ...]
    """The lines given as evidence, best first."""

    @property
    def said(self) -> str:
        """
        The status that was judged.
        """
        return self.coverage.status.value

    def points_at(self, line: ResumeLine) -> bool:
        """
        Whether the recruiter would point at that line (labels: its id, or its begin).
        """
        lines = self.label["lines"]
        return line.id in lines or any(line.text.startswith(begin) for begin in lines)


def sample(name: str) -> ResumeContent:
    """
    A sample resume, read from its file.
    """
    extractor = ChildProcessTextExtractor()
    return read_resume(
        extractor.extract((SAMPLES / "resumes" / name).read_bytes(), name)
    )


def fresh(name: str) -> ResumeContent:
    """
    A resume of the fresh set, whose lines are given as read.
    """
    told = (FRESH_RESUMES / f"{name}.json").read_text(encoding="utf-8")
    return told_resume(json.loads(told))


def labels(*, unseen: bool, split: str | None = None) -> list[dict[str, Any]]:
    """
    The labels of the sample resumes, or those of the fresh ones (of one half).
    """
    name = "coverage_fresh.jsonl" if unseen else "coverage.jsonl"
    rows = (SAMPLES / name).read_text(encoding="utf-8").splitlines()
    told = [json.loads(row) for row in rows]
    return [label for label in told if split in {None, label.get("split")}]


def readings(
    rows: Iterable[dict[str, Any]],
) -> Iterator[tuple[dict[str, Any], Reading]]:
    """
    Every label, and its requirement beside the resume.
    """
    embedder = OnnxEmbedder()
    rows = list(rows)
    for name in dict.fromkeys(label["resume"] for label in rows):
        content = sample(name) if "." in name else fresh(name)
        ours = [label for label in rows if label["resume"] == name]
        asked = [
            Requirement(
                f"R{n}", label["asked"], RequirementKind(label.get("kind", "must"))
            )
            for n, label in enumerate(ours, start=1)
        ]
        judge = Judge.of(asked, content, TODAY)
        found = nearest([r.text for r in asked], content, embedder)
        for label, requirement, chunks in zip(ours, asked, found, strict=True):
            yield label, judge.read(requirement, chunks)


def judged(rows: Iterable[dict[str, Any]]) -> Iterator[Judged]:
    """
    Every label, and what is judged today.
    """
    for label, reading in readings(rows):
        coverage = reading.coverage()
        by_id = {ln.line.id: ln.line for ln in reading.lines}
        yield Judged(label, coverage, tuple(by_id[line] for line in coverage.evidence))


def scores(rows: list[Judged]) -> Iterator[str]:
    """
    How often the status is right, which is taken for which, and how good the lines are.
    """
    pairs = Counter((row.label["status"], row.said) for row in rows)
    right = sum(count for (wanted, said), count in pairs.items() if wanted == said)
    yield f"status right: {right}/{len(rows)} ({right / len(rows):.0%})"
    yield f"falsely met: {sum(n for (w, s), n in pairs.items() if s == 'met' != w)}"
    wrong = sum(n for (w, s), n in pairs.items() if s == "missing" != w)
    yield f"falsely missing: {wrong}"
    for (wanted, said), count in sorted(pairs.items()):
        if wanted != said:
            yield f"{wanted} said to be {said}: {count}"
    shown = [row for row in rows if row.label["lines"] and row.evidence]
    first = sum(row.points_at(row.evidence[0]) for row in shown)
    all_lines = sum(len(row.evidence) for row in shown)
    good = sum(row.points_at(line) for row in shown for line in row.evidence)
    yield f"first line right: {first}/{len(shown)}"
    yield f"lines right: {good}/{all_lines}"


def mistakes(rows: Iterable[Judged]) -> Iterator[str]:
    """
    What is not as labelled: wanted, said, what was asked, and the first line.
    """
    for row in rows:
        wanted, top = row.label["status"], row.evidence[:1]
        good = not top or not row.label["lines"] or row.points_at(top[0])
        if row.said != wanted or not good:
            told = f"{top[0].id} {top[0].text[:60]}" if top else ""
            asked = row.label["asked"][:60]
            name = row.label["resume"][:14]
            yield f"{wanted:8}{row.said:8}{name:15}{asked} <- {told}"


def main() -> None:
    """
    Print the scores, and with ``--verbose`` what is not as labelled.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fresh", action="store_true")
    parser.add_argument("--split", choices=["tune", "test"])
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    rows = list(judged(labels(unseen=given.fresh, split=given.split)))
    print(*scores(rows), sep="\n")
    if given.verbose:
        print(*mistakes(rows), sep="\n")


if __name__ == "__main__":
    main()
