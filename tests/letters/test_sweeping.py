"""
What the sweeper does besides enqueueing what was not enqueued.
"""

from contextlib import suppress
from datetime import timedelta
from uuid import UUID

import pytest

import stories
from models import ScriptedModel
from resumate.domain.errors import NotFoundError
from resumate.domain.events import LetterFailed
from resumate.domain.letter import LetterStatus, LetterWishes, TokenUsage
from resumate.ports.errors import TransientPortError
from worlds import ADA, PHONE, World


class Crash(BaseException):
    """
    What no worker can catch: the end of its process.
    """


@pytest.fixture
def world():
    """
    A model that takes its worker with it.
    """
    made = World({"openai": ScriptedModel(lambda _: crash())})
    made.resume = made.uploaded(stories.RESUME)
    made.read_resume(ADA, made.resume)
    return made


def crash():
    """
    The worker is no more.
    """
    raise Crash


def away(*_):
    """
    What should be asked does not answer.
    """
    raise TransientPortError


def crashed(world):
    """
    Ada's letter, over which every worker broke down.
    """
    wishes = LetterWishes(writer="openai")
    letter = world.request_letter(ADA, world.resume, stories.POSTING, wishes)
    for _ in range(3):
        with pytest.raises(Crash):
            world.work_queue.once()
        world.clock.pass_by(timedelta(minutes=5))
    assert not world.work_queue.once()
    assert world.letters.get(ADA, letter.id).status is LetterStatus.WRITING
    return letter


def test_a_letter_that_kills_its_workers_fails(world):
    """
    It does not stay half-written: it fails with a reason, and its person is told.
    """
    letter = crashed(world)
    world.connections.add(ADA, PHONE, world.clock() + timedelta(hours=1))

    world.sweep_letters()
    world.sweep_letters()

    failed = world.letters.get(ADA, letter.id)
    assert failed.status is LetterStatus.FAILED
    assert failed.problem.code == "letter.given_up"
    assert "ask for it again" in failed.problem.detail
    told = [e for e in world.notifier.events() if isinstance(e, LetterFailed)]
    assert [(letter.id, 1)] == [(event.letter, event.seq) for event in told]
    assert world.queue.dead() == []


def test_a_failed_letter_can_be_asked_for_again(world):
    """
    With the same posting, resume and wishes; it needs nothing pasted anew.
    """
    failed = crashed(world)
    world.sweep_letters()
    world.models["openai"]._write = lambda _: ["Dear team,"]

    again = world.duplicate_letter(ADA, failed.id)
    assert world.work_queue.once()

    written = world.letters.get(ADA, again.id)
    assert written.status is LetterStatus.READY
    assert written.posting == failed.posting
    assert written.wishes == failed.wishes


def test_a_dead_job_of_an_erased_letter_is_buried(world):
    """
    Nobody waits for it, and the others are still given up.
    """
    letter = crashed(world)
    world.letters.erase(ADA, letter.id)

    assert 1 == world.give_up_letters()
    assert world.queue.dead() == []


def test_without_a_setting_nothing_is_erased(world):
    """
    Kept for ever, however long it lies.
    """
    world.untouched.touched["resume"][ADA, world.resume] = world.clock()
    world.clock.pass_by(timedelta(days=9999))

    world.sweep_letters()

    assert world.resumes.get(ADA, world.resume)


def test_what_lies_for_too_long_is_erased(world):
    """
    Letters, and resumes with their files; what was touched since stays. Counted, and
    nobody named.
    """
    letter = crashed(world)
    kept = world.uploaded(stories.RESUME + "\nMore.")
    world.read_resume(ADA, kept)
    world.retention_days = 30
    resumes = world.untouched.touched["resume"]
    resumes[ADA, world.resume] = world.clock()
    world.untouched.touched["letter"][ADA, letter.id] = world.clock()
    world.clock.pass_by(timedelta(days=31))
    resumes[ADA, kept] = world.clock()

    world.sweep_letters()

    for gone in (world.resumes.get, world.letters.get):
        with pytest.raises(NotFoundError):
            gone(ADA, world.resume if gone == world.resumes.get else letter.id)
    assert [(ADA, kept)] == list(world.files.content)
    assert world.resumes.get(ADA, kept)
    counted = [told for told in world.telemetry.told if told[0] == "retention.erased"]
    kinds = [{"kind": "letter"}, {"kind": "resume"}]
    assert [("retention.erased", kind) for kind in kinds] == counted


def test_a_chore_that_fails_holds_no_other_up(world):
    """
    Where dead letters cannot be looked for, what is old is forgotten all the same, and
    the log says what failed.
    """
    world.ledger.record(ADA, UUID(int=1), world.clock(), TokenUsage(1, 2))
    start = world.clock()
    world.clock.pass_by(timedelta(days=3))

    world.queue.dead = away

    assert world.sweep_letters() == 0
    assert TokenUsage() == world.ledger.since(ADA, start)
    part = "application.jobs.give_up_letters"
    told = ("sweep.failed", {"code": "dependency.unavailable", "part": part})
    assert told in world.telemetry.told


def test_a_queue_that_is_away_holds_no_chore_up(world):
    """
    What is old is forgotten though nothing can be enqueued; that failed all the same.
    """
    world.ledger.record(ADA, UUID(int=1), world.clock(), TokenUsage(1, 2))
    start = world.clock()
    take, world.queue.enqueue = world.queue.enqueue, away
    with suppress(TransientPortError):
        world.request_letter(ADA, world.resume, stories.POSTING, LetterWishes())
    world.clock.pass_by(timedelta(days=3))

    with pytest.raises(TransientPortError):
        world.sweep_letters()

    assert TokenUsage() == world.ledger.since(ADA, start)
    world.queue.enqueue = take
    assert world.sweep_letters() == 1


def test_old_spending_is_forgotten(world):
    """
    A cap is for a day: nothing is kept for longer than two.
    """
    world.ledger.record(ADA, UUID(int=1), world.clock(), TokenUsage(1, 2))
    start = world.clock()
    world.clock.pass_by(timedelta(days=3))

    world.sweep_letters()

    assert TokenUsage() == world.ledger.since(ADA, start)
