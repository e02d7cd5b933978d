"""
Signing in on a laptop: the issuer's keys lie in the data folder.
"""

import hashlib
import json
import unicodedata
from base64 import urlsafe_b64encode
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from uuid import UUID, uuid5

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from resumate.adapters.identity.key_set import KeySet
from resumate.adapters.identity.token_verifier import AccessTokenVerifier
from resumate.adapters.local.durable_file import read_or_create
from resumate.domain.errors import InvalidRequestError
from resumate.ports.token_issuer import TokenIssuer

CLIENT_ID = "resumate-local"
_PEOPLE = UUID("6f1c3a52-9a4e-4d0e-8f0b-5d7e2b1c9a34")
_LIFETIME = timedelta(hours=12)
_LONGEST_NAME = 128


class LocalIdentity(TokenIssuer):
    """
    Issues RS256 access tokens in Amazon Cognito's form; one key pair per *folder*.

    The token carries no name: its subject is a UUID made from the name, however it is
    spaced and cased.
    """

    def __init__(
        self,
        folder: Path,
        *,
        issuer: str,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
    ) -> None:
        self.issuer = issuer
        self._folder = folder
        self.now = now
        self._new_id = new_id

    def issue(self, name: str) -> str:
        issued = int(self.now().timestamp())
        claims = {
            "iss": self.issuer,
            "sub": _subject(name),
            "client_id": CLIENT_ID,
            "token_use": "access",
            "auth_time": issued,
            "iat": issued,
            "nbf": issued,
            "exp": issued + int(_LIFETIME.total_seconds()),
            "jti": str(self._new_id()),
        }
        header = {"kid": self._public_jwk["kid"]}
        return jwt.encode(claims, self._key, algorithm="RS256", headers=header)

    def key_set(self) -> dict[str, list[dict[str, str]]]:
        return {"keys": [dict(self._public_jwk)]}

    @cached_property
    def _key(self) -> rsa.RSAPrivateKey:
        pem = read_or_create(self._folder / "signing-key.pem", _new_key)
        # To check the numbers of the key takes longer than all else that a command does
        # to list letters; they are our own, in a folder that only this person can read.
        key = serialization.load_pem_private_key(
            pem, password=None, unsafe_skip_rsa_key_validation=True
        )
        if not isinstance(key, rsa.RSAPrivateKey):
            raise TypeError("signing-key.pem holds no RSA key")
        return key

    @cached_property
    def _public_jwk(self) -> dict[str, str]:
        jwk = RSAAlgorithm.to_jwk(self._key.public_key(), as_dict=True)
        named = {part: str(jwk[part]) for part in ("e", "kty", "n")}
        thumbprint = json.dumps(
            named, sort_keys=True, separators=(",", ":")
        )  # RFC 7638
        digest = hashlib.sha256(thumbprint.encode()).digest()
        key_id = urlsafe_b64encode(digest).rstrip(b"=").decode()
        return {**named, "kid": key_id, "use": "sig", "alg": "RS256"}


class LocalTokenVerifier(AccessTokenVerifier):
    """
    Trusts the tokens of the local identity, by the same checks as Cognito's.
    """

    def __init__(self, identity: LocalIdentity) -> None:
        super().__init__(
            KeySet(identity.key_set),
            issuer=identity.issuer,
            client_id=CLIENT_ID,
            now=identity.now,
        )


def _subject(name: str) -> str:
    folded = unicodedata.normalize(
        "NFKC", unicodedata.normalize("NFKC", name).casefold()
    )
    normalised = " ".join(folded.split())
    if not normalised:
        raise InvalidRequestError("Say who you are: the name is empty.")
    if len(normalised) > _LONGEST_NAME:
        raise InvalidRequestError(
            f"A name has at most {_LONGEST_NAME} characters, and this one has "
            f"{len(normalised)}."
        )
    return str(uuid5(_PEOPLE, normalised))


def _new_key() -> bytes:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048).private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
