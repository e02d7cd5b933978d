"""
What versions of a letter were made for.
"""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from resumate.domain.ids import LetterId, OwnerId, ResumeId
from resumate.domain.letter import (
    About,
    CoverLetterDraft,
    LetterStatus,
    LetterWishes,
    Sentence,
)
from resumate.domain.posting import JobPosting
from resumate.domain.turn import SentenceChange, Turn, TurnOutcome
from resumate.domain.version import Made, how_made, how_many_changed

FIRST = CoverLetterDraft(
    id=LetterId(UUID(int=1)),
    owner=OwnerId("ada"),
    resume=ResumeId(UUID(int=2)),
    posting=JobPosting(None, None, "en", (), ""),
    coverage=(),
    wishes=LetterWishes(),
    language="en",
    created_at=datetime(2031, 3, 3, tzinfo=UTC),
    status=LetterStatus.READY,
    version=1,
    sentences=(Sentence("I keep lights.", 0, About.CANDIDATE),),
)


def test_a_letter_that_was_not_written_has_no_versions():
    """
    Nothing was made yet, or it failed.
    """
    assert [] == how_made([])


def test_how_each_version_came_to_be():
    """
    By its turn, or by whether its sentences, and which of them are locked, are those of
    the one before.
    """
    said = (Sentence("I kept lights.", 0, About.CANDIDATE),)
    asked = Turn("shorter", TurnOutcome.CHANGED, "Done.")
    restored = Turn("", TurnOutcome.CHANGED, "This is version 1 again.")
    edited = replace(FIRST, version=2, sentences=said)
    checked = replace(edited, version=3)
    held = tuple(replace(sentence, locked=True) for sentence in said)
    locked = replace(checked, version=4, sentences=held)
    free = replace(checked, version=5)
    versions = [
        replace(FIRST, version=7, turn=restored),
        replace(free, version=6, turn=asked),
        free,
        locked,
        checked,
        edited,
        FIRST,
    ]

    assert how_made(versions) == [
        Made.RESTORED,
        Made.ASKED,
        Made.LOCKED,
        Made.LOCKED,
        Made.CHECKED,
        Made.EDITED,
        Made.WRITTEN,
    ]


def test_how_many_sentences_each_version_changed():
    """
    A turn tells its own; by hand they are counted, also where one became two or went.
    """

    def version(number, *texts, turn=None):
        said = tuple(Sentence(text, 0, About.CANDIDATE) for text in texts)
        return replace(FIRST, version=number, sentences=said, turn=turn)

    change = SentenceChange("C.", "D.", "you asked for it")
    asked = Turn("replace sentence 2", TurnOutcome.CHANGED, "Done.", (change,))
    versions = [
        version(7, "A.", "D.", turn=asked),
        version(6, "A.", "C."),
        version(5, "A.", "B.", "C."),
        version(4, "A.", "X."),
        version(3, "A.", "X."),
        version(2, "W.", "X."),
        version(1, "Y.", "Z."),
    ]

    assert how_many_changed(versions) == [1, 1, 2, 0, 1, 2, 0]
