"""
An uploaded file is read, or given up with a reason.
"""

import pytest

import stories
from resumate.application.accounts.connections import Connect
from resumate.application.retries import MAX_ATTEMPTS
from resumate.domain.errors import UnreadableResumeError
from resumate.domain.ids import ResumeId
from resumate.domain.resume import ResumeStatus
from resumate.ports.errors import TransientPortError
from worlds import ADA, PHONE, World


class AwayEmbedder:
    """
    Embeds nothing today.
    """

    model = None

    def embed(self, texts, kind):
        raise TransientPortError


@pytest.fixture
def world():
    return World({})


def test_a_file_is_tried_again_while_something_is_away(world):
    """
    What fails for a while comes back; the last attempt gives up and says why.
    """
    world.embedder = AwayEmbedder()
    resume = world.uploaded(stories.RESUME)

    with pytest.raises(TransientPortError):
        world.read_upload(ADA, resume, attempt=MAX_ATTEMPTS - 1)
    world.read_upload(ADA, resume, attempt=MAX_ATTEMPTS)

    kept = world.resumes.get(ADA, resume)
    assert (ResumeStatus.FAILED, "dependency.unavailable") == (
        kept.status,
        kept.problem.code,
    )


def test_a_file_that_was_erased_meanwhile_is_nothing(world):
    """
    Reading what is not there any more tells nobody and is no failure.
    """
    Connect(world.connections, world.clock)(ADA, PHONE)

    world.read_upload(ADA, ResumeId(world.new_id()))

    assert world.notifier.events() == []


@pytest.mark.parametrize(
    "outcome",
    [lambda: None, UnreadableResumeError, lambda: TransientPortError("away")],
    ids=["read", "unreadable", "away"],
)
def test_what_is_erased_while_it_is_read_stays_erased(world, outcome):
    """
    However the reading ends: nothing is kept of it, nobody is told, and it is no bug.
    """
    Connect(world.connections, world.clock)(ADA, PHONE)
    resume = world.uploaded(stories.RESUME)
    extract = world.extractor.extract

    def erased_meanwhile(content, filename):
        world.files.erase(ADA)
        for kept in world.resumes.list(ADA):
            world.resumes.erase(ADA, kept.id)
        if error := outcome():
            raise error
        return extract(content, filename)

    world.extractor.extract = erased_meanwhile

    world.read_upload(ADA, resume, attempt=MAX_ATTEMPTS)

    assert world.resumes.list(ADA) == world.notifier.events() == []
    assert "resume.bug" not in {name for name, _ in world.telemetry.told}
    assert world.telemetry.counts["resume.erased_before_read"] == 1


def test_what_is_erased_before_its_reading_is_noted_stays_erased(world):
    """
    Also where the reading fails for a while then: nothing of it waits for a next try.
    """
    world.embedder = AwayEmbedder()
    resume = world.uploaded(stories.RESUME)
    add = world.resumes.add

    def erased_meanwhile(reading):
        world.files.erase(ADA)
        add(reading)

    world.resumes.add = erased_meanwhile

    world.read_upload(ADA, resume)

    assert world.resumes.list(ADA) == []


def test_a_bug_while_reading_is_told(world):
    """
    The person hears that it is our fault; the log has the kind of error alone.
    """
    world.extractor.extract = lambda *_: 1 / 0
    resume = world.uploaded(stories.RESUME)

    world.read_upload(ADA, resume)

    assert world.resumes.get(ADA, resume).problem.code == "internal"
    part = "application.resumes.read_resume"
    told = ("resume.bug", {"kind": "ZeroDivisionError", "part": part})
    assert told in world.telemetry.told
