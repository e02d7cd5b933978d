"""
Degrees, certificates and licences that a letter tells.
"""

import re
from collections.abc import Sequence

from resumate.domain.composing import papers_in, school_grades_in
from resumate.domain.evidence import Coverage
from resumate.domain.language.gist import stem, weights
from resumate.domain.letter import Length
from resumate.domain.matching.skill_items import split_items
from resumate.domain.patterns import regex
from resumate.domain.plan import Point, PointKind
from resumate.domain.planning.strength import weight
from resumate.domain.posting import RequirementKind
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section

_MOST = {Length.SHORT: 1, Length.STANDARD: 5, Length.LONG: 6}
_SURELY = 3
"""So many are told if anything of them is asked; more only if much is."""
_MUCH = 2.0
_DUTY = RequirementKind.DUTY
_ASIDE = frozenset({Section.SKILLS, Section.OTHER, Section.SUMMARY})
"""Where licences stand among other things."""
_DEGREE = regex(
    r"bachelor|master|diplom|degree|ph\.?d|doctor|promotion|\ba\.a\.[sb]?|\bb\.?\s?(?:sc|a|s|ed|eng)\b|\bll\.?\s?[bm]\b|"
    r"\bm\.?\s?(?:sc|a|s|ed|eng)\b|mba|studium|ausbildung|staatsexamen|abitur|apprentice|"
    r"pgce|pgde|\b[mb]\.?\s?com\b|associate|meister|fachwirt|examen|abschluss|diplôm|licence\b|maîtrise\b|doctorat|"
    r"\b(?:bts|dut|but|cap|bep|bac)\b|baccalauréat|\bgrado\b|licenciatura|máster|"
    r"ciclo formativo|técnico superior|diplomatura|ingeniería",
    re.IGNORECASE,
)
_TRAINING = regex(r"^(?:Ausbildung|Umschulung|Lehre) (?:zu[mr]|als)\b")
_PAPER = regex(
    r"certifi|licen[cs]ed\b|registered|geprüft|zertifi|schein\b|habilitation|carn[eé]\b",
    re.IGNORECASE,
)
_ACRONYM = regex(r"\(([A-Z][A-Z.]{1,5})\)")
"""What stands behind a certificate's full name: "(PMP)"."""
LICENCE = regex(
    r"\b(?:driv(?:er|ing)\S* licen[cs]e|führerschein|permis b|carn[eé] de conducir)\b",
    re.IGNORECASE,
)
_WHOLE_LICENCE = regex(
    rf"[^,;·|•]*(?:{LICENCE.pattern})[^,;·|•]*(?:, [A-Z][A-Z0-9+]{{0,3}}\b)*",
    re.IGNORECASE,
)
"""A licence with its classes, among what else stands in the line."""
_ASKS_DEGREE = regex(
    r"degree|bachelor|master|diplom|studium|ausbildung|education|graduate|abschluss|"
    r"qualification|examen|studied|student|diplôm|licence|grado|titulaci|licenciatura|"
    r"máster|ciclo formativo|formación",
    re.IGNORECASE,
)

_NAMES_PAPER = regex(
    r"licen[cs]e|certificat|regist(?:ered|ration)|führer(?:schein|ausweis)|ausweis\b|"
    r"nachweis|\bsachkunde|prüfung\b|zertifikat|ticket\b|clearance|"
    r"\bpermis\b|habilitation|carn[eé]\b",
    re.IGNORECASE,
)
"""A paper that stands in a section of something else."""
_BEGUN = regex(
    r"\b(?:in progress|in process|under ?way|enrolled|due to|expected|studying|"
    r"units done|booked|provisional|learner|no cert|not yet|ohne abschluss|abgebrochen|"
    r"läuft|laufend|begonnen|en cours|en curso)\b",
    re.IGNORECASE,
)
_CUT_OFF = regex(r"[(–—:-]$|\([^()]*$|: .*, ")
"""What its own line does not end, or a list of subjects."""
_SERVES = regex(r"\b(?:volunteer|coach|ehrenamt\w*)\b", re.IGNORECASE)
_COMMON = frozenset(
    map(
        stem,
        "certified certificate certification diploma degree associate license licence "
        "full current clean valid level training course zertifikat nachweis schein "
        "führerschein abschluss ausbildung equivalent willing".split(),
    )
)


def chosen_credentials(
    content: ResumeContent,
    coverage: Sequence[Coverage],
    length: Length,
    opening: Sequence[ResumeLine] = (),
) -> list[Point]:
    """
    The degrees, certificates and licences that are asked for and that the *opening* has
    not named; the highest degree where there is room. Nothing that is only begun.
    """
    asked = _Asked(coverage)
    told = " ".join(line.text for line in opening)
    ranked: list[tuple[float, int, Point]] = []
    degrees: set[str] = set()
    studied: set[str | None] = set()
    for index, line in enumerate(content.lines):
        is_degree = _is_degree(content, line)
        if is_degree:
            new = asked.musts(line.id) - degrees
            if (line.role and line.role in studied) or (degrees and not new):
                continue
            if _goes_on(content.lines[index + 1 : index + 2], line):
                continue
        point = _held(content, line, asked, is_degree=is_degree)
        named = set(_ACRONYM.findall(line.text))
        if not point or (named and all(_names(told, one) for one in named)):
            continue
        score = asked.worth(point)
        score += 1.5 * (is_degree and asked.degree)
        score += 0.5 * (is_degree and length is not Length.SHORT)
        if score > 0:
            ranked.append((-score, index, point))
            if is_degree:
                degrees |= asked.musts(line.id) or {""}
                studied.add(line.role)
    ranked.sort(key=lambda one: one[:2])
    return [
        point
        for place, (score, _, point) in enumerate(ranked[: _MOST[length]])
        if place < _SURELY or -score >= _MUCH
    ]


class _Asked:
    """
    What a posting asks of what is held.
    """

    def __init__(self, coverage: Sequence[Coverage]) -> None:
        of_person = [c for c in coverage if c.requirement.kind is not _DUTY]
        text = " ".join(c.requirement.text for c in of_person)
        self.degree = bool(_ASKS_DEGREE.search(text))
        self.licence = bool(LICENCE.search(text))
        self.words = frozenset(weights(text)) - _COMMON
        self._coverage = coverage
        self._cited: dict[str, float] = {}
        for one in of_person:
            for line in one.evidence:
                value = weight(one.requirement.kind) * one.strength
                self._cited[line] = max(self._cited.get(line, 0.0), value)

    def musts(self, line: str) -> set[str]:
        """
        The musts that *line* is the best answer to.
        """
        return {
            one.requirement.id
            for one in self._coverage
            if one.requirement.kind is RequirementKind.MUST and line in one.evidence[:1]
        }

    def cites(self, line: ResumeLine) -> bool:
        """
        Whether *line* answers what is asked of the person.
        """
        return line.id in self._cited

    def worth(self, point: Point) -> float:
        """
        How much *point* answers, and how many words of it are asked for.
        """
        line = point.lines[0]
        text = " ".join(point.items) or line.text
        return self._cited.get(line.id, 0.0) + len(self.shared(text))

    def shared(self, text: str) -> frozenset[str]:
        """
        The words of *text* that the posting asks for.
        """
        return self.words & frozenset(weights(text))


def _held(
    content: ResumeContent, line: ResumeLine, asked: _Asked, *, is_degree: bool
) -> Point | None:
    """
    What *line* says is held: all of it, or those of its pieces that are asked for.
    """
    if is_degree:
        return _degree(content, line, asked)
    grades = school_grades_in(line.text)
    if grades and asked.cites(line):
        items = grades[1]
    elif _is_paper(line, asked):
        items = _papers(line)
    else:
        return None
    held = [one for one in items if not _BEGUN.search(one) and not _CUT_OFF.search(one)]
    several = len(items) > 1
    named = [one for one in held if asked.shared(one)] if several else held
    if not named or not papers_in(line.text):
        return None
    if line.section is Section.EDUCATION and not _is_called_paper(line):
        return _point(line, [one.split(", ")[0] for one in named])
    return _point(line, named if several or line.section in _ASIDE else ())


def _papers(line: ResumeLine) -> list[str]:
    """
    What *line* names, piece by piece; of a line on other things its papers alone.
    """
    if line.section not in _ASIDE:
        pieces = re.split(r" \| |; ", line.text.strip(" .,;"))
        return [one.strip() for one in pieces if re.search(r"[^\W\d]{2}", one)]
    licence = _WHOLE_LICENCE.search(line.text)
    rest = line.text.replace(licence[0], "") if licence else line.text
    papers = [one for one in split_items(rest) if _NAMES_PAPER.search(one)]
    named = [*([licence[0]] if licence else []), *papers]
    return [re.sub(r"^\W+|[\s.]+$", "", one) for one in named]


def _goes_on(following: Sequence[ResumeLine], line: ResumeLine) -> bool:
    """
    Whether only the line below tells that the studies of *line* go on.
    """
    below = [one for one in following if one.kind is not LineKind.ENTRY]
    said = any(_BEGUN.search(one.text) for one in below if one.section is line.section)
    return said and not _BEGUN.search(line.text)


def _point(line: ResumeLine, items: Sequence[str] = ()) -> Point:
    return Point(PointKind.CREDENTIAL, (line,), items=tuple(items))


def _degree(content: ResumeContent, line: ResumeLine, asked: _Asked) -> Point:
    """
    The line; of several degrees in one line, the one that is asked for.
    """
    pieces = line.text.split(" | ")
    several = [p for p in pieces if _DEGREE.search(p)]
    role = content.role(line.role)
    told = role is not None and len(several) < 2 and role.title in line.text  # noqa: PLR2004
    if told or len(pieces) < 2 or not several:  # noqa: PLR2004 - one is one
        return Point(PointKind.CREDENTIAL, (line,), role=role)
    return _point(line, [max(several, key=lambda one: len(asked.shared(one)))])


def studies(content: ResumeContent, *, current: bool) -> Point | None:
    """
    The degree that a person without a post presents themselves with: the *current* one,
    or the first told.
    """
    for line in content.lines:
        role = content.role(line.role)
        if _is_degree(content, line) and (not current or (role and role.current)):
            return Point(PointKind.OPENING, (line,), role=role)
    return None


def _is_degree(content: ResumeContent, line: ResumeLine) -> bool:
    if line.section is Section.EXPERIENCE:
        return line.kind is LineKind.ENTRY and bool(_TRAINING.match(line.text))
    if line.section is not Section.EDUCATION or line.kind is LineKind.BULLET:
        return False
    role = content.role(line.role) if line.kind is LineKind.ENTRY else None
    return bool(_DEGREE.search(f"{line.text} {role.title if role else ''}"))


def _is_paper(line: ResumeLine, asked: _Asked) -> bool:
    """
    Whether *line* names papers: any that is called one, and courses and licences that
    stand elsewhere where they are asked for.
    """
    if line.section is Section.CERTIFICATIONS:
        return line.kind is not LineKind.TEXT and not _SERVES.search(line.text)
    if line.section in _ASIDE:
        licence = asked.licence and LICENCE.search(line.text)
        named = asked.cites(line) and _NAMES_PAPER.search(line.text)
        return bool(licence or named)
    if line.section is not Section.EDUCATION:
        return False
    course = line.kind is not LineKind.BULLET and asked.cites(line)
    return course or _is_called_paper(line)


def _is_called_paper(line: ResumeLine) -> bool:
    return bool(_PAPER.search(line.text) or _ACRONYM.search(line.text))


def _names(text: str, acronym: str) -> bool:
    return bool(re.search(rf"\b{re.escape(acronym)}\b", text))
