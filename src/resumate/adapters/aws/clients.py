"""
boto3 clients that give up in time.
"""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, TypeAlias

import boto3
from botocore.config import Config

from resumate.adapters.aws.errors import translating

Client: TypeAlias = Any
"""botocore makes the classes of its clients at run time."""
Endpoint: TypeAlias = Callable[[str], str | None]
"""Where a service is reached, or None for where boto3 finds it itself."""

INVOCATION_SECONDS = 60
"""SageMaker gives a container that long to answer, and to say the next word."""
_LONGEST_POLL = 20


def _config(read: int, attempts: int, **more: Any) -> Config:
    return Config(
        connect_timeout=3,
        read_timeout=read,
        retries={"mode": "standard", "total_max_attempts": attempts},
        **more,
    )


_USUAL = _config(10, 3)
_CONFIGS: Mapping[str, Config] = {
    # Without this boto3 still presigns with SigV2 for the global host in some regions,
    # and buckets encrypted with KMS refuse that.
    "s3": _config(
        15,
        3,
        signature_version="s3v4",
        # In us-east-1, too, forms and addresses name the region: the page may talk to
        # the region's buckets alone.
        s3={"addressing_style": "virtual", "us_east_1_regional_endpoint": "regional"},
    ),
    "sqs": _config(_LONGEST_POLL + 5, 3),
    # The adapters retry themselves: botocore would not know that text was given.
    "sagemaker-runtime": _config(INVOCATION_SECONDS + 5, 1),
    "bedrock-runtime": _config(INVOCATION_SECONDS + 5, 1),
    # A person waits, and one lost frame is fetched again: two tries are enough.
    "apigatewaymanagementapi": _config(5, 2),
}


class Clients:
    """
    Clients of one session, each with timeouts and bounded retries fit for its service.
    """

    def __init__(
        self,
        endpoint: Endpoint | None = None,
        session: Callable[[], boto3.Session] = boto3.Session,
    ) -> None:
        self._endpoint = endpoint or (lambda _: None)
        self._make_session = session

    @cached_property
    def session(self) -> boto3.Session:
        """
        Credentials and region, found once.
        """
        return self._make_session()

    def client(
        self, service: str, url: str | None = None, *, read_timeout: float | None = None
    ) -> Client:
        """
        A client for *service*, at *url* where its address is one's own, that takes
        silence for *read_timeout* seconds where that is said; PermanentPortError where
        none can be made, as without a region.
        """
        config = _CONFIGS.get(service, _USUAL)
        if read_timeout is not None:
            config = config.merge(Config(read_timeout=read_timeout))
        with translating(service):
            return self.session.client(
                service,
                endpoint_url=url or self._endpoint(service),
                config=config,
            )
