"""
What every Ledger promises.
"""

from datetime import timedelta
from uuid import UUID

import pytest

from resumate.domain.letter import TokenUsage
from stored_samples import ADA, BOB, NOON

HOUR = timedelta(hours=1)


def entry(number):
    """
    The id of an entry.
    """
    return UUID(int=number)


def test_starts_empty(ledger):
    """
    Who asked no model used nothing, and it cost nobody knows what.
    """
    assert TokenUsage() == ledger.since(ADA, NOON)


def test_entries_add_up(ledger):
    """
    Tokens and costs are summed.
    """
    ledger.record(ADA, entry(1), NOON, TokenUsage(100, 20, 0.25))
    ledger.record(ADA, entry(2), NOON, TokenUsage(10, 2, 0.5))

    assert TokenUsage(110, 22, 0.75) == ledger.since(ADA, NOON)


def test_an_entry_counts_once(ledger):
    """
    Recording an entry again changes nothing.
    """
    for _ in range(2):
        ledger.record(ADA, entry(1), NOON, TokenUsage(100, 20))

    assert TokenUsage(100, 20) == ledger.since(ADA, NOON)


def test_only_what_came_since_counts(ledger):
    """
    The moment itself belongs to it.
    """
    ledger.record(ADA, entry(1), NOON - HOUR, TokenUsage(100, 20))
    ledger.record(ADA, entry(2), NOON, TokenUsage(1, 2))

    assert TokenUsage(1, 2) == ledger.since(ADA, NOON)


def test_another_owners_entries_do_not_count(ledger):
    """
    Each owner has a sum of their own; also under the same entry id.
    """
    ledger.record(ADA, entry(1), NOON, TokenUsage(100, 20))
    ledger.record(BOB, entry(1), NOON, TokenUsage(1, 2))

    assert TokenUsage(1, 2) == ledger.since(BOB, NOON)


@pytest.mark.parametrize("times", [1, 2])
def test_old_entries_are_forgotten(ledger, times):
    """
    Of all owners, and those of the moment itself stay.
    """
    for owner in (ADA, BOB):
        ledger.record(owner, entry(1), NOON - HOUR, TokenUsage(100, 20))
        ledger.record(owner, entry(2), NOON, TokenUsage(1, 2))

    for _ in range(times):
        ledger.forget(NOON)

    assert [TokenUsage(1, 2)] * 2 == [ledger.since(o, NOON - HOUR) for o in (ADA, BOB)]


def test_an_owners_entries_are_erased(ledger):
    """
    All of theirs, and nobody else's; erasing what is not there is fine.
    """
    for owner in (ADA, BOB):
        ledger.record(owner, entry(1), NOON, TokenUsage(1, 2))

    for _ in range(2):
        ledger.erase(ADA)

    assert TokenUsage() == ledger.since(ADA, NOON)
    assert TokenUsage(1, 2) == ledger.since(BOB, NOON)
