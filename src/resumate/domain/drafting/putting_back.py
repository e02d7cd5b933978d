"""
A sentence that was left out is put back where it stood.
"""

from collections.abc import Sequence
from dataclasses import replace

from resumate.domain.letter import Sentence


def put_back(
    now: Sequence[Sentence], before: Sequence[Sentence], index: int
) -> tuple[Sentence, ...]:
    """
    *now* with ``before[index]`` after the nearest sentence that stood before it and
    still stands, in the paragraph it was in; nothing changes if it still stands.
    """
    back = before[index]
    places = {sentence.text: place for place, sentence in enumerate(now)}
    if back.text in places:
        return tuple(now)
    old_place = next(
        (i for i in range(index - 1, -1, -1) if before[i].text in places), None
    )
    place = 0 if old_place is None else places[before[old_place].text] + 1
    kin = next(
        (
            now[places[other.text]].paragraph
            for other in before
            if other.paragraph == back.paragraph and other.text in places
        ),
        None,
    )
    if kin is not None:
        return (*now[:place], replace(back, paragraph=kin), *now[place:])
    # Its paragraph went with it: it opens one, and those that follow move down.
    new = now[place - 1].paragraph + 1 if place else 0
    after = [replace(s, paragraph=s.paragraph + 1) for s in now[place:]]
    return (*now[:place], replace(back, paragraph=new), *after)
