"""
A judge is heard on what the rules passed, and clears what it is trusted with.
"""

import pytest

from hashing_embedder import HashingEmbedder
from judges import ScriptedJudge, absent
from resumate.application.judging.second_look import SecondLook
from resumate.application.judging.semantic_support import SemanticSupport
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting import JobPosting
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)
from resumate.domain.trust import Trust
from resumate.ports.entailment import LONGEST

BULLET = LineKind.BULLET
RESUME = ResumeContent(
    Contact("Ada Kerr"),
    (Role("P1", "Opera House", "Attendant", PartialDate(2019), current=True),),
    (
        ResumeLine("L1", "Ran the cloakroom", Section.EXPERIENCE, "P1", kind=BULLET),
        ResumeLine("L2", "Baked bread at dawn", Section.EXPERIENCE, "P1", kind=BULLET),
    ),
    "en",
)
POSTING = JobPosting(
    "Attendant", "Grand Theatre", "en", (), "Grand Theatre: we have a stage."
)
DOUBTFUL = "I took the coats in the cloakroom."
FAR = "I looked after the wardrobe of the visitors."
TOLD = "I ran the cloakroom."


def looked(letter, support=1.0, resume=RESUME, trust=Trust.ACTIVITIES, **only):
    judge = ScriptedJudge(lambda _: support)
    look = SecondLook(SemanticSupport(HashingEmbedder()), judge, trust)
    critique = check_letter(letter, resume, POSTING, language="en")
    return look(critique, resume, POSTING, **only), judge.asked


def test_a_sure_judge_clears_a_doubtful_activity_and_is_named():
    """
    What no line tells in its words passes where the judge reads it there.
    """
    assert check_letter(DOUBTFUL, RESUME).sentences[0].findings

    critique, _ = looked(DOUBTFUL, support=0.9)

    (sentence,) = critique.sentences
    assert sentence.findings == ()
    assert (sentence.opinion.judge, sentence.opinion.support) == ("scripted", 0.9)


def test_words_and_judge_weigh_together():
    """
    What the words leave open a sure judge clears; what they firmly deny none does.
    """
    assert looked(DOUBTFUL, support=0.9)[0].unsupported == ()
    assert looked(DOUBTFUL, support=0.8)[0].unsupported == (0,)
    assert looked(FAR, support=1.0)[0].unsupported == (0,)


def test_an_unsure_judge_clears_nothing_but_is_told_of():
    """
    The finding stays, and the person sees that a judge was asked.
    """
    critique, _ = looked(DOUBTFUL, support=0.6)

    (sentence,) = critique.sentences
    assert [f.code for f in sentence.findings] == [FindingCode.DUTY_UNSUPPORTED]
    assert sentence.opinion.supported


UNTOLD = [
    "I looked after the wardrobe of 90 visitors.",
    "At Deloitte I looked after wardrobes.",
    "I looked after wardrobes with SAP.",
    "I hold a master's degree in wardrobes.",
    "I led the wardrobe department and its twelve people.",
    "As head of wardrobe I ran the cloakroom.",
]


@pytest.mark.parametrize("sentence", UNTOLD)
def test_no_other_finding_is_cleared_by_any_judge(sentence):
    """
    Numbers, employers, titles, skills, credentials and levels are the rules'.
    """
    before = check_letter(sentence, RESUME).sentences[0].findings

    critique, _ = looked(sentence)

    assert before
    assert critique.sentences[0].findings == before


@pytest.mark.parametrize("sentence", UNTOLD)
def test_a_trusted_judge_clears_what_it_is_sure_of_and_all_see_it(sentence):
    """
    What the rules found stays to be seen, beside who reads it in the resume.
    """
    before = check_letter(sentence, RESUME).sentences[0].findings

    critique, _ = looked(sentence, support=0.9, trust=Trust.FINDINGS)

    (told,) = critique.sentences
    assert told.findings == ()
    assert [d for d in told.derivations if d.startswith("scripted reads")] == [
        f"scripted reads “{f.span}” in the resume; the rules did not." for f in before
    ]


def test_a_trusted_judge_that_is_not_sure_clears_nothing():
    """
    Likelier than not is too little.
    """
    critique, _ = looked(UNTOLD[0], support=0.89, trust=Trust.FINDINGS)

    assert critique.unsupported == (0,)


def test_nobody_clears_what_the_rules_find_of_the_employer():
    """
    What the posting does not say is no judge's to allow, and it is not asked.
    """
    critique, asked = looked("Your circus has 40 elephants.", trust=Trust.FINDINGS)

    assert critique.unsupported == (0,)
    assert asked == []


def test_a_sure_judge_doubts_what_the_rules_passed():
    """
    The finding says that it is a judge's doubt, and whose.
    """
    critique, _ = looked(TOLD, support=0.05)

    ((finding,),) = [s.findings for s in critique.sentences]
    assert finding.code is FindingCode.JUDGE_DOUBTS
    assert "a judge's doubt" in finding.message
    assert "scripted" in finding.message
    assert finding.span == TOLD


def test_an_unsure_judge_doubts_nothing():
    """
    Below the threshold there is an opinion, and no finding.
    """
    critique, _ = looked(TOLD, support=0.3)

    assert critique.unsupported == ()
    assert not critique.sentences[0].opinion.supported


def test_a_sentence_is_held_against_what_it_speaks_of():
    """
    Of the employer against the posting, all else against the resume, and a greeting
    against neither.
    """
    letter = (
        "Dear Grand Theatre team,\n\nI ran the cloakroom. You have a stage."
        "\n\nKind regards,\nAda Kerr"
    )
    judge = ScriptedJudge(lambda _: 0.0)
    critique = check_letter(letter, RESUME, POSTING, language="en")

    looked_at = SecondLook(SemanticSupport(HashingEmbedder()), judge)(
        critique, RESUME, POSTING
    )

    assert judge.held_against == [(RESUME, TOLD), (POSTING, "You have a stage.")]
    found = [f for s in looked_at.sentences for f in s.findings]
    assert [f.span for f in found] == [TOLD, "You have a stage."]
    assert ["posting" in f.message for f in found] == [False, True]


def test_a_trusted_judge_tells_by_itself_what_speaks_of_the_employer():
    """
    It is asked about each sentence twice, and never about a greeting.
    """
    judge = ScriptedJudge(lambda _: 1.0)
    critique = check_letter(f"Dear Grand Theatre team,\n\n{TOLD}", RESUME, POSTING)

    SecondLook(SemanticSupport(HashingEmbedder()), judge, Trust.FINDINGS)(
        critique, RESUME, POSTING
    )

    assert judge.held_against == [(RESUME, TOLD), (POSTING, TOLD)]


def test_without_a_posting_nothing_is_held_against_one():
    """
    Then nobody knows what the employer is.
    """
    judge = ScriptedJudge(lambda _: 0.0)
    critique = check_letter("You have a stage.", RESUME, language="en")

    SecondLook(SemanticSupport(HashingEmbedder()), judge)(critique, RESUME, None)

    assert judge.asked == []


def test_of_two_opinions_the_less_sure_is_told():
    """
    A sentence of both parties rests on both.
    """
    critique = check_letter(
        "I ran the cloakroom, and you have a stage.", RESUME, POSTING, language="en"
    )
    judge = ScriptedJudge(lambda _: 0.95, of_posting=lambda _: 0.1)
    look = SecondLook(SemanticSupport(HashingEmbedder()), judge)

    (sentence,) = look(critique, RESUME, POSTING).sentences

    assert sentence.opinion.support == 0.1
    assert [f.code for f in sentence.findings] == [FindingCode.JUDGE_DOUBTS]


def test_only_the_named_sentences_are_judged():
    """
    What did not change is not asked about.
    """
    letter = f"{TOLD} I baked bread at dawn."

    assert looked(letter, only=[1])[1] == ["I baked bread at dawn."]
    assert looked(letter, only=[])[1] == []


def test_nothing_is_judged_by_an_empty_resume():
    """
    There the rules stand alone.
    """
    empty = ResumeContent(Contact(), (), (), "en")

    assert looked(DOUBTFUL, resume=empty)[1] == []


def test_a_judge_that_is_away_is_said_to_be_and_harms_nobody():
    """
    The gate stands alone, and a remark that holds nothing up says so.
    """
    critique = check_letter(f"{TOLD} {DOUBTFUL}", RESUME)

    looked_at = SecondLook(SemanticSupport(HashingEmbedder()), ScriptedJudge(absent))(
        critique, RESUME, POSTING
    )

    assert looked_at.sentences == critique.sentences
    assert [r.code for r in looked_at.remarks if "judge" in r.code] == ["judge.absent"]


def test_what_the_judge_did_not_come_to_is_counted():
    """
    The others are judged all the same.
    """
    judge = ScriptedJudge(lambda s: 1.0 if s == TOLD else None)
    critique = check_letter(f"{TOLD} I baked bread at dawn.", RESUME)

    looked_at = SecondLook(SemanticSupport(HashingEmbedder()), judge)(
        critique, RESUME, POSTING
    )

    (remark,) = [r for r in looked_at.remarks if "judge" in r.code]
    assert remark.code == "judge.unfinished"
    assert "1 of 2" in remark.message
    assert looked_at.clean


def test_without_a_judge_nobody_is_asked():
    """
    No opinion, no remark.
    """
    critique = check_letter(TOLD, RESUME)

    look = SecondLook(SemanticSupport(HashingEmbedder()))

    assert look(critique, RESUME, POSTING) == critique


def test_resume_and_posting_are_judged_within_one_time():
    """
    What the first question took, the second has no more.
    """
    judge = ScriptedJudge(lambda _: 1.0)
    times = iter([100.0, 100.0, 120.0])
    likeness = SemanticSupport(HashingEmbedder())
    look = SecondLook(likeness, judge, Trust.FINDINGS, lambda: next(times))
    letter = "I ran the cloakroom."

    look(check_letter(letter, RESUME, POSTING, language="en"), RESUME, POSTING)

    assert [LONGEST, LONGEST - 20.0] == judge.seconds
