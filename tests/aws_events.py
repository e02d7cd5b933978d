"""
The events that AWS hands to functions, in the shapes that AWS gives them.

Built here rather than copied; `test_events.py` holds each against Powertools' models.
"""

import json
from urllib.parse import quote_plus

API = "example123"
REGION = "eu-west-1"
ARN = f"arn:aws:execute-api:{REGION}:111122223333:{API}/prod/$connect"
QUEUE = f"arn:aws:sqs:{REGION}:111122223333:resumate"
MOMENT = 1_794_000_000_000


def _context(route, kind, connection, owner=None):
    context = {
        "routeKey": route,
        "eventType": kind,
        "extendedRequestId": "Req+Id=",
        "requestTime": "26/Nov/2026:12:00:00 +0000",
        "messageDirection": "IN",
        "stage": "prod",
        "connectedAt": MOMENT,
        "requestTimeEpoch": MOMENT,
        "identity": {"sourceIp": "192.0.2.7", "userAgent": "a browser"},
        "requestId": "Req+Id=",
        "domainName": f"{API}.execute-api.{REGION}.amazonaws.com",
        "connectionId": connection,
        "apiId": API,
    }
    if owner:
        allowed = {"principalId": owner, "reason": "", "integrationLatency": 12}
        context["authorizer"] = allowed
    return context


def _headers(protocols):
    return {
        "Host": f"{API}.execute-api.{REGION}.amazonaws.com",
        "Sec-WebSocket-Extensions": "permessage-deflate",
        "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
        "Sec-WebSocket-Protocol": protocols,
        "Sec-WebSocket-Version": "13",
        "X-Forwarded-For": "192.0.2.7",
        "X-Forwarded-Port": "443",
        "X-Forwarded-Proto": "https",
    }


def _many(headers):
    return {name: [value] for name, value in headers.items()}


def authorizer(protocols, connection="c-1"):
    """
    A REQUEST authorizer is asked about a handshake.
    """
    headers = _headers(protocols)
    return {
        "type": "REQUEST",
        "methodArn": ARN,
        "headers": headers,
        "multiValueHeaders": _many(headers),
        "queryStringParameters": {},
        "multiValueQueryStringParameters": {},
        "stageVariables": {},
        "requestContext": _context("$connect", "CONNECT", connection),
    }


def connect(owner, protocols="resumate", connection="c-1"):
    """
    A handshake that the authorizer allowed.
    """
    headers = _headers(protocols)
    return {
        "headers": headers,
        "multiValueHeaders": _many(headers),
        "requestContext": _context("$connect", "CONNECT", connection, owner),
        "isBase64Encoded": False,
    }


def message(owner, body, connection="c-1", route=None):
    """
    A message on an open connection; *body* is text, or what becomes JSON.
    """
    text = body if isinstance(body, str) else json.dumps(body)
    named = body.get("action") if isinstance(body, dict) else None
    context = _context(route or named or "$default", "MESSAGE", connection, owner)
    return {
        "requestContext": context | {"messageId": "m-1="},
        "body": text,
        "isBase64Encoded": False,
    }


def disconnect(connection="c-1", owner="ada"):
    """
    A connection was closed.
    """
    headers = _headers("resumate")
    context = _context("$disconnect", "DISCONNECT", connection, owner)
    return {
        "headers": headers,
        "multiValueHeaders": _many(headers),
        "requestContext": context
        | {"disconnectStatusCode": 1001, "disconnectReason": "going away"},
        "isBase64Encoded": False,
    }


def sqs(*bodies, attempt=1):
    """
    A batch of messages ``m-1``, ``m-2``, ….
    """
    return {"Records": [_record(f"m-{n}", x, attempt) for n, x in enumerate(bodies, 1)]}


def _record(name, body, attempt):
    return {
        "messageId": name,
        "receiptHandle": f"receipt of {name}",
        "body": body,
        "attributes": {
            "ApproximateReceiveCount": str(attempt),
            "SentTimestamp": str(MOMENT),
            "SenderId": "AIDAEXAMPLE",
            "ApproximateFirstReceiveTimestamp": str(MOMENT),
        },
        "messageAttributes": {},
        "md5OfBody": "0" * 32,
        "eventSource": "aws:sqs",
        "eventSourceARN": QUEUE,
        "awsRegion": REGION,
    }


def s3_created(*keys):
    """
    S3's notification that objects were created, as it lies in a queue.
    """
    return json.dumps({"Records": [_created(key) for key in keys]})


def _created(key):
    return {
        "eventVersion": "2.1",
        "eventSource": "aws:s3",
        "awsRegion": REGION,
        "eventTime": "2026-11-26T12:00:00.000Z",
        "eventName": "ObjectCreated:Post",
        "userIdentity": {"principalId": "AWS:AROAEXAMPLE:userDocUpload"},
        "requestParameters": {"sourceIPAddress": "192.0.2.7"},
        "responseElements": {"x-amz-request-id": "C3D1", "x-amz-id-2": "EXAMPLE"},
        "s3": {
            "s3SchemaVersion": "1.0",
            "configurationId": "uploads",
            "bucket": {
                "name": "uploads",
                "ownerIdentity": {"principalId": "A1"},
                "arn": "arn:aws:s3:::uploads",
            },
            "object": {
                "key": quote_plus(key, safe="/"),
                "size": 1024,
                "eTag": "0" * 32,
                "sequencer": "0055AED6DCD90281E5",
            },
        },
    }


S3_TEST = json.dumps(
    {
        "Service": "Amazon S3",
        "Event": "s3:TestEvent",
        "Time": "2026-11-26T12:00:00.000Z",
        "Bucket": "uploads",
        "RequestId": "5582815E1AEA5ADF",
        "HostId": "EXAMPLE",
    }
)
"""What S3 puts into a queue when notifications to it are set up."""


def sign_up(email, trigger="PreSignUp_SignUp"):
    """
    Cognito asks before it takes a sign-up.
    """
    return {
        "version": "1",
        "triggerSource": trigger,
        "region": REGION,
        "userPoolId": f"{REGION}_Example",
        "userName": "ada",
        "callerContext": {"awsSdkVersion": "aws-sdk-js-3", "clientId": "client"},
        "request": {"userAttributes": {"email": email}, "validationData": {}},
        "response": {
            "autoConfirmUser": False,
            "autoVerifyEmail": False,
            "autoVerifyPhone": False,
        },
    }


def schedule():
    """
    EventBridge: it is time.
    """
    return {
        "version": "0",
        "id": "53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa",
        "detail-type": "Scheduled Event",
        "source": "aws.events",
        "account": "111122223333",
        "time": "2026-11-26T12:00:00Z",
        "region": REGION,
        "resources": [f"arn:aws:events:{REGION}:111122223333:rule/sweep"],
        "detail": {},
    }
