"""
What every Outcomes promises.
"""

from datetime import timedelta

import pytest

from resumate.domain.errors import NotFoundError
from resumate.domain.outcome import Outcome, OutcomeState
from stored_samples import ADA, BOB, NOON, letter, letter_id, resume

SENT = Outcome(OutcomeState.SENT, NOON, "by post, “registered” 🙂")


@pytest.fixture(autouse=True)
def _a_letter(resumes, letters):
    resumes.add(resume())
    letters.add(letter())


def test_starts_empty(outcomes):
    """
    Nothing is noted of a letter that was just asked for.
    """
    assert {} == outcomes.of(ADA)


def test_round_trip(outcomes):
    """
    What was noted comes back equal, by its letter.
    """
    outcomes.note(ADA, letter_id(), SENT)

    assert {letter_id(): SENT} == outcomes.of(ADA)


def test_a_later_outcome_replaces_the_earlier(outcomes):
    """
    A letter has one outcome, the last that was noted; noting it again is fine.
    """
    later = Outcome(OutcomeState.INTERVIEW, NOON + timedelta(days=9))
    for outcome in (SENT, later, later):
        outcomes.note(ADA, letter_id(), outcome)

    assert {letter_id(): later} == outcomes.of(ADA)


def test_a_letter_that_is_not_there_has_no_outcome(outcomes):
    """
    Neither a missing letter nor another owner's can be noted on.
    """
    for owner, missing in ((ADA, letter_id(9)), (BOB, letter_id())):
        with pytest.raises(NotFoundError):
            outcomes.note(owner, missing, SENT)

    assert {} == outcomes.of(BOB)


def test_an_outcome_can_be_forgotten(outcomes):
    """
    Forgetting may be repeated, and touches nobody else's.
    """
    outcomes.note(ADA, letter_id(), SENT)

    outcomes.forget(BOB, letter_id())
    kept = outcomes.of(ADA)
    outcomes.forget(ADA, letter_id())
    outcomes.forget(ADA, letter_id())

    assert {letter_id(): SENT} == kept
    assert {} == outcomes.of(ADA)


def test_it_goes_with_its_letter(outcomes, letters):
    """
    Erasing a letter erases what was noted of it.
    """
    outcomes.note(ADA, letter_id(), SENT)

    letters.erase(ADA, letter_id())

    assert {} == outcomes.of(ADA)
