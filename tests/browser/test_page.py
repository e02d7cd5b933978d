"""
What a job seeker does on the page.
"""

import pytest

import stories
from page_steps import ask_for_letter, until_read
from resumate.domain.lexicon.languages import LETTER_LANGUAGES

pytestmark = [pytest.mark.browser, pytest.mark.postgres]
PATIENCE = 30_000
"""Milliseconds."""


def _pdf(name, content):
    return {"name": name, "mimeType": "application/pdf", "buffer": content}


def _write(page, posting=stories.POSTING):
    ask_for_letter(page, posting)
    page.get_by_role("button", name="Copy").wait_for(timeout=PATIENCE)


def test_a_letter_appears_and_shows_what_it_rests_on(page):
    """
    Upload, paste, read; pointing at a sentence shows its lines. A file that cannot be
    read says what to do. Each requirement is met, partly met or missing. After a reload
    it is there still, by its address and the name that is remembered, and who goes back
    finds it among their letters.
    """
    page.set_input_files("#file", _pdf("broken.pdf", b"%PDF-1.7 and nothing"))
    problem = page.locator("#upload-state.problem")
    problem.wait_for(timeout=PATIENCE)
    assert "damaged" in problem.inner_text()
    page.set_input_files("#file", _pdf("ada.pdf", stories.as_pdf()))
    until_read(page)
    _write(page)

    claim = page.locator(".sentence.candidate").first
    claim.hover()
    page.locator("#evidence li").first.wait_for()
    shown = page.locator("#evidence li").all_inner_texts()
    assert "Northlight" in page.locator("#letter").inner_text()
    assert shown
    assert any("L" in text for text in shown)
    marks = page.locator("#coverage .status").all_inner_texts()
    assert "met" in marks
    assert "missing" in marks

    before = page.locator("#letter").inner_text()
    page.reload()
    page.get_by_role("button", name="Copy").wait_for(timeout=PATIENCE)
    assert before == page.locator("#letter").inner_text()

    page.get_by_role("link", name="Letters").click()
    page.locator("#history a").first.wait_for(timeout=PATIENCE)
    assert "Northlight" in page.locator("#history").inner_text()


def test_two_files_chosen_at_once_are_both_read(page):
    """
    One after the other; neither is passed over without a word.
    """
    other = stories.as_pdf(stories.RESUME.replace("35%", "36%"))
    two = [_pdf("one.pdf", stories.as_pdf()), _pdf("two.pdf", other)]

    page.set_input_files("#file", two)

    for name in ("one.pdf", "two.pdf"):
        page.locator("#resumes li", has_text=name).wait_for(timeout=PATIENCE)


def test_a_letter_is_asked_for_in_any_language_that_letters_are_in(uploaded):
    """
    The posting's, or one of those that the product writes, each by its own name; what
    was chosen is what the server is asked for.
    """
    choice = uploaded.get_by_label("Language")
    options = choice.locator("option")
    offered = [option.get_attribute("value") for option in options.all()]
    assert offered == ["auto", *LETTER_LANGUAGES]
    assert ["English", "Deutsch", "Français", "Español"] == options.all_inner_texts()[
        1:
    ]

    choice.select_option("Español")
    _write(uploaded)

    assert "should be in Spanish" in uploaded.locator("#letter-notes").inner_text()


def test_a_sentence_is_reached_by_the_keyboard(beas_letter):
    """
    Focus shows the lines as pointing does.
    """
    beas_letter.locator(".sentence.candidate").nth(1).focus()

    assert beas_letter.locator(".sentence.chosen").count() == 1
    assert beas_letter.locator("#evidence li").count() >= 1


def test_a_posting_is_seen_and_corrected_before_the_letter(uploaded):
    """
    Title, company and requirements are read, each with how far it is met; what the
    person changes is what the letter answers.
    """
    uploaded.get_by_label("The job posting").fill(stories.POSTING)
    uploaded.get_by_role("button", name="See what they ask").click()
    review = uploaded.locator("#posting-review")
    review.locator(".status.missing").first.wait_for()
    rows = review.locator("li")
    before = rows.count()
    assert "L" in review.locator(".line .mark").first.inner_text()

    review.get_by_label("The company").fill("Southlight Beacons")
    rows.first.get_by_role("button", name="Leave out").click()
    review.get_by_role("button", name="Add a requirement").click()
    uploaded.keyboard.type("Mentoring of engineers")
    review.get_by_role("button", name="Compare again").click()
    added = rows.last.locator(".status.met")
    added.wait_for()
    assert before == rows.count()
    uploaded.get_by_role("button", name="Write the letter").click()
    uploaded.get_by_role("button", name="Copy").wait_for(timeout=PATIENCE)

    assert "Southlight Beacons" in uploaded.locator("#letter").inner_text()
    assert "Northlight" not in uploaded.locator("#letter").inner_text()
    assert "Mentoring" in uploaded.locator("#coverage").inner_text()


def test_a_posting_is_pasted_with_all_that_stood_around_it(uploaded):
    """
    As long as a server takes it, over HTTP, too; of a longer one nothing is cut, and
    what is too much is said.
    """
    around = "\nSimilar posts near you: keeper of a lighthouse."
    field = uploaded.get_by_label("The job posting")
    look = uploaded.get_by_role("button", name="See what they ask")
    field.fill(stories.POSTING + around * (50_000 // len(around)))
    look.click()
    uploaded.locator("#posting-review .status").first.wait_for()

    for length, said in ((61_000, "60,000 characters"), (130_000, "sent at once")):
        field.fill("x" * length)
        look.click()
        uploaded.locator("#notice", has_text=said).wait_for()
        assert length == len(field.input_value())


def test_the_letter_is_taken_away_as_a_file(beas_letter):
    """
    The download has the company's name.
    """
    with beas_letter.expect_download() as download:
        beas_letter.get_by_role("button", name="DOCX").click()

    assert "Northlight" in download.value.suggested_filename
