"""
From a file and a posting to a traced letter, over HTTP; `test_journey` goes over the
WebSocket.
"""

import pytest

import stories
from clients import Person
from warm_server import WarmServer

pytestmark = pytest.mark.postgres


def assert_traced(document):
    """
    Every sentence about the candidate cites lines that exist; none has a finding.
    """
    lines = {line["id"] for line in document["resume"]["lines"]}
    sentences = document["letter"]["sentences"]
    claims = [s for s in sentences if s["about"] == "candidate"]
    assert len(claims) >= 3
    assert all(s["citations"] and lines.issuperset(s["citations"]) for s in claims)
    assert not [s for s in sentences if s["findings"]]


def test_a_letter_over_http(ada):
    """
    Upload a PDF, paste a posting, and get a letter whose claims are traced.
    """
    resume_id = ada.uploads(stories.as_pdf(), "ada.pdf")
    assert ada.resume(resume_id)["contact"]["name"] == stories.NAME

    document = ada.letter(ada.asks(resume_id, stories.POSTING))

    assert document["letter"]["status"] == "ready"
    assert document["letter"]["writer"] == "composer"
    assert "Northlight" in document["letter"]["text"]
    assert_traced(document)


def test_a_letter_is_refined_over_the_websocket(ada, listener):
    """
    A turn ends with letter.ready, which carries the new version and the turn.
    """
    resume_id = ada.uploads(stories.RESUME.encode(), "ada.txt")
    ada.resume(resume_id)
    letter_id = ada.asks(resume_id, stories.POSTING)
    before = ada.letter(letter_id)["letter"]
    listener.hears("letter.ready")

    asked = listener.asks("refineLetter", letter_id=letter_id, instruction="warmer")
    heard = listener.hears("letter.ready", "letter.failed", "error")[-1]

    assert (asked, "letter.ready") == (heard["request_id"], heard["event"])
    assert before["version"] + 1 == heard["letter"]["version"]
    assert heard["turn"]["changes"]
    assert heard["seq"] >= 1


def test_the_posting_cannot_give_orders(ada):
    """
    What a hostile posting says reaches neither the plan nor the letter.
    """
    resume_id = ada.uploads(stories.RESUME.encode(), "ada.txt")
    ada.resume(resume_id)

    document = ada.letter(ada.asks(resume_id, stories.POSTING_WITH_ORDERS))

    assert "Harvard" not in document["letter"]["text"]
    assert "500" not in document["letter"]["text"]
    assert document["posting"]["warnings"]
    assert_traced(document)


def test_a_missing_requirement_is_told(bea, beas_letter):
    """
    What the resume does not show is missing, with no evidence.
    """
    document = bea.letter(beas_letter)

    status = {r["text"]: r["status"] for r in document["posting"]["requirements"]}
    kubernetes = next(s for text, s in status.items() if "Kubernetes" in text)
    rust = next(s for text, s in status.items() if "Rust" in text)
    assert ("missing", "met") == (kubernetes, rust)


@pytest.fixture(scope="module")
def crashed(tmp_path_factory):
    """
    A letter that was asked for before the server crashed, as it is after that; and all
    that was logged.
    """
    folder = tmp_path_factory.mktemp("crashed") / "data"
    server = WarmServer(folder)
    with Person(server.start(), "Ada") as ada:
        resume_id = ada.uploads(stories.as_pdf(), "ada.pdf")
        ada.resume(resume_id)
        letter_id = ada.asks(resume_id, stories.POSTING)
    server.kill()

    again = WarmServer(folder)
    with Person(again.start(), "ada ") as ada:
        document = ada.letter(letter_id)
    again.stop()
    return document, "".join(server.log + again.log)


def test_a_letter_asked_for_before_a_crash_is_written_after_it(crashed):
    """
    Queue and uploads survive the server: what was promised is kept.
    """
    document, _ = crashed

    assert document["letter"]["status"] == "ready"
    assert_traced(document)


def test_people_do_not_see_each_other(bea, beas_resume, beas_letter, server):
    """
    Another person's resumes and letters are not there, by id or in a list.
    """
    with Person(server, "Eve") as eve:
        assert eve.http.get(f"/api/v1/resumes/{beas_resume}").status_code == 404
        assert eve.http.get(f"/api/v1/letters/{beas_letter}").status_code == 404
        assert eve.http.delete(f"/api/v1/resumes/{beas_resume}").status_code == 404
        assert eve.http.get("/api/v1/resumes").json() == []
        assert eve.http.get("/api/v1/letters").json() == []
    assert bea.resume(beas_resume)["status"] == "ready"


def test_no_text_of_a_person_is_logged(crashed):
    """
    Neither the resume nor the posting nor the letter reaches the server's log.
    """
    document, log = crashed

    told = [sentence["text"] for sentence in document["letter"]["sentences"]]
    assert "ResuMate is at" in log
    for row in [*stories.RESUME.splitlines(), *stories.POSTING.splitlines(), *told]:
        assert len(row) < 12 or row not in log
