"""
Deeds that stand side by side in a German note, each with its own participle.
"""

from collections.abc import Callable

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.wording import COMMA, listed
from resumate.domain.language.german_verbs import is_participle
from resumate.domain.patterns import regex

_UNDER = regex(
    r"(?P<deed>[A-ZÄÖÜ][^,;:()]* (?P<verb>[a-zäöüß]+)) "
    r"(?P<how>unter (?:\w+e[rmn] )?(?:Anleitung|Aufsicht)(?: [^,;:()]+)?)"
)
"""Who watched over it, behind the verb: "Kabel verlegt unter Anleitung"."""
_MORE = regex(r"[;:()]")
_FEWEST, _MOST = 2, 3

Reader = Callable[[str], tuple[Clause, ...]]


def guided_first(piece: str) -> str:
    """
    "Kabel verlegt unter Anleitung" as "Unter Anleitung Kabel verlegt".
    """
    found = _UNDER.fullmatch(piece)
    if found is None or not is_participle(found["verb"]):
        return piece
    how = found["how"]
    return f"{how[:1].upper()}{how[1:]} {found['deed']}"


def deeds_in_row(text: str, read: Reader) -> Clause | None:
    """
    "Regale gebaut, Kabel verlegt unter Anleitung" as all that was done; None where a
    piece is no deed of its own as *read*.
    """
    pieces = [guided_first(piece) for piece in COMMA.split(text.rstrip("."))]
    several = _FEWEST <= len(pieces) <= _MOST
    if not several or any(not piece[:1].isupper() for piece in pieces):
        return None
    if _MORE.search(text):
        return None
    told = [read(piece) for piece in pieces]
    if not all(len(one) == 1 and _is_deed(one[0]) for one in told):
        return None
    deeds = [one[0].text.removeprefix("habe ") for one in told]
    return Clause(f"habe {listed(deeds, 'und')}", Form.DID, 0.9)


def _is_deed(clause: Clause) -> bool:
    perfect = clause.form is Form.DID and clause.text.startswith("habe ")
    return perfect and is_participle(clause.text.rsplit(" ", 1)[-1])
