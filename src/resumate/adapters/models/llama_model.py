"""
A language model from a file of weights, in this process.
"""

import json
import threading
from collections.abc import Callable, Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from resumate.adapters.inference.answer import Answer
from resumate.adapters.inference.patience import (
    NONSENSE,
    TOO_LONG,
    BusyError,
    Clock,
    Patience,
    port_errors,
    too_long,
)
from resumate.adapters.inference.spoken import spoken
from resumate.adapters.inference.writing_style import style_of
from resumate.ports.errors import PermanentPortError
from resumate.ports.language_model import (
    Completion,
    LanguageModel,
    Prompt,
    WritingStyle,
)

ENGINE = "llama_cpp"
_CONTEXT = 4096
"""Tokens; the longest prompt and its answer have about 3,000."""
_MISSING = (
    "The weights need an engine: pip install '.[local-llm]' in ResuMate's folder (it is"
    " compiled, so a C++ compiler must be there)."
)


def llama_engine(weights: Path) -> Any:
    """
    llama.cpp with *weights* loaded.
    """
    try:
        # Imported here: it is an extra, large, and loads a library of its own.
        from llama_cpp import Llama  # noqa: PLC0415
    except ImportError as error:
        raise PermanentPortError(_MISSING) from error
    return Llama(model_path=str(weights), n_ctx=_CONTEXT, verbose=False)


class LlamaModel(LanguageModel):
    """
    Any GGUF file that llama.cpp reads; loaded with the first prompt. It gives one
    answer at a time: who comes meanwhile waits.
    """

    def __init__(
        self,
        weights: Path,
        style: WritingStyle | None = None,
        *,
        engine: Callable[[Path], Any] = llama_engine,
        patience: Patience | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._weights = weights
        self._style = style or style_of(weights.stem)
        self._make = engine
        self._engine: Any = None
        self._patience = patience or Patience()
        self._clock = clock or Clock()
        self._turn = threading.Lock()

    @property
    def name(self) -> str:
        """
        The file's name.
        """
        return self._weights.stem

    @property
    def style(self) -> WritingStyle:
        """
        As set, else told by the name.
        """
        return self._style

    def reachable(self) -> bool:
        """
        Whether engine and weights are installed; nothing is loaded for it.
        """
        made_here = self._make is llama_engine
        return self._weights.is_file() and (not made_here or bool(find_spec(ENGINE)))

    def stream(self, prompt: Prompt) -> Iterator[str | Completion]:
        """
        Never asked again: what fails here would fail in the same way.
        """
        deadline = self._clock.now() + self._patience.total
        if not self._turn.acquire(timeout=self._patience.total):
            raise BusyError(f"The model {self.name} is busy with other letters.")
        try:
            with port_errors():
                yield from self._answered(prompt, deadline)
        finally:
            self._turn.release()

    def _answered(self, prompt: Prompt, deadline: float) -> Iterator[str | Completion]:
        answer = Answer(self.name)
        texts = self._texts(self._asked(prompt), answer)
        given = yield from spoken(texts, self.name, self._clock, deadline)
        yield answer.completion(prompt, given)

    def _asked(self, prompt: Prompt) -> Iterable[Any]:
        asked: Iterable[Any] = self._loaded().create_chat_completion(
            messages=[
                {"role": "system", "content": prompt.instructions},
                {"role": "user", "content": prompt.content},
            ],
            temperature=prompt.temperature,
            max_tokens=prompt.max_output_tokens,
            stream=True,
        )
        return asked

    def _texts(self, frames: Iterable[Any], answer: Answer) -> Iterator[str]:
        try:
            for frame in frames:
                yield answer.take(json.dumps(frame))
        except (*NONSENSE, RuntimeError) as error:
            if TOO_LONG.search(str(error)):
                raise too_long(self.name) from None  # it may repeat the prompt
            raise PermanentPortError(
                f"The model {self.name} cannot answer: is its file whole?"
            ) from None

    def _loaded(self) -> Any:
        if self._engine is None:
            if not self._weights.is_file():
                raise PermanentPortError(
                    "There are no weights where RESUMATE_LLM_FILE says."
                )
            try:
                self._engine = self._make(self._weights)
            except (ValueError, OSError) as error:
                raise PermanentPortError(
                    f"The weights {self.name} cannot be loaded: are they a whole GGUF"
                    " file?"
                ) from error
        return self._engine
