"""
Batches of SQS: what is done is consumed, what failed comes again.
"""

from uuid import uuid4

import pytest

import aws_events
import stories
from lambda_worlds import queued, ready
from models import ScriptedModel, unreachable
from resumate import wire
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import LetterStatus, LetterWishes
from resumate.domain.resume import ResumeStatus
from resumate.ports.errors import TooSlowError, TransientPortError, UnreachableError
from resumate.ports.job_queue import LetterJob, ReceivedJob
from resumate_lambda import (
    process_and_respond,
    user_init,
)
from worlds import ADA, PHONE, World


def never(*_):
    raise AssertionError("nothing is to be hidden")


def test_a_file_that_was_created_is_read(world):
    """
    The key is decoded as S3 encodes it; S3's test event is nothing to do.
    """
    resume = world.uploaded(stories.RESUME)
    created = aws_events.s3_created(wire.upload_key(ADA, resume))
    event = aws_events.sqs(created, aws_events.S3_TEST)

    answer = user_init.handle(event, world.read_upload, world.telemetry, never)

    assert {"batchItemFailures": []} == answer
    assert ResumeStatus.READY is world.resumes.get(ADA, resume).status


@pytest.mark.parametrize("owner", ["ada@example.org", "ada + é", "a%2Fb/c", ".."])
def test_a_key_comes_encoded_twice(world, owner):
    """
    Our own encoding of the owner is inside S3's encoding of the key.
    """
    resume = world.uploaded(stories.RESUME)
    world.files.content[owner, resume] = world.files.content.pop((ADA, resume))
    event = aws_events.sqs(aws_events.s3_created(wire.upload_key(owner, resume)))

    answer = user_init.handle(event, world.read_upload, world.telemetry, never)

    assert {"batchItemFailures": []} == answer
    assert ResumeStatus.READY is world.resumes.get(OwnerId(owner), resume).status


def test_one_bad_message_does_not_hold_up_the_others(world):
    """
    Only what failed comes again: no JSON, a foreign key.
    """
    resume = world.uploaded(stories.RESUME)
    good = aws_events.s3_created(wire.upload_key(ADA, resume))
    event = aws_events.sqs("{", aws_events.s3_created("logs/2026"), good)

    answer = user_init.handle(event, world.read_upload, world.telemetry, never)

    failed = [{"itemIdentifier": "m-1"}, {"itemIdentifier": "m-2"}]
    assert {"batchItemFailures": failed} == answer
    assert ResumeStatus.READY is world.resumes.get(ADA, resume).status


@pytest.mark.parametrize(("attempt", "seconds"), [(1, 5), (2, 30)])
def test_a_file_that_cannot_be_read_for_a_while_comes_again_soon(
    world, attempt, seconds
):
    """
    It is hidden for a moment, longer each time, and not for as long as reading takes.
    """

    def away(*_):
        raise TransientPortError

    hidden = []
    created = aws_events.s3_created(wire.upload_key(ADA, world.uploaded("Ada")))
    event = aws_events.sqs(created, attempt=attempt)

    answer = user_init.handle(
        event, away, world.telemetry, lambda *given: hidden.append(given)
    )

    assert {"batchItemFailures": [{"itemIdentifier": "m-1"}]} == answer
    assert [seconds] == [each for _, each in hidden]


def test_a_message_that_comes_twice_writes_one_letter(world):
    """
    At least once is once, as far as the person can tell.
    """
    letter, body = queued(world)
    event = aws_events.sqs(body, body)

    answer = process_and_respond.handle(event, world.work_queue.work, world.telemetry)

    written = world.letters.get(ADA, letter.id)
    assert {"batchItemFailures": []} == answer
    assert (LetterStatus.READY, 1) == (written.status, written.version)


def test_someone_who_left_in_mid_letter_finds_it_in_the_history(world):
    """
    A connection that is gone is forgotten; the letter is kept.
    """
    letter, body = queued(world)
    world.notifier.leave(PHONE)

    answer = process_and_respond.handle(
        aws_events.sqs(body), world.work_queue.work, world.telemetry
    )

    assert {"batchItemFailures": []} == answer
    assert LetterStatus.READY is world.letters.get(ADA, letter.id).status
    assert [] == world.connections.of(ADA)


@pytest.mark.parametrize(
    "body", ["", "{", "{}", '{"owner": "ada", "letter": "7"}', '["letter"]']
)
def test_a_message_that_is_no_job_is_left_for_the_operator(world, body):
    """
    It fails at every delivery, so that the queue dead-letters it.
    """
    event = aws_events.sqs(body, attempt=3)

    answer = process_and_respond.handle(event, world.work_queue.work, world.telemetry)

    assert {"batchItemFailures": [{"itemIdentifier": "m-1"}]} == answer


def test_what_fails_for_a_while_is_delivered_again_and_then_given_up(world):
    """
    The third delivery ends in a letter that failed with a reason, and is consumed.
    """
    world = World({"openai": unreachable()})
    wishes = LetterWishes(writer="openai")
    letter = world.request_letter(ADA, ready(world), stories.POSTING, wishes)
    body = wire.job_message(LetterJob(ADA, letter.id))

    answers = [
        process_and_respond.handle(
            aws_events.sqs(body, attempt=attempt),
            world.work_queue.work,
            world.telemetry,
        )
        for attempt in (1, 2, 3)
    ]

    assert [1, 1, 0] == [len(answer["batchItemFailures"]) for answer in answers]
    given_up = world.letters.get(ADA, letter.id)
    assert "dependency.unavailable" == given_up.problem.code


@pytest.mark.parametrize("error", [UnreachableError, TooSlowError])
def test_a_letter_whose_writer_is_not_there_or_too_slow_fails_at_once(world, error):
    """
    Waiting for what does not run, or asking once more what took too long, helps nobody:
    the first delivery tells the person.
    """
    world = World({"openai": ScriptedModel(lambda _: [error()])})
    wishes = LetterWishes(writer="openai")
    letter = world.request_letter(ADA, ready(world), stories.POSTING, wishes)
    body = wire.job_message(LetterJob(ADA, letter.id))

    answer = process_and_respond.handle(
        aws_events.sqs(body), world.work_queue.work, world.telemetry
    )

    assert {"batchItemFailures": []} == answer
    assert LetterStatus.FAILED is world.letters.get(ADA, letter.id).status


def test_a_bug_in_one_message_does_not_stop_the_others(world):
    """
    The log has the kind of error; the message comes again.
    """
    _, body = queued(world)
    seen = []

    def work(received):
        assert isinstance(received, ReceivedJob)
        seen.append(received.receipt)
        raise ZeroDivisionError

    answer = process_and_respond.handle(
        aws_events.sqs(body, body), work, world.telemetry
    )

    assert ["receipt of m-1", "receipt of m-2"] == seen
    assert 2 == len(answer["batchItemFailures"])
    told = {"kind": "ZeroDivisionError", "id": "m-2"}
    assert ("record.bug", told) in world.telemetry.told


def test_a_letter_erased_meanwhile_is_consumed(world):
    """
    A job whose letter is gone is done.
    """
    body = wire.job_message(LetterJob(ADA, LetterId(uuid4())))

    answer = process_and_respond.handle(
        aws_events.sqs(body), world.work_queue.work, world.telemetry
    )

    assert {"batchItemFailures": []} == answer
