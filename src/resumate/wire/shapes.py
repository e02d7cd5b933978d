"""
What all documents are made of.
"""

from pydantic import BaseModel, ConfigDict

from resumate.domain.resume import Problem


class Out(BaseModel):
    """
    A document that is read off an object of the domain.
    """

    model_config = ConfigDict(from_attributes=True)


class ProblemOut(Out):
    """
    Why something failed: a stable code, and a sentence that says what to do.
    """

    code: str
    detail: str


def problem_out(problem: Problem | None) -> ProblemOut | None:
    """
    The problem, if there is one.
    """
    return ProblemOut.model_validate(problem) if problem else None
