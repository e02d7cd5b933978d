"""
ResuMate for programs: a typed client over its HTTP API.
"""

from resumate_client.client import ResuMate
from resumate_client.errors import ApiError, LetterFailedError, UnreachableError

__all__ = ["ApiError", "LetterFailedError", "ResuMate", "UnreachableError"]
