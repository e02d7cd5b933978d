"""
How a person changes a letter on the page.
"""

import re

import pytest

import stories
from page_steps import ask_for_letter, go

pytestmark = [pytest.mark.browser, pytest.mark.postgres]
RUST = "rebuilt the register allocator in Rust"


def _sentence(page, words):
    return page.locator("#letter .sentence", has_text=words)


def _state(page, fact):
    page.get_by_label("What did you do").fill(fact)
    page.get_by_role("button", name="This is true").click()


def _edit(page, words):
    page.get_by_role("button", name="Edit").click()
    page.get_by_label("In your words").fill(words)
    page.get_by_role("button", name="Save and check").click()


def test_a_sentence_is_edited_by_hand_and_checked(letter):
    """
    In other words it rests on the same line, without a finding; what goes beyond the
    resume is told beside it, and stays as it was written. Where the panel has no room
    for all of it, the findings are shown, not the buttons.
    """
    _sentence(letter, RUST).click()
    _edit(letter, "At Foghorn Systems, I rebuilt the register allocator in Rust.")
    _sentence(letter, "At Foghorn Systems, I rebuilt").wait_for()
    assert letter.locator("#letter .finding").count() == 0
    assert "register allocator" in letter.locator("#evidence").inner_text()

    _edit(letter, "I led a team of 500 in Rust.")
    letter.locator("#letter .finding", has_text="500").wait_for()
    first = letter.locator("#evidence .problem").first
    assert "500" in first.inner_text()
    assert "One of your sentences" in letter.locator("#letter-state").inner_text()

    letter.set_viewport_size({"width": 1280, "height": 480})
    many = (
        "I led 500 people in Rust at Deloitte for 31 years, and saved 72% of the cost."
    )
    _edit(letter, many)
    letter.locator("#letter .finding", has_text="Deloitte").wait_for()
    first.wait_for()
    panel = letter.locator("#sentence-panel").bounding_box()
    assert panel["y"] <= first.bounding_box()["y"]


def test_a_turn_shows_what_changed_and_is_undone(letter):
    """
    Shorter: the sentences that went are told; undo brings them back. One that is locked
    stays where "shorter" would drop it.
    """
    dropped = "I hold a BSc"
    before = letter.locator("#letter").inner_text()
    letter.get_by_role("button", name="shorter").click()
    letter.locator("#answer del").first.wait_for()
    gone = letter.locator("#answer del").first.inner_text()
    assert gone in before
    assert gone not in letter.locator("#letter").inner_text()
    assert _sentence(letter, dropped).count() == 0

    letter.get_by_role("button", name="Undo").click()
    _sentence(letter, gone).wait_for()
    assert letter.locator("#letter").inner_text() == before

    _sentence(letter, dropped).click()
    letter.get_by_role("button", name="Lock").click()
    letter.locator("#letter .locked").wait_for()
    letter.get_by_role("button", name="shorter").click()
    letter.locator("#answer del").first.wait_for()
    assert _sentence(letter, dropped).count() == 1


def test_what_the_posting_asks_to_be_told_is_begun_by_a_press(uploaded):
    """
    The start is told near the end once the person says it, and no more noted as unsaid.
    """
    asked = f"{stories.POSTING}Tell us your earliest start date, and quote ref NL-26/7."
    ask_for_letter(uploaded, asked)
    note = uploaded.locator("#letter-notes", has_text="when you could start")
    note.wait_for()
    assert "NL-26/7" in uploaded.locator("#coverage").inner_text()
    assert "(reference NL-26/7)" in uploaded.locator("#letter").inner_text()

    uploaded.get_by_role("button", name="your start").click()
    uploaded.keyboard.type("1 March 2027")
    uploaded.keyboard.press("Enter")

    _sentence(uploaded, "I can start on 1 March 2027.").wait_for()
    note.wait_for(state="detached")
    assert uploaded.get_by_role("button", name="your start").count() == 0
    assert uploaded.locator("#letter .finding").count() == 0


def test_one_changed_sentence_is_put_back(letter):
    """
    The person takes back one change of a turn, and keeps the others.
    """
    greeting = letter.locator("#letter .sentence").first.inner_text()
    letter.get_by_role("button", name="warmer").click()
    row = letter.locator("#answer .changes li", has_text="Hello").first
    row.wait_for()
    assert letter.locator("#letter .changed").count() > 1

    row.get_by_role("button", name="Put it back").click()

    _sentence(letter, greeting).wait_for()
    assert "warm" in letter.locator("#letter").inner_text().casefold()


def test_one_sentence_that_a_turn_left_out_is_put_back(letter):
    """
    It stands again where it stood; the others that went stay out, and can still come.
    Versions are listed with their day and what was asked; an old one, to which nothing
    is added, can become the newest.
    """
    first = letter.locator("#letter").inner_text()
    gaps = letter.get_by_role("button", name="I can show this")
    assert gaps.count() > 0
    sentences = letter.locator("#letter .sentence")
    before = sentences.all_inner_texts()
    letter.get_by_role("button", name="shorter").click()
    rows = letter.locator("#answer .changes li")
    rows.first.wait_for()
    left_out = rows.filter(has_not=letter.locator("ins"))
    gone = left_out.locator("del").all_inner_texts()
    shorter = sentences.all_inner_texts()
    # Of others only what led to them went.
    wholly = [text for text in gone if text in before]
    place = gone.index(wholly[0])

    left_out.nth(place).get_by_role("button", name="Put it back").click()

    _sentence(letter, gone[place]).wait_for()
    after = sentences.all_inner_texts()
    assert shorter == [text for text in after if text != gone[place]]
    stayed = [text for text in before if text in after]
    assert stayed == [text for text in after if text in before]
    rest = [text for text in gone if text != gone[place]]
    assert left_out.locator("del").all_inner_texts() == rest

    letter.get_by_text("Versions", exact=True).click()
    asked = letter.locator("#versions li", has_text="you asked: shorter")
    assert re.search(r"20\d\d", asked.inner_text())
    letter.get_by_role("button", name="Look at version 1").click()
    use = letter.get_by_role("button", name="Use this version")
    use.wait_for()
    assert gaps.count() == 0
    use.click()
    letter.locator("#versions", has_text="version 4").wait_for()
    assert letter.locator("#letter").inner_text() == first


def test_a_sentence_left_out_by_hand_is_put_back(letter):
    """
    Also one without a word left.
    """
    before = letter.locator("#letter").inner_text()
    put_back = letter.get_by_role("button", name="Put it back")

    def is_put_back():
        put_back.wait_for()
        assert RUST not in letter.locator("#letter").inner_text()
        put_back.click()
        _sentence(letter, RUST).wait_for()
        assert letter.locator("#letter").inner_text() == before

    _sentence(letter, RUST).click()
    letter.get_by_role("button", name="Leave out").click()
    is_put_back()
    _sentence(letter, RUST).click()
    _edit(letter, " ")
    is_put_back()


def test_what_was_left_out_by_hand_stays_to_be_put_back(letter):
    """
    However often other sentences are chosen, changed or left out, and after a reload;
    each is put back where it stood.
    """
    before = letter.locator("#letter").inner_text()
    texts = letter.locator("#letter .sentence").all_inner_texts()
    last = next(one for one in reversed(texts) if len(one.split()) > 4)
    away = letter.locator("#left-out li")

    for text in (RUST, last):
        _sentence(letter, text).click()
        letter.get_by_role("button", name="Leave out").click()
        away.filter(has_text=text).wait_for()
    _sentence(letter, texts[1]).click()
    assert away.count() == 2
    letter.reload()
    for text in (RUST, last):
        _sentence(letter, texts[1]).click()
        away.filter(has_text=text).get_by_role("button", name="Put it back").click()
        _sentence(letter, text).wait_for()

    assert away.count() == 0
    assert letter.locator("#letter").inner_text() == before


def test_a_finding_is_settled_by_stating_the_fact(letter):
    """
    What the person states as true supports their sentence, and meets the requirement.
    """
    words = "I ran Kubernetes at Foghorn Systems for three years."
    _sentence(letter, RUST).click()
    _edit(letter, words)
    letter.locator("#letter .finding", has_text=words).wait_for()
    asked = letter.locator("#coverage li", has_text="Kubernetes")
    assert "missing" in asked.inner_text()

    letter.get_by_role("button", name="It is true").click()
    letter.get_by_role("button", name="This is true").click()

    letter.locator("#letter .finding").wait_for(state="detached")
    assert "stated by you" in letter.locator("#evidence").inner_text()
    assert "missing" not in asked.inner_text()


def test_a_missing_requirement_is_answered_until_the_fact_is_taken_back(letter):
    """
    Beside "missing" the person says where they did it; the answer stands there, marked.
    When it was taken back, the sentence that cites it is marked; checked again, it goes
    beyond the resume.
    """
    address = letter.url
    asked = letter.locator("#coverage li", has_text="Kubernetes")
    asked.get_by_role("button", name="I can show this: Experience with").click()
    letter.get_by_role("heading", name="What shows this: Experience with").wait_for()
    _state(letter, "Ran the build services on Kubernetes at Foghorn Systems")
    asked.locator(".stated").wait_for()
    _sentence(letter, "on Kubernetes at Foghorn").wait_for()
    _go_to_resume(letter)
    letter.get_by_role("button", name="Take back").click()
    letter.locator(".stated").wait_for(state="detached")

    letter.goto(address)
    letter.locator("#stale", has_text="took back").wait_for()
    stale = letter.locator("#letter .stale")
    assert "on Kubernetes at Foghorn" in stale.inner_text()
    letter.get_by_role("button", name="Check again").click()

    letter.locator("#letter .finding", has_text="on Kubernetes").wait_for()
    assert letter.locator("#stale").inner_text() == ""


def test_two_facts_that_are_stated_at_once_are_both_told(letter):
    """
    The second waits until the first is in the letter; both answers are to be read.
    """
    held = []

    def through(socket):
        server = socket.connect_to_server()

        def passed(message):
            first = '"refineLetter"' in message and not held
            held.append((server, message)) if first else server.send(message)

        socket.on_message(passed)

    letter.route_web_socket(re.compile("/ws$"), through)
    letter.reload()
    facts = {
        "Experience with Kubernetes": "Ran the build services on Kubernetes",
        "Maintain firmware for sensors": "Maintained firmware for tide sensors",
    }
    for asked, fact in facts.items():
        letter.get_by_role("button", name=f"I can show this: {asked}").click()
        _state(letter, f"{fact} at Foghorn Systems")
        letter.locator("dialog").wait_for(state="detached")
        letter.locator("#coverage .stated").first.wait_for()
    [(server, message)] = held
    server.send(message)

    _sentence(letter, "on Kubernetes at Foghorn").wait_for()
    _sentence(letter, "firmware for tide sensors").wait_for()
    letter.locator("#answer .settle").wait_for()
    assert letter.locator("#answer .asked").count() == len(facts)
    assert letter.locator("#notice").is_hidden()


TOLD_AGAIN = """async () => {
    const { LetterView } = await import("./letter.js");
    const rust = { text: "Rust", kind: "must", status: "missing", evidence: [] };
    const posting = { requirements: [rust], warnings: [] };
    const letter = { version: 1, status: "writing", withdrawn: [], sentences: [] };
    const server = { on: () => () => {}, ask: async () => ({ letter, posting }) };
    const view = new LetterView(server, "any");
    document.querySelector("main").replaceChildren(view.box);
    await view.refresh();
    const asked = view.coverage.querySelector("li");
    const way = view.unread.querySelector("button");
    await view.refresh();
    const stayed = asked.isConnected && way.isConnected;
    rust.status = "met";
    await view.refresh();
    view.leave();
    return [stayed, view.coverage.querySelectorAll("li .met").length];
}"""


def test_what_they_ask_stays_where_it_is_until_it_is_otherwise(modules):
    """
    How the letter stands is told more than once: what is just being pressed stays.
    """
    assert [True, 1] == modules.evaluate(TOLD_AGAIN)


def _go_to_resume(page):
    go(page, "Write")
    page.get_by_role("link", name=re.compile("What was read")).click()


def test_a_question_is_answered_with_a_fact(letter):
    """
    What the resume does not say is asked; the answer is a line with its own mark, and
    the letter rests on it.
    """
    letter.get_by_label("Your wish").fill("mention Kubernetes")
    letter.get_by_role("button", name="Ask", exact=True).click()
    letter.get_by_role("button", name=re.compile("I have used it")).click()
    _state(letter, "Ran the build services on Kubernetes at Foghorn Systems")

    claim = _sentence(letter, "I ran the build services on Kubernetes")
    claim.click()

    assert "stated by you" in letter.locator("#evidence").inner_text()


def test_a_question_waits_while_other_things_are_asked(letter):
    """
    Also after a reload: it says what it asks, and is answered when the person does.
    Until then nothing of it is said; one that they leave is gone.
    """
    wish = letter.get_by_label("Your wish")
    waiting = letter.locator("#open-questions .question")
    for asked in ("mention Kubernetes", "mention Kafka", "warmer"):
        wish.fill(asked)
        letter.get_by_role("button", name="Ask", exact=True).click()
        letter.locator("#answer .asked", has_text=asked).wait_for()
    assert waiting.count() == 2
    letter.reload()
    kubernetes = waiting.filter(has_text="Your resume does not mention Kubernetes")
    kafka = waiting.filter(has_text="Your resume does not mention Kafka")
    kafka.get_by_role("button", name="Leave it").click()
    kafka.wait_for(state="detached")
    fact = "Ran the build services on Kubernetes at Foghorn Systems"
    assert fact[4:] not in letter.locator("#letter").inner_text()

    kubernetes.get_by_role("button", name=re.compile("I have used it")).click()
    _state(letter, fact)

    _sentence(letter, "I ran the build services on Kubernetes").wait_for()
    waiting.wait_for(state="detached")
    assert "Kafka" not in letter.locator("#letter").inner_text()


def test_questions_that_wait_longer_are_folded(letter):
    """
    The last two stand open; one that only asks which sentence is meant waits no longer
    than until something else is asked.
    """
    wish = letter.get_by_label("Your wish")
    for asked in (
        "why is it in there?",
        "mention Kubernetes",
        "mention Kafka",
        "mention Nomad",
    ):
        wish.fill(asked)
        letter.get_by_role("button", name="Ask", exact=True).click()
        letter.locator("#answer .asked", has_text=asked).wait_for()

    shown = letter.locator("#open-questions .question")
    assert shown.count() == 2
    older = letter.locator("#older-questions")
    assert older.locator(".question").count() == 1
    older.get_by_text("Questions that wait longer: 1").click()
    older.get_by_role("button", name="Leave it").click()

    older.wait_for(state="detached")
    assert shown.count() == 2


def test_a_question_that_was_asked_again_or_answered_waits_no_more(letter):
    """
    The later one stands for it, a wish that says more answers it; and to say what is
    true asks for no deed.
    """
    waiting = letter.locator("#open-questions .question .hint")
    kubernetes, kafka = "“please mention Kubernetes”", "“mention Kafka”"
    for asked, open_then in (
        ("mention Kubernetes", ["“mention Kubernetes”"]),
        ("please mention Kubernetes", [kubernetes]),
        ("mention Kafka", [kafka, kubernetes]),
        ("mention that I can start on 1 March 2031", [kafka, kubernetes]),
        ("mention that I want to learn Kafka", [kubernetes]),
    ):
        letter.get_by_label("Your wish").fill(asked)
        letter.get_by_role("button", name="Ask", exact=True).click()
        letter.locator("#answer .asked").get_by_text(asked, exact=True).wait_for()
        assert waiting.all_text_contents() == open_then
        assert letter.locator("#older-questions").count() == 0


def test_what_is_suggested_as_a_fact_is_confirmed_not_asked_for(letter):
    """
    The words are there; no deed is asked for, and a post only if there is one.
    """
    _sentence(letter, "I hold a BSc").click()
    _edit(letter, "I hold a work permit for Ireland.")
    letter.get_by_role("button", name="It is true").click()

    dialog = letter.get_by_role("dialog")
    assert "What did you do" not in dialog.inner_text()
    assert "work permit" in dialog.get_by_label("What is true").input_value()
    assert dialog.get_by_label("Where?").is_hidden()
    dialog.get_by_text("It belongs to a particular post").click()
    assert dialog.get_by_label("Where?").is_visible()


def test_a_line_is_corrected_from_the_chat(letter):
    """
    What the resume has wrong is put right there, and the letter is checked again.
    """
    letter.get_by_label("Your wish").fill("I cut compile times by 30%, not 35%")
    letter.get_by_role("button", name="Ask", exact=True).click()
    letter.locator("#open-questions").get_by_role("button", name="Correct L").click()

    letter.locator("#answer", has_text="cutting compile times by 30%”").wait_for()
    letter.locator("#open-questions .question").wait_for(state="detached")
    _go_to_resume(letter)
    letter.get_by_text("cutting compile times by 30%").first.wait_for()


AT_ONCE = """(chips, wishes) => {
    for (const one of chips) if (wishes.includes(one.textContent)) one.click();
}"""


def test_what_was_answered_before_can_be_read(letter):
    """
    The next answer takes the place of the last one, which is folded below: once, also
    where another version was looked at meanwhile. After a reload it is the one that is
    shown again; of two that were asked for at once, both.
    """
    answers = letter.locator("#answer .asked")
    earlier = letter.locator("#earlier-turns")

    def ask(wish):
        letter.get_by_label("Your wish").fill(wish)
        letter.get_by_role("button", name="Ask", exact=True).click()
        answers.get_by_text(wish, exact=True).wait_for()

    def look_at_another():
        letter.get_by_text("Versions", exact=True).click()
        letter.get_by_role("button", name="Look at version 2").click()
        letter.get_by_role("button", name="Back to the newest").click()
        answers.get_by_text("shorter", exact=True).wait_for()

    for wish in ("warmer", "shorter", "what is missing?"):
        ask(wish)
    earlier.get_by_text("Asked and answered before").click()
    assert earlier.locator(".asked").all_inner_texts() == ["shorter", "warmer"]

    look_at_another()
    ask("warmer")
    told = ["what is missing?", "shorter", "warmer"]
    assert earlier.locator(".asked").all_inner_texts() == told

    letter.reload()
    look_at_another()
    letter.locator("#chat .chip").evaluate_all(AT_ONCE, ["longer", "more formal"])
    answers.nth(1).wait_for()
    assert answers.all_inner_texts() == ["longer", "more formal"]
    ask("what is missing?")
    assert answers.all_inner_texts() == ["what is missing?"]
    earlier.get_by_text("Asked and answered before").click()
    told = ["more formal", "longer", "shorter"]
    assert earlier.locator(".asked").all_inner_texts() == told


def test_why_a_sentence_is_there_is_answered(letter):
    """
    Which one is asked where none is named; the answer quotes its lines.
    """
    letter.get_by_label("Your wish").fill("why is it in there?")
    letter.get_by_role("button", name="Ask", exact=True).click()
    letter.locator("#open-questions .question button").first.click()

    letter.locator("#answer .reply", has_text="rests on").wait_for()
    assert letter.locator("#open-questions .question").count() == 0


def test_evidence_lights_up_both_ways(beas_letter):
    """
    A sentence lights its lines, a line its sentences.
    """
    beas_letter.get_by_text("Your resume, line by line").click()
    _sentence(beas_letter, RUST).hover()
    beas_letter.locator("#lines .lit").nth(1).wait_for()
    post, deed = beas_letter.locator("#lines .lit").all_inner_texts()
    assert "Senior Compiler Engineer" in post
    assert "register allocator" in deed

    beas_letter.locator("#lines li", has_text="register allocator").hover()
    beas_letter.locator("#letter .lit", has_text=RUST).wait_for()
    assert 0 == beas_letter.locator("#evidence").count()


def test_nothing_below_the_evidence_moves_when_it_goes(beas_letter):
    """
    Who goes from a sentence to what stands below finds it where it was.
    """
    beas_letter.set_viewport_size({"width": 1000, "height": 900})
    _sentence(beas_letter, RUST).hover()
    beas_letter.locator("#evidence").wait_for()
    below = beas_letter.locator("#chat")
    before = below.bounding_box()

    beas_letter.mouse.move(0, 0)

    beas_letter.locator("#evidence-hint").wait_for()
    assert before == below.bounding_box()


def test_a_change_in_another_window_is_not_overwritten(letter, elsewhere):
    """
    The page that is behind says so, and shows the letter as it is now. Words that are
    typed meanwhile are refused, and stay; saved again, they change the right sentence,
    and what was wrong is told no more.
    """
    _sentence(elsewhere, RUST).click()
    _sentence(letter, "I hold a BSc").click()
    elsewhere.get_by_role("button", name="Leave out").click()
    elsewhere.locator("#letter").filter(has_not_text=RUST).wait_for()

    letter.get_by_role("button", name="Leave out").click()

    behind = letter.locator("#notice", has_text="another window")
    behind.wait_for()
    assert _sentence(letter, RUST).count() == 0
    assert _sentence(letter, "I hold a BSc").count() == 1
    behind.get_by_role("button", name="Close").click()

    _sentence(letter, "I hold a BSc").click()
    letter.get_by_role("button", name="Edit").click()
    words = "I hold a BSc in Computer Science, taken in Hull."
    letter.get_by_label("In your words").fill(words)
    gone = elsewhere.locator("#letter .sentence.candidate").first
    left_out = gone.inner_text()
    gone.click()
    elsewhere.get_by_role("button", name="Leave out").click()
    elsewhere.locator("#letter").filter(has_not_text=left_out).wait_for()
    save = letter.get_by_role("button", name="Save and check")
    save.click()
    behind.wait_for()
    save.click()
    _sentence(letter, words).wait_for()
    behind.wait_for(state="hidden")
    assert _sentence(letter, left_out).count() == 0


def test_of_two_who_change_a_sentence_the_second_sees_the_first(letter, elsewhere):
    """
    Saved at the same time, the words of the other stand beside one's own, which take
    their place when they are saved again.
    """
    theirs = "At Foghorn Systems, I rebuilt the register allocator in Rust."
    mine = "I rebuilt their register allocator in Rust."
    for page, words in ((letter, mine), (elsewhere, theirs)):
        _sentence(page, RUST).click()
        page.get_by_role("button", name="Edit").click()
        page.get_by_label("In your words").fill(words)
    elsewhere.get_by_role("button", name="Save and check").click()
    _sentence(elsewhere, theirs).wait_for()

    save = letter.get_by_role("button", name="Save and check")
    save.click()
    letter.locator("#theirs", has_text=theirs).wait_for()
    assert mine == letter.get_by_label("In your words").input_value()
    save.click()

    _sentence(letter, mine).wait_for()
    letter.locator("#notice").wait_for(state="hidden")
    assert _sentence(letter, theirs).count() == 0


def test_a_window_learns_of_a_change_in_another(letter):
    """
    At once, where both are of one browser; words that are typed stay.
    """
    other = letter.context.new_page()
    other.goto(letter.url)
    _sentence(letter, "I hold a BSc").click()
    letter.get_by_role("button", name="Edit").click()
    words = letter.get_by_label("In your words")
    words.fill("I hold a degree")
    _sentence(other, RUST).click()
    other.get_by_role("button", name="Leave out").click()

    letter.locator("#letter").filter(has_not_text=RUST).wait_for()
    assert words.input_value() == "I hold a degree"
    _sentence(other, "I hold a BSc").click()
    _edit(other, "I hold a BSc of the University of Hull.")
    letter.locator("#theirs", has_text="of the University of Hull").wait_for()
    assert words.input_value() == "I hold a degree"


def test_an_older_version_shows_what_the_newest_has_otherwise(letter):
    """
    Sentences that are changed, gone or new since are listed as such; those of the
    older one are marked, in the legend, too. Back at the newest, its own are. To save
    the same words makes no version.
    """
    _sentence(letter, "I hold a BSc").click()
    letter.get_by_role("button", name="Edit").click()
    letter.get_by_role("button", name="Save and check").click()
    letter.locator("#said", has_text="Saved and checked").wait_for(state="attached")
    changed = "At Foghorn Systems, I rebuilt the register allocator in Rust."
    _sentence(letter, RUST).click()
    _edit(letter, f"{changed} I like lighthouses.")
    _sentence(letter, changed).wait_for()
    _sentence(letter, "I hold a BSc").click()
    letter.get_by_role("button", name="Leave out").click()
    letter.locator("#versions", has_text="version 3").wait_for(state="attached")
    assert 0 == letter.locator("#letter .differs").count()

    letter.get_by_text("Versions", exact=True).click()
    letter.get_by_role("button", name="Look at version 1").click()
    note = letter.locator("#looking")
    note.get_by_text("The newest has it otherwise in 3 places").wait_for()
    kinds = note.locator("li small").all_inner_texts()
    assert kinds == [
        "In the newest it is worded otherwise",
        "Only in the newest",
        "Not in the newest any more",
    ]
    marked = letter.locator("#letter .differs").all_inner_texts()
    assert [RUST in marked[0], "BSc" in marked[1], len(marked)] == [True, True, 2]
    legend = letter.locator(".legend")
    assert "other than in the newest" in legend.inner_text()

    note.get_by_role("button", name="Back to the newest").click()
    note.locator("button").first.wait_for(state="detached")
    marked = letter.locator("#letter .differs").all_inner_texts()
    assert [changed, "I like lighthouses."] == marked
    assert "other than in version 1" in legend.inner_text()


def test_the_panel_has_room_while_a_sentence_is_edited(beas_letter):
    """
    Twelve lines at least on a low screen, above the chat.
    """
    beas_letter.set_viewport_size({"width": 1366, "height": 850})
    _sentence(beas_letter, RUST).click()
    beas_letter.get_by_role("button", name="Edit").click()
    line = "one => parseFloat(getComputedStyle(one).lineHeight)"
    panel = beas_letter.locator("#sentence-panel")

    assert panel.bounding_box()["height"] >= 12 * panel.evaluate(line)
    beas_letter.get_by_role("button", name="Cancel").click()


def test_who_edits_a_sentence_sees_what_it_rests_on(beas_letter):
    """
    The lines stay beside the words that are typed; Escape leaves the words alone, which
    are there when the sentence is changed again.
    """
    _sentence(beas_letter, RUST).click()
    beas_letter.get_by_role("button", name="Edit").click()
    beas_letter.get_by_label("In your words").fill("Something else.")

    assert "register allocator" in beas_letter.locator("#evidence").inner_text()
    beas_letter.keyboard.press("Escape")
    assert beas_letter.get_by_label("In your words").count() == 0
    assert "register allocator" in beas_letter.locator("#evidence").inner_text()

    beas_letter.get_by_role("button", name="Edit").click()
    assert beas_letter.get_by_label("In your words").input_value() == "Something else."
    beas_letter.get_by_role("button", name="Cancel").click()
    beas_letter.get_by_role("button", name="Edit").click()
    typed = beas_letter.get_by_label("In your words").input_value()
    assert "register allocator" in typed
    beas_letter.get_by_role("button", name="Cancel").click()


def test_a_sentence_is_heard_and_changed_by_the_keyboard_alone(letter):
    """
    Enter leads from the sentence to its buttons, Escape back to it. Its lines are told
    with its first button, in their language; that it goes beyond the resume, or is
    locked, with the sentence.
    """
    _sentence(letter, RUST).focus()
    letter.keyboard.press("Enter")
    assert letter.evaluate("document.activeElement.textContent") == "Edit"
    letter.keyboard.press("Enter")
    letter.get_by_label("In your words").fill("I rebuilt the allocator in Rust.")
    letter.keyboard.press("Control+Enter")
    _sentence(letter, "I rebuilt the allocator in Rust.").wait_for()
    letter.keyboard.press("Escape")
    assert "allocator" in letter.evaluate("document.activeElement.textContent")

    _sentence(letter, "I hold a BSc").focus()
    letter.keyboard.press("Enter")
    told = _described(letter, ":focus")
    assert "University of Hull" in told
    assert letter.locator("#evidence [lang=en]").count() > 0

    letter.get_by_role("button", name="Lock").click()
    letter.locator("#letter .locked").wait_for()
    assert "stays as it is" in letter.locator("#sentence-panel").inner_text()
    _sentence(letter, "I rebuilt the allocator").click()
    _edit(letter, "I led a team of 500 in Rust.")
    letter.locator("#letter .finding").wait_for()

    assert "goes beyond the resume" in _described(letter, "#letter .finding")
    assert "locked" in _described(letter, "#letter .locked")


def _described(page, selector):
    """
    What is told besides the name of that element.
    """
    return page.locator(selector).evaluate(
        "one => one.getAttribute('aria-describedby').split(' ')"
        ".map(id => document.getElementById(id).textContent).join(' ')"
    )


def test_a_german_posting_is_answered_on_a_german_page(uploaded):
    """
    The page speaks German when that is chosen, and keeps what was typed.
    """
    uploaded.get_by_label("The job posting").fill(stories.GERMAN_POSTING)
    uploaded.get_by_role("button", name="Deutsch").click()
    posting = uploaded.get_by_label("Die Stellenausschreibung")
    assert posting.input_value() == stories.GERMAN_POSTING

    uploaded.get_by_role("button", name="Brief schreiben").click()
    uploaded.get_by_role("button", name="kürzer").click()

    uploaded.locator("#answer .reply").wait_for()
    assert uploaded.locator("html").get_attribute("lang") == "de"


def test_words_that_are_being_typed_outlive_a_reload(letter):
    """
    Also a look at another view; who cancels is not asked again.
    """
    words = "I rebuilt the allocator, and I would do it again."
    _sentence(letter, RUST).click()
    letter.get_by_role("button", name="Edit").click()
    letter.get_by_label("In your words").fill(words)

    letter.reload()
    typed = letter.get_by_label("In your words")
    typed.wait_for()
    assert typed.input_value() == words
    go(letter, "Letters")
    letter.locator("#history a").first.click()
    typed.wait_for()
    assert typed.input_value() == words
    assert RUST in letter.locator("#letter .chosen").inner_text()

    letter.get_by_role("button", name="Cancel").click()
    letter.reload()
    letter.get_by_role("button", name="Copy").wait_for()
    assert typed.count() == 0


DIFFERENCE = """async ([before, after]) => {
    const { difference } = await import("./difference.js");
    const place = document.createElement("p");
    place.append(...difference(before, after));
    return place.innerHTML.trim();
}"""


def test_two_wordings_that_share_little_are_shown_one_after_the_other(modules):
    """
    Word by word only what is read as one sentence with a few changes.
    """
    one, other = "I would be glad to talk to you.", "Let us meet in person, gladly."

    apart = modules.evaluate(DIFFERENCE, [one, other])
    within = modules.evaluate(DIFFERENCE, [one, "I would be happy to talk to you."])

    assert apart == f"<del>{one}</del> <ins>{other}</ins>"
    assert within == ("I would be <del>glad</del> <ins>happy</ins> to talk to you.")


def test_who_takes_a_letter_away_is_told_what_the_resume_does_not_show(letter):
    """
    At that moment, and beside what was pressed; of a letter that is all right, nothing.
    """
    took = letter.locator("#took")
    with letter.expect_download():
        letter.get_by_role("button", name="TXT").click()
    assert took.inner_text() == ""

    _sentence(letter, RUST).click()
    letter.get_by_role("button", name="Edit").click()
    letter.get_by_label("In your words").fill("I led a team of 500 engineers.")
    letter.get_by_role("button", name="Save and check").click()
    letter.locator("#letter .finding").wait_for()
    with letter.expect_download():
        letter.get_by_role("button", name="TXT").click()

    letter.locator("#took", has_text="does not show: 1").wait_for()
    box = took.bounding_box()
    assert 0 < box["y"] - letter.locator("#take").bounding_box()["y"] < 80
