"""
Words that open what is asked, and what parts or joins it.
"""

import re

from resumate.domain.patterns import Said, regex

OF_A_PERSON = (
    r"experience|knowledge|skills?|degree|diploma|abilit(?:y|ies)|certificat\w+|"
    r"licen[sc]e|background|understanding|english|fluency|qualified|qualification|"
    r"\w*erfahrung(?:en)?|\w*kenntnisse|ausbildung|studium|abschluss|verständnis|"
    r"führerschein\w*|deutsch|englisch|bereitschaft|sicherer? umgang|fähigkeit|"
    r"teamfähig\w*|zuverlässig\w*|freude an|weiterbildung|niveau|abgeschlossene\w*|"
    r"expérience|maîtrise|connaissances?|diplôme|anglais|permis|formation|rigueur|"
    r"autonomie|titulaire|sens d\w+|experiencia|conocimientos?|titulación|manejo|"
    r"inglés|nivel|carnet|dominio|capacidad|formación|ciclo formativo|grado"
)
"""What is asked of a person, and is no task, as part of a pattern."""
HOLDS = Said(
    r"^(?:have|hold|are|can|know|speak|possess|bring|understand|enjoy|love|like|care|"
    r"want|thrive|live|feel|own|need|value|has|holds|is|knows|speaks|brings|possesses|"
    r"understands|enjoys|loves|likes|cares|wants|thrives|lives|owns|values)\b"
)
"""Verbs that tell what somebody is or has, and not what is to be done."""
_SMALL_NUMBERS = "two|three|four|five|six|zwei|drei|vier|fünf|sechs"
_BE = r"(?:is|are|would be|will be|ist|sind|wären?)"
_WISHED = (
    r"(?:(?:considered )?(?:an? |ein(?:en)? )?(?:big |definite |real |großer |klarer )?"
    r"(?:plus|bonus|advantage|asset|vorteil)|(?:strongly |highly )?(?:preferred|"
    r"desirable|useful|helpful|handy|welcomed?|nice(?:[- ]to[- ]have)?|great|"
    r"lovely|good|"
    r"brilliant|ideal|perfect)|"
    r"von vorteil|wünschenswert|erwünscht|hilfreich|nützlich|gut|ideal|schön|toll|"
    r"super|"
    r"klasse|prima|"
    r"gern(?:e)? gesehen|willkommen|der hammer|(?:ein )?nice[- ]to[- ]have)"
)
_REQUIRED = (
    r"(?:an? must|required|essential|needed|mandatory|necessary|erforderlich|"
    r"(?:ein )?muss|pflicht|bedingung|voraussetzung|notwendig|zwingend)"
)
AFTERTHOUGHT = regex(
    rf"^(?P<asked>.*\b(?:(?:{_BE} )?(?:von vorteil|wünschenswert|erwünscht|preferred|"
    rf"desirable|{_REQUIRED})|{_BE} {_WISHED}|"
    r"would help))"
    r"(?:,? (?:because|since|as (?!(?:an?|the|is|are|would)\b)|but|though|"
    r"although|so|weil|da|denn|"
    r"aber|doch|jedoch)"
    r"|, (?=(?:[a-zäöü]+(?:en|t)|kann|muss|soll|darf|wird) (?:sich )?(?:aber|jedoch|"
    r"auch|but|also)\b)) ?"
    r"(?P<why>(?!\s*there\b).+)$",
    re.IGNORECASE,
)
"""Why it is wished, or what where it lacks: "… an advantage but we will train you"."""
REASON = regex(
    r"^(?P<asked>.{8,}?)(?:,? because|, (?:weil|denn|da (?:wir|unser\w*|die|der|das|es|"
    r"viele)|since (?:we|our|the|there|most))) (?P<why>.+)$",
    re.IGNORECASE,
)
AND_IF = regex(
    r",? (?:and|und) (?=(?:if you|wenn (?:du|sie))\b[^,]+, (?!please|bitte))",
    re.IGNORECASE,
)
"""Before a wish of its own: "…, and if you speak Welsh, even better"."""
SUBORDINATE = regex(
    r"(?:weil|wenn|falls|da (?!sein\b)|obwohl|damit|sodass|because|although|though|so "
    r"that|unless)\b",
    re.IGNORECASE,
)
"""What begins with these belongs to what stands before it."""
MORE_ASKED = regex(
    r",? (?:and|but|und|et|y) (?=(?:you(?:'ll| will| should| must| are| have)\b|"
    r"(?:du|sie) (?:wirst|werden|hast|haben|bist)\b))"
    r"|,? (?:and|und) (?=(?:have |has )?(?:at least |a minimum of |mindestens )?"
    rf"(?:\d+\+?|{_SMALL_NUMBERS}) (?:years?|jahre)\b)"
    r"|, (?=as (?:is|are|would(?: be)?) )"
    r"|(?:(?<=a must)|(?<=required)|(?<=a plus)|(?<=welcome)|(?<=preferred)|"
    r"(?<=desirable)|(?<=advantage)|(?<=vorteil)|(?<=erforderlich)|(?<=would help)|"
    r"(?<=(?:is|be) useful)|(?<=(?:is|be) handy)|(?<=are useful)|(?<=nice to have)|"
    r"(?<=wünschenswert)|(?<=pflicht))"
    r"(?:,? (?:and|und)|, (?:but|aber)|,) (?=\w)"
    r"(?!z\.|e\.g|such as|for example|etwa|wie)"
    r"|(?:,? (?:and|but|und) |, )(?=(?:ideally|preferably|idealerweise|im idealfall|"
    r"vorzugsweise|am besten|von vorteil|wünschenswert) (?!(?:ist|sind|wären?|und|oder|"
    r"but|"
    r"aber)\b|in\b|im\b|with\b|mit\b|as\b|als\b|from\b|aus\b|at\b))",
    re.IGNORECASE,
)
PREFERENCE = regex(
    r",? (?:\()?(?:ideally|preferably|idealerweise|im idealfall|vorzugsweise|gerne?|"
    r"möglichst|am liebsten|am besten) "
    r"(?:also |auch )?(?:(?:in|im|with|within|mit|as|als|from|aus|at|bei)\b[^,;()]*"
    r"(?:(?:, [\w-]+){1,3},? (?:oder|or|und|and) [\w-]+(?=\)?[.!]?$))?"
    r"|(?-i:[A-Z])\S*)\)?[.!]?$",
    re.IGNORECASE,
)
BESIDES = regex(
    r"\b(?:mit|als) (?:(?:einer|einem|abgeschlossener) )?"
    r"(?P<what>\w*(?:bildung|zertifikat|zertifizierung|qualifikation|kenntnissen?)\b"
    r"[^,;]*?)[.!]?$",
    re.IGNORECASE,
)
"""A training of its own: "kaufmännische Ausbildung, idealerweise mit Weiterbildung"."""
WHO_MAY_COME = regex(
    r"(?:\s[–—-]\s|[,;.]\s|^)(?:(?:auch|aber|and|but|also) )*"
    r"(?:(?:Quer|Wieder|Berufs)einsteiger|Berufsanfänger|Berufsrückkehrer|Bewerber|"
    r"career changers?|returners?|(?:new |recent )?graduates?|applicants?|candidates?|"
    r"people|beginners?)[^–—;.]*"
    r"\b(?:willkommen|gern(?:e)? gesehen|berücksichtigt|welcome|considered)"
    r"(?: \([^()]*\))?[.!]*$",
    re.IGNORECASE,
)
"""Who may apply, too, which asks nothing: "– Quereinsteiger sind willkommen"."""
OF_THE_PERSON = regex(
    r"(?:^|, )(?:Mindestalter(?: von)?:? \d\d Jahren?"
    r"|Wohn(?:ort|sitz|haft) [^,;:()]*\b"
    r"(?:Minuten|Kilometern?|km|Nähe|Umkreis|Umgebung)\b[^,;:()]*)(?=,|$)"
)
"""How old one is and how near one lives, beside what is asked of one's work."""
LAST_WISHED = regex(
    rf"^(?P<asked>(?!.*\b(?:such as|like|wie|z\. ?b|e\.g)\b)[^;:()]{{6,160}}), "
    rf"(?P<wish>(?!and\b|or\b|und\b|oder\b|but\b|aber\b|which\b|this\b|that\b|das\b|"
    rf"dies\w*\b|was\b|it\b|es\b)(?:(?! (?:or|oder|and|und) )[^,;:]){{2,40}} "
    rf"(?:is|ist|wäre|would be|wär) (?:\w+ )?{_WISHED})[.!]?$",
    re.IGNORECASE,
)
"""The last of several, and it alone: "Fluent German, good English, Polish is a "
"plus"."""
NO_MUST = regex(
    r"^(?P<what>[^,;:]{4,90}?)(?:"
    r" (?:ist|sind) keine? (?:muss|bedingung|voraussetzung|pflicht),?"
    r" (?:aber|jedoch|sondern) [^.,;]{3,40}"
    r"|,? (?:musst du|müssen sie|brauchst du|brauchen sie) (?:noch )?nicht(?: zu)? "
    r"(?:können|mitbringen|haben|kennen|beherrschen|sein),? (?:wäre|ist|hilft) (?:aber|"
    r"jedoch) [^.,;]{3,40}"
    r"|(?: (?:ist|sind|wären?)(?: \w+){0,3}| \w+),?"
    r" (?:sind |ist )?(?:aber|jedoch|doch|allerdings) (?:keine? |nicht )"
    r"(?:(?:zwingend|unbedingt)e? ?)?"
    r"(?:(?:ein )?(?:muss|bedingung|voraussetzung|pflicht)|erforderlich|notwendig"
    r"|nötig)?"
    r")[.!]?$",
    re.IGNORECASE,
)
"""A wish told with what it is not: "… ist ein Plus, aber keine Bedingung"."""
WISH = regex(
    r"^(?P<asked>[^,;]{6,90}|[^;]{6,90} (?:experience|knowledge|skills|degree|"
    r"equivalent|field|"
    r"\w*erfahrung|\w*kenntnisse)(?: \([^()]*\))?), (?P<wish>(?!and\b|or\b|und\b|"
    r"oder\b|bzw|which|this|that"
    r"|dies|was\b|das\b|but\b|aber\b|experience\b)[^,;]{2,50}? (?:"
    rf"{_BE} {_WISHED}|would help"
    r"|(?:an? |considered an? )(?:big |definite |real )?(?:plus|bonus|advantage|asset)"
    r"|(?:strongly )?(?:preferred|desirable)|nice[- ]to[- ]have"
    r"|von vorteil|wünschenswert|erwünscht|ein (?:\w+ )?(?:plus|vorteil)|der hammer"
    r"|(?:serait |est )?(?:appréciée?s?|souhaitée?s?|un (?:plus|atout)))[.!]?)$",
    re.IGNORECASE,
)
_ASKED_FIRST_TEXT = (
    "must should experience experienced expert expertise proficient proficiency "
    "ability able strong solid deep good great excellent exceptional outstanding "
    "effective demonstrated proven hands-on hands knowledge knowledgeable "
    "familiarity familiar understanding understand understands passion passionate "
    "willing willingness fluent fluency bachelor's bachelor master's degree high "
    "minimum at advanced working basic previous prior track highly highly-motivated "
    "self-starter self-motivated motivated comfortable comfort capable capability "
    "capacity interest background have has possess possesses valid proactive "
    "detail-oriented organized flexible very some relevant additional certified "
    "regular on-site secret proof thorough sound superior extensive significant"
)
ASKED_FIRST = frozenset(_ASKED_FIRST_TEXT.split())
"""Words that what is asked of a person begins with."""
_DONE_FIRST = (
    "attend travel mechanical technical analytical computer communication "
    "achieve act adapt adhere administer advise analyze analyse apply architect "
    "assist assure attend automate be build carry champion coach code collaborate "
    "communicate complete conduct configure contribute coordinate create debug "
    "define deliver demonstrate deploy design develop direct document draft drive "
    "elaborate engage enhance ensure establish evaluate execute facilitate follow "
    "foster gather guide handle help identify implement improve innovate install "
    "interact investigate keep lead leverage liaise maintain manage mentor monitor "
    "negotiate operate optimize optimise organize oversee own participate partner "
    "perform plan prepare present prioritize produce program promote provide "
    "recommend report represent research resolve respond responsible review run "
    "schedule scale secure select serve set ship solve source specify stay "
    "streamline supervise support take teach test train transform translate "
    "troubleshoot update use utilize validate verify work write creation development "
    "management coordination implementation du"
)
_NO_DEEDS_TEXT = (
    "mechanical technical analytical computer communication creation development "
    "management coordination implementation du creative"
)
_MORE_DEEDS_TEXT = (
    "answer arrange assign bake balance book bring calculate calibrate care carry "
    "check "
    "clean close cook count cover deal digitise digitize discuss draw edit empower "
    "escort "
    "estimate examine explain feed feel fill find fix forecast get give greet grow "
    "handle "
    "help hold host input inspect instruct inform join keep laminate learn listen load "
    "look make measure meet merge migrate model move observe obtain open order pack "
    "pick "
    "post process procure propose protect publish raise reach read receive reconcile "
    "record recruit reduce register repair reply restock rewrite roll sample sell send "
    "serve share shape sign sort spot start stock store submit survey tend track "
    "transport "
    "treat turn understand upload visit wash watch strip fit lay cut dig drive dust "
    "fold fetch hang hire iron knit launch lift loan mix mow paint plant polish press "
    "print prune ring rinse saw scan sew sharpen shift sweep tidy tie wrap weigh weld "
    "welcome win administer "
    "compile uphold safeguard cultivate originate close spearhead steer tackle author "
    "audit brief catalogue chair coach conserve curate deputise dispatch dispense "
    "nurture pitch pioneer scope script stage style supply introduce commission see "
    "hand fight raise lend earn pay reassure sterilise sterilize decorate calm"
)
DEEDS = frozenset(f"{_DONE_FIRST} {_MORE_DEEDS_TEXT}".split()) - frozenset(
    _NO_DEEDS_TEXT.split()
)
"""Verbs that what one does begins with."""
OPENERS = ASKED_FIRST | frozenset(_DONE_FIRST.split())
"""Words that items of requirement and duty lists begin with."""
