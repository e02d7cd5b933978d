"""
Every use case on every way in: what the WebSocket answers is what HTTP answers.
"""

import base64
import io
import json
import re
import zipfile
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

import stories
from clients import Listener, Person
from resumate.conversation import ACTIONS
from resumate.conversation.__main__ import reference

pytestmark = pytest.mark.postgres

ROOT = Path(__file__).resolve().parents[2]
OF_THE_MACHINE = {"GET /health", "GET /metrics"}
"""What tells of the server, and nothing of a person."""


def test_every_route_is_an_action_and_every_action_a_route():
    """
    Whoever adds a way to ask over HTTP adds it to the WebSocket, and the other way
    round: the page has to do without HTTP on AWS.
    """
    # Imported here: whoever only looks which tests there are needs no web framework.
    from resumate_http.routes import API  # noqa: PLC0415

    routes = {
        f"{method} {route.path.removeprefix('/api/v1')}"
        for router in API
        for route in router.routes
        for method in route.methods
    }
    told = {route for a in ACTIONS.values() for route in a.route.split(", ")}

    assert routes - OF_THE_MACHINE == told


def test_the_page_about_actions_is_as_they_are():
    """
    docs/websocket.md is made from the code: ``python -m resumate.conversation``.
    """
    page = (ROOT / "docs" / "websocket.md").read_text("utf-8")

    assert reference() == page
    messages = (ROOT / "src" / "resumate" / "wire" / "messages.py").read_text("utf-8")
    events = set(re.findall(r'"((?:letter|resume)\.[a-z]+)"', messages))
    assert "letter.ready" in events
    assert not {event for event in events if f"| `{event}` |" not in page}


@contextmanager
def two_ways(server, name):
    """
    A person over HTTP, and her connection.
    """
    with Person(server, name) as person, Listener(server, person.token) as listener:
        yield person, listener


@contextmanager
def with_a_letter(server, name):
    """
    The same with a letter; and the ids of what she has.
    """
    with two_ways(server, name) as (person, listener):
        resume = person.uploads(stories.RESUME.encode(), "ada.txt")
        person.resume(resume)
        letter = person.asks(resume, stories.POSTING)
        person.letter(letter)
        listener.hears("letter.ready")
        yield person, listener, {"resume_id": resume, "letter_id": letter}


@pytest.fixture
def ways(server, request):
    """
    Both ways of a person with a letter, and her ids.
    """
    with with_a_letter(server, f"Ada {request.node.name}") as found:
        yield found


@pytest.fixture(scope="module")
def kept(server):
    """
    The same of one whose letter is only looked at.
    """
    with with_a_letter(server, "Ada who keeps what she has") as found:
        yield found


def answer(listener, action, **fields):
    """
    What an action is answered with, without its envelope.
    """
    asked = listener.asks(action, **fields)
    while True:
        heard = listener.hears(ACTIONS[action].answers, "error")[-1]
        if heard["request_id"] == asked:
            assert "problem" not in heard, heard
            del heard["event"], heard["request_id"]
            return heard


@pytest.mark.parametrize(
    ("action", "fields", "path", "under"),
    [
        ("fetchResumes", {}, "/resumes", "resumes"),
        ("fetchResume", {}, "/resumes/{resume_id}", "resume"),
        ("fetchFacts", {}, "/resumes/{resume_id}/facts", "facts"),
        ("fetchLetters", {"q": "lighthouse"}, "/letters?q=lighthouse", "letters"),
        ("fetchLetters", {"q": "unheard of"}, "/letters?q=unheard%20of", "letters"),
        ("fetchLetters", {"outcome": "sent"}, "/letters?outcome=sent", "letters"),
        ("fetchLetter", {}, "/letters/{letter_id}", None),
        ("fetchLetter", {"version": 1}, "/letters/{letter_id}?version=1", None),
        ("fetchPosting", {}, "/letters/{letter_id}/posting", None),
        ("fetchVersions", {}, "/letters/{letter_id}/versions", "versions"),
        ("prepareInterview", {}, "/letters/{letter_id}/interview", "questions"),
        ("tailorResume", {}, "/letters/{letter_id}/resume", None),
        ("fetchModels", {}, "/models", "models"),
    ],
)
def test_looking_up_is_the_same_both_ways(kept, action, fields, path, under):
    """
    The same JSON; what is a list or one thing over HTTP stands under its name.
    """
    person, listener, ids = kept
    named = {key: value for key, value in ids.items() if f"{{{key}}}" in path}
    over_http = person.http.get("/api/v1" + path.format(**ids)).raise_for_status()

    heard = answer(listener, action, **named, **fields)

    assert over_http.json() == (heard[under] if under else heard)


def test_checking_and_matching_are_the_same_both_ways(kept):
    """
    The truth gate and the match, without keeping anything.
    """
    person, listener, ids = kept
    check = {"resume_id": ids["resume_id"], "letter": "I led 900 people at NASA."}
    match = {"resume_id": ids["resume_id"], "posting": stories.POSTING}

    checked = person.http.post("/api/v1/checks", json=check).raise_for_status()
    matched = person.http.post("/api/v1/matches", json=match).raise_for_status()

    assert checked.json() == answer(listener, "checkLetter", **check)
    assert matched.json() == answer(listener, "matchPosting", **match)
    assert 1 == checked.json()["unsupported"]
    assert 1 == len(answer(listener, "fetchLetters")["letters"])


def test_a_posting_is_corrected_before_the_letter(ways):
    """
    What the person says that it asks is what is matched, and what the letter answers.
    """
    _, listener, ids = ways
    corrected = {
        "title": "Keeper",
        "company": "Southlight Beacons",
        "requirements": [{"text": "Rust", "kind": "must"}, {"text": " "}],
    }
    asked = {
        "resume_id": ids["resume_id"],
        "posting": stories.POSTING,
        "corrected": corrected,
    }

    matched = answer(listener, "matchPosting", **asked)["posting"]
    answer(listener, "userInference", **asked)
    ready = listener.hears("letter.ready")[-1]

    assert ("Keeper", "Southlight Beacons") == (matched["title"], matched["company"])
    assert [("R1", "Rust", "met")] == [
        (one["id"], one["text"], one["status"]) for one in matched["requirements"]
    ]
    assert matched == ready["posting"]
    assert "Keeper at Southlight Beacons" in ready["letter"]["text"]
    assert "Northlight" not in ready["letter"]["text"]


def test_a_letter_is_changed_over_the_socket(ways):
    """
    A hand edit is checked and makes a version; choosing an older one undoes it.
    """
    person, listener, ids = ways
    letter = {"letter_id": ids["letter_id"]}
    edits = [{"index": 1, "text": "I led 900 people at NASA."}]

    edited = answer(listener, "editLetter", **letter, sentences=edits, version=1)
    undone = answer(listener, "chooseVersion", **letter, version=1)

    assert (2, 3) == (edited["letter"]["version"], undone["letter"]["version"])
    assert edited["letter"]["sentences"][1]["findings"]
    known = person.http.get(f"/api/v1/letters/{ids['letter_id']}").json()
    assert known == undone


def test_a_sentence_is_put_back_and_a_fact_settles_a_finding(ways):
    """
    A sentence that went comes back as it was; after the fact was stated the letter is
    checked again, on both ways in.
    """
    person, listener, ids = ways
    letter = {"letter_id": ids["letter_id"]}
    path = f"/api/v1/letters/{ids['letter_id']}"
    before = person.http.get(path).json()["letter"]["sentences"]
    words = "I ran Kubernetes at Foghorn Systems for three years."

    answer(listener, "editLetter", **letter, sentences=[{"index": 1, "text": ""}])
    back = [{"index": 1, "from_version": 1}]
    restored = answer(listener, "editLetter", **letter, sentences=back)["letter"]
    edits = [{"index": 1, "text": words}]
    flagged = answer(listener, "editLetter", **letter, sentences=edits)["letter"]
    resume = {"resume_id": ids["resume_id"]}
    answer(listener, "confirmFact", **resume, text=words)
    checked = answer(listener, "recheckLetter", **letter)
    again = person.http.post(f"{path}/checks").json()

    assert before == restored["sentences"]
    assert flagged["sentences"][1]["findings"]
    assert [] == checked["letter"]["sentences"][1]["findings"]
    assert checked == again


def test_an_edit_of_an_older_version_is_a_conflict(kept):
    """
    The code of the error is the one that HTTP tells.
    """
    person, listener, ids = kept
    change = {"sentences": [{"index": 0, "text": "Hello."}], "version": 7}
    path = f"/api/v1/letters/{ids['letter_id']}/sentences"

    refused = person.http.put(path, json=change)
    listener.asks("editLetter", letter_id=ids["letter_id"], **change)
    problem = listener.hears("error")[-1]["problem"]

    assert 409 == refused.status_code
    assert problem["code"] == refused.json()["code"]


def test_facts_are_stated_changed_and_taken_back_over_the_socket(ways):
    """
    What one way states, the other way knows.
    """
    person, listener, ids = ways
    resume = {"resume_id": ids["resume_id"]}
    path = f"/api/v1/resumes/{ids['resume_id']}/facts"

    stated = answer(listener, "confirmFact", **resume, text="Ran Kafka for two years")
    fact = {**resume, "fact_id": stated["fact"]["id"]}
    changed = answer(listener, "changeFact", **fact, text="Ran Kafka for a year")
    known = person.http.get(path).json()
    removed = answer(listener, "removeFact", **fact)

    assert [changed["fact"]] == known
    assert fact == removed
    assert [] == person.http.get(path).json()


def test_a_line_is_corrected_over_the_socket(ways):
    """
    What the file says stays with it, and the letter that cited it is marked.
    """
    person, listener, ids = ways
    resume = {"resume_id": ids["resume_id"]}
    path = f"/api/v1/resumes/{ids['resume_id']}"
    known = person.http.get(path).json()["lines"]
    line = next(line for line in known if "register allocator" in line["text"])
    right = line["text"].replace("35%", "45%")

    corrected = answer(
        listener, "correctLine", **resume, line_id=line["id"], text=right
    )["line"]
    letter = person.http.get(f"/api/v1/letters/{ids['letter_id']}").json()
    wish = {"letter_id": ids["letter_id"], "instruction": "Tangerine"}
    refused = answer(listener, "refineLetter", **wish)["letter"]
    back = person.http.put(f"{path}/lines/{line['id']}", json={"text": line["text"]})

    assert {**line, "text": right, "original": line["text"]} == corrected
    assert [line["id"]] == letter["letter"]["withdrawn"] == refused["withdrawn"]
    assert line == back.json()


def test_a_post_and_contact_data_are_corrected_over_the_socket(ways):
    """
    As over HTTP, where what was read puts them back; the archive has both.
    """
    person, listener, ids = ways
    resume = {"resume_id": ids["resume_id"]}
    path = f"/api/v1/resumes/{ids['resume_id']}"
    known = person.http.get(path).json()
    post = {"title": "Toolsmith", "from": "2020", "to": None}

    role = answer(listener, "correctRole", **resume, role_id="P1", **post)["role"]
    contact = answer(listener, "correctContact", **resume, name="Ada Q")["contact"]
    read = person.http.get(path).json()
    archive = person.http.get("/api/v1/account/export").content
    back = [
        person.http.put(
            f"{path}/roles/P1", json={k: known["roles"][0][k] for k in post}
        ).json(),
        person.http.put(f"{path}/contact", json=known["contact"]).json(),
    ]

    original = known["roles"][0]
    assert {**original, **post, "current": True, "original": original} == role
    assert {"name": "Ada Q", "email": stories.EMAIL}.items() <= contact.items()
    assert stories.NAME == contact["original"]["name"]
    assert [role, contact] == [read["roles"][0], read["contact"]]
    packed = zipfile.ZipFile(io.BytesIO(archive)).read("resumes.json")
    assert [role, contact] == [
        json.loads(packed)[0]["roles"][0],
        json.loads(packed)[0]["contact"],
    ]
    assert [original, known["contact"]] == back


def test_lines_are_placed_and_posts_added_over_the_socket(ways):
    """
    As over HTTP: what one way moved the other finds, and moves back.
    """
    person, listener, ids = ways
    resume = {"resume_id": ids["resume_id"]}
    path = f"/api/v1/resumes/{ids['resume_id']}"
    known = person.http.get(path).json()
    line = [x for x in known["lines"] if x["role"] == "P1"][-1]
    other = next(role["id"] for role in known["roles"] if role["id"] != "P1")

    moved = answer(listener, "placeLine", **resume, line_id=line["id"], role=other)
    read = person.http.get(path).json()
    back = person.http.put(f"{path}/lines/{line['id']}/role", json={"role": "P1"})
    post = {"title": "Deckhand", "employer": "Gull Ferries", "from": "2001", "to": None}
    role = answer(listener, "addRole", **resume, **post, section="volunteering")["role"]
    again = person.http.post(f"{path}/roles", json={"line": line["id"]})

    assert moved["line"]["placed_at"]
    assert moved["line"] in read["lines"]
    assert (200, "P1") == (back.status_code, back.json()["role"])
    assert post.items() <= role.items()
    assert 201 == again.status_code
    after = person.http.get(path).json()["roles"]
    assert role in after
    assert again.json() in after


def test_a_field_that_is_wrong_is_named_on_both_ways(ways):
    """
    So that a form can say it there.
    """
    person, listener, ids = ways
    path = f"/api/v1/resumes/{ids['resume_id']}/roles/P1"

    refused = person.http.put(path, json={"to": "soon"}).json()
    listener.asks("correctRole", resume_id=ids["resume_id"], role_id="P1", to="soon")
    problem = listener.hears("error")[-1]["problem"]

    assert [{"field": "to", "detail": refused["detail"]}] == refused["errors"]
    assert {"code": refused["code"], "detail": refused["detail"], "field": "to"} == (
        problem
    )


@pytest.mark.parametrize("form", ["txt", "md", "json", "docx", "pdf"])
def test_a_letter_leaves_as_a_file_over_the_socket(kept, form):
    """
    The name, the type and, for what has no date of its own, the bytes are the same.
    """
    person, listener, ids = kept
    path = f"/api/v1/letters/{ids['letter_id']}/export?format={form}"
    over_http = person.http.get(path).raise_for_status()

    file = answer(listener, "exportLetter", letter_id=ids["letter_id"], format=form)

    content = base64.b64decode(file["content"])
    named = over_http.headers["Content-Disposition"]
    assert file["media_type"] == over_http.headers["Content-Type"]
    assert file["filename"].rpartition(".")[2] == form
    assert named.endswith(file["filename"].replace(" ", "%20"))
    if form in {"txt", "md", "json"}:
        assert over_http.content == content
    else:
        assert 0.9 < len(content) / len(over_http.content) < 1.1


@pytest.mark.parametrize("form", ["txt", "jsonresume", "docx", "pdf"])
def test_the_resume_that_goes_with_a_letter_leaves_over_the_socket(kept, form):
    """
    The same file as over HTTP.
    """
    person, listener, ids = kept
    path = f"/api/v1/letters/{ids['letter_id']}/resume?format={form}"
    over_http = person.http.get(path).raise_for_status()

    file = answer(listener, "exportResume", letter_id=ids["letter_id"], format=form)

    content = base64.b64decode(file["content"])
    assert file["media_type"] == over_http.headers["Content-Type"]
    assert 0.9 < len(content) / len(over_http.content) < 1.1


def test_outcomes_and_duplicates_over_the_socket(ways):
    """
    An outcome is noted and forgotten; a letter like this one is written anew.
    """
    _, listener, ids = ways
    letter = {"letter_id": ids["letter_id"]}

    noted = answer(listener, "noteOutcome", **letter, state="sent", note="by post")
    listed = answer(listener, "fetchLetters", outcome="sent")["letters"]
    answer(listener, "forgetOutcome", **letter)
    other = answer(listener, "duplicateLetter", **letter, posting=stories.POSTING)
    ready = listener.hears("letter.ready")[-1]

    assert [noted["outcome"]] == [one["outcome"] for one in listed]
    assert other["letter_id"] == ready["letter_id"] != ids["letter_id"]
    assert [] == answer(listener, "fetchLetters", outcome="sent")["letters"]


def test_letters_and_resumes_are_erased_over_the_socket(ways):
    """
    What is erased one way is gone on both.
    """
    person, listener, ids = ways

    answer(listener, "eraseLetter", letter_id=ids["letter_id"])
    answer(listener, "eraseResume", resume_id=ids["resume_id"])

    assert {"resumes": [], "letters": []} == answer(listener, "fetchUserData")
    assert [] == person.http.get("/api/v1/resumes").json()


def test_everything_leaves_and_is_forgotten_over_the_socket(ways):
    """
    The archive is fetched by an address that nobody can guess, once it is asked for,
    and no browser keeps it; erasing takes it away, too, and ends in a receipt.
    """
    person, listener, ids = ways

    offered = answer(listener, "exportAccount")
    fetched = httpx.get(offered["url"])
    receipt = answer(listener, "eraseAccount")["receipt"]

    archive = zipfile.ZipFile(io.BytesIO(fetched.content))
    assert offered["size"] == len(fetched.content)
    assert f"letters/{ids['letter_id']}.txt" in archive.namelist()
    assert offered["filename"] in fetched.headers["Content-Disposition"]
    assert (1, 1, 1) == tuple(receipt[n] for n in ("files", "resumes", "letters"))
    gone = httpx.get(offered["url"])
    assert 404 == gone.status_code
    assert "ask for it once more" in gone.json()["detail"]
    assert "no-store" == fetched.headers["Cache-Control"]
    assert [] == person.http.get("/api/v1/letters").json()


def test_nobody_reaches_what_is_anothers(server, kept):
    """
    Each action about a resume or a letter answers a stranger as if there were none.
    """
    _, _, ids = kept
    more = {
        "text": "x",
        "fact_id": "F1",
        "line_id": "L1",
        "role_id": "P1",
        "role": "P1",
        "letter": "I can.",
        "posting": stories.POSTING,
        "instruction": "shorter",
        "sentences": [{"index": 0, "text": "x"}],
        "state": "sent",
    }
    about = {name for name, a in ACTIONS.items() if ids.keys() & a.asks.model_fields}
    with two_ways(server, "Eve") as (_, listener):
        codes = {}
        for action in about:
            listener.asks(action, **ids, **more, version=1)
            heard = listener.hears(ACTIONS[action].answers, "error")[-1]
            codes[action] = heard.get("problem", {}).get("code", "none")

    assert {"not_found"} == set(codes.values())
