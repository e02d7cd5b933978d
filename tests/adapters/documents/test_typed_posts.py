"""
Posts as people type them: by how deep a line stands, under which firm and heading.
"""

import pytest

from resumate.adapters.documents.child import extracted
from resumate.domain.reading.lines.headings import section_of_heading
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import Section

TOP = "Nora Feld\nLeeds   nora.feld@example.org   07700 900111\n\nEXPERIENCE\n\n"


BELOW = """
EDUCATION

Oakmere College
Matric (2012)

SKILLS

SAP WM, Excel

LANGUAGES

English
"""


def posts(told: str, top: str = TOP) -> list[tuple[str, str]]:
    """
    Title and employer of each post.
    """
    content = read_resume(extracted(f"{top}{told}".encode(), max_pages=9))
    return [(r.title, r.employer) for r in content.roles]


UNDER_ONE_FIRM = """
Pine Hill Hotel, Aspen, CO
  Front Desk Agent   (Jun 2031 - present)
    Check guests in
  Bellhop   (May 2029 - May 2031)
    Carried bags
    Run the shuttle

Bay Bait & Tackle
    Dock Master, 2025 - 2029
        Assign 140 slips
        Run the fuel dock
    Deckhand, 2022 - 2025
        Tied up boats
"""


def test_what_stands_deeper_than_a_post_was_done_there():
    """
    Of posts that stand below their firm, what is deeper still names nothing.
    """
    assert posts(UNDER_ONE_FIRM) == [
        ("Front Desk Agent", "Pine Hill Hotel"),
        ("Bellhop", "Pine Hill Hotel"),
        ("Dock Master", "Bay Bait & Tackle"),
        ("Deckhand", "Bay Bait & Tackle"),
    ]


def test_the_firm_below_a_post_is_no_item():
    """
    Below a heading and a post with its dates stands the firm, however deep.
    """
    told = "  Welder (2029 - 2031)\n    Acme Metals Ltd, Hull\n      - Built frames\n"

    assert posts(told) == [("Welder", "Acme Metals Ltd")]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            """
TERN STORES (PTY) LTD
Gate Clerk (May 2026 - May 2029)
- Checked papers

BLUFF SUPERMART
Cashier (May 2023 - May 2026)
- Worked on tills
""",
            [("Gate Clerk", "TERN STORES (PTY) LTD"), ("Cashier", "BLUFF SUPERMART")],
        ),
        (
            """
Teacher
Oak School, Hull
2026 to 2029
- Taught

BEFORE THAT

Shepherd
Morris Tate, Huntervale
2023 to 2026
- Lambed
""",
            [("Teacher", "Oak School"), ("Shepherd", "Morris Tate")],
        ),
    ],
)
def test_capitals_over_a_post_open_no_section(told, found):
    """
    A firm in capitals above what was held there, and what leads to earlier posts.
    """
    assert posts(told + BELOW)[:2] == found


def test_who_employs_a_teacher_is_named_below_teaching():
    """
    A house by a person's name before its town, and no course: "Statistics I".
    """
    told = (
        "TEACHING\n\nTeacher Aide\nSt Dympna's, Foxmere (part-time)\n2025 to 2027\n"
        "- Worked with two boys\n"
    )
    top = TOP.replace("EXPERIENCE\n\n", "")

    assert posts(told, top) == [("Teacher Aide", "St Dympna's")]


def test_research_and_work_are_posts():
    """
    What stands under both is employment; projects stay projects.
    """
    assert section_of_heading("Research and Work") is Section.EXPERIENCE
    assert section_of_heading("Projects and Experience") is Section.PROJECTS
