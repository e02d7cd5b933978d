"""
Headings of postings, in several languages: whole ones, and words of those that are
worded freely.
"""

from resumate.domain.patterns import Said
from resumate.domain.posting_reading.parts import Part

_MODIFIERS = (
    "(?:the|a|an|your|our|my|some|key|core|main|primary|principal|major|general|"
    "minimum|"
    "min|basic|essential|required|mandatory|necessary|technical|professional|personal|"
    "specific|typical|daily|day-to-day|job|position|role|candidate|other|additional|"
    "relevant|soft|hard|functional|formal|academic|educational|work|special|"
    "behaviou?ral|important|expected|successful|ideal|particular|related|"
    "industry|critical|qual|who|that)"
)
_MUST_NOUNS = (
    "(?:requirements?|qualifications?|skills?(?: ?sets?)?|competenc(?:y|ies|es)|"
    "experiences?|abilit(?:y|ies)|knowledge|education|credentials|prerequisites?|"
    "pre-requisites?|must[- ]haves?|musts|criteria|backgrounds?|attributes|expertise|"
    "eligibility|profile|person specification|specifications?|capabilities|"
    "licen[sc]es?|"
    "certifications?|candidate|traits|needs|qualities)"
)
_DUTY_NOUNS = (
    "(?:responsibilit(?:y|ies)|dut(?:y|ies)|tasks?|accountabilities|functions|"
    "activities|"
    "deliverables|objectives|scope of work|day[- ]to[- ]day|goals|mission|"
    "areas of responsibility)"
)
_NICE_WORDS = (
    "(?:nice|good|great)[- ]to[- ]haves?|nice(?: but .{0,30})?|preferred|preferable|"
    "preferences|desired|"
    "desirable|bonus(?:es)?(?: points?| skills?| if)?|plus(?:es)?|optional|optionally|"
    "ideally|advantages?|advantageous|assets?|extra credit|pluspoints?|added value|"
    "not required|would be great|we'd love|icing on the cake|cherry on (?:top|the "
    "cake)|"
    "(?:even )?better(?: still)? if.{0,20}|even better|"
    "better still|extras?|brownie points|not essential|"
    "stand(?:s|ing)? out|(?:would|it'd|will) (?:be (?:great|nice|lovely|good|helpful|"
    "amazing|cool)|help|impress).{0,20}|would love.{0,12}|feathers? in your cap|"
    "helpful|delighted|if you also.{0,20}|i-(?:tüpfelchen|punkt)|even more|(?:if "
    ")?you (?:might|may|could) also.{0,20}"
)


def _listed(nouns: str) -> str:
    one = rf"(?:{_MODIFIERS} )*{nouns}"
    return rf"{one}(?:(?: and | & |/| / | or |, )(?:{one}|{_MODIFIERS}))*"


_TAIL = (
    r"(?: (?:for|of|in|to|about) (?:the|this|our|your) "
    r"(?:role|position|job|post|team|candidate|ideal candidate|success))?"
)
# The order matters: "preferred qualifications" is nice, "benefits and duties" is duty.
STRICT: tuple[tuple[Part, Said], ...] = (
    (
        Part.NICE,
        Said(
            r"(?!desired (?:candidate|applicant)s?'? profile$)"
            rf"(?:{_MODIFIERS} )*(?:{_NICE_WORDS})(?: (?:{_MODIFIERS} )*{_MUST_NOUNS})?"
            rf"(?:(?: and | & |/)(?:{_MODIFIERS} )*{_MUST_NOUNS})?{_TAIL}",
            rf"{_MUST_NOUNS} (?:{_NICE_WORDS})",
            r"additional (?:experience|skills|qualifications)(?: \(not required\))?",
            r"(?:also )?(?:useful|handy|welcome|appreciated|(?:well|highly) regarded)"
            r"(?: too| as well)?|"
            r"we(?:'d| would) (?:also )?(?:like|love|value|welcome|appreciate)"
            r"(?: to (?:see|have|hear about))?(?: (?:too|as well|if you(?: have)?))?",
            r"(?:it(?:'s| is| would be) )?(?:a |an |considered )?(?:big |definite )?"
            r"(?:plus|bonus|asset|advantage)(?: if)?(?: you(?: have)?)?",
            r"(?:tech(?:nology|nical)? stack|technologies|our (?:tech )?stack|"
            r"tools(?: we use)?|(?:the )?stack|tools and technologies|tech we use)",
            r"(?:das|schön|toll|super|fein|prima) wäre(?: es)?"
            r"(?: (?:außerdem|ausserdem|auch|zudem|noch))?|"
            r"(?:(?:außerdem|ausserdem|zudem|darüber hinaus|ferner) )?"
            r"(?:erwünscht|wünschenswert|hilfreich|nützlich|vorteilhaft|von vorteil|"
            r"gern gesehen)"
            r"(?: (?:ist|sind|wären?)(?: (?:außerdem|ausserdem|auch|zudem|ferner))?)?|"
            r"(?:(?:darüber hinaus |außerdem |zudem )?freuen wir uns|wir freuen uns)"
            r"(?: (?:auch|außerdem|zudem))? über|"
            r"(?:(?:darüber|hierüber) freuen wir uns|worüber wir uns (?:\w+ )?freuen)"
            r"(?: (?:auch|noch|besonders|außerdem|zudem))*|das freut uns|"
            r"(?:nicht|kein\w*) (?:zwingend|nötig|notwendig|erforderlich|muss|pflicht|"
            r"bedingung|voraussetzung),? (?:aber|doch|jedoch) .{2,30}|"
            r"(?:bonus|plus|extra)punkte gibt(?: e|['’])s (?:für|bei|mit)|"
            r"gerne? gesehen,? aber (?:nicht|kein\w*) "
            r"(?:\w+ )?(?:bedingung|pflicht|muss)|"
            r"(?:schön|toll|super|prima|gut),? wenn (?:du|sie|ihr)"
            r"(?: (?:auch|außerdem|noch|schon|hast|haben|habt|mitbringst|mitbringen))*|"
            r"(?:das|dies) wäre (?:außerdem|ausserdem|auch|zudem|noch) "
            r"(?:toll|super|schön|prima|ideal|gut|klasse|hilfreich)|"
            r"(?:(?:das|dies) wäre )?(?:von vorteil|vorteilhaft|wünschenswert|"
            r"idealerweise|pluspunkte?|nice[- ]to[- ]have|bonuspunkte|gern gesehen|"
            r"wünschenswerte (?:kenntnisse|qualifikationen|erfahrungen))",
            r"(?:les )?(?:atouts?|plus|un plus|souhaitée?s?|appréciée?s?|serait un "
            r"plus)",
            r"compétences (?:souhaitées|appréciées|complémentaires)",
            r"(?:requisitos |conocimientos )?(?:deseables?|valorables?|se valorará"
            r"(?: positivamente)?|valoramos|opcionales|plus|un plus)",
            r"gradite?|costituisce titolo preferenziale|mooi meegenomen|pré",
            r"(?:det er )?(?:en fordel|et plus|meriterande|desejável|diferenciais)",
        ),
    ),
    (
        Part.DUTY,
        Said(
            rf"{_listed(_DUTY_NOUNS)}{_TAIL}(?: (?:include|will include|are))?",
            r"(?:the )?(?:successful|ideal) (?:candidate|applicant|person) will",
            r"what (?:you|you'll|you will|will you|you would|you'd|you are going to|"
            r"you're going to)(?: be)? ?(?:do|doing|work on|working on|own|deliver|"
            r"build)"
            r"(?: (?:here|at \S+|day to day))?",
            r"what (?:can|will|would|do|should) i (?:(?:expect|have|get) to )?"
            r"(?:do|be doing)(?: (?:in|on|at) .{3,20})?|"
            r"(?:how|where) you(?:'ll| will| can)? (?:make an impact|contribute|help)",
            r"your (?:role|impact|day(?: to day)?|contribution|challenge|tasks)",
            r"(?:in this (?:role|position|job),? )?you(?:'ll| will)(?: be)?",
            r"(?:a |your )?(?:typical )?day (?:in the life|at work)",
            r"(?:das sind )?(?:(?:deine?|ihre?|die|unsere|der) )?"
            r"(?:haupt)?(?:aufgaben(?:gebiet|bereich|schwerpunkte|feld)?|tätigkeiten|"
            r"(?:arbeits|tätigkeits|wirkungs|verantwortungs)"
            r"(?:bereich|gebiet|feld|kreis|schwerpunkte)|verantwortlichkeiten|"
            r"verantwortung|mission|einsatz|job)"
            r"(?: und (?:verantwortlichkeiten|tätigkeiten|aufgaben|verantwortung))?",
            r"wirst du tun",
            r"(?:(?:vos|tes|les|votre|ta|principales) )*(?:missions?|responsabilités|"
            r"tâches|activités)(?: principales)?(?: et (?:responsabilités|activités))?",
            r"(?:ce que (?:tu|vous) (?:feras|ferez))|(?:au quotidien)",
            r"(?:(?:tus|sus|las|principales|tu) )*(?:funciones|responsabilidades|"
            r"tareas|"
            r"misión)(?: principales)?(?: y (?:tareas|responsabilidades|funciones))?",
            r"(?:¿)?(?:qué|lo que) (?:harás|vas a hacer)(?:\?)?",
            r"(?:le tue |principali )?(?:responsabilità|mansioni|attività)",
            r"(?:jouw |je )?(?:taken|werkzaamheden|verantwoordelijkheden)|wat ga je "
            r"doen",
            r"(?:suas |principais )?(?:responsabilidades|atividades|atribuições|"
            r"funções)",
            r"(?:dine |jobbets )?(?:arbejds)?opgaver|(?:dina )?arbetsuppgifter",
            r"(?:twoje |zakres )?(?:obowiązki|obowiązków|zadania)",
        ),
    ),
    (
        Part.MUST,
        Said(
            rf"{_listed(_MUST_NOUNS)}{_TAIL}(?: (?:include|required|needed|desired))?",
            r"(?:desired |preferred |required )?(?:candidate|applicant) profile",
            r"areas? of (?:work )?(?:experience|speciali[sz]ation|expertise)|"
            r"(?:experience|education) and speciali[sz]ations?|"
            r"computer and technology knowledge|languages?|personal suitability|"
            r"(?:(?:ihre|deine|persönliche) )?stärken|führerscheine|"
            r"certificates?(?:,? licen[cs]es,? (?:memberships,? )?and courses)?",
            r"(?!who we(?:'re| are)$)"
            r"(?:what|who) (?:you|you'll|you will|we|we're|we are|we'd)"
            r"(?: (?:need|bring|have|look for|looking for|want|expect|require|offer us|"
            r"ask|ask for|ask of you|hope for|seek|value|"
            r"are|should have|will need|must have|will bring))(?: (?:to (?:bring|have|"
            r"succeed|be successful)|from you|to the (?:table|team)|you to have|in you|"
            r"for|with you))*",
            r"(?:who|what) (?:are )?(?:we|you)(?: are)? looking for",
            r"(?:about )?the person|you|essentials?|required|"
            r"mandatory|necessary|erforderlich|zwingend|muss|"
            r"who you are|about you|are you (?:the one|a fit|our next .{2,30})",
            r"(?:to (?:succeed|be successful|qualify|thrive)(?: in this role)?,? )?"
            r"you(?:'ll| will| should| must)? (?:have|bring|need|are|possess)",
            r"(?:the |our )?(?:ideal|successful|right|perfect) (?:candidate|person|fit)"
            r"(?: (?:has|is|will have|will|should have))?",
            r"we(?:'re| are) (?:looking for|seeking) (?:someone|people|a person|"
            r"candidates?)"
            r"(?: (?:with|who(?: (?:has|have|is|are))?))?",
            r"we(?:'re| are)? (?:expect|require|ask|look(?:ing)? for)(?: (?:you to|"
            r"that))?",
            r"you(?:'re| are)? (?:a (?:great |good )?(?:fit|match) if|have|bring)",
            r"(?:(?:ihr|dein|unser|das|gewünschtes|gesuchtes) )?"
            r"(?:(?:fachliche[sn]?|persönliche[sn]?) )?"
            r"(?:profil|anforderungen|anforderungsprofil|qualifikation(?:en)?|"
            r"voraussetzungen|kenntnisse|fähigkeiten|kompetenzen|erfahrung(?:en)?)"
            r"(?: und (?:fähigkeiten|fertigkeiten|kenntnisse|qualifikationen|profil|"
            r"erfahrungen?))?"
            r"(?: an (?:dich|sie|(?:den|die) (?:\w+ )?(?:bewerber|kandidat)\S*"
            r"(?: ?(?:/|und|oder) ?(?:(?:den|die) )?\S+)?))?|"
            r"(?:das|was) (?:(?:wünschen|erwarten|brauchen) wir(?: uns)?|"
            r"wir (?:uns )?(?:wünschen|erwarten|brauchen|suchen))|"
            r"wir (?:erwarten|suchen)|du bringst mit|sie bringen mit",
            r"(?:(?:votre|ton|le|notre) )?profil"
            r"(?: (?:recherché|idéal|souhaité|attendu|demandé))?|"
            r"(?:compétences|qualifications|exigences|prérequis|pré-requis|formation|"
            r"expérience)(?: (?:requises?|attendues?|techniques|clés|exigées?))?"
            r"(?: et (?:compétences|qualifications|expérience|formation)(?: "
            r"requises)?)?|"
            r"(?:ce que (?:tu apportes|vous apportez|nous recherchons|nous attendons))|"
            r"qui (?:êtes-vous|es-tu) ?\??",
            r"(?:(?:tu|su|el|nuestro|tus) )?(?:perfil|requisitos|cualificaciones|"
            r"conocimientos|competencias|habilidades|formación|experiencia)"
            r"(?: (?:mínim[oa]s|requerid[oa]s?|buscado|solicitado|ideal|"
            r"del candidato|imprescindibles|necesari[oa]s|obligatori[oa]s|técnic[oa]s|"
            r"académica|deseado))*"
            r"(?: y (?:requisitos|conocimientos|experiencia|competencias))?|"
            r"(?:¿)?(?:qué|lo que) (?:buscamos|necesitas|aportas|pedimos|"
            r"ofreces)(?:\?)?|"
            r"(?:se requiere|imprescindible|necesitas)",
            r"(?:il tuo )?profilo|requisiti(?: richiesti)?|competenze(?: richieste)?",
            r"(?:jouw |je )?(?:profiel|functie-?eisen)|wat (?:breng je mee|vragen wij)|"
            r"(?:wij |we )?(?:vragen|verwachten)",
            r"requisitos(?: e qualificações)?|qualificações|o que (?:buscamos|"
            r"procuramos)",
            r"(?:din|jeres|dine) (?:profil|kvalifikationer|kompetencer|baggrund|"
            r"erfaring)|"
            r"kvalifikationer|(?:vi )?forventer(?: vi)?|din bakgrund|"
            r"kvalifikationskrav|"
            r"(?:krav|kvalifikasjoner|kvalifikationer)",
            r"(?:nasze |twój )?(?:wymagania|profil|oczekiwania)|oczekujemy",
        ),
    ),
    (
        Part.LABEL,
        Said(
            r"(?:[\w-]+ ){0,2}(?:start|end|closing|hire|expiry|posting|interview) "
            r"dates?|"
            r"(?:anticipated|expected|earliest|planned|preferred|proposed|desired) "
            r"(?:start|end|entry)|(?:\w+ )?(?:eintritts?|arbeits|vertrags|dienst)"
            r"(?:termin|datum|beginn|antritt|ende)|befristung|"
            r"locations?|work locations?|location options?|hours(?:/shift)?|(?:working "
            r")?"
            r"hours|schedule|shift|(?:posting|start|closing) date|date posted|posted|"
            r"post until|(?:job|employment|contract|company) type|type|company size|"
            r"industry|(?:experience|seniority|career|education) level|level|seniority|"
            r"notice period|openings|travel|civil service title|title classification|"
            r"job (?:id|code|number)|"
            r"(?:requisition|req|reference|ref)\.?(?: (?:id|no\.?|number))?|"
            r"number of positions|department|division|team|reports to|reporting to|"
            r"grade|"
            r"salary|pay|(?:base )?pay range|salary range|gehalts-?prognose|rate|"
            r"duration|likes|date|website|phone|"
            r"e-?mail|address|arbeitsort|standort|gehalt|beginn|eintritt|vertragsart|"
            r"size|sector|founded|revenue|headquarters|employee type|time type|"
            r"worker type|work type|job snapshot|remote type|"
            r"job requisition(?: id)?|relocation eligible|travel required|clearance|"
            r"(?:training|course) (?:provider|course|title)|expected hours|job types?|"
            r"on[- ]?site|work (?:setting|arrangement)|vacanc(?:y|ies)|"
            r"(?:number of )?(?:employees|colleagues|locations|positions available)|"
            r"(?:(?:gewünschte|mögliche) )?bewerbungsart(?:en)?|"
            r"(?:(?:geforderte|erforderliche|notwendige) )?(?:bewerbungs)?anlagen|"
            r"(?:betriebs|unternehmens|firmen)größe|branche|"
            r"(?:mitarbeiter|beschäftigten)zahl|anzahl (?:\w+ ){0,2}\w*(?:stellen|"
            r"mitarbeiter\w*|plätze)|"
            r"(?:referenz|chiffre|kenn|auftrags|anzeigen|stellen)(?:nummer|ziffer)|"
            r"arbeitszeit|lieu|localisation|contrat|type de contrat|salaire|ubicación|"
            r"lugar|jornada|contrato|salario|tipo de contrato|horario",
        ),
    ),
    (
        Part.ASIDE,
        Said(
            r"(?:(?:the|our|your|job|employee|key|company|additional|some|other) )*"
            r"(?:benefits?|perks?|rewards?|compensation|salary|salary range|pay|pay "
            r"range|"
            r"remuneration|package|wages?|bonuses|total rewards)"
            r"(?:(?: and | & |/|, )(?:(?:the|our|job|employee|other) )*(?:benefits?|"
            r"perks?|"
            r"compensation|salary|package|culture|pay|rewards|extras|bonuses))*",
            r"(?:what|why) (?:we|do we|can we|we can|is in it for you|'s in it for you|"
            r"awaits you|you'll get|you get|you will get|you can expect|will you get|"
            r"you'll love|can .{2,40}) ?(?:offer|provide|give)?(?: (?:to )?you)?\??",
            r"what(?:'s|s| is) in it for you\??|why (?:join|work|us|you|\w+).{0,30}",
            r"(?:this is )?(?:we|our) offer(?:s|ing)?(?: you)?|"
            r"what (?:we|do we) offer(?: you)?\??",
            r"(?:how|where|ready|want|interested) ?(?:to)? ?(?:apply|join us)?\??|"
            r"(?:to|how to|please) (?:apply|submit .{2,30})|applying|apply(?: now| "
            r"here| "
            r"online| for the job| for this job| today)?|applications?(?: process| "
            r"procedure| deadline| instructions)?|(?:the )?(?:recruitment|hiring|"
            r"interview|"
            r"selection)(?: process| steps)?|next steps|submission .{2,30}|deadline",
            r"(?:our |the )?(?:equal|eeo|eoe|diversity|inclusion|commitment to|"
            r"accessibilit"
            r"|accommodat|disclaimer|legal|privacy|data protection|gdpr|"
            r"cookies?).{0,60}",
            r"(?:the )?(?:good stuff|small print|boring bits)|in (?:return|"
            r"exchange).{0,30}|"
            r"(?:how (?:we (?:hire|recruit)|you(?:'ll| will)? (?:get|be) hired)|"
            r"our (?:recruitment|hiring|interview|selection))(?: process| steps)?|"
            r"(?:after|nach) (?:your|the|deiner|der|ihrer) (?:\w+ )?"
            r"(?:apprenticeship|traineeship|training|placement|graduation|ausbildung|"
            r"lehre|lehrzeit|einarbeitung|probezeit|praktikumszeit)|"
            r"sounds (?:good|like you).{0,20}|fancy (?:it|this|joining).{0,10}|"
            r"what happens next|physical (?:demands|requirements|abilities)|"
            r"work(?:ing)? (?:environment|conditions)|"
            r"(?:(?:darauf|hierauf) (?:kannst|können|dürfen|darfst)|"
            r"freu(?:en sie sich|e? dich|t euch) auf).{0,30}|"
            r"so geht(?:'s| es) weiter|klingt gut.{0,10}|"
            r"lust (?:auf (?:uns|mehr|den|die|das|eine?n?)\b|bekommen).{0,30}|"
            r"(?:residency|work authori[sz]ation|visa|sponsorship|citizenship|"
            r"relocation)"
            r"(?: requirements?| sponsorship| status)?",
            r"what (?:we|you)(?:'ll| will) (?:do for|give|pay)(?: you)?|where we hire|"
            r"(?:(?:set|create|manage|get|activate) )?(?:an? |your |new )?(?:job "
            r")?alerts?"
            r"(?: (?:for|created|about) .{0,40})?|job search faster\b.*|"
            r"people (?:you can reach|also viewed|in your network)\b.*|"
            r"(?:earn|get) (?:a )?certif\w+ (?:in|for) .{2,30}|"
            r"(?:\w+ )?(?:self[- ]identification|equal opportunity survey)(?: "
            r".{2,30})?|"
            r"(?:jobs|stellen|inserate|vacancies|roles|others?) (?:you (?:might|may) "
            r"(?:be interested in|like)|(?:people|candidates) (?:also )?view\w*)|"
            r"(?:similar|related|more|other|recommended) (?:jobs|roles|vacancies|"
            r"openings|searches|listings)(?: (?:in|at|from|for|near|like) .{2,40})?|"
            r"(?:ähnliche|weitere|andere|passende|empfohlene) (?:jobs|stellen|inserate|"
            r"(?:stellen)?(?:angebote|anzeigen)|ausbildungsplätze)"
            r"(?: (?:in|bei|von|aus|für) .{2,40})?|"
            r"(?:andere|nutzer|bewerber) (?:\w+ )?(?:interessier|such|sahen|"
            r"sehen)\w*.*|"
            r"(?:erhalte|erhalten sie|bekomme) (?:\w+ )?(?:jobs|stellen)\w*.*|"
            r"(?:where you(?:'ll| will)|where will you) (?:work|be based)|"
            r"(?:your |the )?training (?:plan|programme|schedule)|after you finish|"
            r"(?:deine |ihre )?berufsschule|"
            r"what (?:our|the) .{2,30} says?(?: about .{2,20})?|"
            r"das sagen .{2,30}|"
            r"(?:contact|contacts|contact (?:details|information|us|person)|"
            r"questions\??|"
            r"more information|further information|for more information|share|"
            r"related jobs|similar jobs|other jobs|follow us|"
            r"ask a question|question|employer questions|meet the (?:hiring )?team|"
            r"meet the (?:recruiter|hiring manager)|hiring insights|job activity|"
            r"employer certifications?\b.*|documents? to download|supporting documents|"
            r"add skills|show match details|message|be careful|"
            r"(?:job|such)(?:auftrag|agent|alarm|mail|-alarm)(?: erstellen| anlegen)?|"
            r"weitere (?:angaben|informationen)|rückfragen und bewerbung an|"
            r"angaben zur bewerbung|"
            r"special (?:instructions|notes?).{0,60}|notes?|navigation|menu|home|jobs)",
            r"(?:das |was )?(?:wir (?:dir |ihnen )?bieten|bieten wir|unser angebot|"
            r"unsere benefits|"
            r"benefits|deine vorteile|ihre vorteile|vorteile|wir bieten (?:dir|ihnen)|"
            r"gehalt|vergütung|warum (?:wir|.{2,30}))(?: (?:dir|ihnen|dich))?|"
            r"(?:ihre |deine )?bewerbung(?:sprozess|sunterlagen|sfrist)?|"
            r"(?:das|dafür) gib(?:t['’]?s|t es)(?: (?:bei|von) uns)?(?: dafür)?|"
            r"(?:unsere |deine )?goodies|(?:unsere )?(?:zusatz|sozial)?leistungen|"
            r"conditions of employment|how you will be evaluated|open (?:and|"
            r"&) closing "
            r"dates|required documents|"
            r"(?:jetzt bewerben|kontakt(?:daten|person|informationen)?|"
            r"(?:(?:dein|ihr|unser)e? )?ansprech(?:partner|person)(?:in|:in|\*in)?|"
            r"interessiert|interesse(?: geweckt)?|datenschutz(?:hinweise?)?|impressum|"
            r"haben wir .{3,30}geweckt|arbeitsort|standort)\??",
            r"(?:nous (?:vous )?offrons|ce que nous (?:vous )?(?:offrons|proposons)|"
            r"avantages(?: sociaux)?|rémunération|salaire|pour postuler|candidature|"
            r"postuler|nos avantages|processus de recrutement|comment postuler ?\??|"
            r"conditions|pourquoi nous rejoindre ?\??|modalités.{0,30}|contact)",
            r"(?:(?:qué )?(?:te |le )?ofrecemos|¿?qué (?:te )?ofrecemos\??|beneficios|"
            r"salario|remuneración|condiciones|cómo (?:aplicar|postular.{0,3})|"
            r"contacto|se ofrece|inscripción|lo que ofrecemos|proceso de selección|"
            r"ventajas|por qué .{2,30})",
            r"(?:cosa )?offriamo|(?:wat )?(?:wij )?bieden(?: wij)?|wat bieden wij|"
            r"(?:o que )?oferecemos|vi tilbyder|vi erbjuder|vi tilbyr|oferujemy|"
            r"løn.{0,30}|ansøgning|ansökan|om ansøgning|benefícios|derfor skal du "
            r".{2,20}",
        ),
    ),
    (
        Part.ABOUT,
        Said(
            r"(?:about|who|meet|get to know) (?:us|we are|the (?:company|team|"
            r"organi[sz]"
            r"ation|employer|client|department|division)|our (?:company|team|client))",
            r"(?:our |the |company |team )(?:story|mission|vision|values|culture|"
            r"purpose|"
            r"company|team|description|profile|overview|background|client|history)"
            r"(?:(?: and | & )(?:values|vision|culture|mission))?",
            r"(?:kurz |ein wort |etwas )?zu uns|(?:kurz |etwas )über uns|"
            r"(?:unternehmens|firmen)-?(?:details|portrait|porträt|infos?)|"
            r"(?:mehr )?über (?:das|den|die|deinen|ihren|unser\w*) (?:unternehmen|"
            r"firma|"
            r"arbeitgeber(?:in)?|betrieb|team|haus)|"
            r"(?:informationen|angaben|infos?) (?:zum|über (?:das|den)|zu) "
            r"(?:arbeitgeber|unternehmen|betrieb|uns)|"
            r"(?:über uns|wer wir sind|wir über uns|das sind wir|unser unternehmen|"
            r"das unternehmen|unternehmensprofil|unternehmen|firmenprofil)",
            r"(?:à propos(?: de nous)?|qui sommes-nous ?\??|l'entreprise|notre "
            r"entreprise|"
            r"présentation(?: de l'entreprise)?|la société)",
            r"(?:sobre (?:nosotros|la empresa)|quiénes somos|¿quiénes somos\?|la "
            r"empresa|"
            r"descripción de la empresa|nuestra empresa)",
            r"(?:chi siamo|over ons|sobre nós|quem somos|om os|om oss|o nas|wie zijn "
            r"wij)",
            r"about (?!you\b|the (?:role|job|position|opportunity)\b)\S.{1,50}",
        ),
    ),
    (
        Part.OPEN,
        Said(
            r"(?:(?:the|full|about|about the|this|job|role|position|general|what's|"
            r"our) )*"
            r"(?:job|role|position|opportunity|description|overview|summary|purpose|"
            r"details|challenge|vacancy|information|brief|job brief)"
            r"(?: (?:description|overview|summary|purpose|details|in brief))*",
            r"additional information|primary purpose|about the (?:role|job|position|"
            r"work)|"
            r"what (?:is|makes) (?:this|the) (?:role|job).{0,20}|introduction|intro",
            r"(?:stellenbeschreibung|die stelle|über (?:die|den|diesen?) "
            r"(?:stelle|rolle|job|position)|einleitung|"
            r"(?:descriptif|description|intitulé) (?:du|de) (?:poste|l'offre)|le poste|"
            r"descripción(?: del (?:puesto|empleo))?|el puesto|sobre el puesto|a vaga|"
            r"la posizione|de functie|functieomschrijving|om stillingen|om jobbet|"
            r"jobbet|"
            r"om rollen|om tjänsten|opis stanowiska)",
        ),
    ),
)
# With a colon, capitals or markup around it, a heading may be worded freely.
LOOSE: tuple[tuple[Part, Said], ...] = (
    (
        Part.NICE,
        Said(
            rf"\b(?:{_NICE_WORDS})(?!\w)",
            r"\b(?:von vorteil|freuen würde|valorará|(?:wäre|ist) (?:toll|super|schön|"
            r"klasse|"
            r"hilfreich|cool)|kein muss|sahnehäubchen|kirsche auf|pluspunkte?|"
            r"(?:aber|doch) nicht (?:nötig|notwendig|zwingend)|"
            r"but (?:\w+ )?welcome|(?:aber|doch|jedoch) (?:\w+ )?(?:willkommen|"
            r"gern gesehen|erwünscht)|"
            r"but not (?:needed|essential|required|a must)|"
            r"punktest du|"
            r"apprécié\w*|en plus|extra)\b",
        ),
    ),
    (
        Part.ASIDE,
        Said(
            r"\b(?:benefits|perks|salary|compensation|offer|apply|equal opportunity|"
            r"bieten|bewerb\w*|offrons|avantages|ofrecemos|beneficios|awaits you|"
            r"hiring process|contact|privacy|accommodations?|residency|join us|"
            r"why \w+)\b",
        ),
    ),
    (
        Part.DUTY,
        Said(
            r"\b(?:responsibilities|duties|tasks|accountabilities|aufgaben|missions|"
            r"funciones|responsabilidades|what you'll|you will be|what you will)\b",
        ),
    ),
    (
        Part.MUST,
        Said(
            r"\b(?:requirements?|qualifications?|skills|competenc(?:y|ies)|must[- "
            r"]haves?|"
            r"looking for|anforderungen|voraussetzungen|profil|compétences|requisitos|"
            r"perfil|you need|you bring|you should|expect (?:from )?you|"
            r"ideal candidate|experience with|comfortable with|qualities)\b",
        ),
    ),
)
