"""
What may go wrong between the functions loses no letter and writes none twice.
"""

import time
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from websockets.exceptions import InvalidStatus

import stories
from clients import PATIENCE, Listener
from model_endpoints import WRITER
from resumate import wire
from resumate.adapters.postgres.letter_repository import PostgresLetterRepository
from resumate.adapters.postgres.outbox import PostgresOutbox
from resumate.adapters.postgres.pool import make_pool
from resumate.domain.ids import LetterId, OwnerId, ResumeId
from resumate.domain.letter import LetterStatus
from resumate.ports.job_queue import LetterJob
from stored_samples import letter

pytestmark = pytest.mark.postgres


@pytest.fixture
def token(cloud):
    return cloud.signs_up("ada")


@pytest.fixture
def listener(cloud, token):
    with Listener(cloud.socket_url, token, "") as listener:
        yield listener


def resume_of(listener):
    return listener.uploads(stories.as_pdf())["resume"]["id"]


def owner_of(token):
    import jwt  # noqa: PLC0415

    claims = jwt.decode(token, options={"verify_signature": False})
    return OwnerId(claims["sub"])


def test_a_job_delivered_twice_writes_one_letter(cloud, aws, token, listener):
    """
    SQS delivers at least once: the second delivery finds the letter written.
    """
    resume = resume_of(listener)
    listener.asks("userInference", resume_id=resume, posting=stories.POSTING)
    letter = listener.hears("letter.ready", "letter.failed")[-1]["letter"]
    job = LetterJob(owner_of(token), LetterId(UUID(letter["id"])))

    aws.client("sqs").send_message(
        QueueUrl=cloud.jobs.url, MessageBody=wire.job_message(job)
    )
    emptied(aws, cloud.jobs.url)
    listener.asks("fetchLetter", letter_id=letter["id"])
    (found,) = listener.hears("letter", "letter.ready", "letter.failed")

    assert (1, letter["text"]) == (
        found["letter"]["version"],
        found["letter"]["text"],
    )


def test_an_issuer_that_is_away_lets_nobody_in(cloud, token):
    """
    Whose keys cannot be fetched is neither let in nor told that their token is bad.
    """
    nowhere = "http://127.0.0.1:9"
    with (
        cloud.trusting(nowhere, "page", nowhere),
        pytest.raises(InvalidStatus) as refused,
    ):
        Listener(cloud.socket_url, token, "")

    assert 500 == refused.value.response.status_code


def test_a_message_that_is_no_job_is_dead_lettered(cloud, aws):
    """
    It is delivered as often as the queue allows, then lies among the dead letters.
    """
    poison = {" ", "no json", '{"letter": "7"}'}
    sqs = aws.client("sqs")
    hidden = sqs.get_queue_attributes(
        QueueUrl=cloud.jobs.url, AttributeNames=["VisibilityTimeout"]
    )["Attributes"]
    sqs.set_queue_attributes(
        QueueUrl=cloud.jobs.url, Attributes={"VisibilityTimeout": "1"}
    )
    try:
        for body in poison:
            sqs.send_message(QueueUrl=cloud.jobs.url, MessageBody=body)
        dead = [received(sqs, cloud.jobs.dead_url) for _ in poison]
    finally:
        sqs.set_queue_attributes(QueueUrl=cloud.jobs.url, Attributes=hidden)

    assert sorted(poison) == sorted(dead)


def test_a_foreign_object_holds_nobody_up(cloud, aws, listener):
    """
    After an object under a key that no ticket gave, the next file is read.
    """
    aws.client("s3").put_object(Bucket=cloud.bucket, Key="logs/today", Body=b"x")

    assert resume_of(listener)


def test_an_upload_that_is_no_resume_is_told(listener):
    """
    The person hears what to do, by the same way as good news.
    """
    problem = listener.uploads(b"%PDF-1.7 and then nothing")["problem"]

    assert problem["code"].startswith("resume.")


def test_a_model_on_sagemaker_writes(models, listener):
    """
    The letter streams from the endpoint, under the same gate.
    """
    resume = resume_of(listener)
    listener.asks(
        "userInference",
        resume_id=resume,
        posting=stories.POSTING,
        writer="sagemaker",
    )

    letter = listener.hears("letter.ready", "letter.failed")[-1]["letter"]

    assert "ready" == letter["status"]
    assert WRITER in letter["writer"]
    assert models.asked_to_write
    assert letter["usage"]["output_tokens"]


def test_a_deployment_migrates_and_the_schedule_sweeps(cloud):
    """
    Both functions do their work where nothing is left to do.
    """
    assert {"applied": []} == cloud.invoke("migrateDatabase", {})
    assert {"enqueued": 0} == cloud.invoke("sweepLetters", {"source": "aws.events"})


def test_a_letter_that_nobody_could_write_is_given_up(
    cloud, aws, token, listener, migrated_database
):
    """
    Its job lies among the dead letters: the sweeper fails the letter, tells its person,
    and removes the job.
    """
    resume = ResumeId(UUID(resume_of(listener)))
    owner, number = owner_of(token), LetterId(uuid4())
    half_written = replace(
        letter(), id=number, owner=owner, resume=resume, status=LetterStatus.WRITING
    )
    with make_pool(migrated_database.app_dsn) as pool:
        PostgresLetterRepository(pool).add(half_written)
        PostgresOutbox(pool).mark_sent(number)
    aws.client("sqs").send_message(
        QueueUrl=cloud.jobs.dead_url,
        MessageBody=wire.job_message(LetterJob(owner, number)),
    )

    cloud.invoke("sweepLetters", {"source": "aws.events"})

    (told,) = listener.hears("letter.failed")
    assert told["letter_id"] == str(number)
    assert told["problem"]["code"] == "letter.given_up"
    emptied(aws, cloud.jobs.dead_url)


def received(sqs, url):
    """
    The next message there.
    """
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1)
        for message in found.get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            return message["Body"]
    raise AssertionError("nothing came")


def emptied(aws, url):
    """
    Wait until no message is left, in view or in hand.
    """
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        asked = aws.client("sqs").get_queue_attributes(
            QueueUrl=url, AttributeNames=names
        )
        if not any(int(count) for count in asked["Attributes"].values()):
            return
        time.sleep(0.1)
    raise AssertionError("messages are left")
