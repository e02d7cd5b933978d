"""
A resume, indexed for questions: which line has this word, this number, this employer.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from resumate.domain.grounding.aliases import other_names
from resumate.domain.grounding.before_after import Change, changes
from resumate.domain.grounding.clauses import split_clauses
from resumate.domain.grounding.levels import (
    DID,
    HELPED,
    is_member,
    is_of_work_group,
    is_past,
    level_of,
    runs,
    shares_credit,
    sole_words,
    title_level,
)
from resumate.domain.grounding.numbers import quantities
from resumate.domain.grounding.quantity import Quantity
from resumate.domain.grounding.words import Word, is_function, words
from resumate.domain.resume import LineKind, ResumeContent, ResumeLine, Role, Section

_LEGAL = re.compile(
    r",?\s+(inc|ltd|llc|llp|corp|co|gmbh|ag|kg|se|plc|b\.?v|n\.?v|s\.?a|oy|ab|as|e\.?\s?v|kgaa|ug|gbr"
    r"|gmbh & co\.? kg)\.?$",
    re.IGNORECASE,
)
_GENERIC = frozenset(
    """
    hospital clinic university technologies technology software media council group services
    service solutions systems college institute company electric industries foundation school
    bank consulting partners holding holdings international global digital labs lab studio
    studios stores store restaurant hotel city town county state national center centre agency
    bakery care home health energy logistics utilities travel the of for and & sons brothers
    st saint klinikum krankenhaus hochschule universität schule stiftung verein haus stadt
    seniorenstift berufsfachschule institut technische logistik corner north south east west
    new old first academy department ministry office team trust works
    """.split()
)
_ANYWHERE = frozenset(
    {Section.SUMMARY, Section.SKILLS, Section.LANGUAGES, Section.CERTIFICATIONS}
)


@dataclass(frozen=True, slots=True)
class Deed:
    """
    One clause of a resume line: what was done, and at what level.
    """

    keys: frozenset[str]
    level: int
    team: bool
    """Whether credit is shared with others."""
    member: bool = False
    """Whether it only tells of being one of a group that does the work."""


@dataclass(frozen=True, slots=True)
class Number:
    """
    A number of a resume line, with the words around it.
    """

    quantity: Quantity
    context: frozenset[str]
    """The keys of the clause it stands in."""
    nouns: frozenset[str]
    """The keys of what it counts."""


@dataclass(frozen=True, slots=True)
class LineFacts:
    """
    What one line says.
    """

    index: int
    line: ResumeLine
    words: tuple[Word, ...]
    keys: frozenset[str]
    deeds: tuple[Deed, ...]
    numbers: tuple[Number, ...]
    changes: tuple[Change, ...]
    """What its numbers tell of before and after."""
    sole: bool
    article: bool
    """Whether it names one more thing by "a" or "an"."""

    @property
    def held(self) -> bool:
        """
        Whether it lists what is held rather than what was done.
        """
        return self.line.section in _ANYWHERE - {Section.SUMMARY}

    @property
    def anywhere(self) -> bool:
        """
        Whether what it says is true of any role: a summary, a skill, a certificate.
        """
        return self.line.role is None and self.line.section in _ANYWHERE


@dataclass(frozen=True, slots=True)
class Named:
    """
    Names that stand for roles, as one pattern.
    """

    pattern: re.Pattern[str] | None
    roles: dict[str, frozenset[str]]

    def find(self, text: str) -> list[tuple[re.Match[str], frozenset[str]]]:
        """
        Where a name stands, and for which roles.
        """
        if self.pattern is None:
            return []
        return [
            (m, self.roles.get(m["name"].lower(), frozenset()))
            for m in self.pattern.finditer(text)
        ]


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

    @staticmethod
    def of(content: ResumeContent) -> "Facts":
        """
        The index of *content*, built once.
        """
        return _facts_of(content)

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

    def _look_up(self, word: Word) -> dict[int, float]:
        found: dict[int, float] = {}
        for key in _roots(word, self.language):
            for other in _alike(key, self._stems(), self.language):
                near = _nearness(key, other, self.language)
                for index in self.by_key[other]:
                    found[index] = max(found.get(index, 0.0), near)
        for key in (*word.keys, *other_names(re.sub(r"[.'’&/ -]", "", word.lower))):
            for index in self.by_key.get(key, ()):
                found[index] = 1.0
        return found

    def _stems(self) -> tuple[str, ...]:
        stems = self.__dict__.get("_all_stems")
        if stems is None:
            stems = tuple(k for k in self.by_key if k[0] != "=" and len(k) >= 5)  # noqa: PLR2004
            self.__dict__["_all_stems"] = stems
        return stems

    def in_scope(self, roles: frozenset[str] | None) -> frozenset[int]:
        """
        The indexes of the lines that may support a claim bound to *roles*; None is any.
        """
        known: dict[frozenset[str] | None, frozenset[int]] = self.__dict__.setdefault(
            "_scopes", {}
        )
        if roles not in known:
            known[roles] = frozenset(
                i
                for i, f in enumerate(self.lines)
                if roles is None
                or f.line.role in roles
                or f.anywhere
                or (
                    f.line.kind is not LineKind.ENTRY
                    and not roles.isdisjoint(self.named[i])
                )
            )
        return known[roles]

    @property
    def numbers(self) -> "tuple[tuple[int, Number], ...]":
        """
        All numbers, with the indexes of their lines.
        """
        found = self.__dict__.get("_numbers")
        if found is None:
            found = tuple((f.index, n) for f in self.lines for n in f.numbers)
            self.__dict__["_numbers"] = found
        return found

    def heading(self, role: str | None) -> frozenset[str]:
        """
        The keys of the words that head a role: its title, its employer, its place.
        """
        known: dict[str | None, frozenset[str]] = self.__dict__.setdefault("_heads", {})
        if role not in known:
            title = self.titles.get(role or "", ())
            heads = [
                f.keys
                for f in self.lines
                if role and f.line.role == role and f.line.kind is LineKind.ENTRY
            ]
            known[role] = _keys(title).union(*heads)
        return known[role]

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

    def knows(self, word: str) -> bool:
        """
        Whether the resume has this name in any common spelling.
        """
        return word.lower() in self.forms


def _roots(word: Word, language: str) -> list[str]:
    short = 4 if language == "de" else 5
    return [k for k in word.keys if k[0] != "=" and len(k) >= short and k.isalpha()]


def _alike(key: str, stems: Sequence[str], language: str) -> list[str]:
    found = []
    for other in stems:
        shared = min(len(key), len(other))
        longer = max(len(key), len(other))
        prefix = other[:shared] == key[:shared] and shared >= 0.7 * longer
        inside = language == "de" and (
            other.startswith(key) if len(key) == 4 else key in other or other in key  # noqa: PLR2004
        )
        inside = inside or (language == "de" and _share_a_part(key, other))
        if prefix or inside or _near_prefix(key, other, longer):
            found.append(other)
    return found


_PART = 6
NEAR, PARTLY = 0.8, 0.5


def _nearness(key: str, other: str, language: str) -> float:
    """
    How nearly one stem says another: a German compound is what its last part is, and
    its first part only tells of which kind.
    """
    short, long = sorted((key, other), key=len)
    head = language != "de" or long.endswith(short) or len(short) >= 0.7 * len(long)
    return NEAR if head else PARTLY


def _share_a_part(key: str, other: str) -> bool:
    """
    Whether one German compound ends as the other begins: Gabelstapler, Staplerschein.
    """
    return any(
        first.endswith(second[:size])
        for first, second in ((key, other), (other, key))
        for size in range(_PART, min(len(first), len(second)))
    )


def _near_prefix(key: str, other: str, longer: int) -> bool:
    if key[:5] != other[:5]:
        return False
    same = 0
    for a, b in zip(key, other, strict=False):
        if a != b:
            break
        same += 1
    return same >= 6 and same >= 0.7 * longer  # noqa: PLR2004


@lru_cache(maxsize=64)
def _facts_of(content: ResumeContent) -> Facts:
    language = content.language
    lines = tuple(_line(i, line, content) for i, line in enumerate(content.lines))
    by_key: dict[str, set[int]] = {}
    for index, facts in enumerate(lines):
        for key in facts.keys:
            by_key.setdefault(key, set()).add(index)
    titles = {r.id: tuple(words(r.title, language)) for r in content.roles}
    roles = content.roles if lines else ()
    text = "\n".join(
        [*(line.text for line in content.lines)]
        + [f"{r.title}, {r.employer}" for r in roles]
    )
    employers = name_employers(roles, "\n".join(line.text for line in content.lines))
    return Facts(
        content,
        language,
        lines,
        {key: frozenset(indexes) for key, indexes in by_key.items()},
        employers,
        tuple(
            frozenset(r for _, ids in employers.find(line.text) for r in ids)
            for line in content.lines
        ),
        titles if lines else {},
        _forms(text),
        _acronyms(text),
        text,
    )


def _line(index: int, line: ResumeLine, content: ResumeContent) -> LineFacts:
    language = content.language
    tokens = words(line.text, language)
    spans = split_clauses(line.text, tokens)
    entry = line.kind is LineKind.ENTRY
    role = content.role(line.role)
    deeds = []
    of_group = is_of_work_group(_statement(line.text, 0))
    for span in spans:
        level = level_of(span.words, language)
        if line.kind in {LineKind.ENTRY, LineKind.LIST}:
            level = max(level, DID)
        if entry and role is not None:
            level = max(level, title_level(words(role.title, language)))
        if entry and role is None:
            level = max(level, title_level(span.words[:3]))
        if level >= DID and not entry and runs(span.words, language):
            level = max(level, 5)
        statement = _statement(line.text, span.start)
        team = shares_credit(statement) and not is_member(statement)
        # "Member of the group; accidents halved": what follows, the group did, but
        # not where a verb begins: "Member of the group; drafted its report".
        member = of_group and (span is spans[0] or not is_past(span.words[0].lower))
        level = min(level, HELPED) if member else level
        deeds.append(Deed(_keys(span.words), level, team, member))
    numbers = _numbers(line.text, tokens, language)
    return LineFacts(
        index,
        line,
        tuple(tokens),
        _keys(tokens),
        tuple(deeds),
        tuple(numbers),
        tuple(changes(line.text, [n.quantity for n in numbers])),
        bool(sole_words(line.text)),
        bool(re.search(r"\b(an?|one|eine?n?) [a-zäöü]", line.text)),
    )


def _statement(text: str, position: int) -> str:
    """
    The part of a line between semicolons and full stops that *position* stands in.
    """
    for match in re.finditer(r"[^;.]+(?:\.(?=\S)[^;.]*)*", text):
        if match.start() <= position < match.end():
            return match[0]
    return text


def _numbers(text: str, tokens: list[Word], language: str) -> list[Number]:
    return [
        Number(q, context_of(text, tokens, q), _keys(q.nouns))
        for q in quantities(text, tokens, language)
    ]


_YEARS = re.compile(r"\b(?:19|20)\d\d\b")


def context_of(text: str, tokens: list[Word], quantity: Quantity) -> frozenset[str]:
    """
    The keys of the words of the clause that a number stands in, but its own.
    """
    spans = split_clauses(text, tokens)
    here = next(
        (i for i, s in enumerate(spans) if s.start <= quantity.start <= s.end), None
    )
    if here is None:
        return _keys(tokens)
    inside = list(spans[here].words)
    # "…, which fell from 9 to 2": what fell stands before, where no number is.
    for beside in (here - 1, here + 1):
        if 0 <= beside < len(spans):
            other = spans[beside]
            if not re.search(r"\d", _YEARS.sub("", text[other.start : other.end])):
                inside += other.words
    return _keys(w for w in inside if not quantity.start <= w.start < quantity.end)


def _keys(tokens: Iterable[Word]) -> frozenset[str]:
    return frozenset(key for token in tokens for key in token.keys)


# --- names


def name_employers(roles: Sequence[Role], text: str = "") -> Named:
    """
    The employers of *roles* by every name that a letter may call them.

    A last word that *text* also has elsewhere is the trade's, not the employer's.
    """
    found: dict[str, set[str]] = {}
    for role in roles:
        rest = text.lower()
        for other in roles:
            rest = rest.replace(other.employer.lower(), "")
        last = role.employer.split()[-1:] if " " in role.employer else []
        for name in short_names(role.employer):
            single = " " not in name and not role.employer.startswith(name)
            if (single or [name] == last) and re.search(
                rf"(?<!\w){re.escape(name.lower())}(?!\w)", rest
            ):
                continue
            found.setdefault(name.lower(), set()).add(role.id)
    return Named(
        names_pattern(found), {name: frozenset(ids) for name, ids in found.items()}
    )


def names_pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    """
    One pattern for all *names*, longest first, which must begin with a capital.
    """
    ordered = sorted({n for n in names if n}, key=len, reverse=True)
    if not ordered:
        return None
    # A short name that goes on ("Westhaven FC") is another name.
    body = "|".join(
        re.escape(name).replace("'", "['’]")
        + ("" if " " in name else "(?! (?-i:[A-ZÄÖÜ])[\\w]+)")
        for name in ordered
    )
    return re.compile(
        rf"(?<![\w-])(?=[A-ZÄÖÜ0-9])(?P<name>(?i:{body}))(?:['’]?s|n)?(?![\w])"
    )


def short_names(name: str) -> list[str]:
    """
    A company's name as people write it: whole, without its legal form, short.
    """
    whole = " ".join(name.split())
    plain = _LEGAL.sub("", _LEGAL.sub("", whole))
    names = [whole, plain]
    parts = plain.split()
    for cut in range(len(parts) - 1, 0, -1):
        if parts[cut].lower().strip(",") not in _GENERIC:
            break
        names.append(" ".join(parts[:cut]))
    distinct = [p.strip(",()") for p in parts if p.lower().strip(",()") not in _GENERIC]
    ends = distinct[:1] + distinct[-1:] if len(parts) > 1 else []
    names += [p for p in ends if len(p) >= 4 and p[:1].isupper()]  # noqa: PLR2004 - shorter is ambiguous
    if len(distinct) > 1 and parts[:2] == distinct[:2]:
        names.append(" ".join(distinct[:2]))
    capitals = [p[0] for p in parts if p[:1].isupper()]
    if len(capitals) >= 3:  # noqa: PLR2004 - two letters are no name
        names.append("".join(capitals))
    return [n for n in dict.fromkeys(names) if len(n) > 1 and n.lower() not in _GENERIC]


_FORM = re.compile(r"[^\W_]+(?:[.'’&/+#-][^\W_]+)*(?:\+\+|\+|#)?")


def _forms(text: str) -> frozenset[str]:
    found: set[str] = set()
    for line in text.splitlines():
        tokens = [m[0].lower().replace("’", "'") for m in _FORM.finditer(line)]
        pieces = [p for t in tokens for p in re.split(r"[.'&/-]", t) if p]
        found.update(tokens)
        found.update(pieces)
        found.update(t.removesuffix("'s") for t in tokens)
        found.update(re.sub(r"[.'&/-]", "", t) for t in tokens)
        found.update(a + b for a, b in pairwise(pieces))
    found.update([t.removesuffix("s") for t in found if len(t) > 3])  # noqa: PLR2004
    return frozenset(found)


_SKIPPED_INITIALS = frozenset(
    "of and the for in und der die des für & a an with".split()
)


def _acronyms(text: str) -> frozenset[str]:
    found = set()
    for line in text.splitlines():
        pieces = [
            p
            for p in re.split(r"[^\w]+", line)
            if p and p.lower() not in _SKIPPED_INITIALS
        ]
        for size in (2, 3, 4, 5):
            for i in range(len(pieces) - size + 1):
                run = pieces[i : i + size]
                names = all(p[0].isupper() for p in run)
                said = all(
                    len(p) > 3 and p.isalpha() and not is_function(p.lower(), "en")  # noqa: PLR2004
                    for p in run
                )
                if names or (size > 2 and said):  # noqa: PLR2004 - two letters mean much
                    found.add("".join(p[0] for p in run).lower())
    return frozenset(found)
