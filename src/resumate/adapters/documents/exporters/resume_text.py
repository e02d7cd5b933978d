"""
Resumes as plain text and as Markdown.
"""

from collections.abc import Iterator

from resumate.adapters.documents.exporters.plain_text import escaped
from resumate.adapters.documents.exporters.resume_layout import (
    LaidEntry,
    LaidLine,
    ResumeLayout,
)

_BAR = " | "


def resume_as_text(layout: ResumeLayout) -> bytes:
    """
    The resume in UTF-8: headings in capitals, a dash before each bullet.
    """
    head = (layout.name, layout.headline, _BAR.join(layout.contact))
    # Apart, so that none of them is taken for the end of the one above it.
    rows = "\n\n".join(filter(None, head)).split("\n")
    for section in layout.sections:
        rows += ["", section.heading.upper()]
        for index, entry in enumerate(section.entries):
            headed = entry.title and (entry.place or entry.lines)
            rows += ["" for _ in range(1) if index and headed]
            rows += _text_rows(entry)
    return ("\n".join(rows) + "\n").encode()


def _text_rows(entry: LaidEntry) -> Iterator[str]:
    if entry.title:
        yield f"{entry.title} ({entry.dates})" if entry.dates else entry.title
    if entry.place:
        yield entry.place
    for line in entry.lines:
        yield f"- {line.whole}" if line.bullet else line.whole


def resume_as_markdown(layout: ResumeLayout) -> bytes:
    """
    The resume in Markdown (CommonMark), with its headings as headings.
    """
    contact = _BAR.join(map(escaped, layout.contact))
    head = [f"# {escaped(layout.name)}" if layout.name else ""]
    parts = [*head, escaped(layout.headline), contact]
    for section in layout.sections:
        parts.append(f"## {escaped(section.heading)}")
        for entry in section.entries:
            parts += _markdown_parts(entry)
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def _markdown_parts(entry: LaidEntry) -> Iterator[str]:
    if entry.title:
        dates = f" ({escaped(entry.dates)})" if entry.dates else ""
        alone = not (entry.place or entry.lines)
        yield f"{'' if alone else '### '}{escaped(entry.title)}{dates}"
    yield escaped(entry.place)
    yield "\n".join(_item(line) for line in entry.lines if line.bullet)
    for line in entry.lines:
        if not line.bullet:
            label = f"**{escaped(line.label)}** " if line.label else ""
            yield f"{label}{escaped(line.text)}"


def _item(line: LaidLine) -> str:
    return f"- {escaped(line.whole)}"
