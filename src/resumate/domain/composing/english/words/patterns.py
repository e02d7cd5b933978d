"""
How English resume lines begin, and what each beginning tells.
"""

import re

from resumate.domain.patterns import Said, regex

MOST_WORDS = 38
TOO_SHORT = 3

ADVERB = regex(
    r"^(?:Successfully|Effectively|Efficiently|Proactively|Also|Currently)\s+"
    r"|^(?:Was|Am|Been) (?:an? |the )?(?=[a-z])",
    re.IGNORECASE,
)
DUTIES = regex(
    r"^(?:(?:my|key|main|core|primary|daily|general|job|work) )*(?:duties|"
    r"responsibilities|tasks|role|work|job)(?: and (?:duties|responsibilities|tasks))?"
    r"(?: (?:also )?(?:included?|includes|involved?|involves|consisted of|were|are)"
    r" |\s*(?::|–|-) )",
    re.IGNORECASE,
)
_GIVEN_OUT = (
    r"contracts|tenders|grants|scholarships|bursaries|fellowships|prizes|medals|awards|"
    r"marks|grades|points|badges|certificates|degrees|funds|funding|loans"
)
"""What is awarded to others as often as to oneself."""
PASSIVE = Said(
    r"^(?:(?:[a-z]+ly|once|twice) )?"
    r"(?:promoted (?:to|from|twice)|selected (?:for|as|to|by|from)|"
    r"recogni[sz]ed (?:as|for|by|with)|named|"
    rf"awarded (?!(?:[\w,.$£€]+ )?(?:{_GIVEN_OUT})\b)|"
    r"appointed(?! (?:a |new |\d))|elected|entrusted with|tasked with|charged with|"
    r"assigned to|hired (?:to|as)|invited to|asked to (?!see\b|speak\b)|"
    r"involved in|employed (?:as|in|by)|"
    r"trained (?:in|as|by)|certified (?:in|as|by)|accepted (?:to|into)|ranked|"
    r"chosen|asked for by|(?:funded|sponsored|commissioned) by|based on|"
    r"redeployed|furloughed|seconded (?:to|from)|"
    r"transferred (?:to|from)|(?:posted|attached|relocated) to|"
    r"assessed (?:as|competent)|(?:rated|graded|judged) (?:as |to be )?"
    r"(?:outstanding|excellent|good|best|top|[\d.]+[^\n]*\bby)|"
    r"voted (?!on |for |in |against )|"
    r"(?:praised|commended|honou?red|credited|noted|singled out|thanked|shortlisted|"
    r"nominated)(?: once| twice| again)? (?:for|as|by|with)|"
    r"put forward|(?:approved|picked|accredited) (?:as|by)|"
    r"headhunted|brought in (?:to|as)|called to the bar|given responsibility|"
    r"made (?:permanent|(?:\w+ )?(?:lead|leader|manager|supervisor|foreman) ))",
)
_SKILLED = (
    r"(?:highly |very )?(?:skilled|proficient|experienced|fluent|familiar|comfortable|"
    r"knowledgeable|adept|versed|well-versed"
)
STATES = Said(
    r"^(?:(?:solely |jointly |also )?(?:responsible|accountable) for|in charge of|"
    r"(?:instrumental|active|closely involved) in|part of (?:an?|the) |"
    rf"{_SKILLED}|trained)"
    r" (?:in|with|at|about)|licen[sc]ed (?:as|to|in|for)|able to)\b",
)
PERMANENT = regex(
    rf"^{_SKILLED}|licen[sc]ed|able)\b",
    re.IGNORECASE,
)
SPOKEN = regex(
    r"^(?:(?:I|I'm|I’m|I’ve|I've|We)\b|(?:My|Our) .*\b(?:is|was|are|were|"
    r"includes?d?)\b)|(?:In (?:19|20)\d\d, )?\d[\d.,]*(?: ?%)? of my [a-zA-Z]"
)
HAVING = Said(
    r"^(?:(?:more than |over |almost |nearly |about |around |some )?"
    r"[\w+-]+ (?:years?|months?)"
    r"(?:[’'] | of | )(?:[\w-]+ ){0,3}experience\b"
    r"|(?:(?:strong|deep|solid|good|excellent|advanced|basic|working|sound|broad|extensive|"
    r"hands[- ]on|practical|proven|thorough|in-depth|first|some|wide|considerable)[, ]+"
    r"(?:and )?)*(?:\w+ )?(?:knowledge|experience|expertise|command|background|"
    r"understanding|proficiency|familiarity) (?:of|in|with|at|as|working|using|"
    r"managing|"
    r"building|leading))",
)
OFFICE = regex(
    r"^((?:\w+ )?(?:captain|president|treasurer|secretary|chair|head))"
    r" (?:of|at|for) ",
    re.IGNORECASE,
)
PERSON = regex(
    r"^(?!(?:serve|act|work|volunteer|function) as )((?:[\w-]+ ){0,3}(?:[Cc]o-)?(?:"
    r"(?:team|tech|technical|test|project|squad|shift|group) lead|lead(?= for )|"
    r"rep(?= for )|chaperone(?= for )|"
    r"member|sponsor|volunteer|tutor|assistant|leader|founder|co-founder|"
    r"organi[sz]er|coach|mentor|instructor|representative|coordinator|winner|finalist|"
    r"recipient|author|co-author|speaker|delegate|developer|engineer|editor|contributor|"
    r"nurse|champion|officer|trainer|supervisor|contact|programmer|designer|manager|"
    r"analyst|consultant|host|person|worker|tuner|examiner|interpreter|translator|"
    r"technician|operator|buddy|preceptor|key-?worker|adviser|advisor|inspector|auditor|governor|trustee|steward|warden|marshal|judge))"
    r" (?:of(?! the (?:month|quarter|year|week))|at|for|in|on|to) ",
    re.IGNORECASE,
)
ACTION_NOUNS = dict(
    pair.split()
    for pair in """
administration administer; analysis analyse; assessment assess; automation automate;
calculation calculate; collection collect; compilation compile; completion complete;
configuration configure; construction construct; control control; conversion convert;
coordination coordinate; creation create; delivery deliver; design design; development
develop; distribution distribute; documentation document; enforcement enforce;
establishment establish; evaluation evaluate; examination examine; execution execute;
expansion expand; facilitation facilitate; implementation implement; improvement
improve; inspection inspect; installation install; integration integrate; introduction
introduce; investigation investigate; launch launch; leadership lead; maintenance
maintain; management manage; migration migrate; moderation moderate; modernisation
modernise; modernization modernize; negotiation negotiate; operation operate;
optimisation optimise; optimization optimize; organisation organise; organization
organize; preparation prepare; presentation present; procurement procure; production
produce; promotion promote; provision provide; publication publish; reconciliation
reconcile; recruitment recruit; reduction reduce; registration register; relocation
relocate; removal remove; renovation renovate; repair repair; replacement replace;
resolution resolve; restoration restore; review review; selection select; submission
submit; translation translate; treatment treat; validation
validate; verification verify; set-up set-up; setup set-up
""".split(";")
)
ONCE = frozenset(
    "automate complete configure construct convert create design develop establish "
    "execute expand implement improve install integrate introduce launch migrate "
    "modernise modernize optimise optimize publish reduce relocate remove renovate "
    "replace restore".split()
)
"""What is done once, and told in the past even of a current post."""
ACTION_OF = regex(r"^([\w-]+)(?: and ([\w-]+))? of (?!the art\b)")
OUTCOME = regex(
    r"^(?:an? )?([$€£]?\d[\d.,]*(?: ?%|[kKmM])?) (?:reduction|increase|improvement|"
    r"growth|decrease|rise|drop|saving|cut) (?:in|of) "
)
"""A result with its size: "25% reduction in scrap"."""
IN_CHARGE = regex(
    r"^(?!(?:Share|Take|Took|Hold|Held) )"
    r"(?:(?:[Ff]ull|[Ss]ole|[Oo]verall|[Jj]oint|[Dd]irect|[Tt]otal) )?"
    r"(?:[\w&/$€£.-]+ ){0,2}[Rr]esponsibility for "
)
WORK_NOUN = regex(
    r" (?:services?|handling|operations?|control|support|management|maintenance|"
    r"cleaning|planning|entry|keeping|care|preparation|sales|payroll|filing|reception|"
    r"rotation|processing|administration|design|photography|repairs?|installation|"
    r"deliver(?:y|ies)|picking|packing|teaching|training|translation|reporting|"
    r"cashing up|bookkeeping|housekeeping|cooking|baking|driving)$"
)
"""A short line that ends so names work: "Customer service"."""
NOUN_ENDING = regex(
    r"(?:tion|sion|ment|ance|ence|ship|ity|ysis|port|care|work|ing|als?|ices?|ures?)$",
    re.IGNORECASE,
)
PEOPLE = regex(
    r"\b\w+(?:ers|ors|ists|ees|ants|ians|nts|nurses|staff|people)\b", re.IGNORECASE
)
HOW_OFTEN = frozenset(
    "once twice daily weekly monthly quarterly yearly annually".split()
)
SO_MANY = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|most|all|both|some|"
    r"many|several)"
)
"""How many of those that were told of."""
SHARE = regex(
    rf"^({SO_MANY}) "
    r"(?:of (?:whom|them) )?(?:were )?([a-z]+ed)\b(?! by \d)",
    re.IGNORECASE,
)
MOVED = (
    r"fell|rose|grew|dropped|increased|decreased|improved|"
    r"(?:went|came) (?:up|down|from)|doubled|"
    r"tripled|halved|are now|is now|now"
)
HAPPENED = regex(rf"^(?!\d)[A-Za-z][\w/-]*(?: [\w'’-]+){{0,7}} (?:{MOVED})\b")
UP_OR_DOWN = regex(r"^[A-Za-z][\w-]*(?: [\w-]+){0,5} (?:up|down) (?:from|by|to|\d)")
MEASURE = regex(
    r"^(?:(?:about|over|some|up to|more than) )?[$€£]?\d[^\s;:]*"
    r"(?!.*\b(?:is|was|are|were|have|has)\b)(?: [^\s;:()]+){1,6}$"
)
"""A size told behind a deed: "95% CSAT", "40 per year"."""
NOUN_OR_VERB = frozenset(
    "access design support test project process program market network plan report "
    "research review service sponsor staff store study supply survey train record "
    "account budget price scope script search structure trade transport contact "
    "control document file form model order post print product profile question "
    "release sample schedule screen source visit work code lead head chair coach "
    "stock invoice order data book call care cost campaign event fund group house "
    "label load log mail offer pack package pilot place position press purchase rate "
    "shift site stage team text update wait water "
    "mentor tutor volunteer guide key leave".split()
)
ADJECTIVE_OR_VERB = frozenset(
    "clean clear close complete correct direct engage level open own secure "
    "separate tidy lower".split()
)
ADJECTIVAL = regex(r"(?:ive|al|ful|ous|ic|able|ible|less|ent|ant|ed)$")
ABSTRACT = regex(
    r"^(?:automation|management|planning|research|engineering|analysis|development|"
    r"improvement|design|coverage|control|assurance|reviews?|of|and|for|experience|"
    r"handling|processing|entry|keeping|rotation|replenishment|administration|"
    r"maintenance|taking|picking|tracking|leads?|negotiations?|comparisons?|"
    r"calculations?|enquir(?:y|ies))$",
    re.IGNORECASE,
)
NEVER_DUTY = frozenset(
    "excellent strong outstanding great good proven effective a an the while whilst "
    "currently before after with during two three one global active regular available "
    "open-source several various concentration everything nothing something anything "
    "everyone everybody nobody somebody anybody".split()
)
NOUN_GERUNDS = frozenset(
    "marketing engineering accounting nursing banking housing evening morning "
    "catering bookkeeping housekeeping consulting plumbing beginning purchasing "
    "machining billing during following outstanding engaging ongoing leading-edge "
    "pricing spring string everything nothing something anything".split()
)
LINK = regex(r" (?:of|for|with|to|in|at|on|from) ")
SUBORDINATE = frozenset(
    "resulting to by that which who while when where as including "
    "ensuring using so such like if through via".split()
)
FOREIGN = regex(
    r"\b(?:der|die|das|und|mit|von|für|eine[rnms]?|des|den|dem|zur|zum|im|bei|et|les|des|"
    r"une|du|pour|avec|dans|sur|en|el|los|las|una|para|con|del|por|y)\b"
)
ENGLISH = regex(
    r"\b(?:the|and|of|for|to|with|in|from|by|on|at|a|an|as|that|using)\b", re.IGNORECASE
)
LABEL = regex(r"^(?:[A-Z][\w/&-]*(?: [\w/&-]+){0,5}):\s")
NOT_TOLD = regex(
    r"\btrack record\b|\b[Hh]ereby\b|^Business or sector\b|"
    r"\b(?:[Hh]e|[Ss]he)\b|^(?!I (?:.* )?my [a-z]+ ).*\b(?:[Hh]is|[Hh]im)\b|[\[\]]|"
    r" (?:and|or|with|of|the|to|a|for|by|in)$|"
    r"^(?:Seeking|Looking (?:for|to)|Searching|Hoping|Eager|Keen|Aspiring|Objective|"
    r"To (?:obtain|find|use)|(?:Passionate|Committed|Dedicated) (?:about|to)|"
    rf"[Aa]warded (?:[\w,.$£€]+ )?(?:{_GIVEN_OUT})\b(?!.* to \b)|"
    r"(?:Proven|Demonstrated|Exceptional|Strong) (?:ability|skills?))\b|"
    r"^[Ee]xpected (?:in )?(?:[A-Z]\w+ )?20\d\d|^[Ee]nhanced DBS\b|"
    r"^(?:[Ff]eatured|[Pp]owered|[Aa]dopted|[Uu]sed) (?:in|by)\b|^\w+ed by\b(?!-)|"
    r"^(?:[Bb]uilt|[Dd]eveloped|[Cc]reated|[Ww]ritten|[Dd]esigned|[Dd]eployed|[Mm]ade|"
    r"[Oo]pen-sourced|[Ii]mplemented) (?:with|in|on|using|to|for|at|by) |"
    r"^(?:[Ss]tarted|[Bb]egan)(?: out| life)? as (?:my|an?|the) (?:[\w-]+ ){0,3}"
    r"(?:project|experiment|idea|prototype|exercise|hobby)\b|"
    r"^(?!(?:I|We|My|Our) )(?:\w+ ){1,3}(?:is|was|has|are|were|have) "
)
"""Wishes, praise, third persons, cut-off lines, and what is said of a thing."""
DESCRIBED = frozenset(
    "automated distributed integrated embedded connected shared".split()
)
NO_UNIT = regex(r"\bby \d+$")
"""A share whose per cent sign was lost on the way."""
DOUBTFUL_EASE = 0.2
OF_THEM = regex(
    rf"(?<=, )({SO_MANY}) of them"
    r"(?= (?:now|later|still|are|were|is|was|have|had|went|became|lead|led|\w+ed)\b)"
)
