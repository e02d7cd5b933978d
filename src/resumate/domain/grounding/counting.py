"""
Whether numbers follow from the resume, and mean there what they mean here.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.clauses import Mood
from resumate.domain.grounding.facts import LineFacts, Number, context_of
from resumate.domain.grounding.kin import akin
from resumate.domain.grounding.lexicon.kin import LABELS
from resumate.domain.grounding.lexicon.ladders import PEOPLE
from resumate.domain.grounding.lexicon.numerals import YEAR
from resumate.domain.grounding.lexicon.titles import HEADS
from resumate.domain.grounding.numbers import Measure, Quantity
from resumate.domain.grounding.stemming import stem
from resumate.domain.grounding.words import Word, is_function, words
from resumate.domain.letter import FindingCode
from resumate.domain.resume import LineKind, Role, Section

NEAR = 28
"""Characters on either side of a share, in which what it is of is named."""
_LITTLE = 1.0
"""The weight of other words that say little of what is counted."""
_RETOLD = 3.0
"""The weight of other words that tell a line again, whatever its thing is called."""
_UP = {"=raise", "=steigern"}
_DOWN = {"=cut", "=senken"}
_FROM_TO = re.compile(r"\b(from|von|auf)\b.{0,40}$|\b(from|von|auf)\b", re.IGNORECASE)
_EXPERIENCE = re.compile(
    r"\b(experience\w*|career|professional\w*|working|worked|work|industry|field|trade|years? (in|as|of)"
    r"|erfahrung\w*|berufserfahrung|jahre[n]? (in|als|im)|tätig|beruf\w*|spent|spend|taught me|with|at|bei|base"
    r"|been|was|war|as|for|seit|arbeite\w*)\b",
    re.IGNORECASE,
)
_PERSON = frozenset(
    form
    for w in (*PEOPLE.split(), *HEADS)
    for form in (w, stem(w, "en"), stem(w, "de"))
)
_GROUPS = frozenset(
    "group groups team crew member members participant participants people gruppe".split()
)
_GENERIC_PEOPLE = frozenset(
    "people person persons staff colleague colleagues employee employees member members team individuals "
    "hire hires starters recruits newcomers personen mitarbeiter mitarbeitende mitarbeitenden mitarbeitern kolleginnen kollegen leute menschen".split()
)


def check_numbers(claim: Claim, today: date) -> None:
    """
    Every number must be the resume's, counting the same thing, or follow from it.
    """
    for quantity in claim.quantities:
        if quantity.start in claim.masked or _idle(claim, quantity):
            continue
        _check_number(claim, quantity, today)


def _idle(claim: Claim, q: Quantity) -> bool:  # noqa: PLR0911 - one rule each
    """
    Numbers that claim nothing: "one of", "these two roles", "100% committed".
    """
    before = claim.text[max(0, q.start - 8) : q.start].lower()
    after = claim.text[q.end : q.end + 16].lower()
    if q.measure is Measure.COUNT and q.value <= 1:
        return True
    if q.measure is Measure.COUNT and re.search(r"\b(the|die) $", before):  # noqa: SIM102
        if not any(w.weight for w in q.nouns):
            return True
    if re.match(
        r"\s+(other |main |more )?(things?|reasons?|ways?|points?|qualities|worlds?|dinge\w*|gründe\w*|punkte\w*)\b",
        claim.text[q.end : q.end + 24].lower(),
    ):
        return True
    if re.match(r"\s+(the|of the|my) (reason|battle|fun|appeal|story)\b", after + " "):
        return True
    if q.measure is Measure.PERCENT and q.value == 100:  # noqa: PLR2004 - an idiom
        return bool(re.match(r"\s+(commit|dedicat|sure|remote)", after))
    if q.measure is Measure.COUNT and re.search(
        r"\b(these|those|diese[nr]?|beiden) $", before
    ):
        return True
    if re.match(r"\s+(of (them|which|these|those)|davon)\b", after):
        return any(p.start < q.start and p.value >= q.value for p in claim.quantities)
    return bool(re.match(r"\s+(o['’]clock|uhr\b)", after))


def _check_number(claim: Claim, q: Quantity, today: date) -> None:
    scope = claim.in_scope()
    equal = [(i, n) for i, n in _numbers(claim) if same_value(q, n.quantity)]
    right = [i for i, n in equal if means_the_same(claim, q, n, claim.line(i))]
    inside = [i for i in right if i in scope]
    if inside:
        claim.judgement.rest_on([claim.line(i).line.id for i in inside[:1]], 1.0)
        claim.anchors.update(inside)
        return
    derived = derive(claim, q, today)
    if derived is not None:
        lines, how = derived
        if q.measure is not Measure.YEAR and not q.unit:
            claim.anchors.update(
                f.index for f in claim.facts.lines if f.line.id in lines
            )
        claim.judgement.rest_on(lines, 1.0)
        if how:
            claim.judgement.derivations.append(how)
        return
    _report(claim, q, right, [i for i, _ in equal])


def _report(claim: Claim, q: Quantity, right: list[int], equal: list[int]) -> None:
    span = claim.text[q.start : q.end]
    if right:
        claim.judgement.find(
            FindingCode.ROLE_MIXED,
            span,
            f"{span} stands under another post: {_quote(claim, right[0])}",
        )
    elif equal and q.measure is not Measure.NAMED:
        claim.judgement.find(
            FindingCode.NUMBER_WRONG_MEANING,
            span,
            f"In the resume {span} is something else: {_quote(claim, equal[0])}",
        )
    else:
        claim.judgement.find(
            FindingCode.NUMBER_UNSUPPORTED,
            span,
            f"No line of the resume gives {span}, and it does not follow from any.",
        )


def _quote(claim: Claim, index: int) -> str:
    text = claim.line(index).line.text
    return f"“{text if len(text) <= 120 else text[:117] + '…'}”"  # noqa: PLR2004


def _numbers(claim: Claim) -> Iterator[tuple[int, Number]]:
    for index, facts in enumerate(claim.facts.lines):
        for number in facts.numbers:
            yield index, number


# --- the same value


def same_value(said: Quantity, held: Quantity) -> bool:
    """
    Whether what is said is fair to what is held.
    """
    if said.measure is Measure.NAMED or held.measure is Measure.NAMED:
        return said.value == held.value and _names_agree(said, held)
    if said.measure is not held.measure:
        return _cross(said, held)
    if said.measure is Measure.YEAR:
        return said.value == held.value
    if said.measure is Measure.VAGUE:
        return said.value == held.value
    if said.measure is Measure.TIME and not said.hedge:
        return abs(said.value - held.value) <= max(0.03 * held.value, 0)
    return fair(said.value, said.hedge, held.value)


def _names_agree(said: Quantity, held: Quantity) -> bool:
    if said.measure is held.measure:
        return said.name.lower() == held.name.lower()
    return False


def _cross(said: Quantity, held: Quantity) -> bool:
    pair = {said.measure, held.measure}
    if said.measure is Measure.VAGUE and held.measure in {
        Measure.COUNT,
        Measure.MONEY,
        Measure.TIME,
    }:
        return said.value * 0.5 <= held.value <= said.high
    if pair == {Measure.PERCENT, Measure.MULTIPLE}:
        return _percent_as_multiple(said, held)
    if pair == {Measure.COUNT, Measure.MONEY}:
        return fair(said.value, said.hedge, held.value)
    if pair == {Measure.COUNT, Measure.YEAR}:
        return said.value == held.value
    return False


def _percent_as_multiple(said: Quantity, held: Quantity) -> bool:
    percent, multiple = (
        (said.value, held.value)
        if said.measure is Measure.PERCENT
        else (held.value, said.value)
    )
    return abs(percent - 100 * abs(multiple - 1)) <= 2  # noqa: PLR2004


def fair(said: float, hedge: str, held: float) -> bool:
    """
    Whether *said* with its hedge ("over", "about") is a fair way to put *held*.
    """
    if said == held:
        return True
    if held == 0:
        return False
    ratio = said / held
    close = {
        "over": 0.45 <= ratio <= 1.0,  # noqa: PLR2004
        "nearly": 1.0 <= ratio <= 1.16,  # noqa: PLR2004
        "about": 0.85 <= ratio <= 1.15,  # noqa: PLR2004
        "under": 1.0 <= ratio <= 1.5,  # noqa: PLR2004
        "upto": ratio == 1.0,
    }
    if hedge:
        return close.get(hedge, False)
    rounded = float(f"{held:.2g}") == said or float(f"{held:.1g}") == said
    return rounded and abs(ratio - 1) <= 0.02  # noqa: PLR2004


# --- the same meaning


def means_the_same(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:  # noqa: PLR0911
    """
    Whether the words around both numbers speak of the same thing.
    """
    if _period_differs(claim, q, n, line):
        return False
    if _neighbours(claim, q) & _line_neighbours(line, n):
        return True
    context = _context(claim, q)
    if _opposed({k for w in context for k in w.keys}, set(n.context)):
        return False
    if q.measure is Measure.NAMED:
        return True
    if q.measure is Measure.YEAR:
        return _year_agrees(claim, line, context)
    if q.nouns and q.measure in {Measure.COUNT, Measure.VAGUE}:
        return _counts_the_same(claim, q, n, line)
    said = [w for w in context if w.weight == 1.0 and not w.keys & (_UP | _DOWN)]
    if not said:
        return (
            not context
            or any(w.keys & line.keys for w in context)
            or not n.context
            or _told_around(claim, line)
        )
    near = [w for w in said if q.start - NEAR <= w.start < q.end + NEAR]
    beside = sum(1 for w in near if _says(claim, w, n.context, line))
    if q.measure is Measure.PERCENT and beside >= max(1, 0.5 * len(near)):
        return True
    hits = sum(1 for w in said if _says(claim, w, n.context, line))
    if hits >= max(1, 0.34 * len(said)):  # noqa: PLR2004, RUF100
        return True
    return q.measure is not Measure.COUNT and _told_around(claim, line)


def _told_around(claim: Claim, line: LineFacts) -> bool:
    """
    Whether the rest of the sentence tells of the same line.
    """
    rest = [
        w
        for w in words(claim.text, claim.language)
        if not claim.clause.start <= w.start < claim.clause.end
        and w.weight == 1.0
        and not w.keys & (_UP | _DOWN)
    ]
    hits = sum(line.index in claim.facts.hits(w) for w in rest)
    return hits >= max(2, 0.5 * len(rest))  # noqa: PLR2004, RUF100


def _counts_the_same(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:  # noqa: PLR0911, C901 - one rule each
    said = [w for w in q.nouns if w.weight or w.lower in _GENERIC_PEOPLE]
    if line.line.kind is LineKind.ENTRY and _are_people(n.nouns, claim.language):
        # The size of an employer is no number of people one has worked on.
        return bool(_SIZE.search(claim.piece))
    if not said:
        keys = frozenset(k for w in q.nouns for k in w.keys)
        return not n.nouns or bool(keys & n.nouns)
    specific = [w for w in said if w.lower not in _GENERIC_PEOPLE]
    if any(w.lower in _GENERIC_PEOPLE for w in said):
        specific = [w for w in specific if not w.keys & _GROUPS]
    others = [
        w for w in _context(claim, q) if w not in q.nouns and not w.keys & (_UP | _DOWN)
    ]
    told = sum(w.weight for w in others if _says(claim, w, line.keys, line))
    total = sum(w.weight for w in others)
    if not specific:
        keys = n.nouns or n.context
        people = _are_people(keys, claim.language) and (
            told >= 0.5 * total or total <= _LITTLE
        )
        return bool(people) or any(w.keys & keys for w in said)
    # "some 40 members", "groups of 25": who they are stands elsewhere on the line.
    vague = not n.nouns or n.nouns & _GROUPS
    near = n.nouns | n.context if vague else n.nouns
    after = [w for w in specific if w.start >= q.start and not w.keys & _GROUPS]
    head = (after or specific)[-1]
    persons = bool(n.nouns & _GROUPS) and _are_people(head.keys, claim.language)
    known = _says(claim, head, near, line) or _says_in(head, n, line)
    if not (known or persons):
        if akin(head.keys, n.nouns, claim.language):
            return told >= 0.5 * total and _tells_best(claim, q, line)
        return told >= max(_RETOLD, 0.75 * total)
    if total >= 1.3 and not told:  # noqa: PLR2004 - enough to tell
        return claim.clause.mood is Mood.FACT and _told_of_role(claim, others, line)
    if total >= 0.7 and not told and not _tells_best(claim, q, line):  # noqa: PLR2004
        return False
    if persons and told:
        return True
    if known and told >= max(1.0, 0.6 * total):
        return True
    held = sum(
        w.weight or 0.4 for w in specific if _says(claim, w, n.context | n.nouns, line)
    )
    return held >= 0.5 * sum(w.weight or 0.4 for w in specific)


def _told_of_role(claim: Claim, others: list[Word], line: LineFacts) -> bool:
    return line.line.role is not None and any(
        claim.line(i).line.role == line.line.role
        for w in others
        for i in claim.facts.hits(w)
    )


def _tells_best(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether no other line has more of the clause's words, soft ones too.
    """
    said = [
        w
        for w in claim.clause.words
        if w not in q.nouns
        and w.start not in claim.masked
        and not is_function(w.lower, claim.language)
        and not q.start <= w.start < q.end
    ]
    shares = {
        i: sum(i in claim.facts.hits(w) for w in said)
        for i in claim.in_scope()
        if i == line.index or claim.line(i).line.kind is not LineKind.ENTRY
    }
    return shares.get(line.index, 0) >= max(shares.values(), default=0)


_SIZE = re.compile(
    r"\b(company|firm|employer|organi[sz]ation|business|hospital|school|agency|manufacturer|employs?|employees|staff"
    r"|unternehmen|betrieb|firma|arbeitgeber|haus|beschäftigt\w*|mitarbeit\w+)\b",
    re.IGNORECASE,
)


def _are_people(keys: Iterable[str], language: str) -> bool:
    return any(
        k in _PERSON
        or (language == "de" and any(k.endswith(p) for p in _PERSON if len(p) > 5))  # noqa: PLR2004
        for k in keys
        if k[0] != "="
    )


_PERIOD = re.compile(
    r"\b(?:an?|per|each|every|pro|im|in der|in einer|je|jede[nrs]?|am)\s+(?P<unit>hour|day|week|month|quarter|year|stunde|tag|woche|monat"
    r"|quartal|jahr)\b|\b(?P<adverb>hourly|daily|weekly|monthly|quarterly|yearly|annual|annually|stündlich|täglich|wöchentlich|monatlich"
    r"|jährlich)\b",
    re.IGNORECASE,
)
_PAIRED = re.compile(r"\s*(?:to|auf|bis|and|und|-|–)\s*\d[\d.,]*")
_PERIODS = {
    "hour": 8 * 5 * 48, "day": 5 * 48, "week": 50, "month": 12, "quarter": 4, "year": 1,
    "stunde": 8 * 5 * 48, "tag": 5 * 48, "woche": 50, "monat": 12, "quartal": 4, "jahr": 1,
    "hourly": 8 * 5 * 48, "daily": 5 * 48, "weekly": 50, "monthly": 12, "quarterly": 4, "yearly": 1,
    "annual": 1, "annually": 1, "stündlich": 8 * 5 * 48, "täglich": 5 * 48, "wöchentlich": 50,
    "monatlich": 12, "jährlich": 1,
}  # fmt: skip
"""How often in a working year."""


def _period(text: str, q: Quantity) -> int:
    """
    How often a year the number comes round, where the words beside it say so.
    """
    past = _PAIRED.match(text, q.end)
    begin = past.end() if past else q.end
    after = re.split(r"\d|[,;.]", text[begin : begin + 48])[0]
    found = _PERIOD.search(after)
    if found is None:
        before = re.split(r"[,;.]", text[max(0, q.start - 28) : q.start])[-1]
        found = _PERIOD.search(before)
        if found is None or found["unit"]:
            return 0
    return _PERIODS[(found["unit"] or found["adverb"]).lower()]


def _period_differs(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    said, held = _period(claim.text, q), _period(line.line.text, n.quantity)
    return bool(said and held and said != held)


def _says_in(head: Word, n: Number, line: LineFacts) -> bool:
    # "two content writers and a freelance designer" may be told as "three people".
    return head.weight < 1.0 and bool(head.keys & line.keys) and not n.nouns


def _says(claim: Claim, word: Word, keys: frozenset[str], line: LineFacts) -> bool:
    if word.keys & keys:
        return True
    if claim.facts.hits(word).get(line.index, 0) == 0.8:  # noqa: PLR2004 - a derived form
        return any(k[:5] == word.lower[:5] for k in keys if len(k) >= 5) or (  # noqa: PLR2004
            claim.language == "de"
            and any(len(k) >= 5 and (k in word.lower or word.lower in k) for k in keys)  # noqa: PLR2004
        )
    return False


def _opposed(said: set[str], held: set[str]) -> bool:
    up, down = bool(said & _UP), bool(said & _DOWN)
    held_up, held_down = bool(held & _UP), bool(held & _DOWN)
    return (up and not down and held_down and not held_up) or (
        down and not up and held_up and not held_down
    )


def _context(claim: Claim, q: Quantity) -> list[Word]:
    return [
        w
        for w in claim.clause.words
        if w.weight and w.start not in claim.masked and not q.start <= w.start < q.end
    ]


def _neighbours(claim: Claim, q: Quantity) -> set[tuple[str, str]]:
    return _around(q, list(claim.clause.words))


def _line_neighbours(line: LineFacts, n: Number) -> set[tuple[str, str]]:
    return _around(n.quantity, list(line.words))


def _around(q: Quantity, tokens: list[Word]) -> set[tuple[str, str]]:
    """
    The three words on either side, where they are enough to know the place again.
    """
    before = [w for w in tokens if w.end <= q.start][-3:]
    after = [w for w in tokens if w.start >= q.end][:3]
    found = set()
    for side, part in (("<", before), (">", after)):
        if len(part) == 3 and sum(w.weight for w in part) >= 1.0:  # noqa: PLR2004
            found.add((side, " ".join(w.lower for w in part)))
    return found


def _year_agrees(claim: Claim, line: LineFacts, context: list[Word]) -> bool:
    said = [w for w in context if w.weight]
    if not said or re.search(
        r"\b(join|start|began|seit|since|begonnen|angefangen)",
        claim.piece,
        re.IGNORECASE,
    ):
        return (
            claim.roles is None
            or line.line.role in (claim.roles or ())
            or line.line.role is None
        )
    return any(w.keys & line.keys for w in said) or claim.roles is not None


# --- derived values


def derive(claim: Claim, q: Quantity, today: date) -> tuple[list[str], str] | None:  # noqa: PLR0911
    """
    How the number follows from lines that do not state it: their ids, and in words.
    """
    if q.measure is Measure.NAMED:
        return _named_number(claim, q)
    if q.measure is Measure.YEAR:
        return _year_of_role(claim, q, today)
    if q.measure is Measure.TIME and q.unit >= YEAR / 13:  # months and years
        return _years_of_roles(claim, q, today)
    if q.measure is Measure.VAGUE and q.unit:
        return _years_of_roles(claim, q, today)
    if q.measure in {Measure.PERCENT, Measure.MULTIPLE}:
        return _change(claim, q)
    if q.measure in {Measure.COUNT, Measure.MONEY, Measure.TIME}:
        counted = q.measure is Measure.COUNT and bool(q.nouns)
        return (
            _others_of_team(claim, q)
            or _difference(claim, q)
            or _rate(claim, q)
            or (_product(claim, q) if counted else None)
            or _sum(claim, q)
            or _tally(claim, q)
        )
    return None


def _named_number(claim: Claim, q: Quantity) -> tuple[list[str], str] | None:
    name = re.escape(q.name)
    scope = claim.in_scope() if q.name.lower() in LABELS else None
    for facts in claim.facts.lines:
        if scope is not None and facts.index not in scope:
            continue
        if re.search(rf"(?i)(?<!\w){name}(?![\s.]*\d)(?!\w)", facts.line.text):
            return [facts.line.id], ""
        number = f"{q.value:g}"
        if re.search(
            rf"(?i)(?<!\w){name}(?:e?s|n)?[\s\W]{{0,3}}(No\.\s|\d+(?: to | bis |\s?[-–]\s?))?{re.escape(number)}(?!\d)",
            facts.line.text,
        ):
            return [facts.line.id], ""
    return None


def _roles(claim: Claim) -> list[Role]:
    facts = claim.facts
    if not facts.lines:
        return []
    return [
        r for r in facts.content.roles if claim.roles is None or r.id in claim.roles
    ]


def _is_study(claim: Claim, role: Role) -> bool:
    sections = {f.line.section for f in claim.facts.lines if f.line.role == role.id}
    return bool(sections) and sections <= {Section.EDUCATION}


def _year_of_role(
    claim: Claim, q: Quantity, today: date
) -> tuple[list[str], str] | None:
    roles = _roles(claim)
    starting = re.search(
        r"\b(join\w*|started|began|since|seit|begann|begonnen|angefangen|hired)\b",
        claim.piece,
        re.IGNORECASE,
    )
    for role in roles:
        starts = role.start is not None and role.start.year == q.value
        ends = role.end is not None and role.end.year == q.value
        if starts or (ends and not starting):
            return claim.facts.role_lines([role.id])[:1], ""
    # "Before joining Meridian in 2021, I spent …": the year may be another role's.
    if re.match(
        r"(and )?(before|prior|until|after|bevor|vor|nach)\b",
        claim.piece,
        re.IGNORECASE,
    ):
        for role in claim.facts.content.roles:
            if claim.facts.lines and q.value in {
                d.year for d in (role.start, role.end) if d
            }:
                return claim.facts.role_lines([role.id])[:1], ""
    if starting:
        return None
    for role in roles:
        last = role.end.year if role.end else today.year if role.current else None
        if (
            role.start
            and last
            and role.start.year <= q.value <= last
            and claim.roles is not None
        ):
            how = f"{q.value:.0f} lies between {role.start} and {role.end or 'now'} at {role.employer}."
            return claim.facts.role_lines([role.id])[:1], how
    return None


def _length(role: Role, today: date) -> tuple[float, float] | None:
    """
    Start and end as years; the end of a month, or the middle of a year, where told.
    """
    if role.start is None:
        return None
    start = role.start.year + ((role.start.month or 1) - 1) / 12
    if role.end is not None:
        return start, role.end.year + (
            role.end.month or (12 if role.start.month is None else 6)
        ) / 12
    return (start, today.year + today.month / 12) if role.current else None


def _years_of_roles(
    claim: Claim, q: Quantity, today: date
) -> tuple[list[str], str] | None:
    if not _EXPERIENCE.search(claim.piece):
        return None
    since = _since_line(claim, q, today)
    if since is not None:
        return since or None
    studies = claim.roles is not None or _STUDIES.search(claim.text)
    roles = [r for r in _roles(claim) if studies or not _is_study(claim, r)]
    if claim.roles is None and claim.titled and len(claim.quantities) == 1:
        roles = [r for r in roles if r.id in claim.titled]
    roles = [r for r in roles if _length(r, today)]
    field = _field_words(claim, q)
    if field and claim.roles is None:
        inside = [r for r in roles if _in_field(claim, r, field)]
        general = (
            len(field) == 1 and field[0].weight == 1.0 and _mostly(inside, roles, today)
        )
        roles = roles if general else inside
    years = q.value / YEAR if q.measure is Measure.TIME else q.value
    for chosen in _choices(roles):
        spans = [s for r in chosen if (s := _length(r, today))]
        worked = _union(spans)
        vague = any(
            d is not None and d.month is None for r in chosen for d in (r.start, r.end)
        )
        slack = 1.05 if vague or any(r.current for r in chosen) else 0.6
        if _fair_years(years, q, worked, slack):
            names = ", ".join(
                f"{r.employer} {r.start}–{r.end or 'now'}" for r in chosen
            )
            return (
                claim.facts.role_lines([r.id for r in chosen])[:3],
                f"{worked:.1f} years: {names}.",
            )
    return None


_STUDIES = re.compile(
    r"\b(training|apprenticeship|stud(y|ies)|internships?|ausbildung|lehre|studium|praktik\w+)\b",
    re.IGNORECASE,
)


def _since_line(
    claim: Claim, q: Quantity, today: date
) -> tuple[list[str], str] | tuple[()] | None:
    """
    The time since a year that a line of no role gives, where it is that line's matter.

    Nothing where the matter is of a role; empty where the time does not fit the line.
    """
    said = [w for w in _context(claim, q) if w.weight == 1.0]
    shares = {
        i: sum(1 / len(h) for w in said if i in (h := claim.facts.hits(w)))
        for i in claim.in_scope()
    }
    best = max(shares.values(), default=0)
    lines = [i for i, share in shares.items() if share == best > 0]
    alone = [i for i in lines if claim.line(i).line.role is None]
    if not alone or len(alone) != len(lines):
        return None
    for index in sorted(alone):
        text = claim.line(index).line.text
        began = re.search(
            r"\b(?:since|seit|from|ab)\s+(?:\w+\s+)?((?:19|20)\d\d)\b", text
        )
        if began is None or claim.line(index).anywhere:
            continue
        worked = today.year + today.month / 12 - int(began[1]) - 0.5
        if _fair_years(q.value / YEAR, q, worked, 1.05):
            line_id = claim.line(index).line.id
            return [line_id], f"{worked:.0f} years since {began[1]} ({line_id})."
        return ()
    return None


def _mostly(inside: list[Role], roles: list[Role], today: date) -> bool:
    """
    Whether the roles that name the field are the larger part of all the time worked.
    """
    spans = [[s for r in some if (s := _length(r, today))] for some in (inside, roles)]
    within, worked = map(_union, spans)
    return within >= 0.5 * worked > 0


def _fair_years(said: float, q: Quantity, worked: float, slack: float) -> bool:
    if q.measure is Measure.VAGUE:
        return said <= worked + slack
    if q.hedge == "over":
        return 0.5 * worked <= said <= worked + 0.1 * slack
    if q.hedge in {"nearly", "about"}:
        return abs(said - worked) <= max(slack, 1.0, 0.15 * worked)
    return abs(said - worked) <= slack


def _choices(roles: list[Role]) -> Iterator[list[Role]]:
    for role in roles:
        yield [role]
    for size in range(2, len(roles) + 1):
        for start in range(len(roles) - size + 1):
            yield roles[start : start + size]


def _union(spans: list[tuple[float, float]]) -> float:
    total, reach = 0.0, 0.0
    for start, end in sorted(spans):
        total += max(0.0, end - max(start, reach))
        reach = max(reach, end)
    return total


def _field_words(claim: Claim, q: Quantity) -> list[Word]:
    after = claim.text[q.end : claim.clause.end]
    if not re.match(
        r"['’]?\s+(of|in|as|als|in der|im|at|bei|[a-z-]+ experience)\b|\s?\w*erfahrung|['’]?\s+\w+erfahrung",
        after,
    ):
        return []
    stop = re.search(
        r"\b(taught|gave|have|has|prepared|which|made|where|with)\b", after
    )
    end = q.end + (stop.start() if stop else len(after))
    return [w for w in claim.content if q.end <= w.start < end]


def _in_field(claim: Claim, role: Role, field: list[Word]) -> bool:
    indexes = {i for i, f in enumerate(claim.facts.lines) if f.line.role == role.id}
    title = {k for w in claim.facts.titles.get(role.id, ()) for k in w.keys}
    hit = [
        w
        for w in field
        if w.keys & title or any(i in indexes for i in claim.facts.hits(w))
    ]
    return len(hit) >= 0.5 * len(field)


def _pairs(facts: LineFacts) -> Iterator[tuple[float, float]]:
    """
    Before and after, where a line has both.
    """
    text = facts.line.text
    for a, b in pairwise(facts.numbers):
        first, second = a.quantity, b.quantity
        between = text[first.end : second.start].lower()
        before = text[max(0, first.start - 12) : first.start].lower()
        comparable = first.measure is second.measure or {first.measure, second.measure} <= {
            Measure.COUNT, Measure.MONEY, Measure.TIME,
        }  # fmt: skip
        if not comparable or len(between) > 40:  # noqa: PLR2004 - further apart is no pair
            continue
        old, new = first.value, second.value
        if re.search(r"\b(to|auf|→|->|down to|up to)\s*[€$£]?\s*$|→|->", between) and (
            re.search(r"\b(from|von)\b", before + " ")
            or re.search(r"\bfrom|von\b", text[: first.start].lower())
        ):
            yield old, new
        elif re.search(r"\b(from|von)\s*[€$£]?$", between.rstrip()) and re.search(
            r"\b(to|auf)\s*$", before.rstrip() + " "[:0]
        ):
            yield new, old


def _change(claim: Claim, q: Quantity) -> tuple[list[str], str] | None:
    for index in sorted(claim.in_scope()):
        facts = claim.line(index)
        for old, new in _pairs(facts):
            if not old or not _same_subject(claim, q, facts):
                continue
            percent, times = abs(new - old) / old * 100, new / old
            if _fair_change(claim, q, percent, times):
                how = f"{claim.text[q.start : q.end].strip()}: from {old:g} to {new:g} is {percent:.0f}% ({facts.line.id})."
                return [facts.line.id], how
    return None


def _fair_change(claim: Claim, q: Quantity, percent: float, times: float) -> bool:
    if q.measure is Measure.PERCENT:
        words = {k for w in claim.clause.words for k in w.keys}
        if (times > 1 and words & _DOWN and not words & _UP) or (
            times < 1 and words & _UP and not words & _DOWN
        ):
            return False
        slack = {"about": 4.0, "nearly": 4.0, "over": 4.0}.get(q.hedge, 1.0)
        return abs(q.value - percent) <= slack or (
            q.hedge == "over" and 0.8 * percent <= q.value <= percent
        )
    ratio = q.value / times if times else 0.0
    inverse = q.value * times
    slack = 0.15 if q.hedge else 0.1
    return abs(ratio - 1) <= slack or (
        times < 1 and q.value > 1 and abs(inverse - 1) <= slack
    )


def _same_subject(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    said = [
        w for w in _context(claim, q) if w.weight == 1.0 and not w.keys & (_UP | _DOWN)
    ]
    if not said:
        return True
    return any(w.keys & line.keys or line.index in claim.facts.hits(w) for w in said)


def _difference(claim: Claim, q: Quantity) -> tuple[list[str], str] | None:
    for index in sorted(claim.in_scope()):
        facts = claim.line(index)
        for old, new in _pairs(facts):
            if fair(q.value, q.hedge, abs(new - old)) and _same_subject(
                claim, q, facts
            ):
                points = q.nouns and q.nouns[0].lower in {
                    "percentage",
                    "prozentpunkte",
                    "prozentpunkten",
                }
                if (
                    q.nouns
                    and not points
                    and not any(w.keys & facts.keys for w in q.nouns)
                ):
                    continue
                how = f"{abs(new - old):g} is the difference between {old:g} and {new:g} ({facts.line.id})."
                return [facts.line.id], how
    return None


def _others_of_team(claim: Claim, q: Quantity) -> tuple[list[str], str] | None:
    """
    "With four colleagues" follows from a team of five.
    """
    if not q.nouns or q.nouns[-1].lower not in _GENERIC_PEOPLE | {
        "others",
        "peers",
        "classmates",
    }:
        return None
    for index, n in _numbers(claim):
        said = {k for k in n.nouns if k in {"team", "crew", "group", "gruppe"}}
        if index in claim.in_scope() and said and n.quantity.value == q.value + 1:
            how = f"{q.value:g} others in a team of {n.quantity.value:g} ({claim.line(index).line.id})."
            return [claim.line(index).line.id], how
    return None


def _rate(claim: Claim, q: Quantity) -> tuple[list[str], str] | None:
    """
    "4,800 a year" follows from "400 a month".
    """
    said = _period(claim.text, q)
    for index, n in _numbers(claim):
        line = claim.line(index)
        held = _period(line.line.text, n.quantity)
        if not said or not held or said == held or index not in claim.in_scope():
            continue
        value = n.quantity.value * held / said
        slack = 0.1 if {said, held} - {1, 4, 12} else 0.0
        if abs(value - q.value) <= slack * value and _same_subject(claim, q, line):
            how = f"{q.value:g} follows from {n.quantity.value:g} ({line.line.id})."
            return [line.line.id], how
    return None


_EACH = re.compile(
    r"\s*(times|mal|per|each|pro|je|a (day|week|month|year))\b", re.IGNORECASE
)


def _product(claim: Claim, q: Quantity) -> tuple[list[str], str] | None:
    """
    "96 visits" follow from 24 stations that are visited four times.
    """
    for index in sorted(claim.in_scope()):
        line = claim.line(index)
        counts = [
            n.quantity for n in line.numbers if n.quantity.measure is Measure.COUNT
        ]
        for first, second in pairwise(counts):
            a, b = first.value, second.value
            each = _EACH.match(line.line.text, second.end)
            if each and a * b == q.value and _same_subject(claim, q, line):
                return [line.line.id], f"{q.value:g} = {a:g} x {b:g} ({line.line.id})."
    return None


def _sum(claim: Claim, q: Quantity) -> tuple[list[str], str] | None:
    """
    Counts of the same thing on several lines, or side by side on one.
    """
    if q.measure is Measure.TIME:
        return None
    alike = [
        (i, n)
        for i, n in _numbers(claim)
        if i in claim.in_scope()
        and n.quantity.measure is q.measure
        and (not q.nouns or means_the_same(claim, q, n, claim.line(i)))
        and n.quantity.value < q.value
        and (n.nouns or not q.nouns)
    ]
    values = [n.quantity.value for _, n in alike]
    ways = [(values, alike)] + [([a[1].quantity.value, b[1].quantity.value], [a, b])
                                for k, a in enumerate(alike[:8]) for b in alike[k + 1 : 8]]  # fmt: skip
    if not q.nouns:
        return None
    for numbers, used in ways:
        if len(numbers) > 1 and sum(numbers) == q.value:
            lines = list(dict.fromkeys(claim.line(i).line.id for i, _ in used))
            return lines[:3], f"{q.value:g} = {' + '.join(f'{v:g}' for v in numbers)}."
    for i, n in alike:
        if claim.line(i).article and n.quantity.value + 1 == q.value:
            return [claim.line(i).line.id], f"{q.value:g} = {n.quantity.value:g} + 1."
    return None


def _tally(claim: Claim, q: Quantity) -> tuple[list[str], str] | None:
    """
    The number of employers, posts, languages or certificates that the resume lists.
    """
    noun = " ".join(w.lower for w in q.nouns)
    facts = claim.facts
    if not facts.lines or not noun:
        return None
    jobs = [r for r in facts.content.roles if not _is_study(claim, r)]
    counts: dict[str, int] = {
        r"compan|employer|firm|unternehmen|arbeitgeber|organi[sz]ation": len({r.employer for r in jobs}),
        r"role|position|job|post|stelle": len(jobs),
        r"language|sprache": sum(
            len(_named_languages(f.line.text)) for f in facts.lines if f.line.section is Section.LANGUAGES
        ),
        r"certif|zertifik|licen": sum(
            len(re.split(r"[;,]", f.line.text)) for f in facts.lines if f.line.section is Section.CERTIFICATIONS
        ),
    }  # fmt: skip
    for section, pattern in _LISTED.items():
        entries = [f.line for f in facts.lines if f.line.section is section]
        count = sum(max(1, len(_DATED.findall(e.text))) for e in entries)
        if re.search(pattern, noun) and count >= q.value:
            return [e.id for e in entries[:2]], f"The resume lists {count}."
    for pattern, count in counts.items():
        if re.search(pattern, noun) and count >= q.value:
            return facts.role_lines([r.id for r in jobs])[
                :2
            ], f"The resume lists {count}."
    return None


_DATED = re.compile(r"\b(?:19|20)\d\d\b")
_LISTED = {
    Section.PUBLICATIONS: r"publication|paper|article|veröffentlichung|publikation|aufsätze",
    Section.PROJECTS: r"project|projekt",
    Section.AWARDS: r"award|prize|scholarship|auszeichnung|preis|stipendi",
}


def _named_languages(text: str) -> list[str]:
    return [part for part in re.split(r"[,;]", text) if part.strip()]


__all__ = [
    "check_numbers",
    "context_of",
    "derive",
    "fair",
    "means_the_same",
    "same_value",
]
