"""
A writer for tests.
"""

from collections.abc import Callable, Generator, Iterable, Iterator

from resumate.adapters.inference.hosted_model import HostedModel
from resumate.adapters.inference.patience import Clock, Patience
from resumate.domain.letter import TokenUsage
from resumate.ports.errors import TransientPortError
from resumate.ports.language_model import (
    Completion,
    LanguageModel,
    Prompt,
    StopReason,
    WritingStyle,
)


class ScriptedModel(LanguageModel):
    """
    Writes what a function of the prompt says, in the pieces it says; remembers prompts.

    An exception among the pieces is raised at its place.
    """

    def __init__(
        self,
        write: Callable[[Prompt], Iterable[str | Exception]],
        style: WritingStyle = WritingStyle.FREE,
        stop: StopReason = StopReason.END,
        *,
        reachable: bool = True,
    ) -> None:
        self._write = write
        self._style = style
        self._stop = stop
        self._reachable = reachable
        self.prompts: list[Prompt] = []

    @property
    def name(self) -> str:
        return "scripted"

    @property
    def style(self) -> WritingStyle:
        return self._style

    def stream(self, prompt: Prompt) -> Iterator[str | Completion]:
        self.prompts.append(prompt)
        written = 0
        for piece in self._write(prompt):
            if isinstance(piece, Exception):
                raise piece
            if piece:
                written += len(piece.split())
                yield piece
        read = len(f"{prompt.instructions} {prompt.content}".split())
        yield Completion(TokenUsage(read, written), self._stop)

    def reachable(self) -> bool:
        return self._reachable


class CarelessModel(HostedModel):
    """
    A model whose adapter lets every failure of its server through, as it is.
    """

    def __init__(self, failure: Exception) -> None:
        patience = Patience(attempts=2)
        super().__init__("keeper", None, patience, Clock(wait=lambda _: None))
        self._failure = failure

    def _attempt(
        self, prompt: Prompt, deadline: float
    ) -> Generator[str | Completion, None, None]:
        raise self._failure
        yield ""

    def _write_a_word(self) -> None:
        raise self._failure

    def reachable_once(self) -> "CarelessModel":
        """
        As if it had answered a minute ago.
        """
        self._present.noted(there=True)
        return self


def saying(*texts: str) -> ScriptedModel:
    """
    A model that answers the first prompt with the first text, and so on.
    """
    left = list(texts)
    return ScriptedModel(lambda _: [left.pop(0) if len(left) > 1 else left[0]])


def unreachable() -> ScriptedModel:
    """
    A model that cannot be reached.
    """
    return ScriptedModel(lambda _: [TransientPortError()])
