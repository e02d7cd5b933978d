"""
What can go wrong in the trade itself, in words the person can act on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar


class ResuMateError(Exception):
    """
    Something ResuMate can name went wrong.
    """

    code: ClassVar[str] = "error"
    """Stable, machine-readable name; published in problem documents."""

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or " ".join((type(self).__doc__ or "").split()))

    @property
    def message(self) -> str:
        """
        One sentence for the person, without any text of theirs in it.
        """
        return str(self)


class NotFoundError(ResuMateError):
    """
    That is not here, or not any more.
    """

    code = "not_found"


class LetterStoppedError(ResuMateError):
    """
    Whoever asked for this letter stopped it before it was written: ask for it again.
    """

    code = "letter.stopped"


class LetterGivenUpError(ResuMateError):
    """
    Each try to write this letter broke off: ask for it again, its posting is kept.
    """

    code = "letter.given_up"


class TooManyLettersError(ResuMateError):
    """
    So many of your letters wait already that no more are taken: ask again when some of
    them are written.
    """

    code = "letter.too_many"


class KeyReusedError(ResuMateError):
    """
    Under this key (Idempotency-Key, or request_id) another letter was asked for in the
    last hour: give each letter that you ask for a key of its own.
    """

    code = "request.key_reused"


class UnreadableResumeError(ResuMateError):
    """
    The file could not be read as a resume.
    """

    code = "resume.unreadable"


class EmptyFileError(UnreadableResumeError):
    """
    The file is empty, or has no text in it: choose the file again, or export it once
    more.
    """

    code = "resume.empty"


class ScannedResumeError(UnreadableResumeError):
    """
    The file holds pictures of pages and no text: export it as text (PDF from
    your word processor), or run text recognition (OCR) on it first.
    """

    code = "resume.scanned"


class PasswordProtectedError(UnreadableResumeError):
    """
    The file is protected by a password: save a copy without one.
    """

    code = "resume.password"


class DamagedFileError(UnreadableResumeError):
    """
    The file is damaged or cut off: export or download it once more.
    """

    code = "resume.damaged"


class UnsupportedFileError(UnreadableResumeError):
    """
    This kind of file is not supported: use PDF, DOCX, ODT, RTF, HTML, Markdown,
    plain text or JSON Resume.
    """

    code = "resume.unsupported"


class TooLargeError(UnreadableResumeError):
    """
    The file is too large or needs too much work to read: 10 MB, 50 pages or 250,000
    characters of text are the most. Save the pages that matter as a file of their own.
    """

    code = "resume.too_large"


class TooNestedError(UnreadableResumeError):
    """
    The file is nested far deeper than a resume is, one part in another: save it as PDF
    or as plain text, and choose that.
    """

    code = "resume.too_nested"


class NotAResumeError(UnreadableResumeError):
    """
    The file was read, but it does not look like a resume: nothing in it tells
    of work, education or skills. Choose your resume, or head its parts, such as
    Experience and Education; headings are known in English, German, French, Spanish,
    Italian, Portuguese, Dutch and Chinese.
    """

    code = "resume.not_a_resume"


class InvalidPostingError(ResuMateError):
    """
    The posting has too little text to work with: paste the whole job description.
    """

    code = "posting.invalid"


@dataclass(frozen=True, slots=True)
class WrongField:
    """
    A field of a request that is missing or wrong, and what to give.
    """

    field: str
    detail: str


class InvalidRequestError(ResuMateError):
    """
    The request is not one that can be answered.
    """

    code = "request.invalid"

    def __init__(
        self,
        message: str | None = None,
        field: str | None = None,
        *,
        fields: Sequence[WrongField] = (),
    ) -> None:
        super().__init__(message)
        alone = [WrongField(field, self.message)] if field else []
        self.fields = tuple(fields or alone)
        """What of the request is wrong, where fields are."""


class RequestTooLargeError(InvalidRequestError):
    """
    The request is larger than this server takes: choose a smaller file, or send less
    text.
    """

    code = "request.too_large"


class NotReadyError(ResuMateError):
    """
    This is still being worked on: ask again in a moment.
    """

    code = "not_ready"


class ResumeNotReadError(ResuMateError):
    """
    This resume could not be read, so no letter can rest on it: upload it in another
    form.
    """

    code = UnreadableResumeError.code


class LetterNotWrittenError(ResuMateError):
    """
    This letter could not be written: ask for it again, its posting is kept.
    """

    code = "letter.failed"


class OutdatedVersionError(ResuMateError):
    """
    The letter has a newer version than the one that was changed: load it again.
    """

    code = "letter.outdated"


class UnexpectedError(ResuMateError):
    """
    Something went wrong on our side: try it once more; the operator finds the kind of
    error in the log.
    """

    code = "internal"


class ResumeErasedError(ResuMateError):
    """
    The resume behind this letter was erased, so the letter stays as it is: upload the
    resume once more, and ask for a new letter.
    """

    code = "resume.erased"
