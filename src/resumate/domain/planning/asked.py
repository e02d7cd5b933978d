"""
What a posting asks of what is held.
"""

import re
from collections.abc import Sequence

from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.language.folding import fold
from resumate.domain.language.gist import stem, weights
from resumate.domain.patterns import regex
from resumate.domain.plan import Point
from resumate.domain.planning.missing import ASKING, telling_words
from resumate.domain.planning.papers import LICENCE
from resumate.domain.planning.strength import weight
from resumate.domain.posting import JobPosting, RequirementKind
from resumate.domain.resume import ResumeLine

_DUTY = RequirementKind.DUTY
_ASKS_DEGREE = regex(
    r"degree|bachelor|master|diplom|studium|ausbildung|education|graduate|abschluss|"
    r"qualification|examen|studied|student|diplôm|licence|grado|titulaci|licenciatura|"
    r"máster|ciclo formativo|formación",
    re.IGNORECASE,
)
_OF_SCHOOL = regex(
    r"\b(?:(?:school[- ])?leaving cert\w*|national senior certificate|matric|"
    r"high school|(?:fach)?abitur|fachhochschulreife|matura|maturität|mittlere reife|"
    r"(?:real|haupt)schulabschluss)\b",
    re.IGNORECASE,
)
_GRADES = regex(r"\b(?:GCSEs?|[AO][- ]?levels?|grades?)\b", re.IGNORECASE)
_LEAST = regex(
    r"\bgrades? (?P<least>[1-9]|[A-G])\b(?! ?(?:\*|[-–]|to\b))"
    r"|\bgrades? (?:9|A\*?) ?(?:[-–]|to) ?(?P<to>[1-9]|[A-G])\b"
    r"|\((?:9|A\*?) ?(?:[-–]|to) ?(?P<range>[1-9]|[A-G])\b",
)
"""The lowest grade that will do: "grade 4 or above", "grades A*-C"."""
_HAS_GRADE = regex(r" \(?(?P<grade>[1-9]|[A-G])(?:\*|-[1-9])?\)?$")
_IN_NUMBERS = {"A": 7, "B": 6, "C": 4, "D": 3, "E": 2, "F": 1, "G": 1}
_COMPOUND = regex(r"\b[A-ZÄÖÜ][a-zäöüß]{9,}\b")
_HEAD = 6
"""So many letters of a word tell what it is about."""
_OF_ONE_MATTER = 0.8
"""What a paper is worth that only shares its matter with what is asked."""
_COMMON = frozenset(
    map(
        stem,
        "certified certificate certification diploma degree associate license licence "
        "full current clean valid level training course zertifikat nachweis schein "
        "führerschein abschluss ausbildung equivalent willing".split(),
    )
)


def asked_texts(posting: JobPosting) -> list[str]:
    """
    Musts, then nices, then duties, then the whole text, case folded.
    """
    order = (RequirementKind.MUST, RequirementKind.NICE, RequirementKind.DUTY)
    by_kind = [
        " \n ".join(r.text for r in posting.requirements if r.kind is kind)
        for kind in order
    ]
    return [text.casefold() for text in (*by_kind, posting.text)]


class Asked:
    """
    What a posting asks of what is held.
    """

    def __init__(
        self,
        coverage: Sequence[Coverage],
        *,
        of_pupil: bool = False,
        language: str = "",
    ) -> None:
        of_person = [c for c in coverage if c.requirement.kind is not _DUTY]
        text = " ".join(c.requirement.text for c in of_person)
        self.of_pupil = of_pupil
        """Whether it is asked of who still goes to school, and has little to show."""
        self.degree = bool(_ASKS_DEGREE.search(text))
        self.licence = bool(LICENCE.search(text))
        self.asks_grades = bool(_GRADES.search(text))
        """Whether it is asked what somebody passed at school."""
        self._least = _least_of(text)
        self.words = frozenset(weights(text)) - _COMMON
        self._heads = frozenset(
            head
            for c in coverage
            if language == "de"
            for head in telling_words(c.requirement.text) - ASKING
            if len(head) >= _HEAD
        )
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

    def studies(self, line: str) -> set[str]:
        """
        The musts, and the studies or trainings wished for and there, that *line* is the
        best answer to.
        """
        return self.musts(line) | {
            one.requirement.id
            for one in self._coverage
            if one.requirement.kind is RequirementKind.NICE
            and one.status is CoverageStatus.MET
            and line in one.evidence[:1]
            and _ASKS_DEGREE.search(one.requirement.text)
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
        worth = self._cited.get(line.id, 0.0) + len(self.shared(text))
        return worth or _OF_ONE_MATTER * self.is_of_matter(text)

    def is_good_enough(self, subject: str) -> bool:
        """
        Whether a *subject* of a school was not passed below the grade that is asked.
        """
        had = _HAS_GRADE.search(subject)
        return not (had and _in_numbers(had["grade"]) < self._least)

    def is_of_matter(self, text: str) -> bool:
        """
        Whether a German compound of *text* has the head of a word that is asked for:
        "Kranführerprüfung" of "Kranführung".
        """
        words_ = [fold(word) for word in _COMPOUND.findall(text)]
        return any(head in word for head in self._heads for word in words_)

    def only_leaves_school(self, point: Point) -> bool:
        """
        Whether *point* is the certificate of a school, and no must's best answer.
        """
        line = point.lines[0]
        return self.leaves_school(line) and not self.musts(line.id)

    def leaves_school(self, line: ResumeLine) -> bool:
        """
        Whether *line* is the certificate of a school, which a degree says, too.
        """
        return bool(_OF_SCHOOL.search(line.text))

    def shared(self, text: str) -> frozenset[str]:
        """
        The words of *text* that the posting asks for.
        """
        return self.words & frozenset(weights(text))


def _least_of(text: str) -> int:
    """
    The lowest grade that *text* lets pass; 0 where it names none.
    """
    least = _LEAST.search(text)
    return _in_numbers(least[least.lastgroup or 0]) if least else 0


def _in_numbers(grade: str) -> int:
    return int(grade) if grade.isdigit() else _IN_NUMBERS[grade]
