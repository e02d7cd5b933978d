"""
What the OpenAPI document says beyond what FastAPI finds out by itself.
"""

from typing import Any

from fastapi import FastAPI

from resumate_http import problems


def describe(app: FastAPI) -> None:
    """
    Make *app* say that its errors are problem documents, also by their media type.
    """
    made = app.openapi

    def openapi() -> dict[str, Any]:
        document = made()
        for path in document["paths"].values():
            for operation in path.values():
                content = operation["responses"].get("default", {}).get("content", {})
                if "application/json" in content:
                    content[problems.MEDIA_TYPE] = content.pop("application/json")
        return document

    app.openapi = openapi  # type: ignore[method-assign]
