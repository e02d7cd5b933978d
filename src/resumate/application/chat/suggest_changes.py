"""
A model reads what rules did not understand.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from resumate.application import prompts
from resumate.application.models.allowance import Purse
from resumate.domain.grounding import FULLY_CHECKED
from resumate.domain.letter import About, CoverLetterDraft, Sentence
from resumate.domain.plan import LetterPlan
from resumate.domain.refining import Manuscript, Proposal, Speech
from resumate.domain.refining.parts import first_number, part_named
from resumate.domain.refining.suggestion import can_stand, frames, frames_as
from resumate.domain.resume import ResumeContent
from resumate.domain.turn import Question
from resumate.ports.language_model import LanguageModel

_ROW = re.compile(r"^\s*(\d{1,3})(\+)?[.):]?\s+(\S.*?)\s*$", re.MULTILINE)
_QUESTION = re.compile(r"^\s*\?\s*(\S.{3,300})$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class SuggestChanges:
    """
    Asks a model which sentences change; it never writes the letter as a whole.
    """

    model: LanguageModel
    purse: Purse

    def __call__(
        self,
        letter: CoverLetterDraft,
        plan: LetterPlan,
        content: ResumeContent,
        instruction: str,
        speech: Speech,
    ) -> Proposal:
        """
        The changes that it proposes, unchecked; no answer that makes sense is none, and
        so is one that may not be asked for because of what it would cost.
        """
        if letter.language not in FULLY_CHECKED:
            # What a model adds, nobody could check.
            return Proposal(Manuscript(letter.sentences), [speech("unclear")])
        prompt = prompts.refine_letter(plan, content, letter.sentences, instruction)
        manuscript = Manuscript(letter.sentences)
        if not self.purse.allows(self.model, prompt):
            return Proposal(manuscript, [speech("used_up")])
        answer = self.purse.ask(self.model, prompt)
        reason = instruction.strip()
        meant = part_named(instruction, letter) or range(len(letter.sentences))
        first = first_number(letter.sentences)
        for number, more, text in _ROW.findall(answer):
            index = int(number) - first
            if index in meant and _fits(
                text, letter.sentences, index, reason, more=bool(more)
            ):
                self._apply(manuscript, index, bool(more), text, reason)
        changed = len(manuscript.changes)
        asked = _QUESTION.search(answer)
        question = Question(asked[1]) if asked and not changed else None
        if changed:
            replies = [speech("done_by_model", n=speech.sentences(changed))]
        else:
            replies = [] if question else [speech("unclear")]
        return Proposal(manuscript, replies, question, suggested=True)

    @staticmethod
    def _apply(
        manuscript: Manuscript, index: int, more: bool, text: str, reason: str
    ) -> None:
        piece = manuscript.at(index)
        if more:
            new = Sentence(text, piece.sentence.paragraph, About.CONNECTING)
            manuscript.insert(piece, [new], reason, apart=False)
        elif text == "-":
            manuscript.drop(piece, reason)
        else:
            new = replace(
                piece.sentence,
                text=text,
                citations=(),
                findings=(),
                derivations=(),
                opinion=None,
            )
            manuscript.put(piece, new, reason)


def _fits(
    text: str,
    sentences: Sequence[Sentence],
    index: int,
    instruction: str,
    *,
    more: bool,
) -> bool:
    """
    Whether the letter would still be one.
    """
    others = [s for n, s in enumerate(sentences) if more or n != index]
    fits = can_stand(text, instruction, others)
    if more:
        return fits and index < len(sentences) - 1
    if frames(sentences[index], last=index == len(sentences) - 1):
        return frames_as(text, sentences[index])
    return text == "-" or fits
