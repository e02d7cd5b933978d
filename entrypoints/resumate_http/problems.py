"""
Errors as problem documents (RFC 9457), from one table.
"""

from collections.abc import Sequence
from dataclasses import asdict
from http import HTTPStatus
from typing import Any

from fastapi import APIRouter, FastAPI, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.routing import Match

from resumate.application.failures import tell_failure
from resumate.domain import errors as domain
from resumate.ports import errors as ports
from resumate.ports.letter_exporter import UnsupportedCharactersError
from resumate.refusals import refusal

STATUS: dict[type[domain.ResuMateError], HTTPStatus] = {
    domain.NotFoundError: HTTPStatus.NOT_FOUND,
    domain.NotReadyError: HTTPStatus.CONFLICT,
    domain.ResumeNotReadError: HTTPStatus.CONFLICT,
    domain.LetterNotWrittenError: HTTPStatus.CONFLICT,
    domain.OutdatedVersionError: HTTPStatus.CONFLICT,
    domain.ResumeErasedError: HTTPStatus.GONE,
    domain.TooManyLettersError: HTTPStatus.TOO_MANY_REQUESTS,
    domain.KeyReusedError: HTTPStatus.UNPROCESSABLE_ENTITY,
    domain.TooLargeError: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    domain.InvalidPostingError: HTTPStatus.UNPROCESSABLE_ENTITY,
    domain.InvalidRequestError: HTTPStatus.UNPROCESSABLE_ENTITY,
    domain.RequestTooLargeError: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    domain.UnreadableResumeError: HTTPStatus.UNPROCESSABLE_ENTITY,
    ports.DocumentNotFoundError: HTTPStatus.NOT_FOUND,
    ports.UploadTooLargeError: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    ports.UploadRefusedError: HTTPStatus.FORBIDDEN,
    ports.TokenRefusedError: HTTPStatus.UNAUTHORIZED,
    UnsupportedCharactersError: HTTPStatus.UNPROCESSABLE_ENTITY,
    ports.TransientPortError: HTTPStatus.SERVICE_UNAVAILABLE,
}
"""Most specific class wins; what is not here is a 500."""


class TooManyRequestsError(domain.ResuMateError):
    """
    Too many requests in a short time: wait a minute, then go on.
    """

    code = "rate.limited"


class NoJsonError(domain.ResuMateError):
    """
    Requests are read as JSON: send the body with Content-Type: application/json.
    """

    code = "request.media_type"


class UnknownHostError(domain.ResuMateError):
    """
    This server answers to the names of this machine only: open it at 127.0.0.1, or set
    RESUMATE_PUBLIC_URL.
    """

    code = "host.unknown"


class TooManyConnectionsError(domain.ResuMateError):
    """
    You have too many connections open: close some windows, then try again.
    """

    code = "connection.too_many"


class UnclearUserError(domain.ResuMateError):
    """
    The proxy does not say clearly who is asking.
    """

    code = "user.unclear"


STATUS[TooManyConnectionsError] = HTTPStatus.TOO_MANY_REQUESTS
STATUS[UnclearUserError] = HTTPStatus.BAD_REQUEST
STATUS[UnknownHostError] = HTTPStatus.MISDIRECTED_REQUEST
STATUS[TooManyRequestsError] = HTTPStatus.TOO_MANY_REQUESTS
STATUS[NoJsonError] = HTTPStatus.UNSUPPORTED_MEDIA_TYPE


class ProblemField(BaseModel):
    """
    A field of the request that is missing or wrong.
    """

    field: str
    detail: str


class ProblemDocument(BaseModel):
    """
    Why a request was refused (RFC 9457); *code* is stable, *detail* is for people.

    Of those with status 409, `not_ready` is over in a moment: ask again.
    `resume.unreadable` and `letter.failed` last: upload the resume in another form, ask
    for the letter once more. `letter.outdated` is a change to a version that is not the
    newest: load the letter.

    A body, or a text in a field, that is longer than it may be is 413
    `request.too_large`; whatever else is wrong with the fields is 422. *errors* names
    each of them, and what to give.
    """

    type: str
    title: str
    status: int
    code: str
    detail: str
    errors: list[ProblemField] | None = None


_BODY = "body"
RESPONSES: dict[int | str, dict[str, Any]] = {"default": {"model": ProblemDocument}}
"""What every route may answer besides what it promises."""
MEDIA_TYPE = "application/problem+json"


def problem(status: HTTPStatus, code: str, detail: str, **more: object) -> JSONResponse:
    """
    One problem document.
    """
    headers = {}
    if status is HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    if status is HTTPStatus.TOO_MANY_REQUESTS:
        headers["Retry-After"] = "60"
    return JSONResponse(
        {
            "type": f"urn:resumate:problem:{code}",
            "title": status.phrase,
            "status": status.value,
            "code": code,
            "detail": detail,
            **more,
        },
        status_code=status.value,
        media_type=MEDIA_TYPE,
        headers=headers,
    )


def of(error: domain.ResuMateError) -> JSONResponse:
    """
    The problem document for *error*.
    """
    more: dict[str, object] = {}
    if isinstance(error, domain.InvalidRequestError) and error.fields:
        more["errors"] = [asdict(wrong) for wrong in error.fields]
    for kind in type(error).__mro__:
        if kind in STATUS:
            return problem(STATUS[kind], error.code, error.message, **more)
    return problem(HTTPStatus.INTERNAL_SERVER_ERROR, error.code, error.message)


def _methods(routers: Sequence[APIRouter], request: Request) -> set[str]:
    """
    What can be done at an address of *routers*; nothing if it is none of theirs.
    """
    routes = [route for router in routers for route in router.routes]
    found = {
        method
        for route in routes
        if isinstance(route, APIRoute)
        and route.matches(request.scope)[0] is Match.PARTIAL
        for method in route.methods or ()
    }
    return found | {"HEAD"} if "GET" in found else found


def _may_be_json(request: Request) -> bool:
    """
    Whether nothing is sent, or what is sent says that it is JSON.
    """
    sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    json = sent == "application/json" or sent.endswith("+json")
    return json or request.headers.get("content-length", "0") == "0"


def _tell(request: Request, error: Exception) -> None:
    tell_failure(request.app.state.application.use_cases.telemetry(), error)


def install(app: FastAPI, routers: Sequence[APIRouter]) -> None:
    """
    Make *app*, which serves *routers*, answer every error with a problem document.
    """

    @app.exception_handler(domain.ResuMateError)
    def _known(request: Request, error: domain.ResuMateError) -> JSONResponse:
        _tell(request, error)
        return of(error)

    @app.exception_handler(RequestValidationError)
    def _invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        if not _may_be_json(request):
            return of(NoJsonError())
        return of(refusal(error.errors(), _BODY))

    @app.exception_handler(StarletteHTTPException)
    def _http(request: Request, error: HTTPException) -> JSONResponse:
        if error.status_code == HTTPStatus.BAD_REQUEST and error.__cause__:
            # FastAPI's word for a body that is no UTF-8, or nested deeper than is read.
            return of(domain.InvalidRequestError("Give JSON that can be read.", _BODY))
        status, headers = HTTPStatus(error.status_code), dict(error.headers or {})
        if status in {404, 405} and (methods := _methods(routers, request)):
            # The page, which is asked last, knows nothing of the API's addresses.
            status = HTTPStatus.METHOD_NOT_ALLOWED
            headers["allow"] = ", ".join(sorted(methods))
        code = {404: "not_found", 405: "method_not_allowed"}.get(status, "http.error")
        told = error.detail if status == error.status_code else status.phrase
        answer = problem(status, code, str(told))
        answer.headers.update(headers)
        return answer

    @app.exception_handler(Exception)
    def _bug(request: Request, error: Exception) -> JSONResponse:
        _tell(request, error)
        status = HTTPStatus.INTERNAL_SERVER_ERROR
        detail = "Something went wrong on our side; the operator finds it in the log."
        return problem(status, "internal", detail)
