"""
A person's data is theirs: handed over whole, and erased without a trace.
"""

import io
import json
import zipfile

import psycopg
import pytest

import stories
from clients import Listener, Person
from resumate.adapters.local.postgres_server import DATABASE, EmbeddedPostgres
from warm_server import WarmServer

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """
    A server of their own for these tests, its address, and its folder.
    """
    folder = tmp_path_factory.mktemp("account") / "data"
    server = WarmServer(folder)
    yield server, server.start(), folder
    server.stop()


@pytest.fixture
def own(served):
    """
    The server, its folder, and Ada with a letter that was refined; nobody else has her
    words there, as she is erased at the end.
    """
    server, address, folder = served
    with Person(address, stories.NAME) as ada:
        resume_id = ada.uploads(stories.as_pdf(), "ada-quist.pdf")
        ada.resume(resume_id)
        letter_id = ada.asks(resume_id, stories.POSTING)
        ada.letter(letter_id)
        ada.turns(letter_id, "make it warmer")
        yield server, folder, ada, letter_id
        ada.http.delete("/api/v1/account").raise_for_status()


def dump(data_dir):
    """
    Every row of every table, as the database's administrator reads it.
    """
    postgres = EmbeddedPostgres(data_dir / "postgres")
    postgres.start()
    try:
        with psycopg.connect(postgres.superuser_dsn(DATABASE)) as conn:
            tables = conn.execute(
                "select quote_ident(schemaname) || '.' || quote_ident(tablename) "
                "from pg_tables where schemaname not in ('pg_catalog', "
                "'information_schema')"
            ).fetchall()
            rows = b""
            for (table,) in tables:
                with conn.cursor().copy(f"copy {table} to stdout") as copy:
                    rows += b"".join(bytes(block) for block in copy)
    finally:
        postgres.stop()
    return rows


def stored(data_dir):
    """
    Names and bytes of all files outside of the database's own folder.
    """
    found = b""
    for path in sorted(data_dir.rglob("*")):
        inside = path.relative_to(data_dir).parts[0]
        if inside != "postgres" and path.is_file():
            found += str(path).encode() + path.read_bytes()
    return found


def test_everything_is_in_one_archive(own):
    """
    The original bytes, what was read, and every version of every letter.
    """
    _, _, ada, letter_id = own

    answer = ada.http.get("/api/v1/account/export")

    archive = zipfile.ZipFile(io.BytesIO(answer.content))
    originals = [n for n in archive.namelist() if n.startswith("files/")]
    letters = json.loads(archive.read("letters.json"))
    resumes = json.loads(archive.read("resumes.json"))
    assert "application/zip" == answer.headers["Content-Type"]
    assert [stories.as_pdf()[:8]] == [archive.read(n)[:8] for n in originals]
    assert stories.NAME == resumes[0]["contact"]["name"]
    assert {1, 2} <= {found["letter"]["version"] for found in letters}
    assert stories.POSTING.strip() == letters[0]["posting_text"].strip()
    assert "make it warmer" in json.dumps(letters)
    newest = ada.letter(letter_id)["letter"]["text"]
    assert newest == archive.read(f"letters/{letter_id}.txt").decode().strip()


def test_after_erasing_nothing_is_found(own):
    """
    Neither the person's name nor their address nor five sentences are left in the
    database, the store or the log.
    """
    server, data_dir, ada, letter_id = own
    sentences = [s["text"] for s in ada.letter(letter_id)["letter"]["sentences"]]
    told = [s for s in sentences if len(s) > 40][:5]
    wanted = [stories.NAME, stories.EMAIL, *told, "ada-quist.pdf", letter_id]
    resume = f"/api/v1/resumes/{ada.http.get('/api/v1/resumes').json()[0]['id']}"
    ada.http.put(f"{resume}/contact", json={"location": "Saltwick Nab"})
    ada.http.put(f"{resume}/roles/P1", json={"employer": "Foghorn Signals"})
    wanted += ["Saltwick Nab", "Foghorn Signals"]
    assert all(text.encode() in dump(data_dir) for text in wanted)

    receipt = ada.http.delete("/api/v1/account").json()

    left = dump(data_dir) + stored(data_dir) + "".join(server.log).encode()
    assert 5 == len(told)
    assert [] == [text for text in wanted if text.encode() in left]
    assert (1, 1, 1) == (receipt["files"], receipt["resumes"], receipt["letters"])
    assert receipt["lines"] > 10
    assert receipt["versions"] >= 2
    assert receipt["erased_at"]


def test_no_file_holds_a_word_of_who_was_erased(own):
    """
    Not even the database's own files: rows that nobody can ask for any more, copies of
    them for the planner, and the log.
    """
    _, data_dir, ada, _ = own
    resume = f"/api/v1/resumes/{ada.http.get('/api/v1/resumes').json()[0]['id']}"
    ada.http.put(f"{resume}/roles/P1", json={"employer": "Quokkamere Signals"})

    def holding():
        files = (path for path in data_dir.rglob("*") if path.is_file())
        return [path for path in files if b"Quokkamere" in path.read_bytes()]

    assert holding()
    ada.http.delete("/api/v1/account").raise_for_status()

    assert holding() == []


def test_what_was_queued_is_not_written_after_erasing(own):
    """
    A letter asked for and erased at once is never delivered, and nothing comes back.
    """
    server, data_dir, ada, _ = own
    resume_id = ada.http.get("/api/v1/resumes").json()[0]["id"]
    with Listener(ada.address, ada.token) as listener:
        for _ in range(5):
            ada.asks(resume_id, stories.POSTING)
        receipt = ada.http.delete("/api/v1/account").json()
        listener.asks("fetchLetters")
        letters = listener.hears("letters")[-1]["letters"]

    assert 6 == receipt["letters"]
    assert letters == []
    assert ada.http.get("/api/v1/letters").json() == []
    assert "bug" not in "".join(server.log)
    assert stories.NAME.encode() not in dump(data_dir)


def test_an_upload_that_was_on_its_way_is_not_taken_after_erasing(own):
    """
    The ticket is void from then on, and says so; who comes back gets a new one.
    """
    _, data_dir, ada, _ = own
    asked = {"filename": "late.pdf", "media_type": "application/pdf"}
    ticket = ada.http.post("/api/v1/uploads", json=asked).json()
    file = {"file": ("late.pdf", stories.as_pdf())}
    ada.http.delete("/api/v1/account").raise_for_status()

    late = ada.http.post(ticket["url"], data=ticket["fields"], files=file)

    assert (403, "upload.refused") == (late.status_code, late.json()["code"])
    assert ada.http.get("/api/v1/resumes").json() == []
    assert stories.NAME.encode() not in dump(data_dir) + stored(data_dir)
    assert "ready" == ada.resume(ada.uploads(stories.as_pdf(), "new.pdf"))["status"]


def test_erasing_one_person_leaves_the_others(own):
    """
    Eve's resume is there after Ada is gone; erasing twice is fine.
    """
    _, _, ada, _ = own
    with Person(ada.address, "Eve") as eve:
        eves = eve.uploads(stories.as_pdf(), "eve.pdf")
        eve.resume(eves)

        ada.http.delete("/api/v1/account")
        again = ada.http.delete("/api/v1/account").json()

        assert "ready" == eve.resume(eves)["status"]
        eve.http.delete("/api/v1/account").raise_for_status()
    assert (0, 0, 0) == (again["files"], again["resumes"], again["letters"])
