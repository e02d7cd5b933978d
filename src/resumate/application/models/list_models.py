"""
Which writers there are, and whether they write.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from resumate.domain.letter import LetterWishes, TokenUsage
from resumate.domain.plan import LetterPlan
from resumate.domain.resume import Contact
from resumate.ports.errors import PortError
from resumate.ports.language_model import (
    Completion,
    LanguageModel,
    Prompt,
    WritingStyle,
)


class ModelState(StrEnum):
    """
    How near a model is to writing.
    """

    READY = "ready"
    AWAY = "away"
    """Set up, but it does not answer."""
    FOUND = "found"
    """It is there, and not set up."""
    UNSET = "unset"
    """Nothing is set up, and nothing was found."""


@dataclass(frozen=True, slots=True)
class Trial:
    """
    What a model did with a tiny prompt.
    """

    first_text_ms: int
    total_ms: int
    usage: TokenUsage


@dataclass(frozen=True, slots=True)
class ListedModel:
    """
    One model, or one way to get one.
    """

    writer: str
    """What letters ask for it by."""
    model: str
    style: WritingStyle | None
    state: ModelState
    detail: str
    """What it is, or what to do about it."""
    chosen: bool = False
    """Whether ``auto`` takes it."""
    trial: Trial | None = None


@dataclass(frozen=True, slots=True)
class ListModels:
    """
    The writers that are set up, and what else could be.
    """

    models: Mapping[str, LanguageModel]
    elsewhere: Callable[[], Sequence[ListedModel]]
    """What is not set up: found on this machine, or to be set."""
    tick: Callable[[], float] = time.monotonic
    asking: bool = True
    """Whether each is asked if it answers. On AWS that would cost, and wake an endpoint
    that sleeps: there what is set up counts as ready."""

    def __call__(self, *, trying: bool = False) -> list[ListedModel]:
        """
        All of them, the one that ``auto`` takes marked; tried with one word if
        *trying*: that may cost what one word costs.
        """
        listed = [
            self._listed(writer, model, trying=trying)
            for writer, model in self.models.items()
        ]
        ready = [row for row in listed if row.state is ModelState.READY]
        rows = [replace(row, chosen=row is ready[0]) for row in listed]
        return [*rows, *self.elsewhere()]

    def _listed(
        self, writer: str, model: LanguageModel, *, trying: bool
    ) -> ListedModel:
        row = ListedModel(writer, model.name, model.style, ModelState.READY, "")
        if model.style is WritingStyle.COMPOSE:
            return replace(row, detail="writes by rules; needs nothing")
        if self.asking and not model.reachable():
            detail = "does not answer: is it running, and is its setting right?"
            return replace(row, state=ModelState.AWAY, detail=detail)
        if not trying:
            return replace(row, detail=_DOES[model.style])
        try:
            return replace(row, detail=_DOES[model.style], trial=self._tried(model))
        except PortError as error:
            return replace(row, state=ModelState.AWAY, detail=error.message)

    def _tried(self, model: LanguageModel) -> Trial:
        started, first, usage = self.tick(), 0.0, TokenUsage()
        for piece in model.stream(TINY):
            first = first or self.tick() - started
            if isinstance(piece, Completion):
                usage = piece.usage
        took = self.tick() - started
        return Trial(round(first * 1000), round(took * 1000), usage)


_DOES = {
    WritingStyle.POLISH: "smooths the composer's paragraphs",
    WritingStyle.FREE: "writes freely from the plan",
}
TINY = Prompt(
    "Answer with one word.",
    "Say yes.",
    LetterPlan(Contact(), None, None, "en", LetterWishes(), ()),
    max_output_tokens=64,
    temperature=0.0,
)
"""Room for a short thought, too: some models think aloud first."""
