"""
Which PostgreSQL, and when it is started, migrated and opened.
"""

import shutil
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from resumate.config import InvalidSettingError, Mode, Settings
from resumate.containers.lazily import lazily

if TYPE_CHECKING:
    from resumate.adapters.local.postgres_server import EmbeddedPostgres
    from resumate.adapters.postgres.migrate import migrate, require_entry
    from resumate.adapters.postgres.pool import Pool, make_pool
    from resumate.containers.rds import RdsDatabase
else:
    # As in `local`: who only reads a file needs no database.
    EmbeddedPostgres = lazily("local.postgres_server:EmbeddedPostgres")
    migrate = lazily("postgres.migrate:migrate")
    require_entry = lazily("postgres.migrate:require_entry")
    make_pool = lazily("postgres.pool:make_pool")

OTHER_CONNECTIONS = 6
"""Besides those of the workers, who keep theirs while they wait."""
ROOM_TO_REWRITE = 600_000_000
"""Bytes: tables that are written anew stand there twice meanwhile."""


def database(
    settings: Settings, clients: Callable[[], Any]
) -> "Database | RdsDatabase":
    """
    That of the mode: beside an emulator the embedded one, too, where none is set.
    *clients* is asked for only where AWS keeps the password.
    """
    none_set = not (settings.database_url or settings.database_admin_url)
    if settings.mode is Mode.LOCAL or (settings.mode is Mode.EMULATED and none_set):
        return Database(settings)
    # Imported here, as `lazily` does: not every function needs psycopg.
    from resumate.containers.rds import RdsDatabase  # noqa: PLC0415

    return RdsDatabase(settings, lambda service: clients().client(service))


class Database:
    """
    The embedded server, or the one that is set; nothing happens before the first use.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._opened: Pool | None = None

    @cached_property
    def _server(self) -> "EmbeddedPostgres | None":
        if self._settings.database_url:
            return None
        server = EmbeddedPostgres(self._settings.data_dir / "postgres")
        server.start()
        return server

    def migrate(self) -> list[str]:
        """
        Bring the schema up to date; the names of what was applied.
        """
        if self._server:
            return migrate(self._server.admin_dsn)
        url = self._settings.database_url or ""
        # Imported here, as the rest of what talks to a database.
        from resumate.adapters.postgres.pool import APP_ROLE  # noqa: PLC0415

        parts = _parts(url)
        user, password = (str(parts.get(x) or "") or None for x in ("user", "password"))
        admin = self._settings.database_admin_url
        # Whoever makes the application's role gives it the password it comes with.
        given = password if admin and user == APP_ROLE else None
        return migrate(admin or url, app_password=given, app_user=user)

    @property
    def pool(self) -> "Pool":
        """
        Open connections to a database that is up to date.
        """
        if self._opened is None:
            self.migrate()
            server = self._server
            dsn = server.app_dsn if server else self._settings.database_url
            if not server:
                require_entry(dsn or "")
            revive = server.revive if server else None
            most = OTHER_CONNECTIONS + self._settings.letters_at_once
            pool = make_pool(dsn or "", max_size=most, revive=revive)
            pool.open()
            self._opened = pool
        return self._opened

    def superuser_dsn(self) -> str | None:
        """
        That of the embedded server, where it has the room to write its tables anew: it
        would not outlive a disk that is full. Another server's superuser is not ours.
        """
        # Imported here, as the server itself.
        from resumate.adapters.local.postgres_server import DATABASE  # noqa: PLC0415

        free = shutil.disk_usage(self._settings.data_dir).free
        if not self._server or free < ROOM_TO_REWRITE:
            return None
        return self._server.superuser_dsn(DATABASE)

    def close(self) -> None:
        """
        Close what was opened, and stop the embedded server if nobody else uses it.
        """
        if self._opened is not None:
            self._opened.close()
            self._opened = None
        if "_server" in self.__dict__:
            if self._server:
                self._server.stop()
            del self._server


def _parts(url: str) -> dict[str, object]:
    # Imported here, as the rest of what talks to a database.
    from psycopg import ProgrammingError  # noqa: PLC0415
    from psycopg.conninfo import conninfo_to_dict  # noqa: PLC0415

    try:
        return dict(conninfo_to_dict(url))
    except ProgrammingError:
        # Its own words quote the address, which may hold a password.
        raise InvalidSettingError(
            "RESUMATE_DATABASE_URL must be an address such as "
            "postgresql://USER:PASSWORD@HOST:5432/NAME."
        ) from None
