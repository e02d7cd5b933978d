"""
How long a model is waited for, and how often it is asked.
"""

import os
import re
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from random import uniform
from time import monotonic, sleep
from typing import TypeVar

from resumate.ports.errors import (
    PermanentPortError,
    PortError,
    TooSlowError,
    TransientPortError,
    UnreachableError,
)
from resumate.ports.language_model import Completion

Answered = TypeVar("Answered")

NONSENSE = (LookupError, TypeError, ValueError, AttributeError)
"""What reading an answer raises that is not of the form it should have."""
TOO_LONG = re.compile(
    r"context[ _](?:length|size|window)|maximum context|too many tokens|too long"
    r"|exceeds? the (?:available|maximum)|input is too large",
    re.IGNORECASE,
)
"""How servers say that a prompt does not fit."""
_REMEMBERED = 300.0
"""Seconds for which a model that answered is taken to be there."""


@dataclass(frozen=True, slots=True)
class Patience:
    """
    How long to wait, in seconds, and how often to try.
    """

    connect: float = 5.0
    silence: float = 120.0
    """Between two signs of life; a laptop may read a long prompt for a minute."""
    total: float = 300.0
    attempts: int = 3
    pause: float = 0.5
    """Before the second attempt; doubles, and is never quite the same."""
    longest_pause: float = 20.0


@dataclass(frozen=True, slots=True)
class Clock:
    """
    Time that passes, and waiting; tests bring their own.
    """

    now: Callable[[], float] = monotonic
    wait: Callable[[float], None] = sleep


class Presence:
    """
    Whether a model answered lately: asking it again would cost a word and half a
    second for each letter.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._until: float | None = None

    def __bool__(self) -> bool:
        return self._until is not None and self._clock.now() < self._until

    def noted(self, *, there: bool) -> bool:
        """
        It answered now, or did not; that, for the caller to return.
        """
        self._until = self._clock.now() + _REMEMBERED if there else None
        return there


class BusyError(TransientPortError):
    """
    The server asks to be tried again.
    """

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class RefusedConnectionError(BusyError, UnreachableError):
    """
    Nothing listens where the server should be: see whether it is running.
    """


def too_long(model: str) -> PermanentPortError:
    """
    The prompt does not fit.
    """
    return PermanentPortError(
        f"The text is too long for the model {model}: choose one that reads more, or"
        " raise its context length on the server."
    )


def pause(error: BusyError, attempt: int, patience: Patience) -> float | None:
    """
    How long to wait after that failed attempt (1, 2, …); None: do not try again.
    """
    if attempt >= patience.attempts:
        return None
    if error.retry_after is not None:
        wanted = error.retry_after
    else:
        wanted = patience.pause * 2 ** (attempt - 1) * uniform(0.5, 1.0)  # noqa: S311
    return wanted if wanted <= patience.longest_pause else None


@contextmanager
def port_errors(*others: type[Exception]) -> Iterator[None]:
    """
    Nothing leaves but errors of the ports, and *others*: what an adapter did not
    foresee must not take a letter down. Its kind alone is told: its words may repeat
    what was sent.
    """
    try:
        yield
    except Exception as error:
        if isinstance(error, (PortError, *others)):
            raise
        raise _unforeseen(error) from None


def _unforeseen(error: Exception) -> PortError:
    kind = type(error).__name__
    if isinstance(error, OSError):
        why = os.strerror(error.errno) if error.errno else kind
        return BusyError(f"The model's server or file failed ({why}): try again.")
    return PermanentPortError(f"The model's answer cannot be understood ({kind}).")


def retrying(ask: Callable[[], Answered], patience: Patience, clock: Clock) -> Answered:
    """
    The answer to one whole question, asked again where the server is busy; PortError,
    or NONSENSE, for the caller to word.
    """
    attempt = 1
    while True:
        try:
            with port_errors(*NONSENSE):
                return ask()
        except BusyError as error:
            wait = pause(error, attempt, patience)
            if wait is None:
                raise
        clock.wait(wait)
        attempt += 1


def patiently(
    attempt: Callable[[float], Generator[str | Completion, None, None]],
    patience: Patience,
    clock: Clock,
) -> Iterator[str | Completion]:
    """
    One answer. Each attempt is told by when it must end.

    Retries what is transient, but only while no text was given. TooSlowError once it
    should have ended; never another error than PortError.
    """
    deadline = clock.now() + patience.total
    number, given = 1, False
    while True:
        try:
            with port_errors(), closing(attempt(deadline)) as answer:
                for piece in answer:
                    given = True
                    yield piece
        except BusyError as error:
            if clock.now() >= deadline:
                raise TooSlowError(error.message) from error
            wait = None if given else pause(error, number, patience)
            if wait is None or clock.now() + wait >= deadline:
                raise
        else:
            return
        clock.wait(wait)
        number += 1
