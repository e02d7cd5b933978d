"""
What every Identities promises.
"""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import uuid4

import pytest

from resumate.adapters.aws.identities import CognitoIdentities
from resumate.adapters.local.identities import UnkeptIdentities
from resumate.domain.ids import OwnerId
from resumate.ports.identities import Identities


@dataclass
class People:
    """
    Identities, how somebody joins, and of whom anything is kept.
    """

    identities: Identities
    join: Callable[[str], OwnerId]
    kept: Callable[[], set[OwnerId]]


@pytest.fixture
def unkept_people() -> People:
    return People(UnkeptIdentities(), OwnerId, set)


@pytest.fixture
def cognito_people(aws) -> People:
    client = aws.client("cognito-idp")
    made = client.create_user_pool(
        PoolName=f"people-{uuid4().hex[:8]}", UsernameAttributes=["email"]
    )
    pool = made["UserPool"]["Id"]

    def join(name):
        asked = {"UserPoolId": pool, "Username": f"{name}@example.org"}
        user = client.admin_create_user(**asked, MessageAction="SUPPRESS")["User"]
        told = {each["Name"]: each["Value"] for each in user["Attributes"]}
        return OwnerId(told["sub"])

    def kept():
        users = client.list_users(UserPoolId=pool)["Users"]
        attributes = [each for user in users for each in user["Attributes"]]
        return {each["Value"] for each in attributes if each["Name"] == "sub"}

    issuer = f"https://cognito-idp.eu-west-1.amazonaws.com/{pool}"
    return People(CognitoIdentities(client, issuer), join, kept)


@pytest.fixture(params=["unkept", pytest.param("cognito", marks=pytest.mark.emulator)])
def people(request) -> People:
    return request.getfixturevalue(f"{request.param}_people")


def test_who_is_forgotten_is_not_kept_and_others_are(people):
    """
    Nothing is kept of the one, all of the other; once more changes nothing.
    """
    ada, grace = people.join("ada"), people.join("grace")
    before = people.kept()

    for _ in range(2):
        people.identities.forget(ada)

    assert before - {ada} == people.kept()
    assert ada not in people.kept()
    people.identities.forget(grace)
    assert people.kept() == set()


def test_the_unknown_are_forgotten_already(people):
    """
    Forgetting somebody who was never there is fine.
    """
    people.identities.forget(OwnerId(str(uuid4())))
