"""
Which lines answer which requirements, and what is missing.
"""

from dataclasses import dataclass
from enum import StrEnum

from resumate.domain.posting import Requirement


class CoverageStatus(StrEnum):
    """
    How far the resume answers a requirement.
    """

    MET = "met"
    PARTLY = "partly"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Coverage:
    """
    One requirement, how far it is answered, and by which lines (best first).
    """

    requirement: Requirement
    status: CoverageStatus
    evidence: tuple[str, ...] = ()
    """Ids of resume lines; empty exactly when the status is missing."""
    strength: float = 0.0
    """How well the best line answers it, in [0, 1]."""
    judge: str = ""
    """Which model said so; empty where rules did."""
    by_rules: CoverageStatus | None = None
    """What rules had said, where a model was heard."""
