"""
Whether somebody claims all the credit for what others did too.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Mapping, Sequence

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.clauses.credit import sole_words
from resumate.domain.grounding.deeds.same_matter import ALIKE, NEARLY
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word
from resumate.domain.letter import FindingCode
from resumate.domain.resume import LineKind


def check_sole(
    text: str, tokens: Sequence[Word], judgement: Judgement, facts: Facts
) -> None:
    """
    "Single-handedly" claims all the credit, in whichever clause it stands; the head of
    a post only names it.
    """
    alone = sole_words(text)
    if not alone:
        return
    by_words = _support_by_words(tokens, facts)
    best = _best(judgement.support, facts) | _best(by_words, facts)
    if best and not any(f.sole for f in facts.lines_of(best)):
        judgement.find(
            FindingCode.SCOPE_INFLATED,
            alone,
            "The resume does not say that this was done alone.",
        )


def _best(support: Mapping[str, float], facts: Facts) -> set[str]:
    """
    The lines that tell most of it.
    """
    heads = {f.line.id for f in facts.lines if f.line.kind is LineKind.ENTRY}
    told = {i: weight for i, weight in support.items() if i not in heads} or support
    most = max(told.values(), default=0.0)
    return {i for i, weight in told.items() if weight >= NEARLY * most}


def check_unattended(
    text: str, tokens: Sequence[Word], judgement: Judgement, facts: Facts
) -> None:
    """
    Nobody did without supervision what the resume says was watched, helped with or done
    beside others.
    """
    said = list(_UNATTENDED.finditer(text))
    if not said or _DENIED.search(text, 0, said[0].start()):
        return
    done = [w for w in tokens if not any(m.start() <= w.start < m.end() for m in said)]
    told = _support_by_words(done, facts) or dict(judgement.support)
    best = facts.lines_of(_best(told, facts))
    attended = [f.line.text for f in best if _ATTENDED.search(f.line.text)]
    if attended and len(attended) == len(best):
        judgement.find_less(said[0][0], attended[0])


_UNATTENDED = AnyCase(
    r"\b(?:unsupervised|unaccompanied|without (?:any |direct |further )?(?:supervision|oversight|guidance)"
    r"|eigenverantwortlich|unbegleitet|ohne (?:\w+ )?(?:begleitung|aufsicht|anleitung))\b"
)
_DENIED = AnyCase(r"\b(?:not|never|n['’]t|nicht|nie|niemals)\b[^.;,]*$")
_ATTENDED = AnyCase(
    r"\b(?:hospitation|hospitiert|unter (?:anleitung|aufsicht)|in begleitung|(?:gemeinsam|zusammen) mit"
    r"|shadow(?:ed|ing)?|sat in|observed|under (?:the |close |direct )?(?:supervision|guidance|oversight)|supervised by|alongside|together with)\b"
)


def _support_by_words(tokens: Sequence[Word], facts: Facts) -> dict[str, float]:
    """
    The lines that tell a good part of the sentence.
    """
    total = sum(w.weight for w in tokens) or 1.0
    told: dict[str, float] = {}
    for word in tokens:
        for index, near in facts.hits(word).items():
            line = facts.lines[index].line.id
            told[line] = told.get(line, 0.0) + near * word.weight / total
    return {line: share for line, share in told.items() if share >= ALIKE}
