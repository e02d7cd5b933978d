"""
Which of the lines and names of a head is the post, which the house and which but a part
of it.
"""

import pytest

from resumate.domain.reading.resume_reader import read_resume
from resume_texts import as_text

TOP = "Nora Feld\nLeeds   nora.feld@example.org   07700 900111\n\nEXPERIENCE\n\n"


def posts(told: str) -> list[tuple[str, str]]:
    """
    Title and employer of each post.
    """
    return [(r.title, r.employer) for r in read_resume(as_text(TOP + told)).roles]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            """
March 2031 - present
Larkfield Care Home, Ballycarra
Rowan Unit (dementia, 22 beds)
Healthcare Assistant
- Keep charts

May 2028 - February 2031
Pinder Printers, Rushcote
Bindery
Folder Operator
- Ran the guillotine
""",
            [
                ("Healthcare Assistant", "Larkfield Care Home"),
                ("Folder Operator", "Pinder Printers"),
            ],
        ),
        (
            """
2029 - present
Pastry Section
Commis Chef
The Larch Tree, Dunmorran
- Made breads for 90 covers
""",
            [("Commis Chef", "The Larch Tree")],
        ),
        (
            """
Larkfield Home Goods — Distribution Center, Dunmorran, OH
Inbound Supervisor | June 2032 – Present
- Supervise 23 associates

Pinder Foods — Head Office, Rushcote
Buyer | May 2028 - May 2032
- Bought tea
""",
            [
                ("Inbound Supervisor", "Larkfield Home Goods"),
                ("Buyer", "Pinder Foods"),
            ],
        ),
        (
            """
Distribution Center, Dunmorran, OH
Picker | June 2032 – Present
- Pick 900 lines a shift
""",
            [("Picker", "Distribution Center")],
        ),
        (
            """
Payroll Clerk
Wages section
Tarn Housing Trust · Derby · Feb. 2026 – Aug. 2030
- Paid 220 staff each month

Porter
Night shift
Hotel Meridian · York · Jan. 2025 – Jan. 2026
- Carried bags
""",
            [("Payroll Clerk", "Tarn Housing Trust"), ("Porter", "Hotel Meridian")],
        ),
        (
            """
Clerk - Ministry of Lands, Survey Division
From 1/2026 to 12/2027
- Drew maps
""",
            [("Clerk", "Ministry of Lands")],
        ),
    ],
)
def test_a_part_of_a_house_employs_nobody(told, found):
    """
    A ward, an office or a team is neither who employed nor what somebody was.
    """
    assert posts(told) == found


@pytest.mark.parametrize(
    ("post", "part", "house"),
    [
        ("Healthcare Assistant", "Stroke Unit (Rowan 2)", "Larkfield General Hospital"),
        ("Phlebotomist", "Day Surgery Ward", "Larkfield General Hospital"),
        ("Data Analyst", "Payments Team", "Tarn Software"),
        ("Guide", "Charter Division", "Holm Coaches Ltd"),
        ("Tutor", "School of Art, Media and American Studies", "Brae University"),
        ("Teacher", "Lower School", "Tybee Academy"),
        ("Clerk", "Office of the Registrar", "Quill College"),
        ("Intern", "Department of Prints, Maps and Books", "Albert Museum"),
    ],
)
def test_a_part_of_a_house_is_told_by_neither_name(post, part, house):
    """
    Wherever it stands: behind the post, before the house or behind it.
    """
    heads = [
        f"{post}, {part}\n{house}, Leeds\n2029 - 2031",
        f"{house}, Leeds\t2029 - 2031\n{post}, {part}",
        f"{post} | {house}, {part} | 2029 - 2031",
        f"{post}, {part}, {house}, Leeds, 2029 - 2031",
    ]

    assert [posts(f"{head}\n- Kept the log\n") for head in heads] == 4 * [
        [(post, house)]
    ]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Dean, School of Nursing", ("Dean, School of Nursing", "Tern College")),
        ("Manager, Support Team", ("Manager, Support Team", "Tern College")),
        ("Vice President, Loans Desk", ("Vice President, Loans Desk", "Tern College")),
        ("Assistant Coach, Track", ("Assistant Coach, Track", "Tern College")),
    ],
)
def test_who_leads_a_part_is_called_by_it(told, found):
    """
    A post is not whole without what is led, nor without what is taught.
    """
    assert posts(f"{told}\nTern College\n2029 - 2031\n- Met weekly\n") == [found]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "Policy Officer, Ministry of Fields, Fisheries and Food, London",
            ("Policy Officer", "Ministry of Fields, Fisheries and Food"),
        ),
        (
            "Head of Sales, Marks and Spencer, Leeds",
            ("Head of Sales", "Marks and Spencer"),
        ),
    ],
)
def test_a_row_of_fields_is_one_name(told, found):
    """
    A comma in it parts nothing; one behind a post does.
    """
    assert posts(f"{told}\t2029 - 2031\n- Met weekly\n") == [found]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "Physiotherapist\nElm Clinic\nHawsedale, Uldale\n2029 - 2031\n- Saw 9",
            ("Physiotherapist", "Elm Clinic"),
        ),
        (
            "Analyst\nDelloway\nLondon, May 2025 - April 2029\n- Counted beans",
            ("Analyst", "Delloway"),
        ),
        (
            "Porter\nSluice Team\nMay 2029 - May 2031\n- Moved beds",
            ("Porter", "Sluice Team"),
        ),
    ],
)
def test_what_looks_like_a_part_may_be_all_there_is(told, found):
    """
    Where no house is named besides, a clinic or a team is who employed.
    """
    assert posts(told) == [found]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "Straits Cold Haulage: Truck Driver",
            ("Truck Driver", "Straits Cold Haulage"),
        ),
        ("Mossbank Nurseries Ltd: Grower", ("Grower", "Mossbank Nurseries Ltd")),
        (
            "Port Royal Transit Company: Bus Operator",
            ("Bus Operator", "Port Royal Transit Company"),
        ),
        (
            "Housing Officer: Tenancy Support\nWyre Council",
            ("Housing Officer: Tenancy Support", "Wyre Council"),
        ),
        ("Last Position: Team Leader\nOtley Print", ("Team Leader", "Otley Print")),
    ],
)
def test_a_firm_before_a_colon_employs(told, found):
    """
    "Acme Haulage: Driver"; no post, and no label, before one does.
    """
    ((title, employer),) = posts(f"{told}\nTruro NS\n2025 to 2029\n- Kept the log")

    assert (title.removeprefix("Last Position: "), employer) == found


def test_a_word_before_a_colon_is_no_part_of_the_firm_above():
    """
    Who "Tesmo" is, no word says; it was not the nursery that is named above.
    """
    told = (
        "Moss Nurseries Ltd: Grower\n2029 to date\n- Raise plugs\n\n"
        "Tesmo: Checkout Operator\n2025 to 2029\n- Worked on tills\n"
    )

    assert posts(told)[1][1] != "Moss Nurseries Ltd"


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "Quill & Loft, Macon, GA\tMarch 2028 - Present\nFloor Lead\n- Count stock",
            ("Floor Lead", "Quill & Loft"),
        ),
        (
            "Tybee Public Library, Mason, OH\tMay 2026 - May 2028\nPage\n- Shelved",
            ("Page", "Tybee Public Library"),
        ),
        (
            "Baker, Alder Foods, Leeds\tMay 2026 - May 2028\n- Made dough",
            ("Baker", "Alder Foods"),
        ),
    ],
)
def test_a_town_before_its_state_is_no_post(told, found):
    """
    "Macon" is a mason in French, and a town before "GA".
    """
    assert posts(told) == [found]


@pytest.mark.parametrize(
    ("told", "employer"),
    [
        ("2029 - 2031\tSelf-employed groomer, East Neuk of Wharfe", ""),
        ("2029 - 2031\tSelbständiger Gärtner, Obere Au", ""),
        ("2029 - 2031\tSelf-employed joiner, Holm Timber Ltd", "Holm Timber Ltd"),
        ("2029 - 2031\tJoiner, Holm Joinery, Cupar", "Holm Joinery"),
    ],
)
def test_where_somebody_works_alone_employs_nobody(told, employer):
    """
    Behind a post of one's own stands a district, or the own firm.
    """
    assert [e for _, e in posts(f"{told}\n- Quote for jobs\n")] == [employer]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            """
Holm Credit Union — Leeds

Teller II | Jan 2029 – Aug 2031
- Handled 90 transactions

Tarnways — York

Shift Lead, Pharmacy Department | 2024 – 2027
- Counted cash
""",
            [
                ("Teller II", "Holm Credit Union"),
                ("Shift Lead, Pharmacy Department", "Tarnways"),
            ],
        ),
        (
            """
Elm University Hospital
Nurse Manager 1, Theatre Recovery   Jan 2030 - date
- Rosters for 22 staff
Staff Nurse, Theatre Recovery   Mar 2024 - Dec 2029
- Recovery of day cases
Auk Community Nursing
Public Health Nurse (locum)   2022 - 2024
- Home visits
BREAK
Carer for my father   Feb 2021 - Jan 2022
""",
            [
                ("Nurse Manager 1, Theatre Recovery", "Elm University Hospital"),
                ("Staff Nurse, Theatre Recovery", "Elm University Hospital"),
                ("Public Health Nurse", "Auk Community Nursing"),
                ("BREAK", ""),
            ],
        ),
        (
            """
Pharmacy Technician
Barrow Drug Mart, Toronto
Community pharmacy, 300 scripts a day
2030 - present
- Count narcotics

Farm cadet
Brae Drug Mart
Store 1184, Scarborough
2027 - 2030
- Insurance billing
""",
            [
                ("Pharmacy Technician", "Barrow Drug Mart"),
                ("Farm cadet", "Brae Drug Mart"),
            ],
        ),
        (
            """
Corvey Cold Store. Reach truck driver. Nov 2030 - present.
Nights, -22C.

Tern Steel, Hull. Line operative. 2025 - 2029.
Packing line 4.

Station Officer. Elm Fire Brigade. 2022 - 2025.
Two tours.
""",
            [
                ("Reach truck driver", "Corvey Cold Store"),
                ("Line operative", "Tern Steel"),
                ("Station Officer", "Elm Fire Brigade"),
            ],
        ),
    ],
)
def test_a_firm_is_found_wherever_its_part_stands(told, found):
    """
    What only describes or counts a house, or names a part of one, is not who employed;
    the firm stands above, beside, or before a full stop.
    """
    assert posts(told) == found


@pytest.mark.parametrize("grade", ["Distinction", "2:1", "1,7", "First-class honours"])
def test_a_grade_is_no_part_of_a_school(grade):
    """
    Behind its name in brackets, as behind a degree.
    """
    text = f"{TOP}Porter, Elm Ltd, 2020\n\nEDUCATION\n\nBSc Optics, Brae College"
    roles = read_resume(as_text(f"{text} ({grade}), 2018\n")).roles

    assert roles[-1].employer == "Brae College"


@pytest.mark.parametrize(
    "told",
    [
        "Butter and cheese plant, 140 staff, 31,000 tonnes a year",
        "A family firm that makes butter and soft cheese.",
    ],
)
def test_what_a_house_is_may_stand_above_its_posts(told):
    """
    Both posts are there, and what it is is told below the first.
    """
    resume = read_resume(
        as_text(
            f"{TOP}Elm Creameries, Mallow\n\n{told}\n\n"
            "Quality Manager | May 2022 – present\n- Ran the lab\n\n"
            "Technologist | May 2017 – May 2022\n- Swabbed plant\n"
        )
    )

    assert [post.employer for post in resume.roles] == ["Elm Creameries"] * 2
    assert next(x.role for x in resume.lines if x.text == told) == "P1"


def test_a_month_behind_what_is_remarked_on_a_firm_begins_a_post():
    """
    "(work experience, 1 week, May 2031)" tells when it was: what follows was done
    there, and not at the firm above.
    """
    told = (
        "Harbour Tea Room, Whitby (Saturdays since July 2030)\n"
        "I serve, take payments and cash up.\n\n"
        "Orme Pryce Solicitors, Whitby (work experience, 1 week, May 2031)\n"
        "I answered the phone and put files in order.\n"
    )

    content = read_resume(as_text(TOP + told))

    found = [(r.employer, r.start.year, r.current) for r in content.roles]
    assert found == [
        ("Harbour Tea Room", 2030, True),
        ("Orme Pryce Solicitors", 2031, False),
    ]
    (line,) = [line for line in content.lines if "phone" in line.text]
    assert line.role == content.roles[1].id


def test_the_sentence_of_a_row_ends_at_its_country():
    """
    "Plymouth, UK. …" ends the head of a dated row, however long the row goes on.
    """
    told = (
        "Nov 2031 – Dec 2033\tPostdoctoral Researcher, Institute for Tidal Change, "
        "Plymouth, UK. Survey data of volunteers, an R package for models of what "
        "they missed, and two papers from them.\n"
        "2029 – 2031\tField assistant, Tern Surveys Ltd, UK. Counts of birds.\n"
    )

    assert posts(told) == [
        ("Postdoctoral Researcher", "Institute for Tidal Change"),
        ("Field assistant", "Tern Surveys Ltd"),
    ]


def test_what_begins_with_a_deed_heads_no_post() -> None:
    """
    "Operated bandsaw, mincer and Multivac packer" names no firm and no packer.
    """
    told = """
Butcher, Larkfield Meats, Rushcote          Nov 2033 - Jan 2039
  Boned and portioned for 85 customers
  Operated bandsaw, mincer and Multivac vacuum packer
  Worked on the boning line with seven others
"""
    assert posts(told) == [("Butcher", "Larkfield Meats")]
