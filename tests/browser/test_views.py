"""
What a person does on the page besides writing a letter.
"""

import json
import re
import zipfile
from pathlib import Path

import pytest

import stories
from clients import Person
from page_steps import ask_for_letter, go, resume_of

pytestmark = [pytest.mark.browser, pytest.mark.postgres]
CALLED = "all => all.map(one => one.getAttribute('aria-label'))"


def test_a_letter_from_elsewhere_is_checked(uploaded):
    """
    Each sentence is supported, not supported with the reason, or has nothing to check.
    """
    go(uploaded, "Check")
    uploaded.get_by_label("The letter", exact=True).fill(
        "Dear team,\n\nAt Foghorn Systems, I rebuilt the register allocator in Rust. "
        "I led a team of 500 engineers at Google.\n\nKind regards,\nAda Quist"
    )
    uploaded.get_by_role("button", name="Check it").click()

    lie = uploaded.locator(".checked.finding")
    lie.wait_for()
    assert "500" in lie.inner_text()
    assert "register allocator" in uploaded.locator(".checked.supported").inner_text()
    plain = uploaded.locator(".checked.plain").first.inner_text()
    assert "Dear team" in plain
    assert "Nothing to check found" in plain


def test_what_was_read_is_shown_and_completed(uploaded):
    """
    Lines stand under their roles, and these are dated as far as the resume says: a post
    that goes on lasts until now, a study with one date has that alone. The address is
    there that stands in the head of every letter that is taken away. A stated fact
    stands among the lines and is taken back.
    """
    uploaded.get_by_role("link", name=re.compile("What was read")).click()
    role = uploaded.locator(".group", has_text="Senior Compiler Engineer")
    role.locator("li", has_text="register allocator").wait_for()
    assert "posts and studies among them: 3" in uploaded.locator(".lead").inner_text()
    dates = uploaded.locator(".group h4 small").all_inner_texts()
    assert ["Mar 2020 – now", "Sep 2016 – Feb 2020", "2016"] == [
        one.strip() for one in dates
    ]
    assert "Whitby" in uploaded.locator(".contact").inner_text()

    uploaded.get_by_role("button", name="State a fact").click()
    uploaded.get_by_label("What did you do").fill("Ran Kafka for the test lab")
    uploaded.get_by_label("Where?").select_option(
        label="Senior Compiler Engineer, Foghorn Systems"
    )
    uploaded.get_by_role("button", name="This is true").click()

    fact = role.locator("li", has_text="Kafka")
    fact.wait_for()
    assert "stated by you" in fact.inner_text()
    fact.get_by_role("button", name="Take back").click()
    fact.wait_for(state="detached")


def test_a_line_that_was_read_wrong_is_corrected(letter):
    """
    The new words stand there with a mark and what was read; the letter that rests on
    the line says so, until the line is as in the file again.
    """
    go(letter, "Write")
    letter.get_by_role("link", name=re.compile("What was read")).click()
    row = letter.locator(".lines li", has_text="register allocator")
    row.get_by_role("button", name="Fix").click()
    field = letter.get_by_label("What L3 really says")
    field.fill("Rebuilt the register allocator in Rust, cutting compile times by 45%")
    field.press("Control+Enter")

    row.locator(".stated", has_text="corrected by you").wait_for()
    assert "by 35%" in row.locator(".original").inner_text()
    go(letter, "Letters")
    letter.locator("#history .partly", has_text="corrected since").wait_for()
    letter.locator("#history a").click()
    letter.locator("#letter-state", has_text="as it was then").wait_for()
    letter.locator("#letter .stale").click()
    letter.locator("#evidence", has_text="L3: you corrected this line").wait_for()
    assert "took" not in letter.locator("#marks").inner_text()
    go(letter, "Write")
    letter.get_by_role("link", name=re.compile("What was read")).click()
    row.get_by_role("button", name="as in the file").click()
    row.locator(".stated").wait_for(state="detached")
    assert "by 35%" in row.inner_text()


def test_a_post_that_was_read_wrong_is_corrected(letter):
    """
    What cannot be is said at its field, which keeps the focus. The post and the line
    that heads it are as the person says, what was read stands beside, and a letter that
    rests on the post says so; the file's words put it back.
    """
    go(letter, "Write")
    letter.get_by_role("link", name=re.compile("What was read")).click()
    group = letter.locator(".group", has_text="register allocator")
    group.locator(".head").get_by_role("button", name="Fix").press("Enter")
    form = group.get_by_role("form", name="Fix Senior Compiler Engineer")
    assert "Senior Compiler Engineer" == form.locator(":focus").input_value()
    form.locator(":focus").fill("Toolsmith")
    form.get_by_label("To", exact=True).fill("2019-12")
    letter.keyboard.press("Enter")

    form.get_by_role("alert").filter(has_text="ends before it begins").wait_for()
    wrong = form.locator(":focus")
    assert ("2019-12", "true") == (
        wrong.input_value(),
        wrong.get_attribute("aria-invalid"),
    )
    wrong.fill("")
    wrong.press("Control+Enter")

    head = group.locator(".head")
    head.locator(".stated", has_text="corrected by you").wait_for()
    assert "Toolsmith, Foghorn Systems Mar 2020 – now" in head.inner_text()
    assert "Senior Compiler Engineer" in head.locator(".original").inner_text()
    row = group.locator("li").first.locator("[lang]")
    assert row.inner_text().startswith("Toolsmith, Foghorn Systems, Whitby")
    go(letter, "Letters")
    letter.locator("#history .partly", has_text="corrected since").wait_for()
    letter.go_back()
    head.get_by_role("button", name="as in the file").click()
    group.locator(".stated").first.wait_for(state="detached")
    assert 0 == group.locator(".stated").count()
    assert "Senior Compiler Engineer" in head.inner_text()


def test_a_post_still_held_goes_on_whenever_it_began(uploaded):
    """
    Its end is left empty: it goes on without a beginning, too, and under another title.
    """
    uploaded.get_by_role("link", name=re.compile("What was read")).click()
    group = uploaded.locator(".group", has_text="register allocator")
    head = group.locator(".head")
    for label, text in (("From", ""), ("Title or degree", "Toolsmith")):
        head.get_by_role("button", name="Fix").click()
        group.get_by_label(label, exact=True).fill(text)
        uploaded.keyboard.press("Control+Enter")
        group.locator("form").wait_for(state="detached")

    head.get_by_text("Toolsmith").wait_for()
    row = group.locator("li").first.locator("[lang]")
    assert row.inner_text().endswith("(present)")


def test_a_line_is_moved_and_posts_are_added(uploaded):
    """
    A line under another post, and as the heading of one of its own, with what stands
    below it; a post that the file does not tell stands where its time is, until it is
    taken back.
    """
    uploaded.get_by_role("link", name=re.compile("What was read")).click()
    groups = uploaded.locator(".group h4")

    def put(line, post, text=None):
        row = uploaded.locator("li", has_text=line)
        row.get_by_role("button", name=re.compile("^Fix")).click()
        if text:
            uploaded.get_by_label(re.compile("really says")).fill(text)
        uploaded.get_by_label("Stands under").select_option(post)
        uploaded.get_by_role("button", name="Save").click()
        uploaded.get_by_label("Stands under").wait_for(state="detached")

    put("migrate the build", "P1")
    first = uploaded.locator(".group", has_text="register allocator")
    first.locator("li", has_text="migrate").get_by_text("moved by you").wait_for()

    put("Mentored two", "a post of its own", "Teller, Quayside Bank, 2012 - 2014")
    bank = uploaded.locator(".group", has_text="Teller, Quayside Bank")
    bank.locator("li", has_text="nightly benchmarks").wait_for()

    uploaded.get_by_role("button", name="Add a post").click()
    form = uploaded.get_by_role("form", name="Add a post")
    form.get_by_label("From").fill("2015")
    form.get_by_role("button", name="Save").click()
    form.get_by_role("alert").filter(has_text="a title or an employer").wait_for()
    form.get_by_label("Title or degree").fill("Deckhand")
    form.get_by_label("To", exact=True).fill("2016")
    form.get_by_role("button", name="Save").click()
    deck = uploaded.locator(".group", has_text="Deckhand")
    deck.get_by_text("stated by you").wait_for()
    titles = [text.split(",")[0].strip() for text in groups.all_inner_texts()]
    assert titles.index("Teller") - 1 == titles.index("Deckhand 2015 – 2016")

    deck.get_by_role("button", name="Take back").click()
    deck.wait_for(state="detached")


def test_contact_data_that_were_read_wrong_are_corrected(uploaded):
    """
    What cannot be is said at its field; Escape leaves all as it was. A letter is signed
    by the new name.
    """
    uploaded.get_by_role("link", name=re.compile("What was read")).click()
    head = uploaded.locator(".contact .head")
    head.get_by_role("button", name="Fix").click()
    uploaded.get_by_label("Your name").fill("Eve")
    uploaded.keyboard.press("Escape")
    assert stories.NAME in head.inner_text()
    assert uploaded.evaluate("document.activeElement.textContent") == "Fix"

    uploaded.keyboard.press("Enter")
    uploaded.get_by_label("Your name").fill("Ada Quist-Moore")
    uploaded.get_by_label("Links").fill("ada.example\n\ngithub.com/ada\n")
    uploaded.get_by_label("E-mail").fill("ada at home")
    uploaded.get_by_role("button", name="Save").click()
    head.get_by_role("alert").filter(has_text="no e-mail address").wait_for()
    assert "ada at home" == head.locator(":focus").input_value()
    head.locator(":focus").fill("ada@home.example")
    uploaded.keyboard.press("Enter")

    head.locator(".stated", has_text="corrected by you").wait_for()
    told = "ada@home.example · +44 20 7946 0958 · Whitby · ada.example · github.com/ada"
    assert told in head.inner_text()
    assert stories.EMAIL in head.locator(".original").inner_text()
    go(uploaded, "Write")
    ask_for_letter(uploaded)
    uploaded.locator("#letter .sentence", has_text="Ada Quist-Moore").wait_for()


def test_a_correction_that_is_typed_is_not_lost_by_another(uploaded):
    """
    Its box stays open with its words when another line is saved, and is found again
    after another view; only to save or to cancel ends it.
    """
    uploaded.get_by_role("link", name=re.compile("What was read")).click()
    words = "Typed, and not yet saved"
    for line, text in (("L1", words), ("L2", "Another line, said anew")):
        uploaded.get_by_role("button", name=f"Fix {line}", exact=True).click()
        uploaded.get_by_label(f"What {line} really says").fill(text)
    box = uploaded.get_by_label("What L1 really says")
    second = uploaded.get_by_role("form", name="Fix L2")
    second.get_by_role("button", name="Save").click()
    second.wait_for(state="detached")
    uploaded.locator("#said", has_text="Saved.").wait_for(state="attached")
    assert box.input_value() == words

    go(uploaded, "Letters")
    box.wait_for(state="detached")
    uploaded.go_back()
    box.wait_for()
    assert box.input_value() == words

    uploaded.get_by_role("button", name="Cancel").click()
    uploaded.reload()
    fix = uploaded.get_by_role("button", name="Fix L1", exact=True)
    fix.click()
    assert box.input_value() != words


def test_the_history_is_searched_and_remembers_outcomes(letter):
    """
    A word finds the letter or does not; the outcome is still there after a reload, and
    below the letter, where it is noted, too. A letter is deleted once that is
    confirmed.
    """
    go(letter, "Letters")
    letter.locator("#history a").wait_for()
    letter.get_by_label("Search").fill("no such word")
    letter.get_by_text("Nothing found.").wait_for()
    letter.get_by_label("Search").fill("lighthouses")
    letter.locator("#history a").wait_for()
    letter.get_by_label(re.compile("Outcome of")).select_option("interview")
    letter.locator("#said", has_text="Noted").wait_for(state="attached")

    letter.reload()

    outcome = letter.get_by_label(re.compile("Outcome of"))
    outcome.wait_for()
    assert outcome.input_value() == "interview"

    letter.locator("#history a").click()
    noted = letter.get_by_label("What became of it")
    noted.wait_for()
    assert noted.input_value() == "interview"
    noted.select_option("sent")
    letter.locator("#said", has_text="Noted").wait_for(state="attached")
    go(letter, "Letters")
    outcome.wait_for()
    assert outcome.input_value() == "sent"

    delete = letter.locator("#history").get_by_role("button", name=re.compile("Delete"))
    delete.click()
    letter.get_by_role("button", name="Cancel").click()
    assert letter.locator("#history a").count() == 1
    delete.click()
    letter.get_by_role("dialog").get_by_role("button", name="Delete").click()
    letter.get_by_text("No letters yet.").wait_for()


@pytest.mark.parametrize("act", ["Delete", "A letter like"])
def test_a_question_goes_with_the_view_that_asked_it(letter, act):
    """
    Back, and what was not answered is not done.
    """
    go(letter, "Letters")
    letter.locator("#history").get_by_role("button", name=re.compile(act)).click()
    letter.get_by_role("dialog").wait_for()

    letter.go_back()

    letter.get_by_role("dialog").wait_for(state="detached")
    letter.get_by_role("button", name="Copy").wait_for()
    letter.go_forward()
    letter.locator("#history a").wait_for()


def test_letters_of_one_posting_are_told_apart_and_the_list_is_found_again(
    signed_in, address, request
):
    """
    Each says from which resume it was made and how, and is called otherwise; who comes
    back from one finds what was searched, and the place where the list was left.
    """
    name = f"Ada {request.node.name}"
    resume = resume_of(address, name)
    with Person(address, name) as person:
        for wishes in ({"tone": "warm"}, {"length": "short"}, {"tone": "formal"}):
            person.letter(person.asks(resume, stories.POSTING, **wishes))
    with signed_in(name, "#letters") as page:
        links = page.locator("#history a")
        links.nth(2).wait_for()
        rows = page.locator("#history li").all_inner_texts()
        made = ["formal · standard", "plain · short", "warm · standard"]
        for how, row in zip(made, rows, strict=True):
            assert f"ada.txt · English · {how}" in row
        for what in ("a", "select", "button:first-of-type", "button:last-of-type"):
            called = page.locator(f"#history {what}").evaluate_all(CALLED)
            assert 3 == len(set(called)), called

        page.set_viewport_size({"width": 390, "height": 300})
        page.get_by_label("Search").fill("lighthouses")
        page.locator("#outcome-filter").select_option("sent")
        page.get_by_text("Nothing found.").wait_for()
        page.locator("#outcome-filter").select_option("")
        links.nth(2).wait_for()
        links.last.scroll_into_view_if_needed()
        top = page.evaluate("scrollY")
        links.last.click()
        page.locator("#take button").first.wait_for()

        page.go_back()

        links.nth(2).wait_for()
        assert "lighthouses" == page.get_by_label("Search").input_value()
        page.wait_for_function("top => scrollY === top", arg=top)
        assert top > 0


def test_who_has_no_letter_yet_is_led_to_the_first(page):
    """
    An empty list says what to do.
    """
    go(page, "Letters")
    page.get_by_role("link", name="Begin the first one").click()

    page.get_by_label("The job posting").wait_for()


def test_the_interview_is_prepared(beas_letter):
    """
    The questions that the letter invites, each with the lines to answer from; they are
    taken away as a file.
    """
    beas_letter.get_by_text("Questions to expect in the interview").click()

    about = beas_letter.locator("#interview li", has_text="register allocator")
    about.first.wait_for()
    assert "L3" in about.first.inner_text()

    with beas_letter.expect_download() as download:
        beas_letter.locator("#interview").get_by_role("button", name="TXT").click()
    file = download.value
    assert "Questions to expect" in file.suggested_filename
    told = Path(file.path()).read_text("utf-8")
    asked = beas_letter.locator("#interview li").count()
    assert asked == len(told.split("\n\n"))
    assert "\n  L3  " in told


def test_the_resume_is_tailored_and_taken_away(beas_letter):
    """
    It tells what became of the lines, and comes as a file.
    """
    beas_letter.get_by_text("A resume for this posting").click()
    box = beas_letter.locator("#tailored")
    box.locator("h4, div > .hint").first.wait_for()

    with beas_letter.expect_download() as download:
        box.get_by_role("button", name="DOCX").click()

    assert zipfile.is_zipfile(download.value.path())


def test_a_letter_is_duplicated_for_another_posting(letter):
    """
    The same wishes and resume, another company.
    """
    go(letter, "Letters")
    letter.get_by_role("button", name=re.compile("A letter like")).click()
    other = stories.POSTING.replace("Northlight Lighthouses", "Southlight Beacons")
    letter.get_by_role("dialog").get_by_label("The job posting").fill(other)
    letter.get_by_role("button", name="Write the letter").click()

    letter.locator("#letter", has_text="Southlight Beacons").wait_for()


def test_everything_is_downloaded_and_deleted_with_a_receipt(letter):
    """
    The archive has the letter in it; the receipt counts what went; the same name finds
    nothing afterwards.
    """
    name = letter.locator("#who span").inner_text()
    go(letter, "Account")
    with letter.expect_download() as download:
        letter.get_by_role("button", name="Download everything").click()
    with zipfile.ZipFile(download.value.path()) as archive:
        texts = [archive.read(file) for file in archive.namelist()]
    assert any(b"Northlight Lighthouses" in text for text in texts)

    letter.get_by_role("button", name="Delete everything").click()
    letter.get_by_role("button", name="Yes, delete everything").click()
    receipt = letter.locator("#receipt")
    receipt.wait_for()
    with letter.expect_download() as download:
        letter.get_by_role("button", name="Save the receipt").click()
    counts = json.loads(download.value.path().read_text())
    assert (counts["resumes"], counts["letters"]) == (1, 1)

    letter.locator("#view").get_by_role("button", name="Sign out").click()
    letter.get_by_label("Your name").fill(name)
    letter.get_by_role("button", name="Start").click()

    letter.get_by_text("No resume yet.").wait_for()
