"""
Any chat model as a judge, wherever it runs.
"""

from abc import abstractmethod
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from threading import Lock
from typing import Any

from resumate.adapters.inference import judgement
from resumate.adapters.inference.optional_fields import NotTaken
from resumate.adapters.inference.patience import (
    NONSENSE,
    BusyError,
    Clock,
    Patience,
    retrying,
)
from resumate.domain.letter import Opinion
from resumate.ports.entailment import LONGEST, Entailment, Source
from resumate.ports.errors import PermanentPortError, PortError

OPTIONAL = ("top_logprobs", "logprobs", "temperature", "max_tokens")
"""Fields of the question that not every server takes."""
_AT_ONCE = 4
_KEPT = 4096
"""Opinions of late, by a digest of what was asked."""


@dataclass(frozen=True, slots=True)
class _Told:
    """
    What sentences are held against, and as what it stands in each prompt.
    """

    source: Source
    text: str


class ChatEntailment(Entailment):
    """
    Asks for one word a sentence, and for its probabilities.

    Each prompt begins with the same resume or posting, which servers read once: the
    first sentence is asked about alone, the others four at once. What was asked before
    is not asked again.
    """

    def __init__(
        self,
        name: str,
        patience: Patience,
        clock: Clock | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._name = name
        self._patience = patience
        self._clock = clock or Clock()
        self._today = today
        self._not_taken: frozenset[str] = frozenset()
        self._known: OrderedDict[str, Opinion] = OrderedDict()
        self._lock = Lock()

    @property
    def name(self) -> str:
        """
        The model's name where it runs.
        """
        return self._name

    def judge(
        self,
        source: Source,
        sentences: Sequence[str],
        seconds: float = LONGEST,
        letter: Sequence[str] = (),
    ) -> list[Opinion | None]:
        """
        Certain to the degree that the server's probabilities tell. The letter is not
        shown: it would be read anew with each sentence.
        """
        deadline = self._clock.now() + min(seconds, self._patience.total)
        told = _Told(source, judgement.evidence(source, self._today()))
        texts = list(dict.fromkeys(sentences))
        found = {text: self._recalled(told, text) for text in texts}
        new = [text for text in texts if found[text] is None]
        if new:
            found[new[0]] = self._asked(told, new[0], deadline)
            with ThreadPoolExecutor(_AT_ONCE) as pool:
                rest = pool.map(lambda t: self._in_time(told, t, deadline), new[1:])
                found |= dict(zip(new[1:], rest, strict=True))
        return [found[text] for text in sentences]

    @abstractmethod
    def _complete(self, body: dict[str, Any], seconds: float) -> Any:
        """
        The chat completion that *body* asks for, within *seconds*, or which of the
        OPTIONAL fields that it has is NotTaken.

        PortError if there is no answer, ValueError if it is no JSON.
        """

    def _in_time(self, told: _Told, text: str, deadline: float) -> Opinion | None:
        if self._clock.now() >= deadline:
            return None
        try:
            return self._asked(told, text, deadline)
        except PortError:
            return None

    def _asked(self, told: _Told, text: str, deadline: float) -> Opinion:
        try:
            answer = retrying(
                lambda: self._answer(told, text, deadline), self._patience, self._clock
            )
            support = judgement.support(answer["choices"][0])
        except NONSENSE:
            raise self._nonsense() from None  # it may repeat what was sent
        if support is None:
            raise self._nonsense()
        found = Opinion(self._name, support)
        with self._lock:
            self._known[judgement.key(self._name, told.text, text)] = found
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return found

    def _recalled(self, told: _Told, text: str) -> Opinion | None:
        with self._lock:
            return self._known.get(judgement.key(self._name, told.text, text))

    def _answer(self, told: _Told, text: str, deadline: float) -> Any:
        while True:
            left = deadline - self._clock.now()
            if left <= 0:
                raise BusyError(f"The judge {self._name} is too slow.")
            answer = self._complete(self._body(told, text), left)
            if not isinstance(answer, NotTaken):
                return answer
            self._not_taken |= {answer.field}

    def _body(self, told: _Told, text: str) -> dict[str, Any]:
        wishes: dict[str, Any] = {
            "temperature": 0.0,
            "max_tokens": 1,
            "logprobs": True,
            "top_logprobs": 10,
        }
        if "logprobs" in self._not_taken:
            del wishes["top_logprobs"]  # says nothing without the other
        if "max_tokens" in self._not_taken:  # newer hosted models call it so
            wishes["max_completion_tokens"] = 1
        return {
            "messages": judgement.question(told.source, told.text, text),
            **{k: v for k, v in wishes.items() if k not in self._not_taken},
        }

    def _nonsense(self) -> PermanentPortError:
        return PermanentPortError(
            f"The model {self._name} does not answer yes or no: choose another"
            " as a judge."
        )
