"""
Whose a server is: that of this folder, or of a folder that this one is a copy of.

A copy of a data folder brings the other's socket and the other's process id along; to
use the one would change the other's rows, and to stop the other its server.
"""

import os
from pathlib import Path
from secrets import token_hex

import psycopg
from psycopg.conninfo import make_conninfo

_SIGN = "whose-"


def mark_of(folder: Path) -> str:
    """
    What tells *folder* from every copy of it, and stays when it is renamed.
    """
    state = folder.stat()
    return f"{state.st_dev}:{state.st_ino}"


def here() -> str:
    """
    Where process ids mean what they mean to us; one place for all of a machine, but
    for its containers.
    """
    try:
        return str(Path("/proc/self/ns/pid").readlink())
    except OSError:
        return ""


def someone_answers(sockets: Path) -> bool:
    """
    Whether a server listens in the folder *sockets*, whoever's it is.
    """
    try:
        psycopg.connect(_superuser(sockets), connect_timeout=3).close()
    except psycopg.OperationalError:
        return False
    return True


def serves(sockets: Path, data: Path) -> bool:
    """
    Whether the server that listens in the folder *sockets* works in *data* itself, by
    whatever path: it sees what we lay there.
    """
    if not data.is_dir() or not sockets.is_dir():
        return False
    for left in data.glob(f"{_SIGN}*"):
        left.unlink(missing_ok=True)
    # Empty, and told by its name: a full disk has room for that.
    sign = data / f"{_SIGN}{token_hex(16)}"
    sign.touch(mode=0o600)
    try:
        with psycopg.connect(_superuser(sockets), connect_timeout=3) as conn:
            asked = "select (pg_stat_file(%s, true)).size is not null"
            seen = conn.execute(asked, [sign.name])
            return seen.fetchone() == (True,)
    except psycopg.Error:
        return False
    finally:
        sign.unlink(missing_ok=True)


def process_over(data: Path) -> int | None:
    """
    The process id of the server that works in *data* itself, if one does here.
    """
    try:
        lines = (data / "postmaster.pid").read_text().splitlines()
        pid, said = int(lines[0]), Path(lines[1])
    except (OSError, ValueError, IndexError):
        return None
    if not Path("/proc/self").exists():
        # Without a look at the process, its own word counts.
        return pid if is_alive(pid) and said.resolve() == data.resolve() else None
    try:
        return pid if Path(f"/proc/{pid}/cwd").samefile(data) else None
    except OSError:
        return None


def noted_process(data: Path) -> int | None:
    """
    The process id that *data* names, whosever it is.
    """
    try:
        return int((data / "postmaster.pid").read_text().split()[0])
    except (OSError, ValueError, IndexError):
        return None


def is_alive(pid: int) -> bool:
    """
    Whether there is such a process, be it somebody else's.
    """
    try:
        os.kill(pid, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True


def _superuser(sockets: Path) -> str:
    return make_conninfo(
        dbname="postgres", user="postgres", host=str(sockets), port=5432
    )
