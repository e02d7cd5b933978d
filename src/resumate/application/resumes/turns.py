"""
Whose file is read next.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import TypeAlias

from resumate.domain.ids import OwnerId, ResumeId

Waiting: TypeAlias = tuple[OwnerId, ResumeId]
"""A file, and whose it is."""


@dataclass(slots=True)
class Turns:
    """
    The turns of owners whose files wait, shared by all that read them.
    """

    _lock: Lock = field(default_factory=Lock)
    _having: set[OwnerId] = field(default_factory=set)
    """Those one of whose files is being read."""
    _had: list[OwnerId] = field(default_factory=list)
    """Those that had a turn and still wait, the last one last."""

    def take(
        self,
        pending: Callable[[], Sequence[Waiting]],
        passed_over: Collection[Waiting] = (),
    ) -> Waiting | None:
        """
        Of what is *pending*, oldest first, the file whose turn it is: of those who have
        none now, the owner whose last turn is longest ago. None if nobody is left.
        """
        with self._lock:
            waiting = pending()
            here = {owner for owner, _ in waiting}
            self._had[:] = [owner for owner in self._had if owner in here]
            free = [
                one
                for one in waiting
                if one[0] not in self._having and one not in passed_over
            ]
            if not free:
                return None
            taken = min(free, key=lambda one: self._last(one[0]))
            self._having.add(taken[0])
            return taken

    def end(self, owner: OwnerId) -> None:
        """
        The file that *owner* had the turn for was dealt with, or was left.
        """
        with self._lock:
            self._having.discard(owner)
            self._had[:] = [other for other in self._had if other != owner]
            self._had.append(owner)

    def _last(self, owner: OwnerId) -> int:
        return self._had.index(owner) if owner in self._had else -1
