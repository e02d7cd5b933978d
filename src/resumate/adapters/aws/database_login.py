"""
How a function signs in to PostgreSQL on RDS.
"""

import json
from typing import TYPE_CHECKING

from botocore.auth import SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.exceptions import NoCredentialsError, NoRegionError
from botocore.session import Session
from psycopg.conninfo import conninfo_to_dict

from resumate.adapters.aws.errors import translating
from resumate.ports.errors import PermanentPortError

if TYPE_CHECKING:
    # boto3 is not loaded for a signature.
    from resumate.adapters.aws.clients import Client

_PORT = 5432
_LIFETIME = 900
"""Seconds; RDS takes no token that is older."""


class IamPassword:
    """
    A token in place of a password, signed with the role's credentials; good for 15
    minutes, so each new connection gets one of its own. No call is made for it, and no
    client: every function that asks the database pays for what this imports.
    """

    def __init__(self, session: Session, dsn: str) -> None:
        self._session = session
        self._dsn = conninfo_to_dict(dsn)

    def __call__(self) -> str:
        """
        The token for the user, host and port of the DSN.
        """
        address = f"{self._dsn['host']}:{self._dsn.get('port') or _PORT}"
        asked = {"Action": "connect", "DBUser": self._dsn["user"]}
        request = AWSRequest("GET", f"https://{address}/", params=asked)
        with translating("RDS"):
            credentials = self._session.get_credentials()
            region = self._session.get_config_variable("region")
            if credentials is None:
                raise NoCredentialsError
            if region is None:
                raise NoRegionError
            signing = SigV4QueryAuth(credentials, "rds-db", region, expires=_LIFETIME)
            signing.add_auth(request)
        return str(request.prepare().url).removeprefix("https://")


class SecretPassword:
    """
    The password that Secrets Manager keeps under *secret*, asked for with each new
    connection, so that a rotated one is taken up.
    """

    def __init__(self, client: "Client", secret: str) -> None:
        self._client = client
        self._secret = secret

    def __call__(self) -> str:
        """
        The field ``password``, as RDS writes it.
        """
        with translating("Secrets Manager"):
            answer = self._client.get_secret_value(SecretId=self._secret)
        try:
            return str(json.loads(answer["SecretString"])["password"])
        except (KeyError, TypeError, ValueError):
            raise PermanentPortError(
                "The database's secret has no password: check RESUMATE_DATABASE_SECRET."
            ) from None
