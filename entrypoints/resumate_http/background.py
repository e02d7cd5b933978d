"""
What goes on beside the requests: reading uploads, writing letters, sweeping.
"""

import threading
import time
from collections.abc import Callable
from typing import Self, TypeAlias

from resumate.application.diagnose import Check
from resumate.application.failures import part_of
from resumate.bootstrap import Application
from resumate.domain.errors import ResuMateError

READERS = 2
"""Files that are read at once, each of another owner: one that is slow to read, or that
was made to be, holds up nobody else's."""
READ_EVERY = 5.0
SWEEP_EVERY = 30.0
"""Seconds."""
NEEDED = frozenset({"writing", "reading"})
FAILING = 3
"""Times in a row that something failed which is then told as not working."""

Work: TypeAlias = Callable[[], object]


class Worker(threading.Thread):
    """
    One thread, and how its part of the work goes.
    """

    def __init__(self, part: str, run: Callable[["Worker"], None]) -> None:
        super().__init__(target=lambda: run(self), daemon=True)
        self.part = part
        self.failed = 0
        """Times in a row, up to now."""
        self.why = ""

    @property
    def well(self) -> bool:
        """
        Whether it lives, or was not started yet, and does not fail each time.
        """
        ended = self.ident is not None and not self.is_alive()
        return self.failed < FAILING and not ended


class Background:
    """
    Threads that live as long as the server; a job in hand is finished first, if that
    takes no longer than *patience* seconds for all of them. What is not finished then
    is written after the next start. What failed is tried again after *rest* seconds.
    """

    def __init__(
        self, application: Application, *, patience: float = 10.0, rest: float = 1.0
    ) -> None:
        self._app = application
        self._patience = patience
        self._rest = rest
        self._stopped = threading.Event()
        self._uploaded = threading.Event()
        writers = [("writing", self._writing, 0.0)]
        readers = [("reading", self._reading, 0.0)] * READERS
        sweeper = ("sweeping", self._sweeping, SWEEP_EVERY)
        jobs = [*writers * application.settings.letters_at_once, *readers, sweeper]
        self._workers = [self._worker(*job) for job in jobs]

    def checks(self) -> list[Check]:
        """
        One a part that letters need: whether all its threads live and work, and else
        why one does not. (Sweeping can wait; the log and a count tell of it.)
        """
        why: dict[str, str] = {}
        for worker in self._workers:
            if worker.part not in NEEDED:
                continue
            told = "" if worker.well else worker.why or "ended"
            why[worker.part] = why.get(worker.part) or told
        return [Check(part, not told, told) for part, told in why.items()]

    def uploaded(self) -> None:
        """
        A file has come: read it now.
        """
        self._uploaded.set()

    def __enter__(self) -> Self:
        for worker in self._workers:
            worker.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._uploaded.set()
        until = time.monotonic() + self._patience
        for worker in self._workers:
            worker.join(timeout=max(0.0, until - time.monotonic()))

    def _worker(self, part: str, begin: Callable[[], Work], pause: float) -> Worker:
        return Worker(part, lambda worker: self._again(worker, begin, pause))

    def _writing(self) -> Work:
        work = self._app.use_cases.work_queue()
        return lambda: work.once(wait_seconds=1.0)

    def _reading(self) -> Work:
        read = self._app.use_cases.read_pending()

        def when_uploaded() -> None:
            self._uploaded.wait(READ_EVERY)
            self._uploaded.clear()
            read()

        return when_uploaded

    def _sweeping(self) -> Work:
        cases = self._app.use_cases
        sweep_letters = cases.sweep_letters()

        def sweep() -> None:
            cases.expire_downloads()()
            sweep_letters()

        return sweep

    def _again(self, worker: Worker, begin: Callable[[], Work], pause: float) -> None:
        work: Work | None = None
        while not self._stopped.is_set():
            try:
                work = work or begin()
                work()
                worker.failed = 0
            except BaseException as error:  # noqa: BLE001 - the next job may go well
                # The database or a model is away, or it is a mistake of ours: say so,
                # and try again soon, with everything made anew.
                work = None
                worker.failed += 1
                worker.why = type(error).__name__
                self._tell(worker, error)
                self._stopped.wait(self._rest)
            self._stopped.wait(pause)

    def _tell(self, worker: Worker, error: BaseException) -> None:
        telemetry = self._app.use_cases.telemetry()
        telemetry.count("background.failed", work=worker.part)
        told = {"work": worker.part, "part": part_of(error)}
        if isinstance(error, ResuMateError):
            telemetry.event("background.failed", **told, code=error.code)
        else:
            telemetry.event("background.bug", **told, kind=type(error).__name__)
