"""
A person changes sentences by hand.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from resumate.application.judging.second_look import SecondLook
from resumate.application.letters.kept import TracedLetter
from resumate.application.readiness import (
    require_newest,
    require_sentences,
    resume_behind,
)
from resumate.application.writing.untold_notes import noted
from resumate.domain.bullets import unwrapped
from resumate.domain.grounding import check_letter
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.language.sentences import split_sentences
from resumate.domain.letter import CoverLetterDraft, Sentence, judged_since
from resumate.domain.patterns import regex
from resumate.domain.refining.putting_back import put_back
from resumate.domain.refining.signature import signed_anew
from resumate.domain.resume import ResumeContent
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.resume_repository import ResumeRepository

_BLANK_LINE = regex(r"\n[^\S\n]*\n")


@dataclass(frozen=True, slots=True)
class EditLetter:
    """
    Makes a new version in which only the named sentences changed, and checks those;
    where nothing changes, the newest version stays.

    What the person writes stays, also with findings: they decide.
    """

    letters: LetterRepository
    resumes: ResumeRepository
    clock: Callable[[], datetime]
    second_look: SecondLook | None = None
    """That of models, where any are set up."""

    def __call__(
        self,
        owner: OwnerId,
        letter: LetterId,
        edits: Mapping[int, str],
        version: int | None = None,
        locks: Mapping[int, bool] | None = None,
        *,
        back: Sequence[tuple[int, int]] = (),
    ) -> TracedLetter:
        """
        The new version; *edits* maps a sentence's index to its text, "" removes it,
        several sentences are each read by itself, and a blank line begins a paragraph;
        *locks* says of a sentence whether it is to stay to the letter from now on;
        *back* names sentences of older versions, by version and index, to put back.
        """
        newest = self.letters.get(owner, letter)
        require_newest(newest, version)
        locks = locks or {}
        require_sentences(newest, (*edits, *locks))
        now, resume = self.clock(), resume_behind(newest, self.resumes)
        edited = self._edited(newest, edits, locks)
        for older, index in back:
            edited = self._with_back(newest, edited, older, index, resume.content)
        if edited == newest.sentences:
            return TracedLetter(newest, resume)
        edited = signed_anew(edited, resume.content.contact)
        critique = check_letter(
            edited, resume.content, newest.posting, language=newest.language
        )
        texts = {sentence.text for sentence in newest.sentences}
        if self.second_look is not None:
            new = [i for i, s in enumerate(edited) if s.text not in texts]
            critique = self.second_look(critique, resume.content, newest.posting, new)
        sentences = tuple(
            was if was.text in texts else judged
            for was, judged in zip(edited, critique.sentences, strict=True)
        )
        changed = replace(
            newest,
            version=newest.version + 1,
            sentences=judged_since(sentences, newest, now),
            critiques=(critique,),
            written_at=self.clock(),
            turn=None,
        )
        changed = noted(changed, newest)
        self.letters.save(changed)
        return TracedLetter(changed, resume)

    def _with_back(
        self,
        newest: CoverLetterDraft,
        edited: tuple[Sentence, ...],
        version: int,
        index: int,
        content: ResumeContent,
    ) -> tuple[Sentence, ...]:
        before = self.letters.get(newest.owner, newest.id, version)
        require_sentences(before, [index])
        return put_back(edited, before.sentences, index, content)

    @staticmethod
    def _edited(
        newest: CoverLetterDraft, edits: Mapping[int, str], locks: Mapping[int, bool]
    ) -> tuple[Sentence, ...]:
        edited: list[Sentence] = []
        more = 0
        for index, was in enumerate(newest.sentences):
            sentence = replace(was, locked=locks.get(index, was.locked))
            kept = replace(sentence, paragraph=sentence.paragraph + more)
            texts = _paragraphs(edits.get(index, sentence.text))
            if texts == [sentence.text]:
                edited.append(kept)
                continue
            fresh = replace(kept, citations=(), findings=(), derivations=())
            for further, text in enumerate(texts):
                own = replace(fresh, paragraph=kept.paragraph + further)
                edited.extend(
                    replace(own, text=said, opinion=None, by_hand=True)
                    for _, said in split_sentences(text, newest.language)
                )
            more += max(len(texts) - 1, 0)
        return tuple(edited)


def _paragraphs(text: str) -> list[str]:
    """
    What blank lines part, each on one line but for its lists.
    """
    parts = map(unwrapped, _BLANK_LINE.split(text))
    return [part for part in parts if part]
