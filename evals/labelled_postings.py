"""
How well the postings in samples/postings are read, against what a careful recruiter
would have written down (labels.json there).

A requirement read is right if its words are most of the words of one that is labelled;
precision is the share of those read, recall the share of those labelled. A kind is
right if such a pair agrees on it.
"""

import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resumate.adapters.documents.text_extractor import ChildProcessTextExtractor
from resumate.domain.posting import JobPosting, Requirement
from resumate.domain.posting_reading import read_posting
from resumate.domain.posting_reading.reader import STEERING_WARNING

SAMPLES = Path(__file__).parent / "samples" / "postings"
LABELS = SAMPLES / "labels.json"
_ALIKE = 0.8
"""Twice the shared words by all words, from which two texts ask the same."""


@dataclass(frozen=True, slots=True)
class Read:
    """
    One posting read, beside its labels.
    """

    name: str
    posting: JobPosting
    wanted: dict[str, Any]
    pairs: tuple[tuple[Requirement, str], ...]
    """What was read as labelled, with the labelled kind."""
    extra: tuple[str, ...]
    missed: tuple[str, ...]

    def right(self, field: str) -> bool:
        """
        Whether title, company or language is as labelled.
        """
        read = getattr(self.posting, field) or ""
        return bool(read.casefold() == (self.wanted[field] or "").casefold())

    @property
    def kinds(self) -> int:
        """
        How many pairs agree on how much it is asked.
        """
        return sum(read.kind.value == kind for read, kind in self.pairs)

    @property
    def warned(self) -> bool:
        """
        Whether it is told that the posting tries to steer exactly where it does.
        """
        told = STEERING_WARNING in self.posting.warnings
        return told == bool(self.wanted.get("warns"))


def read_all() -> Iterator[Read]:
    """
    Every labelled posting, read from its file as the command line does.
    """
    extractor = ChildProcessTextExtractor()
    for name, wanted in json.loads(LABELS.read_text(encoding="utf-8")).items():
        content = (SAMPLES / name).read_bytes()
        posting = read_posting(extractor.extract(content, name).text)
        yield _compared(name, posting, wanted)


def _compared(name: str, posting: JobPosting, wanted: dict[str, Any]) -> Read:
    asked = wanted["asked"]
    scored = sorted(
        (
            (_likeness(read.text, text), at, place)
            for at, read in enumerate(posting.requirements)
            for place, (_, text) in enumerate(asked)
        ),
        key=lambda pair: -pair[0],
    )
    taken: dict[int, int] = {}
    for likeness, at, place in scored:
        if likeness >= _ALIKE and at not in taken and place not in taken.values():
            taken[at] = place
    return Read(
        name,
        posting,
        wanted,
        tuple((posting.requirements[a], asked[p][0]) for a, p in taken.items()),
        tuple(r.text for a, r in enumerate(posting.requirements) if a not in taken),
        tuple(t for p, (_, t) in enumerate(asked) if p not in taken.values()),
    )


def _likeness(one: str, other: str) -> float:
    words, others = (set(re.findall(r"[\w+#]+", t.casefold())) for t in (one, other))
    return 2 * len(words & others) / (len(words) + len(others) or 1)


def rows(read: Sequence[Read]) -> Iterator[tuple[str, ...]]:
    """
    A row a posting, and one of all.
    """
    for one in read:
        yield _row(one.name, [one])
    yield _row("all", read)


def _row(name: str, read: Sequence[Read]) -> tuple[str, ...]:
    pairs = sum(len(one.pairs) for one in read)
    found = pairs + sum(len(one.extra) for one in read)
    wanted = pairs + sum(len(one.missed) for one in read)
    told = [
        f"{sum(one.right(field) for one in read)}/{len(read)}"
        for field in ("title", "company", "language")
    ]
    return (
        name,
        *told,
        f"{pairs}/{found}",
        f"{pairs}/{wanted}",
        f"{sum(one.kinds for one in read)}/{pairs}",
        f"{sum(one.warned for one in read)}/{len(read)}",
    )


def complaints(read: Sequence[Read]) -> Iterator[str]:
    """
    What is not as labelled, to read by eye.
    """
    for one in read:
        for field in ("title", "company", "language"):
            if not one.right(field):
                found = getattr(one.posting, field)
                yield f"{one.name}: {field} {found!r}, not {one.wanted[field]!r}"
        yield from (f"{one.name}: not asked: {text}" for text in one.extra)
        yield from (f"{one.name}: not read: {text}" for text in one.missed)
        for requirement, kind in one.pairs:
            if requirement.kind.value != kind:
                said = requirement.kind.value
                yield f"{one.name}: {said}, not {kind}: {requirement.text}"


if __name__ == "__main__":
    results = list(read_all())
    for row in rows(results):
        print(*row, sep="  ")
    print(*complaints(results), sep="\n", file=sys.stderr)
