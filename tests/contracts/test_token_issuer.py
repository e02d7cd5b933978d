"""
What every TokenIssuer promises.
"""

import base64
import json
from uuid import uuid4

import pytest

from clocks import Clock
from resumate.adapters.identity.key_set import KeySet
from resumate.adapters.identity.token_verifier import AccessTokenVerifier
from resumate.adapters.local.identity import LocalIdentity
from resumate.domain.errors import InvalidRequestError

ISSUER = "http://127.0.0.1:8000/"


@pytest.fixture
def local_issuer(tmp_path) -> LocalIdentity:
    return LocalIdentity(tmp_path, issuer=ISSUER, now=Clock(), new_id=uuid4)


@pytest.fixture(params=["local"])
def issuer(request) -> LocalIdentity:
    return request.getfixturevalue(f"{request.param}_issuer")


def owner_of(issuer, token):
    """
    Whose token it is, for a verifier that knows nothing but the published keys.
    """
    verifier = AccessTokenVerifier(
        KeySet(issuer.key_set), issuer=ISSUER, client_id="resumate-local", now=Clock()
    )
    return verifier.verify(token)


def test_issued_tokens_are_accepted(issuer):
    """
    A token verifies against the issuer's published keys.
    """
    assert owner_of(issuer, issuer.issue("Ada Lantern"))


@pytest.mark.parametrize(
    "spelling", ["Ada Lantern", "ada lantern", "  ADA \t Lantern ", "Ａｄａ Lantern"]
)
def test_same_name_is_the_same_owner(issuer, spelling):
    """
    However a name is cased and spaced, it is one owner.
    """
    expected = owner_of(issuer, issuer.issue("Ada Lantern"))

    assert owner_of(issuer, issuer.issue(spelling)) == expected


def test_composed_and_decomposed_names_are_one_owner(issuer):
    """
    Two ways to encode the same letters are the same name.
    """
    composed = issuer.issue("Zo\u00eb")
    decomposed = issuer.issue("Zoe\u0308")

    assert owner_of(issuer, composed) == owner_of(issuer, decomposed)


def test_other_names_are_other_owners(issuer):
    """
    Two names are two owners.
    """
    assert owner_of(issuer, issuer.issue("Ada")) != owner_of(
        issuer, issuer.issue("Eva")
    )


def test_owner_does_not_depend_on_the_key(issuer, tmp_path_factory):
    """
    The same name is the same owner after the keys were made anew.
    """
    renewed = LocalIdentity(
        tmp_path_factory.mktemp("renewed"), issuer=ISSUER, now=Clock(), new_id=uuid4
    )

    assert owner_of(renewed, renewed.issue("Ada")) == owner_of(
        issuer, issuer.issue("Ada")
    )


def test_token_does_not_carry_the_name(issuer):
    """
    Nobody who sees a token reads a name in it.
    """
    token = issuer.issue("Quimby Lantern")

    readable = b"".join(
        base64.urlsafe_b64decode(part + "===") for part in token.split(".")[:2]
    )
    assert b"quimby" not in readable.lower()
    assert b"lantern" not in readable.lower()


@pytest.mark.parametrize("name", ["", "   ", "x" * 129])
def test_nobody_gets_no_token(issuer, name):
    """
    An empty or endless name is refused with a sentence.
    """
    with pytest.raises(InvalidRequestError):
        issuer.issue(name)


def test_key_set_is_public(issuer):
    """
    The key set holds what verifying takes (RFC 7517), and no private part.
    """
    (key,) = issuer.key_set()["keys"]

    assert {key["kty"], key["use"], key["alg"]} == {"RSA", "sig", "RS256"}
    assert {"kid", "n", "e"} <= set(key)
    assert not {"d", "p", "q", "dp", "dq", "qi"} & set(key)
    assert json.loads(json.dumps(key)) == key
