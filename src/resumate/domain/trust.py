"""
How far a judge, a model that is asked besides the truth gate, is trusted.
"""

from enum import StrEnum


class Trust(StrEnum):
    """
    Which findings a judge may clear. What is said of the employer none may.
    """

    ACTIVITIES = "activities"
    """A lone activity, where the words leave it open."""
    FINDINGS = "findings"
    """Whatever is found of the candidate: for judges that were measured."""
    EXAMINED = "examined"
    """Activities; whatever is found of the candidate, once a model that reads its own
    letter again passed the examination."""
