"""
A company by every name that people write it by.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from resumate.domain.forgetting import remembered
from resumate.domain.lexicon.organisations import NOUNS
from resumate.domain.patterns import regex
from resumate.domain.resume import Role

_LEGAL = regex(
    r",?\s+(inc|ltd|llc|llp|corp|co|gmbh|ag|kg|se|plc|b\.?v|n\.?v|s\.?a(?:\.?[su])?|s\.?[lr]\.?[lu]?|ltda|sprl|asbl|ltée|enr"
    r"|oy|ab|as|e\.?\s?v|a\. ?g|vvag|kgaa|ug|gbr"
    r"|gmbh & co\.? kg)\.?$",
    re.IGNORECASE,
)
_ASIDE = regex(r"\s*\([^()]*\)$")
"""What is said of a company behind its name."""
_OF_A_HOUSE = regex(r"^([^,]+ [^,]+), ")
"""What has a name of its own within a larger house: "Patel Lab, University of …"."""
_DESCRIBED = regex(r"^(\w+(?:isch|lich|ig|al|ell))e[rs]? (?=[A-ZÄÖÜ])")
"""A German name that begins with an adjective, which has other ends behind "am"."""
_GENERIC = NOUNS | frozenset(
    """
    service company city town county state national care home utilities travel the of
    for and & sons brothers st saint universität haus seniorenstift berufsfachschule
    technische logistik corner north south east west new old first dairy dairies
    pastoral estate surgery agentur
    """.split()
)


@dataclass(frozen=True, slots=True, eq=False)
class Named:
    """
    Names that stand for roles, as one pattern.
    """

    pattern: re.Pattern[str] | None
    roles: dict[str, frozenset[str]]

    def find(self, text: str) -> tuple[tuple[re.Match[str], frozenset[str]], ...]:
        """
        Where a name stands, and for which roles.
        """
        return _found(self, text) if self.pattern else ()


@remembered(256)
def _found(named: Named, text: str) -> tuple[tuple[re.Match[str], frozenset[str]], ...]:
    matches = named.pattern.finditer(text) if named.pattern else ()
    return tuple((m, named.roles.get(m["name"].lower(), frozenset())) for m in matches)


def name_employers(roles: Sequence[Role], text: str = "", entries: str = "") -> Named:
    """
    The employers of *roles* by every name that a letter may call them.

    A last word that *text* also has elsewhere is the trade's, not the employer's; a
    first word that is a town in the *entries* of others is the town.
    """
    found: dict[str, set[str]] = {}
    for role in roles:
        rest, places = text.lower(), entries.lower()
        for other in roles:
            rest = rest.replace(other.employer.lower(), "")
            places = places.replace(other.employer.lower(), "")
        last = role.employer.split()[-1:] if " " in role.employer else []
        for name in short_names(role.employer):
            single = " " not in name and not role.employer.startswith(name)
            if (single or [name] == last) and re.search(
                rf"(?<!\w){re.escape(name.lower())}(?!\w)", rest
            ):
                continue
            first = [name] == role.employer.split()[:1] != [role.employer]
            if first and re.search(
                rf"(?:, |\bin ){re.escape(name.lower())}(?!\w)", places
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
    return regex(
        rf"(?<![\w-])(?=[A-ZÄÖÜ0-9])(?P<name>(?i:{body}))(?:['’]?s|n)?(?![\w])"
    )


def short_names(name: str) -> list[str]:
    """
    A company's name as people write it: whole, without its legal form, short.
    """
    whole = " ".join(name.split())
    plain = _LEGAL.sub("", _LEGAL.sub("", whole))
    names = [whole, plain, _ASIDE.sub("", plain), *_OF_A_HOUSE.findall(plain)]
    names += [_DESCRIBED.sub(r"\1en ", name) for name in names]
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
