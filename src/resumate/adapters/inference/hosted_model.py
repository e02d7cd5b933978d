"""
A language model whose host has no smaller question than a word of an answer.
"""

from abc import abstractmethod
from collections.abc import Generator, Iterator

from resumate.adapters.inference.patience import (
    Clock,
    Patience,
    Presence,
    patiently,
    port_errors,
)
from resumate.adapters.inference.writing_style import style_of
from resumate.ports.errors import PortError
from resumate.ports.language_model import (
    Completion,
    LanguageModel,
    Prompt,
    WritingStyle,
)


class HostedModel(LanguageModel):
    """
    Streams patiently, and remembers for some minutes that it answered.
    """

    def __init__(
        self,
        name: str,
        style: WritingStyle | None,
        patience: Patience | None,
        clock: Clock | None,
    ) -> None:
        self._name = name
        self._style = style or style_of(name)
        self._patience = patience or Patience()
        self._clock = clock or Clock()
        self._present = Presence(self._clock)

    @property
    def name(self) -> str:
        """
        What the host calls it.
        """
        return self._name

    @property
    def style(self) -> WritingStyle:
        """
        As set, else told by the name.
        """
        return self._style

    def stream(self, prompt: Prompt) -> Iterator[str | Completion]:
        """
        Retries what is transient, but only while no text was given.
        """
        try:
            yield from patiently(
                lambda deadline: self._attempt(prompt, deadline),
                self._patience,
                self._clock,
            )
        except PortError:
            self._present.noted(there=False)
            raise
        self._present.noted(there=True)

    def reachable(self) -> bool:
        """
        Whether it wrote anything in the last minutes, or writes one word now.
        """
        if self._present:
            return True
        try:
            with port_errors():
                self._write_a_word()
        except PortError:
            return self._present.noted(there=False)
        return self._present.noted(there=True)

    @abstractmethod
    def _attempt(
        self, prompt: Prompt, deadline: float
    ) -> Generator[str | Completion, None, None]:
        """
        One answer, which ends with TooSlowError after *deadline*. BusyError where it
        is worth asking again.
        """

    @abstractmethod
    def _write_a_word(self) -> None:
        """
        Asks for the shortest answer, within a few seconds; PortError if none comes.
        """
