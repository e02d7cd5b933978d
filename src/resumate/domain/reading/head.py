"""
The head of an entry: who, as what, from when to when.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from resumate.domain.language.career_break import is_career_break
from resumate.domain.language.dates import DateSpan, find_dates
from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import (
    degree_score,
    is_practice,
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.language.places import is_place, is_somewhere, without_place
from resumate.domain.lexicon.organisations import NOUNS as ORGANISATION_NOUNS
from resumate.domain.patterns import regex
from resumate.domain.reading.cells import (
    COMMA,
    LABELLED,
    cells_of,
    may_name,
    with_promotion,
    without_aside,
    without_dates,
    without_end,
    without_promotion,
)
from resumate.domain.reading.no_employer import names_no_employer
from resumate.domain.reading.one_cell import (
    ARTICLE,
    COURSE,
    DESCRIBED,
    HIDDEN_COMMA,
    SAME_SCHOOL,
    TRAINING,
    at_colon,
    at_commas,
    at_firm,
    is_department,
    is_own_house,
    is_part_of_house,
    is_surnamed,
    is_unit,
    is_unit_of,
    leads,
    names_before_colon,
    school_and_degree,
    studied_score,
    taught_at,
    teaches,
    whole_pieces,
    with_commas_hidden,
    with_rank,
    without_grades,
    without_parts_of_house,
)
from resumate.domain.reading.project_head import project_and_client
from resumate.domain.reading.told_posts import told_post
from resumate.domain.resume import PartialDate, Section

_ASIDE = regex(r"(?<=\w)\s*\([^()]*\)$")
_EXAMINER = regex(
    r"\b(?:IHK|HWK|VHS|TÜV|DEKRA|WIFI|bfi|BFI|BG|DRK|TAFE|RTO|NHS|Ltd|GmbH)\b|kammer\b"
)
_BESIDE = regex(r"(?<=[\w)]) (?:daneben|nebenbei|nebenher|alongside|besides)\b.*$")
"""What was done besides, and no part of the post: "Clerk, Acme (80 %) daneben …"."""
_BEGAN = regex(
    r"(?P<post>[^,;/|\t()\d]+) "
    r"\((?P<when>(?:seit|ab|since|from) [^(),]{0,12}(?:19|20)\d\d)\)"
)
"""A post of which only the beginning is told, and a firm dates: "Leiter (ab 2021)"."""
_KIND = regex(r"\([a-zäöü][^()]*\)(?:,\s*|$)")
"""What describes the name on the line before it: "(ambulant), Herford"."""
_QUOTED = regex(r'["„“](?P<name>[^"„“”]+)["“”]')
"""A firm's name in quotes, which are none of it."""
_REMARK = regex(r"\((?:[a-zäöü]|\d[\d.,]* )[^()]*\)")
"""A line that says more of the one above: "(two of four years, not finished)"."""
_FIRM = regex(
    r"^(?:Fa\.?|Firma|(?:Lehr|Ausbildungs)betrieb|Messrs\.?|M/s\.?|über|via|through"
    r"|trading as|t/a)"
    r" (?=[A-ZÄÖÜ])"
)
"""What only says that a firm's name follows."""
_TELLS = regex(
    r"(?!(?:van|von|vom|zum|zur|de|der|di|da|du|la|le|the|dm|same|ditto|ebenda|ebd|gleiche\w?"
    r"|selbe\w?)\b)[a-zäöüß]+(?:[\s,.]|$)"
    r"|\d[\d.,]*(?:st|nd|rd|th)?[ -][a-zäöü]"
    r"|\d{1,4} [A-ZÄÖÜ][a-zäöüß]+(?:e|en|er|innen|kräfte|leute)$"
    r"|[^,]* (?:for|of|with|für|von|mit) (?:about |around |rund |ca\.? )?\d"
    r"|(?:Various|Diverse|Verschiedene|Family|Leading|Seasonal|Holiday)(?: [a-z].*)?$"
    r"|(?:Saisonen|Saisonstellen|Einsätze|Seasons|Shifts) (?:in|auf|at) "
    r"|[A-Z][a-z]+ [a-z]+ing(?: and [a-z]+ing)?$"
    r"|(?:Klassen?|Klassenstufen?|Jahrg(?:ang|änge)|Stufen?|Years?|Grades?) \d"
    r"|[A-ZÄÖÜ][a-zäöüß]+(?:en|eln|ern) (?:der|des|von|eines|einer) "
    r"|[A-ZÄÖÜ][a-zäöüß]+ [a-zäöüß]{3,}(?:en|eln|ern)(?: \([^()]*\))?$"
    r"|\([^()]*\)(?:, |$)"
)
"""What tells of a post and names nothing: "42 bed residential home", "husband", "Lawn
mowing", "6 Monteure", "Austragen der Zeitung", "Zeitungen austragen", "(team of 6)"."""
_DESCRIBES = regex(r"[A-Z][a-z]+(?: [a-z]+)+, .*\d [a-z]")
"""What a house is, and how much it does: "Community pharmacy, 300 scripts a day"."""
_NOTE = regex(r", [a-zäöü][^|\t]*")
"""What a remark behind dates begins with."""
_UNIVERSITY = regex(r"[A-Z]{3,6},? [A-Z][a-z]{3,}")
"""By which a degree is given that a college taught: "JNTU Hyderabad"."""
_LINE_OF_TRADE = regex(r"(?<=\w)\s*\([A-ZÄÖÜ][a-zäöüß]{9,}\)$")
"""What a firm lives by, in one long word: "Acme Personal (Zeitarbeit)"."""
_CLIENTS = regex(
    r"(?:clients?|kunden|auftraggeber|einsätze|placements?) (?-i:[a-z])", re.IGNORECASE
)
"""Whom a post was for is not who employed: "clients incl. law firms"."""
_AGENCY = regex(
    r"\s*(?:\((?:through|via|über|agency:|agentur:)|\b(?:through|via)) "
    r"(?P<firm>[A-ZÄÖÜ][^(),:]*)(?:\)|(?=[,:(])|$)"
)
"""Who lent a person to others: "Station hand (through AgriHands labour hire)"."""
_KIND_OF_JOB = regex(
    r"^(?:Schüler(?:betriebs)?praktikum|Feri(?:en|al)job|Schnuppertage?)"
    r"(?: \(\d[^()]*\))?(?= [A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ])"
)
"""What pupils call their first jobs by, before the firm: "Ferienjob Bäckerei Berg"."""
_AT_SEVERAL = regex(
    r"(?:Berufs(?:feld)?erkundung(?:en)?|Work shadowing|Taster days?)\b(?=.*[:,])"
)
"""What pupils do for a day each at several places, none of which employs them."""
_GERMAN_POST = regex(
    r"(?:Praktik(?:um|ant(?:in)?)|Aushilfe|[A-ZÄÖÜ]\w+(?:erin|istin|entin|antin|frau|mann"
    r"|hilfe|kraft|kellner|koch|verkäufer|fahrer|helfer))(?= [A-ZÄÖÜ])"
)
_BEGUN = regex(
    r"\b(?:started|begun|began|enrolled|begonnen|angefangen|gestartet)(?: in| im)? ?$",
    re.IGNORECASE,
)
_UNTIL = regex(
    r"\b(?:bis|until|till?|to|end(?:e|ed)?|abschlu(?:ss|ß))\b\W*$", re.IGNORECASE
)
_TIMES = regex(r"(?:[^,]+ \d+ (?:Mon\.|Monate?|Jahre?|Wochen)(?:, |$))+")
"""How long one was at what: "Lager 8 Mon., Gießerei 1 Jahr"."""
_LENT_TO = regex(
    r",? (?:[Ii]m )?(?:Einsatz|eingesetzt|verliehen|überlassen) (?:bei|beim|an) .*$"
)
"""To whom an agency lent who it employed: "Acme Personal, Einsatz bei Berg AG"."""
_TOLD_OF_STUDY = regex(
    r", (?!(?:van|von|vom|zu[mr]?|de|der|di|da|du|la|le)\b)[a-zäöüß].*$"
    r"|(?:, [^,]+)? (?:zurzeit|zur Zeit|derzeit|currently)\b.*$"
)
"""How one studied, behind the school: ", part-time, with honours"."""
_WORKLOAD = regex(r", \d{1,3}(?: ?(?:[–-]|bis|to) ?\d{1,3})? ?%$")
_ROSTER = regex(r", \d{1,2}/\d{1,2} (?:roster|rotation|shifts?|rota)\b.*$")
"""How one works, and on what, behind a title: ", 7/7 roster, haul trucks"."""
_GRADE_ASIDE = regex(r"\s*\((?P<grade>[^()]*)\)$")
_GRADE = regex(r"\d(?:[.,]\d)?")
_MORE_TOLD = regex(r"(?<=[a-z]{5})\. (?=[A-Z])")
"""A school ends with its sentence: "Leeds City College. Evening course"."""
_GRADED = regex(r"(?<=\w)\s*\((?:c?gpa|grade|note)\b[^()]*\)$", re.IGNORECASE)
"""The same behind a degree: "BSc Physics (GPA 3.9)"."""
_DEGREE_LABEL = regex(
    r"^(?:Abschlu(?:ss|ß)|Qualifikation|Degree|Qualification|Award): (?=[A-ZÄÖÜ])"
)
_AIMED_AT = regex(
    r"(?:(?:^|, | )[^,\0 ]+)?(?:^|[, ]+)"
    r"(?:angestrebter|voraussichtlicher|geplanter|erwarteter) Abschlu(?:ss|ß)\b.*$"
    r"|(?:^|, )(?:expected|planned) degree:? .*$",
    re.IGNORECASE,
)
"""What a course is to end in, behind the place of the school."""
_HOPED_ASIDE = regex(
    r"\s*\((?:angestrebt|voraussichtlich|geplant)\w* (?:Abschlu(?:ss|ß)|\w*[Pp]rüfung)"
    r"[^()]*\)"
)
"""When a course that has its time may end: "(geplanter Abschluss: März 2031)"."""
_MARK_BEHIND = regex(r"(?<=[a-zäöü]) [1-6][,.]\d(?=$|[,\0])")
"""The grade behind a degree: "Abitur 2,2"."""
_STUDY_ASIDE = regex(r"\s*\((?!ohne|nicht|not?\b|un)(?:[a-zäöü]|Fern|Abend)[^()]*\)$")
"""How one studied, behind the school: "(distance, part time)", but "(not finished)"."""
_FIELD = regex(r",(?= (?:Schwerpunkt|Fachrichtung|Vertiefung|Spezialisierung)\b)")
"""A comma before the field of a study, which is nobody who teaches it."""
_ONE_AREA = r"[A-ZÄÖÜ][a-zäöüß]{4,}(?:-[A-ZÄÖÜ][a-zäöüß]+)?"
_IN_TOWN = regex(r"^[^\s,]+ [^,]*?(?P<there> in (?P<town>[A-ZÄÖÜ][^,]*))$")
_BY_ONESELF = regex(r"(?:Freie[rs]?|Selbst(?:st)?ändiger?|Freiberuflicher?) [A-ZÄÖÜ]")
"""Who works so is employed by nobody but a firm that is surely one."""
_AS = regex(r"^als (?=[A-ZÄÖÜ])")
"""What leads to a post: "Seit 2031 als Kutscher im Hotel Post"."""
_COUNTED = regex(
    r" \((?:(?:ca\.|rund|etwa|über|about|around|over) )?\d[\d.’']* [^()\d]+\)(?=, )"
)
"""How big a firm is, between its name and its town: "Acme AG (40 Mitarbeiter), Ulm"."""
_ONESELF = regex(
    r"(?:free-?lance|self[- ]employed|freiberuflich|freischaffend|selbst(?:st)?ändig)"
    r"(?: \([^()]*\))?",
    re.IGNORECASE,
)
"""What stands where the employer would of somebody whom nobody employs."""
_ON_ONES_OWN = regex(
    r"(?:self[- ]employed|selbst(?:st)?ändige?r?) (?=\w)", re.IGNORECASE
)
"""Whom nobody employs: behind it stands where, "East Neuk", or an own firm."""
_TRADESMAN = regex(
    r"(?P<who>[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ]\.)? [A-ZÄÖÜ][\w'’-]+), (?P<trade>[^,]+)"
)
_EXAM = regex(r"\w*(?:prüfung|brief)\b", re.IGNORECASE)
"""What ends a trade's learning is no post: "Gesellenprüfung Maler"."""
_HOUSE_OF = regex(
    r"\w*(?:[Pp]raxis|[Kk]anzlei|[Aa]potheke|[Ss]pedition|[Kk]linik|[a-zäöü]{3}erei"
    r"|[Oo]rdination) (?=[A-ZÄÖÜ])"
)
"""A house before whose it is, who may be called by a trade: "Praxis Dres. Wolf &
Sänger"."""
_EMPLOYS = -6
"""How little the name of a firm reads like a title."""
_SURELY_MORE = 2
"""More is scored by words that are hardly anything but a title."""


@dataclass(frozen=True, slots=True)
class Head:
    """
    What the first lines of an entry say; empty where they do not say it.
    """

    employer: str = ""
    title: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None
    current: bool = False
    sure: bool = False
    """Whether words of the trade told title and employer apart."""
    title_first: bool = True
    told: bool = False
    """Whether something stands where the employer would, and names none."""

    @property
    def dated(self) -> bool:
        """
        Whether the entry says when.
        """
        return bool(self.start or self.end)


def read_head(
    lines: Sequence[str], section: Section, *, title_first: bool | None = None
) -> Head:
    """
    The head of an entry of *section*; *title_first* is how this resume orders the two.
    """
    lines = list(filter(None, map(told_post, lines))) or _without_remarks(lines)
    lines = [_BESIDE.sub("", line) for line in lines]
    if later := _with_beginning(lines):
        head = read_head(later[0], section, title_first=title_first)
        return _begun_later(head, later[1])
    for hide in (without_promotion, without_aside, without_end, _without_hope):
        hidden = [hide(line) for line in lines]
        lines = hidden if hidden != lines and _dates(hidden) else lines
    lines = [_without_note(line) for line in lines] if len(lines) > 1 else lines
    span = _dates(lines)
    lines = lines if section is Section.EDUCATION else _without_where(lines)
    cells = [with_commas_hidden(cell) for cell in cells_of(lines)]
    education = section is Section.EDUCATION
    if not education:
        cells = [_AS.sub("", _COUNTED.sub("", c)) for c in cells]
        cells = [part for c in cells for part in at_colon(c)]
    if education:
        cells = [cell for c in cells if (cell := _of_a_course(c))]
    lent = filter(None, map(_AGENCY.search, () if education else cells))
    cells = cells if education else list(_of_a_job(cells))
    agency = next((m for m in lent if not is_somewhere(m["firm"])), None)
    if agency:
        cells = [cell for c in cells if (cell := _AGENCY.sub("", c).strip(" ,"))]
    head = _told_apart(cells, title_first, education=education)
    project = project_and_client(lines) if section is Section.PROJECTS else None
    if project:
        head = Head(employer=project[1], title=project[0], sure=True)
    taught = taught_at(cells[0]) if education and len(cells) == 1 else None
    if taught:
        head = Head(employer=taught[0], title=taught[1], sure=True)
    if agency:
        title = head.title or head.employer
        named = title_score(title) > 0
        head = replace(head, employer=agency["firm"], title=title, sure=named)
    head = _cleared(head, span, education=education)
    if span and head.title and section is Section.EXPERIENCE:
        span = _within(lines, span)
    return _dated(head, span, begun=education and _begun(lines))


def _within(lines: Sequence[str], span: DateSpan) -> DateSpan:
    """
    When a post was held that has but one date, a month, which is not only when it
    ended: "07/2031: Ferienjob" began and was over then.
    """
    line = next((line for line in lines if find_dates(line) == span), "")
    month = span.end is not None and span.end.month and not (span.ranged or span.start)
    until = _UNTIL.search(line[: span.begin])
    return replace(span, start=span.end) if month and not until else span


def _of_a_course(cell: str) -> str:
    """
    A cell of a course without grades, without what only says that a degree follows, and
    without a degree that is yet to come.
    """
    cell = _GRADED.sub("", _FIELD.sub(HIDDEN_COMMA, cell))
    cell = _DEGREE_LABEL.sub("", _AIMED_AT.sub("", cell))
    return _MARK_BEHIND.sub("", cell)


def _cleared(head: Head, span: DateSpan | None, *, education: bool) -> Head:
    """
    The head without what stands around the names in it, and without what is no name.
    """
    employer = _FIRM.sub("", head.employer)
    employer = _TOLD_OF_STUDY.sub("", employer)
    there = SAME_SCHOOL.fullmatch(employer) or school_score(employer)
    if education and employer[:1].islower() and not there:
        employer = ""  # "Realschulabschluss, danach FSJ beim DRK"
    employer = employer.replace(HIDDEN_COMMA, ",")
    employer = _QUOTED.sub(r"\g<name>", employer)
    title = head.title.replace(HIDDEN_COMMA, ",")
    if education:
        employer = _MORE_TOLD.split(_without_grade(employer))[0]
        employer = _STUDY_ASIDE.sub("", employer)
        employer, title = _degree_behind(employer, title.lstrip(" .,;"))
    else:
        employer = _LINE_OF_TRADE.sub("", DESCRIBED.sub("", employer))
        title = _ROSTER.sub("", _WORKLOAD.sub("", DESCRIBED.sub("", title)))
        employer = _without_unit(employer)
        title = with_rank(without_parts_of_house(title, employer))
    if education and employer and _names_course_alone(employer, title, span):
        employer, title = "", title if studied_score(title) else ""
    town = _IN_TOWN.search(employer)
    if town and is_place(town["town"]) and not education:
        employer = employer[: town.start("there")]
    where = not education and _ON_ONES_OWN.match(title) and not _is_firm_name(employer)
    own = where or is_own_house(employer)
    if not education and (own or names_no_employer(_ASIDE.sub("", employer))):
        head = replace(head, told=True)
        employer = ""
    by_oneself = _BY_ONESELF.match(title) and not organisation_score(employer)
    if not education and (is_part_of_house(employer) or by_oneself):
        head = replace(head, told=head.told or bool(by_oneself))
        employer = ""
    return replace(head, employer=employer, title=with_promotion(title))


def _without_grade(school: str) -> str:
    """
    A school without the grade behind it: "Gymnasium am Anger (2,6)", "Elm College
    (Distinction)".
    """
    aside = _GRADE_ASIDE.search(school)
    told = aside["grade"] if aside else ""
    graded = _GRADE.fullmatch(told) or LABELLED.match(told)
    return school[: aside.start()] if aside and graded else school


def _is_firm_name(name: str) -> bool:
    return bool(organisation_score(name)) or re.search(r"[&+/.’']", name) is not None


def _without_unit(name: str) -> str:
    """
    A firm without the part of it beside its name: "Ministry of Lands, Survey Division",
    "School of Law, Elm University".
    """
    first, *others = whole_pieces(name)
    if others and organisation_score(first) and is_unit_of(others[-1], first):
        return ", ".join([first, *others[:-1]])
    inside = others and is_department(first) and organisation_score(others[0]) > 1
    return ", ".join(others) if inside else name


def _degree_behind(school: str, course: str) -> tuple[str, str]:
    """
    School and course; a degree behind the school is the course's: "Maschinenbau, TU
    Ulm, Dipl.-Ing.". A course of training is no school.
    """
    named, comma, degree = school.rpartition(", ")
    if comma and degree_score(degree) and not school_score(degree):
        told = course and not degree_score(course)
        return named, f"{degree} {course}" if told else course or degree
    trained = COURSE.match(school) and not school_score(school)
    return ("", course) if trained and studied_score(course) else (school, course)


def _names_course_alone(school: str, course: str, span: DateSpan | None) -> bool:
    """
    Whether what stands where the school would is no school, beside a course of a day or
    two that is no degree: "SGB I – Verfahren im Sozialrecht, 2024".
    """
    known = (
        school_score(school) or organisation_score(school) or _EXAMINER.search(school)
    )
    short = not (span and span.ranged)
    return short and not (known or degree_score(course) or TRAINING.match(course))


def _with_beginning(lines: Sequence[str]) -> tuple[list[str], str] | None:
    """
    The lines without when the post among them began, and that; None where another line
    does not date them.
    """
    began = next(filter(None, map(_BEGAN.fullmatch, lines)), None)
    if began is None or not title_score(began["post"]):
        return None
    told = [began["post"] if line == began[0] else line for line in lines]
    return (told, began["when"]) if _dates(told) else None


def _begun_later(head: Head, when: str) -> Head:
    """
    The head of a post that began when its own line says, within the time at its firm.
    """
    span = find_dates(when)
    begun = (span.start or span.end) if span else None
    if not (begun and head.start) or _month(begun) <= _month(head.start):
        return head
    over = head.end is not None and _month(head.end) < _month(begun)
    return head if over else replace(head, start=begun)


def _month(date: PartialDate) -> tuple[int, int]:
    return date.year, date.month or 0


def _dated(head: Head, span: DateSpan | None, *, begun: bool) -> Head:
    if span is None:
        return head
    if begun and not span.ranged:
        return replace(head, start=span.end, current=True)
    return replace(head, start=span.start, end=span.end, current=span.current)


def _without_note(line: str) -> str:
    """
    A line that opens with dates without what small letters note behind them: "2016 –
    2019, school nights".
    """
    span = find_dates(line)
    opens = span is not None and span.ranged and not span.begin
    noted = _NOTE.fullmatch(line, span.stop) if span and opens else None
    return line[: noted.start()] if noted and not title_score(noted[0]) else line


def _without_remarks(lines: Sequence[str]) -> Sequence[str]:
    """
    The lines without those that only remark on the ones above: "(not finished)".
    """
    kept = [
        line
        for i, line in enumerate(lines)
        if not (i and _REMARK.fullmatch(line)) or title_score(line)
    ]
    return lines if _dates(lines) != _dates(kept) else kept


def _without_hope(line: str) -> str:
    return _HOPED_ASIDE.sub("", line)


def _without_where(lines: Sequence[str]) -> Sequence[str]:
    """
    The lines without what stands behind the dates below a firm and its post: "US Navy,
    Cook" above "2003 - 2007, Norfolk and Rota".
    """
    if len(lines) != 2:
        return lines
    head, below = lines
    span = find_dates(below)
    parts = COMMA.split(head)
    whole = len(parts) == 2 and find_dates(head) is None
    posts = [part for part in parts if title_score(part) > 0]
    firms = [part for part in parts if organisation_score(part) > 0]
    told = whole and len(posts) == len(firms) == 1 and posts != firms
    if not (told and span and span.ranged and not span.begin):
        return lines
    where = below[span.stop :].removeprefix(", ")
    named = title_score(where) > 0 or organisation_score(where) > 0
    return lines if named or where == below[span.stop :] else [head, below[: span.stop]]


def _of_a_job(cells: Sequence[str]) -> Iterator[str]:
    """
    The cells, the kind of a pupil's job apart, without whom one was lent to.
    """
    for cell in cells:
        kind = _KIND_OF_JOB.match(cell)
        if post := _post_before_firm(cell):
            kind, cell = post, _ASIDE.sub("", cell)  # noqa: PLW2901
        if kind:
            yield kind[0]
        yield _LENT_TO.sub("", cell[kind.end() + 1 if kind else 0 :])


def _post_before_firm(cell: str) -> re.Match[str] | None:
    """
    The post right before its firm, with no sign between: "Kellnerin Hotel Post, Ulm".
    """
    post = _GERMAN_POST.match(cell)
    firm = re.split(r",| \(", cell[post.end() :])[0].split() if post else []
    named = len(firm) > 1 and firm[1][0].isupper() and organisation_score(firm[0])
    return post if named and not title_score(" ".join(firm)) else None


def _dates(lines: Sequence[str]) -> DateSpan | None:
    spans = [span for line in lines if (span := find_dates(line)) is not None]
    first = next((s for s in spans if s.ranged), spans[0] if spans else None)
    posts = filter(None, map(_since_at_firm, lines, lines[1:]))
    finer = (s for s in spans if first and _is_finer(s, first))
    return next(posts, None) or next(finer, first)


def _since_at_firm(firm: str, post: str) -> DateSpan | None:
    """
    The dates of a post that goes on, right below its firm, which has its own: "Acme
    Ltd (2029 – today)", "Foreman, since 2031".
    """
    there, since = find_dates(firm), find_dates(post)
    if not (there and since and there.ranged and there.current and since.since):
        return None
    alone = not without_dates(post[since.stop :]) and title_score(post[: since.begin])
    name = without_dates(firm)
    late = there.start and since.start and there.start.year < since.start.year
    whole = alone and late and name and not title_score(name)
    return since if whole and "," not in post[: since.begin].rstrip(", ") else None


def _is_finer(post: DateSpan, firm: DateSpan) -> bool:
    """
    Whether the dates of a *post* say by months what those of its *firm* say by years.
    """
    if not (post.start and firm.start and post.current == firm.current):
        return False
    pairs = [(post.start, firm.start), (post.end, firm.end)]
    years = all((a and a.year) == (b and b.year) for a, b in pairs)
    return years and bool(post.start.month) and not firm.start.month


def _begun(lines: Sequence[str]) -> bool:
    """
    Whether a date is when a course began: "Cert IV, started 2024".
    """
    dated = ((line, span) for line in lines if (span := find_dates(line)) is not None)
    return any(_BEGUN.search(line[: span.begin]) for line, span in dated)


def _told_apart(
    cells: Sequence[str], title_first: bool | None, *, education: bool
) -> Head:
    """
    Employer and title, whether words decided, and whether the title stood first.
    """
    several = next(filter(None, map(_AT_SEVERAL.match, cells)), None)
    if several and not education:
        return Head(title=several[0], sure=True, told=True)
    named = _names_in(cells, education=education)
    single = len(named) == 1
    if single:
        cell = named[0] if education else DESCRIBED.sub("", named[0])
        named = list(at_commas(cell, education=education))
    if not education and (off := [part for part in named if is_career_break(part)]):
        return Head(title=without_place(off[0], cut_unknown=False), sure=True)
    told = not education and any(_tells(n) or names_before_colon(n) for n in named)
    if not education:
        named = _without_told(named, single=single)
    kind = _degree_kind if education else _title_kind
    scores = [kind(cell) for cell in named]
    if not education and len(cells) == 1 and len([*at_firm(cells[0])]) == len(named):
        scores = [*scores[:1], *(min(score, 0) for score in scores[1:])]
    if len(named) < 2:
        known = named and not (told and scores[0] == 0)
        head = _single(named[0], scores[0], education=education) if known else Head()
        return replace(head, told=told)
    whose = None if education or title_first else _at_tradesman(named, scores)
    if whose:
        return Head(whose, named[1], sure=True, title_first=False, told=told)
    head = _by_scores(named, scores, title_first, education=education, told=told)
    own = not education and head.employer in map(_first_part, cells)
    return replace(head, title=_without_area(head.title)) if own else head


def _at_tradesman(named: Sequence[str], scores: Sequence[float]) -> str | None:
    """
    Who employs somebody, told by name and trade above the post: "Ove Lind, Joiner",
    "Apprentice".
    """
    whose = _TRADESMAN.fullmatch(without_place(named[0], cut_unknown=False))
    posts = len(named) == 2 and min(scores) > 0 and whose
    trade = posts and not may_name(posts["who"]) and title_score(posts["trade"])
    return posts[0] if posts and trade else None


def _first_part(cell: str) -> str:
    return COMMA.split(cell)[0]


def _names_in(cells: Sequence[str], *, education: bool) -> list[str]:
    """
    The cells that may be employer or title: no places, no grades, no terms.
    """
    cells = [rest for cell in cells if (rest := _behind_kind(cell))]
    cells = [c for c in cells if not _TIMES.fullmatch(c)] or cells
    named = [
        c
        for c in cells
        if not (is_place(c) or _is_town_of(c, cells))
        and (
            not LABELLED.match(COMMA.split(c)[0] if education else c)
            or (not education and _names_post(c))
        )
    ]
    if education:
        return [n for c in named for n in school_and_degree(without_grades(c))]
    named = [c for c in named if not (_is_part(c) or _DESCRIBES.match(c))] or named
    told = [n for c in _without_terms(named) for n in at_firm(c)]
    return [*_without_units(_whole_post(told))]


def _is_part(cell: str) -> bool:
    """
    Whether a cell names a part of a house, and where: "Store 12, Hull".
    """
    bare = without_place(cell, cut_unknown=True)
    part = is_part_of_house(cell) or is_part_of_house(bare)
    return part and not title_score(cell)  # "Station Officer"


def _by_scores(
    named: Sequence[str],
    scores: Sequence[int],
    title_first: bool | None,
    *,
    education: bool,
    told: bool,
) -> Head:
    """
    Which of several cells is the title, which the employer.
    """
    if not education and len(named) == 2 and scores[0] > 0 and is_surnamed(named[1]):
        scores = [scores[0], 0]
    alone = [i for i, cell in enumerate(named) if _ONESELF.fullmatch(cell)]
    posts = [i for i, score in enumerate(scores) if score > 0 and i not in alone]
    if not education and len(alone) == 1 and not posts and len(named) == 2:
        employer = without_place(named[1 - alone[0]], cut_unknown=True)
        return Head(employer, named[alone[0]], sure=True, title_first=alone[0] == 0)
    if not education and len(alone) == 1 and posts:
        scores = [_EMPLOYS if i in alone else s for i, s in enumerate(scores)]
    best = max(range(len(named)), key=lambda i: (scores[i], -i))
    others = [i for i in range(len(named)) if i != best]
    place = min(others, key=lambda i: (scores[i], i))
    if not education and scores[place] > 2 and not named[place].startswith("The "):
        post = ", ".join(without_place(part, cut_unknown=False) for part in named)
        return Head(title=post, sure=True, told=told)
    if not education and len(named) == len(list(filter(_is_firm, named))):
        return Head(employer=", ".join(named), sure=True, told=told)
    at_school = education and scores[place] < 0
    sure = (scores[best] > 0 or at_school) and scores[best] > scores[place]
    if not sure and (education or scores[place] >= min(scores[best], 0)):
        best, place = (0, 1) if title_first in {True, None} else (1, 0)
    firm = organisation_score(named[place])
    if not (sure or education or firm) and _tells_of_work(named[place]):
        best, place = place, best
    trained = education and TRAINING.match(named[best])  # at a firm, examined elsewhere
    employer = without_place(named[place], cut_unknown=not education or bool(trained))
    title = _with_field(named, best, place, education=education)
    if not (sure or education) and _tells_of_work(title):
        title = ""
    return Head(
        employer,
        title,
        sure=sure,
        title_first=best < place,
        told=told,
    )


def _without_area(title: str) -> str:
    """
    *title* without where in the house, named besides, somebody worked: "Verkäufer,
    Käsetheke"; who leads or teaches is called by it.
    """
    post, *area = COMMA.split(title)
    own = leads(post) or teaches(post) or not title_score(post)
    one = len(area) == 1 and re.fullmatch(_ONE_AREA, area[0])
    when = one and LABELLED.match(area[0])  # "Tutor, Tuesdays"
    return post if when or (one and not own and not title_score(area[0])) else title


def _tells_of_work(text: str) -> bool:
    """
    Whether *text* lists what was done, where no word of it names a post: "Class 2, milk
    rounds to shops", "Kipper + Kran, Nahverkehr".
    """
    things = re.search(r", [a-zäöü]| \+ |, [^,]+, ", text) is not None
    return things and not title_score(text)


def _is_town_of(cell: str, cells: Sequence[str]) -> bool:
    """
    Whether *cell* is but a later word of what another one names: "Tuzla" beside "UKC
    Tuzla, Ward 3".
    """
    alone = " " not in cell and not title_score(cell)
    behind = rf" {re.escape(cell)}(?!\w)"
    return alone and any(re.search(behind, other) for other in cells)


def _names_post(mark: str) -> bool:
    """
    Whether what begins like a mark names who teaches for one: "Grade 4/5 Teacher".
    """
    exam = _EXAM.match(mark)
    return (
        not exam
        and ":" not in mark
        and title_score(COMMA.split(mark)[0]) > _SURELY_MORE
    )


def _behind_kind(cell: str) -> str:
    """
    What a cell names behind a bracket that describes the name above it.
    """
    kind = _KIND.match(cell)
    return cell[kind.end() :] if kind else cell


def _whole_post(named: Sequence[str]) -> Sequence[str]:
    """
    The one cell that names post and firm, where the others name neither: "Buyer, Acme
    Ltd" above "software for returns, 140 staff".
    """
    whole = list(filter(_names_both, named))
    others = [cell for cell in named if cell not in whole]
    if len(whole) == 1 and any(map(_is_house, others)):
        _, part, *_ = [*at_commas(whole[0], education=False), ""]
        whole = [] if is_unit(part) else whole
    firsts = [name for c in others for name in (c, COMMA.split(c)[0])]
    plain = all(max(title_score(n), organisation_score(n)) < 2 for n in firsts)
    return whole if len(whole) == 1 and plain else named


def _without_units(named: Sequence[str]) -> Sequence[str]:
    """
    What is named besides a part of a house, where a post and the house are, too:
    "Payroll team" between "Clerk" and "Tarn Housing Trust".
    """
    units = [c for c in named if is_unit(DESCRIBED.sub("", c)) and not title_score(c)]
    rest = [cell for cell in named if cell not in units]
    firsts = [COMMA.split(cell)[0] for cell in rest]
    houses = [first for first in firsts if not title_score(first)]
    house = any(map(organisation_score, houses if any(map(_is_firm, units)) else ()))
    house = house or (bool(houses) and not any(map(_is_firm, units)))
    return rest if house and len(houses) < len(rest) else named


def _is_house(cell: str) -> bool:
    """
    Whether a cell may name the house of which another one names a part.
    """
    named = organisation_score(COMMA.split(cell)[0]) or not _tells(cell)
    return (
        bool(named) and cell[0].isupper() and not (title_score(cell) or is_unit(cell))
    )


def _names_both(cell: str) -> bool:
    title, *firm = at_commas(cell, education=False)
    named = bool(firm) and organisation_score(firm[0]) > 1
    return named and title_score(title) > 0


def _without_terms(named: Sequence[str]) -> Sequence[str]:
    """
    What is named besides terms: "2 mornings a week" beside "Helper, Hill School".
    """
    parts = [part for part in named if not _tells(part)]
    return parts if len(parts) == 1 and title_score(parts[0]) else named


def _without_told(named: Sequence[str], *, single: bool) -> list[str]:
    """
    What is named besides what tells of a post; in a *single* cell, a name behind that
    of which no word says what it is only says where: "kiwifruit packhouse, Te Puke".
    """
    return [
        part
        for i, part in enumerate(named)
        if not _tells(part)
        and not (single and i and _tells(named[i - 1]) and _title_kind(part) == 0)
    ]


def _is_firm(cell: str) -> bool:
    """
    Whether a cell names an organisation and no post: "Royal Logistic Corps".
    """
    return organisation_score(cell) > 1 and not title_score(cell)


def _tells(cell: str) -> bool:
    named = title_score(cell) or organisation_score(cell)
    common = fold(cell) in ORGANISATION_NOUNS  # "Team"
    return bool(common or _CLIENTS.match(cell) or (_TELLS.match(cell) and not named))


def _title_kind(cell: str) -> int:
    if is_practice(COMMA.split(cell)[0]):
        return _EMPLOYS
    if ARTICLE.match(cell):
        return min(0, -2 * organisation_score(cell))
    cell = DESCRIBED.sub("", cell)
    named = {cell, COMMA.split(cell)[0], _ASIDE.sub("", cell)}
    return max(map(_title_words, named))


def _title_words(cell: str) -> int:
    rest = cell.removeprefix("Volunteer ")
    if rest != cell and len(rest.split()) > 1 and not title_score(rest):
        return 0  # "Volunteer Building Supply" is a firm of Tennessee
    if _HOUSE_OF.match(cell):
        return -2 * organisation_score(cell)
    score = title_score(cell)
    return 2 * score - 2 * organisation_score(cell) + (score == 3)


def _degree_kind(cell: str) -> int:
    return 2 * studied_score(cell) - 3 * school_score(cell)


def _single(cell: str, score: int, *, education: bool) -> Head:
    if score > 0:
        return Head(title=without_place(cell, cut_unknown=False), sure=True)
    employer = without_place(cell, cut_unknown=not education)
    if is_own_house(employer) and not education:
        return Head(title=_ASIDE.sub("", employer), sure=True, told=True)
    return Head(employer, sure=score < 0)


def _with_field(named: Sequence[str], best: int, place: int, *, education: bool) -> str:
    """
    The title; a course of study takes its field from the next cell.
    """
    title = without_place(named[best], cut_unknown=False)
    if education:
        title = (
            ", ".join(p for p in COMMA.split(title) if p and not LABELLED.match(p))
            or title
        )
        rest = [c for i, c in enumerate(named) if i not in {best, place}]
        if (
            rest
            and len(rest[0]) <= 60
            and "," not in title
            and not school_score(rest[0])
            and not _UNIVERSITY.fullmatch(rest[0])
        ):
            title = f"{title}, {rest[0]}"
    return title
