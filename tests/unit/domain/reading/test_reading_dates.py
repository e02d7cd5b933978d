"""
Dates as people write them in resumes.
"""

import pytest

from resumate.domain.language.dates import all_dates, since_then
from resumate.domain.reading import find_dates

RANGES = [
    ("Jan 2021 – Present", "2021-01", None),
    ("2022 (Feb) - now", "2022-02", None),
    ("2019 (Mai) bis 2022 (Jan.)", "2019-05", "2022-01"),
    ("Wintersaison 2018/19 – jetzt", "2018", None),
    ("Winter 2018/19 bis Sommer 2021", "2018", "2021"),
    ("Sept 2024 - in progress", "2024-09", None),
    ("January 2021 to March 2022", "2021-01", "2022-03"),
    ("Sept. 2018 - 2020", "2018-09", "2020"),
    ("03/2019 – heute", "2019-03", None),
    ("03.2019 - 11.2021", "2019-03", "2021-11"),
    ("01.03.2019 bis 31.12.2020", "2019-03", "2020-12"),
    ("März 2022–Heute", "2022-03", None),
    ("seit 2019", "2019", None),
    ("seit Anfang 2019", "2019", None),
    ("since early May 2019", "2019-05", None),
    ("depuis mars 2019", "2019-03", None),
    ("depuis le 1er mars 2019", "2019-03", None),
    ("seit dem 1. März 2019", "2019-03", None),
    ("since the 1st of March 2019", "2019-03", None),
    ("desde el 1 de marzo de 2019", "2019-03", None),
    ("janv. 2020 – déc. 2021", "2020-01", "2021-12"),
    ("mars 2019 à aujourd’hui", "2019-03", None),
    ("05.2022 – ce jour", "2022-05", None),
    ("desde 2020", "2020", None),
    ("ene 2021 hasta la fecha", "2021-01", None),
    ("gennaio 2019 – oggi", "2019-01", None),
    ("set 2019 – atual", "2019-09", None),
    ("jan 2020 - heden", "2020-01", None),
    ("2019年3月 - 至今", "2019-03", None),
    ("2011年9月–2015年6月", "2011-09", "2015-06"),
    ("2019–2021", "2019", "2021"),
    ("2019-21", "2019", "2021"),
    ("2013-12 – 2014-12", "2013-12", "2014-12"),
    ("June–Aug 2019", "2019-06", "2019-08"),
    ("Jan’16 – Sep ’17", "2016-01", "2017-09"),
    ("sept 2020?jul 2021", "2020-09", "2021-07"),
    ("Mar 1, 2022 - Now", "2022-03", None),
    ("2020 -", "2020", None),
    ("10/2022 - vorauss. 03/2027", "2022-10", None),
    ("Sept 2024 – expected June 2027", "2024-09", None),
    ("Winter 2016/17", "2016", "2017"),
    ("Winter 2013/14 – Frühjahr 2017", "2013", "2017"),
    ("Wintersaisonen 2015/16 bis 2018/19", "2015", "2019"),
    ("Wintersaison 2019/20 (abgebrochen) und Sommersaison 2020", "2019", "2020"),
    ("Saison 14/15, 15/16", "2014", "2016"),
    ("Summers 2014, 2015 and 2016", "2014", "2016"),
    ("summers 2014–17", "2014", "2017"),
    ("Holiday 2014, Holiday 2015", "2014", "2015"),
    ("Summer 2019 – March 2021", "2019", "2021-03"),
    ("Summer 2019 – Present", "2019", None),
    ("Term 1 2025 – current", "2025", None),
    ("Semester 2, 2019 – Term 3 2021", "2019", "2021"),
    ("September 2017 to the present (16 hours a week)", "2017-09", None),
    ("March 2019 to present day", "2019-03", None),
    ("Sept. 2017 – Febr. 2019", "2017-09", "2019-02"),
    ("July 2026 to the end of October 2026", "2026-07", "2026-10"),
    ("mid-2016 until late 2018", "2016", "2018"),
    ("Anfang 2019 bis Ende März 2020", "2019", "2020-03"),
    ("since the end of 2019", "2019", None),
    ("Berlin Mitte 2019 – 2020", "2019", "2020"),
]


@pytest.mark.parametrize(("text", "start", "end"), RANGES)
def test_ranges_are_read_in_many_notations(text, start, end):
    """
    Months, numbers, dashes, words for "until" and "now" in eight languages.
    """
    span = find_dates(f"Engineer\t{text}")

    assert span is not None
    assert start == str(span.start)
    assert end == (str(span.end) if span.end else None)
    assert span.current == (end is None)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("BSc, 2015", "2015"),
        ("Certified (Juni 2023)", "2023-06"),
        ("1 March 2022", "2022-03"),
    ],
)
def test_a_single_date_is_an_end(text, date):
    """
    A date that stands alone says when something was reached.
    """
    span = find_dates(text)

    assert span is not None
    assert (None, date) == (span.start, str(span.end))
    assert not span.current


@pytest.mark.parametrize(
    "text",
    [
        "Led 12 people",
        "US Patent 11,234,567",
        "$2020 saved",
        "grew 2019 users",
        "version 3.2",
        "ISO 9001",
        "a 20/20 vision",
        "may help",
    ],
)
def test_other_numbers_are_no_dates(text):
    """
    Counts, sums, patents and versions are left alone.
    """
    assert find_dates(text) is None


def test_places_in_the_text_are_exact():
    """
    The span cuts exactly the date out of the text, accents and all.
    """
    text = "Größe GmbH – Jänner 2019 – heute – Wien"
    span = find_dates(text)

    assert span is not None
    assert text[span.begin : span.stop] == "Jänner 2019 – heute"


def test_all_dates_are_found_in_order():
    """
    Two ranges in one line are two spans.
    """
    spans = all_dates("2015 – 2017 school, 2018 – 2020 work")

    assert [("2015", "2017"), ("2018", "2020")] == [
        (str(s.start), str(s.end)) for s in spans
    ]


def test_one_season_begins_and_ends_in_its_year():
    """
    "Summer 2014" is no range, and has both a start and an end.
    """
    span = find_dates("Sommersaison 2014")

    assert span is not None
    assert (str(span.start), str(span.end), span.ranged) == ("2014", "2014", False)


@pytest.mark.parametrize("text", ["seit WS 2025/26", "seit Wintersemester 2025/26"])
def test_what_is_done_since_a_term_is_done_still(text):
    """
    A term that goes over the new year does not end what began in it.
    """
    span = find_dates(text)

    assert (span.start.year, span.end, span.current) == (2025, None, True)


def test_a_day_may_be_an_ordinal():
    """
    "3rd March 2018 to 30th June 2020" is one range.
    """
    span = find_dates("3rd March 2018 to 30th June 2020")

    assert (str(span.start), str(span.end), span.ranged) == ("2018-03", "2020-06", True)


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("seit 2012 Vorarbeiter", "Vorarbeiter"),
        ("since March 2012, head of stores", "head of stores"),
        ("depuis 2012 chef d’équipe", "chef d’équipe"),
        ("2012 Vorarbeiter", ""),
        ("seit 2012\tVorarbeiter", ""),
        ("Vorarbeiter seit 2012", ""),
    ],
)
def test_what_has_been_since_a_date_stands_behind_it(text, then):
    """
    Where the date opens the text, and stands in no column of its own.
    """
    assert then == since_then(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2017 (Sept-Dec): Temp", ("2017-09", "2017-12", True, 15)),
        ("2018 (März bis Mai)", ("2018-03", "2018-05", True, 19)),
        ("2008 (6 months)\tIntern", ("2008", "2008", False, 15)),
        ("2011 (600 hours)", ("None", "2011", False, 4)),
        ("2020 (Team-Lead)", ("None", "2020", False, 4)),
    ],
)
def test_a_part_of_a_year_is_told_behind_it(text, told):
    """
    From month to month, or how many of them; what else stands in brackets is no date.
    """
    span = find_dates(text)

    assert (str(span.start), str(span.end), span.ranged, span.stop) == told
