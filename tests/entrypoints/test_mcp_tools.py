"""
Which resumes an assistant is told of, and what it may wish.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from types import SimpleNamespace

import pytest

from resumate.application.models.writers import WRITERS
from resumate.domain.lexicon.languages import LETTER_LANGUAGES
from resumate.domain.resume import ResumeStatus
from stored_samples import ADA, NOON, resume

NEW = resume(1, filename="cv.pdf", uploaded_at=NOON)
OLD = resume(2, filename="cv.pdf", uploaded_at=NOON - timedelta(days=9))
OTHER = resume(3, filename="short.pdf")
FAILED = resume(4, filename="scan.pdf", status=ResumeStatus.FAILED)


def tools(kept=(), given=()):
    """
    The tools, of somebody who keeps those resumes.
    """
    # Imported here: each worker collects this file, and one needs the library.
    from resumate_mcp.server import Tools  # noqa: PLC0415

    cases = SimpleNamespace(list_resumes=lambda: lambda _: list(kept))
    return Tools(SimpleNamespace(use_cases=cases), ADA, given)


def test_a_resume_goes_by_the_name_of_its_file():
    """
    Newest first, where no two are called alike.
    """
    assert tools([NEW, OTHER]).resumes() == ["cv.pdf", "short.pdf"]


def test_of_two_files_with_one_name_none_vanishes():
    """
    Each has a name of its own, that tells its day, and is found by it; the name that
    they share names neither.
    """
    found = tools([NEW, OTHER, OLD])

    names = found.resumes()

    assert len(set(names)) == 3
    assert names[0].startswith("cv.pdf (2026-03-01, ")
    assert names[2].startswith("cv.pdf (2026-02-20, ")
    assert [found._chosen(name) for name in names] == [NEW.id, OTHER.id, OLD.id]
    for name in ("cv.pdf", ""):
        with pytest.raises(Exception, match="Which resume"):
            found._chosen(name)


def test_what_could_not_be_read_is_not_listed():
    """
    No letter can be written from it; the only other one needs no name.
    """
    found = tools([FAILED, OTHER])

    assert found.resumes() == ["short.pdf"]
    assert found._chosen("") == OTHER.id


@pytest.mark.parametrize("kept", [[], [FAILED]])
@pytest.mark.parametrize("name", ["", "cv.pdf"])
def test_where_there_is_no_resume_it_is_told_how_to_give_one(kept, name):
    """
    Nobody is sent to a list of none.
    """
    with pytest.raises(Exception, match="resumate mcp --resume"):
        tools(kept)._chosen(name)


def test_given_files_with_one_name_are_told_apart_as_well():
    """
    Those that the server was started with are all that there are; one file that was
    given by two names is one resume.
    """
    assert len(tools([OTHER], [("cv.pdf", NEW), ("cv.pdf", OLD)]).resumes()) == 2
    twice = tools([OTHER], [("cv.pdf", NEW), ("copy.pdf", NEW)])
    assert twice.resumes() == ["cv.pdf", "copy.pdf"]
    assert twice._chosen("") == NEW.id


def test_what_may_be_wished_is_told():
    """
    Language and writer are no texts to guess: the tool says which there are.
    """
    from resumate_mcp.server import create_server  # noqa: PLC0415

    server = create_server(SimpleNamespace(), ADA, [("cv.pdf", NEW)])
    # Beside browser tests a loop may be running in this thread: it has its own.
    with ThreadPoolExecutor(1) as pool:
        listed = pool.submit(lambda: asyncio.run(server.list_tools())).result()

    [letter] = [tool for tool in listed if tool.name == "letter"]
    wishes = letter.input_schema["properties"]
    assert wishes["language"]["enum"] == ["auto", *LETTER_LANGUAGES]
    assert wishes["writer"]["enum"] == [*WRITERS]
