"""
A model that was silent is left alone for a while.
"""

from collections.abc import Iterator

from resumate.adapters.inference.patience import Clock, port_errors
from resumate.ports.errors import PortError, TooSlowError, UnreachableError
from resumate.ports.language_model import (
    Completion,
    LanguageModel,
    Prompt,
    WritingStyle,
)

SILENT = 2
"""Times in a row that a model gave no answer in time, after which it rests."""
RESTING_SECONDS = 300.0


class RestingModel(LanguageModel):
    """
    The *model*, asked as long as it answers in time. After some silences in a row it
    counts as away for minutes, and is then tried once: each try at one that hangs
    holds up a letter, and all that wait behind it, for as long as a model may take.
    """

    def __init__(self, model: LanguageModel, clock: Clock | None = None) -> None:
        self._model = model
        self._clock = clock or Clock()
        self._silent = 0
        self._until = float("-inf")

    @property
    def name(self) -> str:
        """
        The model's.
        """
        return self._model.name

    @property
    def style(self) -> WritingStyle:
        """
        The model's.
        """
        return self._model.style

    def stream(self, prompt: Prompt) -> Iterator[str | Completion]:
        """
        What the model says; UnreachableError at once while it rests, and never another
        error than PortError, whatever its adapter lets through.
        """
        if self._rests:
            raise UnreachableError(
                f"The model {self.name} did not answer in time and is not asked for "
                "some minutes: choose another writer."
            )
        try:
            with port_errors():
                yield from self._model.stream(prompt)
        except (TooSlowError, UnreachableError):
            self._silent += 1
            if self._silent >= SILENT:
                self._until = self._clock.now() + RESTING_SECONDS
            raise
        self._silent = 0

    def reachable(self) -> bool:
        """
        Whether it does not rest, and answers.
        """
        try:
            with port_errors():
                return not self._rests and self._model.reachable()
        except PortError:
            return False

    @property
    def _rests(self) -> bool:
        return self._clock.now() < self._until
