"""
A real browser on a real server.
"""

import os
import shutil
from contextlib import contextmanager

import pytest
from playwright.sync_api import sync_playwright

import stories
from page_steps import letter_of, sign_in
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


@contextmanager
def _letter_open(chromium, address, name, letter):
    """
    The page with that person's letter, found again.
    """
    with _signed_in(chromium, f"{address}/#letter={letter}", name) as page:
        page.set_default_timeout(PATIENCE)
        page.mouse.move(0, 0)  # not where a sentence will be
        page.get_by_role("button", name="Copy").wait_for()
        yield page


@pytest.fixture
def letter(chromium, address, request):
    """
    The page with a letter to the lighthouse of somebody new.
    """
    name = f"Ada {request.node.name}"
    with _letter_open(chromium, address, name, letter_of(address, name)) as page:
        yield page


@pytest.fixture(scope="session")
def _beas_letter(address):
    return letter_of(address, "Bea")


@pytest.fixture
def beas_letter(chromium, address, _beas_letter):
    """
    The page with a letter of Bea's: for tests that change nothing of it.
    """
    with _letter_open(chromium, address, "Bea", _beas_letter) as page:
        yield page
