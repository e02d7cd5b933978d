"""
Who in German only deputises, or leads a part, and is told to lead the whole.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Sequence

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.deeds.standing_in import KEPT
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind

_HOUSE = r"(?P<house>\w*(?:lager|zentrum|kindergarten|kindergartens|kita|krippe|küche|station|filiale|markt|hotel|heim|schule|praxis|betrieb|werk|klinik|haus|laden|geschäft|firma|unternehmen|restaurant|werkstatt|abteilung))\b"
_LEADS_HOUSE = (
    AnyCase(
        rf"\b(?:leite|leitete|führe|führte)\b (?:ich )?(?:[a-zäöüß0-9]+ ){{0,2}}?(?:die|das|den|ein|eine|einen|unser|unsere|unseren) (?:[a-zäöüß]+ ){{0,2}}?{_HOUSE}(?!(?: [\w-]+){{0,4}} (?:ein|durch|vor)\b)"
    ),
    AnyCase(
        rf"\b(?:leitung|(?:gesamt)?verantwortung) (?:für )?(?:de[rs]|die|das|den|eine[rs]?) (?:[a-zäöüß]+ ){{0,2}}?{_HOUSE}"
    ),
)
_LEADS_PEOPLE = AnyCase(
    r"\b(?:leite|leitete|führe|führte|verantworte)\b[^,;.]*\b(?:team\w*|mitarbeit\w+|pflegekräfte\w*|kräfte|\w*köch\w+|personen|leute|kolleg\w+|beschäftigte\w*|monteur\w*|\w*innen)\b|\bverantwort(?:ung|lich) für\b|\bfür\b[^,;.]*\bverantwortlich\b"
)
_AS_HEAD = AnyCase(
    r"\b(?:als|bin(?: ich)?(?: [a-zäöüß]+)?)(?: die| der)? (?P<title>\w*(?:leiter|leiterin|leitung|chef|chefin|vorsteher|vorsteherin))\b(?! (?:de[rs]|eine[rs]) (?:team|gruppe|projekt)\w*)"
)
_DEPUTY = AnyCase(
    r"\bstellv\w*|\bstv\b|\bvize\w*|\bsous-?chef\w*|\bvertretung (?:de[rs]|eine[rs])\b|\bvertretende\b"
)
"""How a title or a line says that one led only beside, or instead of, another."""
_LEADS = AnyCase(
    r"(?:(?<!an)(?<!ein)(?<!g)(?<!ab)(?<!über)leit(?:e|er|erin|ete|et|en|ung|ende[rnms]?)\b|(?<!ein)(?<!durch)(?<!aus)(?<!vor)(?<!zu)führ(?:e|er|erin|te|t|en|ung|ende[rnms]?)\b|verantwort\w*|\w*chef(?:in)?\b|\w*meister(?:in)?\b|vorsteher\w*|manager\w*|direktor\w*|inhaber\w*|vorstand)"
)
_PART = AnyCase(
    r"\b(?:team|gruppen?|schicht|abteilungs?|bereichs?|projekt|sachgebiets|linien|kolonnen|posten|stations|wohnbereichs|etagen)-?(?:leit|führ|verantwort|chef|meister)\w*|\b(?:leitung|führung|leite\w*|führe\w*) (?:ein\w*|de[rs]) (?:[a-zäöüß]+ )?(?:team\w*|gruppe\w*|schicht\w*|\w*posten\w*|\w*projekt\w*)\b"
)
"""How a title or a line says that it was a part of the house."""


def check_deputies(
    text: str, clauses: Sequence[Clause], judgement: Judgement, facts: Facts
) -> None:
    """
    "Ich leite die Station" is more than a deputy does, and than is told of who leads a
    shift, a group or a team there.
    """
    if facts.language != "de" or judgement.findings or KEPT.search(text):
        return
    for clause in clauses:
        if clause.mood not in {Mood.CLAIM, Mood.FACT} or not _OWN.search(text):
            continue
        houses = (p.search(text, clause.start, clause.end) for p in _LEADS_HOUSE)
        house = next(filter(None, houses), None)
        people = _LEADS_PEOPLE.search(text, clause.start, clause.end)
        head = _AS_HEAD.search(text, clause.start, clause.end)
        said = house or people or head
        if said and (line := _less(house, judgement, facts)):
            judgement.claims = True
            judgement.find_less(
                said[0],
                line.line.text,
            )
            return


_OWN = regex(r"\b(?:[Ii]ch|[Mm]ir|[Mm]ein\w*)\b")


def _less(
    house: re.Match[str] | None,
    judgement: Judgement,
    facts: Facts,
) -> LineFacts | None:
    """
    The line that says less, where none that is cited says as much.
    """
    cited = facts.lines_of(judgement.citations)
    roles = {f.line.role for f in cited if f.line.role}
    own = [f for f in facts.lines if f.line.role in roles]
    leading = [f for f in own if _LEADS.search(f.line.text)]
    deputy = next((f for f in own if _DEPUTY.search(f.line.text)), None)
    if deputy and all(_DEPUTY.search(f.line.text) for f in leading):
        return deputy
    if house and leading and not any(_leads_all(house, f, facts) for f in leading):
        return leading[0]
    return None


def _leads_all(house: re.Match[str], line: LineFacts, facts: Facts) -> bool:
    """
    Whether the line, or the title that it is the head of, says that it was all of it.
    """
    role = facts.content.role(line.line.role)
    heads = line.line.kind is LineKind.ENTRY and role is not None
    text = role.title if heads and role else line.line.text
    named = house["house"].lower().removesuffix("s") in text.lower()
    return named or (heads and not _PART.search(text) and bool(_LEADS.search(text)))
