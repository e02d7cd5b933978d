"""
What is left of an erased account: a receipt.
"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ErasureReceipt:
    """
    What was erased, in counts; it names nobody.
    """

    erased_at: datetime
    files: int
    resumes: int
    lines: int
    """Of resumes, with what was made searchable of them."""
    letters: int
    versions: int
    queued: int
    """Letters that were asked for and not yet delivered."""
    connections: int
