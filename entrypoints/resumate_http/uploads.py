"""
Files that come in, and archives that wait to be fetched, over HTTP.
"""

from fastapi import APIRouter, Request, Response, status
from fastapi.concurrency import run_in_threadpool

from resumate import requests as asked
from resumate import wire
from resumate.domain.errors import InvalidRequestError
from resumate_http import problems
from resumate_http.dependencies import App, Owner, reached_at
from resumate_http.files import UPLOAD_FORM, attachment, files

uploads = APIRouter(prefix="/api/v1", responses=problems.RESPONSES)
local = APIRouter(responses=problems.RESPONSES)
"""What only a server of one's own does: receive the uploaded file, and hand it out."""


@uploads.post("/uploads", status_code=status.HTTP_201_CREATED, tags=["uploads"])
def request_upload(
    body: asked.UploadRequest, request: Request, owner: Owner, app: App
) -> wire.TicketOut:
    """
    A ticket to upload one resume.
    """
    ticket = app.use_cases.request_upload()(owner, body.filename, body.media_type)
    return wire.ticket(ticket, reached_at(app, str(request.base_url)))


@local.post(
    "/uploads",
    status_code=status.HTTP_204_NO_CONTENT,
    tags=["uploads"],
    openapi_extra=UPLOAD_FORM,
)
async def receive_upload(request: Request, app: App) -> Response:
    """
    Take the form that an upload ticket describes; the resume is then read.
    """
    async with request.form(max_files=1, max_fields=20) as form:
        file = form.get("file")
        if isinstance(file, str) or file is None:
            raise InvalidRequestError("The form has no part 'file'.")
        content = await file.read()
        fields = {name: v for name, v in form.items() if isinstance(v, str)}
    await run_in_threadpool(app.use_cases.receive_upload(), fields, content)
    request.app.state.background.uploaded()
    return Response(status_code=status.HTTP_204_NO_CONTENT)


@local.get("/downloads/{name}", tags=["account"], **files("application/zip"))
def fetch_download(name: str, app: App) -> Response:
    """
    The file that is offered under that name, for a few minutes.
    """
    offered = app.use_cases.fetch_download()(name)
    return attachment(offered.content, offered.media_type, offered.filename)
