"""
Every view is for everyone: axe-core finds nothing, in both languages and themes.
"""

import pytest

import stories
from accessibility import violations, violations_but_of_colours

pytestmark = [pytest.mark.browser, pytest.mark.postgres]
PATIENCE = 30_000
"""Milliseconds."""
LIE = "I led a team of 500 engineers."
FILE = {"name": "ada.pdf", "mimeType": "application/pdf"}


def _to(page, view):
    page.evaluate("view => (location.hash = view)", view)


def _before_the_letter(page, name):
    yield "sign-in"
    page.locator("#name").fill(name)
    page.locator("#name").press("Enter")
    page.locator("#file").wait_for()
    yield "nothing yet"
    page.set_input_files("#file", {**FILE, "buffer": b"%PDF-1.7 and nothing"})
    page.locator("#upload-state.problem").wait_for()
    yield "a refused file"
    page.set_input_files("#file", {**FILE, "buffer": stories.as_pdf()})
    page.locator("#resumes .choice").wait_for()
    page.locator(".paste summary").first.click()
    yield "a resume"
    page.locator("#posting").fill(stories.POSTING)
    page.locator("#posting-review button").first.click()
    page.locator("#posting-review li").first.wait_for()
    yield "what they ask"


def _the_letter(page):
    page.locator("#write").click()
    page.locator("#take button").first.wait_for()
    yield "the letter"
    page.locator("#chat .chip").nth(2).click()
    page.locator("#answer ins").first.wait_for()
    yield "a turn"
    page.locator("#letter .sentence.candidate").first.click()
    page.locator(".panel-body button").first.click()
    page.locator("#sentence-text").fill(LIE)
    yield "an edit"
    page.locator(".panel-body .primary").click()
    page.locator("#letter .finding").wait_for()
    for box in page.locator("aside details:not([open])").element_handles():
        box.query_selector("summary").click()
    page.locator("#interview li").first.wait_for()
    yield "a finding, and everything open"
    page.locator("#coverage button.link").first.click()
    page.locator("dialog textarea").wait_for()
    yield "stating a fact"
    page.keyboard.press("Escape")
    page.locator("#versions button").last.click()
    page.locator("#looking .primary").wait_for()
    yield "an older version"


def _the_rest(page):
    _to(page, "letters")
    page.locator("#history a").wait_for()
    yield "the history"
    page.locator("#history button.link").first.click()
    page.locator("dialog").wait_for()
    yield "a duplicate"
    page.keyboard.press("Escape")
    page.locator("#search").fill("no such letter")
    page.locator("#history a").wait_for(state="detached")
    yield "nothing found"
    _to(page, "check")
    page.locator("#check-letter").fill(f"Dear team,\n\n{LIE} I am a BSc.")
    page.locator("#view form .primary").click()
    page.locator(".checked").first.wait_for()
    yield "a check"
    _to(page, "")
    page.locator("#resumes a").click()
    page.locator(".lines").first.wait_for()
    yield "what was read"
    page.locator(".lines button.link").first.click()
    page.locator(".lines textarea").wait_for()
    yield "a correction"
    page.locator("[data-role] button").first.click()
    page.locator("[data-role] input").last.fill("soon")
    page.locator("[data-role] .primary").click()
    page.locator("[data-role] .problem:visible").wait_for()
    page.locator(".contact button").first.click()
    page.locator(".contact input").first.fill("Ada Moore")
    yield "a post that cannot be, and how one is reached"
    page.locator(".contact .primary").click()
    page.locator(".contact .original").wait_for()
    yield "what was corrected"
    _to(page, "account")
    page.locator("#view .danger").wait_for()
    yield "the account"
    page.locator("#view .danger").click()
    yield "a dialog"
    page.locator("dialog .danger").click()
    page.locator("#receipt").wait_for()
    yield "the receipt"


# Colours are the same in every language.
@pytest.mark.parametrize(
    ("locale", "looked_for"),
    [("en-GB", violations), ("de-DE", violations_but_of_colours)],
)
def test_every_view_is_accessible(chromium, address, locale, looked_for):
    """
    All that a person meets from signing in to the receipt.
    """
    page = chromium.new_context(locale=locale).new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(address)
    page.locator("#name").wait_for()
    assert page.locator("html").get_attribute("lang") == locale[:2]

    wrong = {}
    for part in (
        _before_the_letter(page, f"Ada, {locale}"),
        _the_letter(page),
        _the_rest(page),
    ):
        for view in part:
            wrong[view] = looked_for(page)

    page.context.close()
    assert {view: found for view, found in wrong.items() if found} == {}
    assert len(wrong) > 15
