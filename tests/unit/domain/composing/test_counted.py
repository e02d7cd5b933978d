"""
Resume lines that count what was done, without a verb to say it.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.german.lines.clause import read_german

ENGLISH = {
    "About 300 voicings a year: chapels, schools and one cathedral": (
        "about 300 voicings a year (chapels, schools and one cathedral)"
    ),
    "Depth models (Surfer) for 12 quarries": "depth models (Surfer) for 12 quarries",
}
GERMAN = {
    "rund 300 Einsätze pro Jahr: Schule, Amt, Klinik": (
        "rund 300 Einsätze pro Jahr (Schule, Amt, Klinik)"
    ),
    "ab 2015 Betreuung von 9 Gruppen": "ab 2015 die Betreuung von 9 Gruppen",
}
GERMAN_FACTS = [
    "Elbe, Havel, ca. 60 Fahrten im Jahr",
    "zwei Verwendungsnachweise (Land, Stadt), 8.000 und 3.000 Euro",
    "Belege, Kassenbericht, jedes Jahr entlastet",
]
OF_A_PLACE = [
    "1,200 pupils on roll in a mixed comprehensive",
    "12 stores across the county",
    "Clients: Painted Rock College, Board of Health, one law school",
    "3 years of experience in retail banking",
]


@pytest.mark.parametrize(("line", "said"), ENGLISH.items(), ids=ENGLISH)
def test_what_is_counted_is_what_the_work_includes(line: str, said: str) -> None:
    """
    What stands beside a count is told in brackets.
    """
    clause = read_english(line, current=False)[0]
    assert (Form.DUTY, said) == (clause.form, clause.text)


@pytest.mark.parametrize(("line", "said"), GERMAN.items(), ids=GERMAN)
def test_a_german_count_is_what_the_work_includes(line: str, said: str) -> None:
    """
    The stops beside a count are told in brackets, a year before it.
    """
    clause = read_german(line, current=False)[0]
    assert (Form.DUTY, said) == (clause.form, clause.text)


@pytest.mark.parametrize("line", GERMAN_FACTS)
def test_a_german_count_among_other_things_is_a_fact(line: str) -> None:
    """
    What stands before or behind a count in a row is told in that row, as it stands.
    """
    clause = read_german(line, current=False)[0]
    assert (Form.FACT, line) == (clause.form, clause.text)


@pytest.mark.parametrize("line", OF_A_PLACE)
def test_the_size_of_a_place_is_no_work(line: str) -> None:
    """
    Pupils, stores, years and the names of clients are nothing that was done.
    """
    assert not [
        clause
        for clause in read_english(line, current=False)
        if clause.form in {Form.DID, Form.DUTY}
    ]


def test_a_deed_told_by_its_participle_is_told_verb_first() -> None:
    """
    Things that were brought in or taught are deeds, whatever label stands before them.
    """
    line = "Workshop lead: acid-free method introduced 2022, four technicians trained"
    said = "introduced an acid-free method in 2022 and trained four technicians"

    assert said == read_english(line, current=True)[0].text


def test_what_goes_on_since_a_year_is_told_as_going_on() -> None:
    """
    Under a post still held "since 2015" takes the perfect, its size the brackets.
    """
    line = "Rebuilt 9 organs since 2015, new bellows on 4 of them"

    said = read_english(line, current=True)[0].text

    assert "have rebuilt 9 organs since 2015 (new bellows on 4 of them)" == said


def test_what_became_of_another_is_left_out() -> None:
    """
    A colleague's later career is no deed of one's own.
    """
    line = "Took on an apprentice 2018–21; he now runs a shop"

    said = read_english(line, current=True)

    assert ["took on an apprentice (2018–21)"] == [clause.text for clause in said]


def test_a_price_is_told_as_the_sentence_it_shortens() -> None:
    """
    A cost with its size is nothing that was done: it is said by itself.
    """
    clause = read_english("Linen cost $2.40 per stay", current=True)[0]

    assert (Form.SENTENCE, "Linen cost is $2.40 per stay") == (clause.form, clause.text)


def test_years_without_an_accident_were_worked() -> None:
    """
    The years are told with a verb.
    """
    clause = read_german("11 Jahre ohne Unfall mit Personenschaden", current=False)[0]

    assert "habe 11 Jahre ohne Unfall mit Personenschaden gearbeitet" == clause.text
