"""
Each route of the WebSocket is a use case, answered on the socket.
"""

import base64
from uuid import UUID

import pytest

import aws_events
import stories
from lambda_worlds import queued, ready, refusing
from memories import remembers
from resumate.conversation import ACTIONS
from resumate.domain.ids import ResumeId
from resumate.domain.resume import ResumeStatus
from resumate.ports.document_store import UploadTicket
from resumate.ports.errors import (
    RecipientGoneError,
)
from resumate.ports.job_queue import LetterJob
from resumate_lambda import process_and_respond
from resumate_lambda.functions import FUNCTIONS
from resumate_lambda.sockets import converse
from worlds import ADA, World

SERVES = {function.name: function.actions for function in FUNCTIONS}


@pytest.fixture
def asked(world, sent):
    """
    Sends a message of somebody's to a function; what it answers.
    """

    def ask(function, body, owner=ADA, connection="c-1"):
        event = aws_events.message(owner, body, connection)
        reply = converse(event, world.cases, SERVES[function], sent)
        assert {"statusCode": 200} == reply
        return sent.frames and sent.last

    return ask


def written(world):
    """
    A letter of Ada's that is ready.
    """
    letter, body = queued(world)
    process_and_respond.handle(
        aws_events.sqs(body), world.work_queue.work, world.telemetry
    )
    return {"letter_id": str(letter.id)}


def test_a_ticket_is_sent_on_the_connection_that_asked(world, asked, sent):
    """
    The answer names the request; the ticket is the caller's.
    """

    def issue(owner, filename, media_type):
        fields = {"key": f"{owner}/{filename}", "Content-Type": media_type}
        when = World({}).clock()
        return UploadTicket(ResumeId(UUID(int=7)), "https://x/", fields, when, 10)

    world.files.issue_upload = issue
    body = {"action": "userDocUpload", "request_id": "r-1", "filename": "ada.pdf"}

    ticket = asked("userDocUpload", body, ADA, "c-7")

    assert ["c-7"] == [connection for connection, _ in sent.frames]
    assert ("upload.ticket", "r-1") == (ticket["event"], ticket["request_id"])
    assert "ada/ada.pdf" == ticket["fields"]["key"]


def test_a_caller_sees_what_is_theirs(world, asked):
    """
    Resumes, letters and one letter are answered on one function's routes.
    """
    letter, _ = queued(world)
    wanted = {"action": "fetchLetter", "letter_id": str(letter.id)}

    everything = asked("fetchUserData", {"action": "fetchUserData"})
    letters = asked("fetchUserData", {"action": "fetchLetters"})
    one = asked("fetchUserData", wanted)

    assert [str(letter.resume)] == [r["id"] for r in everything["resumes"]]
    assert [str(letter.id)] == [x["id"] for x in letters["letters"]]
    assert str(letter.id) == one["letter"]["id"]


def test_another_caller_does_not_see_it(world, asked):
    """
    Whose letters are answered is the authorizer's word, not the message's.
    """
    letter, _ = queued(world)
    body = {"action": "fetchLetter", "letter_id": str(letter.id), "owner": ADA}

    answer = asked("fetchUserData", body, "eve")

    assert "not_found" == answer["problem"]["code"]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("no json", "message"),
        ({"action": "dance"}, "userDocUpload"),
        ({"action": "fetchLetter"}, "letter_id"),
        ("x" * 130_000, "128 KB"),
    ],
)
def test_a_message_that_is_wrong_is_answered_on_the_socket(asked, body, told):
    """
    The client hears an error that says what is wrong; the invocation is a success.
    """
    assert told in asked("fetchUserData", body)["problem"]["detail"]


def test_who_can_write_is_told_without_asking_them(asked):
    """
    What is set up is offered: a question would wake an endpoint that sleeps.
    """
    models = asked("userInference", {"action": "fetchModels"})["models"]

    assert ["composer"] == [row["writer"] for row in models]
    assert "ready" == models[0]["state"]


def test_a_bug_is_answered_and_ends_nothing(world, asked):
    """
    What nobody thought of is told as such, without its words.
    """

    def breaks(*_):
        raise ValueError("Ada's words")

    world.files.issue_upload = breaks
    body = {"action": "userDocUpload", "request_id": "r-1", "filename": "ada.pdf"}

    answer = asked("userDocUpload", body)

    assert ("error", "r-1") == (answer["event"], answer["request_id"])
    assert "internal" == answer["problem"]["code"]
    assert "Ada" not in str(answer)


def test_who_left_before_the_answer_is_no_error(world):
    """
    Nobody is there to be answered: that is all.
    """
    event = aws_events.message(ADA, {"action": "fetchUserData"})
    gone = refusing(RecipientGoneError())

    reply = converse(event, world.cases, SERVES["fetchUserData"], gone)

    assert 200 == reply["statusCode"]


def test_a_posting_becomes_a_queued_letter(world, asked, sent):
    """
    The letter is saved and enqueued; that it is queued is announced, not answered.
    """
    body = {
        "action": "userInference",
        "request_id": "r-9",
        "resume_id": str(ready(world)),
        "posting": stories.POSTING,
    }

    asked("userInference", body)

    (letter,) = world.letters.list(ADA)
    received = world.queue.receive()
    assert [] == sent.frames
    assert LetterJob(ADA, letter.id, "r-9") == received.job


def test_a_turn_of_the_chat_is_announced(world, asked, sent):
    """
    The request's id travels to what is announced.
    """
    turn = {"action": "refineLetter", "request_id": "r-3", "instruction": "shorter"}

    asked("refineLetter", {**turn, **written(world)})

    assert [] == sent.frames
    assert "r-3" == world.notifier.sent[-1][2]


def test_a_letter_is_edited_by_hand(world, asked):
    """
    What is not so is found, and kept: the person decides.
    """
    edits = [{"index": 1, "text": "I led 900 people at NASA."}]
    body = {"action": "editLetter", "sentences": edits, **written(world)}

    answer = asked("editLetter", body)

    assert ("letter", 2) == (answer["event"], answer["letter"]["version"])
    assert answer["letter"]["sentences"][1]["findings"]


def test_a_letter_of_any_origin_is_checked(world, asked):
    """
    It is held against the caller's resume.
    """
    letter = "I led 900 people at NASA."
    body = {"action": "checkLetter", "resume_id": str(ready(world)), "letter": letter}

    assert 1 == asked("checkLetter", body)["unsupported"]


def test_a_letter_leaves_as_a_file(world, asked):
    """
    Its bytes travel in base64.
    """
    body = {"action": "exportLetter", "format": "docx", **written(world)}

    file = asked("exportLetter", body)

    assert base64.b64decode(file["content"]).startswith(b"PK")
    assert file["filename"].endswith(".docx")


def test_an_account_is_taken_away_and_erased(world, asked):
    """
    The archive waits at an address until it is erased with everything else.
    """
    resume = ready(world)

    offered = asked("userAccount", {"action": "exportAccount"})
    receipt = asked("userAccount", {"action": "eraseAccount"})["receipt"]

    assert offered["url"].startswith("/downloads/")
    assert (1, 1) == (receipt["files"], receipt["resumes"])
    assert (ADA, resume) not in world.files.content


def test_a_function_answers_the_actions_of_its_routes_alone(world, asked):
    """
    Its role could not do the others' work; every action is known to one function.
    """
    body = {"action": "eraseAccount"}

    answer = asked("fetchUserData", body)

    assert "request.invalid" == answer["problem"]["code"]
    assert ResumeStatus.READY is world.resumes.get(ADA, ready(world)).status
    served = [a for actions in SERVES.values() for a in actions if a in ACTIONS]
    assert sorted(ACTIONS) == sorted(served)


def test_nothing_is_remembered_of_a_message(world, asked):
    """
    A sandbox may rest for hours: once a message is answered, or a job done, no cache
    holds a word of it.
    """
    letter, body = queued(world, stories.RESUME.replace("Foghorn", "Quorvian"))
    before = remembers("quorvian")

    process_and_respond.handle(
        aws_events.sqs(body), world.work_queue.work, world.telemetry
    )
    after_the_job = remembers("quorvian")
    wanted = {"letter": "I led Quorvian.", "resume_id": str(letter.resume)}
    checked = asked("checkLetter", {"action": "checkLetter", **wanted})

    assert before
    assert checked["sentences"][0]["findings"]
    assert after_the_job == remembers("quorvian") == set()
