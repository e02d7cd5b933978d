"""
Subscriptions within one process.
"""

from threading import Event, Thread
from uuid import uuid4

import pytest

from resumate.adapters.local.notifier import InProcessNotifier
from resumate.domain.events import LetterDelta
from resumate.domain.ids import ConnectionId, LetterId
from resumate.ports.errors import RecipientGoneError

ADA = ConnectionId("ada")
PATIENCE = 5


def delta(seq: int) -> LetterDelta:
    return LetterDelta(LetterId(uuid4()), seq, "…")


def test_unknown_connection_is_gone():
    """
    Nobody listens on a connection that was never opened.
    """
    with pytest.raises(RecipientGoneError):
        InProcessNotifier().notify(ADA, delta(1))


def test_slow_reader_is_dropped_at_the_bound():
    """
    A reader who falls too far behind is cut off, and what waited is forgotten.
    """
    notifier = InProcessNotifier(bound=3)
    subscription = notifier.open(ADA)
    for seq in range(3):
        notifier.notify(ADA, delta(seq))

    with pytest.raises(RecipientGoneError):
        notifier.notify(ADA, delta(4))

    assert subscription.closed
    assert subscription.get() is None


def test_dropped_reader_may_come_back():
    """
    Opening again after being dropped starts anew.
    """
    notifier = InProcessNotifier(bound=1)
    notifier.open(ADA)
    notifier.notify(ADA, delta(1))
    with pytest.raises(RecipientGoneError):
        notifier.notify(ADA, delta(2))

    subscription = notifier.open(ADA)
    event = delta(3)
    notifier.notify(ADA, event)

    assert subscription.get().event == event


def test_reader_who_keeps_up_is_never_dropped():
    """
    The bound counts what waits, not what was sent.
    """
    notifier = InProcessNotifier(bound=2)
    subscription = notifier.open(ADA)

    for seq in range(100):
        notifier.notify(ADA, delta(seq))
        assert subscription.get().event.seq == seq


def test_opening_again_closes_the_earlier_one():
    """
    One connection has one reader: the latest.
    """
    notifier = InProcessNotifier()
    earlier, later = notifier.open(ADA), notifier.open(ADA)

    notifier.notify(ADA, delta(1))

    assert earlier.closed
    assert earlier.get() is None
    assert later.get() is not None


def test_waiting_reader_gets_what_another_thread_sends():
    """
    A reader that waits is given an event as soon as any thread sends one.
    """
    notifier = InProcessNotifier()
    subscription = notifier.open(ADA)
    event = delta(1)

    sender = Thread(target=notifier.notify, args=(ADA, event))
    sender.start()
    notification = subscription.get(PATIENCE)
    sender.join()

    assert notification.event == event


def test_closing_ends_the_reader():
    """
    A reader in another thread ends when the connection closes.
    """
    notifier = InProcessNotifier()
    subscription = notifier.open(ADA)
    taken = []
    reader = Thread(target=lambda: taken.extend(subscription))
    reader.start()

    notifier.close(ADA)
    reader.join(PATIENCE)

    assert not reader.is_alive()
    assert taken == []


def test_leaving_the_block_closes():
    """
    A subscription used as a context is closed at its end.
    """
    notifier = InProcessNotifier()

    with notifier.open(ADA):
        notifier.notify(ADA, delta(1))

    with pytest.raises(RecipientGoneError):
        notifier.notify(ADA, delta(2))


def test_event_loop_is_woken():
    """
    Whoever asked to be woken is, for each event and when it is cut off.
    """
    notifier = InProcessNotifier(bound=1)
    woken = []
    notifier.open(ADA, wake=lambda: woken.append("!"))

    notifier.notify(ADA, delta(1))
    with pytest.raises(RecipientGoneError):
        notifier.notify(ADA, delta(2))

    assert woken == ["!", "!"]


def test_many_senders_lose_nothing():
    """
    Events sent by several threads at once all arrive, each sender's in order.
    """
    notifier = InProcessNotifier(bound=10_000)
    subscription = notifier.open(ADA)
    start = Event()

    def send(sender: int) -> None:
        start.wait(PATIENCE)
        for seq in range(500):
            notifier.notify(ADA, delta(seq), str(sender))

    senders = [Thread(target=send, args=(number,)) for number in range(4)]
    for thread in senders:
        thread.start()
    start.set()
    for thread in senders:
        thread.join()

    received = [subscription.get() for _ in range(2000)]
    for sender in range(4):
        ours = [n.event.seq for n in received if n.request == str(sender)]
        assert ours == list(range(500))
