"""
What the typed client asks, and what it raises, whatever the server is.
"""

import inspect
import time
import traceback
from contextlib import suppress
from uuid import UUID

import pytest
from fastapi import FastAPI

from resumate.requests import FileFormat, ResumeFileFormat
from resumate_client import ApiError, ResuMate, UnreachableError
from resumate_client.waiting import sleep_until
from resumate_http.routes import API, OWN
from scripted_server import answered, scripted_server

ID = UUID(int=7)
CALLS = {
    "DELETE /account": lambda c: c.erase_account(),
    "DELETE /letters/{}": lambda c: c.erase_letter(ID),
    "DELETE /letters/{}/outcome": lambda c: c.forget_outcome(ID),
    "DELETE /resumes/{}": lambda c: c.erase_resume(ID),
    "DELETE /resumes/{}/facts/{}": lambda c: c.remove_fact(ID, "F1"),
    "GET /account/export": lambda c: c.export_account(),
    "GET /letters": lambda c: c.letters(),
    "GET /letters/{}": lambda c: c.letter(ID),
    "GET /letters/{}/export": lambda c: c.export(ID, FileFormat.PDF),
    "GET /letters/{}/interview": lambda c: c.interview(ID),
    "GET /letters/{}/posting": lambda c: c.posting(ID),
    "GET /letters/{}/resume": lambda c: c.tailored_resume(ID),
    "GET /letters/{}/versions": lambda c: c.versions(ID),
    "GET /models": lambda c: c.models(),
    "GET /resumes": lambda c: c.resumes(),
    "GET /resumes/{}": lambda c: c.resume(ID),
    "GET /resumes/{}/facts": lambda c: c.facts(ID),
    "POST /checks": lambda c: c.check("Dear all,", ID),
    "POST /letters": lambda c: c.write_letter(ID, "A keeper."),
    "POST /letters/{}/checks": lambda c: c.recheck(ID),
    "POST /letters/{}/duplicates": lambda c: c.write_again(ID),
    "POST /letters/{}/turns": lambda c: c.refine(ID, "shorter"),
    "POST /letters/{}/versions": lambda c: c.choose_version(ID, 1),
    "POST /matches": lambda c: c.match(ID, "A keeper."),
    "POST /resumes/{}/facts": lambda c: c.confirm_fact(ID, "I sail."),
    "POST /resumes/{}/roles": lambda c: c.add_role(ID, line="L2"),
    "POST /uploads": lambda c: c.upload_resume(b"%PDF", "a.pdf"),
    "PUT /letters/{}/outcome": lambda c: c.note_outcome(ID, "sent"),
    "PUT /letters/{}/sentences": lambda c: c.edit(ID, {0: "Dear all,"}),
    "PUT /resumes/{}/contact": lambda c: c.correct_contact(ID, name="Ada"),
    "PUT /resumes/{}/facts/{}": lambda c: c.change_fact(ID, "F1", "I sail."),
    "PUT /resumes/{}/lines/{}": lambda c: c.correct_line(ID, "L1", "Sailed"),
    "PUT /resumes/{}/lines/{}/role": lambda c: c.place_line(ID, "L1", "P2"),
    "PUT /resumes/{}/roles/{}": lambda c: c.correct_role(ID, "P1", title="Keeper"),
}
"""For each route of the API, how it is asked for."""
NOT_FOR_PROGRAMS = {
    "GET /health",
    "GET /metrics",
    "GET /downloads/{}",
    "POST /session",
    "POST /uploads/file",
}
"""Of operators and of parts of other calls."""


@pytest.fixture
def server():
    """
    One that answers with nothing that anyone asked for.
    """
    with scripted_server(answered({})) as script:
        yield script


@pytest.fixture
def client(server):
    with ResuMate(server.url, "token") as made:
        yield made


def routes() -> set[str]:
    app = FastAPI()
    for router in (*API, *OWN):
        app.include_router(router)
    found = set()
    for path, methods in app.openapi()["paths"].items():
        parts = ["{}" if part.startswith("{") else part for part in path.split("/")]
        if path.startswith("/api/v1/"):
            where = "/".join(parts).removeprefix("/api/v1")
            found |= {f"{method.upper()} {where}" for method in methods}
    return found


def test_each_route_has_its_call():
    """
    What is documented for programs can be asked with the client.
    """
    assert routes() - NOT_FOR_PROGRAMS == set(CALLS)


@pytest.mark.parametrize("route", CALLS)
def test_each_call_asks_its_route(client, server, route):
    """
    It asks the one thing that it is for, and can end in nothing but its own errors.
    """
    given = route.partition(" ")[2].count("{}")
    with suppress(ApiError):
        CALLS[route](client)

    asked = server.requests[0].path.partition("?")[0].removeprefix("/api/v1")
    known = [str(ID), "F1", "L1", "P1"]
    parts = ["{}" if part in known else part for part in asked.split("/")]
    assert "/".join(parts) == route.partition(" ")[2]
    assert parts.count("{}") == given


def test_a_tailored_resume_is_had_as_a_file(client, server):
    """
    In the form that was asked for, said as a word or as the constant.
    """
    for form in (ResumeFileFormat.DOCX, "docx"):
        client.export_tailored_resume(ID, form)

    assert {request.path for request in server.requests} == {
        f"/api/v1/letters/{ID}/resume?format=docx"
    }


SECRET = "Kept the lighthouse"
WRONG = {
    "empty posting": (lambda c: c.write_letter(ID, ""), 422),
    "endless posting": (lambda c: c.write_letter(ID, SECRET * 6000), 413),
    "id": (lambda c: c.write_letter("last", SECRET), 422),
    "tone": (lambda c: c.write_letter(ID, SECRET, tone="loud"), 422),
    "empty letter": (lambda c: c.check("", ID), 422),
    "form": (lambda c: c.export(ID, "exe"), 422),
    "state": (lambda c: c.note_outcome(ID, SECRET), 422),
    "status": (lambda c: c.letters(status="lost"), 422),
    "version": (lambda c: c.choose_version(ID, -1), 422),
    "index": (lambda c: c.edit(ID, {-1: SECRET}), 422),
    "type": (lambda c: c.confirm_fact(ID, 7), 422),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_cannot_be_asked_is_refused_as_the_server_would(client, server, wrong):
    """
    An ApiError that says which field, and quotes nothing that was given.
    """
    call, status = WRONG[wrong]

    with pytest.raises(ApiError) as refused:
        call(client)

    assert refused.value.status == status
    assert refused.value.code in {"request.invalid", "request.too_large"}
    assert SECRET not in "".join(traceback.format_exception(refused.value))
    assert server.requests == []


@pytest.mark.parametrize("name", ["../letters", "..", "a/b", "a?x=1", "a#b", "%2e%2e"])
def test_no_id_leads_anywhere_else(client, server, name):
    """
    An id is one step of the way, whatever is in it.
    """
    with pytest.raises(ApiError):
        client.resume(name)

    [asked] = server.requests
    assert asked.path.startswith("/api/v1/resumes/")
    assert asked.path.count("/") == 4
    assert not {"?", "#"} & set(asked.path)
    assert not asked.path.endswith("..")


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1", "127.0.0.1:1", "http://[", "ftp://127.0.0.1", ""]
)
def test_no_server_is_unreachable(address):
    """
    Where there is none, or no address.
    """
    with pytest.raises(UnreachableError):
        ResuMate.sign_in(address, "Ada")


def test_any_token_is_for_the_server_to_refuse(server):
    """
    Letters beyond ASCII are sent, too.
    """
    with ResuMate(server.url, "ü") as client, pytest.raises(ApiError):
        client.resumes()


@pytest.mark.parametrize("status", [200, 302, 404, 500])
def test_who_is_no_resumate_is_told(server, status):
    """
    Another server's page is an ApiError with its status.
    """

    def page(exchange):
        exchange.head(status, "text/html")
        exchange.say(b"<html>Hello</html>")

    server.will(page)
    with ResuMate(server.url, "t") as client, pytest.raises(ApiError) as refused:
        client.resumes()

    assert refused.value.status == status


def test_a_change_may_take_longer_than_other_calls(server):
    """
    A model that thinks for longer than a call may take is waited for.
    """

    def slow(exchange):
        exchange.server.script.released.wait(0.6)
        answered({})(exchange)

    server.will(slow)
    with ResuMate(server.url, "t", timeout=0.2) as client:
        with pytest.raises(ApiError):
            client.refine(ID, "shorter")
        with pytest.raises(UnreachableError):
            client.recheck(ID)


def busy(seconds):
    """
    A server that wants to be asked again after that.
    """
    return lambda exchange: exchange.head(429, retry_after=seconds, content_length="0")


def test_a_busy_server_is_asked_again_when_it_says(client, server):
    """
    Not before, where it says how long that is.
    """
    server.will(busy("1"), answered([]))
    begun = time.monotonic()

    client.resumes()

    assert time.monotonic() - begun >= 1
    assert len(server.requests) == 2


def test_a_server_that_is_busy_for_long_is_not_asked_again(client, server):
    """
    What it says is told at once: whoever asked may have something better to do.
    """
    server.will(busy("3600"))

    with pytest.raises(ApiError) as refused:
        client.resumes()

    assert refused.value.status == 429
    assert len(server.requests) == 1


def test_who_waited_long_enough_is_told_what_becomes_of_it():
    """
    It is not lost.
    """
    with pytest.raises(TimeoutError, match="ask for it later"):
        sleep_until(time.monotonic())


def test_every_public_call_says_what_it_does():
    """
    None is without a word.
    """
    calls = inspect.getmembers(ResuMate, inspect.isfunction)

    assert [n for n, call in calls if not n.startswith("_") and not call.__doc__] == []
