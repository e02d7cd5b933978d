"""
How the page behaves: for everyone, when the server goes, and within its size.
"""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

import stories
from serving import Server

pytestmark = [pytest.mark.browser, pytest.mark.postgres]
FIRST_VIEW = 100_000
"""Bytes."""
INTERVIEW = "Questions to expect in the interview"
SCHEMES = ["light", "dark"]


def _violations(page):
    # The policy of the page allows no script but its own: axe comes past it, as a
    # person's own browser extension would.
    found = Axe().run(page).response["violations"]
    return [
        (rule["id"], node["target"], node["failureSummary"])
        for rule in found
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_letter_is_accessible(letter, scheme):
    """
    axe-core finds nothing in a letter, with a finding, a turn and a dialog.
    """
    letter.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    assert _violations(letter) == []
    letter.get_by_role("button", name="warmer").click()
    letter.locator("#answer ins").first.wait_for()
    letter.locator("#letter .sentence.candidate").first.click()
    letter.get_by_role("button", name="Edit").click()
    letter.get_by_label("In your words").fill("I led a team of 500.")
    assert _violations(letter) == []
    letter.get_by_role("button", name="Save and check").click()
    letter.locator("#letter .finding").wait_for()
    for box in ("Your resume, line by line", "Versions", INTERVIEW):
        letter.get_by_text(box, exact=True).click()
    letter.locator("#interview li").first.wait_for()
    assert _violations(letter) == []
    letter.locator("#coverage button").first.click()
    assert _violations(letter) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_other_views_are_accessible(letter, scheme):
    """
    axe-core finds nothing in any view.
    """
    letter.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    for view, sign in (
        ("Letters", "#history a"),
        ("Account", ".danger"),
        ("Check", "#check-letter"),
    ):
        letter.get_by_role("link", name=view, exact=True).click()
        letter.locator(sign).wait_for()
        assert _violations(letter) == []
    letter.get_by_label("The letter", exact=True).fill("I led a team of 500.")
    letter.get_by_role("button", name="Check it").click()
    letter.locator(".checked").first.wait_for()
    assert _violations(letter) == []
    letter.get_by_role("link", name="Write", exact=True).click()
    letter.locator("#resumes a").wait_for()
    assert _violations(letter) == []
    letter.get_by_role("link", name=re.compile("What was read")).click()
    letter.locator(".lines").first.wait_for()
    letter.get_by_role("button", name="Correct").first.click()
    assert _violations(letter) == []
    letter.get_by_role("link", name="Write", exact=True).click()
    letter.get_by_label("The job posting").fill(stories.POSTING)
    letter.get_by_role("button", name="See what they ask").click()
    letter.locator("#posting-review li").first.wait_for()
    assert _violations(letter) == []
    letter.get_by_role("button", name="Sign out").click()
    letter.get_by_label("Your name").wait_for()
    assert _violations(letter) == []


def test_the_first_view_is_small(chromium, address):
    """
    All that comes before a person signs in is under 100 KB.
    """
    page = chromium.new_context().new_page()
    sizes = {}

    def weigh(request):
        sizes[request.url] = request.sizes()

    page.on("requestfinished", weigh)
    page.goto(address)
    page.get_by_label("Your name").wait_for()
    page.wait_for_load_state("networkidle")
    page.context.close()
    total = sum(
        s["responseBodySize"] + s["responseHeadersSize"] for s in sizes.values()
    )
    assert 0 < total < FIRST_VIEW, sizes


@pytest.mark.parametrize("width", [320, 768, 1920])
def test_nothing_is_cut_off_at_any_width(letter, width):
    """
    The page never scrolls sideways.
    """
    letter.set_viewport_size({"width": width, "height": 800})
    assert letter.evaluate("document.documentElement.scrollWidth") <= width


def test_the_server_gone_and_back_loses_nothing(chromium, tmp_path):
    """
    Killed while a sentence is edited: the page says so, keeps the words, and saves them
    when the server is back.
    """
    server = Server(tmp_path)
    address = server.start()
    page = chromium.new_context().new_page()
    page.goto(address)
    page.get_by_label("Your name").fill("Ada")
    page.get_by_role("button", name="Start").click()
    page.get_by_text("Or paste its text").click()
    page.get_by_label("The text of your resume").fill(stories.RESUME)
    page.get_by_role("button", name="Read this").click()
    page.locator("#upload-state", has_text="Read: ").wait_for()
    page.get_by_label("The job posting").fill(stories.POSTING)
    page.get_by_role("button", name="Write the letter").click()
    page.locator("#letter .sentence.candidate").first.click()
    page.get_by_role("button", name="Edit").click()
    words = "I am a compiler engineer who cares for tooling."
    page.get_by_label("In your words").fill(words)

    server.stop()
    page.locator("#connection", has_text="trying again").wait_for()
    page.get_by_role("button", name="Save and check").click()
    page.locator("#notice", has_text="does not answer").wait_for()
    port = address.rpartition(":")[2].strip("/")
    server = Server(tmp_path, port=port)
    server.start()
    page.locator("#connection").wait_for(state="hidden")
    page.get_by_role("button", name="Save and check").click()

    page.locator("#letter .sentence", has_text=words).wait_for()
    page.context.close()
    server.stop()
