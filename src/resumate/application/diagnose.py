"""
Is everything there that letters need?
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from resumate.domain.errors import ResuMateError


@dataclass(frozen=True, slots=True)
class Check:
    """
    One part, whether it answers, and what it says.
    """

    name: str
    ok: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Diagnose:
    """
    Tries each part once; one that fails does not keep the others from being tried.
    """

    probes: Mapping[str, Callable[[], str]]
    """By name; each says what it found, or raises the error that says what to do."""

    def __call__(self) -> list[Check]:
        """
        One check a part, in order.
        """
        return [self._check(name, probe) for name, probe in self.probes.items()]

    @staticmethod
    def _check(name: str, probe: Callable[[], str]) -> Check:
        try:
            return Check(name, ok=True, detail=probe())
        except ResuMateError as error:
            return Check(name, ok=False, detail=error.message)
