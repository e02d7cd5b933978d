"""
A person says what a posting asks, where it was read otherwise.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from resumate.domain.errors import InvalidRequestError
from resumate.domain.posting import JobPosting, Requirement, RequirementKind

MOST_REQUIREMENTS = 40
LONGEST_REQUIREMENT = 500
LONGEST_NAME = 200
"""Characters."""


@dataclass(frozen=True, slots=True)
class PostingCorrection:
    """
    The post, the company and all that is asked, as the person sees it.
    """

    title: str | None
    company: str | None
    asked: Sequence[tuple[str, RequirementKind]]
    """Texts of requirements, each with its kind, in their order."""


def with_correction(posting: JobPosting, correction: PostingCorrection) -> JobPosting:
    """
    The posting as corrected, its requirements numbered anew; its text stays as pasted.
    """
    asked = [(" ".join(text.split()), kind) for text, kind in correction.asked]
    kept = [(text, kind) for text, kind in asked if text]
    if len(kept) > MOST_REQUIREMENTS:
        raise InvalidRequestError(
            f"A posting has at most {MOST_REQUIREMENTS} requirements: "
            "keep those that matter."
        )
    if any(len(text) > LONGEST_REQUIREMENT for text, _ in kept):
        raise InvalidRequestError(
            f"A requirement has at most {LONGEST_REQUIREMENT} characters."
        )
    return replace(
        posting,
        title=_name(correction.title),
        company=_name(correction.company),
        requirements=tuple(
            Requirement(f"R{number}", text, kind)
            for number, (text, kind) in enumerate(kept, start=1)
        ),
    )


def _name(text: str | None) -> str | None:
    name = " ".join((text or "").split())
    if len(name) > LONGEST_NAME:
        raise InvalidRequestError(
            f"A title or a company has at most {LONGEST_NAME} characters."
        )
    return name or None
