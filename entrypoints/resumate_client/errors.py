"""
What a call can end in instead of an answer.
"""

import httpx
from pydantic import ValidationError

from resumate.refusals import refusal

_TOO_LARGE, _WRONG = 413, 422


class ApiError(Exception):
    """
    The request was refused: *code* is stable, *detail* is for people. What cannot be
    right is refused before it is sent, as the server would.
    """

    def __init__(self, status: int, code: str, detail: str) -> None:
        super().__init__(f"{detail} ({code})")
        self.status = status
        self.code = code
        self.detail = detail

    @classmethod
    def of(cls, response: httpx.Response) -> "ApiError":
        """
        From a problem document (RFC 9457), or from whatever else came.
        """
        try:
            told = response.json()
            return cls(response.status_code, str(told["code"]), str(told["detail"]))
        except (ValueError, KeyError, TypeError):
            told = response.reason_phrase or "no reason given"
            return cls(response.status_code, "http.error", told)

    @classmethod
    def unsaid(cls, error: ValidationError, whole: str) -> "ApiError":
        """
        For what was given and cannot be asked; what is wrong as a *whole* is called so.
        """
        why = refusal(error.errors(include_url=False), whole)
        too_large = why.code == "request.too_large"
        return cls(_TOO_LARGE if too_large else _WRONG, why.code, why.message)

    @classmethod
    def unread(cls, response: httpx.Response) -> "ApiError":
        """
        For an answer that is none of this API.
        """
        told = "The answer is none of a ResuMate server of this version."
        return cls(response.status_code, "http.unreadable", told)


class UnreachableError(Exception):
    """
    The server does not answer.
    """


class LetterFailedError(Exception):
    """
    The letter could not be written, or the resume not be read; *code* says why.
    """

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{detail} ({code})")
        self.code = code
        self.detail = detail
