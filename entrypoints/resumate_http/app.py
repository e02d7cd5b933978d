"""
The application as FastAPI serves it.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from fastapi_offline import FastAPIOffline
from starlette.middleware.gzip import GZipMiddleware

from resumate import __version__
from resumate.bootstrap import Application
from resumate_http import problems
from resumate_http.background import Background
from resumate_http.description import describe
from resumate_http.guards import Guarded
from resumate_http.heads import HeadsToo
from resumate_http.hosts import KnownHosts
from resumate_http.limits import BodyLimit, ConnectionLimit, RateLimit
from resumate_http.operations import Health
from resumate_http.page import Page
from resumate_http.routes import API, OWN
from resumate_http.sessions import behind_proxy
from resumate_http.websocket import router as websocket

STATIC = Path(__file__).parent / "static"
RATE = "300/minute"
CONNECTIONS = 30
"""Of one person at once: far more than windows that anybody looks at."""
BODY_SLACK = 100_000
"""Bytes of form around the largest file."""


def create_app(
    application: Application, hosts: frozenset[str] | None = None
) -> FastAPI:
    """
    The API, the WebSocket and the page over *application*, for those who ask for it by
    one of the names *hosts*, or by any.
    """
    background = Background(application)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        with background:
            yield

    app = FastAPIOffline(
        title="ResuMate",
        version=__version__,
        summary="Cover letters whose every sentence can be traced to the resume.",
        lifespan=lifespan,
        redoc_url=None,
    )
    app.state.application = application
    app.state.background = background
    app.state.rate = RateLimit(RATE)
    app.state.connections = ConnectionLimit(CONNECTIONS)
    diagnose = application.use_cases.check_health()
    app.state.health = Health(lambda: [*diagnose(), *background.checks()])
    largest = application.settings.max_upload_bytes + BODY_SLACK
    app.add_middleware(BodyLimit, max_bytes=largest)
    app.add_middleware(HeadsToo)
    app.add_middleware(Guarded)
    if hosts is not None:
        app.add_middleware(KnownHosts, names=hosts)
    # Of two routes with one address, the first that is included answers.
    instead = (behind_proxy,) if application.settings.user_header else ()
    routers = (*instead, *API, *OWN, websocket)
    problems.install(app, routers)
    for router in routers:
        app.include_router(router)
    describe(app)
    # What people say travels uncompressed: beside a secret, its size would tell of it.
    page = GZipMiddleware(Page(directory=STATIC, html=True))
    app.mount("/", page, name="page")
    return app
