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


def dumped(model: BaseModel) -> dict[str, object]:
    """
    The JSON of a document: the same over HTTP, on the socket and in the archive.
    """
    return model.model_dump(mode="json", by_alias=True)


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
