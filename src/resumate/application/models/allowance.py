"""
What language models may cost, and the asking that is paid for.
"""

import re
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID, uuid4

from resumate.domain.drafting.refinement import RefinementPolicy, Verdict
from resumate.domain.ids import OwnerId
from resumate.domain.letter import Critique, TokenUsage
from resumate.domain.spending import Cap, Prices
from resumate.ports.language_model import (
    Completion,
    LanguageModel,
    Prompt,
    StopReason,
    WritingStyle,
)
from resumate.ports.ledger import Ledger
from resumate.ports.telemetry import Telemetry

_CHARACTERS_PER_TOKEN = 3
"""Fewer than in any language that letters are written in: better a little early."""

_SENTENCES = re.compile(r".*[.!?…][\"'”’»“)]*(?=\s|$)", re.DOTALL)


@dataclass(slots=True)
class Purse:
    """
    One letter's or one turn's: what it may cost, and what it has cost so far.
    """

    policy: RefinementPolicy
    clock: Callable[[], datetime]
    prices: Prices | None = None
    record: Callable[[TokenUsage], None] = lambda _: None
    left: Callable[[], Cap] = Cap
    """Of the person's day, now: letters that are written at once share it."""
    usage: TokenUsage = field(default_factory=TokenUsage)
    refused: bool = False
    """Whether a model was not asked because of a cap."""
    late: bool = False
    """Whether a model was cut off, or not asked, because time was up."""
    opened: datetime = field(init=False)

    def __post_init__(self) -> None:
        self.opened = self.clock()

    @property
    def seconds(self) -> float:
        """
        Since it was opened.
        """
        return (self.clock() - self.opened).total_seconds()

    def judge(self, critiques: list[Critique]) -> Verdict:
        """
        The policy's verdict, as things stand.
        """
        return self.policy.judge(critiques, seconds=self.seconds, usage=self.usage)

    def allows(self, model: LanguageModel, prompt: Prompt) -> bool:
        """
        Whether *model* may be asked: there is time, and the longest answer would not
        go beyond a cap. What needs no model is always allowed.
        """
        if model.style is WritingStyle.COMPOSE:
            return True
        capped = self._capped(prompt)
        self.refused |= capped
        self.late |= self._over
        return not (capped or self._spent)

    def affords(self, prompts: Sequence[Prompt]) -> bool:
        """
        Whether the longest answers to all of *prompts* would stay within time and caps.
        """
        return not (self._capped(*prompts) or self._spent)

    @property
    def _over(self) -> bool:
        return self.seconds >= self.policy.max_seconds

    @property
    def _spent(self) -> bool:
        return self.policy.spent(seconds=self.seconds, usage=self.usage)

    def _capped(self, *prompts: Prompt) -> bool:
        longest = (
            replace(_guessed(prompt), output_tokens=prompt.max_output_tokens)
            for prompt in prompts
        )
        most = sum(map(self._priced, longest), TokenUsage())
        return self.policy.capped(self.usage + most) or not self.left().admits(most)

    def ask(
        self,
        model: LanguageModel,
        prompt: Prompt,
        hear: Callable[[str], None] = lambda _: None,
    ) -> str:
        """
        The answer, paid for; *hear* is told each piece as it comes.

        One that is cut, by the model's limit or because time is up, ends with its last
        finished sentence.
        """
        text: list[str] = []
        end: Completion | None = None
        with closing(_generator(model.stream(prompt))) as pieces:
            for piece in pieces:
                if isinstance(piece, Completion):
                    end = piece
                    continue
                text.append(piece)
                hear(piece)
                if self._over:
                    self.late = True
                    break
        answer = "".join(text).strip()
        self._pay(end.usage if end else _guessed(prompt, answer))
        whole = end is not None and end.stop is StopReason.END
        return answer if whole else _finished(answer)

    def _pay(self, usage: TokenUsage) -> None:
        if usage.input_tokens or usage.output_tokens:
            paid = self._priced(usage)
            self.usage += paid
            self.record(paid)

    def _priced(self, usage: TokenUsage) -> TokenUsage:
        return self.prices.priced(usage) if self.prices else usage


def _guessed(prompt: Prompt, answer: str = "") -> TokenUsage:
    """
    Of a call that did not tell what it took.
    """
    read = len(prompt.instructions) + len(prompt.content)
    return TokenUsage(
        read // _CHARACTERS_PER_TOKEN, len(answer) // _CHARACTERS_PER_TOKEN
    )


def _finished(answer: str) -> str:
    found = _SENTENCES.match(answer)
    return found[0] if found else ""


def _generator(
    pieces: Iterator[str | Completion],
) -> Generator[str | Completion, None, None]:
    # Of whatever kind the model's iterator is, it is closed with this one.
    yield from pieces


@dataclass(frozen=True, slots=True)
class Allowance:
    """
    Opens purses: each holds what is left of a person's day, and notes what it pays.
    """

    ledger: Ledger | None = None
    telemetry: Telemetry | None = None
    """Is told the tokens and the cost of each answer, and of whom never."""
    day: Cap = field(default_factory=Cap)
    """Each person's, each day (UTC)."""
    prices: Prices | None = None
    new_id: Callable[[], UUID] = uuid4

    def purse(
        self, owner: OwnerId, policy: RefinementPolicy, clock: Callable[[], datetime]
    ) -> Purse:
        """
        A purse for *owner*, bound by *policy* and by what is left of the day.
        """
        ledger = self.ledger
        if ledger is None:
            return Purse(policy, clock, self.prices)

        def left() -> Cap:
            if self.day.unlimited:
                return self.day
            midnight = clock().replace(hour=0, minute=0, second=0, microsecond=0)
            return self.day.after(ledger.since(owner, midnight))

        def record(usage: TokenUsage) -> None:
            ledger.record(owner, self.new_id(), clock(), usage)
            if self.telemetry is not None:
                _tell(self.telemetry, usage)

        return Purse(policy, clock, self.prices, record, left)


def _tell(telemetry: Telemetry, usage: TokenUsage) -> None:
    telemetry.count("model.tokens_read", usage.input_tokens)
    telemetry.count("model.tokens_written", usage.output_tokens)
    if usage.cost is not None:
        # Counts are whole numbers, and one answer costs a fraction of a cent.
        telemetry.count("model.cost_millionths", round(usage.cost * 1_000_000))
