"""
A real browser on a real server.
"""

import os
import shutil
from contextlib import contextmanager

import pytest
from playwright.sync_api import sync_playwright

import stories
from clients import Person
from page_steps import ask_for_letter, sign_in
from serving import Server

UNUSED = """
    WebUIOmniboxPopup WebUIOmniboxAimPopup

    AimEnabled AvoidCorsURLLoaderRestartOnRedirect AvoidUnnecessaryBeforeUnloadCheckSync
    DestroyProfileOnBrowserClose HttpsFirstBalancedModeAutoEnable HttpsUpgrades
    LensOverlay MediaRouter NetworkTimeServiceQuerying OptimizationHints PaintHolding
    PreconnectToSearch ThirdPartyStoragePartitioning

    SpareRendererForSitePerProcess
""".split()
"""The first two are a process for each page, which draws what would hang under an
address bar: half of all that a page costs. The last is a process for a next page, which
is in another context here. The others Playwright turns off by the same switch, which
counts once."""
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(UNUSED)}",
]
BROWSERS = ("chromium-headless-shell", "chromium")
"""The first has no window that could be drawn, and takes a quarter less of the
processor."""


@pytest.fixture(scope="session")
def chromium():
    """
    Headless Chromium; missing, it is a reason to skip on a laptop and to fail in CI.
    """
    found = (os.environ.get("CHROMIUM"), *map(shutil.which, BROWSERS))
    path = next(filter(None, found), None)
    if path is None:
        reason = f"no browser on this machine: apt-get install {BROWSERS[0]}"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(tmp_path_factory, on_a_database):
    """
    The address of a running server.
    """
    server = Server(tmp_path_factory.mktemp("browser"), **on_a_database())
    yield server.start()
    server.stop()


@contextmanager
def _signed_in(chromium, address, name):
    """
    The page there, signed in; nothing may go wrong in its console.
    """
    context = chromium.new_context()
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "console",
        lambda said: wrong.append(said.text) if said.type == "error" else None,
    )
    page.goto(address)
    sign_in(page, name)
    page.get_by_role("button", name="Sign out").wait_for()
    yield page
    context.close()
    assert wrong == []


@pytest.fixture
def page(chromium, address, request):
    """
    The page, signed in as somebody new.
    """
    with _signed_in(chromium, address, f"Ada {request.node.name}") as page:
        yield page


PATIENCE = 30_000
"""Milliseconds."""


@pytest.fixture
def uploaded(page):
    """
    The page with Ada's resume read.
    """
    page.set_default_timeout(PATIENCE)
    resume = {
        "name": "ada.pdf",
        "mimeType": "application/pdf",
        "buffer": stories.as_pdf(),
    }
    page.set_input_files("#file", resume)
    page.locator("#upload-state", has_text="Read: ").wait_for()
    return page


@pytest.fixture
def letter(uploaded):
    """
    The page with a letter to the lighthouse.
    """
    ask_for_letter(uploaded)
    uploaded.get_by_role("button", name="Copy").wait_for()
    return uploaded


@pytest.fixture(scope="session")
def _beas_letter(address):
    """
    The id of a letter of Bea's to the lighthouse.
    """
    with Person(address, "Bea") as bea:
        resume = bea.uploads(stories.as_pdf(), "bea.pdf")
        bea.resume(resume)
        letter = bea.asks(resume, stories.POSTING)
        assert bea.letter(letter)["letter"]["status"] == "ready"
    return letter


@pytest.fixture
def beas_letter(chromium, address, _beas_letter):
    """
    The page with that letter, found again: for tests that change nothing of it.
    """
    with _signed_in(chromium, address, "Bea") as page:
        page.set_default_timeout(PATIENCE)
        page.mouse.move(0, 0)  # not where a sentence will be
        page.goto(f"{address}/#letter={_beas_letter}")
        page.get_by_role("button", name="Copy").wait_for()
        yield page
