"""
What somebody meets who comes back, tries again, or is in a hurry.
"""

import re

import httpx
import pytest

import stories
from page_steps import ask_for_letter, go, until_read

pytestmark = [pytest.mark.browser, pytest.mark.postgres]
RESUME = {
    "name": "ada.pdf",
    "mimeType": "application/pdf",
    "buffer": stories.as_pdf(),
}
JUNK = {
    "name": "junk.bin",
    "mimeType": "application/octet-stream",
    "buffer": bytes(range(256)) * 8,
}


def test_what_is_asked_for_while_the_resume_is_read_is_done_then(page):
    """
    The click is not lost, and what was said meanwhile does not outlive it.
    """
    page.get_by_label("The job posting").fill(stories.POSTING)
    page.set_input_files("#file", RESUME)
    page.get_by_role("button", name="See what they ask").click()

    page.locator("#posting-review .status").first.wait_for()

    assert "Read: " in page.locator("#upload-state").inner_text()
    assert page.locator("#notice").is_hidden()


def test_a_view_that_takes_long_to_come_is_waited_for(page):
    """
    Nobody looks at an empty page.
    """
    held = []

    def hold(route):
        held.append(route)

    page.route("**/history.js", hold)
    waiting = page.locator(".waiting")
    page.get_by_label("The job posting").wait_for()
    assert waiting.is_hidden()

    with page.expect_request("**/history.js"):
        go(page, "Letters")
    waiting.wait_for()
    assert "One moment" in waiting.inner_text()

    held[0].continue_()
    page.get_by_label("Search").wait_for()
    assert waiting.is_hidden()


SLOW = """async () => {
    const { show } = await import("./write.js");
    const read = { contact: { links: [] }, warnings: [], lines: [] };
    const resume = { id: "one", filename: "a.pdf", status: "ready", ...read };
    let tell;
    const asked = [];
    const fetched = new Promise((done) => (tell = () => done({ resumes: [resume] })));
    const answers = {
        fetchResumes: () => fetched,
        fetchModels: () => ({ models: [] }),
        matchPosting: () => new Promise(() => {}),
    };
    const ask = async (action) => (asked.push(action), answers[action]());
    const place = document.querySelector("main");
    place.replaceChildren();
    const leaving = () => {};
    const shown = show(place, { server: { on: () => () => {}, ask }, leaving });
    const posting = place.querySelector("#posting");
    posting.value = "Requirements: Rust";
    place.querySelector("#posting-review button").click();
    await new Promise((done) => setTimeout(done, 50));
    const before = [...asked];
    tell();
    await shown;
    await new Promise((done) => setTimeout(done, 50));
    return [before, asked, document.getElementById("notice").hidden];
}"""


def test_who_presses_before_the_resumes_have_come_has_one(modules):
    """
    On a slow line nobody is asked for a resume that is there.
    """
    before, asked, quiet = modules.evaluate(SLOW)

    assert "matchPosting" not in before
    assert "matchPosting" in asked
    assert quiet


def test_a_complaint_goes_with_the_next_thing_that_is_done(page):
    """
    Who did what was asked for is not told again that it is missing.
    """
    ask_for_letter(page)
    page.get_by_text("Upload a resume first.").wait_for()

    page.get_by_role("button", name="Try it with an invented person").click()
    until_read(page)

    assert page.locator("#notice").is_hidden()


def test_a_complaint_goes_when_what_was_missing_comes(page):
    """
    A file that is chosen, and words that are typed, are answers to it.
    """
    write = page.get_by_role("button", name="Write the letter")
    write.click()
    page.get_by_text("Upload a resume first.").wait_for()
    page.set_input_files("#file", RESUME)
    page.locator("#notice").wait_for(state="hidden")
    until_read(page)

    write.click()
    page.get_by_text("Paste the job posting first.").wait_for()
    page.get_by_label("The job posting").fill("A")

    assert page.locator("#notice").is_hidden()


def test_a_complaint_stays_until_it_is_put_away(page_of_its_own):
    """
    Who reads slowly reads it whole.
    """
    page = page_of_its_own
    page.clock.install()
    page.get_by_role("button", name="Write the letter").click()
    notice = page.locator("#notice")
    notice.wait_for()
    page.clock.run_for(60_000)
    assert notice.is_visible()

    notice.get_by_role("button", name="Close").click()

    assert notice.is_hidden()


def test_a_file_that_could_not_be_read_is_in_sight_and_can_be_deleted(page):
    """
    It is kept, so it is listed; what is wrong with it is told once, above the list at
    first, and in the list when something else is said there: that the other file, which
    comes again, is here already. There is one of that, also after a reload.
    """
    page.set_input_files("#file", RESUME)
    until_read(page)
    page.set_input_files("#file", JUNK)
    row = page.locator("#resumes li", has_text="junk.bin")
    row.wait_for()
    why = page.locator("#upload-state.problem").inner_text()
    assert why not in row.inner_text()

    page.set_input_files("#file", RESUME)
    page.locator("#upload-state", has_text="is here already").wait_for()
    assert why in row.inner_text()

    row.get_by_role("button", name="Dismiss junk.bin").click()
    row.wait_for(state="detached")

    assert 1 == page.locator("#resumes li").count()
    page.reload()
    page.locator("#resumes input[type=radio]").first.wait_for()
    assert 1 == page.locator("#resumes li").count()


def test_what_was_corrected_of_a_posting_outlives_another_view(uploaded):
    """
    Who looks at the letters and comes back finds the review as they left it.
    """
    uploaded.get_by_label("The job posting").fill(stories.POSTING)
    uploaded.get_by_role("button", name="See what they ask").click()
    review = uploaded.locator("#posting-review")
    review.locator(".status.missing").first.wait_for()
    rows = review.locator("li").count()
    review.get_by_label("The company").fill("Southlight Beacons")
    review.locator("li").first.get_by_role("button", name="Leave out").click()

    uploaded.get_by_role("link", name="Letters").click()
    uploaded.get_by_text("No letters yet.").wait_for()
    go(uploaded, "Write")
    review.get_by_label("The company").wait_for()

    assert "Southlight Beacons" == review.get_by_label("The company").input_value()
    assert rows - 1 == review.locator("li").count()
    assert review.locator("li .status").count()
    uploaded.get_by_label("The job posting").fill("Another one")
    assert review.get_by_label("The company").is_hidden()


def test_an_old_link_after_deleting_everything_is_said_to_lead_nowhere(letter):
    """
    The server answers still, and the page can be used again.
    """
    link = letter.url.partition("#")[2]
    letter.get_by_role("link", name="Account").click()
    letter.get_by_role("button", name="Delete everything").click()
    letter.get_by_role("button", name="Yes, delete everything").click()
    letter.locator("#receipt").wait_for()

    letter.evaluate("link => location.hash = link", link)

    letter.get_by_text("No resume yet.").wait_for()
    assert "running" not in letter.locator("#notice").inner_text()


def test_a_letter_that_another_window_changed_or_deleted_is_as_it_is(letter):
    """
    Whoever comes back to this window sees that.
    """
    other = letter.context.new_page()
    other.goto(letter.url)
    other.locator("#letter .sentence").nth(1).click()
    other.get_by_role("button", name="Edit").click()
    other.get_by_label("In your words").fill("I like lighthouses.")
    other.get_by_role("button", name="Save and check").click()
    other.locator(".sentence", has_text="I like lighthouses.").wait_for()
    _come_back(letter)
    letter.locator(".sentence", has_text="I like lighthouses.").wait_for()

    other.get_by_role("link", name="Letters").click()
    other.get_by_role("button", name="Delete").click()
    other.get_by_role("dialog").get_by_role("button", name="Delete").click()
    other.get_by_text("No letters yet").wait_for()
    _come_back(letter)
    letter.get_by_role("alert").get_by_text("not any more").wait_for()
    letter.get_by_text("No letters yet").wait_for()


def _come_back(page):
    """
    To its window; a browser without a screen takes all for looked at.
    """
    page.evaluate("dispatchEvent(new Event('focus'))")


def test_a_blank_line_in_an_edit_stays(letter):
    """
    What the person parts stays parted.
    """
    before = letter.locator("#letter p").count()
    letter.locator("#letter [data-index='3']").click()
    letter.get_by_role("button", name="Edit").click()
    letter.get_by_label("In your words").fill("I am well.\n\nI keep lights.")
    letter.get_by_role("button", name="Save and check").click()
    letter.get_by_text("I keep lights.").first.wait_for()

    assert before + 1 == letter.locator("#letter p").count()


def test_the_tab_says_what_is_shown(beas_letter):
    """
    Among many tabs, a letter's is found by its post.
    """
    assert (
        "Senior Systems Engineer — Northlight Lighthouses · ResuMate"
        == beas_letter.title()
    )
    beas_letter.get_by_role("link", name="Check").click()
    beas_letter.get_by_role("heading", name="Check a letter from elsewhere").wait_for()
    assert "Check · ResuMate" == beas_letter.title()


TURNED = """async () => {
    const { groups } = await import("./lines.js");
    const role = { id: "P1", title: "Engineer", employer: "نور للتقنية", from: "2019" };
    const line = { id: "L1", section: "experience", role: "P1", text: "Built it." };
    const roles = [{ ...role, current: true }];
    document.body.append(...groups({ language: "en", roles, lines: [line] }));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = {};
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        for (const word of ["للتقنية", "2019"]) {
            const at = node.data.indexOf(word);
            if (at < 0) continue;
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + word.length);
            found[word] = range.getBoundingClientRect();
        }
    }
    document.querySelector("body > .group").remove();
    return found["2019"].left - found["للتقنية"].right;
}"""


def test_a_name_from_right_to_left_does_not_turn_the_date_beside_it(modules):
    """
    The date stands behind the name.
    """
    assert modules.evaluate(TURNED) > 0


NAMELESS = b"""EXPERIENCE

Senior Compiler Engineer, Foghorn Systems (2020 - Present)
- Rebuilt the register allocator in Rust

SKILLS
Rust, C
"""


def test_what_was_stated_is_not_counted_as_read(uploaded):
    """
    That no name was found is told with it.
    """
    uploaded.get_by_role("link", name=re.compile("What was read")).click()
    lead = uploaded.locator(".lead")
    lead.wait_for()
    count = lead.inner_text().partition(" ")[0]
    assert "stated" not in lead.inner_text()
    uploaded.get_by_role("button", name="State a fact").click()
    uploaded.get_by_label("What did you do").fill("Ran the build on Kubernetes")
    uploaded.get_by_role("button", name="This is true").click()
    uploaded.locator(".lead", has_text="You stated besides: 1.").wait_for()
    assert lead.inner_text().startswith(f"{count} lines were read")

    go(uploaded, "Write")
    uploaded.get_by_role("link", name=f"What was read: {count} lines").wait_for()
    file = {"name": "b.txt", "mimeType": "text/plain", "buffer": NAMELESS}
    uploaded.set_input_files("#file", file)
    uploaded.locator("#resumes li", has_text="b.txt").get_by_role("link").click()
    uploaded.locator(".lead", has_text="Your name was not found").wait_for()


AWAY = """async () => {
    const { Resumes } = await import("./resumes.js");
    const { Problem } = await import("./problem.js");
    const { t } = await import("./words.js");
    const heard = {};
    const server = {
        on: (event, react) => ((heard[event] = react), () => {}),
        upload: () => Promise.reject(new Problem(t("away"))),
    };
    const resumes = new Resumes(server, document.createElement("p"));
    await resumes.upload(new File(["x"], "x.txt"));
    const state = resumes.box.querySelector("#upload-state");
    const said = state.textContent;
    heard.connected();
    return [said, state.textContent];
}"""


OVERTAKEN = """async () => {
    const { Resumes } = await import("./resumes.js");
    const { state } = await import("./state.js");
    const read = { contact: { links: [] }, warnings: [], lines: [] };
    const resume = { id: "one", filename: "a.pdf", status: "ready", ...read };
    const heard = {};
    let tell;
    const late = new Promise((done) => (tell = () => done({ resumes: [] })));
    const answers = [late, { resumes: [resume] }];
    const on = (event, react) => ((heard[event] = react), () => {});
    const server = { on, ask: async () => answers.shift() };
    const resumes = new Resumes(server, document.createElement("p"));
    const known = resumes.load();
    heard["resume.ready"]({ resume, resume_id: "one" });
    tell();
    await known;
    state.forget();
    return resumes.box.querySelectorAll(".choice").length;
}"""


def test_a_resume_that_was_read_meanwhile_is_not_lost(modules):
    """
    The answer that tells which there are may have been on its way when it was read.
    """
    assert 1 == modules.evaluate(OVERTAKEN)


def test_that_the_server_was_away_is_not_said_when_it_is_back(modules):
    """
    Also beside a file that could not be uploaded meanwhile.
    """
    gone, back = modules.evaluate(AWAY)

    assert "does not answer" in gone
    assert back == ""


def test_of_several_files_those_that_were_not_read_are_named(page):
    """
    At last, when the others are read; each is dismissed in one step.
    """
    more = {**JUNK, "name": "more.bin", "buffer": bytes(range(255)) * 8}
    page.set_input_files("#file", [JUNK, more, RESUME])
    told = page.locator("#upload-state.problem", has_text="Not read: ")
    told.wait_for()
    assert "Not read: junk.bin, more.bin." == told.inner_text()

    for name in ("junk.bin", "more.bin"):
        page.get_by_role("button", name=f"Dismiss {name}").click()
        page.locator("#resumes li", has_text=name).wait_for(state="detached")
    assert 1 == page.locator("#resumes li").count()


def test_a_slow_line_shows_something_at_once(chromium, address):
    """
    What the page is and that it comes, before any of its scripts is there.
    """
    page = chromium.new_context().new_page()
    held = []
    slow = True
    page.route("**/*.js", lambda one: held.append(one) if slow else one.continue_())
    page.goto(address, wait_until="commit")

    page.get_by_text("One moment").wait_for()
    assert page.get_by_role("heading", name="ResuMate").is_visible()

    slow = False
    for one in held:
        one.continue_()
    page.get_by_label("Your name").wait_for()
    assert page.locator("#arriving").count() == 0
    page.context.close()


def test_an_address_that_is_none_leads_home_in_a_browser(chromium, address):
    """
    A program is told by the problem document as everywhere.
    """
    page = chromium.new_context().new_page()
    assert page.goto(f"{address}/no/such").status == 404
    page.get_by_role("link", name="To ResuMate").click()
    page.get_by_label("Your name").wait_for()
    page.context.close()

    for path in ("no/such", "api/v1/none"):
        browsing = {"Accept": "text/html"} if path.startswith("api") else {}
        told = httpx.get(f"{address}/{path}", headers=browsing)
        assert (404, "not_found") == (told.status_code, told.json()["code"])
