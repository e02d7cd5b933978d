"""
What of a post is told first.
"""

import re

from resumate.domain.composing.clause import Form
from resumate.domain.composing.units import Unit


def led(told: list[Unit]) -> list[Unit]:
    """
    What was done leads, unless what the work consists of comes first, is asked for and
    has a figure; what speaks of no work follows in any case.
    """
    asked = told and told[0].point.requirement and re.search(r"\d", told[0].clause.text)
    kinds = {Form.SENTENCE} if asked else {Form.DUTY, Form.SENTENCE}
    lead = next((u for u in told if u.clause.form not in kinds), None)
    lead = lead or next((u for u in told if u.clause.form is not Form.SENTENCE), None)
    return [lead, *(u for u in told if u is not lead)] if lead else told
