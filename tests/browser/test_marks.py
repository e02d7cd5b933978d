"""
What is marked is seen by those who tell few shades apart: no mark is a tint alone.
"""

import re

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.postgres]
LONGER = """list => {
    for (let n = 0; n < 20; n += 1) list.append(list.lastElementChild.cloneNode(true));
}"""
LINE = "one => getComputedStyle(one).textDecorationStyle"
BAR = "one => getComputedStyle(one).boxShadow"


LEGEND = """async () => {
    const { kinds, legend } = await import("./paper.js");
    const one = { about: "candidate", findings: [], citations: [], locked: true };
    const letter = { sentences: [one], turn: null, withdrawn: [] };
    const view = { document: { letter }, differences: [], against: null };
    const list = legend(view, kinds(view));
    return [...list.querySelectorAll(".sample")].map((mark) => mark.id);
}"""


def test_the_legend_explains_what_the_letter_has(modules):
    """
    No mark that is nowhere in it.
    """
    assert ["about-candidate", "about-locked"] == modules.evaluate(LEGEND)


def test_a_changed_sentence_is_marked_until_it_is_kept(letter):
    """
    Not only tinted, but by a bar beside each of its lines; on paper, nothing of it. A
    mark that goes is explained no more.
    """
    letter.get_by_role("button", name="another opening").click()
    letter.locator("#answer .reply").wait_for()
    changed = letter.locator("#letter .changed").first
    assert "none" != changed.evaluate(BAR)
    letter.emulate_media(media="print")
    assert "none" == changed.evaluate(BAR)
    letter.emulate_media(media="screen")
    assert 1 == letter.locator("#about-changed").count()

    letter.get_by_role("button", name="Keep").click()

    letter.locator("#about-changed").wait_for(state="detached")
    assert 0 == letter.locator("[aria-describedby~=about-changed]").count()


def test_the_chosen_sentence_and_its_lines_are_not_only_tinted(beas_letter):
    """
    The sentence has a line below it, the lines a bar beside them.
    """
    beas_letter.get_by_text("Your resume, line by line").click()
    beas_letter.locator(".sentence.candidate").nth(1).focus()

    assert "solid" == beas_letter.locator(".sentence.chosen").evaluate(LINE)
    assert "none" != beas_letter.locator("#lines .lit").first.evaluate(BAR)
    beas_letter.locator(".sentence.chosen[aria-current]").wait_for()
    assert 1 == beas_letter.locator("#letter [aria-current]").count()


def test_an_empty_panel_lies_over_nothing(beas_letter):
    """
    It follows who reads on while it shows a sentence, and else stays where it is.
    """
    beas_letter.set_viewport_size({"width": 1366, "height": 500})
    panel = beas_letter.locator("#sentence-panel")
    beas_letter.locator("#coverage li").last.scroll_into_view_if_needed()
    assert panel.bounding_box()["y"] < 0

    beas_letter.locator(".sentence").last.hover()

    panel.locator("#rests").wait_for()
    assert panel.bounding_box()["y"] >= 0


@pytest.mark.parametrize("size", [(1280, 900), (390, 844)])
def test_what_can_be_done_is_in_sight_below_much_evidence(beas_letter, size):
    """
    The evidence is scrolled, its buttons stay.
    """
    width, height = size
    beas_letter.set_viewport_size({"width": width, "height": height})
    panel = beas_letter.locator("#sentence-panel")
    beas_letter.locator(".sentence.candidate").first.click()
    evidence = panel.locator("#evidence")
    evidence.evaluate(LONGER)
    buttons = panel.get_by_role("button", name=re.compile("Edit|Lock|Leave out"))
    assert evidence.bounding_box()["height"] > panel.bounding_box()["height"]

    frame = panel.bounding_box()
    for button in buttons.all():
        box = button.bounding_box()
        assert box["y"] + box["height"] <= frame["y"] + frame["height"]


@pytest.mark.parametrize("height", [800, 560])
def test_the_evidence_does_not_lie_over_the_chat(beas_letter, height):
    """
    However far down a sentence is chosen, and however low the screen.
    """
    beas_letter.set_viewport_size({"width": 1280, "height": height})
    beas_letter.locator(".sentence.candidate").last.scroll_into_view_if_needed()
    beas_letter.evaluate("scrollBy(0, 200)")
    beas_letter.locator(".sentence.candidate").last.click()
    beas_letter.locator("#evidence").wait_for()

    panel = beas_letter.locator("#sentence-panel").bounding_box()
    chat = beas_letter.locator("#chat").bounding_box()

    assert panel["y"] >= 0
    assert panel["y"] + panel["height"] <= chat["y"]
