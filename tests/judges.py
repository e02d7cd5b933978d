"""
A judge for tests.
"""

from collections.abc import Callable, Sequence

from resumate.domain.letter import Opinion
from resumate.domain.posting import JobPosting
from resumate.ports.entailment import LONGEST, Entailment, Source
from resumate.ports.errors import PermanentPortError, TransientPortError

Say = Callable[[str], float | None]


class ScriptedJudge(Entailment):
    """
    Finds the support that a function gives, which may be none, or an error that it
    raises; remembers what it was asked. Another function may speak for postings.
    """

    def __init__(self, say: Say, of_posting: Say | None = None) -> None:
        self._say = say
        self._of_posting = of_posting or say
        self.held_against: list[tuple[Source, str]] = []
        self.seconds: list[float] = []

    @property
    def name(self) -> str:
        return "scripted"

    @property
    def asked(self) -> list[str]:
        return [sentence for _, sentence in self.held_against]

    def judge(
        self,
        source: Source,
        sentences: Sequence[str],
        seconds: float = LONGEST,
        letter: Sequence[str] = (),
    ) -> list[Opinion | None]:
        self.seconds.append(seconds)
        self.held_against += [(source, sentence) for sentence in sentences]
        say = self._of_posting if isinstance(source, JobPosting) else self._say
        said = [say(sentence) for sentence in sentences]
        return [None if s is None else Opinion(self.name, s) for s in said]


def absent(_: str) -> None:
    """
    A judge that is not there.
    """
    raise TransientPortError


def talking(_: str) -> None:
    """
    Something that answers, but is no judge.
    """
    raise PermanentPortError
