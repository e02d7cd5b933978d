"""
Employers and titles that a sentence names, and the role it thereby speaks of.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable, Iterator, Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses import Clause, Mood
from resumate.domain.grounding.facts import Facts, LineFacts
from resumate.domain.grounding.levels import HELPED
from resumate.domain.grounding.lexicon.numerals import MONTHS
from resumate.domain.grounding.lexicon.titles import GERMAN_ENDS, HEADS, SAME
from resumate.domain.grounding.stemming import stem
from resumate.domain.grounding.words import Word, is_function, words
from resumate.domain.letter import FindingCode
from resumate.domain.resume import LineKind, Section

_TEMPORAL = re.compile(
    r"^(and )?(before|prior|until|after|since (joining|leaving)|bevor|vor|nach|seit ich|ehe)\b",
    re.IGNORECASE,
)
_SAME_ROLE = re.compile(
    r"\b(there|in (that|this) (role|position|post|job)|at the same (company|employer|firm|hospital)"
    r"|during (that|this) time|dort|in dieser (rolle|position|funktion|zeit|stelle))\b",
    re.IGNORECASE,
)
_CURRENT = re.compile(
    r"\b(my|meiner?) (current|present|jetzigen|aktuellen|derzeitigen) (role|position|job|post|employer"
    r"|rolle|position|stelle|arbeitgeber)",
    re.IGNORECASE,
)
_STUDY = re.compile(
    r"\b(?:my|meine[rsmn]?|in der|der|as an?|als) (apprenticeship|doctorate|internship|traineeship|postdoc"
    r"|ausbildung|lehre|lehrzeit|praktikums?|promotion|intern|apprentice)\b",
    re.IGNORECASE,
)
_STUDY_STEMS = {
    "doctorate": "doctoral", "traineeship": "trainee", "internship": "intern",
    "apprenticeship": "apprentice", "ausbildung": "auszubild", "lehre": "auszubild",
    "lehrzeit": "auszubild", "praktikum": "praktikant", "praktikums": "praktikant",
}  # fmt: skip


def bind(
    text: str, clauses: Sequence[Clause], facts: Facts, carried: frozenset[str] | None
) -> tuple[list[frozenset[str] | None], frozenset[str] | None]:
    """
    The roles that each clause speaks of, and those that the next sentence may go on with.
    """
    own = [_mentioned(text[c.start : c.end], facts, carried) for c in clauses]
    passing = [bool(_TEMPORAL.match(text[c.start : c.end])) for c in clauses]
    # A course of study is where a degree is from; the rest of the sentence is elsewhere.
    study = [_is_study(r, facts) for r in own]
    passing = [p or s for p, s in zip(passing, study, strict=True)]
    lasting = [r for r, p in zip(own, passing, strict=True) if r and not p]
    single = lasting[0] if len(set(lasting)) == 1 else None
    bound: list[frozenset[str] | None] = []
    current: frozenset[str] | None = None
    where: frozenset[str] | None = None
    for clause, roles, temporal in zip(clauses, own, passing, strict=True):
        if roles and not temporal:
            current = roles
        piece = text[clause.start : clause.end]
        if re.match(r"(where|wo)\b", piece) and bound:
            where = bound[-1]
        bound.append(roles or where or current or single)
        if len(piece) > len("where"):
            where = None
    named = [r for r in own if r]
    return bound, (lasting[-1] if lasting else named[-1] if named else carried)


def _is_study(roles: frozenset[str] | None, facts: Facts) -> bool:
    if not roles:
        return False
    own = [f.line.section for f in facts.lines if f.line.role in roles]
    return bool(own) and all(section is Section.EDUCATION for section in own)


def _mentioned(
    piece: str, facts: Facts, carried: frozenset[str] | None
) -> frozenset[str] | None:
    roles = frozenset(r for _, ids in facts.employers.find(piece) for r in ids)
    if roles:
        return roles
    titled = _titled_roles(piece, facts) or _placed_roles(piece, facts)
    if titled:
        return titled
    if _CURRENT.search(piece):
        return _where(facts, lambda r: r.current) or None
    study = _STUDY.search(piece)
    if study:
        word = study[1].lower()
        root = stem(_STUDY_STEMS.get(word, word), facts.language)[:7]
        found = frozenset(
            r.id for r in facts.content.roles if root and root in r.title.lower()
        )
        if found:
            return found
    return carried if carried and _SAME_ROLE.search(piece) else None


_AS = re.compile(
    r"^(?:and |und )?(?:as|als|in my (?:\w+ )?(?:role|job|time|work|years|post|position) as|während meiner zeit als)\s+"
    r"(?:an?\s+|the\s+|eine?\s+)?(?P<title>(?:[\w/&-]+ ?){1,5})",
    re.IGNORECASE,
)


def _titled_roles(piece: str, facts: Facts) -> frozenset[str]:
    """
    The roles of the title that the piece begins with ("As a babysitter, …").
    """
    match = _AS.match(piece)
    if match is None:
        return frozenset()
    said = words(match["title"], facts.language)
    ends = next(
        (i for i, w in enumerate(said) if i and is_function(w.lower, facts.language)),
        len(said),
    )
    said = [w for w in said[:ends] if w.weight or w.lower in HEADS]
    last = next(
        (i for i in range(len(said) - 1, -1, -1) if _title_head(said[i].lower)), None
    )
    if last is None:
        return frozenset()
    forms = [title_forms(w) for w in said[: last + 1]]
    return frozenset(
        role
        for role, title in facts.titles.items()
        if all(any(title_forms(w) & f for w in title) for f in forms)
    )


_PLACED = re.compile(
    r"\b(?:[Aa]t|[Ii]n|[Ii]m|[Aa]m|[Bb]eim?|[Ff]rom) (?:(?P<the>the|der|dem) )?(?P<place>[\w-]+(?: [\w-]+)?)"
)


def _placed_roles(piece: str, facts: Facts) -> frozenset[str]:
    """
    The roles of the town or the kind of place that the piece names ("in Leeds", "at the
    nursing home"), where their entries and no other role's lines have it.
    """
    if _CAREER.search(piece):
        return frozenset()
    for match in _PLACED.finditer(piece):
        named = words(match["place"], facts.language)
        while len(named) > 1 and is_function(named[-1].lower, facts.language):
            named = named[:-1]
        if not _is_place(named[:1], bool(match["the"]), facts):
            continue
        goes_on = named[-1].capitalised or match["the"]
        for said in [named] if goes_on else [named, named[:1]]:
            entries = _entries_with(said, facts)
            if entries and not _told_of_others(said, entries, facts):
                return entries
    return frozenset()


_CAREER = re.compile(r"\b(years?|since|jahren?|seit|sector|industry)\b", re.IGNORECASE)
"""What sums up is of no one place."""


def _is_place(said: Sequence[Word], definite: bool, facts: Facts) -> bool:
    return all(
        not is_function(w.lower, facts.language)
        and (definite or (w.capitalised and bool(w.weight)))
        for w in said
    )


def _entries_with(said: Sequence[Word], facts: Facts) -> frozenset[str]:
    return frozenset(
        f.line.role
        for f in facts.lines
        if f.line.role
        and f.line.kind is LineKind.ENTRY
        and all(_plain_keys(w) & f.keys for w in said)
    )


def _told_of_others(said: Sequence[Word], roles: frozenset[str], facts: Facts) -> bool:
    return any(
        f.line.role and f.line.role not in roles
        for f in facts.lines
        if all(_plain_keys(w) & f.keys for w in said)
    )


def _plain_keys(word: Word) -> frozenset[str]:
    return frozenset(k for k in word.keys if k[0] != "=")


def _where(facts: Facts, test: object) -> frozenset[str]:
    return frozenset(r.id for r in facts.content.roles if callable(test) and test(r))


# --- employers

_CAPITAL = r"(?:[A-ZÄÖÜÉ]|\d(?=[A-Z]))[\w'’&.+-]*"
_NAME = (
    rf"(?P<name>(?:{_CAPITAL})(?:(?: (?:of|and|&|for|the|und|für) | )(?:{_CAPITAL}))*)"
)
_AT = re.compile(rf"\b(?:at|@)\s+(?:the\s+|a\s+)?{_NAME}", re.UNICODE)
_WITH = re.compile(
    r"\b(?:work(?:ed|ing)?|jobs?|employed|positions?|roles?|stints?|tenure|time|years?|months?|career"
    r"|internships?|placement|summers?|weeks|started|began|trained|hired|contract\w*|consult\w*|engaged)"
    rf"(?:\s+\w+){{0,2}}?\s+(?:with|for|by|at|as part of)\s+(?:the\s+)?{_NAME}"
)
_JOINED = re.compile(
    rf"\b(?:joined|joining|left|leaving|moved to|moving to|moving from|came from|before|after)\s+(?:the\s+)?{_NAME}"
)
_BEI = re.compile(
    rf"\b[Bb](?:ei|eim)\s+(?P<article>der\s+|dem\s+|den\s+)?(?P<name>{_CAPITAL}(?:\s+{_CAPITAL})*)"
)
_CHEZ = re.compile(
    rf"\bchez (?P<article>l[ae] |les )?(?P<name>{_CAPITAL}(?:\s+{_CAPITAL})*)"
)
_EN = re.compile(
    rf"\b(?:como|trabaj\w+|años|puesto)\b[^.,;]{{0,60}}? en (?P<article>el |la |los |las )?"
    rf"(?P<name>{_CAPITAL}(?:\s+{_CAPITAL})*)"
)
_PLACES = {"de": (_BEI,), "fr": (_CHEZ,), "es": (_EN,)}
_EMPLOYED = re.compile(
    r"\b(tätig|angestellt|beschäftigt|arbeitete|gearbeitet|Zeit|Jahren?|Praktikum|Station)\b"
)
_COMMON_NOUN = re.compile(
    r"(en|ung|heit|keit|ion|schaft|tät|ern|ment|nis|tum|ismus|ik|e)$"
)
_THERE = re.compile(
    r"\b(at|with|for|bei|beim|im|in|am|an der|of)\s+(the\s+|der\s+|dem\s+)?$",
    re.IGNORECASE,
)
_WORKED = re.compile(
    r"\b(work\w*|years?|time|tenure|employed|career|job|position|role|internship|stint)\s+(\w+\s+)?"
    r"(with|for|of)\s+(the\s+)?$",
    re.IGNORECASE,
)


def check_employers(
    claim: Claim, company: re.Pattern[str] | None, people: frozenset[str]
) -> None:
    """
    Employers must be those of the resume; the hiring company is not one yet.
    """
    for match, roles in claim.facts.employers.find(claim.text):
        if claim.clause.start <= match.start() < claim.clause.end:
            claim.mask(match.start(), match.end())
            claim.judgement.rest_on(claim.facts.role_lines(sorted(roles))[:1], 0.4)
    _check_company(claim, company)
    for pattern in _PLACES.get(claim.language, (_AT, _WITH, _JOINED)):
        for match in pattern.finditer(claim.text, claim.clause.start, claim.clause.end):
            _check_name(claim, match, people)


def _check_company(claim: Claim, company: re.Pattern[str] | None) -> None:
    if company is None:
        return
    stated = claim.clause.mood in {Mood.CLAIM, Mood.FACT}
    for match in company.finditer(claim.text, claim.clause.start, claim.clause.end):
        before = claim.text[claim.clause.start : match.start()]
        there = _THERE.search(before)
        known = claim.facts.employers.find(match[0])
        if (
            stated
            and there
            and not known
            and (
                there[1].lower() not in {"with", "for", "of", "in"}
                or _WORKED.search(before)
            )
        ):
            claim.judgement.find(
                FindingCode.EMPLOYER_UNKNOWN,
                match[0],
                f"The resume has no post at {match[0]}: this is the company you apply to.",
            )
        claim.mask(match.start(), match.end())


def _check_name(claim: Claim, match: re.Match[str], people: frozenset[str]) -> None:
    name = match["name"].rstrip(".,'’")
    start = match.start("name")
    tokens = [w for w in claim.clause.words if start <= w.start < start + len(name)]
    if not tokens or any(w.start in claim.masked for w in tokens):
        return
    if claim.language == "de" and _is_plain_german(claim, match, tokens):
        return
    if claim.language == "de" and _known_name(tokens[0], claim.facts, people):
        return  # "beim Roten Kreuz Kochunterricht": the next noun is another
    unknown = [w for w in tokens if not _known_name(w, claim.facts, people)]
    if not unknown or tokens[0].lower in MONTHS or _common_english(tokens):
        return
    claim.judgement.find(
        FindingCode.EMPLOYER_UNKNOWN,
        name,
        f"The resume names no employer {name}. It has: {_employers(claim.facts)}.",
    )
    claim.mask(start, start + len(name))


def _is_plain_german(claim: Claim, match: re.Match[str], tokens: list[Word]) -> bool:
    if len(tokens) > 1:
        return False
    word = tokens[0]
    if word.technical and word.text.isupper():
        return False
    return bool(_COMMON_NOUN.search(word.lower)) or (
        bool(match["article"]) and not _EMPLOYED.search(claim.piece)
    )


def _known_name(word: Word, facts: Facts, people: frozenset[str]) -> bool:
    return (
        word.lower in facts.forms
        or word.lower.removesuffix("'s").removesuffix("’s") in facts.forms
        or word.lower in people
        or is_function(word.lower, "en")
    )


def _common_english(tokens: list[Word]) -> bool:
    # "at B1 level", "at Series A": levels are no employers.
    return bool(
        re.fullmatch(
            r"[A-Z]|[ABC][12]|Level|Stage|Series|Home|Christmas|Easter", tokens[0].text
        )
    )


def _employers(facts: Facts) -> str:
    names = list(
        dict.fromkeys(role.employer for role in facts.content.roles if role.employer)
    )
    return ", ".join(names[:6]) if names else "none"


# --- titles

_TITLE_CUE = re.compile(
    r"\b(?:as|became|become|am|was|been|(?:made|appointed|named) me|promoted to|positions? of|roles? of|title of|posts? of|als"
    r"|bin|war|zur|zum)\s+(?:(?:currently|also|now|then|already|once|previously|formerly|bereits|schon|zuletzt)\s+)?(?:its\s+|their\s+|an?\s+|the\s+|your\s+|eine?\s+|einer\s+)?",
    re.IGNORECASE,
)
_JUNIOR = frozenset("junior assistant trainee student associate".split())
_SENIORITY = frozenset(
    "senior lead principal staff chief head director manager vice president executive deputy".split()
)


_TRAINED_AS = re.compile(
    r"\b\w*(bildung|studium|lehrgang|lehre|kurs|prüfung) (zum|zur|als) (\w+e[nrm]? )?$",
    re.IGNORECASE,
)


def check_titles(claim: Claim) -> None:
    """
    Titles must be those of the resume, and of the role that is spoken of.
    """
    for match in _cues(claim):
        if claim.clause.mood is not Mood.CLAIM and not claim.clause.own:
            continue
        if _TRAINED_AS.search(claim.text[: match.end()]):
            continue
        phrase = _title_phrase(claim, match.end())
        if not phrase or not _is_title(phrase):
            continue
        said = [
            w for w in phrase if w.weight or w.lower in _SENIORITY or w in phrase[-1:]
        ]
        _judge_title(claim, said, phrase)
        if any(w.start in claim.masked for w in phrase):
            continue


_INVERTED = re.compile(
    r"\b(?:war|bin|wurde) ich\s+(?:(?:ab|seit|bis|von|dort|zuletzt|zugleich|auch|schon|bereits|ebenfalls|im|in|(?:19|20)\d\d|\w+ Jahre[n]?)\s+)*(?:eine?\s+)?"
)


def _cues(claim: Claim) -> Iterator[re.Match[str]]:
    patterns = [_TITLE_CUE, _INVERTED] if claim.language == "de" else [_TITLE_CUE]
    for pattern in patterns:
        yield from pattern.finditer(claim.text, claim.clause.start, claim.clause.end)


def _title_phrase(claim: Claim, start: int) -> list[Word]:
    found: list[Word] = []
    owner = next(
        (m for m, _ in claim.facts.employers.find(claim.text) if m.start() == start),
        None,
    )
    start = owner.end() if owner else start
    position = start
    for word in claim.clause.words:
        if word.start < start:
            continue
        gap = claim.text[position : word.start]
        stop = is_function(word.lower, claim.language) and not (
            word.lower == "of"
            and found
            and found[-1].lower in {"head", "director", "vp", "president"}
        )
        if gap.strip() or stop or len(found) >= 6:  # noqa: PLR2004 - titles are short
            break
        position = word.end
        if found or word.lower not in _PLAIN:
            found.append(word)
    return found


_PLAIN = frozenset(
    "qualified experienced trained skilled seasoned dedicated fully "
    "gelernte gelernter ausgelernte ausgelernter erfahrene erfahrener ausgebildete ausgebildeter".split()
)
"""What a title is praised with."""


def _is_title(phrase: list[Word]) -> bool:
    lowers = [w.lower for w in phrase]
    heads = [i for i, w in enumerate(lowers) if _title_head(w)]
    if not heads:
        return False
    last = heads[-1]
    if len(lowers) > 2 and lowers[1] == "of":  # noqa: PLR2004
        return True
    del phrase[last + 1 :]
    return True


def _title_head(word: str) -> bool:
    parts = word.split("-")
    if any(p in HEADS for p in parts) or word.removesuffix("s") in HEADS:
        return True
    return len(word) > 9 and word.endswith(GERMAN_ENDS)  # noqa: PLR2004 - a compound


def _judge_title(claim: Claim, said: list[Word], phrase: list[Word]) -> None:
    holders = [r.id for r in claim.facts.content.roles if _has_title(claim, r.id, said)]
    span = claim.text[phrase[0].start : phrase[-1].end]
    line = _line_with(claim, said)
    good = [r for r in holders if claim.roles is None or r in claim.roles]
    if good:
        senior = any(w.lower in _SENIORITY | _JUNIOR for w in said)
        head = title_forms(said[-1])
        claim.titled |= frozenset(good) | (
            frozenset()
            if senior
            else frozenset(
                role
                for role, title in claim.facts.titles.items()
                if any(title_forms(w) & head for w in title)
            )
        )
    if good or (line and not holders):
        claim.judgement.rest_on(
            claim.facts.role_lines(good[:1]) if good else [line or ""], 0.6
        )
        claim.mask(phrase[0].start, phrase[-1].end)
        return
    titles = (
        ", ".join(dict.fromkeys(r.title for r in claim.facts.content.roles)) or "none"
    )
    if holders:
        claim.judgement.find(
            FindingCode.ROLE_MIXED, span, f"{span!r} was the title of another post."
        )
    else:
        claim.judgement.find(
            FindingCode.TITLE_UNKNOWN,
            span,
            f"The resume has no such title. It has: {titles}.",
        )
    claim.mask(phrase[0].start, phrase[-1].end)


def _has_title(claim: Claim, role_id: str, said: list[Word]) -> bool:
    facts = claim.facts
    title = facts.titles.get(role_id, ())
    forms = {f for w in title for f in title_forms(w)}
    if not title_forms(said[-1]) & forms and not (
        len(said) > 1 and _title_head(said[0].lower) and title_forms(said[0]) & forms
    ):
        return False
    around = {
        k for f in facts.lines if f.line.role == role_id for k in f.keys if k[0] != "="
    }
    return all(
        title_forms(w) & forms
        or (w.lower not in _SENIORITY and title_forms(w) & around)
        for w in said
    )


def title_forms(word: Word) -> frozenset[str]:
    """
    The forms under which a word of a title is the same.
    """
    plain = {k for k in word.keys if k[0] != "="}
    same = SAME.get(word.lower)
    if same:
        plain |= {same, stem(same, "en")}
    return frozenset(plain)


_STOOD_IN = re.compile(
    r"\b(fill\w* in|sto\wd? in|stand\w* in|deputi[sz]\w+|cover\w* (as|for)|vertret\w+|vertretung\w*)\b",
    re.IGNORECASE,
)
"""Who stood in for somebody did not have the title."""


def _titles_its_person(facts: LineFacts, first: frozenset[str]) -> bool:
    """
    Whether the line gives its person the title, and does not only speak of another.
    """
    if facts.line.kind is not LineKind.BULLET:
        return True
    tokens = facts.words
    at = next((i for i, w in enumerate(tokens) if title_forms(w) & first), 0)
    before = tokens[at - 1].lower if at else ""
    if _STOOD_IN.search(facts.line.text):
        return False
    return (at <= 1 and max(d.level for d in facts.deeds) > HELPED) or (before in {
        "as", "als", "acting", "a", "an", "to",
    } and max(d.level for d in facts.deeds) > HELPED)  # fmt: skip


def _line_with(claim: Claim, said: Iterable[Word]) -> str | None:
    wanted = [title_forms(w) for w in said]
    for index in sorted(claim.in_scope()):
        facts = claim.line(index)
        listed = facts.line.kind is LineKind.LIST
        plain = {
            f for w in facts.words for f in ((w.lower,) if listed else title_forms(w))
        }
        elsewhere = claim.roles is not None and facts.line.role not in claim.roles
        if elsewhere:
            continue
        if all(w & plain for w in wanted) and _titles_its_person(facts, wanted[-1]):
            return facts.line.id
    return None
