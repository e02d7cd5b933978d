"""
The commands about what is kept, and what each takes.
"""

import argparse
from collections.abc import Callable
from typing import Any

from resumate.domain.outcome import OutcomeState
from resumate.domain.version import LARGEST_VERSION

_Subparsers = Any
LETTER = "the first characters of its id, or 'last'"
OF_A_POST = {
    "title": "what you were",
    "employer": "where",
    "from": "a month or a year: 2021-03 or 2021",
    "to": "the same, or now",
}
OF_CONTACT = {
    "name": "how you sign",
    "email": "your address, or '' for none",
    "phone": "your number",
    "location": "your town",
    "link": "a web address; once for each",
}
"""What can be said where it was read wrong."""


def add(
    subparsers: _Subparsers, whose: Callable[[Any], None], formats: tuple[str, ...]
) -> None:
    """
    Each command with its arguments; all of them take ``--json`` and whose data it is.
    """
    states = [state.value for state in OutcomeState]

    def command(name: str, text: str, run: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = subparsers.add_parser(name, help=text)
        made.add_argument("--json", action="store_true")
        made.set_defaults(run=run)
        whose(made)
        return made

    command("resumes", "the resumes that were read", "history:resumes")

    one = command("letters", "the letters that were written", "history:letters")
    one.add_argument("words", nargs="*", metavar="WORD", help="that they have")
    one.add_argument("--outcome", choices=states)

    one = command("show", "a letter again, or as a file", "history:show")
    one.add_argument("letter", help=LETTER)
    one.add_argument("--version", type=_version, metavar="N", help="an older one")
    one.add_argument("--format", choices=formats)
    add_output(one)

    one = command("refine", "ask for a change of a letter", "history:refine")
    one.add_argument("letter", help=LETTER)
    one.add_argument("instruction", help='such as "shorter" or "mention Go"')

    one = command("versions", "the versions of a letter", "history:versions")
    one.add_argument("letter", help=LETTER)
    one.add_argument("--choose", type=_version, metavar="N", help="make it the newest")

    one = command("interview", "the questions a letter invites", "history:interview")
    one.add_argument("letter", help=LETTER)
    one.add_argument("--version", type=_version, metavar="N", help="an older one")

    one = command("outcome", "note what became of a letter", "history:outcome")
    one.add_argument("letter", help=LETTER)
    one.add_argument("state", choices=[*states, "none"])
    one.add_argument("--note", default="")

    one = command("facts", "what you state besides a resume", "history:facts")
    one.add_argument("resume", help=LETTER)
    what = one.add_mutually_exclusive_group()
    what.add_argument("--add", metavar="TEXT")
    what.add_argument("--change", nargs=2, metavar=("FACT", "TEXT"))
    what.add_argument("--remove", metavar="FACT")

    _correct(command("correct", "say what was read wrong", "correcting:correct"))


def _correct(command: argparse.ArgumentParser) -> None:
    command.usage = (
        "%(prog)s [--json] [--user NAME] RESUME LINE TEXT\n"
        "       %(prog)s [--json] [--user NAME] RESUME POST [--title ...]\n"
        "       %(prog)s [--json] [--user NAME] RESUME contact [--name ...]"
    )
    command.add_argument("resume", help=LETTER)
    command.add_argument("what", help="a line (L12), a post (P1), or contact")
    text = command.add_argument("text", help="what the line says")
    # Else argparse asks for it where options are meant.
    text.required = False
    for title, options in (("of a post", OF_A_POST), ("of contact", OF_CONTACT)):
        group = command.add_argument_group(title, "what is not given stays as it is")
        for name, says in options.items():
            group.add_argument(
                f"--{name}",
                action=_Said,
                dest="said",
                metavar="TEXT",
                help=says,
            )


def add_output(command: argparse.ArgumentParser) -> None:
    """
    ``-o FILE``; ``-`` is standard output, as it is standard input elsewhere.
    """
    command.add_argument(
        "-o",
        "--output",
        type=lambda name: None if name == "-" else name,
        metavar="FILE",
        help="- for standard output, as without it",
    )


class _Said(argparse.Action):
    """
    One of the options that say together what a line says in a single text.
    """

    def __call__(self, _: Any, options: Any, text: Any, __: Any = None) -> None:
        said = options.said or {}
        options.said = said
        said.setdefault(self.option_strings[0].removeprefix("--"), []).append(text)


def _version(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= LARGEST_VERSION:
        raise argparse.ArgumentTypeError(f"{text} is no version: count from 1")
    return int(text)
