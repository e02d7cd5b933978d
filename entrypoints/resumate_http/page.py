"""
The page's files.
"""

from fastapi.staticfiles import StaticFiles
from starlette.responses import Response
from starlette.types import Scope


class Page(StaticFiles):
    """
    Files that are read only: what else is asked of one is not allowed, and what is
    asked where none is, is not found.
    """

    async def get_response(self, path: str, scope: Scope) -> Response:
        """
        The file at *path*; the error that says there is none, or that it is only read.
        """
        if scope["method"] not in {"GET", "HEAD"}:
            await super().get_response(path, {**scope, "method": "HEAD"})
        return await super().get_response(path, scope)
