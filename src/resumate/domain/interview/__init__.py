"""
What a letter leads to: the questions that its sentences invite.
"""

from resumate.domain.interview.questions import (
    Ground,
    InterviewQuestion,
    expected_questions,
)

__all__ = ["Ground", "InterviewQuestion", "expected_questions"]
