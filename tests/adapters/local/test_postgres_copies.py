"""
Copies of a data folder and folders that were moved: each has a server of its own.
"""

import json
import os
import shutil
import signal
from pathlib import Path

import psycopg
import pytest

from resumate.adapters.local.postgres_binaries import (
    EmbeddedPostgresError,
    find_binaries,
)
from resumate.adapters.local.postgres_server import EmbeddedPostgres

pytestmark = pytest.mark.postgres

QUICK = {"fsync": "off", "shared_buffers": "16MB"}


@pytest.fixture(scope="module", autouse=True)
def _binaries():
    try:
        find_binaries()
    except EmbeddedPostgresError as error:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(str(error))


def over(root: Path) -> EmbeddedPostgres:
    """
    The server over that folder, not yet started.
    """
    return EmbeddedPostgres(root, settings=QUICK)


@pytest.fixture(scope="module")
def filled(tmp_path_factory) -> Path:
    """
    A data folder with one row, stopped.
    """
    root = tmp_path_factory.mktemp("filled") / "pg"
    with over(root) as server, psycopg.connect(server.admin_dsn) as conn:
        conn.execute("create table person as select 'Ada' as name")
    return root


@pytest.fixture
def root(filled, tmp_path) -> Path:
    """
    The test's own data folder with that row, once started where it is.
    """
    own = tmp_path / "pg"
    shutil.copytree(filled, own)
    with over(own):
        pass
    return own


def copied(root: Path) -> Path:
    """
    A copy beside *root*, as `cp -a` makes it.
    """
    copy = root.with_name("copy")
    shutil.copytree(root, copy)
    return copy


def names(server: EmbeddedPostgres) -> list[str]:
    """
    Who is in the table of that server.
    """
    with psycopg.connect(server.admin_dsn, connect_timeout=3) as conn:
        return [name for (name,) in conn.execute("select name from person")]


def erase_in(server: EmbeddedPostgres) -> None:
    """
    Nobody is in the table of that server any more.
    """
    with psycopg.connect(server.admin_dsn, connect_timeout=3) as conn:
        conn.execute("delete from person")


def sockets(root: Path) -> Path:
    """
    Where the socket of the server over *root* is.
    """
    return Path(json.loads((root / "server.json").read_text())["socket_folder"])


def test_what_is_erased_in_a_copy_is_kept_in_the_original(root):
    """
    A copy that was taken while nothing ran has a server of its own, although its file
    names the socket of the one that runs by now.
    """
    copy = copied(root)

    with over(root) as original:
        with over(copy) as other:
            assert names(other) == ["Ada"]
            erase_in(other)

        assert names(original) == ["Ada"]
    with over(copy) as other:
        assert names(other) == []


def test_a_copy_that_runs_first_takes_nothing(root):
    """
    The original starts beside its copy that was started before, and at its own socket.
    """
    own = sockets(root)
    copy = copied(root)

    with over(copy) as other, over(root) as original:
        erase_in(other)

        assert names(original) == ["Ada"]
        assert sockets(root) == own


def test_a_copy_of_a_running_server_leaves_it_alone(root):
    """
    A copy with the process id and the socket of the live server starts and stops, and
    the live server goes on.
    """
    with over(root) as original:
        copy = copied(root)
        with over(copy) as other:
            assert names(other) == ["Ada"]
            erase_in(other)

        assert sockets(root).is_dir()
        assert names(original) == ["Ada"]


def test_a_copy_that_cannot_start_leaves_the_original_alone(root):
    """
    Also where the copy is torn, so that its server ends at once.
    """
    with over(root) as original:
        copy = copied(root)
        shutil.rmtree(copy / "data" / "global")

        with pytest.raises(EmbeddedPostgresError, match=r"server\.log"):
            over(copy).start()

        assert names(original) == ["Ada"]
    assert not (copy / "data" / "postmaster.pid").exists()


def test_a_copy_of_what_an_older_version_wrote(root):
    """
    A file that names a socket and not whose it is leads to no other folder's server.
    """
    memory = json.loads((root / "server.json").read_text())
    older = {k: memory[k] for k in ("identity", "socket_folder", "prepared")}
    (root / "server.json").write_text(json.dumps(older))
    copy = copied(root)

    with over(root) as original, over(copy) as other:
        erase_in(other)

        assert names(original) == ["Ada"]


def test_a_folder_is_the_same_by_every_path(root):
    """
    By a symbolic link one gets to the server that runs already.
    """
    link = root.with_name("link")
    link.symlink_to(root)

    with over(root) as server, over(link) as same:
        erase_in(same)

        assert names(server) == []


def test_a_moved_folder_starts(root):
    """
    What was moved while nothing ran has its rows.
    """
    moved = root.rename(root.with_name("moved"))

    with over(moved) as server:
        assert names(server) == ["Ada"]


def test_a_folder_moved_under_its_server_is_still_its(root):
    """
    Who comes by the new name joins the server that runs; who came by the old one can
    leave, and stops it no more.
    """
    server = over(root)
    server.start()
    moved = root.rename(root.with_name("moved"))
    same = over(moved)
    same.start()

    assert names(same) == ["Ada"]
    assert server.stop() is False
    assert names(same) == ["Ada"]
    assert same.stop() is True


def test_a_process_with_the_servers_old_id_is_no_hindrance(root):
    """
    After a crash another process may have the id that the folder names.
    """
    server = over(root)
    server.start()
    pid_file = root / "data" / "postmaster.pid"
    lines = pid_file.read_text().splitlines()
    os.kill(int(lines[0]), signal.SIGKILL)
    pid_file.write_text("\n".join([str(os.getppid()), *lines[1:]]) + "\n")

    with over(root) as again:
        assert names(again) == ["Ada"]
    server.stop()


def test_a_server_out_of_reach_is_not_taken_from_its_user(root):
    """
    Whoever does not see the socket of a server that is in use, as outside of systemd's
    PrivateTmp, is told so, and the server goes on.
    """
    with over(root) as server:
        seen = sockets(root)
        hidden = seen.rename(root.with_name("hidden"))

        with pytest.raises(EmbeddedPostgresError, match="PrivateTmp"):
            over(root).start()

        assert sockets(root) == seen
        hidden.rename(seen)
        assert names(server) == ["Ada"]
