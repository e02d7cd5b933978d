"""
Which lines tell of a degree, a certificate or a licence, and which pieces of them.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence

from resumate.domain.composing import papers_in, with_register_last
from resumate.domain.language.dates import dates_as
from resumate.domain.language.german_training import (
    course_of,
    trade_learned,
    trained_in_a_field,
)
from resumate.domain.language.mood_words import FIRST_PERSON
from resumate.domain.language.name_kinds import (
    PUPILS_SCHOOL,
    degree_score,
    title_score,
)
from resumate.domain.language.prizes import tells_prize
from resumate.domain.language.skill_items import split_items
from resumate.domain.language.standing import GIVEN_UP, NO_EXAM, UNDER_WAY
from resumate.domain.lexicon.driving import LICENCE_ANYWHERE
from resumate.domain.patterns import Said, regex
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Role, Section

ASIDE = frozenset({Section.SKILLS, Section.OTHER, Section.SUMMARY})
"""Where licences stand among other things."""
DEGREE = regex(
    r"bachelor|master|diplom|\bdipl\.|\b[bm]sc(?:eng|agr|ed|econ|med|for)|degree|ph\.?d|doctor|promotion|\ba\.(?:a\.[sb]?|s\.)|\bb\.?\s?(?:sc|a|s|ed|eng|tech|fa)\b(?! \d)|\bb\. ?e\b|\bll\.?\s?[bm]\b|"
    r"\bm\.?\s?(?:sc|a|s|ed|eng|tech|fa)\b|\bm\. ?e\b|\bmag\. ?\(FH\)|\bm\.?res\b|\bmsci\b|\b[dm]phil\b|mba|studium|ausbildung|staatsexamen|abitur|apprentice|"
    r"pgce|pgde|\bm\.?l\.?i\.?s\b|\b[bm]\.?s\.?w\b|\b[mb]\.?\s?com\b|associate(?:['’]?s)?(?= (?:degree|of|in)\b)|meister|fachwirt|examen|"
    r"\b(?:lehre|umschulung) (?:als|zu[mr])\b|(?-i:\b(?:Berufslehre|Lehre|Umschulung) [A-ZÄÖÜ]\w+)|"
    r"abschluss(?! (?:sommer|winter|herbst|früh|voraus|geplant|note|ihk|mit |im |\d))|\bEFZ\b|\bEBA\b|\bCFC\b|fachausweis|diplôm|licence\b|maîtrise\b|doctorat|"
    r"\b(?:bts|dut|but|cap|bep|bac)\b|baccalauréat|\bgrado\b|licenciatura|máster|"
    r"titre professionnel|\bb\.e\.|techniker(?:in)? (?:ts|hf)\b|"
    r"ciclo formativo|técnico superior|diplomatura|ingeniería|"
    r"(?-i:(?:^|\| )[BM]\. ?[A-Z][a-z]{2,})|"
    r"(?-i:\b(?:B?HAK|HTL|HTBLV?A|HBLV?A|HLW|Handelsakademie)\b.*\b(?:Matura|(?:Reife|Diplom)prüfung)\b)",
    re.IGNORECASE,
)
_YEARS_OF_A_TRADE = 2
_TRAINING = regex(r"^(?:Ausbildung|Umschulung|Lehre) (?:zu[mr]|als)\b")
_EXAM = regex(
    r"\b(?:Externen|Gesellen|Gehilfen|Facharbeiter|Lehrabschluss|Meister)prüfung (?:(?:im|als|zu[mr]) )?[A-ZÄÖÜ]"
)
_PASSED = regex(r"(?:Gesellen|Gehilfen|Facharbeiter|Lehrabschluss|Meister)prüfung\b")
"""The exam that ended a training, told below it."""
_PAPER = regex(
    r"certifi|licen[cs]ed\b|registered|geprüft|zertifi|schein\b|habilitation|carn[eé]\b",
    re.IGNORECASE,
)
ACRONYM = regex(r"\(([A-Z][A-Z.]{1,5})\)")
"""What stands behind a certificate's full name: "(PMP)"."""
LICENCE = regex(LICENCE_ANYWHERE, re.IGNORECASE)
_LICENCE_CELL = regex(rf"^({LICENCE.pattern}) \| ", re.IGNORECASE)
"""What stands before its classes in a table."""
_WHOLE_LICENCE = regex(
    rf"[^,;:·|•]*(?:{LICENCE.pattern})[^,;·|•]*(?:, (?-i:[A-Z][A-Z0-9+]{{0,3}})\b)*",
    re.IGNORECASE,
)
"""A licence with its classes, among what else stands in the line."""
NAMES_PAPER = regex(
    r"licen[cs]e|certificat|regist(?:ered|ration)|(?:führer(?:schein|ausweis)|fahrausweis)|ausweis\b|"
    r"nachweis|\bsachkunde|prüfung\b|zertifikat|ticket\b|clearance|"
    r"\bpermis\b|habilitation|carn[eé]\b",
    re.IGNORECASE,
)
"""A paper that stands in a section of something else."""
_NAMES_COURSE = regex(
    r"\b(?:\w*schulung|\w*kurs|lehrgang|weiterbildung|fortbildung)\b",
    re.IGNORECASE,
)
_COURSE = regex(r"\b(?:course|refresher|workshop|seminar)\b", re.IGNORECASE)
_WAS_TAKEN = regex(
    r"(?:19|20)\d\d|\b(?:completed?|attended|took|taken|did|done|passed|certificate|"
    r"(?:\d+|half|one|two|three|full)[- ](?:day|hour|week)s?)\b",
    re.IGNORECASE,
)
"""What says that a course was taken, which may have been given."""
_ASIDE = regex(r"\([^()]*\)?")
BEGUN = regex(
    rf"\b(?:{UNDER_WAY}|in process|due to|expected|studying|"
    r"units done|provisional|learner|no cert|not yet|abgebrochen|"
    r"scheduled(?=$|[,;)]| (?:for|in|on)\b| (?:[a-z]{3,9}\.? )?[\d'’])|"
    rf"{NO_EXAM}|läuft|laufend|begonnen|en cours|en curso)\b",
    re.IGNORECASE,
)
_BEGUN_BESIDE = regex(
    rf" \| \W*(?:(?:exam |test )?(?:{BEGUN.pattern})|(?:started|starting|began|begun) )",
    re.IGNORECASE,
)
"""What a cell beside a paper says of it: "Welder's card | scheduled"."""
IN_PART = Said(
    rf"{BEGUN.pattern}|^in (?:ausbildung|weiterbildung|training)\b|\b\d+ (?:(?:of|/) \d+ (?:\w+ )?|(?:units?|modules?|papers?|exams?|subjects?) )(?:done|complete|completed|passed|finished)\b",
)
CUT_OFF = regex(r"[(–—:-]$|\([^()]*$|(?<!\d{4}): .*, ")
"""What its own line does not end, or a list of subjects."""
_NO_PAPER = regex(
    rf"{FIRST_PERSON.pattern}|^(?:Currently )?\w+ing (?:an?|my|the|for|towards?)\b|(?i:\b(?:seeking|looking (?:for|to)|sucht?|suche nach)\b)"
)
"""What tells of a person, what they still do for a paper, or what they wish for."""
_OWN_WORDS = regex(
    r"^.*?\bI (?:also |currently )?(?:hold|have|possess) (?:an? |my )?(?P<paper>.+?)(?:,? and (?:am|have|I|can|was)\b.*)?$"
)
"""A paper in a sentence of the person's own."""
_LIST_OF_PAPERS = regex(
    r"^(?:[\w&/-]+ ){0,3}?(?:licen[cs]es?|certificat(?:e|ion)s?|tickets|registrations?|"
    r"zertifikate|nachweise|scheine): (?=[A-Z]\w{3}|[A-Z]{2,5} [A-Z][a-z]{3})",
    re.IGNORECASE,
)
"""What stands before several papers of one kind, each with a name of its own."""
SERVES = regex(r"\b(?:volunteer|coach|ehrenamt\w*)\b", re.IGNORECASE)


_LEVELLED = regex(
    r"^(?:(?:QQI|FETAC|[GS]?NVQ|BTEC|NCFE|QCF|RQF|HN[CD]|City & Guilds)\b|"
    r"(?:Cert(?:ificate)?|Diploma) (?:I{1,3}|IV|V)\b|Level \d\b)"
)
"""A qualification by its level, which needs no "certificate"."""


EARNED = regex(r"[A-ZÄÖÜ][\w-]*(?:schein|zertifikat|nachweis)\b(?![^,;]*: )")
"""What a pupil may tell among skills, asked or not: "Maschinenschein für …"."""


def is_held_beside(line: ResumeLine) -> bool:
    """
    Whether a line that stands beside all posts tells what is held or was won, and
    nothing that was done at one of them.
    """
    beside = line.section is Section.OTHER and line.role is None
    return beside and bool(LICENCE.search(line.text) or tells_prize(line.text))


def is_levelled(line: ResumeLine) -> bool:
    """
    Whether *line* opens with a qualification of a known level.
    """
    return _LEVELLED.match(line.text) is not None


def names_paper(text: str, line: ResumeLine) -> bool:
    """
    Whether *text*, of a line on other things, names a paper, or a course that was taken
    where nothing else stands there.
    """
    if NAMES_PAPER.search(text):
        return True
    if line.section is not Section.OTHER:
        return False
    whole = _ASIDE.sub("", line.text)
    taken = _COURSE.search(_ASIDE.sub("", text)) and _WAS_TAKEN.search(whole)
    return bool(taken or _NAMES_COURSE.search(text))


_GIVEN_UP = regex(rf"\b{GIVEN_UP}\b", re.IGNORECASE)


def was_given_up(line: ResumeLine) -> bool:
    """
    Whether *line* says of studies that they did not end in what they lead to.
    """
    return line.section is Section.EDUCATION and bool(_GIVEN_UP.search(line.text))


def is_only_begun(line: ResumeLine) -> bool:
    """
    Whether a cell of *line* says that what stands before it is not had yet.
    """
    return _BEGUN_BESIDE.search(line.text) is not None


def heads_papers(line: ResumeLine) -> bool:
    """
    Whether *line* says what its papers are before it names them: "Certificates: PMP".
    """
    return _LIST_OF_PAPERS.match(line.text) is not None


def papers_of(line: ResumeLine) -> list[str]:
    """
    What *line* names, piece by piece; of a line on other things its papers alone.
    """
    if line.section not in ASIDE:
        text = _LICENCE_CELL.sub(r"\1: ", line.text.strip(" .,;"))
        if (several := _LIST_OF_PAPERS.match(text)) and not LICENCE.match(text):
            named = papers_in(text[several.end() :])
            return [one for one in named if not one[0].islower()]
        text = _paper_of_row(with_register_last(text))
        pieces = re.split(r" \| |; (?![^()]*\))", text)
        return [one.strip() for one in pieces if re.search(r"[^\W\d]{2}", one)]
    licence = _WHOLE_LICENCE.search(line.text)
    rest = line.text.replace(licence[0], "") if licence else line.text
    said = (_OWN_WORDS.sub(r"\g<paper>", one) for one in split_items(rest))
    papers = [
        one
        for one in said
        if (names_paper(one, line) or EARNED.match(one)) and not _NO_PAPER.search(one)
    ]
    named = [*([licence[0]] if licence else []), *papers]
    return [re.sub(r"^\W+|[\s.]+$", "", one) for one in named]


def _paper_of_row(text: str) -> str:
    """
    The paper alone of a row that has it, when it was had and who gave it: "CKA | May
    2031 | Cloud Foundation"; any other *text* as it is.
    """
    first, *others = text.split(" | ")
    named = [re.search(r"\w", dates_as(one, "")) for one in (first, *others)]
    return first if named[0] and named[1:].count(None) == 1 else text


def goes_on(following: Sequence[ResumeLine], line: ResumeLine) -> bool:
    """
    Whether only the line below, of the same entry, tells that the studies of *line* go
    on.
    """
    below = [one for one in following if one.kind is not LineKind.ENTRY]
    said = any(IN_PART.search(one.text) for one in below if one.role == line.role)
    return said and line.role is not None and not BEGUN.search(line.text)


def tells_degree(content: ResumeContent, line: ResumeLine) -> bool:
    """
    Whether *line* is the entry of a degree, or of a training that is one.
    """
    if line.section is Section.EXPERIENCE:
        named = _TRAINING.match(line.text) or is_training(content.role(line.role))
        return line.kind is LineKind.ENTRY and bool(named)
    trade = bool(trade_learned(line.text))
    if line.section is Section.CERTIFICATIONS:
        return line.kind is LineKind.ENTRY and trade
    if line.section is not Section.EDUCATION:
        return False
    if trained_in_a_field(line.text):
        return True
    if line.kind is LineKind.BULLET:
        passed = _PASSED.match(line.text) is not None
        of = content.role(line.role)
        if of and of.employer and not of.title and not of.current:
            passed = passed or DEGREE.match(line.text) is not None
        alone = line.role is None and bool(trade or _EXAM.search(line.text))
        return alone or passed
    role = content.role(line.role) if line.kind is LineKind.ENTRY else None
    degree = DEGREE.search(line.text) or (role and DEGREE.search(role.title))
    return bool(degree or trade or (role and learns_trade(role)))


def is_training(role: Role | None) -> bool:
    """
    Whether *role* is a time in which a trade was learned, and no post.
    """
    return role is not None and bool(course_of(role.title, role.employer))


def is_pupil(content: ResumeContent) -> bool:
    """
    Whether the person still goes to a school for pupils.
    """
    return any(
        role.current and PUPILS_SCHOOL.search(role.employer) for role in content.roles
    )


def learns_trade(role: Role) -> bool:
    """
    Whether a course is called by the trade that it ends in, and took its years:
    "Kauffrau im Einzelhandel", 2000 to 2003.
    """
    years = role.end.year - role.start.year if role.start and role.end else 0
    named = title_score(role.title) > 1 and not degree_score(role.title)
    return named and bool(role.employer) and years >= _YEARS_OF_A_TRADE


def is_called_paper(line: ResumeLine) -> bool:
    """
    Whether *line* says of itself that it is a certificate, or ends in its letters.
    """
    return bool(_PAPER.search(line.text) or ACRONYM.search(line.text))
