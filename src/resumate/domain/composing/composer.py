"""
A plan becomes a letter.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from resumate.domain.bullets import BULLET
from resumate.domain.composing.english.letter import EnglishVoice
from resumate.domain.composing.english.paragraphs.instead import with_sentences
from resumate.domain.composing.french.phrases import FRENCH
from resumate.domain.composing.garbled import is_garbled
from resumate.domain.composing.german.letter import GermanVoice
from resumate.domain.composing.promotions import as_held
from resumate.domain.composing.romance.letter import RomanceVoice
from resumate.domain.composing.said import Said, Voice, of_candidate
from resumate.domain.composing.spanish.phrases import SPANISH
from resumate.domain.forgetting import remembered
from resumate.domain.language.both_forms import colons_as_written
from resumate.domain.letter import Sentence
from resumate.domain.plan import LetterPlan, PlannedParagraph, PointKind

_VOICES: dict[str, Callable[[LetterPlan], Voice]] = {
    "en": EnglishVoice,
    "de": GermanVoice,
    "fr": partial(RomanceVoice, tongue=FRENCH),
    "es": partial(RomanceVoice, tongue=SPANISH),
}


def compose(plan: LetterPlan) -> tuple[Sentence, ...]:
    """
    The whole letter: every sentence of it, with the lines it rests on.
    """
    return tuple(s for paragraph in compose_paragraphs(plan) for s in paragraph)


@remembered(16)
def compose_paragraphs(plan: LetterPlan) -> tuple[tuple[Sentence, ...], ...]:
    """
    The letter paragraph by paragraph: greeting, the plan's paragraphs in their order
    (those with something to say; one with a list ends there), sign-off, name. What came
    out garbled is left out.
    """
    plan = as_held(plan)
    plan = with_sentences(plan) if plan.language == "en" else plan
    voice = _VOICES.get(plan.language, EnglishVoice)(plan)
    paragraphs = [[voice.greeting()]]
    paragraphs.extend(_paragraph(voice, paragraph) for paragraph in plan.paragraphs)
    paragraphs.extend([said] for said in voice.sign_off())
    paragraphs = [[_as_written(said) for said in one] for one in paragraphs]
    paragraphs = [
        [said for said in one if not is_garbled(said.text, plan.language)]
        for one in paragraphs
    ]
    if plan.swiss:
        paragraphs = [[_in_swiss(said) for said in one] for one in paragraphs]
    return _placed([part for one in _said_once(paragraphs) for part in _parted(one)])


def _as_written(said: Said) -> Said:
    return replace(said, text=colons_as_written(said.text))


def _in_swiss(said: Said) -> Said:
    text = said.text.replace("ß", "ss")
    return replace(
        said, text=text.replace("Mit freundlichen Grüssen", "Freundliche Grüsse")
    )


def _paragraph(voice: Voice, paragraph: PlannedParagraph) -> list[Said]:
    def of(*kinds: PointKind) -> PlannedParagraph:
        return PlannedParagraph(tuple(p for p in paragraph.points if p.kind in kinds))

    if of(PointKind.OPENING).points or paragraph.points[0].kind is PointKind.OPENING:
        return voice.opening(paragraph.points)
    said: list[Said] = []
    if evidence := of(PointKind.EVIDENCE):
        said.extend(voice.evidence(evidence))
    said.extend(voice.credentials(of(PointKind.SKILLS, PointKind.CREDENTIAL).points))
    for point in of(PointKind.GAP).points:
        said.extend(voice.gap(point))
    for point in of(PointKind.TERMS).points:
        said.extend(of_candidate(text, *point.lines) for text in point.items)
    if of(PointKind.CLOSE).points:
        said.extend(voice.close())
    return said


def _said_once(paragraphs: list[list[Said]]) -> list[list[Said]]:
    """
    No sentence twice, and no paragraph without one.
    """
    heard: set[str] = set()
    kept: list[list[Said]] = []
    for paragraph in paragraphs:
        fresh = []
        for said in paragraph:
            if said.text not in heard:
                heard.add(said.text)
                fresh.append(said)
        kept.append(fresh)
    return [paragraph for paragraph in kept if paragraph]


def _parted(paragraph: list[Said]) -> list[list[Said]]:
    parts: list[list[Said]] = [[]]
    for said in paragraph:
        parts[-1].append(said)
        if BULLET in said.text:
            parts.append([])
    return [part for part in parts if part]


def _placed(paragraphs: list[list[Said]]) -> tuple[tuple[Sentence, ...], ...]:
    return tuple(
        tuple(said.placed(number) for said in paragraph)
        for number, paragraph in enumerate(paragraphs)
    )
