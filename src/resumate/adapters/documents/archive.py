"""
Opening office files, which are zip archives of XML, within bounds.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree import ElementTree as ET

from resumate.domain.errors import (
    DamagedFileError,
    PasswordProtectedError,
    TooLargeError,
)

MOST_UNPACKED = 40 * 1024 * 1024
"""Bytes of XML that a resume of 50 pages never comes near to."""

MOST_MEMBERS = 2000


class OfficeArchive:
    """
    The members of an office file, read one by one up to a limit on their real size.
    """

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._left = MOST_UNPACKED

    def names(self) -> list[str]:
        """
        The paths of all members.
        """
        return self._archive.namelist()

    def read(self, name: str) -> bytes:
        """
        The bytes of a member; what the archive says of its size is not believed.
        """
        if self._archive.getinfo(name).flag_bits & 1:
            raise PasswordProtectedError
        with self._archive.open(name) as member:
            data = member.read(self._left + 1)
        self._left -= len(data)
        if self._left < 0:
            raise TooLargeError
        return data

    def xml(self, name: str) -> ET.Element:
        """
        A member as XML. Office files declare no entities, so one that does is refused.
        """
        data = self.read(name)
        if b"<!ENTITY" in data or b"<!DOCTYPE" in data:
            raise DamagedFileError
        return ET.fromstring(data)  # noqa: S314 — no entities, see above


@contextmanager
def opened(content: bytes) -> Iterator[OfficeArchive]:
    """
    The archive, with everything that can be wrong in it told as a damaged file.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if len(archive.infolist()) > MOST_MEMBERS:
                raise TooLargeError
            yield OfficeArchive(archive)
    except (
        zipfile.BadZipFile,
        zlib.error,
        ET.ParseError,
        KeyError,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
    ) as error:
        raise DamagedFileError from error
