"""
The protocols that a handshake's headers offer.
"""

from collections.abc import Mapping


def protocols(headers: Mapping[str, str]) -> list[str]:
    """
    What a handshake offers in ``Sec-WebSocket-Protocol``.
    """
    named = {name.lower(): value for name, value in headers.items()}
    offers = named.get("sec-websocket-protocol", "").split(",")
    return [offer.strip() for offer in offers if offer.strip()]
