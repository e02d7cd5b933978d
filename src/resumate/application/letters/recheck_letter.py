"""
A letter is held against its resume as that is now.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from resumate.application.judging.second_look import SecondLook
from resumate.application.letters.kept import TracedLetter
from resumate.application.letters.match_posting import MatchPosting
from resumate.application.readiness import require_written, resume_behind
from resumate.application.writing.untold_notes import noted
from resumate.domain.evidence import Coverage
from resumate.domain.facts import withdrawn_from
from resumate.domain.grounding import check_letter
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import CoverLetterDraft, Sentence
from resumate.domain.matching.comparing import settled
from resumate.domain.refining.signature import signed_anew
from resumate.domain.resume import Resume, ResumeContent
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.resume_repository import ResumeRepository


@dataclass(frozen=True, slots=True)
class RecheckLetter:
    """
    Judges every sentence again, and the coverage: by what was stated, taken back or
    corrected since.
    """

    letters: LetterRepository
    resumes: ResumeRepository
    match_posting: MatchPosting
    clock: Callable[[], datetime]
    second_look: SecondLook | None = None
    """That of models, where any are set up."""

    def __call__(self, owner: OwnerId, letter: LetterId) -> TracedLetter:
        """
        A new version if anything is judged otherwise now, rested on what is not so
        any more, or is signed with a former name; else the letter as it was.
        """
        newest = self.letters.get(owner, letter)
        require_written(newest)
        now, resume = self.clock(), resume_behind(newest, self.resumes)
        judged = self._judged(newest, resume.content)
        checked = replace(
            newest,
            sentences=tuple(replace(s, judged_at=now) for s in judged),
            coverage=self._covered(newest, resume),
        )
        was, found = TracedLetter(newest, resume), TracedLetter(checked, resume)
        if checked == newest and found.withdrawn == was.withdrawn:
            return was
        checked = noted(checked, newest)
        checked = replace(
            checked, version=newest.version + 1, written_at=self.clock(), turn=None
        )
        self.letters.save(checked)
        return TracedLetter(checked, resume)

    def _covered(
        self, letter: CoverLetterDraft, resume: Resume
    ) -> tuple[Coverage, ...]:
        now = self.match_posting.covered(resume, letter.posting)
        lines = {line.id for line in resume.content.lines}
        return tuple(
            settled(was, found, lines)
            for was, found in zip(letter.coverage, now, strict=True)
        )

    def _judged(
        self, letter: CoverLetterDraft, content: ResumeContent
    ) -> tuple[Sentence, ...]:
        critique = check_letter(
            letter.sentences, content, letter.posting, language=letter.language
        )
        open_ones = [
            i
            for i, was in enumerate(letter.sentences)
            if was.findings
            or critique.sentences[i].findings
            or withdrawn_from(was, letter, content)
        ]
        if self.second_look is not None:
            critique = self.second_look(critique, content, letter.posting, open_ones)
        judged = (
            critique.sentences[i] if i in open_ones else was
            for i, was in enumerate(letter.sentences)
        )
        return signed_anew(tuple(judged), content.contact)
