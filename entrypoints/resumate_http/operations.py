"""
What whoever runs the server asks of it, without a token.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock

from fastapi import APIRouter, Request, Response, status
from pydantic import BaseModel

from resumate import __version__
from resumate.application.diagnose import Check
from resumate_http import problems
from resumate_http.dependencies import App
from resumate_http.files import files

operations = APIRouter(responses=problems.RESPONSES)
GOOD_FOR = 2.0
"""Seconds that an answer stands: anybody may ask, and parts may cost something."""


@dataclass
class Health:
    """
    What the parts answered that letters cannot be written without. Models are not among
    them: the composer stands in, and to ask some is paid for.
    """

    diagnose: Callable[[], list[Check]]
    now: Callable[[], float] = time.monotonic
    _lock: Lock = field(default_factory=Lock)
    _asked: float = float("-inf")
    _told: dict[str, bool] = field(default_factory=dict)

    def __call__(self) -> dict[str, bool]:
        """
        By part, whether it answers, or did a moment ago.
        """
        with self._lock:
            if self.now() - self._asked >= GOOD_FOR:
                self._told = {check.name: check.ok for check in self.diagnose()}
                self._asked = self.now()
            return self._told


class HealthOut(BaseModel):
    """
    Whether each part that is needed answers.
    """

    status: str
    version: str
    checks: dict[str, bool]


@operations.get("/health", include_in_schema=False)
@operations.get("/api/v1/health", tags=["operations"])
def health(request: Request, response: Response) -> HealthOut:
    """
    200 if everything that letters need answers, 503 if something does not.
    """
    checks: dict[str, bool] = request.app.state.health()
    well = all(checks.values())
    if not well:
        response.status_code = status.HTTP_503_SERVICE_UNAVAILABLE
    return HealthOut(
        status="ok" if well else "degraded", version=__version__, checks=checks
    )


@operations.get("/metrics", include_in_schema=False)
@operations.get("/api/v1/metrics", tags=["operations"], **files("text/plain"))
def metrics(app: App) -> Response:
    """
    Counts and durations in the Prometheus text format.
    """
    return Response(app.use_cases.metrics()(), media_type="text/plain; version=0.0.4")
