"""
The resume that a command is given: a file, or one that is kept.
"""

import argparse
import re
from pathlib import Path
from uuid import UUID

from resumate.application.readiness import require_read
from resumate.bootstrap import Application
from resumate.domain.errors import UnreadableResumeError
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.resume import Problem, Resume, ResumeStatus
from resumate_cli.inputs import Input, naming, read
from resumate_cli.signed_in import owner_of

_KEPT = re.compile(r"last|[0-9a-f][0-9a-f-]{3,35}", re.IGNORECASE)
"""``last``, or how an id begins, as `resumate_cli.history` takes them."""


def resume_file(path: str) -> Input | None:
    """
    The file at *path*; None where that names a resume that is kept.
    """
    kept = _KEPT.fullmatch(path.strip()) and not Path(path).exists()
    return None if kept else read(path, "resume")


def resume_given(
    options: argparse.Namespace, app: Application, file: Input | None
) -> Resume:
    """
    The resume in *file* as it was read, or the one that is kept, with what was
    corrected and stated of it; the error that says why there is none.
    """
    owner = owner_of(app, options.user)
    if file is not None:
        return imported(app, owner, file)
    # It brings in the whole conversation, which `check` of a file does without.
    from resumate_cli.history import named  # noqa: PLC0415

    kept, _ = named(options, app, "resume")
    resume: Resume = app.use_cases.get_resume()(owner, ResumeId(UUID(kept)))
    require_read(resume)
    return resume


def imported(app: Application, owner: OwnerId, file: Input) -> Resume:
    """
    The resume as it was read, or the error that says why it could not be.
    """
    with naming(file):
        resume: Resume = app.use_cases.import_resume()(owner, file.name, file.content)
        if resume.status is ResumeStatus.FAILED:
            problem = resume.problem or Problem("resume.unreadable", "")
            raise UnreadableResumeError(problem.detail)
        return resume
