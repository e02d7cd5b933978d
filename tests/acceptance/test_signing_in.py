"""
Who somebody is on a server of one's own: by name, or by the word of a proxy.
"""

import httpx
import pytest

import stories
from clients import Listener
from resumate_client import ResuMate
from warm_server import WarmServer

pytestmark = pytest.mark.postgres
HEADER = "X-Forwarded-User"
PUBLIC = "https://letters.example.org"


@pytest.fixture(scope="module")
def proxied(tmp_path_factory, on_a_database):
    """
    A server for all machines that hears from a proxy who is asking.
    """
    folder = tmp_path_factory.mktemp("proxied")
    settings = {"RESUMATE_USER_HEADER": HEADER, "RESUMATE_PUBLIC_URL": PUBLIC}
    settings |= on_a_database()
    server = WarmServer(folder, "--host", "0.0.0.0", **settings)
    server.address = server.start()
    yield server
    server.stop()


def signed_in(address, name, **headers):
    return httpx.post(f"{address}/api/v1/session", json={"name": name}, headers=headers)


def test_whom_the_proxy_let_in_counts_and_no_name_typed(proxied):
    """
    The header's name is whose the token is, whatever the body says.
    """
    answer = signed_in(proxied.address, "Ada", **{HEADER: "bob@example.org"})

    assert (201, "bob@example.org") == (answer.status_code, answer.json()["name"])


def test_behind_the_proxy_nothing_but_its_header_is_needed(proxied):
    """
    Neither a body nor a name in it: what is sent besides is not looked at.
    """
    headers = {HEADER: "reporting-job"}
    answers = [
        httpx.post(f"{proxied.address}/api/v1/session", headers=headers, **sent)
        for sent in ({}, {"json": {}}, {"content": b"none"})
    ]

    assert [(201, "reporting-job")] * 3 == [
        (answer.status_code, answer.json()["name"]) for answer in answers
    ]


def test_past_the_proxy_nobody_signs_in(proxied):
    """
    Without the header, or with an empty one, a name is refused.
    """
    for headers in ({}, {HEADER: ""}):
        answer = signed_in(proxied.address, "Ada", **headers)

        assert (401, "token.refused") == (answer.status_code, answer.json()["code"])


def test_a_name_that_could_be_another_is_refused(proxied):
    """
    Two headers, of which a client may have sent one, and bytes that are no UTF-8.
    """
    twice = [(HEADER, "ada@example.org"), (HEADER.lower(), "boss@example.org")]
    latin = [(HEADER.encode(), "Jürgen".encode("latin-1"))]
    for headers in (twice, latin):
        answer = httpx.post(
            f"{proxied.address}/api/v1/session", json={"name": "A"}, headers=headers
        )

        assert (400, "user.unclear") == (answer.status_code, answer.json()["code"])


def test_a_name_in_utf_8_is_read_as_such(proxied):
    """
    So that a person is the same behind every proxy, and the same as on the page.
    """
    answer = signed_in(proxied.address, "x", **{HEADER: "Jürgen".encode()})

    assert (201, "Jürgen") == (answer.status_code, answer.json()["name"])


def test_a_name_that_is_too_long_is_told_as_such(proxied):
    """
    By its length, and not as if there were none.
    """
    answer = signed_in(proxied.address, "x", **{HEADER: "a" * 129})

    assert answer.status_code == 422
    assert "128 characters, and this one has 129" in answer.json()["detail"]


def test_people_are_sent_to_where_they_reach_the_server(proxied):
    """
    With what they upload and to what they fetch: the proxy ends TLS, so that a request
    comes by another address.
    """
    token = signed_in(proxied.address, "x", **{HEADER: "eve"}).json()["access_token"]
    ticket = httpx.post(
        f"{proxied.address}/api/v1/uploads",
        json={"filename": "eve.pdf"},
        headers={"Authorization": f"Bearer {token}"},
    ).json()
    with Listener(proxied.address, token) as listener:
        listener.asks("exportAccount")
        archive = listener.hears("account.archive", "error")[-1]

    assert f"{PUBLIC}/uploads" == ticket["url"]
    assert archive["url"].startswith(f"{PUBLIC}/downloads/")


def test_a_program_uploads_to_where_it_reaches_the_server(proxied):
    """
    Past the proxy, which would ask it to sign in as people do.
    """
    token = signed_in(proxied.address, "x", **{HEADER: "bot"}).json()["access_token"]
    with ResuMate(proxied.address, token) as client:
        resume = client.upload_resume(stories.as_pdf(), "bot.pdf")

    assert "ready" == resume.status


def test_the_page_is_told_that_nobody_need_say_who_they_are(proxied, server):
    """
    The page of such a server asks for no name; any other does.
    """
    kinds = [
        httpx.get(f"{address}/config.json").json()["sign_in"]["kind"]
        for address in (proxied.address, server)
    ]

    assert ["proxy", "local"] == kinds


def test_a_server_that_takes_any_name_from_anywhere_says_so(
    tmp_path, on_a_database, proxied, started
):
    """
    Who opens a server to other machines without a sign-in hears what that means; behind
    a proxy, and on this machine alone, it means nothing.
    """
    open_to_all = WarmServer(tmp_path, "--host", "0.0.0.0", **on_a_database())
    open_to_all.start()
    open_to_all.stop()

    servers = (open_to_all, proxied, started)
    assert [True, False, False] == [
        any("under anybody's name" in row for row in server.log) for server in servers
    ]
