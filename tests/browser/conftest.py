"""
A real browser on a real server.
"""

import os
import shutil
from contextlib import contextmanager

import pytest
from playwright.sync_api import sync_playwright

from hashing_embedder import HashingEmbedder
from openai_server import embeddings, openai_server
from page_steps import letter_of, resume_of, sign_in
from resumate.ports.embedder import TextKind
from warm_server import WarmServer

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
    "--process-per-site",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # What draws and what fetches are threads, and not processes of their own.
    "--in-process-gpu",
    "--enable-features=NetworkServiceInProcess2",
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
def word_model():
    """
    Settings of a server that embeds by words alone: the page does not know what it is
    that finds a line, and loading and asking weights takes a second of each server.
    """
    with openai_server() as server:
        embedder = HashingEmbedder()
        server.will(
            embeddings(lambda text: embedder.embed([text], TextKind.PASSAGE)[0])
        )
        yield {"RESUMATE_EMBEDDER_URL": server.url, "RESUMATE_EMBEDDER_MODEL": "words"}


@pytest.fixture(scope="session")
def address(tmp_path_factory, on_a_database, word_model):
    """
    The address of a running server.
    """
    folder = tmp_path_factory.mktemp("browser")
    server = WarmServer(folder, **on_a_database(), **word_model)
    yield server.start()
    server.stop()


@pytest.fixture(scope="session")
def window(chromium, address):
    """
    What all tests look through that need nothing of their own of it: a page of its own
    for each, and what the last one left behind cleared away. The first page stays, and
    with it the process that fetched and compiled the files of the page.
    """
    context = chromium.new_context()
    context.new_page().goto(f"{address}/health")
    yield context
    context.close()


@contextmanager
def _cleared(window, address):
    """
    A page of that window, in which nothing is kept of those before it.
    """
    try:
        yield window.new_page()
    finally:
        first, *others = window.pages
        for page in others:
            page.close()
        everything = {"origin": address, "storageTypes": "all"}
        session = window.new_cdp_session(first)
        session.send("Storage.clearDataForOrigin", everything)
        session.detach()
        window.clear_cookies()


@contextmanager
def _watched(page):
    """
    Nothing may go wrong in that page's console.
    """
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "console",
        lambda said: wrong.append(said.text) if said.type == "error" else None,
    )
    yield page
    assert wrong == []


@pytest.fixture
def page_of_its_own(chromium, address, request):
    """
    A signed-in page in a window of its own: for what stays with the window.
    """
    context = chromium.new_context()
    with _watched(context.new_page()) as page:
        page.goto(address)
        sign_in(page, f"Ada {request.node.name}")
        page.get_by_role("button", name="Sign out").wait_for()
        yield page
        context.close()


COMING_BACK = "name => localStorage.setItem('resumate.name', name)"


@pytest.fixture
def signed_in(window, address):
    """
    The page at an address there, as somebody of that name finds it who comes back: to
    come the first time is one view more, at which other tests look.
    """

    @contextmanager
    def somebody(name, at=""):
        with _cleared(window, address) as page, _watched(page):
            window.pages[0].evaluate(COMING_BACK, name)
            page.goto(f"{address}/{at}")
            page.get_by_role("button", name="Sign out").wait_for()
            yield page

    return somebody


@pytest.fixture
def page(signed_in, request):
    """
    The page, signed in as somebody new.
    """
    with signed_in(f"Ada {request.node.name}") as page:
        yield page


PATIENCE = 30_000
"""Milliseconds."""
DESK = {"width": 1280, "height": 720}
"""What Playwright gives a page."""


@pytest.fixture
def uploaded(signed_in, address, request):
    """
    The page of somebody whose resume was read.
    """
    name = f"Ada {request.node.name}"
    resume_of(address, name)
    with signed_in(name) as page:
        page.set_default_timeout(PATIENCE)
        page.locator("#resumes .choice").wait_for()
        yield page


@contextmanager
def _letter_open(signed_in, name, letter):
    """
    The page with that person's letter, found again.
    """
    with signed_in(name, f"#letter={letter}") as page:
        page.set_default_timeout(PATIENCE)
        page.mouse.move(0, 0)  # not where a sentence will be
        page.get_by_role("button", name="Copy").wait_for()
        yield page


@pytest.fixture
def letter(signed_in, address, request):
    """
    The page with a letter to the lighthouse of somebody new.
    """
    name = f"Ada {request.node.name}"
    with _letter_open(signed_in, name, letter_of(address, name)) as page:
        yield page


@contextmanager
def _device(chromium, address, name):
    """
    A page in a window of its own, which that person comes back to.
    """
    context = chromium.new_context()
    try:
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(f"{address}/health")
        page.evaluate(COMING_BACK, name)
        yield page
    finally:
        context.close()


@pytest.fixture
def elsewhere(letter, chromium, address, request):
    """
    The same letter on another device of the same person.
    """
    name = f"Ada {request.node.name}"
    with _device(chromium, address, name) as page, _watched(page):
        page.goto(letter.url)
        page.get_by_role("button", name="Copy").wait_for()
        yield page


@pytest.fixture(scope="session")
def _beas_letter(address):
    return letter_of(address, "Bea")


@pytest.fixture(scope="session")
def _beas_page(chromium, address):
    with _device(chromium, address, "Bea") as page:
        page.goto(address)
        yield page


LEFT = "view => { sessionStorage.clear(); scrollTo(0, 0); location.hash = view; }"


@pytest.fixture
def beas_letter(_beas_page, _beas_letter):
    """
    A letter of Bea's: for tests that change nothing of it. The page stays open, and
    comes to the letter from another view.
    """
    with _watched(_beas_page) as page:
        page.set_viewport_size(DESK)
        page.mouse.move(0, 0)  # not where a sentence will be
        page.evaluate(LEFT, "#account")
        page.locator("#view .danger").wait_for()
        page.evaluate(LEFT, f"#letter={_beas_letter}")
        page.get_by_role("button", name="Copy").wait_for()
        yield page


@pytest.fixture(scope="session")
def _modules(chromium, address):
    page = chromium.new_context().new_page()
    page.goto(address)
    page.get_by_label("Your name").wait_for()
    yield page
    page.context.close()


@pytest.fixture
def modules(_modules):
    """
    A page in which nobody is signed in: for tests that ask its modules themselves.
    """
    with _watched(_modules) as page:
        yield page
