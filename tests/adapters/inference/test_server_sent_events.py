"""
The stream format, cut anywhere.
"""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumate.adapters.inference.server_sent_events import events

STREAM = (
    "data: a\u2028ü\r\n\r\n: ping\n\ndata:b\rdata: c\n\nevent: x\n\ndata: 🙂".encode()
)


@given(st.sets(st.integers(1, len(STREAM) - 1)))
def test_cuts_do_not_matter(cuts):
    """
    However the bytes are cut, the events are the same.
    """
    places = [0, *sorted(cuts), len(STREAM)]
    pieces = [STREAM[a:b] for a, b in pairwise(places)]

    assert [e for e in events(pieces) if e is not None] == ["a\u2028ü", "b\nc", "🙂"]


def test_a_line_without_end_is_refused():
    """
    A server cannot fill the memory with one line.
    """
    with pytest.raises(ValueError, match="without end"):
        list(events(b"x" * 100_000 for _ in range(100)))
