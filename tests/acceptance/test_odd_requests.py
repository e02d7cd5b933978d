"""
What is odd, too much or from elsewhere is refused clearly over HTTP.
"""

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

import stories

pytestmark = pytest.mark.postgres
MEGABYTE = 1_000_000


def assert_refused(answer, status, code):
    """
    A problem document with that status and code.
    """
    assert (status, code) == (answer.status_code, answer.json()["code"]), answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"


def in_pieces():
    """
    A body that does not say beforehand how long it is.
    """
    for _ in range(12):
        yield b"x" * MEGABYTE


@pytest.mark.parametrize(
    "body", [b"x" * 30 * MEGABYTE, in_pieces()], ids=["said", "no"]
)
def test_who_sends_too_much_hears_why(server, body):
    """
    The answer comes also to those who listen only when they have sent everything.
    """
    json = {"Content-Type": "application/json"}

    answer = httpx.post(f"{server}/api/v1/session", content=body, headers=json)

    assert_refused(answer, 413, "request.too_large")


def test_a_file_larger_than_its_ticket_allows_is_too_large(ada):
    """
    One byte too many is 413.
    """
    asked = {"filename": "ada.txt", "media_type": "text/plain"}
    ticket = ada.http.post("/api/v1/uploads", json=asked).json()
    content = b"a" * (ticket["max_bytes"] + 1)

    answer = httpx.post(ticket["url"], data=ticket["fields"], files={"file": content})

    assert_refused(answer, 413, "upload.too_large")


def test_a_page_elsewhere_cannot_borrow_this_machines_name(server):
    """
    A server for this machine answers to this machine's names only (DNS rebinding).
    """
    elsewhere = {"Host": "page.example"}

    answer = httpx.post(
        f"{server}/api/v1/session", json={"name": "Ada"}, headers=elsewhere
    )

    assert_refused(answer, 421, "host.unknown")
    address = server.replace("http", "ws") + "/ws"
    with pytest.raises(InvalidStatus) as refused:
        connect(address, additional_headers=elsewhere)
    assert refused.value.response.status_code == 403


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1:80", "[::1]:8000"])
def test_this_machine_goes_by_several_names(server, name):
    """
    All names of this machine are answered, at any port that leads here.
    """
    answer = httpx.get(f"{server}/health", headers={"Host": name})

    assert answer.status_code == 200


@pytest.mark.parametrize("version", ["0", "-1", "2147483648", "9" * 30])
def test_a_version_that_cannot_be_is_named(bea, beas_letter, version):
    """
    Versions are counted from 1, and no number is the database's problem.
    """
    answer = bea.http.get(f"/api/v1/letters/{beas_letter}?version={version}")

    assert_refused(answer, 422, "request.invalid")
    assert "query.version" in answer.json()["detail"]


def test_a_resume_is_no_posting(bea, beas_resume):
    """
    Who pastes the resume in the posting's place is told so, in any layout.
    """
    pasted = stories.RESUME.replace("\n- ", "\n\n   •   ")

    answer = bea.http.post(
        "/api/v1/letters", json={"resume_id": beas_resume, "posting": pasted}
    )

    assert_refused(answer, 422, "posting.invalid")
    assert "resume" in answer.json()["detail"]


def test_a_resume_that_could_not_be_read_is_not_waited_for(ada):
    """
    Facts and corrections of it are refused with what to do, not with "in a moment".
    """
    found = ada.uploads(b"%PDF-1.7\nnothing more", "ada.pdf")
    assert ada.resume(found)["status"] == "failed"

    answer = ada.http.post(f"/api/v1/resumes/{found}/facts", json={"text": "I ski."})

    assert_refused(answer, 409, "resume.unreadable")
    assert "upload it in another form" in answer.json()["detail"]


def test_a_text_that_is_too_long_is_refused_as_such(bea, beas_resume):
    """
    413, with the bound.
    """
    long = {"resume_id": beas_resume, "posting": "x" * 61_000}

    answer = bea.http.post("/api/v1/letters", json=long)

    assert_refused(answer, 413, "request.too_large")
    assert "60,000" in answer.json()["detail"]


@pytest.mark.parametrize("sent", ["text/plain", "application/xml", None])
def test_what_is_no_json_is_told_to_be(bea, sent):
    """
    415 names what is read; a body that is missing is another mistake.
    """
    headers = {"Content-Type": sent} if sent else {}

    answer = bea.http.post("/api/v1/checks", content=b"letter", headers=headers)

    assert_refused(answer, 415, "request.media_type")
    assert "application/json" in answer.json()["detail"]
    assert_refused(bea.http.post("/api/v1/checks"), 422, "request.invalid")


def test_a_method_that_is_not_allowed_is_told_which_are(server):
    """
    405 names the methods (RFC 9110).
    """
    answer = httpx.request("PATCH", f"{server}/api/v1/letters")

    assert_refused(answer, 405, "method_not_allowed")
    assert answer.headers["Allow"] == "GET, HEAD, POST"


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
@pytest.mark.parametrize("path", ["/api/v1/nowhere", "/nowhere.js", "/api/v1"])
def test_an_unknown_address_is_not_found_by_any_method(server, method, path):
    """
    Nothing can be done where nothing is.
    """
    answer = httpx.request(method, f"{server}{path}")

    assert_refused(answer, 404, "not_found")
    assert "Allow" not in answer.headers


def test_a_file_of_the_page_is_read_only(server):
    """
    405 says so.
    """
    answer = httpx.post(f"{server}/words.js")

    assert_refused(answer, 405, "method_not_allowed")
    assert answer.headers["Allow"] == "GET, HEAD"


@pytest.mark.parametrize(
    "body",
    [b"[" * 5000, b'{"posting": "\xff"}', b"{", b"posting", b'{"a": 1} 2'],
    ids=["deep", "no UTF-8", "cut off", "no JSON", "two"],
)
def test_what_is_no_json_is_an_invalid_request(bea, body):
    """
    However it fails to be JSON, it is the body that is named, by the same code.
    """
    answer = bea.http.post(
        "/api/v1/letters", content=body, headers={"Content-Type": "application/json"}
    )

    assert_refused(answer, 422, "request.invalid")
    assert ["body"] == [error["field"] for error in answer.json()["errors"]]


def test_the_api_describes_its_errors_and_files(server):
    """
    Every operation names problem documents, and downloads their types.
    """
    paths = httpx.get(f"{server}/openapi.json").json()["paths"]

    for path, operations in paths.items():
        for operation in operations.values():
            content = operation["responses"]["default"]["content"]
            assert set(content) == {"application/problem+json"}, path
    export = paths["/api/v1/letters/{letter_id}/export"]["get"]["responses"]["200"]
    assert "application/pdf" in export["content"]


@pytest.mark.parametrize("method", ["GET", "HEAD", "DELETE", "OPTIONS"])
def test_another_method_is_told_which_there_are(server, method):
    """
    An address of the API answers 405 with all its methods, and is not taken for a file
    of the page.
    """
    told = {
        path: httpx.request(method, f"{server}{path}").headers.get("Allow")
        for path in ("/uploads", "/api/v1/session")
    }

    assert {"/uploads": "POST", "/api/v1/session": "POST"} == told


@pytest.mark.parametrize("path", ["/health", "/api/v1/health", "/api/v1/letters", "/"])
def test_who_asks_only_for_the_head_gets_it(ada, server, path):
    """
    Monitors and programs that send HEAD are answered like those that send GET, without
    the body; who may not ask is refused as then.
    """
    whole, head = ada.http.get(path), ada.http.head(path)

    assert (200, b"") == (head.status_code, head.content)
    for name in ("Content-Type", "Content-Length"):
        assert whole.headers[name] == head.headers[name]
    assert httpx.head(f"{server}/api/v1/letters").status_code == 401


@pytest.mark.parametrize(
    "edit",
    [{"index": "0", "text": "x"}, {"index": True, "text": "x"}, {"index": 0.5}],
    ids=["text", "truth", "half"],
)
def test_what_is_no_number_is_not_taken_for_one(ada, edit):
    """
    The types of the OpenAPI document are meant.
    """
    somewhere = "/api/v1/letters/00000000-0000-0000-0000-000000000000/sentences"

    answer = ada.http.put(somewhere, json={"sentences": [edit]})

    assert_refused(answer, 422, "request.invalid")
    assert "sentences.0.index" in answer.json()["detail"]


def test_no_text_of_two_for_one_sentence_is_lost(ada):
    """
    Which of two wordings is meant, nobody can know: neither is taken.
    """
    somewhere = "/api/v1/letters/00000000-0000-0000-0000-000000000000/sentences"
    edits = [{"index": 1, "text": "I ski."}, {"index": 1, "text": "I sail."}]

    answer = ada.http.put(somewhere, json={"sentences": edits})

    assert_refused(answer, 422, "request.invalid")
    assert "Give a sentence one text" in answer.json()["detail"]


@pytest.mark.parametrize("body", ["", "{", '{"name": Ada}'])
def test_what_is_no_json_is_called_so(server, body):
    """
    A body that is missing or broken is told as that, with where it breaks.
    """
    json = {"Content-Type": "application/json"}

    answer = httpx.post(f"{server}/api/v1/session", content=body, headers=json)

    assert_refused(answer, 422, "request.invalid")
    assert answer.json()["errors"][0]["field"] == "body"


def test_signs_that_a_pdf_cannot_show_are_the_askers_to_avoid(ada):
    """
    A name in another script is no error of the server: other formats have it.
    """
    found = ada.uploads(stories.RESUME.replace("Ada", "埃达").encode(), "ada.md")
    ada.resume(found)
    asked = {"resume_id": found, "posting": stories.POSTING}
    letter = ada.http.post("/api/v1/letters", json=asked).json()["letter"]["id"]
    file = f"/api/v1/letters/{letter}/resume"

    assert ada.http.get(file, params={"format": "docx"}).status_code == 200
    answer = ada.http.get(file, params={"format": "pdf"})
    assert_refused(answer, 422, "export.unsupported_characters")
