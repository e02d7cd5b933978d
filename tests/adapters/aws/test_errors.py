"""
AWS's failures in the ports' words.
"""

import pytest
import urllib3
from botocore.exceptions import (
    ClientError,
    ConnectTimeoutError,
    EndpointConnectionError,
    NoCredentialsError,
    NoRegionError,
    ReadTimeoutError,
)

from resumate.adapters.aws.clients import Clients
from resumate.adapters.aws.errors import translating
from resumate.ports.errors import (
    DocumentNotFoundError,
    PermanentPortError,
    RecipientGoneError,
    TransientPortError,
)

PERSON = "Greta Lindqvist"


def refused(code, status=400) -> ClientError:
    told = {"Code": code, "Message": f"not for {PERSON}"}
    return ClientError(
        {"Error": told, "ResponseMetadata": {"HTTPStatusCode": status}}, "GetObject"
    )


def raised(error) -> Exception:
    try:
        with translating("S3"):
            raise error  # noqa: TRY301 - that it passes through is the point
    except Exception as left:  # noqa: BLE001 - whatever leaves is looked at
        return left


@pytest.mark.parametrize(
    ("error", "meant"),
    [
        (refused("NoSuchKey", 404), DocumentNotFoundError),
        (refused("GoneException", 410), RecipientGoneError),
        (refused("410", 410), RecipientGoneError),  # no error is named: the status is
        (refused("SlowDown", 503), TransientPortError),
        (refused("throttlingException"), TransientPortError),
        (refused("Unheard", 502), TransientPortError),
        (refused("Unheard", 429), TransientPortError),
        (refused("NoSuchBucket", 404), PermanentPortError),
        (refused("AccessDenied", 403), PermanentPortError),
        (refused("Unheard"), PermanentPortError),
        (EndpointConnectionError(endpoint_url="http://x"), TransientPortError),
        (ConnectTimeoutError(endpoint_url="http://x"), TransientPortError),
        (ReadTimeoutError(endpoint_url="http://x"), TransientPortError),
        (urllib3.exceptions.ProtocolError("cut"), TransientPortError),
        (NoCredentialsError(), PermanentPortError),
        (NoRegionError(), PermanentPortError),
    ],
)
def test_each_failure_has_one_meaning(error, meant):
    """
    What passes is transient, what must be mended permanent, and some have a name.
    """
    assert type(raised(error)).__mro__.count(meant) == 1
    assert raised(error).__cause__ is error


def test_the_services_words_are_kept_out():
    """
    What the service says can quote a person: it stands nowhere in the chain.
    """
    error = raised(refused("Unheard"))

    while error:
        assert PERSON not in f"{error} {error.args}"
        error = error.__cause__


def test_the_unknown_passes():
    """
    A mistake in the code stays what it is.
    """
    assert isinstance(raised(KeyError("x")), KeyError)


@pytest.mark.parametrize(
    "service",
    ["s3", "sqs", "apigatewaymanagementapi", "sagemaker-runtime", "bedrock-runtime"],
)
def test_every_client_gives_up_in_time(service, monkeypatch):
    """
    No call waits for ever or is repeated without bound; models are never asked twice
    by botocore, which would not know that text was given.
    """
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    config = Clients().client(service, "https://127.0.0.1:9").meta.config

    assert config.connect_timeout <= 5
    assert config.read_timeout <= 65
    assert config.retries["total_max_attempts"] <= (1 if "runtime" in service else 3)
