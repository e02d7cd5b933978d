"""
Connections are let in, remembered, and forgotten.
"""

import json

import pytest
from aws_lambda_powertools.utilities.data_classes.api_gateway_authorizer_event import (
    APIGatewayAuthorizerResponseWebSocket,
)

import aws_events
from lambda_worlds import refusing
from resumate.application.accounts.connections import Connect, Disconnect
from resumate.domain.ids import OwnerId
from resumate.ports.errors import (
    TokenRefusedError,
    TransientPortError,
)
from resumate_lambda import (
    user_auth,
    user_connect,
    user_disconnect,
)
from worlds import ADA, PHONE

TOKEN = "head.claims.signature"


def test_a_good_token_is_allowed():
    """
    The policy is the one that Powertools would build, for the owner of the token.
    """
    event = aws_events.authorizer(f"resumate, {TOKEN}")

    answer = user_auth.handle(event, {TOKEN: ADA}.__getitem__)

    theirs = APIGatewayAuthorizerResponseWebSocket(
        ADA, aws_events.REGION, "111122223333", aws_events.API, "prod"
    )
    theirs.allow_route("$connect")
    wanted = theirs.asdict()
    statement = answer["policyDocument"]["Statement"][0]
    theirs_statement = wanted["policyDocument"]["Statement"][0]
    assert wanted["principalId"] == answer["principalId"]
    assert theirs_statement["Effect"] == statement["Effect"] == "Allow"
    assert theirs_statement["Action"] == statement["Action"]
    assert theirs_statement["Resource"] == [statement["Resource"]]


def test_a_refused_token_is_denied():
    """
    Everywhere, under a name of nobody's, and the access log is told why.
    """
    answer = user_auth.handle(
        aws_events.authorizer(f"resumate, {TOKEN}"),
        refusing(TokenRefusedError("expired")),
    )

    statement = answer["policyDocument"]["Statement"][0]
    assert ("Deny", "*") == (statement["Effect"], statement["Resource"])
    assert {"reason": "expired"} == answer["context"]
    assert "refused" == answer["principalId"]


@pytest.mark.parametrize("offer", [TOKEN, f"chat, {TOKEN}", "resumate", ""])
def test_a_token_is_taken_beside_the_name_only(offer):
    """
    Whatever else were echoed might be the token.
    """

    def verify(token):
        assert "" == token
        raise TokenRefusedError("malformed")

    answer = user_auth.handle(aws_events.authorizer(offer), verify)

    assert "Deny" == answer["policyDocument"]["Statement"][0]["Effect"]


@pytest.mark.parametrize(
    ("event", "error"),
    [
        (aws_events.authorizer(f"resumate, {TOKEN}"), TransientPortError()),
        (aws_events.authorizer(f"resumate, {TOKEN}"), ZeroDivisionError()),
        ({}, KeyError("headers")),
        ({"headers": {"Sec-WebSocket-Protocol": TOKEN}}, KeyError("methodArn")),
    ],
)
def test_what_keeps_everybody_out_is_an_error(event, error):
    """
    Keys that cannot be fetched, a bug, and an event of another kind let nobody in, and
    count as errors of the function: as denials they would ring no alarm.
    """
    verify = (lambda _: ADA) if isinstance(error, KeyError) else refusing(error)

    with pytest.raises(type(error)):
        user_auth.handle(event, verify)


@pytest.mark.parametrize("offer", [f"resumate, {TOKEN}", f"{TOKEN},resumate"])
def test_connecting_is_remembered_and_echoes_the_protocol(world, offer):
    """
    The connection is the owner's that the authorizer found; the token is not echoed.
    """
    connect = Connect(world.connections, world.clock)

    reply = user_connect.handle(aws_events.connect("eve", offer, "c-7"), connect)

    assert 200 == reply["statusCode"]
    assert {"Sec-WebSocket-Protocol": "resumate"} == reply["headers"]
    assert ["c-7"] == world.connections.of(OwnerId("eve"))


def test_disconnecting_twice_is_fine(world):
    """
    The connection is forgotten; once more changes nothing.
    """
    event = aws_events.disconnect(PHONE)

    replies = [
        user_disconnect.handle(event, Disconnect(world.connections)) for _ in range(2)
    ]

    assert [200, 200] == [reply["statusCode"] for reply in replies]
    assert [] == world.connections.of(ADA)


@pytest.mark.parametrize("handle", [user_connect.handle, user_disconnect.handle])
def test_a_malformed_socket_event_is_answered_with_400(handle):
    """
    The answer says what is missing, and no use case is called.
    """
    reply = handle({"requestContext": {}}, refusing(AssertionError()))

    assert 400 == reply["statusCode"]
    assert "connectionId" in json.loads(reply["body"])["detail"]


def test_a_database_that_is_away_refuses_the_handshake_for_now():
    """
    503 says: try again, nothing is wrong with you.
    """
    reply = user_connect.handle(
        aws_events.connect("ada"), refusing(TransientPortError())
    )

    assert 503 == reply["statusCode"]
