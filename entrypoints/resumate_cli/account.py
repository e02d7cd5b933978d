"""
A person's data: handed over, or thrown away.
"""

import argparse
import json
import sys
from typing import Any

from resumate import wire
from resumate.archive import account_archive, account_documents
from resumate.bootstrap import Application
from resumate.domain.errors import InvalidRequestError, NotFoundError
from resumate_cli import told
from resumate_cli.answers import check_folder, deliver, print_answer
from resumate_cli.exit_codes import OK
from resumate_cli.history import ask, named
from resumate_cli.signed_in import owner_of


def export(options: argparse.Namespace, app: Application) -> int:
    """
    Everything that is kept of the person: one ZIP archive, or one JSON document.
    """
    check_folder(options.output)
    if not options.output and not options.json and sys.stdout.isatty():
        raise InvalidRequestError(
            "An archive does not belong on a terminal: add -o FILE."
        )
    account = app.use_cases.export_account()(owner_of(app, options.user))
    if options.user and not (account.files or account.resumes or account.letters):
        raise _unknown(options.user)
    if options.json:
        text = json.dumps(account_documents(account), ensure_ascii=False, indent=2)
        deliver(f"{text}\n".encode(), options.output)
    else:
        deliver(account_archive(account), options.output)
    counts = f"files: {len(account.files)}, resumes: {len(account.resumes)}"
    sys.stderr.write(
        f"Exported {counts}, versions of letters: {len(account.letters)}.\n"
    )
    return OK


def erase(options: argparse.Namespace, app: Application) -> int:
    """
    Forget one letter, one resume, or everything about the person, which has a receipt.
    """
    kind = "letter" if options.letter else "resume" if options.resume else ""
    id_, row = named(options, app, kind) if kind else ("", None)
    what = _meant(options, row)
    if not options.yes and not _agreed(what):
        raise InvalidRequestError(
            "Nothing was erased: say yes, or add --yes to erase without being asked."
        )
    if not kind:
        owner = owner_of(app, options.user)
        receipt = wire.receipt(app.use_cases.erase_account()(owner))
        if not any(_counts(receipt).values()):
            if options.user:
                raise _unknown(options.user)
            sys.stderr.write("There was nothing of yours, or nothing any more.\n")
        print_answer(receipt if options.json else _told(receipt))
        return OK
    erased = ask(options, app, f"erase{kind.title()}", **{f"{kind}_id": id_})
    if options.json:
        print_answer(json.dumps(erased, indent=2))
    sys.stderr.write(f"Erased: {what}.\n")
    return OK


def _unknown(user: str) -> NotFoundError:
    """
    Whose names are kept nowhere: who erased everything is as unknown as who never came.
    """
    return NotFoundError(
        f"There is nothing of {user}, or nothing any more: no file, no resume, no "
        "letter. See that it is the name that they sign in with."
    )


def _meant(options: argparse.Namespace, row: dict[str, Any] | None) -> str:
    """
    What goes for good, by the name in its *row*: "last" alone would not tell which.
    """
    if options.letter:
        what = f" ({told.applied_for(row)})" if row else ""
        return f"letter {options.letter}{what} with all its versions"
    if options.resume:
        what = f" ({row['filename']})" if row else ""
        return f"resume {options.resume}{what}, its lines and its file"
    return "all resumes, letters and files"


def _agreed(what: str) -> bool:
    if not sys.stdin.isatty():
        return False
    sys.stderr.write(f"Erase {what} for good? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}


def _told(receipt: wire.ReceiptOut) -> str:
    rows = [f"{number:6} {name}" for name, number in _counts(receipt).items()]
    return "\n".join([f"Erased at {receipt.erased_at.isoformat()}:", *rows])


def _counts(receipt: wire.ReceiptOut) -> dict[str, int]:
    return receipt.model_dump(exclude={"erased_at"})
