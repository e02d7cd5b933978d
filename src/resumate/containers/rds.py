"""
The PostgreSQL of a deployment: one connection a process, opened when it is needed.
"""

from collections.abc import Callable
from typing import Any

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from resumate.adapters.postgres.migrate import migrate
from resumate.adapters.postgres.pool import Pool, make_pool
from resumate.config import InvalidSettingError, Mode, Settings
from resumate.containers.lazily import lazily


class RdsDatabase:
    """
    Nothing happens before the first use. The schema is brought up to date by whoever
    deploys (`migrate`), not by the first request.

    *client* makes clients of AWS services; it is asked for one only where a secret
    holds the password.
    """

    def __init__(self, settings: Settings, client: Callable[[str], Any]) -> None:
        self._settings = settings
        self._client = client
        self._opened: Pool | None = None

    def migrate(self) -> list[str]:
        """
        Bring the schema up to date; the names of what was applied.
        """
        url = self._settings.database_admin_url or self._settings.require(
            "database_url"
        )
        dsn, password = self._login(url)
        return migrate(make_conninfo(dsn, password=password()) if password else dsn)

    @property
    def pool(self) -> Pool:
        """
        At most one connection: a function does one thing at a time, so that all of
        them together open no more than the functions' concurrency.
        """
        if self._opened is None:
            dsn, password = self._login(self._settings.require("database_url"))
            pool = make_pool(
                dsn, min_size=0, max_size=1, prepared=False, password=password
            )
            pool.open()
            self._opened = pool
        return self._opened

    def superuser_dsn(self) -> None:
        """
        RDS lets nobody be one.
        """

    def close(self) -> None:
        """
        Close the connection.
        """
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def _login(self, url: str) -> tuple[str, Callable[[], str] | None]:
        dsn = self._verified(url)
        if self._settings.database_iam:
            session = lazily("session:Session", "botocore")()
            return dsn, lazily("aws.database_login:IamPassword")(session, dsn)
        if secret := self._settings.database_secret:
            return dsn, lazily("aws.database_login:SecretPassword")(
                self._client("secretsmanager"), secret
            )
        return dsn, None

    def _verified(self, url: str) -> str:
        """
        The address, with the server's certificate and name to be verified: always on
        AWS, else where a file of certificates is set.
        """
        settings = self._settings
        if settings.mode is not Mode.AWS and not settings.database_ca:
            return url
        if conninfo_to_dict(url).get("sslmode", "verify-full") != "verify-full":
            raise InvalidSettingError(
                "RESUMATE_DATABASE_URL must not weaken sslmode: leave it out."
            )
        ca = settings.require("database_ca")
        return make_conninfo(url, sslmode="verify-full", sslrootcert=ca)
