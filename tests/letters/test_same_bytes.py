"""
The same bytes uploaded once more change nothing, and lose nothing.
"""

from dataclasses import replace

import pytest

import stories
from resumate.application.accounts.connections import Connect
from resumate.application.resumes.confirmed_facts import ConfirmFact
from resumate.application.resumes.corrections import CorrectLine
from resumate.application.resumes.kept import EraseResume
from resumate.application.resumes.parse_resume import READING, content_hash
from resumate.application.resumes.same_bytes import known_as_before
from resumate.application.retries import MAX_ATTEMPTS
from resumate.domain.errors import NotFoundError, UnreadableResumeError
from resumate.domain.events import ResumeReady
from resumate.domain.facts import facts_of
from resumate.domain.letter import LetterWishes
from resumate.domain.resume import ResumeStatus
from resumate.ports.errors import DocumentNotFoundError, TransientPortError
from worlds import ADA, PHONE, PlainExtractor, World

RESUME = stories.RESUME.encode()


class MendedExtractor(PlainExtractor):
    """
    Reads what it could not read before.
    """

    def extract(self, content, filename):
        return super().extract(content.replace(b"unreadable", RESUME), filename)


class FailingExtractor:
    """
    Reads nothing, and says why.
    """

    def __init__(self, error):
        self.error = error

    def extract(self, content, filename):
        raise self.error


@pytest.fixture
def world():
    world = World({})
    Connect(world.connections, world.clock)(ADA, PHONE)
    return world


def _read(world, text=stories.RESUME):
    return world.read_resume(ADA, world.uploaded(text))


def _stated(world, read):
    """
    The resume with a fact, and with a line, a post and a name corrected.
    """
    ConfirmFact(world.resumes, world.index_resume, world.clock)(
        ADA, read.id, f"Taught Fortran to six at {read.content.roles[0].employer}"
    )
    bullet = next(x for x in read.content.lines if x.kind == "bullet")
    CorrectLine(world.resumes, world.index_resume, world.clock)(
        ADA, read.id, bullet.id, "Kept the light burning for nine winters"
    )
    world.cases.correct_role()(ADA, read.id, "P1", {"title": "Toolsmith", "end": None})
    world.cases.correct_contact()(ADA, read.id, {"name": "Ada Quist-Moore"})
    return world.resumes.get(ADA, read.id)


def _formerly(read):
    """
    The resume as it would be after the way of reading changed.
    """
    return replace(read, content_hash=content_hash(RESUME, READING - 1))


def test_the_same_bytes_again_are_the_resume_that_there_is(world):
    """
    They are not read again, their file is not kept, and whoever asks for them by the
    id of their ticket gets the first resume, with what was stated of it.
    """
    first = _stated(world, _read(world))
    again = world.uploaded(stories.RESUME)

    read = world.read_resume(ADA, again)

    assert [first] == world.resumes.list(ADA)
    assert first == read == world.resumes.get(ADA, again)
    assert ResumeReady(first, again) == world.notifier.events()[-1]
    assert 1 == world.extractor.calls
    with pytest.raises(DocumentNotFoundError):
        world.files.read(ADA, again)


def test_a_message_that_comes_again_changes_nothing_either(world):
    """
    A crash before the second file was deleted: the next try deletes it.
    """
    first = _read(world)
    again = world.uploaded(stories.RESUME)
    world.read_resume(ADA, again)
    world.files.content[ADA, again] = RESUME

    read = world.read_resume(ADA, again)

    assert [first] == [read] == world.resumes.list(ADA)
    assert [first.id] == [file.resume for file in world.files.list(ADA)]


def test_two_at_once_become_one(world):
    """
    While one upload is read, the same bytes are uploaded and read: one resume is left,
    which both ids name, and its chunks are found.
    """
    one, other = world.uploaded(stories.RESUME), world.uploaded(stories.RESUME)

    class InterruptedExtractor(PlainExtractor):
        def extract(self, content, filename):
            if not self.calls:
                self.calls = 1
                world.read_resume(ADA, other)
            return super().extract(content, filename)

    world.extractor = InterruptedExtractor()
    world.read_resume(ADA, one)

    kept = world.resumes.list(ADA)
    assert [other] == [resume.id for resume in kept]
    assert [kept[0]] * 2 == [world.resumes.get(ADA, id_) for id_ in (one, other)]
    assert [other] == [file.resume for file in world.files.list(ADA)]
    assert [(ADA, other)] == list(world.resumes.chunks)


def test_a_failure_does_not_stand_in_the_way(world):
    """
    What could not be read is read when it comes again, and takes the failure's place.
    """
    broken = _read(world, "unreadable")
    world.extractor = MendedExtractor()

    read = _read(world, "unreadable")

    assert (ResumeStatus.FAILED, ResumeStatus.READY) == (broken.status, read.status)
    assert [read] == world.resumes.list(ADA)
    assert [read.id] == [file.resume for file in world.files.list(ADA)]


def test_failed_again_is_one_failure(world):
    """
    Of the same bytes that cannot be read, the last try is kept.
    """
    _read(world, "unreadable")

    again = _read(world, "unreadable")

    assert [again] == world.resumes.list(ADA)


def test_what_was_erased_is_read_anew(world):
    """
    The bytes of an erased resume are new bytes.
    """
    first = _read(world)
    EraseResume(world.files, world.resumes)(ADA, first.id)

    again = _read(world)

    assert [again] == world.resumes.list(ADA)
    assert 2 == world.extractor.calls


@pytest.mark.parametrize("by", [0, 1, 2])
def test_a_resume_is_erased_by_any_of_its_ids(world, by):
    """
    Whichever upload is named: the resume goes, with its bytes and all its ids.
    """
    first = _read(world)
    ids = [first.id, world.uploaded(stories.RESUME), world.uploaded(stories.RESUME)]
    for again in ids[1:]:
        world.read_resume(ADA, again)

    erased = EraseResume(world.files, world.resumes)(ADA, ids[by])

    assert first.id == erased
    assert [] == world.resumes.list(ADA) == world.files.list(ADA)
    for gone in ids:
        with pytest.raises(NotFoundError):
            world.resumes.get(ADA, gone)


def test_what_was_read_in_a_former_way_is_read_anew(world):
    """
    It stands beside the former one, whose letters go on citing it, and takes along
    what the person stated and corrected.
    """
    former = _formerly(_stated(world, _read(world)))
    world.resumes.add(former)

    read = _read(world)

    assert {former.id, read.id} == {resume.id for resume in world.resumes.list(ADA)}
    assert former == world.resumes.get(ADA, former.id)
    assert former.content == read.content
    assert former.facts == read.facts
    assert facts_of(read.content)[0].role
    assert content_hash(RESUME) == read.content_hash


def test_a_file_read_anew_in_place_keeps_what_was_stated(world):
    """
    A message that comes again after the way of reading changed loses no fact.
    """
    former = _formerly(_stated(world, _read(world)))
    world.resumes.add(former)

    read = world.read_resume(ADA, former.id)

    assert (former.content, former.facts) == (read.content, read.facts)


@pytest.mark.parametrize("error", [UnreadableResumeError(), TransientPortError("away")])
def test_a_file_that_cannot_be_read_anew_stays_as_it_was(world, error):
    """
    What was read of it in a former way is not lost, nor is what was stated.
    """
    former = _formerly(_stated(world, _read(world)))
    world.resumes.add(former)

    world.extractor = FailingExtractor(error)
    world.read_upload(ADA, former.id, attempt=MAX_ATTEMPTS)

    assert [former] == world.resumes.list(ADA)
    assert ResumeReady(former, former.id) == world.notifier.events()[-1]


def test_a_letter_is_asked_for_by_the_later_id(world):
    """
    It is a letter of the first resume.
    """
    first = _read(world)
    again = world.uploaded(stories.RESUME)
    world.read_resume(ADA, again)

    letter = world.request_letter(ADA, again, stories.POSTING, LetterWishes())

    assert first.id == letter.resume


def test_what_was_erased_meanwhile_does_not_come_back(world):
    """
    A file with the bytes of a resume that is erased while it is looked for names
    nothing: none of its lines is kept under the new id.
    """
    first = _read(world)
    kept = world.resumes.list(ADA)
    upload = world.files.read(ADA, world.uploaded(stories.RESUME))
    world.resumes.erase(ADA, first.id)

    assert known_as_before(world.resumes, kept, upload) is None
    assert [] == world.resumes.list(ADA)
