"""
Which functions there are, and what each needs; what builds, measures and deploys them
reads it here.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Function:
    """
    One function: its name on AWS, its file here, and what its package carries.
    """

    name: str
    extras: tuple[str, ...] = ()
    """Of the project's extras, those that it installs."""
    actions: tuple[str, ...] = ()
    """The routes of the WebSocket that it serves."""

    @property
    def module(self) -> str:
        """
        The file's name: ``userAuth`` is in ``user_auth``.
        """
        return "".join(f"_{c.lower()}" if c.isupper() else c for c in self.name)

    @property
    def handler(self) -> str:
        """
        What Lambda calls.
        """
        return f"resumate_lambda.{self.module}.handler"


_ROWS = ("postgres", "aws")

FUNCTIONS = (
    Function("userAuth", ("identity",), ("$connect",)),
    Function("userConnect", _ROWS, ("$connect",)),
    Function("userDisconnect", _ROWS, ("$disconnect",)),
    Function("userDocUpload", ("aws",), ("userDocUpload",)),
    Function(
        "fetchUserData",
        _ROWS,
        ("fetchUserData", "fetchLetters", "fetchLetter", "$default"),
    ),
    Function("userInit", (*_ROWS, "documents")),
    Function("userInference", _ROWS, ("userInference",)),
    Function("processAndRespond", _ROWS),
    Function("refineLetter", _ROWS, ("refineLetter",)),
    Function("verifyUser"),
    Function("migrateDatabase", _ROWS),
    Function("sweepLetters", _ROWS),
)
