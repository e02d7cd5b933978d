"""
Whatever a file, a posting or a person says is shown as text, and runs nowhere.
"""

import re

import httpx
import pytest

import stories
from page_steps import ask_for_letter, go, sign_in, until_read

pytestmark = [pytest.mark.browser, pytest.mark.postgres]

EVIL = "<img src=x onerror=window.hit=1><script>window.hit=1</script>"
LINK = "javascript:window.hit=1"
RESUME = (
    stories.RESUME.replace("Foghorn Systems", f"Foghorn {EVIL} Systems")
    .replace("register allocator", f"register allocator {EVIL}")
    .replace("Python", f"Python {EVIL}", 1)
    + f"\n[Portfolio]({LINK})\n"
)
POSTING = stories.POSTING.replace("Northlight", f"Northlight {EVIL}", 1) + (
    f"\nRequirements\n- Experience with {EVIL}\n- <b onclick=window.hit=1>Rust</b>\n"
)


def assert_nothing_ran(page, *shown):
    """
    The words are there as they are, and no element was made of them.
    """
    for text in shown:
        assert text in page.locator("body").inner_text()
    assert page.evaluate("window.hit") is None
    made = "img[src='x'], script:not([src]), [onerror], [onclick], [href^='javascript']"
    assert page.locator(made).count() == 0


@pytest.fixture
def brought(page, request):
    """
    The page with a resume whose name and lines are markup, of somebody who signed in as
    a script.
    """
    page.set_default_timeout(30_000)
    page.get_by_role("button", name="Sign out").click()
    sign_in(page, f"{EVIL} {request.node.name}")
    page.get_by_role("button", name="Sign out").wait_for()
    file = {"name": f"{EVIL}.txt", "mimeType": "text/plain", "buffer": RESUME.encode()}
    page.set_input_files("#file", file)
    until_read(page)
    return page


def test_what_was_brought_and_read_is_text(brought):
    """
    A person's name; the name of a file, its lines and its employers, also of one that
    is refused; what a posting asks before there is a letter; a letter from elsewhere,
    and what is found in it; a fact that a person states.
    """
    assert_nothing_ran(brought, "<img src=x")
    assert EVIL in brought.locator("#who").inner_text()
    file = {"name": f"{EVIL}.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}
    brought.set_input_files("#file", file)
    brought.get_by_text("damaged").first.wait_for()
    assert_nothing_ran(brought)

    brought.get_by_label("The job posting").fill(POSTING)
    brought.get_by_role("button", name="See what they ask").click()
    brought.locator("#posting-review .status").first.wait_for()
    assert_nothing_ran(brought)

    go(brought, "Check")
    letter = f"Dear {EVIL} team,\n\nI led 500 engineers with {EVIL}.\n\nKind regards"
    brought.get_by_label("The letter", exact=True).fill(letter)
    brought.get_by_role("button", name="Check it").click()
    brought.locator(".checked.finding").wait_for()
    assert_nothing_ran(brought, "500 engineers with <img")

    go(brought, "Write")
    brought.get_by_role("link", name=re.compile("What was read")).click()
    brought.locator(".lines li", has_text="register allocator").wait_for()
    assert_nothing_ran(brought, EVIL)

    brought.get_by_role("button", name="State a fact").click()
    brought.get_by_label("What did you do").fill(f"Ran {EVIL}")
    brought.get_by_role("button", name="This is true").click()
    brought.locator("li", has_text="stated by you").wait_for()

    assert_nothing_ran(brought, f"Ran {EVIL}")


def test_a_letter_and_all_that_hangs_on_it_is_text(brought):
    """
    Sentences, evidence, coverage, the tailored resume, the interview; a turn of the
    chat with its answer, a sentence in the person's words; the history.
    """
    ask_for_letter(brought, POSTING)
    brought.get_by_role("button", name="Copy").wait_for()
    brought.locator(".sentence.candidate").first.hover()
    assert_nothing_ran(brought, "onerror=")
    brought.get_by_text("A resume for this posting").click()
    brought.locator("#tailored").locator("h4, div > .hint").first.wait_for()
    brought.get_by_text("Questions to expect in the interview").click()
    brought.locator("#interview li").first.wait_for()
    assert_nothing_ran(brought)

    brought.get_by_label("Your wish").fill(f"mention {EVIL}")
    brought.keyboard.press("Enter")
    brought.locator("#answer", has_text=re.compile(r"\S")).wait_for()
    assert_nothing_ran(brought)
    brought.locator("#letter .sentence.candidate").first.click()
    brought.get_by_role("button", name="Edit").click()
    brought.get_by_label("In your words").fill(f"I built {EVIL} in Rust.")
    brought.get_by_role("button", name="Save and check").click()
    brought.locator("#letter .sentence", has_text="I built <img").wait_for()
    assert_nothing_ran(brought, f"I built {EVIL}")

    go(brought, "Letters")
    brought.locator("#history a").wait_for()

    assert_nothing_ran(brought)


@pytest.mark.parametrize("path", ["/", "/index.html", "/api/v1/letters", "/health"])
def test_every_answer_forbids_scripts_of_others(address, path):
    """
    The policy allows what the server itself serves, and nothing inline.
    """
    policy = httpx.get(address + path).headers["Content-Security-Policy"]

    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
