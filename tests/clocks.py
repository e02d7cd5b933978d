"""
Time that only moves when a test says so.
"""

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """
    Called, it tells the time: a Monday morning, until it is moved.
    """

    def __init__(
        self, start: datetime = datetime(2031, 3, 3, 9, 0, tzinfo=UTC)
    ) -> None:
        self.now = start

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, span: timedelta) -> None:
        """
        Let *span* pass.
        """
        self.now += span


class WallClock:
    """
    The machine's time, where a server keeps it too: whatever span is asked for, one
    second passes, the least that S3 tells apart.
    """

    def __call__(self) -> datetime:
        return datetime.now(UTC)

    def pass_by(self, _: timedelta) -> None:
        """
        Wait until the next second has begun.
        """
        time.sleep(1.01)
