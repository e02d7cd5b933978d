"""
What the parts of a posting are about.
"""

from enum import StrEnum


class Part(StrEnum):
    """
    What a part of a posting is about.
    """

    MUST = "must"
    NICE = "nice"
    DUTY = "duty"
    OPEN = "open"
    """Anything: each sentence tells for itself whether it asks for something."""
    ABOUT = "about"
    """The employer of itself."""
    ASIDE = "aside"
    """Benefits, pay, how to apply, law: never asked of the person."""
    LABEL = "label"
    """One field of a form ("Location: …"): true of its own line only."""
