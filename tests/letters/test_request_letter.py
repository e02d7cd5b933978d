"""
A letter is asked for, perhaps by a message that comes twice.
"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

import stories
from resumate.application.letters.request_letter import MOST_WAITING, REPEATED_WITHIN
from resumate.domain.errors import (
    KeyReusedError,
    NotFoundError,
    TooManyLettersError,
)
from resumate.domain.events import LetterQueued, LetterReady
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import LetterStatus, LetterWishes, Tone
from resumate.domain.posting_correction import PostingCorrection
from worlds import ADA, PHONE, World

SHORTLY = timedelta(minutes=1)
BOB = OwnerId("bob")


class Asking:
    """
    Ada, who listens, and a resume of hers.
    """

    def __init__(self):
        self.world = World({})
        self.world.connections.add(ADA, PHONE, self.world.clock() + timedelta(days=9))
        self.resume = self.world.uploaded(stories.RESUME)
        self.world.read_resume(ADA, self.resume)

    def __call__(
        self,
        request="click-1",
        owner=ADA,
        posting=stories.POSTING,
        correction=None,
        **wishes,
    ):
        wishes = LetterWishes(**{"writer": "composer", **wishes})
        ask = self.world.request_letter
        said = {"correction": correction}
        return ask(owner, self.resume, posting, wishes, request, **said)

    def again(self, **said):
        self.world.clock.pass_by(SHORTLY)
        return self(**said)

    def heard(self, kind):
        return [e.letter for e in self.world.notifier.events(PHONE) if type(e) is kind]

    @property
    def written(self):
        count = 0
        while self.world.work_queue.once():
            count += 1
        return count


@pytest.fixture
def ask():
    return Asking()


def test_a_message_that_comes_twice_makes_one_letter(ask):
    """
    It is answered as the first was, and written once.
    """
    first, second = ask(), ask.again()

    assert second == first
    assert ask.heard(LetterQueued) == [first, first]
    assert ask.written == 1
    assert ask.heard(LetterReady) == ask.world.letters.list(ADA)


def test_a_message_that_comes_again_after_the_letter_gets_it(ask):
    """
    Who missed that it is ready is told so, and nothing is written again.
    """
    ask()
    ask.world.work_queue.once()

    ready = ask.again()

    assert ready.status is LetterStatus.READY
    assert ask.heard(LetterReady) == [ready, ready]
    assert ask.written == 0
    assert ask.world.letters.list(ADA) == [ready]


def test_the_answer_to_a_repeated_message_is_the_last_of_its_stream(ask):
    """
    Whoever sorts by number, and missed the end, finds it there; also after the letter
    was changed by hand.
    """
    letter = ask()
    ask.world.work_queue.once()
    streamed = [e.seq for e in ask.world.notifier.events(PHONE) if hasattr(e, "seq")]

    ask.again()
    ask.world.edit_letter(ADA, letter.id, {1: "Something else."})
    ask.again()

    numbers = [e.seq for e in ask.world.notifier.events(PHONE) if hasattr(e, "seq")]
    assert len(streamed) > 1
    assert [*streamed, len(streamed), len(streamed)] == numbers


def test_a_message_that_comes_twice_at_once_makes_one_letter(ask):
    """
    Where neither sees the other's letter, one of them adds it, and the other answers
    with it.
    """
    first = ask()
    ask.world.queue.receive()
    get = ask.world.letters.get

    def not_yet(*_):
        ask.world.letters.get = get
        raise NotFoundError

    ask.world.letters.get = not_yet

    assert ask() == first
    assert ask.world.letters.list(ADA) == [first]
    assert ask.world.queue.receive() is None


@pytest.mark.parametrize(
    "other",
    [{"request": "click-2"}, {"request": ""}],
    ids=["another message", "no id"],
)
def test_another_message_makes_another_letter(ask, other):
    """
    Also one that says the same.
    """
    assert ask.again(**other).id != ask().id


@pytest.mark.parametrize("written", [0, 1])
@pytest.mark.parametrize(
    "other",
    [
        {"tone": Tone.WARM},
        {"posting": stories.GERMAN_POSTING},
        {"correction": PostingCorrection("Keeper", None, ())},
    ],
    ids=["another wish", "another posting", "a correction"],
)
def test_an_id_that_is_used_for_something_else_is_refused(ask, other, written):
    """
    Whether the first letter waits still or is written; nothing is kept, and the first
    can still be asked for.
    """
    first = ask()
    for _ in range(written):
        ask.world.work_queue.once()

    with pytest.raises(KeyReusedError):
        ask.again(**other)

    assert [first.id] == [one.id for one in ask.world.letters.list(ADA)]
    assert ask.again().id == first.id


def test_a_letter_that_was_changed_is_still_the_one_that_was_asked_for(ask):
    """
    A turn that gave it another tone is none of what was asked, nor is space around it.
    """
    letter = ask()
    ask.world.work_queue.once()
    ask.world.refine_letter(ADA, letter.id, "warmer")

    assert ask.again().version > 1
    assert ask.again(posting=f"  {stories.POSTING}").id == letter.id


def test_one_who_asks_something_else_at_once_is_refused(ask):
    """
    Where neither sees the other's letter, what was added first stands.
    """
    first = ask()
    get = ask.world.letters.get

    def not_yet(*_):
        ask.world.letters.get = get
        raise NotFoundError

    ask.world.letters.get = not_yet

    with pytest.raises(KeyReusedError):
        ask(tone=Tone.WARM)
    assert ask.world.letters.list(ADA) == [first]


def test_messages_without_an_id_are_never_the_same(ask):
    """
    Who gives none asks for a letter each time.
    """
    assert ask(request="").id != ask.again(request="").id


def test_an_id_is_its_owners(ask):
    """
    Another person with the same id, and the same words, has a letter of their own.
    """
    resumes = ask.world.resumes
    resumes.add(replace(resumes.get(ADA, ask.resume), owner=BOB))

    assert ask(owner=BOB).id != ask.again(owner=ADA).id


def test_a_failed_letter_is_asked_for_anew(ask):
    """
    There is no letter to answer with; of the new one, a second message makes no third.
    """
    failed = ask()
    ask.world.letters.save(replace(failed, status=LetterStatus.FAILED))

    second, third = ask.again(), ask.again()

    assert failed.id != second.id == third.id


def test_much_later_it_is_another_wish(ask):
    """
    A client that gives the same id each day gets a letter each day.
    """
    first = ask()
    ask.world.clock.pass_by(REPEATED_WITHIN)

    second, third = ask(), ask.again()

    assert first.id != second.id == third.id


def test_nobody_fills_the_queue(ask):
    """
    Who has so many letters that wait is told so, and has more taken once some are
    written; what comes twice is answered all the same.
    """
    first = ask()
    for number in range(1, MOST_WAITING):
        ask.world.letters.add(replace(first, id=LetterId(UUID(int=10**9 + number))))

    with pytest.raises(TooManyLettersError):
        ask(request="click-2")
    assert ask() == first
    ask.world.work_queue.once()
    assert ask(request="click-2").status is LetterStatus.QUEUED
