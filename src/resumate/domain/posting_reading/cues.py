"""
The words by which a clause asks, wishes, or is only there for the reader.
"""

import re

from resumate.domain.patterns import Said, regex

_POST_COVERS = r"(?:aufgaben\w*|stelle|tätigkeit\w*|position) (?:umfass|beinhalt)\w+"
_THERE_IS = (
    r"^there(?:['’]s| (?:is|are|will be)) (?:also |always )?(?:some|an?|occasional|"
    r"regular|plenty of|the odd) (?:[\w-]+ ){0,4}(?:work|duties|admin\w*|paperwork|"
    r"supervision|cleaning|tasks|driving|lifting)\b"
)
_IN_CHARGE = (
    r"\b(?:ownership of|in charge of|part of (?:the|this|your) (?:role|job)|"
    r"(?:responsible|verantwortlich|zuständig) (?:for|für))\b"
)
NICE = Said(
    r"\b(?:an?|as|is|are|be|considered|definite|big|huge|strong|clear|real|distinct|"
    r"added) "
    r"(?:plus|bonus|advantage|asset)\b(?! of)|\b(?:plus|bonus|advantage|asset)[.)!]*$|"
    r"^(?:plus|bonus|advantage|asset)(?: points?)?(?:\s*:| for\b| if\b)",
    r"\b(?:is|are|be) (?:also |always |very |most )?(?:welcomed?|helpful|useful|handy)"
    r"\b|\bgiven preference\b|\bpreference (?:will be )?(?:given|for|to)\b|"
    r"\(kein muss\)|\bdu hast vielleicht\b|\bein (?:\w+ )?vorteil\b|"
    r"\bwelcome[.)!]*$|\bwould help[.)!]*$|\bwillkommen[.)!]*$|"
    r"\b(?:would|might|'d) be (?:\w+ly )?(?:nice|great|lovely|good|brilliant|"
    r"handy|ideal|"
    r"super|fantastic|perfect|wonderful|amazing|cool|beneficial|valuable)\b(?! "
    r"(?:to|if|"
    r"at)\b)|\b(?:is|are) nice(?=$|[.,;!])|"
    r"\b(?:ist|sind) (?:\w+ )?(?:hilfreich|nützlich|schön|toll|super|ideal|praktisch|"
    r"gern(?:e)? gesehen|ein (?:plus|pluspunkt|bonus)|kein muss|"
    r"(?:keine|nicht) (?:bedingung|pflicht|voraussetzung))\b|"
    r"\bwird (?:sehr )?gerne? gesehen\b|\bein plus[.)!]*$|\bhat es (?:hier "
    r")?leichter\b|"
    r"\bwünschen wir uns[.)!]*$|"
    r"\b(?:strongly |highly |is |are |would be )*(?:preferred|preferable|desirable|"
    r"desired|"
    r"beneficial|advantageous|appreciated|nice[- ]to[- ]have|optional)\b(?! by)",
    r"\b(?:we|i|would|strongly) prefer\b|^as would\b|\bhighly regarded\b",
    r"\b(?:ideally|preferably|bonus points?|nice to have|not required)\b",
    r"\b(?:von vorteil|wünschenswert|(?<!un)erwünscht|vorteilhaft|idealerweise|"
    r"im idealfall|am besten|gern "
    r"gesehen|gerne? auch|"
    r"bestenfalls|nice-to-have|ein plus|wären? (?:\w+ )?(?:toll|super|schön|"
    r"klasse|spitze|prima|gut|ideal|hilfreich|nützlich|perfekt|ein traum|der hammer)|"
    r"wär (?:toll|super|schön|gut|klasse|prima)|"
    r"vorzugsweise|"
    r"optional)\b",
    r"\b(?:serait|est|sont|seraient|constitue\w*)? ?(?:un (?:vrai |réel |gros )?"
    r"(?:plus|atout)|souhaitée?s?|souhaitables?|appréciée?s?|appréciables?|"
    r"bienvenue?s?|"
    r"idéalement|de préférence|facultatif|facultative)\b",
    r"\b(?:se valorar[áa]n?|se valoran?|valoramos|valorables?|a valorar|deseables?|"
    r"idealmente|preferible(?:mente)?|preferentemente|recomendables?|"
    r"(?:es|será|sería) un plus)\b",
    r"\b(?:en fordel|et plus|meriterande|auspicabile|gradit[ao]|een pré|desejável|"
    r"mile widziane)\b",
)
MUST = Said(
    r"\bmust(?! not)\b|\b(?:is|are|be|being) (?:\w+ )?(?:required|mandatory|essential|"
    r"necessary|needed|indispensable)\b|(?<!as )(?<!if )(?<!when )(?<!where )"
    r"\b(?:required|mandatory|essential|needed)[.)!]*$|^required\b|\brequires?\b|"
    r"\b(?:you(?:'ll| will)?(?: also)?|candidates?|applicants?|we) need\b|\ba must\b|"
    r"\bprerequisite\b|"
    r"\bat least\b",
    r"\b(?:ist|sind) (?:\w+ )?(?:pflicht|bedingung|ein muss)\b|"
    r"\b(?:zwingend|erforderlich|voraussetzung|vorausgesetzt|notwendig|unerlässlich|"
    r"setzen wir voraus|benötig\w+)\b",
    r"\b(?:exigée?s?|requise?s?|obligatoires?|impératif|imprescindibles?|"
    r"requerid[oa]s?|"
    r"obligatori[oa]s?|necesari[oa]s?|se requiere|indispensables?)\b",
)
ASKS = Said(
    r"(?<!customer )(?<!guest )(?<!user )(?<!patient )(?<!shopping )(?<!employee )"
    r"\bexperience (?:in|with|of|from|working|using|building|as|designing|developing|"
    r"on)\b",
    r"\b(?:hands-on|proven|prior|previous|professional|relevant|solid|strong|working|"
    r"extensive|practical|demonstrated) (?:\w+ ){0,2}(?:experience|knowledge|skills|"
    r"understanding|background|track record|ability)\b",
    r"\b(?:licen[sc]e|certificate|certification|degree|diploma)\b|"
    r"\b(?:proficien(?:t|cy)|knowledge of|familiar(?:ity)? with|understanding of|"
    r"abilit(?:y|ies) to|able to|skilled in|expertise in|command of|fluen(?:t|cy) in|"
    r"fluent (?:english|german|french)|degree in|background in|qualified)\b",
    r"^(?:min(?:imum)?\.?|at least|mind(?:estens)?\.?) ?(?:of )?\d+\+? ?"
    r"(?:years?|yrs|jahre)\b|^hands[- ]on with\b|\bsetzen wir voraus\b|"
    r"\b(?:sind|ist) (?:ihnen|dir) (?:vertraut|geläufig)\b|"
    r"\b(?:liegt|liegen) (?:dir|ihnen)\b|\b(?:fällt|fallen) (?:dir|ihnen) leicht\b|"
    r"\b(?:macht|machen) (?:dir|ihnen) (?:\w+ )?(?:spaß|freude)\b|"
    r"\b\d+\+? (?:years?|yrs|jahre|ans|años)\b.{0,40}\b(?:experience|erfahrung|"
    r"expérience|"
    r"experiencia)\b",
    r"\byou(?:'ll| will)?(?: also| do| really| just| only)? need\b|\byou(?:'re| are| "
    r"have|'ve| should| need| "
    r"possess| bring| hold| know| understand| speak| can|"
    r"(?:'ll| will) be (?:confident|comfortable|familiar)|r "
    r"(?:\w+ )"
    r"{0,3}(?:approach|attitude|level|skills|experience|background))\b",
    r"\b(?:candidates?|applicants?|person|someone|individual|post ?holder) (?:\w+ "
    r"){0,3}(?:with|who|"
    r"should|must|will have|will be|has|have|needs?)\b",
    r"\bwe (?:expect|require|ask|need(?! (?:\d|two|three|four|five|more|another))|"
    r"look for)\b|\byou must\b|"
    r"\b(?:looking for|seeking)\b",
    r"\b(?:du (?:hast|bist|bringst|verfügst|besitzt|kennst|sprichst|beherrschst|"
    r"arbeitest)|(?:du|sie) (?:sollte(?:st|n)|brauch(?:st|en))|"
    r"(?:sollte(?:st|n)|brauch(?:st|en)) (?:du|sie)|"
    r"sie (?:haben|sind|bringen|verfügen|besitzen|sprechen|beherrschen|kennen)|"
    r"erfahrung(?:en)? (?:in|mit|im)|kenntnisse|abgeschlossene\w*|wir erwarten|"
    r"berufserfahrung|hast du|bringst du|haben sie|verfügen sie)\b",
    r"\b(?:vous (?:avez|êtes|maîtrisez|possédez|justifiez|disposez|parlez|connaissez)|"
    r"tu (?:as|es|maîtrises|possèdes|parles|connais)|expérience (?:en|de|dans|avec|d)|"
    r"maîtrise (?:de|des|du|d)|connaissances? (?:de|des|en|du)|titulaire d|diplôm\w+|"
    r"ans d'expérience)\b",
    r"\b(?:experiencia (?:en|con|de|mínima)|conocimientos? (?:de|en)|dominio de|"
    r"nivel (?:alto|avanzado|nativo) de|titulación|grado en|"
    r"(?:tienes|cuentas con|dominas|eres|posees|hablas))\b",
    r"\b(?:(?:at )?du (?:har|er|kan|brænder|trives)|erfaring med|forventer vi|"
    r"(?:du )?är (?:du )?|erfarenhet av|ervaring met|esperienza (?:in|con)|"
    r"experiência (?:em|com)|doświadczenie w)\b",
)
DUTY = Said(
    r"^under (?:the )?(?:\w+ ){0,2}(?:supervision|direction|guidance)\b",
    r"^as (?:an? |our |the )?[^,.;]{3,60}?,? you (?:will )?[a-z]+\b",
    r"^our (?:[a-z][\w/-]* ){1,4}(?:[a-z]{3,}s)\b(?! (?:are|is|was|have)\b)",
    r"^the (?!department|company|agency|firm|team|group|unit|office|city)(?:\w+ "
    r"){1,4}(?:provides|manages|supports|leads|performs|oversees|"
    r"coordinates|"
    r"assists|maintains|develops|ensures|plans|serves|works|supervises|prepares|"
    r"handles)\b",
    r"^sie (?!überzeugen|begeistern|sollten|brauchen|lernen|müssen|kennen|besitzen|"
    r"genießen|haben|sind|sprechen|bringen|verfügen|erhalten|"
    r"bekommen|profitieren|"
    r"können|"
    r"möchten|suchen|finden|wollen|interessieren)[a-zäöüß]{3,}(?:en|n)\b",
    r"^du (?!hast|bist|bringst|verfügst|sprichst|kannst|solltest|musst|brauchst|"
    r"lernst|kriegst|genießt|erhältst|bekommst|möchtest|"
    r"willst|"
    r"suchst|findest|magst|profitierst|kennst)[a-zäöüß]{2,}[sßz]t\b",
    r"\byou(?:'ll| will| would|'d)\b(?! need| have\b)",
    r"\b(?:the|this|our|he or she|she|he|they|candidate|incumbent|ideal \w+) ?"
    r"(?:[\w/&-]+ ){0,6}will (?!not|receive|get|find|require|need|have|impact|offer|"
    r"give)"
    r"(?:also )?[a-z]",
    r"\b(?:responsible|responsibility|accountable) for\b|\bresponsibilities\b|"
    r"\bduties\b",
    r"\bthe (?:role|position|job) (?:involves|includes|entails|consists|is about|"
    r"covers)\b",
    r"\b(?:tasks?|work) (?:include|are|will|is to)\b",
    _THERE_IS,
    _IN_CHARGE,
    r"\b(?:du (?:wirst|entwickelst|übernimmst|verantwortest|unterstützt|betreust|"
    r"planst|"
    r"gestaltest|arbeitest|führst|leitest|erstellst|koordinierst|sorgst|berätst|"
    r"treibst|"
    r"analysierst|begleitest)|sie (?:werden|entwickeln|übernehmen|verantworten|"
    r"unterstützen|betreuen|planen|gestalten|führen|leiten|erstellen|koordinieren)|"
    rf"{_POST_COVERS}|"
    r"zu (?:deinen|ihren) aufgaben|verantwortlich für)\b",
    r"\b(?:vous (?:serez|aurez|participerez|travaillerez|assurerez|développerez|"
    r"gérerez|"
    r"\w+erez|\w+irez)|tu (?:seras|\w+eras|\w+iras)|chargée? d|responsable d)\b",
    r"\b(?:te encargarás|serás|participarás|trabajarás|desarrollarás|gestionarás|"
    r"\w{3,}arás|se encargará|responsable de|te ocuparás)\b",
    r"\b(?:du (?:skal|vil|kommer|får)|(?:je|u) (?:gaat|zult|bent verantwoordelijk)|"
    r"ti occuperai|serás|będziesz)\b",
)
PAID = Said(
    r"[$€£] ?\d[\d.,]* ?/ ?(?:h|hr|std)\b",
    r"(?:[$€£]|\b(?:eur|euro|usd|gbp|nok|dkk|sek|chf)\b).{0,30}\b(?:per|pr|an|a|"
    r"/) ?(?:hour|"
    r"year|month|week)\b|\d (?:per|an|/) ?hour\b",
    r"^(?:show (?:more|less)|(?:read|see|learn) more|save|share|apply)$",
)
WISH_TO_YOU = regex(
    r"^(?:det er en fordel|es (?:ist|wäre) (?:von vorteil|wünschenswert|schön)|"
    r"(?:super|toll|schön|ideal|fein|klasse|prima|perfekt) (?:wäre(?: es)?|ist es)|"
    r"(?:it(?: is| would be|'s|'d be)|we(?: would|'d) be) (?:also )?"
    r"(?:an? (?:plus|advantage|bonus)|great|nice|lovely|good|delighted|happy|ideal|"
    r"desirable)|we(?: would|'d) love it)\b"
    r"(?=.* (?:if|when|that|to|wenn|dass|hvis) )"
    r"(?:,? (?:if|when|wenn) (?:you(?:'ve)?|du|sie|ihr) (?:also |auch )?(?:have |had )?"
    r"(?P<what>\S.*?)(?:,? and if you\b.*)?[.!]*$)?",
    re.IGNORECASE,
)
NOT_ASKED = regex(
    r"\b(?:but |and |though )?(?:is |are )?not (?:an? |strictly |absolutely "
    r")?(?:requirement|"
    r"required|necessary|essential|mandatory|must|deal[- ]?breaker)\b|"
    r"\b(?:when|where|as|if)(?: it(?:'s| is))? (?:needed|required|necessary)\b",
    re.IGNORECASE,
)
ABOUT_OTHERS = Said(
    r"^(?:your (?:colleagues|manager|team|new|future|career)|we|we're|we've|our|us|"
    r"here|there|it|it's|this|these|those|that|they|their|its|"
    r"such|so|at(?! least| du )|imagine|if|whether|when|because|since|as "
    r"(?:a|an|the|our|part)|"
    r"employees|founded|with (?:over|more|us)|in (?:this|addition|our)|"
    r"wir|unser\w*|unsere\w*|bei|es|das|dies\w*|mit|als|nous|notre|nos|chez|c'est|ce|"
    r"il|elle|nosotros|nuestr\w+|en|somos|vi|vores|det|i)\b",
)
GERMAN_ACT = regex(
    r"(?:(?i:Das|Die|Den|Der|Dem|Beim?|Mit|In|Im|Am|Auf)"
    r"(?: (?:de[mnr]|die|das|eine?[mnr]?|unsere?[mnr]?))? [A-ZÄÖÜ]\S*(?: [^.,;]+)? "
    r"[a-zäöüß]+e?[lr]?n|(?i:das) [A-ZÄÖÜ][a-zäöüß]+(?:en|ern|eln)"
    r"(?: (?:bei|von|vom|der|des|und|in|im|mit|an|auf|zu[mr]?|sowie|für|gegen)\b.*)?)"
    r"[.;,]?$"
)
"""What is done to something, also as a thing: "Das Budget verwalten", "das
Einschreiten bei Mängeln"."""
INVITES = Said(r"^(?:join|come)\b")
ANAPHORA = Said(
    r"^(?:this|these|those|that|they|such|it|both|same (?:with|for|goes)|the "
    r"latter|letztere\w*|dies\w*|"
    r"diese\w*|cela|ceci|esto|estas?)"
    r"\b(?! (?:role|position|job|post) (?:requires|involves|includes|entails|demands|"
    r"may "
    r"require))",
)
APPLYING = Said(
    r"\bfragen beantwortet (?:ihnen|dir|euch|gerne?)\b|"
    r"^(?:ähnliche jobs|diese anzeige)\b|"
    r"^call [^.]{3,40} on (?:\d+ ?){3}",
    r"\bfreu(?:t|en) (?:sich|uns) (?:schon )?(?:auf|über) (?:ihre|deine|eure)\b|"
    r"\b(?:your|ihre|deine) (?:vollständigen )?(?:bewerbungs)?unterlagen\b",
    r"\b(?:to apply|apply (?:now|here|online|today|by|via|through|directly|at|with)|"
    r"^(?:share|tell us|let us know) if you\b|please (?:apply|send|submit|email|"
    r"e-mail|contact|visit|see|note|include|go|mail|"
    r"add|tell|mention|let us|quote)|"
    r"click|your application|applications? (?:are|will|must|should|by|is)|"
    r"(?:send|submit|forward|attach) (?:us )?(?:(?:your|a|the) )?(?:cv|resume|résumé|"
    r"application|cover letter)|cover letter|job id|search for job|"
    r"closing date|deadline (?:is|for)|shortlisted|only (?:those )?candidates|"
    r"(?:is|are) part of (?:the|our) (?:\w+ )?(?:procedure|process|selection)|"
    r"will be (?:contacted|closed|considered|notified|held|invited|conducted)|"
    r"(?:perform )?(?:other )?related (?:work|duties)$|other (?:related )?duties|"
    r"and be part of a|^alternatively\b|appreciate (?:the|your) interest|"
    r"we look forward to|accept applications|interviews? will)\b",
    r"^(?:cvs?|r[eé]sum[eé]s?) (?:is|are) (?:also )?(?:welcome|accepted)\b|"
    r"^let us know (?:if|when|whether|what|how)\b",
)
BOILERPLATE = Said(
    # who may apply, and that all of them are welcome
    r"^(?:\W|also |we (?:\w+ )?welcome )*(?:applications?|bewerbungen) (?:\w+ ){0,3}?"
    r"(?:from|von|aller|by)\b",
    r"^(?:women|men|students|graduates|people|persons|anyone|frauen|männer|menschen)\b"
    r"[^.]{0,60}\b(?:can|may|können|dürfen) (?:also |auch )?(?:apply|sich bewerben)\b|"
    r"\bproportion of (?:interviews|applicants|candidates)\b|\boffered to (?:all )?"
    r"(?:disabled )?(?:applicants|candidates)\b|"
    r"\b(?:methods of|help with (?:your|the)|adjustments? (?:to|for|in) (?:your|the)) "
    r"(?:application|interview|recruitment)\b",
    # what the page says of itself and of the law
    r"\b(?:is|are) not responsible for\b|\bposting (?:has been|was|is) (?:provided|"
    r"posted|published)\b|"
    r"^report (?:potential |any |a )?(?:misuse|abuse|problem|fraud|error|issue)\b|"
    r"\b(?:sent|straight|delivered|direct(?:ly)?) to your (?:e-?mail|inbox)\b|"
    r"\brequires? (?:us|employers|the (?:company|employer|university|council)) to\b|"
    r"^(?:note|important notice|disclaimer|hinweis) ?: .*\b(?:posting|anzeige|website|"
    r"page|seite)\b|"
    r"\b(?:change|änderung)\w* (?:\w+ ){0,3}(?:bleib(?:t|en) vorbehalten|reserved)\b|"
    r"\b(?:bleib(?:t|en)|sind) (?:\w+ )?vorbehalten\b|"
    r"\bbank (?:account|or payment|or credit card) details\b|"
    r"^(?:informal )?(?:visits?|calls?|enquir\w+|discussions?|chats?|questions) (?:\w+ "
    r"){0,3}?(?:is|are) (?:\w+ )?welcomed?\b|"
    r"\byou (?:have|had) not heard (?:from us|back)\b|\bhigh volume of applica|"
    r"\bhope (?:you(?:['’]re| are)|this finds you|all is)\b|\breference code for\b",
    # what the training is like
    r"\b(?:apprenticeships?|traineeships?|placements?|courses?) (?:includes?|is spent|"
    r"are spent|lasts?|involves? time)\b|\bspecialist training\b|"
    r"\byou(?:['’]ll| will) (?:study|spend|attend (?:\w+ ){0,2}(?:college|weeks?|days?|"
    r"classes|courses?))\b|"
    r"\b(?:besuchst du|besuchen sie|du besuchst|sie besuchen) (?:\S+ ){0,6}?"
    r"(?:die |das |eine |unsere )?\w*(?:berufs|fach)?(?:schule|kolleg|akademie)\b",
    r"^(?:career[- ]changers?|returners?|beginners?|newcomers?|(?:recent )?graduates?|"
    r"veterans?|(?:quer|wieder|berufs)(?:ein|an)\w+)(?: \w+){0,4} (?:is|are|sind) "
    r"(?:\w+ )?(?:welcome|encouraged|willkommen)\b",
    r"\b(?:busca|precisa|necesita|selecciona|desea) incorporar\b",
    r"\bcommitted to (?:safeguarding|the safety)\b",
    r"^(?:most days |some days )?(?:you|(?:the )?post ?holder)(?:'ll| will) be "
    r"(?:the (?!go-to)|our |out |part of|based |evaluated|assessed)",
    r"\bequal[- ]opportunit|\b(?:eeo|eoe|e\.o\.e)\b|\bregardless of (?:race|any|their|"
    r"age|"
    r"gender|sex|religion)|\bwithout regard to\b|\bprotected (?:veteran|class|by|"
    r"status|"
    r"categor)|\b(?:sexual orientation|gender identity|national origin|marital status|"
    r"veteran status|disabilit(?:y|ies) status)\b|\breasonable accommodations?\b|"
    r"\bguaranteed an interview\b|\baffirmative action\b|"
    r"\bdiverse (?:applicants|candidates|backgrounds)\b",
    r"\b(?:authori[sz]ed|authori[sz]ation|eligible|eligibility|right|permit|permitted|"
    r"legally) to work\b|\bwork (?:visas?|permit|authori[sz]ation)\b|\bvisa sponsor|"
    r"\bsponsor(?:ship)?\b.{0,30}\bvisas?\b|\b(?:residency|citizenship|permanent "
    r"residen|"
    r"u\.?s\.? citizens?|background (?:check|investigation|screening)|drug (?:test|"
    r"screen))",
    r"\b(?:wir bieten|bieten wir|wir freuen uns auf|bewerben sie sich|bewirb dich|ihre "
    r"bewerbung|deine bewerbung|bewerbungsunterlagen|gehaltsvorstellung\w*|"
    r"eintrittstermin|"
    r"schwerbehindert\w*|datenschutz\w*|gleichstellung|unabhängig von (?:geschlecht|"
    r"herkunft|alter))\b",
    r"\b(?:nous (?:vous )?offrons|nous proposons|postulez|envoyez|votre candidature|"
    r"lettre de motivation|égalité des chances|handicap|tickets? restaurants?|"
    r"mutuelle)\b",
    r"\b(?:ofrecemos|te ofrecemos|envía(?:nos)?|enviar|inscríbete|postúlate|igualdad "
    r"de "
    r"oportunidades|tu cv|currículum|discapacidad)\b",
    r"\b(?:we offer|we pay|offers? you|we provide you|you(?:'ll| will)? (?:get|receive|"
    r"enjoy|benefit|find|love|be (?:rewarded|offered|paid|provided|surrounded|part of|"
    r"joining|"
    r"based|located|reporting|given|able|encouraged|eligible|proud|notified|contacted)|"
    r"have (?:the )?(?:opportunity|chance|access|a chance)|join|"
    r"report(?! (?!(?:directly |in)?to\b))|learn|"
    r"feel|see people)|you(?:'re| are) (?:highly )?(?:encouraged|welcome|invited|free)|"
    r"you can (?:influence|also get|quickly|work from|find|choose)|"
    r"you(?:'ll| will) be the (?:person|one|face|glue|kind of|heart)\b|"
    r"you take home|you want to|your new (?:base|home)|your reference is)\b",
    r"\b(?:salary|compensation|per annum|paid (?:time off|holidays|"
    r"training|vacation|leave|parental)|401\(?k\)?|pto|"
    r"dental(?! (?:office|practi|nurs|care|clinic|surger|assist|team|hygien))|"
    r"vision (?:insurance|plan|"
    r"benefits)|health insurance|life insurance|pension|stock options|"
    r"(?<!private )(?<!racial )(?<!social )(?<!health )(?<!gender )equity|vacation "
    r"days|"
    r"days? (?:of )?(?:vacation|holiday|annual leave)|parental leave|free (?:breakfast|"
    r"lunch|snacks|coffee|parking)|gym|wellness program|discount|tuition|"
    r"competitive (?:pay|package|compensation|benefits)|bonus scheme|annual bonus|"
    r"referral bonus|meal allowance|urlaubstage|tage urlaub|jobticket|betriebliche "
    r"altersvorsorge|bezuschuss\w*|weihnachtsgeld)\b|"
    r"^(?:dienst|firmen)(?:rad|wagen|fahrzeug|handy)\b",
    r"\b(?:ctc|lpa)\b",
    r"\b(?:may be substituted|specific activities may change|other duties may|"
    r"(?:however,? )?all candidates must (?:have|possess)|special notes?|to be "
    r"eligible for "
    r"placement|following is a summary|listed below are|appointments? (?:\w+ "
    r"){0,6}(?:are|will be)|"
    r"not acceptable|qualification requirements|(?:in|under) [\"“]\d[\"”]? above|"
    r"(?:will|to) (?:serve as (?:the|an?)|report (?:directly )?to)|forventer vi$|"
    r"guarantee that you|maximum tenure|no student shall|oversight approval|"
    r"employment is conditioned|will not be considered|will be considered|"
    r"experience credit|intended to describe|not (?:an )?exhaustive|not a complete "
    r"list|"
    r"may be performed|subject to change|at any time without notice|"
    r"recruitment agenc|third part(?:y|ies) recruit|privacy (?:policy|notice)|cookies?|"
    r"terms (?:of use|and conditions)|all rights reserved|copyright|©|share this job|"
    r"save (?:this )?job|sign in|"
    r"(?<!the )log ?in|back to (?:top|search)|skip to|view all jobs|"
    r"similar jobs|report this job|posted (?:on|\d+)|\d+ (?:days?|hours?) ago)\b",
    r"https?://|www\.|[\w.+-]+@[\w-]+\.\w|\bphone\b.{0,20}[\d<]|<contact>|\[phone|"
    r"\[e-?mail",
)
ASKS_OPENLY = Said(
    _THERE_IS,
    rf"\b{_POST_COVERS}",
    r"\b(?:you(?:'ll| will| should| must| need| bring| have)|requires?|"
    r"we (?:\w+ )?(?:expect|ask|prefer|require)|looking for|you to|"
    r"wir erwarten|du (?:bringst|hast)|forventer|in particular|must|"
    r"wirst du|hast du|vous (?:serez|aurez|devez)|serás|deberás)\b",
)
OF_THE_PERSON = Said(
    r"^(?:your(?! (?:colleagues|manager|team|new|future|career)\b)|you (?:are|have|"
    r"should|must|need|bring|possess|could)|the (?:ideal |right |"
    r"successful )?candidate|candidates|applicants|"
    r"(?:du|sie) (?:sollte(?:st|n)|brauch(?:st|en)))\b",
    r"^(?!(?:gain|acquire|share|use|apply|build|provide)\b).{0,60}\b(?:\d+\+? "
    r"years?.{0,30}"
    r"experience|degree in|fluent in|proficien(?:t|cy) (?:in|with)|"
    r"(?<!customer )(?<!guest )(?<!user )(?<!patient )experience (?:with|in)|"
    r"knowledge of)\b",
)
IN_CHARGE = Said(_IN_CHARGE)
WILL_BE_SO = Said(
    r"(?:\bwill|'ll) (?:also )?be (?:proficient|experienced|skilled|able|familiar|"
    r"fluent|confident|comfortable|knowledgeable|organi[sz]ed|motivated|passionate|"
    r"an? |well|highly|"
    r"very)",
    r"^\S+ ?(?:\S+ ){0,4}(?:will|'ll) (?:also )?(?:have|possess|bring|hold|need)\b",
)
ONLY_LOOKING = Said(r"\b(?:looking for|seeking|seeks|hiring|searching for)\b")
A_QUALITY = Said(
    r"\b(?:experience|knowledge|skills?|degree|passion|understanding|ability|"
    r"expertise)\b"
)
HELD = Said(
    r"^(?:also |already |ideally )*(?:have|possess|hold) (?!(?:regular|weekly|daily|"
    r"monthly|meetings|responsibility|oversight|fun|the (?:keys|budget))\b)"
    r".{0,60}?\b(?:degree|gcses?|a[- ]levels?|nvq|experience|knowledge|qualifications?|"
    r"licen[sc]e|certificat\w+|diploma|skills?|understanding|abilit\w+|background|"
    r"registration|record|eye|interest|passion|english)\b",
    r"^be (?:\w+ly )?(?:able|willing|prepared|happy to|comfortable|confident|"
    r"patient|calm|"
    r"kind|reliable|punctual|flexible|physically fit|fit|organi[sz]ed|fluent|qualified|"
    r"registered with|trained|educated|good (?:with|at)|eligible|over \d|aged|"
    r"at least \d|self[- ]\w+|friendly|honest|hard[- ]working|motivated|enthusiastic|"
    r"passionate|literate|numerate|computer[- ]literate)\b",
)
"""What the holder of the post is or has, among what they will do."""
NOT_NEEDED = Said(
    r"\b(?:musst du|müssen sie|brauchst du|brauchen sie) (?:\w+ )?(?:nicht|keine?n?)\b|"
    r"^(?:du musst|sie müssen) (?:nicht|keine?n?)\b|"
    r"\byou (?:do not|don['’]t) (?:need|have) to\b",
    r"^kein muss\b|^no\b.{0,60}\b(?:required|needed|necessary)\b|\b(?:is|"
    r"are) not (?:required|"
    r"needed|"
    r"necessary)\b",
)
ENDS_AS_NICE = Said(
    r"\b(?:is|are|would be|sind|ist|wären) (?:an? |ein |of )?(?:plus|pluses|bonus|"
    r"advantage|advantageous|beneficial|desirable|helpful|useful|welcome|preferred|"
    r"von vorteil|wünschenswert|ein plus|willkommen)[.!]*$|\bwould help[.!]*$|"
    r"\bwould be (?:nice|great|lovely|good|brilliant|handy|ideal|super|perfect)[.!]*$|"
    r"\bwären? (?:gut|toll|super|schön|ideal|klasse|prima)[.!]*$|\bein plus[.!]*$|"
    r"\bwünschen wir uns[.!]*$"
)
ENDS_AS_MUST = Said(
    r"\b(?:required|a must|essential|mandatory|erforderlich|pflicht|exigée?s?|"
    r"imprescindible)[.)!]*$"
)
IS_MUST = Said(
    r"\b(?:is|are|ist|sind) (?:required|a must|essential|mandatory|erforderlich|"
    r"pflicht|(?:eine? )?(?:muss|bedingung|voraussetzung))[.)!]*$"
)
ONLY_MODAL = regex(
    r"\((?:(?:strongly|highly|is|are|would be|a|an|definite|big)\s)*(?:nice[- ]to[- "
    r"]have|"
    r"preferred|desirable|desired|plus|bonus|optional|an advantage|advantage|required|"
    r"regarded|"
    r"must|"
    r"von vorteil|wünschenswert|kein muss|souhaitée?|appréciée?|un (?:plus|atout)|"
    r"deseable|"
    r"not required)\)",
    re.IGNORECASE,
)
SAID_MUST = Said(r"\bmust\b|\b(?:is|are|be) required\b|\brequired$")
STACK = Said(
    r"\b(?:our|the) (?:current )?(?:tech(?:nology)? )?stack\b",
)
WE_EXPECT = regex(r"We (?:expect|require|ask for|look for|need) ")
WE_USE = regex(r"We(?:'re| are)? (?:use|using|work with|run on|build with) (?=[A-Z])")
