"""
Reads resumes of many kinds, each in a child process with limits.
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from resumate.domain.errors import (
    DamagedFileError,
    EmptyFileError,
    PasswordProtectedError,
    ScannedResumeError,
    TooLargeError,
    TooNestedError,
    UnreadableResumeError,
    UnsupportedFileError,
)
from resumate.domain.extracted_text import BlockKind, ExtractedText, Page, TextBlock
from resumate.ports.text_extractor import TextExtractor

MEGABYTE = 1024 * 1024
_MAX_BYTES = 10 * MEGABYTE
_BUSY = 3
"""A machine that is busy with other things takes so many times as long."""

_CHILD = "resumate.adapters.documents.child"
_ERRORS: Mapping[str, type[UnreadableResumeError]] = {
    error.code: error
    for error in (
        EmptyFileError,
        ScannedResumeError,
        PasswordProtectedError,
        DamagedFileError,
        UnsupportedFileError,
        TooLargeError,
        TooNestedError,
    )
}


class ChildProcessTextExtractor(TextExtractor):
    """
    Pdfium and the standard library's XML, HTML and JSON, in a process of their own.

    A bomb, a crash or an endless loop costs that process and this one file.
    *max_seconds* are the processor's: to wait for it is no fault of the file.
    """

    def __init__(
        self,
        *,
        max_pages: int = 50,
        max_seconds: int = 20,
        max_memory: int = 1024 * MEGABYTE,
        python: str = sys.executable,
    ) -> None:
        self._max_pages = max_pages
        self._max_seconds = max_seconds
        self._max_memory = max_memory
        self._python = python

    def extract(self, content: bytes, filename: str) -> ExtractedText:
        if not content.strip(b"\0 \t\r\n\xef\xbb\xbf"):
            raise EmptyFileError
        if len(content) > _MAX_BYTES:
            raise TooLargeError
        answer = self._answer(content)
        error = _ERRORS.get(str(answer.get("error", "")))
        if error is not None:
            raise error
        return _text(answer)

    def _answer(self, content: bytes) -> Mapping[str, Any]:
        limits = (self._max_memory, self._max_seconds, self._max_pages)
        try:
            done = subprocess.run(
                [self._python, "-P", "-s", "-m", _CHILD, *map(str, limits)],
                input=content,
                capture_output=True,
                timeout=_BUSY * self._max_seconds,
                env=_environment(),
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise TooLargeError from error
        if done.returncode < 0:
            raise _death(-done.returncode)
        try:
            answer = json.loads(done.stdout)
        except ValueError as error:
            raise DamagedFileError from error
        return answer if isinstance(answer, dict) else {}


def _environment() -> dict[str, str]:
    """
    What the child needs to find its modules, and nothing that is secret.
    """
    return {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUTF8": "1"}


def _death(number: int) -> UnreadableResumeError:
    """
    A child stopped by its limits had too much to do; any other death is the file's.
    """
    limits = {signal.SIGXCPU, signal.SIGKILL, signal.SIGXFSZ}
    return TooLargeError() if number in limits else DamagedFileError()


def _text(answer: Mapping[str, Any]) -> ExtractedText:
    text = ExtractedText(
        str(answer["media_type"]),
        tuple(_page(page) for page in answer["pages"]),
        tuple(answer["warnings"]),
    )
    if not any(character.isalpha() for character in text.text):
        raise EmptyFileError
    return text


def _page(page: Mapping[str, Any]) -> Page:
    blocks = (
        TextBlock(
            str(b["text"]),
            BlockKind(b["kind"]),
            float(b["confidence"]),
            bool(b["apart"]),
        )
        for b in page["blocks"]
    )
    return Page(int(page["number"]), tuple(blocks))
