"""
How far a resume answers what a posting asks.
"""

from resumate.domain.matching.cover import cover

__all__ = ["cover"]
