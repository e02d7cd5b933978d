"""
Who is asking.
"""

from abc import abstractmethod
from typing import Protocol

from resumate.domain.ids import OwnerId


class TokenVerifier(Protocol):
    """
    Trusts tokens of one issuer.
    """

    @abstractmethod
    def verify(self, token: str) -> OwnerId:
        """
        Whose token it is, or TokenRefusedError with its reason.

        Checked: form, algorithm (RS256 only), key id, signature, issuer, client,
        ``token_use``, expiry, not-before, subject.
        """
