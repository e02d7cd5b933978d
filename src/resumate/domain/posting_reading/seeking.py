"""
Whole sentences that seek, wish or tell of the job, whatever part they stand in.
"""

import re

from resumate.domain.patterns import Said, regex
from resumate.domain.posting import RequirementKind
from resumate.domain.posting_reading import cues
from resumate.domain.posting_reading.clause_words import HOLDS
from resumate.domain.posting_reading.told_of_the_post import english_acts

_FEWEST_SOUGHT_WORDS = 3
_GERUND_OF = regex(r"(?:\w+ and )?[a-z]+ing (?!and )\S")
_LOOKING = regex(
    r"\b(?:looking for|seeking|seeks?|hiring|searching for|recruiting|in search of|"
    r"need|suchen|sucht|recherchons|recherche|buscamos|busca|søger|söker|zoeken|"
    r"cerchiamo|"
    r"procuramos)\b(?P<whom>(?:(?!\b(?:but|if|when)\b).){0,110}?)"
    r"(?P<turn>,? (?:with|who (?:has|have|possess(?:es)?|is|are)|"
    r"who(?= (?:brings?|enjoys?|takes?|wants?|likes?|loves?|knows?|thrives?)\b)|"
    r"who(?= (?!has\b|is\b|was\b|does\b|needs\b)[a-z]{3,}s\b)|"
    r"that (?:has|is)|experienced in|skilled in|mit|avec|con|med|met)|"
    r", (?:der|die|das)(?= .*[a-zäöüß]t\b)|"
    r",? (?:to|who can(?! be)|who(?: as .{5,60}?)? will(?: be)?|zur|pour|para)) "
    r"(?P<what>.+)$",
    re.IGNORECASE,
)
_DUTY_TURN = Said(r"(?:\bto|can|will(?: be)?|zur|pour|para|, (?:der|die|das))$")
_ROMANCE_TURN = Said(r"(?:pour|para)$")
_INFINITIVE = Said(r"^[^\W\d_]+(?:er|ir|re|ar|oir)(?:se)?\b")
_TO_YOU = Said(r"^you\b")
_SUBJECTS = regex(r"(?:de[nmr] )?(?:Unterrichts)?[Ff][aä]ch(?:ern)?\b(?!arzt)")
"""A teacher "mit den Fächern Mathematik und Physik"."""
_IS_SO = regex(
    r"(?:(?:also|really|always) )?(?:stay|keep (?:calm|cool|a |up|your)|remain|"
    r"cope|think|listen|be|work (?:alone|"
    r"independently|under|quickly|calmly|in a team|on (?:your|their)))\b|"
    r".* (?:ist|hat|mag|kann|mitbringt|besitzt|kennt|spricht)[.!]*$"
)
"""What one is or has, where a turn would have told what one does."""
_ENDS_AS_IS = regex(r"(?<=\w) (?:ist|hat|mitbringt|besitzt)(?=[.!]*$)")
_AND_WHO = regex(
    r",? (?:and )?who(?:['’]s)? (?=(?:is|has|can|will|knows|speaks|enjoys|likes|"
    r"loves)\b)"
)
"""Where a relative clause begins that asks something more."""
_TO_JOIN = Said(
    r"^(?:join|be part|work (?:with|at|for|from) (?:us|our)|help us grow|come|us|our|"
    r"support (?:us|(?:our|the) team)|take our|verstärkung|unterstützung|"
    r"rejoindre|unirse|incorporarse|focus on|a passion|"
    r"nuestr\w+|notre|nos|unser\w*)\b",
    r"^\d+(?![\d+]* ?(?:years|jahre|ans|años|\+))",
)
_HOLDER = regex(
    r"\b(?:an? |eine?n? )?(?P<who>(?:(?:fully|newly|part|staatlich)[ -])?(?:qualified|"
    r"chartered|registered|licen[sc]ed|certified|examinierte[nr]?|anerkannte[nr]?|"
    r"approbierte[nr]?|ausgebildete[nr]?|gelernte[nr]?|geprüfte[nr]?) "
    r"[^,;()]{3,60}(?:\([^()]*\))?)$"
)
"""Who holds a paper: "a qualified accountant (ACA or CIMA)"."""
_THE_JOB_IS = regex(
    r"^(?:the|this|your) (?:job|work|role|post|position)(?: itself)? (?:is|means|"
    r"will be) (?P<what>(?:(?:mostly|mainly|largely|all|about|to|one|two|three|four|"
    r"half|partly|a mix of) |[a-z]+ing (?!for\b|from\b)).+?)[.!]*$",
    re.IGNORECASE,
)
"""Tasks told of the job: "The job is one run up, swapping trailers and …"."""
_NEXT_TASK = regex(r",? plus |(?:,? and |, )(?=[a-z]{2,}ing (?!of\b|in\b))")
_ASKED_OUTRIGHT = regex(
    r"^do you have\s+(?P<have>.{10,200}?)\??$|"
    r"^(?:(?:zwingende |unbedingte )?(?:voraussetzung|bedingung)(?:en)?|erforderlich|"
    r"notwendig|zwingend|unerlässlich|unverzichtbar)(?: (?:für|dafür|hierfür|auch|"
    r"außerdem|zudem|jedoch)(?: die \w+)?)* (?:ist|sind) "
    r"(?P<needed>(?!dass\b|das\b|es\b)\S.{5,600}?)[.!]*$|"
    r"^(?:the |our )?(?:essential |minimum |only |main )*(?:requirements?|essentials) "
    r"(?:for (?:this|the) \w+ )?(?:is|are) (?P<essential>(?!that|"
    r"not)\S.{5,600}?)[.!]*$|"
    r"^(?:wir (?:wünschen uns|erwarten)(?: von (?:dir|ihnen|euch))?|"
    r"von (?:dir|ihnen|euch) (?:wünschen|erwarten) wir(?: uns)?|"
    r"wichtig (?:sind|ist)(?: (?:uns|hier|dabei|vor allem|auch))+) "
    r"(?!jemand|ein\w* (?:person|\w+in)\b)(?P<wish>\S.{10,600}?)[.!]*$|"
    r"\bsubject to (?P<check>(?:an? )?(?:[\w-]+ ){0,3}?(?:dbs|police|vetting|children)"
    r"(?: (?:check|clearance|disclosure))?)\b",
    re.IGNORECASE,
)
_WISHED_IF = regex(
    r"^(?:if you(?:['’]ve)?(?: also| have)?|wenn (?:du|sie)(?: auch| noch)?) "
    r"(?P<what>[^,]+(?:, [^,]+)*?), (?:then )?(?:so |all the |even |so much the |umso "
    r")?"
    r"(?:better|besser|das (?:ist|wäre) \w+|(?:ist|wäre) das \w+|"
    r"freu(?:t|en) (?:uns|wir uns|sich)\b.*|(?:that|it)(?:['’]s| is| would be|['’]d "
    r"be) "
    r"(?:an? (?:\w+ )?(?:plus|bonus|advantage)|great|ideal|even better))[.!]*$",
    re.IGNORECASE,
)
"""What would please, told as a condition: "If you speak Welsh, even better"."""
_WELCOMED = regex(
    r"^(?:and |also,? |außerdem |zudem |darüber hinaus )?"
    r"(?:we(?: would|'d)? (?:also |particularly |especially )*welcome|"
    r"we(?: would|'d) (?:also |particularly |especially )+like to hear from|"
    r"we(?: would|'d) (?:also |particularly |really )*(?:appreciate|love|like|value)"
    r"(?: to see)?|"
    r"(?:wir freuen uns|freuen wir uns) (?:\w+ )?über|"
    r"(?:ein plus|von (?:großem )?vorteil|wünschenswert|vorteilhaft|hilfreich|schön|"
    r"toll|super|ideal|gern gesehen|willkommen) (?:ist|sind|wären?)"
    r"(?: (?:auch|außerdem|zudem|ferner|noch))*) "
    r"(?:(?:candidates|applicants|people|anyone|someone|bewerber\w*|kandidat\w*) "
    r"(?:with|who have|mit) )?"
    r"(?!(?:applica|candidates|people|everyone|you|hear|to |feedback|it |that |the |"
    r"wenn|dass|es |sie |dich|euch|ihre|deine|eure|ihr |jede|bewerbung|zuwachs|"
    r"verstärkung|unterstützung|neue|menschen|eine? (?:nachricht|anruf|bewerbung)))"
    r"(?P<what>\S.*?)[.!]*$",
    re.IGNORECASE,
)
"""What would be welcome: "We'd also welcome Polish", "Schön wären Kenntnisse in …"."""


def sought(sentence: str) -> list[tuple[str, RequirementKind]]:
    """
    What "We are looking for a baker with …", "… to …" or "It would be nice if you …"
    asks for, and how.
    """
    if match := _ASKED_OUTRIGHT.search(sentence):
        return [(match[match.lastgroup or 0], RequirementKind.MUST)]
    job = _THE_JOB_IS.match(sentence)
    if tasks := _tasks(job["what"]) if job else _row_of_deeds(sentence):
        return [(task, RequirementKind.DUTY) for task in tasks]
    for wish in (cues.WISH_TO_YOU, _WELCOMED, _WISHED_IF):
        if (match := wish.match(sentence)) and match["what"]:
            return [(match["what"], RequirementKind.NICE)]
    match = _LOOKING.search(sentence)
    if not match or _TO_YOU.match(sentence) or _seeks_nothing(match):
        return []
    if match["turn"].endswith("who") and not HOLDS.match(match["what"]):
        acts = english_acts(match["what"])
        if acts != match["what"]:
            return [(acts, RequirementKind.DUTY)]
    duty = _DUTY_TURN.search(match["turn"]) and not _IS_SO.match(match["what"])
    kind = RequirementKind.DUTY if duty else RequirementKind.MUST
    holder = _HOLDER.search(match["whom"])
    held = [(holder["who"], RequirementKind.MUST)] if holder else []
    first, *more = _AND_WHO.split(match["what"])
    asked = [(one, RequirementKind.MUST) for one in more]
    return [*held, (_ENDS_AS_IS.sub("", first), kind), *asked]


_FEWEST_DEEDS = 3
_PARTS = regex(r", (?:and |und )?| (?:and|und) (?=\w+ing\b|\S+(?: \S+)* ?\w+en[.!]*$)")
_DEED_ENDS = regex(r"(?:^|.* )[a-zäöüß]{2,}(?:en|ern|eln)[.!]*$")
_DEED_BEGINS = regex(
    r"(?:[A-Z]?[a-z]+ly )?[A-Za-z][a-z]{2,}ing (?!(?:is|are|to|was|by)\b)\S"
)
_NO_ROW = regex(
    r"\b(?:wir|du|sie|ich|ihr|man|wer|ist|sind|wird|werden|kann|können|hat|haben|dich|dir|"
    r"uns\w*|nicht|kein\w*|wenn|dass|we|you|is|are|will|was|our|your|if|from|sollte\w*|"
    r"musst|müssen|kannst|dürfen|möchte\w*|zum|looking|seeking|hiring|including|during|"
    r"gehören|zählen|umfass\w+|bieten)\b|[:?]",
    re.IGNORECASE,
)


def _row_of_deeds(sentence: str) -> list[str]:
    """
    The deeds of a sentence that is nothing but a row of them: "Blumen binden, Kunden
    bedienen und kassieren."; "Serving tables, pouring pints and washing up."
    """
    parts = _PARTS.split(sentence)
    if len(parts) < _FEWEST_DEEDS or _NO_ROW.search(sentence):
        return []
    german = all(_DEED_ENDS.match(part) for part in parts) and any(
        " " in part for part in parts
    )
    english = all(_DEED_BEGINS.match(part) for part in parts)
    return parts if german or english else []


def _tasks(told: str) -> list[str]:
    """
    "one run, swapping trailers and keeping the books" as single tasks: what "and" joins
    to one word, "loading and unloading", or to a thing, stays with it.
    """
    found: list[str] = []
    start = 0
    for joint in _NEXT_TASK.finditer(told):
        before = told[start : joint.start()]
        thing = not found and not _GERUND_OF.match(before)
        if joint[0] == " and " and (thing or " " not in before):
            continue
        found.append(before)
        start = joint.end()
    return [*found, told[start:]]


def _seeks_nothing(match: re.Match[str]) -> bool:
    """
    "looking for people to join us", the subjects that a teacher's title has, and what
    only looks like asking.
    """
    what = match["what"]
    romance = _ROMANCE_TURN.search(match["turn"])
    return bool(
        _TO_JOIN.match(what)
        or _SUBJECTS.match(what)
        or len(what.split()) < _FEWEST_SOUGHT_WORDS
        or (romance and not _INFINITIVE.match(what))
    )
