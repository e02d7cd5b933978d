"""
Models have a second look at what the rules of the truth gate found.
"""

from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic

from resumate.application.judging.semantic_support import SemanticSupport
from resumate.domain.grounding.judging import (
    disputable,
    heed,
    of_employer,
    unjudged,
)
from resumate.domain.letter import Critique, Opinion
from resumate.domain.posting import JobPosting
from resumate.domain.resume import ResumeContent
from resumate.domain.trust import Trust
from resumate.ports.entailment import LONGEST, Entailment, Source
from resumate.ports.errors import PortError


@dataclass(frozen=True, slots=True)
class SecondLook:
    """
    Likeness of meaning settles what it can; then a judge is heard, where one is set up.
    """

    likeness: SemanticSupport
    judge: Entailment | None = None
    trust: Trust = Trust.ACTIVITIES
    now: Callable[[], float] = monotonic
    earned: Callable[[], Trust] | None = None
    """Tells how far a judge is trusted that can earn it; asked where it matters."""

    def __call__(
        self,
        critique: Critique,
        content: ResumeContent,
        posting: JobPosting | None,
        only: Collection[int] | None = None,
    ) -> Critique:
        """
        The critique after both; *only* names the sentences that a judge is asked about.

        Without an answer the rules stand alone, and a remark says so.
        """
        return self.heard(self.likeness(critique, content), content, posting, only)

    def heard(
        self,
        critique: Critique,
        content: ResumeContent,
        posting: JobPosting | None,
        only: Collection[int] | None = None,
    ) -> Critique:
        """
        The critique after the judge alone, if there is one.
        """
        if self.judge is None:
            return critique
        trust, read = self._heard_on(critique, content, only)
        posted = _among(of_employer(critique, posting, trust), only) if posting else []
        of_resume, of_posting = self._opinions(
            self.judge, critique, (content, read), (posting, posted)
        )
        heeded = heed(critique, content, of_resume, of_posting, trust)
        asked = len(read) + len(posted)
        left = asked - len(of_resume) - len(of_posting)
        return unjudged(heeded, left, asked)

    def _heard_on(
        self, critique: Critique, content: ResumeContent, only: Collection[int] | None
    ) -> tuple[Trust, list[int]]:
        """
        How far the judge is trusted, and the sentences that it reads beside the resume.
        """
        read = _among(disputable(critique, content, self.trust), only)
        if self.earned is None:
            return self.trust, read
        more = _among(disputable(critique, content, Trust.FINDINGS), only)
        trust = self.trust if more == read else self.earned()
        return trust, more if trust is Trust.FINDINGS else read

    def _opinions(
        self,
        judge: Entailment,
        critique: Critique,
        *questions: tuple[Source | None, list[int]],
    ) -> list[dict[int, Opinion]]:
        """
        To each question those by index of sentence; none any more once the judge cannot
        be reached.
        """
        found: list[dict[int, Opinion]] = [{} for _ in questions]
        until = self.now() + LONGEST
        letter = [sentence.text for sentence in critique.sentences]
        with suppress(PortError):
            for opinions, (source, indexes) in zip(found, questions, strict=True):
                if source is not None and indexes:
                    texts = [critique.sentences[i].text for i in indexes]
                    left = until - self.now()
                    answers = judge.judge(source, texts, left, letter)
                    told = zip(indexes, answers, strict=True)
                    opinions |= {i: o for i, o in told if o}
        return found


def _among(indexes: list[int], only: Collection[int] | None) -> list[int]:
    return [i for i in indexes if only is None or i in only]
