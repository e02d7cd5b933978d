"""
The names of known skills in a text.
"""

import pytest

from resumate.domain.language.skill_names import longest_in, names_in
from resumate.domain.lexicon import skill_kinds

LISTED = [
    name.strip()
    for part in (skill_kinds.MORE, skill_kinds.CERTIFICATES, skill_kinds.LICENCES)
    for name in part.replace("\n", " ").split(",")
    if name.strip()[-1:] not in {"", "+"}
    and name.strip().casefold() not in skill_kinds.COMMON_WORDS
]


def test_every_listed_name_is_found_as_it_is_listed():
    """
    And in a sentence, whatever its first letters are.
    """
    assert not [n for n in LISTED if n not in names_in(f"We all like {n} here.")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Public REST-APIs", "REST-APIs"),
        ("five ETLs", "ETLs"),
        ("Git for version control", "Git"),
        ("used version-control", "version-control"),
        ("an Infrastructure as Code", "Infrastructure as Code"),
        ("plain .NET work", ".NET"),
        ("C++ and rust", "C++"),
    ],
)
def test_a_name_is_found_however_it_is_written(text, found):
    """
    In the plural, and with other marks between its words.
    """
    first = longest_in(text)[0]
    assert text[first.start : first.end] == found


def test_who_says_i_am_names_nothing():
    """
    "I am" is no IAM.
    """
    assert names_in("I am a nurse") == frozenset()
    assert names_in("IAM policies") == {"IAM"}
