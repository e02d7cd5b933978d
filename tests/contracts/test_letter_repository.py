"""
What every LetterRepository promises.
"""

from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import replace

import pytest

from resumate.domain.errors import NotFoundError
from resumate.domain.letter import LetterStatus
from resumate.ports.errors import VersionExistsError
from stored_samples import (
    ADA,
    BOB,
    NOON,
    letter,
    letter_id,
    posting,
    resume,
    resume_id,
    written,
)


@pytest.fixture(autouse=True)
def _a_resume(resumes):
    resumes.add(resume())


def test_starts_empty(letters):
    """
    An owner nobody has heard of has no letters.
    """
    assert letters.list(ADA) == []


def test_round_trip(letters):
    """
    A letter that was asked for comes back equal.
    """
    letters.add(letter())

    assert letters.get(ADA, letter_id()) == letter()


def test_round_trip_of_a_written_version(letters):
    """
    A written version comes back equal: sentences, findings, critiques, usage, timings.
    """
    letters.add(letter())
    letters.save(written())

    found = letters.get(ADA, letter_id())
    assert found == written()
    dates = [s.judged_at for s in found.sentences]
    assert dates == [s.judged_at for s in written().sentences] != [None, None]


def test_adding_again_changes_nothing(letters):
    """
    Adding a letter's id again leaves what is there.
    """
    letters.add(letter())
    letters.save(written())

    letters.add(letter(language="en"))

    assert letters.get(ADA, letter_id()) == written()
    assert letters.get(ADA, letter_id(), 0) == letter()


def test_one_adds_it(letters):
    """
    Of four that add a letter at once, one is told that it is new, and none later.
    """
    with ThreadPoolExecutor(4) as threads:
        new = list(threads.map(letters.add, [letter()] * 4))

    assert sorted(new) == [False, False, False, True]
    assert not letters.add(letter())


def test_a_letter_needs_a_resume(letters):
    """
    NotFoundError if the owner has no such resume, and nothing is added.
    """
    with pytest.raises(NotFoundError):
        letters.add(_of(resume_id(9)))
    with pytest.raises(NotFoundError):
        letters.add(letter(owner=BOB))

    assert letters.list(ADA) == letters.list(BOB) == []


def _of(resume_):
    return replace(letter(), resume=resume_)


def test_missing_is_an_error(letters):
    """
    Asking for an unknown letter or version raises NotFoundError.
    """
    letters.add(letter())

    with pytest.raises(NotFoundError):
        letters.get(ADA, letter_id(9))
    with pytest.raises(NotFoundError):
        letters.get(ADA, letter_id(), 1)


def test_another_owners_is_missing(letters):
    """
    Another owner's letter is as unknown as one that does not exist.
    """
    letters.add(letter())

    with pytest.raises(NotFoundError):
        letters.get(BOB, letter_id())
    assert letters.list(BOB) == []


def test_what_waits_is_counted(letters):
    """
    Letters that were asked for, and are neither written nor failed, the owner's alone;
    one that is changed again was written once.
    """
    for number in (1, 2, 3, 4):
        letters.add(replace(letter(), id=letter_id(number)))
    letters.save(replace(letter(), id=letter_id(2), status=LetterStatus.WRITING))
    letters.save(replace(letter(), id=letter_id(3), status=LetterStatus.FAILED))
    letters.save(replace(written(), id=letter_id(4)))

    assert (letters.waiting(ADA), letters.waiting(BOB)) == (2, 0)


def test_newest_version_by_default(letters):
    """
    Without a version the newest comes; older ones are kept and can be asked for.
    """
    letters.add(letter())
    letters.save(written(version=1))
    letters.save(written(version=2, writer="other"))

    assert letters.get(ADA, letter_id()).version == 2
    assert letters.get(ADA, letter_id(), 1) == written(version=1)
    assert letters.get(ADA, letter_id(), 0) == letter()


def test_an_unwritten_version_is_updated(letters):
    """
    Saving the newest version while it has no sentences updates it.
    """
    letters.add(letter())

    letters.save(letter(status=LetterStatus.WRITING, writer="composer"))

    assert letters.get(ADA, letter_id()).status is LetterStatus.WRITING
    assert letters.list(ADA) == [letter(status=LetterStatus.WRITING, writer="composer")]


def test_a_delivered_version_is_never_overwritten(letters):
    """
    VersionExistsError if that version already has sentences; it stays as it was.
    """
    letters.add(letter())
    letters.save(written())

    with pytest.raises(VersionExistsError):
        letters.save(written(writer="late"))

    assert letters.get(ADA, letter_id()) == written()


def test_an_older_version_is_never_changed(letters):
    """
    VersionExistsError for a version before the newest: a late worker changes nothing.
    """
    letters.add(letter())
    letters.save(written())

    with pytest.raises(VersionExistsError):
        letters.save(letter(status=LetterStatus.FAILED))

    assert letters.get(ADA, letter_id()) == written()
    assert letters.get(ADA, letter_id(), 0) == letter()


def test_saving_the_erased_is_an_error(letters):
    """
    NotFoundError if the letter was erased meanwhile, and it stays erased.
    """
    letters.add(letter())
    letters.erase(ADA, letter_id())

    with pytest.raises(NotFoundError):
        letters.save(written())

    assert letters.list(ADA) == []


def test_nobody_saves_anothers(letters, resumes):
    """
    Saving under another owner is saving an unknown letter.
    """
    letters.add(letter())
    resumes.add(resume(owner=BOB))

    with pytest.raises(NotFoundError):
        letters.save(replace(written(), owner=BOB))

    assert letters.get(ADA, letter_id()) == letter()


def test_versions_may_differ_in_all_but_their_letter(letters):
    """
    A version keeps its own posting, coverage, wishes, language and time.
    """
    other = written(
        posting=posting("Another text."), coverage=(), language="en", created_at=NOON
    )
    letters.add(letter())

    letters.save(other)

    assert letters.get(ADA, letter_id(), 1) == other
    assert letters.get(ADA, letter_id(), 0) == letter()


def test_list_is_newest_letter_first(letters):
    """
    Each letter once, in its newest version, newest letter first, ties by id.
    """
    for number in (2, 4, 1):
        letters.add(letter(number))
    letters.add(letter(3, created_at=letter(2).created_at))
    letters.save(written(1))

    found = [(item.id, item.version) for item in letters.list(ADA)]

    assert found == [
        (letter_id(4), 0),
        (letter_id(2), 0),
        (letter_id(3), 0),
        (letter_id(1), 1),
    ]


def test_erasing_takes_all_versions(letters):
    """
    An erased letter is forgotten with all its versions, and only that one.
    """
    letters.add(letter(1))
    letters.save(written(1))
    letters.add(letter(2))

    letters.erase(ADA, letter_id(1))

    assert letters.list(ADA) == [letter(2)]
    for version in (None, 0, 1):
        with pytest.raises(NotFoundError):
            letters.get(ADA, letter_id(1), version)


def test_erasing_the_missing_is_fine(letters):
    """
    Erasing an unknown letter, or one twice, changes nothing.
    """
    letters.add(letter(1))

    letters.erase(ADA, letter_id(2))
    letters.erase(ADA, letter_id(2))

    assert letters.list(ADA) == [letter(1)]


def test_nobody_erases_anothers(letters):
    """
    Erasing another owner's letter leaves it where it is.
    """
    letters.add(letter())

    letters.erase(BOB, letter_id())

    assert letters.get(ADA, letter_id()) == letter()


def test_input_is_not_changed(letters):
    """
    Adding and saving leave the given values as they were.
    """
    first, second = letter(), written()
    before = deepcopy((first, second))

    letters.add(first)
    letters.save(second)

    assert (first, second) == before
