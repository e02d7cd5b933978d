"""
A server whose loggers all speak as loud as they can tells nothing of anybody.
"""

import time

import httpx
import pytest

import stories
from clients import Listener, Person
from openai_server import openai_server, streamed
from serving import Server

pytestmark = pytest.mark.postgres

LOUD = """
import logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
from resumate_cli.__main__ import run
sys.exit(run())
"""
PERSON, DEED, FIRM, SAID = "Zyxwoquist", "Qvothalloc", "Hrusklight", "Plommeter"
"""Words of a resume, a posting and a chat that stand nowhere else."""
RESUME = stories.RESUME.replace("Quist", PERSON).replace("register allocator", DEED)
POSTING = stories.POSTING.replace("Northlight", FIRM)


class LoudServer(Server):
    """
    Each library logs all that it has to say.
    """

    PROGRAM = ("-c", LOUD)


@pytest.fixture(scope="module")
def loud(tmp_path_factory, on_a_database):
    """
    A server with a model that writes, and what it logged after a person was there.
    """
    with openai_server() as script:
        script.will(*[streamed(f"Dear {FIRM} team,\n\nI rebuilt the {DEED}.")] * 40)
        server = LoudServer(
            tmp_path_factory.mktemp("loud"),
            OPENAI_LOG="debug",
            RESUMATE_LLM_URL=script.url,
            RESUMATE_LLM_MODEL="a-model",
            **on_a_database(),
        )
        address = server.start()
        answers = _visit(address)
        answers.append(httpx.get(f"{address}/metrics").text)
        server.stop()
        assert script.requests
    return "".join(server.log), answers


def _visit(address):
    """
    Everything that text goes through, and the answers to what goes wrong.
    """
    with Person(address, f"Ada {PERSON}") as ada, Listener(address, ada.token) as ear:
        resume = ada.uploads(RESUME.encode(), f"{PERSON}.md")
        ada.resume(resume)
        letter = ada.asks(resume, POSTING)
        assert ada.letter(letter)["letter"]["status"] == "ready"
        ada.turns(letter, f"say something about my {SAID}")
        ada.http.get("/api/v1/letters", params={"q": SAID})
        ear.asks("checkLetter", resume_id=resume, letter=f"I built a {SAID}.")
        ear.hears("check")
        ear.sends(f'{{"action": "refineLetter", "letter_id": "{SAID}"}}')
        told = ear.hears("error")[-1:]
        wrong = [
            ada.http.post("/api/v1/letters", json={"resume_id": SAID, "posting": 7}),
            ada.http.post("/api/v1/letters", content=f"{{{SAID}"),
            ada.http.get(f"/api/v1/letters/{SAID}"),
            ada.http.get("/api/v1/letters", params={"status": SAID}),
        ]
        spoilt = ada.uploads(b"%PDF-1.7 " + SAID.encode(), f"{SAID}.pdf")
        wrong.append(ada.http.get(f"/api/v1/resumes/{spoilt}/facts"))
    time.sleep(0.5)  # the connection's end is logged, too
    return [*map(str, told), *(answer.text for answer in wrong)]


def test_its_libraries_do_speak(loud):
    """
    Debugging is on: the test below would hear what it must not.
    """
    log, _ = loud

    assert "DEBUG:httpcore" in log


@pytest.mark.parametrize("word", [PERSON, DEED, FIRM, SAID])
def test_no_text_of_a_person_is_told(loud, word):
    """
    No word of a resume, a name, a posting, a letter or a chat is in the log, the
    metrics or an error.
    """
    log, answers = loud

    for text in (log, *answers):
        assert word not in text
