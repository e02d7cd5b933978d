"""
What every Untouched promises, beside the stores of what is touched.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from resumate.adapters.postgres.letter_repository import PostgresLetterRepository
from resumate.adapters.postgres.outcomes import PostgresOutcomes
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.adapters.postgres.untouched import PostgresUntouched
from resumate.domain.outcome import Outcome, OutcomeState
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.outcomes import Outcomes
from resumate.ports.resume_repository import ResumeRepository
from resumate.ports.untouched import Untouched
from stored_samples import (
    ADA,
    BOB,
    NOON,
    letter,
    letter_id,
    resume,
    resume_id,
    written,
)


@dataclass
class Kept:
    """
    What is kept: Ada has a resume and a letter, Bob a resume.
    """

    untouched: Untouched
    resumes: ResumeRepository
    letters: LetterRepository
    outcomes: Outcomes
    lie: Callable[[], None]
    """Lets everything lie for a year."""

    def found(self):
        """
        Letters and resumes that were not touched for a month.
        """
        before = datetime.now(UTC) - timedelta(days=30)
        return self.untouched.letters(before), self.untouched.resumes(before)


@pytest.fixture
def postgres_kept(pool, migrated_database) -> Kept:
    def lie() -> None:
        with psycopg.connect(migrated_database.admin_dsn) as conn:
            conn.execute("update touched set touched_at = touched_at - interval '1 y'")

    return Kept(
        PostgresUntouched(pool),
        PostgresResumeRepository(pool),
        PostgresLetterRepository(pool),
        PostgresOutcomes(pool),
        lie,
    )


@pytest.fixture(params=[pytest.param("postgres", marks=pytest.mark.postgres)])
def kept(request) -> Kept:
    made = request.getfixturevalue(f"{request.param}_kept")
    made.resumes.add(resume())
    made.resumes.add(resume(owner=BOB))
    made.letters.add(letter())
    return made


def test_what_is_new_is_not_found(kept):
    """
    Whatever was just written was just touched; when a resume was uploaded is another
    matter.
    """
    assert kept.found() == ([], [])


def test_what_lay_is_found_of_all_owners(kept):
    """
    Letters and resumes, by owner.
    """
    kept.lie()

    letters, resumes = kept.found()

    assert letters == [(ADA, letter_id())]
    assert sorted(resumes) == [(ADA, resume_id()), (BOB, resume_id())]


def test_longest_untouched_first(kept):
    """
    What has lain longest comes first, whoever's it is.
    """
    kept.lie()
    kept.resumes.add(resume(2))
    kept.letters.add(replace(letter(2), resume=resume_id(2)))
    kept.lie()
    kept.letters.save(written())
    kept.lie()

    letters, resumes = kept.found()

    assert letters == [(ADA, letter_id(2)), (ADA, letter_id())]
    assert resumes == [(BOB, resume_id()), (ADA, resume_id(2)), (ADA, resume_id())]


@pytest.mark.parametrize("how", ["written", "outcome"])
def test_a_letter_that_is_touched_touches_its_resume(kept, how):
    """
    A new version or an outcome keeps both; what is another's lies on.
    """
    kept.lie()

    if how == "written":
        kept.letters.save(written())
    else:
        kept.outcomes.note(ADA, letter_id(), Outcome(OutcomeState.SENT, NOON))

    assert kept.found() == ([], [(BOB, resume_id())])


def test_a_resume_that_is_changed_is_touched(kept):
    """
    As when a fact is confirmed; its letters lie on.
    """
    kept.lie()

    kept.resumes.add(resume())

    assert kept.found() == ([(ADA, letter_id())], [(BOB, resume_id())])


def test_a_resume_whose_bytes_come_again_is_touched(kept):
    """
    Who uploads the file again wants it kept.
    """
    kept.lie()

    kept.resumes.add(resume(2, content_hash=resume().content_hash))

    assert kept.found() == ([(ADA, letter_id())], [(BOB, resume_id())])
