"""
When things go slowly or wrong, the page says what is so, and nothing is lost.
"""

import pytest

import stories
from accessibility import violations
from openai_server import held, openai_server, streamed
from page_steps import ask_for_letter, letter_of, paste_resume, sign_in, until_read
from resumate.adapters.local.postgres_server import EmbeddedPostgres
from warm_server import WarmServer

pytestmark = [pytest.mark.browser, pytest.mark.postgres]
PATIENCE = 60_000
"""Milliseconds; a letter whose worker died is taken up again after 15 seconds."""
BEGUN = (
    "Dear Northlight Lighthouses team,\n\n",
    "I would like to apply for the position. ",
)
REST = (
    "At Foghorn Systems, I rebuilt ",
    "the register allocator in Rust. ",
    "There I mentored ",
    "two engineers.\n\n",
    "I would be glad to talk about it.\n\n",
    "Kind regards,\nAda Quist",
)


@pytest.fixture(scope="module")
def model():
    """
    A model of one's own.
    """
    with openai_server() as script:
        yield script


@pytest.fixture(scope="module")
def served(tmp_path_factory, model, on_a_database, word_model):
    """
    A server whose letters that model writes.
    """
    told = {"RESUMATE_LLM_URL": model.url, "RESUMATE_LLM_MODEL": "slow"}
    folder = tmp_path_factory.mktemp("hard-moments")
    settings = {**told, **on_a_database(), **word_model}
    server = WarmServer(folder, RESUMATE_LLM_STYLE="free", **settings)
    server.address = server.start()
    yield server
    server.stop()


@pytest.fixture
def asked(chromium, served, model, request):
    """
    Ada asked for a letter, and sees it being written by the model, which compared and
    goes on when it is released.
    """
    model.released.clear()
    model.comparison = streamed("R1 missing")
    model.will(held(BEGUN, REST, pause=0.3))
    page = chromium.new_context(reduced_motion="reduce").new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(served.address)
    sign_in(page, f"Ada {request.node.name}")
    paste_resume(page)
    ask_for_letter(page)
    page.locator("#letter", has_text="Dear Northlight").wait_for()
    yield page
    model.released.set()
    page.context.close()


def _ready(page):
    page.get_by_role("button", name="Copy").wait_for()
    return page.locator("#letter").inner_text()


def test_a_slow_letter_may_be_left_and_found_again(asked, model):
    """
    Its text grows; it says that one may go; who comes back finds it all, another window
    no half of a text, and both the letter; nothing moves for who wants no motion.
    """
    state = asked.locator("#letter-state")
    assert "Writing" in state.inner_text()
    assert "You may leave" in state.inner_text()
    assert asked.evaluate("document.getAnimations().length") == 0
    assert violations(asked) == []
    asked.locator("#letter", has_text="I would like to apply").wait_for()
    address = asked.url
    asked.get_by_role("link", name="Letters").click()
    asked.locator("#history", has_text="being written").wait_for()

    asked.goto(address)
    asked.locator("#letter", has_text="I would like to apply").wait_for()
    other = asked.context.new_page()
    other.goto(address)
    other.locator("#letter-state", has_text="Writing").wait_for()
    assert other.locator("#letter").inner_text().strip() == ""
    assert "register allocator" not in asked.locator("#letter").inner_text()
    model.released.set()

    assert "register allocator" in _ready(asked)
    assert _ready(asked) == _ready(other)


def test_a_server_killed_in_mid_letter_loses_nothing(asked, served, model):
    """
    The page says that it lost the server; when that is back, the letter is written, and
    a view that was opened meanwhile is filled.
    """
    address = asked.url
    other = asked.context.new_page()
    other.goto(address)
    other.locator("#letter-state", has_text="Writing").wait_for()
    served.kill()
    asked.locator("#connection", has_text="trying again").wait_for()
    assert violations(asked) == []
    other.get_by_role("link", name="Letters").click()
    other.locator("#notice", has_text="does not answer").wait_for()
    assert other.locator("#history").count() == 0
    model.will(streamed(*BEGUN, *REST))

    served.start()  # at the port it had

    asked.locator("#connection").wait_for(state="hidden")
    assert "register allocator" in _ready(asked)
    assert asked.url == address
    assert asked.locator("#letter-state.problem").count() == 0
    other.locator("#history a").wait_for()
    assert other.locator("#notice").is_hidden()


@pytest.fixture
def reading(chromium, served):
    """
    Eve reads a letter of the composer's.
    """
    letter = letter_of(served.address, "Eve", writer="composer")
    page = chromium.new_context().new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{served.address}/#letter={letter}")
    sign_in(page, "Eve")
    yield page
    page.context.close()


def test_the_server_gone_and_back_loses_nothing(reading, served):
    """
    Stopped while a sentence is edited: the page says so, keeps the words, and saves
    them when the server is back; then nothing says any more that it is away.
    """
    reading.locator("#letter .sentence.candidate").first.click()
    reading.get_by_role("button", name="Edit").click()
    words = "I am a compiler engineer who cares for tooling."
    reading.get_by_label("In your words").fill(words)

    served.stop()
    reading.locator("#connection", has_text="trying again").wait_for()
    reading.get_by_role("button", name="Save and check").click()
    reading.locator("#notice", has_text="does not answer").wait_for()
    reading.get_by_role("button", name="warmer").click()
    chat = reading.locator("#chat-state")
    chat.and_(reading.locator(".problem")).wait_for()
    served.start()  # at the port it had
    reading.locator("#connection").wait_for(state="hidden")
    assert chat.inner_text() == ""
    reading.get_by_role("button", name="Save and check").click()

    reading.locator("#letter .sentence", has_text=words).wait_for()


@pytest.fixture
def database(tmp_path):
    """
    A database that nobody brings back by itself.
    """
    postgres = EmbeddedPostgres(tmp_path / "postgres", settings={"fsync": "off"})
    postgres.start()
    yield postgres
    postgres.stop()


@pytest.fixture
def on_it(chromium, tmp_path, database, word_model):
    """
    A letter of Ada's, by a server on that database.
    """
    settings = {"RESUMATE_DATABASE_URL": database.admin_dsn, **word_model}
    server = WarmServer(tmp_path / "data", **settings)
    page = chromium.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(server.start())
    sign_in(page)
    paste_resume(page)
    ask_for_letter(page)
    page.get_by_role("button", name="Copy").wait_for()
    yield page
    page.close()
    server.stop()


NOTING = """one => {
    one.dataset.said = "";
    const note = () => (one.dataset.said += `|${one.textContent}`);
    new MutationObserver(note).observe(one, { childList: true });
}"""


def test_a_chat_without_its_database_says_so_and_is_asked_again(on_it, database):
    """
    What was pressed says beside it that it is working, then what is wrong, for as long
    as that is the last word; the wish stays, and who sends it again hears at once that
    nothing changed, or, with the database back, is answered.
    """
    page, state = on_it, on_it.locator("#chat-state")
    wish, send = (
        page.get_by_label("Your wish"),
        page.get_by_role("button", name="Ask", exact=True),
    )
    state.evaluate(NOTING)
    database.stop()
    wish.fill("make it shorter")
    send.click()
    state.and_(page.locator(".problem")).wait_for()
    assert "database is not answering" in state.inner_text()
    told = f"|Working on it …|{state.inner_text()}"
    assert told == state.get_attribute("data-said")
    assert violations(page) == []
    assert send.is_enabled()
    assert wish.input_value() == "make it shorter"

    page.set_default_timeout(4500)  # it was waited for five seconds at first
    send.click()
    page.locator("#chat-state.problem").wait_for()
    assert 2 * told == state.get_attribute("data-said")

    page.set_default_timeout(PATIENCE)
    database.start()
    reply = page.locator("#answer .reply")
    for _ in range(20):
        send.click()
        reply.or_(page.locator("#chat-state.problem")).first.wait_for()
        if reply.count():
            break
    assert state.inner_text() == wish.input_value() == ""


def test_the_keyboard_is_enough_from_upload_to_download(page, tmp_path):
    """
    Tab, Enter and the arrows do all of it.
    """
    page.set_default_timeout(PATIENCE)
    resume = tmp_path / "ada.txt"
    resume.write_text(stories.RESUME, "utf-8")
    with page.expect_file_chooser() as chooser:
        _tab_to(page, "#file")
        page.keyboard.press("Enter")
    chooser.value.set_files(resume)
    until_read(page)
    _tab_to(page, "#posting")
    page.keyboard.insert_text(stories.POSTING)
    _tab_to(page, "#write")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Copy").wait_for()

    with page.expect_download() as download:
        _tab_to(page, "#take button:has-text('PDF')")
        page.keyboard.press("Enter")

    assert download.value.suggested_filename.endswith(".pdf")


def _tab_to(page, selector):
    wanted = page.locator(selector)
    for _ in range(80):
        if wanted.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {selector}")


FAILING = """async () => {
    const { LetterView } = await import("./letter.js");
    const posting = { title: "Keeper", requirements: [], warnings: [] };
    const letter = { version: 1, status: "writing", withdrawn: [], sentences: [] };
    const server = { on: () => () => {}, ask: async () => ({ letter, posting }) };
    const view = new LetterView(server, "any");
    document.querySelector("main").replaceChildren(view.box);
    await view.refresh();
    const before = view.paper.querySelectorAll(".ghost").length;
    Object.assign(letter, { status: "failed", problem: { detail: "Ask again." } });
    await view.refresh();
    view.leave();
    return before;
}"""


def test_a_letter_that_failed_looks_no_longer_as_if_it_were_written(modules):
    """
    Why is said, and no paper is shown that nothing will come on.
    """
    assert modules.evaluate(FAILING) > 0

    assert "Ask again." == modules.locator("#letter-state.problem").inner_text()
    assert modules.locator("#letter").is_hidden()
    assert modules.locator(".ghost").count() == 0


def test_that_the_server_is_away_is_seen_where_one_reads(beas_letter):
    """
    At the foot of a letter as at its head.
    """
    beas_letter.set_viewport_size({"width": 390, "height": 500})
    beas_letter.evaluate("document.getElementById('connection').hidden = false")
    beas_letter.evaluate("scrollTo(0, document.body.scrollHeight)")
    place = beas_letter.locator("#connection").bounding_box()
    beas_letter.evaluate("document.getElementById('connection').hidden = true")

    assert place["y"] >= 0


def test_a_very_long_letter_from_elsewhere_is_checked(uploaded):
    """
    Hundreds of sentences are all told of, and the page stays in its width.
    """
    uploaded.set_viewport_size({"width": 320, "height": 640})
    uploaded.goto(uploaded.url.partition("#")[0] + "#check")
    many = " ".join(f"I led a team of {n} engineers." for n in range(500, 1000))
    word = "x" * 400
    uploaded.get_by_label("The letter", exact=True).fill(f"{many}\n\n{word}")
    uploaded.get_by_role("button", name="Check it").click()

    uploaded.locator(".checked", has_text="999").wait_for()
    assert uploaded.locator(".checked.finding").count() >= 500
    assert uploaded.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_sentence_is_read_with_its_evidence_at_400_percent(beas_letter):
    """
    In a window of 1280 by 1024 that is 320 by 256: nothing is cut off, and the sentence
    that is chosen is seen above its evidence.
    """
    beas_letter.set_viewport_size({"width": 320, "height": 256})
    sentence = beas_letter.locator("#letter .sentence.candidate").nth(2)
    sentence.focus()
    beas_letter.locator("#evidence li").first.wait_for()

    words, panel = (
        sentence.bounding_box(),
        beas_letter.locator("#sentence-panel").bounding_box(),
    )
    assert words["y"] < panel["y"]
    assert words["y"] + 20 > 0
    assert panel["height"] <= 256 * 0.6
    assert beas_letter.evaluate("document.documentElement.scrollWidth") <= 320
