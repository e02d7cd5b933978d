"""
``resumate tailor``: the resume for one posting.
"""

import argparse
import sys
from collections import Counter

from resumate.application.letters.tailor_resume import Tailoring
from resumate.bootstrap import Application
from resumate.domain.tailoring import Change, difference
from resumate.ports.resume_exporter import ResumeFormat
from resumate.wire.tailoring import tailored_document
from resumate_cli.answers import as_json, chosen_format, deliver
from resumate_cli.commands import resume_and_posting
from resumate_cli.exit_codes import OK
from resumate_cli.given import resume_given
from resumate_cli.signed_in import owner_of


def tailor(options: argparse.Namespace, app: Application) -> int:
    """
    The person's own lines, chosen and put in order; what was left out on stderr.
    """
    form = chosen_format(options, options.resume, options.posting)
    file, posting_text = resume_and_posting(options, app)
    owner = owner_of(app, options.user)
    resume = resume_given(options, app, file)
    made = app.use_cases.tailor_resume()(owner, resume.id, posting_text)
    _report(made)
    deliver(_rendered(app, made, form), options.output)
    return OK


def _rendered(app: Application, made: Tailoring, form: str) -> bytes:
    if form == "json":
        document = tailored_document(made.resume, made.posting, made.coverage)
        return (as_json(document) + "\n").encode()
    export = app.use_cases.export_resume()(made.resume, ResumeFormat(form))
    content: bytes = export.content
    return content


def _report(made: Tailoring) -> None:
    changes = difference(made.resume)
    counts = Counter(one.change for one in changes)
    told = (f"{counts[change]} {change.value.replace('_', ' ')}" for change in Change)
    sys.stderr.write(f"Lines: {', '.join(told)}.\n")
    for one in changes:
        if one.change is Change.LEFT_OUT:
            sys.stderr.write(f"Left out: {one.line.id}  {one.line.text}\n")
