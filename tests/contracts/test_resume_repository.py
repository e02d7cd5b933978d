"""
What every ResumeRepository promises.
"""

import time
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta, timezone

import pytest

from resumate.domain.errors import NotFoundError
from resumate.domain.resume import Problem, Resume, ResumeStatus
from stored_samples import (
    ADA,
    BOB,
    MODEL,
    NOON,
    chunk,
    letter,
    query,
    resume,
    resume_id,
)


def test_starts_empty(resumes):
    """
    An owner nobody has heard of has no resumes.
    """
    assert resumes.list(ADA) == []


def test_round_trip(resumes):
    """
    What is added comes back equal, with lines, roles, dates, contact and warnings.
    """
    resumes.add(resume())

    assert resumes.get(ADA, resume_id()) == resume()


def test_round_trip_of_one_not_yet_read(resumes):
    """
    A resume that is being read, or could not be, comes back equal too.
    """
    reading = Resume(resume_id(1), ADA, "a.pdf", NOON, ResumeStatus.READING)
    failed = replace(
        reading,
        id=resume_id(2),
        status=ResumeStatus.FAILED,
        problem=Problem("resume.scanned", "Run OCR first."),
    )

    resumes.add(reading)
    resumes.add(failed)

    assert resumes.get(ADA, resume_id(1)) == reading
    assert resumes.get(ADA, resume_id(2)) == failed


def test_times_of_other_zones_are_the_same_instant(resumes):
    """
    An upload told in another time zone comes back as the same instant.
    """
    elsewhere = NOON.astimezone(timezone(timedelta(hours=5, minutes=30)))

    resumes.add(resume(uploaded_at=elsewhere))

    assert resumes.get(ADA, resume_id()).uploaded_at == NOON


def test_adding_again_replaces(resumes):
    """
    A resume added again stands in place of its earlier state, lines and all.
    """
    shorter = replace(resume().content, lines=resume().content.lines[1:])
    second = resume(content=shorter, filename="ada 2.pdf")

    resumes.add(resume())
    resumes.add(second)

    assert resumes.get(ADA, resume_id()) == second
    assert resumes.list(ADA) == [second]


def test_adding_may_be_repeated(resumes):
    """
    Adding the same resume twice is as adding it once.
    """
    resumes.add(resume())
    resumes.add(resume())

    assert resumes.list(ADA) == [resume()]


def test_expecting(resumes):
    """
    What is still to be read is remembered, if nothing is known by its id: neither its
    own former state nor the resume that it is another name of is touched.
    """
    expected = Resume(resume_id(3), ADA, "b.pdf", NOON, ResumeStatus.READING)
    first, same = resume(content_hash="a"), resume(2, content_hash="a")
    resumes.add(first)
    resumes.add(same)

    for one in (expected, *(replace(expected, id=x.id) for x in (first, same))):
        resumes.expect(one)
        resumes.expect(one)

    assert resumes.get(ADA, expected.id) == expected
    assert resumes.get(ADA, same.id) == resumes.get(ADA, first.id) == first
    assert len(resumes.list(ADA)) == 2


def test_changing(resumes):
    """
    A resume that is there becomes what is made of it, by any of its names.
    """
    first, same = resume(content_hash="a"), resume(2, content_hash="a")
    resumes.add(first)
    resumes.add(same)
    shorter = replace(first.content, lines=first.content.lines[1:])

    changed, told = resumes.change(
        ADA, same.id, lambda known: (replace(known, content=shorter), known.filename)
    )

    assert told == first.filename
    assert resumes.get(ADA, first.id) == changed == replace(first, content=shorter)


def test_changes_at_once_are_all_made(resumes):
    """
    Each is made to what the one before left.
    """
    resumes.add(resume(filename=""))

    def longer(letter):
        def how(known):
            time.sleep(0.02)
            return replace(known, filename=known.filename + letter), None

        return resumes.change(ADA, resume_id(), how)

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(longer, "abcd"))

    assert sorted(resumes.get(ADA, resume_id()).filename) == list("abcd")


def test_a_change_that_fails_changes_nothing(resumes):
    """
    What it raises is raised, and the resume is as it was.
    """
    resumes.add(resume())

    with pytest.raises(ZeroDivisionError):
        resumes.change(ADA, resume_id(), lambda known: (known, 1 / 0))

    assert resumes.get(ADA, resume_id()) == resume()


def test_changing_brings_nothing_back(resumes):
    """
    NotFoundError for one that was erased, or is another owner's, and nothing is kept.
    """
    resumes.add(resume())
    resumes.erase(ADA, resume_id())
    resumes.add(resume(owner=BOB))

    with pytest.raises(NotFoundError):
        resumes.change(ADA, resume_id(), lambda known: (known, None))

    assert resumes.list(ADA) == []
    assert resumes.list(BOB) == [resume(owner=BOB)]


def test_missing_is_an_error(resumes):
    """
    Asking for an unknown resume raises NotFoundError.
    """
    with pytest.raises(NotFoundError):
        resumes.get(ADA, resume_id())


def test_another_owners_is_missing(resumes):
    """
    Another owner's resume is as unknown as one that does not exist.
    """
    resumes.add(resume())

    with pytest.raises(NotFoundError):
        resumes.get(BOB, resume_id())
    assert resumes.list(BOB) == []


def test_same_id_of_two_owners(resumes):
    """
    Two owners may use the same id without touching each other's resume.
    """
    resumes.add(resume(owner=ADA, filename="ada.pdf"))
    resumes.add(resume(owner=BOB, filename="bob.pdf"))

    assert resumes.get(ADA, resume_id()).filename == "ada.pdf"
    assert resumes.get(BOB, resume_id()).filename == "bob.pdf"


def test_list_is_newest_first(resumes):
    """
    The newest upload comes first; uploads of the same moment go by id.
    """
    for number in (2, 4, 1):
        resumes.add(resume(number))
    resumes.add(resume(3, uploaded_at=resume(2).uploaded_at))

    found = [item.id for item in resumes.list(ADA)]

    assert found == [resume_id(4), resume_id(2), resume_id(3), resume_id(1)]


def test_erased_is_missing(resumes):
    """
    An erased resume is forgotten, and only that one.
    """
    resumes.add(resume(1))
    resumes.add(resume(2))

    resumes.erase(ADA, resume_id(1))

    assert resumes.list(ADA) == [resume(2)]


def test_erasing_the_missing_is_fine(resumes):
    """
    Erasing an unknown resume, or one twice, changes nothing.
    """
    resumes.add(resume(1))

    resumes.erase(ADA, resume_id(2))
    resumes.erase(ADA, resume_id(2))

    assert resumes.list(ADA) == [resume(1)]


def test_nobody_erases_anothers(resumes):
    """
    Erasing another owner's resume leaves it where it is.
    """
    resumes.add(resume())

    resumes.erase(BOB, resume_id())

    assert resumes.get(ADA, resume_id()) == resume()


def test_erasing_takes_the_chunks_along(resumes, index):
    """
    An erased resume's chunks are not found again, even if the same id is added anew.
    """
    resumes.add(resume())
    index.replace(ADA, resume_id(), [chunk(0)], MODEL)

    resumes.erase(ADA, resume_id())
    resumes.add(resume())

    assert index.search(ADA, resume_id(), [query()], MODEL, k=5) == [[]]


def _again(number: int, **changes):
    return resume(number, **({"content_hash": resume().content_hash} | changes))


def test_the_same_bytes_are_one_resume(resumes):
    """
    A second resume of the same bytes is not kept: its id is another name of the first.
    """
    resumes.add(resume())
    resumes.add(_again(2, status=ResumeStatus.READING))
    resumes.add(_again(2, filename="again.pdf"))
    resumes.add(_again(2))

    assert resumes.list(ADA) == [resume()]
    assert resumes.get(ADA, resume_id(2)) == resume()


def test_the_same_bytes_at_once_are_one_resume(resumes):
    """
    Of many that become ready at the same moment one is kept, and all ids name it.
    """
    numbers = range(1, 9)
    with ThreadPoolExecutor(len(numbers)) as pool:
        list(pool.map(resumes.add, map(_again, numbers)))

    [kept] = resumes.list(ADA)
    assert {kept.id} == {resumes.get(ADA, resume_id(n)).id for n in numbers}


def test_a_name_becomes_a_resume_of_its_own(resumes):
    """
    Another name under which other bytes are added names the first no more.
    """
    resumes.add(resume())
    resumes.add(_again(2))
    resumes.add(resume(2))

    assert resumes.list(ADA) == [resume(2), resume()]
    assert resumes.get(ADA, resume_id(2)) == resume(2)


def test_a_ready_resume_stays_one(resumes):
    """
    One that is ready already is nobody's other name, whatever its bytes turn out to be.
    """
    resumes.add(resume(1))
    resumes.add(resume(2))
    resumes.add(_again(2))

    assert resumes.list(ADA) == [_again(2), resume(1)]


def test_only_ready_resumes_are_the_same(resumes):
    """
    One that failed or is being read stands beside another of the same bytes, and so
    does another owner's, and one whose bytes are not known.
    """
    given = [
        _again(1, status=ResumeStatus.FAILED),
        _again(2, status=ResumeStatus.READING),
        _again(3),
        _again(4, status=ResumeStatus.FAILED),
        resume(5, content_hash=""),
        resume(6, content_hash=""),
    ]
    for one in [*given, _again(7, owner=BOB)]:
        resumes.add(one)

    assert resumes.list(ADA) == given[::-1]
    assert resumes.list(BOB) == [_again(7, owner=BOB)]


def test_another_name_is_erased_alone(resumes):
    """
    Erasing another name leaves the resume; erasing the resume takes its names along.
    """
    for one in (resume(1), _again(2), _again(3)):
        resumes.add(one)

    resumes.erase(ADA, resume_id(2))
    assert resumes.list(ADA) == [resume(1)]

    resumes.erase(ADA, resume_id(1))
    for number in (1, 2, 3):
        with pytest.raises(NotFoundError):
            resumes.get(ADA, resume_id(number))


def test_letters_outlive_their_resume(resumes, letters):
    """
    The letters of an erased resume stay readable.
    """
    resumes.add(resume())
    letters.add(letter())

    resumes.erase(ADA, resume_id())

    assert letters.list(ADA) == [letter()]


def test_input_is_not_changed(resumes):
    """
    Adding a resume leaves the given value as it was.
    """
    given = resume()
    before = deepcopy(given)

    resumes.add(given)

    assert given == before
