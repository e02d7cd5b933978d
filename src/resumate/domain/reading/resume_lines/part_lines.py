"""
The lines of one section as a letter may cite them.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.dates import find_dates
from resumate.domain.language.english_verbs import FROM_GERUND, opens_with_verb
from resumate.domain.language.name_kinds import (
    PUPILS_SCHOOL,
    degree_score,
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.language.ratings import is_rated_low, without_rating
from resumate.domain.patterns import Said, regex
from resumate.domain.reading.cells.cells import without_dates
from resumate.domain.reading.cells.house_parts import teaches
from resumate.domain.reading.cells.one_cell import LEARNT_IN, TRAINING
from resumate.domain.reading.cells.schools import COURSE
from resumate.domain.reading.contact.contact import is_contact_line
from resumate.domain.reading.entries.entries import entries_of
from resumate.domain.reading.entries.entry import Entry
from resumate.domain.reading.heads.head import read_head
from resumate.domain.reading.heads.head_lines import LABEL, URL_ONLY
from resumate.domain.reading.heads.told_fields import titles_columns
from resumate.domain.reading.lines.by_itself import (
    HELD,
    LEVEL,
    TICKET,
    is_paper,
    section_by_itself,
)
from resumate.domain.reading.lines.headings import (
    is_subheading,
    section_of_heading,
    sections_named,
)
from resumate.domain.reading.lines.sentences import sentences
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.reading.resume_lines.draft_line import DraftLine, as_cited
from resumate.domain.reading.resume_lines.header import EMPTY_LABEL, is_name
from resumate.domain.reading.sections.part import (
    CODE_WORDS,
    OF_WORK,
    WITH_ENTRIES,
    Part,
)
from resumate.domain.resume import Contact, LineKind, Role, Section

_LISTS = frozenset({Section.SKILLS, Section.LANGUAGES, Section.INTERESTS})
_WITH_ROLES = frozenset(
    {Section.EXPERIENCE, Section.EDUCATION, Section.VOLUNTEERING, Section.PROJECTS}
)
_OF_ENTRIES = frozenset({Section.CERTIFICATIONS, Section.AWARDS, Section.PUBLICATIONS})
_PAPERS_AND_SKILLS = {Section.CERTIFICATIONS, Section.SKILLS}
_AMONG_LISTS = frozenset({*_LISTS, Section.CERTIFICATIONS})
"""What labelled lines of a list may be instead."""
_LIST_LABEL = Said(
    r"^(?:keywords?|technolog(?:y|ies)(?: used)?|tech(?:nology)? stack|tools?(?: used)?"
    r"|environment|stack|skills?(?: used)?|courses?|relevant coursework|coursework"
    r"|schlüsselwörter|technologien|kurse|mots[- ]clés|cours|technologies utilisées"
    r"|environnement(?: technique)?|palabras clave|cursos|tecnologías|关键字|关键词"
    r"|课程"
    r"|技术栈"
    r"|parole chiave|trefwoorden)\s*[:：]",
)
_MAY_BE_STUDY = frozenset({Section.EXPERIENCE, Section.CERTIFICATIONS})
_STUDENT = regex(
    r"\b(?:student\w*|candidate|doctoral|doktorand\w*|promotion)\b", re.IGNORECASE
)
_APPRENTICE = regex(r"^Apprentice\b")
"""Who is one has a post, and no course of study alone."""
_FILLER_LABEL = regex(
    r"^(?:summary|description|beschreibung|résumé|resumen)\s*[:：]\s*", re.IGNORECASE
)
_LIST_MARKS = regex(r"[,;|、，\t]")
_MOTHER_TONGUE = regex(
    r"^(mother tongue|muttersprache|langue maternelle)(?:\(\w+\)|s)?\s*[:\t]\s*(?=\w)",
    re.IGNORECASE,
)
_SENTENCES = regex(r"[a-z]{3}\. [A-Z][a-z]+(?:ing|ed) ")
"""What no title has in it: the end of one sentence and a deed that begins another."""
_OTHERS_NAME = regex(
    r"(?i:(?:thesis |phd |academic )?(?:advis[eo]rs?|supervisors?|pi|reporting to"
    r"|principal investigator|(?:erst|zweit)?betreuer(?:in)?|betreut von"
    r"|vorgesetzter?|doktor(?:vater|mutter)|(?:erst|zweit)?gutachter(?:in)?))\s*:\s*"
    r"(?:(?:(?:Prof|Dr|Mr|Mrs|Ms|Herr|Frau|[A-ZÄÖÜ])\b\.? ?)+|[A-ZÄÖÜ][a-zäöüß]+ )"
    r"[A-ZÄÖÜ][^\W\d_]+(?:[ -][A-ZÄÖÜ][^\W\d_]+){0,2}\.?"
)
"""Who else had a part in it: "Advisor: T. Whit." says nothing that the person did."""
_NONE = regex(
    r"[^:\t]{2,30}(?::|\t)\s*(?:keine?|none|nil|n/a|entfällt)\.?", re.IGNORECASE
)
"""What there is none of: "Punkte: keine"."""
_OFTEN_USED = regex(
    r"^(?:I )?(?:use|work with) (?:every day|daily|at work|regularly|all the time): "
    r"|^(?:täglich|regelmäßig|im Alltag) (?:genutzt|im Einsatz): ",
    re.IGNORECASE,
)
"""A label that is none of what is known: "Use every day: Git, Jest"."""
_BETWEEN_SKILLS = regex(r"\s+[▪■●◆◦]\s+")


_AT_FIRST = regex(r"^(?:at|with|for|bei|beim) (?=(?:an?|the|my|our|einem|einer) )")
"""What leads to a firm that has no name, and is no part of it: "at a school"."""


def role_of(entry: Entry, section: Section) -> Role | None:
    """
    The role that an entry names, if it names one.

    A post needs a title or an employer that something sure supports; a course of study
    a school or a degree; projects and voluntary work both a title and a name. A name
    alone is a post only with the dates of one: else it is an award or a certificate.
    """
    read = entry.read
    if not entry.head or section not in _WITH_ROLES:
        return None
    if section in {Section.PROJECTS, Section.VOLUNTEERING}:
        unpaid = section is Section.VOLUNTEERING
        named = read.title and (read.employer or (unpaid and read.sure and read.start))
        sure = read.sure or unpaid
    else:
        named = read.title or read.employer
        sure = read.dated or read.sure
        if not read.title:
            studied = section is Section.EDUCATION
            sure = read.sure if studied else sure and read.start is not None
    if not (named and sure):
        return None
    title = "" if _SENTENCES.search(read.title) else read.title.strip(" ,")
    employer = _AT_FIRST.sub("", read.employer)
    if not title and _names_deed(employer):
        title, employer = employer, ""
    return Role("P0", employer, title, read.start, read.end, read.current)


def _names_deed(name: str) -> bool:
    """
    Whether a head says what was done, and names no house: "Helping at home".
    """
    first, _, rest = name.partition(" ")
    written = rest[:1].islower() and not organisation_score(name)
    return first.lower() in FROM_GERUND and written


def lines_of_part(part: Part, contact: Contact) -> list[DraftLine]:
    """
    The lines of one section in reading order.
    """
    told = [line for line in part.lines if not _NONE.fullmatch(line.text)]
    part = replace(part, lines=told)
    if part.section in WITH_ENTRIES:
        drafts = list(_with_entries(part))
    else:
        drafts = _without_entries(part, contact)
    if sections_named(part.heading) >= _PAPERS_AND_SKILLS:
        return [_paper_or_skill(draft) for draft in drafts]
    return drafts


def _without_entries(part: Part, contact: Contact) -> list[DraftLine]:
    drafts: list[DraftLine] = []
    for line in _with_levels(part):
        if titles_columns(line.text):
            continue
        private = part.section in {Section.OTHER, Section.SUMMARY}
        if private and is_name(line.text, contact):
            continue
        if private and is_contact_line(line.text):
            told = [
                x for x in sentences(line.text) if not is_contact_line(x) and " " in x
            ]
            line = replace(line, text=" ".join(told))  # noqa: PLW2901
        drafts += _plain(line, _section_of_line(line.text, part.section), None)
    return [_told_by_itself(draft) for draft in drafts]


def _paper_or_skill(draft: DraftLine) -> DraftLine:
    """
    A line under a heading that names both: papers have a date or say what they are, and
    skills stand side by side.
    """
    text = draft.text
    dated = find_dates(text)
    paper = (dated and not dated.ranged) or HELD.search(text) or TICKET.search(text)
    if paper and draft.section is Section.SKILLS:
        return replace(draft, section=Section.CERTIFICATIONS, kind=LineKind.ENTRY)
    if draft.section is not Section.CERTIFICATIONS or paper or "," not in text:
        return draft
    return replace(draft, section=Section.SKILLS, kind=LineKind.LIST, entry=None)


def _told_by_itself(draft: DraftLine) -> DraftLine:
    """
    A line of no entry, in the section that its own words tell.
    """
    section = section_by_itself(draft.text, draft.section)
    if section is draft.section:
        return draft
    kind = LineKind.ENTRY if section is Section.CERTIFICATIONS else LineKind.LIST
    return replace(draft, section=section, kind=kind, entry=None)


def _section_of_line(text: str, section: Section) -> Section:
    """
    "Languages: English, German" among the skills is a line of languages, and "IT:
    Excel" among the languages one of skills.
    """
    label = re.split(r"\s*[:：]\s+|\t", text, maxsplit=1)
    told = section_of_heading(label[0]) if len(label) > 1 else None
    if section not in _LISTS or told not in _AMONG_LISTS:
        return section
    if told is Section.LANGUAGES and CODE_WORDS.search(text):
        return section
    return told or section


def _without_good_rating(item: str) -> str:
    """
    *item* without its marks, but for those that say that it is hardly known.
    """
    return item if is_rated_low(item) else without_rating(item)


def _with_levels(part: Part) -> list[SourceLine]:
    """
    Skills that stand between signs, one by one; a level on a line of its own ("Expert")
    goes with the skill or language above it.
    """
    if part.section not in {Section.SKILLS, Section.LANGUAGES}:
        return part.lines
    lines: list[SourceLine] = []
    items = (
        replace(
            line,
            text=_OFTEN_USED.sub("", _with_mother_tongue(_without_good_rating(item))),
        )
        for line in _beside_labels(part.lines)
        for item in _BETWEEN_SKILLS.split(line.text)
    )
    for line in items:
        if lines and LEVEL.fullmatch(line.text.strip()) and len(lines[-1].text) < 60:
            text = f"{lines[-1].text.rstrip(':')}: {line.text}"
            lines[-1] = replace(lines[-1], text=text)
            continue
        lines.append(line)
    return lines


def _beside_labels(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines, a label that stands above its list beside it: "EDV" over "Word, Excel".
    """
    label: SourceLine | None = None
    for line in lines:
        if label and not line.bullet and _LIST_MARKS.search(line.text):
            label = replace(line, text=f"{label.text.strip()}: {line.text}")
            yield label
            label = None
            continue
        if label:
            yield label
        named = section_of_heading(line.text) in _AMONG_LISTS
        label = line if named and line.apart and not line.bullet else None
        if not label:
            yield line
    if label:
        yield label


def _with_mother_tongue(text: str) -> str:
    """
    "Muttersprache(n): Deutsch" with its level behind it, as other languages have it.
    """
    label = _MOTHER_TONGUE.match(text)
    if label is None:
        return text
    tongues = re.split(r"\s*,\s*|\s+(?:and|und)\s+", text[label.end() :])
    return ", ".join(f"{tongue} ({label[1]})" for tongue in tongues)


def _with_entries(part: Part) -> Iterator[DraftLine]:
    each = part.section is Section.EDUCATION and all(x.bullet for x in part.lines)
    for entry in entries_of(part.lines, part.section):
        section = part.section
        if _OF_COURSES.match(part.heading) and not _names_house(entry):
            entry.read = replace(entry.read, employer="")
        if entry.head:
            section = _told_by_head(entry, section)
            text = " | ".join(as_cited(line.text) for line in entry.head)
            page = entry.head[0].page
            yield DraftLine(text, section, LineKind.ENTRY, page, entry)
        under = entry if entry.head else None
        for line in entry.body:
            if section is Section.EDUCATION and _GOES_ON.match(line.text):
                text = as_cited(line.text)
                yield DraftLine(text, section, LineKind.TEXT, line.page, None)
                continue
            paper = section is Section.EDUCATION and is_paper(line.text)
            if each and not paper and _names_course(line.text):
                text = as_cited(line.text)
                yield DraftLine(text, section, LineKind.ENTRY, line.page, None)
                continue
            of = (Section.CERTIFICATIONS, None) if paper else (section, under)
            yield from map(_told_by_itself, _plain(line, *of))


_OF_COURSES = regex(
    r"(?:(?:university |academic )?teaching|lehre\b|lehrveranstaltung|lehrerfahrung"
    r"|outreach|extension|mentoring|supervision|service|gremien|betreuung)\b",
    re.IGNORECASE,
)
"""Under which courses are told, and what else was done at a house named elsewhere."""


def _names_house(entry: Entry) -> bool:
    """
    Whether an entry names the house that employed, by its words or beside what is
    surely a post, and no course: "Teacher Aide", "St Marcel's, Feilding".
    """
    name = entry.read.employer
    title = entry.read.title
    taught = any(f"{title}, {name}" in line.text for line in entry.head)
    post = entry.read.sure and title_score(title) > 1
    post = post and not (taught and teaches(title))  # "Lecturer, Soils"
    return bool(organisation_score(name) or school_score(name) or post)


_GOES_ON = regex(
    r"(?:currently|presently|at present) (?:doing|studying|taking|completing|"
    r"undertaking|pursuing|working towards?)\b",
    re.IGNORECASE,
)
"""A course of its own, and no part of the one above that has ended."""


def _names_course(text: str) -> bool:
    """
    Whether one of several items says which course ended when, or where: "Leaving Cert
    2000, Moate Community School".
    """
    degree = degree_score(" ".join(text.split()[:2]))
    return bool(find_dates(text) and (degree or school_score(text)))


def _told_by_head(entry: Entry, section: Section) -> Section:
    """
    A course of study that stands among the posts, as in a life told year by year, or
    among papers, is one of education; its head is read as such. A licence that stands
    among studies is a paper.
    """
    heads = [line.text for line in entry.head]
    told = without_dates(" ".join(heads)).strip()
    ranged = entry.read.start and entry.read.end
    if section is Section.EDUCATION and not ranged and is_paper(told):
        return Section.CERTIFICATIONS
    degree = max(degree_score(told), degree_score(entry.read.title))
    studied = (degree > 1 and school_score(told)) or PUPILS_SCHOOL.match(told)
    studied = studied and not title_score(told)
    studied = studied and not _STUDENT.search(told)  # a post, if they say so
    named = [name for name in (told, entry.read.title) if TRAINING.match(name)]
    trained = bool(named and not _APPRENTICE.match(named[0])) or COURSE.match(told)
    trained = trained or LEARNT_IN.match(told)
    if section not in _MAY_BE_STUDY or not (studied or trained):
        return section
    entry.read = read_head(heads, Section.EDUCATION)
    return Section.EDUCATION


def _plain(
    line: SourceLine, section: Section, entry: Entry | None
) -> Iterator[DraftLine]:
    """
    A line that is no head: a bullet, a list, or running text by sentences.
    """
    text = line.text
    if URL_ONLY.match(text) or EMPTY_LABEL.match(text) or titles_columns(text):
        return
    if _OTHERS_NAME.fullmatch(text):
        return
    if entry is not None and is_subheading(text):
        return
    describes = _tells_of_project(text, section)
    text = _FILLER_LABEL.sub("", text)
    kind = LineKind.LIST if describes else _kind(line, text, section, entry)
    shown = as_cited(text, as_list=kind is LineKind.LIST)
    if not any(c.isalnum() for c in shown):
        return
    whole = line.bullet or (kind is LineKind.LIST and not describes)
    pieces = _by_semicolons(shown) if entry and kind is LineKind.BULLET else [shown]
    pieces = pieces if whole else [one for piece in pieces for one in sentences(piece)]
    for piece in pieces:
        yield DraftLine(piece, section, kind, line.page, entry)


_DESCRIBES = regex(
    r"^(?:project )?(?:description|beschreibung)\s*[:：]\s*(?=\S)", re.IGNORECASE
)


def _tells_of_project(text: str, section: Section) -> bool:
    """
    Whether a line describes what was worked on, and no deed: "Description: The app lets
    customers pay".
    """
    label = _DESCRIBES.match(text) if section in OF_WORK else None
    told = text[label.end() :] if label else ""
    return bool(told) and not (opens_with_verb(told) or told.startswith("I "))


_SEMICOLON = regex(r"; (?=[A-ZÄÖÜ])(?![^()]*\))")
_LONG_ROW = 140
"""Characters from which a line of a post is several, where semicolons part it."""
_FEWEST_WORDS = 3


def _by_semicolons(text: str) -> list[str]:
    """
    What a long line tells one after the other, each at some length: "Ordering of …;
    Training of …; Monthly reports to …".
    """
    pieces = _SEMICOLON.split(text)
    long = len(pieces) > 2 and len(text) > _LONG_ROW and not LABEL.match(text)
    told = long and all(len(one.split()) >= _FEWEST_WORDS for one in pieces)
    return pieces if told else [text]


def _kind(  # noqa: PLR0911
    line: SourceLine, text: str, section: Section, entry: Entry | None
) -> LineKind:
    if _LIST_LABEL.match(text):
        return LineKind.LIST
    prose = text.rstrip().endswith((".", "。")) and len(text.split()) > 6
    if section in _LISTS:
        return LineKind.TEXT if prose and not LABEL.match(text) else LineKind.LIST
    if entry is None and section in _OF_ENTRIES and len(text) <= 160:
        return LineKind.TEXT if prose else LineKind.ENTRY
    if line.bullet or (entry is not None and section is not Section.EDUCATION):
        return LineKind.BULLET
    marks = len(_LIST_MARKS.findall(text))
    if not prose and marks >= 3 and len(text) / (marks + 1) < 25:
        return LineKind.LIST
    if section is Section.CERTIFICATIONS or line.kind is BlockKind.TABLE_ROW:
        return LineKind.ENTRY if find_dates(text) else LineKind.TEXT
    return LineKind.BULLET if entry is not None else LineKind.TEXT
