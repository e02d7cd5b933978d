"""
Somebody signs up.
"""

from dataclasses import dataclass

from resumate.domain.errors import ResuMateError


class SignUpRefusedError(ResuMateError):
    """
    Sign-ups with this address are not taken here.
    """

    code = "sign_up.refused"


@dataclass(frozen=True, slots=True)
class VerifyUser:
    """
    Decides who may sign up, and who must first prove that the address is theirs.
    """

    domains: frozenset[str] = frozenset()
    """Only addresses of these may; with none named, everybody may."""
    trusting: bool = False
    """Whether an address is taken as theirs without a code sent to it."""

    def __call__(self, email: str) -> bool:
        """
        Whether the account may be used at once, or SignUpRefusedError.
        """
        domain = email.rpartition("@")[2].lower()
        if self.domains and domain not in self.domains:
            raise SignUpRefusedError
        return self.trusting
