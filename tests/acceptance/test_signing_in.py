"""
Who somebody is on a server of one's own: by name, or by the word of a proxy.
"""

import httpx
import pytest

from serving import Server

pytestmark = pytest.mark.postgres
HEADER = "X-Forwarded-User"


@pytest.fixture(scope="module")
def proxied(tmp_path_factory, on_a_database):
    """
    A server that hears from a proxy who is asking.
    """
    folder = tmp_path_factory.mktemp("proxied")
    server = Server(folder, RESUMATE_USER_HEADER=HEADER, **on_a_database())
    yield server.start()
    server.stop()


def signed_in(address, name, **headers):
    return httpx.post(f"{address}/api/v1/session", json={"name": name}, headers=headers)


def test_whom_the_proxy_let_in_counts_and_no_name_typed(proxied):
    """
    The header's name is whose the token is, whatever the body says.
    """
    answer = signed_in(proxied, "Ada", **{HEADER: "bob@example.org"})

    assert (201, "bob@example.org") == (answer.status_code, answer.json()["name"])


def test_past_the_proxy_nobody_signs_in(proxied):
    """
    Without the header, or with an empty one, a name is refused.
    """
    for headers in ({}, {HEADER: ""}):
        answer = signed_in(proxied, "Ada", **headers)

        assert (401, "token.refused") == (answer.status_code, answer.json()["code"])


def test_the_page_is_told_that_nobody_need_say_who_they_are(proxied, server):
    """
    The page of such a server asks for no name; any other does.
    """
    kinds = [
        httpx.get(f"{address}/config.json").json()["sign_in"]["kind"]
        for address in (proxied, server)
    ]

    assert ["proxy", "local"] == kinds


@pytest.mark.parametrize(
    ("options", "settings", "warned"),
    [
        (["--host", "0.0.0.0"], {}, True),
        (["--host", "0.0.0.0"], {"RESUMATE_USER_HEADER": HEADER}, False),
        ([], {}, False),
    ],
    ids=["open to all", "behind a proxy", "this machine"],
)
def test_a_server_that_takes_any_name_from_anywhere_says_so(
    tmp_path, on_a_database, options, settings, warned
):
    """
    Who opens a server to other machines without a sign-in hears what that means.
    """
    server = Server(tmp_path, *options, **settings, **on_a_database())
    server.start()
    server.stop()

    assert warned == any("under anybody's name" in row for row in server.log)
