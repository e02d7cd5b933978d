"""
Companies by every name that people write them by.
"""

import re

from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.grounding.sources.company_names import names_pattern, short_names

EMPLOYERS = ("Harbour & Sons GmbH", "Köhler's Bakery", "ÖBB", "St Brendan's Clinic")
PIECES = [
    *(
        "Harbour",
        "HARBOUR & SONS",
        "harbour",
        "Köhler’s",
        "KÖHLER'S BAKERY",
        "ÖBB-Werk",
    ),
    *("St Brendan's", "Brendans", " at ", " und ", ", ", "-", "'s", "n", " Labs", "ı"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_a_name_is_found_wherever_it_stands(text):
    """
    No text is passed over that has a name, in capitals or not, alone or with more.
    """
    pattern = names_pattern(n for e in EMPLOYERS for n in short_names(e))
    told = [m.span() for m in re.finditer(pattern.pattern, text)]

    assert [m.span() for m in pattern.finditer(text)] == told
    assert bool(pattern.search(text)) == bool(told)


def test_what_is_told_behind_a_name_is_no_part_of_it():
    """
    Two posts at one institute are there, be a grant told behind the name of one.
    """
    assert "Larkfield Bird Observatory" in short_names(
        "Larkfield Bird Observatory (EU grant, PI Dr R. Osei)"
    )


def test_legal_forms_of_spain_and_colombia_are_no_names():
    """
    "Aburrá Fresco S.A.S." is Aburrá Fresco to everybody.
    """
    assert "Aburrá Fresco" in short_names("Aburrá Fresco S.A.S.")
    assert "Aceites Monegros" in short_names("Aceites Monegros S.L.U.")


def test_a_kind_of_house_is_nobodys_name():
    """
    "Verlag" alone is not the "Verlag Morgenrot", and no name of another.
    """
    assert "Verlag" not in short_names("Verlag Morgenrot GmbH")
    assert "Morgenrot" in short_names("Verlag Morgenrot GmbH")
    assert "Agentur" not in short_names("Agentur Blaupause")
    assert "Brewery" not in short_names("Tollgate Brewery")
    assert "Apotheke" not in short_names("Apotheke Marktbreit")
