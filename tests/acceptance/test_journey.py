"""
From signing up to a letter in the history, over one WebSocket: on one machine, and on
AWS as its emulator is. The same sentences for both.

The emulator's known gap: it accepts a handshake without naming the protocol that
``$connect`` echoes, so that is tested on the function (`test_handshake`).
"""

import base64
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import httpx
import pytest
from websockets.exceptions import InvalidStatus

import stories
from clients import PATIENCE, Listener, Person, posts

pytestmark = pytest.mark.postgres


@dataclass
class Local:
    """
    ``resumate serve``.
    """

    address: str
    path: str = "/ws"

    def signs_up(self, name: str) -> str:
        with Person(self.address, name) as person:
            return person.token


@dataclass
class Deployed:
    """
    The functions behind API Gateway.
    """

    cloud: Any
    path: str = ""

    @property
    def address(self) -> str:
        return self.cloud.socket_url

    def signs_up(self, name: str) -> str:
        return self.cloud.signs_up(name)


@pytest.fixture(params=["local", "emulated"])
def place(request):
    """
    Where ResuMate runs.
    """
    if request.param == "local":
        return Local(request.getfixturevalue("server"))
    return Deployed(request.getfixturevalue("cloud"))


@contextmanager
def listening(place, token):
    """
    A connection of the token's owner.
    """
    with Listener(place.address, token, place.path) as listener:
        yield listener


def test_from_signing_up_to_a_letter_in_the_history(place):
    """
    Ticket, upload, reading, asking, writing and the letter on one connection; and the
    letter read back on another.
    """
    token = place.signs_up("ada")
    with listening(place, token) as listener:
        resume = listener.uploads(stories.as_pdf())["resume"]
        asked = listener.asks(
            "userInference", resume_id=resume["id"], posting=stories.POSTING
        )
        heard = listener.hears("letter.ready", "letter.failed")

    assert stories.NAME == resume["contact"]["name"]
    assert {asked} == {frame["request_id"] for frame in heard}
    assert "letter.queued" == heard[0]["event"]
    numbered = sorted((f for f in heard if "seq" in f), key=lambda f: f["seq"])
    assert [n + 1 for n in range(len(numbered))] == [f["seq"] for f in numbered]
    letter = heard[-1]["letter"]
    streamed = "".join(f["text"] for f in numbered if f["event"] == "letter.delta")
    assert streamed == letter["text"], letter["notes"]
    assert ("ready", 1) == (letter["status"], letter["version"])

    with listening(place, token) as listener:
        listener.asks("fetchLetters")
        (kept,) = listener.hears("letters")[-1]["letters"]
        listener.asks("fetchLetter", letter_id=kept["id"])
        document = listener.hears("letter")[-1]

    assert letter["text"] == document["letter"]["text"]
    lines = {line["id"] for line in document["resume"]["lines"]}
    claims = [s for s in letter["sentences"] if s["about"] == "candidate"]
    assert len(claims) >= 3
    assert all(s["citations"] and lines.issuperset(s["citations"]) for s in claims)


def test_a_letter_is_refined_by_chat(place):
    """
    A turn makes the next version, and the answer names its request.
    """
    with listening(place, place.signs_up("ada")) as listener:
        resume = listener.uploads(stories.as_pdf())["resume"]
        listener.asks("userInference", resume_id=resume["id"], posting=stories.POSTING)
        letter = listener.hears("letter.ready", "letter.failed")[-1]["letter"]

        asked = listener.asks(
            "refineLetter", letter_id=letter["id"], instruction="Make it shorter."
        )
        turned = listener.hears("letter.ready", "error")[-1]

    assert (asked, 2) == (turned["request_id"], turned["letter"]["version"])
    assert len(turned["letter"]["text"]) < len(letter["text"])


def test_a_letter_is_worked_on_and_taken_away(place):
    """
    Checked, changed by hand, resting on a stated fact, exported and sent; then all of
    it is taken away, and forgotten.
    """
    with listening(place, place.signs_up("grace")) as listener:

        def answer(action, event, **fields):
            listener.asks(action, **fields)
            heard = listener.hears(event, "error")[-1]
            assert event == heard["event"], heard
            return heard

        resume = {"resume_id": listener.uploads(stories.as_pdf())["resume"]["id"]}
        match = answer("matchPosting", "match", **resume, posting=stories.POSTING)
        listener.asks("userInference", **resume, posting=stories.POSTING)
        letter_id = listener.hears("letter.ready")[-1]["letter"]["id"]
        letter = {"letter_id": letter_id}
        lie = {"index": 1, "text": "I led 900 people at NASA."}
        edited = answer("editLetter", "letter", **letter, sentences=[lie])
        again = answer("chooseVersion", "letter", **letter, version=1)
        fact = answer("confirmFact", "fact", **resume, text="Ran Kafka at Blick Optics")
        checked = answer("checkLetter", "check", **resume, letter=lie["text"])
        sheet = answer("prepareInterview", "interview", **letter)
        file = answer("exportLetter", "file", **letter, format="pdf")
        answer("noteOutcome", "outcome", **letter, state="sent")
        kept = answer("fetchLetters", "letters", outcome="sent")["letters"]
        archive = answer("exportAccount", "account.archive")
        taken = httpx.get(archive["url"], timeout=PATIENCE)
        receipt = answer("eraseAccount", "account.erased")["receipt"]

    assert "met" in {r["status"] for r in match["posting"]["requirements"]}
    assert edited["letter"]["sentences"][1]["findings"]
    assert (3, 1) == (again["letter"]["version"], checked["unsupported"])
    assert "F1" == fact["fact"]["id"]
    assert sheet["questions"]
    assert base64.b64decode(file["content"]).startswith(b"%PDF")
    assert [letter_id] == [one["id"] for one in kept]
    assert f"letters/{letter_id}.txt" in ZipFile(BytesIO(taken.content)).namelist()
    assert (1, 1, 3) == tuple(receipt[n] for n in ("files", "letters", "versions"))
    assert 404 == httpx.get(archive["url"], timeout=PATIENCE).status_code


@pytest.mark.parametrize("token", ["a.b.c", "x"])
def test_a_bad_token_is_refused(place, token):
    """
    Without a good token there is no connection at all.
    """
    with pytest.raises(InvalidStatus) as refused:
        Listener(place.address, token, place.path)

    assert 403 == refused.value.response.status_code


def test_a_letter_waits_for_someone_who_left(place):
    """
    The connection goes in mid-letter; the letter is in the history all the same.
    """
    token = place.signs_up("ada")
    with listening(place, token) as listener:
        resume = listener.uploads(stories.as_pdf())["resume"]
        listener.asks("userInference", resume_id=resume["id"], posting=stories.POSTING)
        queued = listener.hears("letter.queued", "error")[-1]

    with listening(place, token) as listener:
        status = "queued"
        while status not in {"ready", "failed"}:
            listener.asks("fetchLetter", letter_id=queued["letter_id"])
            status = listener.hears("letter", "error")[-1]["letter"]["status"]

    assert "ready" == status


def test_another_file_by_a_used_ticket_replaces_nothing(place):
    """
    It is refused where it comes; where the store takes it, its owner is told, and the
    resume and its file are what came first.
    """
    with listening(place, place.signs_up("ada")) as listener:
        ticket, pdf = listener.ticket(), stories.as_pdf()
        posts(ticket, pdf, "ada.pdf")
        first = listener.hears("resume.ready")[-1]["resume"]

        other = {"file": ("ada.pdf", stories.RESUME.upper().encode())}
        answer = httpx.post(ticket["url"], data=ticket["fields"], files=other)
        if answer.status_code == 403:
            told = answer.json()["code"]
        else:
            told = listener.hears("resume.failed", "resume.ready")[-1]["problem"][
                "code"
            ]
        listener.asks("fetchResumes")
        kept = listener.hears("resumes")[-1]["resumes"]
        listener.asks("exportAccount")
        address = listener.hears("account.archive")[-1]["url"]
        archive = ZipFile(BytesIO(httpx.get(address, timeout=PATIENCE).content))

    assert "upload.ticket_used" == told
    assert [first] == kept
    assert pdf in [archive.read(name) for name in archive.namelist()]


def test_people_do_not_see_each_other(place):
    """
    Another person's resumes and letters are not there, in a list or by id.
    """
    with listening(place, place.signs_up("ada")) as listener:
        resume = listener.uploads(stories.as_pdf())["resume"]
    with listening(place, place.signs_up("eve")) as listener:
        listener.asks("fetchUserData")
        mine = listener.hears("resumes")[-1]["resumes"]
        listener.asks("userInference", resume_id=resume["id"], posting=stories.POSTING)
        problem = listener.hears("error", "letter.queued")[-1]["problem"]

    assert [] == mine
    assert "not_found" == problem["code"]


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ('{"action": "dance"}', "userInference"),
        ('{"action": "userInference"}', "posting"),
        ("no json", "message"),
    ],
)
def test_a_message_that_is_wrong_is_answered(place, message, told):
    """
    The answer is an error that says what is wrong; the connection stays.
    """
    with listening(place, place.signs_up("ada")) as listener:
        listener.sends(message)
        problem = listener.hears("error")[-1]["problem"]
        listener.asks("fetchUserData")
        listener.hears("resumes")

    assert told in problem["detail"]
