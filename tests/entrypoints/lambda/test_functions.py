"""
Each function under Lambda's own runtime client: imported, made, and invoked.
"""

import json
import subprocess
import sys

import pytest
from jwt.utils import base64url_encode

import aws_events
from lambda_runtime import FunctionError, Sandbox
from resumate_lambda.functions import FUNCTIONS
from serving import python_environment

# Without rows, there is nothing to sweep into a queue that is nowhere.
pytestmark = [pytest.mark.postgres, pytest.mark.usefixtures("pool")]

NOWHERE = "http://127.0.0.1:9"
FAILED = {"batchItemFailures": [{"itemIdentifier": "m-1"}]}
INVOCATIONS = {
    "userAuth": (aws_events.authorizer("no.good.token"), "Deny"),
    "userConnect": (aws_events.connect("ada"), '"statusCode": 200'),
    "userDisconnect": (aws_events.disconnect(), '"statusCode": 200'),
    "userDocUpload": ({}, '"statusCode": 400'),
    "fetchUserData": ({}, '"statusCode": 400'),
    "userInit": (aws_events.sqs("no json"), json.dumps(FAILED)),
    "userInference": ({}, '"statusCode": 400'),
    "processAndRespond": (aws_events.sqs("no json"), json.dumps(FAILED)),
    "refineLetter": ({}, '"statusCode": 400'),
    "editLetter": ({}, '"statusCode": 400'),
    "checkLetter": ({}, '"statusCode": 400'),
    "exportLetter": ({}, '"statusCode": 400'),
    "userAccount": ({}, '"statusCode": 400'),
    "verifyUser": (aws_events.sign_up("ada@example.org"), '"autoConfirmUser": true'),
    "migrateDatabase": ({}, '{"applied": []}'),
    "sweepLetters": (aws_events.schedule(), '{"enqueued": 0}'),
}


@pytest.fixture
def settings(migrated_database):
    """
    Those of a deployment whose database is the tests', and whose AWS is nowhere.
    """
    return {
        "RESUMATE_MODE": "emulated",
        "RESUMATE_DATABASE_URL": migrated_database.app_dsn,
        "RESUMATE_DATABASE_ADMIN_URL": migrated_database.admin_dsn,
        "RESUMATE_BUCKET": "uploads",
        "RESUMATE_QUEUE_URL": f"{NOWHERE}/queue",
        "RESUMATE_CONNECTIONS_URL": NOWHERE,
        "RESUMATE_TOKEN_ISSUER": NOWHERE,
        "RESUMATE_TOKEN_CLIENT_ID": "page",
        "RESUMATE_SAGEMAKER_EMBEDDER": "embedder",
        "RESUMATE_EMBEDDER_MODEL": "minilm",
        "RESUMATE_SIGN_UP_TRUSTING": "true",
        "AWS_ENDPOINT_URL": NOWHERE,
        "AWS_REGION": aws_events.REGION,
        "AWS_DEFAULT_REGION": aws_events.REGION,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
    }


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.name)
def test_a_function_starts_and_answers(function, settings):
    """
    A cold start ends in a function that answers, also what it cannot use.
    """
    event, told = INVOCATIONS[function.name]
    with Sandbox(function.handler, **settings) as sandbox:
        sandbox.start()
        answers = [json.dumps(sandbox.invoke(event)) for _ in range(2)]

    assert all(told in answer for answer in answers), answers


def test_a_setting_that_is_missing_is_named(settings):
    """
    A function that was deployed without a setting fails with its name.
    """
    del settings["RESUMATE_QUEUE_URL"]
    with (
        Sandbox("resumate_lambda.process_and_respond.handler", **settings) as sandbox,
        pytest.raises(FunctionError, match="RESUMATE_QUEUE_URL"),
    ):
        sandbox.invoke(aws_events.sqs("no json"))


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"RESUMATE_MODE": "somewhere"}, "RESUMATE_MODE"),
        ({"RESUMATE_TOKEN_KEYS_URL": NOWHERE}, "keys cannot be fetched"),
    ],
)
def test_what_keeps_everybody_out_is_told(settings, changed, told):
    """
    A setting that is wrong, or an issuer that is away, fails the function that checks
    tokens: nobody is let in, and whoever runs the stage hears of it.
    """
    head = base64url_encode(b'{"alg": "RS256", "kid": "k"}').decode()
    with (
        Sandbox("resumate_lambda.user_auth.handler", **settings | changed) as sandbox,
        pytest.raises(FunctionError, match=told),
    ):
        sandbox.invoke(aws_events.authorizer(f"resumate, {head}.e30.e30"))


@pytest.mark.parametrize(
    ("module", "spared"),
    [
        ("user_auth", {"boto3", "botocore", "psycopg", "resumate.wire"}),
        ("verify_user", {"boto3", "botocore", "psycopg"}),
        ("user_connect", {"boto3", "botocore", "resumate.wire"}),
        ("user_disconnect", {"boto3", "botocore", "resumate.wire"}),
        ("user_doc_upload", {"psycopg", "resumate.domain.grounding"}),
        ("fetch_user_data", {"resumate.domain.grounding", "resumate.archive"}),
    ],
)
def test_a_function_loads_only_what_it_needs(module, spared, settings):
    """
    After an invocation, what others need has not been imported.
    """
    name = next(f.name for f in FUNCTIONS if f.module == module)
    event, _ = INVOCATIONS[name]
    program = (
        "import json, sys\n"
        f"import resumate_lambda.{module} as function\n"
        "function.handler(json.loads(sys.argv[1]), None)\n"
        "print(*sys.modules)"
    )

    loaded = subprocess.run(
        [sys.executable, "-c", program, json.dumps(event)],
        env=python_environment(**settings),
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()

    assert set() == spared & set(loaded)
    assert f"resumate_lambda.{module}" in loaded
