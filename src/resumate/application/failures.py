"""
What went wrong that people cannot mend.
"""

from resumate.domain.errors import ResuMateError, UnexpectedError
from resumate.ports.errors import PermanentPortError, TransientPortError
from resumate.ports.telemetry import Telemetry

_OURS = (TransientPortError, PermanentPortError, UnexpectedError)


def tell_failure(telemetry: Telemetry, error: Exception) -> None:
    """
    Log and count *error*, if it is a part that does not answer or a mistake of ours;
    what a person asked wrongly is told to that person alone.
    """
    if isinstance(error, ResuMateError) and not isinstance(error, _OURS):
        return
    code = getattr(error, "code", UnexpectedError.code)
    telemetry.count("request.failed", code=code)
    telemetry.event("request.failed", code=code, kind=type(error).__name__)
