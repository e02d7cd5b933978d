"""
Words as they stand on a page, and the runs of words between wide gaps.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from resumate.domain.lexicon.months import IN_GERMAN
from resumate.domain.reading import find_dates, section_of_heading

_BULLET = re.compile(
    f"^(?:\\d{{1,2}}(?:[.](?! (?:{IN_GERMAN})\\b)|[)])|\\[\\d{{1,2}}\\]"
    "|[•◦▪▫‣⁃●○■□◆◇➢➤►▸▶✓✔★☆☞❖∙·⋅\uf000-\uf0ff*–—-]|o|»|>)(?:\\s+|$)"
)
_BULLET_CLOSE = re.compile("^[•◦▪▫‣⁃●■◆➢➤►▸▶✓✔∙\uf000-\uf0ff]")


MIN_GUTTER = 0.55
"""Letter sizes of white between two columns."""
_WIDER = 1.5
"""How many times the white between words stands before dates at the right edge."""
_LABELS = 3
"""So many labels of different lengths must end at one point."""


@dataclass(frozen=True, slots=True)
class Word:
    """
    A word and where it stands; y grows downwards, in points.
    """

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    bold: bool = False
    colour: int = 0
    visible: bool = True
    spacing: float = 0.0
    """How far its letters stand apart."""
    shape: bool = False
    """A bullet that is drawn, its *baseline* being its middle."""


@dataclass(frozen=True, slots=True)
class Segment:
    """
    Words of one line with no wide gap between them.
    """

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    bold: bool
    colour: int
    first_word: float
    """Width of its first word: what had to fit on the line before."""
    ends_bold: bool
    """Whether its last word is bold, whatever most of it is."""

    @property
    def unbreakable(self) -> bool:
        """
        Whether it is an address, which may be longer than its column is wide.
        """
        return " " not in self.text and ("@" in self.text or "/" in self.text)

    def fits(self, room: float) -> bool:
        """
        Whether its first word, and the blank before it, would have had *room* above.
        """
        return room > self.first_word + 0.4 * self.size


def segments(words: Sequence[Word]) -> list[Segment]:
    """
    The segments of a page, in no particular order.
    """
    runs: list[list[Word]] = []
    for word in words:
        if word.shape:
            continue
        if runs and _follows(runs[-1][-1], word):
            runs[-1].append(word)
        else:
            runs.append([word])
    runs = _merged(runs)
    found = [_segment(part) for run in runs for part in _at_gutter(run, runs)]
    marks = [segment for segment in found if _is_small_bullet(segment, found)]
    kept = [segment for segment in found if segment not in marks]
    drawn = [word for word in words if word.shape]
    return _with_bullets(kept, [*drawn, *map(_as_drawn, marks)])


def _is_small_bullet(segment: Segment, found: Sequence[Segment]) -> bool:
    """
    Whether the segment is a bullet that is set smaller than the text behind it.
    """
    alone = len(segment.text) == 1 and _BULLET_CLOSE.match(segment.text)
    near = _beside(_as_drawn(segment), found) if alone else None
    return near is not None and near.size > segment.size + 0.5


def _as_drawn(bullet: Segment) -> Word:
    middle = bullet.baseline - 0.3 * bullet.size
    return Word("•", bullet.x0, bullet.x1, middle, 0, shape=True)


def _with_bullets(found: list[Segment], shapes: Sequence[Word]) -> list[Segment]:
    """
    The segments, those that a drawn bullet stands before beginning with it.
    """
    bulleted = {
        id(near): mark for mark in shapes if (near := _beside(mark, found)) is not None
    }
    return [
        replace(
            segment,
            text=f"• {segment.text}",
            x0=bulleted[id(segment)].x0,
            first_word=segment.x0 - bulleted[id(segment)].x0 - 0.3 * segment.size,
        )
        if id(segment) in bulleted
        else segment
        for segment in found
    ]


def _beside(mark: Word, found: Sequence[Segment]) -> Segment | None:
    beside = [
        s
        for s in found
        if 0 < s.x0 - mark.x1 < 2.2 * s.size
        and mark.x1 - mark.x0 < 0.62 * s.size
        and 0 < s.baseline - mark.baseline < 0.75 * s.size
    ]
    return min(beside, key=lambda s: s.x0, default=None)


def _follows(last: Word, word: Word) -> bool:
    """
    Whether *word*, next in the file, stands beside *last* on the page.
    """
    size = max(last.size, word.size)
    gap = word.x0 - last.x1
    if gap > 0.5 * size and min(last.size, word.size) < 0.86 * size:
        return False
    return abs(word.baseline - last.baseline) <= 0.25 * size and (
        -0.3 * size <= gap <= 1.1 * size
    )


def _merged(runs: list[list[Word]]) -> list[list[Word]]:
    """
    Runs that touch on the page although they stand apart in the file are one.
    """
    ordered = sorted(runs, key=lambda run: (round(run[0].baseline), run[0].x0))
    merged: list[list[Word]] = []
    for run in ordered:
        near = next(
            (
                other
                for other in merged[-8:]
                if _touches(other[-1], run[0]) and other[-1].x0 < run[0].x0
            ),
            None,
        )
        if near is None:
            merged.append(list(run))
        else:
            near.extend(run)
    return merged


def _at_gutter(run: list[Word], runs: Sequence[list[Word]]) -> Iterator[list[Word]]:
    """
    A label and its text, where labels end and texts begin at the same points down the
    page: in a margin that is set to the right, little white parts them.
    """
    cut = 0
    for at, (last, word) in enumerate(pairwise(run), 1):
        wide = word.x0 - last.x1 >= MIN_GUTTER * word.size
        wide = wide and not bullet_of(f"{last.text} ")
        apart = wide and (
            _is_gutter(last, word, runs) or _are_dates_apart(run, at, runs)
        )
        if apart or _ends_heading(run, at, runs):
            yield run[cut:at]
            cut = at
    yield run[cut:]


def _is_gutter(last: Word, word: Word, runs: Sequence[list[Word]]) -> bool:
    """
    Whether other runs have the same white, begin at different points before it, and
    some lines begin behind it.
    """
    labelled = {
        round(run[0].x0)
        for run in runs
        for a, b in pairwise(run)
        if _near(a.x1, last.x1) and _near(b.x0, word.x0)
    }
    below = sum(1 for run in runs if _near(run[0].x0, word.x0))
    return len(labelled) >= _LABELS and below >= _LABELS


def _ends_heading(run: Sequence[Word], at: int, runs: Sequence[Sequence[Word]]) -> bool:
    """
    Whether a heading fills the margin that it stands in, beside the first line under
    it: what begins *at* is in other letters, right above where other lines begin.
    """
    last, word = run[at - 1], run[at]
    if last.size == word.size or last.baseline == word.baseline:
        return False
    column = sum(1 for other in runs if _near(other[0].x0, word.x0)) >= _LABELS
    return column and section_of_heading(_joined(run[:at])) is not None


def _are_dates_apart(
    run: Sequence[Word], at: int, runs: Sequence[Sequence[Word]]
) -> bool:
    """
    Whether a run ends from *at* on in dates that stand at the right edge, as those of
    another do, with more white before them than their words have between them.
    """
    before, *inside = [b.x0 - a.x1 for a, b in pairwise(run)][at - 1 :]
    edge = run[-1].x1
    wide = before > _WIDER * max(inside, default=0.0)
    return (
        wide
        and is_range(_joined(run[at:]))
        and any(
            _near(other[-1].x1, edge) and is_range(_joined(other))
            for other in runs
            if other is not run
        )
    )


def is_range(text: str) -> bool:
    """
    Whether a text is a range of dates, which may be open, and nothing else.
    """
    span = find_dates(text)
    return span is not None and span.ranged and span.stop - span.begin == len(text)


def _near(x: float, other: float) -> bool:
    return abs(x - other) <= 1


def _touches(last: Word, word: Word) -> bool:
    size = max(last.size, word.size)
    gap = word.x0 - last.x1
    return abs(word.baseline - last.baseline) <= 0.35 * size and (
        -0.2 * size <= gap <= 0.65 * size
    )


def _segment(run: Sequence[Word]) -> Segment:
    letters = sum(len(w.text) for w in run)
    marked = len(run) > 1 and len(run[0].text) == 1 and not run[0].text.isalnum()
    told = run[1:] if marked else run  # a mark may be set larger than its text
    return Segment(
        text=_joined(run),
        x0=min(w.x0 for w in run),
        x1=max(w.x1 for w in run),
        baseline=max(told, key=lambda w: w.size).baseline,
        size=max(w.size for w in told),
        bold=sum(len(w.text) for w in run if w.bold) * 2 > letters,
        colour=max(run, key=lambda w: len(w.text)).colour,
        first_word=_first_word(run[0]),
        ends_bold=run[-1].bold,
    )


def _first_word(word: Word) -> float:
    """
    What cannot be broken: a word, or one sign of a script without spaces.
    """
    ideographs = word.text[:1] >= "\u2e80"
    return word.size if ideographs else word.x1 - word.x0


def _joined(run: Sequence[Word]) -> str:
    text = ""
    last: Word | None = None
    spread = _spread(run)
    for word in run:
        room = max(0.1 * word.size, spread)
        close = last is not None and word.x0 - last.x1 < room
        text += word.text if last is None or close else f" {word.text}"
        last = word
    return text


def _spread(run: Sequence[Word]) -> float:
    """
    The widest gap that is none between words where letters are spread: S K I L L S.
    """
    gaps = sorted(b.x0 - a.x1 for a, b in pairwise(run))
    letters = sum(1 for word in run if len(word.text) == 1 and word.text.isalnum())
    size = max(word.size for word in run)
    if len(gaps) >= 3 and letters * 2 > len(run):
        return 1.6 * gaps[len(gaps) // 2] + 0.1 * size
    # Between "1" and "4" stands much in any typeface: only longer words tell.
    told = sorted(w.spacing for w in run if len(w.text) >= 4 and w.text[0].isalnum())
    spread = told[len(told) // 2] if told else 0.0
    return 1.35 * spread + 0.06 * size if spread > 0.12 * size else 0.0


def bullet_of(text: str) -> re.Match[str] | None:
    """
    The bullet or number of a list that *text* begins with.
    """
    return _BULLET.match(text) or _BULLET_CLOSE.match(text)
