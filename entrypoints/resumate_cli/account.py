"""
A person's data: handed over, or thrown away.
"""

import argparse
import json
import sys

from resumate import wire
from resumate.archive import account_archive, account_documents
from resumate.bootstrap import Application
from resumate.domain.errors import InvalidRequestError
from resumate_cli.answers import check_folder, deliver, print_answer
from resumate_cli.signed_in import owner_of

OK = 0


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
    if options.json:
        text = json.dumps(account_documents(account), ensure_ascii=False, indent=2)
        deliver(f"{text}\n".encode(), options.output)
    else:
        deliver(account_archive(account), options.output)
    counts = f"{len(account.files)} files, {len(account.resumes)} resumes"
    sys.stderr.write(
        f"Exported {counts}, {len(account.letters)} versions of letters.\n"
    )
    return OK


def erase(options: argparse.Namespace, app: Application) -> int:
    """
    Forget everything about the person, and print the receipt.
    """
    if not options.yes and not _agreed():
        raise InvalidRequestError(
            "Nothing was erased: say yes, or add --yes to erase without being asked."
        )
    receipt = wire.receipt(app.use_cases.erase_account()(owner_of(app, options.user)))
    print_answer(receipt if options.json else _told(receipt))
    return OK


def _agreed() -> bool:
    if not sys.stdin.isatty():
        return False
    sys.stderr.write("Erase all resumes, letters and files for good? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}


def _told(receipt: wire.ReceiptOut) -> str:
    counts = receipt.model_dump(exclude={"erased_at"})
    rows = [f"{number:6} {name}" for name, number in counts.items()]
    return "\n".join([f"Erased at {receipt.erased_at.isoformat()}:", *rows])
