"""
Time between posts, as people put it in their resumes.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.patterns import Said, regex

_BREAK = Said(
    r"^(?:planned |full[- ]time |unbezahlte |berufliche )?"
    r"(?:(?:career|employment|contract|work) (?:break|gap)|break from work|sabbatical"
    r"|gap year|(?:parental|maternity|paternity|family|carer['’]?s|unpaid) leave"
    r"|(?:(?:temporarily |seasonally )?laid off|made redundant|redundancy|stood down|lay-?off)(?= *(?:[–—,(:/-]|$))"
    r"|family (?:time|break)|elternzeit|familienzeit|familienpause|\w{0,9}karenz|auszeit"
    r"|(?:out of work|not (?:in work|working))(?= *(?:[–—,(:/-]|$))|between jobs"
    r"|(?:full[- ]time )?(?:in the|at) home(?= *(?:[–—,(:/-]|$))"
    r"|(?:away from|off|out of) work (?:with|after|following|due to|because of|for|on) "
    r"|(?:on|off) (?:the )?sick(?: leave)?(?= *(?:[–—,(:/-]|$)|\.$)|sick leave\b"
    r"|(?:time (?:off|out)|recover(?:y|ing)|convalesc(?:ence|ing)) (?:after|from|for|following) (?:an? |my )?"
    r"(?:[a-z]+ ){0,2}(?:illness|surgery|operation|injury|accident|treatment|health)\b"
    r"|(?:krankgeschrieben|krankheitsbedingte (?:pause|auszeit)|genesung(?:szeit)?|rehabilitation nach) ?"
    r"|work (?:and|&) travel(?= *(?:[–—,(:/-]|$| in | durch ))"
    r"|umzug (?:nach|von|aus|ins?) "
    r"|break(?= *(?:[–—,(:-]|$))|time off(?: work)?(?= *(?:[–—,(:-]|$))|leave(?: of absence)?(?= *(?:[–—,(:-]|$))"
    r"|job search(?= *(?:and\b|[–—,&(:-]|$))|looking for (?:a job|work\b|employment)"
    r"|(?:at home )?(?:caring|cared) for (?:an?|my|our|the) "
    r"|(?:at )?home (?:with|for) (?:my|our|the|young|small) |(?:hausfrau|hausmann)(?= *(?:[–—,(:/-]|und\b|&|$))"
    r"|(?:at home )?(?:(?:rear(?:ing|ed)|rais(?:ing|ed)|bringing up|brought up)"
    r" (?:(?:an?|the|one|two|three|four|five|\d) )?"
    r"|(?:rearing|raising|bringing up|minding|looking after) (?:my|our) )"
    r"(?:(?:own|one|two|three|four|young|small|elderly|sick) ){0,2}(?:child(?:ren)?|sons?"
    r"|daughters?|kids?|family|bab(?:y|ies)|twins|mother|father|mum|mom|dad|parents?"
    r"|grand\w+|husband|wife|partner)"
    r"|(?:grund)?wehrdienst|präsenzdienst|militärdienst|rekrutenschule"
    r"|kindererziehung|erziehungs(?:urlaub|zeit|jahre|pause)|mutterschutz"
    r"|(?:haushalt|kinder) und (?:kinder|haushalt|familie)|familien(?:arbeit|phase|jahre)"
    r"|furlough\b|travel(?:l?ing)?(?: /|,| and| around| in) |travell?ing$"
    r"|working holiday"
    r"|(?:moving|moved|relocat(?:ing|ed|ion)|emigrat(?:ing|ed|ion))"
    r" (?:countr(?:y|ies)|abroad|overseas|home|house|to|from)\b"
    r"|(?:changing|change of|switching) careers?|career change(?= *(?:[–—,&(:-]|$))"
    r"|(?:full[- ]time|family) (?:care ?giver|carer|parent)"
    r"|(?:stay[- ]at[- ]home|full[- ]time) (?:mother|father|mum|mom|dad|parent)"
    r"|(?:walz /? ?)?auslands(?:jahr|aufenthalt)|zwischenjahr|weltreise|transfergesellschaft|reise (?:durch|nach|um) |sprachaufenthalt"
    r"|sabbatjahr|mutterschaft(?:surlaub)?|unbezahlter urlaub|babypause"
    r"|(?:arbeits?|stellen)such(?:e|end)|arbeitslos|unemployed"
    r"|pflege (?:eine[rs]|meine[rs]|von|der|des)"
    r"|congé (?:parental|maternité|sans solde)"
    r"|pause carrière|baja (?:maternal|paternal)|excedencia)\b",
)
_LOSS = Said(
    r"^(?:stellenverlust|(?:betriebsbedingte )?kündigung|entlass(?:en|ung)|gekündigt"
    r"|stelle(?:nabbau)? (?:infolge|wegen|aufgrund)|(?:arbeits|stellen)such\w*"
    r"|arbeitslos"
    r"|made redundant|retrench(?:ed|ment)|laid off|redundancy|contract ended"
    r"|unemployed|job seeking"
    r"|licenciements?|fin de (?:contrat|cdd)|en recherche d['’]emploi|au chômage"
    r"|despido|fin de contrato|en paro|desemplead[oa])\b(?!.*\b\d)"
    r"|^(?:fermeture|cessation|liquidation|faillite|redressement)\b.{0,24}"
    r"\b(?:entreprise|société|boîte|judiciaire)\b"
    r"|^\(?(?:de[rn] |die |das )?\w*(?:betrieb|firma|unternehmen|standort|werk|filiale"
    r"|laden|geschäft|praxis|abteilung|vertrag|stelle) (?:[^,;]{1,30} )?"
    r"(?:wurden?|wird|werden) (?:[^,;]{1,40} )?(?:nicht verlängert|(?:ein)?gestellt|verkauft"
    r"|geschlossen|aufgelöst|aufgegeben|verlegt|verlagert|übernommen|gestrichen"
    r"|abgewickelt|insolvent)\b"
    r"|^(?:(?:vertrags|beschäftigungs)?ende|(?:austritts|kündigungs|wechsel)?grund|austritt"
    r"|reason for leaving)\s*:"
    r"|^(?:(?:den |meinen |der )?(?:eigenen )?(?:betrieb|geschäft|laden|firma|praxis))\b"
    r"[^,;]{0,60}\b(?:übergeben|verkauft|aufgegeben|aufgelöst|geschlossen)\b"
    r"|^(?:cierre|quiebra|liquidación) de (?:la )?(?:empresa|sociedad|compañía)\b",
)


_NOT_OF_OTHERS = "".join(
    rf"(?<!\b{who} )"
    for who in "people patients clients adults children those residents persons survivors "
    "care rehabilitation rehab recovery therapy physiotherapy driving nursing "
    "patienten patientinnen menschen kinder bewohner klienten pflege betreuung "
    "versorgung therapie behandlung rehabilitation begleitung mobilisation".split()
)
"""Whom one cares for has that health: "people after stroke"."""
_OWN_HEALTH = Said(
    rf"{_NOT_OF_OTHERS}"
    r"\b(?:after|because of|due to|following|since|owing to) (?:(?:an?|my|the|his|her|long|serious|bad|work|car|road) ){0,3}"
    r"(?:accident|injur(?:y|ies)|illness|ill[- ]health|back|knee|shoulder|burn-?out|surgery|stroke|cancer|operation)\b"
    rf"|{_NOT_OF_OTHERS}"
    r"\b(?:nach|wegen|seit|aufgrund|infolge) (?:(?:eine[mrs]|meine[mrs]|der|dem|des|schwere\w*|länger\w*) ){0,2}"
    r"(?:\w*unfall\w*|krankheit|erkrankung|operation|burn-?out|verletzung|bandscheiben\w*|reha)\b|\bsuva\b",
)
_SERVED = regex(
    r"\b(?:RS und WK|RS/WK|WK|RS)\b|\b(?:Rekrutenschule|Militärdienst|Wehrdienst|Grundwehrdienst|Präsenzdienst)\b"
    r"|\b[Mm]ilitary service\b|\b[Nn]ational service\b"
)
_LEISURE = Said(
    r"^(?:in (?:der|meiner) freizeit|privat|nach feierabend|am wochenende|in (?:my|his|her) (?:spare|free) time"
    r"|outside (?:of )?work|at weekends)\b",
)
_CHILDREN = Said(
    r"^(?:(?:eine?|zwei|drei|vier|fünf|one|two|three|four|five|\d) (?:[a-z]+e |grown[- ]up )?"
    r"(?:söhne?|sohn|töchter|tochter|kind(?:er)?|sons?|daughters?|child(?:ren)?|kids)"
    r"(?:,? und |,? and |, |(?= ?\(|\W*$)))+ ?(?:\([^()]*\))?\W*$",
)


def is_private(text: str) -> bool:
    """
    Whether *text* tells of one's own health, children or leisure, or of service between
    posts: an employer is not told so unasked, and it is no work.
    """
    told = _OWN_HEALTH.search(text) or _SERVED.search(text) or _LEISURE.match(text)
    return bool(told or _CHILDREN.match(text))


def is_career_break(title: str) -> bool:
    """
    Whether *title* names a time away from work ("Parental leave"), and no post.
    """
    return _BREAK.match(title)


def is_loss(text: str) -> bool:
    """
    Whether *text* tells how a post ended, or what came after: no letter tells it.
    """
    return _LOSS.match(text)
