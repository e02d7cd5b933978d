"""
Resume lines without any verb, as drivers, nurses and clerks write them.
"""

import pytest

from resumate.domain.composing.clause import EASY_ENOUGH, Form
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.lines.facts import fact
from resumate.domain.composing.german.lines.clause import read_german

SAID = {
    "Paperwork, PODs, temperature records": "paperwork, PODs and temperature records",
    "Daily walkround checks, defects on the app": (
        "daily walkround checks and defects on the app"
    ),
    "Feeding, bathing, walks and naps, help with meals and snacks": (
        "feeding, bathing, walks and naps, and help with meals and snacks"
    ),
    "Milking, calving, feeding, fencing and hedges, tractor repairs (weekly)": (
        "milking, calving, feeding, fencing and hedges, and tractor repairs (weekly)"
    ),
    "Safety talk every shift, rotas, holidays": (
        "a safety talk every shift, rotas and holidays"
    ),
    "Grassland plans, calf records, milk orders": (
        "grassland plans, calf records and milk orders"
    ),
}


@pytest.mark.parametrize(("line", "said"), SAID.items(), ids=SAID)
def test_what_the_work_names_is_told_as_its_parts(line: str, said: str):
    """
    A list of work becomes what the work includes, with its "and" and its sizes.
    """
    first = read_english(line, current=True)[0]

    assert (first.form, first.text) == (Form.DUTY, said)


@pytest.mark.parametrize("line", ["Fault finding on 3 phase pumps, heaters, relays"])
def test_a_line_without_capitals_says_the_same(line: str):
    """
    Who writes no capitals is read as others are.
    """
    small = line[0].lower() + line[1:]

    assert read_english(small, current=False) == read_english(line, current=False)
    assert read_english(small, current=False)[0].ease >= EASY_ENOUGH


@pytest.mark.parametrize(
    "line",
    [
        "Python, Django, PostgreSQL",
        "Series B fintech, 200 people, London",
        "36-bed ward, own bay of 8",
        "Buffing machine and scrubber dryer",
        "Full-time contract, references on request",
        "Bread and cakes",
    ],
)
def test_what_may_be_anything_is_not_told_as_work(line: str):
    """
    Tools, places and contracts are no work, and are left to others.
    """
    assert read_english(line, current=True) == ()


DEEDS = {
    "Key person for 8 under-3s": "am a key person for 8 under-3s",
    "Evacuated 1,900 people in a fire alarm, Nov 2024, no injuries": (
        "evacuated 1,900 people in a fire alarm in Nov 2024, with no injuries"
    ),
    "Missed appointments went from 60 to 35 a week": (
        "Missed appointments went from 60 to 35 a week"
    ),
    "0 tacho infringements last 3 yrs": (
        "have had no tacho infringements in the last 3 years"
    ),
    "118% of $1.4M quota in FY25": "reached 118% of my $1.4M quota in FY25",
    "Average deal size up 22% after introducing a joint model": (
        "introduced a joint model, after which the average deal size was up 22%"
    ),
    "Stock of products, I make the order every month": "make the order every month",
}


@pytest.mark.parametrize(("line", "said"), DEEDS.items(), ids=DEEDS)
def test_results_without_a_verb_get_theirs(line: str, said: str):
    """
    A result that stands alone is told as what the person reached, had or did.
    """
    assert read_english(line, current=True)[0].text == said


GERMAN = {
    "Stillstandszeiten um 30 % gesenkt durch vorbeugende Wartung": (
        "habe Stillstandszeiten durch vorbeugende Wartung um 30 % gesenkt"
    ),
    "Dienstpläne für 8 Mitarbeiter": "Dienstpläne für 8 Mitarbeiter",
    "Beschwerdemanagement, Gästebewertung von 4,2 auf 4,6 gesteigert": (
        "habe die Gästebewertung von 4,2 auf 4,6 gesteigert"
    ),
    "Wärmepumpen: 40 Anlagen in Betrieb genommen (Nordau)": (
        "habe bei Wärmepumpen 40 Anlagen in Betrieb genommen (Nordau)"
    ),
    "GDP-konforme Annahme von Kühlware": "die GDP-konforme Annahme von Kühlware",
    "Key User bei der Einführung von SAP EWM (2023)": (
        "war Key User bei der Einführung von SAP EWM (2023)"
    ),
}


@pytest.mark.parametrize(("line", "said"), GERMAN.items(), ids=GERMAN)
def test_german_keywords_are_said_in_full(line: str, said: str):
    """
    Keywords of a German line become what was done, or what belongs to the work.
    """
    assert read_german(line, current=True)[0].text == said


def test_a_certificate_before_what_is_done_with_it_is_a_fact():
    """
    "Signing off Care Certificate workbooks" is work; a certificate alone is none.
    """
    assert fact("Buddy to 6 new starters, signing off Care Certificate workbooks")
    assert not fact("First aid certificate, 2 days, renewed for the team")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Filter tauschen und parametrieren (Festo)",
            "es, Filter zu tauschen und zu parametrieren (Festo)",
        ),
        (
            "Speicher auslesen, Regale aufräumen",
            "es, Speicher auszulesen und Regale aufzuräumen",
        ),
        (
            "fachliche und disziplinarische Führung von 28 Leuten",
            "die fachliche und disziplinarische Führung von 28 Leuten",
        ),
    ],
)
def test_a_row_of_deeds_is_told_as_one(line, said):
    """
    With "zu" before each, and before the last an "und".
    """
    assert read_german(line, current=True)[0].text == said
