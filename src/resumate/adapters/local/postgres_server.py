"""
A PostgreSQL of one's own, started by its first user and stopped by its last.
"""

import atexit
import contextlib
import fcntl
import json
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Self

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from resumate.adapters.local.postgres_binaries import (
    EmbeddedPostgresError,
    Identity,
    choose_identity,
)
from resumate.adapters.local.postgres_cluster import PostgresCluster
from resumate.adapters.local.postgres_home import (
    here,
    mark_of,
    process_over,
    serves,
    someone_answers,
)

DATABASE = "resumate"
OWNER_ROLE = "resumate_owner"
APP_ROLE = "resumate_app"

_LONGEST_SOCKET_FOLDER = 80
_PATIENCE = 60
"""Seconds until what starts or stops must be done."""


class EmbeddedPostgres:
    """
    One PostgreSQL server over one folder, for all processes of one user.

    Whoever starts it holds a share of a kernel file lock: a process that is killed
    loses its share with its life, so nothing keeps the server running by mistake. The
    last one to stop stops the server. There is no password and no TCP port: the socket
    lies in a folder that only this user can enter.
    """

    def __init__(
        self,
        root: Path,
        *,
        identity: Identity | None = None,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self._root = Path(root).expanduser().resolve()
        self._identity = identity
        self._settings = settings or {}
        self._socket_folder: Path | None = None
        self._share: IO[str] | None = None
        self._process = 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()

    @property
    def admin_dsn(self) -> str:
        """
        The database as its owner, who may migrate it; not a superuser.
        """
        return self._dsn(DATABASE, OWNER_ROLE)

    @property
    def app_dsn(self) -> str:
        """
        The database as the application, which sees one owner's rows at a time.
        """
        return self._dsn(DATABASE, APP_ROLE)

    def superuser_dsn(self, database: str = "postgres") -> str:
        """
        Any database as the superuser, whom row-level security does not bind.
        """
        return self._dsn(database, "postgres")

    def start(self) -> None:
        """
        The server answers and is prepared; starting again is fine.

        EmbeddedPostgresError, with what to do, where that cannot be.
        """
        if self._share is not None and self._process == os.getpid():
            return
        try:
            self._start()
        except (OSError, subprocess.SubprocessError) as error:
            raise EmbeddedPostgresError(
                f"The folder {self._root} cannot be used for the database: "
                f"{getattr(error, 'strerror', None) or type(error).__name__}."
            ) from error
        except psycopg.Error as error:
            raise EmbeddedPostgresError from error

    def revive(self) -> None:
        """
        A server that died while this process uses it is started again.
        """
        with self._locked():
            if self._share is not None and self._process == os.getpid():
                self._bring_up(self._who())

    def stop(self) -> bool:
        """
        Give this process's share back; whether that stopped the server.
        """
        share, self._share = self._share, None
        if share is None:
            return False
        atexit.unregister(self.stop)
        # Closed, not unlocked: a share inherited by fork stays with the other process.
        share.close()
        # A folder that was moved away is stopped by whoever uses it there.
        if self._process != os.getpid() or not self._root.exists():
            return False
        with self._locked():
            if not self._alone():
                return False
            self._cluster(self._who()).stop()
            self._leave_socket_folder()
        return True

    def _start(self) -> None:
        self._root.mkdir(parents=True, exist_ok=True, mode=0o700)
        with self._locked():
            who = self._who()
            self._socket_folder = self._find_socket_folder(who)
            self._remember(
                identity=who.name,
                socket_folder=str(self._socket_folder),
                mark=mark_of(self._root),
            )
            try:
                self._bring_up(who)
            except BaseException:
                self._leave_socket_folder()
                raise
            share = (self._root / "users.lock").open("a")
            fcntl.flock(share, fcntl.LOCK_SH)
            self._share, self._process = share, os.getpid()
        atexit.register(self.stop)

    def _bring_up(self, who: Identity) -> None:
        if not serves(self._sockets(), self._root / "data"):
            self._require_idle()
            self._open_way(who)
            self._cluster(who).start(self._sockets())
            self._remember(started_in=here())
        elif self._memory().get("prepared"):
            return
        self._prepare()
        self._remember(prepared="yes")

    def _require_idle(self) -> None:
        """
        EmbeddedPostgresError if a server runs over this folder, out of our reach, and
        somebody uses it: to start another would take it from them.
        """
        started_in = self._memory().get("started_in", here())
        runs = process_over(self._root / "data") is not None or started_in != here()
        if runs and not self._alone():
            raise EmbeddedPostgresError(
                f"The database in {self._root} is in use and does not answer here: ask "
                "again in a moment. If whoever uses it has a temporary folder of its "
                "own (PrivateTmp of systemd, a container), run this there, or stop "
                "that first."
            )

    def _alone(self) -> bool:
        """
        Whether no other process uses the server.
        """
        with (self._root / "users.lock").open("a") as users:
            lock = self._share or users
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
            finally:
                if self._share:
                    # Also a lock that could not be changed is lost.
                    fcntl.flock(self._share, fcntl.LOCK_SH)
        return True

    def _cluster(self, who: Identity) -> PostgresCluster:
        return PostgresCluster(
            self._root, who, settings=self._settings, timeout=_PATIENCE
        )

    def _who(self) -> Identity:
        """
        As whom this folder is run: data made in one way cannot be run in another.
        """
        known = self._memory().get("identity")
        who = self._identity or (Identity(known) if known else choose_identity())
        made = self._root / "data" / "PG_VERSION"
        if made.exists() and (os.geteuid() == 0) == (who.name == "plain"):
            raise EmbeddedPostgresError(
                f"The database in {self._root} belongs to the user with the id "
                f"{made.stat().st_uid}: run ResuMate as that user, or choose another "
                "data folder."
            )
        return who

    def _open_way(self, who: Identity) -> None:
        """
        Another user must reach the data; folders above ours are not ours to open.
        """
        if who.user is None:
            return
        self._root.chmod(0o711)
        if not who.can_enter(self._root):
            raise EmbeddedPostgresError(
                f"PostgreSQL would run as {who.user}, who may not enter "
                f"{self._root}: choose a data folder under folders open to all, or "
                "start ResuMate as an ordinary user."
            )

    def _find_socket_folder(self, who: Identity) -> Path:
        memory = self._memory()
        known = Path(memory.get("socket_folder") or "/nowhere")
        if serves(known, self._root / "data"):
            return known
        self._require_idle()
        # A copy remembers the folder of what it is a copy of.
        made_here = memory.get("mark") == mark_of(self._root)
        if made_here and _is_private(known, who) and not someone_answers(known):
            return known
        # A socket's path has about 100 bytes; data folders may be longer.
        place = tempfile.gettempdir()
        if len(os.fsencode(place)) > _LONGEST_SOCKET_FOLDER:
            place = "/tmp"  # noqa: S108 - mkdtemp makes a private folder in it
        folder = Path(tempfile.mkdtemp(prefix="resumate-", dir=place))
        who.give(folder)
        return folder

    def _leave_socket_folder(self) -> None:
        # Not empty as long as a server runs.
        with contextlib.suppress(OSError):
            self._sockets().rmdir()

    def _prepare(self) -> None:
        """
        What needs a superuser: the roles, the database, the vector extension.
        """
        with psycopg.connect(self.superuser_dsn(), autocommit=True) as conn:
            roles = {row[0] for row in conn.execute("select rolname from pg_roles")}
            for role in {OWNER_ROLE, APP_ROLE} - roles:
                create = sql.SQL("create role {} login")
                conn.execute(create.format(sql.Identifier(role)))
            conn.execute("grant resumate_app to resumate_owner")
            found = conn.execute("select 1 from pg_database where datname = 'resumate'")
            if found.fetchone() is None:
                conn.execute("create database resumate owner resumate_owner")
            conn.execute("revoke all on database resumate from public")
            conn.execute("grant connect on database resumate to resumate_app")
        with psycopg.connect(self.superuser_dsn(DATABASE), autocommit=True) as conn:
            conn.execute("create extension if not exists vector")
            # No way back is fine: the fallback's pgvector reads the newer one's data.
            with contextlib.suppress(psycopg.DatabaseError):
                conn.execute("alter extension vector update")

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        deadline = time.monotonic() + _PATIENCE
        with (self._root / "start.lock").open("a") as lock:
            while True:
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if time.monotonic() > deadline:
                        raise EmbeddedPostgresError(
                            "Another process has been starting or stopping the "
                            f"database for {_PATIENCE} seconds: see "
                            f"{self._root}."
                        ) from None
                    time.sleep(0.02)
            yield

    def _memory(self) -> dict[str, str]:
        try:
            memory: dict[str, str] = json.loads(
                (self._root / "server.json").read_text()
            )
        except (OSError, ValueError):
            return {}
        return memory

    def _remember(self, **facts: str) -> None:
        memory = self._memory()
        if memory.items() >= facts.items():
            return
        path = self._root / "server.json.unfinished"
        path.write_text(json.dumps(memory | facts))
        path.replace(self._root / "server.json")

    def _sockets(self) -> Path:
        if self._socket_folder is None:
            raise EmbeddedPostgresError("The database was not started.")
        return self._socket_folder

    def _dsn(self, database: str, role: str) -> str:
        return make_conninfo(
            dbname=database, user=role, host=str(self._sockets()), port=5432
        )


def _is_private(folder: Path, who: Identity) -> bool:
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
        who.give(folder)
    if folder.is_symlink() or not folder.is_dir():
        return False
    state = folder.stat()
    return state.st_uid == who.uid and not state.st_mode & 0o077
