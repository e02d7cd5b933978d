"""
What went wrong that only whoever runs this can mend.
"""

from traceback import walk_tb

from resumate.domain.errors import ResuMateError, UnexpectedError
from resumate.ports.errors import PermanentPortError, PortError, TransientPortError
from resumate.ports.telemetry import Telemetry

_OURS = (TransientPortError, PermanentPortError, UnexpectedError)


_OWN = "resumate"
_TRANSLATED = ".errors"
"""What puts a library's failure into our words is not where it happened."""


def part_of(error: BaseException) -> str:
    """
    The module of ours in which *error* came about: which part does not answer, or has
    the mistake. Nothing if it was not raised in one.
    """
    modules = [frame.f_globals["__name__"] for frame, _ in walk_tb(error.__traceback__)]
    ours = [
        name
        for name in modules
        if name.startswith(_OWN) and not name.endswith(_TRANSLATED)
    ]
    return ours[-1].removeprefix(f"{_OWN}.") if ours else ""


def tell_failure(telemetry: Telemetry, error: Exception) -> None:
    """
    Log and count *error*, if it is a part that does not answer or a mistake of ours;
    what a person asked wrongly is told to that person alone.
    """
    if isinstance(error, ResuMateError) and not isinstance(error, _OURS):
        return
    code = getattr(error, "code", UnexpectedError.code)
    telemetry.count("request.failed", code=code)
    kind, part = type(error).__name__, part_of(error)
    telemetry.event("request.failed", code=code, kind=kind, part=part)


def tell_model_away(telemetry: Telemetry, error: PortError | None = None) -> None:
    """
    Log and count that a model was to write and did not, and rules did: people get a
    letter and a note, so that nobody else would notice.
    """
    code = error.code if error else TransientPortError.code
    telemetry.count("model.away", code=code)
    telemetry.event("model.away", code=code, part=part_of(error) if error else "")


def tell_model_late(telemetry: Telemetry) -> None:
    """
    Log and count that a model began to write, and rules went on when its time was up.
    """
    telemetry.count("model.late")
    telemetry.event("model.late")
