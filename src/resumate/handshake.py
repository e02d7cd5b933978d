"""
How a WebSocket client shows its token: among the protocols that it offers.
"""

from collections.abc import Sequence

PROTOCOL = "resumate"
"""What is echoed, so that no token ever is."""


def shown(protocols: Sequence[str]) -> str:
    """
    The token among the offered protocols, which has two dots (RFC 7519); nothing, which
    is refused, where it does not stand beside the name that can be echoed.
    """
    if PROTOCOL not in protocols:
        return ""
    tokens = (p for p in protocols if p.count(".") == 2)  # noqa: PLR2004
    return next(tokens, "")
