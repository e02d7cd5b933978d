"""
Files that must be, byte for byte, the ones that were measured.
"""

from hashlib import sha256

from resumate.ports.errors import PermanentPortError


def verified(content: bytes, expected: str, name: str) -> bytes:
    """
    *content*, if its SHA-256 is *expected*; else PermanentPortError.
    """
    if sha256(content).hexdigest() != expected:
        raise PermanentPortError(
            f"The file {name} of the local embedding model is not the one this version"
            " was made for: install ResuMate again."
        )
    return content
