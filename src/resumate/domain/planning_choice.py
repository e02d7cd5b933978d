"""
Skills, languages and credentials that a posting asks for.
"""

import re
from collections.abc import Iterator, Sequence

from resumate.domain.composing import papers_in
from resumate.domain.evidence import Coverage
from resumate.domain.letter import Length
from resumate.domain.matching.spoken import languages_in
from resumate.domain.plan import Point, PointKind
from resumate.domain.planning_strength import weight
from resumate.domain.posting import JobPosting, RequirementKind
from resumate.domain.resume import (
    LineKind,
    ResumeContent,
    ResumeLine,
    Section,
)
from resumate.domain.skill_items import asked_texts, names_item, split_items

_MOST_SKILLS = {Length.SHORT: 3, Length.STANDARD: 5, Length.LONG: 7}
_MOST_CREDENTIALS = {Length.SHORT: 1, Length.STANDARD: 2, Length.LONG: 3}
_MOST_WORDS_OF_A_SKILL = 4
_LABEL = re.compile(r"^[^:()]{2,40}:\s+")
_LEVEL_FIRST = re.compile(
    r"^(?:expert|advanced|beginner|intermediate|basic|experte|erfahren|fortgeschritten|"
    r"schlüsselwörter|keywords|mots-clés)\b",
    re.IGNORECASE,
)
_SOFT = re.compile(
    r"\bskills$|\b(?:communication|organizational|teamwork|leadership|friendly|reliable|punctual|organi[sz]ed|motivated|flexible|creative|honest|"
    r"hard[- ]?working|patient|polite|adaptable|curious|dedicated|zuverlässig|"
    r"teamfähig|"
    r"teamwork|kommunikation|pünktlich|freundlich|belastbar|flexibel|motiviert|engagiert)\b",
    re.IGNORECASE,
)
_DEGREE = re.compile(
    r"bachelor|master|diplom|degree|ph\.?d|doctor|promotion|b\.?\s?(?:sc|a|s|eng)\b|"
    r"m\.?\s?(?:sc|a|s|eng)\b|mba|studium|ausbildung|staatsexamen|abitur|apprentice|"
    r"pgce|pgde|\b[mb]\.?\s?com\b|associate|meister|fachwirt|examen|abschluss|diplôm|licence\b|maîtrise\b|doctorat|"
    r"\b(?:bts|dut|but|cap|bep|bac)\b|baccalauréat|\bgrado\b|licenciatura|máster|"
    r"ciclo formativo|técnico superior|diplomatura|ingeniería",
    re.IGNORECASE,
)
_TRAINING = re.compile(r"^(?:Ausbildung|Umschulung|Lehre) (?:zu[mr]|als)\b")
_PAPER = re.compile(
    r"certifi|licen[cs]ed\b|registered|geprüft|zertifi|schein\b|habilitation|carn[eé]\b",
    re.IGNORECASE,
)
_GRADES = re.compile(r"^(?:GCSEs?|[OA][- ][Ll]evels?)\s*:\s*", re.IGNORECASE)
_ACRONYM = re.compile(r"\(([A-Z][A-Z.]{1,5})\)")
"""What stands behind a certificate's full name: "(PMP)"."""
_LICENCE = re.compile(
    r"\b(?:driv(?:er|ing)\S* licen[cs]e|führerschein|permis b|carn[eé] de conducir)\b",
    re.IGNORECASE,
)
_WHOLE_LICENCE = re.compile(
    rf"[^,;·|•]*(?:{_LICENCE.pattern})[^,;·|•]*(?:, [A-Z][A-Z0-9+]{{0,3}}\b)*",
    re.IGNORECASE,
)
"""A licence with its classes, among what else stands in the line."""
_ASKS_DEGREE = re.compile(
    r"degree|bachelor|master|diplom|studium|ausbildung|education|graduate|abschluss|"
    r"qualification|examen|studied|student|diplôm|licence|grado|titulaci|licenciatura|"
    r"máster|ciclo formativo|formación",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:years ago|a bit of|beginner|some|little|rusty|nur im|gesehen|anfänger|"
    r"used in class|in class|im kurs|course)\b",
    re.IGNORECASE,
)
"""A skill that its own line makes small: told only where there is no other."""
_WORD = re.compile(r"[^\W\d_][\w+#.-]{2,}")
_ONE_MORE = re.compile(
    r"\b(?:second|another|other|further|additional|community|indigenous|foreign|"
    r"weitere|zweite|andere|zusätzliche)\w* (?:\w+ )?(?:languages?|sprachen?)\b|"
    r"\bfremdsprache"
)
_THESE = re.compile(rf"(?:{_ONE_MORE.pattern})" + r"[^()]*\(([^()]*)\)")
"""The languages that are asked for, named in brackets: no other will do."""
_HARDLY = re.compile(
    r"\b(?:phrases|basics?|beginner|elementary|passive?|understand|reading|a little|"
    r"few words|a[12]|grundkenntnisse|grundkurs|anfänger|wenig|einfach|lesend|"
    r"schulkenntnisse|notions|básico|nociones)\b",
    re.IGNORECASE,
)
_MOST_LANGUAGES = 4


def chosen_skills(
    content: ResumeContent,
    posting: JobPosting,
    length: Length,
    told: Sequence[ResumeLine],
) -> list[Point]:
    """
    Single skills of the resume that the posting names and the letter has not told.
    """
    said = " ".join(line.text for line in told).casefold()
    asked = asked_texts(posting)
    found: list[tuple[int, str, ResumeLine]] = []
    for line, item in _skill_items(content):
        rank = next((i for i, text in enumerate(asked) if names_item(text, item)), None)
        told_already = names_item(said, item) or any(
            item == other for _, other, _ in found
        )
        if rank is not None and not told_already:
            found.append((rank, item, line))
    sure = [one for one in found if not _UNSURE.search(one[1])] or found
    best = sorted(sure, key=lambda one: one[0])[: _MOST_SKILLS[length]]
    if not best:
        return []
    lines = dict.fromkeys(line for _, _, line in best)
    return [
        Point(PointKind.SKILLS, tuple(lines), items=tuple(item for _, item, _ in best))
    ]


def _skill_items(content: ResumeContent) -> Iterator[tuple[ResumeLine, str]]:
    for line in content.lines:
        if line.section is not Section.SKILLS:
            continue
        text = _LABEL.sub("", line.text.strip().lstrip("-*• "))
        for part in split_items(text):
            item = part.strip(" .,;-")
            if _is_skill(item):
                yield line, item


def _is_skill(item: str) -> bool:
    if not item or len(item.split()) > _MOST_WORDS_OF_A_SKILL or ":" in item:
        return False
    other = _SOFT.search(item) or _LICENCE.search(item)
    return not other and not _LEVEL_FIRST.match(item)


def chosen_languages(content: ResumeContent, posting: JobPosting) -> list[Point]:
    """
    Languages spoken that the posting names, or any other than its own where it asks
    for one more; of one that is hardly spoken only where there is no better.
    """
    text = " ".join(r.text for r in posting.requirements).casefold()
    more, asked = bool(_ONE_MORE.search(text)), languages_in(text)
    if closed := _THESE.search(text):
        more = not languages_in(closed[1])
    named: list[tuple[ResumeLine, str]] = []
    for line in content.lines:
        if line.section is not Section.LANGUAGES:
            continue
        for part in split_items(_languages_only(line.text)):
            item = part.strip(" .-•*")
            spoken = languages_in(item)
            own = posting.language in spoken
            if (more and item and not own) or (
                spoken & asked and not (own and item.isalpha())
            ):
                named.append((line, item))
    well = [one for one in named if not _HARDLY.search(one[1])]
    told = (well if more and well else named)[:_MOST_LANGUAGES]
    if not told:
        return []
    lines = tuple(dict.fromkeys(line for line, _ in told))
    return [Point(PointKind.CREDENTIAL, lines, items=tuple(item for _, item in told))]


def _languages_only(text: str) -> str:
    bare = re.sub(
        r"^(?:languages?|sprachen|sprachkenntnisse|langues|idiomas)\s*:\s*",
        "",
        text,
        flags=re.IGNORECASE,
    )
    bare = re.sub(
        r",?\s*(?:schlüsselwörter|keywords|mots-clés|palabras clave)\s*:.*$",
        "",
        bare,
        flags=re.IGNORECASE,
    )
    return re.sub(
        r"\b([A-Z]\w+)\s*(?::|–|—| - )\s*([^,;|()]+?)(?=\s*(?:[,;|]|$))",
        r"\1 (\2)",
        bare,
    )


def chosen_credentials(
    content: ResumeContent,
    posting: JobPosting,
    coverage: Sequence[Coverage],
    length: Length,
    opening: Sequence[ResumeLine] = (),
) -> list[Point]:
    """
    A degree, certificate or licence that is asked for and that the *opening* has not
    named; the highest degree where there is room.
    """
    cited = _cited(coverage)
    told = " ".join(line.text for line in opening)
    asked = " ".join(r.text for r in posting.requirements)
    words = {w.casefold() for w in _WORD.findall(asked)} - _COMMON
    ranked: list[tuple[float, int, Point]] = []
    degrees: set[str] = set()
    studied: set[str | None] = set()
    answered = _answered(coverage)
    for index, line in enumerate(content.lines):
        is_degree = _is_degree(content, line)
        told_of = is_degree and line.role is not None and line.role in studied
        if told_of:
            continue
        studied |= {line.role} if is_degree else set()
        another = is_degree and degrees and not answered.get(line.id, set()) - degrees
        if graded := _school_grades(line, coverage):
            ranked.append((-cited.get(line.id, 0.0), index, graded))
            continue
        unasked = line.section is Section.OTHER and not _LICENCE.search(asked)
        if not (is_degree or _is_paper(line)) or another or unasked:
            continue
        if not is_degree and not papers_in(line.text):
            continue
        named = set(_ACRONYM.findall(line.text))
        if named and all(re.search(rf"\b{re.escape(n)}\b", told) for n in named):
            continue
        degrees |= answered.get(line.id, {""}) if is_degree else set()
        shared = words & {w.casefold() for w in _WORD.findall(line.text)}
        score = cited.get(line.id, 0.0) + len(shared)
        score += 1.5 * (is_degree and bool(_ASKS_DEGREE.search(asked)))
        score += 0.5 * (is_degree and length is not Length.SHORT)
        if score > 0:
            ranked.append((-score, index, _credential(content, line, words)))
    ranked.sort(key=lambda one: one[:2])
    return [point for _, _, point in ranked[: _MOST_CREDENTIALS[length]]]


def _school_grades(line: ResumeLine, coverage: Sequence[Coverage]) -> Point | None:
    """
    The subjects of a list of school grades that are asked for.
    """
    if line.section is not Section.EDUCATION or not _GRADES.match(line.text):
        return None
    asked = " ".join(c.requirement.text for c in coverage if line.id in c.evidence)
    items = _GRADES.sub("", line.text).split(", ")
    words = {w.casefold()[:5] for w in _WORD.findall(asked)}
    named = [i for i in items if words & {w.casefold()[:5] for w in _WORD.findall(i)}]
    return Point(PointKind.CREDENTIAL, (line,), items=tuple(named)) if named else None


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


def _credential(content: ResumeContent, line: ResumeLine, asked: set[str]) -> Point:
    """
    The line; of several degrees in one line, the one that is asked for.
    """
    if line.section is Section.SKILLS:
        items = [item.strip(" .") for item in split_items(line.text)]
        held = next(item for item in items if _LICENCE.search(item))
        return Point(PointKind.CREDENTIAL, (line,), items=(held,))
    if line.section is Section.OTHER:
        found = _WHOLE_LICENCE.search(line.text)
        held = found[0].strip(" .") if found else line.text
        return Point(PointKind.CREDENTIAL, (line,), items=(held,))
    pieces = line.text.split(" | ")
    several = [p for p in pieces if _DEGREE.search(p)]
    role = content.role(line.role)
    told = role is not None and len(several) < 2 and role.title in line.text  # noqa: PLR2004
    if told or len(pieces) < 2 or not several:  # noqa: PLR2004 - one is one
        return Point(PointKind.CREDENTIAL, (line,), role=role)
    best = max(
        several, key=lambda p: len(asked & {w.casefold() for w in _WORD.findall(p)})
    )
    return Point(PointKind.CREDENTIAL, (line,), items=(best,))


def _answered(coverage: Sequence[Coverage]) -> dict[str, set[str]]:
    """
    The musts that each line is the best answer to.
    """
    answered: dict[str, set[str]] = {}
    for one in coverage:
        if one.requirement.kind is RequirementKind.MUST:
            for line in one.evidence[:1]:
                answered.setdefault(line, set()).add(one.requirement.id)
    return answered


def _cited(coverage: Sequence[Coverage]) -> dict[str, float]:
    """
    How much each line answers, musts counting most.
    """
    cited: dict[str, float] = {}
    for one in coverage:
        for line in one.evidence:
            value = weight(one.requirement.kind) * one.strength
            cited[line] = max(cited.get(line, 0.0), value)
    return cited


_COMMON = frozenset(
    "and the for with from your our you certified certificate certification "
    "professional associate license licence current years experience und mit der "
    "die das von für zertifikat kenntnisse erfahrung".split()
)


def _is_degree(content: ResumeContent, line: ResumeLine) -> bool:
    if line.section is Section.EXPERIENCE:
        return line.kind is LineKind.ENTRY and bool(_TRAINING.match(line.text))
    if line.section is not Section.EDUCATION or line.kind is LineKind.BULLET:
        return False
    role = content.role(line.role)
    return bool(_DEGREE.search(f"{line.text} {role.title if role else ''}"))


def _is_paper(line: ResumeLine) -> bool:
    if line.section is Section.CERTIFICATIONS:
        return line.kind is not LineKind.TEXT
    if line.section in {Section.SKILLS, Section.OTHER}:
        return bool(_LICENCE.search(line.text))
    named = _PAPER.search(line.text) or _ACRONYM.search(line.text)
    return line.section is Section.EDUCATION and bool(named)
