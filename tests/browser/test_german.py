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
    const fill = (text) => text.replace(/\\{(\\w+)\\}/g, (_, n) => `«${n} (x) y.»`);
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


def test_each_sentence_of_the_server_is_told_in_german(german):
    """
    Each is recognized as itself, whatever its places are filled with.
    """
    assert german.evaluate(FILLED, GERMAN) == []


def test_what_is_chosen_is_seen_whole_on_a_phone(german):
    """
    German says it longer.
    """
    german.set_viewport_size({"width": 390, "height": 844})

    assert 4 == len([room for room in german.evaluate(CUT) if room >= 0])


def test_a_finding_is_told_in_german(german):
    """
    On a German page the reason beside a flagged sentence is German.
    """
    german.get_by_label("Die Stellenausschreibung").fill(stories.POSTING)
    german.get_by_role("button", name="Brief schreiben").click()
    german.locator("#letter .sentence.candidate").first.click()
    german.get_by_role("button", name="Bearbeiten").click()
    german.get_by_label("In Ihren Worten").fill("I led a team of 500 in Rust.")
    german.get_by_role("button", name="Speichern und prüfen").click()

    german.locator("#letter .finding", has_text="500").wait_for()
    told = german.locator("#evidence .problem").first.inner_text()
    assert "Keine Zeile des Lebenslaufs" in told


def test_a_word_too_short_to_tell_is_answered_in_german(german):
    """
    The letter is English, and the page is not.
    """
    german.get_by_label("Die Stellenausschreibung").fill(stories.POSTING)
    german.get_by_role("button", name="Brief schreiben").click()
    german.get_by_label("Ihr Wunsch").fill("okay, thanks")
    german.get_by_label("Ihr Wunsch").press("Enter")

    told = german.locator("#answer .reply")
    told.wait_for()
    assert "Gern geschehen" in told.inner_text()


def test_what_a_finding_quotes_is_quoted_as_in_german(german):
    """
    The lines of the resume stand in German quotation marks.
    """
    german.get_by_label("Die Stellenausschreibung").fill(stories.POSTING)
    german.get_by_role("button", name="Brief schreiben").click()
    german.locator("#letter .sentence.candidate").first.click()
    german.get_by_role("button", name="Bearbeiten").click()
    german.get_by_label("In Ihren Worten").fill("I mentored 14 engineers.")
    german.get_by_role("button", name="Speichern und prüfen").click()

    german.locator("#letter .finding", has_text="14").wait_for()
    told = german.locator("#evidence .problem").first.inner_text()
    assert "etwas anderes: „" in told
    assert "”" not in told


def test_a_refused_file_is_told_in_german(german):
    """
    The refusal says in German what to do.
    """
    broken = {"name": "kaputt.pdf", "mimeType": "application/pdf"}
    german.set_input_files("#file", {**broken, "buffer": b"%PDF-1.7 and nothing"})

    problem = german.locator("#upload-state.problem")
    problem.wait_for()
    assert "beschädigt" in problem.inner_text()
