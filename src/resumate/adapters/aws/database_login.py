"""
How a function signs in to PostgreSQL on RDS.
"""

import json

from psycopg.conninfo import conninfo_to_dict

from resumate.adapters.aws.clients import Client
from resumate.adapters.aws.errors import translating
from resumate.ports.errors import PermanentPortError

_PORT = 5432


class IamPassword:
    """
    A token in place of a password, signed with the role's credentials; good for 15
    minutes, so each new connection gets one of its own. No call is made for it.
    """

    def __init__(self, client: Client, dsn: str) -> None:
        self._client = client
        self._dsn = conninfo_to_dict(dsn)

    def __call__(self) -> str:
        """
        The token for the user, host and port of the DSN.
        """
        with translating("RDS"):
            token: str = self._client.generate_db_auth_token(
                DBHostname=self._dsn["host"],
                Port=int(self._dsn.get("port") or _PORT),
                DBUsername=self._dsn["user"],
            )
        return token


class SecretPassword:
    """
    The password that Secrets Manager keeps under *secret*, asked for with each new
    connection, so that a rotated one is taken up.
    """

    def __init__(self, client: Client, secret: str) -> None:
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
