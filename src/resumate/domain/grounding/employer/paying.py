"""
What an employer is said to pay for.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.clauses.clause import Clause
from resumate.domain.grounding.sources.posting_facts import PostingFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.mood_words import VERDICT

PAYS = (
    r"(?:pay|pays|paid|paying|fund|funds|funded|funding|financ(?:es?|ed|ing)|sponsors?|sponsored|sponsoring|reimburse[sd]?|covers? the (?:costs?|fees?)"
    r"|bezahl\w*|zahl(?:t|en)|finanzier\w*|kostenübernahme|übern[ie]hm\w* die kosten)"
)
"""How a letter says that somebody does."""
PAID = (
    r"(?:pay\w*|paid|fund\w*|financ\w*|sponsor\w*|reimburs\w*|tuition|allowance|bursary|grant|costs?|fees?|free|contribut\w*|cover\w*|support\w*|assist\w*|subsid\w*"
    r"|\w*zahl\w*|\w*finanz\w*|\w*kosten\w*|\w*budget\w*|zusch[uü]ss\w*|\w*förder\w*|übern[aoie]\w*|unterstütz\w*)"
)
"""What tells that something is paid for."""
_GIVEN = AnyCase(rf"\b(?:{PAID}|help|offer\w*|provid\w*|biet\w*|frei\w*)\b|[$£€]")


def pays_for_other(text: str, clause: Clause, posting: PostingFacts) -> bool:
    """
    Whether the employer is said to pay for what the posting names, but nowhere beside
    any word of paying: a license that is asked for is none that is paid for.
    """
    pays = _PAYS.search(text, clause.start, clause.end)
    if not pays:
        return False
    made = VERDICT.search(text, pays.end(), clause.end)
    end = made.start() if made else clause.end
    things = [
        w for w in clause.words if w.weight == 1.0 and pays.end() <= w.start < end
    ]
    told = [part for part in posting.parts if any(w.keys & part.keys for w in things)]
    return bool(told) and not any(_GIVEN.search(part.text) for part in told)


_PAYS = AnyCase(rf"\b{PAYS}\b")
