"""
An issuer's public keys by key id.
"""

from collections.abc import Callable, Mapping, Sequence
from threading import Lock
from time import monotonic

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

FetchKeys = Callable[[], Mapping[str, Sequence[Mapping[str, object]]]]
"""Answers with a JSON Web Key Set (RFC 7517); TransientPortError if not."""

_SHORTEST_KEY = 2048


class KeySet:
    """
    Keys, fetched when they are first needed, when they are old, and when an unknown id
    comes up; for unknown ids never more often than every *refresh_seconds*, so that
    forged tokens cannot make us hammer the issuer.
    """

    def __init__(
        self,
        fetch: FetchKeys,
        *,
        refresh_seconds: float = 60,
        max_age_seconds: float = 3600,
        monotonic: Callable[[], float] = monotonic,
    ) -> None:
        self._fetch = fetch
        self._refresh = refresh_seconds
        self._max_age = max_age_seconds
        self._monotonic = monotonic
        self._lock = Lock()
        self._keys: dict[str, RSAPublicKey] = {}
        self._fetched_at: float | None = None

    def key(self, key_id: str) -> RSAPublicKey | None:
        """
        The key with that id, or None if the issuer has none.
        """
        with self._lock:
            if self._worth_fetching(known=key_id in self._keys):
                self._fetch_all()
            return self._keys.get(key_id)

    def _worth_fetching(self, *, known: bool) -> bool:
        if self._fetched_at is None:
            return True
        age = self._monotonic() - self._fetched_at
        return age >= (self._max_age if known else self._refresh)

    def _fetch_all(self) -> None:
        found = self._fetch().get("keys", ())
        keys = {str(jwk.get("kid")): _rsa_key(jwk) for jwk in found if jwk.get("kid")}
        self._keys = {key_id: key for key_id, key in keys.items() if key is not None}
        self._fetched_at = self._monotonic()


def _rsa_key(jwk: Mapping[str, object]) -> RSAPublicKey | None:
    """
    The key if it may verify RS256 signatures; a set may hold others: passed by.
    """
    signs = jwk.get("use", "sig") == "sig" and jwk.get("alg", "RS256") == "RS256"
    if jwk.get("kty") != "RSA" or not signs:
        return None
    try:
        key = jwt.PyJWK.from_dict(dict(jwk), algorithm="RS256").key
    except jwt.PyJWTError:
        return None
    if not isinstance(key, RSAPublicKey) or key.key_size < _SHORTEST_KEY:
        return None
    return key
