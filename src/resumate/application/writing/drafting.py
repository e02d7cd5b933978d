"""
What is known of a letter while it is written: its plan, and what may be delivered.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain

from resumate.domain.composing import compose_paragraphs
from resumate.domain.drafting.polishing import may_replace
from resumate.domain.drafting.repairing import grounded, lost_lines, repair, trace
from resumate.domain.drafting.wished import as_wished
from resumate.domain.grounding import FULLY_CHECKED, check_letter
from resumate.domain.letter import Critique, Sentence
from resumate.domain.plan import LetterPlan
from resumate.domain.posting import JobPosting
from resumate.domain.resume import ResumeContent
from resumate.ports.language_model import LanguageModel

Checked = Callable[[str | Sequence[Sentence]], Critique]
"""Says what is wrong with a letter."""


@dataclass(frozen=True)
class Drafting:
    """
    All that writing one letter needs to know.
    """

    plan: LetterPlan
    content: ResumeContent
    posting: JobPosting
    model: LanguageModel

    @cached_property
    def paragraphs(self) -> Sequence[Sequence[Sentence]]:
        """
        The composer's letter by this plan.
        """
        return compose_paragraphs(self.plan)

    @property
    def composed(self) -> tuple[Sentence, ...]:
        """
        The sentences of the composer's letter.
        """
        return tuple(chain.from_iterable(self.paragraphs))

    @property
    def unchecked(self) -> bool:
        """
        Whether nobody could check what a model claims in this language.
        """
        return self.plan.language not in FULLY_CHECKED

    def check(self, letter: str | Sequence[Sentence]) -> Critique:
        """
        What the gate says of *letter*, with the citations that composed sentences have.
        """
        critique = check_letter(
            letter,
            self.content,
            self.posting,
            language=self.plan.language,
            wishes=self.plan.wishes,
        )
        return as_wished(trace(critique, self.composed), self.plan)

    def may_replace(self, composed: Sequence[Sentence], polished: str) -> bool:
        """
        Whether a polished paragraph may stand in for the composed one.
        """
        lines = [line.text for line in self.content.lines]
        return may_replace(
            composed,
            self.check(polished),
            employers=[role.employer for role in self.content.roles if role.employer],
            known="\n".join([*lines, self.posting.text]),
        )

    def deliverable(self, critique: Critique, checked: Checked) -> tuple[Sentence, ...]:
        """
        The letter of the last *critique* without what fails in it; the composer's where
        that says too little, or is wrong as a whole.
        """
        said = tuple(sentence.text for sentence in critique.sentences)
        if said == tuple(sentence.text for sentence in self.composed):
            return self._composed_without(critique)
        for spare in (self.paragraphs, ()):
            if critique.clean and all(map(grounded, critique.sentences)):
                break
            # What stood in for a failing sentence may fail too: then neither is told.
            critique = checked(repair(critique, spare))
        if not (critique.clean and self._says_enough(critique)):
            # What is wrong with the letter as a whole no single sentence can mend.
            return self._composed_without(self.check(self.composed))
        return tuple(filter(grounded, critique.sentences))

    def _composed_without(self, critique: Critique) -> tuple[Sentence, ...]:
        """
        The composer's letter, composed anew without the lines that *critique* of it
        lets nobody tell: no sentence goes on from one that was left out.
        """
        drafting = self
        while lost := lost_lines(critique, drafting.content.lines):
            smaller = drafting.plan.without(lost)
            if smaller == drafting.plan:
                break
            drafting = replace(drafting, plan=smaller)
            critique = drafting.check(drafting.composed)
        if not critique.clean:
            critique = drafting.check(repair(critique, drafting.paragraphs))
        return tuple(filter(grounded, critique.sentences))

    def _says_enough(self, critique: Critique) -> bool:
        """
        Whether it rests on at least half as many lines as were planned.
        """
        said = {line for s in critique.sentences if grounded(s) for line in s.citations}
        return len(said) * 2 >= len(self.plan.lines)
