"""
An older version of a letter becomes the newest again.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from resumate.application.readiness import require_written
from resumate.domain.errors import NotFoundError
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import CoverLetterDraft, judged_since
from resumate.domain.turn import SentenceChange, Turn, TurnOutcome
from resumate.ports.letter_repository import LetterRepository


@dataclass(frozen=True, slots=True)
class ChooseVersion:
    """
    Undo: a copy of an older version is saved as the newest; nothing is lost.
    """

    letters: LetterRepository
    clock: Callable[[], datetime]

    def __call__(
        self,
        owner: OwnerId,
        letter: LetterId,
        version: int,
        instruction: str = "",
        reply: str = "",
    ) -> CoverLetterDraft:
        """
        The letter as it was in *version*, as its newest version. Undoing goes on from
        there where an *instruction* undid it; else it undoes the choice.

        NotFoundError if there is no such version or it was never written.
        """
        newest = self.letters.get(owner, letter)
        require_written(newest)
        chosen = self.letters.get(owner, letter, version)
        if not chosen.sentences:
            raise NotFoundError
        turn = Turn(
            instruction,
            TurnOutcome.CHANGED,
            reply or f"This is version {version} again.",
            _differences(newest, chosen),
            based_on=version_before(chosen) if instruction else newest.version,
        )
        now = self.clock()
        again = replace(
            chosen,
            version=newest.version + 1,
            sentences=judged_since(chosen.sentences, chosen, now),
            written_at=now,
            turn=turn,
        )
        self.letters.save(again)
        return again


def version_before(letter: CoverLetterDraft) -> int:
    """
    The version that *letter* was made from; 0 if it is the first.
    """
    if letter.turn and letter.turn.based_on is not None:
        return letter.turn.based_on
    return letter.version - 1


def _differences(
    before: CoverLetterDraft, after: CoverLetterDraft
) -> tuple[SentenceChange, ...]:
    was = [s.text for s in before.sentences]
    now = [s.text for s in after.sentences]
    gone = [
        SentenceChange(text, "", "undone", from_index=index)
        for index, text in enumerate(was)
        if text not in now
    ]
    back = [
        SentenceChange("", text, "undone", to_index=index)
        for index, text in enumerate(now)
        if text not in was
    ]
    return (*gone, *back)
