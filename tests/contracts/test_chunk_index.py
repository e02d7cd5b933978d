"""
What every ChunkIndex promises.
"""

from copy import deepcopy
from dataclasses import replace

import pytest

from resumate.domain.errors import NotFoundError
from resumate.ports.errors import StaleIndexError
from stored_samples import (
    ADA,
    BOB,
    EAST,
    MODEL,
    NORTH,
    UP,
    chunk,
    query,
    resume,
    resume_id,
)

NORTH_EAST = (0.8, 0.6, 0.0)


@pytest.fixture(autouse=True)
def _a_resume(resumes):
    resumes.add(resume())


def positions(found):
    """
    Where the found chunks stand, one list a query.
    """
    return [[scored.chunk.position for scored in one] for one in found]


def test_starts_empty(index):
    """
    A resume whose chunks were never given has none.
    """
    found = index.search(ADA, resume_id(), [query(), query()], MODEL, k=3)

    assert found == [[], []]


def test_closest_first(index):
    """
    Chunks come in the order of their cosine similarity to the query.
    """
    chunks = [chunk(0, UP), chunk(1, NORTH), chunk(2, NORTH_EAST)]
    index.replace(ADA, resume_id(), chunks, MODEL)

    found = index.search(ADA, resume_id(), [query(NORTH)], MODEL, k=3)

    assert positions(found) == [[1, 2, 0]]
    similar = [scored.similarity for scored in found[0]]
    assert similar == pytest.approx([1, 0.8, 0], abs=1e-3)


def test_similarity_reaches_from_minus_one(index):
    """
    A chunk that points the other way has similarity -1.
    """
    index.replace(ADA, resume_id(), [chunk(0, (-1.0, 0.0, 0.0))], MODEL)

    found = index.search(ADA, resume_id(), [query(NORTH)], MODEL, k=1)

    assert found[0][0].similarity == pytest.approx(-1, abs=1e-3)


def test_chunks_come_back_equal(index):
    """
    A found chunk is equal to the one that was given.
    """
    given = chunk(7, text="Ünïcode — 'quotes' \\ \" & | ! <-> 漢字 🙂")
    index.replace(ADA, resume_id(), [given], MODEL)

    found = index.search(ADA, resume_id(), [query()], MODEL, k=1)

    assert found[0][0].chunk == given.chunk


def test_a_chunk_without_a_role_comes_back_equal(index):
    """
    A chunk that stands under no role still has none when it is found.
    """
    given = replace(chunk(0), chunk=replace(chunk(0).chunk, role=None, lines=("L1",)))
    index.replace(ADA, resume_id(), [given], MODEL)

    found = index.search(ADA, resume_id(), [query()], MODEL, k=1)

    assert found[0][0].chunk == given.chunk


def test_k_is_the_most(index):
    """
    No more than k chunks come for a query, and all of them if there are fewer.
    """
    index.replace(ADA, resume_id(), [chunk(at) for at in range(5)], MODEL)

    few = index.search(ADA, resume_id(), [query()], MODEL, k=2)
    all_ = index.search(ADA, resume_id(), [query()], MODEL, k=9)

    assert [len(one) for one in few + all_] == [2, 5]


def test_ties_go_by_position(index):
    """
    Chunks that answer equally well come in reading order, however they were given.
    """
    index.replace(ADA, resume_id(), [chunk(2), chunk(0), chunk(1)], MODEL)

    found = index.search(ADA, resume_id(), [query()], MODEL, k=3)

    assert positions(found) == [[0, 1, 2]]


def test_each_query_has_its_answer_in_order(index):
    """
    Several queries in one search are answered each for itself, in their order.
    """
    index.replace(ADA, resume_id(), [chunk(0, NORTH), chunk(1, EAST)], MODEL)
    wanted = [query(EAST), query(NORTH), query(EAST)]

    found = index.search(ADA, resume_id(), wanted, MODEL, k=1)

    assert positions(found) == [[1], [0], [1]]


def test_shared_words_count(index):
    """
    Of two chunks equally close, the one that shares a word with the query is first.
    """
    chunks = [chunk(0, text="Painted boats"), chunk(1, text="Repaired Kubernetes")]
    index.replace(ADA, resume_id(), chunks, MODEL)

    wanted = [query(text="experience of kubernetes")]
    found = index.search(ADA, resume_id(), wanted, MODEL, k=2)

    assert positions(found) == [[1, 0]]


def test_one_shared_word_is_enough(index):
    """
    The words of a query are alternatives: a chunk need not have them all.
    """
    chunks = [chunk(0, text="boats"), chunk(1, text="rust")]
    index.replace(ADA, resume_id(), chunks, MODEL)

    wanted = [query(text="erlang haskell rust prolog")]
    found = index.search(ADA, resume_id(), wanted, MODEL, k=2)

    assert positions(found) == [[1, 0]]


def test_score_is_similarity_and_the_share_of_words(index):
    """
    The score is the similarity, plus 1 for all the words that the resume can give.
    """
    chunks = [chunk(0, NORTH, "boats"), chunk(1, NORTH_EAST, "rust"), chunk(2, UP)]
    index.replace(ADA, resume_id(), chunks, MODEL)

    [found] = index.search(ADA, resume_id(), [query(NORTH, "rust haskell")], MODEL, k=3)

    scores = {scored.chunk.position: scored.score for scored in found}
    assert scores == pytest.approx({0: 1, 1: 1.8, 2: 0}, abs=1e-3)


def test_rare_words_weigh_more(index):
    """
    A word that few chunks have tells more than one that many have.
    """
    texts = ["led teams", "led boats", "led rust", "sailed erlang"]
    chunks = [chunk(at, text=text) for at, text in enumerate(texts)]
    index.replace(ADA, resume_id(), chunks, MODEL)

    [found] = index.search(ADA, resume_id(), [query(text="led erlang")], MODEL, k=2)

    assert positions([found]) == [[3, 0]]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "' \\ \" : * & | ! ( ) <-> @@",
        "a:b & !c | (d",
        "C:\\temp 'x",
        "\x00",
        "%s",
    ],
)
def test_any_text_may_be_asked(index, text):
    """
    A query may have any characters, also those that full text search gives a meaning.
    """
    index.replace(ADA, resume_id(), [chunk(0)], MODEL)

    found = index.search(ADA, resume_id(), [query(text=text)], MODEL, k=1)

    assert positions(found) == [[0]]


def test_no_queries_no_answers(index):
    """
    Nothing asked, nothing answered.
    """
    index.replace(ADA, resume_id(), [chunk(0)], MODEL)

    assert index.search(ADA, resume_id(), [], MODEL, k=3) == []


def test_replacing_replaces(index):
    """
    After a second replace only its chunks are found.
    """
    index.replace(ADA, resume_id(), [chunk(0), chunk(1), chunk(2)], MODEL)
    index.replace(ADA, resume_id(), [chunk(1, text="new")], MODEL)

    [found] = index.search(ADA, resume_id(), [query()], MODEL, k=9)

    assert [scored.chunk.text for scored in found] == ["new"]


def test_replacing_by_nothing_empties(index):
    """
    An empty batch leaves the resume without chunks.
    """
    index.replace(ADA, resume_id(), [chunk(0)], MODEL)
    index.replace(ADA, resume_id(), [], MODEL)

    assert index.search(ADA, resume_id(), [query()], MODEL, k=9) == [[]]


def test_replacing_may_be_repeated(index):
    """
    The same replace twice is as once.
    """
    index.replace(ADA, resume_id(), [chunk(0), chunk(1)], MODEL)
    index.replace(ADA, resume_id(), [chunk(0), chunk(1)], MODEL)

    found = index.search(ADA, resume_id(), [query()], MODEL, k=9)

    assert positions(found) == [[0, 1]]


def test_chunks_of_no_resume(index):
    """
    NotFoundError if there is no such resume, and if it is another owner's.
    """
    with pytest.raises(NotFoundError):
        index.replace(ADA, resume_id(9), [chunk(0)], MODEL)
    with pytest.raises(NotFoundError):
        index.replace(BOB, resume_id(), [chunk(0)], MODEL)


def test_a_vector_of_another_length_changes_nothing(index):
    """
    A vector whose length is not the model's is a ValueError, all or none.
    """
    index.replace(ADA, resume_id(), [chunk(0)], MODEL)

    with pytest.raises(ValueError, match="3 numbers"):
        index.replace(ADA, resume_id(), [chunk(1), chunk(2, (1.0, 0.0))], MODEL)

    found = index.search(ADA, resume_id(), [query()], MODEL, k=9)
    assert positions(found) == [[0]]


def test_unknown_and_anothers_have_no_chunks(index):
    """
    An unknown resume has no chunks to find, nor has another owner's.
    """
    index.replace(ADA, resume_id(), [chunk(0)], MODEL)

    assert index.search(ADA, resume_id(9), [query()], MODEL, k=9) == [[]]
    assert index.search(BOB, resume_id(), [query()], MODEL, k=9) == [[]]


def test_only_the_asked_resume_is_searched(index, resumes):
    """
    Chunks of the owner's other resumes are not found.
    """
    resumes.add(resume(2))
    index.replace(ADA, resume_id(1), [chunk(0, text="first")], MODEL)
    index.replace(ADA, resume_id(2), [chunk(0, text="second")], MODEL)

    [found] = index.search(ADA, resume_id(2), [query()], MODEL, k=9)

    assert [scored.chunk.text for scored in found] == ["second"]


@pytest.mark.parametrize(
    "other",
    [
        replace(MODEL, name="sextant"),
        replace(MODEL, revision="rev-2"),
    ],
)
def test_another_models_chunks_are_stale(index, other):
    """
    StaleIndexError if the chunks were embedded by another model or revision.
    """
    index.replace(ADA, resume_id(), [chunk(0)], other)

    with pytest.raises(StaleIndexError):
        index.search(ADA, resume_id(), [query()], MODEL, k=1)


def test_another_models_dimensions_are_stale(index):
    """
    Vectors of another length are stale too, and are never compared.
    """
    flat = replace(MODEL, dimensions=2)
    index.replace(ADA, resume_id(), [chunk(0, (1.0, 0.0))], flat)

    with pytest.raises(StaleIndexError):
        index.search(ADA, resume_id(), [query()], MODEL, k=1)


def test_replacing_heals_staleness(index):
    """
    Chunks embedded anew by the present model are found again.
    """
    index.replace(ADA, resume_id(), [chunk(0)], replace(MODEL, revision="rev-0"))
    index.replace(ADA, resume_id(), [chunk(0)], MODEL)

    found = index.search(ADA, resume_id(), [query()], MODEL, k=1)

    assert positions(found) == [[0]]


def test_inputs_are_not_changed(index):
    """
    Chunks and queries are as they were before.
    """
    chunks, wanted = [chunk(1), chunk(0)], [query()]
    before = deepcopy((chunks, wanted))

    index.replace(ADA, resume_id(), chunks, MODEL)
    index.search(ADA, resume_id(), wanted, MODEL, k=1)

    assert (chunks, wanted) == before
