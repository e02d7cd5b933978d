"""
The plan of a letter: what it says before a word is written, and on which lines.
"""

from resumate.domain.planning.outline import plan_letter

__all__ = ["plan_letter"]
