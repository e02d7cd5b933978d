"""
Files to be fetched from this one process.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock

from resumate.domain.ids import OwnerId
from resumate.ports.downloads import Download, Downloads
from resumate.ports.errors import DocumentNotFoundError

_LIFETIME = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Offered:
    """
    A file that waits.
    """

    name: str
    filename: str
    media_type: str
    expires_at: datetime
    content: bytes = field(repr=False)


class MemoryDownloads(Downloads):
    """
    At most one file an owner, in memory, under a name that nobody can guess; `expire`
    is to be called now and then, or the last ones stay.
    """

    def __init__(
        self,
        *,
        path: str,
        now: Callable[[], datetime],
        lifetime: timedelta = _LIFETIME,
    ) -> None:
        self._path = path
        self._now = now
        self._lifetime = lifetime
        self._offered: dict[OwnerId, Offered] = {}
        self._lock = Lock()

    def offer(
        self, owner: OwnerId, filename: str, media_type: str, content: bytes
    ) -> Download:
        name = secrets.token_urlsafe(32)
        expires_at = self._now() + self._lifetime
        with self._lock:
            self._forget_what_expired()
            self._offered[owner] = Offered(
                name, filename, media_type, expires_at, content
            )
        return Download(f"{self._path}/{name}", filename, expires_at, len(content))

    def withdraw(self, owner: OwnerId) -> None:
        with self._lock:
            self._offered.pop(owner, None)

    def fetch(self, name: str) -> Offered:
        """
        The file that is offered under *name*, or DocumentNotFoundError.
        """
        with self._lock:
            self._forget_what_expired()
            for offered in self._offered.values():
                if secrets.compare_digest(offered.name.encode(), name.encode()):
                    return offered
        raise DocumentNotFoundError(
            "This address leads to no file any more: ask for it once more."
        )

    def expire(self) -> int:
        """
        What nobody can fetch any more is gone; how many files that were.
        """
        with self._lock:
            return self._forget_what_expired()

    def _forget_what_expired(self) -> int:
        now, before = self._now(), len(self._offered)
        kept = {o: f for o, f in self._offered.items() if f.expires_at > now}
        self._offered = kept
        return before - len(kept)
