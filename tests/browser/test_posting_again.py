"""
The posting that a letter was written for: seen again, and corrected for a new letter.
"""

import pytest

from page_steps import ask_for_letter, go

pytestmark = [pytest.mark.browser, pytest.mark.postgres]
NAMELESS = """
Requirements
- Strong knowledge of Rust
- Experience with Python tooling
"""


def test_the_posting_is_seen_again_as_it_was_pasted(beas_letter):
    """
    Who is invited weeks later reads it, though it is gone from where it stood.
    """
    beas_letter.get_by_text("The posting as you pasted it").click()

    beas_letter.locator("#pasted", has_text="We keep 40 lighthouses lit").wait_for()
    assert beas_letter.locator("#unread").inner_text() == ""


def test_a_posting_that_was_read_wrong_is_corrected_for_a_new_letter(uploaded):
    """
    What is missing is said above the letter; the way back has the posting, what was
    read of it and the wishes, so that only the right words are to be typed. The new
    letter takes the place of the first, of which nothing was changed.
    """
    uploaded.get_by_label("Tone").select_option("formal")
    ask_for_letter(uploaded, NAMELESS)
    above = uploaded.locator("#unread", has_text="Neither the post nor the company")
    above.wait_for()
    first = uploaded.url

    above.get_by_role("button", name="Fix and write anew").click()
    review = uploaded.locator("#posting-review")
    review.locator("textarea").first.wait_for()
    assert uploaded.get_by_label("The job posting").input_value() == NAMELESS.strip()
    assert uploaded.get_by_label("Tone").input_value() == "formal"
    review.get_by_label("The post", exact=True).fill("Keeper of Lights")
    review.get_by_label("The company").fill("Southlight Beacons")
    assert uploaded.get_by_label("It takes the place of").is_checked()
    uploaded.get_by_role("button", name="Write the letter").click()
    uploaded.get_by_role("button", name="Copy").wait_for()

    text = uploaded.locator("#letter").inner_text()
    assert "Keeper of Lights" in text
    assert "Southlight Beacons" in text
    assert uploaded.url != first
    assert uploaded.locator("#unread").inner_text() == ""
    go(uploaded, "Letters")
    uploaded.locator("#history", has_text="Keeper of Lights").wait_for()
    assert uploaded.locator("#history > li").count() == 1


def test_a_letter_that_was_changed_stays_beside_a_new_one(letter):
    """
    Unless the person says that it is to go.
    """
    letter.locator("#letter .sentence", has_text="I hold a BSc").click()
    letter.get_by_role("button", name="Leave out").click()
    letter.locator("#versions", has_text="version 2").wait_for(state="attached")
    letter.get_by_text("The posting as you pasted it").click()
    letter.get_by_role("button", name="Fix and write anew").click()
    assert not letter.get_by_label("It takes the place of").is_checked()
    letter.get_by_role("button", name="Write the letter").click()
    letter.get_by_role("button", name="Copy").wait_for()

    go(letter, "Letters")
    letter.locator("#history > li").nth(1).wait_for()
