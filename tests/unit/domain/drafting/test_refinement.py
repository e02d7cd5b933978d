"""
When a draft is accepted, revised or repaired.
"""

from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.drafting.refinement import RefinementPolicy, Verdict
from resumate.domain.letter import (
    About,
    Critique,
    Finding,
    FindingCode,
    Remark,
    Sentence,
    TokenUsage,
)
from resumate.domain.spending import Cap

CLEAN = Critique((Sentence("I like ships.", 0, About.CONNECTING),))


def critique(*spans):
    findings = tuple(
        Finding(FindingCode.NUMBER_UNSUPPORTED, span, "No line says so.")
        for span in spans
    )
    return Critique((Sentence("I saw it all.", 0, About.CANDIDATE, (), findings),))


def judge(*critiques, seconds=0.0, tokens=0, policy=None):
    policy = policy or RefinementPolicy(max_rounds=2)
    return policy.judge(critiques, seconds=seconds, usage=TokenUsage(0, tokens))


def test_a_clean_draft_is_accepted():
    """
    Nothing wrong, nothing to do.
    """
    assert judge(CLEAN) is Verdict.ACCEPT


def test_a_first_failure_is_revised():
    """
    A draft with a finding goes back to its writer.
    """
    assert judge(critique("40%")) is Verdict.REVISE


def test_a_remark_alone_is_a_failure_too():
    """
    A letter to the wrong company is not accepted because its sentences are true.
    """
    wrong = Critique(CLEAN.sentences, (Remark("company.wrong", "Another company."),))

    assert judge(wrong) is Verdict.REVISE


def test_the_same_failure_twice_is_repaired():
    """
    A writer that could not mend it once is not asked again.
    """
    assert judge(critique("40%"), critique("40%")) is Verdict.REPAIR


def test_fewer_failures_are_worth_another_round():
    """
    While a revision helps, the writer goes on.
    """
    assert judge(critique("40%", "Go"), critique("Go")) is Verdict.REVISE


def test_the_budget_ends_revision():
    """
    Seconds and tokens are bounded.
    """
    assert judge(critique("40%"), seconds=121) is Verdict.REPAIR
    assert judge(critique("40%"), tokens=4000) is Verdict.REPAIR


def test_what_the_operator_allows_ends_revision():
    """
    Any cap that is exceeded ends in repair; one that is just reached does not.
    """
    policy = RefinementPolicy(caps=(Cap(), Cap(tokens=100)))

    assert judge(critique("40%"), tokens=100, policy=policy) is Verdict.REVISE
    assert judge(critique("40%"), tokens=101, policy=policy) is Verdict.REPAIR


@given(st.lists(st.lists(st.sampled_from("abcdef")), min_size=3, max_size=9))
def test_never_revises_beyond_the_last_round(rounds):
    """
    However the findings move, revision ends after max_rounds.
    """
    verdict = judge(*(critique(*spans) for spans in rounds))

    assert verdict is not Verdict.REVISE


@given(st.lists(st.lists(st.sampled_from("abcdef"), max_size=4), min_size=1))
def test_accepts_exactly_what_is_clean(rounds):
    """
    The newest critique alone decides whether a draft is good.
    """
    critiques = [critique(*spans) for spans in rounds]

    accepted = judge(*critiques) is Verdict.ACCEPT

    assert critiques[-1].clean == accepted
