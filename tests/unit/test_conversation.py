"""
What is answered over a socket when something goes wrong.
"""

import json
from datetime import UTC, datetime
from types import SimpleNamespace
from uuid import uuid4

import pytest

from resumate.adapters.local.telemetry import LocalTelemetry
from resumate.conversation import Conversation
from resumate.domain.errors import NotFoundError
from resumate.domain.ids import OwnerId
from resumate.ports.errors import PermanentPortError, TransientPortError
from resumate.requests import ContactRequest


@pytest.mark.parametrize(
    ("error", "code", "counted"),
    [
        (TransientPortError(), "dependency.unavailable", True),
        (PermanentPortError(), "dependency.refused", True),
        (ZeroDivisionError(), "internal", True),
        (NotFoundError(), "not_found", False),
    ],
)
def test_what_is_our_fault_is_told_to_the_operator_too(error, code, counted):
    """
    The person hears of every error; the operator of those that only they can mend.
    """

    def fails(_):
        raise error

    telemetry = LocalTelemetry(now=lambda: datetime.now(UTC))
    cases = SimpleNamespace(telemetry=lambda: telemetry, list_resumes=lambda: fails)

    (frame,) = Conversation(cases)(OwnerId("ada"), b'{"action": "fetchResumes"}')

    assert code == json.loads(frame)["problem"]["code"]
    assert counted == (f'request_failed_total{{code="{code}"}} 1' in telemetry.render())


@pytest.mark.parametrize(
    ("message", "told"),
    [
        (b"Ada's secret", "message: Give JSON."),
        (b'{"request_id": "r"}', "action: Give this field: it is missing."),
        (b'{"action": "checkLetter", "letter": "Ada"}', "resume_id: Give this field"),
        (
            b'{"action": "changeFact", "text": "%s"}' % (b"Ada" * 200),
            "text: Give at most 500 characters.",
        ),
        (
            b'{"action": "userInference", "langauge": "de"}',
            "langauge: There is no such field: is language meant?",
        ),
        (
            b'{"action": "matchPosting", "request_id": "r", "posting": "Ada"}',
            "resume_id: Give this field",
        ),
    ],
)
def test_what_is_wrong_with_a_message_is_told(message, told):
    """
    Which field breaks which rule is said, as over HTTP, and no value is quoted.
    """
    (frame,) = Conversation(SimpleNamespace())(OwnerId("ada"), message)

    problem = json.loads(frame)["problem"]
    assert problem["code"] == "request.invalid"
    assert told in problem["detail"]
    assert "Ada" not in problem["detail"]


@pytest.mark.parametrize(
    ("action", "field", "meant"),
    [
        ("correctContact", "nmae", "name"),
        ("correctContact", "Name", "name"),
        ("correctContact", "E-Mail", "email"),
        ("correctRole", "form", "from"),
        ("correctRole", "To", "to"),
        ("correctRole", "TITEL", "title"),
    ],
)
def test_a_short_field_is_known_misspelt_too(action, field, meant):
    """
    In another case, or with letters that changed places.
    """
    message = {"action": action, "resume_id": str(uuid4()), "role_id": "P1", field: ""}

    (frame,) = Conversation(SimpleNamespace())(
        OwnerId("ada"), json.dumps(message).encode()
    )

    assert f"is {meant} meant?" in json.loads(frame)["problem"]["detail"]


def test_a_field_that_resembles_none_is_passed_over():
    """
    As of a client that is newer; so is one like a field that was given.
    """
    said = ContactRequest.model_validate({"name": "Ada", "Name": "Eve", "pager": "1"})

    assert {"name": "Ada"} == said.said


@pytest.mark.parametrize(
    "action",
    [{}, {"action": 7}, {"action": None}, {"action": "a" * 65}, {"action": "unknown"}],
)
def test_an_error_carries_the_request_id_of_its_message(action):
    """
    Whatever is wrong with the action: who asked several things knows which it was.
    """
    message = json.dumps({**action, "request_id": "r-7"}).encode()

    (frame,) = Conversation(SimpleNamespace(telemetry=_quiet))(OwnerId("ada"), message)

    told = json.loads(frame)
    assert ("error", "r-7", "request.invalid") == (
        told["event"],
        told["request_id"],
        told["problem"]["code"],
    )


def test_a_request_id_that_is_none_is_not_echoed():
    """
    Of one that breaks its own rule nothing is said back but the rule.
    """
    message = json.dumps({"action": "fetchResumes", "request_id": "Ada" * 99}).encode()

    (frame,) = Conversation(SimpleNamespace())(OwnerId("ada"), message)

    assert "request_id: " in json.loads(frame)["problem"]["detail"]
    assert "Ada" not in frame


def _quiet():
    return LocalTelemetry(now=lambda: datetime.now(UTC))
