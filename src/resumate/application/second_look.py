"""
Models have a second look at what the rules of the truth gate found.
"""

from collections.abc import Collection
from dataclasses import dataclass

from resumate.application.semantic_support import SemanticSupport
from resumate.domain.grounding.judging import disputable, heed, unjudged
from resumate.domain.letter import Critique
from resumate.domain.resume import ResumeContent
from resumate.ports.entailment import Entailment
from resumate.ports.errors import PortError


@dataclass(frozen=True, slots=True)
class SecondLook:
    """
    Likeness of meaning settles what it can; then a judge is heard, where one is set up.
    """

    likeness: SemanticSupport
    judge: Entailment | None = None

    def __call__(
        self,
        critique: Critique,
        content: ResumeContent,
        only: Collection[int] | None = None,
    ) -> Critique:
        """
        The critique after both; *only* names the sentences that a judge is asked about.

        Without an answer the rules stand alone, and a remark says so.
        """
        settled = self.likeness(critique, content)
        if self.judge is None:
            return settled
        asked = [i for i in disputable(settled, content) if only is None or i in only]
        if not asked:
            return settled
        try:
            texts = [settled.sentences[i].text for i in asked]
            answers = self.judge.judge(content, texts)
        except PortError:
            return unjudged(settled, len(asked), len(asked))
        opinions = {i: o for i, o in zip(asked, answers, strict=True) if o}
        heeded = heed(settled, content, opinions)
        return unjudged(heeded, len(asked) - len(opinions), len(asked))
