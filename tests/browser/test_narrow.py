"""
On a phone, or with the page at twice its size: evidence comes over the letter's foot.
"""

import re

import pytest

import stories
from page_steps import ask_for_letter, go

pytestmark = [pytest.mark.browser, pytest.mark.postgres]
PHONE = {"width": 390, "height": 844}
MISSING = """
Requirements
- Experience with Terraform
- Experience with SAP
- Experience with Salesforce
"""
SALARY = "Please tell us your salary expectations."


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


SMALL = """() => [...document.querySelectorAll("#view :is(a, button)")]
    .filter((one) => one.checkVisibility() && !one.closest("p"))
    .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return Math.min(width, height) < 24;
    })
    .map((one) => one.outerHTML)"""


def test_what_is_pressed_is_large_enough_for_a_finger(letter):
    """
    24 pixels each way (WCAG 2.2, 2.5.8), but for links within a text.
    """
    letter.set_viewport_size(PHONE)
    go(letter, "Letters")
    letter.locator("#history a").wait_for()
    small = letter.evaluate(SMALL)
    go(letter, "Write")
    letter.get_by_role("link", name=re.compile("What was read")).click()
    letter.get_by_role("button", name="Fix L3").wait_for()

    assert small + letter.evaluate(SMALL) == []


@pytest.mark.parametrize("width", [390, 1366])
def test_remarks_do_not_push_the_letter_off_a_small_screen(uploaded, width):
    """
    There they unfold, but for what is required and missing, which is told at once; who
    hears the page hears how many there are.
    """
    uploaded.set_viewport_size({"width": width, "height": 844})
    ask_for_letter(uploaded, stories.POSTING + MISSING + SALARY)
    notes = uploaded.locator("#letter-notes")
    notes.locator("li", has_text="Salesforce").wait_for()
    assert "Remarks on the letter: 2" == uploaded.locator("#said").inner_text()
    note = notes.locator("li", has_text="what salary you expect")

    assert note.is_visible() == (width > PHONE["width"])
    if not note.is_visible():
        notes.locator("summary", has_text="More remarks: 1").click()
        note.wait_for()


def test_the_letter_can_be_asked_for_above_all_that_is_reviewed(uploaded):
    """
    The button stays in sight while what they ask for is read.
    """
    uploaded.set_viewport_size(PHONE)
    uploaded.get_by_label("The job posting").fill(stories.POSTING + MISSING)
    uploaded.get_by_role("button", name="See what they ask").click()
    first = uploaded.locator("#posting-review li").first
    first.wait_for()
    first.scroll_into_view_if_needed()

    go = uploaded.get_by_role("button", name="Write the letter").bounding_box()
    assert PHONE["height"] / 2 < go["y"] <= PHONE["height"] - go["height"]


def test_words_that_were_corrected_have_room(uploaded):
    """
    The mark that says so stands above them, not beside.
    """
    uploaded.set_viewport_size(PHONE)
    uploaded.get_by_role("link", name="What was read").click()
    row = uploaded.locator(".lines li", has_text="register allocator")
    row.get_by_role("button", name="Fix").click()
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
    head.get_by_role("button", name="Fix").click()
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


def test_what_stands_below_the_letter_is_folded(narrow):
    """
    The letter comes first; how much there is of all else is told, and it is not far to
    the foot of the page. Beside the letter there is room for what is asked.
    """
    narrow.reload()
    narrow.get_by_role("button", name="Copy").wait_for()
    folded = narrow.locator("aside > details:visible")
    assert {None} == {one.get_attribute("open") for one in folded.all()}
    asked = narrow.locator("#coverage summary").inner_text()
    assert re.search(r"\d met", asked)
    assert "1 missing" in asked
    lines = narrow.locator("summary", has_text="Your resume, line by line")
    assert re.search(r"\d+$", lines.inner_text().strip())
    assert narrow.locator("#letter").bounding_box()["y"] < PHONE["height"] * 0.6
    high = narrow.evaluate("document.documentElement.scrollHeight")
    assert high < 3.5 * PHONE["height"]

    narrow.locator("#coverage summary").click()
    narrow.locator("#coverage li", has_text="Kubernetes").wait_for()


def test_the_chat_is_at_hand_while_the_letter_is_read(narrow):
    """
    A button over the foot of the screen leads to the field; it makes way for a sentence
    that is chosen, and where the chat stands beside the letter there is none.
    """
    to_chat = narrow.get_by_role("button", name="Ask for a change")
    narrow.evaluate("scrollTo(0, 400)")
    box = to_chat.bounding_box()
    assert PHONE["height"] / 2 < box["y"] < PHONE["height"] - box["height"]

    to_chat.click()
    wish = narrow.get_by_label("Your wish")
    assert wish.evaluate("one => one === document.activeElement")
    assert 0 < wish.bounding_box()["y"] < PHONE["height"]

    sentence = narrow.locator(".sentence.candidate").first
    sentence.scroll_into_view_if_needed()
    narrow.mouse.click(*_first_words(sentence))
    to_chat.wait_for(state="hidden")
    narrow.keyboard.press("Escape")
    to_chat.wait_for()
    narrow.set_viewport_size({"width": 1280, "height": 720})
    to_chat.wait_for(state="hidden")


def test_nothing_lies_over_how_the_letter_is_signed(narrow):
    """
    Nor over the chat, to which the button would lead.
    """
    to_chat = narrow.get_by_role("button", name="Ask for a change")
    narrow.evaluate("scrollTo(0, 300)")
    to_chat.wait_for()

    for place in ("#letter > p:last-child", "#wish"):
        narrow.locator(place).evaluate("one => one.scrollIntoView({block: 'end'})")
        to_chat.wait_for(state="hidden")


def _first_words(sentence):
    """
    A point in the sentence's first line.
    """
    x, y = sentence.evaluate(
        "one => (box => [box.left + 4, box.top + 8])(one.getClientRects()[0])"
    )
    return x, y
