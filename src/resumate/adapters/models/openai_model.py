"""
Any language model behind an OpenAI-compatible server: Ollama, llama.cpp, vLLM, hosted.
"""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from resumate.adapters.inference.answer import Answer
from resumate.adapters.inference.patience import (
    NONSENSE,
    BusyError,
    Clock,
    Patience,
    patiently,
)
from resumate.adapters.inference.server_sent_events import events
from resumate.adapters.inference.spoken import spoken
from resumate.adapters.inference.writing_style import style_of
from resumate.adapters.models.openai_client import (
    refusal,
    refused_field,
    translating,
)
from resumate.ports.language_model import (
    Completion,
    LanguageModel,
    Prompt,
    WritingStyle,
)

_OPTIONAL = ("stream_options", "temperature", "max_tokens")


class OpenAICompatibleModel(LanguageModel):
    """
    Streams ``chat/completions``. Make *client* with `openai_client`.
    """

    def __init__(
        self,
        client: httpx.Client,
        model: str,
        style: WritingStyle | None = None,
        patience: Patience | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._client = client
        self._model = model
        self._style = style or style_of(model)
        self._patience = patience or Patience()
        self._clock = clock or Clock()
        self._not_taken: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """
        The model's name on its server.
        """
        return self._model

    @property
    def style(self) -> WritingStyle:
        """
        As set, else told by the model's name.
        """
        return self._style

    def stream(self, prompt: Prompt) -> Iterator[str | Completion]:
        """
        Retries what is transient, but only while no text was given.
        """
        return patiently(
            lambda deadline: self._attempt(prompt, deadline),
            self._patience,
            self._clock,
        )

    def reachable(self) -> bool:
        """
        Whether the server answers within two seconds and takes the key.
        """
        try:
            with self._client.stream("GET", "models", timeout=2.0) as response:
                # Some servers list no models, and still answer.
                return response.is_success or response.status_code in {404, 405}
        except httpx.HTTPError:
            return False

    def _attempt(
        self, prompt: Prompt, deadline: float
    ) -> Generator[str | Completion, None, None]:
        answer = Answer(self._model)
        with translating(self._client), self._opened(prompt, deadline) as response:
            texts = self._texts(response, answer)
            given = yield from spoken(texts, self._model, self._clock, deadline)
        yield answer.completion(prompt, given)

    @contextmanager
    def _opened(self, prompt: Prompt, deadline: float) -> Iterator[httpx.Response]:
        while True:
            left = max(deadline - self._clock.now(), 0.1)
            silence = min(self._patience.silence, left)
            with self._client.stream(
                "POST",
                "chat/completions",
                json=self._payload(prompt),
                timeout=httpx.Timeout(silence, connect=self._patience.connect),
            ) as response:
                if response.is_success:
                    yield response
                    return
                wishes = [f for f in _OPTIONAL if f not in self._not_taken]
                field = refused_field(response, wishes)
                if field is None:
                    raise refusal(response, self._model)
            self._not_taken |= {field}

    def _payload(self, prompt: Prompt) -> dict[str, Any]:
        messages = [
            {"role": "system", "content": prompt.instructions},
            {"role": "user", "content": prompt.content},
        ]
        wishes: dict[str, Any] = {
            "stream_options": {"include_usage": True},
            "temperature": prompt.temperature,
            "max_tokens": prompt.max_output_tokens,
        }
        if "max_tokens" in self._not_taken:  # newer hosted models call it so
            wishes["max_completion_tokens"] = prompt.max_output_tokens
        return {
            "model": self._model,
            "messages": messages,
            "stream": True,
            **{k: v for k, v in wishes.items() if k not in self._not_taken},
        }

    def _texts(self, response: httpx.Response, answer: Answer) -> Iterator[str]:
        try:
            if "application/json" in response.headers.get("content-type", ""):
                yield answer.take(response.read().decode("utf-8", errors="replace"))
                return
            for data in events(response.iter_bytes()):
                yield "" if data is None else answer.take(data)
                if answer.done:
                    return
        except NONSENSE:
            # Its words may repeat what was sent.
            raise BusyError(f"The model {self._model} sent garbage.") from None
        except httpx.TransportError:
            if answer.stop is None:
                raise
