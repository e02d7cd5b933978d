"""
Which models can write, and fetching one.
"""

import argparse
import json
import sys

from resumate import wire
from resumate.application.models.list_models import ListedModel
from resumate.bootstrap import Application
from resumate_cli.answers import print_answer
from resumate_cli.exit_codes import OK

_MEGABYTE = 1_000_000


def listed(options: argparse.Namespace, app: Application) -> int:
    """
    What is set up, what was found, and what to set.
    """
    rows = app.use_cases.list_models()(trying=options.trying)
    if options.json:
        documents = [wire.ModelOut.model_validate(row).model_dump() for row in rows]
        print_answer(json.dumps({"models": documents}, ensure_ascii=False, indent=2))
    else:
        print_answer("\n".join(map(_told, rows)))
    return OK


def install(options: argparse.Namespace, app: Application) -> int:
    """
    Weights into the data folder, where the writer ``local`` finds them.
    """
    shown = [-1]

    def hear(had: int, wanted: int) -> None:
        if had // (50 * _MEGABYTE) != shown[0]:
            shown[0] = had // (50 * _MEGABYTE)
            whole = f" of {wanted // _MEGABYTE}" if wanted else ""
            sys.stderr.write(f"{had // _MEGABYTE}{whole} MB\n")

    file = app.use_cases.weights().install(options.source, options.sha256, hear)
    print_answer(str(file))
    sys.stderr.write("Its hash is right. Letters may now ask for --writer local.\n")
    return OK


def _told(row: ListedModel) -> str:
    mark = "*" if row.chosen else " "
    head = f"{mark} {row.state.value:6} {row.writer:10} {row.model}".rstrip()
    told = f"{head}: {row.detail}" if row.model else f"{head}  {row.detail}"
    if row.trial:
        told += (
            f" (first word after {row.trial.first_text_ms} ms,"
            f" {row.trial.usage.output_tokens} tokens in {row.trial.total_ms} ms)"
        )
    return told
