"""
A ticket is good for one file: what letters rest on is never read otherwise.
"""

import pytest

import stories
from resumate.application.accounts.connections import Connect
from resumate.application.resumes.kept import EraseResume
from resumate.application.resumes.note_upload import NoteUpload
from resumate.application.resumes.receive_upload import ReceiveUpload
from resumate.domain.errors import NotFoundError, NotReadyError
from resumate.domain.events import ResumeFailed, ResumeReady
from resumate.domain.letter import LetterWishes
from resumate.domain.resume import ResumeStatus
from resumate.ports.errors import TicketUsedError, TransientPortError
from worlds import ADA, PHONE, Files, World

OTHER = stories.RESUME.replace("the", "no").encode()


class VersionedFiles(Files):
    """
    Takes whatever comes by a ticket, and knows what came first.
    """

    def __init__(self):
        super().__init__()
        self.first = {}

    def post(self, resume, content):
        self.first.setdefault((ADA, resume), self.content[ADA, resume])
        self.content[ADA, resume] = content

    def keep_first(self, owner, resume):
        first = self.first.pop((owner, resume), None)
        later = self.content.get((owner, resume))
        if first is not None:
            self.content[owner, resume] = first
        return first is not None and first != later


class Uploads:
    """
    Receives what was just uploaded.
    """

    def __init__(self, resume):
        self.resume = resume

    def receive(self, fields, content):
        return ADA, self.resume


@pytest.fixture
def world():
    world = World({})
    Connect(world.connections, world.clock)(ADA, PHONE)
    return world


def _note(world):
    return NoteUpload(world.files, world.resumes, world.first_upload)


def _refused(world, resume):
    """
    Whether the person was told at last that the ticket was used.
    """
    told = world.notifier.events()[-1]
    return isinstance(told, ResumeFailed) and (told.resume, told.problem.code) == (
        resume,
        "upload.ticket_used",
    )


def test_another_file_does_not_replace_what_was_read(world):
    """
    Where a store takes a second file by a used ticket: the resume stays as it is, the
    person hears why, and it is no bug.
    """
    letter = world.asked()
    kept = world.resumes.get(ADA, letter.resume)
    world.files.content[ADA, kept.id] = OTHER

    world.read_upload(ADA, kept.id)

    assert [kept] == world.resumes.list(ADA)
    assert _refused(world, kept.id)
    assert 1 == world.extractor.calls
    assert "resume.bug" not in {name for name, _ in world.telemetry.told}


@pytest.mark.parametrize("reads", [0, 1])
def test_the_first_file_is_the_resumes(world, reads):
    """
    Whether it was read before the second came, or both waited: of two messages, one is
    answered with the refusal, and the resume is what the first file says.
    """
    world.files = VersionedFiles()
    resume = world.uploaded(stories.RESUME)
    for _ in range(reads):
        world.read_upload(ADA, resume)
    world.files.post(resume, OTHER)

    world.read_upload(ADA, resume)
    assert _refused(world, resume)
    world.read_upload(ADA, resume)

    read = world.resumes.get(ADA, resume)
    assert ResumeReady(read, resume) == world.notifier.events()[-1]
    assert world.parse_resume(stories.RESUME.encode(), "ada.txt") == read.content
    assert stories.RESUME.encode() == world.files.read(ADA, resume).content


def test_the_same_file_by_its_ticket_is_harmless(world):
    """
    It is the resume that there is, and nobody hears of a refusal.
    """
    world.files = VersionedFiles()
    resume = world.uploaded(stories.RESUME)
    read = world.read_resume(ADA, resume)
    world.files.post(resume, stories.RESUME.encode())

    world.read_upload(ADA, resume)

    assert [ResumeReady(read, resume)] * 2 == world.notifier.events()


def test_a_ticket_does_not_bring_letters_another_resume(world):
    """
    The letters of an erased resume are kept: by its ticket no other is read, nor is its
    file kept.
    """
    letter = world.asked()
    EraseResume(world.files, world.resumes)(ADA, letter.resume)
    world.files.content[ADA, letter.resume] = OTHER

    world.read_upload(ADA, letter.resume)

    assert [] == world.resumes.list(ADA) == world.files.list(ADA)
    assert _refused(world, letter.resume)


def test_another_name_goes_on_naming_its_resume(world):
    """
    The ticket by which a known file came once more is a used one, too.
    """
    first = world.read_resume(ADA, world.uploaded(stories.RESUME))
    again = world.uploaded(stories.RESUME)
    world.read_resume(ADA, again)
    world.files.content[ADA, again] = OTHER

    with pytest.raises(TicketUsedError):
        world.read_resume(ADA, again)

    assert first == world.resumes.get(ADA, again)
    assert [first.id] == [file.resume for file in world.files.list(ADA)]


def test_what_could_not_be_read_may_come_otherwise(world):
    """
    Nothing rests on a file that was refused: where the store takes another, that is
    read.
    """
    resume = world.uploaded("unreadable")
    world.read_resume(ADA, resume)
    world.files.content[ADA, resume] = OTHER

    assert ResumeStatus.READY is world.read_resume(ADA, resume).status


def test_an_upload_is_known_before_it_is_read(world):
    """
    It is listed as being read, and no letter can rest on it yet.
    """
    resume = world.uploaded(stories.RESUME)

    _note(world)(ADA, resume)

    [noted] = world.resumes.list(ADA)
    assert (resume, ResumeStatus.READING, "ada.txt") == (
        noted.id,
        noted.status,
        noted.filename,
    )
    with pytest.raises(NotReadyError):
        world.request_letter(ADA, resume, stories.POSTING, LetterWishes())
    assert ResumeStatus.READY is world.read_resume(ADA, resume).status


def test_noting_changes_nothing_that_is_known(world):
    """
    Whoever reads is faster, or the form came twice: what was read stays.
    """
    read = world.read_resume(ADA, world.uploaded(stories.RESUME))

    _note(world)(ADA, read.id)

    assert [read] == world.resumes.list(ADA)


def test_known_bytes_are_known_at_once(world):
    """
    They are another name of the resume that there is, before anybody reads them.
    """
    read = world.read_resume(ADA, world.uploaded(stories.RESUME))
    again = world.uploaded(stories.RESUME)

    _note(world)(ADA, again)

    assert read == world.resumes.get(ADA, again)
    assert [read] == world.resumes.list(ADA)


def test_what_is_erased_while_it_is_noted_stays_erased(world):
    """
    Nothing waits for a reader who will find no file.
    """
    resume = world.uploaded(stories.RESUME)
    expect = world.resumes.expect

    def erased_meanwhile(reading):
        world.files.erase(ADA)
        expect(reading)

    world.resumes.expect = erased_meanwhile

    assert (ADA, resume) == ReceiveUpload(Uploads(resume), _note(world))({}, b"")
    assert [] == world.resumes.list(ADA)


def test_an_upload_is_taken_while_the_database_is_away(world):
    """
    What was stored is read later, and known then.
    """
    resume = world.uploaded(stories.RESUME)

    def away(_):
        raise TransientPortError

    world.resumes.list = away

    assert (ADA, resume) == ReceiveUpload(Uploads(resume), _note(world))({}, b"")
    with pytest.raises(NotFoundError):
        world.resumes.get(ADA, resume)
