"""
SQS -> `WorkQueue.work`: letters that were asked for are written.
"""

from collections.abc import Callable

from resumate import wire
from resumate.ports.job_queue import ReceivedJob
from resumate.ports.telemetry import Telemetry
from resumate_lambda.application import application
from resumate_lambda.batches import BatchResponse, each_record
from resumate_lambda.events import SqsRecord


def handle(
    event: object, work: Callable[[ReceivedJob], None], telemetry: Telemetry
) -> BatchResponse:
    """
    Write the letter of each message.
    """

    def write(record: SqsRecord) -> None:
        job = wire.read_job(record.body)
        work(ReceivedJob(job, record.receipt, record.attributes.attempt))

    return each_record(event, write, telemetry)


def handler(event: object, _: object) -> BatchResponse:
    """One invocation."""
    cases = application().use_cases
    return handle(event, cases.work_queue().work, cases.telemetry())
