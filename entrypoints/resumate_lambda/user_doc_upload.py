"""
WebSocket route ``userDocUpload`` -> `RequestUpload`.
"""

from collections.abc import Callable

from resumate.application.request_upload import RequestUpload
from resumate.conversation import issuing
from resumate_lambda.application import application
from resumate_lambda.replies import Reply
from resumate_lambda.sockets import Send, converse


def handle(
    event: object, request_upload: Callable[[], RequestUpload], send: Send
) -> Reply:
    """
    Answer with a ticket for one file.
    """
    return converse(event, {"userDocUpload": issuing(request_upload)}, send)


def handler(event: object, _: object) -> Reply:
    """One invocation."""
    cases = application().use_cases
    return handle(event, cases.request_upload, cases.notifier().send)
