"""
The command line, as a person runs it.
"""

import json
import re
import signal
import stat
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from uuid import UUID

import pytest

import stories
from command_line import assert_one_line
from openai_server import (
    answered,
    judging,
    keeping_alive,
    openai_server,
    refused,
    streamed,
)
from resumate.bootstrap import bootstrap
from resumate.config import Settings
from resumate_cli.signed_in import owner_of
from serving import Server, python_environment

ROOT = Path(__file__).parents[2]


@pytest.mark.postgres
def test_letter_writes_the_main_job(run, tmp_path):
    """
    A resume and a posting in, a letter on stdout, who wrote it on stderr; on a machine
    where nothing ran before.
    """
    new = str(tmp_path / "new")
    done = run.process("letter", "ada.pdf", "posting.txt", RESUMATE_DATA_DIR=new)

    assert done.returncode == 0, done.stderr
    assert "Northlight" in done.stdout
    assert stories.NAME in done.stdout
    assert "composer" in done.stderr


@pytest.mark.postgres
def test_the_readme_shows_the_letter_that_is_written(run):
    """
    The letter of the README is the one that the command prints for these samples.
    """
    readme = (ROOT / "README.md").read_text("utf-8")
    samples = ROOT / "evals" / "samples"
    shown = re.search(r"```text\n(Dear .*?)```", readme, re.DOTALL)

    done = run(
        "letter",
        str(samples / "resumes" / "backend_engineer.md"),
        str(samples / "postings" / "backend_engineer.txt"),
    )

    assert done.stdout.endswith(f"\n{shown[1]}")


@pytest.mark.postgres
def test_a_command_writes_its_letter_itself(run, data_dir):
    """
    A server on the same data has other settings, and leaves the letter to the command
    that was told who writes.
    """
    server = Server(data_dir)
    server.start()
    try:
        with openai_server() as script:
            script.will(*[streamed("I led 900 people.")] * 9)
            model = {"RESUMATE_LLM_URL": script.url, "RESUMATE_LLM_MODEL": "a-model"}
            asked = [run("letter", "ada.txt", "posting.txt", **model) for _ in range(2)]
    finally:
        server.stop()

    assert [0, 0] == [done.returncode for done in asked], asked[0].stderr
    assert all("a-model" in done.stderr for done in asked)


@pytest.mark.postgres
def test_a_server_may_be_stopped_at_once(data_dir):
    """
    Stopped as soon as it says where it is, it ends in good order.
    """
    server = Server(data_dir)
    server.start()

    assert server.stop() == 0


@pytest.mark.postgres
def test_a_letter_that_is_stopped_stays_unwritten(run):
    """
    Ctrl-C while it is written ends with 130, and no server writes it afterwards.
    """
    with openai_server() as script:
        script.will(*[keeping_alive()] * 9)
        model = {"RESUMATE_LLM_URL": script.url, "RESUMATE_LLM_MODEL": "slow"}
        line = [sys.executable, "-m", "resumate_cli", "letter", "ada.txt"]
        with subprocess.Popen(
            [*line, "posting.txt", "--writer", "openai"],
            cwd=run.folder,
            env=python_environment(**run.settings, **model),
            stderr=subprocess.PIPE,
            text=True,
        ) as command:
            try:
                while not script.requests and command.poll() is None:
                    time.sleep(0.05)
                command.send_signal(signal.SIGINT)
                told = command.communicate(timeout=30)[1]
            finally:
                command.kill()

    letters = json.loads(run("letters", "--json").stdout)["letters"]
    assert command.returncode == 130
    assert "Traceback" not in told
    assert "failed" == letters[0]["status"]


@pytest.mark.postgres
def test_letter_as_json_is_one_document(run):
    """
    Nothing but the document is on stdout, and its claims are traced.
    """
    document = json.loads(run("letter", "ada.pdf", "posting.txt", "--json").stdout)

    claims = [s for s in document["letter"]["sentences"] if s["about"] == "candidate"]
    assert claims
    assert all(s["citations"] and not s["findings"] for s in claims)
    assert {"letter", "posting", "resume"} == set(document)


@pytest.mark.postgres
@pytest.mark.parametrize("form", ["docx", "pdf", "md"])
def test_letter_into_a_file(run, tmp_path, form):
    """
    The format follows the file's name.
    """
    done = run("letter", "ada.txt", "posting.txt", "-o", f"mine.{form}")

    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    starts = {"docx": b"PK", "pdf": b"%PDF", "md": b""}[form]
    assert (tmp_path / f"mine.{form}").read_bytes().startswith(starts)


@pytest.mark.postgres
def test_letter_reads_the_posting_from_standard_input(run):
    """
    A dash is standard input.
    """
    done = run("letter", "ada.txt", "-", "--length", "short", text=stories.POSTING)

    assert done.returncode == 0, done.stderr
    assert "Northlight" in done.stdout


@pytest.mark.postgres
def test_a_model_that_is_away_is_told_and_replaced(run):
    """
    With ``auto`` the composer stands in, and the person is told.
    """
    done = run(
        "letter",
        "ada.txt",
        "posting.txt",
        RESUMATE_LLM_URL="http://127.0.0.1:9",
        RESUMATE_LLM_MODEL="tiny",
    )

    assert done.returncode == 0, done.stderr
    assert "tiny" in done.stderr
    assert "composer" in done.stderr


def test_a_chosen_writer_that_is_not_set_up_is_refused(run):
    """
    One line says what to set.
    """
    done = run("letter", "ada.txt", "posting.txt", "--writer", "openai")

    assert_one_line(done, 2, "RESUMATE_LLM_URL")


@pytest.mark.postgres
def test_match_shows_what_is_asked_and_what_answers(run):
    """
    Each requirement has a status and the lines behind it.
    """
    document = json.loads(run("match", "ada.txt", "posting.txt", "--json").stdout)

    asked = {r["text"]: r for r in document["posting"]["requirements"]}
    rust = next(r for text, r in asked.items() if "Rust" in text)
    assert rust["status"] == "met"
    assert rust["evidence"]
    assert {"posting", "resume"} == set(document)


def test_parse_shows_what_was_read(run):
    """
    Contact, roles and lines, without any database.
    """
    resume = json.loads(run("parse", "ada.pdf", "--json").stdout)

    assert (stories.NAME, stories.EMAIL) == (
        resume["contact"]["name"],
        resume["contact"]["email"],
    )
    employers = [role["employer"] for role in resume["roles"]]
    assert any("Foghorn Systems" in employer for employer in employers)
    assert {"L1"} <= {line["id"] for line in resume["lines"]}
    town = resume["contact"]["location"]
    assert f"Town:   {town or 'not found'}\n" in run("parse", "ada.pdf").stdout


def test_parse_names_no_employer_where_none_was_read(run):
    """
    Time spent at home, say, is told by its name and its dates.
    """
    text = stories.RESUME.replace(
        "\nEDUCATION", "\nParental leave, Jan 2018 - Dec 2018\n\nEDUCATION"
    )

    assert (
        ": Parental leave (2018-01 to 2018-12)" in run("parse", "-", text=text).stdout
    )


def test_parse_names_a_file_by_its_bytes(run, tmp_path):
    """
    The same file has the same id, whatever it is called; another has another.
    """
    (tmp_path / "copy.pdf").write_bytes((tmp_path / "ada.pdf").read_bytes())
    (tmp_path / "other.txt").write_text(stories.RESUME)

    ids = [
        json.loads(run("parse", name, "--json").stdout)["id"]
        for name in ("ada.pdf", "copy.pdf", "other.txt")
    ]

    assert all(UUID(one) for one in ids)
    assert ids[0] == ids[1] != ids[2]


def test_check_exits_with_one_when_there_are_findings(run):
    """
    The finding says which words are not supported.
    """
    done = run("check", "letter.txt", "--resume", "ada.pdf", "--json")

    assert done.returncode == 1, done.stderr
    checked = json.loads(done.stdout)
    assert checked["unsupported"] == 1
    (finding,) = [f for s in checked["sentences"] for f in s["findings"]]
    assert "80" in finding["span"]


def test_check_exits_with_zero_when_all_is_supported(run, tmp_path):
    """
    A true letter passes.
    """
    true = (tmp_path / "letter.txt").read_text().replace("80%", "35%")

    done = run("check", "-", "--resume", "ada.txt", text=true)

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("Sentences supported: 2, not: 0.\n")


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ("Dear [Hiring Manager],", "placeholder"),
        ("Dear Lanternworks team,", "company.wrong"),
    ],
)
def test_check_exits_with_one_for_what_no_letter_may_be_sent_with(
    run, tmp_path, wrong, code
):
    """
    A placeholder or another company is found, though no sentence is untrue.
    """
    letter = (tmp_path / "letter.txt").read_text().replace("80%", "35%")
    asked = ("check", "-", "--resume", "ada.txt", "--posting", "posting.txt")

    true = run(*asked, text=letter)
    done = run(*asked, text=letter.replace("Dear Northlight team,", wrong))

    assert (0, 1) == (true.returncode, done.returncode)
    assert f"! {code}" in done.stdout


def test_what_is_said_of_a_german_letter_is_said_in_german(run):
    """
    As on the page; the JSON is the same for all.
    """
    letter = "Guten Tag,\n\nich habe 500 Leute geführt.\n\nMit freundlichen Grüßen"
    asked = ("check", "-", "--resume", "ada.txt")

    said = run(*asked, text=letter).stdout
    document = run(*asked, "--json", text=letter).stdout

    assert "Keine Zeile des Lebenslaufs nennt 500" in said
    assert said.endswith("Sätze belegt: 0, nicht: 1.\n")
    assert "No line of the resume gives 500" in document


@pytest.mark.postgres
def test_what_a_letter_took_is_said_in_its_language(run):
    """
    Who wrote it, and how long that took.
    """
    samples = ROOT / "evals" / "samples"
    german = samples / "resumes/buchhalter.md", samples / "postings/buchhalter.txt"

    done = run("letter", *map(str, german)).stderr
    english = run("letter", "ada.txt", "posting.txt").stderr

    assert "Geschrieben von composer (aus den Zeilen" in done
    assert re.search(r"^Das dauerte \d+,\d s\.$", done, re.MULTILINE)
    assert "Written by composer (from your resume lines" in english
    assert re.search(r"^Took \d+\.\d s\.$", english, re.MULTILINE)


def test_check_reads_what_letter_writes_as_json(run, tmp_path):
    """
    The JSON of a letter is a letter.
    """
    told = {"letter": {"text": (tmp_path / "letter.txt").read_text()}}

    done = run("check", "-", "--resume", "ada.txt", text=json.dumps(told))

    assert done.returncode == 1, done.stdout + done.stderr
    assert "80" in done.stdout


def test_check_asks_the_judge_that_is_set_and_says_so(run):
    """
    Its doubt is told as its own; the rules' finding is not its to clear, unless it is
    trusted with findings, and then it is told what it cleared.
    """
    with openai_server() as server:
        server.will(judging(lambda s: 1.0 if "80" in s else 0.02))
        judge = {
            "RESUMATE_ENTAILMENT_URL": server.url,
            "RESUMATE_ENTAILMENT_MODEL": "judge:7b",
        }

        done = run("check", "letter.txt", "--resume", "ada.txt", **judge)
        probed = run("doctor", "--json", **judge)
        judge["RESUMATE_ENTAILMENT_CLEARS"] = "findings"
        trusted = run("check", "letter.txt", "--resume", "ada.txt", **judge)

    assert done.returncode == 1, done.stderr
    assert "judge.doubts: Only a judge's doubt" in done.stdout
    assert "judge judge:7b: 2% supported" in done.stdout
    assert "number.unsupported" in done.stdout
    assert "number.unsupported" not in trusted.stdout
    assert "judge:7b reads “80%” in the resume; the rules did not." in trusted.stdout
    [probe] = [c for c in json.loads(probed.stdout)["checks"] if "judge" in c["name"]]
    assert probe["ok"]


def test_check_without_an_answer_of_the_judge_is_the_rules_alone(run, tmp_path):
    """
    That is told, and is no error.
    """
    true = (tmp_path / "letter.txt").read_text().replace("80%", "35%")

    done = run(
        "check",
        "-",
        "--resume",
        "ada.txt",
        "--json",
        text=true,
        RESUMATE_ENTAILMENT_URL="http://127.0.0.1:9",
        RESUMATE_ENTAILMENT_MODEL="judge:7b",
    )

    checked = json.loads(done.stdout)
    assert done.returncode == 0, done.stderr
    assert "judge.absent" in {remark["code"] for remark in checked["remarks"]}
    assert {sentence["opinion"] for sentence in checked["sentences"]} == {None}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["parse", "nowhere.pdf"], ["nowhere.pdf"]),
        (["parse", "."], ["folder"]),
        (["letter", "ada.txt"], ["posting"]),
        (["letter", "-", "-"], ["standard input"]),
        (["letter", "ada.txt", "posting.txt", "--tone", "rude"], ["rude", "plain"]),
        (["letter", "ada.txt", "posting.txt", "--language", "klingon"], ["language"]),
        (["letter", "ada.txt", "posting.txt", "--language", "ja"], ["ja", "en", "es"]),
        (["letter", "ada.txt", "posting.txt", "-o", "no/such/x.pdf"], ["folder"]),
        (["check", "letter.txt"], ["--resume"]),
        (["sing"], ["letter"]),
        (["serve", "--port", "99999999"], ["99999999"]),
    ],
)
def test_bad_usage_is_one_line(run, arguments, words):
    """
    Exit code 2 and one line that says what to do.
    """
    assert_one_line(run(*arguments), 2, *words)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", ["empty"]),
        (b"%PDF-1.7\nnothing more", ["damaged"]),
        (bytes(range(256)) * 40, ["not supported"]),
    ],
)
def test_an_unreadable_resume_is_one_line(run, tmp_path, content, words):
    """
    The line says what to do with the file.
    """
    (tmp_path / "bad.pdf").write_bytes(content)

    assert_one_line(run("parse", "bad.pdf"), 2, *words)


def test_models_tells_what_can_write(run):
    """
    The composer is there without any setting, and each other way says what to set.
    """
    done = run("models", "--json")

    rows = {row["writer"]: row for row in json.loads(done.stdout)["models"]}
    assert done.returncode == 0, done.stderr
    assert rows["composer"]["state"] == "ready"
    assert rows["composer"]["chosen"]
    assert "RESUMATE_BEDROCK_WRITER" in rows["bedrock"]["detail"]


def test_models_need_nothing_installed(run):
    """
    Help shows what may be left out as such.
    """
    assert "[install ...]" in run("models", "--help").stdout
    assert "resumate models install [-h]" in run("models", "install", "--help").stdout


def test_models_tries_a_server(run):
    """
    A model that is set up is tried with one word; the time is told.
    """
    with openai_server() as server:
        server.will(answered({"data": []}), streamed("yes"))
        told = {"RESUMATE_LLM_URL": server.url, "RESUMATE_LLM_MODEL": "keeper:3b"}
        done = run("models", "--try", **told)

    first = done.stdout.splitlines()[0]
    assert first.startswith("* ready  openai     keeper:3b")
    assert re.search(r"first word after \d+ ms", first)


def test_doctor_asks_the_model_that_is_set(run):
    """
    For one word, with nobody's text: a server that lists models may not write by the
    one that is named.
    """
    with openai_server() as server:
        told = {"RESUMATE_LLM_URL": server.url, "RESUMATE_LLM_MODEL": "keeper:3b"}
        server.will(answered({"data": []}), streamed("yes"))
        well = run("doctor", **told)
        asked = [r.body["messages"][-1] for r in server.requests if r.body]
        server.will(answered({"data": []}), refused(404, "no such model"))
        unknown = run("doctor", **told)

    assert "ok      writer openai: keeper:3b" in well.stdout
    assert [{"role": "user", "content": "Say yes."}] == asked
    assert unknown.returncode == 3
    assert "MISSING writer openai: The model server at 127.0.0.1 does not know" in (
        unknown.stdout
    )


def test_weights_need_a_hash(run):
    """
    What is fetched from an address is pinned, or it is not fetched.
    """
    done = run("models", "install", "https://example.org/keeper.gguf")

    assert_one_line(done, 2, "--sha256")


def test_an_unreachable_database_is_one_line(run):
    """
    Exit code 3 and one line.
    """
    away = "postgresql://nobody@127.0.0.1:9/nothing?connect_timeout=2"

    done = run("letter", "ada.txt", "posting.txt", RESUMATE_DATABASE_URL=away)

    assert_one_line(done, 3, "database")


@pytest.mark.postgres
def test_a_file_too_many_is_one_line(run, data_dir):
    """
    Exit code 2, not that of what cannot be reached: the person can delete some.
    """
    as_full = {"RESUMATE_USER": "full"}
    before = {*data_dir.glob("**/*.bin")}
    run("match", "ada.txt", "posting.txt", **as_full)
    [kept] = {*data_dir.glob("**/*.bin")} - before
    with kept.with_stem("more").open("wb") as file:
        file.truncate(10**9)  # sparse: it takes no room
    (run.folder / "new.txt").write_text(stories.RESUME + "- Sailed.\n")

    done = run("match", "new.txt", "posting.txt", **as_full)

    assert_one_line(done, 2, "delete some of them first")


@pytest.mark.parametrize(
    "command", ["resumes", "migrate", "parse ada.txt", "models", "models install x"]
)
def test_every_command_takes_a_data_folder(run, command):
    """
    In place of the one that is set; one that cannot be is told.
    """
    done = run(*command.split(), "--data-dir", "~no-such-user/kept")

    assert_one_line(done, 2, "--data-dir: there is no user ~no-such-user")


def test_a_tilde_is_ones_home(run):
    """
    Also where no shell put its name there: ``--data-dir=~/kept``.
    """
    (run.folder / "taken").touch()

    done = run("doctor", "--data-dir=~/taken", HOME=str(run.folder))

    assert f"The folder {run.folder}/taken/" in done.stdout


def test_a_bad_setting_is_one_line(run):
    """
    Exit code 2 and the name of the setting.
    """
    assert_one_line(run("parse", "ada.txt", RESUMATE_MODE="moon"), 2, "RESUMATE_MODE")


@pytest.mark.postgres
def test_migrate_can_be_repeated(run):
    """
    The second time there is nothing to do.
    """
    run("migrate")

    assert "up to date" in run("migrate").stdout


@pytest.mark.postgres
def test_doctor_says_that_all_is_well(run):
    """
    Each part is named, and the exit code is 0.
    """
    done = run("doctor", "--json")

    checks = json.loads(done.stdout)["checks"]
    assert done.returncode == 0, done.stdout
    assert {"database", "store", "embedder"} <= {check["name"] for check in checks}


def test_doctor_says_what_is_missing(run):
    """
    A part that does not answer is named, and the exit code is 3.
    """
    done = run(
        "doctor",
        "--json",
        RESUMATE_DATABASE_URL="postgresql://nobody@127.0.0.1:9/nothing",
    )

    failed = [c for c in json.loads(done.stdout)["checks"] if not c["ok"]]
    assert done.returncode == 3
    assert [c["name"] for c in failed] == ["database"]


@pytest.mark.postgres
def test_export_hands_over_everything(run, tmp_path):
    """
    One archive with the originals, or one JSON document.
    """
    run("letter", "ada.txt", "posting.txt", RESUMATE_USER="exporting")

    done = run("export", "-o", "mine.zip", RESUMATE_USER="exporting")
    told = run("export", "--json", "--user", "exporting")

    assert done.returncode == 0, done.stderr
    archive = zipfile.ZipFile(tmp_path / "mine.zip")
    assert {"resumes.json", "letters.json"} <= set(archive.namelist())
    assert any(name.startswith("files/") for name in archive.namelist())
    document = json.loads(told.stdout)
    assert [stories.NAME] == [r["contact"]["name"] for r in document["resumes"]]
    assert document["letters"][-1]["letter"]["text"]


@pytest.mark.postgres
def test_what_is_written_is_for_its_owners_eyes(run, tmp_path):
    """
    An archive, a letter and a resume are made with mode 0600; a file that was there
    keeps the mode that somebody gave it.
    """
    shared = tmp_path / "shared.txt"
    shared.touch()
    shared.chmod(0o640)

    run("letter", "ada.txt", "posting.txt", "-o", "mine.txt", RESUMATE_USER="shy")
    run("tailor", "ada.txt", "posting.txt", "-o", "mine.json", RESUMATE_USER="shy")
    run("export", "-o", "mine.zip", RESUMATE_USER="shy")
    run("show", "last", "-o", "shared.txt", RESUMATE_USER="shy")

    modes = [stat.S_IMODE(path.stat().st_mode) for path in tmp_path.glob("mine.*")]
    assert modes == [0o600] * 3
    assert stat.S_IMODE(shared.stat().st_mode) == 0o640
    assert shared.read_text() == (tmp_path / "mine.txt").read_text()


@pytest.mark.postgres
def test_erase_leaves_nothing_but_a_receipt(run):
    """
    It must be said twice; then all is gone, and the receipt counts it.
    """
    run("letter", "ada.txt", "posting.txt", RESUMATE_USER="leaving")

    refused = run("erase", RESUMATE_USER="leaving")
    done = run("erase", "--yes", "--json", RESUMATE_USER="leaving")
    left = json.loads(run("export", "--json", RESUMATE_USER="leaving").stdout)

    assert_one_line(refused, 2, "--yes")
    assert done.returncode == 0, done.stderr
    receipt = json.loads(done.stdout)
    assert (1, 1, 1) == (receipt["files"], receipt["resumes"], receipt["letters"])
    assert {"files": [], "resumes": [], "letters": []} == left


@pytest.mark.postgres
def test_nothing_is_pretended_of_a_name_that_has_nothing(run, tmp_path):
    """
    A name with a slip in it gets no receipt and no archive, and one that was erased
    before is told to have nothing any more.
    """
    run("letter", "ada.txt", "posting.txt", RESUMATE_USER="renowned")

    slip = run("erase", "--yes", "--user", "renowmed")
    empty = run("export", "-o", "theirs.zip", "--user", "renowmed")
    first = run("erase", "--yes", "--json", "--user", "renowned")
    again = run("erase", "--yes", "--user", "renowned")
    own = run("erase", "--yes", RESUMATE_USER="renowned")

    for done, name in ((slip, "renowmed"), (empty, "renowmed"), (again, "renowned")):
        assert_one_line(done, 2, f"nothing of {name}")
    assert not (tmp_path / "theirs.zip").exists()
    assert json.loads(first.stdout)["letters"] == 1
    assert own.returncode == 0
    assert "nothing any more" in own.stderr


@pytest.mark.postgres
def test_one_letter_or_one_resume_is_erased_alone(run):
    """
    What was not named stays; it must be said twice here, too. Which one "last" was is
    told.
    """
    run("letter", "ada.txt", "posting.txt", RESUMATE_USER="tidy")
    run("letter", "ada.txt", "posting.txt", RESUMATE_USER="tidy")

    unknown = run("erase", "--letter", "zzz", RESUMATE_USER="tidy")
    refused = run("erase", "--letter", "last", RESUMATE_USER="tidy")
    done = run("erase", "--letter", "last", "--yes", "--json", RESUMATE_USER="tidy")
    left = json.loads(run("export", "--json", RESUMATE_USER="tidy").stdout)
    told = run("erase", "--resume", "last", "--yes", RESUMATE_USER="tidy")
    then = json.loads(run("export", "--json", RESUMATE_USER="tidy").stdout)

    assert_one_line(unknown, 2, "zzz")
    assert_one_line(refused, 2, "--yes")
    assert (0, 0, "") == (done.returncode, told.returncode, told.stdout)
    assert "letter last (Senior Systems Engineer at" in done.stderr
    assert "resume last (ada.txt)" in told.stderr
    erased = json.loads(done.stdout)["letter_id"]
    (other,) = {one["letter"]["id"] for one in left["letters"]}
    assert erased != other
    assert left["resumes"]
    assert [] == then["resumes"] == then["files"]


@pytest.mark.postgres
def test_a_resume_is_erased_by_the_id_of_a_later_upload(run, data_dir):
    """
    The same file uploaded again has an id of its own, which is not listed: given whole,
    it names the resume; one that names nothing is told.
    """
    run("letter", "ada.pdf", "posting.txt", RESUMATE_USER="twice")
    app = bootstrap(Settings(data_dir=data_dir))
    try:
        owner, cases = owner_of(app, "twice"), app.use_cases
        ticket = cases.request_upload()(owner, "ada.pdf", "application/pdf")
        cases.receive_upload()(ticket.fields, stories.as_pdf())
        cases.read_pending()()
    finally:
        app.close()

    later = str(ticket.resume)
    done = run("erase", "--resume", later, "--yes", RESUMATE_USER="twice")
    again = run("erase", "--resume", later, "--yes", RESUMATE_USER="twice")
    left = json.loads(run("export", "--json", RESUMATE_USER="twice").stdout)

    assert done.returncode == 0, done.stderr
    assert_one_line(again, 2)
    assert [] == left["resumes"] == left["files"]


@pytest.mark.postgres
def test_tailor_prints_the_resume_for_a_posting(run):
    """
    The person's own lines on stdout, what became of them on stderr.
    """
    done = run("tailor", "ada.txt", "posting.txt")

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(stories.NAME)
    assert "Lines: " in done.stderr
    post = done.stdout[done.stdout.index("EXPERIENCE") :]
    assert post.index("register allocator in Rust") < post.index("Mentored")


@pytest.mark.postgres
def test_tailor_as_json_tells_the_difference(run):
    """
    Each line of the original has its change; nothing else is on stdout.
    """
    document = json.loads(run("tailor", "ada.txt", "posting.txt", "--json").stdout)
    read = json.loads(run("parse", "ada.txt", "--json").stdout)

    assert {"resume", "posting", "difference"} == set(document)
    original = {line["id"]: line["text"] for line in read["lines"]}
    assert original == {one["id"]: one["text"] for one in document["difference"]}
    shown = [
        line["id"]
        for section in document["resume"]["sections"]
        for entry in section["entries"]
        for line in entry["lines"]
    ]
    told = {one["id"]: one["position"] for one in document["difference"]}
    assert [told[line] for line in shown] == list(range(len(shown)))


@pytest.mark.postgres
@pytest.mark.parametrize("form", ["docx", "pdf", "md", "jsonresume"])
def test_a_tailored_resume_is_read_like_the_original(run, form):
    """
    What was exported is read back with the same contact and the same roles.
    """
    suffix = "json" if form == "jsonresume" else form
    done = run(
        *("tailor", "ada.pdf", "posting.txt"),
        *("--format", form, "-o", f"mine.{suffix}"),
    )

    assert done.returncode == 0, done.stderr
    before = json.loads(run("parse", "ada.pdf", "--json").stdout)
    after = json.loads(run("parse", f"mine.{suffix}", "--json").stdout)
    assert before["contact"] == after["contact"]
    assert before["roles"] == after["roles"]
