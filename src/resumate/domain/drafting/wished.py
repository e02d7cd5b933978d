"""
Salary, first day and hours are told as the person said them, or not at all.
"""

from dataclasses import replace

from resumate.domain.language.terms import told_terms
from resumate.domain.letter import About, Critique, Finding, FindingCode, Sentence
from resumate.domain.patterns import regex
from resumate.domain.plan import LetterPlan, Point, PointKind
from resumate.domain.posting import Term

_NUMBER = regex(r"\d+")
_UNSAID = "Only you can say this, and no line of yours does: “{0}”."


def as_wished(critique: Critique, plan: LetterPlan) -> Critique:
    """
    The critique with a finding on each sentence that names salary, start or hours
    otherwise than the lines that are planned to tell them; another rests on these.
    """
    planned = [
        point
        for paragraph in plan.paragraphs
        for point in paragraph.points
        if point.kind is PointKind.TERMS
    ]
    sentences = (_judged(s, planned, plan.language) for s in critique.sentences)
    return replace(critique, sentences=tuple(sentences))


def _judged(said: Sentence, planned: list[Point], language: str) -> Sentence:
    """
    Judged as the gate judges no wish: one that rests on a line, or names no terms,
    stays as it is.
    """
    told = {} if said.citations else told_terms(said.text, language)
    lines: list[str] = []
    for words, term in told.items():
        point = next((p for p in planned if _tells(p, words, term, language)), None)
        if point is None:
            wrong = _UNSAID.format(words)
            finding = Finding(FindingCode.DUTY_UNSUPPORTED, words, wrong)
            return replace(said, findings=(*said.findings, finding))
        lines += [line.id for line in point.lines]
    if not told:
        return said
    return replace(said, about=About.CANDIDATE, citations=tuple(dict.fromkeys(lines)))


def _tells(point: Point, words: str, term: Term, language: str) -> bool:
    """
    Whether *point* tells *term*, with all the numbers of *words*.
    """
    said = point.items[0]
    numbers = {*_NUMBER.findall(words)}
    of_it = term in told_terms(said, language).values()
    return of_it and numbers <= {*_NUMBER.findall(said)}
