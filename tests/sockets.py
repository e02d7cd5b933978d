"""
A WebSocket API of the emulator's, and real connections to it.
"""

import io
import json
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import uuid4

from botocore.exceptions import ClientError
from websockets.sync.client import ClientConnection, connect

from resumate.adapters.aws.clients import Client, Clients
from resumate.domain.ids import ConnectionId

STAGE = "test"
LAST = "that is all"
"""What follows the frames that are looked at: they come in order."""
PATIENCE = 20
"""Seconds."""
WHO = """
def handler(event, _):
    return {"statusCode": 200, "body": event["requestContext"]["connectionId"]}
"""


@dataclass(frozen=True)
class WebSocketApi:
    """
    An API whose only route tells a connection its id.
    """

    url: str
    """Of its stage, as the notifier's client wants it."""

    @contextmanager
    def connected(self) -> Iterator["Socket"]:
        """
        A new connection, open until the block ends.
        """
        with connect(self.url.replace("http", "ws", 1), max_size=None) as opened:
            opened.send("who am I?")
            yield Socket(ConnectionId(opened.recv(timeout=PATIENCE)), opened)


@dataclass
class Socket:
    """
    One connection, and what came over it.
    """

    id: ConnectionId
    opened: ClientConnection
    frames: list[str] = field(default_factory=list)

    def heard(self, gateway: Client) -> list[str]:
        """
        All frames that were sent so far by that gateway.
        """
        gateway.post_to_connection(ConnectionId=self.id, Data=LAST.encode())
        while (frame := self.opened.recv(timeout=PATIENCE)) != LAST:
            self.frames.append(frame)
        return self.frames

    def leave(self, gateway: Client) -> None:
        """
        Close it, and wait until the gateway knows.
        """
        self.opened.close()
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                gateway.get_connection(ConnectionId=self.id)
            except ClientError:
                return
            time.sleep(0.02)
        raise AssertionError("the gateway still has the closed connection")


def make_websocket_api(aws: Clients, url: str) -> WebSocketApi:
    """
    The API, with its function behind it.
    """
    gateway, region = aws.client("apigatewayv2"), aws.session.region_name
    api = gateway.create_api(
        Name="sockets",
        ProtocolType="WEBSOCKET",
        RouteSelectionExpression="$request.body.action",
    )["ApiId"]
    path = f"arn:aws:apigateway:{region}:lambda:path/2015-03-31/functions"
    integration = gateway.create_integration(
        ApiId=api,
        IntegrationType="AWS_PROXY",
        IntegrationUri=f"{path}/{_function(aws)}/invocations",
    )["IntegrationId"]
    route = gateway.create_route(
        ApiId=api,
        RouteKey="$default",
        Target=f"integrations/{integration}",
        RouteResponseSelectionExpression="$default",
    )["RouteId"]
    gateway.create_route_response(ApiId=api, RouteId=route, RouteResponseKey="$default")
    gateway.create_stage(ApiId=api, StageName=STAGE, AutoDeploy=True)
    return WebSocketApi(f"{url}/_aws/execute-api/{api}/{STAGE}")


def _function(aws: Clients) -> str:
    name = f"who-{uuid4().hex[:8]}"
    allow = {
        "Effect": "Allow",
        "Principal": {"Service": "lambda.amazonaws.com"},
        "Action": "sts:AssumeRole",
    }
    policy = {"Version": "2012-10-17", "Statement": [allow]}
    role = aws.client("iam").create_role(
        RoleName=name, AssumeRolePolicyDocument=json.dumps(policy)
    )["Role"]["Arn"]
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as archive:
        archive.writestr("who.py", WHO)
    functions = aws.client("lambda")
    made = functions.create_function(
        FunctionName=name,
        Runtime="python3.13",
        Role=role,
        Handler="who.handler",
        Code={"ZipFile": code.getvalue()},
    )
    functions.add_permission(
        FunctionName=name,
        StatementId="gateway",
        Action="lambda:InvokeFunction",
        Principal="apigateway.amazonaws.com",
    )
    arn: str = made["FunctionArn"]
    return arn
