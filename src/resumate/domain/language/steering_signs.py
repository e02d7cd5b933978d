"""
What a text does that speaks to whoever writes the letter.
"""

from resumate.domain.patterns import Said, regex

_ANNUL = (
    r"(?:ignore|disregard|forget|bypass|override|overrule|neglect|skip|discard|"
    r"ignorier\w*|vergiss|missachte\w*|ignorez|ignore[rz]?|oubliez|oublie|ignora|"
    r"ignoren?|olvida|omite|dimentica)"
)
_RULES = (
    r"(?:instructions?|prompts?|directions|directives|commands?|rules|guidelines|"
    r"guardrails|constraints|indicators|scoring|context|"
    r"anweisung\w*|vorgaben|regeln|befehle|consignes|instrucciones|istruzioni|"
    r"indicaciones|órdenes)"
)
_PROGRAM = (
    r"(?:ai|a\.i\.|ki|ia|llms?|(?:large )?language models?|gpt\S*|chat ?gpt|chatbots?|"
    r"claude|gemini|copilot|(?:virtual|automated|ai) (?:assistants?|writers?|agents?)|"
    r"ai (?:models?|systems?|tools?)|automated (?:\w+ ){0,2}(?:software|systems?|"
    r"tools?)|"
    r"automated (?:\w+ )?(?:reviewers?|readers?|recruiters?|evaluators?|graders?)|"
    r"(?:screening|analysis|parsing) (?:software|systems?|bots?)|bots?|language model|"
    r"sprachmodelle?|ki-(?:assistent\w*|systeme?|modelle?)|"
    r"modèles? de langage|modelos? de lenguaje|asistentes? de ia|assistants? (?:ia|ki))"
)
_ANSWER = (
    r"(?:your|the|this|every|deine[rmn]?|ihre[rmn]?|ta|votre|tu|su) "
    r"(?:\w+ )?(?:answers?|responses?|repl(?:y|ies)|outputs?|messages?|completions?|"
    r"antwort(?:en)?|ausgabe|réponses?|respuestas?|generated (?:text|letter))\b"
)
_CHANGE = (
    r"(?:add|insert|include|integrate|append|embed|put|augment|modify|alter|change|"
    r"enhance|rewrite|rephrase|render|replace|substitute|convert|remove|delete|"
    r"scramble|"
    r"jumble|rearrange|anagram|misspell|introduce|group|combine|encode|translate|"
    r"provide|"
    r"give|write|begin|start|end|finish|limit|format|use|tease|suggest|promote|"
    r"füge|ersetze|schreibe|beginne|beende|antworte|ajoute[rz]?|remplace[rz]?|"
    r"écri[sv]\w*|"
    r"agrega|añade|incluye|reemplaza|escribe|responde)"
)
_PRAISED = (
    r"(?:candidate|applicant|resume|cv|profile|bewerber(?:in)?|kandidat(?:in)?|"
    r"candidat[oae]?)"
)
_PIECE = (
    r"(?:poem|haiku|sonnet|limerick|song|rap|joke|riddle|essay|short story|story|fairy "
    r"tale|novel|speech|screenplay|recipe|summary of the (?:book|film|movie|play)|"
    r"letter to (?:a|an|my|your)|gedicht|witz|aufsatz|rezept|poème|blague|poema|chiste)"
)
_CLAIM = (
    r"(?:describe|say|exaggerate|invent|assume|include|present|portray|make|give|add|"
    r"claim|state|tell|rate|praise|call|list|mention|write|omit|fabricate|pretend|"
    r"conclude|insist|pad|embellish|disclose|reveal|put)"
)
STEERS = tuple(
    Said(pattern)
    for pattern in (
        # Annulling what was said before.
        rf"\b{_ANNUL}\b.{{0,60}}\b{_RULES}\b",
        (
            rf"\b{_ANNUL}\b.{{0,20}}\b(?:everything|anything|all (?:that|of the)|alles|"
            rf"tout|"
            r"todo)\b.{0,40}\b(?:above|before|previous\w*|so far|earlier|said|written|"
            r"oben|"
            r"vorher|précède|anterior)\b"
        ),
        (
            r"\b(?:new|updated|revised|real|actual) (?:system )?(?:instructions?|"
            r"prompt|"
            r"task)"
            r"\s*:\s*(?:you|ignore|write|say|print|respond|reply|answer|the (?:letter|"
            r"model))"
        ),
        (
            r"\b(?:system|developer|hidden|initial|original|secret) prompts?\b"
            r"(?!.{0,20}\b(?:engineering|design|experience)\b)"
        ),
        r"\bstop everything\b|\bfrom now on,? you\b|\byou are now (?:an?|in|the)\b",
        (
            r"\b(?:just|only|simply|always|must|and|then|to) (?:print|say|respond|"
            r"reply|"
            r"output|"
            r"answer|return|echo|repeat)\b(?: with| only)?:? ?[\"'“„«]"
        ),
        (
            r"\b(?:respond|reply|answer|write)\b.{0,15} (?:only )?(?:in (?:pirate|"
            r"emojis?|"
            r"base64|rot13|morse|pig latin|all caps|capital letters|rhymes?|haiku)|"
            r"with "
            r"the "
            r"(?:word|phrase|sentence|text))"
        ),
        (
            r"\b(?:abandon|drop|leave|cease|quit|stop|suspend)\w* (?:your|the|all|any) "
            r"(?:earlier|previous|current|original|prior|other|assigned) (?:task|job|"
            r"work|goal|objective|assignment)s?\b"
        ),
        (
            r"\b(?:overrides?|supersedes?|replaces?|cancels?) (?:any|all|every|the|"
            r"your) "
            r"(?:\w+ ){0,2}?(?:system|earlier|previous|prior|original) (?:messages?|"
            r"prompts?|rules?|instructions?|orders?|text)\b"
        ),
        (
            r"\b(?:begin|start|here is|execute) (?:a |the |your )?new task\b|"
            r"\bnew task\s*:|\bend of (?:the )?(?:posting|document|job description|"
            r"input|prompt)\b\W+(?:begin|new|now|start)"
        ),
        (
            r"^\W*(?:from (?:this point|now|here)(?: on(?:wards?)?| forward)?|"
            r"henceforth)\b,? (?:you (?:will|must|shall|only) )?(?:only )?(?:speak|"
            r"write|"
            r"talk|answer|respond|reply|act|behave|use)\b"
        ),
        (
            r"\b(?:speak|talk|answer|respond|reply|write)\b.{0,15} like an? [a-z]+\W*$|"
            r"\b(?:answer|respond|reply) with (?:nothing but|only|just)\b"
        ),
        (
            r"\b(?:antworte|antworten sie|schreibe?|réponds|répondez|écris|responde|"
            r"rispondi)\b.{0,30}\b(?:nur|ausschließlich|uniquement|seulement|solo|"
            r"solamente|soltanto|auf latein|en latin|en latín|en majuscules|"
            r"en mayúsculas)\b"
        ),
        (
            r"\b(?:command|order|instruction|message)s? from (?:your|the) (?:developer|"
            r"admin\w*|operator|creator|system)\b|\btreat (?:the|this) (?:next|"
            r"following)\b.{0,30}\bas an? (?:command|instruction|order)\b"
        ),
        (
            rf"\b{_RULES}\b.{{0,30}}\b(?:are|is) (?:void|cancell?ed|obsolete|"
            r"no longer (?:valid|binding))\b|\bsystem override\b|"
            r"\bset aside (?:your|all|any) (?:\w+ )?rules\b"
        ),
        (
            r"\b(?:mark|rate|treat|count|consider|score|flag|set|report)\b "
            r"(?:all|every|each|any|the)(?: \w+){0,2} (?:requirements?|criteri(?:a|on)|"
            r"qualifications?|must-haves?) (?:is |are |as )*(?:met|fulfilled|satisfied|"
            r"passed|complete)\b|\b(?:alle|sämtliche|jede)(?: \w+)? "
            r"(?:anforderung|kriteri|voraussetzung)\w* (?:sind |gelten |ist |gilt )?"
            r"als erfüllt\b"
        ),
        (
            r"(?:^|: )\W*(?:rank|rate|score|recommend|prefer|select|hire|shortlist) "
            rf"this {_PRAISED}\b"
        ),
        r"[\"']role[\"']\s*:\s*[\"'](?:system|user|assistant|developer)[\"']",
        # Speaking to a program.
        (
            rf"\b(?:falls|wenn|si|als|as) (?:du|sie|you|eres|tu es|vous "
            rf"êtes)? ?(?:bist |"
            rf"sind |"
            rf"are )?(?:ein(?:e)?|an?|une?) (?:{_PROGRAM}|ki\S*)(?: bist| sind)?,"
        ),
        (
            rf"\byou are (?:now )?(?:an? |the )?{_PROGRAM}(?=\s*(?:[.,;:!]|$|and\b|"
            rf"with\b|"
            rf"that\b))"
        ),
        (
            r"\bpretend (?:you|to be|that you|you're)\b|\bact as (?:an? "
            r")?(?:unrestricted|"
            r"uncensored|unfiltered|evil|jailbroken)\b"
        ),
        r"\bnote to (?:the )?(?:model|assistant|machine|parser|reader bot)\b",
        (
            r"\b(?:reveal|print|show|repeat|leak|output|display|disclose|tell me) "
            r"(?:me "
            r")?(?:your|"
            r"the) (?:\w+ )?(?:prompts?|instructions)\b"
        ),
        r"\brepeat (?:the |all )?(?:text|words|everything)(?: \w+)? (?:above|before)\b",
        (
            rf"\b(?:do not|don't|stop|no longer|never) (?:follow|obey|following|"
            rf"obeying)\b.{{0,30}}"
            rf"\b{_RULES}\b"
        ),
        (
            r"\b(?:in)?visible to (?:humans?|llms?|ai|machines?)|\b(?:llm|ai|machine) "
            r"scan\b"
        ),
        r"\bchain of thought\b|\bjailbreak|\bdan mode\b|\bdeveloper mode\b",
        r"\bprompt injection\b(?=.{0,30}\b(?:test|succe|here)\b)",
        (
            r"<\|?(?:im_start|im_end|system|endoftext|user|assistant)\|?>|\[/?inst\]|"
            r"<<sys>>"
        ),
        (
            r"^\W*(?:system|assistant|developer|user)\s*(?:message|"
            r"prompt)?\s*:\s*(?:you|"
            r"your|"
            r"i |ignore|always|never|from now|please|the (?:letter|candidate|"
            r"applicant)|"
            r"write|"
            r"say|respond|reply|do not|don't|sure|of course|du |ignoriere|override|new "
            r"|"
            r"disregard|include|output|state|mention)"
        ),
        r"^\W*#{2,}\s*(?:system|instructions?|response)\b\W*$",
        (
            r"\bwhen(?:ever)? (?:you )?(?:summari[sz]|read|process|pars|scann?|writ|"
            r"analy[sz])(?:e|ing)? (?:about )?this (?:posting|job|text|document|"
            r"page|ad|"
            r"description)\b"
        ),
        (
            r"\b(?:whoever|whatever|anyone who|anything that|the (?:system|tool|"
            r"program|"
            r"software|assistant)(?: (?:that|which))?) (?:generat|writ|process|read|"
            r"pars|summari[sz]|draft)(?:es|e|s|ing) (?:this (?:posting|document|text|"
            r"page|description)|(?:the|this|a) (?:cover )?letters?)\b"
        ),
        # Speaking of an answer that only a program gives.
        (
            r"\byour (?:\w+ )?(?:answers?|responses?|repl(?:y|ies)|outputs?)\b"
            r"(?! (?:to (?:the )?(?:questions?|customers?|clients?|patients?)|times?))"
            r"(?!.*\b(?:customers?|clients?)\b)"
        ),
        (
            rf"(?:^|[.,:;]\s*|\b(?:please|and|bitte|must|should|to) "
            rf"){_CHANGE}\b.{{0,140}}"
            rf"\b(?:in|to|of|at|with|into|from|for|using|throughout|zu|an|à|dans|en|"
            rf"a)? ?"
            rf"{_ANSWER}"
        ),
        (
            r"^\W*(?:in|within|throughout|at the end of|for) (?:your|all your) "
            r"(?:response|answer|reply|output)s?,? (?:\w+ly )?[a-z]+\b"
        ),
        (
            r"\b(?:replace|substitute|scramble|jumble|anagram|misspell|capitali[sz]e|"
            r"reverse|"
            r"encode|swap)\b.{0,25}\b(?:letters?|vowels?|consonants?|characters?|"
            r"words?)\b"
        ),
        (
            r"\b(?:use|write|with|without any|remove)\b.{0,25}\b(?:anagrams?|emojis? "
            r"only|"
            r"symbols for letters|numbers for vowels|spaces or punctuation)\b"
        ),
        (
            r"\b(?:begin|start|end|finish|write|fill) (?:every|each|all|the (?:whole|"
            r"entire)) "
            r"(?:sentences?|paragraphs?|lines?|words?|letter|text)\b"
        ),
        (
            r"^\W*(?:respond|reply|answer|write) (?:only |exclusively )?in (?:json|xml|"
            r"yaml|latin|"
            r"french|german|spanish|english|italian|chinese|rhyme|verse|haiku|one "
            r"word)\b.{0,8}$"
        ),
        # Speaking of the letter or the candidate as a story to be shaped.
        (
            r"^(?!.*\b(?:you|your|us|please|we|ihr|ihre|dein)\b).*\b(?:in|of|make|"
            r"makes?|"
            r"throughout|at the end of|into) the (?:cover )?letter\b"
        ),
        (
            rf"^\W*(?:please |always |never |do not |don't )?{_CLAIM}\b.{{0,60}}"
            rf"\b(?:the|this) (?:applicant|candidate)\b"
        ),
        (
            r"\bthe (?:applicant|candidate) (?:should|must|shall|is to) be "
            r"(?:described|"
            r"presented|portrayed|praised|called|rated|shown|introduced)\b"
        ),
        # Putting words into the letter's mouth.
        (
            rf"\b(?:write|say|state|claim|mention|tell|assert|pretend|confirm|"
            rf"schreibe?|"
            rf"behaupte|sage?|écri\w+|di|escribe),? (?:that|dass|que) (?:the |this |"
            rf"der |la |"
            rf"die "
            rf"|el |"
            rf"le )?(?:{_PRAISED}|he|she|i|you|they|er|sie) "
        ),
        (
            r"\b(?:letter|cover letter|anschreiben|lettre|carta|resume|"
            r"summary)\b.{0,30}\b"
            r"(?:must|should|has to|needs to|shall|muss|soll|doit|debe) (?:contain|"
            r"include|"
            r"say|"
            r"mention|begin|end|start|claim|enthalten|sagen|contenir|contener|decir)\b"
            r"(?! (?:your|why|salary|reference|an? (?:short|brief)|information|how|"
            r"details|"
            r"examples|the (?:job|reference)|job|deine?|ihre?|votre|tu|with))"
        ),
        (
            r"\b(?:cover letter|letter|anschreiben) (?:says?|states?|claims?|"
            r"mentions?) "
            r"that\b|"
            r"\b(?:ensure|make sure)\b.{0,12}\bletter (?:says|states|claims|mentions|"
            r"contains)\b"
        ),
        (
            r"\b(?:send|output|print|append|leak|reveal|post|upload|email|disclose) "
            r"(?:the "
            r"|all |"
            r"every )?(?:full |entire |whole )?(?:user|applicant|candidate|person|"
            r"reader)'s\b"
        ),
        (
            r"\b(?:output|print|leak|reveal|disclose|repeat) the (?:full |entire |"
            r"whole )?"
            r"(?:resume|cv|conversation|prompt|text above)\b"
        ),
        (
            r"^\W*(?:please )?(?:ask|tell|inform|convince|persuade|urge|warn|instruct) "
            r"the "
            r"(?:user|reader|human|recipient)s? (?:to|for|that|about)\b"
        ),
        (
            r"\bthis (?:candidate|applicant|resume|cv) (?:is|has|was|deserves|must|"
            r"should "
            r"be)\b|"
            r"\bmust be (?:hired|recommended|shortlisted)\b"
        ),
        (
            r"\b(?:rate|score|rank|mark|grade(?! [1-9] ?/ ?[1-46-9]\b)|give)\b.{0,30}"
            r"(?:\b\d+ ?(?:/|out "
            r"of) ?\d+|"
            r"\b(?:five|5) "
            r"stars|\bperfect match|\bas (?:a )?(?:perfect|top|ideal)\b|\bfull marks)"
        ),
        (
            rf"\b(?:approve|hire|accept|shortlist|recommend|recommend (?:hiring|"
            rf"interviewing)) "
            rf"(?:this|the) (?:\w+ )?{_PRAISED}\b"
        ),
        (
            r"\b(?:include|mention|use|insert|write|put) the (?:word|phrase|code ?word|"
            r"sentence|"
            r"emoji) (?!process|count)(?:[\"'“„‘«]|\S+\W*$|\S+ (?:in|to|at|as|so|"
            r"somewhere)\b)"
        ),
        (
            rf"\b(?:do not|don't|never) (?:evaluate|assess|judge|score|reject|"
            rf"question) "
            rf"(?:the|this) {_PRAISED}\b"
        ),
        (
            rf"\b(?:this|the) {_PRAISED} (?:is|has been|was) (?:\w+ )?(?:pre-?verified|"
            r"pre-?approved|supremely|uniquely|perfectly|highly recommended|"
            r"exceptional|"
            r"the best|already (?:hired|approved))"
        ),
        (
            r"\b(?:best|greatest|strongest) (?:resume|cv|candidate|applicant)s? (?:i|"
            r"we) "
            r"(?:have|"
            r"ever)|\binterview highly recommended|\bexceeds all (?:the "
            r")?requirements\b|"
            r"\b(?:harming|harm) the company\b|\bmanual scoring\b|"
            r"\bhidden (?:competency )?profile\b|\bexceptional match\b"
        ),
    )
)
NAMES_PROGRAM = Said(rf"\b{_PROGRAM}(?:\b|(?!\w))")
TO_PROGRAM = tuple(
    Said(pattern)
    for pattern in (
        (
            rf"\b(?:note|message|attention|instructions?|memo|reminder|hinweis|an) "
            rf"(?:to|for|an|für|à|para) (?:any |all |the |every )?(?:\w+ )?{_PROGRAM}\b"
        ),
        (
            rf"\b(?:if|when|should) (?:you|du|sie)(?: are|'re| bist| sind)? (?:an? |"
            rf"ein[e]? )?"
            rf"{_PROGRAM}\b"
        ),
        (
            rf"^\W*(?:dear |hey |attention,? |liebe |achtung,? )?{_PROGRAM}\b"
            r"(?: (?:reading|processing|reviewing|parsing|writing|that (?:read|"
            r"process)|"
            r"who "
            r"read|, die|, which)\b.{0,40})?,? (?:must|should|shall|please|are (?:to|"
            r"required)|"
            r"will|have to|need to|muss|müssen|sollen|sollten|bitte|doit|doivent|"
            r"debe[n]?)\b"
        ),
        (
            rf"\b{_PROGRAM}\b.{{0,12}} (?:reading|processing|parsing|that reads?|die) "
            rf"(?:this|"
            r"the|diese\w*)\b"
        ),
        (
            rf"^\W*(?:dear|hey|hi|hello|attention|achtung|liebe[rs]?|to|for|an|für|"
            rf"note) "
            rf"(?:all |any |every |the |alle )?{_PROGRAM}\b\s*[:,!]"
        ),
        (
            rf"^\W*{_PROGRAM}\s*[:!]\s*(?:please|write|say|approve|rate|always|you|"
            rf"ignore|"
            rf"give|"
            r"mark|recommend|respond|reply|add|include|stop|do)\b"
        ),
        rf"\bas an? {_PROGRAM},? (?:you|i|du|sie|vous|tu)\b",
    )
)
"""Only a sentence that names a program speaks to one in these ways."""
TASKS = tuple(
    Said(pattern)
    for pattern in (
        (
            r"^\W*(?:please )?(?:compose|generate|draft|fix|convert|spell|solve)\b"
            r".{0,60}?\b(?:my|me)\b"
        ),
        (
            r"\ban? (?:python|javascript|java|c\+\+|bash|shell) (?:script|program|"
            r"function) (?:that|which|to)\b|^\W*(?:please )?answer the (?:following )?"
            r"question\b|^\W*give (?:two|three|four|five|ten|\d+) (?:reasons|examples|"
            r"facts)\b|^\W*convert \d"
        ),
        (
            r"^\W*(?:please )?(?:organi[sz]e|set|show|tell|give|schedule|remind|find|"
            r"book|"
            r"order|"
            r"play|list|name|explain|write|help|teach|create|make|calculate|suggest|"
            r"recommend|"
            r"check|plan|add|translate|summari[sz]e|analy[sz]e|"
            r"describe)\b(?!-).{0,60}?\b(?:my|"
            r"me)\b"
        ),
        (
            r"^\W*(?:please )?(?:schedule|set|book|send|remind|order|arrange|cancel|"
            r"call|"
            r"text)\b.*"
            r"\b(?:tomorrow|tonight|next (?:mon|tues|wednes|thurs|fri|satur|sun)day|"
            r"at \d{1,2}(?::\d\d)? ?[ap]\.?m|birthdays?|alarm|dentist)"
        ),
        (
            r"\b(?:the following|this|these) (?:text|message|sentence|paragraph|review|"
            r"tweet|"
            r"passage|statement)s?\s*:"
        ),
        (
            r"^\W*(?:name|list) (?:the (?:ingredients|capitals|planets|names of|steps "
            r"to)|"
            r"two\b|"
            r"three\b|four\b|five\b|ten\b|\d+ )"
        ),
        (
            r"^\W*(?:explain|describe)\b.{0,60}\bto an? (?:[\w-]+ ){0,3}(?:old|child|"
            r"toddler|"
            r"layman|beginner|grandmother|alien)\b"
        ),
        (
            r"^\W*(?:summari[sz]e|find|search for|look up|show|list|gather)\b(?: an?| "
            r"some|"
            r" the)?"
            r"(?: \w+){0,2} (?:papers?|articles?|studies|recipes?|restaurants?|"
            r"flights?|"
            r"hotels?|"
            r"movies?|news) (?:on|about|to|near)\b"
        ),
        (
            rf"^\W*(?:please )?(?:write|draft|compose|provide|create|tell|develop|give|"
            rf"generate|"
            rf"produce|schreibe?|verfasse|écri\w+|escribe|cuéntame|erzähle?)\b"
            rf"(?: (?:me|us|mir|moi|an introduction for))? (?:an?|some|eine?n?|une?|"
            rf"una?) "
            rf"(?:\w+ ){{0,2}}{_PIECE}\b"
        ),
        r"^\W*translate (?:the following|this|that|these|'|\"|“)",
        (
            r"^\W*(?:explain|describe|summari[sz]e|outline|break down|define|"
            r"discuss)\b.{0,60}"
            r"(?:\bin simple terms\W*$|\b(?:with an example|like i'm (?:five|5)|step "
            r"by "
            r"step|the plot of|"
            r"theory of|process of|lifecycle of a|life cycle of|history of|meaning of|"
            r"plot "
            r"of)\b)"
        ),
        (
            r"^\W*provide (?:the|a|an) (?:\w+ )?(?:equivalent|translation|definition|"
            r"synonym|"
            r"example of how|list of (?:facts|reasons))"
        ),
        (
            r"^\W*(?:can|could|would|will) you (?:please )?(?:show|tell|write|give|"
            r"explain|"
            r"translate|help) (?:me|us)?\b"
        ),
        (
            r"^\W*(?:calculate|solve|compute|prove)\b.{0,40}(?:=|\b(?:quadratic|linear|"
            r"these|following) equations?\b|\bsquare root\b|"
            r"\btheorem\b|\d\s*[-+*/^]\s*\d)"
        ),
    )
)
QUIZ = Said(
    r"^\W*(?:what|who|when|where|why|how|which)(?! (?:to|will|can|could|if|about|"
    r"makes?|sets?|drives|happens|counts|matters)\b)"
    r"(?:'s)?\b.{8,200}\?\W*$|^\W*(?:was|wer|wie|wann|wo|warum|welche[rs]?|"
    r"quel(?:le)?s?|qui|comment|pourquoi|"
    r"qué|quién|cuál(?:es)?|cómo|dónde)\b.{8,200}\?\W*$"
)
OWN_QUESTION = Said(
    r"\b(?:you(?:r|rs|rself|'\w+)?|we|us|our|role|position|job|team|company|apply|"
    r"work(?:s|ing|place)? (?:here|with|for|at|like|from|on)|"
    r"application|candidates?|join|offer|expect|next|career|benefits?|culture|"
    r"interview|"
    r"opportunity|du|dich|dir|dein\w*|sie|ihr\w*|ihnen|wir|uns|unser\w*|stelle|"
    r"bewerb\w*|"
    r"bieten|vous|votre|vos|tu|te|toi|ton|ta|nous|notre|poste|entreprise|postuler|"
    r"tú|tus|usted|nosotros|nuestr\w*|puesto|empresa|ofrecemos|buscamos|hire|hiring|"
    r"salary|it like|here|about|required|needed|involved?|day|<\w+>)\b"
)
WHY_US = Said(r"^\W*(?:why|warum|pourquoi|por qué) \S+(?: [a-zà-öø-þ]\S*){0,2} ?\?\W*$")
QUOTED = regex(r"(?<!\w)['\"“„«‘].{1,80}?['\"”“»’](?!\w)")
DO_YOU_SAY = Said(
    r"^\W*how (?:do|does|would|can|could) (?:i|you|one|we) (?:say|spell|pronounce|"
    r"solve|"
    r"translate|calculate|write|make|cook|convert)\b"
)
AT_WORK = Said(
    r"\b(?:our|customers?|clients?|patients?|guests?|stakeholders?|colleagues|team|"
    r"brand|"
    r"salary|cv|references|availability|start date|application|portfolio)\b"
)
HOW_TO_APPLY = Said(
    r"^\W*(?:please )?(?:include|add|attach|mention|state|send|provide|give)(?: us)? "
    r"(?:your|the) "
    r"(?:salary|cv|resume|references?|availability|(?:earliest )?start|portfolio|"
    r"notice|"
    r"reference number|job)"
)
BLOCK = Said(
    r"^\W*(?:(?:begin |start )?(?:system|hidden|admin|developer)[ _-]?(?:message|"
    r"prompt|"
    r"instructions?|override|note)s?|system|<\|?system\|?>|instructions? (?:to|for) "
    r"(?:ai|"
    r"llm|the (?:ai|model|assistant))\w*)\s*:?\W*$"
)
