"""
What is said over a WebSocket: the same on a laptop and behind API Gateway.

`ACTIONS` is the one place that says what can be asked; ``docs/websocket.md`` is made
from it (`python -m resumate.conversation`).
"""

from collections.abc import Callable, Collection
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from resumate import requests as asked
from resumate import wire
from resumate.application.failures import tell_failure
from resumate.conversation.account import ACCOUNT_ACTIONS
from resumate.conversation.action import Action, Cases
from resumate.conversation.history import HISTORY_ACTIONS
from resumate.conversation.letters import LETTER_ACTIONS
from resumate.conversation.resumes import RESUME_ACTIONS
from resumate.domain.errors import (
    InvalidRequestError,
    RequestTooLargeError,
    ResuMateError,
    UnexpectedError,
)
from resumate.domain.ids import OwnerId
from resumate.refusals import refusal

MAX_MESSAGE_BYTES = 128_000
"""API Gateway's limit for one WebSocket message."""

ACTIONS: dict[str, Action[Any]] = {
    action.name: action
    for action in (
        *RESUME_ACTIONS,
        *LETTER_ACTIONS,
        *HISTORY_ACTIONS,
        *ACCOUNT_ACTIONS,
    )
}
"""What can be asked; behind API Gateway, each function answers some of them."""


class _Answered(BaseModel):
    request_id: asked.RequestId = ""


class _Message(BaseModel):
    action: str


_Part = TypeVar("_Part", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Conversation:
    """
    Answers the messages of people who are signed in.
    """

    cases: Cases
    serves: Collection[str] = frozenset(ACTIONS)
    """The actions that are answered here."""
    admit: Callable[[OwnerId], None] = lambda _: None
    """Raises the error that says so when an owner asks too much."""
    base_url: str = ""
    """Where the store is that names only paths."""

    def __call__(self, owner: OwnerId, message: bytes) -> list[str]:
        """
        The frames that answer *message*, an ``error`` where it cannot be answered; none
        where the use case itself announces the answer.
        """
        request = ""
        try:
            # First, for whatever else is wrong is answered under it.
            request = _head(_Answered, message).request_id
            action = self._action(_head(_Message, message).action)
            self.admit(owner)
            body = action(self.cases, owner, message, request, self.base_url)
        except ValidationError as error:
            return _problem(refusal(error.errors()), request)
        except ResuMateError as error:
            tell_failure(self.cases.telemetry(), error)
            return _problem(error, request)
        except Exception as error:  # noqa: BLE001 - one message must not end the others'
            tell_failure(self.cases.telemetry(), error)
            return _problem(UnexpectedError(), request)
        return [] if body is None else wire.framed(action.answers, body, request)

    def _action(self, name: str) -> Action[Any]:
        if name not in self.serves:
            known = f"The actions are: {', '.join(ACTIONS)}."
            raise InvalidRequestError(known, "action")
        return ACTIONS[name]


def _head(part: type[_Part], message: bytes) -> _Part:
    if len(message) > MAX_MESSAGE_BYTES:
        most = f"A message has at most {MAX_MESSAGE_BYTES // 1000} KB: send less text."
        raise RequestTooLargeError(most)
    return part.model_validate_json(message)


def _problem(error: ResuMateError, request: str) -> list[str]:
    problem: dict[str, object] = {"code": error.code, "detail": error.message}
    if isinstance(error, InvalidRequestError) and error.fields:
        problem["field"] = error.fields[0].field
        if len(error.fields) > 1:
            problem["errors"] = [asdict(wrong) for wrong in error.fields]
    return wire.framed("error", {"problem": problem}, request)
