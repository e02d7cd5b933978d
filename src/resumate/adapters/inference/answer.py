"""
What a model's server streams, put together.
"""

import json
from dataclasses import dataclass
from typing import Any

from resumate.adapters.inference.patience import TOO_LONG, BusyError, too_long
from resumate.domain.letter import TokenUsage
from resumate.ports.errors import PermanentPortError
from resumate.ports.language_model import Completion, Prompt, StopReason

_CHARACTERS_PER_TOKEN = 4


@dataclass(slots=True)
class Answer:
    """
    One answer as it comes in.
    """

    model: str
    stop: str | None = None
    done: bool = False
    """Whether the server said that nothing more comes."""
    written: int = 0
    """Characters the model wrote, its thoughts too."""
    usage: TokenUsage | None = None

    def take(self, data: str) -> str:
        """
        The text in one frame of a chat completion, perhaps none. ValueError if the
        frame makes no sense.
        """
        if data.strip() == "[DONE]":
            self.done = True
            return ""
        frame = json.loads(data)
        if not isinstance(frame, dict):
            raise ValueError("a frame is an object")  # noqa: TRY004 - as for bad JSON
        if frame.get("error"):
            raise self._failure(frame["error"])
        self._count(frame.get("usage"))
        choices = frame.get("choices") or [{}]
        self.stop = choices[0].get("finish_reason") or self.stop
        part = choices[0].get("delta") or choices[0].get("message") or {}
        return self.heard(
            part.get("content") or "", part.get("reasoning_content") or ""
        )

    def heard(self, text: str, thought: str = "") -> str:
        """
        The *text*; it is counted, and so is what was only *thought*.
        """
        self.written += len(text) + len(thought)
        return str(text)

    def completion(self, prompt: Prompt, given: int) -> Completion:
        """
        The end, if it is a good one, after *given* characters of text.
        """
        if not self.done and self.stop is None:
            raise BusyError(f"The model {self.model} broke off.")
        if self.stop == "content_filter":
            raise PermanentPortError(
                f"The server of the model {self.model} filtered the answer."
            )
        stop = StopReason.LENGTH if self.stop == "length" else StopReason.END
        if not given and stop is StopReason.LENGTH:
            raise PermanentPortError(
                f"The model {self.model} used up its answer before it wrote any text:"
                " turn its thinking off, or choose another model."
            )
        if not given:
            raise BusyError(f"The model {self.model} gave no text.")
        return Completion(self.usage or self._estimate(prompt), stop)

    def _count(self, usage: Any) -> None:
        if usage:
            self.usage = TokenUsage(
                int(usage.get("prompt_tokens") or 0),
                int(usage.get("completion_tokens") or 0),
            )

    def _estimate(self, prompt: Prompt) -> TokenUsage:
        read = len(prompt.instructions) + len(prompt.content)
        return TokenUsage(
            read // _CHARACTERS_PER_TOKEN + 1, self.written // _CHARACTERS_PER_TOKEN + 1
        )

    def _failure(self, error: Any) -> Exception:
        if TOO_LONG.search(json.dumps(error)):
            return too_long(self.model)
        return BusyError(f"The server of the model {self.model} reported an error.")
