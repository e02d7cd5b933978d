"""
Whatever a file, a posting or a person says is shown as text, and runs nowhere.
"""

import re

import httpx
import pytest

import stories
from page_steps import ask_for_letter, go

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
def brought(page):
    """
    The page with a resume whose name and lines are markup.
    """
    page.set_default_timeout(30_000)
    file = {"name": f"{EVIL}.txt", "mimeType": "text/plain", "buffer": RESUME.encode()}
    page.set_input_files("#file", file)
    page.locator("#upload-state", has_text="Read: ").wait_for()
    return page


@pytest.fixture
def written(brought):
    """
    The page with a letter to a company that calls itself markup.
    """
    ask_for_letter(brought, POSTING)
    brought.get_by_role("button", name="Copy").wait_for()
    return brought


def test_what_was_read_of_a_file_is_text(brought):
    """
    Its name, its lines, its employers, and a fact that a person states.
    """
    assert_nothing_ran(brought, "<img src=x")
    brought.get_by_role("link", name=re.compile("What was read")).click()
    brought.locator(".lines li", has_text="register allocator").wait_for()
    assert_nothing_ran(brought, EVIL)

    brought.get_by_role("button", name="State a fact").click()
    brought.get_by_label("What did you do").fill(f"Ran {EVIL}")
    brought.get_by_role("button", name="This is true").click()
    brought.locator("li", has_text="stated by you").wait_for()

    assert_nothing_ran(brought, f"Ran {EVIL}")


def test_a_file_that_is_refused_is_named_as_text(page):
    """
    The reason stands on the page with the file's name.
    """
    file = {"name": f"{EVIL}.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}
    page.set_input_files("#file", file)
    page.get_by_text("damaged").first.wait_for()

    assert_nothing_ran(page)


def test_what_a_posting_asks_is_text(brought):
    """
    Company, title and requirements, before there is a letter.
    """
    brought.get_by_label("The job posting").fill(POSTING)
    brought.get_by_role("button", name="See what they ask").click()
    brought.locator("#posting-review .status").first.wait_for()

    assert_nothing_ran(brought)


def test_a_letter_and_all_that_hangs_on_it_is_text(written):
    """
    Sentences, evidence, coverage, the tailored resume, the interview, the history.
    """
    written.locator(".sentence.candidate").first.hover()
    assert_nothing_ran(written, "onerror=")
    written.get_by_text("A resume for this posting").click()
    written.locator("#tailored").locator("h4, div > .hint").first.wait_for()
    written.get_by_text("Questions to expect in the interview").click()
    written.locator("#interview li").first.wait_for()
    assert_nothing_ran(written)

    go(written, "Letters")
    written.locator("#history a").wait_for()

    assert_nothing_ran(written)


def test_what_is_said_and_edited_is_text(written):
    """
    A turn of the chat with its answer, and a sentence in the person's words.
    """
    written.get_by_label("Your wish").fill(f"mention {EVIL}")
    written.keyboard.press("Enter")
    written.locator("#answer", has_text=re.compile(r"\S")).wait_for()
    assert_nothing_ran(written)

    written.locator("#letter .sentence.candidate").first.click()
    written.get_by_role("button", name="Edit").click()
    written.get_by_label("In your words").fill(f"I built {EVIL} in Rust.")
    written.get_by_role("button", name="Save and check").click()
    written.locator("#letter .sentence", has_text="I built <img").wait_for()

    assert_nothing_ran(written, f"I built {EVIL}")


def test_a_letter_from_elsewhere_is_text(brought):
    """
    What is pasted to be checked, and what is found in it.
    """
    go(brought, "Check")
    letter = f"Dear {EVIL} team,\n\nI led 500 engineers with {EVIL}.\n\nKind regards"
    brought.get_by_label("The letter", exact=True).fill(letter)
    brought.get_by_role("button", name="Check it").click()
    brought.locator(".checked.finding").wait_for()

    assert_nothing_ran(brought, "500 engineers with <img")


def test_a_name_is_text(chromium, address):
    """
    Who signs in as a script is called so.
    """
    page = chromium.new_context().new_page()
    page.goto(address)
    page.get_by_label("Your name").fill(EVIL)
    page.get_by_role("button", name="Start").click()
    page.get_by_role("button", name="Sign out").wait_for()

    assert_nothing_ran(page)
    page.context.close()


@pytest.mark.parametrize("path", ["/", "/index.html", "/api/v1/letters", "/health"])
def test_every_answer_forbids_scripts_of_others(address, path):
    """
    The policy allows what the server itself serves, and nothing inline.
    """
    policy = httpx.get(address + path).headers["Content-Security-Policy"]

    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
