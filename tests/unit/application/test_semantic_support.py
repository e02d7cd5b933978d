"""
Likeness of meaning settles doubtful activities, and nothing else.
"""

from dataclasses import dataclass

import pytest

from resumate.application.judging.semantic_support import SemanticSupport
from resumate.domain.chunk import EmbeddingModel
from resumate.domain.grounding import check_letter
from resumate.domain.resume import Contact, LineKind, ResumeContent, ResumeLine, Section
from resumate.ports.embedder import Embedder, TextKind
from resumate.ports.errors import TransientPortError

BULLET = LineKind.BULLET
RESUME = ResumeContent(
    Contact("Ada Kerr"),
    (),
    (
        ResumeLine("L1", "Ran the cloakroom", Section.EXPERIENCE, kind=BULLET),
        ResumeLine("L2", "Baked bread at dawn", Section.EXPERIENCE, kind=BULLET),
        ResumeLine("L3", "Drove a milk float", Section.EXPERIENCE, kind=BULLET),
    ),
    "en",
)


DOUBTFUL = "Every crowded evening I was the one who looked after the whole cloakroom."


@dataclass(frozen=True)
class Agreeable(Embedder):
    """
    Finds every text like the first line, with the cosine it is given.
    """

    cosine: float
    down: bool = False

    @property
    def model(self) -> EmbeddingModel:
        return EmbeddingModel("agreeable", 2, "1")

    def embed(self, texts, kind):
        assert kind is TextKind.PASSAGE
        if self.down:
            raise TransientPortError
        rest = (1 - self.cosine**2) ** 0.5
        return [(1.0, 0.0), (self.cosine, rest), *[(0.0, 1.0)] * (len(texts) - 2)]


def settled(sentence, cosine, **others):
    critique = check_letter(sentence, RESUME)
    (checked,) = SemanticSupport(Agreeable(cosine, **others))(
        critique, RESUME
    ).sentences
    return checked


def test_a_near_line_settles_a_doubt_and_is_cited():
    """
    An activity that no line has in its words passes where a line means the same.
    """
    checked = settled(DOUBTFUL, 0.9)

    assert checked.findings == ()
    assert "L1" in checked.citations


def test_a_far_line_settles_nothing():
    """
    Below the measured threshold the finding stays.
    """
    assert settled(DOUBTFUL, 0.3).findings


@pytest.mark.parametrize(
    "sentence",
    [
        "I looked after the wardrobe of 90 visitors.",
        "At Deloitte I looked after wardrobes.",
        "I looked after wardrobes with SAP.",
        "I hold a master's degree in wardrobes.",
        "I led the wardrobe department and its twelve people.",
        "I headed all wardrobes.",
    ],
)
def test_no_other_finding_is_ever_settled(sentence):
    """
    Numbers, employers, skills, credentials and levels are not a matter of likeness.
    """
    assert settled(sentence, 1.0).findings


def test_without_the_model_the_gate_stands_alone():
    """
    A model that does not answer changes nothing.
    """
    sentence = DOUBTFUL

    assert settled(sentence, 0.9, down=True).findings
