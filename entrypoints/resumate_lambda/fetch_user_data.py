"""
WebSocket routes ``fetchUserData``, ``fetchLetters``, ``fetchLetter``, and ``$default``
-> what the caller has; what no route knows is told which actions there are.
"""

from collections.abc import Mapping

from resumate.conversation import (
    Action,
    listing_letters,
    listing_resumes,
    showing_letter,
)
from resumate_lambda.application import application
from resumate_lambda.replies import Reply
from resumate_lambda.sockets import Send, converse


def handle(event: object, actions: Mapping[str, Action], send: Send) -> Reply:
    """
    Answer with the caller's resumes, letters, or one letter.
    """
    return converse(event, actions, send)


def handler(event: object, _: object) -> Reply:
    """One invocation."""
    cases = application().use_cases
    actions = {
        "fetchUserData": listing_resumes(cases.list_resumes, cases.list_letters),
        "fetchLetters": listing_letters(cases.list_letters),
        "fetchLetter": showing_letter(cases.get_letter),
    }
    return handle(event, actions, cases.notifier().send)
