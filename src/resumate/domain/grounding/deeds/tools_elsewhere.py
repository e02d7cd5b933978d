"""
A tool that is put into a deed of a post in which it does not stand.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterator

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.credential import rests_on_paper
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section

_WITH = regex(
    r"(?<!work )(?<!works )(?<!worked )(?<!working )(?<!years )(?<!experience )(?<!experienced )(?<!skilled )(?<!familiar )(?<!arbeite )(?<!arbeitete )(?<!jahre )(?<!Jahre )(?<!Erfahrung )"
    r"\b(?:in|with|using|on|via|through|mit|per|über|mithilfe von) (?:(?:[A-Z][\w+#.-]*|the|dem|der)(?:,| and| und|/)? )*$"
)
_TEACHES = AnyCase(
    r"\b(?:train(?:ed|ing)?|taught|teach(?:ing)?|coach(?:ed|ing)?|mentor(?:ed|ing)?|instructed|tutored|leite|leitete|angeleitet|schule|schulte|geschult|unterrichte\w*|unterwiesen|ausgebildet|eingearbeitet|bilde)\b"
)
_DEED = 0.6
"""The share of a deed that the line must tell to be the one that is meant."""


def check_tools_elsewhere(claim: Claim) -> None:
    """
    "I trained apprentices in Python" needs a line of that post with Python, where
    another's line has it, or where it is what was taught.
    """
    tools = list(_tools(claim))
    if not tools or claim.judgement.findings:
        return
    shares = _shares(claim, tools)
    deed = _deed(claim, shares)
    if deed is None:
        return
    for tool in tools:
        having = [claim.line(i) for i in claim.facts.having(tool)]
        here = any(
            _is_of_post(f, deed)
            or shares.get(f.index, 0.0) >= shares[deed.index]
            or rests_on_paper(claim, f.line)  # whose name says what it is in
            for f in having
        )
        others = [f for f in having if f.line.role and f.line.kind is LineKind.BULLET]
        if here or not having:
            continue
        if others:
            claim.find_elsewhere(tool.text, others[0].index)
        elif _TEACHES.search(claim.piece):
            claim.judgement.find_untold(tool.text)
            claim.judgement.scattered = True


def _is_of_post(facts: LineFacts, deed: LineFacts) -> bool:
    return facts.line.role == deed.line.role or facts.line.section in {
        Section.SUMMARY,
        Section.PROJECTS,
    }


def _tools(claim: Claim) -> Iterator[Word]:
    """
    The names of the resume's list of skills that the clause names as what it was done
    with.
    """
    listed = claim.facts.lists
    for word in claim.clause.words:
        named = word.capitalised and word.start > claim.clause.start
        if named and _WITH.search(claim.text, claim.clause.start, word.start):
            skills = [claim.line(i).line.section for i in claim.facts.having(word)]
            if listed & claim.facts.having(word) and Section.SKILLS in skills:
                yield word


def _shares(claim: Claim, tools: list[Word]) -> dict[int, float]:
    """
    How much of what the clause says but its *tools* each line tells.
    """
    said = [w for w in claim.clause.words if w.weight and w not in tools]
    return claim.facts.shares(said)


def _deed(claim: Claim, shares: dict[int, float]) -> LineFacts | None:
    """
    The line of a post that tells most of it, if all the lines that tell as much are of
    that post.
    """
    deeds = {
        i: share
        for i, share in shares.items()
        if claim.line(i).line.kind is LineKind.BULLET and claim.line(i).line.role
    }
    best = max(deeds.values(), default=0.0)
    lines = [claim.line(i) for i, share in deeds.items() if share >= 0.75 * best]
    posts = {f.line.role for f in lines}
    return lines[0] if best >= _DEED and len(posts) == 1 else None
