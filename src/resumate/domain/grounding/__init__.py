"""
The truth gate: what a sentence claims, and what the resume supports.
"""

from resumate.domain.grounding.check import check_letter
from resumate.domain.grounding.remarks import FULLY_CHECKED
from resumate.domain.grounding.sources.facts import Facts

__all__ = ["FULLY_CHECKED", "Facts", "check_letter"]
