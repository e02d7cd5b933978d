"""
How a WebSocket client shows its token: among the protocols that it offers.
"""

from collections.abc import Sequence


def offered(protocols: Sequence[str]) -> tuple[str, str | None]:
    """
    The token among the offered protocols, and the protocol to echo.

    A token has two dots (RFC 7519); it may stand alone, or beside a name such as
    ``resumate``, which is then the one that is echoed.
    """
    tokens = [p for p in protocols if p.count(".") == 2]  # noqa: PLR2004
    names = [p for p in protocols if p not in tokens]
    echoed = next(iter([*names, *tokens]), None)
    return (tokens[0] if tokens else ""), echoed
