"""
How a sentence is judged by what it means.
"""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Protocol

from resumate.domain.letter import Opinion
from resumate.domain.posting import JobPosting
from resumate.domain.resume import ResumeContent

Source = ResumeContent | JobPosting
"""What sentences are held against."""
LONGEST = 25.0
"""Seconds that a person waits for a judge: API Gateway ends requests after 29."""


class Entailment(Protocol):
    """
    A judge: a model that reads whether a resume tells what a sentence tells of the
    candidate, or a posting what it tells of the employer.
    """

    @property
    @abstractmethod
    def name(self) -> str:
        """
        Which judge it is, as people are told.
        """

    @abstractmethod
    def judge(
        self,
        source: Source,
        sentences: Sequence[str],
        seconds: float = LONGEST,
        letter: Sequence[str] = (),
    ) -> list[Opinion | None]:
        """
        One opinion for each sentence, in order, by this judge's name, within *seconds*.

        A sentence is judged by the lines and the posts that they stand under, or by the
        posting's text, and by nothing else: never by both, so that no posting has a
        say in what the resume tells. The *letter*, all its sentences in order, may
        tell what one refers to; it supports nothing.
        None stands for one that the judge did not come to within that time. No
        sentences, no opinions, no call. TransientPortError if it cannot be reached,
        PermanentPortError if it answers, but not as a judge does; no other error, and
        none that quotes a text.
        """
