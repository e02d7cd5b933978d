"""
The requirements of a posting, collected line by line, part by part.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from resumate.domain.patterns import regex
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.posting_reading import clauses, cues, lists
from resumate.domain.posting_reading.asking import (
    is_about_applying,
    is_boilerplate,
    kind_of,
)
from resumate.domain.posting_reading.begun_sentences import begun, with_subject
from resumate.domain.posting_reading.chrome import is_chrome
from resumate.domain.posting_reading.clause_words import AND_IF
from resumate.domain.posting_reading.contact_blocks import (
    asks_in_a_form,
    contact_lines,
)
from resumate.domain.posting_reading.enumerations import single_asks, two_asks
from resumate.domain.posting_reading.headings import (
    known_part,
    looks_like_heading,
    worded_part,
)
from resumate.domain.posting_reading.inline_headings import (
    Opened,
    lead_in_part,
    only_leads_in,
    pieces,
)
from resumate.domain.posting_reading.judging import part_of_items
from resumate.domain.posting_reading.lines import Line
from resumate.domain.posting_reading.merging import merged, most_important
from resumate.domain.posting_reading.outline import (
    is_heading_by_place,
    is_marked_apart,
    items_below,
    may_be_heading,
)
from resumate.domain.posting_reading.parts import Part
from resumate.domain.posting_reading.phrasing import (
    cleaned,
    phrase,
    shortened,
    worth_keeping,
)
from resumate.domain.posting_reading.seeking import sought
from resumate.domain.posting_reading.sentences import cut, sentences
from resumate.domain.posting_reading.terms import tells_terms
from resumate.domain.posting_reading.told_aside import consents, is_beside_the_post
from resumate.domain.posting_reading.told_of_the_post import (
    as_told_before,
    said_by_us,
    to_the_reader,
)

_ASKING_PARTS = frozenset({Part.MUST, Part.NICE, Part.DUTY})
_ASKED_OF_ONE = frozenset({Part.MUST, Part.NICE})
_SILENT_PARTS = frozenset({Part.ASIDE, Part.LABEL})
_UNASKING = _SILENT_PARTS | {Part.ABOUT}
_HEAD_WORDS = 6
_LOOKING_FOR = regex(
    r"\b(?:looking for|seeking|searching for|suchen|recherchons|buscamos)\b",
    re.IGNORECASE,
)
"""What opens a list of what is sought, where nothing else says so."""
_SAME_SUBJECT = regex(
    r"(?:is|has|knows|holds|speaks|understands) |(?:have |has )?(?:at least |a "
    r"minimum of "
    r"|mindestens )?(?:\d+|two|three|four|five|six|zwei|drei|vier|fünf|sechs)\+? "
    r"(?:years?|Jahre)\b"
)
"""A clause that says more of the person of whom the one before it spoke."""
_FRAGMENT = 14
_SPEAKS = regex(
    r"\b(?:you|we|our|us|will|is|are|this|it|du|sie|wir|ist|sind|wird)\b", re.IGNORECASE
)
_AWAITS = regex(r"^das erwartet|^was (?:dich|sie|euch) erwartet", re.IGNORECASE)
"""Tasks, or what the firm offers where tasks and profile stand above already."""
_YOUR = regex(r"\byou\b|\byour\b|^du\b", re.IGNORECASE)


@dataclass
class _Reading:
    """
    Where the reading stands, and what it found.
    """

    lines: Sequence[Line]
    language: str
    company: str | None
    part: Part = Part.OPEN
    headed: bool = False
    """A heading with a line of its own opened the part."""
    outer: Part | None = None
    """The part to go back to when the paragraph of an inline heading ends."""
    bulleted: bool = False
    bullets: int = 0
    """How many items have stood one below the other."""
    listed: bool = False
    """Its items stand line under line; a line apart is no item."""
    subject: str = ""
    """Of the sentence that the items of a list go on with."""
    alternative: bool = False
    last: RequirementKind | None = None
    """What the sentence before asked, within one line."""
    contacts: frozenset[int] = frozenset()
    """Where the lines are that tell whom and where to write to."""
    found: list[tuple[str, RequirementKind]] = field(default_factory=list)
    entered: set[Part] = field(default_factory=set)

    def enter(self, part: Part, *, paragraph_only: bool = False) -> None:
        """
        Go on in *part*, to its end or only to the end of the paragraph.
        """
        self.entered.add(part)
        self.outer = self.part if paragraph_only else None
        self.part, self.bulleted, self.alternative = part, False, False
        self.listed = self.headed = False
        self.subject = ""

    def meet(self, line: Line, below: Line) -> None:
        """
        Leave parts that end before *line*: a paragraph, or a list with its last bullet.
        """
        alone = below.opens
        ends = self.bullets > 1 and line.text[:1].isupper() and not below.bullet
        apart = self.bulleted and (line.opens or ends)
        if line.opens and self.outer is not None:
            self.part, self.outer, self.bulleted = self.outer, None, False
        elif (line.opens and self.part is Part.LABEL) or (
            not line.bullet
            and (apart or (line.opens and self.listed and alone))
            and self.part in _ASKING_PARTS
        ):
            self.part, self.bulleted, self.listed = Part.OPEN, False, False
        self.bulleted = self.bulleted or line.bullet
        self.bullets = self.bullets + 1 if line.bullet else 0
        self.listed = self.listed or not line.opens


def read_requirements(
    lines: Sequence[Line], language: str, company: str | None
) -> tuple[tuple[Requirement, ...], int]:
    """
    The requirements in reading order, and how many more there would have been.

    What *company* says of itself by its name asks as little as what "we" do.
    """
    reading = _Reading(lines, language, company, contacts=contact_lines(lines))
    for position in range(len(lines)):
        _read_line(reading, position)
    found = merged(reading.found)
    kept = most_important(found)
    requirements = (
        Requirement(f"R{number}", text, kind)
        for number, (text, kind) in enumerate(kept, start=1)
    )
    return tuple(requirements), len(found) - len(kept)


def _read_line(reading: _Reading, position: int) -> None:
    lines = reading.lines
    line = lines[position]
    reading.meet(line, (*lines[position + 1 : position + 2], Line("", opens=True))[0])
    if _is_furniture(reading, position) or _enter_begun(reading, position):
        return
    if _enter_heading(reading, position) or tells_terms(
        lines, position, reading.company
    ):
        return
    above = lines[position - 1]
    if line.bullet and not (above.bullet and above.mark == line.mark):
        _enter_list(reading, position)
    told = with_subject(reading.subject, line.text) if line.bullet else line.text
    for opened, text in pieces(told):
        if opened is not None and opened.part is Part.LABEL:
            continue
        if opened is not None and _marks_one_item(reading, line, opened, text):
            _read_text(_as_wish(reading), text, line)
            continue
        if opened is not None and (reading.part not in _UNASKING or opened.firm):
            brief = reading.part not in _ASKING_PARTS
            reading.enter(opened.part, paragraph_only=brief)
        if reading.part not in _SILENT_PARTS:
            line = replace(line, opens=line.opens and opened is None)
            inline = opened is not None and reading.part in _ASKING_PARTS
            said = _after_lead_in(reading, text)
            alone = said and _stands_alone(reading, position)
            for item in lists.spread_list(said) if alone else [said]:
                _read_text(reading, item, line, inline=inline)


def _is_furniture(reading: _Reading, position: int) -> bool:
    """
    Whether a line is the page's, a form's or an address: what is asked ends there.
    """
    line = reading.lines[position]
    if is_chrome(line.text) and not line.bullet:
        reading.enter(Part.LABEL)
        return True
    if position in reading.contacts or asks_in_a_form(reading.lines, position):
        if reading.part in _ASKING_PARTS:
            reading.enter(Part.LABEL)
        return True
    return is_beside_the_post(line.text)


def _enter_begun(reading: _Reading, position: int) -> bool:
    """
    Enter the part whose items end the sentence that a line begins.
    """
    line, below = reading.lines[position], reading.lines[position + 1 : position + 2]
    if line.bullet or not (below and below[0].bullet):
        return False
    *before, last = sentences(line.text) or [""]
    start = begun(last, items_below(reading.lines, position))
    if start is None:
        return False
    if before and reading.part not in _UNASKING:
        _read_text(reading, " ".join(before), replace(line, opens=True))
    reading.enter(start.part)
    reading.subject, reading.headed = start.subject, True
    return True


def _marks_one_item(reading: _Reading, line: Line, opened: Opened, text: str) -> bool:
    """
    Whether "Nice to have: …" marks one item of a list below a heading, and opens no
    list of wishes.
    """
    among = reading.headed and reading.part in _ASKING_PARTS and text[-1:] != ":"
    return among and opened.part is Part.NICE and (line.bullet or not line.opens)


def _as_wish(reading: _Reading) -> _Reading:
    """
    *reading* in a part of wishes, with the same findings.
    """
    return replace(reading, part=Part.NICE, outer=None)


def _stands_alone(reading: _Reading, position: int) -> bool:
    """
    Whether a line is all that stands below the heading of what is asked.
    """
    around = [*reading.lines[max(position - 1, 0) :], Line("", opens=True)]
    heading, line, below = (around if position else [Line(""), *around])[:3]
    headed = known_part(heading.text) in _ASKING_PARTS
    return headed and below.opens and not line.bullet


def _enter_list(reading: _Reading, position: int) -> None:
    """
    Take a list that no heading vouches for as what its items are.
    """
    if reading.part in {Part.OPEN, Part.ABOUT}:
        items = items_below(reading.lines, position - 1)
        part = part_of_items(items, reading.language) if len(items) > 1 else None
        above = reading.lines[position - 1].text if position else ""
        if part is None and len(items) > 1 and _LOOKING_FOR.search(above):
            part = Part.MUST
        if part:
            reading.enter(part)
            reading.bulleted = True


def _after_lead_in(reading: _Reading, text: str) -> str:
    """
    *text* without "In this role you will:" at its end, whose part is entered.
    """
    if not text.endswith(":") or reading.part in _UNASKING:
        return text
    *before, last = sentences(text)
    part = lead_in_part(last)
    if part is None:
        return " ".join(before) if only_leads_in(last) else text
    if before:
        _read_text(reading, " ".join(before), Line("", opens=True))
    reading.enter(part)
    return ""


def _enter_heading(reading: _Reading, position: int) -> bool:
    line = reading.lines[position]
    text = line.text
    part = known_part(text)
    # "Commitment to equality | E" is asked, where items of a list are.
    among = reading.part in _ASKING_PARTS and part in _SILENT_PARTS
    item = line.bullet and not text.endswith(":") and (among or " " not in text)
    item = item and not is_marked_apart(reading.lines, position)
    if part and not item:
        told = {Part.DUTY, Part.MUST} <= reading.entered
        reading.enter(Part.ASIDE if told and _AWAITS.search(text) else part)
        reading.headed = True
        return True
    below = reading.lines[position + 1 : position + 2]
    apart = line.bullet and is_marked_apart(reading.lines, position)
    apart = apart and below[0].bullet and may_be_heading(text)
    if apart or (line.marked_heading and len(text.split()) <= _HEAD_WORDS + 4):
        reading.enter(_freely_worded(reading, position) or Part.OPEN)
        return True
    if looks_like_heading(text) and not (line.bullet and not text.endswith(":")):
        part = _freely_worded(reading, position)
        if part:
            reading.enter(part)
        elif not text.endswith(":"):
            reading.enter(Part.OPEN)
        return part is not None or not only_leads_in(text)
    if not is_heading_by_place(reading.lines, position):
        return False
    part = _freely_worded(reading, position)
    if part or not reading.lines[position + 1].bullet:
        reading.enter(part or Part.OPEN)
    return True


def _freely_worded(reading: _Reading, position: int) -> Part | None:
    """
    The part under a heading that is none of the usual ones: by its words, else by
    what stands below it.
    """
    text = reading.lines[position].text
    worded = worded_part(text) or lead_in_part(f"{text.rstrip(':')}:")
    if worded is Part.NICE:
        return worded
    items = items_below(reading.lines, position)
    judged = part_of_items(items, reading.language)
    if judged is Part.MUST and reading.part is Part.NICE and worded is not Part.MUST:
        return Part.NICE
    return worded or judged


def _read_text(
    reading: _Reading, text: str, line: Line, *, inline: bool = False
) -> None:
    items = lists.listed(text) if text else []
    if inline and len(items) == 1 and len(sentences(text)) == 1:
        items = lists.comma_list(text)
        if len(items) == 1 and reading.part is Part.NICE:
            items = lists.short_list(text)
    for item in items:
        reading.last = None
        parted = (cut(one, AND_IF) for one in sentences(item))
        for position, sentence in enumerate(chain.from_iterable(parted)):
            if reading.part is Part.ABOUT and not (line.opens or sought(sentence)):
                continue
            asking = line.bullet or reading.part in _ASKING_PARTS
            asks = inline or reading.part in _ASKED_OF_ONE
            opens = clauses.opens_like_item(sentence) or (
                asks and (_is_fragment(sentence) or clauses.tells_of_you(sentence))
            )
            _read_sentence(
                reading,
                sentence,
                listed=asking and (position == 0 or opens),
                bullet=line.bullet,
            )
        if (
            not line.bullet
            and reading.part in _ASKING_PARTS
            and is_about_applying(item)
        ):
            reading.part = Part.OPEN


def _read_sentence(
    reading: _Reading, sentence: str, *, listed: bool, bullet: bool
) -> None:
    if consents(sentence):
        return
    part = Part.OPEN if reading.part is Part.ABOUT else reading.part
    if reading.last is RequirementKind.DUTY:
        sentence = as_told_before(sentence)
    sentence = sentence if bullet else to_the_reader(sentence)
    if not bullet and (asked := sought(sentence)) and not is_boilerplate(sentence):
        _keep(reading, list(_graded(asked, reading.language)), prose=True)
        return
    if reading.last is RequirementKind.DUTY and _goes_on(sentence):
        part, listed = Part.DUTY, True
    kept: list[tuple[str, RequirementKind]] = []
    for clause in clauses.clauses(sentence, reading.language):
        kind = kind_of(said_by_us(clause, reading.company), part, listed=listed)
        if kept and _SAME_SUBJECT.match(clause) and not is_boilerplate(clause):
            kind = kind or kept[-1][1]
        kept += [(clause, kind)] if kind else []
    if reading.alternative and kept and reading.found:
        kept = []
    reading.alternative = lists.ends_with_alternative(sentence)
    _keep(reading, kept, prose=not bullet and sentence.endswith((".", "!")))


def _graded(
    asked: Iterable[tuple[str, RequirementKind]], language: str
) -> Iterator[tuple[str, RequirementKind]]:
    """
    *asked*, with a wish at the end of a must as one of its own.
    """
    for text, kind in asked:
        if kind is not RequirementKind.MUST:
            yield text, kind
            continue
        for clause in clauses.clauses(text, language):
            yield clause, RequirementKind.NICE if cues.NICE.search(clause) else kind


def _is_fragment(sentence: str) -> bool:
    """
    Whether a sentence only names a thing: "Leading a shift."
    """
    return len(sentence.split()) <= _FRAGMENT and not _SPEAKS.search(sentence)


def _goes_on(sentence: str) -> bool:
    """
    Whether a sentence after a duty names the next one: "Assist the florist."
    """
    return clauses.opens_like_deed(sentence) and not _YOUR.search(sentence)


def _keep(
    reading: _Reading,
    asked: Iterable[tuple[str, RequirementKind]],
    *,
    prose: bool,
) -> None:
    reading.last = None
    for clause, kind in asked:
        text = cleaned(clause)
        asks = (
            single_asks(text, kind, reading.language) if prose else two_asks(text, kind)
        )
        for ask in map(phrase, asks) if asks != [text] else [shortened(text)]:
            if worth_keeping(ask):
                reading.found.append((ask, kind))
                reading.last = kind
