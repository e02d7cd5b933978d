"""
What every JobQueue promises.
"""

import time
from threading import Thread

import pytest

from emulator import clients_at
from resumate.adapters.aws.job_queue import SqsJobQueue
from resumate.adapters.postgres.job_queue import PostgresJobQueue
from resumate.adapters.postgres.pool import make_pool
from resumate.domain.ids import OwnerId
from resumate.ports.errors import TransientPortError
from resumate.ports.job_queue import LetterJob
from stored_samples import ADA, BOB, letter_id


def job(number=1, owner=ADA, request="r-1"):
    """
    A letter that wants writing.
    """
    return LetterJob(owner, letter_id(number), request)


def test_starts_empty(queue):
    """
    There is nothing to do at first.
    """
    assert queue.receive() is None


def test_an_enqueued_job_is_delivered(queue):
    """
    A job comes out as it went in, as its first attempt.
    """
    queue.enqueue(job())

    received = queue.receive()

    assert (received.job, received.attempt) == (job(), 1)


def test_a_received_job_is_hidden(queue):
    """
    While one worker has a job, no other gets it.
    """
    queue.enqueue(job())

    queue.receive()

    assert queue.receive() is None


def test_a_job_is_hidden_as_long_as_was_set_up(queues):
    """
    Without a sign of its worker it stays hidden for that time, and no longer.
    """
    queue = queues.open(visibility=1)
    queue.enqueue(job())
    queue.receive()
    begun = time.monotonic()

    again = queue.receive(wait_seconds=5)

    assert (again.job, again.attempt) == (job(), 2)
    assert 0.5 <= time.monotonic() - begun <= 3


def test_a_job_outlives_who_enqueued_it(queues):
    """
    Another worker, opening the same queue, gets it; and its receipt is good there.
    """
    queues.open().enqueue(job())

    received = queues.open().receive()
    queues.open().extend(received.receipt, 0)

    assert queues.open().receive().attempt == 2


def test_in_the_order_they_came(queue):
    """
    Jobs are delivered in the order they came, whoever's they are.
    """
    jobs = [job(3), job(1, BOB), job(2)]
    for one in jobs:
        queue.enqueue(one)

    assert [queue.receive().job for _ in jobs] == jobs


def test_a_waiting_letter_is_queued_once(queue, request):
    """
    A letter that already waits is not queued twice, where the queue can tell.
    """
    request.applymarker(
        pytest.mark.xfail(
            isinstance(queue, SqsJobQueue),
            reason="a standard queue of SQS cannot tell; a FIFO queue would refuse "
            "for five minutes to take a letter again that died or is in hands",
            strict=True,
        )
    )
    queue.enqueue(job(request="r-1"))
    queue.enqueue(job(request="r-2"))

    assert queue.receive().job == job(request="r-1")
    assert queue.receive() is None


def test_a_letter_in_hands_may_be_queued_again(queue):
    """
    A letter enqueued while a worker has it is delivered once more.
    """
    queue.enqueue(job(request="r-1"))
    queue.receive()

    queue.enqueue(job(request="r-2"))

    assert queue.receive().job == job(request="r-2")


def test_one_id_of_two_owners_is_two_jobs(queue):
    """
    Each is delivered, and done for itself; owners are told apart exactly.
    """
    owners = [ADA, BOB, OwnerId(ADA.upper())]
    for owner in owners:
        queue.enqueue(job(1, owner))
    received = [queue.receive() for _ in owners]

    queue.acknowledge(received[0].receipt)
    for one in received:
        queue.extend(one.receipt, 0)

    assert [one.job.owner for one in received] == owners
    left = [queue.receive() for _ in owners]
    assert [one and one.job.owner for one in left] == [*owners[1:], None]


def test_acknowledged_is_over(queue):
    """
    An acknowledged job is never delivered again.
    """
    queue.enqueue(job())
    received = queue.receive()

    queue.acknowledge(received.receipt)
    queue.acknowledge(received.receipt)
    queue.extend(received.receipt, 0)

    assert queue.receive() is None


def test_visibility_runs_out(queue):
    """
    A job that is not acknowledged is delivered again, as it was, with the next attempt
    number.
    """
    queue.enqueue(job())

    for attempt in (1, 2, 3):
        received = queue.receive()
        queue.extend(received.receipt, 0)
        assert (received.job, received.attempt) == (job(), attempt)


def test_extending_hides_longer(queue):
    """
    A job extended again stays hidden.
    """
    queue.enqueue(job())
    receipt = queue.receive().receipt
    queue.extend(receipt, 0.05)

    queue.extend(receipt, 60)
    time.sleep(0.06)

    assert queue.receive() is None


def test_extending_counts_from_now(queue):
    """
    It may also shorten the time: what was said before does not add up.
    """
    queue.enqueue(job())
    receipt = queue.receive().receipt
    queue.extend(receipt, 60)

    queue.extend(receipt, 1)

    assert queue.receive() is None
    assert queue.receive(wait_seconds=4).attempt == 2


def test_received_too_often_is_dead(queue):
    """
    A job received more often than the queue allows (here 3) is not delivered again.
    """
    queue.enqueue(job(1))
    for _ in range(3):
        queue.extend(queue.receive().receipt, 0)

    assert queue.receive() is None
    assert [dead.job for dead in queue.dead()] == [job(1)]


def test_a_dead_job_lies_there_until_it_is_buried(queue):
    """
    Burying it again, or what is unknown, is fine; other dead jobs stay.
    """
    for number in (1, 2):
        queue.enqueue(job(number))
    for _ in range(2 * 3):
        queue.extend(queue.receive().receipt, 0)
    assert queue.receive() is None
    first, second = sorted(queue.dead(), key=lambda dead: dead.job.letter)

    for receipt in (first.receipt, first.receipt, "never given"):
        queue.bury(receipt)
    queue.bury(second.receipt)

    assert [first.job, second.job] == [job(1), job(2)]
    assert queue.dead() == []
    assert queue.receive() is None


def test_a_dead_job_is_told_until_it_is_buried(queue):
    """
    Looking at it is not burying it: it is told again, as it was enqueued.
    """
    queue.enqueue(job())
    for _ in range(3):
        queue.extend(queue.receive().receipt, 0)
    assert queue.receive() is None

    for _ in range(2):
        [dead] = seen(queue.dead)
        assert dead.job == job()


def test_however_many_died_all_are_told_in_the_end(queue):
    """
    Burying what is told, until nothing is, buries each of them once.
    """
    jobs = [job(number) for number in range(12)]
    for one in jobs:
        queue.enqueue(one)
    for _ in range(3 * len(jobs)):
        queue.extend(queue.receive().receipt, 0)
    assert queue.receive() is None
    buried = []

    while dead := queue.dead():
        for one in dead:
            queue.bury(one.receipt)
            buried.append(one.job)

    assert sorted(buried, key=lambda one: one.letter) == jobs


def seen(look, seconds=5):
    """
    What *look* finds, once it finds anything.
    """
    end = time.monotonic() + seconds
    while not (found := look()) and time.monotonic() < end:
        time.sleep(0.05)
    return found


def test_a_dead_job_does_not_bar_the_way(queue):
    """
    The job behind a dead one is delivered in the same breath.
    """
    queue.enqueue(job(1))
    for _ in range(3):
        queue.extend(queue.receive().receipt, 0)
    queue.enqueue(job(2))

    assert queue.receive().job == job(2)


def test_a_dead_letter_can_be_queued_anew(queue):
    """
    A letter whose job died can be asked for again.
    """
    queue.enqueue(job(1))
    for _ in range(3):
        queue.extend(queue.receive().receipt, 0)
    queue.receive()

    queue.enqueue(job(1))

    assert queue.receive().attempt == 1


def test_an_old_receipt_is_void(queue):
    """
    Who held a job too long can neither end, show nor hide it for its next worker.
    """
    queue.enqueue(job())
    late = queue.receive().receipt
    queue.extend(late, 0)
    current = queue.receive().receipt

    queue.acknowledge(late)
    queue.extend(late, 0)
    assert queue.receive() is None
    queue.extend(current, 0)
    queue.extend(late, 60)

    assert queue.receive().attempt == 3


def test_unknown_receipts_are_fine(queue):
    """
    Extending or acknowledging a job that is gone changes nothing.
    """
    queue.enqueue(job())

    for receipt in ("", "never given"):
        queue.extend(receipt, 5)
        queue.acknowledge(receipt)

    assert queue.receive().job == job()


def test_waiting_ends(queue):
    """
    None after the waiting time, and not much later.
    """
    start = time.monotonic()

    received = queue.receive(wait_seconds=0.1)

    assert received is None
    assert 0.1 <= time.monotonic() - start < 1


def test_waiting_hears_of_a_job(queue):
    """
    A worker that waits gets a job soon after it was enqueued.
    """
    found = []

    def wait():
        received = queue.receive(wait_seconds=5)
        found.append((received.job, time.monotonic()))

    worker = Thread(target=wait)
    worker.start()
    time.sleep(0.1)
    enqueued = time.monotonic()
    queue.enqueue(job())
    worker.join()

    [(received, at)] = found
    assert received == job()
    assert at - enqueued < 2  # and not 5, when it would have ended


def test_waiting_sees_visibility_run_out(queue):
    """
    A worker that waits gets a job whose other worker gave no sign, too.
    """
    queue.enqueue(job())
    queue.extend(queue.receive().receipt, 0.1)

    received = queue.receive(wait_seconds=3)

    assert received.attempt == 2


def test_each_job_goes_to_one_worker(queue):
    """
    Four workers at once share forty jobs, each delivered exactly once.
    """
    for number in range(40):
        queue.enqueue(job(number))
    done = []

    def work():
        while received := queue.receive():
            done.append(received.job.letter)
            queue.acknowledge(received.receipt)

    workers = [Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert sorted(done) == [letter_id(number) for number in range(40)]


@pytest.fixture(params=["postgres", "sqs"])
def away_queue(request, tmp_path):
    """
    One that nobody can reach.
    """
    if request.param == "sqs":
        sqs = clients_at("http://127.0.0.1:9").client("sqs")
        yield SqsJobQueue(sqs, "http://127.0.0.1:9/000000000000/letters")
        return
    pool = make_pool(f"host={tmp_path} user=nobody dbname=none", timeout=0.3)
    pool.open()
    yield PostgresJobQueue(pool)
    pool.close()


ASKED = {
    "enqueue": lambda queue: queue.enqueue(job()),
    "receive": lambda queue: queue.receive(),
    "wait": lambda queue: queue.receive(wait_seconds=1),
    "extend": lambda queue: queue.extend("r", 1),
    "acknowledge": lambda queue: queue.acknowledge("r"),
    "dead": lambda queue: queue.dead(),
    "bury": lambda queue: queue.bury("r"),
}


@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)
def test_absence_is_transient(away_queue, ask):
    """
    A queue that cannot be reached is a TransientPortError, whatever it is asked; no job
    is lost in silence.
    """
    with pytest.raises(TransientPortError):
        ask(away_queue)
