"""
Who people are, as a user pool of Cognito keeps it.
"""

from botocore.exceptions import ClientError

from resumate.adapters.aws.clients import Client
from resumate.adapters.aws.errors import code_of, translating
from resumate.domain.ids import OwnerId
from resumate.ports.identities import Identities


class CognitoIdentities(Identities):
    """
    The people of the pool that *issuer* names; an owner is the ``sub`` of their tokens.
    """

    def __init__(self, client: Client, issuer: str) -> None:
        self._client = client
        self._pool = issuer.rstrip("/").rpartition("/")[2]

    def forget(self, owner: OwnerId) -> None:
        with translating("Cognito"):
            try:
                self._client.admin_delete_user(UserPoolId=self._pool, Username=owner)
            except ClientError as error:
                if code_of(error) != "UserNotFoundException":
                    raise
