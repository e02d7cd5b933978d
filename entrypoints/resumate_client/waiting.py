"""
Until something is done.
"""

import time

from resumate_client.errors import LetterFailedError

_LOOK_AGAIN = 0.3


def fail_if_failed(status: str, problem: object) -> None:
    """
    LetterFailedError with its reason, if that is how it ended.
    """
    if status == "failed":
        code = str(getattr(problem, "code", "failed"))
        raise LetterFailedError(code, str(getattr(problem, "detail", "")))


def sleep_until(deadline: float) -> None:
    """
    A moment; TimeoutError if the time is over.
    """
    if time.monotonic() >= deadline:
        raise TimeoutError(
            "That took longer than it was to be waited for. The server goes on with it:"
            " ask for it later."
        )
    time.sleep(_LOOK_AGAIN)
