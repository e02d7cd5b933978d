"""
What a judge, a model that reads meaning, may change in what the gate found.

It may doubt what the rules passed, and clear an activity that no line tells in its
words. Numbers, names, titles, skills, credentials, roles and levels stay the rules',
unless it is trusted with all that is said of the candidate.
"""

from collections.abc import Mapping
from dataclasses import replace

from resumate.domain.grounding.deeds.doubt import Doubt, doubts
from resumate.domain.grounding.sources.posting_facts import PostingFacts
from resumate.domain.language.mood_words import (
    FIRST_PERSON,
    ROLE_WORDS,
    SECOND_PERSON,
)
from resumate.domain.language.sentences import is_greeting, is_sign_off
from resumate.domain.language.terms import terms_alone
from resumate.domain.letter import (
    About,
    Critique,
    Finding,
    FindingCode,
    Opinion,
    Remark,
    Sentence,
)
from resumate.domain.posting import JobPosting
from resumate.domain.resume import ResumeContent
from resumate.domain.trust import Trust

CLEARS = 0.85
"""How likely a doubtful activity must be told for it to pass, by judge and words."""
SURE = 0.9
"""The support at which a trusted judge clears what the rules found."""
MOST = 0.99
"""The support that a judge can give: none is believed to be surer."""
DOUBTS = 0.2
"""The support up to which a judge doubts what the rules passed."""

_NOT_IN_RESUME = (
    "Only a judge's doubt: the rules found nothing, but {0} does not read “{1}” in the"
    " resume. Look whether it is true."
)
_NOT_IN_POSTING = (
    "Only a judge's doubt: the rules found nothing, but {0} does not read “{1}” in the"
    " posting. Look whether it is true."
)


def disputable(
    critique: Critique, content: ResumeContent, trust: Trust = Trust.ACTIVITIES
) -> list[int]:
    """
    Indexes of the sentences on which a judge of the resume is heard: what passed, but
    not of the employer alone, and the findings that it is trusted to clear.
    """
    if not content.lines:
        return []
    doubtful = {d.index for d in doubts(critique, content)}
    trusted = trust is Trust.FINDINGS
    return [
        i
        for i, s in enumerate(critique.sentences)
        if i in doubtful
        or (s.about is not About.EMPLOYER and not s.findings and not _idle(s))
        or (trusted and s.findings and not _untrue_of_employer(s))
    ]


def of_employer(
    critique: Critique, posting: JobPosting, trust: Trust = Trust.ACTIVITIES
) -> list[int]:
    """
    Indexes of the sentences on which a judge of the posting is heard: those that speak
    of the employer or the post, and of which the rules found nothing there. One that is
    trusted tells by itself which those are.
    """
    company = PostingFacts.of(posting).company
    return [
        i
        for i, s in enumerate(critique.sentences)
        if not (_untrue_of_employer(s) or _idle(s))
        and (
            trust is Trust.FINDINGS
            or s.about is About.EMPLOYER
            or SECOND_PERSON.search(s.text)
            or ROLE_WORDS.search(s.text)
            or (company and company.search(s.text))
        )
    ]


def _idle(sentence: Sentence) -> bool:
    """
    Whether it speaks of nobody (an address, a greeting, a name under a letter), or of
    what is the person's to wish.
    """
    text = sentence.text
    speaks = FIRST_PERSON.search(text) or SECOND_PERSON.search(text)
    unclaimed = sentence.about is About.CONNECTING and not speaks
    wished = bool(terms_alone(text))
    return unclaimed or wished or is_greeting(text) or is_sign_off(text)


def _untrue_of_employer(sentence: Sentence) -> bool:
    return any(f.code is FindingCode.POSTING_UNSUPPORTED for f in sentence.findings)


def heed(
    critique: Critique,
    content: ResumeContent,
    of_resume: Mapping[int, Opinion],
    of_posting: Mapping[int, Opinion],
    trust: Trust = Trust.ACTIVITIES,
) -> Critique:
    """
    The critique with these opinions, by index of sentence, and what follows from them:
    of the sentences that are `disputable`, and of those that are told `of_employer`.
    """
    doubtful = {d.index: d for d in doubts(critique, content)}
    found = []
    for i, sentence in enumerate(critique.sentences):
        read, posted = of_resume.get(i), of_posting.get(i)
        heard = _read(sentence, read, doubtful.get(i), trust) if read else sentence
        found.append(_posted(heard, posted) if posted else heard)
    return replace(critique, sentences=tuple(found))


def _read(
    sentence: Sentence, opinion: Opinion, doubt: Doubt | None, trust: Trust
) -> Sentence:
    findings, derivations = sentence.findings, sentence.derivations
    if not findings:
        findings = _doubts(sentence, opinion, _NOT_IN_RESUME)
    elif trust is Trust.FINDINGS and opinion.support >= SURE:
        derivations = (*derivations, *(_cleared(f, opinion) for f in findings))
        findings = ()
    elif doubt is not None and told(doubt, opinion.support) >= CLEARS:
        findings = ()
    return replace(
        sentence, opinion=opinion, findings=findings, derivations=derivations
    )


def _posted(sentence: Sentence, opinion: Opinion) -> Sentence:
    """
    The less sure of two opinions is told.
    """
    read = sentence.opinion
    least = opinion if read is None or opinion.support < read.support else read
    findings = sentence.findings or _doubts(sentence, opinion, _NOT_IN_POSTING)
    return replace(sentence, opinion=least, findings=findings)


def _cleared(finding: Finding, opinion: Opinion) -> str:
    """
    What the rules found stays to be seen.
    """
    return f"{opinion.judge} reads “{finding.span}” in the resume; the rules did not."


def told(doubt: Doubt, support: float) -> float:
    """
    How likely a line tells it: the judge and the words as two witnesses, whose odds are
    multiplied.
    """
    believed = min(support, MOST)
    untold = doubt.likeness.untold
    yes, no = believed * (1.0 - untold), (1.0 - believed) * untold
    return yes / (yes + no) if yes else 0.0


def _doubts(sentence: Sentence, opinion: Opinion, message: str) -> tuple[Finding, ...]:
    if opinion.support > DOUBTS:
        return ()
    span = opinion.doubted or sentence.text
    told = message.format(opinion.judge, span)
    return (Finding(FindingCode.JUDGE_DOUBTS, span, told),)


def unjudged(critique: Critique, left: int, asked: int) -> Critique:
    """
    The critique, with a remark on how many of the questions asked got no answer.
    """
    if not left:
        return critique
    remark = (
        Remark("judge.absent", "The judge did not answer: the rules alone have judged.")
        if left == asked
        else Remark(
            "judge.unfinished",
            f"The judge did not come to {left} of {asked} questions in time: there the"
            " rules alone have judged.",
        )
    )
    return replace(critique, remarks=(*critique.remarks, remark))
