"""
A language model that Amazon Bedrock runs.
"""

from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from typing import Any

from botocore.exceptions import ClientError

from resumate.adapters.aws.clients import Client
from resumate.adapters.aws.errors import silenced, told_in, translating
from resumate.adapters.inference.answer import Answer
from resumate.adapters.inference.hosted_model import HostedModel
from resumate.adapters.inference.patience import (
    TOO_LONG,
    Clock,
    Patience,
    too_long,
)
from resumate.adapters.inference.spoken import spoken
from resumate.domain.letter import TokenUsage
from resumate.ports.language_model import (
    Completion,
    Prompt,
    WritingStyle,
)

_STOPS = {
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "content_filtered": "content_filter",
    "guardrail_intervened": "content_filter",
}
"""As servers of chat completions call it."""


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
        answer = Answer(self.name)
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
                texts = _texts(body, answer)
                given = yield from spoken(texts, self.name, self._clock, deadline)
        yield answer.completion(prompt, given)

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


def _texts(body: Any, answer: Answer) -> Iterator[str]:
    """
    The text of each event, perhaps none; what else it tells goes into *answer*.
    """
    for event in body:
        reason = event.get("messageStop", {}).get("stopReason")
        answer.stop = _STOPS.get(reason, reason) or answer.stop
        if usage := event.get("metadata", {}).get("usage"):
            answer.usage = TokenUsage(
                usage.get("inputTokens", 0), usage.get("outputTokens", 0)
            )
        delta = event.get("contentBlockDelta", {}).get("delta", {})
        yield answer.heard(
            delta.get("text", ""), delta.get("reasoningContent", {}).get("text", "")
        )
