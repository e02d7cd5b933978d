"""
Who is asking, by Cognito's word.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from urllib.error import URLError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from resumate.adapters.identity.key_set import KeySet
from resumate.adapters.identity.token_verifier import AccessTokenVerifier
from resumate.ports.errors import TransientPortError

_TIMEOUT = 3.0
_LARGEST = 100_000


class CognitoTokenVerifier(AccessTokenVerifier):
    """
    Trusts access tokens of one app client of one user pool.

    The pool's keys are fetched from *keys_url*, by default where the issuer publishes
    them; once an hour, and at most once a minute for key ids that are unknown.
    """

    def __init__(
        self,
        *,
        issuer: str,
        client_id: str,
        now: Callable[[], datetime],
        keys_url: str | None = None,
    ) -> None:
        url = keys_url or f"{issuer.rstrip('/')}/.well-known/jwks.json"
        super().__init__(
            KeySet(lambda: _fetch_keys(url)),
            issuer=issuer,
            client_id=client_id,
            now=now,
        )


class _NoRedirects(HTTPRedirectHandler):
    """
    Keys come from the address that was set, or not at all.
    """

    def redirect_request(self, *_: object) -> None:
        return None


def _fetch_keys(url: str) -> Mapping[str, Sequence[Mapping[str, object]]]:
    """
    The key set at *url*, within three seconds; TransientPortError if there is none.
    """
    if not url.startswith(("https://", "http://")):
        raise ValueError("keys are fetched from a web address")
    request = Request(url, headers={"Accept": "application/json"})  # noqa: S310 - checked above
    try:
        with build_opener(_NoRedirects).open(request, timeout=_TIMEOUT) as answer:
            found = json.loads(answer.read(_LARGEST))
    except (URLError, OSError, ValueError) as error:
        raise TransientPortError(
            "The identity provider's keys cannot be fetched: try again shortly."
        ) from error
    if not isinstance(found, dict) or not isinstance(found.get("keys"), list):
        raise TransientPortError(
            "The identity provider does not answer with keys: try again shortly."
        )
    return {"keys": [key for key in found["keys"] if isinstance(key, dict)]}
