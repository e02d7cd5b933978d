"""
Public keys are fetched when needed, and not more often.
"""

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from resumate.adapters.identity.key_set import KeySet
from resumate.ports.errors import TransientPortError


@pytest.fixture(scope="module")
def jwk() -> dict[str, str]:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return RSAAlgorithm.to_jwk(key.public_key(), as_dict=True)


class Issuer:
    """
    Publishes whatever keys it has, and counts how often it is asked.
    """

    def __init__(self, *keys):
        self.keys = list(keys)
        self.asked = 0
        self.time = 0.0

    def __call__(self):
        self.asked += 1
        return {"keys": self.keys}

    def key_set(self) -> KeySet:
        return KeySet(
            self, refresh_seconds=60, max_age_seconds=3600, monotonic=lambda: self.time
        )


def test_known_key_is_fetched_once(jwk):
    """
    However often a known key is used, the issuer is asked once.
    """
    issuer = Issuer({**jwk, "kid": "a"})
    keys = issuer.key_set()

    assert all(keys.key("a") for _ in range(50))
    assert issuer.asked == 1


def test_unknown_keys_do_not_hammer_the_issuer(jwk):
    """
    Forged key ids make us ask again at most once a minute.
    """
    issuer = Issuer({**jwk, "kid": "a"})
    keys = issuer.key_set()

    for second in range(120):
        issuer.time = float(second)
        assert keys.key(f"forged-{second}") is None

    assert issuer.asked == 2


def test_new_key_is_found(jwk):
    """
    After a rotation the new key is found within a minute, and the old one is gone.
    """
    issuer = Issuer({**jwk, "kid": "old"})
    keys = issuer.key_set()
    assert keys.key("old")

    issuer.keys = [{**jwk, "kid": "new"}]
    issuer.time = 61

    assert keys.key("new")
    assert keys.key("old") is None


def test_withdrawn_key_expires(jwk):
    """
    A key that the issuer withdrew is trusted for an hour at most.
    """
    issuer = Issuer({**jwk, "kid": "a"})
    keys = issuer.key_set()
    assert keys.key("a")

    issuer.keys = []
    issuer.time = 3600

    assert keys.key("a") is None


def test_keys_for_other_uses_are_passed_by(jwk):
    """
    Keys for encryption, of other kinds, or too short never verify a token.
    """
    short = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    issuer = Issuer(
        {**jwk, "kid": "encryption", "use": "enc"},
        {**jwk, "kid": "other", "alg": "RS512"},
        {"kid": "symmetric", "kty": "oct", "k": "c2VjcmV0"},
        {"kid": "broken", "kty": "RSA", "n": "!", "e": "AQAB"},
        {**RSAAlgorithm.to_jwk(short.public_key(), as_dict=True), "kid": "short"},
        dict(jwk),
        {**jwk, "kid": "good"},
    )
    keys = issuer.key_set()

    wrong = ("encryption", "other", "symmetric", "broken", "short", "", "None")
    assert [keys.key(key_id) for key_id in wrong] == [None] * 7
    assert keys.key("good")


def test_unreachable_issuer_is_told():
    """
    An issuer that cannot be reached is a dependency's failure, not a refused token.
    """

    def fetch():
        raise TransientPortError

    with pytest.raises(TransientPortError):
        KeySet(fetch).key("a")
