"""
What a file really is, told by its bytes; its name is not asked.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import io
import re

from resumate.adapters.documents.encoding import decoded
from resumate.domain.errors import (
    DamagedFileError,
    PasswordProtectedError,
    TooNestedError,
    UnsupportedFileError,
)

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
RTF = "application/rtf"
HTML = "text/html"
MARKDOWN = "text/markdown"
PLAIN = "text/plain"
JSON = "application/json"

_HEAD = 1024
_HTML = re.compile(r"<!doctype\s+html|<html[\s>]|<body[\s>]|<head[\s>]", re.IGNORECASE)
_MARKDOWN = re.compile(
    r"^#{1,4} \S|^\s{0,3}[-*+] \S.*\*\*\S|\*\*[^*\n]+\*\*|\[[^\[\]\n]+\]\([^\s()]+[()]"
    r"|^\S.*\n[=-]{3,}$|\w\\$",
    re.MULTILINE,
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_BINARY_CONTROLS = frozenset({*range(9), *range(14, 27), 28, 29, 30, 31})
_MOST_OPENED = 100
_OPENED = re.compile(rf"(?:[\[{{]\s*){{{_MOST_OPENED}}}")
_DRAWN = re.compile(r"([^\w\s])\1{3,}|[|#\[\]]")
"""Lines, bars and frames that are drawn with signs say nothing of what is written."""
_LEGIBLE = 0.75
"""Share of characters that are letters, digits, marks or spaces in real text."""


def media_type(content: bytes) -> str:
    """
    The media type of one of the kinds that can be read, else the error that says why.
    """
    head = content[:_HEAD]
    if b"%PDF-" in head:
        return PDF
    if content.startswith(b"PK"):
        return _zip_type(content)
    if content.startswith(_OLE):
        if _ENCRYPTED_OFFICE in content:
            raise PasswordProtectedError
        raise UnsupportedFileError
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return RTF
    return _text_type(content)


def _zip_type(content: bytes) -> str:
    # Imported here: most files are none, and starting up is most of the time.
    import zipfile  # noqa: PLC0415

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise DamagedFileError from error
    if "word/document.xml" in names:
        return DOCX
    if "content.xml" in names:
        return ODT
    raise UnsupportedFileError


def _text_type(content: bytes) -> str:
    found = decoded(content)
    if found is None:
        raise UnsupportedFileError
    text = found[0].lstrip("\ufeff \t\r\n")
    if _OPENED.match(text):
        raise TooNestedError
    if text.startswith("{"):
        return JSON
    if _HTML.search(text[: 4 * _HEAD]):
        return HTML
    if not _legible(text[:20_000]):
        raise UnsupportedFileError
    return MARKDOWN if len(_MARKDOWN.findall(text)) >= 2 else PLAIN


def _legible(text: str) -> bool:
    if any(ord(c) in _BINARY_CONTROLS for c in text):
        return False
    written = _DRAWN.sub("", text)
    good = sum(
        1 for c in written if c.isalnum() or c.isspace() or c in ".,;:-–—()/'@|&+•·"
    )
    return good >= _LEGIBLE * len(written)
