"""
The public JSON: one schema for command line, HTTP and WebSocket.

A tailored resume has a module of its own, which only those load who tailor.
"""

from resumate.wire.checks import CheckDocument, check_document
from resumate.wire.files import ReceiptOut, TicketOut, download, receipt, ticket
from resumate.wire.history import LetterSummary, VersionOut, letter_summary, versions
from resumate.wire.keys import (
    download_prefix,
    erased_key,
    read_upload_key,
    upload_key,
    upload_prefix,
)
from resumate.wire.letters import (
    InterviewQuestionOut,
    LetterDocument,
    OutcomeOut,
    TurnDocument,
    interview_question,
    letter_document,
    letter_file,
    letter_text,
    outcome,
    turn_document,
)
from resumate.wire.messages import (
    MAX_FRAME_BYTES,
    framed,
    frames,
    job_message,
    read_job,
)
from resumate.wire.models import ModelOut
from resumate.wire.postings import (
    MatchDocument,
    PostingText,
    match_document,
    posting,
    posting_text,
)
from resumate.wire.resumes import (
    LineOut,
    ReadContactOut,
    ResumeOut,
    RoleOut,
    contact,
    line,
    parsed,
    resume,
    role,
)
from resumate.wire.shapes import dumped

__all__ = [
    "MAX_FRAME_BYTES",
    "CheckDocument",
    "InterviewQuestionOut",
    "LetterDocument",
    "LetterSummary",
    "LineOut",
    "MatchDocument",
    "ModelOut",
    "OutcomeOut",
    "PostingText",
    "ReadContactOut",
    "ReceiptOut",
    "ResumeOut",
    "RoleOut",
    "TicketOut",
    "TurnDocument",
    "VersionOut",
    "check_document",
    "contact",
    "download",
    "download_prefix",
    "dumped",
    "erased_key",
    "framed",
    "frames",
    "interview_question",
    "job_message",
    "letter_document",
    "letter_file",
    "letter_summary",
    "letter_text",
    "line",
    "match_document",
    "outcome",
    "parsed",
    "posting",
    "posting_text",
    "read_job",
    "read_upload_key",
    "receipt",
    "resume",
    "role",
    "ticket",
    "turn_document",
    "upload_key",
    "upload_prefix",
    "versions",
]
