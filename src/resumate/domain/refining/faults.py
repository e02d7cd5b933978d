"""
What was wrong with a letter before anything of it changed.
"""

from collections.abc import Collection

from resumate.domain.grounding import check_letter
from resumate.domain.letter import CoverLetterDraft, Critique
from resumate.domain.resume import ResumeContent


def spoils(
    critique: Critique,
    letter: CoverLetterDraft,
    content: ResumeContent,
    without: Collection[str] = (),
) -> bool:
    """
    Whether a changed *letter* has a sentence with findings that was there before and
    right, or is new; *without* are texts that do not count.

    Wrong before is also what the resume, as that is now, supports no more.
    """
    known = {s.text for s in letter.sentences if s.findings}.union(without)
    if all(s.text in known for s in critique.sentences if s.findings):
        return False
    before = check_letter(
        letter.sentences,
        content,
        letter.posting,
        language=letter.language,
        wishes=letter.wishes,
    )
    known |= {s.text for s in before.sentences if s.findings}
    return any(s.text not in known for s in critique.sentences if s.findings)
