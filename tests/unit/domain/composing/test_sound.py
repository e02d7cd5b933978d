"""
A clause that rules made of a line is told only where it is certainly well formed.
"""

import pytest

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.lines.noted import noted
from resumate.domain.composing.english.lines.sound import is_sound

UNSOUND = [
    ("opened it twice", Form.DID),
    ("repaired them on site", Form.DID),
    ("safeguarded (KCSIE update)", Form.DID),
    ("safeguarded trained (level 2)", Form.DID),
    ("safeguarded Level 2 (Sept 2025)", Form.DID),
    ("left because the cafe closed", Form.DID),
    ("programme, budget and H&S", Form.DID),
    ("prep (vegetables, stocks)", Form.DID),
    ("carried the out the audit", Form.DID),
    ("the from concept to print", Form.DUTY),
    ("the continue to teach at weekends", Form.DUTY),
    ("the learnt the trade from my uncle", Form.DUTY),
    ("a co-edit the Friday page", Form.DUTY),
    ("the home based during lockdown", Form.DUTY),
    ("the responsible for the pasta section", Form.DUTY),
    ("the chainsaw licence", Form.DUTY),
    ("no accidents in 6 years", Form.DUTY),
    ("NVQ3 Health & Social Care", Form.DUTY),
    ("the sales highest in the region", Form.DUTY),
    ("occupancy up from 64% to 79%", Form.DUTY),
    ("as a team we cut the run to six hours", Form.DUTY),
    ("house of six adults", Form.DUTY),
    ("team of 8 engineers", Form.DUTY),
    ("changed all of them the same week", Form.DID),
    ("visited 3 of the bigger ones", Form.DID),
    ("retain and footings", Form.DID),
    ("barns, sheds, small yards. Brick and stone", Form.DUTY),
    ("new customers only", Form.DUTY),
    ("storm inspections in my last fortnight", Form.DUTY),
    ("am a write briefs with the planners", Form.STATE),
    ("am a signpost patients to the pharmacist", Form.STATE),
    ("cleaned down, fridges and fryers", Form.DID),
    ("upsell the boats at weekends brought £9,000", Form.DID),
    ("guest rating (own survey) up from 84 to 91", Form.DUTY),
]
SOUND = [
    ("taught Level 3 learners in two groups", Form.DID),
    ("upsell boats that earned £9,000", Form.DID),
    ("taught (in Welsh) two evenings a week", Form.DID),
    ("kept organised records of 40 pupils", Form.DID),
    ("got commended by the police", Form.DID),
    ("sanded, primed and painted hulls", Form.DID),
    ("managed distributed teams", Form.DID),
    ("reviewed completed forms for errors", Form.DID),
    ("took part in the audit and signed in visitors", Form.DID),
    ("training the new starters", Form.DUTY),
    ("support to three fee earners", Form.DUTY),
    ("the on-call rota for 12 engineers", Form.DUTY),
    ("caring for people who are at the end of their lives", Form.DUTY),
    ("a team of 8 engineers", Form.DUTY),
    ("up to 25 completions a month", Form.DUTY),
    ("stock control, and I trained two drivers", Form.DUTY),
    ("trained 6 cooks, all of them from the college", Form.DID),
    ("repaired old pumps and fitted the new ones", Form.DID),
    ("clean and polish", Form.DID),
    ("am a guide at the castle", Form.STATE),
    ("was a form tutor to 28 pupils from Year 9", Form.STATE),
    ("washed up, cleaned down and locked the doors", Form.DID),
]


@pytest.mark.parametrize(("text", "form"), UNSOUND)
def test_a_misread_clause_is_not_sound(text: str, form: Form) -> None:
    """
    No verb before a bracket, no article before a verb, no sentence in "my work".
    """
    assert not is_sound(Clause(text, form))


@pytest.mark.parametrize(("text", "form"), SOUND)
def test_a_whole_clause_is_sound(text: str, form: Form) -> None:
    """
    What only looks like that is told.
    """
    assert is_sound(Clause(text, form))


def test_a_misread_line_is_told_as_it_stands_or_not_at_all() -> None:
    """
    A list has it as it was written; no sentence is made of it.
    """
    for line in ("Safeguarding trained (level 2)", "Forklift licence, clean record"):
        said = read_english(line, current=False)
        assert all(clause.form is Form.FACT for clause in said)
    for line in ("From concept to print", "Domestic and light commercial"):
        assert noted(line, current=False) is None
