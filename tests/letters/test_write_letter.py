"""
From a plan to a letter without findings, whoever writes.
"""

from dataclasses import replace
from datetime import timedelta

import pytest

import stories
from clocks import Clock
from hashing_embedder import HashingEmbedder
from judges import ScriptedJudge, absent
from models import ScriptedModel, saying
from resumate.adapters.local.composer import Composer
from resumate.application.accounts.announce import Announce
from resumate.application.judging.second_look import SecondLook
from resumate.application.judging.semantic_support import SemanticSupport
from resumate.application.writing.drafting import Drafting
from resumate.application.writing.letter_stream import LetterStream
from resumate.application.writing.write_letter import WriteLetter
from resumate.domain.composing import compose
from resumate.domain.drafting.refinement import RefinementPolicy
from resumate.domain.drafting.repairing import grounded
from resumate.domain.events import LetterDelta, LetterRevising
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.extracted_text import ExtractedText, Page, TextBlock
from resumate.domain.ids import ConnectionId, LetterId, OwnerId
from resumate.domain.letter import About, LetterWishes
from resumate.domain.plan import PlannedParagraph, Point, PointKind
from resumate.domain.planning import plan_letter
from resumate.domain.posting_reading import read_posting
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import Section
from resumate.ports.job_queue import LetterJob
from resumate.ports.language_model import WritingStyle

TRUE = (
    "As a Senior Compiler Engineer at Foghorn Systems I rebuilt the register allocator "
    "in Rust, cutting compile times by 35%. I introduced nightly benchmarks in Python. "
    "Before that, I developed firmware in C for tide gauges at Tidewater Instruments, "
    "and I helped migrate the build from Make to Bazel."
)
JOB = LetterJob(OwnerId("ada"), LetterId(None), "r-1")


class Ear:
    """
    One connection that hears all events.
    """

    def __init__(self):
        self.events = []

    def of(self, owner):
        return [ConnectionId("c")]

    def notify(self, connection, event, request=""):
        self.events.append(event)


@pytest.fixture(scope="module")
def content():
    """
    Ada's resume as read.
    """
    blocks = tuple(TextBlock(row) for row in stories.RESUME.splitlines() if row)
    return read_resume(ExtractedText("text/plain", (Page(1, blocks),)))


@pytest.fixture(scope="module")
def plan(content):
    """
    What her letter will say.
    """
    posting = read_posting(stories.POSTING)
    bullets = [line for line in content.lines if line.role]
    coverage = [
        Coverage(requirement, CoverageStatus.MET, (bullets[n % len(bullets)].id,), 0.8)
        for n, requirement in enumerate(posting.requirements)
    ]
    return plan_letter(content, posting, coverage, LetterWishes(), "en")


@pytest.fixture
def write(plan, content):
    """
    Write with a model; the written letter and what was heard meanwhile.
    """
    clock = Clock()

    def written(model, policy=None, pace=timedelta(0), plan=plan, judge=None):
        ear = Ear()
        look = SecondLook(SemanticSupport(HashingEmbedder()), judge) if judge else None

        def ticking():
            clock.pass_by(pace)
            return clock()

        stream = LetterStream(Announce(ear, ear, None), JOB, ticking)
        drafting = Drafting(plan, content, read_posting(stories.POSTING), model)
        policy = policy or RefinementPolicy()
        write = WriteLetter(policy, ticking, second_look=look)
        return write(drafting, stream), ear.events

    return written


def assert_deliverable(written):
    """
    No sentence has a finding, and every claim cites a line.
    """
    claims = [s for s in written.sentences if s.about is About.CANDIDATE]
    assert claims
    assert all(grounded(sentence) for sentence in written.sentences)


def test_the_composer_writes_what_was_composed(write, plan):
    """
    Composed sentences pass the gate as they are.
    """
    written, _ = write(Composer())

    assert_deliverable(written)
    composed = [sentence.text for sentence in compose(plan)]
    assert composed == [sentence.text for sentence in written.sentences]


def spoilt(plan, line):
    """
    The plan, in which *line* says what no resume does.
    """
    wrong = replace(line, text="Grew the team by 900% to 4,000 people")

    def with_it(point):
        lines = tuple(wrong if known == line else known for known in point.lines)
        return replace(point, lines=lines)

    paragraphs = tuple(
        replace(p, points=tuple(map(with_it, p.points))) for p in plan.paragraphs
    )
    return replace(plan, paragraphs=paragraphs)


def test_nothing_goes_on_from_a_sentence_that_was_left_out(write, plan, content):
    """
    Where the sentence that names a post fails, the next one names it.
    """
    first, second = [x for x in plan.lines if x.role == content.roles[1].id][:2]

    written, _ = write(Composer(), plan=spoilt(plan, first))

    (told,) = [s.text for s in written.sentences if second.id in s.citations]
    assert content.roles[1].employer in told
    assert "900%" not in " ".join(sentence.text for sentence in written.sentences)


def test_no_model_writes_what_the_gate_cannot_check(write, plan):
    """
    In a language whose claims are checked only in part, the composer writes.
    """
    french = replace(plan, language="fr")

    written, _ = write(ScriptedModel([saying("I hold a doctorate.")]), plan=french)

    composed = [sentence.text for sentence in compose(french)]
    assert [sentence.text for sentence in written.sentences] == composed
    assert written.writer == "composer"
    assert "checked only in part" in written.notes[0]


def test_an_invention_is_revised(write):
    """
    The failing sentence alone is written again, with what was wrong about it.
    """
    false = "I led a team of 40 engineers at Foghorn Systems."
    true = "I mentored two junior engineers at Foghorn Systems."
    letter = f"Dear Northlight team,\n\n{TRUE}\n\n{false}\n\nAda Quist"
    model = ScriptedModel(
        lambda p: [f"1. {true}"] if "<sentences>" in p.content else [letter]
    )

    written, events = write(model)

    texts = [sentence.text for sentence in written.sentences]
    assert true in texts
    assert false not in texts
    assert "40" in model.prompts[1].content
    assert any(isinstance(event, LetterRevising) for event in events)


PASSED_BY_RULES = "I find this work deeply meaningful."


def doubting(sentence):
    """
    A judge that reads all in the resume but one sentence.
    """
    return 0.0 if sentence == PASSED_BY_RULES else 1.0


def test_what_a_judge_doubts_is_revised_and_not_delivered(write):
    """
    The rules see no fault in it; the judge does, and the writer hears of that.
    """
    letter = f"Dear Northlight team,\n\n{TRUE} {PASSED_BY_RULES}\n\nAda Quist"
    model = ScriptedModel(
        lambda p: [f"1. {PASSED_BY_RULES}"] if "<sentences>" in p.content else [letter]
    )
    judge = ScriptedJudge(doubting)

    alone, _ = write(ScriptedModel(lambda _: [letter]))
    judged, _ = write(model, judge=judge)

    assert PASSED_BY_RULES in [s.text for s in alone.sentences]
    assert PASSED_BY_RULES not in [s.text for s in judged.sentences]
    assert "Only a judge's doubt" in model.prompts[1].content
    assert_deliverable(judged)
    assert judged.writer == "scripted"


def test_a_judge_that_is_away_keeps_no_letter_back(write):
    """
    The rules alone have judged then, and the letter's critique says so.
    """
    letter = f"Dear Northlight team,\n\n{TRUE}\n\nAda Quist"

    written, _ = write(saying(letter), judge=ScriptedJudge(absent))

    assert_deliverable(written)
    assert ["judge.absent"] == [
        remark.code
        for remark in written.critiques[0].remarks
        if remark.code.startswith("judge")
    ]


def test_no_judge_reads_what_was_composed(write):
    """
    A composed sentence is known to rest on its lines.
    """
    judge = ScriptedJudge(lambda _: 0.0)

    written, _ = write(Composer(), judge=judge)

    assert judge.asked == []
    assert_deliverable(written)


def test_no_judge_is_asked_beyond_the_time(write):
    """
    When the time is over the rules judge alone.
    """
    judge = ScriptedJudge(lambda _: 0.0)
    policy = RefinementPolicy(max_seconds=10)

    write(saying(TRUE), policy, timedelta(seconds=30), judge=judge)

    assert judge.asked == []


def test_a_writer_that_never_learns_is_repaired(write):
    """
    However often it lies, what is delivered is true, and rounds are bounded.
    """
    lie = "I hold a doctorate from Harvard and led 500 people at Google."
    model = ScriptedModel(
        lambda p: [f"1. {lie}"] if "<sentences>" in p.content else [lie]
    )

    written, _ = write(model)

    assert_deliverable(written)
    assert "Harvard" not in " ".join(s.text for s in written.sentences)
    assert len(model.prompts) <= 1 + RefinementPolicy().max_rounds


def test_a_letter_is_kept_though_no_sentence_can_stand_in_for_one(write, plan):
    """
    Where the composed words for a failing sentence fail too, that fact alone is lost.
    """
    lost = next(line for line in plan.lines if "Bazel" in line.text)
    told = (
        f"{TRUE.partition(' Before that')[0]} I mentored two junior engineers. "
        "I hold a BSc in Computer Science from the University of Hull."
    )
    lie = "At Tidewater Instruments I led the move from Make to Bazel for 90 teams."

    written, _ = write(saying(f"{told} {lie}", "1. " + lie), plan=spoilt(plan, lost))

    text = " ".join(sentence.text for sentence in written.sentences)
    assert_deliverable(written)
    assert told.partition(". ")[0] in text
    assert "Bazel" not in text
    assert "900%" not in text


def test_a_free_writer_may_tell_other_lines_than_were_planned(write, plan, content):
    """
    The plan is a proposal: what rests on as much of the resume is enough.
    """
    studied = [line for line in content.lines if line.section is Section.EDUCATION]
    papers = PlannedParagraph((Point(PointKind.CREDENTIAL, tuple(studied)),))

    letter, _ = write(saying(TRUE), plan=replace(plan, paragraphs=(papers,)))

    assert "nightly benchmarks in Python" in " ".join(s.text for s in letter.sentences)


@pytest.mark.parametrize(
    "nonsense",
    [
        "",
        "I'm sorry, I cannot help with that.",
        "Dear [Company],\n\nI am [Name].",
        "}{",
    ],
)
def test_nonsense_ends_in_the_composed_letter(write, nonsense):
    """
    Refusals, placeholders and emptiness never reach the person.
    """
    written, _ = write(saying(nonsense))

    assert_deliverable(written)
    text = " ".join(sentence.text for sentence in written.sentences)
    assert "Northlight" in text
    assert "[" not in text
    assert "sorry" not in text


def test_a_polisher_may_not_change_a_fact(write, plan):
    """
    A paragraph whose facts changed is thrown away; the composed one stays.
    """
    model = ScriptedModel(lambda _: ["I cut it by 99%."], WritingStyle.POLISH)

    written, _ = write(model)

    composed = [sentence.text for sentence in compose(plan)]
    assert composed == [sentence.text for sentence in written.sentences]


def test_a_polisher_sees_no_word_of_the_posting_but_the_plan(write):
    """
    No prompt holds what the plan does not.
    """
    model = ScriptedModel(lambda _: ["nothing"], WritingStyle.POLISH)
    write(model)

    for prompt in model.prompts:
        assert "jobs@northlight.example" not in prompt.content
        assert "40 lighthouses" not in prompt.content


def polishing(prompt):
    """
    A slow model that gives every paragraph back as it was, without its tags.
    """
    return [prompt.content.split("\n")[1]]


def test_a_slow_polisher_is_not_asked_beyond_the_time(write, plan):
    """
    When the time is over the other paragraphs stay as they were composed.
    """
    slow = ScriptedModel(polishing, WritingStyle.POLISH)
    quick = ScriptedModel(polishing, WritingStyle.POLISH)
    policy = RefinementPolicy(max_seconds=100)

    written, _ = write(slow, policy, timedelta(seconds=30))
    write(quick, policy)

    assert_deliverable(written)
    assert len(slow.prompts) < len(quick.prompts)
    assert [s.text for s in compose(plan)] == [s.text for s in written.sentences]


def test_a_wordy_polisher_is_not_asked_beyond_the_tokens(write):
    """
    Tokens are bounded over all paragraphs together.
    """
    model = ScriptedModel(polishing, WritingStyle.POLISH)

    written, _ = write(model, RefinementPolicy(max_output_tokens=5))

    assert_deliverable(written)
    assert 1 == len(model.prompts)


def test_text_is_streamed_in_batches(write):
    """
    However small the pieces, about ten frames a second are sent, and none is lost.
    """
    letter = f"Dear Northlight team,\n\n{TRUE}\n\nAda Quist"
    pace = timedelta(milliseconds=10)

    _, events = write(ScriptedModel(lambda _: list(letter)), pace=pace)

    deltas = [event for event in events if isinstance(event, LetterDelta)]
    assert letter == "".join(event.text for event in deltas)
    assert len(deltas) < len(letter) / 2
