"""
The lines of a file before their meaning: noise left out, run-together lists undone.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from resumate.domain.extracted_text import BlockKind, ExtractedText
from resumate.domain.language.dates import dates_as, find_dates
from resumate.domain.language.detecting import detect_language
from resumate.domain.language.folding import fold
from resumate.domain.language.places import is_town
from resumate.domain.lexicon.months import IN_ENGLISH, IN_GERMAN
from resumate.domain.patterns import regex
from resumate.domain.reading.lines.broken_words import (
    BROKEN_OFF,
    breaks_words,
    mended,
    words_of,
)
from resumate.domain.reading.lines.headings import (
    is_everyday_heading,
    plain_heading,
    section_of_heading,
)
from resumate.domain.reading.lines.sentences import goes_on, sentences
from resumate.domain.reading.lines.wrapping import STAGES, names_held_since
from resumate.domain.resume import Section

_PAGE_NUMBER = regex(
    r"(?:page|seite|pagina|página|p\.|第)?\s*\d{1,2}\s*(?:(?:/|of|von|sur|de|di|van)\s*\d{1,2}|页)?"
    r"|-\s*\d{1,2}\s*-",
    re.IGNORECASE,
)
_PAGE_OF = regex(
    r"(?:\b(?:page|seite|página|pagina)\s*)?\b\d{1,2}\s*(?:/|of|von|sur|de)\s*\d{1,2}\s*$",
    re.IGNORECASE,
)
_PAGE_TAIL = regex(
    r"[\s|·–-]*\b(?:page|seite|página|pagina)\s*\d{1,2}\s*(?:/|of|von|sur|de|di)\s*"
    r"\d{1,2}\s*$",
    re.IGNORECASE,
)
"""What a page header ends with, on the top and where a pasted text has it inside."""
_LAST_UPDATED = regex(
    r"(?:last updated?|stand|zuletzt aktualisiert|dernière mise à jour"
    r"|última actualización|printed on)(?: on| am)?[:\s]{0,3}(?:\w+\.? ){0,2}"
    r"\d[\d./ -]*(?:\w+ \d{4})?|(?:generated|created) (?:by|with) \S+(?: \S+)?",
    re.IGNORECASE,
)
_SIGNED = regex(
    r"[^\W\d_][^\W\d_.-]*(?:[ -][^\W\d_]+){0,2}, (?:den |le |am |a |the |on )?"
    r"\d{1,2}\.?(?:st|nd|rd|th)? ?(?:de )?(?:[^\W\d_]{3,10}|\d{1,2}\.) ?(?:de )?20\d\d"
    r"|[^\W\d_]+(?: [^\W\d_]+)?, im [^\W\d_]{3,9} 20\d\d",
    re.IGNORECASE,
)
"""Place and day above a signature."""
_TOWN_AND_MONTH = regex(
    rf"(?P<town>[^,\t]{{2,40}}?)(?:,| im) (?:{IN_GERMAN}|[A-Z][a-z]{{3,8}}) 20\d\d"
)
_DECLARED = regex(
    r"\b(?:hereby|solemnly) (?:declare|certify|affirm)\b"
    r"|\b(?:hiermit|hierdurch) (?:versichere|erkläre|bestätige) ich\b"
    r"|^\W*(?:photo|foto|lichtbild|picture)\W*$",
    re.IGNORECASE,
)
"""What a form asks for, and what says nothing of the person."""
_TOP_AGAIN = regex(
    r".{3,40}(?:\s[–—|-]|,)\s(?:resume|résumé|cv|curriculum vitae|lebenslauf)"
    r"(?:\s[–—|-]\s(?:page |seite )?\d{1,2})?"
    r"|(?:resume|résumé|cv|curriculum vitae|lebenslauf)\b.{3,40}\s[–—|-]\s"
    r"(?:page|seite) \d{1,2}",
    re.IGNORECASE,
)
"""A header that a new page repeats: "Nora Feld – CV – 2", "CV Nora Feld – page 2"."""
_PAGE_END = regex(
    r"(?:^|\t)[^\t\d]{3,50}[\s·|–—,-](?:page|seite)\s*\d{1,2}\s*$"
    r"|^.{3,40},? (?:cv|resume|résumé|curriculum vitae|lebenslauf),? .{0,25}"
    r"\b(?:p\.|page|seite) ?\d{1,2}$",
    re.IGNORECASE,
)
"""Whose page it is, on its edge or beside its last line: "N. Feld – Seite 2"."""
_RUN_ON = regex(r"^(?:[^:：]{2,30}[:：]\s*)?[-•*]\s+(?=\S)")
_RUN_ON_ITEM = regex(r"\s[-•*]\s+(?=[^\W\d_a-z])")
_LONG_LINE = regex(r"([^\n]{2000}[^\n\s]{0,200})")
"""Longer than any line of a resume: cut, so that no search ever takes long."""
_MOST_OF_A_HEAD, _MOST_OF_DATES = 12, 7
"""Words."""
_TOP = 5
"""Lines among which the name stands for the first time."""
_EDGE = 3
"""Lines from the top or bottom of a page where headers and footers stand."""
_LONGEST_FOOTER = 120
_SHORTEST_BROKEN = 40
"""A line that runs on over the page is at least as long as this."""
_HANGS = regex(
    r"\b(?:am|im|in|an|auf|bei|mit|von|für|und|oder|der|die|das|den|dem|the|a|of|for|"
    r"with|and|or|to|per|pro)(?<!par an)$"
)
"""An item that ends so goes on in the next line."""
_WANTS_ITS_NOUN = regex(r" (?:[mds]?eine[rsmn]|ihre[rsmn]|de[rsm]) [a-zäöüß]{3,}en$")
"""Nobody ends so: "Beirätin meiner eigenen" goes on below with "Genossenschaft"."""
_FEW_WORDS = 3
_WANTS_MORE = regex(
    rf",$|\b(?:{IN_ENGLISH})\.?$"
    r"|\b(?:below|above|under|over|than|to|from|by|of|at|about|around|nearly|almost|only"
    r"|unter|über|als|auf|von|um|rund|fast|etwa|nur|knapp)$",
    re.IGNORECASE,
)
"""An item that ends so is followed by a number or a year of its own."""
_COUNTS = regex(
    r"\b(?:approx|avg|max|min|ca|rs|no|nr|incl|inkl|e\.g|z\.b|bzw|ggf)\.$",
    re.IGNORECASE,
)
"""No sentence ends so."""
_OPENED = regex(r"\([^()]*$")
_CLOSED = regex(r"[^()]*\)")
_NUMBER_ALONE = regex(r"[\d:.,%/]{1,7}")
_MARKED = regex(r"^(?:[•◦▪‣●■>»›–—✓✔★☆➤➢►▸❖✦*.-]\s+)+(?=\S)")

_OWN_BULLET = regex(
    r"([^\w\s\"'„“”‚‘’«»()\[\]{}<>+#&@$€£%/\\.,:;|~-]|[Ølnqvwü§]|~(?=\s\D))\s+(?=\S)"
)
_NUMBERED = regex(r"(\d{1,2})\.(\d{1,2})\.?\s+(?=[^\W\d_])")
_RECURS = 3
"""A sign that opens as many lines is no accident."""
_TYPED = frozenset({"text/plain", "text/markdown"})
_OF_A_LIFE = frozenset({Section.EXPERIENCE, Section.EDUCATION})


@dataclass(frozen=True, slots=True)
class SourceLine:
    """
    A line as it stands in the file; tabs stand for wide gaps.
    """

    text: str
    kind: BlockKind
    page: int
    confidence: float = 1.0
    apart: bool = False
    """Whether it looks like none of the text around it, or an empty line is above."""

    @property
    def bullet(self) -> bool:
        """
        Whether the file marks it as an item of a list.
        """
        return self.kind is BlockKind.LIST_ITEM


def source_lines(text: ExtractedText) -> list[SourceLine]:
    """
    All lines of the file in reading order, without page headers and footers.
    """
    lines = [
        SourceLine(part, kind, page.number, block.confidence, block.apart and not n)
        for page in text.pages
        for block in page.blocks
        for n, (part, kind) in enumerate(_parts(block.text, block.kind))
    ]
    lines = _without_numbers(list(_with_own_bullets(lines)))
    lines = list(_with_marked_headings(lines))
    lines[:_TOP] = [replace(x, text=_without_edges(x.text)) for x in lines[:_TOP]]
    noise = _running_lines(lines)
    typed = text.media_type in _TYPED
    kept = [line for i, line in enumerate(lines) if i not in noise]
    if len(text.pages) > 1:
        kept = [replace(x, text=_PAGE_END.sub("", x.text) or x.text) for x in kept]
    whole = list(_over_pages(kept, typed=typed))
    told = [line.text for line in whole]
    words = words_of(told)
    # German has no hyphen before small letters but at a margin.
    own = typed and detect_language(" ".join(told)) == "en" and not breaks_words(told)
    mended_lines = [mended(x.text, words, broken=not own) for x in whole]
    return [
        replace(line, text=text if line.bullet else _with_dates_apart(text))
        for line, text in zip(whole, mended_lines, strict=True)
    ]


def _without_edges(text: str) -> str:
    """
    A line on the top of a page without its number, and without where and when it was
    written.
    """
    told, tab, signed = _PAGE_TAIL.sub("", text).rpartition("\t")
    return told if tab and _SIGNED.fullmatch(signed) else f"{told}{tab}{signed}"


def _with_dates_apart(text: str) -> str:
    """
    *text*, dates behind a full stop set apart by a bar: "Elm House, Leeds. May 2019 to
    June 2022." names no second sentence, nor does "Elm House. Cook. 2019 – 2022."
    """
    told, stop, dates = text.removesuffix(".").rpartition(". ")
    few = len(told.split()) <= _MOST_OF_A_HEAD and len(dates.split()) <= _MOST_OF_DATES
    ended = stop and not goes_on(f"{told}.")
    span = find_dates(text) if ended and few else None
    behind = span is not None and span.begin > len(told)  # none of "janv. 2020 – 2022"
    ranged = span is not None and span.ranged and behind
    if not ranged or dates_as(dates, "").strip(" ,.()"):
        return text
    named = [name.removesuffix(".") for name in sentences(f"{told}.")]
    return " | ".join([*named, dates])


def _with_own_bullets(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines; a sign that opens several of them is the bullet of this resume, and so
    is the letter that a font of symbols left in a bullet's place ("Ø Shade matching").
    """
    opened = [(_OWN_BULLET.match(line.text), line) for line in lines]
    times = Counter(sign[1] for sign, _ in opened if sign)
    for sign, line in opened:
        if sign and line.kind is BlockKind.PARAGRAPH and times[sign[1]] >= _RECURS:
            text = line.text[sign.end() :]
            yield replace(line, text=text, kind=BlockKind.LIST_ITEM)
        else:
            yield line


def _without_numbers(lines: list[SourceLine]) -> list[SourceLine]:
    """
    The lines; where what stands in each section is counted ("1.1 …", "1.2 …", "2.1 …"),
    it stands there without its number.
    """
    counted: dict[int, str] = {}
    above = (0, 0)
    for position, line in enumerate(lines):
        found = _NUMBERED.match(line.text)
        number = (int(found[1]), int(found[2])) if found else (0, 0)
        next_one = number == (above[0], above[1] + 1)
        if found and (next_one or (number[0] > above[0] and number[1] == 1)):
            counted[position] = line.text[found.end() :]
            above = number
    if len(counted) < _RECURS:
        return lines
    return [
        replace(line, text=counted.get(i, line.text), apart=line.apart or i in counted)
        for i, line in enumerate(lines)
    ]


def _with_marked_headings(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines; where those that head work and education are marked as items of a list
    ("1. Work History", "* Education *"), so are all headings, and they are none.
    """
    sections = [_section_marked(line) for line in lines]
    if not set(sections) >= _OF_A_LIFE:
        yield from lines
        return
    for line, section in zip(lines, sections, strict=True):
        if section is None or (is_everyday_heading(line.text) and not line.apart):
            yield line
        else:
            heading = plain_heading(line.text)
            yield replace(line, text=heading, kind=BlockKind.PARAGRAPH)


def _section_marked(line: SourceLine) -> Section | None:
    """
    What an item of a list would head if it were a heading.
    """
    return section_of_heading(line.text) if line.bullet else None


def _over_pages(lines: Sequence[SourceLine], *, typed: bool) -> Iterator[SourceLine]:
    """
    The lines, one that a page or a narrow column took apart made whole; whether small
    letters go on what stands above was seen in *typed* text by how it is indented.
    """
    held: SourceLine | None = None
    for line in lines:
        if held is not None and _closes(held, line):
            cells = held.text.split("\t")
            at = next(i for i, cell in enumerate(cells) if _OPENED.search(cell))
            cells[at] += f" {line.text}"
            held = replace(held, text="\t".join(cells))
            continue
        if held is not None and _goes_on_over_page(held, line, typed=typed):
            held = replace(held, text=f"{held.text} {line.text}")
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _closes(above: SourceLine, line: SourceLine) -> bool:
    """
    Whether a line closes the bracket that the one above left open.
    """
    opened = any(map(_OPENED.search, above.text.split("\t")))
    plain = line.kind is BlockKind.PARAGRAPH and above.kind is not BlockKind.HEADING
    return plain and opened and _CLOSED.match(line.text) is not None


def _goes_on_over_page(above: SourceLine, line: SourceLine, *, typed: bool) -> bool:
    if _HANGS.search(above.text) and above.bullet and above.page == line.page:
        few = len(line.text.split()) <= _FEW_WORDS and not any(
            map(str.isdigit, line.text)
        )
        heading = section_of_heading(line.text) is not None
        if line.kind is BlockKind.PARAGRAPH and few and not heading:
            return True
    if above.page == line.page:
        return _goes_on_below(above, line, typed=typed)
    return (
        line.page == above.page + 1
        and line.kind is BlockKind.PARAGRAPH
        and above.kind is not BlockKind.HEADING
        and line.text[:1].islower()
        and len(line.text.split()) > 1
        and len(above.text) > _SHORTEST_BROKEN
        and above.text[-1] not in ".!?:;。"
        and "\t" not in above.text
    )


def _goes_on_below(above: SourceLine, line: SourceLine, *, typed: bool) -> bool:
    """
    Whether an unmarked line goes on where a long one above it broke in mid-sentence.
    """
    plain = line.kind is BlockKind.PARAGRAPH and above.kind is not BlockKind.HEADING
    small = line.text[0].islower()
    if plain and _wants_its_noun(above.text) and not small:
        return section_of_heading(line.text) is None
    if plain and BROKEN_OFF.search(above.text) and small:
        return True
    if (
        not plain
        or re.search(r"[\t@]", above.text + line.text)
        or len(above.text) < _SHORTEST_BROKEN
        or not (above.bullet or above.text[0].isupper())
        or (above.text[-1] in ".!?:;。" and not _COUNTS.search(above.text))
        or (" " in line.text and section_of_heading(line.text) is not None)
        or STAGES.match(line.text)
        or (names_held_since(line.text) and not _HANGS.search(above.text))
    ):
        return False
    if _NUMBER_ALONE.fullmatch(line.text):
        return above.bullet and bool(_WANTS_MORE.search(above.text))
    if (small and not typed) or _COUNTS.search(above.text):
        return True
    return _has_begun(above.text) and find_dates(line.text) is None


def _wants_its_noun(text: str) -> bool:
    return bool(_WANTS_ITS_NOUN.search(text)) and find_dates(text) is None


def _has_begun(text: str) -> bool:
    """
    Whether a line ends a word or two after a full stop: "… since 2021. Raised".
    """
    *told, last = sentences(text)
    begun = len(last.split()) < _FEW_WORDS and text[-1].isalpha()
    return begun and bool(told) and len(told[-1].split()) > _FEW_WORDS


def _parts(text: str, kind: BlockKind) -> Iterator[tuple[str, BlockKind]]:
    """
    One block as its lines; "Summary: - this - that" is the list it once was.
    """
    for line in _LONG_LINE.sub(r"\1\n", re.sub(r"\s#{2,4}\s", "\n", text)).splitlines():
        stripped = re.sub(r" *\t\s*", "\t", line).strip()
        marked = _MARKED.match(stripped)
        if kind is not BlockKind.HEADING and (head := _RUN_ON.match(stripped)):
            items = _RUN_ON_ITEM.split(stripped[head.end() :])
            if len(items) > 1:
                yield from ((item.strip(), BlockKind.LIST_ITEM) for item in items)
                continue
        if marked and kind is BlockKind.PARAGRAPH:
            yield stripped[marked.end() :], BlockKind.LIST_ITEM
        elif stripped:
            yield stripped, kind


def _running_lines(lines: Sequence[SourceLine]) -> frozenset[int]:
    """
    Positions of lines that are no content: page numbers, and what repeats on each page.
    """
    pages: dict[int, list[int]] = {}
    for position, line in enumerate(lines):
        pages.setdefault(line.page, []).append(position)
    edges = {p for page in pages.values() for p in (*page[:_EDGE], *page[-_EDGE:])}
    shapes = Counter(
        shape
        for page in pages.values()
        for shape in {_shape(lines[p].text) for p in page if p in edges}
    )
    noise = set()
    first_page = min(pages, default=1)
    for position, line in enumerate(lines):
        repeated = shapes[_shape(line.text)] > 1 and line.page != first_page
        numbered = len(pages) > 1 and bool(_PAGE_OF.search(line.text))
        again = position > _TOP and _TOP_AGAIN.fullmatch(line.text)
        numbered = numbered or (len(pages) > 1 and bool(_PAGE_END.match(line.text)))
        if (
            again
            or _PAGE_TAIL.search(line.text)
            or _is_noise(line.text)
            or (
                position in edges
                and len(line.text) <= _LONGEST_FOOTER
                and (repeated or numbered)
                and line.kind is not BlockKind.LIST_ITEM
                and not line.text[0].islower()
            )
        ):
            noise.add(position)
    return frozenset(noise)


def _shape(text: str) -> str:
    return re.sub(r"\d+", "0", fold(text)).strip()


def _is_noise(text: str) -> bool:
    return (
        not any(c.isalnum() for c in text)
        or bool(
            _PAGE_NUMBER.fullmatch(text) and not re.fullmatch(r"(?:19|20)\d\d", text)
        )
        or bool(_LAST_UPDATED.fullmatch(text))
        or bool(_SIGNED.fullmatch(text))
        or bool((signed := _TOWN_AND_MONTH.fullmatch(text)) and is_town(signed["town"]))
        or bool(_DECLARED.search(text))
    )
