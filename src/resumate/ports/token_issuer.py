"""
Signing in, where no identity provider is at hand.
"""

from abc import abstractmethod
from typing import Protocol


class TokenIssuer(Protocol):
    """
    Issues tokens that the TokenVerifier beside it accepts. (On AWS, Cognito does this.)
    """

    @abstractmethod
    def issue(self, name: str) -> str:
        """
        A signed token for the person called *name*: the same name is the same owner.
        """

    @abstractmethod
    def key_set(self) -> dict[str, list[dict[str, str]]]:
        """
        The public keys as a JSON Web Key Set (RFC 7517).
        """
