"""
A resume, indexed for questions: which line has this word, this number, this employer.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from resumate.domain.forgetting import remembered
from resumate.domain.grounding.quantities.quantity import Measure
from resumate.domain.grounding.quantities.values import may_be_same
from resumate.domain.grounding.sources.company_names import Named, name_employers
from resumate.domain.grounding.sources.line_facts import LineFacts, line_facts
from resumate.domain.grounding.sources.line_numbers import Number
from resumate.domain.grounding.sources.skill_levels import modest_skills, slight_matters
from resumate.domain.grounding.synonyms.aliases import other_names
from resumate.domain.grounding.synonyms.kin import akin
from resumate.domain.grounding.synonyms.nearness import alike, nearness, roots
from resumate.domain.grounding.synonyms.spellings import (
    INITIALS,
    acronyms_of,
    forms_of,
    singular,
)
from resumate.domain.language.folding import fold
from resumate.domain.language.skill_names import names_in
from resumate.domain.language.words import Word, keys_of, plain_keys, words
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Section

_NAME = regex(r"[^\W\d_]+")
_OF_A_PEOPLE = ("ian", "ish", "ese", "an", "ch", "ic")
AKIN = 0.6
"""How nearly a line says a thing that it calls by another name."""


@dataclass(frozen=True, eq=False)
class Facts:
    """
    A resume, indexed. `Facts.of` keeps the last ones, so that checking again is fast.
    """

    content: ResumeContent
    language: str
    lines: tuple[LineFacts, ...]
    by_key: dict[str, frozenset[int]]
    employers: Named
    named: tuple[frozenset[str], ...]
    """For each line, the roles whose employer its own words name."""
    titles: dict[str, tuple[Word, ...]]
    forms: frozenset[str]
    """Every word of the resume in lower case, and runs of words joined."""
    acronyms: frozenset[str]
    text: str
    _hits: dict[tuple[str, frozenset[str]], dict[int, float]] = field(
        default_factory=dict, repr=False
    )
    _told: dict[tuple[str, frozenset[str]], dict[int, float]] = field(
        default_factory=dict, repr=False
    )
    _scopes: dict[frozenset[str] | None, frozenset[int]] = field(
        default_factory=dict, repr=False
    )

    @staticmethod
    def of(content: ResumeContent) -> "Facts":
        """
        The index of *content*, built once.
        """
        return _facts_of(content)

    def lines_of(self, ids: Collection[str]) -> list[LineFacts]:
        """
        The lines with these *ids*, in the resume's order.
        """
        return [f for f in self.lines if f.line.id in ids]

    def hits(self, word: Word) -> dict[int, float]:
        """
        The lines that say *word* or the like, and how nearly, in [0, 1].
        """
        cache_key = (word.lower, word.keys)
        found = self._hits.get(cache_key)
        if found is None:
            found = self._look_up(word)
            self._hits[cache_key] = found
        return found

    def told(self, word: Word) -> dict[int, float]:
        """
        As `hits`, or else the lines that call the thing by another name.
        """
        cache_key = (word.lower, word.keys)
        found = self._told.get(cache_key)
        if found is None:
            found = self.hits(word) or {
                f.index: AKIN
                for f in self.lines
                if akin(word.keys, f.keys, self.language)
            }
            self._told[cache_key] = found
        return found

    def shares(self, said: Sequence[Word]) -> dict[int, float]:
        """
        For each line that tells any of the words, the share of their weight.
        """
        total = sum(w.weight for w in said)
        found: dict[int, float] = {}
        for word in said:
            for index, near in self.told(word).items():
                found[index] = found.get(index, 0.0) + near * word.weight / total
        return found

    def having(self, word: Word) -> frozenset[int]:
        """
        The lines that have *word* itself, in any inflection.
        """
        found = (self.by_key.get(key, frozenset()) for key in plain_keys(word.keys))
        return frozenset[int]().union(*found)

    def lines_having(self, words: Iterable[Word]) -> list[LineFacts]:
        """
        The lines that have every one of the words, one at least.
        """
        indexes = frozenset.intersection(*map(self.having, words))
        return [self.lines[i] for i in sorted(indexes)]

    def _look_up(self, word: Word) -> dict[int, float]:
        if "-" in word.text and not self._has(word):
            return self._told_in_parts(word)
        found: dict[int, float] = {}
        for key in roots(word.keys, self.language):
            for other in alike(key, self._stems, self.language):
                near = nearness(key, other, self.language)
                for index in self.by_key[other]:
                    found[index] = max(found.get(index, 0.0), near)
        initials = singular(word.text)
        if initials.isupper():
            for index in self._spelled_out.get(initials.lower(), ()):
                found[index] = 1.0
        for key in (*word.keys, *other_names(re.sub(r"[.'’&/ -]", "", word.lower))):
            for index in self.by_key.get(key, ()):
                found[index] = 1.0
        # In the order of the lines: of two as near, the same one is cited in every run.
        return dict(sorted(found.items()))

    def _told_in_parts(self, word: Word) -> dict[int, float]:
        """
        Of "Beckhoff-Steuerungen" a line with other controllers tells one half.
        """
        parts = words(word.text.replace("-", " "), self.language)
        told = [self.hits(w) for w in parts if w.weight]
        lines = sorted({i for each in told for i in each})
        return {i: sum(t.get(i, 0.0) for t in told) / len(told) for i in lines}

    def _has(self, word: Word) -> bool:
        """
        Whether any line has the word as it stands, be it in one.
        """
        return not {word.lower, word.lower.replace("-", "")}.isdisjoint(self.by_key)

    @cached_property
    def _spelled_out(self) -> Mapping[str, Iterable[int]]:
        """
        The lines that spell out initials: of LBP, "Licensed Building Practitioner".
        """
        found: dict[str, list[int]] = {}
        for facts in self.lines:
            for initials in acronyms_of(facts.line.text):
                if len(initials) > 2:  # noqa: PLR2004 - two letters mean much
                    found.setdefault(initials, []).append(facts.index)
        return found

    @cached_property
    def _stems(self) -> tuple[str, ...]:
        return tuple(k for k in self.by_key if k[0] != "=" and len(k) >= 5)  # noqa: PLR2004

    def in_scope(self, roles: frozenset[str] | None) -> frozenset[int]:
        """
        The indexes of the lines that may support a claim bound to *roles*; None is any.
        """
        if roles not in self._scopes:
            self._scopes[roles] = frozenset(
                f.index for f in self.lines if roles is None or self._tells(f, roles)
            )
        return self._scopes[roles]

    @cached_property
    def lists(self) -> frozenset[int]:
        """
        The indexes of the lines that list what is held, under no role.
        """
        return frozenset(f.index for f in self.lines if f.held and f.anywhere)

    def _tells(self, facts: LineFacts, roles: frozenset[str]) -> bool:
        """
        Whether the line may tell of one of *roles*: it stands there, or names it.
        """
        heads = facts.line.kind is LineKind.ENTRY and facts.line.role is not None
        named = not heads and self.named[facts.index]
        return (
            facts.line.role in roles
            or facts.anywhere
            or bool(named and not roles.isdisjoint(named))
        )

    @cached_property
    def peoples(self) -> frozenset[str]:
        """
        How words begin that may name a people: "norw" of "Norwegian clients". Who
        speaks a language was not where it is spoken.
        """
        told = (f for f in self.lines if f.line.section is not Section.LANGUAGES)
        said = (w.lower for f in told for w in f.words)
        return frozenset(word[:4] for word in said if word.endswith(_OF_A_PEOPLE))

    @cached_property
    def modest(self) -> Mapping[str, int]:
        """
        The words of skills that no line claims to hold well, with their levels.
        """
        return modest_skills(self.lines)

    @cached_property
    def basics(self) -> Mapping[str, int]:
        """
        As `modest`, of the lines alone that list skills: whoever used such a tool has
        not said to be its master.
        """
        listed = modest_skills(self.lines, listed_only=True)
        return {**slight_matters(self.lines), **listed}

    @cached_property
    def naming(self) -> Mapping[str, Sequence[ResumeLine]]:
        """
        The lines that name each known skill or tool.
        """
        found: dict[str, list[ResumeLine]] = {}
        for facts in self.lines:
            for name in names_in(facts.line.text):
                found.setdefault(name, []).append(facts.line)
        return found

    @cached_property
    def numbers(self) -> tuple[tuple[int, Number], ...]:
        """
        All numbers, with the indexes of their lines.
        """
        return tuple((f.index, n) for f in self.lines for n in f.numbers)

    def numbers_like(self, measure: Measure) -> tuple[tuple[int, Number], ...]:
        """
        The numbers that one of that *measure* may be the same as.
        """
        return self._by_measure[measure]

    @cached_property
    def _by_measure(self) -> dict[Measure, tuple[tuple[int, Number], ...]]:
        return {
            said: tuple((i, n) for i, n in self.numbers if n.quantity.measure in held)
            for said in Measure
            for held in (may_be_same(said),)
        }

    def heading(self, role: str | None) -> frozenset[str]:
        """
        The keys of the words that head a role: its title, its employer, its place.
        """
        return self._headings.get(role or "", frozenset())

    @cached_property
    def _headings(self) -> dict[str, frozenset[str]]:
        found = {role: keys_of(title) for role, title in self.titles.items()}
        for facts in self.lines:
            if facts.line.role and facts.line.kind is LineKind.ENTRY:
                known = found.get(facts.line.role, frozenset())
                found[facts.line.role] = known | facts.keys
        return found

    @cached_property
    def own_name(self) -> frozenset[str]:
        """
        The words of the candidate's name.
        """
        return frozenset(_NAME.findall((self.content.contact.name or "").lower()))

    def employer(self, role: str) -> frozenset[str]:
        """
        The words of the name of a role's employer.
        """
        return self._employers.get(role, frozenset())

    @cached_property
    def _employers(self) -> dict[str, frozenset[str]]:
        return {
            role.id: plain_keys(keys_of(words(role.employer, self.language)))
            for role in self.content.roles
        }

    def role_lines(self, roles: Iterable[str]) -> list[str]:
        """
        The ids of the lines that head these roles, else their first lines.
        """
        found = []
        for role in roles:
            own = [f.line for f in self.lines if f.line.role == role]
            heads = [line for line in own if line.kind is LineKind.ENTRY] or own
            found += [line.id for line in heads[:1]]
        return found

    @cached_property
    def initials(self) -> frozenset[str]:
        """
        The initials that stand in the resume, in lower case.
        """
        return frozenset(map(str.lower, INITIALS.findall(self.text)))

    @cached_property
    def initials_by_letter(self) -> Mapping[str, Iterable[str]]:
        """
        Those initials by the first of their letters.
        """
        found: dict[str, list[str]] = {}
        for short in sorted(self.initials):
            found.setdefault(short[0], []).append(short)
        return found

    def stated(self, sentence: str) -> str | None:
        """
        The id of the line that is this very sentence: what the person confirmed, or
        wrote under no post.
        """
        return self._stated.get(_bare(sentence))

    @cached_property
    def _stated(self) -> dict[str, str]:
        told = {LineKind.TEXT, LineKind.BULLET}
        return {
            _bare(line.text): line.id
            for line in reversed(self.content.lines)
            if line.kind in told and (line.role is None or line.confirmed_at)
        }

    def knows(self, word: str) -> bool:
        """
        Whether the resume has this name in any common spelling.
        """
        return word.lower() in self.forms


def _bare(sentence: str) -> str:
    return " ".join(sentence.casefold().split()).rstrip(".!")


@remembered(64)
def _facts_of(content: ResumeContent) -> Facts:
    language = content.language
    lines = tuple(line_facts(i, line, content) for i, line in enumerate(content.lines))
    by_key: dict[str, list[int]] = defaultdict(list)
    for index, facts in enumerate(lines):
        for key in facts.keys:
            by_key[key].append(index)
    titles = {r.id: tuple(words(r.title, language)) for r in content.roles}
    roles = content.roles if lines else ()
    text = "\n".join(
        [*(line.text for line in content.lines)]
        + [f"{r.title}, {r.employer}" for r in roles]
    )
    accented = "\n".join(line for line in text.splitlines() if not line.isascii())
    entries = (line.text for line in content.lines if line.kind is LineKind.ENTRY)
    employers = name_employers(
        roles, "\n".join(line.text for line in content.lines), "\n".join(entries)
    )
    return Facts(
        content,
        language,
        lines,
        {key: frozenset(indexes) for key, indexes in by_key.items()},
        employers,
        _named(content, employers),
        titles if lines else {},
        forms_of(text) | forms_of(fold(accented)),
        acronyms_of(text),
        text,
    )


def _named(content: ResumeContent, employers: Named) -> tuple[frozenset[str], ...]:
    """
    For each line, the roles whose employer it names; what stands below a project's
    entry is of the employer that the entry names.
    """
    found: list[frozenset[str]] = []
    for line in content.lines:
        own = frozenset(r for _, ids in employers.find(line.text) for r in ids)
        project = line.section is Section.PROJECTS and line.role is None
        if project and line.kind is not LineKind.ENTRY and not own and found:
            own = found[-1]
        found.append(own)
    return tuple(found)
