"""
A language model that Amazon Bedrock runs.
"""

from collections.abc import Generator, Iterator, Mapping
from contextlib import closing, contextmanager
from typing import Any

from botocore.exceptions import ClientError

from resumate.adapters.aws.clients import Client
from resumate.adapters.aws.errors import silenced, told_in, translating
from resumate.adapters.inference.hosted_model import HostedModel
from resumate.adapters.inference.patience import (
    TOO_LONG,
    BusyError,
    Clock,
    Patience,
    too_long,
)
from resumate.adapters.inference.spoken import spoken
from resumate.domain.letter import TokenUsage
from resumate.ports.errors import PermanentPortError
from resumate.ports.language_model import (
    Completion,
    Prompt,
    StopReason,
    WritingStyle,
)

_CUT = {"max_tokens", "model_context_window_exceeded"}
_FILTERED = {"content_filtered", "guardrail_intervened"}


class BedrockLanguageModel(HostedModel):
    """
    Streams ``Converse``. *model* is a model id or an inference profile.

    *probe* is a client that waits only a few seconds.
    """

    def __init__(
        self,
        client: Client,
        model: str,
        style: WritingStyle | None = None,
        *,
        probe: Client | None = None,
        patience: Patience | None = None,
        clock: Clock | None = None,
    ) -> None:
        # An inference profile's id begins with its account.
        super().__init__(model.rpartition("/")[2], style, patience, clock)
        self._client = client
        self._probe = probe or client
        self._model = model

    def _write_a_word(self) -> None:
        # As letters are asked for: ``Converse`` itself wants another permission.
        with self._asking():
            body = self._probe.converse_stream(
                modelId=self._model,
                messages=[_said("Say yes.")],
                inferenceConfig={"maxTokens": 1},
            )["stream"]
            with closing(body):
                for _ in body:
                    pass

    def _attempt(
        self, prompt: Prompt, deadline: float
    ) -> Generator[str | Completion, None, None]:
        told: dict[str, Any] = {}
        with self._asking():
            body = self._client.converse_stream(
                modelId=self._model,
                system=[{"text": prompt.instructions}],
                messages=[_said(prompt.content)],
                inferenceConfig={
                    "maxTokens": prompt.max_output_tokens,
                    "temperature": prompt.temperature,
                },
            )["stream"]
            with closing(body):
                texts = _texts(body, told)
                given = yield from spoken(texts, self.name, self._clock, deadline)
        yield self._completion(told, given)

    def _completion(self, told: Mapping[str, Any], given: int) -> Completion:
        reason = told.get("stopReason")
        if reason is None:
            raise BusyError(f"The model {self.name} broke off.")
        if reason in _FILTERED:
            raise PermanentPortError(f"Bedrock filtered the answer of {self.name}.")
        if not given:
            raise BusyError(f"The model {self.name} gave no text.")
        usage = told.get("usage", {})
        return Completion(
            TokenUsage(usage.get("inputTokens", 0), usage.get("outputTokens", 0)),
            StopReason.LENGTH if reason in _CUT else StopReason.END,
        )

    @contextmanager
    def _asking(self) -> Iterator[None]:
        with translating("Bedrock"):
            try:
                yield
            except ClientError as error:
                if TOO_LONG.search(told_in(error)):
                    raise too_long(self.name) from silenced(error)
                raise


def _said(text: str) -> dict[str, Any]:
    return {"role": "user", "content": [{"text": text}]}


def _texts(body: Any, told: dict[str, Any]) -> Iterator[str]:
    """
    The text of each event, perhaps none; how it ended goes into *told*.
    """
    for event in body:
        told |= event.get("messageStop", {})
        told |= event.get("metadata", {})
        yield event.get("contentBlockDelta", {}).get("delta", {}).get("text", "")
