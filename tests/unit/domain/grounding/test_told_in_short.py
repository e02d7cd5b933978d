"""
Numbers and papers of a line that a sentence tells in other words.
"""

import pytest

from gate import codes_of
from resumate.domain.grounding.quantities.numbers import quantities
from resumate.domain.language.words import words
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

FITTER = told_resume(
    "@name Ada Kerr\n"
    "@experience\n"
    "# Quill Power | Licensed Fitter | 2021-04 | now\n"
    "Scan about 60 switchboards a year with a thermal camera\n"
    "Completed about 140 periodic inspections (EICR) a year in shops\n"
    "Handle complaints up to £500 in compensation on own authority\n"
    "Mentor one apprentice (third year) at present\n"
    "# Fell Homes | Fitter | 2015-03 | 2021-03\n"
    "Assisted the roof crew on 30 roofs in 2019 and 2020 (rails, cable runs)\n"
    "Wrote 6 standard operating procedures\n"
    "Administered 600 meters with two colleagues\n"
    "@certifications\n"
    "Fitter's licence (A-grade), since 2015\n"
    "Certificate III in Power, Aldmere College, 2015\n"
    "C-class driver's licence\n"
)


@pytest.mark.parametrize(
    "sentence",
    [
        "About sixty boards a year go under my thermal camera.",
        "I complete some 140 EICRs a year, mainly in shops.",
        "If a guest is unhappy, I can offer up to £500 in compensation.",
        "I mentor a third-year apprentice.",
        "I lent a hand to the roof crew on thirty roofs over two years.",
        "I wrote half a dozen SOPs at Fell Homes.",
        "Earlier I was one of three administrators who looked after 600 meters.",
        "All up I was with Fell Homes for six years.",
        "I am a licensed fitter with more than eleven years behind me.",
        "My trade certificate is a Cert III in Power from Aldmere College.",
        "I hold an ordinary C-class licence.",
        "PLCs are the gap in my trade so far: I have never programmed one.",
        "For me, a workshop is judged in the first ninety seconds.",
        "Accuracy and calm are what I should like to be known for.",
        "I am charmed by buildings with a past.",
    ],
)
def test_other_words_for_it_are_supported(sentence) -> None:
    """
    Compounds, letters in a bracket, years that are listed, everyday words for a paper;
    and what one lacks, likes or holds in general.
    """
    assert codes_of(FITTER, sentence) == set()


def test_what_a_german_compound_counts_is_its_first_part() -> None:
    """
    A "34-Betten-Station" has 34 beds.
    """
    text = "Die Dienstpläne der 34-Betten-Station erstelle ich."
    (beds,) = quantities(text, words(text, "de"), "de")
    assert [w.text for w in beds.nouns] == ["Betten"]


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("I scan 60 vehicles a year.", FindingCode.NUMBER_WRONG_MEANING),
        ("I complete some 140 audits a year.", FindingCode.NUMBER_WRONG_MEANING),
        ("I may spend up to £500 on tools.", FindingCode.NUMBER_WRONG_MEANING),
        (
            "I lent a hand to the roof crew on thirty roofs over forty years.",
            FindingCode.NUMBER_UNSUPPORTED,
        ),
        ("I hold an HR-class licence.", FindingCode.CREDENTIAL_UNSUPPORTED),
    ],
)
def test_another_thing_is_none_of_these(sentence, code) -> None:
    """
    The number alone, or a paper's kind alone, is not enough.
    """
    assert code in codes_of(FITTER, sentence)
