"""
Houses that stand in a line of their own, above or below the post held there.
"""

import pytest

from resumate.domain.reading.resume_reader import read_resume
from resume_texts import as_text

BELOW = """\
Mara Quill
mara.quill@example.com

EXPERIENCE
Pharmacist, Clinical Health\tMay 2021 – present
Wharfedale Royal Infirmary, Leeds
- Release 40 batches of chemotherapy a week
Pharmacist, Medicines Information\t2018 – April 2021
Wharfedale Royal Infirmary, Leeds
- Answered 20 enquiries a day
Dispenser\t2015 – 2018
Thornbury Pharmacy Ltd, Bradford
- Dispensed prescriptions
"""
ABOVE = """\
Tom Hask
tom.hask@example.com

WORK HISTORY

Corran Shipping Ltd, Glasgow

Deputy Manager - Freight Analytics, Jan 2022 - Present

Planner, Mar 2019 - Dec 2021
- Planned 60 sailings a month
- Cut detention costs by 18%

Aldgate Freight plc, London

Clerk, 2016 - 2019
- Raised customs entries
"""
STOPPED = """\
Noor Patel
noor.patel@example.com

EXPERIENCE
2021 – present\tCurator of Prints. Harrow City Museum.
- Catalogued 4,000 prints
2017 – 2021\tAssistant Curator, Textiles. Dunmore Museum, Dublin.
- Hung three shows
"""
PROJECTS = """\
Ines Farrow
ines.farrow@example.com

EMPLOYMENT
Site Engineer, Balfour Metro Ltd\t2020 – present
Northern Line Depot, London
- Set out 400 m of tunnel
Engineer, Costain Civil plc\t2017 – 2020
- Took levels
"""
BREAK = """\
Ines Farrow
ines.farrow@example.com

EMPLOYMENT
Site Engineer, Balfour Metro Ltd\t2020 – present
- Set out 400 m of tunnel
Career break – care of a parent 2016 – 2017
Clerk, Blue Door Bank, Leeds branch 2011 – 2016: counter service, complaints
"""


@pytest.mark.parametrize(
    ("resume", "posts"),
    [
        (
            BELOW,
            [
                ("Pharmacist, Clinical Health", "Wharfedale Royal Infirmary"),
                ("Pharmacist, Medicines Information", "Wharfedale Royal Infirmary"),
                ("Dispenser", "Thornbury Pharmacy Ltd"),
            ],
        ),
        (
            ABOVE,
            [
                ("Deputy Manager - Freight Analytics", "Corran Shipping Ltd"),
                ("Planner", "Corran Shipping Ltd"),
                ("Clerk", "Aldgate Freight plc"),
            ],
        ),
        (
            STOPPED,
            [
                ("Curator of Prints", "Harrow City Museum"),
                ("Assistant Curator, Textiles", "Dunmore Museum"),
            ],
        ),
        (
            PROJECTS,
            [
                ("Site Engineer", "Balfour Metro Ltd"),
                ("Engineer", "Costain Civil plc"),
            ],
        ),
        (
            BREAK,
            [
                ("Site Engineer", "Balfour Metro Ltd"),
                ("Career break", ""),
                ("Clerk", "Blue Door Bank"),
            ],
        ),
    ],
)
def test_the_house_that_stands_apart_employs(resume: str, posts: list[tuple[str, str]]):
    """
    A part of a house beside the title employs nobody where the house stands above or
    below; a firm by its legal form does, whatever stands below it.
    """
    read = read_resume(as_text(resume))

    assert posts == [(role.title, role.employer) for role in read.roles]


def test_a_remark_may_follow_dates_in_their_bracket():
    """
    "(June 2030 – May 2031, weekends)" dates a post, and what is done at home is none.
    """
    read = read_resume(
        as_text(
            "Cian Moss\ncian.moss@example.com\n\nWork Experience\n"
            "Shop help, Lough View Park, Ennis (summers 2030 and 2031, full time)\n"
            "- Filled the shelves\n"
            "Saturday help, Burren Fuels yard, Ennis (Oct 2029 – May 2030, part time)\n"
            "- Bagged coal\n"
            "Helping at home / family (since September 2031)\n"
            "- I look after my brother\n"
        )
    )

    assert [
        ("Shop help", "Lough View Park"),
        ("Saturday help", "Burren Fuels yard"),
        ("Helping at home / family", ""),
    ] == [(role.title, role.employer) for role in read.roles]


def test_a_break_that_leads_to_what_was_done_in_it_is_no_line_of_a_post():
    """
    "During my career break (2017 – 2025)" below a post that ended before opens a time
    of its own.
    """
    read = read_resume(
        as_text(
            "Ines Farrow\nines.farrow@example.com\n\nEXPERIENCE\n"
            "Site Engineer — Balfour Metro Ltd, Hull, May 2010 to July 2017\n"
            "- Set out 400 m of tunnel\n\n"
            "During my career break (August 2017 – August 2025)\n"
            "- School governor, Creedy Primary\n"
        )
    )

    posts = [(role.title.lower(), role.employer) for role in read.roles]
    assert [("site engineer", "Balfour Metro Ltd"), ("career break", "")] == posts
