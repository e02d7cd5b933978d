"""
Who somebody is by their years, and what they published and won.
"""

import pytest

from resumate.domain.composing import introduces
from resumate.domain.composing.clause import Form
from resumate.domain.composing.english.deeds.won import published, won
from resumate.domain.composing.english.lines.clause import read_english

YEARS = {
    "Sixteen years in marine engineering, eleven of them on ferries.": (
        "have spent sixteen years in marine engineering, eleven of them on ferries"
    ),
    "9 years in catering, 3 of them as supervisor / buyer": (
        "have spent 9 years in catering, 3 of them as a supervisor and buyer"
    ),
    "Over 20 years behind the counter": "have spent over 20 years behind the counter",
    "Six years of teaching knots to children": (
        "have spent six years teaching knots to children"
    ),
    "Six years of advice and debt work in council housing": (
        "have done six years of advice and debt work in council housing"
    ),
    "HIAB driver, 12 years on the road, 5 of them on low loaders": (
        "am a HIAB driver with 12 years on the road, 5 of them on low loaders"
    ),
}


@pytest.mark.parametrize(("line", "said"), YEARS.items(), ids=YEARS)
def test_years_introduce_a_person(line: str, said: str) -> None:
    """
    Where and how years were spent tells who somebody is.
    """
    first = read_english(line, current=True)[0]

    assert (first.form, first.text) == (Form.STATE, said)
    assert introduces(line, "en")


@pytest.mark.parametrize(
    "line",
    [
        "Two years in a row the best branch",
        "Three years in post",
        "14 years over the road and regional.",
        "Two years of night work",
        "my kids are in high school.",
        "My husband is posted to Fort Kent next spring.",
    ],
)
def test_what_tells_of_no_years_introduces_nobody(line: str) -> None:
    """
    Other spans of time, and one's family, are no introduction.
    """
    assert not introduces(line, "en")


@pytest.mark.parametrize(
    "line", ["In 2031 I took over my aunt's nursery.", "My work is in deaf education."]
)
def test_a_sentence_of_ones_own_introduces(line: str) -> None:
    """
    Whole sentences that tell of the person and their work do introduce.
    """
    assert introduces(line, "en")


OUT = {
    "“Salt loads in tidal marshes”, Journal of Estuary Science 14 (2031), 20–31.": (
        "“Salt loads in tidal marshes” (Journal of Estuary Science, 2031)"
    ),
    '"Reed beds and the law", Wetland Review (2030)': (
        '"Reed beds and the law" (Wetland Review, 2030)'
    ),
    "“Eel traps”, in A. Moss and B. Ray (eds), Hands in Water (Fen Press, 2029), 3.": (
        "“Eel traps” (Hands in Water, Fen Press, 2029)"
    ),
}


@pytest.mark.parametrize(("line", "said"), OUT.items(), ids=OUT)
def test_what_is_out_is_told_with_its_place(line: str, said: str) -> None:
    """
    A title in quotes with a journal or book and a year is a publication.
    """
    [told] = read_english(line, current=False)

    assert told.text == f"My publications include {said}"


@pytest.mark.parametrize(
    "line",
    [
        "“Salt loads in tidal marshes”, under review at Estuary Letters",
        "“Salt loads in tidal marshes”, forthcoming",
        "In preparation: a book on marshes",
        "“Always cheerful and on time”, my last manager",
    ],
)
def test_what_is_not_out_is_not_published(line: str) -> None:
    """
    What has no place and year of its own may not be out.
    """
    assert not published(line)


WON = {
    "Safe Rider award 2029, 2030, 2032": (
        "received the Safe Rider award in 2029, 2030 and 2032"
    ),
    "2031 | Small Field Grant, Fenland Academy, £6,100 (principal investigator)": (
        "received a Small Field Grant (Fenland Academy, £6,100, as principal "
        "investigator) in 2031"
    ),
    "2034 | Tutor and Lecturer Teaching Award, Elm College": (
        "received the Tutor and Lecturer Teaching Award (Elm College) in 2034"
    ),
    "Young Chef Medal, Guild of Cooks, 2031": (
        "received the Young Chef Medal (Guild of Cooks) in 2031"
    ),
}


@pytest.mark.parametrize(("line", "said"), WON.items(), ids=WON)
def test_what_was_won_is_received(line: str, said: str) -> None:
    """
    A prize or grant by its name, with who gave it, how much, and when.
    """
    [told] = read_english(line, current=True)

    assert (told.form, told.text) == (Form.DID, said)


@pytest.mark.parametrize(
    "line",
    [
        "Managed grants and awards, 2031",
        "Judge for the Bakery Award, 2031",
        "Housing grant applications 2031",
        "Applied for the Lottery Grant, £8,000",
        "Design award, shortlisted 2031",
        "Award",
        "Social Care Award",
    ],
)
def test_what_may_not_be_ones_own_was_not_won(line: str) -> None:
    """
    Others' grants, applications and shortlists are none, nor is a bare name.
    """
    assert not won(line)
