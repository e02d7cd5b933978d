"""
Who in German led a whole house, who a part of it, and who stood in for its head.
"""

import pytest

from gate import TODAY, codes_of, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting import JobPosting

SCOPE, TITLE = FindingCode.SCOPE_INFLATED, FindingCode.TITLE_UNKNOWN
DEPUTY = one_post(
    "de",
    "Pflegeheim Lindenhof",
    "Stellvertretende Wohnbereichsleiterin",
    "Vertretung der Leitung eines Wohnbereichs mit 30 Plätzen",
    "Dienstplanung für 14 Pflegekräfte",
)
GROUP = one_post(
    "de",
    "Druckerei Falk",
    "Schichtleiterin",
    "Leitung einer Schicht mit 9 Druckerinnen",
    "Abnahme von 20 Aufträgen am Tag",
)
HEAD = one_post(
    "de",
    "Druckerei Falk",
    "Betriebsleiterin",
    "Leitung der Druckerei mit 40 Beschäftigten",
)


@pytest.mark.parametrize(
    ("resume", "sentence", "true"),
    [
        (DEPUTY, "Ich bin Wohnbereichsleiterin im Pflegeheim Lindenhof.", False),
        (DEPUTY, "Als Leiterin führe ich 14 Pflegekräfte.", False),
        (DEPUTY, "Im Pflegeheim Lindenhof leite ich 14 Pflegekräfte.", False),
        (DEPUTY, "Ich vertrete die Leitung eines Wohnbereichs.", True),
        (DEPUTY, "Als stellvertretende Wohnbereichsleiterin plane ich Dienste.", True),
        (GROUP, "Ich leite die Druckerei Falk.", False),
        (GROUP, "Derzeit leite ich einen ganzen Betrieb.", False),
        (GROUP, "Ich leite eine Schicht mit 9 Druckerinnen.", True),
        (GROUP, "Ich bin Schichtleiterin in der Druckerei Falk.", True),
        (HEAD, "Ich leite den Betrieb mit 40 Beschäftigten.", True),
        (HEAD, "Ich leite die Druckerei Falk.", True),
        (HEAD, "Als Betriebsleiterin führe ich 40 Beschäftigte.", True),
    ],
)
def test_a_deputy_and_who_leads_a_part_do_not_lead_the_house(resume, sentence, true):
    """
    A title of leading is of what its first part names.
    """
    assert (not {SCOPE, TITLE} & codes_of(resume, sentence)) is true


POSTING = JobPosting(
    "Drucktechnikerin",
    "Offset Nord",
    "de",
    (),
    "Offset Nord beschäftigt 75 Mitarbeitende an drei Standorten.",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Die Druckerei Falk hat 75 Mitarbeitende.", False),
        ("Die Druckerei Falk hat 40 Beschäftigte.", True),
        ("Offset Nord hat 75 Mitarbeitende.", True),
    ],
)
def test_a_number_of_the_posting_tells_nothing_of_ones_own_employer(sentence, true):
    """
    It is the company's.
    """
    critique = check_letter(sentence, HEAD, POSTING, language="de", today=TODAY)
    assert (not any(s.findings for s in critique.sentences)) is true
