"""
The same two posts, set as people set them in plain text.
"""

import pytest

from resumate.adapters.documents.passage import Passage, as_pages
from resumate.adapters.documents.plain_text import read_plain
from resumate.adapters.documents.table_rows import row_passages
from resumate.domain.extracted_text import ExtractedText
from resumate.domain.language.dates import all_dates
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import Section

HEADINGS = {
    "numbers": "1. {}",
    "stars on both sides": "*** {} ***",
    "a star on both sides": "* {} *",
    "no blank": "*{}*",
    "a dash on both sides": "— {} —",
    "a bullet": "• {}",
    "spread letters": "{spread}",
    "brackets": "[{}]",
    "a quotation mark": "> {}",
    "colon": "{}:",
    "a line": "{} ----------",
}
ENTRIES = {
    "bars without blanks": "{title}|{firm}|{dates}",
    "slashes": "{title} / {firm} / {dates}",
    "dates, firm, title": "{dates}\n{firm}\n{title}",
    "dates, title, firm": "{dates}\n{title}\n{firm}, {town}",
    "firm, title, dates": "{firm}, {town}\n{title}\n{dates}",
    "title, dates, firm": "{title}\n{dates}\n{firm}, {town}",
}
POSTS = (
    ("Rechtsanwaltsfachangestellte", "Granite Works", "Hull", "06/21", "present"),
    ("Marketing-Managerin", "Parcelway", "Leeds", "02/18", "05/21"),
    ("Fitter/Welder", "Castlegate Fabrications", "York", "11/15", "01/18"),
)
BREAK = "02/2014 - 10/2015 Career break (caring for my mother)"


def read(text):
    """
    The resume in that plain text.
    """
    passages, _ = read_plain(text.encode())
    return read_resume(ExtractedText("text/plain", as_pages(passages)))


def written(heading, entry, *, gap="", task="- Kept the rota\n"):
    """
    Those posts under headings and in entries of that form, a break among them.
    """
    names = ("Work History", "Education", "Skills")
    work, school, skills = (
        heading.format(
            name, spread="   ".join(" ".join(w.upper()) for w in name.split())
        ).replace("1.", f"{number}.")
        for number, name in enumerate(names, 1)
    )
    told = [
        entry.format(title=title, firm=firm, town=town, dates=f"{start} - {end}")
        for title, firm, town, start, end in POSTS
    ]
    told = [
        f"{told[0]}\n{task}{gap}",
        f"{BREAK}\n{gap}",
        *(f"{x}\n{gap}" for x in told[1:]),
    ]
    return (
        "Jo Sample\nHull | 0770 900123 | jo@example.org\n\n"
        f"{work}\n\n{''.join(told)}\n{school}\n"
        f"BSc Biology, University of Hull, 2011\n\n{skills}\n- Excel\n- SAP\n"
    )


def posts_of(content):
    """
    Title, firm, start and end of what was worked, without the break.
    """
    return [
        (r.title, r.employer, str(r.start), "now" if r.current else str(r.end))
        for r in content.roles
        if r.employer not in {"", "University of Hull"}
    ]


EXPECTED = [
    ("Rechtsanwaltsfachangestellte", "Granite Works", "2021-06", "now"),
    ("Marketing-Managerin", "Parcelway", "2018-02", "2021-05"),
    ("Fitter/Welder", "Castlegate Fabrications", "2015-11", "2018-01"),
]


@pytest.mark.parametrize("heading", HEADINGS.values(), ids=HEADINGS)
def test_a_heading_is_one_however_it_is_marked(heading):
    """
    Work, school and skills stand in their sections, and no heading among their lines.
    """
    content = read(written(heading, ENTRIES["firm, title, dates"]))

    told = {line.text: line.section for line in content.lines}
    assert told["Kept the rota"] is Section.EXPERIENCE
    assert told["SAP"] is Section.SKILLS
    assert posts_of(content) == EXPECTED
    assert not [text for text in told if "Skills" in text or "Education" in text]


@pytest.mark.parametrize("gap", ["", "\n"], ids=["tight", "apart"])
@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_posts_are_read_in_any_order_of_their_parts(entry, gap):
    """
    With and without an empty line between them, tasks under one of them only.
    """
    assert posts_of(read(written("{}:", entry, gap=gap))) == EXPECTED


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Porter, Alder Hotel, 03/19 – 05/22", ("2019-03", "2022-05")),
        ("Porter, Alder Hotel, Mar 98 – Sept. 03", ("1998-03", "2003-09")),
        ("Porter, Alder Hotel, since 03/19", ("2019-03", "now")),
        ("Porter, Alder Hotel, 11.20 bis heute", ("2020-11", "now")),
    ],
)
def test_two_digits_are_a_year_in_a_range_of_months(text, dates):
    """
    On both sides, or where it goes on.
    """
    content = read(f"Jo Sample\njo@example.org\n\nEXPERIENCE\n{text}\n- Carried\n")

    assert [posts_of(content)[0][2:]] == [dates]


@pytest.mark.parametrize(
    "text",
    [
        "Open 08.30 – 12.45 Uhr",
        "Prices 2.50 - 3.20",
        "Available from May 12 to May 15",
        "Free from June 20",
        "Later 05/22 – 03/19",
    ],
)
def test_other_numbers_in_pairs_are_no_years(text):
    """
    Hours, prices, days of a month, and what would end before it begins.
    """
    assert not all_dates(text)


def test_what_has_bars_goes_on_below_no_line():
    """
    A task under a row that fills the width is no part of the firm's name, and a row
    below a long task no part of that.
    """
    text = (
        "Jo Sample\njo@example.org\n\nEXPERIENCE\n"
        "April 2022 to June 2024 | Teaching Assistant | Mosswood Primary School\n"
        "Ordered stock and kept the rota\nPrepared reports\n\n"
        "March 2020 to March 2022 | Porter | Alder Grand Hotel and Conference Rooms\n"
        "Carried luggage for the guests of the hotel\n\n"
        "March 2018 to March 2020 | Gardener | Castle Park and Botanical Rose Garden\n"
        "Trimmed the hedges there\n\n"
        "March 2016 to March 2018 | Cook | Harbour View Restaurant and Public House\n"
        "Cooked\n\n"
    )

    employers = [role.employer for role in read(text).roles]
    assert employers[0] == "Mosswood Primary School"
    assert employers[3] == "Harbour View Restaurant and Public House"


def test_a_title_may_open_like_a_verb():
    """
    Its firm's legal form is in small letters.
    """
    text = (
        "Jo Sample\njo@example.org\n\nEXPERIENCE\n2022-12 – 2024-04\n"
        "Porter, Alder Hotel\n- Carried\n\n2018-12 – 2022-11\n"
        "Marketing Executive, Loxley Foods plc\n- Wrote\n"
    )

    assert [role.title for role in read(text).roles] == [
        "Porter",
        "Marketing Executive",
    ]


def told(lines):
    """
    The resume of those lines; what begins with a star is set in bold.
    """
    top = "Jo Sample\njo@example.org\n*EXPERIENCE\n"
    rows = f"{top}{lines}\n*EDUCATION\nBSc Biology, University of Hull, 2011".split(
        "\n"
    )
    passages = [
        Passage(x.removeprefix("*"), style=(True, x.isupper()) if x[0] == "*" else None)
        for x in rows
    ]
    return read_resume(ExtractedText("application/pdf", as_pages(passages)))


@pytest.mark.parametrize(
    "form",
    [
        "{dates}\n{firm}\n*{post}",
        "{dates}\n*{post}\n{firm}",
        "{firm}\t{dates}\n*{post}",
        "{firm}\n*{post}, {dates}\nKept the rota",
    ],
)
def test_a_post_in_bold_belongs_to_its_own_dates(form):
    """
    Wherever its firm and its dates stand.
    """
    first = form.format(post="Porter", firm="Granite Works", dates="06/2021 - present")
    second = form.format(post="Driver", firm="Parcelway", dates="02/2018 - 05/2021")

    assert posts_of(told(f"{first}\n{second}")) == [
        ("Porter", "Granite Works", "2021-06", "now"),
        ("Driver", "Parcelway", "2018-02", "2021-05"),
    ]


def test_an_acronym_is_no_heading():
    """
    In capitals as the headings are, "SAP" is what somebody can.
    """
    rows = (
        "Jo Sample\njo@example.org\nEXPERIENCE\nPorter, Alder Hotel, 2019\nSKILLS\n"
        "SAP\nCash handling\nEDUCATION\nBSc Biology, Hull, 2011"
    ).split("\n")
    passages = [Passage(x, style=("caps",) if x.isupper() else None) for x in rows]
    content = read_resume(ExtractedText("application/pdf", as_pages(passages)))

    assert [x.text for x in content.lines if x.section is Section.SKILLS] == [
        "SAP",
        "Cash handling",
    ]


def test_a_row_has_its_dates_beside_the_first_of_two_lines():
    """
    Post and firm in a cell of a table are two things.
    """
    post = [Passage("Fitter/Welder"), Passage("Castlegate Fabrications, Hull")]

    rows = row_passages([post, [Passage("03/2019 - 05/2022")]])

    assert [row.text for row in rows] == [
        "Fitter/Welder\t03/2019 - 05/2022",
        "Castlegate Fabrications, Hull",
    ]


def test_two_words_that_share_their_end_are_a_heading():
    """
    "Schul- und Berufsausbildung", with signs around it, too.
    """
    text = (
        "Jo Sample\njo@example.org\n\n== Arbeitsverhältnisse ==\n"
        "2019 – 2021 Fahrer, Paketdienst Tann\n\n== Schul- und Berufsausbildung ==\n"
        "2011 Mittlere Reife, Realschule Tann\n\n== EDV ==\nSAP\n"
    )

    told = {line.text: line.section for line in read(text).lines}
    assert told["2011 Mittlere Reife, Realschule Tann"] is Section.EDUCATION
    assert told["SAP"] is Section.SKILLS


def test_what_stands_under_a_heading_of_its_own_is_no_post():
    """
    A reader of magazines is nobody's, where posts have their own heading.
    """
    text = (
        "Jo Sample\njo@example.org\n\nWORK HISTORY\n"
        "2019 - 2021 Driver, Parcelway Ltd\n- Drove\n\nREADING\nThe Glazier's Weekly\n"
        "Reader since 2007; editor of its letters 2011 - 2013\n"
    )

    assert [role.title for role in read(text).roles] == ["Driver"]
