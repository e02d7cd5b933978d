"""
Likeness of meaning, where the gate found no line in the words of a sentence.
"""

from dataclasses import dataclass

from resumate.domain.grounding.doubt import Doubt, doubts, settle
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
            nearest = {d.index: self._nearest(d, content) for d in open_doubts}
        except PortError:
            return critique
        return settle(critique, nearest)

    def _nearest(self, doubt: Doubt, content: ResumeContent) -> tuple[str, float]:
        texts = [line.text for line in content.lines if line.id in doubt.lines]
        said, *vectors = self.embedder.embed([doubt.text, *texts], TextKind.PASSAGE)
        cosines = [
            sum(a * b for a, b in zip(said, vector, strict=True)) for vector in vectors
        ]
        best = max(range(len(cosines)), key=cosines.__getitem__)
        return doubt.lines[best], cosines[best]
