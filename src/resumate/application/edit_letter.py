"""
A person changes sentences by hand.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from resumate.application.letters import TracedLetter
from resumate.domain.errors import (
    InvalidRequestError,
    NotReadyError,
    OutdatedVersionError,
)
from resumate.domain.grounding import check_letter
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import CoverLetterDraft, LetterStatus, Sentence
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.resume_repository import ResumeRepository


@dataclass(frozen=True, slots=True)
class EditLetter:
    """
    Makes a new version in which only the named sentences changed, and checks those.

    What the person writes stays, also with findings: they decide.
    """

    letters: LetterRepository
    resumes: ResumeRepository

    def __call__(
        self,
        owner: OwnerId,
        letter: LetterId,
        edits: Mapping[int, str],
        version: int | None = None,
    ) -> TracedLetter:
        """
        The new version; *edits* maps a sentence's index to its text, "" removes it.
        """
        newest = self.letters.get(owner, letter)
        if newest.status is not LetterStatus.READY:
            raise NotReadyError
        if version not in {None, newest.version}:
            raise OutdatedVersionError
        if not all(0 <= index < len(newest.sentences) for index in edits):
            raise InvalidRequestError("The letter has no sentence with that index.")
        resume = self.resumes.get(owner, newest.resume)
        edited = self._edited(newest, edits)
        critique = check_letter(
            edited, resume.content, newest.posting, language=newest.language
        )
        sentences = tuple(
            was if was in newest.sentences else now
            for was, now in zip(edited, critique.sentences, strict=True)
        )
        changed = replace(
            newest,
            version=newest.version + 1,
            sentences=sentences,
            critiques=(critique,),
        )
        self.letters.save(changed)
        return TracedLetter(changed, resume)

    @staticmethod
    def _edited(
        newest: CoverLetterDraft, edits: Mapping[int, str]
    ) -> tuple[Sentence, ...]:
        edited = []
        for index, sentence in enumerate(newest.sentences):
            text = " ".join(edits.get(index, sentence.text).split())
            if text == sentence.text:
                edited.append(sentence)
            elif text:
                edited.append(Sentence(text, sentence.paragraph, sentence.about))
        return tuple(edited)
