"""
How well posts of work are read from ordinary resumes, against what their authors wrote
down: title, employer, dates, and the first line that stands under each.

`samples/posts` has 64 resumes as people type them, by four hands that knew nothing of
the program, 16 by each. `english` and `german` may be learned from; `held_out`, of two
hands, is read by nobody: no rule is made for it, and `--held-out` alone scores it.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resumate.adapters.documents.text_extractor import ChildProcessTextExtractor
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import PartialDate, ResumeContent, Role, Section

SAMPLES = Path(__file__).parent / "samples" / "posts"
_WORK = frozenset({Section.EXPERIENCE, Section.VOLUNTEERING, Section.PROJECTS})
_NAMES = ("title", "employer")
_BEGINNING = 25
"""Characters by which a line is known again."""
_MOSTLY_WRONG = 3
"""Of title, employer and dates: then it is another post."""


@dataclass(frozen=True, slots=True)
class Post:
    """
    A labelled post, the one read for it, and what of that is wrong.
    """

    name: str
    wanted: dict[str, Any]
    read: Role | None
    wrong: tuple[str, ...]


def posts(folder: Path) -> Iterator[Post]:
    """
    Each labelled post of the resumes in *folder* beside what is read.
    """
    extractor = ChildProcessTextExtractor()
    for labels in sorted(folder.glob("*.json")):
        file = next(f for f in folder.glob(f"{labels.stem}.*") if f != labels)
        content = read_resume(extractor.extract(file.read_bytes(), file.name))
        for wanted, role in _paired(json.loads(labels.read_text("utf-8")), content):
            yield Post(file.name, wanted, role, _wrong(wanted, role, content))


def _paired(
    labels: list[dict[str, Any]], content: ResumeContent
) -> Iterator[tuple[dict[str, Any], Role | None]]:
    worked = {line.role for line in content.lines if line.section in _WORK}
    free = [role for role in content.roles if role.id in worked]
    for wanted in labels:
        best = max(free, key=lambda role: _likeness(wanted, role), default=None)
        fits = best if best and len(_differs(wanted, best)) < _MOSTLY_WRONG else None
        if fits:
            free.remove(fits)
        yield wanted, fits


def _likeness(wanted: dict[str, Any], role: Role) -> float:
    inside = any(_bare(wanted[n]) in _bare(getattr(role, n)) for n in _NAMES)
    return 3 - len(_differs(wanted, role)) + 0.3 * inside


def _differs(wanted: dict[str, Any], role: Role) -> tuple[str, ...]:
    names = (n for n in _NAMES if _bare(wanted[n]) != _bare(getattr(role, n)))
    dates = (_date(role.start), _date(role.end)) != (wanted["from"], wanted["to"])
    return (*names, *(["dates"] if dates else []))


def _wrong(
    wanted: dict[str, Any], role: Role | None, content: ResumeContent
) -> tuple[str, ...]:
    if role is None:
        return ("missing",)
    first = _bare(wanted["line"])[:_BEGINNING]
    under = any(
        line.role == role.id and first in _bare(line.text) for line in content.lines
    )
    return (*_differs(wanted, role), *([] if under else ["line"]))


def _bare(text: str | None) -> str:
    return re.sub(r"\W+", " ", text or "").strip().casefold()


def _date(date: PartialDate | None) -> str | None:
    return None if date is None else str(date)


def main() -> None:
    """
    Print how many posts are wholly right, and what is wrong with the others.
    """
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--held-out", action="store_true", help="its counts alone")
    options.add_argument("--show", action="store_true", help="each post that is wrong")
    asked = options.parse_args()
    for name in ["held_out"] if asked.held_out else ["english", "german"]:
        read = list(posts(SAMPLES / name))
        wrong = Counter(what for post in read for what in post.wrong)
        right = sum(not post.wrong for post in read)
        told = ", ".join(f"{what} {n}" for what, n in wrong.most_common())
        print(f"{name}: {right} of {len(read)} posts wholly right; wrong: {told}")
        for post in read if asked.show and not asked.held_out else ():
            if post.wrong:
                print(
                    f"  {post.name}: {', '.join(post.wrong)}: {post.wanted} {post.read}"
                )


if __name__ == "__main__":
    main()
