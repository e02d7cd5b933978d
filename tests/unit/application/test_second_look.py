"""
A judge is heard on activities and on what the rules passed, and on nothing else.
"""

import pytest

from judges import ScriptedJudge, absent
from resumate.adapters.local.hashing_embedder import HashingEmbedder
from resumate.application.second_look import SecondLook
from resumate.application.semantic_support import SemanticSupport
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
DOUBTFUL = "I took the coats in the cloakroom."
FAR = "I looked after the wardrobe of the visitors."
TOLD = "I ran the cloakroom."


def looked(letter, support=1.0, resume=RESUME, **only):
    judge = ScriptedJudge(lambda _: support)
    look = SecondLook(SemanticSupport(HashingEmbedder()), judge)
    posting = JobPosting("Attendant", "Grand Theatre", "en", (), "We have a stage.")
    critique = check_letter(letter, resume, posting, language="en")
    return look(critique, resume, **only), judge.asked


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


@pytest.mark.parametrize(
    "sentence",
    [
        "I looked after the wardrobe of 90 visitors.",
        "At Deloitte I looked after wardrobes.",
        "I looked after wardrobes with SAP.",
        "I hold a master's degree in wardrobes.",
        "I led the wardrobe department and its twelve people.",
        "As head of wardrobe I ran the cloakroom.",
    ],
)
def test_no_other_finding_is_ever_cleared(sentence):
    """
    Numbers, employers, titles, skills, credentials and levels are the rules'.
    """
    before = check_letter(sentence, RESUME).sentences[0].findings

    critique, _ = looked(sentence)

    assert before
    assert critique.sentences[0].findings == before


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


def test_courtesy_wishes_and_the_employer_are_not_judged():
    """
    A judge reads the resume only, and such sentences claim nothing of it.
    """
    letter = (
        "Dear Grand Theatre team,\n\nI ran the cloakroom. You have a stage."
        " I would be glad to meet you.\n\nKind regards,\nAda Kerr"
    )

    critique, asked = looked(letter, support=0.0)

    assert asked == [TOLD]
    assert [s.text for s in critique.sentences if s.opinion] == [TOLD]


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
        critique, RESUME
    )

    assert looked_at.sentences == critique.sentences
    assert [r.code for r in looked_at.remarks if "judge" in r.code] == ["judge.absent"]


def test_what_the_judge_did_not_come_to_is_counted():
    """
    The others are judged all the same.
    """
    judge = ScriptedJudge(lambda s: 1.0 if s == TOLD else None)
    critique = check_letter(f"{TOLD} I baked bread at dawn.", RESUME)

    looked_at = SecondLook(SemanticSupport(HashingEmbedder()), judge)(critique, RESUME)

    (remark,) = [r for r in looked_at.remarks if "judge" in r.code]
    assert remark.code == "judge.unfinished"
    assert "1 of 2" in remark.message
    assert looked_at.clean


def test_without_a_judge_nobody_is_asked():
    """
    No opinion, no remark.
    """
    critique = check_letter(TOLD, RESUME)

    assert SecondLook(SemanticSupport(HashingEmbedder()))(critique, RESUME) == critique
