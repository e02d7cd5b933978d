"""
Files as routes answer with them, and as the OpenAPI document tells of them.
"""

from typing import Any
from urllib.parse import quote

from fastapi import Response

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


def attachment(content: bytes, media_type: str, filename: str) -> Response:
    """
    A download, its name in any script (RFC 6266).
    """
    disposition = f"attachment; filename*=UTF-8''{quote(filename)}"
    return Response(
        content, media_type=media_type, headers={"Content-Disposition": disposition}
    )
