"""
On a phone, or with the page at twice its size: evidence comes over the letter's foot.
"""

import pytest

import stories
from page_steps import ask_for_letter

pytestmark = [pytest.mark.browser, pytest.mark.postgres]
PHONE = {"width": 390, "height": 844}
MISSING = """
Requirements
- Experience with Terraform
- Experience with SAP
- Experience with Salesforce
"""


@pytest.fixture
def narrow(beas_letter):
    """
    The letter where there is no room beside it.
    """
    beas_letter.set_viewport_size(PHONE)
    beas_letter.evaluate("scrollTo(0, 0)")
    return beas_letter


def test_no_panel_lies_over_what_is_read(narrow):
    """
    Before a sentence is chosen there is none, and that one can be is said elsewhere;
    pointing opens none: it would come between the pointer and the sentence, and go, and
    come again. A sentence that is chosen at the foot of the screen moves above it.
    """
    assert narrow.locator("#sentence-panel").is_hidden()
    assert narrow.get_by_text("Choose a sentence").is_visible()
    narrow.mouse.move(*_first_words(narrow.locator(".sentence.candidate").first))
    assert narrow.locator("#sentence-panel").is_hidden()

    heights = narrow.locator(".sentence").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().bottom)"
    )
    low = max(index for index, foot in enumerate(heights) if foot < PHONE["height"])
    sentence = narrow.locator(".sentence").nth(low)
    assert heights[low] > PHONE["height"] / 2
    narrow.mouse.click(*_first_words(sentence))

    panel = narrow.locator("#sentence-panel")
    panel.wait_for()
    box = sentence.bounding_box()
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= panel.bounding_box()["y"]


def test_the_panel_over_the_letter_is_closed(narrow):
    """
    By its button as by Escape, which first leaves one's words, seen to their end while
    they are typed; the letter is whole again.
    """
    sentence = narrow.locator(".sentence.candidate").first
    panel = narrow.locator("#sentence-panel")
    narrow.mouse.click(*_first_words(sentence))
    panel.get_by_role("button", name="Close").click()
    panel.wait_for(state="hidden")

    narrow.mouse.click(*_first_words(sentence))
    panel.wait_for()
    panel.get_by_role("button", name="Edit").click()
    words = narrow.get_by_label("In your words")
    words.fill("word " * 50)
    assert words.evaluate("one => one.scrollHeight <= one.clientHeight")
    narrow.keyboard.press("Escape")
    narrow.keyboard.press("Escape")

    panel.wait_for(state="hidden")
    assert narrow.locator(".sentence.chosen").count() == 0


def test_a_long_wish_is_seen_whole_and_an_older_version_comes_into_sight(letter):
    """
    The field grows with the wish; Enter asks, with Shift it makes a new line. The list
    of versions stands far below the letter.
    """
    letter.set_viewport_size(PHONE)
    wish = letter.get_by_label("Your wish")
    low = wish.bounding_box()["height"]
    wish.fill("mention that I rebuilt the register allocator in Rust at Foghorn")
    assert wish.bounding_box()["height"] > low
    hidden = "one => one.scrollWidth - one.clientWidth"
    assert wish.evaluate(hidden) <= 0

    wish.fill("shorter")
    wish.press("Shift+Enter")
    assert letter.locator("#answer .reply").count() == 0
    wish.press("Enter")
    letter.locator("#answer .reply").wait_for()
    assert wish.input_value() == ""

    letter.get_by_text("Versions", exact=True).click()
    letter.get_by_role("button", name="Look at version 1").click()
    use = letter.get_by_role("button", name="Use this version")
    use.wait_for()
    assert 0 <= use.bounding_box()["y"] < PHONE["height"] / 2


@pytest.mark.parametrize("width", [390, 1366])
def test_remarks_do_not_push_the_letter_off_a_small_screen(uploaded, width):
    """
    There they unfold; who hears the page hears how many there are.
    """
    uploaded.set_viewport_size({"width": width, "height": 844})
    ask_for_letter(uploaded, stories.POSTING + MISSING)
    count = "Remarks on the letter: 1"
    uploaded.locator("#letter-notes", has_text=count).wait_for()
    assert count == uploaded.locator("#said").inner_text()
    note = uploaded.locator("#letter-notes li", has_text="Salesforce")

    assert note.is_visible() == (width > PHONE["width"])
    if not note.is_visible():
        uploaded.locator("#letter-notes summary").click()
        note.wait_for()


def test_words_that_were_corrected_have_room(uploaded):
    """
    The mark that says so stands above them, not beside.
    """
    uploaded.set_viewport_size(PHONE)
    uploaded.get_by_role("link", name="What was read").click()
    row = uploaded.locator(".lines li", has_text="register allocator")
    row.get_by_role("button", name="Correct").click()
    uploaded.get_by_label("What L3 really says").press("End")
    uploaded.keyboard.type(" in May")
    uploaded.keyboard.press("Control+Enter")
    row.locator(".stated").wait_for()

    words = row.locator("[lang]").bounding_box()
    assert words["width"] > row.bounding_box()["width"] * 0.75


def test_a_post_is_corrected_on_a_phone(uploaded):
    """
    Its fields are as wide as the card, and nothing is pushed out of sight.
    """
    uploaded.set_viewport_size(PHONE)
    uploaded.get_by_role("link", name="What was read").click()
    head = uploaded.locator("[data-role]").first
    head.get_by_role("button", name="Correct").click()
    field = head.get_by_label("Title or degree")

    assert field.bounding_box()["width"] > PHONE["width"] * 0.75
    assert uploaded.evaluate("document.body.scrollWidth") <= PHONE["width"]


def test_the_ways_through_the_page_stand_in_one_row(narrow):
    """
    At every width, so that they take no more of a low screen than they must.
    """
    tops = {}
    for width in (390, 683, 768, 1024):
        narrow.set_viewport_size({"width": width, "height": 400})
        tops[width] = narrow.locator("nav a").evaluate_all(
            "all => all.map(one => one.offsetTop)"
        )

    assert {(4, 1)} == {(len(each), len(set(each))) for each in tops.values()}, tops


def _first_words(sentence):
    """
    A point in the sentence's first line.
    """
    x, y = sentence.evaluate(
        "one => (box => [box.left + 4, box.top + 8])(one.getClientRects()[0])"
    )
    return x, y
