"""
What went wrong that only whoever runs this can mend.
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


def tell_model_away(telemetry: Telemetry, code: str = TransientPortError.code) -> None:
    """
    Log and count that a model was to write and did not, and rules did: people get a
    letter and a note, so that nobody else would notice.
    """
    telemetry.count("model.away", code=code)
    telemetry.event("model.away", code=code)


def tell_model_late(telemetry: Telemetry) -> None:
    """
    Log and count that a model began to write, and rules went on when its time was up.
    """
    telemetry.count("model.late")
    telemetry.event("model.late")
