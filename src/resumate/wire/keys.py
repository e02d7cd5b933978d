"""
The keys under which a person's files lie in a store.
"""

from urllib.parse import quote, unquote
from uuid import UUID

from resumate.domain.ids import OwnerId, ResumeId

UPLOADS = "uploads/"
"""What the keys of all uploaded files begin with."""
DOWNLOADS = "downloads/"
"""What the keys of all files that wait to be fetched begin with."""
ERASED = "erased/"
"""What the keys begin with that tell when an owner erased everything."""


def upload_prefix(owner: OwnerId) -> str:
    """
    What the keys of all of the owner's files begin with, and nobody else's do.
    """
    return f"{UPLOADS}{_safe(owner)}/"


def download_prefix(owner: OwnerId) -> str:
    """
    What the keys of all files begin with that wait for the owner, and nobody else's do.
    """
    return f"{DOWNLOADS}{_safe(owner)}/"


def erased_key(owner: OwnerId) -> str:
    """
    The key that tells when the owner erased everything.
    """
    return f"{ERASED}{_safe(owner)}"


def _safe(owner: OwnerId) -> str:
    # The dot too: no part of a key may read as "this folder" or "the one above".
    return quote(owner, safe="", errors="surrogatepass").replace(".", "%2E")


def upload_key(owner: OwnerId, resume: ResumeId) -> str:
    """
    The key of an uploaded file: ids only, never its name.
    """
    return f"{upload_prefix(owner)}{resume}"


def read_upload_key(key: str) -> tuple[OwnerId, ResumeId]:
    """
    Whose file lies under that key; ValueError if it is no uploaded file's.
    """
    folder, _, resume = key.rpartition("/")
    owner = unquote(folder.removeprefix(UPLOADS), errors="surrogatepass")
    found = OwnerId(owner), ResumeId(UUID(resume))
    if upload_key(*found) != key:
        raise ValueError("not the key of an uploaded file")
    return found
