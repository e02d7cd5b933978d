"""
What language models cost, and how much of it is allowed.
"""

from dataclasses import dataclass, replace

from resumate.domain.letter import TokenUsage

_PER_PRICE = 1_000_000
_PLACES = 8


@dataclass(frozen=True, slots=True)
class Prices:
    """
    What a million tokens cost, in whatever currency the operator counts.
    """

    input: float
    output: float

    def priced(self, usage: TokenUsage) -> TokenUsage:
        """
        The same usage, with what it cost.
        """
        read, written = usage.input_tokens, usage.output_tokens
        cost = (read * self.input + written * self.output) / _PER_PRICE
        return replace(usage, cost=round(cost, _PLACES))


@dataclass(frozen=True, slots=True)
class Cap:
    """
    The most that may be used; what is None has no limit.
    """

    tokens: int | None = None
    """Read and written together."""
    cost: float | None = None

    def admits(self, usage: TokenUsage) -> bool:
        """
        Whether so much may be used.
        """
        tokens = usage.input_tokens + usage.output_tokens
        return (self.tokens is None or tokens <= self.tokens) and (
            self.cost is None or (usage.cost or 0) <= self.cost
        )

    def after(self, usage: TokenUsage) -> "Cap":
        """
        What is left of it.
        """
        tokens = usage.input_tokens + usage.output_tokens
        return Cap(
            None if self.tokens is None else self.tokens - tokens,
            None if self.cost is None else self.cost - (usage.cost or 0),
        )

    @property
    def unlimited(self) -> bool:
        """
        Whether everything is admitted.
        """
        return self.tokens is None and self.cost is None
