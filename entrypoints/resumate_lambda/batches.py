"""
SQS's side of work: a batch in, the messages to deliver again out.
"""

from collections.abc import Callable
from typing import TypeAlias

from resumate.domain.errors import ResuMateError
from resumate.domain.forgetting import forget_all
from resumate.ports.telemetry import Telemetry
from resumate_lambda.events import SqsEvent, SqsRecord, parsed

BatchResponse: TypeAlias = dict[str, list[dict[str, str]]]


def each_record(
    event: object, work: Callable[[SqsRecord], None], telemetry: Telemetry
) -> BatchResponse:
    """
    Do *work* for each message; those that fail come again and, in the end, go to the
    dead-letter queue, without holding up the others. What a message said is forgotten
    with it: nobody knows how long the sandbox rests.
    """
    failed = []
    for record in parsed(SqsEvent, event).records:
        try:
            work(record)
        except ValueError:
            # Not what this queue is for; the next deliveries will find it so, too.
            telemetry.event("record.malformed", id=record.id)
            failed.append(record.id)
        except ResuMateError as error:
            telemetry.event("record.failed", code=error.code, id=record.id)
            failed.append(record.id)
        except Exception as error:  # noqa: BLE001 - one message must not stop the others
            telemetry.event("record.bug", kind=type(error).__name__, id=record.id)
            failed.append(record.id)
        finally:
            forget_all()
    return {"batchItemFailures": [{"itemIdentifier": name} for name in failed]}
