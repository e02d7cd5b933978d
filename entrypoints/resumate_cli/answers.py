"""
Where answers go: standard output, or a file.
"""

import sys
from pathlib import Path

from pydantic import BaseModel

from resumate.domain.errors import InvalidRequestError


def print_answer(answer: BaseModel | str) -> None:
    """
    One document, or text, on standard output.
    """
    text = answer if isinstance(answer, str) else as_json(answer)
    _write((text.rstrip("\n") + "\n").encode())


def as_json(document: BaseModel) -> str:
    """
    The document, for people to read too.
    """
    return document.model_dump_json(by_alias=True, indent=2)


def check_folder(output: str | None) -> None:
    """
    InvalidRequestError if there is no folder to put *output* into.
    """
    if output and not Path(output).absolute().parent.is_dir():
        raise InvalidRequestError(f"There is no folder for {output}: make it first.")


def deliver(content: bytes, output: str | None) -> None:
    """
    Into the file *output*, or to standard output.
    """
    if not output:
        _write(content)
        return
    try:
        Path(output).write_bytes(content)
    except OSError as error:
        reason = f"{output} cannot be written: {error.strerror}."
        raise InvalidRequestError(reason) from error


def _write(content: bytes) -> None:
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
