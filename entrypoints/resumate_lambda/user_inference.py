"""
WebSocket route ``userInference`` -> `RequestLetter`.
"""

from collections.abc import Callable

from resumate.application.request_letter import RequestLetter
from resumate.conversation import requesting_letter
from resumate_lambda.application import application
from resumate_lambda.replies import Reply
from resumate_lambda.sockets import Send, converse


def handle(
    event: object, request_letter: Callable[[], RequestLetter], send: Send
) -> Reply:
    """
    Take the posting; that the letter is queued is announced.
    """
    return converse(event, {"userInference": requesting_letter(request_letter)}, send)


def handler(event: object, _: object) -> Reply:
    """One invocation."""
    cases = application().use_cases
    return handle(event, cases.request_letter, cases.notifier().send)
