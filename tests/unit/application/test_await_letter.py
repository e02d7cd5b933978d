"""
How long a letter is waited for.
"""

from types import SimpleNamespace

import pytest

from resumate.application.jobs.await_letter import (
    AwaitLetter,
    LetterStillWaitingError,
)
from resumate.domain.letter import LetterStatus

ALL_TRIES = 3 * 100 + 5 + 30 + 180
"""Seconds: three of a hundred, and the rests after them."""


class Written:
    """
    A letter that is ready once it was looked for *looks* times, at intervals; a job for
    it comes each of the times in *jobs*.
    """

    def __init__(self, looks, *, pause, jobs=()):
        self.time = 0.0
        self._looks, self._pause, self._jobs = looks, pause, jobs
        self._looked = 0

    def get(self, *_):
        self._looked += 1
        ready = self._looked > self._looks
        status = LetterStatus.READY if ready else LetterStatus.QUEUED
        return SimpleNamespace(letter=SimpleNamespace(status=status))

    def once(self, *, wait_seconds):
        assert wait_seconds
        self.time += self._pause
        return self._looked in self._jobs

    def awaited(self):
        wait = AwaitLetter(self.get, self, max_seconds=100, now=lambda: self.time)
        return wait("ada", "letter")


def test_a_letter_that_another_process_has_is_waited_for():
    """
    For as long as all of its tries may take.
    """
    found = Written(10, pause=ALL_TRIES / 10).awaited()

    assert found.letter.status is LetterStatus.READY


def test_a_letter_that_nobody_writes_is_not_waited_for_ever():
    """
    It is told that it waits.
    """
    with pytest.raises(LetterStillWaitingError, match="still waiting"):
        Written(12, pause=ALL_TRIES / 10).awaited()


def test_a_letter_that_is_tried_here_is_waited_for():
    """
    Each try begins the waiting anew.
    """
    found = Written(20, pause=ALL_TRIES / 10, jobs=[8, 16]).awaited()

    assert found.letter.status is LetterStatus.READY
