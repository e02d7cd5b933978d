"""
What is kept from earlier commands: resumes, letters, facts; asked as over the
WebSocket, so that the JSON is the same.
"""

import argparse
import base64
import json
from typing import Any
from uuid import UUID

from pydantic import ValidationError

from resumate import wire
from resumate.bootstrap import Application
from resumate.conversation import ACTIONS
from resumate.domain.errors import InvalidRequestError, NotFoundError
from resumate.domain.ids import LetterId
from resumate.domain.resume import ResumeStatus
from resumate.refusals import refusal
from resumate_cli import told
from resumate_cli.answers import chosen_format, deliver, print_answer
from resumate_cli.exit_codes import OK
from resumate_cli.notes import note
from resumate_cli.signed_in import owner_of

LAST = "last"
"""The newest that can be used: what could not be read or written is none."""
FAILED = ResumeStatus.FAILED.value
"""As it is called of a letter, too."""
WITHIN = (
    ("version", "version"),
    ("line_id", "line"),
    ("role_id", "post"),
    ("fact_id", "fact"),
)
"""What is named inside a letter or a resume that is known, and the word for it."""
FEWEST = 4
"""Characters of an id that are enough, where no other begins with them."""


def resumes(options: argparse.Namespace, app: Application) -> int:
    """
    The resumes that were read, newest first.
    """
    return give(options, ask(options, app, "fetchResumes"), told.resumes)


def letters(options: argparse.Namespace, app: Application) -> int:
    """
    The letters, newest first; those with all the words, and with that outcome.
    """
    wanted = {"q": " ".join(options.words), "outcome": options.outcome}
    found = ask(options, app, "fetchLetters", **wanted)
    return give(
        options, found, lambda answer: told.letters(answer, some=any(wanted.values()))
    )


def show(options: argparse.Namespace, app: Application) -> int:
    """
    A letter that was written, printed again or as a file; with a word on stderr if it
    rests on what is said otherwise by now.
    """
    form = chosen_format(options)
    wanted = {**known(options, app, "letter"), "version": options.version}
    file = ask(options, app, "exportLetter", **wanted, format=form)
    deliver(base64.b64decode(file["content"]), options.output)
    letter = ask(options, app, "fetchLetter", **wanted)["letter"]
    if lines := letter["withdrawn"]:
        note(told.withdrawn(lines), letter["language"])
    return OK


def refine(options: argparse.Namespace, app: Application) -> int:
    """
    A turn of the chat about a letter: what changed, or what is asked back.
    """
    letter = LetterId(UUID(known(options, app, "letter")["letter_id"]))
    refined = app.use_cases.refine_letter()(
        owner_of(app, options.user), letter, options.instruction
    )
    document = wire.turn_document(refined.letter, refined.resume, refined.turn)
    print_answer(document if options.json else told.turn(refined.turn))
    return OK


def versions(options: argparse.Namespace, app: Application) -> int:
    """
    The versions of a letter, newest first; an older one can be the newest again.
    """
    letter = known(options, app, "letter")
    if options.choose is not None:
        ask(options, app, "chooseVersion", **letter, version=options.choose)
    return give(options, ask(options, app, "fetchVersions", **letter), told.versions)


def interview(options: argparse.Namespace, app: Application) -> int:
    """
    The questions that a letter invites, with the lines to answer from.
    """
    letter = known(options, app, "letter")
    asked = {**letter, "version": options.version}
    sheet = ask(options, app, "prepareInterview", **asked)
    written = ask(options, app, "fetchLetter", **asked)["letter"]
    sentences = [sentence["text"] for sentence in written["sentences"]]
    return give(options, sheet, lambda found: told.interview(found, sentences))


def outcome(options: argparse.Namespace, app: Application) -> int:
    """
    Note what became of an application; ``none`` forgets it.
    """
    letter = known(options, app, "letter")
    if options.state == "none":
        answer = ask(options, app, "forgetOutcome", **letter)
    else:
        noted = {"state": options.state, "note": options.note}
        answer = ask(options, app, "noteOutcome", **letter, **noted)
    return give(options, answer, told.outcome)


def facts(options: argparse.Namespace, app: Application) -> int:
    """
    What the person stated besides what a resume says; one more, otherwise, or less.
    """
    resume = known(options, app, "resume")
    if options.add is not None:
        ask(options, app, "confirmFact", **resume, text=options.add)
    if options.change:
        fact, text = options.change
        ask(options, app, "changeFact", **resume, fact_id=fact, text=text)
    if options.remove is not None:
        ask(options, app, "removeFact", **resume, fact_id=options.remove)
    return give(options, ask(options, app, "fetchFacts", **resume), told.facts)


def ask(
    options: argparse.Namespace, app: Application, action: str, **fields: object
) -> dict[str, Any]:
    """
    What the WebSocket answers to that action; {} if it answers nothing.
    """
    owner = owner_of(app, options.user)
    message = json.dumps(fields).encode()
    try:
        return ACTIONS[action](app.use_cases, owner, message, "", "") or {}
    except ValidationError as error:
        raise refusal(error.errors()) from error
    except NotFoundError as error:
        named = [f"{word} {fields[key]}" for key, word in WITHIN if fields.get(key)]
        if not named:
            raise
        raise _UnknownError(f"There is no {named[0]} here.") from error


def known(options: argparse.Namespace, app: Application, kind: str) -> dict[str, str]:
    """
    The id of the one letter or resume that is meant, as it is asked for.
    """
    return {f"{kind}_id": named(options, app, kind)[0]}


def named(
    options: argparse.Namespace, app: Application, kind: str
) -> tuple[str, dict[str, Any] | None]:
    """
    The id of the one letter or resume that is meant, and its row. A whole id is taken
    as it is, without a row where it is not listed: a resume has one from each upload of
    its file, of which only the first is.
    """
    begun = str(getattr(options, kind)).strip().casefold()
    if not begun:
        raise InvalidRequestError(f"Name a {kind}: see resumate {kind}s, or say last.")
    found = ask(options, app, f"fetch{kind.capitalize()}s")[f"{kind}s"]
    if begun == LAST:
        rows = [one for one in found if one["status"] != FAILED][:1]
    else:
        rows = [one for one in found if one["id"].startswith(begun)]
    if len(rows) > 1 or (rows and len(begun) < FEWEST):
        raise InvalidRequestError(
            f"'{begun}' may mean several: give more characters of the id."
        )
    if not rows and _whole(begun):
        return begun, None
    if not rows:
        raise _UnknownError(f"There is no {kind} '{begun}': see resumate {kind}s.")
    return rows[0]["id"], rows[0]


def _whole(begun: str) -> bool:
    try:
        UUID(begun)
    except ValueError:
        return False
    return True


class _UnknownError(NotFoundError):
    """
    There is none with that id.
    """


def _json(answer: dict[str, Any]) -> str:
    return json.dumps(answer, ensure_ascii=False, indent=2)


def give(options: argparse.Namespace, answer: dict[str, Any], render: Any) -> int:
    """
    Print *answer* as JSON, or as *render* tells it.
    """
    print_answer(_json(answer) if options.json else render(answer))
    return OK
