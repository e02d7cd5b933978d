"""
The words that tell what a clause does: claims, wishes, thanks, speaks of the employer.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.pattern import Pattern
from resumate.domain.lexicon.adverts import ADVERT
from resumate.domain.patterns import regex

FIRST_PERSON = Pattern(
    r"\b(I|I['’](m|ve|d|ll)|my|mine|me|myself|we|our|us|ours|[Ii]ch|[Mm]ein(e[rnms]?)?|[Mm]ir"
    r"|mich|[Ww]ir|[Uu]nser(e[rnms]?)?|uns|My|We|Our|Mine)\b"
)
SECOND_PERSON = Pattern(
    r"\b([Yy]ou|[Yy]our|[Yy]ours|[Yy]ou['’](re|ve|d|ll)|(?<!^)Sie|^Sie(?! (?:ist|war|hat|wird|lag|stieg|sank|fiel|wuchs|ging|kam|stand|blieb|(?!nicht|jetzt|mit|seit)[a-zäöüß]{2,}(?:t|te|rde))\b)|Ihr(e[rnms]?)?|Ihnen|(?:(?<=\b[Dd]ass )|(?<=\b[Ww]enn )|(?<=\b[Ww]as )|(?<=\bdie )|(?<=\b[Ww]ie )|(?<=\bob ))ihr|[Ee]u(ch|er|re?[rnms]?))\b"
)
ROLE_WORDS = Pattern(
    r"\b(the|this|that|der|die|diese[rs]?|das) (advertised |open |ausgeschriebene[ns]? )?"
    rf"(role|position|posting|post|job|vacancy|advert\w*|stelle|{ADVERT}|company"
    r"|organisation|organization|programme|program|opportunity|opening)\b",
    re.IGNORECASE,
)
NEGATION = AnyCase(
    r"\b((?<!\bin )(?<!\baus )(?<!\bder )(?<!\bdie )(?<!\bzur )(?<!\bgroße )(?<!\bgroßer )(?<!\bgrößter )not(?! (only|just|least|to mention))|n['’]t|don['’]t|haven['’]t|hasn['’]t|didn['’]t|cannot|can['’]t"
    r"|never|lack|yet to|still (?:have|need) to (?:learn|get to know)|muss (?:ich )?(?:mir )?(?:erst )?noch (?:lernen|erlernen|aneignen)|(?<!nothing )(?<!not )new to me|unfamiliar|no (\w+ ){0,3}(experience|knowledge|background|exposure"
    r"|training|certification|degree|practice)|have no|had no|(though|although|but|albeit) (no|without)|nicht(?! nur)|noch nie|nie|niemals"
    r"|kein(e[rnms]?)?|neu für mich|neuland|less familiar|not yet|(is|are) (\w+ )?limited|begrenzt|missing (?:from|in) my|(?:done|had|seen) (?:only |very |too )?little (?:of|in|with|so)|(bislang|bisher) nur|only from|from (reading|books|hearsay|lectures|the outside)|by name only|(?:is|are) (?:the|a|my|one) (?:\w+ )?(?:gap|blank|weak (?:spot|point))s?\b|(?:ist|sind) (?:meine|die|eine) (?:\w+ )?lücken?\b|on paper only|on my (\w+ )?(list(?! of [^,;.]*\b(?:skills?|strengths?|tools?|master|know|used?))|agenda|to-do)|auf meiner (\w+ )?(\w*liste|agenda)|nur dem namen nach|nur (aus|vom)|only (observed|watched|seen|read|heard|know|known)|nor|(?:fehlt|fehlen) (?:mir|uns|noch)|(?:mir|uns) (?:\w+ ){0,3}fehl(?:t|en)|(?:erfahrung\w*|kenntnisse?|abschluss|praxis) (?:\w+ ){0,3}fehl(?:t|en))\b|n't\b",
)
WISH = AnyCase(
    r"\b((is|are) (an? )?(goal|aim|cause|mission|idea|value|belief)s? (that |which )?(I|we) share|(give|allow|let) me|would(?! (?:also )?bring (?:(?:more than |over |about |nearly |almost |some )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)|an? (?:[\w’'-]+ )?(?:degree|licen[cs]e|certificate|diploma)))|['’]d (?!been|had|led|built|run|taught|won|held|\w+ed\b)\w+|caught my (eye|attention)|could|should (?:like|love|welcome|be (?:glad|happy|pleased|delighted))|will|['’]ll|shall|hope|hoping|look(ing)? forward"
    r"|eager|keen|willing|(?<!is )(?<!are )ready to|want(ed)? to|wish|aim to|plan to|planning to|intend|aspire|happy to"
    r"|glad|pleased|delighted|on request|(?:my|two|three|your|written|name|names|supply|provide|send|for|the) references|references (?:are|is|from|can|will|upon|available|follow|gladly|in|at)|zur Verfügung|(?:and I|we)(?: have|['’]ve)(?: often| long| always)? (?:talked|spoken|thought|dreamed|dreamt|been talking) (?:about|of|it (?:through|over))|(?:been thinking|thought (?:long|hard|carefully)) (?:about|of)|apply(ing)? (for (the|this|that|your|an?|it)|to|at|as|with|here|now)|am applying|to apply(?= *(?:$|[,;.:!?)]|(?:for|to|at|with|here|now|as|by|in|on|after|before|because|and|but|today|directly|again|when|while|since|if|once|through|via)\b))|appl(ied|ication) for|my application|looking (for|to)|please|thank|thanks(?! to)|dear|welcome the"
    r"|interested in|interest in|curious|excited|excites|thrilled|drawn to|draws me|admire|appeal(s|ed)?( strongly| greatly| a lot)? to (me|my)|attract(s|ed) me|inspires? me|appealing"
    r"|impress\w*|consider(ing|ation)|(is|find|am|are|have) (attached|enclosed)|attached (is|you|please)|discuss (this|my|how|the (role|position)|with (?:you|your|the team|the panel)|further|it)|"
    r"(?<!hold )(?<!carry on )(?<!keep up )(?<!for )(?<!with )(an?|any|our|your) (conversation|interview)|at interview|in (conversation|interview)(?= *(?:$|[,.;]))|(am|(?<!are )(?<!is )(?<!were )(?<!was )(?:currently|still)|keep|start|welcome|enjoy|love|to be|chance of|began) learning|learning (more|from you|about)|(expect|able|hope) to (\w+ly )?learn|(can|should) (\w+ly )?learn|currently studying"
    r"|(is|be) (a|the|my|one) (\w+ )?(step|challenge)|my (\w+ )?(aim|goal|ambition|hope|wish|dream|plan) (is|has)|(is|are|remains?|be) my (\w+ )?(goal|aim|ambition|dream|plan|step)|mein (\w+ )?(ziel|wunsch|traum)|würde|würden|wäre|wüsste|zu schätzen|möchte|freue|freuen|hoffe|werde|wünsche (?:ich|mir|ihnen)|ich wünsche|könnte|interessier\w+|reizt|lerne|bewerbe"
    r"|bewerbung|einladung|gespannt|neugierig|beeindruckt|begeistert (mich|von)|spricht mich an|anbei|danke"
    r"|mich \w* ?einarbeiten|arbeite (?:ich )?mich|bereit,|will (ich|mich)|motiviert mich|fasziniert|überzeugt mich|joining"
    r"|(is|remains) my (next |long-term )?goal|a perfect|great fit|strong fit|good fit|ideal|strives?|opportunity)\b",
)
NOT_YET = AnyCase(
    r"\b(?:would|could|will|want|hope|can|should|like|prefer|möchte|würde|soll|kann|wünsche)\b"
)
"""What tells of what one wishes or is able to do, and not of what one did."""
COURTESY = AnyCase(
    r"(?<!per )(?<!words a )\b((?:\d+|an?|half an|quarter of an|two|few|several|some|ten|fifteen|twenty|thirty|forty|eine?|halbe|zwei|wenige|einige|zehn|fünfzehn|zwanzig|dreißig|vierzig) (?:\w+ )?(?:minutes?|minuten|fahrradminuten|kilomet\w+|km|miles?|hours?|stunden?)\b[^,;]*\b(from|away|entfernt)|(reach|contact|call|phone|e-?mail|write to) me|let me(?! lead)|ask me|I (enclose|attach)|allow me to|(happy|glad) to \w+ you|lasse (ich )?mich gern\w*|(?:herzlichen|vielen|besten|schönen|lieben) dank|get in touch|you will find|(?:am|['’]m) writing(?: to you)? (?:about|regarding|concerning|in (?:response|reply|answer)|with (?:regard|reference)|because of)|erreichen Sie mich|im Anhang"
    r"|finden Sie|can start|available (from|to start|for)|notice period|salary|relocat\w+|kündigungsfrist"
    r"|gehaltsvorstellung\w*|eintritts(?:termin|datum|zeitpunkt|möglichkeit)\w*|(?:mein|frühest|sofortig|nächst)\w* eintritt|eintritt (?:ist |wäre )?(?:\w+ ){0,2}(?:zum|ab|sofort|möglich))\b",
)
SOFT = AnyCase(
    r"\b(wonder\w*|admir\w+|remember\w*|dream\w*|imagin\w+|notic\w+|reali[sz]e\w*|suppose|guess|admit|confess|mind|miss|trust|respect"
    r"|appreciat\w+|regard|see myself|learn(ed|t) (how|that|to|what|why)|in my (view|opinion)|to my mind|meiner (meinung|ansicht) nach|want|belong|deserve|tend to|strive|(?<=I )(count to|ask|follow|read (about|your|the|that|of)|find|say|live|hope|try|grow up|eat|sleep|walk)\b|used to think"
    r"|brauche|frage mich|denke|glaube|hoffe|finde|halte (?![^,;]*(?:schulung|vortr[aä]g|unterricht|seminar|workshop|kurs|referat|vorlesung|training|besprechung|sprechstunde|präsentation)).* für|traue (ich )?mir|lebe|wohne|enjoy|(?<=I )like|(?<=also )like|(?<=really )like|(?<=What I )like|like to|like working|prefer|(gives|brings|makes) me|(gibt|macht|bereitet) mir|love|gerne?|value|believe|feel|know|wei(ss|ß)|confident|convinced|proud|take pride|thrive|"
    r"passionate|motivated|can|able to|care about|know that|understand|understanding|überzeugt|schätze"
    r"|pick up|(taught|gave|showed|shown|given) me|learn (?:[\w-]+ ){0,4}(quickly|fast)|mag|liebe|kann|matters? to me|important to me|mir wichtig|liegt mir|am (used to|comfortable|at home|familiar)|fascinat\w+|sure that)\b",
)
COUNTED = AnyCase(
    r"\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert\w*)\b"
)
"""What tells how many there are."""
OPINION = AnyCase(
    r"\b(in my (experience|view|opinion|book|eyes|mind)|to my mind|I (think|believe|suppose|find that|maintain that)|I (have |had |['’]ve )?(\w+ly )?learn(ed|t)? (how|that|to|what|why|from)|I see (\w+ ){1,4}as)\b(?! (with|at|as|in)\b)"
    r"|\b(?:close|dear) to my heart\b|\bmeans? a (?:great deal|lot) to me\b|\bam Herzen\b",
)
VERDICT = AnyCase(
    r"\b(sounds?|suits?|fits?|seems?|feels?|appeals?|works? (well )?for me|klingt|klingen|passt|passen|gefällt|gefallen|(is|are) my)\b"
)
"""What is said before it is a thing, and after it what one makes of that."""
LEARNT = regex(
    r"\b(learn(ed|t)?|know|knew|understood|understand|seen|saw|found( out)?|discovered|reali[sz]ed|noticed)$",
    re.IGNORECASE,
)
LESSON_TOLD = regex(r"(how|what|why|that|when|where|which)\b", re.IGNORECASE)
"""What is learnt is no deed."""
DEED = Pattern(
    r"\b(I|we)(['’]ve)?( (have|had|also|then|already|recently|successfully|regularly|personally|myself|once|first|later"
    r"|\w{3,}ly))* "
    r"(?!(appl|attach|enclos|want|hop|wish|wonder|admir|enjoy|lov|lik|decid(?!ed (?:which|who|what|how|when|on|about)\b)|believ|notic|look|ne+d|consider|intend|plann?ed to|felt|feel"
    r"|learnt?|learned|was|been|had|would|could|should|might|need|cared|valu|follow|appreciat|respect|research|dream|prefer|discover"
    r"|long|aspir|agre|welcom|fear|expect|aim|contact|call|phon|reach|impress|interest|excit|feed|seed|indeed|speed|bed|talked (?:about|it)|thought|start(?:ed)? (?:thinking|looking)|began (?:thinking|looking))\w*\b)"
    r"(\w{2,}ed|led|built|wrote|ran|taught|grew(?! up)|won|sold|held|made|brought|took|drove|gave|oversaw|set|put|cut|began|spent)\b"
    r"|\b(habe|hatte) (ich|wir)\b|\b([Ii]ch|[Ww]ir) (habe|hatte|haben|hatten)\b(?! (mich|Interesse|Freude|großes|die Möglichkeit|Ihre|Fragen))"
)
IS = AnyCase(r"\b(I am|I['’]m|ich bin|bin ich)\b")
BIN_NOUN = regex(
    r"\b[Bb]in (ich )?(\w+ ){0,3}[A-ZÄÖÜ][\w-]{3,}|\b[Ii]ch bin [A-ZÄÖÜ]|^[A-ZÄÖÜ][\w-]{3,} bin ich\b"
    r"|\b(I am|I['’]m) (an? |the )?(\w+ )?[A-Z]{2,}"
)
ENGAGED = AnyCase(
    r"\b(responsible|accountable|charge|involved|part|instrumental|behind|tasked|engaged|employed|known for|(?!some|any|no|every|amaz|interest|will)\w{3,}ing|(?!(?:charm|touch|delight|excit|thrill|interest|impress|inspir|fascinat|convinc|pleas|intrigu|tempt|amus|persuad|encourag|surpris|enchant|captivat|enthus)\w*\b)\w{3,}ed"
    r"|the (one|person|driving)|zuständig|verantwortlich|beteiligt|beauftragt|tätig|beschäftigt|dabei|founder|author|head|lead|captain|chair\w*|member|mitglied"
    r"|leiter\w*|owner)\b",
)
"""Where "I am" tells what one does, not what one is like."""
FACT_AUX = AnyCase(
    r"\b(I (have|['’]ve)(?! (always |long )?(wanted|hoped|admired|been (looking|hoping|waiting|searching|longing|thinking)|(?:often |long )?(?:talked|thought|dreamt|dreamed) (?:about|of|it (?:through|over)))| (always|long) been)|I['’]ve|(?:to|of) hav(?:e|ing) (?:\w+ed|led|built|wr[io]t\w*|run|taught|set up|held|made|brought|won)|I (was(?! (glad|pleased|happy|excited|delighted|thrilled|interested|drawn|impressed))|led|built|wrote|ran|managed|worked)|habe ich|ich habe)\b",
)
HELD = Pattern(
    r"\b(my|meine[rnms]?|mein) (?!interest|passion|desire|curiosity|enthusiasm|wish|goal|aim|resume|cv|application"
    r"|bewerbung|interesse|next)(?=([\w’'.+#/-]+ ){0,6}(experience|background|skills?|knowledge|expertise|years"
    r"|training|certification|certificate|degree|command|(internship|placement|apprenticeship|traineeship|stay|time|job|role|practicum) (at|with)|work (at|with|in|as)|\w*erfahrung(en)?|\w*kenntnisse?|jahre[n]?))",
    re.IGNORECASE,
)
GROWING = regex(
    r"\b(grow|deepen\w*|expand\w*|broaden\w*|extend\w*|build|develop|improv\w+|widen|vertief\w+|erweiter\w+|ausbau\w+)\s+"
    r"(on\s+)?$",
    re.IGNORECASE,
)
LEAD_IN = regex(
    r"^(with|as|having|after|during|in|at|over|since|through|throughout|drawing|building|before|while|"
    r"from|for|within|alongside|besides|als|mit|nach|während|bei|beim|im|seit|durch|neben|zuvor)\b",
    re.IGNORECASE,
)
LESSON = AnyCase(
    r"\b((has|have) )?(taught|showed|shown|gave|given) me\b"
    r"|\b(hat|haben) (mir|mich) (gezeigt|gelehrt)\b|\b(zeigte|lehrte)n? (mir|mich)\b",
)
MOOD_FOLLOWS = regex(
    r"^(as (a|an|the|your)|in (this|the|your) (role|position)|at|als|bei|if)\b",
    re.IGNORECASE,
)
PERCEIVE = regex(
    r"\b(see|saw|read|noticed|notice|understand|know|learned|admire|impressed|gather|heard|followed|sehe|gelesen"
    r"|weiß|gesehen|erfahren)\b[^,;]*$",
    re.IGNORECASE,
)


READING = Pattern(
    r"\b(gelesen|erfahren|gesehen|gefunden|entdeckt|gehört|verfolgt|aufmerksam)\b[^,]{0,20}$"
    rf"|\b(read|saw|seen|found|noticed|spotted|came across|followed|answer\w*|respond\w*|studied|looked at|gelesen|gesehen|gefunden|entdeckt)\b.*\b(your|the|this|Ihre?|eure?|die|der|das|diese[rs]?) (\w+ )?(advert\w*|posting|vacancy|job ad|announcement|website|{ADVERT}|homepage)\b",
    re.IGNORECASE,
)
AT_FIRST = regex(
    r"\b(?:first|initially|originally|career|them|then|joined|hired|started|starting(?: (?:out|off))?|beg(?:an|un|inning)|erst|zuerst|zunächst|anfangs|begonnen|angefangen|beginnend) $",
    re.IGNORECASE,
)
"""What one was at first: "twelve years, starting as an apprentice" are of all posts."""
