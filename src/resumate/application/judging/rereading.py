"""
Who wrote freely reads the letter again, as its judge.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from resumate.application import prompts
from resumate.application.models.allowance import Purse
from resumate.domain.grounding.rereading import opinions
from resumate.domain.letter import Opinion
from resumate.domain.plan import LetterPlan
from resumate.domain.posting import JobPosting
from resumate.ports.entailment import LONGEST, Entailment, Source
from resumate.ports.errors import PermanentPortError
from resumate.ports.language_model import LanguageModel, Prompt


@dataclass(slots=True)
class Rereading(Entailment):
    """
    A judge of one letter: its own writer, asked about all sentences in one question,
    which is paid from the letter's *purse*.

    What it has read once in this letter it is not asked again. PermanentPortError if
    its answer has no yes and no no.
    """

    model: LanguageModel
    plan: LetterPlan
    purse: Purse
    today: date
    _known: dict[tuple[bool, str], Opinion] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """
        The writer's.
        """
        return self.model.name

    def judge(
        self,
        source: Source,
        sentences: Sequence[str],
        seconds: float = LONGEST,
        letter: Sequence[str] = (),
    ) -> list[Opinion | None]:
        """
        A yes or no for each; None for all where the purse does not allow the question.

        No question is begun once *seconds* are over. One that was takes as long as the
        letter may: who thinks before writing would be cut off at every letter else.
        """
        posted = isinstance(source, JobPosting)
        new = [t for t in dict.fromkeys(sentences) if (posted, t) not in self._known]
        if new and seconds > 0:
            read = self._read(source, new, letter or new)
            self._known |= {(posted, text): said for text, said in read.items()}
        return [self._known.get((posted, text)) for text in sentences]

    def _read(
        self, source: Source, sentences: Sequence[str], letter: Sequence[str]
    ) -> dict[str, Opinion]:
        prompt = self._asking(source, sentences, letter)
        if not self.purse.allows(self.model, prompt):
            return {}
        found = opinions(self.purse.ask(self.model, prompt), sentences, self.name)
        told = {t: o for t, o in zip(sentences, found, strict=True) if o}
        if not told:
            raise PermanentPortError(
                f"The model {self.name} does not answer yes or no about its letter."
            )
        return told

    def _asking(
        self, source: Source, sentences: Sequence[str], letter: Sequence[str]
    ) -> Prompt:
        numbers = {text: number for number, text in enumerate(sentences, start=1)}
        rows = [(numbers.pop(text, None), text) for text in letter]
        if isinstance(source, JobPosting):
            return prompts.read_for_employer(self.plan, source, rows)
        return prompts.read_letter(self.plan, source, rows, self.today)
