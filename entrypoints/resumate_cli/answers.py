"""
Where answers go: standard output, or a file.
"""

import argparse
import errno
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from pydantic import BaseModel

from resumate.domain.errors import InvalidRequestError

BINARY = {"docx", "pdf"}


def print_answer(answer: BaseModel | str) -> None:
    """
    One document, or text, on standard output.
    """
    text = answer if isinstance(answer, str) else as_json(answer)
    say(text.rstrip("\n"))


def as_json(document: BaseModel) -> str:
    """
    The document, for people to read too.
    """
    return document.model_dump_json(by_alias=True, indent=2)


def chosen_format(options: argparse.Namespace, *inputs: str) -> str:
    """
    The format asked for, else the one that the output's name ends with, else text.

    InvalidRequestError if the output cannot be written, or is one of the *inputs*, or
    two formats are asked for.
    """
    if options.json and options.format not in {None, "json"}:
        raise InvalidRequestError(
            f"--json and --format {options.format} are two formats: give one of them."
        )
    check_folder(options.output)
    _spare(options.output, inputs)
    if options.json:
        return "json"
    suffix = Path(options.output or "").suffix.lower().removeprefix(".")
    by_name = suffix if suffix in {*BINARY, "txt", "md", "json"} else "txt"
    form = str(options.format or by_name)
    if form in BINARY and not options.output and sys.stdout.isatty():
        raise InvalidRequestError(
            f"A {form.upper()} file does not belong on a terminal: add -o FILE."
        )
    return form


def check_folder(output: str | None) -> None:
    """
    InvalidRequestError if *output* is a folder, or there is none to put it into, or
    it may not be written.
    """
    if output and Path(output).is_dir():
        raise InvalidRequestError(f"{output} is a folder: name a file.")
    if output and not Path(output).absolute().parent.is_dir():
        raise InvalidRequestError(f"There is no folder for {output}: make it first.")
    if output and not os.access(_existing(Path(output)), os.W_OK):
        raise _unwritable(output, os.strerror(errno.EACCES))


def deliver(content: bytes, output: str | None) -> None:
    """
    Into the file *output*, which is for its owner's eyes only where it is made, or to
    standard output.
    """
    if not output:
        _write(content)
        return
    try:
        Path(output).touch(mode=0o600)
        Path(output).write_bytes(content)
    except OSError as error:
        raise _unwritable(output, error.strerror) from error


def _spare(output: str | None, inputs: Iterable[str]) -> None:
    """
    InvalidRequestError if *output* is one of those files, by whatever name.
    """
    # A device is read and written, and nothing of it is lost.
    if not output or not Path(output).is_file():
        return
    for path in inputs:
        if path != "-" and Path(path).exists() and Path(path).samefile(output):
            raise InvalidRequestError(
                f"{output} is what is read here: name another file to write."
            )


def _existing(path: Path) -> Path:
    return path if path.exists() else path.absolute().parent


def _unwritable(output: str, reason: str | None) -> InvalidRequestError:
    return InvalidRequestError(f"{output} cannot be written: {reason}.")


def say(text: str) -> None:
    """
    *text* and the end of a line on standard output.
    """
    _write(f"{text}\n".encode(errors="replace"))


def _write(content: bytes) -> None:
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = f"The answer cannot be written: {error.strerror}."
        raise InvalidRequestError(reason) from error
