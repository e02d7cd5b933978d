"""
Which of the posts at one employer is spoken of, by the town behind its name.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)


def _line(number: int, text: str, role: str, kind: LineKind) -> ResumeLine:
    return ResumeLine(f"L{number}", text, Section.EXPERIENCE, role, kind=kind)


CHAIN = ResumeContent(
    Contact("Ada Kerr"),
    (
        Role("P1", "Tern & Sons", "Shop Manager", PartialDate(2020), None, current=True),
        Role("P2", "Tern & Sons", "Deputy Manager", PartialDate(2016), PartialDate(2019)),
    ),
    (
        _line(1, "Shop Manager, Tern & Sons, Hull, 2020", "P1", LineKind.ENTRY),
        _line(2, "Cut waste from 6% to 4% by ordering daily", "P1", LineKind.BULLET),
        _line(3, "Deputy Manager, Tern & Sons, Leeds, 2016 - 2019", "P2", LineKind.ENTRY),
        _line(4, "Planned the window displays", "P2", LineKind.BULLET),
    ),
    "en",
)  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("At Tern & Sons in Hull I cut waste from 6% to 4%.", True),
        ("At Tern & Sons, Hull, I cut waste from 6% to 4%.", True),
        ("At Tern & Sons in Leeds I cut waste from 6% to 4%.", False),
        ("At Tern & Sons I cut waste from 6% to 4%.", True),
        ("At Tern & Sons in Leeds and Hull I cut waste from 6% to 4%.", True),
        ("At Tern & Sons in Leeds I planned the window displays.", True),
    ],
)
def test_the_town_tells_which_post_it_was(sentence, true):
    """
    Who worked for one firm in two towns did in each what is told of it.
    """
    codes = codes_of(CHAIN, sentence)
    assert not codes if true else FindingCode.ROLE_MIXED in codes
