"""
Lines that an editor broke at its margin, made whole again.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import partial
from itertools import pairwise, takewhile

from resumate.domain.language.dates import all_dates, dates_as, find_dates, since_then
from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.language.places import is_place
from resumate.domain.lexicon.months import IN_GERMAN
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import without_dates
from resumate.domain.reading.lines.headings import section_of_heading
from resumate.domain.reading.lines.typed_columns import (
    WIDE_GAP,
    indent_of,
    opens_with_dates,
)
from resumate.domain.resume import Section

BULLET = regex(
    r"^\s*(?:(?:[•◦▪▫‣⁃●○■□◆◇➢➤►▸▶✓✔★·∙*+>»–—-]|\d{1,2}\)"
    rf"|\d{{1,2}}\.(?!\s(?:{IN_GERMAN})\b)|[a-z]\)|o(?=\s{{1,4}}[A-Z]))\s+"
    r"|[•▪●✓*-](?=[A-ZÄÖÜ][a-zäöüß]))"
)
"""The mark that one of several things begins with; "2. Mai" is a day."""
_GLUED = regex(r"(\s*)([-–—•·*+>])(?=[^\W\d_](?!.*\2))")
_GLUED_TOO = regex(r"\s*([-–—•·*+>])(?=\w)")
_RECURS = 3
"""A sign that opens as many lines, with no space behind it, marks what follows."""
WIDEST = 130
"""Lines longer than this were not broken at a margin."""
NARROWEST = 60
SHORTEST_PROSE = 45
_FEW_WORDS = 7
_COLUMN = 8
"""Text that stands so far right has a column of its own, and a margin near it."""
_LABEL = regex(r"^\s*[^\s:：][^:：]{0,28}[:：](?:\s|$)")
_DATED_WHOLE = regex(r"\t(?: ?\([^()]*\))?")
"""Dates, with what a bracket notes behind them, are a line of their own."""
_COLUMNS = regex(r"\t| {3,}|\s*\|\s*")
_OF_MAIL = regex(r"\s*[\w.+-]+@")
"""An address begins a line, though in small letters."""
_HANGING = regex(
    r"[,\w] (?:since|of|the|and|with|for|from|seit|und|mit|für|von|der|des|dem"
    r"|die|das|den|eine[mnrs]?|(?:m|s|uns)eine[mnrs]?|ihre[mnrs]?|im|zum|zur"
    r"|in|at|(?<! get )by|or|oder|als|bei|auf"
    r"|if|that|which|whose|when|while|because|into|wenn|weil|dass|ob)\s*$"
)
"""Nobody ends with such a word: "team lead since" goes on below with "May 2024"."""
STAGES = regex(
    r"(?:zuerst|zunächst|anfangs|initially|at first) [^,]+, "
    r"(?:ab|dann|danach|später|from|then|later)\b"
)
"""Posts held one after the other begin a line, though in small letters."""
_OPENS_DATES = regex(r"\s*(?:(?:Von|Vom|From|Between) )?")
_HELD = regex(r"(?:auch )?[A-ZÄÖÜ]")
_HOW = regex(
    r"(?:als|in|im|bei|beim|mit|an|am|für|zur?|zum|auf|unter|as|with|at|on|for|under"
    r"|by) "
)
"""How or where it was, and not what one has been."""
_HOW_MANY = regex(r"(?:bis zu|up to) \d")
"""How many there were begins a line, though in small letters."""
_THEN_SO_LONG = regex(
    r"(?:davor|vorher|danach|dazwischen|anschließend) "
    r"(?:\d+|ein|eine|einen|zwei|drei|sechs|neun) (?:Tage?|Wochen?|Monate?|Jahre?)\b"
)
"""What came before or behind a post begins a line, though in small letters."""
_LISTED = frozenset({Section.SKILLS, Section.LANGUAGES, Section.CERTIFICATIONS})
"""What stands in a list beside its label."""
_ADDS = regex(r"\s*(?:und |and |\()")
"""What goes on a row that could end with the place above."""
_GO_ON = ",;:(/&+"
_ENDS = ".!?:;。！？"


def with_marks_apart(lines: Sequence[str]) -> list[str]:
    """
    The lines, each mark that stands right before its words with a space behind it:
    "-made the beds" among others.
    """
    glued = [_GLUED.match(line) for line in lines]
    times = Counter(mark[2] for mark in glued if mark)
    own = {mark for mark, number in times.items() if number >= _RECURS}
    return [
        f"{line[: found.end()]} {line[found.end() :]}"
        if (found := _GLUED_TOO.match(line)) and found[1] in own
        else line
        for line in lines
    ]


def unwrapped(lines: Sequence[str]) -> list[str]:
    """
    The lines, each that only goes on where the one above had no more room joined to it.
    """
    lines = _with_lists_apart(lines)
    width, small = _width(lines), _items_are_small(lines)
    widest = min(WIDEST, max((len(line.rstrip()) for line in lines), default=0))
    whole: list[str] = []
    above, begun, column = "", True, 0
    for line in lines:
        column = _column_of_label(line) or (column if indent_of(line) == column else 0)
        told = whole and _goes_on(whole[-1], above, line, width, begun=begun)
        own = small or (whole and whole[-1].lstrip()[:1].islower())
        if whole and column and indent_of(line) == column and not BULLET.match(line):
            glue = " " if _breaks_off(above, line, widest) else ", "
            whole[-1] = f"{whole[-1].rstrip()}{glue}{line.strip()}"
        elif told and not (own and _may_begin(above, line, width)):
            whole[-1] = f"{whole[-1].rstrip()} {line.strip()}"
        else:
            whole.append(line)
        above, begun = line, not above.strip()
    return whole


def _with_lists_apart(lines: Sequence[str]) -> list[str]:
    """
    The lines, those that stand one by one under an item with its mark: they all begin
    with a capital, and some end where there was room for the next one's word.
    """
    apart = list(lines)
    for at, line in enumerate(lines):
        mark = BULLET.match(line)
        rest = (lines[i] for i in range(at + 1, len(lines)))
        below = list(takewhile(partial(_hangs_under, mark), rest))
        if mark and not mark[0].strip()[0].isalnum() and _are_items([line, *below]):
            own = [f"{mark[0]}{one.strip()}" for one in below]
            apart[at + 1 : at + 1 + len(below)] = own
    return apart


def _hangs_under(mark: re.Match[str] | None, line: str) -> bool:
    """
    Whether *line* stands under the words of an item with that *mark*, with none of its
    own.
    """
    deep = mark is not None and indent_of(line) >= mark.end() - 1 > 0
    return deep and bool(line.strip()) and not BULLET.match(line)


def _are_items(block: Sequence[str]) -> bool:
    """
    Whether the lines of an item are a list of their own, and no text that a margin
    broke.
    """
    widest = max(len(line.rstrip()) for line in block)
    room = [
        len(above.rstrip()) + len(line.split(maxsplit=1)[0]) + _ROOM < widest
        and not (_hangs(above) or above.rstrip()[-1] in ",-–(&/")
        for above, line in pairwise(block)
    ]
    capital = all(line.strip()[0].isupper() for line in block[1:])
    return len(block) > _FEWEST_LINES and capital and any(room)


_ROOM = 5
_FEWEST_LINES = 2


def with_items_marked(lines: Sequence[str]) -> list[str]:
    """
    The lines, with a mark each that stands deeper than the dated post above it, which
    stands deeper than its firm, as what was done there does.
    """
    marked: list[str] = []
    post, firm = 0, _COLUMN
    for line in lines:
        indent = indent_of(line)
        if not line.strip():
            post = 0
        elif 0 < indent < _COLUMN and (post or firm < indent) and _is_post(line):
            post = indent
        elif post and indent <= post:
            post = 0
        elif post and not BULLET.match(line):
            line = f"{line[:indent]}- {line[indent:]}"  # noqa: PLW2901
        names = line.strip() and not section_of_heading(line)
        firm = indent if names else _COLUMN
        marked.append(line)
    return marked


def _is_post(line: str) -> bool:
    """
    Whether a line names something and ends with from when to when.
    """
    span = find_dates(line)
    if span is None or not span.ranged or BULLET.match(line):
        return False
    return bool(without_dates(line)) and not any(map(str.isalnum, line[span.stop :]))


def _column_of_label(line: str) -> int:
    """
    Where the list beside a label begins that opens a section: "Sprachen   Deutsch,";
    0 for any other line.
    """
    label, gap, rest = line.partition("   ")
    told = rest.strip()
    known = (
        gap and told and section_of_heading(label) in _LISTED and told == rest.lstrip()
    )
    return len(line) - len(rest.lstrip()) if known and not WIDE_GAP.search(told) else 0


def _breaks_off(above: str, line: str, widest: int) -> bool:
    """
    Whether a line of a column ended where it had no more room, or goes on by its words.
    """
    first = len(line.split(maxsplit=1)[0])
    full = len(above.rstrip()) + 1 + first > widest
    return full or above.rstrip()[-1] in _GO_ON or _HANGING.search(above) is not None


def _width(lines: Sequence[str]) -> int:
    """
    The margin the text was broken at, or 0 if it was not.
    """
    lengths = sorted(len(line.rstrip()) for line in lines if line.strip())
    if not lengths:
        return 0
    width = lengths[-1]
    near = sum(len(x.rstrip()) > width - 14 and not _opens_entry(x) for x in lines)
    broken = NARROWEST < width <= WIDEST and near >= max(4, len(lengths) // 6)
    shown = any(_shows_margin(above, line, width) for above, line in pairwise(lines))
    return width if broken and shown else 0


def _shows_margin(above: str, line: str, width: int) -> bool:
    """
    Whether a line that is nearly as long as the margin is wide breaks off in the middle
    of what it says. Items of that length, one to a line, show no margin.
    """
    long = len(above.rstrip()) > max(0, width - 14)
    if not (long and line.strip()) or _begins(line):
        return False
    first = line.strip()[0]
    small = first.isalpha() and not first.isupper()
    return small or _hangs(above) or above.rstrip()[-1] in _GO_ON


def _opens_entry(line: str) -> bool:
    """
    Whether a line opens with from when to when, and ends where it has no more to tell:
    "Von 2031 bis 2033 Kutscher im Hotel Post" shows no margin.
    """
    span = find_dates(line)
    opens = (
        span is not None and span.ranged and _OPENS_DATES.fullmatch(line[: span.begin])
    )
    return bool(opens) and not _hangs(line)


def _items_are_small(lines: Sequence[str]) -> bool:
    """
    Whether who typed this begins most items with a small letter: then no small letter
    says that a line goes on.
    """
    items = [line[mark.end() :] for line in lines if (mark := BULLET.match(line))]
    spelt = [item[0].islower() for item in items if item[:1].isalpha()]
    return len(spelt) >= _RECURS and sum(spelt) * 2 > len(spelt)


def _may_begin(above: str, line: str, width: int) -> bool:
    """
    Whether nothing but its small letter says that *line* goes on: the one *above* is no
    item, hangs on nothing and had room for its first word.
    """
    first = len(line.split(maxsplit=1)[0])
    room = not width or len(above.rstrip()) + 1 + first <= width
    marked = BULLET.match(above) or indent_of(line)
    return room and not (marked or above.rstrip()[-1] in ",-–(" or _hangs(above))


def _hangs(line: str) -> bool:
    """
    Whether nobody would end with the last word of *line*.
    """
    return _HANGING.search(line) is not None


def _stands_apart(line: str) -> bool:
    """
    Whether it has dates in a column of their own, or begins with an address.
    """
    cells = _COLUMNS.split(line.strip())
    dated = len(cells) > 1 and opens_with_dates(cells[0])
    return bool(_OF_MAIL.match(line)) or dated or ends_in_dates(line)


def names_held_since(line: str) -> bool:
    """
    Whether a line begins with since when, and then names what one has been since: such
    begins a line, though in small letters: "seit 2023 stellvertretende Leitung".
    """
    told = since_then(line)
    return bool(_HELD.match(told) or (title_score(told) and not _HOW.match(told)))


def ends_in_dates(line: str) -> bool:
    """
    Whether its last column has dates and nothing else.
    """
    columns = _COLUMNS.split(line.strip())
    return (
        len(columns) > 1
        and find_dates(columns[-1]) is not None
        and not without_dates(columns[-1])
    )


def heads_entry(mark: str, line: str, below: str) -> bool:
    """
    Whether a *line* with that *mark* names an entry, by the one *below* it: "1. Acme
    Ltd" had room for more, and below it stands the post held there with its dates.
    """
    heading = section_of_heading(line.removeprefix(mark))
    counted = mark.strip()[0].isdigit() and not heading
    room = len(line.rstrip()) < NARROWEST and not _hangs(line)
    dated = _ends_with_date(below) and not BULLET.match(below)
    return counted and room and dated


def _ends_with_date(text: str) -> bool:
    return any(len(text.rstrip(" )")) - d.stop <= 0 for d in all_dates(text))


def _is_other_row(above: str, line: str) -> bool:
    """
    Whether *line* has the columns that the one *above* has, too.
    """
    starts = [{gap.end() for gap in WIDE_GAP.finditer(text)} for text in (above, line)]
    return bool(starts[0] & starts[1])


def _is_whole_row(line: str) -> bool:
    """
    Whether a row opens with its dates and ends with a place, as heads do.
    """
    cells = _COLUMNS.split(line.strip())
    *named, town = cells[-1].split(", ")
    row = len(cells) > 1 and opens_with_dates(cells[0])
    return row and bool(named) and is_place(town)


def _names_firm_below(above: str, line: str) -> bool:
    """
    Whether *line* is nothing but a firm, and the one *above* nothing but a post.
    """
    firm = organisation_score(line) > 1 and not title_score(line)
    post = title_score(above) > 1 and not organisation_score(above)
    few = max(len(text.split()) for text in (above, line)) <= _FEW_WORDS
    return firm and post and few and not _hangs(above)


def _begins(line: str) -> bool:
    """
    Whether *line* says by itself that it begins something.
    """
    bare = line.strip()
    label = _LABEL.match(line) and not bare[:1].islower()
    known = (
        BULLET.match(line)
        or _HOW_MANY.match(bare)
        or STAGES.match(bare)
        or _THEN_SO_LONG.match(bare)
        or section_of_heading(line)
    )
    return bool(label or known) or _stands_apart(line)


def _goes_on(whole: str, above: str, line: str, width: int, *, begun: bool) -> bool:
    dated = _DATED_WHOLE.fullmatch(dates_as(above.strip(), "\t")) is not None
    dated = dated or (_is_whole_row(above) and not _ADDS.match(line))
    if not above.strip() or not line.strip() or dated or _begins(line):
        return False
    bullet = BULLET.match(whole)
    indent, deeper = indent_of(line), indent_of(line) - indent_of(above)
    if bullet and indent and indent >= bullet.end() - 1:
        return not (above == whole and heads_entry(bullet[0], above, line))
    lower = line.strip()[:1].islower()
    back = deeper < -1 and not (begun or BULLET.match(above))
    firm = not lower and _names_firm_below(above, line)
    if back or firm or _is_other_row(above, line):
        return False
    first = len(line.split(maxsplit=1)[0])
    full = bool(width) and len(above.rstrip()) + 1 + first > width
    if deeper > 1 and not (bullet or full or _COLUMNS.search(above.strip())):
        return False
    ended = above.rstrip()[-1] in _ENDS
    if full and not _COLUMNS.search(above.strip()):
        return lower or not (ended or _ends_with_date(above))
    hangs = _hangs(above)
    held = not hangs and names_held_since(line.strip())
    told = above.rstrip() if indent >= _COLUMN and not deeper else above.strip()
    return (lower or hangs) and not (ended or held) and len(told) >= SHORTEST_PROSE
