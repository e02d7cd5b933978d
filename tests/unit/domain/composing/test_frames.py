"""
How an English letter goes on with a post that was named already.
"""

import pytest

from resumate.domain.composing.choice import Chooser, Fresh
from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.frames import again
from resumate.domain.letter import Tone
from resumate.domain.resume import PartialDate, Role

NOW = Role("P1", "Electrician", "Moor Foods", PartialDate(2021), None, current=True)
DUTY = Clause("small works on 3 lines (ovens, wrappers, belts)", Form.DUTY)
DEED = Clause("mend ovens", Form.DID)


@pytest.mark.parametrize("seed", ["a", "b", "c", "d", "e", "f"])
@pytest.mark.parametrize("order", [(DUTY, DEED), (DEED, DUTY), (DUTY, DUTY)])
def test_what_the_work_also_includes_is_said_once(order, seed):
    """
    A second duty, or a deed told as one, is told in other words.
    """
    fresh = Fresh(Chooser(seed))

    told = [again(clause, NOW, Tone.PLAIN, fresh) for clause in (*order, *order)]

    assert sum(said.startswith("My work also includes") for said in told) <= 1


@pytest.mark.parametrize("seed", ["a", "b", "c", "d", "e", "f"])
def test_a_list_is_no_one_part_of_the_work(seed):
    """
    "Another part of my work is a stock book, van checks and orders" names three.
    """
    clauses = [
        Clause(f"a {kind} book, van checks and orders", Form.DUTY)
        for kind in ("stock", "visitors", "tool")
    ]
    fresh = Fresh(Chooser(seed))

    told = [again(clause, NOW, Tone.PLAIN, fresh) for clause in clauses]

    assert not [said for said in told if said.startswith("Another part")]
