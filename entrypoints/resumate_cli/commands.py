"""
What each command does: read the inputs, call a use case, print the answer.
"""

import argparse
import json

from resumate import wire
from resumate.application.letters.kept import TracedLetter
from resumate.bootstrap import Application
from resumate.domain.errors import (
    InvalidRequestError,
    LetterStoppedError,
)
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import Length, LetterWishes, Tone
from resumate.domain.resume import ResumeContent
from resumate.ports.job_queue import LetterJob
from resumate.ports.letter_exporter import ExportFormat
from resumate_cli import show
from resumate_cli.answers import as_json, chosen_format, deliver, print_answer, say
from resumate_cli.exit_codes import FINDINGS, OK, UNREACHABLE
from resumate_cli.given import imported, resume_file, resume_given
from resumate_cli.inputs import Input, naming, not_both_standard_input, read
from resumate_cli.notes import report
from resumate_cli.progress import Progress
from resumate_cli.signed_in import owner_of


def letter(options: argparse.Namespace, app: Application) -> int:
    """
    The main job, start to end.
    """
    form = chosen_format(options, options.resume, options.posting)
    file, posting_text = resume_and_posting(options, app)
    wishes = LetterWishes(
        Tone(options.tone), Length(options.length), options.language, options.writer
    )
    app.use_cases.writers().require(options.writer)
    with Progress(4) as progress:
        progress.step("Starting")
        owner = owner_of(app, options.user)
        progress.step("Reading the resume")
        resume = resume_given(options, app, file)
        progress.step("Reading the posting")
        request = app.use_cases.request_own_letter()
        queued = request(owner, resume.id, posting_text, wishes)
        progress.step("Writing and checking")
        written = _written(app, owner, queued.id)
    report(written.letter)
    _deliver(options, app, owner, written, form)
    return OK


def check(options: argparse.Namespace, app: Application) -> int:
    """
    The truth gate on any letter; 1 if a sentence has a finding, or the letter a remark
    that keeps one from being sent.
    """
    not_both_standard_input(options.letter, options.resume, options.posting)
    letter_file = read(options.letter, "letter")
    file = resume_file(options.resume)
    posting_file = read(options.posting, "posting") if options.posting else None
    text = wire.letter_text(letter_file.content) or _text(app, letter_file)
    # A file needs no database: it is checked as it is read, kept nowhere.
    content = (
        _read_resume(app, file) if file else resume_given(options, app, None).content
    )
    posting = _text(app, posting_file) if posting_file else None
    critique = app.use_cases.check_letter()(text, content, posting)
    document = wire.check_document(critique)
    print_answer(document if options.json else show.critique(critique, content))
    return OK if critique.clean else FINDINGS


def parse(options: argparse.Namespace, app: Application) -> int:
    """
    What was read from a resume, and of one that is kept what was corrected since.
    """
    file = resume_file(options.resume)
    if file is None:
        kept = resume_given(options, app, None)
        content, document = kept.content, wire.resume(kept)
    else:
        content = _read_resume(app, file)
        document = wire.parsed(content, file.name, file.content)
    print_answer(document if options.json else show.resume(content))
    return OK


def match(options: argparse.Namespace, app: Application) -> int:
    """
    Requirements, evidence, coverage.
    """
    file, posting_text = resume_and_posting(options, app)
    owner = owner_of(app, options.user)
    resume = resume_given(options, app, file)
    found = app.use_cases.match_posting()(owner, resume.id, posting_text)
    document = wire.MatchDocument(
        posting=wire.posting(found.posting, found.coverage),
        resume=wire.resume(found.resume),
    )
    print_answer(document if options.json else show.match(found))
    return OK


def serve(options: argparse.Namespace, app: Application) -> int:
    """
    The local server, until it is told to stop.
    """
    # The server brings in FastAPI, which no other command should pay for.
    from resumate_http.server import run  # noqa: PLC0415

    return run(app, host=options.host, port=options.port)


def mcp(options: argparse.Namespace, app: Application) -> int:
    """
    Tools for an assistant, over standard input and output, until it goes.
    """
    # An extra, and large: no other command should pay for it.
    try:
        from resumate_mcp.server import create_server  # noqa: PLC0415
    except ModuleNotFoundError as error:
        if error.name != "mcp":
            raise
        raise InvalidRequestError(
            "This needs the extra mcp: pip install '.[mcp]' in ResuMate's folder."
        ) from error
    owner = owner_of(app)
    files = [read(path, "resume") for path in options.resume]
    given = [(file.name, imported(app, owner, file)) for file in files]
    create_server(app, owner, given).run("stdio")
    return OK


def migrate(_: argparse.Namespace, app: Application) -> int:
    """
    Bring the database up to date; says what was applied.
    """
    applied = app.migrate()
    say("\n".join(applied or ["The database is up to date."]))
    return OK


def doctor(options: argparse.Namespace, app: Application) -> int:
    """
    Is everything reachable? 3 if something is not.
    """
    checks = app.use_cases.diagnose()()
    if options.json:
        rows = [{"name": c.name, "ok": c.ok, "detail": c.detail} for c in checks]
        say(json.dumps({"checks": rows}, ensure_ascii=False))
    else:
        for c in checks:
            say(f"{'ok     ' if c.ok else 'MISSING'} {c.name}: {c.detail}")
    return OK if all(c.ok for c in checks) else UNREACHABLE


def resume_and_posting(
    options: argparse.Namespace, app: Application
) -> tuple[Input | None, str]:
    """
    The resume's file, if it is none that is kept, and the posting's text.
    """
    not_both_standard_input(options.resume, options.posting)
    resume = resume_file(options.resume)
    posting = read(options.posting, "posting")
    return resume, _text(app, posting)


def _text(app: Application, file: Input) -> str:
    with naming(file):
        text: str = app.use_cases.extract_text()(file.content, file.name)
        return text


def _read_resume(app: Application, file: Input) -> ResumeContent:
    with naming(file):
        content: ResumeContent = app.use_cases.parse_resume()(file.content, file.name)
        return content


def _written(app: Application, owner: OwnerId, letter: LetterId) -> TracedLetter:
    try:
        written: TracedLetter = app.use_cases.await_letter()(owner, letter)
    except KeyboardInterrupt:
        # Else a server on the same data would write it after all.
        app.use_cases.fail_letter()(LetterJob(owner, letter), LetterStoppedError())
        raise
    return written


def _deliver(
    options: argparse.Namespace,
    app: Application,
    owner: OwnerId,
    written: TracedLetter,
    form: str,
) -> None:
    if form == "json":
        document = wire.letter_document(written.letter, written.resume)
        content = (as_json(document) + "\n").encode()
    else:
        export = app.use_cases.export_letter()
        content = export(owner, written.letter.id, ExportFormat(form)).content
    try:
        deliver(content, options.output)
    except InvalidRequestError as error:
        kept = f"{error.message} The letter is kept: resumate show last -o FILE."
        raise InvalidRequestError(kept) from error
