"""
When a draft is good enough, worth another round, or to be repaired.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from resumate.domain.letter import ADVISORY, Critique, TokenUsage
from resumate.domain.spending import Cap


class Verdict(StrEnum):
    """
    What to do with a draft.
    """

    ACCEPT = "accept"
    REVISE = "revise"
    """Ask the writer to write the failing sentences again."""
    REPAIR = "repair"
    """Replace the failing sentences by composed ones, or drop them."""


@dataclass(frozen=True, slots=True)
class RefinementPolicy:
    """
    Pure rule over the critiques so far: accept what is clean, revise while it helps
    and the budget lasts, then repair.
    """

    max_rounds: int = 2
    """Revisions, at most."""
    max_seconds: float = 120.0
    max_output_tokens: int = 4000
    caps: tuple[Cap, ...] = ()
    """What the operator allows for a letter."""

    def judge(
        self, critiques: Sequence[Critique], *, seconds: float, usage: TokenUsage
    ) -> Verdict:
        """
        The verdict on the newest of *critiques* (oldest first, at least one).

        A revision that left as many findings as the one before it was no help: the same
        failure twice goes to repair.
        """
        if critiques[-1].clean:
            return Verdict.ACCEPT
        rounds_over = len(critiques) > self.max_rounds
        spent = self.spent(seconds=seconds, usage=usage)
        if rounds_over or spent or self._no_help(critiques):
            return Verdict.REPAIR
        return Verdict.REVISE

    def spent(self, *, seconds: float, usage: TokenUsage) -> bool:
        """
        Whether no model is to be asked any more.
        """
        return (
            seconds >= self.max_seconds
            or usage.output_tokens >= self.max_output_tokens
            or self.capped(usage)
        )

    def capped(self, usage: TokenUsage) -> bool:
        """
        Whether so much is more than the operator allows.
        """
        return not all(cap.admits(usage) for cap in self.caps)

    @staticmethod
    def _no_help(critiques: Sequence[Critique]) -> bool:
        if len(critiques) < 2:  # noqa: PLR2004 - a pair is two
            return False
        before, now = (_failures(critique) for critique in critiques[-2:])
        return now >= before


def _failures(critique: Critique) -> set[tuple[str, str]]:
    found = {(f.code.value, f.span) for s in critique.sentences for f in s.findings}
    fatal = {(r.code, "") for r in critique.remarks if r.code not in ADVISORY}
    return found | fatal
