"""
WebSocket route ``refineLetter`` -> `RefineLetter`.
"""

from collections.abc import Callable

from resumate.application.refine_letter import RefineLetter
from resumate.conversation import refining_letter
from resumate_lambda.application import application
from resumate_lambda.replies import Reply
from resumate_lambda.sockets import Send, converse


def handle(
    event: object, refine_letter: Callable[[], RefineLetter], send: Send
) -> Reply:
    """
    Take a turn of the chat; what became of it is announced.
    """
    return converse(event, {"refineLetter": refining_letter(refine_letter)}, send)


def handler(event: object, _: object) -> Reply:
    """One invocation."""
    cases = application().use_cases
    return handle(event, cases.refine_letter, cases.notifier().send)
