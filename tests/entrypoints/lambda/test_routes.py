"""
Each route of the WebSocket is one use case, answered on the socket.
"""

from uuid import UUID

import pytest

import aws_events
import stories
from lambda_worlds import queued, ready, refusing
from resumate.application.letters import GetLetter, ListLetters
from resumate.application.request_upload import RequestUpload
from resumate.application.resumes import ListResumes
from resumate.conversation import listing_letters, listing_resumes, showing_letter
from resumate.domain.ids import ResumeId
from resumate.ports.document_store import UploadTicket
from resumate.ports.errors import (
    RecipientGoneError,
)
from resumate.ports.job_queue import LetterJob
from resumate_lambda import (
    fetch_user_data,
    process_and_respond,
    refine_letter,
    user_doc_upload,
    user_inference,
)
from worlds import ADA, World


class Tickets:
    """
    Issues tickets.
    """

    def issue_upload(self, owner, filename, media_type):
        when = World({}).clock()
        fields = {"key": f"{owner}/{filename}", "Content-Type": media_type}
        return UploadTicket(ResumeId(UUID(int=7)), "https://x/", fields, when, 10)


def test_a_ticket_is_sent_on_the_connection_that_asked(sent):
    """
    The answer names the request; the ticket is the caller's.
    """
    asked = {"action": "userDocUpload", "request_id": "r-1", "filename": "ada.pdf"}

    reply = user_doc_upload.handle(
        aws_events.message("ada", asked, "c-7"), lambda: RequestUpload(Tickets()), sent
    )

    assert {"statusCode": 200} == reply
    assert ["c-7"] == [connection for connection, _ in sent.frames]
    assert ("upload.ticket", "r-1") == (sent.last["event"], sent.last["request_id"])
    assert "ada/ada.pdf" == sent.last["fields"]["key"]


def fetched(world):
    return {
        "fetchUserData": listing_resumes(
            lambda: ListResumes(world.resumes),
            lambda: ListLetters(world.letters, world.resumes, world.outcomes),
        ),
        "fetchLetters": listing_letters(
            lambda: ListLetters(world.letters, world.resumes, world.outcomes)
        ),
        "fetchLetter": showing_letter(
            lambda: GetLetter(world.letters, world.resumes, world.outcomes)
        ),
    }


def test_a_caller_sees_what_is_theirs(world, sent):
    """
    Resumes, letters and one letter are answered on one function's routes.
    """
    letter, _ = queued(world)
    wanted = {"action": "fetchLetter", "letter_id": str(letter.id)}

    for body in ({"action": "fetchUserData"}, {"action": "fetchLetters"}, wanted):
        fetch_user_data.handle(aws_events.message(ADA, body), fetched(world), sent)

    resumes, letters, one = (frame for _, frame in sent.frames)
    assert [str(letter.resume)] == [r["id"] for r in resumes["resumes"]]
    assert [str(letter.id)] == [x["id"] for x in letters["letters"]]
    assert str(letter.id) == one["letter"]["id"]


def test_another_caller_does_not_see_it(world, sent):
    """
    Whose letters are answered is the authorizer's word, not the message's.
    """
    letter, _ = queued(world)
    body = {"action": "fetchLetter", "letter_id": str(letter.id), "owner": ADA}

    fetch_user_data.handle(aws_events.message("eve", body), fetched(world), sent)

    assert "not_found" == sent.last["problem"]["code"]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("no json", "message"),
        ({"action": "dance"}, "userDocUpload"),
        ({"action": "fetchLetter"}, "letter_id"),
        ("x" * 130_000, "128 KB"),
    ],
)
def test_a_message_that_is_wrong_is_answered_on_the_socket(world, sent, body, told):
    """
    The client hears an error that says what is wrong; the invocation is a success.
    """
    event = aws_events.message(ADA, body)

    reply = fetch_user_data.handle(event, fetched(world), sent)

    assert 200 == reply["statusCode"]
    assert told in sent.last["problem"]["detail"]


def test_who_left_before_the_answer_is_no_error(world):
    """
    Nobody is there to be answered: that is all.
    """
    event = aws_events.message(ADA, {"action": "fetchUserData"})
    gone = refusing(RecipientGoneError())

    assert 200 == fetch_user_data.handle(event, fetched(world), gone)["statusCode"]


def test_a_posting_becomes_a_queued_letter(world, sent):
    """
    The letter is saved and enqueued; that it is queued is announced, not answered.
    """
    resume = ready(world)
    body = {
        "action": "userInference",
        "request_id": "r-9",
        "resume_id": str(resume),
        "posting": stories.POSTING,
    }

    user_inference.handle(
        aws_events.message(ADA, body), lambda: world.request_letter, sent
    )

    (letter,) = world.letters.list(ADA)
    received = world.queue.receive()
    assert [] == sent.frames
    assert LetterJob(ADA, letter.id, "r-9") == received.job


def test_a_turn_of_the_chat_is_announced(world, sent):
    """
    The request's id travels to what is announced.
    """
    letter, body = queued(world)
    process_and_respond.handle(
        aws_events.sqs(body), world.work_queue.work, world.telemetry
    )
    turn = {
        "action": "refineLetter",
        "request_id": "r-3",
        "letter_id": str(letter.id),
        "instruction": "Make it shorter.",
    }

    refine_letter.handle(
        aws_events.message(ADA, turn), lambda: world.refine_letter, sent
    )

    assert [] == sent.frames
    assert "r-3" == world.notifier.sent[-1][2]
