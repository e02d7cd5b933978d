"""
What every Outbox promises.
"""

from datetime import timedelta

import pytest

from resumate.domain.errors import NotFoundError
from resumate.ports.job_queue import LetterJob
from stored_samples import ADA, BOB, NOON, letter, letter_id, resume, written

LATER = NOON + timedelta(days=1)


@pytest.fixture(autouse=True)
def _a_resume(resumes):
    resumes.add(resume())


def test_starts_empty(outbox):
    """
    Without letters there is nothing to enqueue.
    """
    assert outbox.unsent(LATER) == []


def test_an_added_letter_is_unsent(outbox, letters):
    """
    Adding a letter leaves its job, in ids.
    """
    letters.add(letter())

    assert outbox.unsent(LATER) == [LetterJob(ADA, letter_id())]


def test_adding_again_leaves_one_job(outbox, letters):
    """
    A letter added twice is to be enqueued once.
    """
    letters.add(letter())
    letters.add(letter())

    assert outbox.unsent(LATER) == [LetterJob(ADA, letter_id())]


def test_a_refused_letter_leaves_nothing(outbox, letters):
    """
    A letter that was not added leaves no job.
    """
    with pytest.raises(NotFoundError):
        letters.add(letter(owner=BOB))

    assert outbox.unsent(LATER) == []


def test_only_letters_from_before(outbox, letters):
    """
    Letters added at that time or after it are left alone.
    """
    letters.add(letter(1))
    letters.add(letter(2))

    before_second = letter(2).created_at

    assert outbox.unsent(before_second) == [LetterJob(ADA, letter_id(1))]


def test_oldest_first(outbox, letters):
    """
    The letter that has waited longest comes first, whoever asked for it.
    """
    for number in (3, 1, 2):
        letters.add(letter(number))

    found = [job.letter for job in outbox.unsent(LATER)]

    assert found == [letter_id(1), letter_id(2), letter_id(3)]


def test_jobs_of_all_owners(outbox, letters, resumes):
    """
    The sweeper sees every owner's letters.
    """
    resumes.add(resume(owner=BOB))
    letters.add(letter(1))
    letters.add(letter(2, owner=BOB))

    assert [job.owner for job in outbox.unsent(LATER)] == [ADA, BOB]


def test_sent_is_not_unsent(outbox, letters):
    """
    A letter marked as sent is not told of again, also when it is added again.
    """
    letters.add(letter(1))
    letters.add(letter(2))

    outbox.mark_sent(letter_id(1))
    letters.add(letter(1))

    assert outbox.unsent(LATER) == [LetterJob(ADA, letter_id(2))]


def test_marking_the_unknown_is_fine(outbox, letters):
    """
    Marking an unknown letter, or one twice, changes nothing.
    """
    letters.add(letter(1))

    outbox.mark_sent(letter_id(2))
    outbox.mark_sent(letter_id(2))

    assert outbox.unsent(LATER) == [LetterJob(ADA, letter_id(1))]


def test_an_erased_letter_is_not_sent(outbox, letters):
    """
    An erased letter leaves no job behind.
    """
    letters.add(letter())

    letters.erase(ADA, letter_id())

    assert outbox.unsent(LATER) == []


def test_saving_versions_leaves_no_job(outbox, letters):
    """
    Only adding a letter leaves a job; saving its versions does not.
    """
    letters.add(letter())
    outbox.mark_sent(letter_id())

    letters.save(written())

    assert outbox.unsent(LATER) == []
