"""
S3 object created, through SQS -> `ReadUpload`.
"""

from urllib.parse import unquote_plus

from resumate import wire
from resumate.application.read_upload import ReadUpload
from resumate.ports.telemetry import Telemetry
from resumate_lambda.application import application
from resumate_lambda.batches import BatchResponse, each_record
from resumate_lambda.events import S3Notification, SqsRecord, parsed_json


def handle(
    event: object, read_upload: ReadUpload, telemetry: Telemetry
) -> BatchResponse:
    """
    Read each file that was created.
    """

    def read(record: SqsRecord) -> None:
        for created in parsed_json(S3Notification, record.body).records:
            owner, resume = wire.read_upload_key(unquote_plus(created.s3.file.key))
            read_upload(owner, resume, record.attributes.attempt)

    return each_record(event, read, telemetry)


def handler(event: object, _: object) -> BatchResponse:
    """One invocation."""
    cases = application().use_cases
    return handle(event, cases.read_upload(), cases.telemetry())
