"""
The models that can write, as JSON.
"""

from resumate.wire.letters import UsageOut
from resumate.wire.shapes import Out


class TrialOut(Out):
    """
    What a model did with a tiny prompt.
    """

    first_text_ms: int
    total_ms: int
    usage: UsageOut


class ModelOut(Out):
    """
    One model that can write (``ready``), does not answer (``away``), is there and not
    set up (``found``), or one way to get one (``unset``).
    """

    writer: str
    model: str
    style: str | None
    state: str
    detail: str
    chosen: bool
    """Whether ``auto`` takes it."""
    trial: TrialOut | None
