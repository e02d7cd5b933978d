"""
The way to a server that speaks OpenAI's protocol, and what its refusals mean.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from math import isfinite
from ssl import SSLContext
from urllib.parse import urlsplit

import httpx

from resumate.adapters.inference.optional_fields import field_not_taken
from resumate.adapters.inference.patience import (
    TOO_LONG,
    BusyError,
    RefusedConnectionError,
    too_long,
)
from resumate.ports.errors import PermanentPortError, PortError, UnreachableError

_VERSION = re.compile(r"/v\d")
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_NO_CREDIT = re.compile(r"insufficient_quota|billing|credit balance", re.IGNORECASE)
_NO_MODEL = re.compile(r"model", re.IGNORECASE)
_BUSY = {408, 409, 425, 429, 500, 502, 503, 504, 529}


def openai_client(base_url: str, api_key: str = "") -> httpx.Client:
    """
    A client for the server at *base_url*; close it when done.

    *base_url* is what the server's documentation gives, with or without ``/v1``:
    ``http://127.0.0.1:11434``, ``https://api.example.com/v1``. A path that names no
    version (``/v1``, ``/v1beta/openai``) gets ``/v1``. ValueError if it is no web
    address. The key is sent as a bearer token, to this server only.
    """
    root = _root(base_url)
    away = root.host not in _LOOPBACK
    return httpx.Client(
        base_url=root,
        headers={"Authorization": f"Bearer {api_key}"} if api_key else {},
        follow_redirects=False,  # the key goes nowhere else
        trust_env=away,  # no proxy on the way to this machine
        verify=_trusted(away),
    )


@cache
def _trusted(trust_env: bool) -> SSLContext:
    """
    Whose certificates are taken; read once for all clients: it takes 30 ms.
    """
    return httpx.create_ssl_context(trust_env=trust_env)


def _root(base_url: str) -> httpx.URL:
    parts = urlsplit(base_url.strip())
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(
            "The address of a model server looks like http://127.0.0.1:11434/v1."
        )
    path = re.sub(r"/(chat/completions|embeddings|models)?/*$", "", parts.path)
    if not _VERSION.search(path):
        path += "/v1"
    return httpx.URL(parts._replace(path=f"{path}/", query="", fragment="").geturl())


@contextmanager
def translating(client: httpx.Client) -> Iterator[None]:
    """
    What goes wrong on the way, in the use cases' words. No text of anyone's in it.
    """
    where = client.base_url.host
    away = f"The model server at {where} cannot be reached: is it running?"
    try:
        yield
    except httpx.ConnectError as error:
        raise RefusedConnectionError(away) from error
    except httpx.ConnectTimeout as error:
        raise UnreachableError(away) from error
    except httpx.TimeoutException as error:
        raise BusyError(
            f"The model server at {where} is too slow: try again, or choose a smaller"
            " model."
        ) from error
    except httpx.TransportError as error:
        raise BusyError(
            f"The model server at {where} broke off: try again shortly."
        ) from error


def refusal(response: httpx.Response, model: str) -> PortError:
    """
    What a status of 300 or more means, and what to do about it.
    """
    where = response.request.url.host
    told = told_in(response)
    status = response.status_code
    if _NO_CREDIT.search(told):
        return PermanentPortError(
            f"The account at {where} has no credit left: add some, or choose another"
            " model."
        )
    if status in {401, 403}:
        return PermanentPortError(
            f"The model server at {where} refused the API key: check it."
        )
    if status == 404:  # noqa: PLR2004
        return _not_found(where, told, model)
    if status in {400, 413, 422} and TOO_LONG.search(told):
        return too_long(model)
    if status in _BUSY:
        return BusyError(
            f"The model server at {where} is busy (status {status}): try again"
            " shortly.",
            _retry_after(response),
        )
    return PermanentPortError(
        f"The model server at {where} refused the request (status {status}): check its"
        " address and the model's name, or choose another model."
    )


def refused_field(response: httpx.Response, fields: Iterable[str]) -> str | None:
    """
    Which of *fields* the server refuses to take, if that is what it says.
    """
    if response.status_code not in {400, 422, 500}:
        return None
    return field_not_taken(told_in(response), fields)


def told_in(response: httpx.Response) -> str:
    """
    The beginning of what the server says, for deciding only: it may repeat the prompt.
    """
    try:
        return response.read()[:4000].decode("utf-8", errors="replace")
    except httpx.TransportError:
        return ""


def _not_found(where: str, told: str, model: str) -> PermanentPortError:
    if _NO_MODEL.search(told):
        return PermanentPortError(
            f"The model server at {where} does not know the model {model}: check its"
            " name, or download it there first."
        )
    return PermanentPortError(
        f"There is no model server at this address of {where}: check its path."
    )


def _retry_after(response: httpx.Response) -> float | None:
    value = response.headers.get("retry-after", "")
    try:
        seconds = float(value)
        return max(0.0, seconds) if isfinite(seconds) else None
    except ValueError:
        pass
    try:
        when = parsedate_to_datetime(value)
    except ValueError:
        return None
    now = datetime.now(UTC)
    return max(0.0, (when.replace(tzinfo=when.tzinfo or UTC) - now).total_seconds())


def offered_models(client: httpx.Client, seconds: float = 2.0) -> tuple[str, ...]:
    """
    Names of the models that the server offers for writing; none if it does not answer.
    """
    try:
        answer = client.get("models", timeout=seconds).raise_for_status().json()
        names = [str(entry["id"]) for entry in answer["data"]]
    except (httpx.HTTPError, ValueError, KeyError, TypeError):
        return ()
    return tuple(name for name in names if "embed" not in name.casefold())
