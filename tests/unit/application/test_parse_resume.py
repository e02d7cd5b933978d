"""
What a file says as a resume, on the day on which it is read.
"""

from datetime import UTC, datetime

from resumate.application.resumes.parse_resume import ParseResume
from worlds import PlainExtractor

TEXT = b"""Ida Brook
ida@example.org

EXPERIENCE
Surveyor, Esk Works, April 2029 - March 2032
Measured two bridges
"""


def _parsed_in(year: int) -> bool:
    parse = ParseResume(PlainExtractor(), lambda: datetime(year, 5, 20, tzinfo=UTC))
    [role] = parse(TEXT, "ida.txt").roles
    return role.current


def test_a_post_with_an_end_to_come_is_held_until_then():
    """
    Whoever reads the file before that day reads a post that goes on.
    """
    assert _parsed_in(2031)
    assert not _parsed_in(2033)
