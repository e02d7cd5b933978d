"""
From a plan to a letter without findings.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from resumate.application import prompts
from resumate.application.letter_stream import LetterStream
from resumate.domain.composing import compose, compose_paragraphs
from resumate.domain.grounding import check_letter
from resumate.domain.letter import Critique, Sentence, TokenUsage, as_text
from resumate.domain.plan import LetterPlan
from resumate.domain.posting import JobPosting
from resumate.domain.refinement import RefinementPolicy, Verdict
from resumate.domain.repairing import grounded, repair, trace
from resumate.domain.resume import ResumeContent
from resumate.ports.language_model import (
    Completion,
    LanguageModel,
    Prompt,
    WritingStyle,
)


@dataclass(frozen=True, slots=True)
class Drafting:
    """
    All that writing one letter needs to know.
    """

    plan: LetterPlan
    content: ResumeContent
    posting: JobPosting
    model: LanguageModel

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
        return trace(critique, compose(self.plan))


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


@dataclass(frozen=True, slots=True)
class WriteLetter:
    """
    Draft, check, and let the policy accept, revise or repair.
    """

    policy: RefinementPolicy
    clock: Callable[[], datetime]

    def __call__(self, drafting: Drafting, stream: LetterStream) -> Written:
        """
        A letter in which no sentence has a finding and every claim cites a line.
        """
        started = self.clock()
        text, usage = self._draft(drafting, stream, started)
        stream.checking()
        critiques = [drafting.check(text)]
        while self._verdict(critiques, started, usage) is Verdict.REVISE:
            failing = [s for s in critiques[-1].sentences if s.findings]
            if drafting.model.style is WritingStyle.COMPOSE or not failing:
                break
            stream.restart([f.message for s in failing for f in s.findings])
            sentences, cost = self._revise(drafting, critiques[-1], failing)
            usage += cost
            stream.write(as_text(sentences))
            stream.checking()
            critiques.append(drafting.check(sentences))
        sentences = self._deliverable(drafting, critiques[-1])
        return Written(
            sentences,
            tuple(critiques),
            usage,
            drafting.model.name,
            drafting.plan.language,
        )

    def _verdict(
        self, critiques: Sequence[Critique], started: datetime, usage: TokenUsage
    ) -> Verdict:
        return self.policy.judge(
            critiques,
            seconds=self._seconds(started),
            output_tokens=usage.output_tokens,
        )

    def _seconds(self, started: datetime) -> float:
        return (self.clock() - started).total_seconds()

    def _draft(
        self, drafting: Drafting, stream: LetterStream, started: datetime
    ) -> tuple[str, TokenUsage]:
        if drafting.model.style is WritingStyle.POLISH:
            return self._polished(drafting, stream, started)
        return ask(drafting.model, prompts.draft_letter(drafting.plan), stream.write)

    def _polished(
        self, drafting: Drafting, stream: LetterStream, started: datetime
    ) -> tuple[str, TokenUsage]:
        """
        Paragraph by paragraph; what the budget does not reach stays as composed.
        """
        usage = TokenUsage()
        paragraphs: list[str] = []
        for paragraph in compose_paragraphs(drafting.plan):
            text = " ".join(sentence.text for sentence in paragraph)
            spent = self.policy.spent(
                seconds=self._seconds(started), output_tokens=usage.output_tokens
            )
            if not spent and any(sentence.citations for sentence in paragraph):
                prompt = prompts.polish_paragraph(drafting.plan, paragraph)
                polished, cost = ask(drafting.model, prompt)
                usage += cost
                if _keeps_facts(drafting, paragraph, polished):
                    text = " ".join(polished.split())
            stream.write(("\n\n" if paragraphs else "") + text)
            paragraphs.append(text)
        return "\n\n".join(paragraphs), usage

    @staticmethod
    def _revise(
        drafting: Drafting, critique: Critique, failing: Sequence[Sentence]
    ) -> tuple[tuple[Sentence, ...], TokenUsage]:
        prompt = prompts.revise_sentences(drafting.plan, failing)
        answer, usage = ask(drafting.model, prompt)
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
        return tuple(revised), usage

    @staticmethod
    def _deliverable(drafting: Drafting, critique: Critique) -> tuple[Sentence, ...]:
        composed = compose_paragraphs(drafting.plan)
        if not (critique.clean and all(map(grounded, critique.sentences))):
            critique = drafting.check(repair(critique, composed))
        if not (critique.clean and _says_enough(critique, composed)):
            # What is wrong with the letter as a whole no single sentence can mend.
            critique = drafting.check(compose(drafting.plan))
        return tuple(filter(grounded, critique.sentences))


def _says_enough(critique: Critique, composed: Sequence[Sequence[Sentence]]) -> bool:
    """
    Whether at least half of what was planned is said.
    """
    planned = {line for p in composed for s in p for line in s.citations}
    said = {line for s in critique.sentences if grounded(s) for line in s.citations}
    return len(said & planned) * 2 >= len(planned)


def ask(
    model: LanguageModel,
    prompt: Prompt,
    hear: Callable[[str], None] = lambda _: None,
) -> tuple[str, TokenUsage]:
    """
    The whole answer and what it cost; *hear* is told each piece as it comes.
    """
    text: list[str] = []
    usage = TokenUsage()
    for piece in model.stream(prompt):
        if isinstance(piece, Completion):
            usage = piece.usage
        else:
            text.append(piece)
            hear(piece)
    return "".join(text).strip(), usage


def _keeps_facts(
    drafting: Drafting, composed: Sequence[Sentence], polished: str
) -> bool:
    """
    Whether the polished paragraph says what the composed one says, and no more.
    """
    critique = drafting.check(polished)
    if not polished or not all(map(grounded, critique.sentences)):
        return False
    before = " ".join(sentence.text for sentence in composed)
    cited = {line for s in critique.sentences for line in s.citations}
    asked = {line for s in composed for line in s.citations}
    return _figures(before) == _figures(polished) and asked <= cited


def _figures(text: str) -> list[str]:
    return sorted(re.findall(r"\d[\d.,]*", text))


def _numbered(answer: str) -> dict[int, str]:
    rows = re.findall(r"^\s*(\d+)[.):]\s+(\S.*?)\s*$", answer, re.MULTILINE)
    return {int(number): text for number, text in rows}
