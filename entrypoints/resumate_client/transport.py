"""
One request and its answer, typed.
"""

import time
from typing import Any, TypeVar

import httpx
from pydantic import BaseModel, TypeAdapter

from resumate_client.errors import ApiError, UnreachableError

Answer = TypeVar("Answer")

_API = "/api/v1"
_ATTEMPTS = 3
_PAUSE = 0.5
_BUSY = {429, 502, 503, 504}


class Transport:
    """
    Sends, asks again where that is safe, and reads what comes as a type. Paths are
    those of the API, without its version.
    """

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def read(self, kind: type[Answer], path: str, **query: Any) -> Answer:
        """
        What is at *path*; asked again a few times while the server is busy or away.
        """
        return self._as(kind, self._patiently(path, query))

    def bytes(self, path: str, **query: Any) -> bytes:
        """
        The same, as it came.
        """
        return self._patiently(path, query).content

    def send(
        self, kind: type[Answer], method: str, path: str, body: BaseModel | None = None
    ) -> Answer:
        """
        Something is done, once; the answer.
        """
        return self._as(kind, self._once(method, path, body))

    def tell(self, method: str, path: str) -> None:
        """
        Something is done, once; there is no answer.
        """
        self._once(method, path, None)

    def _patiently(self, path: str, query: dict[str, Any]) -> httpx.Response:
        given = {name: value for name, value in query.items() if value is not None}
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                response = self._http.get(_API + path, params=given)
            except httpx.TransportError as error:
                if attempt == _ATTEMPTS:
                    raise UnreachableError(str(error)) from error
            else:
                if response.status_code not in _BUSY or attempt == _ATTEMPTS:
                    return _good(response)
            time.sleep(_PAUSE * 2 ** (attempt - 1))
        raise UnreachableError  # not reached: the last attempt returns or raises

    def _once(self, method: str, path: str, body: BaseModel | None) -> httpx.Response:
        # What was not said is left to the server; null says something.
        content = (
            body.model_dump(mode="json", by_alias=True, exclude_unset=True)
            if body
            else None
        )
        try:
            return _good(self._http.request(method, _API + path, json=content))
        except httpx.TransportError as error:
            raise UnreachableError(str(error)) from error

    @staticmethod
    def _as(kind: type[Answer], response: httpx.Response) -> Answer:
        return TypeAdapter(kind).validate_json(response.content)


def _good(response: httpx.Response) -> httpx.Response:
    if response.is_success:
        return response
    raise ApiError.of(response)
