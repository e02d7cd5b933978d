"""
How the world fails, in the use cases' words.
"""

from resumate.domain.errors import OutdatedVersionError, ResuMateError


class PortError(ResuMateError):
    """
    Something outside of ResuMate failed.
    """

    code = "dependency.failed"


class TransientPortError(PortError):
    """
    A service that ResuMate needs is not answering at the moment: try again shortly.
    """

    code = "dependency.unavailable"


class UnreachableError(TransientPortError):
    """
    Nothing answers where a service should be: see whether it is running.
    """


class TooSlowError(TransientPortError):
    """
    The model needs longer than it may take: choose a faster one, or none.
    """


class PermanentPortError(PortError):
    """
    A service that ResuMate needs refused the request.
    """

    code = "dependency.refused"


class DocumentNotFoundError(PortError):
    """
    There is no uploaded file with that id.
    """

    code = "document.not_found"


class UploadRefusedError(PortError):
    """
    The upload does not match its ticket: ask for a new one.
    """

    code = "upload.refused"


class TicketUsedError(UploadRefusedError):
    """
    The upload ticket was used for another file already: ask for a new one.
    """

    code = "upload.ticket_used"


class UploadTooLargeError(UploadRefusedError):
    """
    The file is larger than its ticket allows: choose a smaller one.
    """

    code = "upload.too_large"


class RecipientGoneError(PortError):
    """
    The connection is closed; nobody is listening there any more.
    """

    code = "recipient.gone"


class StaleIndexError(PortError):
    """
    The chunks of this resume were embedded by another model: embed them again.
    """

    code = "index.stale"


class VersionExistsError(OutdatedVersionError):
    """
    The letter was changed meanwhile and has a newer version: load it again.
    """


class TokenRefusedError(PortError):
    """
    The token was refused: sign in again.

    *reason* is one of ``malformed``, ``algorithm``, ``key``, ``signature``, ``issuer``,
    ``audience``, ``token_use``, ``expired``, ``not_yet_valid``, ``subject``.
    """

    code = "token.refused"

    def __init__(self, reason: str) -> None:
        super().__init__("The token was refused: sign in again.")
        self.reason = reason
