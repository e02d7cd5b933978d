"""
``python -m benchmarks.footprint [PEOPLE]``: what one person takes of the database, and
how long each step takes that a function on AWS takes too.

Each person has one two-page resume and two letters by the composer. Times are those of
this machine, the database beside it; the bytes are those of the database's files.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

import stories  # noqa: E402
from resumate.bootstrap import Application, application  # noqa: E402
from resumate.config import Settings  # noqa: E402
from resumate.domain.ids import OwnerId  # noqa: E402
from resumate.domain.letter import LetterWishes  # noqa: E402
from resumate.domain.resume import Resume  # noqa: E402
from resumate.ports.job_queue import LetterJob  # noqa: E402

PEOPLE = 100
LETTERS = 2
TWO_PAGES = stories.as_pdf(stories.RESUME + "\n" + stories.RESUME.split("EDUCATION")[0])
Done = TypeVar("Done")


def main() -> None:
    """
    Print the figures.
    """
    people = int(sys.argv[1]) if sys.argv[1:] else PEOPLE
    owners = [OwnerId(f"person-{number}") for number in range(people)]
    took: dict[str, list[float]] = {"read": [], "ask": [], "write": []}
    with tempfile.TemporaryDirectory() as folder:
        app = application(Settings(data_dir=Path(folder)))
        letters(app, read(app, OwnerId("warm"), []), {name: [] for name in took})
        sizes = [stored(app)]
        resumes = [read(app, owner, took["read"]) for owner in owners]
        sizes.append(stored(app))
        for resume in resumes:
            letters(app, resume, took)
        sizes.append(stored(app))
        app.close()
    print(f"{people} people, one resume and {LETTERS} letters each")
    print(f"bytes of rows and indexes a resume: {(sizes[1] - sizes[0]) / people:,.0f}")
    each = (sizes[2] - sizes[1]) / people / LETTERS
    print(f"bytes of rows and indexes a letter: {each:,.0f}")
    for name, times in took.items():
        print(f"{name}: median {statistics.median(times):.0f} ms of {len(times)}")


def read(app: Application, owner: OwnerId, took: list[float]) -> Resume:
    """
    One person's resume, read and stored.
    """
    ingest = app.use_cases.import_resume()
    return timed(took, lambda: ingest(owner, "ada.pdf", TWO_PAGES))


def letters(app: Application, resume: Resume, took: dict[str, list[float]]) -> None:
    """
    The letters of its owner.
    """
    ask, write = app.use_cases.request_letter(), app.use_cases.draft_letter()
    for _ in range(LETTERS):
        asked = (resume.owner, resume.id, stories.POSTING, LetterWishes())
        letter = timed(took["ask"], partial(ask, *asked))
        job = LetterJob(resume.owner, letter.id)
        timed(took["write"], partial(write, job))


def timed(times: list[float], work: Callable[[], Done]) -> Done:
    """
    What *work* gives; its milliseconds go to *times*.
    """
    started = time.perf_counter()
    done = work()
    times.append((time.perf_counter() - started) * 1000)
    return done


def stored(app: Application) -> int:
    """
    The bytes of the database's files.
    """
    with app.adapters.pool().connection() as connection:
        found = connection.execute(
            "select pg_database_size(current_database()) as bytes"
        ).fetchone()
    assert found
    size: int = found["bytes"]
    return size


if __name__ == "__main__":
    main()
