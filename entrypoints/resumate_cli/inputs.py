"""
Files and standard input, read whole.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from resumate.domain.errors import InvalidRequestError, UnreadableResumeError
from resumate.ports.document_store import LARGEST_FILE


@dataclass(frozen=True, slots=True)
class Input:
    """
    A file's name and its bytes.
    """

    name: str
    content: bytes


def read(path: str, what: str) -> Input:
    """
    The file at *path*, or standard input for ``-``.

    InvalidRequestError with one line that says what to do if it cannot be read.
    """
    if path == "-":
        return _limited(Input("stdin", sys.stdin.buffer.read(LARGEST_FILE + 1)), what)
    try:
        with Path(path).open("rb") as file:
            return _limited(Input(_name(path), file.read(LARGEST_FILE + 1)), what)
    except IsADirectoryError as error:
        raise InvalidRequestError(
            f"The {what} {path} is a folder: name a file."
        ) from error
    except FileNotFoundError as error:
        raise InvalidRequestError(
            f"There is no {what} at {path}: check the path."
        ) from error
    except OSError as error:
        raise InvalidRequestError(
            f"The {what} {path} cannot be read: {error.strerror}."
        ) from error


@contextmanager
def naming(file: Input) -> Iterator[None]:
    """
    What is wrong with *file* is said with its name: a command takes several.
    """
    try:
        yield
    except UnreadableResumeError as error:
        raise UnreadableResumeError(f"{file.name}: {error.message}") from error


def _name(path: str) -> str:
    # A name in another encoding than this machine's is no text; JSON takes only text.
    return os.fsencode(Path(path).name).decode(errors="replace")


def _limited(found: Input, what: str) -> Input:
    if len(found.content) > LARGEST_FILE:
        raise InvalidRequestError(
            f"The {what} {found.name} is larger than {LARGEST_FILE // 1_000_000} MB: "
            "choose a smaller file."
        )
    return found


def not_both_standard_input(*paths: str | None) -> None:
    """
    InvalidRequestError if more than one path is ``-``.
    """
    if [path for path in paths if path == "-"][1:]:
        raise InvalidRequestError("Only one input can come from standard input.")
