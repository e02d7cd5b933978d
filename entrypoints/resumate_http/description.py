"""
What the OpenAPI document says beyond what FastAPI finds out by itself.
"""

from typing import Any

from fastapi import FastAPI, Response

from resumate_http import problems

LETTER_FILES = (
    "application/json",
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "text/markdown",
    "text/plain",
)
UPLOAD_FORM: dict[str, Any] = {
    "requestBody": {
        "description": "The fields of the ticket, and then the file.",
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {"file": {"type": "string", "format": "binary"}},
                    "additionalProperties": {"type": "string"},
                }
            }
        },
    }
}


def files(*media_types: str) -> dict[str, Any]:
    """
    How a route is described that answers with a file of one of these types.
    """
    content: dict[str, Any] = {media_type: {} for media_type in media_types}
    return {"response_class": Response, "responses": {200: {"content": content}}}


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
