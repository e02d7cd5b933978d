"""
CognitoTokenVerifier: tokens of a real user pool, and a provider that misbehaves.
"""

import time
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from resumate.adapters.aws.token_verifier import CognitoTokenVerifier
from resumate.ports.errors import TokenRefusedError, TransientPortError
from scripted_server import answered, scripted_server, silent

ISSUER = "https://issuer.example/pool"
PASSWORD = "Lighthouse-1897!"
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
JWK = {
    **jwt.algorithms.RSAAlgorithm.to_jwk(KEY.public_key(), as_dict=True),
    "kid": "k1",
    "use": "sig",
}


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(scope="module")
def pool(aws):
    """
    A user pool with a person signed in, and what she got.
    """
    cognito = aws.client("cognito-idp")
    pool = cognito.create_user_pool(PoolName=f"people-{uuid4().hex[:8]}")["UserPool"]
    client = cognito.create_user_pool_client(
        UserPoolId=pool["Id"],
        ClientName="page",
        ExplicitAuthFlows=["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    )["UserPoolClient"]["ClientId"]
    name = {"ClientId": client, "Username": "ada@lantern.example"}
    cognito.sign_up(**name, Password=PASSWORD)
    cognito.admin_confirm_sign_up(UserPoolId=pool["Id"], Username=name["Username"])
    tokens = cognito.initiate_auth(
        ClientId=client,
        AuthFlow="USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": name["Username"], "PASSWORD": PASSWORD},
    )["AuthenticationResult"]
    return pool["Id"], client, tokens


def verifier_of(pool, aws_url, client=None, now=now) -> CognitoTokenVerifier:
    pool_id, known, _ = pool
    region = pool_id.partition("_")[0]
    return CognitoTokenVerifier(
        issuer=f"https://cognito-idp.{region}.amazonaws.com/{pool_id}",
        client_id=client or known,
        keys_url=f"{aws_url}/{pool_id}/.well-known/jwks.json",
        now=now,
    )


@pytest.mark.emulator
def test_a_real_access_token_is_accepted(pool, aws_url):
    """
    The owner is the pool's own id of the person, never the address she signed up with.
    """
    token = pool[2]["AccessToken"]
    claims = jwt.decode(token, options={"verify_signature": False})

    assert verifier_of(pool, aws_url).verify(token) == claims["sub"]
    assert "@" not in claims["sub"]


@pytest.mark.emulator
@pytest.mark.parametrize(
    ("reason", "kind", "changed"),
    [
        ("audience", "IdToken", {}),
        ("audience", "AccessToken", {"client": "another-client"}),
        ("expired", "AccessToken", {"now": lambda: now() + timedelta(hours=25)}),
        ("not_yet_valid", "AccessToken", {"now": lambda: now() - timedelta(hours=1)}),
    ],
)
def test_other_tokens_of_the_pool_are_refused(pool, aws_url, reason, kind, changed):
    """
    The id token, another client's, an old one or one from the future lets nobody in.
    """
    verifier = verifier_of(pool, aws_url, **changed)

    with pytest.raises(TokenRefusedError) as refusal:
        verifier.verify(pool[2][kind])
    assert refusal.value.reason == reason


@pytest.mark.emulator
def test_a_tampered_token_of_the_pool_is_refused(pool, aws_url):
    """
    One changed character of the signature is enough.
    """
    head, body, signature = pool[2]["AccessToken"].split(".")
    other = ("A" if signature[10] != "A" else "B") + signature[11:]

    with pytest.raises(TokenRefusedError) as refusal:
        verifier_of(pool, aws_url).verify(f"{head}.{body}.{signature[:10]}{other}")
    assert refusal.value.reason == "signature"


def token(key_id="k1") -> str:
    moment = int(now().timestamp())
    claims = {
        "iss": ISSUER,
        "sub": "ada",
        "client_id": "page",
        "token_use": "access",
        "iat": moment,
        "exp": moment + 60,
    }
    return jwt.encode(claims, KEY, algorithm="RS256", headers={"kid": key_id})


@pytest.fixture
def server():
    with scripted_server(answered({"keys": [JWK]})) as script:
        yield script


def verifier_at(url) -> CognitoTokenVerifier:
    return CognitoTokenVerifier(
        issuer=ISSUER, client_id="page", keys_url=f"{url}/jwks.json", now=now
    )


def test_keys_are_fetched_once(server):
    """
    Fifty verifications cost one request to the issuer.
    """
    verifier = verifier_at(server.url)

    assert {verifier.verify(token()) for _ in range(50)} == {"ada"}
    assert [request.path for request in server.requests] == ["/jwks.json"]


def test_unknown_key_ids_do_not_hammer_the_issuer(server):
    """
    A flood of forged key ids costs one request, too.
    """
    verifier = verifier_at(server.url)

    for number in range(50):
        with pytest.raises(TokenRefusedError, match="refused"):
            verifier.verify(token(f"forged-{number}"))
    assert len(server.requests) == 1


def redirected(to):
    def reply(exchange):
        exchange.head(302, "text/plain", location=to)

    return reply


@pytest.mark.parametrize(
    "reply",
    [
        answered({"keys": [JWK]}, status=500),
        answered({"keys": [JWK]}, status=404),
        answered({"keys": "none"}),
        answered(["keys"]),
        redirected("http://127.0.0.1:9/elsewhere"),
        lambda exchange: exchange.close_connection,
        lambda exchange: (exchange.head(), exchange.say(b"<html>")),
    ],
)
def test_without_keys_nobody_is_refused_for_good(server, reply):
    """
    An issuer that does not answer with keys is a TransientPortError; once it does, the
    same token is good.
    """
    server.will(reply, answered({"keys": [JWK]}))
    verifier = verifier_at(server.url)

    with pytest.raises(TransientPortError):
        verifier.verify(token())
    assert verifier.verify(token()) == "ada"


def test_a_slow_issuer_is_not_waited_for(server):
    """
    Someone waits to connect: after three seconds it is over.
    """
    server.will(silent())
    began = time.monotonic()

    with pytest.raises(TransientPortError):
        verifier_at(server.url).verify(token())
    assert time.monotonic() - began < 7  # the issuer is silent for 10


def test_keys_that_are_no_keys_are_passed_by(server):
    """
    A set may hold keys of other kinds; the good one among them is found.
    """
    others = [7, {}, {"kid": "k1"}, {"kid": "k2", "kty": "EC"}, {**JWK, "use": "enc"}]
    server.will(answered({"keys": [*others, JWK]}))

    assert verifier_at(server.url).verify(token()) == "ada"
