"""
How much a resume line is worth to one letter.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from resumate.domain.composing import answers, sayable
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.language.gist import says_much, stem, words
from resumate.domain.patterns import regex
from resumate.domain.posting import JobPosting, Requirement, RequirementKind
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section

_WEIGHTS = {
    RequirementKind.MUST: 3.0,
    RequirementKind.DUTY: 2.0,
    RequirementKind.NICE: 1.5,
}
_ASKED = 0.25
"""What answering a requirement is worth beside what the line itself says."""
_ANSWERED = {
    RequirementKind.MUST: 10.0,
    RequirementKind.DUTY: 3.0,
    RequirementKind.NICE: 6.0,
}
"""How much more it is worth to answer a requirement of this kind in full."""
_PARTLY = 0.3
"""How much of that where it is answered in part."""
_LATER = 0.3
"""What the line that answers it next best falls behind."""
_HALF = 0.5
_NEARLY = 0.75
"""What answers less of a requirement than that of the best leaves that to say."""
_AGAIN = 0.35
"""What saying again what was said is still worth."""
_WORD = 0.4
"""What a word of the posting is worth, twice as much where the posting repeats it."""
_FIGURE = regex(r"(?<![\w.,/])(?!(?:19|20)\d\d\b)\d[\d.,]*")
"""A number that is no year."""
_OUTCOME = regex(
    r"\b(?:reduc|increas|improv|cut|grew|grow|sav|rais|lower|doubl|tripl|halv|award|"
    r"promot|launch|from .* to |gesenkt|gesteigert|reduzier|verkürz|senkung|steigerung|"
    r"erhöh|eingespart|verbesser|aufgebaut|eingeführt|halbier|"
    r"(?:rose|fell|down|up) (?:from|by)\b|von [^,;]*\d[^,;]* auf )|\d ?%",
    re.IGNORECASE,
)
_SERVICE = regex(
    r"\b(?:zivildienst|(?:bundes)?freiwilligendienst|freiwilliges soziales jahr|fsj|"
    r"national service)\b",
    re.IGNORECASE,
)
"""A time that everybody does, or does for others: work tells more."""
_OF_THE_TRADE = 0.8
"""A post that is called as the one applied for: what was done there counts more."""
_OF_ITS_FIELD = 0.5
_MOST_OF_TITLE = 2
"""So many words of the title in that of a post, and it is of the very field."""
_ENOUGH_OF_ANOTHER = 2
"""So many lines of a post of another field are told before all of that field."""
_OF_ANOTHER = 0.8
"""A post of whose name the posting has no word: what was done there counts less."""
_NEAR = 2.5
"""What being told of the present post counts; once, where another is of the field."""
_SECTIONS = {
    Section.EXPERIENCE: 0.6,
    Section.VOLUNTEERING: 0.4,
    Section.PROJECTS: 0.3,
    Section.AWARDS: 0.1,
}
_TELLING_WORDS = 20
"""So many words tell as much as one sentence can."""


def weight(kind: RequirementKind) -> float:
    """
    How much a requirement of this kind counts.
    """
    return _WEIGHTS[kind]


class Strengths:
    """
    The worth of each line, falling as what it says is said and what it answers is
    answered.

    What a careful person tells is told apart best by how near the post is, by figures
    and outcomes, and by what it shares with the whole posting, its title first; the
    weights are fitted to what such a person would tell, and rounded.
    """

    def __init__(
        self,
        content: ResumeContent,
        posting: JobPosting,
        coverage: Sequence[Coverage],
        language: str,
        *,
        lines: Sequence[ResumeLine],
        aside: AbstractSet[str] = frozenset(),
    ) -> None:
        """
        Of *lines*, those that can be told; *aside* is told anyhow.
        """
        self._content = content
        self._language = language
        self._order = {role.id: index for index, role in enumerate(content.roles)}
        self._posted = _posted(posting)
        self._title = telling(posting.title or "")
        self._fields = {r.id for r in content.roles if self._is_of_field(r.title)}
        self._worth: dict[str, tuple[frozenset[str], float]] = {}
        self._lines = {line.id: line for line in lines}
        self._met = {
            c.requirement.id for c in coverage if c.status is CoverageStatus.MET
        }
        self._settled = {
            c.requirement.id for c in coverage if not aside.isdisjoint(c.evidence[:1])
        }
        self._answers: dict[str, list[tuple[Requirement, float]]] = {}
        for one in coverage:
            for line, rank in self._ranks(one).items():
                value = weight(one.requirement.kind) * one.strength
                value += _answering(one) * self._shows(one, line)
                value /= 1 + _LATER * rank
                self._answers.setdefault(line, []).append((one.requirement, value))
        self._best: dict[str, float] = {}
        for answered in self._answers.values():
            for requirement, value in answered:
                best = max(value, self._best.get(requirement.id, 0.0))
                self._best[requirement.id] = best
        self.forget()

    def forget(self) -> None:
        """
        The letter is begun anew: only what stands aside is said or answered.
        """
        self._answered: Counter[str] = Counter(self._settled)
        self._linked: dict[str, str] = {}
        self._said: Counter[str] = Counter()
        self._used: Counter[str] = Counter()

    def _ranks(self, one: Coverage) -> dict[str, int]:
        """
        The lines that can be told of it, and how many of them answer it better; where
        the head of a post answers it best, those of the post, too: whichever is told
        names the post.
        """
        post = self._post_of(one)
        ranks = {x.id: 0 for x in self._lines.values() if post and x.role == post}
        told = [line for line in one.evidence if line in self._lines]
        return {line: rank for rank, line in enumerate(told)} | ranks

    def _post_of(self, one: Coverage) -> str | None:
        """
        The post whose head answers it best, and as a reader sees.
        """
        best = self._content.line(one.evidence[0]) if one.evidence else None
        if best and best.kind is LineKind.ENTRY and answers(one.requirement, best):
            return best.role
        return None

    def _shows(self, one: Coverage, line: str) -> bool:
        """
        Whether *line* is its best answer, or has a word of it.
        """
        told = self._lines[line]
        of_post = told.role is not None and told.role == self._post_of(one)
        shared = telling(told.text) & telling(one.requirement.text)
        return line == one.evidence[0] or of_post or bool(shared)

    def worth(self, line: ResumeLine) -> float:
        """
        What *line* adds to the letter as it stands.
        """
        asked = sum(
            value * _AGAIN ** self._answered[requirement.id]
            for requirement, value in self._answers.get(line.id, ())
        )
        said, own = self._told(line)
        shared = sum(
            self._posted.get(word, 0.0) * _AGAIN ** self._said[word] for word in said
        )
        worth = _ASKED * asked + _WORD * shared + own
        enough = self._used[line.role or ""] >= _ENOUGH_OF_ANOTHER
        another = line.role and self._fields and line.role not in self._fields
        return worth * _HALF if another and enough else worth

    def is_beside(self, line: ResumeLine) -> bool:
        """
        Whether *line* answers nothing and counts nothing, and neither it nor its post
        has a word of the posting.
        """
        if _FIGURE.search(line.text):
            return False
        if self._language != "en" and line.role:
            return False  # stems and compounds are known less well there
        of_it = telling(line.text) | telling(self._post(line))
        return line.id not in self._answers and of_it.isdisjoint(self._posted)

    def answered(self, lines: AbstractSet[str]) -> float:
        """
        How many requirements *lines* answer; those that are met in part count half.
        """
        told = {r.id for line in lines for r, _ in self._answers.get(line, ())}
        return _HALF * (len(told) + len(told & self._met))

    def told(self, lines: AbstractSet[str]) -> float:
        """
        What *lines* tell by themselves, whatever is asked.
        """
        return sum(self._told(self._lines[x])[1] for x in lines if x in self._lines)

    def use(self, line: ResumeLine) -> None:
        """
        *line* is in the letter: what it says and answers counts less from now on.
        """
        self._said.update(self._told(line)[0])
        self._used[line.role or ""] += 1
        self._answered.update(
            requirement.id
            for requirement, value in self._answers.get(line.id, ())
            if value >= _NEARLY * self._best[requirement.id]
        )

    def requirement(self, line: ResumeLine) -> Requirement | None:
        """
        The requirement that is met and that *line* answers best; each is given once.
        """
        answers = sorted(self._answers.get(line.id, ()), key=lambda pair: -pair[1])
        for requirement, _ in answers:
            if requirement.id not in self._met:
                continue
            if self._linked.setdefault(requirement.id, line.id) == line.id:
                return requirement
        return None

    def _told(self, line: ResumeLine) -> tuple[frozenset[str], float]:
        """
        The words of *line* that tell something, and its own worth.
        """
        if line.id not in self._worth:
            self._worth[line.id] = telling(line.text), self._own(line)
        return self._worth[line.id]

    def _post(self, line: ResumeLine) -> str:
        role = self._content.role(line.role)
        return role.title if role else ""

    def _is_of_field(self, title: str) -> bool:
        """
        Whether a post of that *title* is of the very field of the posting's.
        """
        return len(self._title & telling(title)) >= _MOST_OF_TITLE

    def _own(self, line: ResumeLine) -> float:
        """
        Its worth whatever is asked: concrete, an outcome, recent, easily said.
        """
        text = line.text
        figures = len(_FIGURE.findall(text))
        own = _SECTIONS.get(line.section, 0.0) + 0.5 * sayable(text, self._language)
        own += 1.2 * bool(figures) + 1.0 * (figures > 1)
        own += 1.2 * bool(_OUTCOME.search(text))
        own -= 1.0 * bool(_SERVICE.search(self._post(line)))
        post = telling(self._post(line))
        own += _OF_THE_TRADE * bool(self._title & post)
        own += _OF_ITS_FIELD * (line.role in self._fields)
        own -= _OF_ANOTHER * bool(post and post.isdisjoint(self._posted))
        own += 0.12 * min(len(text.split()), _TELLING_WORDS)
        near = _NEAR if not self._fields or line.role in self._fields else 1.0
        return own + near / (1 + self._order.get(line.role or "", 1))


def _answering(one: Coverage) -> float:
    share = 1.0 if one.status is CoverageStatus.MET else _PARTLY
    return share * _ANSWERED[one.requirement.kind]


def _posted(posting: JobPosting) -> dict[str, float]:
    """
    What each word of *posting* counts: more where it comes again, most in the title.
    """
    said = Counter(stem(word) for word in words(posting.text) if says_much(word))
    title = telling(posting.title or "")
    return {
        word: math.log2(1 + said[word]) + (word in title) for word in {*said, *title}
    }


def telling(text: str) -> frozenset[str]:
    """
    The stems of the words of *text* that say much.
    """
    much = (word for word in words(text) if says_much(word) and len(word) > 1)
    return frozenset(map(stem, much))
