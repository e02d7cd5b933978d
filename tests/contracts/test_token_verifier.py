"""
What every TokenVerifier promises.
"""

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass, field, replace
from uuid import uuid4

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from clocks import Clock
from resumate.adapters.aws.token_verifier import CognitoTokenVerifier
from resumate.adapters.local.identity import (
    CLIENT_ID,
    LocalIdentity,
    LocalTokenVerifier,
)
from resumate.ports.errors import TokenRefusedError
from resumate.ports.token_verifier import TokenVerifier
from scripted_server import answered, scripted_server

ISSUER = "http://127.0.0.1:8000/"


@dataclass
class Trusted:
    """
    A verifier, the private key that its issuer signs with, and a token's good form.
    """

    verifier: TokenVerifier
    key: rsa.RSAPrivateKey
    header: dict[str, object]
    claims: dict[str, object]
    clock: Clock = field(default_factory=Clock)

    def token(self, *, key=None, header=None, **changed) -> str:
        claims = {**self.claims, **changed}
        claims = {name: value for name, value in claims.items() if value is not ...}
        headers = {**self.header, **(header or {})}
        return jwt.encode(claims, key or self.key, algorithm="RS256", headers=headers)


@pytest.fixture(scope="module")
def local_trusted(tmp_path_factory) -> Trusted:
    clock = Clock()
    folder = tmp_path_factory.mktemp("identity")
    identity = LocalIdentity(folder, issuer=ISSUER, now=clock, new_id=uuid4)
    token = identity.issue("Ada Lantern")
    pem = (folder / "signing-key.pem").read_bytes()
    return Trusted(
        verifier=LocalTokenVerifier(identity),
        key=serialization.load_pem_private_key(pem, None),
        header={"kid": jwt.get_unverified_header(token)["kid"]},
        claims=jwt.decode(token, options={"verify_signature": False}),
        clock=clock,
    )


@pytest.fixture(scope="module")
def cognito_trusted(local_trusted):
    """
    The same tokens, their key fetched over HTTP as from a user pool.
    """
    key = local_trusted.key.public_key()
    jwk = jwt.algorithms.RSAAlgorithm.to_jwk(key, as_dict=True)
    published = {
        "keys": [{**jwk, **local_trusted.header, "use": "sig", "alg": "RS256"}]
    }
    with scripted_server(answered(published)) as server:
        verifier = CognitoTokenVerifier(
            issuer=ISSUER,
            client_id=CLIENT_ID,
            now=local_trusted.clock,
            keys_url=f"{server.url}/.well-known/jwks.json",
        )
        yield replace(local_trusted, verifier=verifier)


@pytest.fixture(params=["local", "cognito"])
def trusted(request) -> Trusted:
    return request.getfixturevalue(f"{request.param}_trusted")


@pytest.fixture(scope="module")
def stranger() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def reason(trusted, token) -> str:
    with pytest.raises(TokenRefusedError) as refusal:
        trusted.verifier.verify(token)
    assert refusal.value.message == "The token was refused: sign in again."
    return refusal.value.reason


def unsigned(header, claims, signature=b"") -> str:
    parts = (json.dumps(header).encode(), json.dumps(claims).encode(), signature)
    return ".".join(
        base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts
    )


def test_good_token_tells_its_owner(trusted):
    """
    A token that passes every check is its subject's.
    """
    assert trusted.verifier.verify(trusted.token()) == trusted.claims["sub"]


@pytest.mark.parametrize(
    "garbage",
    [
        *("", ".", "..", "...", "a.b.c", "not a token", "ümlaut.ß.ø", "\udcff.a.b"),
        *("e30.e30.e30", "eyJhbGciOiJSUzI1NiJ9", "null.null.null", "x" * 100_000),
    ],
)
def test_garbage_is_malformed(trusted, garbage):
    """
    What is no token at all is refused, and never another error.
    """
    assert reason(trusted, garbage) in {"malformed", "algorithm"}


@pytest.mark.parametrize("payload", [b"", b"[]", b"null", b"no json", b"\xff\xfe"])
def test_claims_that_are_no_object_are_malformed(trusted, payload):
    """
    A well signed token must carry a JSON object.
    """
    token = jwt.PyJWS().encode(payload, trusted.key, "RS256", headers=trusted.header)

    assert reason(trusted, token) == "malformed"


@pytest.mark.parametrize("algorithm", ["none", "None", "NONE", "", None, "ES256", 7])
def test_other_algorithms_are_refused(trusted, algorithm):
    """
    RS256 is the only algorithm; "none" is not one.
    """
    token = unsigned({**trusted.header, "alg": algorithm}, trusted.claims)

    assert reason(trusted, token) == "algorithm"


def test_public_key_is_no_shared_secret(trusted):
    """
    A token signed by HMAC with the public key as its secret is refused.
    """
    public = trusted.key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    token = unsigned({**trusted.header, "alg": "HS256", "typ": "JWT"}, trusted.claims)
    body = token.rsplit(".", 1)[0]
    mac = hmac.new(public, body.encode(), hashlib.sha256).digest()

    forged = f"{body}.{base64.urlsafe_b64encode(mac).rstrip(b'=').decode()}"
    assert reason(trusted, forged) == "algorithm"


@pytest.mark.parametrize("key_id", ["unknown", "", "../../key"])
def test_unknown_key_is_refused(trusted, key_id):
    """
    The key id must be one that the issuer published.
    """
    token = unsigned({"alg": "RS256", "kid": key_id}, trusted.claims, b"signed")

    assert reason(trusted, token) == "key"


def test_key_that_comes_with_the_token_is_not_used(trusted, stranger):
    """
    A key inside the token's own header is worth nothing.
    """
    jwk = jwt.algorithms.RSAAlgorithm.to_jwk(stranger.public_key(), as_dict=True)

    token = trusted.token(key=stranger, header={"jwk": jwk})

    assert reason(trusted, token) == "signature"


def test_strangers_signature_is_refused(trusted, stranger):
    """
    A token signed by another key under a known key id is refused.
    """
    assert reason(trusted, trusted.token(key=stranger)) == "signature"


def test_changed_claims_are_refused(trusted):
    """
    Changing a claim breaks the signature.
    """
    head, _, signature = trusted.token().split(".")
    other = unsigned({}, {**trusted.claims, "sub": "grace"}).split(".")[1]

    assert reason(trusted, f"{head}.{other}.{signature}") == "signature"


@pytest.mark.parametrize(
    ("expected", "changed"),
    [
        ("issuer", {"iss": "https://elsewhere.example/"}),
        ("issuer", {"iss": ...}),
        ("issuer", {"iss": ISSUER.rstrip("/")}),
        ("audience", {"client_id": "another-app"}),
        ("audience", {"client_id": ..., "aud": "resumate-local"}),
        ("token_use", {"token_use": "id"}),
        ("token_use", {"token_use": ...}),
        ("subject", {"sub": ...}),
        ("subject", {"sub": ""}),
        ("subject", {"sub": "x" * 129}),
        ("malformed", {"exp": ...}),
        ("malformed", {"exp": True}),
        ("malformed", {"nbf": [0]}),
    ],
)
def test_wrong_claims_are_refused(trusted, expected, changed):
    """
    Issuer, client, use, subject and times must all be there and be right.
    """
    assert reason(trusted, trusted.token(**changed)) == expected


def test_claims_of_the_wrong_kind_are_refused(trusted):
    """
    A subject that is not text, or an expiry that is not a time, is refused.
    """
    # Signed by hand: the library would not write such claims.
    for claim, value, expected in (
        ("sub", 7, "subject"),
        ("sub", ["ada"], "subject"),
        ("exp", "tomorrow", "malformed"),
        ("exp", float("inf"), "malformed"),
    ):
        payload = json.dumps({**trusted.claims, claim: value}).encode()
        token = jwt.PyJWS().encode(
            payload, trusted.key, "RS256", headers=trusted.header
        )

        assert reason(trusted, token) == expected


def test_expired_token_is_refused(trusted):
    """
    A token is good until its expiry and a few seconds of skewed clocks, not longer.
    """
    now = int(trusted.clock().timestamp())

    assert trusted.verifier.verify(trusted.token(exp=now + 1))
    assert reason(trusted, trusted.token(exp=now - 60)) == "expired"


@pytest.mark.parametrize("claim", ["nbf", "iat"])
def test_future_token_is_refused(trusted, claim):
    """
    A token from the future is not valid yet; a few seconds of skewed clocks are fine.
    """
    now = int(trusted.clock().timestamp())

    assert trusted.verifier.verify(trusted.token(**{claim: now + 2}))
    assert reason(trusted, trusted.token(**{claim: now + 60})) == "not_yet_valid"


def test_not_before_may_be_missing(trusted):
    """
    Cognito's access tokens say when they were issued and no more.
    """
    assert trusted.verifier.verify(trusted.token(nbf=...)) == trusted.claims["sub"]
