"""
What the truth gate says of a letter, as JSON.
"""

from pydantic import BaseModel

from resumate.domain.letter import Critique
from resumate.wire.shapes import Out


class FindingOut(Out):
    """
    Why a sentence is not supported.
    """

    code: str
    span: str
    message: str


class OpinionOut(Out):
    """
    What a judge that was asked besides the rules says: whether the resume supports the
    sentence, and how likely it finds that, in [0, 1].
    """

    judge: str
    supported: bool
    support: float


class CheckedSentenceOut(Out):
    """
    One sentence of a checked letter.
    """

    text: str
    about: str
    citations: list[str]
    findings: list[FindingOut]
    derivations: list[str]
    opinion: OpinionOut | None


class RemarkOut(Out):
    """
    Something about the letter as a whole.
    """

    code: str
    message: str


class CheckDocument(BaseModel):
    """
    What the truth gate says of a letter.
    """

    sentences: list[CheckedSentenceOut]
    supported: int
    unsupported: int
    remarks: list[RemarkOut]


def check_document(critique: Critique) -> CheckDocument:
    """
    What the gate says; a sentence is unsupported when it has a finding.
    """
    unsupported = len(critique.unsupported)
    claims = sum(1 for s in critique.sentences if s.citations and not s.findings)
    return CheckDocument(
        sentences=[CheckedSentenceOut.model_validate(s) for s in critique.sentences],
        supported=claims,
        unsupported=unsupported,
        remarks=[RemarkOut.model_validate(r) for r in critique.remarks],
    )
