"""
Where a person lives, whether they may work there, and how soon they may leave.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Sequence

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.quantities.quantity import Measure, Quantity
from resumate.domain.grounding.quantities.values import same_value
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.folding import fold
from resumate.domain.language.pattern import Pattern
from resumate.domain.language.places import is_town
from resumate.domain.letter import FindingCode
from resumate.domain.lexicon.right_to_work import SHOWN

_LIVES = Pattern(
    r"\b(?:(?:I|and) (?:(?:currently|now|already|still|also) )?(?:live|reside)|(?:I am|I['’]m|am|I have been) (?:(?:currently|now|already) )?(?:based|resident|living|located)) in (?P<town>[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+)*)"
    r"|\b(?:[Ii]ch )?(?:wohne|lebe)(?: ich)?(?: (?:derzeit|zurzeit|aktuell|bereits|selbst|schon|seit \w+))* in (?P<ort>[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)*)"
)
_TELLS_HOME = AnyCase(
    r"\b(?:liv(?:e|es|ed|ing)|resid\w+|based|located|mov(?:e|ed|ing)|relocat\w+|home address|wohn\w+|umzug|umgezogen|ansässig)\b"
)
_MAY_WORK = AnyCase(
    r"(?<!not )(?<!n't )(?<!n’t )\b(?:have|hold|holding|with) (?:the |an? |full |unrestricted |permanent |unlimited |valid )*(?:rights? to (?:live and )?work|work (?:permit|authori[sz]ation|visa|rights)|(?:permanent )?residency|settled status|indefinite leave)\b"
    r"|\b(?:do not|don['’]t|without|never) (?:need|require|needing|requiring)(?: [\w’']+){0,3} (?:visas?|sponsorship|work permit)\b|\b(?:have )?no need (?:of|for) (?:an? )?(?:visa|sponsorship|work permit)\b|\b(?:need|require) no (?:\w+ )?(?:visa|sponsorship|work permit)\b"
    r"|\b(?:am|being) (?:\w+ )?(?:eligible|authori[sz]ed|allowed|entitled|permitted) to (?:live and )?work in\b"
    r"|\b(?:brauche|benötige) (?:ich )?(?:weder |kein(?:e|en)? )(?:visum|arbeitserlaubnis|aufenthaltstitel|arbeitsbewilligung)\b|(?<!keine )(?<!noch )\b(?:unbefristete )?(?:arbeitserlaubnis|arbeitsbewilligung|niederlassungserlaubnis|aufenthaltserlaubnis)\b(?! (?:fehlt|brauche|beantrag))"
)
"""That the person may work where they apply."""
_TELLS_RIGHT = AnyCase(
    rf"\b(?:{SHOWN}|rights? to (?:live and )?work|work rights|citizen\w*|stamp \d\w*|sponsorship|national(?:ity)?"
    r"|visum|arbeitserlaubnis|arbeitsbewilligung|aufenthalt\w*|niederlassung\w*|staatsangehörig\w*|staatsbürger\w*|bewilligung)\b"
)
_NOTICE = AnyCase(r"\b(?:notice(?: period)?|kündigungsfrist)\b")
_MINE = AnyCase(r"\b(?:my|I have|I give|with|meine|habe|von)\b")


def check_circumstances(
    text: str, numbers: Sequence[Quantity], judgement: Judgement, facts: Facts
) -> None:
    """
    Home, right to work and period of notice must be those that the resume gives; the
    town of an employer or a customer is no home.
    """
    _check_home(text, judgement, facts)
    if right := _MAY_WORK.search(text):
        _check_told(right[0], _having(_TELLS_RIGHT, facts), judgement)
    if _NOTICE.search(text) and _MINE.search(text):
        _check_notice(text, numbers, judgement, facts)


def _check_home(text: str, judgement: Judgement, facts: Facts) -> None:
    home = facts.content.contact.location
    for match in _LIVES.finditer(text):
        town = match["town"] or match["ort"]
        told = (f.line.text for f in _having(_TELLS_HOME, facts))
        places = fold(" | ".join((home or "", *told)))
        found = any(town in f.span for f in judgement.findings)
        if home and not found and is_town(town) and fold(town) not in places:
            judgement.claims = True
            judgement.find(
                FindingCode.DUTY_UNSUPPORTED,
                match[0],
                f"The resume gives {home} as where you live, not {town}.",
            )


def _check_told(said: str, lines: Sequence[LineFacts], judgement: Judgement) -> None:
    judgement.claims = True
    if lines:
        judgement.rest_on([lines[0].line.id], 1.0)
        return
    judgement.find(
        FindingCode.CREDENTIAL_UNSUPPORTED,
        said,
        "The resume says nothing of a visa or a right to work. Leave it out, or confirm"
        " it as a fact if it is true.",
    )


def _check_notice(
    text: str, numbers: Sequence[Quantity], judgement: Judgement, facts: Facts
) -> None:
    lines = _having(_NOTICE, facts)
    held = [
        n.quantity
        for f in lines
        for n in f.numbers
        if n.quantity.measure is Measure.TIME
    ]
    said = [q for q in numbers if q.measure is Measure.TIME]
    for q in said if held else ():
        judgement.claims = True
        if any(same_value(q, h) for h in held):
            judgement.rest_on([lines[0].line.id], 1.0)
        else:
            judgement.find(
                FindingCode.NUMBER_WRONG_MEANING,
                text[q.start : q.end],
                f"The resume says: {lines[0].line.text}.",
            )


def _having(pattern: AnyCase, facts: Facts) -> list[LineFacts]:
    return [f for f in facts.lines if pattern.search(f.line.text)]
