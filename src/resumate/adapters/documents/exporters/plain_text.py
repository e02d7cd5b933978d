"""
Letters as plain text and as Markdown.
"""

import re

from resumate.adapters.documents.exporters.layout import LetterLayout, rows

_MARKS = re.compile(r"[\\`*<\[\]]|(?<![^\W_])_|_(?![^\W_])")
_LINE_START = re.compile(r"^(#{1,6}(?=\s)|[-+>](?=\s)|~{3,}|={3,}|-{3,})")
_LIST_NUMBER = re.compile(r"^(\d{1,9})([.)])(?=\s)")


def as_text(layout: LetterLayout) -> bytes:
    """
    The letter in UTF-8, one line a paragraph but for its lists.
    """
    parts = [
        "\n".join(layout.sender),
        "\n".join(layout.recipient),
        layout.date_line,
        layout.subject,
        *layout.paragraphs,
        "\n".join(layout.sign_off),
    ]
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def as_markdown(layout: LetterLayout) -> bytes:
    """
    The letter in Markdown (CommonMark): its text reads as written, marks are escaped.
    """
    parts = [
        _lines(layout.sender),
        _lines(layout.recipient),
        escaped(layout.date_line),
        f"**{escaped(layout.subject)}**" if layout.subject else "",
        *map(_paragraph, layout.paragraphs),
        _lines(layout.sign_off),
    ]
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def _paragraph(text: str) -> str:
    marked, listed = "", False
    for line, item in rows(text):
        # A line behind an item would be read on as a part of it.
        marked += "\n\n" if listed and not item else "\n"
        marked += f"- {escaped(line)}" if item else escaped(line)
        listed = item
    return marked.strip()


def escaped(text: str) -> str:
    """
    *text* so that Markdown shows it as it is; C# and snake_case stay unescaped.
    """
    text = _MARKS.sub(r"\\\g<0>", text)
    text = _LINE_START.sub(r"\\\g<0>", text)
    return _LIST_NUMBER.sub(r"\1\\\2", text)


def _lines(texts: tuple[str, ...]) -> str:
    # A backslash at the end of a line breaks it.
    return "\\\n".join(escaped(text) for text in texts)
