"""
What every Connections promises.
"""

from datetime import timedelta

from stored_samples import ADA, BOB

HOUR = timedelta(hours=1)


def test_starts_empty(connections):
    """
    Nobody listens at first.
    """
    assert connections.of(ADA) == []


def test_added_is_listening(connections, clock):
    """
    An added connection is its owner's, and nobody else's.
    """
    connections.add(ADA, "c1", clock() + HOUR)

    assert connections.of(ADA) == ["c1"]
    assert connections.of(BOB) == []


def test_oldest_first(connections, clock):
    """
    An owner's connections come in the order they were added.
    """
    for name in ("c3", "c1", "c2"):
        connections.add(ADA, name, clock() + HOUR)
        clock.pass_by(timedelta(seconds=1))

    assert connections.of(ADA) == ["c3", "c1", "c2"]


def test_expired_is_gone(connections, clock):
    """
    From its expiry on, a connection is not told of.
    """
    connections.add(ADA, "c1", clock() + HOUR)

    clock.pass_by(HOUR)

    assert connections.of(ADA) == []


def test_adding_again_moves_the_expiry(connections, clock):
    """
    A connection added again lives until its new expiry, once, and keeps its place.
    """
    connections.add(ADA, "c1", clock() + HOUR)
    clock.pass_by(timedelta(minutes=30))
    connections.add(ADA, "c2", clock() + 3 * HOUR)

    connections.add(ADA, "c1", clock() + 2 * HOUR)
    clock.pass_by(HOUR)

    assert connections.of(ADA) == ["c1", "c2"]


def test_adding_again_can_shorten(connections, clock):
    """
    The new expiry counts also if it is earlier.
    """
    connections.add(ADA, "c1", clock() + 2 * HOUR)

    connections.add(ADA, "c1", clock() + HOUR)
    clock.pass_by(HOUR)

    assert connections.of(ADA) == []


def test_a_connection_has_one_owner(connections, clock):
    """
    An id that is given out again belongs to its new owner alone.
    """
    connections.add(ADA, "c1", clock() + HOUR)

    connections.add(BOB, "c1", clock() + HOUR)

    assert connections.of(ADA) == []
    assert connections.of(BOB) == ["c1"]


def test_removed_is_gone(connections, clock):
    """
    A removed connection is not told of, and only that one.
    """
    connections.add(ADA, "c1", clock() + HOUR)
    connections.add(ADA, "c2", clock() + HOUR)

    connections.remove("c1")

    assert connections.of(ADA) == ["c2"]


def test_removing_the_unknown_is_fine(connections, clock):
    """
    Removing an unknown connection, or one twice, changes nothing.
    """
    connections.add(ADA, "c1", clock() + HOUR)

    connections.remove("c2")
    connections.remove("c2")

    assert connections.of(ADA) == ["c1"]


def test_expire_forgets_and_counts(connections, clock):
    """
    Expiring forgets all connections whose time is over, of all owners, and counts them.
    """
    connections.add(ADA, "c1", clock() + HOUR)
    connections.add(BOB, "c2", clock() + HOUR)
    connections.add(ADA, "c3", clock() + 2 * HOUR)

    clock.pass_by(HOUR)

    assert connections.expire() == 2
    assert connections.expire() == 0
    assert connections.of(ADA) == ["c3"]
