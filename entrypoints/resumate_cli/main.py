"""
``resumate``: one command, one exit code; what went wrong is one line on stderr.
"""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from resumate import __version__
from resumate.application.models.writers import WRITERS
from resumate.bootstrap import Application
from resumate.bootstrap import application as assembled
from resumate.config import Settings, from_environment
from resumate.domain.errors import ResuMateError
from resumate.domain.letter import Length, Tone
from resumate.domain.lexicon.languages import LETTER_LANGUAGES
from resumate.ports.errors import (
    DocumentNotFoundError,
    PortError,
    UploadRefusedError,
)
from resumate.unknown_settings import unknown_settings
from resumate_cli import history_options
from resumate_cli.exit_codes import BAD_INPUT, OK, STOPPED, UNREACHABLE
from resumate_cli.streams import stand_in_for_closed

FORMATS = ("txt", "md", "json", "docx", "pdf")
OF_THE_PERSON = (DocumentNotFoundError, UploadRefusedError)
"""What a port refuses for what it was given: all that it needs was reached."""
RESUME = "the resume file, - for standard input, or one that is kept: its id, or last"


class _Parser(argparse.ArgumentParser):
    """
    Says what is wrong in one line.
    """

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{self.prog}: {message} (try {self.prog} --help)\n")
        raise SystemExit(BAD_INPUT)


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run one command; the exit code.
    """
    stand_in_for_closed()
    try:
        return _run(_parser().parse_args(arguments))
    except BrokenPipeError:
        # Whoever read us has read enough; say nothing more, not even at exit.
        sys.stderr.close()
        return OK


def _run(options: argparse.Namespace) -> int:
    logging.basicConfig(
        level=logging.ERROR, stream=sys.stderr, format="%(name)s: %(message)s"
    )
    try:
        application = assembled(_settings(options))
        try:
            return int(_command(options.run)(options, application))
        finally:
            application.close()
    except OF_THE_PERSON as error:
        return _complain(error, BAD_INPUT)
    except PortError as error:
        return _complain(error, UNREACHABLE)
    except ResuMateError as error:
        return _complain(error, BAD_INPUT)
    except KeyboardInterrupt:
        return STOPPED


def _command(path: str) -> Callable[[argparse.Namespace, Application], int]:
    # Imported here: a command waits for what it needs itself, and help for nothing.
    module, _, name = path.partition(":")
    command: Callable[[argparse.Namespace, Application], int] = getattr(
        import_module(f"resumate_cli.{module}"), name
    )
    return command


def _settings(options: argparse.Namespace) -> Settings:
    settings = from_environment()
    for told in unknown_settings(os.environ):
        sys.stderr.write(f"resumate: {told}\n")
    chosen = options.data_dir
    return replace(settings, data_dir=chosen) if chosen else settings


def _complain(error: ResuMateError, code: int) -> int:
    # One line, whatever the name of a file that it quotes.
    sys.stderr.write(f"resumate: {' '.join(error.message.split())}\n")
    return code


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="resumate",
        description="Cover letters whose every sentence can be traced to the resume.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")
    _letter(subparsers)
    _check(subparsers)
    _parse(subparsers)
    _match(subparsers)
    _tailor(subparsers)
    history_options.add(subparsers, _whose, FORMATS)
    _serve(subparsers)
    _models(subparsers)
    _mcp(subparsers)
    _operate(subparsers)
    for command in subparsers.choices.values():
        _where(command)
    return parser


def _letter(subparsers: "argparse._SubParsersAction[_Parser]") -> None:
    command = subparsers.add_parser("letter", help="write a letter, start to end")
    command.add_argument("resume", help=RESUME)
    command.add_argument("posting", help="the posting file, or - for standard input")
    tones = [tone.value for tone in Tone]
    command.add_argument("--tone", choices=tones, default=Tone.PLAIN.value)
    lengths = [length.value for length in Length]
    command.add_argument("--length", choices=lengths, default=Length.STANDARD.value)
    languages = ["auto", *LETTER_LANGUAGES]
    command.add_argument("--language", choices=languages, default="auto")
    command.add_argument("--writer", choices=WRITERS, default="auto")
    command.add_argument("--format", choices=FORMATS, default=None)
    command.add_argument("--json", action="store_true", help="same as --format json")
    history_options.add_output(command)
    _whose(command)
    command.set_defaults(run="commands:letter")


def _check(subparsers: "argparse._SubParsersAction[_Parser]") -> None:
    command = subparsers.add_parser("check", help="the truth gate on any letter")
    command.add_argument("letter", help="the letter file, or - for standard input")
    command.add_argument("--resume", required=True, help=RESUME)
    command.add_argument("--posting")
    command.add_argument("--json", action="store_true")
    _whose(command)
    command.set_defaults(run="commands:check")


def _parse(subparsers: "argparse._SubParsersAction[_Parser]") -> None:
    command = subparsers.add_parser("parse", help="what was read from a resume")
    command.add_argument("resume", help=RESUME)
    command.add_argument("--json", action="store_true")
    _whose(command)
    command.set_defaults(run="commands:parse")


def _match(subparsers: "argparse._SubParsersAction[_Parser]") -> None:
    command = subparsers.add_parser("match", help="requirements and their evidence")
    command.add_argument("resume", help=RESUME)
    command.add_argument("posting", help="the posting file, or - for standard input")
    command.add_argument("--json", action="store_true")
    _whose(command)
    command.set_defaults(run="commands:match")


def _tailor(subparsers: "argparse._SubParsersAction[_Parser]") -> None:
    command = subparsers.add_parser("tailor", help="the resume for one posting")
    command.add_argument("resume", help=RESUME)
    command.add_argument("posting", help="the posting file, or - for standard input")
    forms = [*FORMATS, "jsonresume"]
    command.add_argument("--format", choices=forms, default=None)
    command.add_argument("--json", action="store_true", help="same as --format json")
    history_options.add_output(command)
    _whose(command)
    command.set_defaults(run="tailoring:tailor")


def _serve(subparsers: "argparse._SubParsersAction[_Parser]") -> None:
    command = subparsers.add_parser("serve", help="the local server and its page")
    command.add_argument("--host", default="127.0.0.1")
    command.add_argument("--port", type=_port, default=8000, help="0 takes a free one")
    command.set_defaults(run="commands:serve")


def _models(subparsers: "argparse._SubParsersAction[_Parser]") -> None:
    # argparse would show what may follow as if it had to.
    usage = "%(prog)s [-h] [--try] [--json] [--data-dir D] [install ...]"
    command = subparsers.add_parser(
        "models", help="which models can write", usage=usage
    )
    command.add_argument("--try", dest="trying", action="store_true")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run="models:listed")
    deeper = command.add_subparsers(metavar="install", prog=command.prog)
    install = deeper.add_parser("install", help="fetch weights, checked by their hash")
    install.add_argument("source", help="a known name, or the address of a .gguf file")
    install.add_argument("--sha256", default="", help="what its publisher names")
    _where(install, default=argparse.SUPPRESS)  # else it would forget what models took
    install.set_defaults(run="models:install")


def _mcp(subparsers: "argparse._SubParsersAction[_Parser]") -> None:
    command = subparsers.add_parser("mcp", help="tools for an assistant (MCP, stdio)")
    command.add_argument(
        "--resume",
        action="append",
        default=[],
        metavar="FILE",
        help="what letters are written from; else the resumes that you keep",
    )
    command.set_defaults(run="commands:mcp")


def _operate(subparsers: "argparse._SubParsersAction[_Parser]") -> None:
    command = subparsers.add_parser("migrate", help="bring the database up to date")
    command.set_defaults(run="commands:migrate")
    command = subparsers.add_parser("export", help="all your data, in one archive")
    _whose(command)
    command.add_argument("--json", action="store_true", help="without the originals")
    history_options.add_output(command)
    command.set_defaults(run="account:export")
    command = subparsers.add_parser(
        "erase", help="forget all your data, one letter or one resume"
    )
    _whose(command)
    one = command.add_mutually_exclusive_group()
    one.add_argument("--letter", metavar="ID", help="this letter only")
    one.add_argument("--resume", metavar="ID", help="this resume only")
    command.add_argument("--yes", "-y", action="store_true", help="do not ask")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run="account:erase")
    command = subparsers.add_parser("doctor", help="is everything reachable?")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run="commands:doctor")


def _port(text: str) -> int:
    port = int(text) if text.isdecimal() else -1
    if not 0 <= port <= 65_535:  # noqa: PLR2004 - the largest there is
        raise argparse.ArgumentTypeError(f"{text} is no port: choose 0 to 65535")
    return port


def _where(command: _Parser, default: str | None = None) -> None:
    command.add_argument(
        "--data-dir",
        type=_folder,
        default=default,
        metavar="D",
        help="in place of RESUMATE_DATA_DIR",
    )


def _folder(text: str) -> Path | None:
    try:
        return Path(text).expanduser() if text else None
    except RuntimeError as error:
        user = text.partition("/")[0]
        raise argparse.ArgumentTypeError(f"there is no user {user}") from error


def _whose(command: _Parser) -> None:
    command.add_argument(
        "--user", metavar="NAME", help="who signed in by that name; else who runs this"
    )
