"""
One request and its answer, typed.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar
from urllib.parse import quote
from uuid import UUID

import httpx
from pydantic import BaseModel, TypeAdapter, ValidationError

from resumate_client.errors import ApiError, UnreachableError

Answer = TypeVar("Answer")
Asked = TypeVar("Asked")

_API = "/api/v1"
_ATTEMPTS = 3
_PAUSE = 0.5
_LONGEST_PAUSE = 60.0
_BUSY = {429, 502, 503, 504}


def path(*parts: str | UUID) -> str:
    """
    The way to a thing by the ids of *parts*: none of them leads anywhere else.
    """
    # Dots, too: "." and ".." would be steps of the way.
    told = (quote(str(part), safe="").replace(".", "%2E") for part in parts)
    return "".join(f"/{part}" for part in told)


def said(kind: type[Asked], told: object, whole: str = "message") -> Asked:
    """
    What was given, as a request says it; ApiError with the reason if it cannot be said.
    """
    try:
        return TypeAdapter(kind).validate_python(told, by_name=True, by_alias=True)
    except ValidationError as error:
        raise ApiError.unsaid(error, whole) from None  # it quotes what was given


@contextmanager
def reaching() -> Iterator[None]:
    """
    Whatever keeps a request from its answer is an UnreachableError.
    """
    try:
        yield
    except (httpx.RequestError, httpx.InvalidURL) as error:
        raise UnreachableError(str(error)) from error


class Transport:
    """
    Sends, asks again where that is safe, and reads what comes as a type. Paths are
    those of the API, without its version.
    """

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def read(self, kind: type[Answer], path: str, **query: Any) -> Answer:
        """
        What is at *path*; asked again a few times while the server is busy or away,
        when it says to, if that is within a minute.
        """
        return _as(kind, self._patiently(path, query))

    def bytes(self, path: str, **query: Any) -> bytes:
        """
        The same, as it came.
        """
        return self._patiently(path, query).content

    def send(
        self,
        kind: type[Answer],
        method: str,
        path: str,
        body: BaseModel | None = None,
        *,
        wait: float | None = None,
    ) -> Answer:
        """
        Something is done, once; the answer, if need be only after *wait* seconds.
        """
        return _as(kind, self._once(method, path, body, wait))

    def tell(self, method: str, path: str) -> None:
        """
        Something is done, once; there is no answer.
        """
        self._once(method, path, None, None)

    def _patiently(self, path: str, query: dict[str, Any]) -> httpx.Response:
        given = {name: value for name, value in query.items() if value is not None}
        attempt = 1
        while True:
            pause = _PAUSE * 2 ** (attempt - 1)
            try:
                with reaching():
                    response = self._http.get(_API + path, params=given)
            except UnreachableError:
                if attempt == _ATTEMPTS:
                    raise
            else:
                pause = _told_to_wait(response) or pause
                last = attempt == _ATTEMPTS or pause > _LONGEST_PAUSE
                if response.status_code not in _BUSY or last:
                    return _good(response)
            time.sleep(pause)
            attempt += 1

    def _once(
        self, method: str, path: str, body: BaseModel | None, wait: float | None
    ) -> httpx.Response:
        # What was not said is left to the server; null says something.
        content = (
            body.model_dump(mode="json", by_alias=True, exclude_unset=True)
            if body
            else None
        )
        timeout = self._http.timeout
        if wait is not None:
            timeout = httpx.Timeout(**{**timeout.as_dict(), "read": wait})
        with reaching():
            return _good(
                self._http.request(method, _API + path, json=content, timeout=timeout)
            )


def _as(kind: type[Answer], response: httpx.Response) -> Answer:
    try:
        return TypeAdapter(kind).validate_json(response.content)
    except ValidationError:
        raise ApiError.unread(response) from None  # it quotes what came


def _told_to_wait(response: httpx.Response) -> int:
    """
    Seconds; 0 where the server does not say so, or names a time of day.
    """
    told = response.headers.get("retry-after", "")
    return int(told) if told.isdecimal() else 0


def _good(response: httpx.Response) -> httpx.Response:
    if response.is_success:
        return response
    raise ApiError.of(response)
