"""
What is kept from earlier commands, on the command line.
"""

import json

import pytest

from command_line import assert_one_line

pytestmark = pytest.mark.postgres


def told(done):
    assert done.returncode == 0, done.stderr
    return done.stdout


def document(done):
    return json.loads(told(done))


def test_what_is_kept_is_listed_and_found(run_later):
    """
    A letter is found by its words, and by the first characters of its id.
    """
    (letter,) = document(run_later("letters", "lighthouses", "--json"))["letters"]
    (resume,) = document(run_later("resumes", "--json"))["resumes"]

    assert letter["id"][:8] in told(run_later("letters"))
    assert resume["filename"] in told(run_later("resumes"))
    assert "None like that" in told(run_later("letters", "unheard"))
    assert "Northlight" in told(run_later("show", letter["id"][:6]))
    assert "None yet." in told(run_later("letters", "--user", "eve"))


def test_a_letter_is_refined_and_taken_back(run_later, tmp_path):
    """
    What changed is told; an older version becomes the newest again, and is a file.
    """
    before = told(run_later("show", "last"))

    turn = told(run_later("refine", "last", "shorter"))
    shorter = told(run_later("show", "last"))
    versions = told(run_later("versions", "last", "--choose", "1"))
    file = tmp_path / "letter.docx"
    told(run_later("show", "last", "-o", str(file)))

    assert any(row.startswith("- ") for row in turn.splitlines())
    assert len(shorter) < len(before)
    assert "shorter" in versions
    assert before == told(run_later("show", "last"))
    assert file.read_bytes().startswith(b"PK")


def test_an_interview_is_prepared_and_an_outcome_noted(run_later):
    """
    Questions come with lines; an outcome is found by its state until it is forgotten.
    """
    asked = told(run_later("interview", "last"))
    letter = document(run_later("show", "last", "--json"))["letter"]
    assert "L3" in asked
    assert any(f"“{one['text']}”" in asked for one in letter["sentences"])

    told(run_later("outcome", "last", "interview", "--note", "by phone"))
    noted = document(run_later("letters", "--outcome", "interview", "--json"))[
        "letters"
    ]
    told(run_later("outcome", "last", "none"))

    assert ["by phone"] == [one["outcome"]["note"] for one in noted]
    assert "None like that" in told(run_later("letters", "--outcome", "interview"))


def test_facts_are_stated_and_lines_corrected(run_later):
    """
    A fact is added, said otherwise and taken back; a correction says what was read.
    """
    added = document(run_later("facts", "last", "--add", "Ran Kafka", "--json"))[
        "facts"
    ]
    fact = added[0]["id"]
    changed = told(run_later("facts", "last", "--change", fact, "Ran Kafka for a year"))
    removed = told(run_later("facts", "last", "--remove", fact))
    corrected = told(run_later("correct", "last", "L4", "Mentored three engineers"))

    assert "Ran Kafka for a year" in changed
    assert "None." in removed
    assert "Mentored three" in corrected
    assert "read as: Mentored two" in corrected


def test_posts_and_contact_data_are_corrected(run_later):
    """
    What was read is said, too, and puts both back; `--json` is what the API answers.
    """
    (resume,) = document(run_later("resumes", "--json"))["resumes"]
    post, known = resume["roles"][0], resume["contact"]
    links = ("--link", "ada.example", "--link", "github.com/ada")

    role = told(
        run_later("correct", "last", post["id"], "--title", "Keeper", "--from", "1999")
    )
    contact = document(
        run_later("correct", "last", "contact", "--name", "Ada", *links, "--json")
    )
    told(run_later("correct", "last", post["id"], "--title", post["title"]))
    back = told(run_later("correct", "last", post["id"], "--from", post["from"] or ""))
    told(run_later("correct", "last", "contact", "--name", known["name"], "--link", ""))
    (now,) = document(run_later("resumes", "--json"))["resumes"]

    assert f"Keeper, {post['employer']}, 1999 – " in role
    assert f"read as: {post['title']}, {post['employer']}, " in role
    assert ["ada.example", "github.com/ada"] == contact["contact"]["links"]
    assert known["name"] == contact["contact"]["original"]["name"]
    assert "read as" not in back
    assert [post, known] == [now["roles"][0], now["contact"]]


def test_options_stand_where_they_will(run_later):
    """
    Also between a line and its words.
    """
    line = document(
        run_later("correct", "last", "L4", "--json", "Mentored four engineers")
    )["line"]

    assert "Mentored four engineers" == line["text"]


def test_a_letter_that_rests_on_what_was_corrected_is_marked(run_later):
    """
    In the list, and beside the letter.
    """
    shown = document(run_later("show", "last", "--json"))
    letter, lines = shown["letter"], shown["resume"]["lines"]
    cited = {line for s in letter["sentences"] for line in s["citations"]}
    line = next(x for x in lines if x["id"] in cited and not x["original"])

    def marked():
        listed, beside = run_later("letters").stdout, run_later("show", "last").stderr
        return [
            f" {line['id']}," in listed and "changed since" in listed,
            line["id"] in beside and "corrected since" in beside,
        ]

    before = marked()
    told(run_later("correct", "last", line["id"], "Kept the lights of two harbours"))

    assert [False, False] == before
    assert [True, True] == marked()


def test_a_resume_that_is_kept_stands_for_its_file(run_later, tmp_path):
    """
    With what was corrected of it: that file alone says something else. What is a file
    of that name is read.
    """
    (resume,) = document(run_later("resumes", "--json"))["resumes"]
    role = document(run_later("match", "last", "posting.txt", "--json"))["resume"][
        "roles"
    ][0]
    told(run_later("correct", "last", role["id"], "--employer", "Pharos Trust"))
    letter = tmp_path / "letter.txt"
    letter.write_text(f"I worked as {role['title']} at Pharos Trust.\n")

    by_file = run_later("check", str(letter), "--resume", "ada.txt", "--json")
    kept = run_later("check", str(letter), "--resume", resume["id"][:6], "--json")
    whole = document(run_later("letter", "last", "posting.txt", "--json"))
    tailored = told(run_later("tailor", "last", "posting.txt"))
    parsed = told(run_later("parse", "last"))
    listed = document(run_later("parse", "last", "--json"))
    nobody = run_later("check", str(letter), "--resume", "last", "--user", "eve")

    assert 1 == by_file.returncode
    assert "employer.unknown" in by_file.stdout
    assert 0 == document(kept)["unsupported"]
    assert resume["id"] == whole["resume"]["id"]
    assert "Pharos Trust" in tailored
    assert "Pharos Trust" in parsed
    assert resume["id"] == listed["id"]
    assert_one_line(nobody, 2, "no resume")

    told(run_later("correct", "last", role["id"], "--employer", role["employer"]))


def test_the_last_is_the_last_that_can_be_used(run, tmp_path):
    """
    A file that could not be read and a letter that no model wrote stand in nobody's
    way; where there is nothing else, there is no last.
    """
    (tmp_path / "noise.bin").write_bytes(bytes(range(256)) * 40)
    ivy = ("--user", "ivy")

    unread = run("letter", "noise.bin", "posting.txt", *ivy)
    none = run("facts", "last", *ivy)
    told(run("letter", "ada.txt", "posting.txt", *ivy))
    shown = told(run("show", "last", *ivy))
    again = run("letter", "noise.bin", "posting.txt", *ivy)
    away = {"RESUMATE_LLM_URL": "http://127.0.0.1:9", "RESUMATE_LLM_MODEL": "m"}
    unwritten = run("letter", "last", "posting.txt", "--writer", "openai", *ivy, **away)
    states = {
        kind: [one["status"] for one in document(run(kind, "--json", *ivy))[kind]]
        for kind in ("resumes", "letters")
    }

    assert [2, 2, 3] == [one.returncode for one in (unread, again, unwritten)]
    assert_one_line(none, 2, "no resume 'last'")
    assert {"ready", "failed"} == {*states["resumes"]}
    assert ["failed", "ready"] == states["letters"]
    assert shown == told(run("show", "last", *ivy))
    assert "Ran Kafka" in told(run("facts", "last", "--add", "Ran Kafka", *ivy))


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("show", "ffffff"), "ffffff"),
        (("check", "letter.txt", "--resume", "ffffff"), "ffffff"),
        (("match", "fffffh", "posting.txt"), "path"),
        (("interview", "l"), "letter"),
        (("versions", "last", "--choose", "99"), ""),
        (("facts", "last", "--add", "x" * 501), "text"),
        (("outcome", "last", "married"), "married"),
    ],
)
def test_what_is_not_there_is_one_line(run_later, arguments, word):
    """
    2, and one line that says what to do.
    """
    assert_one_line(run_later(*arguments), 2, word)
