"""
A chat model behind a SageMaker endpoint, as a judge.
"""

import json
from typing import Any

from botocore.exceptions import ClientError

from resumate.adapters.aws.clients import Client
from resumate.adapters.aws.endpoint import Endpoint, invoking
from resumate.adapters.aws.errors import told_in
from resumate.adapters.inference.chat_entailment import OPTIONAL, ChatEntailment
from resumate.adapters.inference.optional_fields import NotTaken, field_not_taken
from resumate.adapters.inference.patience import BusyError, Patience

PATIENCE = Patience(attempts=2, longest_pause=2)
"""A person waits for this; how long in all, is told with each question."""


class SageMakerEntailment(ChatEntailment):
    """
    Asks a container that speaks chat completions (LMI, vLLM).

    boto3 takes no time with a call: nothing is asked when less is left than after
    which *client* gives up.
    """

    def __init__(
        self,
        client: Client,
        endpoint: Endpoint,
        patience: Patience = PATIENCE,
    ) -> None:
        super().__init__(endpoint.label, patience)
        self._client = client
        self._endpoint = endpoint

    def _complete(self, body: dict[str, Any], seconds: float) -> Any:
        if seconds < self._client.meta.config.read_timeout:
            raise BusyError(f"The judge {self._name} is too slow.")
        with invoking(self._name):
            try:
                answer = self._client.invoke_endpoint(
                    **self._endpoint.address(),
                    ContentType="application/json",
                    Body=json.dumps(body).encode(),
                )
            except ClientError as error:
                wishes = [field for field in OPTIONAL if field in body]
                if field := field_not_taken(told_in(error), wishes):
                    return NotTaken(field)
                raise
            return json.loads(answer["Body"].read())
