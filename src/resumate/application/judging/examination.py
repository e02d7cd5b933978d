"""
What a model must show before it may overrule the rules about its own letter.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from resumate.application import prompts
from resumate.application.judging.papers import Paper, papers
from resumate.application.judging.rereading import Rereading
from resumate.application.models.allowance import Purse
from resumate.domain.grounding.judging import SURE
from resumate.domain.letter import LetterWishes
from resumate.domain.plan import LetterPlan
from resumate.domain.planning import plan_letter
from resumate.domain.posting import JobPosting
from resumate.domain.trust import Trust
from resumate.ports.errors import PortError
from resumate.ports.examinations import Examinations
from resumate.ports.language_model import LanguageModel, Prompt

SAT_ON = date(2026, 11, 1)
"""The day that the papers are written for."""
MISSED = 1
"""False sentences, of 41, that may be taken for true: who misses one in ten in the long
run passes one time in fourteen, who misses one in a hundred fourteen times in fifteen
(binomial)."""
MISTRUSTED = 3
"""True sentences, of 24, that may be taken for false: each would only be flagged."""
VALID = timedelta(days=90)
"""Behind one name other weights may stand one day."""


@dataclass(frozen=True, slots=True)
class Marks:
    """
    How many false sentences a model took for true, and how many true ones it did not.
    """

    missed: int
    mistrusted: int

    @property
    def passed(self) -> bool:
        """
        Whether it may be believed.
        """
        return self.missed <= MISSED and self.mistrusted <= MISTRUSTED


@dataclass(frozen=True, slots=True)
class Examination:
    """
    A model that reads its own letter again is examined once, and then trusted by that.
    """

    examinations: Examinations
    clock: Callable[[], datetime]

    def trust(self, model: LanguageModel, purse: Purse) -> Trust:
        """
        How far *model* may overrule the rules. The first letter for which that matters
        pays for the questions from its *purse*; while it cannot, or the model does not
        answer, it is trusted with activities only.
        """
        now = self.clock()
        passed = self.examinations.passed(model.name, edition(), now - VALID)
        if passed is None and purse.affords(questions()):
            passed = self._sat(model, purse, now)
        return Trust.FINDINGS if passed else Trust.ACTIVITIES

    def _sat(self, model: LanguageModel, purse: Purse, now: datetime) -> bool:
        """
        Whether *model* passes; an examination that it could not end is no result.
        """
        try:
            marks = sit(model, purse)
        except PortError:
            return False
        if not purse.affords(()):
            return False
        self.examinations.record(model.name, edition(), now, passed=marks.passed)
        return marks.passed


@cache
def edition() -> str:
    """
    Which questions were asked: another for every change of a word, 16 hex digits.
    """
    asked = "\0".join(f"{p.instructions}\0{p.content}" for p in questions())
    return hashlib.sha256(asked.encode()).hexdigest()[:16]


@cache
def questions() -> tuple[Prompt, ...]:
    """
    What a model is asked: one question a paper, as it is about a letter.
    """
    return tuple(
        prompts.read_letter(
            _plan(paper),
            paper.content,
            list(enumerate(paper.sentences, start=1)),
            SAT_ON,
        )
        for paper in papers()
    )


def sit(model: LanguageModel, purse: Purse) -> Marks:
    """
    What *model* makes of all papers; PortError if it does not answer.
    """
    marks = [
        mark
        for paper, question in zip(papers(), questions(), strict=True)
        for mark in _marks(Rereading(model, question.plan, purse, SAT_ON), paper)
    ]
    return Marks(
        missed=sum(believed for believed, true in marks if not true),
        mistrusted=sum(not believed for believed, true in marks if true),
    )


def _marks(reader: Rereading, paper: Paper) -> list[tuple[bool, bool]]:
    """
    Of each sentence whether the reader would clear it, and whether it is true.
    """
    said = reader.judge(paper.content, paper.sentences)
    return [
        (opinion is not None and opinion.support >= SURE, true)
        for opinion, (_, true) in zip(said, paper.borne_out, strict=True)
    ]


def _plan(paper: Paper) -> LetterPlan:
    language = paper.content.language
    nothing = JobPosting(None, None, language, (), "")
    return plan_letter(paper.content, nothing, (), LetterWishes(), language)
