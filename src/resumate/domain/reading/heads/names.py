"""
The names in a head: what is told of a post beside them is none.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from collections.abc import Sequence

from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.language.places import is_place, without_place
from resumate.domain.lexicon.organisations import NOUNS as ORGANISATION_NOUNS
from resumate.domain.patterns import regex
from resumate.domain.reading.cells.cells import COMMA, LABELLED
from resumate.domain.reading.cells.house_parts import is_part_of_house, is_site, is_unit
from resumate.domain.reading.cells.one_cell import DESCRIBED, at_commas, at_firm
from resumate.domain.reading.cells.schools import school_and_degree, without_grades

ASIDE = regex(r"(?<=\w)\s*\([^()]*\)$")

_KIND = regex(r"\([a-zäöü][^()]*\)(?:,\s*|$)")
"""What describes the name on the line before it: "(ambulant), Herford"."""

_TELLS = regex(
    r"(?!(?:van|von|vom|zum|zur|de|der|di|da|du|la|le|the|dm|same|ditto|ebenda|ebd|gleiche\w?"
    r"|selbe\w?)\b)[a-zäöüß]+(?:[\s,.]|$)"
    r"|\d[\d.,]*(?:st|nd|rd|th)?[ -][a-zäöü]"
    r"|\d{1,4} [A-ZÄÖÜ][a-zäöüß]+(?:e|en|er|innen|kräfte|leute)$"
    r"|[^,]* (?:for|of|with|für|von|mit) (?:about |around |rund |ca\.? )?\d"
    r"|(?:Various|Diverse|Verschiedene|Family|Leading|Seasonal|Holiday)(?: [a-z].*)?$"
    r"|(?:Saisonen|Saisonstellen|Einsätze|Seasons|Shifts) (?:in|auf|at) "
    r"|[A-Z][a-z]+ [a-z]+ing(?: and [a-z]+ing)?$"
    r"|(?:Klassen?|Klassenstufen?|Jahrg(?:ang|änge)|Stufen?|Years?|Grades?) \d"
    r"|[A-ZÄÖÜ][a-zäöüß]+(?:en|eln|ern) (?:der|des|von|eines|einer) "
    r"|[A-ZÄÖÜ][a-zäöüß]+ [a-zäöüß]{3,}(?:en|eln|ern)(?: \([^()]*\))?$"
    r"|\([^()]*\)(?:, |$)"
)
"""What tells of a post and names nothing: "42 bed residential home", "husband", "Lawn
mowing", "6 Monteure", "Austragen der Zeitung", "Zeitungen austragen", "(team of 6)"."""

_DESCRIBES = regex(r"[A-Z][a-z]+(?: [a-z]+)+, .*\d [a-z]")
"""What a house is, and how much it does: "Community pharmacy, 300 scripts a day"."""

_CLIENTS = regex(
    r"(?:clients?|kunden|auftraggeber|einsätze|placements?) (?-i:[a-z])", re.IGNORECASE
)
"""Whom a post was for is not who employed: "clients incl. law firms"."""

_TIMES = regex(r"(?:[^,]+ \d+ (?:Mon\.|Monate?|Jahre?|Wochen)(?:, |$))+")
"""How long one was at what: "Lager 8 Mon., Gießerei 1 Jahr"."""

_EXAM = regex(r"\w*(?:prüfung|brief)\b", re.IGNORECASE)
"""What ends a trade's learning is no post: "Gesellenprüfung Maler"."""

_SURELY_MORE = 2
"""More is scored by words that are hardly anything but a title."""


def names_in(cells: Sequence[str], *, education: bool) -> list[str]:
    """
    The cells that may be employer or title: no places, no grades, no terms.
    """
    cells = [rest for cell in cells if (rest := _behind_kind(cell))]
    cells = [c for c in cells if not _TIMES.fullmatch(c)] or cells
    named = [
        c
        for c in cells
        if not (is_place(c) or _is_town_of(c, cells))
        and (
            not LABELLED.match(COMMA.split(c)[0] if education else c)
            or (not education and _names_post(c))
        )
    ]
    if education:
        courses = filter(None, map(without_grades, named))
        return [name for course in courses for name in school_and_degree(course)]
    named = [c for c in named if not (_is_part(c) or _DESCRIBES.match(c))] or named
    told = [n for c in _without_terms(named) for n in at_firm(c)]
    return [*_without_units(_whole_post(told))]


def _is_part(cell: str) -> bool:
    """
    Whether a cell names a part of a house, and where: "Store 12, Hull".
    """
    bare = without_place(cell, cut_unknown=True)
    part = is_part_of_house(cell) or is_part_of_house(bare)
    return part and not title_score(cell)  # "Station Officer"


def _is_town_of(cell: str, cells: Sequence[str]) -> bool:
    """
    Whether *cell* is but a later word of what another one names: "Tuzla" beside "UKC
    Tuzla, Ward 3".
    """
    alone = " " not in cell and not title_score(cell)
    behind = rf" {re.escape(cell)}(?!\w)"
    return alone and any(re.search(behind, other) for other in cells)


def _names_post(mark: str) -> bool:
    """
    Whether what begins like a mark names who teaches for one: "Grade 4/5 Teacher".
    """
    exam = _EXAM.match(mark)
    return (
        not exam
        and ":" not in mark
        and title_score(COMMA.split(mark)[0]) > _SURELY_MORE
    )


def _behind_kind(cell: str) -> str:
    """
    What a cell names behind a bracket that describes the name above it.
    """
    kind = _KIND.match(cell)
    return cell[kind.end() :] if kind else cell


def _whole_post(named: Sequence[str]) -> Sequence[str]:
    """
    The one cell that names post and firm, where the others name neither: "Buyer, Acme
    Ltd" above "software for returns, 140 staff".
    """
    whole = list(filter(_names_both, named))
    others = [cell for cell in named if cell not in whole]
    if len(whole) == 1 and any(map(_is_house, others)):
        _, part, *_ = [*at_commas(whole[0], education=False), ""]
        whole = [] if is_unit(part) else whole
    firsts = [name for c in others for name in (c, COMMA.split(c)[0])]
    plain = all(max(title_score(n), organisation_score(n)) < 2 for n in firsts)
    return whole if len(whole) == 1 and plain else named


def _without_units(named: Sequence[str]) -> Sequence[str]:
    """
    What is named besides a part of a house, where a post and the house are, too:
    "Payroll team" between "Clerk" and "Tarn Housing Trust".
    """
    sites = [c for c in named if is_site(without_place(c, cut_unknown=True))]
    units = [c for c in named if is_unit(DESCRIBED.sub("", c)) and not title_score(c)]
    rest = [cell for cell in named if cell not in units and cell not in sites]
    firsts = [COMMA.split(cell)[0] for cell in rest]
    houses = [first for first in firsts if not title_score(first)]
    house = any(map(organisation_score, houses if any(map(is_firm, units)) else ()))
    house = house or (bool(houses) and not any(map(is_firm, units)))
    return rest if house and len(houses) < len(rest) else named


def _is_house(cell: str) -> bool:
    """
    Whether a cell may name the house of which another one names a part.
    """
    named = organisation_score(COMMA.split(cell)[0]) or not tells_of_it(cell)
    return (
        bool(named) and cell[0].isupper() and not (title_score(cell) or is_unit(cell))
    )


def _names_both(cell: str) -> bool:
    title, *firm = at_commas(cell, education=False)
    named = bool(firm) and organisation_score(firm[0]) > 1
    return named and title_score(title) > 0


def _without_terms(named: Sequence[str]) -> Sequence[str]:
    """
    What is named besides terms: "2 mornings a week" beside "Helper, Hill School".
    """
    parts = [part for part in named if not tells_of_it(part)]
    return parts if len(parts) == 1 and title_score(parts[0]) else named


def is_firm(cell: str) -> bool:
    """
    Whether a cell names an organisation and no post: "Royal Logistic Corps".
    """
    return organisation_score(cell) > 1 and not title_score(cell)


def tells_of_it(cell: str) -> bool:
    """
    Whether a cell tells of the post, and names nothing: "42 bed residential home".
    """
    named = title_score(cell) or organisation_score(cell)
    common = fold(cell) in ORGANISATION_NOUNS  # "Team"
    return bool(common or _CLIENTS.match(cell) or (_TELLS.match(cell) and not named))
