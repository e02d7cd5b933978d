"""
What is said over a WebSocket: the same on a laptop and behind API Gateway.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from pydantic import BaseModel, Field, ValidationError

from resumate import requests as asked
from resumate import wire
from resumate.domain.errors import InvalidRequestError, ResuMateError
from resumate.domain.ids import LetterId, OwnerId, ResumeId

if TYPE_CHECKING:
    # A Lambda function loads the use cases of its own action and no others.
    from resumate.application.letters import GetLetter, ListLetters, TracedLetter
    from resumate.application.refine_letter import RefineLetter
    from resumate.application.request_letter import RequestLetter
    from resumate.application.request_upload import RequestUpload
    from resumate.application.resumes import ListResumes

MAX_MESSAGE_BYTES = 128_000
"""API Gateway's limit for one WebSocket message."""

ACTIONS = (
    "userDocUpload",
    "fetchUserData",
    "userInference",
    "refineLetter",
    "fetchLetters",
    "fetchLetter",
)
"""What can be asked; behind API Gateway, each function answers some of them."""

Answer: TypeAlias = tuple[str, dict[str, object]] | None
"""An event's name and body; None where the use case itself announces the answer."""
Action: TypeAlias = Callable[[OwnerId, bytes, str], Answer]
"""Answers one message of an owner's, given its text and its request id."""


class _Message(BaseModel):
    action: str = Field(max_length=64)
    request_id: str = Field(default="", max_length=128)


class _LetterMessage(BaseModel):
    letter_id: UUID


class _TurnMessage(asked.TurnRequest):
    letter_id: UUID


@dataclass(frozen=True, slots=True)
class Conversation:
    """
    Answers the messages of people who are signed in.
    """

    actions: Mapping[str, Action]
    admit: Callable[[OwnerId], None] = lambda _: None
    """Raises the error that says so when an owner asks too much."""

    def __call__(self, owner: OwnerId, message: bytes) -> list[str]:
        """
        The frames that answer *message*, an ``error`` where it cannot be answered; none
        where the use case itself announces the answer.
        """
        request = ""
        try:
            if len(message) > MAX_MESSAGE_BYTES:
                raise InvalidRequestError("A message has at most 128 KB.")
            head = _Message.model_validate_json(message)
            request = head.request_id
            action = self._action(head.action)
            self.admit(owner)
            answer = action(owner, message, request)
        except ValidationError as error:
            # Names only: the values may be a person's text.
            fields = {".".join(map(str, e["loc"])) or "message" for e in error.errors()}
            what = f"These fields are missing or wrong: {', '.join(sorted(fields))}."
            answer = _problem(InvalidRequestError(what))
        except ResuMateError as error:
            answer = _problem(error)
        return wire.framed(*answer, request) if answer else []

    def _action(self, name: str) -> Action:
        try:
            return self.actions[name]
        except KeyError:
            known = f"The actions are: {', '.join(ACTIONS)}."
            raise InvalidRequestError(known) from None


def issuing(
    request_upload: Callable[[], "RequestUpload"], base_url: str = ""
) -> Action:
    """
    ``userDocUpload``: a ticket; *base_url* is where the store is that names only paths.
    """

    def issue(owner: OwnerId, message: bytes, _: str) -> Answer:
        body = asked.UploadRequest.model_validate_json(message)
        ticket = request_upload()(owner, body.filename, body.media_type)
        return "upload.ticket", wire.ticket(ticket, base_url).model_dump(mode="json")

    return issue


def listing_resumes(
    list_resumes: Callable[[], "ListResumes"],
    list_letters: Callable[[], "ListLetters"],
) -> Action:
    """
    ``fetchUserData``: the owner's resumes, and their letters in short.
    """

    def fetch(owner: OwnerId, _message: bytes, _: str) -> Answer:
        resumes = list_resumes()(owner)
        listed = [
            wire.resume(r).model_dump(mode="json", by_alias=True) for r in resumes
        ]
        return "resumes", {
            "resumes": listed,
            "letters": _summaries(list_letters()(owner)),
        }

    return fetch


def listing_letters(list_letters: Callable[[], "ListLetters"]) -> Action:
    """
    ``fetchLetters``: the owner's letters, in short.
    """

    def fetch(owner: OwnerId, _message: bytes, _: str) -> Answer:
        return "letters", {"letters": _summaries(list_letters()(owner))}

    return fetch


def _summaries(letters: Sequence["TracedLetter"]) -> list[dict[str, object]]:
    return [
        wire.letter_summary(found.letter, found.resume, found.outcome).model_dump(
            mode="json"
        )
        for found in letters
    ]


def showing_letter(get_letter: Callable[[], "GetLetter"]) -> Action:
    """
    ``fetchLetter``: one letter with its posting and its resume.
    """

    def fetch(owner: OwnerId, message: bytes, _: str) -> Answer:
        letter_id = _LetterMessage.model_validate_json(message).letter_id
        found = get_letter()(owner, LetterId(letter_id))
        document = wire.letter_document(found.letter, found.resume, found.outcome)
        return "letter", document.model_dump(mode="json", by_alias=True)

    return fetch


def requesting_letter(request_letter: Callable[[], "RequestLetter"]) -> Action:
    """
    ``userInference``: a letter is asked for; ``letter.queued`` is announced.
    """

    def request(owner: OwnerId, message: bytes, request_id: str) -> Answer:
        body = asked.LetterRequest.model_validate_json(message)
        resume = ResumeId(body.resume_id)
        request_letter()(owner, resume, body.posting, body.wishes, request_id)
        return None

    return request


def refining_letter(refine_letter: Callable[[], "RefineLetter"]) -> Action:
    """
    ``refineLetter``: a turn of the chat about a letter; its outcome is announced.
    """

    def refine(owner: OwnerId, message: bytes, request_id: str) -> Answer:
        body = _TurnMessage.model_validate_json(message)
        refine_letter()(
            owner,
            LetterId(body.letter_id),
            body.instruction,
            locked=body.locked,
            version=body.version,
            request=request_id,
        )
        return None

    return refine


def _problem(error: ResuMateError) -> tuple[str, dict[str, object]]:
    problem = {"code": error.code, "detail": error.message}
    return "error", {"problem": problem}
