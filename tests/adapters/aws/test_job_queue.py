"""
SqsJobQueue: what is in its messages, and what becomes of bad ones.
"""

import json
from uuid import uuid4

import pytest

import stories
from emulator import clients_at
from queues import make_queue
from resumate.adapters.aws.job_queue import SqsJobQueue
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import LetterStatus, LetterWishes
from resumate.ports.errors import PermanentPortError, TransientPortError
from resumate.ports.job_queue import LetterJob
from worlds import ADA, World

JOB = LetterJob(OwnerId("ada"), LetterId(uuid4()), "r-1")


@pytest.fixture
def sqs(aws):
    return aws.client("sqs")


@pytest.fixture
def url(sqs) -> str:
    return make_queue(sqs, receives=2, visibility=1)


@pytest.fixture
def queue(sqs, url) -> SqsJobQueue:
    return SqsJobQueue(sqs, url)


@pytest.mark.emulator
def test_messages_carry_ids_only(queue, sqs, url):
    """
    A message is owner, letter and request, and nothing else.
    """
    queue.enqueue(JOB)

    [message] = sqs.receive_message(QueueUrl=url)["Messages"]
    assert json.loads(message["Body"]) == {
        "owner": "ada",
        "letter": str(JOB.letter),
        "request": "r-1",
    }


@pytest.mark.emulator
def test_a_poison_message_goes_to_the_dead_letters(queue, sqs, url):
    """
    What is no job stops nobody: the job behind it is delivered, and it ends among the
    dead letters.
    """
    poison = ["no json", "{}", '{"owner": "ada"}', "[]"]
    for body in poison:
        sqs.send_message(QueueUrl=url, MessageBody=body)
    queue.enqueue(JOB)

    assert queue.receive().job == JOB
    for _ in range(2):
        queue.receive(wait_seconds=1.2)
    policy = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["RedrivePolicy"])
    dead = json.loads(policy["Attributes"]["RedrivePolicy"])["deadLetterTargetArn"]
    dead_url = sqs.get_queue_url(QueueName=dead.rpartition(":")[2])["QueueUrl"]
    found = sqs.receive_message(QueueUrl=dead_url, MaxNumberOfMessages=10)
    assert set(poison) <= {message["Body"] for message in found["Messages"]}


@pytest.mark.emulator
def test_a_queue_without_dead_letters_has_none(sqs):
    """
    Where no redrive policy sets anything aside, nothing is dead, and nothing to bury.
    """
    url = sqs.create_queue(QueueName=f"plain-{uuid4()}")["QueueUrl"]
    queue = SqsJobQueue(sqs, url)

    assert queue.dead() == []
    queue.bury("receipt")


@pytest.mark.emulator
@pytest.mark.parametrize(
    "ask",
    [
        lambda queue: queue.enqueue(JOB),
        lambda queue: queue.receive(),
        lambda queue: queue.acknowledge("receipt"),
        lambda queue: queue.extend("receipt", 5),
    ],
)
def test_a_missing_queue_is_named(sqs, url, ask):
    """
    A queue that does not exist is a mistake to be mended, not an empty queue.
    """
    queue = SqsJobQueue(sqs, f"{url}-elsewhere")

    with pytest.raises(PermanentPortError, match="RESUMATE_QUEUE_URL"):
        ask(queue)


def test_a_queue_that_is_away_is_transient():
    """
    A queue that cannot be reached is tried a few times, and then TransientPortError.
    """
    away = "http://127.0.0.1:9"
    queue = SqsJobQueue(clients_at(away).client("sqs"), f"{away}/000000000000/letters")

    with pytest.raises(TransientPortError):
        queue.enqueue(JOB)


@pytest.mark.emulator
def test_a_message_delivered_twice_writes_one_letter(sqs):
    """
    SQS may deliver a job twice, and people may ask twice: one letter is written.
    """
    world = World({})
    world.queue = SqsJobQueue(sqs, make_queue(sqs))
    resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, resume)
    asked = world.request_letter(ADA, resume, stories.POSTING, LetterWishes())
    world.queue.enqueue(LetterJob(ADA, asked.id))

    done = [world.work_queue.once() for _ in range(3)]

    assert done == [True, True, False]
    letter = world.letters.get(ADA, asked.id)
    assert (letter.status, letter.version) == (LetterStatus.READY, asked.version + 1)
