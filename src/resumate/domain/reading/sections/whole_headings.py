"""
Headings that stand above, beside or in two rows, made lines of their own.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.folding import fold
from resumate.domain.reading.lines.headings import begins_heading, section_of_heading
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.reading.sections.part import WITH_ENTRIES
from resumate.domain.resume import Section


def headings_above(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines; where the sections of a life have their headings beside them, as the
    first cell of a row, each heading stands above its row. One of the two may stand
    above its rows already, if most others are beside theirs.
    """
    beside = [_heading_beside(line) for line in lines]
    told = {section_of_heading(heading) for heading in beside if heading}
    above = {section_of_heading(line.text) for line in lines if "\t" not in line.text}
    most = len(told) >= 3 and told & {Section.EXPERIENCE, Section.EDUCATION}
    if not {Section.EXPERIENCE, Section.EDUCATION} <= (told | above if most else told):
        yield from lines
        return
    for line, heading in zip(lines, beside, strict=True):
        if not heading:
            yield line
            continue
        yield replace(line, text=heading, kind=BlockKind.HEADING)
        rest = line.text.partition("\t")[2]
        yield replace(line, text=rest, kind=BlockKind.PARAGRAPH, apart=False)


def _heading_beside(line: SourceLine) -> str:
    """
    The heading that the first cell of a row is, or nothing.
    """
    cell, tab, _ = line.text.partition("\t")
    heads = tab and not line.bullet and section_of_heading(cell) is not None
    return cell if heads else ""


def heads_nothing(lines: Sequence[SourceLine], position: int) -> bool:
    """
    Whether an unknown heading has another one, or nothing, below or above it: capitals
    in a row are items of what stands above them ("PMP", "CCNA").
    """
    if not _is_strange(lines[position]):
        return False
    below = lines[position + 1] if position + 1 < len(lines) else None
    if below is None or below.kind is BlockKind.HEADING:
        return True
    return position > 0 and _is_strange(lines[position - 1])


def _is_strange(line: SourceLine) -> bool:
    return line.kind is BlockKind.HEADING and section_of_heading(line.text) is None


def whole_headings(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines, a heading of two rows made one; what stands beside it follows.
    """
    held: SourceLine | None = None
    for line in [*lines, None]:
        above, below = (
            x.text.partition("\t") if x else ("", "", "") for x in (held, line)
        )
        if held and line and begins_heading(above[0], below[0]):
            yield replace(held, text=f"{above[0]} {below[0]}", kind=BlockKind.HEADING)
            rest = f"{above[2]} {below[2]}".strip()
            held = replace(line, text=rest) if any(map(str.isalnum, rest)) else None
            continue
        if held:
            yield held
        held = line


def without_repeated(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines without the headings that stand in each post alike ("Job profile"): they
    open a part of the post, and no section.
    """
    times = Counter(fold(line.text) for line in lines if line.kind is BlockKind.HEADING)
    for line in lines:
        heading = line.kind is BlockKind.HEADING and times[fold(line.text)] > 1
        if heading and section_of_heading(line.text) not in WITH_ENTRIES:
            continue
        yield line
