"""
S3 object created, through SQS -> `ReadUpload`.
"""

from collections.abc import Callable
from urllib.parse import unquote_plus

from resumate import wire
from resumate.application.resumes.read_upload import ReadUpload
from resumate.application.retries import rest
from resumate.ports.errors import TransientPortError
from resumate.ports.telemetry import Telemetry
from resumate_lambda.application import application
from resumate_lambda.batches import BatchResponse, each_record
from resumate_lambda.events import S3Notification, SqsRecord, parsed_json


def handle(
    event: object,
    read_upload: ReadUpload,
    telemetry: Telemetry,
    hide: Callable[[str, float], None],
) -> BatchResponse:
    """
    Read each file that was created. One that cannot be read for a while is not hidden
    for as long as reading may take: it comes again soon.
    """

    def read(record: SqsRecord) -> None:
        attempt = record.attributes.attempt
        try:
            for created in parsed_json(S3Notification, record.body).records:
                owner, resume = wire.read_upload_key(unquote_plus(created.s3.file.key))
                read_upload(owner, resume, attempt)
        except TransientPortError:
            hide(record.receipt, rest(attempt))
            raise

    return each_record(event, read, telemetry)


def handler(event: object, _: object) -> BatchResponse:
    """One invocation."""
    cases = application().use_cases
    hide = cases.job_queue().extend
    return handle(event, cases.read_upload(), cases.telemetry(), hide)
