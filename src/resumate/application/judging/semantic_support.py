"""
Likeness of meaning, where the gate found no line in the words of a sentence.
"""

from dataclasses import dataclass

from resumate.domain.grounding.deeds.doubt import doubts, settle
from resumate.domain.letter import Critique
from resumate.domain.resume import ResumeContent
from resumate.ports.embedder import Embedder, TextKind
from resumate.ports.errors import PortError


@dataclass(frozen=True, slots=True)
class SemanticSupport:
    """
    Lets a sentence pass that means what a line means; it never finds anything itself.
    """

    embedder: Embedder

    def __call__(self, critique: Critique, content: ResumeContent) -> Critique:
        """
        The critique without settled doubts; unchanged where the model is not reached.
        """
        open_doubts = doubts(critique, content)
        if not open_doubts:
            return critique
        try:
            vectors = self._vectors([d.text for d in open_doubts], content)
        except PortError:
            return critique
        told = {
            d.index: d.settled_by(
                [_cosine(vectors[d.text], vectors[i]) for i in d.lines]
            )
            for d in open_doubts
        }
        return settle(critique, {i: line for i, line in told.items() if line})

    def _vectors(
        self, texts: list[str], content: ResumeContent
    ) -> dict[str, tuple[float, ...]]:
        """
        Of each text and, by its id, of each line, in one call.
        """
        keys = [*texts, *(line.id for line in content.lines)]
        every = [*texts, *(line.text for line in content.lines)]
        return dict(
            zip(keys, self.embedder.embed(every, TextKind.PASSAGE), strict=True)
        )


def _cosine(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))
