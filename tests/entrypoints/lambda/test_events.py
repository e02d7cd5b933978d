"""
The events that the tests build are those that AWS sends.
"""

import json

import pytest
from aws_lambda_powertools.utilities.parser.models import (
    APIGatewayWebSocketConnectEventModel,
    APIGatewayWebSocketDisconnectEventModel,
    APIGatewayWebSocketMessageEventModel,
    CognitoPreSignupTriggerModel,
    EventBridgeModel,
    S3Model,
    S3SqsEventNotificationModel,
    SqsModel,
)
from pydantic import TypeAdapter

import aws_events
from resumate_lambda.events import (
    ConnectEvent,
    DisconnectEvent,
    MalformedEventError,
    MessageEvent,
    S3Notification,
    SignUpEvent,
    SqsEvent,
    parsed,
    parsed_json,
)

CREATED = aws_events.s3_created("ada/r-1/my résumé.pdf")
SHAPES = [
    (aws_events.connect("ada"), APIGatewayWebSocketConnectEventModel, ConnectEvent),
    (
        aws_events.message("ada", {"action": "fetchUserData"}),
        APIGatewayWebSocketMessageEventModel,
        MessageEvent,
    ),
    (
        aws_events.disconnect(),
        APIGatewayWebSocketDisconnectEventModel,
        DisconnectEvent,
    ),
    (aws_events.sqs("a", "b", attempt=2), SqsModel, SqsEvent),
    (aws_events.sqs(CREATED), S3SqsEventNotificationModel, SqsEvent),
    (json.loads(CREATED), S3Model, S3Notification),
    (
        aws_events.sign_up("ada@example.org"),
        CognitoPreSignupTriggerModel,
        SignUpEvent,
    ),
]


@pytest.mark.parametrize(("event", "theirs", "ours"), SHAPES)
def test_events_are_read_as_others_read_them(event, theirs, ours):
    """
    Powertools' model and ours both take the event.
    """
    TypeAdapter(theirs).validate_python(event)

    assert parsed(ours, event)


def test_a_schedule_is_as_others_read_it():
    """
    What sweepLetters is invoked with is an EventBridge event.
    """
    assert EventBridgeModel.model_validate(aws_events.schedule()).source


def test_the_test_event_of_s3_has_no_files():
    """
    S3 sends a test event first; it is read as nothing to do.
    """
    assert parsed_json(S3Notification, aws_events.S3_TEST).records == []


@pytest.mark.parametrize(
    ("ours", "event", "field"),
    [
        (ConnectEvent, {}, "requestContext"),
        (MessageEvent, aws_events.disconnect(), "body"),
        (ConnectEvent, aws_events.authorizer("x"), "authorizer"),
        (SqsEvent, {"Records": []}, "Records"),
        (SqsEvent, None, "event"),
        (SignUpEvent, {"request": {}}, "userAttributes"),
    ],
)
def test_another_event_is_refused_by_the_names_of_its_fields(ours, event, field):
    """
    A malformed event is one error, which names fields and no values.
    """
    with pytest.raises(MalformedEventError, match=field):
        parsed(ours, event)


def test_no_text_of_a_person_is_in_the_error():
    """
    What the event said does not reach the log by way of the error.
    """
    with pytest.raises(MalformedEventError) as refused:
        parsed(MessageEvent, aws_events.message("", "my secret life"))

    assert "secret" not in str(refused.value)
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__
