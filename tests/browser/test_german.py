"""
The page in German: also what the server says is told in German.
"""

import json
from pathlib import Path

import pytest

import stories

pytestmark = [pytest.mark.browser, pytest.mark.postgres]
STATIC = Path(__file__).parent.parent.parent / "entrypoints/resumate_http/static"
GERMAN = json.loads((STATIC / "german.json").read_text("utf-8"))
FILLED = """async (templates) => {
    const { learn, said } = await import("./said.js");
    await learn();
    const dated = (text) => text.replace(/\\{(date|year)\\d?\\}/g, "2031");
    const anything = (_, n) => `«${n} (x) y.»`;
    const fill = (text) => dated(text).replace(/\\{(\\w+)\\}/g, anything);
    return Object.entries(templates)
        .filter(([english, german]) => said(fill(english)) !== fill(german))
        .map(([english]) => [english, said(fill(english))]);
}"""

CUT = """() => [...document.querySelectorAll(".wishes select")].map((one) => {
    const style = getComputedStyle(one);
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = style.font;
    const words = pen.measureText(one.selectedOptions[0].text).width;
    const arrow = 16;
    const sides = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
    return one.clientWidth - sides - arrow - words;
})"""


@pytest.fixture
def german(uploaded):
    """
    The page in German, with Ada's resume read.
    """
    uploaded.get_by_role("button", name="Deutsch").click()
    uploaded.get_by_label("Die Stellenausschreibung").wait_for()
    return uploaded


def test_what_the_server_says_is_told_in_german(german):
    """
    Each of its sentences is recognized as itself, whatever its places are filled with:
    a file that is refused says in German what to do. What is chosen is seen whole on a
    phone, though German says it longer.
    """
    assert german.evaluate(FILLED, GERMAN) == []

    broken = {"name": "kaputt.pdf", "mimeType": "application/pdf"}
    german.set_input_files("#file", {**broken, "buffer": b"%PDF-1.7 and nothing"})
    problem = german.locator("#upload-state.problem")
    problem.wait_for()
    assert "beschädigt" in problem.inner_text()

    german.set_viewport_size({"width": 390, "height": 844})
    assert 4 == len([room for room in german.evaluate(CUT) if room >= 0])


def _edit(german, words):
    german.get_by_role("button", name="Bearbeiten").click()
    german.get_by_label("In Ihren Worten").fill(words)
    german.get_by_role("button", name="Speichern und prüfen").click()


def test_what_is_said_of_an_english_letter_is_german(german):
    """
    The reason beside a flagged sentence, which quotes the lines of the resume as German
    does, and the answer to a word too short to tell.
    """
    german.get_by_label("Die Stellenausschreibung").fill(stories.POSTING)
    german.get_by_role("button", name="Brief schreiben").click()
    german.locator("#letter .sentence.candidate").first.click()
    told = german.locator("#evidence .problem").first
    _edit(german, "I led a team of 500 in Rust.")
    german.locator("#letter .finding", has_text="500").wait_for()
    assert "Keine Zeile des Lebenslaufs" in told.inner_text()

    _edit(german, "I mentored 14 engineers.")
    german.locator("#letter .finding", has_text="14").wait_for()
    assert "etwas anderes: „" in told.inner_text()
    assert "”" not in told.inner_text()

    german.get_by_label("Ihr Wunsch").fill("okay, thanks")
    german.get_by_label("Ihr Wunsch").press("Enter")
    reply = german.locator("#answer .reply")
    reply.wait_for()
    assert "Gern geschehen" in reply.inner_text()
