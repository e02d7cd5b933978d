"""
What goes on beside the requests: reading uploads, writing letters, sweeping.
"""

import threading
import time
from collections.abc import Callable
from typing import Self

from resumate.bootstrap import Application
from resumate.domain.errors import ResuMateError

READERS = 2
"""Files that are read at once, each of another owner: one that is slow to read, or that
was made to be, holds up nobody else's."""
READ_EVERY = 5.0
SWEEP_EVERY = 30.0
"""Seconds."""


class Background:
    """
    Threads that live as long as the server; a job in hand is finished first, if that
    takes no longer than *patience* seconds for all of them. What is not finished then
    is written after the next start.
    """

    def __init__(self, application: Application, *, patience: float = 10.0) -> None:
        self._app = application
        self._patience = patience
        self._stopped = threading.Event()
        self._uploaded = threading.Event()
        writers = [self._write] * application.settings.letters_at_once
        readers = [self._read] * READERS
        jobs = [*writers, *readers, self._sweep]
        self._threads = [threading.Thread(target=job, daemon=True) for job in jobs]

    def uploaded(self) -> None:
        """
        A file has come: read it now.
        """
        self._uploaded.set()

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._uploaded.set()
        until = time.monotonic() + self._patience
        for thread in self._threads:
            thread.join(timeout=max(0.0, until - time.monotonic()))

    def _write(self) -> None:
        work = self._app.use_cases.work_queue()
        self._again(lambda: work.once(wait_seconds=1.0), 0)

    def _read(self) -> None:
        read = self._app.use_cases.read_pending()

        def when_uploaded() -> None:
            self._uploaded.wait(READ_EVERY)
            self._uploaded.clear()
            read()

        self._again(when_uploaded, 0)

    def _sweep(self) -> None:
        cases = self._app.use_cases
        sweep_letters = cases.sweep_letters()

        def sweep() -> None:
            cases.expire_downloads()()
            sweep_letters()

        self._again(sweep, SWEEP_EVERY)

    def _again(self, work: Callable[[], object], pause: float) -> None:
        while not self._stopped.is_set():
            try:
                work()
            except ResuMateError as error:
                # The database or a model is away: say so, and try again soon.
                self._app.use_cases.telemetry().event(
                    "background.failed", code=error.code
                )
                self._stopped.wait(1.0)
            except Exception as error:  # noqa: BLE001 - the next job may go well
                self._app.use_cases.telemetry().event(
                    "background.bug", kind=type(error).__name__
                )
                self._stopped.wait(1.0)
            self._stopped.wait(pause)
