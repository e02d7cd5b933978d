"""
What a judge, a model that reads meaning, may change in what the gate found.

It may clear an activity that no line tells in its words, and doubt what the rules
passed. Numbers, names, titles, skills, credentials, roles and levels stay the rules'.
"""

from collections.abc import Mapping
from dataclasses import replace

from resumate.domain.grounding.doubt import Doubt, doubts
from resumate.domain.letter import (
    About,
    Critique,
    Finding,
    FindingCode,
    Opinion,
    Remark,
    Sentence,
)
from resumate.domain.resume import ResumeContent

CLEARS = 0.85
"""How likely a doubtful activity must be told for it to pass, by judge and words."""
MOST = 0.99
"""The support that a judge can give: none is believed to be surer."""
DOUBTS = 0.2
"""The support up to which a judge doubts what the rules passed."""


def disputable(critique: Critique, content: ResumeContent) -> list[int]:
    """
    Indexes of the sentences on which a judge is heard: doubtful activities, and what is
    said of the candidate and passed.
    """
    if not content.lines:
        return []
    doubtful = {d.index for d in doubts(critique, content)}
    return [
        i
        for i, s in enumerate(critique.sentences)
        if i in doubtful or (s.about is About.CANDIDATE and not s.findings)
    ]


def heed(
    critique: Critique, content: ResumeContent, opinions: Mapping[int, Opinion]
) -> Critique:
    """
    The critique with these opinions, by index of sentence, and what follows from them.
    """
    doubtful = {d.index: d for d in doubts(critique, content)}
    heard = {i: opinions[i] for i in disputable(critique, content) if i in opinions}
    return replace(
        critique,
        sentences=tuple(
            _heeded(s, heard[i], doubtful.get(i)) if i in heard else s
            for i, s in enumerate(critique.sentences)
        ),
    )


def _heeded(sentence: Sentence, opinion: Opinion, doubt: Doubt | None) -> Sentence:
    findings = sentence.findings
    if doubt is not None and told(doubt, opinion.support) >= CLEARS:
        findings = ()
    elif not findings and opinion.support <= DOUBTS:
        findings = (_doubt(sentence, opinion),)
    return replace(sentence, opinion=opinion, findings=findings)


def told(doubt: Doubt, support: float) -> float:
    """
    How likely a line tells it: the judge and the words as two witnesses, whose odds are
    multiplied.
    """
    believed = min(support, MOST)
    untold = doubt.likeness.untold
    yes, no = believed * (1.0 - untold), (1.0 - believed) * untold
    return yes / (yes + no) if yes else 0.0


def _doubt(sentence: Sentence, opinion: Opinion) -> Finding:
    return Finding(
        FindingCode.JUDGE_DOUBTS,
        sentence.text,
        f"Only a judge's doubt: the rules found nothing, but {opinion.judge} does not"
        " read this in the resume. Look whether it is true.",
    )


def unjudged(critique: Critique, left: int, asked: int) -> Critique:
    """
    The critique, with a remark on how many of the sentences asked about got no opinion.
    """
    if not left:
        return critique
    remark = (
        Remark("judge.absent", "The judge did not answer: the rules alone have judged.")
        if left == asked
        else Remark(
            "judge.unfinished",
            f"The judge did not come to {left} of {asked} sentences in time: the rules"
            " alone have judged these.",
        )
    )
    return replace(critique, remarks=(*critique.remarks, remark))
