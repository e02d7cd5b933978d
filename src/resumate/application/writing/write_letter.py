"""
From a plan to a letter without findings.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from resumate.application import prompts
from resumate.application.judging.examination import Examination
from resumate.application.judging.rereading import Rereading
from resumate.application.judging.second_look import SecondLook
from resumate.application.models.allowance import Allowance, Purse
from resumate.application.models.writers import COMPOSER
from resumate.application.prompts.shown import shown_lines
from resumate.application.writing.drafting import Checked, Drafting
from resumate.application.writing.letter_stream import LetterStream
from resumate.application.writing.stopwatch import Watch
from resumate.domain.drafting.refinement import RefinementPolicy, Verdict
from resumate.domain.evidence import Coverage
from resumate.domain.grounding import FULLY_CHECKED
from resumate.domain.ids import OwnerId
from resumate.domain.letter import Critique, Sentence, Timings, TokenUsage, as_text
from resumate.domain.matching.comparing import compared
from resumate.domain.plan import LetterPlan
from resumate.domain.trust import Trust
from resumate.ports.language_model import LanguageModel, WritingStyle

_USED_UP = "What models may cost here is used up, so the rest was done by rules."
_LATE = (
    "{name} needed more than the {seconds} seconds that models may take for a letter, "
    "so the rest was done by rules."
)
_NOT_CHECKED = (
    "Claims in this language are checked only in part, so no model writes in it: this "
    "is the composer's letter."
)
_NOTHING_TAKEN = (
    "Nothing that {name} wrote was both different and true, so this is the composer's"
    " letter."
)


@dataclass(frozen=True, slots=True)
class Written:
    """
    A letter without findings, and how it came about.
    """

    sentences: tuple[Sentence, ...]
    critiques: tuple[Critique, ...]
    usage: TokenUsage
    writer: str
    language: str
    timings: Timings = field(default_factory=Timings)
    """Of drafting, checking and revising."""
    notes: tuple[str, ...] = ()
    """What the person should know about who wrote it."""


@dataclass(frozen=True, slots=True)
class WriteLetter:
    """
    Draft, check, and let the policy accept, revise or repair.
    """

    policy: RefinementPolicy
    clock: Callable[[], datetime]
    allowance: Allowance = field(default_factory=Allowance)
    second_look: SecondLook | None = None
    """That of a judge, where one is set up."""
    examination: Examination | None = None
    """Of a writer that reads its own letter again."""

    def purse(self, owner: OwnerId) -> Purse:
        """
        What models may cost in one letter or turn of *owner*.
        """
        return self.allowance.purse(owner, self.policy, self.clock)

    def compared(self, drafting: Drafting, purse: Purse) -> tuple[Coverage, ...]:
        """
        How far the resume answers what is asked, as a model that writes freely reads
        it; as rules did where no such model writes, or it may not be asked.
        """
        plan, content, model = drafting.plan, drafting.content, drafting.model
        if model.style is not WritingStyle.FREE or not plan.asked:
            return plan.asked
        prompt = prompts.compare_resume(plan, content, self.clock().date())
        if not purse.allows(model, prompt):
            return plan.asked
        shown = {line.id for line in shown_lines(plan, content)}
        return compared(purse.ask(model, prompt), plan.asked, shown, model.name)

    def __call__(
        self, drafting: Drafting, stream: LetterStream, purse: Purse | None = None
    ) -> Written:
        """
        A letter in which no sentence has a finding and every claim cites a line.
        """
        purse, watch = purse or self.purse(stream.owner), Watch(self.clock)
        checked = self._checker(drafting, purse)
        with watch("draft"):
            text = self._draft(drafting, stream, purse)
        stream.checking()
        with watch("check"):
            critiques = [checked(text)]
        while purse.judge(critiques) is Verdict.REVISE:
            judged = critiques[-1].sentences
            failing = [s for s in judged if s.findings]
            composed = (
                drafting.unchecked or drafting.model.style is WritingStyle.COMPOSE
            )
            if composed or not failing:
                break
            prompt = prompts.revise_sentences(drafting.plan, drafting.content, judged)
            if not purse.allows(drafting.model, prompt):
                break
            stream.restart([f.message for s in failing for f in s.findings])
            with watch("revise"):
                answer = purse.ask(drafting.model, prompt)
            sentences = _revised(critiques[-1], answer)
            stream.write(as_text(sentences))
            stream.checking()
            with watch("check"):
                critiques.append(checked(sentences))
        with watch("check"):
            sentences = drafting.deliverable(critiques[-1], checked)
        writer, notes = _writer(drafting, sentences, purse)
        return Written(
            sentences,
            tuple(critiques),
            purse.usage,
            writer,
            drafting.plan.language,
            Timings(**watch.milliseconds),
            notes,
        )

    def _draft(self, drafting: Drafting, stream: LetterStream, purse: Purse) -> str:
        model = drafting.model
        if model.style is WritingStyle.POLISH and not drafting.unchecked:
            return self._polished(drafting, stream, purse)
        prompt = prompts.draft_letter(drafting.plan, drafting.content)
        if not drafting.unchecked and purse.allows(model, prompt):
            return purse.ask(model, prompt, stream.write)
        text = as_text(drafting.composed)
        stream.write(text)
        return text

    @staticmethod
    def _polished(drafting: Drafting, stream: LetterStream, purse: Purse) -> str:
        """
        Paragraph by paragraph; what the budget does not reach stays as composed.
        """
        paragraphs: list[str] = []
        for paragraph in drafting.paragraphs:
            text = " ".join(sentence.text for sentence in paragraph)
            prompt = prompts.polish_paragraph(drafting.plan, paragraph)
            cites = any(sentence.citations for sentence in paragraph)
            if cites and purse.allows(drafting.model, prompt):
                polished = purse.ask(drafting.model, prompt)
                if drafting.may_replace(paragraph, polished):
                    text = " ".join(polished.split())
            stream.write(("\n\n" if paragraphs else "") + text)
            paragraphs.append(text)
        return "\n\n".join(paragraphs)

    def _checker(self, drafting: Drafting, purse: Purse) -> Checked:
        """
        What the gate says of a letter, and the judge of what a model wrote, while time
        lasts.
        """
        look = self.look(drafting.model, drafting.plan, purse)
        composed = {sentence.text for sentence in drafting.composed}

        def checked(letter: str | Sequence[Sentence]) -> Critique:
            critique = drafting.check(letter)
            if look is None or purse.seconds >= self.policy.max_seconds:
                return critique
            own = [
                i for i, s in enumerate(critique.sentences) if s.text not in composed
            ]
            return look.heard(critique, drafting.content, drafting.posting, own)

        return checked

    def look(
        self, model: LanguageModel, plan: LetterPlan, purse: Purse
    ) -> SecondLook | None:
        """
        That of the judge at what *model* writes; where none is set up, who writes
        freely reads again what it wrote.
        """
        look = self.second_look
        free = model.style is WritingStyle.FREE and plan.language in FULLY_CHECKED
        if look is None or look.judge or not free:
            return look
        judge = Rereading(model, plan, purse, self.clock().date())
        examination = self.examination
        if look.trust is not Trust.EXAMINED or examination is None:
            return replace(look, judge=judge)
        earned = partial(examination.trust, model, purse)
        return replace(look, judge=judge, earned=earned)


def _revised(critique: Critique, answer: str) -> tuple[Sentence, ...]:
    """
    The sentences, the failing ones as they are in *answer*, or gone.
    """
    rewritten = _numbered(answer)
    revised: list[Sentence] = []
    number = 0
    for sentence in critique.sentences:
        if not sentence.findings:
            revised.append(sentence)
            continue
        number += 1
        text = rewritten.get(number, "-")
        if text != "-":
            revised.append(replace(sentence, text=text, findings=()))
    return tuple(revised)


def _writer(
    drafting: Drafting, sentences: Sequence[Sentence], purse: Purse
) -> tuple[str, tuple[str, ...]]:
    """
    Whose letter it is, and what to tell of that.
    """
    model = drafting.model
    if model.style is WritingStyle.COMPOSE:
        return model.name, ()
    if drafting.unchecked:
        return COMPOSER, (_NOT_CHECKED,)
    notes: tuple[str, ...] = (_USED_UP,) if purse.refused else ()
    if purse.late:
        seconds = round(purse.policy.max_seconds)
        notes += (_LATE.format(name=model.name, seconds=seconds),)
    composed = {sentence.text for sentence in drafting.composed}
    if any(sentence.text not in composed for sentence in sentences):
        return model.name, notes
    return COMPOSER, notes or (_NOTHING_TAKEN.format(name=model.name),)


def _numbered(answer: str) -> dict[int, str]:
    rows = re.findall(r"^\s*(\d+)[.):]\s+(\S.*?)\s*$", answer, re.MULTILINE)
    return {int(number): text for number, text in rows}
