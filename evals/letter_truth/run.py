"""
Scores a checker on labelled sentences of cover letters.

    python evals/letter_truth/run.py [--split tune|test] [--verbose] [--write]
    python evals/letter_truth/run.py --fresh [--verbose]
    python evals/letter_truth/run.py --held-out
    python evals/letter_truth/run.py --semantic [...]

A checker is one function, ``check(resume, posting, sentence) -> list of codes``;
``--checker module:function`` scores another one. ``--fresh`` scores the set that was
written without knowledge of the rules (``fresh/``) instead; ``--held-out`` one of which
nobody has read a sentence (``held_out/``), so that its scores alone are printed.
``--semantic`` lets the embedder settle doubtful activities, as ``resumate check`` does.
"""

import argparse
import importlib
import json
import math
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

import elsewhere
from told import told_posting, told_resume

from resumate.adapters.models.onnx_embedder import OnnxEmbedder
from resumate.application.judging.semantic_support import SemanticSupport
from resumate.domain.grounding import check_letter
from resumate.domain.grounding.judge import said_of
from resumate.domain.posting import JobPosting
from resumate.domain.resume import (
    ResumeContent,
)

HERE = Path(__file__).parent
WRITTEN = date(2026, 11, 1)
"""The day the sentences were written for: posts that go on last until then."""

Checker = Callable[[ResumeContent, JobPosting, str], list[str]]


@dataclass(frozen=True, slots=True)
class Labelled:
    """
    One sentence, and what is true of it.
    """

    id: str
    resume: str
    split: str
    language: str
    label: str
    code: str | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Scored:
    """
    A sentence and the codes that the checker gave it.
    """

    item: Labelled
    codes: tuple[str, ...]


def check(resume: ResumeContent, posting: JobPosting, sentence: str) -> list[str]:
    """
    ResuMate's own gate.
    """
    critique = check_letter(
        sentence, resume, posting, language=resume.language, today=WRITTEN
    )
    return [f.code.value for s in critique.sentences for f in s.findings]


def check_with_embedder(
    resume: ResumeContent, posting: JobPosting, sentence: str
) -> list[str]:
    """
    The gate with likeness of meaning, as ``resumate check`` has it.
    """
    critique = check_letter(
        sentence, resume, posting, language=resume.language, today=WRITTEN
    )
    settled = _support()(critique, resume)
    return [f.code.value for s in settled.sentences for f in s.findings]


@lru_cache(maxsize=1)
def _support() -> SemanticSupport:
    return SemanticSupport(OnnxEmbedder())


def sentences(folder: Path = HERE) -> list[Labelled]:
    """
    All labelled sentences of the set in *folder*.
    """
    rows = (folder / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    return [Labelled(**json.loads(row)) for row in rows if row.strip()]


@lru_cache(maxsize=64)
def case(name: str, folder: Path = HERE) -> tuple[ResumeContent, JobPosting]:
    """
    The resume of that name in *folder*, and the posting that is answered.
    """
    data = json.loads((folder / "resumes" / f"{name}.json").read_text(encoding="utf-8"))
    return told_resume(data), told_posting(data["posting"])


def score(
    checker: Checker, items: Iterable[Labelled], folder: Path = HERE
) -> list[Scored]:
    """
    What *checker* says of each sentence of the set in *folder*.
    """
    return [
        Scored(item, tuple(checker(*case(item.resume, folder), item.sentence)))
        for item in items
    ]


def wilson(hits: int, total: int) -> tuple[float, float]:
    """
    The 95% confidence interval of a share.
    """
    if not total:
        return 0.0, 1.0
    share, z = hits / total, 1.96
    middle = share + z * z / (2 * total)
    spread = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    divisor = 1 + z * z / total
    return max(0.0, (middle - spread) / divisor), min(1.0, (middle + spread) / divisor)


def table(scored: list[Scored]) -> list[str]:
    """
    Recall by class and false alarms, as rows of a Markdown table.
    """
    rows = [
        "| class | n | caught | 95% interval | with that code |",
        "|---|---|---|---|---|",
    ]
    false = [s for s in scored if s.item.label == "unsupported"]
    rows += [
        _row(code, [s for s in false if s.item.code == code])
        for code in sorted({s.item.code or "" for s in false})
    ]
    rows.append(_row("**all unsupported**", false))
    rows += ["", "| kind | n | falsely flagged | 95% interval |", "|---|---|---|---|"]
    for label in ("supported", "neutral"):
        rows.append(_alarm(label, [s for s in scored if s.item.label == label]))
    rows.append(
        _alarm("**all true**", [s for s in scored if s.item.label != "unsupported"])
    )
    return rows


def _row(name: str, group: list[Scored]) -> str:
    caught = sum(bool(s.codes) for s in group)
    exact = sum(s.item.code in s.codes for s in group)
    low, high = wilson(caught, len(group))
    total = max(len(group), 1)
    return (
        f"| {name} | {len(group)} | {caught / total:.2f} | {low:.2f}-{high:.2f} "
        f"| {exact / total:.2f} |"
    )


def _alarm(name: str, group: list[Scored]) -> str:
    flagged = sum(bool(s.codes) for s in group)
    low, high = wilson(flagged, len(group))
    total = max(len(group), 1)
    return f"| {name} | {len(group)} | {flagged / total:.3f} | {low:.3f}-{high:.3f} |"


def main() -> None:
    """
    Score, print, and write the report if asked.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=["tune", "test"])
    parser.add_argument("--verbose", action="store_true", help="print wrong answers")
    parser.add_argument("--checker", help="module:function to score")
    parser.add_argument("--write", action="store_true", help="write README.md")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--fresh", action="store_true", help="score the set in fresh/")
    which.add_argument(
        "--held-out", action="store_true", help="score the set in held_out/"
    )
    parser.add_argument("--semantic", action="store_true", help="with the embedder")
    options = parser.parse_args()
    if options.write and not elsewhere.DATA.exists():
        parser.error(f"the page has a table of {elsewhere.DATA}, which is missing")
    if options.write:
        (HERE / "README.md").write_text(_page(), encoding="utf-8")
        return
    if options.held_out and options.verbose:
        parser.error("nobody reads what is held out: its scores alone are printed")
    folder = _folder(options)
    checker = check_with_embedder if options.semantic else _checker(options.checker)
    report: list[str] = []
    for split in [options.split] if options.split else _halves(folder):
        scored = _scored(checker, folder, split)
        report += ["", f"## The {split} half", "", *table(scored)]
        if options.verbose:
            _print_wrong(scored)
    print("\n".join(report))


def _folder(options: argparse.Namespace) -> Path:
    if options.held_out:
        return HERE / "held_out"
    return HERE / "fresh" if options.fresh else HERE


def _halves(folder: Path) -> list[str]:
    """
    The halves of the set in *folder* that have sentences, what is held out first.
    """
    return sorted({s.split for s in sentences(folder)})


def _scored(checker: Checker, folder: Path, split: str) -> list[Scored]:
    return score(checker, [s for s in sentences(folder) if s.split == split], folder)


def _page() -> str:
    """
    README.md: what the sets are, and how the gate answers them.
    """
    sets = [
        (HERE, "main"),
        (HERE / "fresh", "fresh"),
        (HERE / "held_out", "held-out"),
    ]
    halves = [(f, n, split) for f, n in sets for split in _halves(f)]
    scored = {(n, split): _scored(check, f, split) for f, n, split in halves}
    rows = [
        "## In short",
        "",
        "| set | half | caught | falsely flagged | with embedder | falsely flagged |",
        "|---|---|---|---|---|---|",
    ]
    for folder, name, split in halves:
        alone = _totals(scored[name, split])
        settled = _totals(_scored(check_with_embedder, folder, split))
        rows.append(f"| {name} | {split} | {alone} | {settled} |")
    for _, name, split in halves:
        rows += ["", f"## The {split} half of the {name} set, gate alone", ""]
        rows += table(scored[name, split])
    rows += [
        "",
        "## Other domains, as a floor",
        "",
        *elsewhere.report(elsewhere.DATA),
    ]
    head = (HERE / "HEAD.md").read_text(encoding="utf-8")
    return head + "\n" + "\n".join(rows) + "\n" + _speed(check)


def _totals(scored: list[Scored]) -> str:
    false = [s for s in scored if s.item.label == "unsupported"]
    true = [s for s in scored if s.item.label != "unsupported"]
    caught, flagged = (sum(bool(s.codes) for s in group) for group in (false, true))
    (low, high), (least, most) = (
        wilson(caught, len(false)),
        wilson(flagged, len(true)),
    )
    return (
        f"{caught / len(false):.2f} ({low:.2f}-{high:.2f}) "
        f"| {flagged / len(true):.3f} ({least:.3f}-{most:.3f})"
    )


def _checker(name: str | None) -> Checker:
    if name is None:
        return check
    module, _, function = name.partition(":")
    found: Checker = getattr(importlib.import_module(module), function)
    return found


def _speed(checker: Checker) -> str:
    items = sentences()
    times = []
    for _ in range(5):
        said_of.cache_clear()
        start = time.perf_counter()
        score(checker, items)
        times.append((time.perf_counter() - start) / len(items) * 25 * 1000)
    return f"\nTime for 25 sentences, one by one: {statistics.median(times):.1f} ms.\n"


def _print_wrong(scored: list[Scored]) -> None:
    for s in scored:
        if (s.item.label == "unsupported") != bool(s.codes):
            what = s.item.code or s.item.label
            print(f"{s.item.id:15} {what:22} {','.join(s.codes):24} {s.item.sentence}")


if __name__ == "__main__":
    main()
