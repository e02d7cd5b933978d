"""
The page's files.
"""

from http import HTTPStatus

from fastapi.staticfiles import StaticFiles
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response
from starlette.types import Scope

_LOST = """<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>Not found · ResuMate</title>
  <link rel="icon" href="{home}icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="{home}styles.css">
</head>
<body>
  <main>
    <h1>There is no such page</h1>
    <p><a href="{home}">To ResuMate</a></p>
    <p lang="de">Diese Seite gibt es nicht. <a href="{home}">Zu ResuMate</a></p>
  </main>
</body>
</html>
"""


class Page(StaticFiles):
    """
    Files that are read only: what else is asked of one is not allowed, and what is
    asked where none is, is not found; a browser is told so by a page that leads home.
    """

    async def get_response(self, path: str, scope: Scope) -> Response:
        """
        The file at *path*; the error that says there is none, or that it is only read.
        """
        if scope["method"] not in {"GET", "HEAD"}:
            await super().get_response(path, {**scope, "method": "HEAD"})
        try:
            return await super().get_response(path, scope)
        except HTTPException as error:
            if error.status_code != HTTPStatus.NOT_FOUND or not _is_looked_at(scope):
                raise
        return HTMLResponse(_LOST.format(home=_home(scope)), HTTPStatus.NOT_FOUND)


def _is_looked_at(scope: Scope) -> bool:
    """
    Whether a page is asked for, as a browser does for its window, and no address of the
    API was meant.
    """
    accepted = Headers(scope=scope).get("accept", "")
    return "text/html" in accepted and not scope["path"].startswith("/api/")


def _home(scope: Scope) -> str:
    """
    Where the page is, seen from this address: a proxy may serve it below a path.
    """
    return "../" * (scope["path"].count("/") - 1) or "./"
