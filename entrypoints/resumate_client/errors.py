"""
What a call can end in instead of an answer.
"""

import httpx


class ApiError(Exception):
    """
    The server refused the request: *code* is stable, *detail* is for people.
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
