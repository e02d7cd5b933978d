"""
A tool that a sentence begins with and says to be used: "Netbox is the tool I use".
"""

from collections.abc import KeysView, Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses.used_tools import used_tool
from resumate.domain.grounding.names.skills import is_known


def check_named_tool(claim: Claim) -> None:
    """
    The tool must be the resume's: its words side by side, or on one line.
    """
    used = used_tool(claim.text, claim.clause.start)
    if used is None or used["name"].lower() in claim.facts.text.lower():
        return
    start, end = used.span("name")
    named = [w for w in claim.words if start <= w.start < end]
    on_lines = [claim.facts.told(w).keys() for w in named]
    if is_known(named[0], claim.facts) if len(named) == 1 else _meet(on_lines):
        return
    claim.judgement.find_unheld(used["name"])


def _meet(lines: Sequence[KeysView[int]]) -> bool:
    """
    Whether one line is among all of the *lines*.
    """
    return bool(set.intersection(*map(set, lines)))
