"""
A language model behind a SageMaker endpoint.
"""

import json
import re
from collections.abc import Generator, Iterator
from contextlib import closing
from typing import Any

from botocore.exceptions import ClientError

from resumate.adapters.aws.clients import Client
from resumate.adapters.aws.endpoint import Endpoint, invoking
from resumate.adapters.aws.errors import told_in
from resumate.adapters.inference.answer import Answer
from resumate.adapters.inference.hosted_model import HostedModel
from resumate.adapters.inference.patience import (
    NONSENSE,
    BusyError,
    Clock,
    Patience,
)
from resumate.adapters.inference.server_sent_events import lines
from resumate.adapters.inference.spoken import spoken
from resumate.ports.language_model import (
    Completion,
    Prompt,
    WritingStyle,
)

_USAGE_NOT_TAKEN = re.compile(r"stream_options|include_usage")


class SageMakerLanguageModel(HostedModel):
    """
    A container that speaks chat completions (LMI, vLLM), its answer streamed as JSON
    lines or as server-sent events, cut anywhere.

    *probe* is a client that waits only a few seconds. A stream may last eight minutes;
    *patience* ends it earlier.
    """

    def __init__(
        self,
        client: Client,
        endpoint: Endpoint,
        style: WritingStyle | None = None,
        *,
        probe: Client | None = None,
        patience: Patience | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(endpoint.label, style, patience, clock)
        self._client = client
        self._probe = probe or client
        self._endpoint = endpoint
        self._tells_usage = True

    def _write_a_word(self) -> None:
        body = {
            "messages": [{"role": "user", "content": "Say yes."}],
            "max_tokens": 1,
        }
        with invoking(self.name):
            self._probe.invoke_endpoint(**self._request(body))["Body"].read()

    def _attempt(
        self, prompt: Prompt, deadline: float
    ) -> Generator[str | Completion, None, None]:
        answer = Answer(self.name)
        with invoking(self.name):
            body = self._opened(prompt)
            with closing(body):
                texts = self._texts(body, answer)
                given = yield from spoken(texts, self.name, self._clock, deadline)
        yield answer.completion(prompt, given)

    def _opened(self, prompt: Prompt) -> Any:
        while True:
            request = self._request(self._payload(prompt))
            try:
                answer = self._client.invoke_endpoint_with_response_stream(**request)
            except ClientError as error:
                # Older containers do not take the wish for usage; one refusal teaches.
                if not self._tells_usage or not _USAGE_NOT_TAKEN.search(told_in(error)):
                    raise
                self._tells_usage = False
            else:
                return answer["Body"]

    def _request(self, body: dict[str, Any]) -> dict[str, Any]:
        return {
            **self._endpoint.address(),
            "ContentType": "application/json",
            "Body": json.dumps(body).encode(),
        }

    def _payload(self, prompt: Prompt) -> dict[str, Any]:
        usage = {"stream_options": {"include_usage": True}}
        return {
            "messages": [
                {"role": "system", "content": prompt.instructions},
                {"role": "user", "content": prompt.content},
            ],
            "temperature": prompt.temperature,
            "max_tokens": prompt.max_output_tokens,
            "stream": True,
            **(usage if self._tells_usage else {}),
        }

    def _texts(self, body: Any, answer: Answer) -> Iterator[str]:
        try:
            for line in lines(_pieces(body)):
                # JSON lines are bare; server-sent events come behind "data:".
                data = line.removeprefix("data:").strip()
                known = bool(data) and not data.startswith((":", "event:", "id:"))
                yield answer.take(data) if known else ""
                if answer.done:
                    return
        except NONSENSE:
            # Its words may repeat what was sent.
            raise BusyError(f"The model {self.name} sent garbage.") from None


def _pieces(body: Any) -> Iterator[bytes]:
    for event in body:
        part: bytes = event.get("PayloadPart", {}).get("Bytes", b"")
        yield part
