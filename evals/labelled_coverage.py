"""
How well coverage is judged: ``python evals/labelled_coverage.py``.

samples/coverage.jsonl says what a careful recruiter would say of one requirement and
one of the sample resumes: met, partly or missing, and how the lines begin that she
would point at. (``evals/matching.py`` prints the scores too.)
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from matching import matched

from resumate.adapters.documents.text_extractor import ChildProcessTextExtractor
from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.domain.evidence import Coverage
from resumate.domain.posting import JobPosting, Requirement, RequirementKind
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import ResumeContent

SAMPLES = Path(__file__).parent / "samples"
TODAY = date(2026, 11, 1)


class Judged(NamedTuple):
    """
    One requirement judged, beside its label.
    """

    label: dict[str, Any]
    coverage: Coverage
    texts: tuple[str, ...]
    """The lines given as evidence, best first."""

    def points_at(self, text: str) -> bool:
        """
        Whether the recruiter would point at that line.
        """
        return any(text.startswith(begin) for begin in self.label["lines"])


def judged() -> Iterator[Judged]:
    """
    Every label, and what is judged today.
    """
    extractor, embedder = ChildProcessTextExtractor(), OnnxEmbedder()
    lines = (SAMPLES / "coverage.jsonl").read_text(encoding="utf-8").splitlines()
    labels = [json.loads(line) for line in lines]
    for name in dict.fromkeys(label["resume"] for label in labels):
        content: ResumeContent = read_resume(
            extractor.extract((SAMPLES / "resumes" / name).read_bytes(), name)
        )
        ours = [label for label in labels if label["resume"] == name]
        requirements = tuple(
            Requirement(f"R{n}", label["asked"], RequirementKind.MUST)
            for n, label in enumerate(ours, start=1)
        )
        posting = JobPosting(None, None, content.language, requirements, "")
        for label, one in zip(
            ours, matched(posting, content, embedder, TODAY), strict=True
        ):
            found = (content.line(line) for line in one.evidence)
            yield Judged(label, one, tuple(line.text for line in found if line))


def scores(rows: list[Judged]) -> Iterator[str]:
    """
    How often the status is right, which is taken for which, and how good the lines are.
    """
    pairs = Counter((row.label["status"], row.coverage.status.value) for row in rows)
    right = sum(count for (wanted, said), count in pairs.items() if wanted == said)
    yield f"status right: {right}/{len(rows)}"
    for (wanted, said), count in sorted(pairs.items()):
        if wanted != said:
            yield f"{wanted} said to be {said}: {count}"
    shown = [row for row in rows if row.label["lines"] and row.texts]
    first = sum(row.points_at(row.texts[0]) for row in shown)
    all_lines = sum(len(row.texts) for row in shown)
    good = sum(row.points_at(text) for row in shown for text in row.texts)
    yield f"first line right: {first}/{len(shown)}"
    yield f"lines right: {good}/{all_lines}"


def main() -> None:
    """
    Print the scores, and what is not as labelled.
    """
    rows = list(judged())
    print(*scores(rows), sep="\n")
    for row in rows:
        said = row.coverage.status.value
        good = not row.texts or not row.label["lines"] or row.points_at(row.texts[0])
        if said != row.label["status"] or not good:
            top = row.texts[0][:50] if row.texts else ""
            print(
                f"{row.label['status']:8}{said:8}{row.label['asked'][:70]} <- {top}",
                file=sys.stderr,
            )


if __name__ == "__main__":
    main()
