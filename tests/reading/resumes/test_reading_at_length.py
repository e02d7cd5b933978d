"""
What it takes to read a file grows with its lines, and not with their square.
"""

import pytest

from effort import MUCH, effort
from resumate.domain.extracted_text import BlockKind
from resumate.domain.reading.entries.items import with_houses_told
from resumate.domain.reading.heads.parted import with_posts_below
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.reading.lines.wrapping import unwrapped

TIMES = 8


def sourced(text):
    return [SourceLine(line, BlockKind.PARAGRAPH, 1) for line in text.splitlines()]


@pytest.mark.parametrize(
    ("read", "lines", "few"),
    [
        (lambda text: unwrapped(text.splitlines()), "- a\n", 5_000),
        (lambda text: list(with_houses_told(sourced(text))), "a\n", 5_000),
        (lambda text: list(with_posts_below(sourced(text))), "a\n", 5_000),
        (lambda text: list(with_posts_below(sourced(text))), "2019 - 2020\na\n", 500),
    ],
    ids=["lists", "houses", "posts", "dates"],
)
def test_many_lines_take_a_time_for_each(read, lines, few):
    """
    No line is held against all those above or below it.
    """
    ordinary = TIMES * effort(read, lines * few)

    assert effort(read, lines * few * TIMES) < MUCH / 2 * ordinary
