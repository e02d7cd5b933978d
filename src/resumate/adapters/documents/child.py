"""
The program that reads one file, in a process of its own that may die of it.

Bytes come by standard input, JSON leaves by standard output; nothing touches the disk.
"""

import json
import os
import resource
import sys
from dataclasses import asdict
from typing import Any

from resumate.adapters.documents import media_type as kinds
from resumate.adapters.documents.passage import Passage, as_pages
from resumate.domain.errors import TooLargeError, TooNestedError, UnreadableResumeError
from resumate.domain.extracted_text import ExtractedText

MOST_CHARACTERS_ON_A_PAGE = 5_000


def extracted(content: bytes, *, max_pages: int) -> ExtractedText:
    """
    The text of a file, whatever its kind.
    """
    kind = kinds.media_type(content)
    passages, warnings = _read(kind, content, max_pages)
    if sum(len(p.text) for p in passages) > max_pages * MOST_CHARACTERS_ON_A_PAGE:
        raise TooLargeError
    return ExtractedText(kind, as_pages(passages), tuple(warnings))


def _read(kind: str, content: bytes, max_pages: int) -> tuple[list[Passage], list[str]]:
    # Each reader is imported only when its kind comes: starting up is most of the time.
    if kind == kinds.PDF:
        from resumate.adapters.documents.pdf import read_pdf  # noqa: PLC0415

        return read_pdf(content, max_pages=max_pages)
    if kind == kinds.DOCX:
        from resumate.adapters.documents.docx import read_docx  # noqa: PLC0415

        return read_docx(content)
    if kind == kinds.ODT:
        from resumate.adapters.documents.odt import read_odt  # noqa: PLC0415

        return read_odt(content)
    if kind == kinds.RTF:
        from resumate.adapters.documents.rtf import read_rtf  # noqa: PLC0415

        return read_rtf(content)
    if kind == kinds.HTML:
        from resumate.adapters.documents.html_page import read_html  # noqa: PLC0415

        return read_html(content)
    return _read_text(kind, content)


def _read_text(kind: str, content: bytes) -> tuple[list[Passage], list[str]]:
    if kind == kinds.JSON:
        from resumate.adapters.documents.json_resume import read_json  # noqa: PLC0415

        return read_json(content)
    from resumate.adapters.documents import plain_text  # noqa: PLC0415

    if kind == kinds.MARKDOWN:
        return plain_text.read_markdown(content)
    return plain_text.read_plain(content)


def limit(memory: int, cpu_seconds: int) -> None:
    """
    Nothing this process does from now on takes more than that, or writes a file.
    """
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(arguments: list[str]) -> None:
    """
    ``child MEMORY CPU_SECONDS MAX_PAGES``: always prints one JSON object.
    """
    memory, cpu_seconds, max_pages = (int(a) for a in arguments)
    limit(memory, cpu_seconds)
    answer: dict[str, Any]
    try:
        answer = asdict(extracted(sys.stdin.buffer.read(), max_pages=max_pages))
    except UnreadableResumeError as error:
        answer = {"error": error.code}
    except RecursionError:
        answer = {"error": TooNestedError.code}
    except MemoryError:
        answer = {"error": TooLargeError.code}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main(sys.argv[1:])
    sys.stdout.flush()
    # To take apart what was loaded would be a tenth of the time.
    os._exit(0)
