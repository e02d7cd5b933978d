"""
What somebody meets who is new here.
"""

from pathlib import Path

import pytest

from page_steps import until_read

pytestmark = [pytest.mark.browser, pytest.mark.postgres]
ROOT = Path(__file__).parent.parent.parent
EXAMPLES = ROOT / "entrypoints" / "resumate_http" / "static" / "example"
SAMPLES = ROOT / "evals" / "samples"


@pytest.mark.parametrize(
    ("language", "name"), [("en", "backend_engineer"), ("de", "buchhalter")]
)
def test_the_example_is_a_sample_that_letters_are_measured_on(language, name):
    """
    The invented person of the page is one of the evaluation's.
    """
    resume = (EXAMPLES / f"resume-{language}.md").read_text("utf-8")
    posting = (EXAMPLES / f"posting-{language}.txt").read_text("utf-8")

    assert (SAMPLES / "resumes" / f"{name}.md").read_text("utf-8") == resume
    assert (SAMPLES / "postings" / f"{name}.txt").read_text("utf-8") == posting


def test_who_has_no_resume_at_hand_tries_an_invented_one(page):
    """
    Two clicks lead to a letter; it says how long it took, and what is missing comes
    first.
    """
    page.get_by_role("button", name="Try it with an invented person").click()
    until_read(page)
    page.get_by_role("button", name="Write the letter").click()
    page.get_by_role("button", name="Copy").wait_for()

    assert "Larkspur Health" in page.locator("#letter").inner_text()
    assert " words in " in page.locator("#letter-state").inner_text()
    marks = page.locator("#coverage .status").all_inner_texts()
    assert marks == sorted(marks, key=["missing", "partly", "met"].index)
    assert marks[0] == "missing"
