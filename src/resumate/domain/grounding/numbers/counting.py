"""
Whether numbers follow from the resume, and mean there what they mean here.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.credentials.credential import HELD
from resumate.domain.grounding.numbers.changes import (
    level_for_change,
    other_end,
    other_way,
    told_again,
)
from resumate.domain.grounding.numbers.derived import derive
from resumate.domain.grounding.numbers.employed_years import employed_year
from resumate.domain.grounding.numbers.idle_numbers import claims_nothing, unnamed
from resumate.domain.grounding.numbers.matter import verb_of_change
from resumate.domain.grounding.numbers.meaning import means_the_same
from resumate.domain.grounding.numbers.of_another import (
    counts_its_neighbour,
    each_for_all,
    money_for_things,
    of_another_trade,
    staff_for_served,
)
from resumate.domain.grounding.numbers.periods import period_differs
from resumate.domain.grounding.numbers.splits import other_part
from resumate.domain.grounding.numbers.wholes import part_of_whole, whole_for_part
from resumate.domain.grounding.quantities.currencies import other_money
from resumate.domain.grounding.quantities.people import GENERIC_PEOPLE, are_people
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.quantities.values import same_value
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.sources.line_numbers import Number
from resumate.domain.grounding.sources.places import line_place
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word, is_function, keys_of, plain_keys
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.numerals import TIME, YEAR
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, Section


def check_numbers(claim: Claim, today: date) -> None:
    """
    Every number must be the resume's, counting the same thing, or follow from it.
    """
    for quantity in claim.quantities:
        if quantity.start in claim.masked or claims_nothing(claim, quantity):
            continue
        _check_number(claim, quantity, today)


def _check_number(claim: Claim, q: Quantity, today: date) -> None:
    scope = claim.in_scope()
    equal = _equal(claim, q)
    if (heads := employed_year(claim, q)) is not None:
        claim.mask(claim.clause.start, claim.clause.end)  # it tells nothing else
        claim.judgement.rest_on(heads, 1.0)
        if not heads:
            _report(claim, q, [], [i for i, _ in equal])
        return
    right = [
        i
        for i, n in equal
        if _is_told(claim, q, n, claim.line(i)) and not _otherwise_counted(claim, q, n)
    ]
    inside = [i for i in right if i in scope]
    if inside and (
        _counted_elsewhere(claim, q, inside) or _of_another_course(claim, q, inside)
    ):
        _report(claim, q, [], inside)
    elif inside:
        claim.judgement.rest_on([claim.line(i).line.id for i in inside[:1]], 1.0)
        claim.anchors.update(inside)
        claim.judgement.anchored.update(inside)
    elif _follows(claim, q, today):
        return
    elif q.unit and _OF_THEM.match(claim.text, q.end):
        count = replace(q, measure=Measure.COUNT, value=q.value / q.unit, unit=0.0)
        _check_number(claim, count, today)
    else:
        _report(claim, q, right, [i for i, _ in equal])


_OF_THEM = regex(
    r"(?: of (?:them|these|those|which)\b| davon\b)(?! (?:as|in|at|with|als|im|bei|beim)\b)"
)
"""Of a time that is told before, or of things: "for three months; I had four of them"."""


def _equal(claim: Claim, q: Quantity) -> list[tuple[int, Number]]:
    """
    The numbers of lines that have the same value, with the indexes of the lines.
    """
    return [
        (i, n)
        for i, n in claim.facts.numbers_like(q.measure)
        if same_value(q, n.quantity)
        and not other_money(q, claim.text, n.quantity, claim.line(i).line.text)
    ]


def _is_told(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether an equal number of a line tells the same of the same.
    """
    told_otherwise = any(rule(claim, q, n, line) for rule in _OTHERWISE)
    return not told_otherwise and (
        _told_there(claim, q, n, line)
        or _same_part(claim, q, line)
        or _is_so_large(claim, q, n, line)
        or means_the_same(claim, q, n, line)
    )


def _is_so_large(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the number says how large a thing of the line, or the employer, is: "a
    32-page magazine" of "Laid out the magazine (32 pages)", "a hotel with 210 rooms".
    """
    if not q.nouns or q.measure is not n.quantity.measure:
        return False
    of_part = _OF_A_PART.search(line.line.text, 0, n.quantity.start)
    joined = line.line.text[n.quantity.end : n.quantity.end + 1] == "-"
    keys = line.keys if of_part or joined else claim.facts.heading(line.line.role)
    if claim.text[q.end : q.end + 1] == "-":
        keys |= line.keys
        part, things = q.nouns[0], [w for w in q.nouns[1:] if w.weight]
    else:
        has = _WITH.search(claim.text, 0, q.start)
        part, things = (
            q.nouns[-1],
            [w for w in claim.words if has and w.end == has.start()],
        )
    return bool(plain_keys(part.keys) & n.nouns) and any(w.keys & keys for w in things)


_OF_A_PART = regex(r"\b(?:of|with|mit) $")
_WITH = regex(r" (?:with|mit) (?:(?:about|some|over|rund|etwa|über) )?$")


def _follows(claim: Claim, q: Quantity, today: date) -> bool:
    """
    Whether the number follows from others, which the sentence then rests on.
    """
    derived = derive(claim, q, today)
    if derived is None:
        return False
    lines, how = derived
    claim.judgement.rest_on(lines, 1.0)
    if q.measure is not Measure.YEAR and q.unit < YEAR / 13:
        claim.anchors.update(f.index for f in claim.facts.lines if f.line.id in lines)
    if how:
        claim.judgement.derivations.append(how)
    return True


def _told_there(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the number needs no further words, on a line that the sentence rests on: it
    counts nothing, or what a line counts that the sentence goes on from.
    """
    told = unnamed(q) and line.index in claim.judgement.anchored
    if line.index in claim.before.lines:
        things = n.nouns or line.keys
        told = all(w.keys & things for w in q.nouns if w.weight)
    return told and not period_differs(claim, q, n.quantity, line)


def _counted_elsewhere(claim: Claim, q: Quantity, inside: list[int]) -> bool:
    """
    Whether another line tells the deed far better, and counts the same otherwise:
    "mentored 4 nurses" of "Mentored 3 nurses", beside "Led a team of 4 nurses".
    """
    people = any(w.lower in GENERIC_PEOPLE for w in q.nouns)
    if q.measure is not Measure.COUNT or not (people or any(w.weight for w in q.nouns)):
        return False
    nouns = plain_keys(keys_of(q.nouns))
    others = {
        i
        for i, n in claim.facts.numbers
        if n.quantity.measure is Measure.COUNT
        and n.nouns & nouns
        and i not in inside
        and i in claim.in_scope()
    }
    return _better_told(claim, others, inside, FULLY)


def _otherwise_counted(claim: Claim, q: Quantity, n: Number) -> bool:
    """
    Whether a German line counts the very thing otherwise, and the equal number people:
    "neun Maschinen" of "2 Maschinen" and "ein Team von 9 Personen".
    """
    if claim.language != "de":
        return False
    nouns = keys_of(q.nouns[-1:])
    people = are_people(n.nouns, claim.language)
    if not people or n.nouns & nouns or are_people(nouns, claim.language):
        return False
    things = plain_keys(nouns)
    return any(
        m.nouns & things and m.quantity.measure is q.measure
        for i, m in claim.facts.numbers
        if i in claim.in_scope()
    )


def _of_another_course(claim: Claim, q: Quantity, inside: list[int]) -> bool:
    """
    Whether a time is that of one course, and the clause names another far better: the
    course in Word did not take the hours of the one in law.
    """
    lines = [f for f in claim.facts.lines if f.line.section in HELD]
    courses = {f.index for f in lines}
    if q.measure is not Measure.TIME or not courses.issuperset(inside):
        return False
    if _name_themselves(claim, inside, courses - set(inside)):
        return False
    short = q.unit <= TIME["week"]
    timed = {i for i, _ in claim.facts.numbers_like(Measure.TIME) if i in courses}
    return _better_told(claim, courses, inside, WELL) or (
        short and _names_another(claim, timed - set(inside), inside)
    )


def _names_another(claim: Claim, others: Iterable[int], inside: list[int]) -> bool:
    """
    Whether one of the *others* has words of the sentence that tell which it is, and the
    lines *inside* none that it lacks.
    """
    here = _said_by(claim, inside)
    return any(here < _said_by(claim, [i]) for i in others)


def _name_themselves(
    claim: Claim, inside: Iterable[int], others: Iterable[int]
) -> bool:
    """
    Whether the sentence has names of the lines *inside* that no other line has.
    """
    return len(_said_by(claim, inside) - _said_by(claim, others)) >= _NAMES


_NAMES = 2


def _said_by(claim: Claim, lines: Iterable[int]) -> set[int]:
    """
    Where words of the sentence that tell a matter begin, those that the lines have.
    """
    said = [w for w in claim.words if w.weight == 1.0]
    return {w.start for i in lines for w in said if i in claim.facts.hits(w)}


def _better_told(
    claim: Claim, others: Iterable[int], inside: list[int], least: float
) -> bool:
    """
    Whether one of the *others* has at least so much of the clause, and by far more than
    the lines *inside*.
    """
    said = [w for w in claim.content if w.weight]
    total = sum(w.weight for w in said) or 1.0

    def told(index: int) -> float:
        having = (w.weight for w in said if index in claim.facts.hits(w))
        return sum(having) / total

    best = max(map(told, inside))
    return any(told(i) >= least and told(i) - best >= BETTER for i in others)


FULLY, WELL, BETTER = 0.9, 0.7, 0.3
"""The share of a clause that the line tells which it is about, and by how much more."""
_THESIS = AnyCase(
    r"\b(thesis|dissertation|\w*(?:bachelor|master|diplom|abschluss)-?arbeit)\b"
)
_MARK = AnyCase(r"\b(?:mark|grade|note) (?:of |von )?$")
_DEGREE = AnyCase(r"\b(gesamtnote|abschlussnote|\w*studium|degree|overall grade)\b")


def _of_thesis(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether a mark is told of the degree, and the line's is that of the thesis.
    """
    part = line.line.text[: n.quantity.start].rpartition(";")[2]
    own = _THESIS.search(part) and not _DEGREE.search(part)
    mark = not float(q.value).is_integer() or _MARK.search(claim.text, 0, q.start)
    return bool(
        own and mark and _DEGREE.search(claim.piece) and not _THESIS.search(claim.piece)
    )


_EVERY_ONE = AnyCase(r"\b(all|every one of|alle|sämtliche)\s(the |my |meine |der )?$")
_OF_MINE = regex(
    r"\s+(of|von|der|meiner|unserer) (?!them\b)(the|my|our|these|those|den|meinen)?\b",
    re.IGNORECASE,
)


def _all_of(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether "all 18" are claimed where the line tells of some of 18.
    """
    return any(n.quantity == w for _, w in part_of_whole(line)) and bool(
        _EVERY_ONE.search(claim.text, 0, q.start) or _OF_MINE.match(claim.text, q.end)
    )


_DID_SO_MANY = regex(
    r"(?:^|\b)(?:I|we) (?:(?:have|had|also|personally|\w+ly) ){0,3}\w+ (?:(?:some|about|around|over|more than|nearly|almost) )?$"
)


def _part_told_as_whole(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether one is said to have done so many of which the line says that one did a part:
    "I fitted 60 boilers" of "Fitted 12 of the 60 boilers".
    """
    parts = [
        part
        for part, whole in part_of_whole(line)
        if whole == n.quantity and part.start < whole.start
    ]
    if not parts or not _DID_SO_MANY.search(claim.text, 0, q.start):
        return False
    deed = _verb_before(line, parts[0])
    said = [w for w in claim.words if w.end <= q.start]
    return bool(deed) and any(deed & w.keys for w in said)


def _verb_before(line: LineFacts, part: Quantity) -> frozenset[str]:
    """
    The keys of the word that opens the line's clause, where the number soon follows it.
    """
    before = [w for w in line.words if w.end <= part.start]
    return before[0].keys if 0 < len(before) <= _SOON else frozenset()


_SOON = 3


def _same_part(claim: Claim, q: Quantity, line: LineFacts) -> bool:
    """
    Whether the sentence tells the line's part and whole together: "two of the six".
    """
    return any(
        part.value == said.value and whole.value == q.value
        for part, whole in part_of_whole(line)
        for said in claim.numbers
        if said.end < q.start and _OUT_OF.fullmatch(claim.text, said.end, q.start)
    )


_OUT_OF = regex(r" (?:out )?of (?:the |our |my )?")


def _other_changed(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether the very thing that is said to have risen or fallen is not on the line, which
    only has what it is of: "food costs fell by 18%" of "Food waste down by 18%".
    """
    verb = verb_of_change(claim, q) if q.measure is Measure.PERCENT else None
    if verb is None or claim.language != "en" or told_again(claim, q, n, line):
        return False
    if _ELSEWHERE.search(claim.text, verb.end, q.start):
        return False
    head = _head(claim, verb.end, q.start) or _head(
        claim, claim.clause.start, verb.start
    )
    return (
        head is not None
        and head.weight == 1.0
        and head.lower not in _MEASURES
        and line.index not in claim.facts.told(head)
    )


_ELSEWHERE = regex(r"[,;:]|\b(?:and|with|while|but)\b")
"""What may come between a verb of change and the number of something else."""


def _head(claim: Claim, start: int, end: int) -> Word | None:
    """
    The noun that the words between two places are about: of "sales of tea" the sales.
    """
    found = None
    for word in claim.clause.words:
        if not start <= word.start < end:
            continue
        if found and word.lower in _BEHIND:
            break
        found = word if not is_function(word.lower, claim.language) else found
    return found


_BEHIND = frozenset(
    "of for in at on to from by with per across among i we they that which who".split()
)
"""What stands behind a noun of which more is said."""
_MEASURES = frozenset(
    "rate rates score scores level levels figure figures number numbers volume volumes amount amounts time times count counts share performance results result quota".split()
)
_A_TEAM = AnyCase(r"\b(team|crew|staff|squad|brigade|group|department)\b[^,;.]{0,12}$")


def _of_the_firm(claim: Claim, q: Quantity, n: Number, line: LineFacts) -> bool:
    """
    Whether people are told as a team where the line only heads a post, and tells how
    many its employer has.
    """
    return (
        line.line.kind is LineKind.ENTRY
        and line.line.section is Section.EXPERIENCE
        and n.quantity.measure is Measure.COUNT
        and are_people(n.nouns, claim.language)
        and not _A_TEAM.search(line.line.text, 0, n.quantity.start)
        and bool(_A_TEAM.search(claim.text, 0, q.start))
        and bool(_RUNS.search(claim.piece))
    )


_RUNS = AnyCase(
    r"\b(I|my)\b.*\b(lead|led|run|ran|manage|managed|head|headed|supervise|supervised|oversee|oversaw|in charge of|responsible for|direct|directed)\b"
)
_OTHERWISE = (
    *(level_for_change, other_end, other_way, other_part),
    *(_all_of, _of_thesis, _other_changed, _part_told_as_whole, _of_the_firm),
    whole_for_part,
    *(counts_its_neighbour, of_another_trade, each_for_all, money_for_things),
    staff_for_served,
)
"""The ways in which an equal number may tell something else."""


def _report(claim: Claim, q: Quantity, right: list[int], equal: list[int]) -> None:
    span = claim.text[q.start : q.end]
    if claim.studied(right) or _of_a_paper(claim, q, right):
        return
    if right:
        where = line_place(claim.facts, right[0], claim.roles or ())
        claim.judgement.find(
            FindingCode.ROLE_MIXED,
            span,
            f"{span} stands {where}: {_quote(claim, right[0])}",
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


def _of_a_paper(claim: Claim, q: Quantity, indexes: Iterable[int]) -> bool:
    """
    Whether it is the year, or a number in the name, of a paper that the sentence tells
    too: it is of no post.
    """
    lines = (claim.line(index).line for index in indexes)
    return q.measure in {Measure.YEAR, Measure.NAMED} and any(
        line.section in HELD and line.id in claim.judgement.support for line in lines
    )


def _quote(claim: Claim, index: int) -> str:
    text = claim.line(index).line.text
    return f"“{text if len(text) <= 120 else text[:117] + '…'}”"  # noqa: PLR2004
