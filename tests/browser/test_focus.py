"""
The keyboard's place in the page: nobody is sent back to its top.
"""

import re

import pytest

import stories
from page_steps import go, until_read

pytestmark = [pytest.mark.browser, pytest.mark.postgres]


def _press(page, name):
    page.get_by_role("button", name=name).focus()
    page.keyboard.press("Enter")


def _focused(page):
    return page.evaluate("document.activeElement.textContent")


def test_what_was_waited_for_keeps_the_focus_or_gets_it(uploaded):
    """
    The button that was pressed is where the next key starts from; the report of a check
    is gone to: on a phone it begins below what is seen.
    """
    uploaded.get_by_label("The job posting").fill(stories.POSTING)
    _press(uploaded, "See what they ask")
    uploaded.locator("#posting-review li").first.wait_for()
    uploaded.locator("#posting-review button:enabled").first.wait_for()

    assert "See what they ask" == _focused(uploaded)
    count = uploaded.locator("#posting-review li").count()
    assert f"What they ask for: {count}" == uploaded.locator("#said").inner_text()

    uploaded.set_viewport_size({"width": 390, "height": 500})
    uploaded.get_by_role("link", name="Check").click()
    uploaded.get_by_label("The letter", exact=True).fill("I led 500 people at Google.")
    _press(uploaded, "Check it")
    uploaded.locator(".checked").first.wait_for()

    assert "does not support: 1" in _focused(uploaded)
    top = uploaded.locator("#check-result h3").bounding_box()["y"]
    assert 0 <= top < 500


def test_the_focus_stays_near_on_the_way_to_a_letter_and_out(page):
    """
    The language is changed by the same button, which then leads back. What is missing
    for a letter is asked for in order, first the resume, then the posting: each gets
    the focus. A resume that was pasted gets it once it is read; what could not be read
    stays there to be mended. Who hears the page learns that all is deleted.
    """
    _press(page, "Deutsch")
    page.get_by_role("button", name="English").wait_for()
    assert "English" == _focused(page)
    page.keyboard.press("Enter")

    _press(page, "Write the letter")
    page.get_by_text("Upload a resume first.").wait_for()
    assert "file" == page.evaluate("document.activeElement.id")

    page.get_by_text("Or paste its text").click()
    pasted = page.get_by_label("The text of your resume")
    pasted.fill("Hello there")
    _press(page, "Read this")
    page.locator("#upload-state.problem").wait_for()
    assert "Hello there" == pasted.input_value()

    pasted.fill(stories.RESUME)
    _press(page, "Read this")
    until_read(page)
    pasted.wait_for(state="hidden")
    assert "resume" == page.evaluate("document.activeElement.name")
    assert "Ada Quist" in page.locator("#resumes").inner_text()

    _press(page, "Write the letter")
    page.get_by_text("Paste the job posting first.").wait_for()
    assert "posting" == page.evaluate("document.activeElement.id")

    page.get_by_role("link", name="Account").click()
    _press(page, "Delete everything")
    _press(page, "Yes, delete everything")
    page.locator("#receipt").wait_for()
    page.locator("main:focus").wait_for()


def test_who_signed_in_is_led_to_what_is_shown(address, chromium):
    """
    The form that had the focus is gone.
    """
    context = chromium.new_context()
    page = context.new_page()
    page.goto(address)
    page.get_by_label("Your name").fill("Focused")
    page.keyboard.press("Enter")
    page.get_by_label("The job posting").wait_for()
    page.locator("main:focus").wait_for()
    context.close()


def test_a_complaint_does_not_lie_over_what_was_pressed(page):
    """
    It stands above that, and leaves the ways to the other views free.
    """
    page.set_viewport_size({"width": 1280, "height": 800})
    write = page.get_by_role("button", name="Write the letter")
    write.click()
    page.get_by_text("Upload a resume first.").wait_for()

    complaint = page.locator("#notice").bounding_box()

    assert complaint["y"] + complaint["height"] < write.bounding_box()["y"]


SEEN = """() => {
    const focused = document.activeElement;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return focused.contains(seen) || !focused.closest("#result");
}"""


@pytest.mark.parametrize("size", [(1280, 900), (640, 450), (390, 844)])
def test_the_focus_is_not_hidden_under_the_evidence(beas_letter, size):
    """
    The panel follows who reads on, and lies over nothing that the keyboard comes to
    after the sentences, also once the pointer went over another sentence.
    """
    width, height = size
    beas_letter.set_viewport_size({"width": width, "height": height})
    beas_letter.locator(".sentence.candidate").last.focus()
    beas_letter.locator("#evidence").wait_for()
    beas_letter.locator(".sentence").last.focus()

    passed = set()
    for _ in range(24):
        beas_letter.keyboard.press("Tab")
        passed.add(beas_letter.evaluate("document.activeElement.id"))
        # The button over the foot makes way a frame after what it leads to is in sight.
        beas_letter.wait_for_function(SEEN)
        if "wish" in passed:
            break
    beas_letter.locator(".sentence").nth(2).hover()
    beas_letter.mouse.move(0, 0)
    beas_letter.evaluate("document.activeElement.scrollIntoView()")
    beas_letter.wait_for_function(SEEN)

    assert {"became-of", "wish"} <= passed


def test_a_pointer_that_rests_takes_nothing_from_the_keyboard(letter):
    """
    A sentence that comes to lie under it is not shown in place of the one chosen.
    """
    letter.set_viewport_size({"width": 1280, "height": 500})
    letter.locator(".sentence.candidate").first.focus()
    opening = letter.locator(".sentence.connecting").first
    place = opening.bounding_box()
    letter.mouse.move(place["x"] + 5, place["y"] - 55)
    letter.evaluate("scrollBy(0, 60)")
    letter.locator(".sentence.connecting:hover").wait_for()

    assert "about you" in letter.locator("#rests .about").inner_text()

    letter.mouse.move(place["x"] + 8, place["y"] - 55)

    letter.locator("#rests .about", has_text="nothing to check").wait_for()


def test_a_list_that_is_drawn_anew_keeps_the_focus(letter):
    """
    Versions come a moment after the one that was made: who had come to an older one by
    key is there still.
    """
    asked, late = [], []

    def through(socket):
        server = socket.connect_to_server()

        def passed(message):
            asked.extend([message] if '"fetchVersions"' in message else [])
            # Once at first, once after "shorter", and after that was undone.
            last = len(asked) == 3 and not late
            late.append((server, message)) if last else server.send(message)

        socket.on_message(passed)

    letter.route_web_socket(re.compile("/ws$"), through)
    letter.reload()
    _press(letter, "shorter")
    letter.locator("#versions", has_text="version 2").wait_for(state="attached")
    _press(letter, "Undo")
    letter.locator("#answer:focus").wait_for()
    letter.get_by_text("Versions", exact=True).click()
    letter.get_by_role("button", name="Look at version 1").focus()

    [(server, message)] = late
    server.send(message)

    letter.locator("#versions", has_text="version 3").wait_for()
    letter.locator("[aria-label='Look at version 1']:focus").wait_for()


def test_what_goes_leaves_the_focus_near(letter):
    """
    After a turn that is undone, an older version that is left, and what is deleted:
    among resumes, whose letters say what they miss, as among letters.
    """
    _press(letter, "shorter")
    letter.locator("#answer del").first.wait_for()
    _press(letter, "Undo")
    letter.locator("#answer", has_text="again").wait_for()
    letter.locator("#answer:focus").wait_for()

    letter.get_by_text("Versions", exact=True).click()
    _press(letter, "Look at version 1")
    _press(letter, "Back to the newest")
    letter.locator("#looking button").first.wait_for(state="detached")
    letter.locator("main:focus").wait_for()

    go(letter, "Write")
    letter.get_by_role("button", name="Delete ada.txt").click()
    letter.get_by_role("dialog").get_by_role("button", name="Delete").click()
    letter.locator("#resumes:focus").wait_for()

    letter.get_by_role("link", name="Letters").click()
    letter.locator("#history a").click()
    letter.locator(".sentence.candidate").first.focus()
    assert "The resume was deleted." in letter.locator("#rests").inner_text()

    letter.get_by_role("link", name="Letters").click()
    letter.locator("#history button", has_text="Delete").focus()
    letter.keyboard.press("Enter")
    letter.get_by_role("dialog").get_by_role("button", name="Delete").click()
    letter.locator("#history:focus").wait_for(state="attached")
