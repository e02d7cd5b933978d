"""
How the page behaves: behind a proxy, and within its size.
"""

import re
from pathlib import Path

import httpx
import pytest

from warm_server import WarmServer

pytestmark = [pytest.mark.browser, pytest.mark.postgres]
STATIC = Path(__file__).parent.parent.parent / "entrypoints/resumate_http/static"
FIRST_VIEW = 100_000
"""Bytes."""


def test_the_first_view_is_small(chromium, address):
    """
    All that comes before a person signs in is under 100 KB.
    """
    page = chromium.new_context().new_page()
    finished = []

    def note(request):
        finished.append(request)

    page.on("requestfinished", note)
    page.goto(address)
    page.get_by_label("Your name").wait_for()
    page.wait_for_load_state("networkidle")
    sizes = {request.url: request.sizes() for request in finished}
    page.context.close()
    total = sum(
        s["responseBodySize"] + s["responseHeadersSize"] for s in sizes.values()
    )
    assert 0 < total < FIRST_VIEW, sizes


def test_the_pages_files_travel_compressed_and_what_people_say_does_not(address):
    """
    Beside a secret, the size of what is compressed would tell of it.
    """
    packed = {"Accept-Encoding": "gzip"}

    words = httpx.get(f"{address}/words.js", headers=packed)
    told = httpx.get(f"{address}/openapi.json", headers=packed)

    assert words.headers["content-encoding"] == "gzip"
    assert int(words.headers.get("content-length", 0)) < len(words.content) / 2
    assert "content-encoding" not in told.headers


def test_what_the_first_view_needs_is_fetched_with_the_page():
    """
    On a slow line each module that is only then asked for is a second more: neither
    signing in nor the view behind it waits for what another one imports.
    """
    page = (STATIC / "index.html").read_text("utf-8")
    preloaded = re.findall(r'rel="modulepreload" href="(.+?)"', page)
    needed, found = ["app.js", "local-identity.js", "sign-in.js", "write.js"], set()
    while needed:
        module = needed.pop()
        found.add(module)
        imported = re.findall(r'from "\./(.+)";', (STATIC / module).read_text("utf-8"))
        needed += [name for name in imported if name not in found]

    assert len(found) > 10
    assert sorted(found - {"app.js"}) == sorted(preloaded)


def test_nothing_is_cut_off_at_any_width(beas_letter):
    """
    The page never scrolls sideways.
    """
    needed = {}
    for width in (320, 768, 1920):
        beas_letter.set_viewport_size({"width": width, "height": 800})
        needed[width] = beas_letter.evaluate("document.documentElement.scrollWidth")

    assert [] == [width for width, taken in needed.items() if taken > width], needed


def test_who_comes_through_a_proxy_types_no_name(chromium, tmp_path, on_a_database):
    """
    Where a proxy says who is asking, the page knows that name, also after signing out.
    """
    settings = {"RESUMATE_USER_HEADER": "X-Forwarded-User", **on_a_database()}
    server = WarmServer(tmp_path, **settings)
    address = server.start()
    headers = {"X-Forwarded-User": "ada@example.org"}
    page = chromium.new_context(extra_http_headers=headers).new_page()
    page.goto(address)
    page.locator("#who", has_text="ada@example.org").wait_for()
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("button", name="Sign in").click()
    page.locator("#who", has_text="ada@example.org").wait_for()
    page.context.close()
    server.stop()


LEAVE = """() => {
    localStorage.setItem("left", "here");
    sessionStorage.setItem("left", "here");
    document.cookie = "left=here; max-age=600";
    return new Promise(done => (indexedDB.open("left").onsuccess = () => done()));
}"""
LEFT = """async () => [
    localStorage.getItem("left"),
    localStorage.getItem("resumate.language"),
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    innerWidth,
    navigator.onLine,
]"""


def test_what_one_test_leaves_no_other_finds(signed_in):
    """
    The window is the same, and all else of it is as on the first day.
    """
    with signed_in("Ada") as first:
        as_new = first.evaluate(LEFT)
        first.get_by_role("button", name="Deutsch").click()
        first.get_by_role("button", name="English").wait_for()
        first.evaluate(LEAVE)
        first.set_viewport_size({"width": 390, "height": 844})
        first.context.new_page()
        assert as_new != first.evaluate(LEFT)

    with signed_in("Bea") as second:
        assert as_new == second.evaluate(LEFT)
        assert second.context.pages[1:] == [second]
        assert second.get_by_label("Your name").is_hidden()
        assert "Bea" in second.locator("#who").inner_text()
        second.get_by_role("button", name="Deutsch").wait_for()
