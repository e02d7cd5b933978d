"""
Everything is handed over, or thrown away, whatever else goes on.
"""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

import stories
from memories import remembers
from resumate.adapters.local.downloads import MemoryDownloads
from resumate.domain.errors import NotFoundError
from resumate.domain.ids import LetterId
from resumate.ports.errors import DocumentNotFoundError
from worlds import ADA, World, written


class Offering(MemoryDownloads):
    """
    Does something else before or after an archive is offered, and keeps the addresses.
    """

    def __init__(self, world, *, before=None, after=None):
        super().__init__(path="/downloads", now=world.clock)
        self.before, self.after = before, after
        self.names = []

    def offer(self, owner, filename, media_type, content):
        if self.before:
            self.before()
        offered = super().offer(owner, filename, media_type, content)
        self.names.append(offered.url.rpartition("/")[2])
        if self.after:
            self.after()
        return offered


@pytest.fixture
def world():
    world, _ = written()
    return world


def _nothing_is_offered(world):
    for name in world.downloads.names:
        with pytest.raises(DocumentNotFoundError):
            world.downloads.fetch(name)


@pytest.mark.parametrize("when", ["before", "after"])
def test_an_archive_packed_during_an_erasure_is_gone(world, when):
    """
    Whether everything is deleted before the archive is offered or right after it:
    nobody fetches it.
    """
    world.downloads = Offering(world)
    cases = world.cases
    setattr(world.downloads, when, lambda: cases.erase_account()(ADA))

    with pytest.raises(NotFoundError):
        cases.offer_archive()(ADA)

    _nothing_is_offered(world)


def test_an_archive_offered_in_the_midst_of_an_erasure_is_gone(world):
    """
    At whatever step the erasure is: one of the two withdraws the archive.
    """
    world.downloads = Offering(world)
    cases = world.cases
    archived = []

    def packed_meanwhile(erase):
        def erases(*named):
            with suppress(NotFoundError):
                archived.append(cases.offer_archive()(ADA))
            erase(*named)

        return erases

    for part in (world.files, world.resumes, world.letters):
        part.erase = packed_meanwhile(part.erase)

    cases.erase_account()(ADA)

    assert archived
    _nothing_is_offered(world)


def test_an_archive_of_what_stays_is_offered(world):
    """
    What comes while it is packed does no harm: it holds what there was.
    """
    letter = world.letters.list(ADA)[0]
    newer = replace(
        letter,
        id=LetterId(world.new_id()),
        created_at=letter.created_at + timedelta(minutes=1),
    )
    world.downloads = Offering(world, before=lambda: world.letters.add(newer))

    world.cases.offer_archive()(ADA)

    [name] = world.downloads.names
    assert world.downloads.fetch(name).content


def test_a_letter_asked_for_during_an_erasure_is_gone(world):
    """
    It is refused, or erased with the others: none is left that nobody looks for.
    """
    letter = world.letters.list(ADA)[0]
    every = world.letters.list

    def asked_meanwhile(owner):
        found = every(owner)
        with suppress(NotFoundError):
            world.letters.add(replace(letter, id=LetterId(world.new_id())))
        return found

    world.letters.list = asked_meanwhile

    world.cases.erase_account()(ADA)

    assert every(ADA) == []


@pytest.mark.parametrize(
    "forgets",
    [lambda its: its.cases.erase_account()(ADA), lambda its: its.sweep_letters()],
    ids=["an erasure", "a sweep"],
)
def test_nothing_is_remembered_of_who_is_gone(forgets):
    """
    What a resume and a letter said, word by word or whole, is in no cache of this
    process after its account is erased, or after the next sweep.
    """
    world = World({})
    world.asked(stories.RESUME.replace("Foghorn", "Zwyxabel"))
    world.work_queue.once()
    before = remembers("zwyxabel")

    forgets(world)

    assert len(before) > 10
    assert remembers("zwyxabel") == set()
