"""
A resume of an invented person as text, and texts as an extractor hands them over.
"""

import re

from resumate.domain.extracted_text import (
    BlockKind,
    ExtractedText,
    Page,
    TextBlock,
)

NORA = """\
Nora Feld
nora.feld@example.org | +44 20 7946 0123 | Leeds, UK | github.com/norafeld

SUMMARY
Compiler engineer who likes small languages and fast builds.

EXPERIENCE
Senior Compiler Engineer — Brightwater Ltd, Leeds (Jan 2020 – Present)
- Cut build times by 35% for 60 developers
- Led the move of the parser from C to Rust
Junior Engineer — Harbour & Sons, Hull (May 2017 – Dec 2019)
- Wrote the test harness that 4 teams use

EDUCATION
BSc Computer Science, University of Leeds, 2017

SKILLS
Rust, C++, LLVM, Python
"""


def as_text(told: str, media_type: str = "text/plain") -> ExtractedText:
    """
    *told* as an extractor would hand it over: a block a line, wide gaps as tabs; what
    stands below an empty line is apart.
    """
    blocks: list[TextBlock] = []
    apart = False
    for line in told.splitlines():
        bullet = re.match(r"\s*[-•*]\s+", line)
        plain = (line[bullet.end() :] if bullet else line).strip()
        kind = BlockKind.LIST_ITEM if bullet else BlockKind.PARAGRAPH
        if plain:
            text = re.sub(r" {3,}", "\t", plain)
            blocks.append(TextBlock(text, kind, apart=apart and bool(blocks)))
        apart = not plain
    return ExtractedText(media_type, (Page(1, tuple(blocks)),))
