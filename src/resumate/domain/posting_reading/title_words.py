"""
Words that people are employed as, and what stands around a title.
"""

import re

from resumate.domain.lexicon.months import MONTHS_IN
from resumate.domain.patterns import Said, regex

JOB_NOUN = Said(
    r"\b(?:\w*(?:engineer|developer|programmer|manager|analyst|scientist|architect|"
    r"designer|administrator|specialist|consultant|assistant|associate|director|"
    r"officer|"
    r"coordinator|supervisor|technician|technologist|accountant|auditor|representative|"
    r"executive|advisor|adviser|agent|clerk|worker|nurse|teacher|lecturer|professor|"
    r"researcher|fellow|intern|trainee|apprentice|writer|editor|journalist|translator|"
    r"recruiter|planner|buyer|strategist|marketer|producer|controller|operator|"
    r"mechanic|"
    r"electrician|carpenter|driver|chef|cook|baker|waiter|barista|cashier|receptionist|"
    r"secretary|librarian|lawyer|attorney|paralegal|counsel|physician|therapist|"
    r"pharmacist|psychologist|counselor|counsellor|caretaker|guard|inspector|surveyor|"
    r"estimator|tester|evangelist|owner|master|president|superintendent|foreman|"
    r"steward|"
    r"groomer|mentor|tutor|trainer|coach|instructor|principal|investigator|"
    r"statistician|"
    r"economist|biologist|chemist|physicist|actuary|underwriter|broker|trader|banker|"
    r"head of \w+|lead|chief|vp|cto|ceo|cfo|coo|aide|helper|laborer|labourer|plumber|"
    r"welder|machinist|assembler|packer|picker|florist|gardener|farmer|pilot|captain|"
    r"artist|animator|photographer|musician|illustrator|copywriter|sysadmin|devops|sre|"
    r"dispatcher|zookeeper|housekeeper|gamekeeper|bookkeeper|paramedic|midwife|carer|"
    r"cna|lpn|lvn|"
    r"caregiver|childminder|dietitian|dentist|hygienist|radiographer|veterinarian|"
    r"optician|courier|porter|janitor|cleaner|concierge|bartender|butcher|roofer|"
    r"bricklayer|glazier|joiner|fitter|decorator|painter|tailor|seamstress|curator|"
    r"archivist|fundraiser|organi[sz]er|negotiator|merchandiser|geologist|"
    r"psychiatrist|surgeon|doctor|solicitor|barrister|clinician|practitioner|handyman|"
    r"leader|registrar|landscaper|arborist|beautician|hairdresser|stylist|lifeguard|firefighter|"
    r"placement|internship|apprenticeship|traineeship|studentship|"
    r"postdoc|doctoral researcher|ph\.?d\.? (?:student|position|candidate)|praktikant|"
    r"werkstudent)s?"
    r"|\w*(?:entwickler|ingenieur|leiter|berater|verkäufer|kaufmann|kauffrau|fachfrau|fachmann|"
    r"mitarbeiter|"
    r"fachkraft|pfleger|pflegekraft|erzieher|lehrer|sachbearbeiter|buchhalter|"
    r"techniker|"
    r"mechaniker|mechatroniker|elektroniker|referent|redakteur|wissenschaftler|fahrer|"
    r"koch|köchin|bäcker|konditor|arzt|ärztin|anwalt|sekretär|assistent|vertriebler|"
    r"analyst|architekt|administrator|informatiker|meister|monteur|helfer|koordinator|"
    r"verantwortlicher?|gärtner|tischler|schreiner|designer|professur|doktorand|dozent|"
    r"angestellte|hilfe|betreuer|planer|einkäufer|disponent|lagerist|laborant)"
    r"(?:/?-?in(?:nen)?|[:*_]in(?:nen)?|innen|/-in|\(in\)|r)?"
    r"|(?:développeu|ingénieu|conducteu|formateu|rédacteu|directeu|vendeu|contrôleu|"
    r"acheteu|serveu|coordinateu|administrateu|animateu|concepteu|éducateu)"
    r"(?:r|se|rs|ses|r·se|r/se|r\(se\)|r\.se)|(?:\w+tri(?:ce|ces))|"
    r"responsables?|chargée?s?|chefs? (?:de|d')|comptables?|infirmi(?:er|ère)s?|"
    r"techniciens?|technicienne|ingénieure?s?|commercial(?:e)?|assistante?s?|"
    r"analystes?|"
    r"gestionnaire|conseill(?:er|ère)|cuisini(?:er|ère)|boulang(?:er|ère)|"
    r"professeure?|juriste|stagiaire|alternante?|employée?|"
    r"(?:desarrollador|programador|ingenier|técnic|analist|administrativ|contador|"
    r"vendedor|diseñador|coordinador|consultor|director|profesor|enfermer|cociner|"
    r"panader|camarer|gestor|encargad|jef|abogad|arquitect|redactor|comercial|"
    r"dependient|científic|asesor|maestr|ayudante|especialist|operari|"
    r"recepcionist|médic|conductor|investigador|auxiliar|asistente|responsable)"
    r"(?:o/a|a/o|/a|[oe]?\(a\)|o|a|e|es|as|os)?"
    r"|\w*(?:medhjælper|udvikler|utvecklare|utvikler|ingeniør|ingenjör|leder|chef|"
    r"konsulent|konsult|rådgiver|sælger|säljare|sygeplejerske|pædagog|lærer|"
    r"medewerker|ontwikkelaar|adviseur|verkoper|verpleegkundige|sviluppatore|"
    r"sviluppatrice|ingegnere|impiegat[oa]|responsabile|desenvolvedora?|engenheir[oa]|"
    r"gerente|analista|specjalista|programista|inżynier|kierownik))\b"
)
FOR_BOTH = regex(
    r"[A-ZÀ-Ý]\w{3,}(?: [a-zà-ÿ]+)?(?:/[ao]s?|\([aeo]s?\))(?: [a-zà-ÿ]|$)|"
    r"(?P<same>[A-ZÀ-Ý]\w{3})[\w-]* ?/ ?(?P=same)"
)
"""A post for women and men: "Mozo/a de almacén", "Auxiliar administrativo/a",
"Conseiller-vendeur / Conseillère-vendeuse"."""
PERSON_NOUN = regex(
    r"\b\w{2,}(?:ist|ician|ier|eer|er|or|man|woman|person|smith|wright|ante|ant)s?\b",
    re.IGNORECASE,
)
"""What is said to be sought, or heads a posting, may be any person's trade."""
ROMANCE_TRADE = regex(
    r"[^\W\d_]{2,}(?:[dt]or|[dt]ora|ero|era|ista|ólog[oa]|eur|euse|trice|i[eè]re?|iste|"
    r"ien|ienne|ologue)(?= d[eu]s? | d['’]| del |$)",
    re.IGNORECASE,
)
"""By its ending a trade, where it opens a line: "Carnicero", "Soudeuse"."""
LABELLED = regex(
    r"^(?:job title|position title|business title|working title|role title|title|"
    r"position|"
    r"role|job|vacancy|opening|job opening|job posting|job description|job offer|"
    r"now hiring|we(?:'re| are) hiring|hiring|stellenangebot|wir stellen ein|"
    r"wir suchen|offene stelle|vakanz|"
    r"stellenbezeichnung|stellenausschreibung|stelle|stellentitel|jobtitel|titel|"
    r"offre d'emploi|intitulé(?: du poste)?|poste|titre|oferta de (?:empleo|trabajo)|"
    r"puesto|cargo|vacante|stilling|functie|vacature|posizione|vaga|stanowisko)"
    r"(?:\s*\(?(?:n[ro]\.?|no\.?|number|nummer|ref\.?|id|#) ?:?[\w/-]*\d[\w/-]*\)?)?"
    r"\s*(?::|\s[-–—])!?\s*(?P<title>\S.*)$",
    re.IGNORECASE,
)
SURELY_LABELLED = regex(
    r"(?:(?:job|position|posting|working|vacancy|role) title|post title|"
    r"title of (?:post|position)|stellenbezeichnung|stellentitel|jobtitel|"
    r"(?:\w+ \| )?titel (?:des|der) (?:stellenangebots|stellenanzeige|anzeige|stelle)|"
    r"berufsbezeichnung|funktionsbezeichnung|bezeichnung der (?:stelle|position)|"
    r"intitulé du poste|título del puesto)\s*(?:(?::|\s[-–—])\s*(?P<title>\S.*)|:?)",
    re.IGNORECASE,
)
"""A field of a form that holds a title, and nothing else; its value may be below it."""
WHO_TO_ASK = regex(
    r"(?:employer |your )?contact(?: (?:details|information|person|name|us))?:?|"
    r"(?:ihre? |deine? )?(?:kontakt|ansprech)\w*:?",
    re.IGNORECASE,
)
"""Below it a "Job title" is that of who answers questions."""
HELP = regex(
    r"(?:help|staff) wanted(?: ?[:!]| [-–—]) ?(?P<of>[^\W\d_][\w/-]*(?: [a-z]\w+)?)"
    r"(?=$|[,.(!]| [-–—])",
    re.IGNORECASE,
)
"""A notice that says what help is for: "Help wanted – counter"."""
CALLS_FOR = regex(
    r"^(?:wir (?:suchen|brauchen)|we(?:'re| are) (?:looking for|hiring|seeking)"
    r"|we need|(?:meet|message|contact|ask|see|view|save|follow|show|share|report|find|"
    r"about) (?:the|our|your|an?|all|more))\b(?! ?[:!–-])",
    re.IGNORECASE,
)
"""What begins a sentence, though it names the post: "Wir suchen Köche (m/w/d)"."""
MENU = regex(
    r"\S\s+[>›»]\s+\S|^(?:home|startseite|jobs?|job ?bank|careers?|karriere|vacancies|"
    r"search|stellenangebote|stellenmarkt|all jobs|emplois?|empleos?)\b[^/]{0,30} / \S",
    re.IGNORECASE,
)
"""Where one is on a site: "Careers > Vacancies > Electrician"."""
STEP = regex(r"\s+[>›»/]\s+")


def label_of(text: str) -> str:
    """
    *text* without what calls it a post: "Vacancy: Baker (Rye House)".
    """
    match = LABELLED.match(text)
    return match["title"] if match else text


_GENDERS = (
    r"[(\[]\s*(?:[mwfdxhiag]\s*[/|,*]\s*){1,3}[mwfdxhiagn*]\s*[)\]]|"
    r"\b[mwf]/[mwf]/[dx]\b|\b[hH]/[fF]\b|\ball genders\b|[(\[]\s*(?:all genders|gn\*?|"
    r"m\|w\|d|homme/femme|f/h)\s*[)\]]|\(a\)(?= |$)"
)
GENDER = regex(_GENDERS, re.IGNORECASE)
_ASIDE = (
    r"(?:fully |100% |partly )?(?:remote|hybrid|on-?site|home ?office|full[- ]?time|"
    r"part[- ]?time|contract|permanent|temporary|freelance|vollzeit|teilzeit|befristet|"
    r"unbefristet|cdi|cdd|temps plein|temps partiel|jornada completa|media jornada|"
    r"internship|urgent(?:ly)?|new|immediate start|ab sofort|\d{1,3}\s*(?:-|"
    r"–)?\s*\d{0,3}\s*%|"
    r"visa sponsorship|us only|eu only|europe|emea|usa|uk|worldwide|anywhere|"
    r"united states|north america|germany|deutschland|france|españa|spain)"
)
TRAILING_ASIDE = regex(
    rf"\s*(?:[-–—|,/·•@]|\()\s*{_ASIDE}(?:\s*(?:[-–—|,/·(]|in|or|"
    rf"&)\s*.{{0,40}})?\)?\s*$",
    re.IGNORECASE,
)
TAIL = regex(r"\s*(?:\s[-–—|·•]\s|,\s|\s[-–—]|\()(?P<tail>[^-–—|·•,()]+)\)?$")
OF_THE_CONTRACT = regex(
    r"^(?:(?:rotating|early|late|evening|weekend)?\s*(?:night|day|late|early|evening|"
    r"weekend|morning|rotating|swing|\d(?:st|nd|rd))?s?(?: ?shifts?)?|nights?|days|"
    r"weekends?|evenings?|.*\b(?:cover|maternity|parental|fixed[- ]term|interim|"
    r"temporary|term[- ]time|remote|hybrid|on-?site|home ?office|hours|"
    r"permanent|casual|seasonal|elternzeitvertretung|\d+\s?%|fte)(?: only)?"
    r"|(?:(?:stand|arbeits|einsatz|dienst)ort|start(?: date)?|beginn|eintritt)\b.*"
    r"|(?:live in|meals?|tips?|uniform)\b.*|[£$€] ?\d.*)$",
    re.IGNORECASE,
)
FOR_US = regex(
    r"\s+(?:for (?:our|the|its|their)|für (?:unser\w*|den standort|das team|"
    r"die filiale)|"
    r"pour (?:notre|nos)|para nuestr\w+|to join (?:our|the)|with an? (?:passion|love)|"
    r"mit (?:freude|leidenschaft|herz|spa(?:ß|ss)|lust|köpfchen|biss))\b.*$",
    re.IGNORECASE,
)
REQUISITION = regex(
    r"\s*[-–—|,(\[]?\s*(?:(?:job|req(?:uisition)?|ref(?:erence|erenz)?|id|kennziffer|"
    r"stellen-?nr|posting|vacancy|nr|no)\b\.?\s*(?:id|no\.?|nr\.?|number|nummer|"
    r"code)?\s*"
    r"[:#.]*\s*[A-Z]{0,4}[-_/]?\d[\w-]*|#\s?\d+|\b[A-Z]{1,4}-?\d{3,}|"
    r"\b\d{5,})\s*[)\]]?",
    re.IGNORECASE,
)
PAY_GRADE = regex(
    r"\s*\([AEW] ?\d{1,2}\)(?= (?:für|in) )|"
    r"\s*(?:[-–—|,]\s*|\()(?:(?:Entgelt|Besoldungs|Vergütungs)gruppe\b|"
    r"(?:EG|E|A|W|S|P) ?\d{1,2}[a-z]?\b(?=[ ),]*(?:$|\)|,|TV|bzw|NBesG))|"
    r"TV-?L\b|TV-?[öÖ]D\b).*$"
)
"""What office and university set behind a title: "– Entgeltgruppe 13", "(A 13) …"."""
PLACE = regex(
    r"\s*(?:[-–—|,·]\s*|\s+in\s+)(?:[A-ZÀ-Ö][\w.'-]+ ?){1,3}, ?(?:[A-Z]{2,3}|"
    r"[A-ZÀ-Ö]\w+)"
    r"(?:, ?[A-Z]\w+)?\s*$"
)
IN_PLACE = regex(
    r"\s+(?:in|à|en|i)\s+(?P<place>[A-ZÀ-ÖØ][\w-]+(?:[ /-][A-ZÀ-Ö][\w-]+)?)\s*$"
)
OF_A_SUBJECT = regex(
    r"\b(?:lecturer|professor|reader|fellow|research\w*|postdoc\w*|doctoral|ph\.?d|"
    r"student|studentship|teacher|tutor|lehrer\w*|dozent\w*|doktorand\w*|professur|"
    r"ingénieure?|technicien(?:ne)?|enseignante?|docteure?|técnic[oa]|profesora?|"
    r"ingenier[oa]|especialista|licenciad[oa])\b",
    re.IGNORECASE,
)
"""Whose "in" tells a subject, where it tells no town: "Lecturer in Botany"."""
AT_COMPANY = regex(r"\s+(?:at|@|bei(?: der)?|chez)\s+\S.*$")
BAR = regex(r"\s*\|\s*|\s+[·•]\s+")
ONE = regex(
    r"^(?:un(?:[-·(]?e\)?)?|eine?[nr]?(?:[:*/-][nr])?) (?=[^\W\d_]{3})", re.IGNORECASE
)
"""Of whom they look for one: "Un-e gestionnaire RH"."""
CALLED = regex(r"^(?:[^.!?]{3,40}[!?]+\s+)+(?=\S)")
"""What calls out before the title: "Wir suchen Dich! Koch (m/w/d)"."""
CLAUSE_END = regex(r"(?<!\bstellv)(?<!\bstv)[.,;:!?]\s", re.IGNORECASE)
POSTED_AS = regex(
    r"^(?:(?:Stellen)?[Aa]usschreibung|Besetzung|Bewerbung)\b[^.:]{0,40}?\bStelle "
    r"(?:als|einer|eines) "
)
"""What an office says before the title: "Ausschreibung einer Stelle als …"."""
WHERE_IN = regex(r" (?:im|in der|für (?:das|den|die)) [A-ZÄÖÜ][\w-]+\s*")
"""Where the post is, behind "(m/w/d)" and at the end of its line: "im Bürgerbüro"."""
WHO_POSTS = regex(r"^(?:Der|Die|Das|The) [A-ZÄÖÜ][\w-]+$")
"""Who speaks in a posting, below the town's name: "Der Bürgermeister"."""
OF_THE_PAGE = regex(
    r"(?:[\w&'’-]+ ){0,3}(?:jobs|careers|vacancies|openings|"
    r"opportunities)(?: (?:at|in|bei|"
    r"with) .*)?|(?:executive|talent) (?:search|recruit\w+)(?: (?:&|and) \w+)?|"
    r"(?:aktuelle |offene |unsere )?(?:stellenangebote|stellen|karriere)(?: \w+){0,3}|"
    r"(?:search|job) results",
    re.IGNORECASE,
)
"""What a page or a firm that recruits calls itself: "Careers at Ravelin"."""
OFFICE = regex(r" [–—|-] (?:Der|Die) [A-ZÄÖÜ][\w-]+$")
"""A town with who speaks for it: "Gemeinde Auen – Der Bürgermeister"."""
WANTED = regex(
    r"\s+(?:gezocht|gesucht|wanted|needed|required|recherchée?|søges|sökes|"
    r"szukany)\b!?(?: \([^()]*\)| (?:for|für|in|at|from|ab|zum|per) .*)?$|"
    r"^(?:we(?:'re| are) hiring|now hiring|hiring|wanted)\b\W*",
    re.IGNORECASE,
)
WANTED_THEN = regex(
    r"\s+(?:gesucht|wanted|needed|recherchée?)\b!?\s+[–—-]\s(?P<then>.*)$"
)
TELLS_TERMS = regex(
    r"\d|\b(?:full|part)[- ]?time\b|\b(?:voll|teil)zeit|\b(?:immediate|start|ab|"
    r"auch|und|"
    r"for|für|in|will|we|no|must|you|training|train|experience\w*|quereinsteiger|wir|"
    r"du|kein\w*|ohne|mit|nights?|days|weekends?|evenings?|shifts?|permanent|temporary)\b",
    re.IGNORECASE,
)
"""What calls for somebody, and the terms behind it: "Koch gesucht – 30 Stunden"."""
HOW_MANY = regex(
    r"^\d(?:\d(?= ?[x×]))?(?: ?[x×])? (?!(?:years?|hours?|months?|days?|weeks?|stars?|"
    r"tonnes?|axle|wheel|line|tier|axis|shifts?|jahre?|stunden|monate?|sterne|tage|"
    r"schicht|achs)\b)(?=[A-ZÄÖÜ]\w{2})",
    re.IGNORECASE,
)
"""How many of them are sought: "1 Spengler_in", "2x Stagehand"."""
_MONTHS = "|".join(map(re.escape, f"{MONTHS_IN['en']} {MONTHS_IN['de']}".split()))
INTAKE = regex(
    r"(?P<post>.*\b(?:Ausbildung|Auszubildende\w*|Azubi\w*|Lehrling\w*|Lehrstelle|"
    r"Praktikum|Praktikant\w*|Volontariat|Trainee\w*|Studium|Studiengang|FSJ|BFD|"
    r"Apprentice\w*|Intern(?:ship)?s?|Placement|Graduate|Summer|Seasonal|Saison\w*|"
    r"Scheme|Programme)\b.*?)"
    rf",? (?:ab |für |for |in |[-–—(] ?)?(?:(?:{_MONTHS}) )?20\d\d(?: ?[/–-] "
    rf"?(?:20)?\d\d)?\)?$",
    re.IGNORECASE,
)
"""With the year for which one is taken on: "Apprentice Joiner 2026"."""
LONG_BRACKET = regex(
    r"\s*\([^()\s]*(?:\s+[^()\s]+){2,}\s*\)|"
    r"\s*\((?!(?!EG|TV|LG|BG)[A-Z]{2,3}\d\)|B2[BC]\))[^()\d]*\d[^()]*\)"
)
"""What goes on too long, or counts; "(KS1)" and "(B2B)" tell what the post is."""
OF_THE_JOB = regex(
    r"\((?:[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+)?, ){1,3}[A-ZÄÖÜ][\w'’-]+(?: "
    r"[A-ZÄÖÜ][\w'’-]+)?,? (?:and|und|&) "
    r"[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+)?\)"
)
"""What a post is about, as a list: "Officer (Births, Deaths and Ceremonies)"."""
PLACEHOLDER = regex(r"\s*<[^<>]*>")
_PICTURES = "\u2190-\u2bff\U0001f000-\U0001faff"
EDGES = regex(
    rf"^[\s\-–—•|,:;.!#*'\"“„«»‹›{_PICTURES}]+(?!NET)"
    rf"|[\s\-–—•|,:;.!*'\"”“«»‹›{_PICTURES}]+$"
)
ADJECTIVES = regex(
    r"^(?:(?:a|an|the|our|one|two|\d+[-–]?\d*|several|multiple|new|another|some|"
    r"experienced|talented|skilled|motivated|self-motivated|passionate|enthusiastic|"
    r"smart|dedicated|dynamic|qualified|highly|exceptional|great|creative|awesome|"
    r"full-time|part-time|driven|ambitious|strong|brilliant|reliable|seasoned|"
    r"proactive|"
    r"hands-on|detail-oriented|results-driven|energetic|competent|outstanding|friendly|"
    r"hard-working|lovely|cheerful|bubbly|kind|caring|bright|smiley|warm|capable|"
    r"responsible|punctual|trustworthy|steady|handy|keen|nette[nr]?|liebe[nr]?|"
    r"fleißige[nr]?|tatkräftige[nr]?|fröhliche[nr]?|engagiert\w*|high|calibre|deeply|and|innovative|curious|committed|fantastic|"
    r"ein|eine|einen|einer|eine/n|ein/e|eine/en|eine\(n\)|ein\(e\)|eine:n|"
    r"engagierte[nr]?|"
    r"erfahrene[nr]?|motivierte[nr]?|zuverlässige[nr]?|freundliche[nr]?|neue[nr]?|"
    r"un|une|un\(e\)|un·e|un/une|des|nouveau|nouvelle|son|sa|son/sa|notre|"
    r"una|unos|un/a|nuev[oa]|nuestr[oa]|en|et|ett|een|uno|uma|um)"
    r",?\s+)+",
    re.IGNORECASE,
)
SOUGHT = regex(
    r"\b(?:looking for|looking to hire|seeking|seeks|hiring|hire|recruiting|searching "
    r"for|"
    r"in search of|join (?:us|our (?:\w+ ){0,3}team|the (?:\w+ ){0,3}team)? ?as|"
    r"(?:position|role|post|job) (?:of|as)|appointment as|opening for|opportunity for|"
    r"applications for|need|(?:needs|requires|wants)(?= (?:an?|another|some) )|"
    r"as our(?: new)?|as an?|"
    r"suchen(?: wir)?|sucht|als|recherchons|recherche|recrutons|recrute|"
    r"buscamos|busca|necesitamos|seleccionamos|precisamos|incorporamos|"
    r"søger(?: vi)?|söker(?: vi)?|søker(?: vi)?|zoeken(?: wij)?|cerchiamo|procuramos|"
    r"szukamy)\s+(?P<rest>.{3,120})",
    re.IGNORECASE,
)
SOON = regex(
    r"^(?:(?:zum|ab|per) (?:sofort|\d[\d.]*|(?:nächst|ehest)möglichen (?:zeitpunkt|"
    r"termin))(?: (?:\d{4}|[A-Z][a-zä]{2,8} \d{4}))?,? (?=[A-ZÄÖÜ]\w{3})|"
    r"the (?:position|post|role|job)s? of (?:an? |the )?)|"
    r"^(?:(?:ab|zum|zur|für|im|in|per|ab sofort|immediately|currently|dès|"
    r"para)\b.{0,60}?\s)?"
    r"(?=(?:eine?[nr]?|une?|una?|an?|un\(e\))(?:/\w+|\(\w+\)|:\w+)?\s)",
    re.IGNORECASE,
)
UNTIL = regex(
    r"[.,;:!?()<]|\s[–—-]\s|\s(?:with|to|who|that|for|in|at|on|from|within|whose|"
    r"focus\w*|"
    r"position|role|and you|"
    r"mit|zum|zur|für|im|ab|bei|die|der|das|welche|am|pour|avec|afin|qui|"
    r"basée?|au sein|dans|à|para|con|que|en|med|til|som|till|voor|met|per|"
    r"which|as|by|you|we|will|is|reporting|based|capable|able|experienced)\b",
    re.IGNORECASE,
)
THE_POST = regex(
    r"^(?:The|Our|As (?:a|an|our|the)(?: new)?|Als)\s+(?P<rest>(?:[\w+#./&-]+ ?){1,7}?)"
    r"(?= (?:will|is responsible|is|reports|works)\b|,? (?:you|du|sie|he|she)\b|,)"
)
OF_A_HOUSE = regex(
    r"(?:The|Zum|Zur|Haus) [A-ZÄÖÜ]|.*(?:&|\band\b|\bund\b) partners?$", re.IGNORECASE
)
"""What a house is called, though a word of it may be a trade: "The Copper Kettle"."""
NO_SENTENCE = regex(
    r"\b(?:a|an|the|our|your|my|their|its|we|you|us|i|is|are|was|be|will|can|has|have|"
    r"to|from|by|this|that|about|join|become|meet|find|apply|contact|ask|call|see|view|"
    r"show|save|share|hire|hiring|report|reports|looking|message|please|more|other|all|"
    r"similar|every|no|not|if|how|who|why|what|when|where|wanted|needed|required|"
    r"une?|on|nous|recrut\w+|recherch\w+|cherch\w+|engag\w+|una|unos|busca\w*|se|del?|"
    r"la|le|les|du|des|para|pour|suche[nt]?|sucht|eine?[nmrs]?|wir|als|gesucht|für|zu[mr]|"
    r"mit|und|der|die|das|den|im)\b|"
    r"[.:!?@]",
    re.IGNORECASE,
)
"""What makes more of a line than the bare name of a post."""
GENERIC = regex(
    r"\b(?:team|people|person|someone|candidates?|individuals?|talent|colleagues?|"
    r"professionals?|persons?|personne|persona|mensch\w*|leute|member|players?|"
    r"opportunity|challenge|way|leader in|leading|owner of|range|lead the|you|your|"
    r"verstärkung|unterstützung|candidato|candidats?)\b",
    re.IGNORECASE,
)
_SMALL_TEXT = "of and or for the in und oder bzw für de du des d et en y la le"
SMALL = frozenset(_SMALL_TEXT.split())
OF_ROMANCE = regex(r" (?:en|d[eu]s?|del|d['’]\w+|para|pour)\b")
"""What goes on a title in French and Spanish: "Responsable du …", "Jefe de …"."""
SEXES = regex(r"(?<=\w)[:*]in(?:nen)?\b")
"""A colon that parts no label: "Manager:in"."""
WORKLOAD = regex(
    r"(?:\s+(?:à|zu|at))?[\s,;–-]*\(?(?:\b(?:\d{2,3}\s*%?\s*[-–]\s*)?\d{2,3}\s*%|"
    r"\b(?:(?:ca\.|bis zu|up to)\s)?\d{1,2}(?:[.,]\d+)?"
    r"(?:\s*[-–]\s*\d{1,2}(?:[.,]\d+)?)?\s*"
    r"(?:(?:Wochen)?stunden|std|h|hours|hrs|heures|horas)\b\.?"
    r"(?:\s*(?:/|pro|per|a|par|por)\s*\w+\.?)?"
    r"|\b(?:\d(?:[.,]5)?|drei|vier|fünf|sechs|three|four|five|six)"
    r"[- ](?:Tage?[- ]Woche|days?[- ](?:work(?:ing)?[- ])?week))\)?$",
    re.IGNORECASE,
)
"""How much one works: "80–100 %", ", 38,5 Stunden", "15–20 Std./Woche", or on how many
days: "4-Tage-Woche"."""
FULL_OR_PART = regex(
    r",?\s+(?:in )?(?:Vollzeit|Teilzeit|Voll-)"
    r"(?: ?(?:oder|und|bzw\.|/) ?(?:Vollzeit|Teilzeit|Jahresstelle|Saisonstelle"
    r"|vollzeitnah\w*(?: Teilzeit)?))?"
    r"(?:(?: oder)? \(?ab\)?)?(?=$| für )"
)
"""What is left of "Vollzeit oder Teilzeit ab 28 Stunden", "Vollzeit oder ab 80 %"."""
FULL_OR_PART_FIRST = regex(
    r"^\(?(?:full|part)[- ]?time\)?(?:[ ,/&]+(?:or|and|und|oder)? ?(?:full|"
    r"part)[- ]?time)?"
    r"[ :,–-]+(?=[A-Z])|^(?:voll|teil)zeit(?: ?(?:/|oder) ?teilzeit)?(?::| [–-]) ",
    re.IGNORECASE,
)
"""How much one works, before the title: "Part Time Sales Assistant"."""
FROM_A_DAY = regex(
    rf",?\s+(?:ab|zum|per|from|starting|beginning)(?: dem)? (?:sofort|immediately|"
    rf"(?:\d{{1,2}}(?:\.|st|nd|rd|th)? ?)?(?:(?:{_MONTHS})\.? )?\d{{4}}|"
    rf"\d{{1,2}}\.\s?\d{{1,2}}\.(?:\s?\d{{2,4}})?|(?:\d{{1,2}}\.? )?(?:{_MONTHS}))$",
    re.IGNORECASE,
)
"""From when on: "ab 01.08.2027", "from September"."""
FOR_A_HOUSE = regex(
    r" für (?:unser\w* |ein\w* )?(?:[a-zäöü]+e[nrs]? ){1,2}[A-ZÄÖÜ]?[\wäöü-]*"
    r"(?:praxis|klinik|kanzlei|betrieb|unternehmen|apotheke|kita|werkstatt|team)$",
    re.IGNORECASE,
)
"""Who seeks, by what kind of house it is: "ZFA für moderne Zahnarztpraxis"."""
CLOSES = Said(
    r"(?:cheers|thanks|many thanks|regards|all the best|best|gruß|grüße|lg|vg|mfg|"
    r"servus|beste|danke)(?:,| aus .*| from .*|!)?$",
    r"(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) (?:regards|wishes)|"
    r"mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|liebe|"
    r"herzliche) grüße)\b",
)
"""What ends a letter: who signs it is not sought."""
LEFT_OPEN = regex(r" (?:or|and|oder|und|bzw\.?|ou|et|o|y)$")
"""What a second name would follow, which is none here."""
FULL_STOP = regex(r"[.!?]$")
LEADS_TO_TITLE = regex(
    r"\b(?:folgende|nachstehende)[rn]? (?:\w+ )?(?:Stelle|Position)n?\b[^.!?]{0,40}:$|"
    r"\b(?:Stelle|Position|Ausbildungsplatz|suchen wir|sucht|suchen)\b[^.!?]{0,40}"
    r"\b(?:als|eine?n?)\s*:?$"
    r"|^(?!.*[.!?,])\S.{3,60} (?:recherche|cherche|engage|recrute|met au concours"
    r"|sucht)$"
)
"""A sentence that the title on the next line ends: "… ist eine Stelle als"."""
