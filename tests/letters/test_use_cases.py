"""
What the use cases promise, over adapters in memory.
"""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

import stories
from models import CarelessModel, ScriptedModel, saying, unreachable
from resumate.application.resumes.note_upload import being_read
from resumate.conversation import Conversation
from resumate.domain.chunk import EmbeddingModel
from resumate.domain.errors import (
    InvalidRequestError,
    LetterNotWrittenError,
    NotFoundError,
    NotReadyError,
    OutdatedVersionError,
    ResumeErasedError,
    ResumeNotReadError,
)
from resumate.domain.events import (
    LetterDelta,
    LetterFailed,
    LetterQueued,
    LetterReady,
    ResumeFailed,
    ResumeReady,
)
from resumate.domain.ids import OwnerId
from resumate.domain.letter import LetterStatus, LetterWishes, Tone
from resumate.domain.posting import RequirementKind
from resumate.domain.posting_correction import PostingCorrection
from resumate.domain.resume import ResumeStatus
from resumate.ports.errors import (
    DocumentNotFoundError,
    PermanentPortError,
    StaleIndexError,
    TransientPortError,
    VersionExistsError,
)
from worlds import ADA, PHONE, World

AWAY = TransientPortError("away")


@pytest.fixture
def world():
    """
    A world in which Ada listens on her phone.
    """
    world = World({})
    _listen(world)
    return world


def _listen(world):
    world.connections.add(ADA, PHONE, world.clock() + timedelta(hours=1))


def _asked(world, request="r-1", **wishes):
    resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, resume)
    wishes = LetterWishes(**wishes)
    return world.request_letter(ADA, resume, stories.POSTING, wishes, request)


def _with(**models):
    world = World(models)
    _listen(world)
    return world


def _heard(world, kind):
    return [event for event in world.notifier.events(PHONE) if isinstance(event, kind)]


def test_a_resume_is_read_and_told(world):
    """
    Reading ends with a resume that is ready, searchable and announced.
    """
    resume = world.uploaded(stories.RESUME)

    read = world.read_resume(ADA, resume)

    assert (ResumeStatus.READY, stories.NAME) == (
        read.status,
        read.content.contact.name,
    )
    assert read == world.resumes.get(ADA, resume)
    assert [ResumeReady(read, resume)] == _heard(world, ResumeReady)


def test_the_same_bytes_are_not_read_twice(world):
    """
    A second delivery changes nothing, and is told all the same.
    """
    resume = world.uploaded(stories.RESUME)

    first = world.read_resume(ADA, resume)
    second = world.read_resume(ADA, resume)

    assert first == second
    assert world.extractor.calls == 1
    assert len(_heard(world, ResumeReady)) == 2


def test_an_unreadable_file_is_told_with_its_reason(world):
    """
    The resume is failed, not half read.
    """
    resume = world.uploaded("unreadable")

    read = world.read_resume(ADA, resume)

    assert ResumeStatus.FAILED is read.status
    assert "resume.unreadable" == read.problem.code
    assert [ResumeFailed(resume, read.problem)] == _heard(world, ResumeFailed)


def test_a_letter_is_queued_then_written(world):
    """
    The asker has its coverage at once; the worker does the rest.
    """
    queued = _asked(world)

    assert world.work_queue.once()

    written = world.letters.get(ADA, queued.id)
    assert LetterStatus.QUEUED is queued.status
    assert queued.coverage
    assert (LetterStatus.READY, 1) == (written.status, written.version)
    assert [queued.id] == [e.letter.id for e in _heard(world, LetterQueued)]
    assert [written] == [e.letter for e in _heard(world, LetterReady)]
    assert not world.work_queue.once()


def test_a_resume_read_by_another_embedder_meanwhile_is_indexed_anew(world):
    """
    A server with other settings may read the file just then, and once more.
    """
    resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, resume)
    search, times = world.index.search, iter(range(2))

    def meddled(*given, **more):
        for _ in times:
            raise StaleIndexError
        return search(*given, **more)

    world.index.search = meddled

    assert world.match_posting(ADA, resume, stories.POSTING).coverage


def test_a_letter_of_nobody_known_says_that_it_is_not_signed(world):
    """
    Where the resume tells no name, the person is asked for it, until they sign.
    """
    resume = world.uploaded(stories.RESUME.replace(stories.NAME, ""))
    world.read_resume(ADA, resume)
    asked = world.request_letter(ADA, resume, stories.POSTING, LetterWishes(), "r-1")

    assert world.work_queue.once()

    written = world.letters.get(ADA, asked.id)
    assert any("not signed" in note for note in written.notes)
    assert "Kind regards," in written.sentences[-1].text

    signed = world.refine_letter(ADA, asked.id, f"sign it {stories.NAME}").letter
    assert signed.text.endswith(f"Kind regards,\n\n{stories.NAME}")
    assert not any("not signed" in note for note in signed.notes)


def test_a_letter_says_beside_it_what_it_leaves_unsaid(world):
    """
    A must that is not found and not told, and a salary that is asked for; the
    reference, if a person takes it out.
    """
    resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, resume)
    posting = f"{stories.POSTING}\n\nPlease state your salary expectations. Ref SK-41."
    posting = posting.replace("- ", "- Ukulele\n- ", 1)
    asked = world.request_letter(ADA, resume, posting, LetterWishes(), "r-1")

    assert world.work_queue.once()

    written = world.letters.get(ADA, asked.id)
    notes = " ".join(written.notes)
    assert "not told in the letter: Ukulele." in notes
    assert "what salary you expect" in notes
    assert "SK-41" not in notes
    assert "(reference SK-41)" in written.sentences[1].text

    world.edit_letter(ADA, asked.id, {1: "My salary expectation is 42,000 a year."}, 1)

    notes = " ".join(world.letters.get(ADA, asked.id).notes)
    assert "not told in the letter: Ukulele." in notes
    assert "what salary you expect" not in notes
    assert "does not quote it: SK-41." in notes


def test_a_letter_says_beside_it_which_words_look_mistyped(world):
    """
    Until they are mended.
    """
    resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, resume)
    asked = world.request_letter(ADA, resume, stories.POSTING, LetterWishes(), "r-1")
    assert world.work_queue.once()

    world.edit_letter(ADA, asked.id, {1: "I would definately like to come."}, 1)
    notes = world.letters.get(ADA, asked.id).notes
    world.edit_letter(ADA, asked.id, {1: "I would definitely like to come."}, 2)

    assert "Perhaps mistyped: “definately” (definitely?)." in notes
    assert not any(
        "mistyped" in note for note in world.letters.get(ADA, asked.id).notes
    )


def test_a_job_that_comes_twice_writes_one_letter(world):
    """
    Delivered is delivered: the second job finds the letter and leaves it.
    """
    queued = _asked(world)
    job = world.queue.receive().job

    first = world.draft_letter(job)
    second = world.draft_letter(job)

    assert first == second
    assert world.letters.get(ADA, queued.id).version == 1


def test_an_erased_letter_is_not_written(world):
    """
    A job on its way to an erased letter does nothing and goes away.
    """
    queued = _asked(world)
    world.letters.erase(ADA, queued.id)

    assert world.work_queue.once()

    with pytest.raises(NotFoundError):
        world.letters.get(ADA, queued.id)
    assert not world.work_queue.once()


def test_a_letter_that_was_not_enqueued_is_swept_up(world):
    """
    Between saving and enqueueing a letter may fall; the sweeper picks it up, once.
    """
    enqueue, world.queue.enqueue = world.queue.enqueue, _refuse
    queued = _asked(world)
    world.queue.enqueue = enqueue
    world.clock.pass_by(timedelta(minutes=1))

    assert world.sweep_letters() == 1
    assert world.sweep_letters() == 0

    world.work_queue.once()
    assert LetterStatus.READY is world.letters.get(ADA, queued.id).status


def _refuse(_):
    raise AWAY


def test_a_model_that_fails_is_replaced_by_the_composer():
    """
    With ``auto`` there is a letter all the same, and the person is told who wrote it.
    """
    world = _with(openai=ScriptedModel(lambda _: ["Dear", AWAY]))
    queued = _asked(world)

    world.work_queue.once()

    written = world.letters.get(ADA, queued.id)
    assert (LetterStatus.READY, "composer") == (written.status, written.writer)
    assert any("scripted" in note for note in written.notes)


def test_a_chosen_model_that_is_away_is_tried_again():
    """
    The person chose it, so nobody stands in; the job comes back until it is given up.
    """
    world = _with(openai=ScriptedModel(lambda _: [AWAY]))
    queued = _asked(world, writer="openai")

    for _ in range(3):
        assert world.work_queue.once()
        world.clock.pass_by(timedelta(minutes=2))

    failed = world.letters.get(ADA, queued.id)
    assert (LetterStatus.FAILED, AWAY.code) == (failed.status, failed.problem.code)
    with pytest.raises(LetterNotWrittenError, match="ask for it again"):
        world.edit_letter(ADA, queued.id, {0: "Hello,"})
    assert len(_heard(world, LetterFailed)) == 1
    assert not world.work_queue.once()


def test_a_model_that_refuses_fails_at_once():
    """
    What will not get better is not tried again.
    """
    world = _with(openai=ScriptedModel(lambda _: [PermanentPortError("no")]))
    queued = _asked(world, writer="openai")

    world.work_queue.once()

    assert LetterStatus.FAILED is world.letters.get(ADA, queued.id).status


def test_what_ends_in_a_failure_is_numbered_to_its_end():
    """
    The frame that says so comes after those of the text that was streamed until then.
    """
    compared = ["nothing"]
    drafted = ["Dear Northlight team,\n\n", PermanentPortError("no")]
    answers = iter([compared, drafted])
    world = _with(openai=ScriptedModel(lambda _: next(answers)))
    _asked(world, writer="openai")

    world.work_queue.once()

    streamed, [failed] = _heard(world, LetterDelta), _heard(world, LetterFailed)
    assert [event.seq for event in streamed] == [*range(1, failed.seq)]
    assert streamed


def test_a_bug_in_one_letter_does_not_stop_the_worker():
    """
    The letter fails with a sentence, the log has the kind, the next letter is written.
    """
    world = _with(openai=ScriptedModel(lambda _: [ZeroDivisionError("my secret text")]))
    broken = _asked(world, writer="openai")
    good = _asked(world, "r-2", writer="composer")

    world.work_queue.once()
    world.work_queue.once()

    assert world.letters.get(ADA, broken.id).problem.code == "internal"
    assert LetterStatus.READY is world.letters.get(ADA, good.id).status
    part = "application.models.allowance"
    told = ("letter.bug", {"kind": "ZeroDivisionError", "part": part})
    assert told in world.telemetry.told
    assert "secret" not in str(world.telemetry.told)


def test_auto_takes_a_model_that_answers():
    """
    A model that is set up and answers writes.
    """
    letter = (
        "Dear Northlight team,\n\nI rebuilt the register allocator in Rust, cutting "
        "compile times by 35%. I introduced nightly benchmarks in Python. I developed "
        "firmware in C for tide gauges. I mentored two junior engineers.\n\nAda Quist"
    )
    world = _with(openai=saying(letter))
    queued = _asked(world)

    world.work_queue.once()

    assert world.letters.get(ADA, queued.id).writer == "scripted"


@pytest.mark.parametrize("there", [False, True], ids=["silent", "fails"])
def test_a_model_that_is_away_is_told_to_the_operator(there):
    """
    The person has a letter by rules; whoever runs this hears that no model wrote it.
    """
    model = unreachable()
    model.reachable = lambda: there
    world = _with(openai=model)
    queued = _asked(world)

    world.work_queue.once()

    assert world.letters.get(ADA, queued.id).writer == "composer"
    assert world.telemetry.counts["model.away"] == 1


@pytest.mark.parametrize("failure", [OSError("no"), KeyError("no"), RuntimeError("no")])
def test_a_model_that_fails_in_a_way_nobody_foresaw_takes_no_letter_down(failure):
    """
    The person has a letter by rules, told that the model failed.
    """
    world = _with(openai=CarelessModel(failure).reachable_once())
    queued = _asked(world)

    while world.work_queue.once():
        pass

    letter = world.letters.get(ADA, queued.id)
    assert letter.writer == "composer"
    assert letter.notes[0].startswith("keeper failed (dependency.")


def test_a_writer_that_is_not_set_up_is_refused(world):
    """
    Nothing is saved for a wish that cannot be met.
    """
    with pytest.raises(InvalidRequestError, match="composer"):
        _asked(world, writer="openai")

    assert world.letters.list(ADA) == []


def test_no_letter_rests_on_a_resume_that_was_not_read(world):
    """
    A failed resume is refused with what to do, and not as one that is being read.
    """
    resume = world.uploaded("unreadable")
    world.read_resume(ADA, resume)

    with pytest.raises(ResumeNotReadError, match="upload"):
        world.request_letter(ADA, resume, stories.POSTING, LetterWishes())


def test_another_owner_cannot_ask_with_my_resume(world):
    """
    A resume is there for its owner only.
    """
    resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, resume)

    with pytest.raises(NotFoundError):
        world.request_letter(OwnerId("eve"), resume, stories.POSTING, LetterWishes())


def test_a_new_embedding_model_re_embeds_the_resume(world):
    """
    Vectors of two models are never compared: the resume is embedded again.
    """
    resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, resume)
    world.embedder = OtherEmbedder(world.embedder)

    match = world.match_posting(ADA, resume, stories.POSTING)

    assert any(coverage.evidence for coverage in match.coverage)


class OtherEmbedder:
    """
    The same vectors under another name.
    """

    def __init__(self, embedder):
        self._embedder = embedder

    @property
    def model(self):
        old = self._embedder.model
        return EmbeddingModel("other", old.dimensions, "2")

    def embed(self, texts, kind):
        return self._embedder.embed(texts, kind)


def test_someone_who_left_is_forgotten(world):
    """
    A closed connection is removed; the letter is written all the same.
    """
    queued = _asked(world)
    world.notifier.leave(PHONE)

    world.work_queue.once()

    assert world.connections.of(ADA) == []
    assert LetterStatus.READY is world.letters.get(ADA, queued.id).status


@pytest.mark.parametrize("error", [TransientPortError, PermanentPortError])
def test_a_notifier_that_fails_loses_no_letter(world, error):
    """
    What cannot be told is counted, and the letter is written all the same.
    """
    queued = _asked(world)
    world.notifier.fail_with(error)

    world.work_queue.once()

    letter = world.letters.get(ADA, queued.id)
    assert (LetterStatus.READY, ()) == (letter.status, letter.notes)
    assert ("notification.lost", {}) in world.telemetry.told


def test_a_german_posting_with_an_english_resume_is_told(world):
    """
    Without a strong model lines are not translated; the person is told.
    """
    resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, resume)
    asked = world.request_letter(ADA, resume, stories.GERMAN_POSTING, LetterWishes())

    world.work_queue.once()

    written = world.letters.get(ADA, asked.id)
    assert ("de", "en") == (asked.language, written.language)
    assert any("in German" in note for note in written.notes)


def test_editing_an_older_version_is_refused(world):
    """
    Two people at one letter do not overwrite each other.
    """
    queued = _asked(world)
    world.work_queue.once()
    world.edit_letter(ADA, queued.id, {0: "Dear all,"}, version=1)

    with pytest.raises(OutdatedVersionError, match="a newer version"):
        world.edit_letter(ADA, queued.id, {0: "Hello,"}, version=1)
    with pytest.raises(OutdatedVersionError, match="its newest is 2"):
        world.edit_letter(ADA, queued.id, {0: "Hello,"}, version=99)


def test_edits_at_once_are_one_conflict_with_those_after_each_other():
    """
    Whoever comes second is told by one code, however late they began.
    """
    assert OutdatedVersionError.code == VersionExistsError.code


def test_an_edit_changes_only_what_was_edited(world):
    """
    Other sentences keep their words and citations; an empty text removes one.
    """
    queued = _asked(world)
    world.work_queue.once()
    before = world.letters.get(ADA, queued.id).sentences

    after = world.edit_letter(ADA, queued.id, {0: "Hello,", 1: ""}).letter.sentences

    assert "Hello," == after[0].text
    assert before[2:] == after[1:]


def test_a_blank_line_in_an_edit_begins_a_paragraph(world):
    """
    What stands below it goes on in that paragraph; those that follow move down.
    """
    queued = _asked(world)
    world.work_queue.once()
    before = world.letters.get(ADA, queued.id).sentences
    last = next(i for i, s in enumerate(before) if s.paragraph == 2)

    edited = {last: "I keep lights.\n \nI keep horns,\ntoo."}
    after = world.edit_letter(ADA, queued.id, edited).letter.sentences

    first, second, third = after[last : last + 3]
    assert ("I keep lights.", 2) == (first.text, first.paragraph)
    assert ("I keep horns, too.", 3) == (second.text, second.paragraph)
    assert before[last + 1].paragraph + 1 == third.paragraph
    assert first.by_hand
    assert second.by_hand


def test_each_sentence_of_an_edit_is_read_by_itself(world):
    """
    What claims something is not hidden behind thanks, and can be locked by itself.
    """
    queued = _asked(world)
    world.work_queue.once()

    edited = {2: "Thank you. I am a certified diver. I met Dr. Roe in 3.5 hours."}
    after = world.edit_letter(ADA, queued.id, edited).letter.sentences

    thanks, diver, met = after[2:5]
    assert (thanks.text, thanks.findings) == ("Thank you.", ())
    assert "I am a certified diver." == diver.text
    assert diver.findings
    assert "I met Dr. Roe in 3.5 hours." == met.text
    assert thanks.paragraph == diver.paragraph == met.paragraph


def test_a_list_stays_one_in_an_edit(world):
    """
    Below what leads in each item keeps its line; other line ends are spaces.
    """
    queued = _asked(world)
    world.work_queue.once()

    edited = {2: "I keep\n- as ever - two things:\n- lights \n * horns,\n  all"}
    after = world.edit_letter(ADA, queued.id, edited).letter.sentences

    assert "I keep - as ever - two things:\n• lights\n• horns, all" == after[2].text


def test_models_have_a_second_look_at_a_hand_edit_too(world):
    """
    What `resumate check` lets pass by its meaning passes when it is typed in; nothing
    is asked about sentences that did not change.
    """
    queued = _asked(world)
    world.work_queue.once()
    asked = []

    def second_look(critique, content, posting, only):
        asked.append((critique, content, posting, only))
        return critique

    edit = replace(world.edit_letter, second_look=second_look)

    edit(ADA, queued.id, {0: "Hello,"})

    ((critique, content, posting, only),) = asked
    assert "Hello," == critique.sentences[0].text
    assert content.lines
    assert posting == queued.posting
    assert only == [0]


def test_a_sentence_that_was_left_out_is_put_back(world):
    """
    As the older version had it, with what it rests on; nothing else changes.
    """
    queued = _asked(world)
    world.work_queue.once()
    before = world.letters.get(ADA, queued.id).sentences
    world.edit_letter(ADA, queued.id, {1: ""})

    after = world.edit_letter(ADA, queued.id, {}, back=[(1, 1)]).letter

    assert 3 == after.version
    assert before == after.sentences


def test_only_a_sentence_that_was_there_can_be_put_back(world):
    """
    A version or an index that there never was is refused.
    """
    queued = _asked(world)
    world.work_queue.once()

    with pytest.raises(NotFoundError):
        world.edit_letter(ADA, queued.id, {}, back=[(7, 1)])
    with pytest.raises(InvalidRequestError):
        world.edit_letter(ADA, queued.id, {}, back=[(1, 700)])


def test_a_letter_whose_resume_was_erased_fails_with_a_reason(world):
    """
    Between asking and writing the resume may go; the person is told.
    """
    queued = _asked(world)
    world.resumes.erase(ADA, queued.resume)

    world.work_queue.once()

    failed = world.letters.get(ADA, queued.id)
    assert LetterStatus.FAILED == failed.status
    assert "resume.erased" == failed.problem.code


def test_a_resume_erased_while_it_is_read_stays_erased(world):
    """
    Who erases a file during its reading does not find it read afterwards.
    """
    resume = world.uploaded(stories.RESUME)
    embed = world.embedder.embed

    def erased_meanwhile(texts, kind):
        del world.files.content[ADA, resume]
        return embed(texts, kind)

    world.embedder.embed = erased_meanwhile

    with pytest.raises(DocumentNotFoundError):
        world.read_resume(ADA, resume)

    assert [] == world.resumes.list(ADA)


def test_a_letter_has_one_trace_from_asking_to_ready(world):
    """
    What is told of a letter carries the asker's request id, in the request and in the
    worker.
    """
    _asked(world)
    world.work_queue.once()

    traced = dict(world.telemetry.traced)
    assert "r-1" == traced["letter.queued"]
    assert "r-1" == traced["letter.ready"]


def test_a_letter_taken_up_again_keeps_a_corrected_posting(world):
    """
    For the same posting the person's corrections stay; another posting is read afresh.
    """
    resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, resume)
    correction = PostingCorrection(
        "Keeper", "Foghorn", [("Rust", RequirementKind.MUST)]
    )
    first = world.request_letter(
        ADA, resume, stories.POSTING, LetterWishes(), "r-1", correction=correction
    )

    same = world.duplicate_letter(ADA, first.id)
    other = world.duplicate_letter(ADA, first.id, f"{stories.POSTING}\nBring a lamp.")

    assert first.posting == same.posting
    assert other.posting.title != "Keeper"


def test_a_letter_whose_resume_is_gone_says_so(world):
    """
    It can still be read; what would be checked against its resume is refused, and why.
    """
    resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, resume)
    wishes = LetterWishes()
    letter = world.request_letter(ADA, resume, stories.POSTING, wishes, "r-1").id
    world.work_queue.once()
    world.resumes.erase(ADA, resume)

    assert world.get_letter(ADA, letter).letter.text
    with pytest.raises(ResumeErasedError):
        world.edit_letter(ADA, letter, {0: "Dear all,"})
    with pytest.raises(ResumeErasedError):
        world.recheck_letter(ADA, letter)
    with pytest.raises(ResumeErasedError):
        world.duplicate_letter(ADA, letter)


@pytest.mark.parametrize("writer", ["composer", "openai"])
def test_a_posting_in_a_language_without_letters_gets_one_in_the_resumes(writer):
    """
    Whoever writes: the letter is in English, is marked so, and says why.
    """
    world = _with(
        openai=ScriptedModel(lambda _: ["I rebuilt the register allocator in Rust."])
    )
    resume = world.uploaded(stories.RESUME)
    world.read_resume(ADA, resume)
    posting = (
        "Sviluppatore\n\nCosa cerchiamo\n- Esperienza con Rust e con i compilatori"
    )

    wishes = LetterWishes(writer=writer)
    asked = world.request_letter(ADA, resume, posting, wishes, "r-1")
    world.work_queue.once()

    letter = world.letters.get(ADA, asked.id)
    assert ("it", "en") == (asked.posting.language, letter.language)
    [note] = [note for note in letter.notes if "Italian" in note]
    assert note.endswith("this one is in English.")


def test_a_language_without_letters_is_refused_before_anything(world):
    """
    Nothing is saved or queued.
    """
    with pytest.raises(InvalidRequestError, match="'it'"):
        _asked(world, language="it")

    assert [] == world.letters.list(ADA)


@pytest.mark.parametrize(
    ("text", "error"), [("unreadable", ResumeNotReadError), (None, NotReadyError)]
)
def test_nothing_is_judged_by_a_resume_without_lines(world, text, error):
    """
    One that could not be read, or is still being read, supports and denies nothing:
    over the socket as over HTTP a letter cannot be checked against it.
    """
    resume = world.uploaded(text or stories.RESUME)
    if text:
        world.read_resume(ADA, resume)
    else:
        reading = being_read(ADA, world.files.read(ADA, resume))
        world.resumes.expect(reading)
    body = {"resume_id": str(resume), "letter": "I led a team.", "request_id": "r"}
    message = json.dumps({"action": "checkLetter", **body}).encode()

    with pytest.raises(error):
        world.check_against(ADA, resume, "I led a team.")
    (frame,) = Conversation(world.cases)(ADA, message)

    told = json.loads(frame)
    assert ("error", "r", error.code) == (
        told["event"],
        told["request_id"],
        told["problem"]["code"],
    )


@pytest.mark.parametrize(
    ("place", "sign_off"),
    [("Whitby, UK", "Yours sincerely,"), ("Whitby", "Sincerely,")],
)
def test_a_formal_letter_closes_as_its_country_does(place, sign_off):
    """
    Nobody in the United Kingdom writes "Sincerely" alone.
    """
    world = World({})
    resume = world.uploaded(stories.RESUME.replace("+44 20 7946 0958 | Whitby", place))
    world.read_resume(ADA, resume)
    wishes = LetterWishes(writer="composer", tone=Tone.FORMAL)
    asked = world.request_letter(ADA, resume, stories.POSTING, wishes, "r-1")
    world.work_queue.once()

    sentences = [s.text for s in world.letters.get(ADA, asked.id).sentences]

    assert sign_off == sentences[-2]
