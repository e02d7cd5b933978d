"""
The page on AWS, as its emulator is: the same files from a static server, people who
sign in at hosted pages, and nothing but the WebSocket behind.
"""

import re
from dataclasses import dataclass

import pytest

import stories
from hosted_pages import HostedPages, hosted_pages
from page_on_aws import Door, published
from page_steps import ask_for_letter, go, until_read

pytestmark = [pytest.mark.browser, pytest.mark.postgres, pytest.mark.emulator]
PATIENCE = 60_000
"""Milliseconds: behind each route a function may start for it."""


@dataclass
class Site:
    """
    Where the page is, who signs people in, and the door to the socket.
    """

    url: str
    pages: HostedPages
    door: Door


@pytest.fixture(scope="module")
def site(cloud, aws_url):
    """
    The page of the deployment, whose people sign in at the stand-in.
    """
    with hosted_pages() as pages:
        keys = f"{pages.url}/.well-known/jwks.json"
        with (
            cloud.trusting(pages.url, pages.client_id, keys),
            published(cloud, aws_url, pages.url, pages.client_id) as (url, door),
        ):
            pages.callback = url
            yield Site(url, pages, door)


@pytest.fixture
def page(chromium, site):
    """
    The page, nobody signed in; nothing may go wrong in its console.
    """
    context = chromium.new_context()
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    wrong = []

    def note(said):
        # That a grant is refused, or a connection ends, is what some tests are about.
        awaited = f"{site.pages.url}/oauth2/token", site.door.url
        if said.type == "error" and not said.location["url"].startswith(awaited):
            wrong.append(said.text)

    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", note)
    page.goto(site.url)
    yield page
    context.close()
    assert wrong == []


def signs_in(page, email):
    page.get_by_role("button", name="Sign in").click()
    page.get_by_label("E-mail").fill(email)
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Sign out").wait_for()


def test_a_letter_from_signing_in_to_the_receipt(page, site):
    """
    Sign in, upload, ask, read, edit, take away, forget: all that is done on one machine
    is done here.
    """
    signs_in(page, "ada@example.org")
    assert "ada@example.org" in page.locator("#who").inner_text()
    resume = {
        "name": "ada.pdf",
        "mimeType": "application/pdf",
        "buffer": stories.as_pdf(),
    }
    page.set_input_files("#file", resume)
    until_read(page)
    ask_for_letter(page)
    page.get_by_role("button", name="Copy").wait_for()
    claim = page.locator("#letter .sentence.candidate").first
    claim.click()
    assert page.locator("#evidence li").count() >= 1
    page.get_by_role("button", name="Edit").click()
    page.get_by_label("In your words").fill("I led a team of 500 in Rust.")
    page.get_by_role("button", name="Save and check").click()
    page.locator("#letter .finding", has_text="500").wait_for()
    with page.expect_download() as download:
        page.get_by_role("button", name="PDF").click()
    assert "Northlight" in download.value.suggested_filename
    assert download.value.path().read_bytes().startswith(b"%PDF")

    go(page, "Account")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download everything").click()
    assert download.value.path().read_bytes().startswith(b"PK")
    page.get_by_role("button", name="Delete everything").click()
    page.get_by_role("button", name="Yes, delete everything").click()
    page.locator("#receipt").wait_for()

    assert [] == site.pages.refused


def test_tokens_are_kept_nowhere_and_a_reload_stays_signed_in(page, site):
    """
    No storage holds a token; after a reload the hosted pages, which know who is there,
    give new ones, and the view is the same.
    """
    signs_in(page, "grace@example.org")
    go(page, "Letters")
    page.get_by_text("No letters yet.").wait_for()
    stored = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    grants = len(site.pages.grants)

    page.reload()
    page.get_by_text("No letters yet.").wait_for()

    assert "eyJ" not in stored
    assert "verifier" not in stored
    assert page.url == f"{site.url}#letters"
    assert "authorization_code" == site.pages.grants[grants]["grant_type"]


def test_a_connection_that_ends_is_made_anew_while_the_sign_in_lasts(page, site):
    """
    Gateways end connections after a while; the page goes on as if nothing had been, and
    a token that is about to run out is refreshed first. Where no refresh token is good
    any more, the person signs in again; what was typed is still there.
    """
    site.pages.lifetime = 61
    try:
        signs_in(page, "mary@example.org")
        page.wait_for_timeout(2000)
        grants = len(site.pages.grants)
        with page.expect_websocket():
            site.door.close_all()
        go(page, "Letters")
        page.get_by_text("No letters yet.").wait_for()
        assert "refresh_token" == site.pages.grants[grants]["grant_type"]
        assert page.locator("#connection").is_hidden()

        go(page, "Write")
        page.get_by_label("The job posting").fill("Keeper wanted, with patience.")
        page.wait_for_timeout(2000)
        site.pages.forget_everybody()
        site.door.close_all()
        page.locator("#notice", has_text="sign-in has ended").wait_for()
    finally:
        site.pages.lifetime = 3600
    page.get_by_role("button", name="Sign in").click()

    posting = page.get_by_label("The job posting")
    posting.wait_for()
    assert "Keeper wanted, with patience." == posting.input_value()
    assert [("invalid_grant")] == site.pages.refused
    site.pages.refused.clear()


def test_an_answer_that_was_not_asked_for_is_refused(page, site):
    """
    A code with a state that this tab did not give is never exchanged: it could be
    another person's account.
    """
    page.get_by_role("button", name="Sign in").wait_for()
    grants = len(site.pages.grants)

    page.goto(f"{site.url}?code=stolen&state=guessed")

    page.locator("#notice", has_text="not begun in this tab").wait_for()
    page.get_by_role("button", name="Sign in").wait_for()
    assert grants == len(site.pages.grants)
    assert site.url == page.url


def test_signing_out_ends_it_everywhere(page, site):
    """
    The refresh token is revoked, and the hosted pages ask who is there again. Who is
    refused there is told, and may try again.
    """
    signs_in(page, "joan@example.org")
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("button", name="Sign in").click()

    page.get_by_label("E-mail").wait_for()
    assert page.url.startswith(f"{site.pages.url}/oauth2/authorize")
    assert re.search(r"code_challenge_method=S256", page.url)
    assert not site.pages.tokens_left("joan@example.org")

    page.get_by_label("E-mail").fill("nobody")
    page.get_by_role("button", name="Go on").click()
    page.locator("#notice", has_text="not signed in").wait_for()
    page.get_by_role("button", name="Sign in").wait_for()
