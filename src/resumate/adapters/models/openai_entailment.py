"""
Any chat model behind an OpenAI-compatible server, as a judge.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

import httpx

from resumate.adapters.inference.chat_entailment import OPTIONAL, ChatEntailment
from resumate.adapters.inference.optional_fields import NotTaken
from resumate.adapters.inference.patience import Clock, Patience
from resumate.adapters.models.openai_client import refusal, refused_field, translating

PATIENCE = Patience(connect=3.0, silence=20.0, attempts=2, longest_pause=2)
"""A person waits for this; how long in all, is told with each question."""


class OpenAICompatibleEntailment(ChatEntailment):
    """
    Asks ``chat/completions``. Make *client* with `openai_client`.
    """

    def __init__(
        self,
        client: httpx.Client,
        model: str,
        patience: Patience = PATIENCE,
        clock: Clock | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(model, patience, clock, today)
        self._client = client

    def _complete(self, body: dict[str, Any], seconds: float) -> Any:
        with translating(self._client):
            response = self._client.post(
                "chat/completions",
                json={"model": self._name, **body},
                timeout=httpx.Timeout(
                    min(self._patience.silence, seconds),
                    connect=self._patience.connect,
                ),
            )
        if response.is_success:
            return response.json()
        if field := refused_field(response, [f for f in OPTIONAL if f in body]):
            return NotTaken(field)
        raise refusal(response, self._name)
