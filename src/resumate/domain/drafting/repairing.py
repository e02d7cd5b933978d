"""
What to do with sentences that stayed wrong: say it as the composer would, or not.
"""

from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.bullets import bulleted, lead_and_items
from resumate.domain.letter import About, Critique, Sentence
from resumate.domain.resume import LineKind, ResumeLine


def grounded(sentence: Sentence) -> bool:
    """
    Whether a sentence may be delivered: no finding, and what is said of the candidate
    rests on a line.
    """
    claims = sentence.about is About.CANDIDATE
    return not sentence.findings and (bool(sentence.citations) or not claims)


def trace(critique: Critique, composed: Sequence[Sentence]) -> Critique:
    """
    The critique with the citations that composed sentences have by construction.

    The gate judges them as it judges any sentence; it only need not guess where a
    sentence comes from that was made from known lines.
    """
    by_text = {sentence.text: sentence for sentence in composed}
    traced = []
    for sentence in critique.sentences:
        known = by_text.get(sentence.text)
        if known is None:
            traced.append(sentence)
            continue
        cited = dict.fromkeys((*known.citations, *sentence.citations))
        kept = known.citations or tuple(cited)
        traced.append(replace(sentence, about=known.about, citations=kept))
    return replace(critique, sentences=tuple(traced))


def repair(
    critique: Critique, composed: Sequence[Sequence[Sentence]]
) -> tuple[Sentence, ...]:
    """
    The letter without its failing sentences; a lost fact is said in composed words.

    A failing list loses the items that fail. Any other failing sentence is replaced by
    the composed sentence that rests on its first line and is not said yet, else it is
    dropped. Paragraphs keep their order.
    """
    said = {line for s in critique.sentences if grounded(s) for line in s.citations}
    spare = [s for paragraph in composed for s in paragraph if s.citations]
    repaired: list[Sentence] = []
    for sentence in critique.sentences:
        if grounded(sentence):
            repaired.append(sentence)
            continue
        if shorter := _without_failing_items(sentence):
            repaired.append(shorter)
            continue
        substitute = _substitute(sentence, spare, said)
        if substitute:
            said.update(substitute.citations)
            repaired.append(replace(substitute, paragraph=sentence.paragraph))
    return _renumbered(repaired)


def lost_lines(critique: Critique, lines: Sequence[ResumeLine]) -> frozenset[str]:
    """
    Of each failing sentence that no part of can be kept, the one of *lines* that has
    the words that fail, else the one that it tells last: the others may pass alone.
    """
    known = {line.id: line for line in lines}

    def lost(failing: Sentence) -> str:
        spans = [finding.span for finding in failing.findings if finding.span]
        cited = [known[one] for one in failing.citations if one in known]
        # The head of a post only says where the others were done.
        told = [line for line in cited if line.kind is not LineKind.ENTRY] or cited
        named = (x.id for x in told if any(span in x.text for span in spans))
        return next(named, told[-1].id if told else failing.citations[-1])

    failing = (s for s in critique.sentences if not grounded(s) and s.citations)
    return frozenset(lost(s) for s in failing if _without_failing_items(s) is None)


def _without_failing_items(failing: Sentence) -> Sentence | None:
    """
    A list of two items or more that no finding is about, if each finding is about one.
    """
    lead, items = lead_and_items(failing.text)
    spans = [finding.span for finding in failing.findings]
    kept = [item for item in items if not any(span in item for span in spans)]
    told = all(span and any(span in item for item in items) for span in spans)
    if not (told and 1 < len(kept) < len(items)):
        return None
    return replace(failing, text=bulleted(lead.rstrip(":"), kept), findings=())


def _substitute(
    failing: Sentence, spare: Sequence[Sentence], said: set[str]
) -> Sentence | None:
    first = set(failing.citations[:1])
    return next(
        (
            one
            for one in spare
            if first & {*one.citations} and said.isdisjoint(one.citations)
        ),
        None,
    )


def _renumbered(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    numbers: dict[int, int] = {}
    for sentence in sentences:
        numbers.setdefault(sentence.paragraph, len(numbers))
    return tuple(replace(s, paragraph=numbers[s.paragraph]) for s in sentences)
