"""
The same as on AWS, against an emulator on this machine.
"""

import os
from typing import Any

from dependency_injector import providers

from resumate.config import Settings
from resumate.containers.aws import AwsAdapters, aws_adapters
from resumate.containers.lazily import lazily


def _local_endpoint(service: str) -> str | None:
    """
    Where the emulator serves *service*: where ``AWS_ENDPOINT_URL`` says (boto3 reads
    it, and the one for a single service, itself), else where localstack-client finds
    it.
    """
    name = "AWS_ENDPOINT_URL_" + service.upper().replace("-", "_")
    if os.environ.get(name) or os.environ.get("AWS_ENDPOINT_URL"):
        return None
    # Imported here: where the address is set, as in a function, it is not needed.
    from localstack_client.config import get_service_endpoint  # noqa: PLC0415

    found: str = get_service_endpoint(service)
    return found


def _local_session() -> Any:
    """
    With the credentials of the environment, else those that every emulator takes.
    """
    # Imported here: the function that checks a token needs none of it.
    from boto3 import Session  # noqa: PLC0415

    if os.environ.get("AWS_ACCESS_KEY_ID"):
        return Session()
    region = os.environ.get("AWS_DEFAULT_REGION", "us-east-1")
    return Session("test", "test", region_name=region)


def emulated_adapters(settings: Settings) -> AwsAdapters:
    """
    The unchanged AWS adapters, with clients that go to an emulator.
    """
    adapters = aws_adapters(settings)
    # Overridden, not inherited: what a subclass inherits keeps its parent's clients.
    adapters.override_providers(
        clients=providers.ThreadSafeSingleton(
            lazily("aws.clients:Clients"),
            endpoint=providers.Object(_local_endpoint),
            session=providers.Object(_local_session),
        )
    )
    return adapters
