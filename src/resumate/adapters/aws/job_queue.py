"""
A queue on SQS.
"""

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from math import ceil, floor
from typing import Any

from botocore.exceptions import ClientError

from resumate import wire
from resumate.adapters.aws.clients import Client
from resumate.adapters.aws.errors import code_of, translating
from resumate.ports.dead_letters import DeadLetters
from resumate.ports.job_queue import JobQueue, LetterJob, ReceivedJob

_LONGEST_POLL = 20
_LONGEST_HIDDEN = 43_200
_GONE = {
    "InvalidParameterValue",
    "MessageNotInflight",
    "AWS.SimpleQueueService.MessageNotInflight",
    "MissingParameter",
    "InvalidParameterValueException",
    "ReceiptHandleIsInvalid",
}
_WHILE_BURYING = 30
"""Seconds for which dead jobs that were told are told to nobody else."""
_NEARLY = 0.05
"""A second less than this is a second: asking takes time, too."""


class SqsJobQueue(JobQueue, DeadLetters):
    """
    A standard queue: it cannot tell that a letter already waits, and now and then
    delivers one twice. Its redrive policy says how often a job is received before SQS
    moves it to the dead-letter queue.

    SQS counts in whole seconds; what is asked for is rounded up.
    """

    def __init__(
        self, client: Client, url: str, *, while_burying: int = _WHILE_BURYING
    ) -> None:
        self._client = client
        self._url = url
        self._while_burying = while_burying

    def enqueue(self, job: LetterJob) -> None:
        with translating("SQS"):
            self._client.send_message(
                QueueUrl=self._url, MessageBody=wire.job_message(job)
            )

    def receive(self, *, wait_seconds: float = 0) -> ReceivedJob | None:
        deadline = time.monotonic() + wait_seconds
        while True:
            left = deadline - time.monotonic()
            poll = min(_LONGEST_POLL, max(0, floor(left + _NEARLY)))
            messages = self._messages(self._url, poll)
            for received in filter(None, map(_received, messages)):
                return received
            if messages:
                continue  # no job of ours: SQS moves it to the dead letters in time
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            if left < 1:
                time.sleep(left)

    def extend(self, receipt: str, seconds: float) -> None:
        with translating("SQS"), _unless_gone():
            self._client.change_message_visibility(
                QueueUrl=self._url,
                ReceiptHandle=receipt,
                VisibilityTimeout=min(_LONGEST_HIDDEN, ceil(seconds)),
            )

    def acknowledge(self, receipt: str) -> None:
        self._delete(self._url, receipt)

    def dead(self) -> list[ReceivedJob]:
        """
        A few of them, hidden for a moment from who else looks. What is no job stays
        for the operator.
        """
        url = self._dead_letter_url()
        if url is None:
            return []
        found = self._messages(url, 0, hide=self._while_burying, most=10)
        return list(filter(None, map(_received, found)))

    def bury(self, receipt: str) -> None:
        if url := self._dead_letter_url():
            self._delete(url, receipt)

    def _messages(
        self, url: str, wait: int, *, hide: int | None = None, most: int = 1
    ) -> list[Mapping[str, Any]]:
        given = {} if hide is None else {"VisibilityTimeout": hide}
        with translating("SQS"):
            answer = self._client.receive_message(
                QueueUrl=url,
                MaxNumberOfMessages=most,
                WaitTimeSeconds=wait,
                MessageSystemAttributeNames=["ApproximateReceiveCount"],
                **given,
            )
        found: list[Mapping[str, Any]] = answer.get("Messages", [])
        return found

    def _delete(self, url: str, receipt: str) -> None:
        with translating("SQS"), _unless_gone():
            self._client.delete_message(QueueUrl=url, ReceiptHandle=receipt)

    def _dead_letter_url(self) -> str | None:
        """
        None of a queue without a redrive policy, which sets nothing aside.
        """
        with translating("SQS"):
            answer = self._client.get_queue_attributes(
                QueueUrl=self._url, AttributeNames=["RedrivePolicy"]
            )
            given = answer.get("Attributes", {}).get("RedrivePolicy")
            if not given:
                return None
            policy = json.loads(given)
            *_, account, name = policy["deadLetterTargetArn"].split(":")
            found = self._client.get_queue_url(
                QueueName=name, QueueOwnerAWSAccountId=account
            )
        return str(found["QueueUrl"])


def _received(message: Mapping[str, Any]) -> ReceivedJob | None:
    job = _job(message)
    attempt = int(message["Attributes"]["ApproximateReceiveCount"])
    return ReceivedJob(job, message["ReceiptHandle"], attempt) if job else None


def _job(message: Mapping[str, Any]) -> LetterJob | None:
    try:
        return wire.read_job(message["Body"])
    except ValueError:
        return None


@contextmanager
def _unless_gone() -> Iterator[None]:
    try:
        yield
    except ClientError as error:
        if code_of(error) not in _GONE:
            raise
