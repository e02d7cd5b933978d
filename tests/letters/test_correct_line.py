"""
What was read wrong is put right by the person whose resume it is.
"""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

import stories
from resumate import wire
from resumate.application.chat.settle_letter import settle
from resumate.application.letters.choose_version import ChooseVersion
from resumate.application.letters.kept import GetLetter
from resumate.application.resumes.confirmed_facts import ConfirmFact
from resumate.domain.errors import InvalidRequestError, NotFoundError
from resumate.domain.ids import OwnerId
from resumate.domain.letter import FindingCode, LetterWishes
from resumate.domain.refining import Manuscript, Proposal, Speech
from resumate.domain.resume import PartialDate, Role
from resumate.domain.turn import TurnOutcome
from worlds import ADA, PHONE, World, written

DEED = "Rebuilt the register allocator in Rust, cutting compile times by 35%"


class Desk:
    """
    Ada, her resume and a letter that rests on it.
    """

    def __init__(self):
        self.world, letter = written()
        self.resume, self.letter = letter.resume, letter.id
        world = self.world
        world.connections.add(ADA, PHONE, world.clock() + timedelta(hours=1))
        world.clock.pass_by(timedelta(minutes=1))

    def corrects(self, line, text, owner=ADA):
        return self.world.cases.correct_line()(owner, self.resume, line, text)

    def corrects_role(self, role, owner=ADA, **said):
        return self.world.cases.correct_role()(owner, self.resume, role, said)

    def corrects_contact(self, owner=ADA, **said):
        return self.world.cases.correct_contact()(owner, self.resume, said)

    def asks_again(self):
        """
        A letter for the same posting, written by rules.
        """
        world, wishes = self.world, LetterWishes(writer="composer")
        asked = world.request_letter(ADA, self.resume, stories.POSTING, wishes, "r-2")
        world.work_queue.once()
        return world.letters.get(ADA, asked.id)

    def corrects_employer(self):
        self.corrects_role("P1", employer="Foghorn Signals")
        self.world.clock.pass_by(timedelta(minutes=1))

    def closes_otherwise(self, words="I look forward to hearing from you."):
        """
        Edits a sentence by hand that cites nothing.
        """
        sentences = self.world.letters.get(ADA, self.letter).sentences
        free = max(i for i, s in enumerate(sentences[:-2]) if not s.citations)
        return self.world.edit_letter(ADA, self.letter, {free: words})

    def chooses(self, version):
        world = self.world
        ChooseVersion(world.letters, world.clock)(ADA, self.letter, version)

    @property
    def found(self):
        letter = self.world.letters.get(ADA, self.letter)
        return {f.code for s in letter.sentences for f in s.findings}

    @property
    def told(self):
        """
        The marks of the letter that who listens heard of last.
        """
        event = self.world.notifier.events(PHONE)[-1]
        (frame,) = wire.frames(event)
        return tuple(json.loads(frame)["letter"]["withdrawn"])

    @property
    def content(self):
        return self.world.resumes.get(ADA, self.resume).content

    @property
    def withdrawn(self):
        world = self.world
        get_letter = GetLetter(world.letters, world.resumes, world.outcomes)
        return get_letter(ADA, self.letter).withdrawn


@pytest.fixture
def desk():
    return Desk()


def line_of(desk, text):
    return next(line for line in desk.content.lines if text in line.text)


def test_a_corrected_line_keeps_what_the_file_says(desk):
    """
    Its number, place and kind stay; corrected twice, the file's words are still there.
    """
    known = line_of(desk, "register allocator")

    desk.corrects(known.id, DEED.replace("35", "45"))
    again = desk.corrects(known.id, f"  {DEED.replace('35', '40')}\n")

    assert (known.id, known.section, known.role, known.kind) == (
        again.id,
        again.section,
        again.role,
        again.kind,
    )
    assert (DEED.replace("35", "40"), DEED) == (again.text, again.original)
    assert again == line_of(desk, "40%")


def test_letters_that_cited_it_are_marked(desk):
    """
    Also when it is put back: the letter rests on words that were meant otherwise.
    """
    known = line_of(desk, "register allocator")
    assert () == desk.withdrawn

    desk.corrects(known.id, DEED.replace("35", "45"))

    assert (known.id,) == desk.withdrawn


def test_the_words_of_the_file_put_it_back(desk):
    """
    Then nothing is corrected any more.
    """
    known = line_of(desk, "register allocator")
    desk.corrects(known.id, "Rebuilt nothing")

    back = desk.corrects(known.id, DEED)

    assert (DEED, None) == (back.text, back.original)


def test_a_line_is_found_by_its_new_words(desk):
    """
    What is searched is embedded anew.
    """
    known = line_of(desk, "Developed firmware")
    desk.corrects(known.id, "Ran a Kubernetes cluster for tide gauges")
    posting = "Systems Engineer at Northlight\n\nRequirements\n- Kubernetes clusters"

    match = desk.world.match_posting(ADA, desk.resume, posting)

    assert known.id in match.coverage[0].evidence


def test_a_corrected_entry_names_its_employer_anew(desk):
    """
    The role keeps its number; employer, title and dates are read from the new words.
    """
    entry = line_of(desk, "Tidewater Instruments")

    desk.corrects(
        entry.id, "Firmware Lead, Tidewater Devices, Hull (Sep 2015 - Feb 2020)"
    )

    role = desk.content.role(entry.role)
    assert ("Tidewater Devices", "Firmware Lead") == (role.employer, role.title)
    assert PartialDate(2015, 9) == role.start
    assert "Foghorn Systems" in {role.employer for role in desk.content.roles}


def test_an_entry_that_names_nothing_leaves_the_role_as_it_is(desk):
    """
    A correction never takes a post away.
    """
    entry = line_of(desk, "Tidewater Instruments")

    desk.corrects(entry.id, "x")

    assert "Tidewater Instruments" == desk.content.role(entry.role).employer


@pytest.mark.parametrize("text", ["", "  ", "x" * 1001])
def test_a_line_has_words_and_an_end(desk, text):
    """
    An empty or endless line is refused.
    """
    with pytest.raises(InvalidRequestError):
        desk.corrects("L3", text)


def test_only_lines_of_the_own_file_are_corrected(desk):
    """
    A fact is changed as a fact; what is another's is not there.
    """
    world = desk.world
    confirm = ConfirmFact(world.resumes, world.index_resume, world.clock)
    fact = confirm(ADA, desk.resume, "Ran Kafka")

    for line, owner in ((fact.id, ADA), ("L99", ADA), ("L3", OwnerId("eve"))):
        with pytest.raises(NotFoundError):
            desk.corrects(line, "Rebuilt it", owner)


def test_letters_that_rest_on_a_corrected_post_are_marked(desk):
    """
    By each line of the post that they cite, whatever it says itself; no other is.
    """
    letter = desk.world.letters.get(ADA, desk.letter)
    cited = {line for s in letter.sentences for line in s.citations}
    own = {line.id for line in desk.content.lines if line.role == "P1"}
    assert cited - own

    desk.corrects_role("P1", employer="Foghorn Signals")

    assert cited & own == set(desk.withdrawn)


def test_a_corrected_head_marks_the_letters_of_its_post(desk):
    """
    As the post's own correction does: it names the post anew.
    """
    entry = line_of(desk, "Foghorn Systems")

    desk.corrects(entry.id, entry.text.replace("Systems", "Signals"))

    assert line_of(desk, "register allocator").id in desk.withdrawn
    assert "Foghorn Systems" == desk.content.role("P1").original.employer


def test_a_letter_names_posts_as_the_person_does(desk):
    """
    The new one rests on the corrected post, and its gate finds nothing.
    """
    desk.corrects_role("P1", title="Principal Toolsmith", employer="Foghorn Signals")

    letter = desk.asks_again()

    assert "Foghorn Signals" in letter.text
    assert "Foghorn Systems" not in letter.text
    assert [] == [s.findings for s in letter.sentences if s.findings]


def test_a_letter_checked_again_no_longer_takes_the_old_employer(desk):
    """
    What rests on the post as it was read is a finding now.
    """
    desk.corrects_role("P1", employer="Foghorn Signals")

    checked = desk.world.recheck_letter(ADA, desk.letter).letter

    found = {f.code for s in checked.sentences for f in s.findings}
    assert FindingCode.EMPLOYER_UNKNOWN in found


@pytest.mark.parametrize(
    "changes",
    [
        lambda desk: desk.closes_otherwise("I would be glad to talk."),
        lambda desk: desk.chooses(1),
        lambda desk: desk.world.refine_letter(ADA, desk.letter, "undo"),
    ],
    ids=["by hand", "chosen", "undone"],
)
def test_a_newer_version_stays_marked(desk, changes):
    """
    What was not judged again rests on what was corrected, whatever else changed; only
    a check that judges it again takes the mark away.
    """
    desk.closes_otherwise()
    desk.corrects_employer()
    marked = desk.withdrawn

    changes(desk)

    assert 3 == desk.world.letters.get(ADA, desk.letter).version
    assert marked == desk.withdrawn != ()
    desk.world.recheck_letter(ADA, desk.letter)
    assert ((), {FindingCode.EMPLOYER_UNKNOWN}) == (desk.withdrawn, desk.found)


def test_a_check_that_still_finds_it_true_takes_the_mark_away(desk):
    """
    That is a version of its own, in which no word is another.
    """
    known = line_of(desk, "register allocator")
    desk.corrects(known.id, DEED + ".")
    before = desk.world.letters.get(ADA, desk.letter)
    assert (known.id,) == desk.withdrawn
    desk.world.clock.pass_by(timedelta(minutes=1))

    checked = desk.world.recheck_letter(ADA, desk.letter).letter

    assert (before.version + 1, before.text) == (checked.version, checked.text)
    assert ((), set()) == (desk.withdrawn, desk.found)


def test_a_check_judges_sentences_that_nothing_marks(desk):
    """
    A letter of before sentences were dated, edited since, is held against the resume
    all the same.
    """
    desk.corrects_employer()
    letter = desk.closes_otherwise().letter
    undated = tuple(replace(s, judged_at=None) for s in letter.sentences)
    later = replace(letter, sentences=undated, version=letter.version + 1)
    desk.world.letters.save(later)
    assert ((), set()) == (desk.withdrawn, desk.found)

    desk.world.recheck_letter(ADA, desk.letter)

    assert {FindingCode.EMPLOYER_UNKNOWN} == desk.found


def test_what_is_corrected_while_a_letter_is_written_marks_it(desk):
    """
    It has the words of the resume that its writer read before.
    """
    world = desk.world
    get = world.resumes.get
    wishes = LetterWishes(writer="composer")
    asked = world.request_letter(ADA, desk.resume, stories.POSTING, wishes, "r-2")

    def read_before(owner, resume):
        known = get(owner, resume)
        world.resumes.get = get
        world.clock.pass_by(timedelta(seconds=1))
        desk.corrects_employer()
        return known

    world.resumes.get = read_before
    world.work_queue.once()
    desk.letter = asked.id

    assert "Foghorn Systems" in world.letters.get(ADA, asked.id).text
    assert line_of(desk, "register allocator").id in desk.withdrawn
    assert desk.withdrawn == desk.told


@pytest.mark.parametrize(
    "wish", ["more formal", "förmlicher", "swap paragraphs 2 and 3"]
)
def test_wishes_that_leave_the_marked_alone_are_done(desk, wish):
    """
    What is wrong since a correction is no reason not to change the rest.
    """
    desk.corrects_employer()
    marked = desk.withdrawn

    refined = desk.world.refine_letter(ADA, desk.letter, wish)

    assert TurnOutcome.CHANGED is refined.turn.outcome
    assert marked == desk.withdrawn != ()


@pytest.mark.parametrize("german", [False, True])
def test_a_proposal_for_a_marked_sentence_is_told_of_the_correction(desk, german):
    """
    What is refused rests on what the resume showed before; as long as nothing was
    corrected, the resume does not show it.
    """
    letter, speech = desk.world.letters.get(ADA, desk.letter), Speech(german=german)

    def refused():
        manuscript = Manuscript(letter.sentences)
        piece = next(p for p in manuscript if "Foghorn Systems" in p.sentence.text)
        more = piece.sentence.text.replace("35%", "90%")
        manuscript.put(piece, replace(piece.sentence, text=more), "asked")
        proposal = Proposal(manuscript, ["Done."])
        return settle(letter, desk.content, proposal, speech).reply

    before = refused()
    desk.corrects_employer()

    assert (speech("not_true_enough"), speech("corrected_since")) == (before, refused())


def test_who_listens_is_told_of_the_same_marks(desk):
    """
    Also with the answer to a wish that nobody understands.
    """
    desk.corrects_employer()

    desk.world.refine_letter(ADA, desk.letter, "Tangerine")

    assert desk.withdrawn == desk.told != ()


def test_lines_of_a_corrected_post_are_found_by_its_new_names(desk):
    """
    What is searched is embedded anew.
    """
    desk.corrects_role("P2", employer="Kubernetes Foundry")
    posting = "Systems Engineer at Northlight\n\nRequirements\n- Kubernetes Foundry"

    match = desk.world.match_posting(ADA, desk.resume, posting)

    assert line_of(desk, "Kubernetes Foundry").id in match.coverage[0].evidence


def test_a_letter_is_signed_as_the_person_says(desk):
    """
    What was read stays with it.
    """
    contact = desk.corrects_contact(name="Ada Quist-Moore", email="ada@example.net")

    letter = desk.asks_again()

    assert letter.text.endswith("Ada Quist-Moore")
    assert contact == desk.content.contact
    assert (stories.NAME, stories.EMAIL) == (
        contact.original.name,
        contact.original.email,
    )


def test_only_the_own_posts_and_contact_data_are_corrected(desk):
    """
    What is another's is not there.
    """
    eve = OwnerId("eve")

    with pytest.raises(NotFoundError):
        desk.corrects_role("P9", title="Keeper")
    with pytest.raises(NotFoundError):
        desk.corrects_role("P1", title="Keeper", owner=eve)
    with pytest.raises(NotFoundError):
        desk.corrects_contact(name="Eve", owner=eve)
    assert isinstance(desk.corrects_role("P1", title="Keeper"), Role)


def signatures(desk):
    """
    How each version of the letter is signed, oldest first.
    """
    newest = desk.world.letters.get(ADA, desk.letter).version
    every = (desk.world.letters.get(ADA, desk.letter, n + 1) for n in range(newest))
    return [version.sentences[-1].text for version in every]


@pytest.mark.parametrize(
    "act",
    [
        lambda desk: desk.closes_otherwise(),
        lambda desk: desk.world.refine_letter(ADA, desk.letter, "warmer"),
        lambda desk: desk.world.recheck_letter(ADA, desk.letter),
    ],
    ids=["edited", "refined", "checked"],
)
def test_new_versions_are_signed_with_the_name_as_it_is_corrected(desk, act):
    """
    Those that were there stay as they were.
    """
    former = signatures(desk)
    desk.corrects_contact(name="Augusta Brewer")

    act(desk)

    assert [*former, "Augusta Brewer"] == signatures(desk)


def test_a_turn_that_signs_anew_says_so(desk):
    """
    Among its changes; one that changes nothing else makes no version for it.
    """
    desk.corrects_contact(name="Augusta Brewer")

    asked = desk.world.refine_letter(ADA, desk.letter, "mention Kafka")
    changed = desk.world.refine_letter(ADA, desk.letter, "warmer")

    assert TurnOutcome.ASKED is asked.turn.outcome
    assert "Augusta Brewer" == changed.turn.changes[-1].after


def test_who_signed_by_hand_or_locked_the_name_keeps_it(desk):
    """
    How a letter is signed is theirs.
    """
    last = len(desk.world.letters.get(ADA, desk.letter).sentences) - 1
    desk.world.edit_letter(ADA, desk.letter, {last: "A. B."})
    desk.corrects_contact(name="Augusta Brewer")

    desk.world.refine_letter(ADA, desk.letter, "warmer")

    assert "A. B." == signatures(desk)[-1]


def test_a_letter_under_a_former_name_is_signed_as_asked(desk):
    """
    By the name that the person has now.
    """
    desk.corrects_contact(name="Augusta Brewer")

    desk.world.refine_letter(ADA, desk.letter, "sign as Augusta")

    assert "Augusta" == signatures(desk)[-1]


@pytest.mark.parametrize(
    "told",
    [
        "I have worked at Foghorn Systems since March 2020.",
        "In my current role, I rebuilt the register allocator in Rust.",
        "As my daily work, I mentor two junior engineers in code review.",
    ],
)
def test_a_check_finds_what_tells_of_an_ended_post_as_held(desk, told):
    """
    Whatever the gate lets pass; checked once more, it is found again, until the words
    are others.
    """
    sentences = desk.world.letters.get(ADA, desk.letter).sentences
    first = next(i for i, s in enumerate(sentences) if s.citations)
    desk.world.edit_letter(ADA, desk.letter, {first: told})
    desk.world.clock.pass_by(timedelta(minutes=1))
    desk.corrects_role("P1", end="2025-10")
    desk.world.clock.pass_by(timedelta(minutes=1))
    ended = "The resume says that this post has ended: Foghorn Systems, 2025-10."

    for _ in range(2):
        checked = desk.world.recheck_letter(ADA, desk.letter).letter
        desk.world.clock.pass_by(timedelta(minutes=1))
        assert [ended] == [f.message for f in checked.sentences[first].findings]
        assert () == desk.withdrawn

    desk.world.edit_letter(ADA, desk.letter, {first: "I rebuilt a compiler in Rust."})
    checked = desk.world.recheck_letter(ADA, desk.letter).letter
    assert () == checked.sentences[first].findings


def test_a_check_finds_nothing_in_what_tells_of_an_ended_post_as_past(desk):
    """
    The mark goes, and nothing is found in its stead.
    """
    told = "At Foghorn Systems, I rebuilt the register allocator in Rust."
    sentences = desk.world.letters.get(ADA, desk.letter).sentences
    first = next(i for i, s in enumerate(sentences) if s.citations)
    desk.world.edit_letter(ADA, desk.letter, {first: told})
    desk.world.clock.pass_by(timedelta(minutes=1))
    desk.corrects_role("P1", end="2025-10")
    desk.world.clock.pass_by(timedelta(minutes=1))

    checked = desk.world.recheck_letter(ADA, desk.letter).letter

    assert () == checked.sentences[first].findings
    assert () == desk.withdrawn


def test_an_unpaid_post_stays_one_when_its_end_is_corrected():
    """
    A letter for it says so as it did.
    """
    world = World({})
    volunteer = "Volunteer Senior Compiler Engineer"
    paid = "Senior Compiler Engineer, Foghorn"
    text = stories.RESUME.replace(paid, "Senior Compiler Engineer (volunteer), Foghorn")
    asked = world.asked(text)
    world.work_queue.once()
    assert volunteer in world.letters.get(ADA, asked.id).text

    world.cases.correct_role()(ADA, asked.resume, "P1", {"end": "2025-10"})

    wishes = LetterWishes(writer="composer")
    anew = world.request_letter(ADA, asked.resume, stories.POSTING, wishes, "r-2")
    world.work_queue.once()
    assert volunteer in world.letters.get(ADA, anew.id).text


def test_an_address_that_was_read_as_a_summary_is_shown_as_contact():
    """
    Once the person said that it is one.
    """
    address = "Old Forge Barn behind Little Barrow"
    world = World({})
    resume = world.uploaded(stories.RESUME.replace("SUMMARY", f"SUMMARY\n{address}"))
    world.read_resume(ADA, resume)

    def section():
        shown = wire.resume(world.resumes.get(ADA, resume))
        return next(line.section for line in shown.lines if address in line.text)

    assert "summary" == section()

    world.cases.correct_contact()(ADA, resume, {"location": address})

    assert "contact" == section()
