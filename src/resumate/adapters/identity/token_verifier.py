"""
The checks that a token goes through, whoever issued it.
"""

import json
import math
from collections.abc import Callable, Mapping
from datetime import datetime

import jwt
from jwt.api_jws import PyJWS

from resumate.adapters.identity.key_set import KeySet
from resumate.domain.ids import OwnerId
from resumate.ports.errors import TokenRefusedError
from resumate.ports.token_verifier import TokenVerifier

_LONGEST_TOKEN = 16 * 1024
_LONGEST_SUBJECT = 128
_LEEWAY = 5.0
"""Seconds by which clocks may differ."""


class AccessTokenVerifier(TokenVerifier):
    """
    Trusts access tokens in Amazon Cognito's form, signed by one of *keys* (RS256),
    issued by *issuer* to *client_id*.
    """

    def __init__(
        self,
        keys: KeySet,
        *,
        issuer: str,
        client_id: str,
        now: Callable[[], datetime],
    ) -> None:
        self._keys = keys
        self._issuer = issuer
        self._client_id = client_id
        self._now = now
        self._jws = PyJWS(algorithms=["RS256"])

    def verify(self, token: str) -> OwnerId:
        claims = self._signed_claims(token)
        self._check_audience(claims)
        self._check_times(claims)
        subject = claims.get("sub")
        if not isinstance(subject, str) or not 0 < len(subject) <= _LONGEST_SUBJECT:
            raise TokenRefusedError("subject")
        return OwnerId(subject)

    def _signed_claims(self, token: str) -> Mapping[str, object]:
        header = self._header(token)
        if header.get("alg") != "RS256":
            raise TokenRefusedError("algorithm")
        key_id = header.get("kid")
        key = self._keys.key(key_id) if isinstance(key_id, str) and key_id else None
        if key is None:
            raise TokenRefusedError("key")
        try:
            # PyJWT's own claim checks read the machine's clock; ours is injected.
            payload = self._jws.decode(token, key, algorithms=["RS256"])
            return _json_object(payload)
        except jwt.InvalidSignatureError as exc:
            raise TokenRefusedError("signature") from exc
        except (jwt.PyJWTError, ValueError) as exc:
            raise TokenRefusedError("malformed") from exc

    def _header(self, token: str) -> Mapping[str, object]:
        if not isinstance(token, str) or len(token) > _LONGEST_TOKEN:
            raise TokenRefusedError("malformed")
        try:
            return self._jws.get_unverified_header(token)
        except (jwt.PyJWTError, ValueError) as exc:
            raise TokenRefusedError("malformed") from exc

    def _check_audience(self, claims: Mapping[str, object]) -> None:
        if claims.get("iss") != self._issuer:
            raise TokenRefusedError("issuer")
        if claims.get("client_id") != self._client_id:
            raise TokenRefusedError("audience")
        if claims.get("token_use") != "access":
            raise TokenRefusedError("token_use")

    def _check_times(self, claims: Mapping[str, object]) -> None:
        now = self._now().timestamp()
        if _moment(claims, "exp") <= now - _LEEWAY:
            raise TokenRefusedError("expired")
        for claim in ("nbf", "iat"):
            # Cognito's access tokens carry no "nbf"; what stands there must hold.
            if claim in claims and _moment(claims, claim) > now + _LEEWAY:
                raise TokenRefusedError("not_yet_valid")


def _moment(claims: Mapping[str, object], name: str) -> float:
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TokenRefusedError("malformed")
    if not math.isfinite(value):
        raise TokenRefusedError("malformed")
    return value


def _json_object(payload: bytes) -> Mapping[str, object]:
    claims = json.loads(payload)
    if not isinstance(claims, dict):
        raise ValueError("claims are a JSON object")  # noqa: TRY004 - bad data, not a bad call
    return claims
