"""
Jobs as messages of the queue, events as messages of the WebSocket.
"""

import json
from collections.abc import Iterator

from pydantic import TypeAdapter

from resumate.domain import events
from resumate.ports.job_queue import LetterJob
from resumate.wire.letters import letter
from resumate.wire.postings import posting
from resumate.wire.resumes import resume
from resumate.wire.shapes import ProblemOut, dumped
from resumate.wire.turns import TurnOut

MAX_FRAME_BYTES = 32_000
"""API Gateway's limit for one WebSocket frame is 32 KB; larger events go in parts."""

_JOB = TypeAdapter(LetterJob)


def job_message(job: LetterJob) -> str:
    """
    A job as the text of a message: ids only.
    """
    return _JOB.dump_json(job).decode()


def read_job(message: str | bytes) -> LetterJob:
    """
    The job that a message carries; ValueError if it carries none.
    """
    return _JOB.validate_json(message)


def frames(event: events.Event, request: str = "") -> list[str]:
    """
    An event as WebSocket messages, each at most 32 KB on the wire.

    One that does not fit is sent in numbered parts: ``part`` of ``parts``, each with a
    piece of the whole message's JSON in ``json``.
    """
    name, body = _event(event)
    return framed(name, body, request)


def framed(name: str, body: dict[str, object], request: str = "") -> list[str]:
    """
    A message with that name as WebSocket messages, each at most 32 KB on the wire.
    """
    head = {"event": name, "request_id": request}
    whole = _json({**head, **body})
    if len(whole.encode()) <= MAX_FRAME_BYTES:
        return [whole]
    pieces = list(_pieces(whole, MAX_FRAME_BYTES // 2 - 500))
    return [
        _json({**head, "part": number, "parts": len(pieces), "json": piece})
        for number, piece in enumerate(pieces, start=1)
    ]


def _pieces(text: str, limit: int) -> Iterator[str]:
    # A character is at most twice its UTF-8 bytes once it is escaped inside JSON again.
    encoded, start = text.encode(), 0
    while start < len(encoded):
        # What the end cuts in two begins the next piece.
        piece = encoded[start : start + limit].decode(errors="ignore")
        yield piece
        start += len(piece.encode())


def _event(event: events.Event) -> tuple[str, dict[str, object]]:
    body: dict[str, object]
    match event:
        case events.ResumeReady(read, upload):
            name, body = "resume.ready", {"resume_id": str(upload)}
            body["resume"] = dumped(resume(read))
        case events.ResumeFailed(resume_id, problem):
            name, body = "resume.failed", {"resume_id": str(resume_id)}
            body["problem"] = dumped(ProblemOut.model_validate(problem))
        case events.LetterQueued(draft):
            name, body = "letter.queued", {"letter_id": str(draft.id)}
            body["posting"] = dumped(posting(draft.posting, draft.coverage))
        case events.LetterFailed(letter_id, seq, problem):
            name, body = "letter.failed", {"letter_id": str(letter_id), "seq": seq}
            body["problem"] = dumped(ProblemOut.model_validate(problem))
        case events.LetterReady(draft, seq, turn, read):
            name, body = "letter.ready", {"letter_id": str(draft.id), "seq": seq}
            body["letter"] = dumped(letter(draft, read))
            asked = posting(draft.posting, draft.coverage, draft.text)
            body["posting"] = dumped(asked)
            if turn:
                body["turn"] = dumped(TurnOut.model_validate(turn))
        case _:
            name, body = _frame(event)
    return name, body


def _frame(
    event: events.LetterDelta | events.LetterChecking | events.LetterRevising,
) -> tuple[str, dict[str, object]]:
    body: dict[str, object] = {"letter_id": str(event.letter), "seq": event.seq}
    match event:
        case events.LetterDelta():
            return "letter.delta", body | {"text": event.text}
        case events.LetterChecking():
            return "letter.checking", body | {"round": event.round}
        case events.LetterRevising():
            more = {"round": event.round, "reasons": list(event.reasons)}
            return "letter.revising", body | more


def _json(body: dict[str, object]) -> str:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))
