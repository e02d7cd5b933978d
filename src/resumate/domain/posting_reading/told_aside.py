"""
Sentences that look like asking and tell of something else: how it will be, what the
reader did before, what a form asks.
"""

from resumate.domain.patterns import Said, regex

_BODY = (
    r"(?:department|team|division|unit|office|branch|company|group|section|agency|"
    r"bureau|practice|school|hospital|college|centre|center|service|firm|board|trust|"
    r"abteilung|bereich|referat|amt|dezernat|gruppe|firma|stelle)"
)
_SO_MANY = (
    r"(?:(?:rund|über|etwa|knapp|fast|ca\.|mehr als|around|about|over|some|nearly|more "
    r"than) )?(?:\d[\d.,']*|two|three|four|five|six|seven|eight|nine|ten|zwei|"
    r"drei|vier|"
    r"fünf|sechs|sieben|acht|neun|zehn) (?!(?:years?|yrs|jahre?|months?|monate|gcses?|"
    r"a[- ]levels?|references?|forms? of)\b)[^,.;:]{3,60}?"
)
_TOLD_ASIDE = Said(
    # what somebody or everybody does: "When it gets busy, somebody is at your elbow"
    r"^(?:if|when|whenever|once|wenn|sobald|falls)\b[^,]*, (?:some|any|every|no)"
    r"(?:body|one)\b",
    r"^(?:wenn|sobald|falls)\b[^,]*, (?:ist|hilft|springt) (?:immer )?(?:jemand|"
    r"einer)\b",
    # how it will please: "If you like problems, you will like it here"
    r"\byou(?:'ll| will) (?:also |really |probably )?(?:like|fit (?:right |well )?in|"
    r"thrive|be (?:happy|at home|right at home|glad))\b",
    r"\b(?:wirst|werden) (?:du|sie) (?:dich|sich) (?:bei uns |hier )?(?:wohl|wie)",
    # what will have come about: "30 days: you have met the customers"
    r"^(?:(?:in|by|after|within|your|the|at|end of|nach|first|next|den?|ersten?) )*"
    r"(?:(?:\d+|one|two|three|six|twelve|drei|sechs|zwölf|einem)[ -])?"
    r"(?:days?|weeks?|months?|years?|tage?n?|wochen?|monate?n?|jahre?s?)(?: \d+)?"
    r"\s?[:–-] (?:you(?:'ve| have|'ll have| will have)\b|(?:du hast|sie haben)\b|"
    r"(?:the|our|your|der|die|das|unser\w*|dein\w*) )",
    # what the reader did before: "Sie haben sich bei uns vormerken lassen"
    r"^(?:sie haben|du hast|ihr habt) (?:sich|dich|euch)\b.*\b(?:uns|lassen)\b",
    r"^you (?:(?:have|recently|previously|once) )*(?:registered|signed up|subscribed|"
    r"applied|opted|asked us|told us)\b",
    # what a department is there for
    rf"^(?:the|our|die|das|der|unser\w*)\b[^.;]*\b{_BODY} (?:is|are|ist|sind) "
    r"(?:also |auch )?(?:responsible|accountable|in charge|verantwortlich|zuständig)\b",
    # what is done to the reader: "you will be employed directly by the mill"
    r"^(?:[^,]{0,40}, )?you(?:'ll| will) be (?:\w+ly )?(?:given|shown|taught|paid|met|"
    r"(?!expected|need|"
    r"required|asked|tasked|involved|engaged|called|assigned|concerned|committed|"
    r"focus+ed|experienced|qualified|skilled|motivated|organi[sz]ed|dedicated|charged|"
    r"prepared|educated|registered|licen[sc]ed|certified|self|detail|used|interested|"
    r"excited|determined|delegated|entrusted|appointed|challenged|empowered|seconded|"
    r"accustomed|"
    r"versed|well)[a-z]{2,}ed)\b",
    # how many and how much the firm has: "68 colleagues, 11 cars, six branches"
    rf"^{_SO_MANY}(?:(?:, | und | and ){_SO_MANY})+[.!]*$",
    # who may not apply, what is checked of whom they hire, when they will talk
    r"^(?:you|those|people|applicants?|candidates?)\b[^.;]*?\b"
    r"(?:can(?:['’]t|not| not)|may not|are not (?:able|eligible|allowed) to) apply\b",
    r"^(?:(?:pre-employment|criminal|background|credit|drug|alcohol|reference)s?"
    r"(?:, | and | & | or | / |/| )){1,4}(?:record )?(?:check|screening|test)s?"
    r"(?=$|[.,;!]| (?:is|are|will|may|required|apply))",
    r"^interviews?(?: (?:the|in|on|by|will|are|to|from|week|take|expected)\b|:)",
    r"^(?:work )?samples of your (?:own )?work\b",
    # what a page says of its forms
    r"\bself[- ]identif\w+|\bgovernment reporting\b|\bindicates? (?:an? )?required\b|"
    r"\baccepted file types\b|\bpflichtfeld\w*\b|\bvoluntary survey\b",
)


_QUOTED = regex(r"[\"“„»«]\S.{20,}[\"”“«»](?:\s*[-–—]+\s*[A-ZÄÖÜ].{1,60})?$")


_OF_THE_PAGE = Said(
    r"\b(?:highlighted|marked|indicated) (?:with|by) (?:an? )?(?:['\"“‘*†‡§#]|asterisk|"
    r"star)|\bmit (?:einem )?(?:\*|stern\w*) (?:markiert|gekennzeichnet)"
)


_CONSENTS = Said(
    r"^(?:by (?:creating|applying|submitting|clicking|signing|continuing|using|"
    r"registering|sending)|mit (?:der|deiner|ihrer|dem|dieser) (?:erstellung|anmeldung|"
    r"bewerbung|registrierung|absenden|nutzung|übersendung|einreichung|zusendung|klick)"
    r"|durch (?:das|die|den|ihre|deine) (?:absenden|anmeldung|klick|bewerbung|nutzung|"
    r"übersendung|zusendung))\b.*\b(?:agree|accept|consent|confirm|acknowledge|"
    r"einwillig\w*|willig\w*|akzeptier\w*|zustimm\w*|stimm\w*|erklär\w*|bestätig\w*|"
    r"einverstanden)\b",
)


def consents(sentence: str) -> bool:
    """
    Whether *sentence* tells what one agrees to by a click or by applying.
    """
    return _CONSENTS.search(sentence)


def is_beside_the_post(line: str) -> bool:
    """
    Whether *line* is what somebody else said, "I stayed for the people." - Keisha, RN,
    or tells what the marks of the page mean.
    """
    return _QUOTED.match(line) is not None or _OF_THE_PAGE.search(line)


def is_told_aside(text: str) -> bool:
    """
    Whether *text* tells of something else, though its words could ask.
    """
    return _TOLD_ASIDE.search(text)
