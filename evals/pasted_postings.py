"""
What is read from postings as people paste them, against what their authors meant:
title, employer, and each thing that is asked, with its kind.

`samples/pasted` has 88 postings with what stands around them on boards and in mails, by
four hands that knew nothing of the program. `learned` may be learned from; no rule was
made from `held_out`, which `--held-out` alone scores.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resumate.domain.posting import JobPosting, Requirement
from resumate.domain.posting_reading import read_posting

SAMPLES = Path(__file__).parent / "samples" / "pasted"
KINDS = ("must", "nice", "duty")
_STEM = 5
"""Letters by which a word is known again in another form."""
_LONG = 4
_MOST = 0.6
"""The share of a label's long words that a requirement must have to be meant."""


@dataclass(frozen=True, slots=True)
class Scored:
    """
    A labelled posting, and what is wrong of what was read.
    """

    name: str
    counts: Counter[str]
    wrong: tuple[str, ...]


def scored(folder: Path) -> Iterator[Scored]:
    """
    Each labelled posting of *folder*.
    """
    for labels in sorted(folder.glob("*.json")):
        wanted = json.loads(labels.read_text("utf-8"))
        posting = read_posting(labels.with_suffix(".txt").read_text("utf-8"))
        counts, wrong = _head(wanted, posting)
        for kind in KINDS:
            for label in wanted[kind]:
                _count(kind, label, posting, counts, wrong)
        for label in wanted["not"]:
            taken = any(
                _bare(label)[:30] in _bare(r.text) for r in posting.requirements
            )
            counts["not"] += 1
            counts["not taken"] += taken
            wrong += [f"taken: {label}"] * taken
        yield Scored(labels.stem, counts, tuple(wrong))


def _head(
    wanted: dict[str, Any], posting: JobPosting
) -> tuple[Counter[str], list[str]]:
    counts, wrong = Counter[str](), []
    for name in ("title", "company"):
        read = getattr(posting, name)
        right = _bare(read) == _bare(wanted[name])
        counts[name] += 1
        counts[f"{name} right"] += right
        wrong += [] if right else [f"{name}: {wanted[name]} | {read}"]
    return counts, wrong


def _count(
    kind: str, label: str, posting: JobPosting, counts: Counter[str], wrong: list[str]
) -> None:
    found = [r for r in posting.requirements if _means(r, label)]
    right = any(r.kind.value == kind for r in found)
    counts[kind] += 1
    counts[f"{kind} found"] += bool(found)
    counts[f"{kind} right"] += right
    if not right:
        wrong.append(f"{kind}: {label} | {[r.kind.value for r in found]}")


def _means(requirement: Requirement, label: str) -> bool:
    read, said = _bare(requirement.text), _bare(label)
    long = [word[:_STEM] for word in said.split() if len(word) >= _LONG]
    have = {word[:_STEM] for word in read.split()}
    return said in read or (
        bool(long) and sum(w in have for w in long) >= _MOST * len(long)
    )


def _bare(text: str | None) -> str:
    return re.sub(r"\W+", " ", (text or "").casefold()).strip()


def main() -> None:
    """
    Prints the counts, and with ``--show`` what is wrong.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--show", action="store_true", help="not of what is held out")
    options = parser.parse_args()
    name = "held_out" if options.held_out else "learned"
    total: Counter[str] = Counter()
    for one in scored(SAMPLES / name):
        total += one.counts
        if options.show and not options.held_out:
            print(one.name, *one.wrong, sep="\n  ")
    print(f"{name}: {total['title']} postings")
    for head in ("title", "company"):
        print(f"  {head}: {total[f'{head} right']} right")
    for kind in KINDS:
        found, right = total[f"{kind} found"], total[f"{kind} right"]
        print(f"  {kind}: {found} found, {right} of their kind, of {total[kind]}")
    print(
        f"  neither: {total['not taken']} of {total['not']} taken for something asked"
    )


if __name__ == "__main__":
    main()
