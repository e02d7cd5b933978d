"""
A sentence that was left out is put back where it stood.
"""

from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.letter import About, Sentence
from resumate.domain.refining.shortening import LEANING
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine


def put_back(
    now: Sequence[Sentence],
    before: Sequence[Sentence],
    index: int,
    content: ResumeContent,
) -> tuple[Sentence, ...]:
    """
    *now* with ``before[index]`` in the paragraph it was in, after the nearest sentence
    that stood before it there and still stands; nothing changes if it still stands.

    With it comes what it cannot do without: the sentence that says at which post that
    was, or that it goes on from, and the answer that what the posting asks leads to.
    """
    if index in _word_for_word(now, before):
        return tuple(now)
    together = {index}
    standing = _standing(now, before, content)
    other = _leans_on(before, index, content)
    while other is not None and other not in standing and other not in together:
        together.add(other)
        other = _leans_on(before, other, content)
    for one in sorted(together):
        now = _with(now, before, one, content)
    return tuple(now)


def _leans_on(
    before: Sequence[Sentence], index: int, content: ResumeContent
) -> int | None:
    """
    The sentence without which that at *index* does not say what it said.
    """
    told = before[index]
    if told.about is About.EMPLOYER:
        after = index + 1
        answers = after < len(before) and before[after].about is About.CANDIDATE
        return after if answers and _beside(before, index, after) else None
    if told.about is not About.CANDIDATE:
        return None
    lines = _lines(told, content)
    leans = LEANING.match(told.text) is not None
    roles = {line.role for line in lines if line.role}
    named = any(line.kind is LineKind.ENTRY for line in lines)
    if not leans and (named or not roles):
        return None
    for earlier in range(index - 1, -1, -1):
        of_role = {line.role for line in _lines(before[earlier], content)}
        goes_on = before[earlier].about is About.CANDIDATE
        if roles & of_role or (not roles and goes_on):
            return earlier if roles or _beside(before, earlier, index) else None
    return None


def _beside(before: Sequence[Sentence], one: int, other: int) -> bool:
    return before[one].paragraph == before[other].paragraph


def _lines(sentence: Sentence, content: ResumeContent) -> list[ResumeLine]:
    return [line for line in map(content.line, sentence.citations) if line]


def _word_for_word(
    now: Sequence[Sentence], before: Sequence[Sentence]
) -> dict[int, int]:
    """
    Which sentences of *before* still stand, and where.
    """
    places: dict[str, list[int]] = {}
    for place, sentence in enumerate(now):
        places.setdefault(sentence.text, []).append(place)
    return {
        index: places[sentence.text].pop(0)
        for index, sentence in enumerate(before)
        if places.get(sentence.text)
    }


def _standing(
    now: Sequence[Sentence], before: Sequence[Sentence], content: ResumeContent
) -> dict[int, int]:
    """
    Which sentences of *before* still stand, and where, in other words, too: those that
    tell a line that the other told, besides the head of a post.
    """
    standing = _word_for_word(now, before)
    free = [place for place in range(len(now)) if place not in standing.values()]
    for index, sentence in enumerate(before):
        told = _told(sentence, content)
        if index in standing or not told:
            continue
        same = (place for place in free if told & _told(now[place], content))
        if (place := next(same, None)) is not None:
            standing[index] = place
            free.remove(place)
    return standing


def _told(sentence: Sentence, content: ResumeContent) -> set[str]:
    lines = _lines(sentence, content)
    return {line.id for line in lines if line.kind is not LineKind.ENTRY}


def _with(
    now: Sequence[Sentence],
    before: Sequence[Sentence],
    index: int,
    content: ResumeContent,
) -> tuple[Sentence, ...]:
    """
    *now* with that sentence in its place among those that still stand.
    """
    back, standing = before[index], _standing(now, before, content)
    kin = [i for i in standing if _beside(before, i, index)]
    if kin:
        above = [i for i in kin if i < index]
        beside = standing[max(above) if above else min(kin)]
        place = beside + bool(above)
        inside = replace(back, paragraph=now[beside].paragraph)
        return (*now[:place], inside, *now[place:])
    # Its paragraph went with it: it opens one, and those that follow move down.
    earlier = [i for i in standing if i < index]
    above_it = now[standing[max(earlier)]].paragraph if earlier else -1
    place = sum(sentence.paragraph <= above_it for sentence in now)
    after = [replace(s, paragraph=s.paragraph + 1) for s in now[place:]]
    return (*now[:place], replace(back, paragraph=above_it + 1), *after)
